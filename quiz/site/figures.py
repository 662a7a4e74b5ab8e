"""The figures of study as values: retention, answers, time and days, ready to be drawn and tabled."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from quiz.schedule import ReviewKind
from quiz.site.store.tallies import Tally

LEVELS = 4
"""Shades of the heatmap above none."""


@dataclass(frozen=True, slots=True)
class Recall:
    """Reviews of one sort, and how many were recalled."""

    total: int
    recalled: int

    @property
    def share(self) -> float | None:
        """The share that was recalled (0-1), None without reviews."""
        return self.recalled / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Retention:
    """True retention over a number of days: of young cards, of mature ones (from 21 days), of both."""

    days: int
    young: Recall
    mature: Recall
    all: Recall


def retention(tallies: Iterable[Tally], *, today: int, days: int) -> Retention:
    """True retention: the share of reviews in the last `days` that were not answered by Again.

    Only cards in review count; learning steps do not.
    """
    counted = [
        each for each in tallies if each.kind == ReviewKind.REVIEW and today - days < each.day <= today
    ]
    mature = _recall(counted, lambda each: each.mature)
    young = _recall(counted, lambda each: each.number - each.mature)
    both = Recall(young.total + mature.total, young.recalled + mature.recalled)
    return Retention(days, young, mature, both)


def _recall(tallies: Sequence[Tally], number: Callable[[Tally], int]) -> Recall:
    return Recall(
        sum(number(each) for each in tallies), sum(number(each) for each in tallies if each.rating > 1)
    )


@dataclass(frozen=True, slots=True)
class Buttons:
    """How often each rating was given (Again to Easy) to learning, young and mature cards."""

    learning: tuple[int, ...]
    young: tuple[int, ...]
    mature: tuple[int, ...]


def buttons(tallies: Iterable[Tally]) -> Buttons:
    """The answers by sort of card and rating."""
    found = {"learning": Counter[int](), "young": Counter[int](), "mature": Counter[int]()}
    for each in tallies:
        if each.kind == ReviewKind.REVIEW:
            found["young"][each.rating] += each.number - each.mature
            found["mature"][each.rating] += each.mature
        elif each.kind in (ReviewKind.LEARN, ReviewKind.RELEARN):
            found["learning"][each.rating] += each.number
    return Buttons(
        **{name: tuple(counts[rating] for rating in range(1, 5)) for name, counts in found.items()}
    )


def by_day(tallies: Iterable[Tally], *, first: int, last: int) -> list[int]:
    """The number of answers on each day, from `first` to `last`."""
    counts = Counter[int]()
    for each in tallies:
        counts[each.day] += each.number
    return [counts[day] for day in range(first, last + 1)]


def minutes_by_day(tallies: Iterable[Tally], *, first: int, last: int) -> list[float]:
    """The minutes spent on each day, from `first` to `last`."""
    spent = Counter[int]()
    for each in tallies:
        spent[each.day] += each.ms
    return [round(spent[day] / 60_000, 1) for day in range(first, last + 1)]


@dataclass(frozen=True, slots=True)
class Week:
    """A column of the heatmap: its Monday, and the answers on each day (None after today)."""

    monday: dt.date
    counts: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Heatmap:
    """A year of days in weeks; `paths` draws the days of each shade, `months` says where one begins."""

    weeks: tuple[Week, ...]
    paths: tuple[str, ...]
    months: tuple[tuple[int, dt.date], ...]
    most: int


CELL, GAP = 10, 2


def heatmap(tallies: Iterable[Tally], *, today: int, days: int = 364) -> Heatmap:
    """The answers of the last year, a column a week from Monday to Sunday."""
    monday = today - days - (today - days - 1) % 7
    sunday = today + (-today) % 7
    counts = by_day(tallies, first=monday, last=today)
    padded: list[int | None] = [*counts, *[None] * (sunday - today)]
    weeks = tuple(
        Week(dt.date.fromordinal(monday + at), tuple(padded[at : at + 7])) for at in range(0, len(padded), 7)
    )
    most = max(counts)
    return Heatmap(weeks, _paths(weeks, most), tuple(_months(weeks)), most)


def _paths(weeks: Sequence[Week], most: int) -> tuple[str, ...]:
    paths = [""] * (LEVELS + 1)
    for column, week in enumerate(weeks):
        for row, count in enumerate(week.counts):
            if count is not None:
                x, y = column * (CELL + GAP), row * (CELL + GAP)
                paths[_level(count, most)] += f"M{x} {y}h{CELL}v{CELL}h-{CELL}z"
    return tuple(paths)


def _level(count: int, most: int) -> int:
    return -(-count * LEVELS // most) if count else 0


def _months(weeks: Sequence[Week]) -> Iterable[tuple[int, dt.date]]:
    for column, week in enumerate(weeks):
        if week.monday.day <= 7 and column < len(weeks) - 1:
            yield column * (CELL + GAP), week.monday


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a plot in its own units: left, top, height, and its value."""

    x: float
    y: float
    height: float
    value: float


@dataclass(frozen=True, slots=True)
class Bars:
    """A plot of bars, 100 high and 600 wide: `width` of each, and the value at the top."""

    bars: tuple[Bar, ...]
    width: float
    top: float


def _top(values: Sequence[float]) -> float:
    """Where a plot ends: of whole numbers an even one, so that half of it is whole too."""
    most = max([*values, 1])
    return most if isinstance(most, float) else most + most % 2


def bars(values: Sequence[float]) -> Bars:
    """A plot of values."""
    top = _top(values)
    step = 600 / max(len(values), 1)
    found = (
        Bar(round(at * step, 1), round(100 - 100 * value / top, 1), round(100 * value / top, 1), value)
        for at, value in enumerate(values)
    )
    return Bars(tuple(found), round(step * 0.8, 1), top)
