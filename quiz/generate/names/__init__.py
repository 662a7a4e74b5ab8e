"""Names in an article: who and what, of which kind, and how sure we are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.generate.names.mentions import CONFIDENT, SURE, Name, names_of

if TYPE_CHECKING:
    from quiz.generate.text import Sentence

__all__ = ["CONFIDENT", "SURE", "Name", "find_names", "names_of"]


def find_names(sents: Sequence[Sentence], *, language: str, title: str = "") -> list[tuple[Name, ...]]:
    """The names of an article, a tuple per sentence, in order and none overlapping."""
    first = next((at for at, sent in enumerate(sents) if sent.index == 0), 0)
    return names_of([sent.doc for sent in sents], language=language, title=title, first=first)
