"""Questions: which words ask for an answer, and the stem that they open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span, Token

from quiz.generate.capital import capital, small
from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.denied import denied
from quiz.generate.clauses.nouns import is_finite
from quiz.generate.clauses.tokens import behind_of, is_year
from quiz.generate.facts.fact import Fact
from quiz.generate.facts.lifespan import LIFE
from quiz.generate.kinds import AMOUNTS, TIMES
from quiz.generate.lead import Need
from quiz.generate.questions.amounts import unit_of
from quiz.generate.questions.led import floats, lead_for, led, may_be_short, month_of_item
from quiz.generate.questions.order import Piece, question, render, with_lead
from quiz.generate.questions.people import according, office_holder, quoted, said_by
from quiz.generate.questions.phrase import find_phrase
from quiz.generate.questions.repeats import is_broken, of_one_stem, repeats, tells_country, tells_value
from quiz.generate.questions.shorten import shorten
from quiz.generate.questions.unfit import DOERS, ambiguous, behind_idiom, is_of_other_deed, torn, unfit
from quiz.generate.questions.which import asked_phrase
from quiz.generate.reading import Reading
from quiz.generate.standing.dangling import dangling
from quiz.generate.standing.stands import mistyped, needed, one_of_many, unanchored, unnamed
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

STEM = 17
"""Words of a stem beyond which it loses phrases at its end."""
LONGEST = 26
"""Words of a stem, at most."""
LED = 16
"""Words of a stem behind a headline, at most."""
SHORTEST, SHORTEST_LED = 5, 4
"""Words of a stem, and of one behind a headline, at least."""
_STOPS = re.compile(r"\.{2,}$")
_BREAKS = frozenset({":", ";", "–", "—", "/"})
_IN_SHORT = 2
"""Figures of a year without its century."""
_TITLE = 6
"""Tokens of a title in quotation marks, at most."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question for a choice item: the stem asks for the fact's answer; a `lead` before it says of what."""

    fact: Fact
    stem: str
    lead: str = ""

    @property
    def shown(self) -> str:
        """The stem behind its lead."""
        return with_lead(self.lead, self.stem)


@dataclass(frozen=True, slots=True)
class Unasked:
    """Why a fact has no question or no gap."""

    fact: Fact
    reason: str


def ask(fact: Fact, reading: Reading, words: QuestionWords) -> Question | Unasked:
    """The question for a fact, or why there is none."""
    stem = _about_people(fact, reading, words)
    if stem:
        lead = reading.lead.text if fact.rule == "speaker" and not reading.lead.topic else ""
        return Question(fact, small(stem) if lead else stem, lead)
    if fact.rule in LIFE:
        return Question(fact, words.templates[f"{fact.rule}_when"].format(name=fact.noun))
    if fact.rule == "part":
        return Unasked(fact, "it stands in brackets, is part of a name, or not worth asking")
    if fact.rule in {"holder", "role"}:
        return Unasked(fact, "who holds an office is asked only with a date and a country")
    if fact.rule == "speaker":
        return _according(fact, reading, words)
    if fact.clause is None:
        return Unasked(fact, reading.problem or "it lies outside the main clause")
    dated = fact.kind is AnswerKind.DATE or fact.unit == "month"
    if dated and is_year(fact.sent.doc[fact.end - 1].text) and not reading.month:
        return _of_its_year(fact, fact.clause, reading, words)
    return _of_clause(fact, fact.clause, reading, words)


def _of_its_year(fact: Fact, clause: Clause, reading: Reading, words: QuestionWords) -> Question | Unasked:
    """The question for the year of a day or a month: these are too much to keep in mind."""
    times = {value.start for value in reading.values if value.kind in TIMES and value.start in clause.tokens}
    if times - {fact.start}:
        return Unasked(fact, "it says two things with one verb")
    year = fact.sent.doc[fact.end - 1].text
    told = replace(fact, answer=year, kind=AnswerKind.YEAR, unit="")
    asked = _of_clause(told, clause, reading, words)
    return replace(asked, fact=replace(asked.fact, start=fact.end - 1))


