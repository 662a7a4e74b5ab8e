"""Answers: the outcomes of each rating, steps, leeches, fuzz, exam, replay."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from quiz.schedule import (
    Card,
    Memory,
    Rating,
    Review,
    ReviewKind,
    Settings,
    State,
    answer,
    day_number,
    intervals,
    memory_from_reviews,
    memory_from_sm2,
    preview,
    remembered,
    replay,
    retrievability,
)
from quiz.schedule.memory import interval_days, next_memory
from quiz.schedule.settings import DEFAULT_PARAMETERS

NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
TODAY = day_number(NOW, "UTC")
PLAIN = Settings(fuzz=False)
NEW = Card(guid="a")
DAYS = dt.timedelta(days=1)


def in_review(**more: object) -> Card:
    """A card that was last seen ten days ago and is due today."""
    card = Card(
        guid="a",
        state=State.REVIEW,
        stability=10.0,
        difficulty=5.0,
        due_day=TODAY,
        last_review=NOW - 10 * DAYS,
        interval=10,
        reps=4,
    )
    return replace(card, **more)  # type: ignore[arg-type]


def test_a_new_card_has_the_outcomes_that_anki_gives() -> None:
    """Intervals, stability and difficulty as Anki 26.09 shows for a fresh card with the usual settings."""
    outcomes = preview(NEW, NOW, PLAIN)
    assert [each.interval for each in outcomes] == [-60, -330, -600, 8]
    assert [each.card.stability for each in outcomes] == pytest.approx([0.212, 1.2931, 2.3065, 8.2956])
    assert [each.card.difficulty for each in outcomes] == pytest.approx(
        [6.4133, 5.1121707, 2.11810398, 1], abs=1e-6
    )


@pytest.mark.parametrize(
    ("steps", "step", "expected"),
    [
        ((60, 600), 0, [-60, -330, -600]),
        ((60, 600), 1, [-60, -600, 2]),
        ((600,), 0, [-600, -900, 2]),
        ((60, 600, 3600), 1, [-60, -600, -3600]),
        ((7200,), 0, [-7200, -10800, 2]),
        ((60, 86_400), 0, [-60, -43_230 // 1, 1]),  # a day's step crosses the rollover: tomorrow
    ],
)
def test_learning_steps(steps: tuple[int, ...], step: int, expected: list[int]) -> None:
    card = replace(NEW, state=State.LEARNING, step=step, stability=2.3065, difficulty=2.118, last_review=NOW)
    found = intervals(card, NOW, replace(PLAIN, learning_steps=steps))
    assert [found[rating] for rating in (Rating.AGAIN, Rating.HARD, Rating.GOOD)] == expected


def test_a_step_past_the_rollover_falls_due_on_the_next_day() -> None:
    late = dt.datetime(2026, 11, 24, 3, 55, tzinfo=dt.UTC)
    good = preview(NEW, late, PLAIN)[2]
    assert (good.interval, good.card.due_at, good.card.due_day) == (1, None, day_number(late, "UTC") + 1)
    assert preview(NEW, late, PLAIN)[0].interval == -60


def test_a_review_grows_and_a_lapse_goes_to_relearning() -> None:
    again, hard, good, easy = preview(in_review(), NOW, PLAIN)
    assert (again.card.state, again.interval, again.card.lapses) == (State.RELEARNING, -600, 1)
    assert 10 < hard.interval < good.interval < easy.interval
    assert good.card.due_day == TODAY + good.interval
    back = intervals(again.card, NOW + dt.timedelta(minutes=10), PLAIN)
    assert back[Rating.GOOD] == again.card.interval


def test_without_relearning_steps_a_lapse_stays_in_review() -> None:
    again = preview(in_review(), NOW, replace(PLAIN, relearning_steps=()))[0]
    assert (again.card.state, again.card.lapses) == (State.REVIEW, 1)
    assert again.card.due_day == TODAY + again.interval


def test_the_log_row_of_an_answer() -> None:
    card, review = answer(in_review(), Rating.GOOD, NOW, 2_500, PLAIN)
    assert review == Review(
        id=1795435200000,
        guid="a",
        rating=Rating.GOOD,
        kind=ReviewKind.REVIEW,
        state=State.REVIEW,
        interval=card.interval,
        interval_before=10,
        duration=2_500,
        settings=PLAIN.id,
    )
    assert review.time == NOW == card.last_review


@pytest.mark.parametrize(
    ("lapses", "leech"), [(6, False), (7, True), (8, False), (11, True), (12, False), (15, True)]
)
def test_leeches_at_eight_lapses_and_every_four_beyond(lapses: int, leech: bool) -> None:
    card = preview(in_review(lapses=lapses), NOW, PLAIN)[0].card
    assert (card.leech, card.suspended) == (leech, leech)
    kept = preview(in_review(lapses=lapses), NOW, replace(PLAIN, leech_suspends=False))[0].card
    assert (kept.leech, kept.suspended) == (leech, False)


def test_no_leeches_at_threshold_nought() -> None:
    assert not preview(in_review(lapses=50), NOW, replace(PLAIN, leech_threshold=0))[0].card.leech


def test_nothing_is_scheduled_past_the_exam() -> None:
    exam = replace(PLAIN, exam=dt.date(2026, 12, 1))
    assert {each.interval for each in preview(in_review(), NOW, exam)[1:]} == {8}
    assert preview(in_review(), NOW + 30 * DAYS, exam)[2].interval > 8


def test_the_longest_interval_holds() -> None:
    assert {each.interval for each in preview(in_review(), NOW, replace(PLAIN, max_interval=12))[1:]} == {12}


def test_fuzz_depends_on_card_and_repetition_only() -> None:
    fuzzy = Settings()
    cards = [in_review(guid=str(at), stability=100.0, interval=20) for at in range(200)]
    plain = intervals(cards[0], NOW, PLAIN)[Rating.GOOD]
    found = {intervals(card, NOW, fuzzy)[Rating.GOOD] for card in cards}
    spread = 1 + 0.15 * 4.5 + 0.1 * 13 + 0.05 * (plain - 20)
    assert len(found) > 8
    assert plain - spread - 1 <= min(found) < plain < max(found) <= plain + spread + 1
    assert intervals(cards[0], NOW, fuzzy) == intervals(cards[0], NOW, fuzzy)


def test_days_count_for_memory_not_hours() -> None:
    """An hour before the rollover and an hour after it lie a day apart."""
    card = in_review(last_review=dt.datetime(2026, 11, 23, 3, 0, tzinfo=dt.UTC))
    after = preview(card, dt.datetime(2026, 11, 23, 5, 0, tzinfo=dt.UTC), PLAIN)[2].card
    expected = next_memory(Memory(10.0, 5.0), Rating.GOOD, elapsed=1, parameters=DEFAULT_PARAMETERS)
    assert after.stability == expected.stability


def test_the_forgetting_curve() -> None:
    assert retrievability(10, 10, DEFAULT_PARAMETERS) == pytest.approx(0.9)
    assert retrievability(10, 0, DEFAULT_PARAMETERS) == 1
    assert interval_days(10, 0.9, DEFAULT_PARAMETERS) == pytest.approx(10)
    days = interval_days(10, 0.8, DEFAULT_PARAMETERS)
    assert retrievability(10, days, DEFAULT_PARAMETERS) == pytest.approx(0.8)


def test_memory_from_sm2_keeps_interval_and_growth() -> None:
    memory = memory_from_sm2(ease=2.5, interval=30, parameters=DEFAULT_PARAMETERS)
    assert memory.stability == pytest.approx(30)
    after = next_memory(memory, Rating.GOOD, elapsed=30, parameters=DEFAULT_PARAMETERS)
    assert after.stability / memory.stability == pytest.approx(2.5, rel=0.01)


def row(day: float, rating: int, kind: ReviewKind, **more: int) -> Review:
    """A row of a log, so many days after NOW."""
    ms = int((NOW + day * DAYS).timestamp() * 1000)
    return Review(id=ms, guid="a", rating=Rating(rating), kind=kind, **more)  # type: ignore[arg-type]


def test_memory_from_reviews_counts_what_anki_counts() -> None:
    learn, review = row(0, 3, ReviewKind.LEARN), row(3, 3, ReviewKind.REVIEW)
    plain = memory_from_reviews([learn, review], PLAIN)
    assert plain is not None
    crammed, moved = row(1, 1, ReviewKind.FILTERED), row(2, 0, ReviewKind.RESCHEDULED)
    assert memory_from_reviews([review, moved, crammed, learn], PLAIN) == plain
    early = row(1, 3, ReviewKind.FILTERED, factor=500)
    assert memory_from_reviews([learn, early, review], PLAIN) != plain
    reset = row(-1, 0, ReviewKind.MANUAL)
    assert memory_from_reviews([row(-9, 1, ReviewKind.LEARN), reset, learn, review], PLAIN) == plain
    assert memory_from_reviews([review], PLAIN) is None


def test_after_a_change_of_parameters_the_memory_is_that_of_the_whole_log() -> None:
    fitted = Settings(parameters=(0.4, *DEFAULT_PARAMETERS[1:20], 0.2))
    known = {each.id: each for each in (Settings(), fitted)}
    card, log, now = NEW, list[Review](), NOW
    for at, rating in enumerate((3, 3, 3, 1, 3, 3)):
        used = Settings() if at < 3 else fitted
        card = remembered(card, log, used) if at == 3 else card
        card, review = answer(card, Rating(rating), now, 1_000, used)
        log.append(review)
        now = card.due_at or now + (card.interval + 1) * DAYS
    memory = memory_from_reviews(log, fitted)
    assert memory is not None
    assert (card.stability, card.difficulty) == memory
    assert replay(NEW, log, lambda name: known[name]) == card


def test_replay_leads_to_the_same_card() -> None:
    card, log, now = NEW, [], NOW
    for rating in (3, 3, 3, 1, 2, 3, 4, 3):
        card, review = answer(card, Rating(rating), now, 1_000, Settings())
        log.append(review)
        now = card.due_at or now + (card.interval + 1) * DAYS
    assert replay(NEW, reversed(log), lambda _: Settings()) == card
