"""Fuzz: intervals spread a little, so that cards learned together do not stay together."""

from __future__ import annotations

import random

from quiz.schedule.card import Card

_RANGES = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, float("inf"), 0.05))
"""From, to (days), and the share of the days between that is added to the spread: those of FSRS and Anki."""


def fuzzed(days: float, card: Card, *, least: int, most: int, fuzz: bool = True) -> int:
    """Whole days near `days`, from `least` to `most`.

    What is chosen depends on the card and its number of repetitions only, so that the interval on a button is
    the one that is stored, and an answer taken back and given again leads to the same day.
    """
    if not fuzz or days < 2.5:
        return min(max(int(days + 0.5), least), most)
    low, high = _spread(days, least, most)
    chance = random.Random(f"{card.guid}/{card.ord}/{card.reps}").random()
    return low + int(chance * (high - low + 1))


def _spread(days: float, least: int, most: int) -> tuple[int, int]:
    low = min(max(int(days - _delta(days) + 0.5), least), most)
    return low, min(max(most_fuzzed(days), low), most)


def _delta(days: float) -> float:
    return 1.0 + sum(share * max(0.0, min(days, end) - start) for start, end, share in _RANGES)


def most_fuzzed(days: float) -> int:
    """The most whole days that fuzz can make of `days`; none is added below two and a half."""
    return int(days + (_delta(days) if days >= 2.5 else 0.0) + 0.5)
