"""What sort of thing a topic is, as its article says it: *Kakapo* is a *flightless parrot*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.tokens import behind_of
from quiz.generate.reading import Reading
from quiz.languages.questions import QuestionWords

_OPENING = 2
"""Sentences that may say what something is."""
_MOST = 3
"""Words of a gloss, at most: else its noun alone."""
_DESCRIBES = frozenset({"ADJ", "NOUN", "PROPN"})
_STEM = 4
"""Letters that a noun and a topic that says as much end in: *Saimaakanaal*, a canal."""
_SMALL = re.compile(r"\s[^\W\dA-Z]")
"""A small word in a topic: its noun stands before that, *Treaty of Nystad*."""
_WORD = re.compile(r"\w+")


def gloss_of(readings: Sequence[Reading], topic: str, words: QuestionWords) -> str:
    """The noun that says what a topic is, with the adjectives before it; "" when none does, or when the topic
    says it itself."""
    parts = [word.casefold() for word in _WORD.findall(topic) if len(word) >= _STEM]
    several = len(topic.split()) > 1
    if several and (_SMALL.search(topic) or any(_is_common(part, readings) for part in parts)):
        return ""
    told = [reading for reading in readings if not reading.sent.is_heading]
    return next(_glosses(told[:_OPENING], frozenset(parts), words), "")


def _is_common(word: str, readings: Sequence[Reading]) -> bool:
    """Whether an article has a word of a topic as a common noun too: *the bridge* of *Forth Bridge*."""
    return any(token.text == word and token.pos_ == "NOUN" for reading in readings for token in reading.doc)


def _glosses(readings: Sequence[Reading], parts: frozenset[str], words: QuestionWords) -> Iterator[str]:
    for reading in readings:
        for clause in reading.clauses[:1]:
            noun = _predicate(clause, parts, words)
            if noun is not None and not any(noun.lower_.endswith(part[-_STEM:]) for part in parts):
                yield _text(noun, words)


def _predicate(clause: Clause, parts: frozenset[str], words: QuestionWords) -> Token | None:
    """The noun behind `is a` of a clause about the topic, unless it is one of something: *a section of*."""
    doc, noun = clause.doc, clause.doc[clause.finite].head
    about = parts & {doc[i].lower_ for i in clause.subject}
    if doc[clause.finite].dep_ != "cop" or noun.pos_ != "NOUN" or noun.lower_ in words.vague or not about:
        return None
    behind = behind_of(noun)
    of = behind.lower_ in words.linking_prepositions or behind.pos_ in {"NOUN", "VERB"}
    return noun if _article(noun, words) is not None and not of else None


def _article(noun: Token, words: QuestionWords) -> Token | None:
    return next((child for child in noun.children if child.lower_ in words.indefinite), None)


def _text(noun: Token, words: QuestionWords) -> str:
    article = _article(noun, words)
    before = noun.doc[(article.i + 1 if article is not None else noun.i) : noun.i + 1]
    plain = len(before) <= _MOST and all(token.pos_ in _DESCRIBES for token in before)
    return before.text if plain else noun.text
