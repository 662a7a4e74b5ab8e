"""Neighbours of a number or date, written in the very form of the key."""

from __future__ import annotations

import calendar
import datetime as dt
import random
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import repeat

from quiz.checks.text import YEAR
from quiz.generate.distractors.numerals import Numeral, find_numeral, suffixed
from quiz.generate.names.regions import months, weekdays
from quiz.item import AnswerKind

_DAY = re.compile(r"\b([12]?\d|3[01])(?=(?:st|nd|rd|th|ste|de|e)?\b)")

_ROUND = 5
"""Beside a multiple of this, other numbers are multiples too."""

_FEW = 4
"""So many tens, at most, stand too far from one another: beside thirty stand 25 and 35."""

_DAYS_IN_YEAR, _MONTHS_IN_YEAR = 365.25, 12
_FEW_YEARS, _EXACT = 3, 1500
"""How far off the year of a wrong date may be, and from which year on it may be no further."""
_LEAP_YEAR = 2000
"""A year that has every day."""
_NEW_YEAR = (1, 0)
"""A day on which much begins: another day beside it would be ruled out."""

_CENTURIES = 3
"""How many centuries, or decades, a wrong one may be off."""

_LATEST_CENTURY, _LATEST_DECADE = 20, 2010
"""A wrong century or decade is no later than these, unless the right one is."""

COUNTED = frozenset(
    {
        AnswerKind.NUMBER,
        AnswerKind.ORDINAL,
        AnswerKind.PERCENTAGE,
        AnswerKind.MONEY,
        AnswerKind.MEASURE,
        AnswerKind.DURATION,
        AnswerKind.YEAR,
    }
)


def neighbours(
    key: str, kind: AnswerKind, *, language: str, values: Iterable[Decimal], rng: random.Random
) -> Iterator[tuple[float, str]]:
    """Wrong answers in the form of the key, each with its distance above (+) or below (-) it, the best first.

    `values` are numbers that the article gives for other things in the same unit: they come first.
    """
    if kind in COUNTED:
        yield from _counted(key, kind, language, list(values), rng)
    elif kind in (AnswerKind.DATE, AnswerKind.MONTH):
        yield from _dates(key, language, rng)


def _counted(
    key: str, kind: AnswerKind, language: str, values: list[Decimal], rng: random.Random
) -> Iterator[tuple[float, str]]:
    numeral = find_numeral(key, language)
    if numeral is None:
        return
    near = _moments(numeral, rng) if kind is AnswerKind.YEAR else _steps(numeral, rng)
    for value in dict.fromkeys([*_comparable(values, numeral, kind), *near]):
        text = numeral.with_value(value)
        if text and value != numeral.value and _possible(value, numeral, kind):
            yield float(value - numeral.value), text


def _comparable(values: list[Decimal], numeral: Numeral, kind: AnswerKind) -> list[Decimal]:
    """Numbers of the article of about the same size and no greater precision."""
    if kind is AnswerKind.YEAR:
        far = _CENTURIES if _is_century(numeral) else _reach(int(numeral.value))
        return sorted((each for each in values if 0 < abs(each - numeral.value) <= far), key=numeral.gap)
    near = [each for each in values if numeral.value / 2 <= each <= numeral.value * 2]
    return sorted(
        (each for each in near if each % numeral.fine == 0 and _alike(each, numeral)), key=numeral.gap
    )


def _alike(value: Decimal, numeral: Numeral) -> bool:
    """Whether both numbers have something behind the point, or neither."""
    return (value % 1 == 0) == (numeral.value % 1 == 0)


def _possible(value: Decimal, numeral: Numeral, kind: AnswerKind) -> bool:
    if kind is AnswerKind.PERCENTAGE and numeral.value <= 100:
        return 0 < value < 100
    alone = numeral.rest == "#" and numeral.value == 2
    return value > 0 and (value > 1 or alone or kind is AnswerKind.ORDINAL or numeral.fine < 1)


def _steps(numeral: Numeral, rng: random.Random) -> list[Decimal]:
    """Numbers of the same precision within about half and twice the key, in seeded order."""
    unit, count = numeral.unit, int(numeral.value / numeral.unit)
    if count == 1 and numeral.unit > 1:
        unit, count = unit / 10, 10
    elif count <= _FEW and numeral.unit > 1:
        return _beside_few(numeral, rng)
    elif count % _ROUND == 0 and count > 2 * _ROUND:
        unit, count = unit * _ROUND, count // _ROUND
    reach = [1, 2, 3] if count < 12 else sorted({max(1, round(count * share)) for share in (0.12, 0.25, 0.4)})
    if count >= 12:
        reach = [max(1, each + rng.choice((-1, 0, 0, 1)) * (each > 4)) for each in reach]
    offsets = [sign * each for each in reach for sign in (1, -1)]
    rng.shuffle(offsets)
    near = [(count + offset) * unit for offset in offsets if count + offset > 0]
    return [each for each in near if _alike(each, numeral)]


