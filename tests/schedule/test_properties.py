"""What holds for every card and every history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.schedule import Card, Rating, Settings, State, answer, day_number, day_start, preview, replay
from quiz.schedule.queue import is_due

START = dt.datetime(2026, 3, 1, 20, 0, tzinfo=dt.UTC)
ZONES = ("UTC", "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe")
RATINGS = (Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.EASY)
STEPS = st.lists(st.sampled_from([1, 60, 600, 3_600, 40_000, 86_400, 200_000]), max_size=3).map(tuple)

chosen = st.builds(
    Settings,
    retention=st.sampled_from([0.7, 0.85, 0.9, 0.97]),
    learning_steps=STEPS,
    relearning_steps=STEPS,
    max_interval=st.sampled_from([1, 10, 36_500]),
    zone=st.sampled_from(ZONES),
    rollover=st.integers(0, 23),
    fuzz=st.booleans(),
    exam=st.sampled_from([None, dt.date(2026, 3, 20)]),
)
histories = st.lists(st.tuples(st.sampled_from(RATINGS), st.integers(0, 40 * 86_400_000)), max_size=8)


def studied(history: Sequence[tuple[Rating, int]], with_: Settings) -> tuple[Card, list[object], dt.datetime]:
    """A card after answers, each so many milliseconds after it fell due; its log; and the time."""
    card, log, now = Card(guid="g", ord=1, position=7), [], START
    for rating, late in history:
        now = max(now, due_time(card, now, with_)) + dt.timedelta(milliseconds=late + 1)
        card, review = answer(card, rating, now, late, with_)
        log.append(review)
    return card, log, now  # type: ignore[return-value]


def due_time(card: Card, now: dt.datetime, with_: Settings) -> dt.datetime:
    """When a card falls due; `now` for a new one."""
    if card.due_at is not None:
        return card.due_at
    return day_start(card.due_day, with_.zone, with_.rollover) if card.due_day is not None else now


@settings(max_examples=40)
@given(chosen, histories)
def test_the_preview_is_what_is_stored(with_: Settings, history: list[tuple[Rating, int]]) -> None:
    card, _, now = studied(history, with_)
    for outcome in preview(card, now, with_):
        stored, review = answer(card, outcome.rating, now, 0, with_)
        assert stored == outcome.card
        assert review.interval == outcome.interval


@settings(max_examples=40)
@given(chosen, histories)
def test_no_card_is_due_before_its_time_or_lost(with_: Settings, history: list[tuple[Rating, int]]) -> None:
    card, _, now = studied(history, with_)
    for outcome in preview(card, now, with_):
        after = outcome.card
        due = due_time(after, now, with_)
        assert (after.due_at is None) != (after.due_day is None)
        assert due > now - dt.timedelta(seconds=1)
        assert not is_due(after, due - dt.timedelta(seconds=1), with_)
        assert is_due(after, due, with_)
        if after.state is State.REVIEW:
            assert after.due_day == day_number(now, with_.zone, with_.rollover) + after.interval
            assert 1 <= after.interval <= with_.max_interval


@settings(max_examples=40)
@given(chosen, histories)
def test_better_answers_never_come_back_sooner(with_: Settings, history: list[tuple[Rating, int]]) -> None:
    card, _, now = studied(history, with_)
    outcomes = [each.card for each in preview(card, now, with_)[1:] if each.card.state is State.REVIEW]
    days = [each.interval for each in outcomes]
    assert days == sorted(days)


@settings(max_examples=40)
@given(chosen, histories)
def test_the_log_replays_to_the_card(with_: Settings, history: list[tuple[Rating, int]]) -> None:
    card, log, _ = studied(history, with_)
    again = replay(Card(guid="g", ord=1, position=7), log, lambda _: with_)  # type: ignore[arg-type]
    assert again == card
