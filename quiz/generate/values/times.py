"""Times of day."""

from __future__ import annotations

import datetime as dt
import re

from quiz.generate.values.found import Found, Matcher
from quiz.generate.values.lexemes import Reader
from quiz.item import AnswerKind

_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")


def clock(reader: Reader, at: int) -> Found | None:
    """ "15.30 uur", "15:30", "om 9.05", "3:30 pm"."""
    piece = reader.lexemes[at]
    whole = reader.integer(at, 0, 24)
    end, hour, minute = at + 1, whole, 0
    sure = False
    if match := _CLOCK.fullmatch(piece.text):
        hour, minute = int(match[1]), int(match[2])
    elif (
        whole is not None
        and reader.lower(at + 1) == ":"
        and reader.touches(at + 1)
        and reader.touches(at + 2)
    ):
        minutes = reader.integer(at + 2, 0, 59)
        if minutes is None or len(reader.lower(at + 2)) != 2:
            return None
        end, minute, sure = at + 3, minutes, reader.lower(at + 3) != ":"
    if hour is None:
        return None
    return _finish(reader, at, end, (hour, minute), sure=sure, split=end > at + 1 or bool(match))


def _finish(
    reader: Reader, at: int, end: int, time: tuple[int, int], *, sure: bool, split: bool
) -> Found | None:
    """Take the words after a time ("uur", "'s middags", "pm") and weigh whether it is one."""
    hours = reader.lower(end) in reader.words.hour
    end = end + 1 if hours else end
    half = _half_of_day(reader, end)
    at_time = reader.lower(at - 1) in reader.words.at_words
    if not (
        half or (hours and (split or at_time)) or sure or (split and at_time and _looks_clock(reader, at))
    ):
        return None
    return _time(*time, half, half[0] if half else end)


def _looks_clock(reader: Reader, at: int) -> bool:
    return bool(_CLOCK.fullmatch(reader.lexemes[at].text)) and not reader.counts(at)


def _half_of_day(reader: Reader, at: int) -> tuple[int, bool] | None:
    """The words that tell the half of the day: the place after them, and whether it is the second half."""
    later = reader.phrase(at, reader.words.afternoon)
    if later:
        return later[0], True
    earlier = reader.phrase(at, reader.words.morning)
    return (earlier[0], False) if earlier else None


def _time(hour: int, minute: int, half: tuple[int, bool] | None, end: int) -> Found:
    if half and hour <= 12:
        hour = hour % 12 + (12 if half[1] else 0)
    return Found(end, AnswerKind.TIME, dt.time(hour % 24, minute))


def in_words(reader: Reader, at: int) -> Found | None:
    """ "half acht" (7:30), "kwart over vier", "tien voor half drie", "om drie uur", "noon"."""
    named = reader.words.hours_named.get(reader.lower(at))
    if named is not None:
        return Found(at + 1, AnswerKind.TIME, dt.time(named, 0))
    return _minutes(reader, at) or _half_to(reader, at, 0) or _whole(reader, at)


def _hour(reader: Reader, at: int) -> tuple[int, int] | None:
    number = reader.number(at)
    if number is None or number[1] != int(number[1]) or not 1 <= number[1] <= 24:
        return None
    return number[0], int(number[1])


def _half_to(reader: Reader, at: int, minutes: int) -> Found | None:
    """ "half acht" and "half past two", with minutes before or after it."""
    offset = reader.words.half_hour.get(reader.lower(at))
    if offset is None:
        return None
    step = 1
    if offset > 0:
        if reader.lower(at + 1) not in reader.words.minutes_past:
            return None
        step = 2
    hour = _hour(reader, at + step)
    if hour is None or reader.lower(hour[0]) in reader.words.scales:
        return None
    return _clock_words(reader, hour[0], hour[1] * 60 + offset + minutes)


def _minutes(reader: Reader, at: int) -> Found | None:
    """ "kwart over vier", "vijf voor twaalf", "tien voor half drie", "ten minutes to six"."""
    number = reader.number(at)
    quarter = reader.lower(at) in reader.words.quarter
    end, count = (at + 1, 15) if quarter else (number[0], int(number[1])) if number else (at, 0)
    if not 0 < count < 60:
        return None
    end = end + 1 if reader.words.durations.get(reader.lower(end)) == "minute" else end
    past, to = reader.lower(end) in reader.words.minutes_past, reader.lower(end) in reader.words.minutes_to
    if not past and not to:
        return None
    shift = count if past else -count
    half = _half_to(reader, end + 1, shift)
    hour = _hour(reader, end + 1)
    if half or hour is None:
        return half
    sure = (
        quarter or reader.lower(hour[0]) in reader.words.hour or reader.lower(at - 1) in reader.words.at_words
    )
    return (
        _clock_words(reader, hour[0], hour[1] * 60 + shift) if sure and not reader.counts(end + 1) else None
    )


def _whole(reader: Reader, at: int) -> Found | None:
    """ "om drie uur", "three o'clock"."""
    hour = _hour(reader, at)
    if hour is None or reader.lower(hour[0]) not in reader.words.hour:
        return None
    certain = "'" in reader.lower(hour[0]) or reader.lower(at - 1) in reader.words.at_words
    half = _half_of_day(reader, hour[0] + 1)
    return _clock_words(reader, hour[0], hour[1] * 60) if certain or half else None


def _clock_words(reader: Reader, at: int, minutes: int) -> Found:
    at = at + 1 if reader.lower(at) in reader.words.hour else at
    half = _half_of_day(reader, at)
    return _time(minutes // 60 % 24, minutes % 60, half, half[0] if half else at)


TIMES: tuple[Matcher, ...] = (clock, in_words)
"""Readers of times of day."""
