"""Time told from the article's date, as the date that it is: *donderdagochtend* -> *op 24 maart 2022*,
*vorig jaar* -> *in 2021*. A reader of an item does not know when the article was written.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from quiz.generate.values import When
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from quiz.generate.values import Value

_TOLD = frozenset({AnswerKind.WEEKDAY, AnswerKind.DATE, AnswerKind.YEAR, AnswerKind.MONTH})


def stamps(doc: Doc, values: Iterable[Value], date: dt.date | None, words: QuestionWords) -> dict[int, str]:
    """What to show in place of each token of a time that is told from the article's `date`; empty without
    one."""
    shown: dict[int, str] = {}
    for value in values if date else ():
        text = _text(value, date, words)
        if text:
            whole = text if _follows_preposition(doc, value.start) else f"{_opener(value, words)} {text}"
            shown |= {value.start: whole, **dict.fromkeys(range(value.start + 1, value.end), "")}
    return shown


def told_from_date(value: Value) -> bool:
    """Whether a time has no year of its own: one reads it with the article's date in mind."""
    if value.kind not in _TOLD:
        return False
    if isinstance(value.value, When):
        return value.value.year is None or not _has_digits(value)
    return not _has_digits(value) and value.unit not in {"century", "decade"}


def _has_digits(value: Value) -> bool:
    return any(char.isdigit() for char in value.text)


def _text(value: Value, date: dt.date | None, words: QuestionWords) -> str:
    """The time in words that stand alone; "" when it stands alone already, or cannot be told."""
    when = value.value
    if date is None or not told_from_date(value):
        return ""
    if isinstance(when, dt.date):
        return f"{when.day} {words.months[when.month - 1]} {when.year}"
    if isinstance(when, Decimal):
        return str(int(when))
    if not isinstance(when, When) or when.month is None:
        return ""
    year = when.year or _year(when, date)
    day = f"{when.day} " if when.day else ""
    return f"{day}{words.months[when.month - 1]} {year}" if year else ""


def _year(when: When, date: dt.date) -> int | None:
    """The year of a month or day of no year: the article's, when it has come by then."""
    come = (when.month or 0, when.day or 1) <= (date.month, date.day)
    return date.year if come else None


def _follows_preposition(doc: Doc, start: int) -> bool:
    return start > 0 and (doc[start - 1].pos_ == "ADP" or doc[start - 1].text[:1].isdigit())


def _opener(value: Value, words: QuestionWords) -> str:
    if value.unit == "week":
        return words.templates["in_week"]
    by_day = isinstance(value.value, dt.date) or (isinstance(value.value, When) and value.value.day)
    return words.templates["on_day" if by_day else "in_month"]
