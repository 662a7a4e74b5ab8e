"""Questions about people: who says it, who holds an office."""

from __future__ import annotations

from quiz.generate.capital import capital
from quiz.generate.clauses.nouns import is_finite, is_people
from quiz.generate.facts.fact import Fact
from quiz.generate.questions.order import Piece, question
from quiz.generate.reading import Reading
from quiz.generate.text import Quote
from quiz.languages.questions import QuestionWords

_FEWEST, _TOLD = 7, 2
"""Words of a quote that is asked about, and the nouns and names among them, at least."""


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
        article = reading.doc[name.start - 1].lower_ if name.start else ""
        return " ".join([article] * (article in words.definite) + [name.full or name.text])
    noun = reading.doc[token]
    plural = "Plur" in noun.morph.get("Number", []) and not any(noun.children)
    return noun.lower_ if plural and is_people(noun.lower_, words) else ""


def quoted(fact: Fact, reading: Reading, words: QuestionWords) -> str:
    """`Wie zei: “…”?` for a direct quote with this speaker; "" when there is none that says enough."""
    quote = reading.quote_of(fact.start)
    if quote is None or not says_enough(reading, quote, words):
        return ""
    doc, inside = reading.doc, reading.inside(quote)
    if fact.answer in doc[inside[0] : inside[-1]].text:
        return ""
    text = reading.sent.text[quote.start - reading.sent.start : quote.end - reading.sent.start]
    behind = (token.lower_ for token in doc[inside[-1] + 1 : fact.start])
    verb = next((word for word in behind if word in words.plain_speech), words.templates["said_verb"])
    return words.templates["said"].format(verb=verb, quote=capital(text.strip(" \"“”„«»'‘’,.")))


def says_enough(reading: Reading, quote: Quote, words: QuestionWords) -> bool:
    """Whether a quote is a sentence that stands alone: it may speak of its speaker, not of what came
    before."""
    spoken = [reading.doc[i] for i in reading.inside(quote) if reading.doc[i].is_alpha]
    points = any(
        token.lower_ in words.deictic - words.spoken
        or (token.lower_ in words.demonstratives and (token.pos_ == "DET" or token == spoken[0]))
        for token in spoken
    )
    told = sum(token.pos_ in {"NOUN", "PROPN", "NUM"} and token.lower_ not in words.vague for token in spoken)
    if len(spoken) < _FEWEST or points or told < _TOLD:
        return False
    return any(is_finite(token) for token in spoken)


def office_holder(fact: Fact, month: str, words: QuestionWords) -> str:
    """`Wie was in maart 2022 de Amerikaanse president?` for a name with a role that names its country; else
    ""."""
    role = fact.noun
    if not any(part[:1].isupper() for part in role.replace("-", " ").split()):
        return ""
    return words.templates["role_dated"].format(role=f"{words.templates['the']} {role}", month=month)
