"""Spaced repetition: cards, reviews, FSRS and the queue of a day, as values and pure functions.

Time is always an argument. The memory model is FSRS-6 by `fsrs`, fed with whole study days, and the rules
around it (steps, order of intervals, fuzz ranges) are Anki's, so that the two programs agree.
"""

from quiz.schedule.answers import Outcome, answer, intervals, preview, replay
from quiz.schedule.card import Buried, Card, Rating, Review, ReviewKind, State
from quiz.schedule.days import day_number, day_start, local_day
from quiz.schedule.memory import Memory, memory_from_reviews, memory_from_sm2, remembered, retrievability
from quiz.schedule.queue import Counts, available, bury_siblings, counts, in_order
from quiz.schedule.settings import DEFAULT_PARAMETERS, Settings, upgraded_parameters

__all__ = [
    "DEFAULT_PARAMETERS",
    "Buried",
    "Card",
    "Counts",
    "Memory",
    "Outcome",
    "Rating",
    "Review",
    "ReviewKind",
    "Settings",
    "State",
    "answer",
    "available",
    "bury_siblings",
    "counts",
    "day_number",
    "day_start",
    "in_order",
    "intervals",
    "local_day",
    "memory_from_reviews",
    "memory_from_sm2",
    "preview",
    "remembered",
    "replay",
    "retrievability",
    "upgraded_parameters",
]
