"""Days that history tells without their year, because it has just told that: *Op 26 november …* behind *In
oktober 1939 …* is *op 26 november 1939*, as long as the months go on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generate.clauses.nouns import finite_of
from quiz.generate.values import When
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from quiz.generate.text import Sentence
    from quiz.generate.values import Value

_NEAR = 3
"""Sentences that a year reaches on, at most."""
_LATEST = 2100


@dataclass(frozen=True, slots=True)
class _Told:
    """The year that was told last, its month (0: none), and in which sentence."""

    year: int
    month: int
    sentence: int


def with_years(
    sents: Sequence[Sentence], values: Sequence[Sequence[Value]], words: QuestionWords
) -> Iterator[dict[int, str]]:
    """For each sentence, what to show in place of each token of a day or month without its year."""
    told: _Told | None = None
    for at, (sent, found) in enumerate(zip(sents, values, strict=True)):
        shown: dict[int, str] = {}
        for value in found:
            past = _is_past(sent, value, words)
            year, month, day = _parts(value)
            if year and past and _is_told(sent, value, words):
                told = _Told(year, month, at)
            elif (
                month
                and not year
                and _spells(value, words)
                and told is not None
                and past
                and at - told.sentence <= _NEAR
            ):
                told = _Told(told.year, month, at) if month >= told.month else None
                if told is not None:
                    text = f"{day} {words.months[month - 1]} {told.year}".removeprefix("0 ")
                    shown |= {value.start: text, **dict.fromkeys(range(value.start + 1, value.end), "")}
        yield {} if any(_parts(value)[0] for value in found) else shown


def _spells(value: Value, words: QuestionWords) -> bool:
    """Whether a time has the whole name of its month: *Jan* may be a person."""
    return any(month in value.text.lower() for month in words.month_names)


def _parts(value: Value) -> tuple[int, int, int]:
    """The year, the month and the day of a time, 0 for each that it does not tell."""
    when = value.value
    if value.kind is AnswerKind.YEAR and not value.unit and value.text.isdigit():
        return int(value.text) if int(value.text) < _LATEST else 0, 0, 0
    if value.kind not in {AnswerKind.DATE, AnswerKind.MONTH} or value.unit:
        return 0, 0, 0
    if isinstance(when, When):
        return when.year or 0, when.month or 0, when.day or 0
    year, month, day = (getattr(when, part, 0) for part in ("year", "month", "day"))
    return year, month, day


def _is_told(sent: Sentence, value: Value, words: QuestionWords) -> bool:
    """Whether a sentence tells what happened at a time, and does not only name something by it (*het besluit
    uit 1934*)."""
    doc = sent.doc
    timed = value.start > 0 and doc[value.start - 1].lower_ in words.time_prepositions
    return timed and doc[value.start : value.end].root.dep_.startswith("obl")


def _is_past(sent: Sentence, value: Value, words: QuestionWords) -> bool:
    """Whether what a sentence tells of a time happened once."""
    verb = sent.doc[value.start : value.end].root.head
    finite = finite_of(verb)
    past = finite is not None and "Past" in finite.morph.get("Tense", [])
    return past and not any(token.lower_ in words.every for token in sent.doc)