def _of_clause(fact: Fact, clause: Clause, reading: Reading, words: QuestionWords) -> Question | Unasked:
    """The question for a fact about a phrase of its clause."""
    problem, need = _problem(fact, clause, reading, words)
    problem = problem or unfit(fact, clause, reading, words)
    phrase = find_phrase(clause, fact.start, fact.end, words, counted=fact.counted) if not problem else None
    if phrase is None:
        return Unasked(fact, problem or "it is one of several, or lies in a subordinate clause")
    if phrase.nested and not words.nested:
        return Unasked(fact, "it hangs on a noun, which cannot go to the front")
    if behind_idiom(clause.doc, phrase, words) or is_of_other_deed(phrase, clause, words):
        return Unasked(fact, "no question word fits here")
    if ambiguous(fact, clause, phrase, reading, words):
        return Unasked(fact, "who does it to whom would not be clear")
    asked = asked_phrase(fact, clause, phrase, words)
    if asked is None:
        return Unasked(fact, "no question word fits here")
    if torn(fact, clause, asked[0]):
        return Unasked(fact, "it is one of several, or lies in a subordinate clause")
    ordered = question(_shortened(clause, asked[0], words), *asked, words)
    speaker = fact.speaker
    if clause.said_by is not None:
        speaker = said_by(clause.said_by, reading, words)
        if not speaker:
            return Unasked(fact, "who says it is not certain")
    spoken = ordered and with_speaker(ordered, replace(fact, speaker=speaker), words)
    return _finished(fact, spoken, reading, words, need=need)


def _shortened(clause: Clause, moved: tuple[int, ...], words: QuestionWords) -> Clause:
    """The clause without the phrases at its end, once what goes to the front is taken out."""
    if not set(moved) <= set(clause.rest):
        return clause
    room = max(STEM - len(moved), 6)
    left = replace(clause, rest=tuple(i for i in clause.rest if i not in moved))
    return replace(clause, rest=(*shorten(left, (), words, longest=room).rest, *moved))


def _according(fact: Fact, reading: Reading, words: QuestionWords) -> Question | Unasked:
    if len(reading.clauses) != 1:
        return Unasked(fact, reading.problem or "what is said is more than one clause")
    problem, need = _problem(fact, reading.clauses[0], reading, words)
    if problem:
        return Unasked(fact, problem)
    return _finished(fact, according(reading, words), reading, words, need=need)


def _finished(
    fact: Fact, ordered: list[Piece] | None, reading: Reading, words: QuestionWords, *, need: Need
) -> Question | Unasked:
    """The question as text, unless it says too little or gives its answer away."""
    if ordered is None:
        return Unasked(fact, "the verb cannot be put in question order")
    stem = render(reading.doc, ordered, proper=reading.proper, shown=reading.shown)
    count, told = len(stem.split()), _told(fact, words)
    most = LONGEST if reading.lead.topic else LED
    lead = lead_for(fact, need, told, long=count > most)
    if floats(need, lead, reading):
        return Unasked(fact, "nothing here says what it is about")
    named = lead and reading.lead.headline and fact.kind in DOERS | {AnswerKind.NAME}
    if _names_itself(stem, words):
        return Unasked(fact, "the question has the kind of its answer twice")
    shown, language = f"{lead} {stem}", reading.doc.lang_
    if tells_country(fact.answer, shown, language):
        return Unasked(fact, "the question tells of which country it is")
    again = repeats(told, shown, amount=fact.kind in AMOUNTS) or (named and of_one_stem(fact.answer, lead))
    if again or tells_value(fact.answer, lead, stem, language):
        return Unasked(fact, "the answer also stands in the question")
    if is_broken(stem, reading.sent.text, words):
        return Unasked(fact, "a word stands twice, or the end is missing")
    if count > LONGEST:
        return Unasked(fact, "the question would be too long")
    if count < (SHORTEST_LED if lead and may_be_short(fact, reading) else SHORTEST):
        return Unasked(fact, "too little is left for a question")
    if lead and count > most:
        return Unasked(fact, "the question would be too long behind the headline that it needs")
    finite = fact.clause.doc[fact.clause.finite] if fact.clause else None
    month = month_of_item(fact, f"{lead} {stem}", finite, reading)
    stem = f"{_STOPS.sub('.', stem.rstrip(' ,'))}{month}?"
    return Question(led(fact, need), stem, lead) if lead else Question(fact, capital(stem))


