"""What a sentence denies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from quiz.generate.once import once
from quiz.languages.questions import QuestionWords


def denied(doc: Doc, indices: Sequence[int], words: QuestionWords) -> bool:
    """Whether something is denied in these tokens; not by a word that only modifies an adjective before its
    noun (*een nauwelijks merkbare verhoging*)."""
    return not once(doc, "denials", lambda: frozenset(_denials(doc, words))).isdisjoint(indices)


def _denials(doc: Doc, words: QuestionWords) -> Iterator[int]:
    return (token.i for token in doc if token.lower_ in words.negation and not _of_adjective(token))


def _of_adjective(token: Token) -> bool:
    return token.pos_ == "ADV" and token.head.i == token.i + 1 and token.head.dep_ == "amod"
