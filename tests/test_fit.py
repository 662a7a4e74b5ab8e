"""Fitting: the same memory as the scheduler's, better parameters from a log made with others, never worse."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import pytest

from quiz import fit
from quiz.fit import model
from quiz.schedule import (
    DEFAULT_PARAMETERS,
    Card,
    Rating,
    Review,
    Settings,
    answer,
    day_number,
    retrievability,
)
from quiz.schedule.memory import next_memory

np = pytest.importorskip("numpy")
pytest.importorskip("scipy")

NOW = dt.datetime(2026, 1, 5, 12, 0, tzinfo=dt.UTC)
QUICK = (0.1, 0.4, 0.8, 3.0, *DEFAULT_PARAMETERS[4:8], 1.2, *DEFAULT_PARAMETERS[9:20], 0.3)
"""Parameters of someone who forgets sooner than usual."""


def log_of(truth: tuple[float, ...], cards: int, *, seed: int = 3, reviews: int = 7) -> list[Review]:
    """The log of somebody who remembers by the parameters `truth`, scheduled by the usual ones."""
    chance, settings, log = random.Random(seed), Settings(leech_threshold=0), []
    for at in range(cards):
        card, now, memory, last = Card(guid=f"c{at}"), NOW + dt.timedelta(minutes=at), None, 0
        for _ in range(reviews):
            today = day_number(now, "UTC")
            rating = Rating(chance.choice((1, 2, 3, 3, 4)))
            if memory is not None:
                recall = retrievability(memory.stability, today - last, truth) if today > last else 0.9
                rating = Rating(chance.choice((2, 3, 3, 4))) if chance.random() < recall else Rating.AGAIN
            memory = next_memory(memory, rating, elapsed=today - last, parameters=truth)
            card, review = answer(card, rating, now, 5_000, settings)
            log.append(replace(review, id=review.id + at))
            last, now = today, card.due_at or now + dt.timedelta(days=max(card.interval, 1))
    return log


def test_the_model_is_that_of_the_scheduler() -> None:
    chance = random.Random(1)
    for _ in range(30):
        days = sorted(chance.choices(range(60), k=8))
        ratings = [chance.randrange(1, 5) for _ in days]
        answers = model.answers_of([list(zip(days, ratings, strict=True))])
        predicted = model.predict(answers, np.array(DEFAULT_PARAMETERS))[0]
        memory = None
        for at, (day, rating) in enumerate(zip(days, ratings, strict=True)):
            elapsed = day - days[at - 1] if at else 0
            if memory is not None:
                expected = retrievability(memory.stability, elapsed, DEFAULT_PARAMETERS)
                assert predicted[at] == pytest.approx(expected, rel=1e-9)
            memory = next_memory(memory, Rating(rating), elapsed=elapsed, parameters=DEFAULT_PARAMETERS)


def test_scores_by_hand() -> None:
    """One card is forgotten on the next day, another recalled; the stability of both is 2.3065 days."""
    answers = model.answers_of([[(1, 3), (2, 1)], [(1, 3), (2, 3)]])
    recall = retrievability(2.3065, 1, DEFAULT_PARAMETERS)
    found = model.score(answers, DEFAULT_PARAMETERS)
    assert found.loss == pytest.approx(-(np.log(recall) + np.log(1 - recall)) / 2)
    assert found.rmse == pytest.approx(recall - 0.5)


@pytest.mark.slow
def test_a_quick_forgetter_gets_parameters_that_predict_better() -> None:
    log = log_of(QUICK, 250)
    fitted = fit.fit(log, Settings())
    assert fitted is not None
    assert fitted.better
    assert fitted.after.loss < fitted.before.loss
    assert fitted.after.rmse < fitted.before.rmse
    assert fitted.reviews >= fit.NEEDED
    Settings(parameters=fitted.parameters)
    assert fit.fit(reversed(log), Settings()) == fitted


@pytest.mark.slow
def test_parameters_that_predict_no_better_are_not_used() -> None:
    """Whoever forgets as usual, starting from the usual parameters, keeps those or gets better ones."""
    for seed in (4, 5):
        fitted = fit.fit(log_of(DEFAULT_PARAMETERS, 120, seed=seed), Settings())
        assert fitted is not None
        worse = fitted.after.loss >= fitted.before.loss or fitted.after.rmse > fitted.before.rmse
        assert fitted.better == (not worse)
        if not fitted.better:
            assert fitted.parameters == DEFAULT_PARAMETERS


def test_a_short_log_is_not_fitted() -> None:
    assert fit.fit(log_of(QUICK, 20), Settings()) is None
    assert fit.fit([], Settings()) is None
