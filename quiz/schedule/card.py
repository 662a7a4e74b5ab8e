"""Cards and reviews: what is kept about studying an item."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum


class State(IntEnum):
    """Where a card stands; the numbers are those of Anki's `cards.type`."""

    NEW = 0
    LEARNING = 1
    REVIEW = 2
    RELEARNING = 3


class Rating(IntEnum):
    """How well a card was known; the numbers are those of Anki's `revlog.ease`, 0 for no answer at all."""

    NONE = 0
    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Buried(IntEnum):
    """Who put a card aside until the next study day."""

    NO = 0
    USER = 1
    SIBLING = 2


class ReviewKind(IntEnum):
    """What a row of the review log is; the numbers are those of Anki's `revlog.type`.

    FILTERED: cramming, or ahead of time. MANUAL: set or reset by hand. RESCHEDULED: by new parameters.
    """

    LEARN = 0
    REVIEW = 1
    RELEARN = 2
    FILTERED = 3
    MANUAL = 4
    RESCHEDULED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The schedule of one card of an item.

    `guid` is the item's id and `ord` the card's number within it: cloze deletion n is card n - 1, else 0.
    `step` indexes the (re)learning steps from 0. `stability` is in days, `difficulty` 1-10; both are None
    before the first answer. A new card has neither `due_at` nor `due_day`; a learning card whose step ends
    before the next rollover has `due_at` (UTC, whole seconds); every other card has `due_day`, a day number.
    `interval`: days between reviews, 0 while learning; while relearning, the one after. `position`: place
    among the new cards. `buried` holds on `buried_day` only. `flag`: a colour, 0 (none) to 7. `retention`:
    the desired retention of the last answer. `settings`: id of the Settings of the last answer.
    """

    guid: str
    ord: int = 0
    state: State = State.NEW
    step: int = 0
    stability: float | None = None
    difficulty: float | None = None
    due_at: dt.datetime | None = None
    due_day: int | None = None
    last_review: dt.datetime | None = None
    interval: int = 0
    reps: int = 0
    lapses: int = 0
    position: int = 0
    suspended: bool = False
    buried: Buried = Buried.NO
    buried_day: int = 0
    leech: bool = False
    flag: int = 0
    retention: float | None = None
    settings: str = ""

    @property
    def key(self) -> tuple[str, int]:
        """What tells the card apart from all others of a learner."""
        return self.guid, self.ord


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One row of the review log.

    `id`: milliseconds since 1970 of the answer, unique per learner. `state`: the card's before the answer.
    `interval` (after) and `interval_before`: days, or seconds as a negative number, as in Anki's `revlog`.
    `duration` in ms. `factor`: for imported rows, Anki's permille. `settings`: id of the Settings used.
    A MANUAL row with factor 0 is a reset; a FILTERED one with factor 0 is cramming and changed nothing.
    """

    id: int
    guid: str
    ord: int = 0
    rating: Rating
    kind: ReviewKind
    state: State = State.NEW
    interval: int = 0
    interval_before: int = 0
    duration: int = 0
    factor: int = 0
    settings: str = ""

    @property
    def time(self) -> dt.datetime:
        """The moment of the answer, in UTC."""
        return from_ms(self.id)

    @property
    def scheduled(self) -> bool:
        """Whether the answer counted for the schedule: not cramming, nor a row without a rating."""
        crammed = self.kind is ReviewKind.FILTERED and self.factor == 0
        return self.rating is not Rating.NONE and not crammed

    @property
    def resets(self) -> bool:
        """Whether the row made the card new again."""
        return self.kind is ReviewKind.MANUAL and self.factor == 0


_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def from_ms(milliseconds: int) -> dt.datetime:
    """The moment, in UTC, that lies so many milliseconds after the start of 1970."""
    return _EPOCH + dt.timedelta(milliseconds=milliseconds)


def to_ms(time: dt.datetime) -> int:
    """Milliseconds since the start of 1970, rounded down."""
    return (time - _EPOCH) // dt.timedelta(milliseconds=1)
