"""The first letter of a text, large and small, as Dutch and English write it."""

from __future__ import annotations

import pytest

from quiz.generate.capital import capital, small


@pytest.mark.parametrize(
    ("low", "high"), [("ijs", "IJs"), ("één test", "Eén test"), ("een test", "Een test"), ("", "")]
)
def test_large_and_small_are_each_others_opposite(low: str, high: str) -> None:
    assert capital(low) == high
    assert small(high) == low
