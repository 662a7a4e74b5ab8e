"""What a learner chooses about studying a deck."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from zoneinfo import ZoneInfoNotFoundError

import fsrs.scheduler

from quiz.errors import BadInput
from quiz.schedule.days import zone_info

DEFAULT_PARAMETERS: tuple[float, ...] = tuple(fsrs.scheduler.DEFAULT_PARAMETERS)
"""The 21 parameters of FSRS-6 before any fitting."""

BOUNDS: tuple[tuple[float, float], ...] = tuple(
    zip(fsrs.scheduler.LOWER_BOUNDS_PARAMETERS, fsrs.scheduler.UPPER_BOUNDS_PARAMETERS, strict=True)
)
"""The least and the greatest value of each parameter."""

DAY = 86_400
LONGEST_STEP = 365 * DAY
"""Seconds of the longest learning step."""

_NOT_SCHEDULING = ("new_cap", "review_cap", "bury_siblings", "typed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a deck is studied.

    `retention`: the wished-for chance of recall when a card falls due. `new_cap`, `review_cap`: most new
    cards and most reviews a day. Steps in seconds. `max_interval` in days. `exam`: no card is scheduled past
    this date while it lies ahead. `zone` (IANA) and `rollover` (hour) say when a study day begins. A card
    becomes a leech at `leech_threshold` lapses, 0 for never. `typed`: the answers of cloze cards are typed.
    Raises BadInput when a value makes no sense.
    """

    retention: float = 0.9
    new_cap: int = 20
    review_cap: int = 200
    learning_steps: tuple[int, ...] = (60, 600)
    relearning_steps: tuple[int, ...] = (600,)
    max_interval: int = 36_500
    parameters: tuple[float, ...] = DEFAULT_PARAMETERS
    exam: dt.date | None = None
    zone: str = "UTC"
    rollover: int = 4
    fuzz: bool = True
    leech_threshold: int = 8
    leech_suspends: bool = True
    bury_siblings: bool = True
    typed: bool = False

    def __post_init__(self) -> None:
        problem = _problem(self)
        if problem:
            raise BadInput(problem)

    @property
    def id(self) -> str:
        """12 hexadecimal digits, equal for settings that schedule alike; caps and burying play no part."""
        return _digest(self)


@lru_cache(maxsize=256)
def _digest(settings: Settings) -> str:
    names = [each.name for each in fields(settings) if each.name not in _NOT_SCHEDULING]
    text = json.dumps({name: getattr(settings, name) for name in names}, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _problem(settings: Settings) -> str | None:
    if not 0.7 <= settings.retention <= 0.99:
        return "Desired retention lies between 0.70 and 0.99."
    if settings.new_cap < 0 or settings.review_cap < 0:
        return "The most cards a day cannot be below nothing."
    if not 1 <= settings.max_interval <= 36_500:
        return "The longest interval lies between 1 and 36500 days."
    if not all(0 < step <= LONGEST_STEP for step in (*settings.learning_steps, *settings.relearning_steps)):
        return "A learning step lies between a second and a year."
    if not 0 <= settings.rollover <= 23:
        return "A study day begins at an hour from 0 to 23."
    return _zone_problem(settings.zone) or _parameter_problem(settings.parameters)


def _zone_problem(zone: str) -> str | None:
    try:
        zone_info(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return f"There is no time zone {zone}."
    return None


def _parameter_problem(parameters: Sequence[float]) -> str | None:
    if len(parameters) != len(BOUNDS):
        return f"FSRS-6 has {len(BOUNDS)} parameters, not {len(parameters)}."
    for at, (value, (least, most)) in enumerate(zip(parameters, BOUNDS, strict=True)):
        if not least <= value <= most:
            return f"Parameter {at} of FSRS lies between {least} and {most}."
    return None


def upgraded_parameters(values: Sequence[float]) -> tuple[float, ...]:
    """Parameters of FSRS-4.5 (17), FSRS-5 (19) or FSRS-6 (21) as those of FSRS-6, within bounds.

    No values give the defaults. The conversion is the one of the FSRS project: earlier versions forget with a
    fixed decay of 0.5, and FSRS-4.5 has another scale of difficulty. Raises BadInput for any other number.
    """
    match len(values):
        case 0:
            return DEFAULT_PARAMETERS
        case 17:
            values = (*_rescaled_difficulty(values), 0.0, 0.0, 0.0, 0.5)
        case 19:
            values = (*values, 0.0, 0.5)
        case 21:
            pass
        case _:
            raise BadInput(f"FSRS has 17, 19 or 21 parameters, not {len(values)}.")
    return tuple(min(max(value, low), high) for value, (low, high) in zip(values, BOUNDS, strict=True))


def _rescaled_difficulty(values: Sequence[float]) -> tuple[float, ...]:
    first, slope, change = values[4:7]
    return (*values[:4], first + 2 * slope, math.log(3 * slope + 1) / 3, change + 0.5, *values[7:])
