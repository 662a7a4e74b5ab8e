"""Questions about people: who says it, who holds an office, which office someone holds."""

from __future__ import annotations

import datetime as dt
import re

from quiz.generate.askable import Reading
from quiz.generate.facts import Fact
from quiz.generate.nouns import is_people
from quiz.generate.questions.order import Piece, capital, question
from quiz.languages.questions import QuestionWords


def according(reading: Reading, words: QuestionWords) -> list[Piece] | None:
    """`Volgens wie is …?` for the clause that the speaker of an attribution says."""
    if reading.attribution is None or not reading.clauses or len(reading.clauses) > 1:
        return None
    return question(reading.clauses[0], (), [words.templates["according_who"]], words)


def said_by(token: int, reading: Reading, words: QuestionWords) -> str:
    """Who the subject of a verb of saying is: a name, what its pronoun stands for, a group of people; ""
    when that is not certain."""
    if reading.shown.get(token):
        return reading.shown[token]
    name = next((each for each in reading.names if each.start <= token < each.end), None)
    if name is not None:
        return name.full or name.text
    noun = reading.doc[token]
    plural = "Plur" in noun.morph.get("Number", []) and not any(noun.children)
    return noun.lower_ if plural and is_people(noun.lower_, words) else ""


def quoted(fact: Fact, reading: Reading, words: QuestionWords) -> str:
    """`Wie zei: “…”?` for a direct quote with this speaker; "" when there is none that says enough."""
    doc, said = reading.doc, reading.attribution
    if said is None:
        return ""
    for quote in reading.sent.quotes:
        start = reading.sent.start + doc[fact.start].idx
        speaks = quote.speaker_start is not None and quote.speaker_start <= start < (quote.speaker_end or 0)
        inside = reading.sent.start <= quote.start and quote.end <= reading.sent.end
        if not (quote.direct and speaks and inside):
            continue
        text = reading.sent.text[quote.start - reading.sent.start : quote.end - reading.sent.start]
        text = text.strip(" \"“”„«»'‘’,.")
        if len(text.split()) >= 6 and not set(re.findall(r"\w+", text.lower())) & words.deictic:
            return words.templates["said"].format(verb=doc[said.verb].text, quote=capital(text))
    return ""


def office_holder(fact: Fact, date: dt.date | None, words: QuestionWords) -> str:
    """`Wie was in maart 2022 de Amerikaanse president?` for a name with a role that names its country.

    "" without a date: offices change hands.
    """
    role = fact.noun
    if date is None or not any(part[:1].isupper() for part in role.replace("-", " ").split()):
        return ""
    role = f"{words.templates['the']} {role}"
    return words.templates["role_dated"].format(
        role=role, month=f"{words.months[date.month - 1]} {date.year}"
    )


def office(fact: Fact, date: dt.date | None, words: QuestionWords) -> str:
    """`Welke functie had Mark Rutte in maart 2022?` for the role before a name; "" without a date."""
    if date is None:
        return ""
    return words.templates["function_dated"].format(
        name=fact.full, month=f"{words.months[date.month - 1]} {date.year}"
    )