def _beside_few(numeral: Numeral, rng: random.Random) -> list[Decimal]:
    """Numbers up to two off a few tens, or hundreds, by halves, in seeded order."""
    halves = [half for half in range(-4, 5) if half]
    rng.shuffle(halves)
    near = (numeral.value + half * numeral.unit / 2 for half in halves)
    return [each for each in near if each > 0]


def _is_century(numeral: Numeral) -> bool:
    """Whether a number beside other words is that of a century (*19e eeuw*)."""
    return numeral.rest != "#" and numeral.value < 30


def _moments(numeral: Numeral, rng: random.Random) -> list[Decimal]:
    """Centuries beside a century, decades beside a decade (*1980s*), years beside a year."""
    if not _is_century(numeral) and (numeral.rest == "#" or numeral.value % 10):
        return _years(int(numeral.value), rng)
    step = 1 if _is_century(numeral) else 10
    near = [numeral.value + sign * each * step for each in range(1, _CENTURIES + 1) for sign in (1, -1)]
    latest = max(numeral.value, Decimal(_LATEST_CENTURY if step == 1 else _LATEST_DECADE))
    near = [each for each in near if each <= latest and (each < 100) == (numeral.value < 100)]
    beside = [each for each in near if abs(each - numeral.value) == step]
    further = [each for each in near if each not in beside]
    rng.shuffle(further)
    return [*beside, *further]


def _years(year: int, rng: random.Random) -> list[Decimal]:
    reach = _reach(year)
    offsets = [offset for offset in range(-reach, reach + 1) if abs(offset) >= max(1, reach // 8)]
    rng.shuffle(offsets)
    return [Decimal(year + offset) for offset in offsets]


def _reach(year: int) -> int:
    """How far a wrong year may be from a year: a dozen years in living memory, further before."""
    return 4 if year >= 2010 else 12 if year >= 1900 else 20 if year >= 1500 else 40


def _named(key: str, names: tuple[str, ...]) -> list[tuple[int, str]]:
    found = [(at, name) for at, name in enumerate(names) if re.search(rf"\b{name}", key, re.IGNORECASE)]
    return found if len(found) == 1 else []


def _swap(key: str, old: str, new: str) -> str:
    def put(match: re.Match[str]) -> str:
        return new[0].upper() + new[1:] if match[0][0].isupper() else new

    return re.sub(rf"\b{old}", put, key, flags=re.IGNORECASE)


def _dates(key: str, language: str, rng: random.Random) -> Iterator[tuple[float, str]]:
    """Dates nearby, in other years where the date has one; never for a date with its weekday, which would not
    fit."""
    found = _named(key, months(language))
    years = YEAR.findall(key)
    days = _DAY.findall(YEAR.sub("", key))
    if not found or _named(key, weekdays(language)) or len(years) > 1 or len(days) > 1:
        return
    (at, month), day = found[0], int(days[0]) if days else 0
    near = _days(key, month, at + 1, day, language, rng) if day else _months(key, month, at, language, rng)
    if years:
        same = repeat((0.0, key)) if (day, at) == _NEW_YEAR else near
        yield from _in_other_years(same, int(years[0]), _DAYS_IN_YEAR if day else _MONTHS_IN_YEAR, rng)
    else:
        yield from near


def _in_other_years(
    near: Iterable[tuple[float, str]], year: int, length: float, rng: random.Random
) -> Iterator[tuple[float, str]]:
    """Dates of one year in years around it, one of each."""
    close = _FEW_YEARS if year >= _EXACT else 2 * _FEW_YEARS
    others = [other for other in map(int, _years(year, rng)) if abs(other - year) <= close]
    for (offset, text), other in zip(near, others, strict=False):
        yield offset + (other - year) * length, text.replace(str(year), str(other))


def _days(
    key: str, month: str, number: int, day: int, language: str, rng: random.Random
) -> Iterator[tuple[float, str]]:
    if day > calendar.monthrange(_LEAP_YEAR, number)[1]:
        return
    offsets = [sign * each for each in (4, 9, 14, 21, 31, 45, 62) for sign in (1, -1)]
    rng.shuffle(offsets)
    for offset in offsets:
        other = dt.date(_LEAP_YEAR, number, day) + dt.timedelta(days=offset)
        if other.year == _LEAP_YEAR and (other.month, other.day) != (2, 29):
            yield offset, _swap(_on_day(other.day, key, language), month, months(language)[other.month - 1])


def _on_day(day: int, key: str, language: str) -> str:
    """A date with another day in the form of its own: *January 2nd*."""
    found = _DAY.search(key)
    return f"{key[: found.start()]}{day}{suffixed(key[found.end() :], day, language)}" if found else key


def _months(key: str, month: str, at: int, language: str, rng: random.Random) -> Iterator[tuple[float, str]]:
    others = [other for other in range(12) if other != at]
    others.sort(key=lambda other: (abs(other - at) > 4, rng.random()))
    yield from ((other - at, _swap(key, month, months(language)[other])) for other in others)
