"""Time told from the article's date, as the date that it is: *donderdagochtend* -> *op 24 maart 2022*,
*vorig jaar* -> *in 2021*. A reader of an item does not know when the article was written.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from quiz.checks.text import YEAR
from quiz.generate.clauses.nouns import is_finite
from quiz.generate.clauses.tokens import in_present
from quiz.generate.values import When
from quiz.generate.values.parts import parts_of_year
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords
from quiz.languages.values import value_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from quiz.generate.values import Value

_TOLD = frozenset({AnswerKind.WEEKDAY, AnswerKind.DATE, AnswerKind.YEAR, AnswerKind.MONTH})
_NEAR = dt.timedelta(days=31)
"""How far from its date a day of no year may lie in an article that tells of its own time."""

_NEXT_IS_NEARER = 10
"""Months since one of that name, from which the next may be meant (*in januari*, in December)."""


def is_news(values: Iterable[Value], date: dt.date | None) -> bool:
    """Whether an article tells of its own time: days told from its date, or days of no year beside it."""
    return date is not None and any(_is_of(value, date) for value in values)


def stamps(
    doc: Doc, values: Iterable[Value], date: dt.date | None, words: QuestionWords, *, news: bool
) -> dict[int, str]:
    """What to show in place of each token of a time that is told from the article's `date`; empty without
    one.

    A month or a day of no year gets that of the date only in `news`: history tells its year once.
    """
    shown: dict[int, str] = {}
    values = list(values) if date else []
    news = news and not any(_has_year(value) for value in values)
    for value in values:
        unclear = _in_night(doc, value.start, words) or _comes_back(doc, value, words)
        text = "" if unclear else _text(value, date, words, news=news)
        if text:
            bare = _follows_preposition(doc, value.start) or _follows_month(doc, value, words)
            whole = text if bare else f"{_opener(value, words)} {text}"
            shown |= {value.start: whole, **dict.fromkeys(range(value.start + 1, value.end), "")}
    return shown | (parts_of_year(doc, date, words) if news and date else {})


def _in_night(doc: Doc, start: int, words: QuestionWords) -> bool:
    """Whether a day is one of two that a stretch of time lies between (*de nacht van zondag op maandag*)."""
    before = [token.lower_ for token in doc[max(0, start - 3) : start]]
    first = before[-1:] == list(words.linking_prepositions) and before[-2:-1] and before[-2] in words.spells
    behind = len(before) > 2 and before[0] in words.linking_prepositions and before[1] in words.relative_time
    return bool(first or behind)


def _comes_back(doc: Doc, value: Value, words: QuestionWords) -> bool:
    """Whether a day may be one of every week (*elke woensdag*, *zijn op woensdag vrij*), a month one of every
    year (*October is the month of magic*)."""
    if value.start and doc[value.start - 1].lower_ in words.each | words.every:
        return True
    on = value.kind is AnswerKind.WEEKDAY and value.start > 0 and doc[value.start - 1].lower_ in words.on
    on = on or doc[value.start].dep_.startswith("nsubj")
    finite = next((token for token in doc if is_finite(token)), None)
    return on and in_present(finite) and finite.dep_ != "aux"


def month_of(date: dt.date, words: QuestionWords) -> str:
    """*maart 2022*."""
    return f"{words.months[date.month - 1]} {date.year}"


def as_of(text: str, finite: Token | None, month: str, *, opens: bool = False) -> str:
    """The month behind words in the present that tell no year of their own (*Wie leidt de partij (maart
    2022)*), or behind those that open a story (`opens`): what is so now is so of that month only, and what is
    news was done in it. "" where it is not needed."""
    return f" ({month})" if (in_present(finite) or opens) and month and not YEAR.search(text) else ""


def told_from_date(value: Value) -> bool:
    """Whether a time is told from the day it is written: *gisteren*, *vorig jaar*."""
    plain = value.unit not in {"century", "decade"} and not _has_digits(value)
    unnamed = isinstance(value.value, When) and value.value.year is None
    return value.kind in _TOLD and plain and not unnamed


def _is_of(value: Value, date: dt.date) -> bool:
    """Whether a time lies near the article's date, or is told from it; *vandaag* is at home anywhere."""
    when = value.value
    if isinstance(when, When) and when.year is None and when.month and when.day:
        when = dt.date(date.year, when.month, min(when.day, 28))
    if isinstance(when, dt.date) and (value.kind is AnswerKind.WEEKDAY or when != date or _has_digits(value)):
        return abs(when - date) <= _NEAR
    return told_from_date(value) and not isinstance(when, dt.date)


def _has_year(value: Value) -> bool:
    when = value.value
    return _has_digits(value) and (
        value.kind is AnswerKind.YEAR
        or isinstance(when, dt.date)
        or (isinstance(when, When) and bool(when.year))
    )


def _has_digits(value: Value) -> bool:
    return any(char.isdigit() for char in value.text)


def _text(value: Value, date: dt.date | None, words: QuestionWords, *, news: bool) -> str:
    """The time in words that stand alone; "" when it stands alone already, or cannot be told."""
    when = value.value
    if isinstance(when, When) and when.year is None:
        year = _year(when, date) if news and date else None
        return _day_of(when, year, words) if year else ""
    if not told_from_date(value):
        return ""
    if isinstance(when, dt.date):
        return f"{when.day} {words.months[when.month - 1]} {when.year}"
    if isinstance(when, Decimal):
        return str(int(when))
    return _day_of(when, when.year, words) if isinstance(when, When) else ""


def _day_of(when: When, year: int | None, words: QuestionWords) -> str:
    day = f"{when.day} " if when.day else ""
    return f"{day}{words.months[when.month - 1]} {year}" if when.month and year else ""


def _year(when: When, date: dt.date) -> int | None:
    """The year of a month or day of no year: the article's, when it has come by then, and not so long before
    that the next is nearer."""
    come = (when.month or 0, when.day or 1) <= (date.month, date.day)
    return date.year if come and date.month - (when.month or 0) < _NEXT_IS_NEARER else None


def _follows_preposition(doc: Doc, start: int) -> bool:
    """Whether a preposition stands before a time, a day, or a word that does without one (*eind volgend
    jaar*)."""
    if not start:
        return False
    before, alone = doc[start - 1], value_words(doc.lang_).year_prepositions
    return before.pos_ == "ADP" or before.text[:1].isdigit() or before.lower_ in alone


def _follows_month(doc: Doc, value: Value, words: QuestionWords) -> bool:
    """Whether a year stands behind its month (*op 14 september vorig jaar*)."""
    before = doc[value.start - 1].lower_ if value.start else ""
    return before in words.month_names and isinstance(value.value, Decimal)


def _opener(value: Value, words: QuestionWords) -> str:
    if value.unit == "week":
        return words.templates["in_week"]
    by_day = isinstance(value.value, dt.date) or (isinstance(value.value, When) and value.value.day)
    return words.templates["on_day" if by_day else "in_month"]
