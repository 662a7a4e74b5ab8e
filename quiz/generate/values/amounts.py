"""Money, percentages, measures, durations, fractions, ordinals and plain numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import ROUND_HALF_EVEN, Decimal

from quiz.generate.values.found import Found, Matcher, Normal
from quiz.generate.values.lexemes import Reader
from quiz.item import AnswerKind

_MILLION = 1_000_000
_SECONDS = {
    "millisecond": Decimal("0.001"),
    "second": Decimal(1),
    "minute": Decimal(60),
    "quarter-hour": Decimal(900),
    "hour": Decimal(3600),
    "day": Decimal(86_400),
    "week": Decimal(604_800),
    "fortnight": Decimal(1_209_600),
}


def length_of_time(amount: Decimal, unit: str) -> Normal:
    """A duration: a timedelta up to weeks; the amount itself where the length varies (months, years)."""
    if unit not in _SECONDS or amount * _SECONDS[unit] > 10**11:
        return amount
    return dt.timedelta(seconds=float(amount * _SECONDS[unit]))


def money(reader: Reader, at: int) -> Found | None:
    """ "€ 2,5 miljoen", "EUR 5 miljoen", "20 euro", "12 Canadese dollar", "$3 billion"."""
    sign = reader.words.currencies.get(reader.lower(at))
    if sign and (not reader.lower(at).isalpha() or reader.lexemes[at].text == sign):
        amount = reader.number(at + 1)
        return None if amount is None else Found(amount[0], AnswerKind.MONEY, amount[1], sign)
    number = reader.number(at)
    return None if number is None else _money_after(reader, *number)


def tons(reader: Reader, at: int) -> Found | None:
    """ "vier ton" where money is spoken of, and nothing is weighed: 400,000 euros."""
    found = reader.number(at)
    unit = reader.words.tons.get(reader.lower(found[0])) if found is not None else None
    if found is None or unit is None or reader.counts(found[0]) or not reader.tells_of_money:
        return None
    return Found(found[0] + 1, AnswerKind.MONEY, found[1] * unit[0], unit[1])


def pounds(reader: Reader, at: int) -> Found | None:
    """ "45,5 miljoen pond", unless a thing is weighed ("two million pounds of butter"): sterling."""
    found = reader.number(at)
    if found is None or found[1] < _MILLION or reader.lower(found[0]) not in reader.words.pounds:
        return None
    of = reader.words.weighed
    weighs = reader.lower(found[0] + 1) == of if of else reader.counts(found[0])
    return None if weighs else Found(found[0] + 1, AnswerKind.MONEY, found[1], "GBP")


def _money_after(reader: Reader, at: int, amount: Decimal) -> Found | None:
    adjective = reader.phrase(at, reader.words.currency_adjectives, most=2)
    named = reader.phrase(adjective[0] if adjective else at, reader.words.currencies, most=2)
    if named is None:
        return None
    code, _, parts = reader.words.currencies[named[1]].partition("/")
    if adjective:
        code = reader.words.currency_adjectives[adjective[1]]
    return Found(named[0], AnswerKind.MONEY, amount / int(parts or 1), code)


def percentage(reader: Reader, at: int) -> Found | None:
    """ "30 procent", "2,5%", "two percentage points"."""
    return _with_unit(reader, at, reader.words.percent, AnswerKind.PERCENTAGE)


def measure(reader: Reader, at: int) -> Found | None:
    """ "2,3 miljoen hectare", "min 5 graden", "120 kilometer per uur"."""
    found = _with_unit(reader, at, reader.words.measures, AnswerKind.MEASURE)
    if found is None or len(reader.lower(found.end - 1)) > 1 or not reader.lower(found.end - 1).isalpha():
        return found
    return found if reader.lexemes[at].digits else None


def duration(reader: Reader, at: int) -> Found | None:
    """ "drie weken" (a timedelta), "twee jaar" (2, unit year)."""
    found = _with_unit(reader, at, reader.words.durations, AnswerKind.DURATION) or _half(reader, at)
    if found is None or not isinstance(found.value, Decimal):
        return None
    return Found(found.end, found.kind, length_of_time(found.value, found.unit), found.unit)


def _half(reader: Reader, at: int) -> Found | None:
    """ "een half uur", "half an hour"."""
    start = at + 1 if reader.lower(at) in reader.words.one else at
    if reader.words.fixed.get(reader.lower(start)) != "0.5":
        return None
    end = start + 2 if reader.lower(start + 1) in reader.words.one else start + 1
    unit = reader.words.durations.get(reader.lower(end))
    return None if unit is None else Found(end + 1, AnswerKind.DURATION, Decimal("0.5"), unit)


def _with_unit(reader: Reader, at: int, units: Mapping[str, str], kind: AnswerKind) -> Found | None:
    number = reader.number(at)
    if number is None:
        return None
    end = number[0] + 1 if reader.lower(number[0]) == "-" and reader.touches(number[0]) else number[0]
    unit = reader.phrase(end, units)
    if unit is None:
        return None
    return Found(unit[0], kind, number[1], units[unit[1]])


def fraction(reader: Reader, at: int) -> Found | None:
    """ "twee derde", "een kwart", "three quarters": a share, to four decimals."""
    top = Decimal(1) if reader.lower(at) in reader.words.one else None
    end, value = (at + 1, top) if top else (reader.number(at) or (at, None))
    part = reader.words.fractions.get(reader.lower(end))
    if value is None or part is None or value != int(value) or value > 20:
        return None
    share = (value * part[0] / part[1]).quantize(Decimal("0.0001"), ROUND_HALF_EVEN).normalize()
    return Found(end + 1, AnswerKind.NUMBER, share, "fraction")


def ordinal(reader: Reader, at: int) -> Found | None:
    """ "derde", "21st"."""
    found = reader.ordinal(at)
    return None if found is None else Found(found[0], AnswerKind.ORDINAL, found[1])


def score(reader: Reader, at: int) -> Found | None:
    """ "3-1": the goals of both, unit score."""
    home, away = reader.integer(at, 0, 199), reader.integer(at + 2, 0, 199)
    joined = reader.lower(at + 1) in {"-", "–"} and reader.touches(at + 1) and reader.touches(at + 2)
    if home is None or away is None or not joined or reader.lower(at + 3) in {"-", "–"}:
        return None
    return Found(at + 3, AnswerKind.NUMBER, (home, away), "score")


def number(reader: Reader, at: int) -> Found | None:
    """ "dertig", "2.500", "anderhalf miljoen"."""
    found = reader.number(at)
    if found is None or found[1] == Decimal("0.5"):
        return None
    return Found(found[0], AnswerKind.NUMBER, found[1])


AMOUNTS: tuple[Matcher, ...] = (
    money,
    tons,
    pounds,
    percentage,
    measure,
    duration,
    fraction,
    ordinal,
    score,
    number,
)
"""From the most to the least special; the first that matches wins."""
