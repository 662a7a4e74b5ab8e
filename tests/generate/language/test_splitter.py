"""The splitter as a component of a pipeline."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

import quiz.generate.language.components  # noqa: F401  registers the component

NLP = spacy.blank("nl")
NLP.add_pipe("weetje_sentences")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De dr. kwam. Hij at.", ["De dr. kwam.", "Hij at."]),
        ("Een kop\n\nEen zin.", ["Een kop", "Een zin."]),
        ("", []),
        ("- een\n- twee", ["- een", "- twee"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [sent.text.strip() for sent in NLP(text).sents] == expected


def test_boundaries_that_are_set_already_stay() -> None:
    doc = Doc(NLP.vocab, words=["Ja", ".", "Nee", "."], sent_starts=[True, False, False, False])
    assert len(list(NLP.get_pipe("weetje_sentences")(doc).sents)) == 1


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    doc = NLP(text)
    assert "".join(sent.text_with_ws for sent in doc.sents) == text
