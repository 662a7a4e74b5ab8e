"""Names in an article: who and what, of which kind, and how sure we are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generate.names.gazetteer import place_kind
from quiz.item import AnswerKind

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from quiz.generate.text import Sentence

CONFIDENT = 0.5
"""A name with at least this confidence is used as certain."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a sentence: tokens `start` to `end` (exclusive), its text and kind.

    `confidence` (0-1) says how sure span and kind are; see CONFIDENT. `full` is the longest form of the name
    in the article. `role` stands before it ("premier", "Amerikaanse president"), from token `role_start`.
    """

    start: int
    end: int
    text: str
    kind: AnswerKind
    confidence: float
    full: str = ""
    role: str = ""
    role_start: int | None = None


def find_names(sents: Sequence[Sentence], *, language: str) -> list[tuple[Name, ...]]:
    """The names of an article, a tuple per sentence, in order and none overlapping."""
    return [tuple(_names(sent.doc, language)) for sent in sents]


def _names(doc: Doc, language: str) -> Iterator[Name]:
    for start, end in _runs(doc):
        text = doc[start:end].text
        kind = place_kind(text, language)
        yield Name(start, end, text, kind or AnswerKind.NAME, 0.9 if kind else 0.3, full=text)


def _runs(doc: Doc) -> Iterator[tuple[int, int]]:
    """Adjacent proper nouns."""
    start = None
    for token in doc:
        if token.pos_ == "PROPN":
            start = token.i if start is None else start
        elif start is not None:
            yield start, token.i
            start = None
    if start is not None:
        yield start, len(doc)
