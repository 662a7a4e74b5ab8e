"""Fit the parameters of FSRS-6 to a learner's own reviews, by SciPy.

The model is the one of `fsrs` (tested to give the same memory), over all cards at once. What is minimised is
the log loss of the predicted chance of recall, with a pull towards the usual parameters that weighs less the
more reviews there are. A fifth of the cards is kept apart to judge by: fitted parameters that predict those
worse, by either measure, are not used.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quiz.errors import MissingExtra
from quiz.fit.model import Answers, History, Score, answers_of, log_loss, predict, score
from quiz.schedule.card import Review
from quiz.schedule.days import day_number
from quiz.schedule.memory import counted
from quiz.schedule.settings import BOUNDS, DEFAULT_PARAMETERS, Settings

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[Any, np.dtype[np.float64]]

NEEDED = 400
"""Reviews, a day or more after the one before, below which nothing is fitted."""

MOST_CARDS = 6_000
MOST_ANSWERS = 64
"""Answers of a card that count; later ones hardly change the fit."""

PULL = 2.0
"""Weight of the pull towards the usual parameters, per review that there is."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Parameters after a fit, judged before and after on the cards kept apart; `reviews` is all there were.

    `better` says whether the fitted parameters predict better, worse by neither measure; else `parameters`
    are the ones from before.
    """

    parameters: tuple[float, ...]
    reviews: int
    before: Score
    after: Score
    better: bool


def fit(reviews: Iterable[Review], settings: Settings, *, seed: int = 0) -> Fitted | None:
    """Fit parameters to a log, None when it is too short. Deterministic for one seed.

    Raises MissingExtra without SciPy.
    """
    optimize = _scipy()
    cards = _histories(reviews, settings)
    held, own = _split(cards, seed)
    if not held or not own:
        return None
    train, test = answers_of(own), answers_of(held)
    count = int(train.judged.sum() + test.judged.sum())
    if count < NEEDED or not test.judged.any() or not train.judged.any():
        return None
    found = optimize.minimize(
        _objective(train),
        settings.parameters,
        method="L-BFGS-B",
        bounds=BOUNDS,
        options={"maxiter": 60},
    )
    parameters = tuple(
        min(max(round(float(value), 4), low), high)
        for value, (low, high) in zip(found.x, BOUNDS, strict=True)
    )
    before, after = score(test, settings.parameters), score(test, parameters)
    better = after.loss < before.loss and after.rmse <= before.rmse
    return Fitted(parameters if better else settings.parameters, count, before, after, better)


def _scipy() -> Any:
    try:
        from scipy import optimize
    except ImportError:
        raise MissingExtra("Fitting parameters", "fit") from None
    return optimize


def _histories(reviews: Iterable[Review], settings: Settings) -> Mapping[tuple[str, int], History]:
    by_card: dict[tuple[str, int], list[Review]] = defaultdict(list)
    for review in reviews:
        by_card[review.guid, review.ord].append(review)
    found = {}
    for key, log in by_card.items():
        rows = counted(sorted(log, key=lambda each: each.id))[:MOST_ANSWERS]
        if rows:
            found[key] = [
                (day_number(each.time, settings.zone, settings.rollover), each.rating.value) for each in rows
            ]
    return found


def _split(cards: Mapping[tuple[str, int], History], seed: int) -> tuple[list[History], list[History]]:
    """A fifth of the cards to judge by and the others, chosen by seed and card alone."""
    marks = {key: hashlib.sha256(f"{seed}/{key}".encode()).digest() for key in cards}
    chosen = sorted(cards, key=lambda key: marks[key])[:MOST_CARDS]
    held = chosen[: len(chosen) // 5]
    return [cards[key] for key in held], [cards[key] for key in chosen[len(held) :]]


def _objective(answers: Answers) -> Callable[[Floats], float]:
    import numpy as np

    usual = np.array(DEFAULT_PARAMETERS)
    width = np.maximum(np.abs(usual), 0.05)
    pull = PULL / max(int(answers.judged.sum()), 1)

    def loss(parameters: Floats) -> float:
        off = float((((parameters - usual) / width) ** 2).sum())
        return log_loss(answers, predict(answers, parameters)) + pull * off

    return loss
