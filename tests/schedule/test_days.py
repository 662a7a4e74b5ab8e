"""Study days: rollover, time zones, summer time."""

from __future__ import annotations

import datetime as dt

import pytest

from quiz.schedule import day_number, day_start, local_day

NL = "Europe/Amsterdam"


@pytest.mark.parametrize(
    ("time", "zone", "rollover", "day"),
    [
        ("2026-11-23T12:00+00:00", "UTC", 4, "2026-11-23"),
        ("2026-11-23T03:59:59+00:00", "UTC", 4, "2026-11-22"),
        ("2026-11-23T04:00+00:00", "UTC", 4, "2026-11-23"),
        ("2026-11-23T03:30+00:00", NL, 4, "2026-11-23"),  # half past four in winter
        ("2026-07-01T01:59+00:00", NL, 4, "2026-06-30"),  # one minute to four in summer
        ("2026-07-01T02:00+00:00", NL, 4, "2026-07-01"),
        ("2026-03-29T01:59+00:00", NL, 4, "2026-03-28"),  # the night that is an hour short
        ("2026-03-29T02:00+00:00", NL, 4, "2026-03-29"),
        ("2026-10-25T02:59+00:00", NL, 4, "2026-10-24"),  # the night that is an hour long
        ("2026-10-25T03:00+00:00", NL, 4, "2026-10-25"),
        ("2026-11-23T23:30+00:00", "Asia/Tokyo", 0, "2026-11-24"),
        ("2026-11-23T22:59+00:00", "UTC", 23, "2026-11-22"),
        ("2026-11-23T12:00+01:00", "UTC", 4, "2026-11-23"),
    ],
)
def test_day_number(time: str, zone: str, rollover: int, day: str) -> None:
    number = day_number(dt.datetime.fromisoformat(time), zone, rollover)
    assert local_day(number) == dt.date.fromisoformat(day)


@pytest.mark.parametrize("zone", ["UTC", NL, "America/New_York", "Pacific/Auckland"])
def test_a_day_begins_where_the_one_before_ends(zone: str) -> None:
    first = dt.date(2026, 1, 1).toordinal()
    for day in range(first, first + 365):
        start = day_start(day, zone)
        assert day_number(start, zone) == day
        assert day_number(start - dt.timedelta(seconds=1), zone) == day - 1
