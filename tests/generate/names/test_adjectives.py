"""Names behind an adjective of a place."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from quiz.generate.names.adjectives import behind_adjectives
from quiz.generate.names.spans import Span
from quiz.languages.names import name_words

VOCAB = spacy.blank("nl").vocab


def doc(text: str) -> Doc:
    return Doc(VOCAB, words=text.split(), pos=["PROPN" if word.istitle() else "X" for word in text.split()])


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("zij woont in het Friese Baard .", [], [(5, 6, "place")]),
        ("zij woont in het Friese Baard .", [(4, 6, "organisation")], [(5, 6, "place")]),
        ("zij woont in het Engelse Tenbury Wells .", [(5, 7, "person")], [(5, 7, "place")]),
        ("zij werkt bij het Zwitserse Forbo .", [(4, 6, "organisation")], [(5, 6, "organisation")]),
        ("zij werkt bij het Zwitserse Forbo .", [(5, 6, "person")], [(5, 6, "organisation")]),
        ("zij werkt bij het Zwitserse Forbo .", [], []),
        ("zij woont in het Ottomaanse Rijk .", [(4, 6, "place")], [(4, 6, "place")]),
        ("zij woont in de Friese Wouden .", [(4, 6, "place")], [(4, 6, "place")]),
        ("zij woont in het Friese dorp .", [], []),
    ],
)
def test_names_behind_an_adjective(
    text: str, before: list[tuple[int, int, str]], after: list[tuple[int, int, str]]
) -> None:
    spans = [Span(start, end, 0.1, kind, 0.5) for start, end, kind in before]
    found = behind_adjectives(doc(text), spans, name_words("nl"))
    assert [(span.start, span.end, span.kind) for span in found] == after


def test_english_has_no_such_adjectives() -> None:
    spans = [Span(2, 4, 0.1, "place", 0.5)]
    assert behind_adjectives(doc("in het Friese Baard ."), spans, name_words("en")) == spans
