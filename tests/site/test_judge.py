"""The score that people see of an item."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.item import Evidence
from quiz.site import judge
from tests.site import builders


@pytest.mark.parametrize(
    ("stored", "shown"),
    [(0.0, 0), (0.57, 57), (1.0, 100), (-0.5, 0), (1e308, 0), (float("nan"), 0), (float("inf"), 0)],
)
def test_a_score_is_in_percents_and_one_out_of_bounds_breaks_nothing(stored: float, shown: int) -> None:
    item = replace(builders.choice(), evidence=Evidence("Els Brandt won.", "Els", rule="test", score=stored))
    assert judge.score(item) == shown


def test_an_item_by_hand_has_no_score() -> None:
    assert judge.score(replace(builders.choice(), evidence=None)) is None