def _names_itself(stem: str, words: QuestionWords) -> bool:
    """Whether what is asked for stands in the rest of a question too (*Welke organisatie … uit de
    organisatie?*)."""
    parts = stem.lower().split()
    asked = next((which for which in words.which.values() if f"{which} " in f"{stem.lower()} "), "")
    return len(asked.split()) > 1 and parts.count(asked.split()[-1]) > 1


def _told(fact: Fact, words: QuestionWords) -> str:
    """The answer without its unit, which the question may name."""
    unit = unit_of(fact)
    if unit is not None:
        doc = fact.sent.doc
        return doc[fact.start : unit].text
    return fact.answer.removesuffix(words.periods[fact.unit][1] if fact.unit in words.periods else "")


def _about_people(fact: Fact, reading: Reading, words: QuestionWords) -> str:
    """The stem by the rules for speakers and offices; "" where none applies."""
    if fact.rule == "holder":
        held = bool(set(fact.noun.lower().split()[-1:]) & words.high)
        return office_holder(fact, reading.month, words) if reading.month and held else ""
    return quoted(fact, reading, words) if fact.rule == "speaker" else ""


def _problem(fact: Fact, clause: Clause, reading: Reading, words: QuestionWords) -> tuple[str, Need]:
    """Why a clause is not asked about at all, and the lead that it needs otherwise."""
    if denied(clause.doc, clause.tokens, words):
        return "something is denied", Need()
    others = [i for i in clause.tokens if i not in fact.tokens]
    if mistyped(fact, clause, words):
        return mistyped(fact, clause, words), Need()
    if one_of_many(fact, clause, words):
        return "it is one of several of its kind", Need()
    if any(clause.doc[i].text in _BREAKS for i in clause.tokens) or _quotes(fact, clause):
        return "it holds a quotation mark, a colon or a dash", Need()
    if any(clause.doc[i].text == "," and clause.doc[i + 1].lower_ in words.so for i in clause.tokens[:-1]):
        return "it holds who says it", Need()
    if fact.kind is AnswerKind.PEOPLE:
        return "what people do so can be told in other words", Need()
    if fact.kind is AnswerKind.PERSON and any(
        "person" in words.personal.get(clause.doc[i].lower_, "") for i in others if i not in reading.shown
    ):
        return "a pronoun tells who it is", Need()
    return needed(_problems(fact, clause, others, reading, words), reading, others, words)


def _quotes(fact: Fact, clause: Clause) -> bool:
    """Whether a clause has quotation marks other than pairs around titles in which the answer has no part."""
    doc, marks = clause.doc, [i for i in clause.tokens if _is_mark(clause.doc[i])]
    titles = list(zip(marks[::2], marks[1::2], strict=False))
    whole = len(marks) % 2 == 0 and all(_is_title(doc[first + 1 : last]) for first, last in titles)
    told = set(clause.tokens) - set(fact.tokens)
    return not whole or not all(set(range(first, last)) <= told for first, last in titles)


def _is_mark(token: Token) -> bool:
    """Whether a mark is one of quotation, not that of a year in short (*'90*)."""
    behind = behind_of(token).text
    return token.is_quote and not (behind.isdigit() and len(behind) == _IN_SHORT)


def _is_title(quoted: Span) -> bool:
    """Whether these words in quotation marks are the name of a thing, not what somebody says or calls so."""
    few = 0 < len(quoted) <= _TITLE and quoted[0].text[:1].isupper()
    return few and not any(is_finite(token) or token.pos_ == "PRON" for token in quoted)


def _problems(
    fact: Fact, clause: Clause, others: list[int], reading: Reading, words: QuestionWords
) -> Iterator[str]:
    """What may be wrong with what the question says, worst first; "" for what is not."""
    yield dangling(reading, others, words, among=clause.tokens)
    yield unnamed(clause, reading, words)
    yield unanchored(reading, others, fact)


def with_speaker(pieces: list[Piece], fact: Fact, words: QuestionWords) -> list[Piece]:
    """The question with who says it, behind the verb and what stands beside it."""
    if not fact.speaker or fact.clause is None:
        return pieces
    said = words.templates["according"].format(speaker=fact.speaker)
    if not words.verb_second:
        return [said, ",", *pieces]
    at = pieces.index(fact.clause.finite) + 1
    while at < len(pieces) and pieces[at] in fact.clause.subject:
        at += 1
    return [*pieces[:at], said, *pieces[at:]]
