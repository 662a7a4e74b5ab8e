"""Fit the parameters of FSRS-6 to a learner's own reviews, by SciPy.

The model is the one of `fsrs` (tested to give the same memory), over all cards at once. What is minimised is
the log loss of the predicted chance of recall, with a pull towards the usual parameters that weighs less the
more reviews there are. A fifth of the cards is kept apart to judge by: fitted parameters that predict those
worse, by either measure, are not used.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from quiz.errors import MissingExtra
from quiz.schedule.card import Review
from quiz.schedule.days import day_number
from quiz.schedule.memory import MAX_STABILITY, counted
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

MIN_STABILITY = 0.001


@dataclass(frozen=True, slots=True)
class Score:
    """How well parameters predict reviews: log loss, and root mean square error in bins. Lower is better."""

    loss: float
    rmse: float


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


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers of many cards: a row a card, a column an answer. `rating` is 0 past the last one.

    `elapsed`: study days since the answer before.
    """

    rating: Floats
    elapsed: Floats

    @property
    def judged(self) -> Any:
        """Which answers are predicted: those a day or more after the one before."""
        judged = (self.rating > 0) & (self.elapsed >= 1)
        judged[:, 0] = False
        return judged


def fit(reviews: Iterable[Review], settings: Settings, *, seed: int = 0) -> Fitted | None:
    """Fit parameters to a log, None when it is too short. Deterministic for one seed.

    Raises MissingExtra without SciPy.
    """
    optimize = _scipy()
    cards = _histories(reviews, settings)
    held, own = _split(cards, seed)
    if not held or not own:
        return None
    train, test = _answers(own), _answers(held)
    count = int(train.judged.sum() + test.judged.sum())
    if count < NEEDED or not test.judged.any() or not train.judged.any():
        return None
    found = optimize.minimize(
        _objective(train, settings.parameters),
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


def count(reviews: Iterable[Review], settings: Settings) -> int:
    """How many reviews of a log a fit would predict."""
    return sum(
        later > day
        for history in _histories(reviews, settings).values()
        for (day, _), (later, _) in pairwise(history)
    )


History = Sequence[tuple[int, int]]
"""The answers of a card in order: day number and rating."""


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


def _answers(histories: Sequence[History]) -> Answers:
    import numpy as np

    shape = (len(histories), max(map(len, histories)))
    rating, elapsed = np.zeros(shape), np.zeros(shape)
    for row, history in enumerate(histories):
        days = [day for day, _ in history]
        rating[row, : len(history)] = [each for _, each in history]
        elapsed[row, 1 : len(history)] = [after - day for day, after in pairwise(days)]
    return Answers(rating, np.maximum(elapsed, 0))


def _objective(answers: Answers, start: Sequence[float]) -> Callable[[Floats], float]:
    import numpy as np

    usual = np.array(DEFAULT_PARAMETERS)
    width = np.maximum(np.abs(usual), 0.05)
    pull = PULL / max(int(answers.judged.sum()), 1)

    def loss(parameters: Floats) -> float:
        off = float((((parameters - usual) / width) ** 2).sum())
        return _log_loss(answers, predict(answers, parameters)) + pull * off

    return loss


def _log_loss(answers: Answers, predicted: Floats) -> float:
    import numpy as np

    judged = answers.judged
    chance = np.clip(predicted[judged], 1e-6, 1 - 1e-6)
    recalled = answers.rating[judged] > 1
    return float(-np.where(recalled, np.log(chance), np.log(1 - chance)).mean())


def score(answers: Answers, parameters: Sequence[float]) -> Score:
    """How well parameters predict the answers of cards."""
    import numpy as np

    predicted = predict(answers, np.asarray(parameters))
    return Score(_log_loss(answers, predicted), _rmse_in_bins(answers, predicted))


def _rmse_in_bins(answers: Answers, predicted: Floats) -> float:
    """The error between mean prediction and mean recall, in bins of like interval, number and lapses.

    The bins are those of the FSRS project's benchmark: logarithmic in each of the three.
    """
    import numpy as np

    judged = answers.judged
    number = np.cumsum(answers.rating > 0, axis=1)[judged]
    lapses = (np.cumsum((answers.rating == 1) & judged, axis=1) - ((answers.rating == 1) & judged))[judged]
    bins = np.stack(
        [
            np.floor(np.log(answers.elapsed[judged]) / np.log(3.62)),
            np.floor(np.log(number) / np.log(1.89)),
            np.where(lapses > 0, np.floor(np.log(np.maximum(lapses, 1)) / np.log(1.73)) + 1, 0),
        ]
    )
    _, place = np.unique(bins, axis=1, return_inverse=True)
    size = np.bincount(place)
    wrong = np.bincount(place, predicted[judged] - (answers.rating[judged] > 1)) / size
    return float(np.sqrt((size * wrong**2).sum() / size.sum()))


def predict(answers: Answers, parameters: Floats) -> Floats:
    """The chance of recall at each answer, as FSRS-6 sees it from the answers before."""
    import numpy as np

    rating, elapsed = answers.rating, answers.elapsed
    stability, difficulty = _first(rating[:, 0], parameters)
    chances = np.ones_like(rating)
    decay = -parameters[20]
    factor = 0.9 ** (1 / decay) - 1
    for at in range(1, rating.shape[1]):
        there, given = rating[:, at] > 0, np.maximum(rating[:, at], 1)
        chance = (1 + factor * elapsed[:, at] / stability) ** decay
        chances[:, at] = chance
        after = np.where(
            elapsed[:, at] < 1,
            _same_day(stability, given, parameters),
            _later(stability, difficulty, chance, given, parameters),
        )
        stability = np.where(there, np.clip(after, MIN_STABILITY, MAX_STABILITY), stability)
        difficulty = np.where(there, _harder(difficulty, given, parameters), difficulty)
    return chances


def _first(rating: Floats, w: Floats) -> tuple[Floats, Floats]:
    import numpy as np

    at = np.maximum(rating, 1).astype(int) - 1
    return np.maximum(w[:4][at], MIN_STABILITY), np.clip(_initial_difficulty(at + 1.0, w), 1, 10)


def _initial_difficulty(rating: Any, w: Floats) -> Any:
    import numpy as np

    return w[4] - np.exp(w[5] * (rating - 1)) + 1


def _harder(difficulty: Floats, rating: Floats, w: Floats) -> Floats:
    import numpy as np

    moved = difficulty - w[6] * (rating - 3) * (10 - difficulty) / 9
    after: Floats = np.clip(w[7] * _initial_difficulty(4.0, w) + (1 - w[7]) * moved, 1, 10)
    return after


def _same_day(stability: Floats, rating: Floats, w: Floats) -> Floats:
    import numpy as np

    growth = np.exp(w[17] * (rating - 3 + w[18])) * stability ** -w[19]
    after: Floats = stability * np.where(rating > 1, np.maximum(growth, 1.0), growth)
    return after


def _later(stability: Floats, difficulty: Floats, chance: Floats, rating: Floats, w: Floats) -> Floats:
    import numpy as np

    forgot = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * np.exp((1 - chance) * w[14])
    forgot = np.minimum(forgot, stability / np.exp(w[17] * w[18]))
    weight = np.where(rating == 2, w[15], np.where(rating == 4, w[16], 1.0))
    growth = np.exp(w[8]) * (11 - difficulty) * stability ** -w[9] * (np.exp((1 - chance) * w[10]) - 1)
    after: Floats = np.where(rating > 1, stability * (1 + growth * weight), forgot)
    return after
