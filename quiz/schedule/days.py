"""Study days: a day runs from the rollover hour to the next one, on the learner's clock."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo


@lru_cache(maxsize=64)
def zone_info(zone: str) -> ZoneInfo:
    """The time zone of an IANA name. Raises ZoneInfoNotFoundError."""
    return ZoneInfo(zone)


def day_number(time: dt.datetime, zone: str, rollover: int = 4) -> int:
    """The number of the study day of a moment: the ordinal of its date, 1 being 1 January of the year 1.

    Before the rollover hour on the learner's clock it is still the day before. Anki counts days from
    `day_number` of its `col.crt`.
    """
    local = time.astimezone(zone_info(zone)).replace(tzinfo=None)
    return (local - dt.timedelta(hours=rollover)).toordinal()


def day_start(day: int, zone: str, rollover: int = 4) -> dt.datetime:
    """The moment a study day begins, in UTC."""
    local = dt.datetime.combine(dt.date.fromordinal(day), dt.time(rollover), tzinfo=zone_info(zone))
    return local.astimezone(dt.UTC)


def local_day(day: int) -> dt.date:
    """The calendar date of a day number."""
    return dt.date.fromordinal(day)
