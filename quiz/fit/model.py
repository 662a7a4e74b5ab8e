"""FSRS-6 over many cards at once: what it predicts of a log, and how well.

The formulas are those of the FSRS project; a test holds them to the memory that `fsrs` gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from quiz.schedule.memory import MAX_STABILITY, curve

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[Any, np.dtype[np.float64]]

MIN_STABILITY = 0.001

History = Sequence[tuple[int, int]]
"""The answers of a card in order: day number and rating."""


@dataclass(frozen=True, slots=True)
class Score:
    """How well parameters predict reviews: log loss, and root mean square error in bins. Lower is better."""

    loss: float
    rmse: float


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


def answers_of(histories: Sequence[History]) -> Answers:
    """The answers of cards as one table."""
    import numpy as np

    shape = (len(histories), max(map(len, histories)))
    rating, elapsed = np.zeros(shape), np.zeros(shape)
    for row, history in enumerate(histories):
        days = [day for day, _ in history]
        rating[row, : len(history)] = [each for _, each in history]
        elapsed[row, 1 : len(history)] = [after - day for day, after in pairwise(days)]
    return Answers(rating, np.maximum(elapsed, 0))


def log_loss(answers: Answers, predicted: Floats) -> float:
    """The mean surprise at what was recalled and what was not: the lower, the better the prediction."""
    import numpy as np

    judged = answers.judged
    chance = np.clip(predicted[judged], 1e-6, 1 - 1e-6)
    recalled = answers.rating[judged] > 1
    return float(-np.where(recalled, np.log(chance), np.log(1 - chance)).mean())


def score(answers: Answers, parameters: Sequence[float]) -> Score:
    """How well parameters predict the answers of cards."""
    import numpy as np

    predicted = predict(answers, np.asarray(parameters))
    return Score(log_loss(answers, predicted), _rmse_in_bins(answers, predicted))


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
    decay, factor = curve(parameters[20])
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
