"""The memory state of a card under FSRS-6: stability and difficulty, by `fsrs`, counted in study days."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

import fsrs

from quiz.schedule.card import Card, Rating, Review, ReviewKind
from quiz.schedule.days import day_number
from quiz.schedule.settings import Settings

MAX_STABILITY = 36_500.0
"""Days; the FSRS engine of Anki goes no further."""


class Memory(NamedTuple):
    """Stability: days until recall falls to 90 %. Difficulty: 1 to 10."""

    stability: float
    difficulty: float


@lru_cache(maxsize=256)
def _scheduler(parameters: tuple[float, ...]) -> fsrs.Scheduler:
    return fsrs.Scheduler(parameters=parameters, enable_fuzzing=False)


def _midnight(day: int) -> dt.datetime:
    return dt.datetime.fromordinal(day).replace(tzinfo=dt.UTC)


def next_memory(
    before: Memory | None, rating: Rating, *, elapsed: int, parameters: tuple[float, ...]
) -> Memory:
    """The memory after an answer, `elapsed` study days after the one before; `before` is None at the first.

    `fsrs` counts whole periods of 24 hours, Anki counts study days: `fsrs` is therefore told of midnights.
    """
    last = 1
    card = fsrs.Card(card_id=1, due=_midnight(last), last_review=_midnight(last) if before else None)
    if before:
        card.state, card.step = fsrs.State.Review, None
        card.stability, card.difficulty = before
    after, _ = _scheduler(parameters).review_card(
        card, fsrs.Rating(rating), _midnight(last + max(elapsed, 0))
    )
    return Memory(min(after.stability or 0.0, MAX_STABILITY), after.difficulty or 0.0)


def memory_from_reviews(reviews: Iterable[Review], settings: Settings) -> Memory | None:
    """The memory that a card's log leads to, or None when the log does not show how it was first learned.

    The rule is Anki's: rows without a rating and cramming do not count, and after a reset all starts again
    at the first answer of a learning card.
    """
    memory: Memory | None = None
    last = 0
    for review in counted(sorted(reviews, key=lambda each: each.id)):
        day = day_number(review.time, settings.zone, settings.rollover)
        memory = next_memory(memory, review.rating, elapsed=day - last, parameters=settings.parameters)
        last = day
    return memory


def remembered(card: Card, reviews: Iterable[Review], settings: Settings) -> Card:
    """The card with the memory that its log leads to, as when its parameters have changed since.

    As it is when the log does not show how it was first learned.
    """
    memory = memory_from_reviews(reviews, settings)
    return replace(card, stability=memory.stability, difficulty=memory.difficulty) if memory else card


def counted(reviews: Sequence[Review]) -> Sequence[Review]:
    """The rows of a card's log, oldest first, that say what it remembers.

    They begin with the first of the last run of learning answers after any reset; without it there are none.
    """
    reset = max((at for at, each in enumerate(reviews) if each.resets), default=-1)
    rated = [each for each in reviews[reset + 1 :] if each.scheduled]
    starts = [
        at
        for at, each in enumerate(rated)
        if each.kind is ReviewKind.LEARN and (at == 0 or rated[at - 1].kind is not ReviewKind.LEARN)
    ]
    return rated[starts[-1] :] if starts else ()


def memory_from_sm2(
    *, ease: float, interval: float, parameters: Sequence[float], retention: float = 0.9
) -> Memory:
    """A memory for a card scheduled by SM-2, from its ease (2.5 is usual) and interval in days.

    The stability is the one at which recall after `interval` is `retention`; the difficulty is the one at
    which the next interval grows by the ease, solved from the formula of FSRS for a successful review.
    """
    decay, factor = curve(parameters[20])
    stability = max(interval, 0.1) * factor / (retention ** (1 / decay) - 1)
    growth = math.exp(parameters[8]) * stability ** -parameters[9]
    growth *= math.exp((1 - retention) * parameters[10]) - 1
    difficulty = 11 - (ease - 1) / growth if growth else 5.0
    return Memory(min(stability, MAX_STABILITY), min(max(difficulty, 1.0), 10.0))


def curve(flatness: float) -> tuple[float, float]:
    """The exponent and the factor of the forgetting curve of FSRS-6, from its last parameter: after as many
    days as the stability the chance of recall is 0.9."""
    decay = -flatness
    return decay, 0.9 ** (1 / decay) - 1


def retrievability(stability: float, elapsed: float, parameters: Sequence[float]) -> float:
    """The chance (0-1) of recall after so many days: the forgetting curve of FSRS-6."""
    decay, factor = curve(parameters[20])
    return float((1 + factor * max(elapsed, 0) / stability) ** decay)


def interval_days(stability: float, retention: float, parameters: Sequence[float]) -> float:
    """The days after which the chance of recall has fallen to `retention`; not rounded."""
    decay, factor = curve(parameters[20])
    return float(stability / factor * (retention ** (1 / decay) - 1))
