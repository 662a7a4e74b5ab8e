"""Gaps: a trimmed sentence with one deletion and a hint of the kind of its answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from quiz.generate.capital import capital, small
from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.denied import denied
from quiz.generate.clauses.nouns import finite_of
from quiz.generate.clauses.tokens import is_year
from quiz.generate.facts.fact import Fact
from quiz.generate.facts.lifespan import LIFE
from quiz.generate.kinds import AMOUNTS
from quiz.generate.lead import Need
from quiz.generate.questions.ask import Unasked
from quiz.generate.questions.hints import hint, says_sort
from quiz.generate.questions.led import floats, lead_for, led, may_be_short, month_of_item
from quiz.generate.questions.order import Piece, render, reported, statement, with_lead
from quiz.generate.questions.people import said_by, says_enough
from quiz.generate.questions.repeats import (
    completes,
    is_broken,
    of_one_stem,
    repeats,
    tells_country,
    tells_value,
)
from quiz.generate.questions.several import enumerated, is_counted_out
from quiz.generate.questions.unfit import only_is
from quiz.generate.questions.whole import whole_sentence
from quiz.generate.reading import Reading
from quiz.generate.standing.dangling import dangling
from quiz.generate.standing.stands import bare_subject, mistyped, needed, one_of_many, unanchored, unnamed
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

FREE = frozenset(
    {
        AnswerKind.STATEMENT,
        AnswerKind.CAUSE,
        AnswerKind.PURPOSE,
        AnswerKind.DEFINITION,
        AnswerKind.THING,
        AnswerKind.PEOPLE,
    }
)
"""Kinds of answer that many words fit: a gap only by rules that single one out."""
_COUNTED = frozenset({AnswerKind.NUMBER, AnswerKind.DURATION, AnswerKind.MEASURE, AnswerKind.PERCENTAGE})
_TOLD = frozenset({"obj", "ROOT", "obl:agent", "obl"})
_TELLING = 11
"""Letters of a noun that is worth a gap, at least."""
LONGEST = 25
"""Words of a gap sentence, at most."""
LED = 18
"""Words of a gap sentence behind a headline, at most."""
_SHORTEST, _SHORTEST_LED = 6, 4
"""Words of a gap sentence, and of one that may be short or lost a day, at least."""
_SCORE = re.compile(r"(?<=\d)[:–](?=\d)")
_CLOSER = re.compile(r"’(?!\w)")
_END = re.compile(r"[.!?][\"”’']?$")


_TOO_FREE = "such an answer is too free for a gap"
_REFUSED = {
    "holder": "the name has a gap by another rule",
    "part": "it stands in brackets, is part of a name, or not worth asking",
    "role": "what somebody is can be guessed",
}
"""Why a fact has no gap, by its rule."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A cloze text with one deletion, `{{c1::answer::hint}}`, and what else is right there; a `lead` before
    it says of what it is."""

    fact: Fact
    text: str
    accepted: tuple[str, ...] = ()
    lead: str = ""

    @property
    def shown(self) -> str:
        """The text behind its lead."""
        return with_lead(self.lead, self.text)


def gap(fact: Fact, reading: Reading, words: QuestionWords) -> Gap | Unasked:
    """The gap for a fact, or why there is none."""
    if fact.rule in LIFE:
        hole = f"{{{{c1::{fact.answer}::{hint(fact, words)}}}}}"
        return Gap(fact, words.templates[f"{fact.rule}_in"].format(name=fact.noun, year=hole))
    refused = _REFUSED.get(fact.rule, "")
    if not refused and fact.kind in FREE and fact.rule != "means" and not telling(fact, reading, words):
        refused = _TOO_FREE
    if refused:
        return Unasked(fact, refused)
    told, fact = fact, _of_year(fact, dated=bool(reading.month))
    undated = {} if reading.month else _without_day(told, fact, words)
    pieces = _pieces(fact, reading, words)
    if isinstance(pieces, str):
        return Unasked(fact, pieces)
    problem, need = _outside(fact, pieces, reading, words)
    if problem:
        return Unasked(fact, problem)
    if fact.kind in FREE and (not need.without or of_one_stem(fact.answer, need.text)):
        return Unasked(fact, _TOO_FREE)
    hole = "\ufffc"
    deleted = dict.fromkeys(fact.tokens, "") | {fact.start: hole}
    shown = {**reading.shown, **undated, **deleted}
    text = render(reading.doc, pieces, proper=reading.proper, shown=shown)
    most = LONGEST if reading.lead.topic else LED
    lead = lead_for(fact, need, fact.answer, long=len(text.split()) > most)
    if floats(need, lead, reading):
        return Unasked(fact, "nothing here says what it is about")
    least = _SHORTEST_LED if undated or (lead and may_be_short(fact, reading)) else _SHORTEST
    problem = _problem(fact, text, hole, lead, words, most=most if lead else LONGEST, least=least)
    if problem:
        return Unasked(fact, problem)
    text = _ended(text.rstrip(" ,"), lead, fact, reading)
    small_first = lead and text.startswith(hole) and fact.kind in _COUNTED
    answer = small(fact.answer) if small_first else fact.answer
    sort = hint(fact, words)
    if not says_sort(fact, sort, words):
        return Unasked(fact, "its hint does not say what is asked for")
    if completes(fact.answer, sort, f"{lead} {text}"):
        return Unasked(fact, "the hint and another word tell it")
    text = text.replace(hole, f"{{{{c1::{answer}::{sort}}}}}")
    return Gap(led(fact, need) if lead else fact, text, accepted(fact), lead)


def _ended(text: str, lead: str, fact: Fact, reading: Reading) -> str:
    """A sentence with its end mark, the month that it needs before that, and a capital without a lead."""
    text = text if lead else capital(text)
    ended = _END.search(text)
    body, end = (text[: ended.start()], ended[0]) if ended else (text, ".")
    end = end.removeprefix(".") if body.endswith(".") else end
    finite = reading.doc[fact.clause.finite] if fact.clause else finite_of(reading.sent.root)
    return f"{body}{month_of_item(fact, f'{lead} {text}', finite, reading)}{end}"


def _of_year(fact: Fact, *, dated: bool) -> Fact:
    """The year of a day or month, which is what people keep in mind (*op 16 november [jaar]*); any other fact
    as it is, and the month of an article that tells of its own time (`dated`)."""
    doc = fact.sent.doc
    year = next((i for i in fact.tokens if is_year(doc[i].text)), None)
    day = any(doc[i].text.rstrip(".,").isdigit() and i != year for i in fact.tokens)
    if fact.kind is not AnswerKind.DATE or year is None or (dated and not day):
        return fact
    return replace(fact, start=year, end=year + 1, answer=doc[year].text, kind=AnswerKind.YEAR, unit="")


def _without_day(told: Fact, year: Fact, words: QuestionWords) -> dict[int, str]:
    """What a day becomes when its year alone is asked for: *On 12 May 1705* is *In 1705*."""
    doc, before = told.sent.doc, told.start - 1
    day = any(doc[i].text.rstrip(".,").isdigit() for i in range(told.start, year.start))
    if not day or told.end != year.end or before < 0 or doc[before].lower_ not in words.on:
        return {}
    if before and doc[before - 1].is_digit:
        return {}
    return dict.fromkeys(range(told.start, year.start), "") | {before: words.templates["in_month"]}


def telling(fact: Fact, reading: Reading, words: QuestionWords) -> bool:
    """Whether a noun is what its clause tells of something named: its predicate, or the object, agent or
    place of its verb, unless that is somebody; one long word, and no more than that."""
    clause, noun = fact.clause, reading.doc[fact.start]
    if (
        clause is None
        or fact.start < clause.finite
        or fact.end - fact.start > 1
        or noun.dep_ not in _TOLD
        or fact.start in clause.subject
        or (fact.kind is AnswerKind.PEOPLE and noun.dep_ != "ROOT")
    ):
        return False
    main = noun.dep_ == "ROOT" or (noun.head.dep_ == "ROOT" and noun.head.lemma_ not in words.light)
    named = any(i in reading.proper or i in reading.topics or i in reading.shown for i in clause.subject)
    abstract = noun.lower_.endswith(words.abstract) and fact.start not in reading.topics
    return main and named and len(noun) >= _TELLING and not abstract


def accepted(fact: Fact) -> tuple[str, ...]:
    """Other right answers: the full form of a name."""
    return (fact.full,) if fact.full and fact.full != fact.answer else ()


def _pieces(fact: Fact, reading: Reading, words: QuestionWords) -> list[Piece] | str:
    """The clause of the fact as a statement; the whole sentence where it could not be cut."""
    if fact.clause is not None:
        said = reading.attribution
        clause = _without_reason(fact.clause, fact, words)
        if (not clause.rest and not clause.front) or only_is(fact, clause, words):
            return "its verb is told nothing with"
        if clause.said_by is not None:
            speaker = said_by(clause.said_by, reading, words)
            return reported(clause, speaker, words) if speaker else "who says it is not certain"
        return [*statement(clause, words), *(range(said.start, said.end) if said else ())]
    return whole_sentence(fact, reading, words, longest=LONGEST)


def _without_reason(clause: Clause, fact: Fact, words: QuestionWords) -> Clause:
    """A long clause without the reason or contrast at its end."""
    if len(clause.tokens) <= LONGEST:
        return clause
    cut = next((i for i in clause.rest if clause.doc[i].lower_ in words.reasons and i > fact.end), None)
    return clause if cut is None else replace(clause, rest=tuple(i for i in clause.rest if i < cut))


def _outside(fact: Fact, pieces: list[Piece], reading: Reading, words: QuestionWords) -> tuple[str, Need]:
    """Why the text around the gap does not stand alone, and the lead that it needs otherwise."""
    quote = reading.quote_of(fact.start) if fact.rule == "speaker" else None
    spoken = reading.inside(quote) if quote and says_enough(reading, quote, words) else range(0)
    kept = [i for i in pieces if isinstance(i, int) and i not in fact.tokens and i not in spoken]
    if denied(reading.doc, kept, words):
        return "something is denied", Need()
    if any(_helps_nothing(reading.doc[i], pieces, words) for i in kept):
        return "its verb lies outside the trimmed sentence", Need()
    return needed(_problems(fact, pieces, kept, reading, words), reading, kept, words)


def _helps_nothing(token: Token, pieces: Sequence[Piece], words: QuestionWords) -> bool:
    """Whether an auxiliary is kept without the verb it helps (*only then did she …*), which it may be taken
    for itself."""
    alone = not any(child.dep_.startswith("nsubj") for child in token.children)
    if token.lower_ in words.do.values() and token.dep_ == "ROOT":
        return alone
    return token.dep_ in {"aux", "aux:pass"} and token.head.pos_ == "VERB" and token.head.i not in pieces


def _problems(
    fact: Fact, pieces: list[Piece], kept: list[int], reading: Reading, words: QuestionWords
) -> Iterator[str]:
    """What may be wrong with the text around the gap, worst first; "" for what is not."""
    yield dangling(reading, kept, words, among=[piece for piece in pieces if isinstance(piece, int)])
    yield enumerated(reading.doc, fact, set(kept), words)
    if is_counted_out(reading.doc, fact, set(kept)):
        yield "what it counts is told behind it"
    yield unanchored(reading, kept, fact)
    clause = fact.clause or next(iter(reading.clauses), None)
    if clause is None:
        yield bare_subject(reading.doc, kept, words)
        return
    yield mistyped(fact, clause, words)
    yield unnamed(clause, reading, words)
    if one_of_many(fact, clause, words) and fact.start in clause.subject:
        yield "it is one of several of its kind"


def _problem(
    fact: Fact, text: str, hole: str, lead: str, words: QuestionWords, *, most: int, least: int
) -> str:
    count = len(text.split())
    if count < least:
        return "too little is left around the gap"
    if count > most:
        return "the sentence is too long for a gap"
    if any(mark in _SCORE.sub("", text) for mark in ":;–—[]") or _breaks(text):
        return "the sentence is a list, or breaks off"
    if is_broken(text, fact.sent.text, words):
        return "a word stands twice, or the end is missing"
    if fact.kind is AnswerKind.YEAR and text.startswith(hole):
        return "a year stands first, with nothing before it"
    if text.count(hole) != 1:
        return "the answer lies outside the trimmed sentence"
    shown, language = f"{lead} {text}", fact.sent.doc.lang_
    told = tells_country(fact.answer, shown, language) or tells_value(fact.answer, lead, text, language)
    if told or repeats(fact.answer, shown, amount=fact.kind in AMOUNTS):
        return "the answer also stands elsewhere in the sentence"
    return ""


def _breaks(text: str) -> bool:
    """Whether a quote is opened and not closed."""
    open_single = text.count("‘") > len(_CLOSER.findall(text))
    return bool(text.count('"') % 2) or text.count("“") > text.count("”") or open_single
