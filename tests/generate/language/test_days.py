"""Dates with commas in them."""

from __future__ import annotations

import pytest
import spacy

from quiz.generate.language.days import join_commas


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On May 3, 1971, Ada won", ["On", "May", "3,", "1971", ",", "Ada", "won"]),
        ("On Sunday, May 3, 1971 Ada won", ["On", "Sunday,", "May", "3,", "1971", "Ada", "won"]),
        ("On May 3, Ada won", ["On", "May", "3", ",", "Ada", "won"]),
        ("At number 3, 1971 people won", ["At", "number", "3", ",", "1971", "people", "won"]),
        ("On Sunday, Ada saw May 3, 1971", ["On", "Sunday", ",", "Ada", "saw", "May", "3,", "1971"]),
    ],
)
def test_the_commas_of_a_date_part_nothing(text: str, words: list[str]) -> None:
    doc = join_commas(spacy.blank("en").make_doc(text))
    assert [token.text for token in doc] == words
    assert doc.text == text
