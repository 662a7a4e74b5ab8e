"""Numbers, dates, times, money and measures in a sentence, with their values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from quiz.generate.values.amounts import AMOUNTS, length_of_time
from quiz.generate.values.dates import DATES, year
from quiz.generate.values.found import Found, Matcher, Normal, When
from quiz.generate.values.lexemes import Reader
from quiz.generate.values.times import TIMES
from quiz.item import AnswerKind
from quiz.languages.values import ValueWords, may_open, value_words

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from quiz.generate.text import Sentence

__all__ = ["Normal", "Value", "When", "find_values", "values_of"]

_AMOUNTS_WITH_UNIT, _PLAIN = AMOUNTS[:5], AMOUNTS[5:]
_CLOSED = frozenset(',.;:!?()"“”')
"""Marks that no value begins with."""
_MATCHERS: tuple[Matcher, ...] = (*DATES, *TIMES, *_AMOUNTS_WITH_UNIT, year, *_PLAIN)
_NAMED = {AnswerKind.ORDINAL, AnswerKind.NUMBER, AnswerKind.DURATION}
_UNITS = {AnswerKind.MONEY, AnswerKind.PERCENTAGE, AnswerKind.MEASURE, AnswerKind.DURATION}


@dataclass(frozen=True, slots=True)
class Value:
    """A value in a sentence: tokens `start` to `end` (exclusive), text, kind and normalised value.

    `value` is a Decimal for numbers, ordinals, percentages, money, measures and years; a date, or a `When`
    for a date of which not all is said; a time; a timedelta for durations up to weeks, else a Decimal; two
    numbers for a score or a range of years. `unit` is "%" or "pp" for percentages, an ISO 4217 code for
    money, a symbol for measures ("km"), an English word for durations ("year"), "century" or "decade" for
    such years, "fraction" for shares, "score", and the part of the day or "week" for dates told from the
    article's date.
    """

    start: int
    end: int
    text: str
    kind: AnswerKind
    value: Normal
    unit: str = ""


def find_values(sent: Sentence, *, language: str, date: dt.date | None = None) -> tuple[Value, ...]:
    """The values of a sentence in order, none overlapping; `date` is the article's."""
    return tuple(values_of(sent.doc, language=language, date=date))


def values_of(doc: Doc, *, language: str, date: dt.date | None = None) -> Iterator[Value]:
    """The values of a spaCy Doc of one sentence; only those that begin and end where tokens do."""
    reader = Reader(doc.text, language, date=date, past=_past(doc, value_words(language)), parts=_parts(doc))
    for start, found in _share_units(reader, list(_scan(reader))):
        first, last = reader.lexemes[start], reader.lexemes[found.end - 1]
        tokens = doc.char_span(first.start, last.end)
        if (
            tokens is not None
            and not _glued(doc, tokens.start, tokens.end)
            and not _in_name(reader, start, found)
        ):
            yield Value(tokens.start, tokens.end, tokens.text, found.kind, found.value, found.unit)


def _scan(reader: Reader) -> Iterator[tuple[int, Found]]:
    at = 0
    while at < len(reader.lexemes):
        matches = (match(reader, at) for match in _MATCHERS) if _opens(reader, at) else iter(())
        found = next((found for found in matches if found), None)
        if found:
            yield at, found
        at = found.end if found else at + 1


def _opens(reader: Reader, at: int) -> bool:
    """Whether a value may begin here: a date also with its article ("the 24th of March")."""
    lower = reader.lower(at)
    if lower == "the":
        return _opens(reader, at + 1)
    return may_open(lower, reader.language) if lower.isalpha() else lower not in _CLOSED


def _share_units(reader: Reader, values: list[tuple[int, Found]]) -> Iterator[tuple[int, Found]]:
    """Give the first number of "20 tot 30 procent" the kind and unit of the second."""
    for at, (start, found) in enumerate(values):
        following = values[at + 1] if at + 1 < len(values) else None
        ranged = (
            following is not None
            and found.kind is AnswerKind.NUMBER
            and isinstance(found.value, Decimal)
            and not found.unit
            and following[0] == found.end + 1
            and reader.lower(found.end) in reader.words.range_words
            and following[1].kind in _UNITS
        )
        yield start, _borrow(found, following[1]) if ranged and following else found


def _borrow(found: Found, other: Found) -> Found:
    value = found.value
    if other.kind is AnswerKind.DURATION and isinstance(value, Decimal):
        value = length_of_time(value, other.unit)
    return replace(found, kind=other.kind, value=value, unit=other.unit)


def _in_name(reader: Reader, start: int, found: Found) -> bool:
    """Whether a capital tells that it belongs to a name: "Tweede Kamer", "Thirty Years' War"."""
    if found.kind not in _NAMED or not reader.lexemes[start].text[:1].isupper():
        return False
    after = reader.lexemes[found.end].text if found.end < len(reader.lexemes) else ""
    capital_last = found.end > start + 1 and reader.lexemes[found.end - 1].text[:1].isupper()
    return start > 0 or after[:1].isupper() or capital_last


def _glued(doc: Doc, start: int, end: int) -> bool:
    """Whether a value is part of a longer word: "30-jarige", "F-16", "1e klas" written as one."""
    before = start > 0 and not doc[start - 1].whitespace_ and doc[start - 1].text[-1:].isalnum()
    hyphen = start > 1 and not doc[start - 1].whitespace_ and doc[start - 1].text in {"-", "/", "."}
    after = end < len(doc) and not doc[end - 1].whitespace_ and doc[end].text[:1] in {"-", "/"}
    letters = end < len(doc) and not doc[end - 1].whitespace_ and doc[end].text[:1].isalnum()
    return before or hyphen or letters or (after and end + 1 < len(doc) and not doc[end].whitespace_)


def _past(doc: Doc, words: ValueWords) -> bool | None:
    """Whether the first finite verb is in the past tense, or in the perfect (*is gevonden*); None without
    one."""
    for token in doc:
        tense = token.morph.get("Tense", [])
        if tense and token.morph.get("VerbForm", []) in (["Fin"], []):
            parts = [each for each in doc if "Part" in each.morph.get("VerbForm", []) and each.dep_ != "amod"]
            done = token.pos_ == "AUX" and any(each.pos_ in {"VERB", "AUX"} for each in parts)
            return tense == ["Past"] or (done and token.lower_ in words.perfect)
    return None


def _parts(doc: Doc) -> dict[int, str]:
    return {token.idx: token.pos_ for token in doc}
