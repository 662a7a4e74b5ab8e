"""How many days until the next review, by the rules of Anki around FSRS."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.schedule.card import Card, Rating, State
from quiz.schedule.fuzz import fuzzed, most_fuzzed
from quiz.schedule.memory import Memory, interval_days
from quiz.schedule.settings import Settings


def review_days(
    card: Card, memories: Mapping[Rating, Memory], today: int, settings: Settings
) -> Mapping[Rating, int]:
    """The days until the next review by rating, each longer than the one before where Anki does so too."""
    longest = _longest(today, settings)
    raw = {
        rating: interval_days(memory.stability, settings.retention, settings.parameters)
        for rating, memory in memories.items()
    }

    def days(rating: Rating, least: int) -> int:
        low = min(max(least, _no_less(card, raw[rating])), longest)
        return max(1, fuzzed(raw[rating], card, least=low, most=longest, fuzz=settings.fuzz))

    again = min(max(1, rounded(raw[Rating.AGAIN])), longest)
    hard = days(Rating.HARD, 1)
    good = days(Rating.GOOD, hard + 1 if card.state is State.REVIEW else 1)
    easy = days(Rating.EASY, good + 1)
    return {Rating.AGAIN: again, Rating.HARD: hard, Rating.GOOD: good, Rating.EASY: easy}


def rounded(days: float) -> int:
    """Whole days, halves up."""
    return int(days + 0.5)


def _no_less(card: Card, days: float) -> int:
    """The least days after a success in review: more than before if the model says so.

    If it does not, no fewer than before, as long as that lies within the fuzz.
    """
    if card.state is not State.REVIEW:
        return 1
    if rounded(days) > card.interval:
        return card.interval + 1
    return max(1, card.interval) if card.interval <= most_fuzzed(days) else 1


def _longest(today: int, settings: Settings) -> int:
    """The most days ahead: the longest interval, and no later than an exam that is still to come."""
    until = settings.exam.toordinal() - today if settings.exam else 0
    return min(settings.max_interval, until) if until > 0 else settings.max_interval
