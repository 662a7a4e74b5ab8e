"""What a sentence denies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from quiz.generate.clauses.tokens import behind_of
from quiz.generate.once import once
from quiz.languages.questions import QuestionWords
from quiz.languages.values import value_words


def denied(doc: Doc, indices: Sequence[int], words: QuestionWords) -> bool:
    """Whether something is denied in these tokens; not by a word that only modifies an adjective before its
    noun (*een nauwelijks merkbare verhoging*)."""
    return not once(doc, "denials", lambda: frozenset(_denials(doc, words))).isdisjoint(indices)


def _denials(doc: Doc, words: QuestionWords) -> Iterator[int]:
    denials = (token for token in doc if token.lower_ in words.negation)
    return (token.i for token in denials if not _of_adjective(token) and not _bounds(token, words))


def _of_adjective(token: Token) -> bool:
    return token.pos_ == "ADV" and token.head.i == token.i + 1 and token.head.dep_ == "amod"


def _bounds(token: Token, words: QuestionWords) -> bool:
    """Whether a word only says that it is less than so many: *nog geen drie jaar*."""
    behind = behind_of(token)
    less = token.i > 0 and token.nbor(-1).lower_ in words.not_yet
    return less and (behind.pos_ == "NUM" or behind.lower_ in value_words(token.doc.lang_).durations)
