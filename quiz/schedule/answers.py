"""Answering a card: the four outcomes that are shown are the ones that are stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from quiz.schedule.card import Card, Rating, Review, ReviewKind, State, to_ms
from quiz.schedule.days import day_number, day_start
from quiz.schedule.memory import Memory, next_memory, remembered
from quiz.schedule.settings import DAY, Settings
from quiz.schedule.spacing import review_days
from quiz.schedule.steps import next_step, step_delay, steps_of

RATINGS = (Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.EASY)
_KINDS = {
    State.NEW: ReviewKind.LEARN,
    State.LEARNING: ReviewKind.LEARN,
    State.REVIEW: ReviewKind.REVIEW,
    State.RELEARNING: ReviewKind.RELEARN,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an answer would lead to. `interval`: days, or seconds as a negative number."""

    rating: Rating
    interval: int
    card: Card


def preview(card: Card, now: dt.datetime, settings: Settings) -> tuple[Outcome, Outcome, Outcome, Outcome]:
    """The outcomes of Again, Hard, Good and Easy at a moment; `answer` gives exactly these."""
    today = day_number(now, settings.zone, settings.rollover)
    memories = _memories(card, today, settings)
    kept = _memories(_as_kept_by_anki(card), today, settings)
    days = review_days(card, kept, today, settings)
    again, hard, good, easy = (
        _outcome(card, each, memories[each], kept[each], days, now, settings) for each in RATINGS
    )
    return again, hard, good, easy


def answer(
    card: Card, rating: Rating, now: dt.datetime, duration: int, settings: Settings
) -> tuple[Card, Review]:
    """The card after an answer that took `duration` ms, and the row for the review log."""
    outcome = preview(card, now, settings)[rating - 1]
    review = Review(
        id=to_ms(now),
        guid=card.guid,
        ord=card.ord,
        rating=rating,
        kind=_KINDS[card.state],
        state=card.state,
        interval=outcome.interval,
        interval_before=_current_interval(card, settings),
        duration=max(0, duration),
        settings=settings.id,
    )
    return outcome.card, review


def replay(card: Card, reviews: Iterable[Review], settings: Callable[[str], Settings]) -> Card:
    """The card that a log leads to from a fresh one; `settings` finds the Settings of an id.

    Where the parameters changed, the memory is the one that the log until then leads to under the new ones.
    """
    log = sorted(reviews, key=lambda each: each.id)
    for at, review in enumerate(log):
        if review.resets:
            card = Card(guid=card.guid, ord=card.ord, position=card.position)
        elif review.scheduled:
            used = settings(review.settings)
            if card.settings and settings(card.settings).parameters != used.parameters:
                card = remembered(card, log[:at], used)
            card = replace(answer(card, review.rating, review.time, 0, used)[0], suspended=False)
    return card


def intervals(card: Card, now: dt.datetime, settings: Settings) -> Mapping[Rating, int]:
    """The interval that each rating would give: days, or seconds as a negative number."""
    return {outcome.rating: outcome.interval for outcome in preview(card, now, settings)}


def _as_kept_by_anki(card: Card) -> Card:
    """Anki keeps four decimals of stability and three of difficulty, and counts the next interval from these.

    We keep them whole, but count the interval from the same numbers: it can turn on the fifth decimal.
    """
    if card.stability is None or card.difficulty is None:
        return card
    return replace(card, stability=round(card.stability, 4), difficulty=round(card.difficulty, 3))


def _memories(card: Card, today: int, settings: Settings) -> Mapping[Rating, Memory]:
    return {rating: _memory(card, rating, today, settings) for rating in RATINGS}


def _memory(card: Card, rating: Rating, today: int, settings: Settings) -> Memory:
    before, elapsed = None, 0
    if card.stability is not None and card.difficulty is not None:
        before = Memory(card.stability, card.difficulty)
        elapsed = today - _last_day(card, today, settings)
    return next_memory(before, rating, elapsed=elapsed, parameters=settings.parameters)


def _last_day(card: Card, today: int, settings: Settings) -> int:
    if card.last_review is not None:
        return day_number(card.last_review, settings.zone, settings.rollover)
    return (card.due_day or today) - card.interval


def _outcome(
    card: Card,
    rating: Rating,
    memory: Memory,
    kept: Memory,
    days: Mapping[Rating, int],
    now: dt.datetime,
    settings: Settings,
) -> Outcome:
    answered = _answered(card, rating, memory, now, settings)
    delay = step_delay(card, rating, kept, settings)
    if delay is None:
        after = _reviewed(answered, days[rating], now, settings)
        return Outcome(rating, after.interval, after)
    lapsed = card.state in (State.REVIEW, State.RELEARNING)
    after = replace(
        answered,
        state=State.RELEARNING if lapsed else State.LEARNING,
        step=next_step(card, rating, settings),
        interval=_interval_in_steps(card, rating, days),
    )
    return _stepped(after, rating, delay, now, settings)


def _interval_in_steps(card: Card, rating: Rating, days: Mapping[Rating, int]) -> int:
    if card.state not in (State.REVIEW, State.RELEARNING):
        return 0
    return days[Rating.AGAIN] if rating is Rating.AGAIN else card.interval


def _answered(card: Card, rating: Rating, memory: Memory, now: dt.datetime, settings: Settings) -> Card:
    lapsed = card.state is State.REVIEW and rating is Rating.AGAIN
    lapses = card.lapses + lapsed
    leech = lapsed and _is_leech(lapses, settings.leech_threshold)
    return replace(
        card,
        stability=memory.stability,
        difficulty=memory.difficulty,
        last_review=now.astimezone(dt.UTC).replace(microsecond=now.microsecond // 1000 * 1000),
        reps=card.reps + 1,
        lapses=lapses,
        leech=card.leech or leech,
        suspended=card.suspended or (leech and settings.leech_suspends),
        retention=settings.retention,
        settings=settings.id,
    )


def _is_leech(lapses: int, threshold: int) -> bool:
    """At the threshold, and again at every half of it beyond (as in Anki)."""
    if not threshold or lapses < threshold:
        return False
    return (lapses - threshold) % max(1, (threshold + 1) // 2) == 0


def _reviewed(card: Card, days: int, now: dt.datetime, settings: Settings) -> Card:
    today = day_number(now, settings.zone, settings.rollover)
    return replace(card, state=State.REVIEW, step=0, interval=days, due_day=today + days, due_at=None)


def _stepped(card: Card, rating: Rating, delay: int, now: dt.datetime, settings: Settings) -> Outcome:
    """A step that ends past the rollover falls due on a day, as in Anki."""
    today = day_number(now, settings.zone, settings.rollover)
    left = int((day_start(today + 1, settings.zone, settings.rollover) - now).total_seconds())
    if delay < left:
        due = now.astimezone(dt.UTC).replace(microsecond=0) + dt.timedelta(seconds=delay)
        return Outcome(rating, -delay, replace(card, due_at=due, due_day=None))
    days = (delay - left) // DAY + 1
    return Outcome(rating, days, replace(card, due_at=None, due_day=today + days))


def _current_interval(card: Card, settings: Settings) -> int:
    """The interval that just ended, as the log writes it."""
    match card.state:
        case State.NEW:
            return 0
        case State.REVIEW:
            return card.interval
    if card.due_day is not None and card.last_review is not None:
        return max(1, card.due_day - day_number(card.last_review, settings.zone, settings.rollover))
    steps = steps_of(card, settings)
    return -steps[min(card.step, len(steps) - 1)] if steps else 0
