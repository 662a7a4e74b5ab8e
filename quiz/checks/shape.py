"""The type of an option as its words show it: a number, a percentage, a date, a month, or words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from quiz.checks.text import words
from quiz.languages import LANGUAGES
from quiz.languages.checks import CheckWords
from quiz.languages.numbers import number

_CLOCK = re.compile(r"(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)")
_YEAR = re.compile(r"1\d{3}|20\d{2}")
_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)|(?P<d>\d{1,2})[-/](?P<m>\d{1,2})[-/](?P<y>\d{4})"
)
_ORDINAL = re.compile(r"(?P<number>\d+)\s?(?:e|de|ste|st|nd|rd|th)")
_SIGN = re.compile(r"^(?P<sign>[€$£¥])\s?|\s?(?P<percent>%)$|\s?(?P<after>[€$£¥])$")

_UNIT = re.compile(r"[^\W\d_]*[^\d]*")

QUANTITIES = frozenset({"number", "percentage", "money", "measure"})
MOMENTS = frozenset({"year", "date", "month", "weekday", "time", "century"})


@dataclass(frozen=True, slots=True)
class Shape:
    """What an option looks like. `value` orders options of one kind (None for words); `unit` in lower case.

    For a date, `value` is (year, month, day), with None for what is not said.
    """

    kind: str
    value: Any = None
    unit: str = ""

    @property
    def family(self) -> str:
        """Options of different families never compare: quantity, moment or words."""
        if self.kind in QUANTITIES:
            return "quantity"
        return "moment" if self.kind in MOMENTS else "words"

    @property
    def order(self) -> tuple[float, ...]:
        """The value as numbers that options of one kind stand in order by; 0 for what is not said."""
        parts = self.value if isinstance(self.value, tuple) else (self.value,)
        return tuple(float(part) if part is not None else 0.0 for part in parts)


@lru_cache(maxsize=16384)
def shape(option: str, known: CheckWords, language: str) -> Shape:
    """The shape of an option."""
    text = " ".join(option.lower().strip(" .,;:?!").split())
    bare = _without_lead(text, known)
    return _moment(bare, known) or _quantity(bare, known, language) or Shape("words")


def _without_lead(text: str, known: CheckWords) -> str:
    first, _, rest = text.partition(" ")
    return _without_lead(rest, known) if rest and first in known.approximations else text


def _moment(text: str, known: CheckWords) -> Shape | None:
    if text in known.weekdays:
        return Shape("weekday", known.weekdays.index(text))
    if text in known.months:
        return Shape("month", known.months.index(text))
    return _time(text, known) or _year(text) or _date(text, known) or _century(text, known)


def _time(text: str, known: CheckWords) -> Shape | None:
    head, _, tail = text.rpartition(" ")
    match = _CLOCK.fullmatch(head if tail in known.hours else text)
    if not match or not (":" in text or tail in known.hours):
        return None
    return Shape("time", (tail.startswith("p"), int(match["hour"]), int(match["minute"])))


def _year(text: str) -> Shape | None:
    number_part, _, era = text.partition(" ")
    before = re.fullmatch(r"(?:v\.? ?chr\.?|bce?|b\.c\.|voor christus)", era)
    if before and number_part.isdigit():
        return Shape("year", -int(number_part))
    after = not era or re.fullmatch(r"(?:n\.? ?chr\.?|ad|ce|na christus)", era)
    return Shape("year", int(number_part)) if after and _YEAR.fullmatch(number_part) else None


def _date(text: str, known: CheckWords) -> Shape | None:
    if match := _ISO.fullmatch(text):
        found = [match[a] or match[b] for a, b in (("year", "y"), ("month", "m"), ("day", "d"))]
        return Shape("date", tuple(map(int, found)))
    parts = [part for part in words(text) if part in known.months or part not in known.function]
    months = [part for part in parts if part in known.months]
    if len(months) != 1 or len(parts) > 3:
        return None
    return _dated(known.months.index(months[0]) + 1, [part for part in parts if part != months[0]])


def _dated(month: int, others: list[str]) -> Shape | None:
    year = next((int(each) for each in others if _YEAR.fullmatch(each)), None)
    days = [each for each in others if not _YEAR.fullmatch(each)]
    match = re.fullmatch(r"(\d{1,2})\w{0,2}", days[0]) if days else None
    if len(days) > 1 or (days and not match):
        return None
    return Shape("date", (year, month, int(match[1]) if match else None))


def _century(text: str, known: CheckWords) -> Shape | None:
    head, _, tail = text.rpartition(" ")
    match = _ORDINAL.search(head)
    if tail not in known.century or not match:
        return None
    lead = head[: match.start()].strip()
    plain = lead in ("", *known.articles)
    return Shape("century", int(match["number"])) if plain else Shape("century", None, lead)


def _quantity(text: str, known: CheckWords, language: str) -> Shape | None:
    sign = _SIGN.search(text)
    if sign and (value := _value(_SIGN.sub("", text), language)) is not None:
        return Shape("percentage", value, "%") if sign["percent"] else Shape("money", value, sign[0].strip())
    parts = text.split()
    for size in range(min(len(parts), 3), 0, -1):
        value = _value(" ".join(parts[:size]), language)
        unit = " ".join(parts[size:])
        if value is not None and _is_unit(unit, value):
            return _counted(value, unit, known)
    return None


def _is_unit(unit: str, value: Decimal) -> bool:
    """Whether the rest of a text can be what is counted: two words at most, without digits."""
    return len(unit.split()) <= 2 and bool(_UNIT.fullmatch(unit)) and not (unit and value == 0)


def _counted(value: Decimal, unit: str, known: CheckWords) -> Shape:
    if not unit:
        return Shape("number", value)
    if unit in known.percent:
        return Shape("percentage", value, "%")
    return Shape("money" if unit in known.currencies else "measure", value, unit)


def _value(text: str, language: str) -> Decimal | None:
    known_language = language if language in LANGUAGES else "en"
    if text in {"een", "a", "an", "one"}:
        return None
    return number(text, known_language)
