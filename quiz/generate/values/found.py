"""What a reader of values gives: kind, value and unit, up to a lexeme."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from quiz.generate.values.lexemes import Reader
from quiz.item import AnswerKind


class When(NamedTuple):
    """A date of which not all is said; what is not said is None. `year` is negative before Christ."""

    year: int | None
    month: int | None
    day: int | None


Normal = Decimal | dt.date | dt.time | dt.timedelta | tuple[int | None, ...]
"""A normalised value."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value that was read up to, not including, the lexeme `end`."""

    end: int
    kind: AnswerKind
    value: Normal
    unit: str = ""


Matcher = Callable[[Reader, int], Found | None]
"""Reads one kind of value from a lexeme on."""
