"""Two years with a dash between them."""

from __future__ import annotations

import pytest
import spacy

from quiz.generate.language.years import part_years


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada (1868–1926) won", ["Ada", "(", "1868", "–", "1926", ")", "won"]),
        ("van 1868–1926 en 1930–1931 af", ["van", "1868", "–", "1926", "en", "1930", "–", "1931", "af"]),
        ("van 1921–24 af", ["van", "1921–24", "af"]),
        ("van 18680–1926 af", ["van", "18680–1926", "af"]),
    ],
)
def test_two_years_are_three_tokens(text: str, words: list[str]) -> None:
    doc = part_years(spacy.blank("nl").make_doc(text))
    assert [token.text for token in doc] == words
    assert doc.text == text
