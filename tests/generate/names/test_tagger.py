"""The tagger of names labels sentences of unlike length together as each alone, and over all labellings."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from quiz.generate.names.tagger import LABELS, best_labels, marginals

LENGTHS = np.array([1, 3, 2])
RANDOM = np.random.default_rng(7)
SCORES = RANDOM.normal(size=(3, 3, len(LABELS))).astype(np.float32)
SCORES *= (np.arange(3) < LENGTHS[:, None])[:, :, None]
STEPS = RANDOM.normal(size=(len(LABELS), len(LABELS))).astype(np.float32)


def labellings(sentence: int) -> dict[tuple[int, ...], float]:
    """Every labelling of a sentence with its score."""
    return {
        labels: float(
            sum(SCORES[sentence, at, label] for at, label in enumerate(labels))
            + sum(STEPS[before, after] for before, after in pairwise(labels))
        )
        for labels in product(range(len(LABELS)), repeat=int(LENGTHS[sentence]))
    }


def begins_well(labels: tuple[int, ...]) -> bool:
    """Whether each I- follows a label of its kind."""
    names = ["O", *(LABELS[label] for label in labels)]
    return all(not name.startswith("I-") or before[2:] == name[2:] for before, name in pairwise(names))


@pytest.mark.parametrize("sentence", range(3))
def test_marginals_are_shares_of_all_labellings(sentence: int) -> None:
    scores = labellings(sentence)
    total = sum(map(np.exp, scores.values()))
    found = marginals(SCORES, STEPS, LENGTHS)[sentence]
    for at in range(LENGTHS[sentence]):
        for label in range(len(LABELS)):
            share = sum(np.exp(score) for labels, score in scores.items() if labels[at] == label) / total
            assert found[at, label] == pytest.approx(share, abs=1e-5)


@pytest.mark.parametrize("sentence", range(3))
def test_best_labels_score_most_of_those_that_begin_names_well(sentence: int) -> None:
    scores = {labels: score for labels, score in labellings(sentence).items() if begins_well(labels)}
    assert tuple(best_labels(SCORES, STEPS, LENGTHS)[sentence]) == max(scores, key=scores.__getitem__)
