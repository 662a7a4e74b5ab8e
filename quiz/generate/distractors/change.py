"""Amounts that change from one to another: *daalde van 148 miljoen naar 96 miljoen euro*."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from spacy.tokens import Token

from quiz.generate.distractors.numerals import find_numeral
from quiz.generate.facts.fact import Fact
from quiz.languages.numbers import number
from quiz.languages.questions import question_words
from quiz.languages.values import value_words

_SPAN = 4
"""Tokens between the two amounts of a change, at most."""


def keeps_direction(text: str, key: str, fact: Fact, language: str) -> bool:
    """Whether another amount in place of `key` rises or falls as that does, where its sentence tells from or
    to what it changed in the same scale."""
    other = _other_end(fact, language)
    right, wrong = find_numeral(key, language), find_numeral(text, language)
    if other is None or right is None or wrong is None or right.value == other:
        return True
    return wrong.value != other and (right.value < other) == (wrong.value < other)


def _other_end(fact: Fact, language: str) -> Decimal | None:
    """What an amount was before a change to it, or became; None where nothing tells so."""
    doc, words = fact.sent.doc, question_words(language)
    if fact.start and doc[fact.start - 1].lower_ in words.up_to:
        told = list(doc[max(0, fact.start - 1 - _SPAN) : fact.start - 1])[::-1]
    else:
        behind = list(doc[fact.end : fact.end + _SPAN])
        at = next((i for i, token in enumerate(behind) if token.lower_ in words.up_to), None)
        told = [] if at is None else list(doc[fact.end + at + 1 : fact.end + at + 1 + _SPAN])
    return _amount(told, _scale(list(doc[fact.start : fact.end]), language), language)


def _amount(tokens: Sequence[Token], scale: str, language: str) -> Decimal | None:
    """The first number of these, when it is told in the same scale."""
    for token in tokens:
        value = None if _scale([token], language) else number(token.text, language)
        if value is not None:
            return value if _scale(token.doc[token.i : token.i + 2], language) == scale else None
    return None


def _scale(tokens: Iterable[Token], language: str) -> str:
    scales = value_words(language).scales
    return next((token.lower_ for token in tokens if token.lower_ in scales), "")
