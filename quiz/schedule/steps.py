"""Learning and relearning steps, by the rules of Anki."""

from __future__ import annotations

from quiz.schedule.card import Card, Rating, State
from quiz.schedule.memory import Memory, interval_days
from quiz.schedule.settings import DAY, Settings


def steps_of(card: Card, settings: Settings) -> tuple[int, ...]:
    """The steps, in seconds, that a card is or would come in: of relearning once it was in review."""
    lapsed = card.state in (State.REVIEW, State.RELEARNING)
    return settings.relearning_steps if lapsed else settings.learning_steps


def step_delay(card: Card, rating: Rating, memory: Memory, settings: Settings) -> int | None:
    """Seconds until a card comes back as a step, or None when it comes back as a review."""
    if rating is Rating.EASY or (card.state is State.REVIEW and rating is not Rating.AGAIN):
        return None
    steps = steps_of(card, settings)
    if not steps:
        days = interval_days(memory.stability, settings.retention, settings.parameters)
        return int(days * DAY) if days < 0.5 else None
    at = min(card.step, len(steps) - 1) if card.state is not State.REVIEW else 0
    match rating:
        case Rating.AGAIN:
            return steps[0]
        case Rating.HARD:
            return steps[at] if at else _first_hard(steps)
    return steps[at + 1] if at + 1 < len(steps) else None


def _first_hard(steps: tuple[int, ...]) -> int:
    """Hard at the first step: halfway to the second, else half as long again, but a day at most."""
    if len(steps) > 1:
        return _whole_days((steps[0] + steps[1]) // 2)
    return _whole_days(min(steps[0] * 3 // 2, steps[0] + DAY))


def _whole_days(seconds: int) -> int:
    return (seconds + DAY // 2) // DAY * DAY if seconds > DAY else seconds


def next_step(card: Card, rating: Rating, settings: Settings) -> int:
    """The index of the step that a card takes after an answer."""
    if rating is Rating.AGAIN or card.state is State.REVIEW:
        return 0
    last = len(steps_of(card, settings)) - 1
    return max(0, min(card.step + (rating is Rating.GOOD), last))
