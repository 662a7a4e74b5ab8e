"""What rules and tagger make of a name together."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc

from quiz.generate.names import joint
from quiz.generate.names.joint import agreed, joint_spans
from quiz.generate.names.spans import Span
from quiz.generate.names.tagger import Tagged, Tags, Weights
from quiz.languages.names import name_words

VOCAB = spacy.blank("en").vocab


def doc(text: str) -> Doc:
    return Doc(VOCAB, words=text.split(), pos=["PROPN" if word.istitle() else "X" for word in text.split()])


def test_all_mentions_of_a_name_are_of_the_kind_that_most_are() -> None:
    docs = [doc("We saw Athens ."), doc("Then Athens fell ."), doc("Later Athens slept .")]
    spans = [[Span(2, 3, 0.0, "place", 0.9)], [Span(1, 2, 0.0, "person", 0.6)], [Span(1, 2, 0.1, sure=0.2)]]
    kinds = [(span.kind, span.sure) for found in agreed(docs, spans) for span in found]
    assert kinds == [("place", 0.9), ("place", 0.6), ("place", pytest.approx(0.5))]


def test_without_votes_nothing_changes() -> None:
    spans = [[Span(1, 2, 0.1, sure=0.2)]]
    assert list(agreed([doc("Then Athens fell .")], spans)) == spans


def test_a_language_without_a_tagger_has_its_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joint, "load_weights", lambda language: None)
    spans = joint_spans([doc("We saw Athens .")], name_words("en"), language="en", common=frozenset())
    assert [(span.start, span.end, span.sure) for found in spans for span in found] == [(2, 3, None)]


@pytest.mark.parametrize(
    ("words", "spaces", "found"),
    [
        ("We saw Jean - Baptiste go .", [True, True, False, False, True, True, False], [(2, 5)]),
        ("We saw Jean - Baptiste go .", [True] * 7, [(2, 3), (4, 5)]),
        ("We saw France - Italy go .", [True, True, False, False, True, True, False], [(2, 3), (4, 5)]),
    ],
)
def test_a_dash_makes_one_name(words: str, spaces: list[bool], found: list[tuple[int, int]]) -> None:
    text = Doc(VOCAB, words=words.split(), spaces=spaces)
    spans = [Span(2, 3, 0.1, "person", 0.9), Span(4, 5, 0.1, "person", 0.9)]
    assert [(span.start, span.end) for span in joint.dashed(text, spans, "en")] == found


@pytest.mark.parametrize(
    ("text", "start", "found"),
    [
        ("She saw of Education Ada Smit", 2, False),
        ("She saw de Vries Smit", 2, True),
        ("She saw Muslims", 2, False),
        ("She saw Downtown", 2, False),
        ("She saw Smit", 2, True),
    ],
)
def test_what_breaks_off_before_its_first_word_or_is_a_faith_is_no_name(
    monkeypatch: pytest.MonkeyPatch, text: str, start: int, found: bool
) -> None:
    end = len(text.split())
    tags = Tags((Tagged(start, end, "person", 0.9),), np.ones(end, dtype=np.float32))
    monkeypatch.setattr(joint, "find_spans", lambda *args, **kwargs: [])
    monkeypatch.setattr(joint, "load_weights", lambda language: Weights(tags.words, tags.words))
    monkeypatch.setattr(joint, "tag", lambda *args, **kwargs: [tags])
    (spans,) = joint_spans([doc(text)], name_words("en"), language="en", common=frozenset())
    assert [(span.start, span.end) for span in spans] == ([(start, end)] if found else [])
