"""How much a wrong answer looks like the key: same form, same part in its sentence, near in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.checks.view import size
from quiz.generate.distractors.pool import NAMED, Entry
from quiz.generate.distractors.proof import Asked
from quiz.item import AnswerKind
from quiz.languages.distractors import distractor_words
from quiz.languages.questions import question_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_ALIKE_BY_KIND = {AnswerKind.PEOPLE: 0.4}
_UNSORTED = frozenset({AnswerKind.PERSON, AnswerKind.COUNTRY})
"""Kinds of names whose endings do not tell their sort (*Frankrijk*)."""
_LEAST = 0.4
_TAIL = 5


def likeness(entry: Entry, text: str, asked: Asked) -> float:
    """From 0 (not the same form, or nothing in common: unusable) to 1."""
    known = question_words(asked.pool.language)
    if not _same_form(text, asked.key) or (text in known.continents) != (asked.key in known.continents):
        return 0.0
    if asked.fact.kind in NAMED - _UNSORTED and known.sort_of(text) != known.sort_of(asked.key):
        return 0.0
    seas = {each.endswith(known.seas) for each in (text, asked.key)}
    if asked.fact.kind is AnswerKind.WATER and len(seas) > 1:
        return 0.0
    near = 1 / (1 + 0.1 * abs(entry.at - asked.at))
    if asked.fact.kind in NAMED:
        return 0.55 + 0.35 * near + 0.1 * bool(entry.role)
    link = _phrase_likeness(entry, asked)
    return 0.0 if link < _LEAST else min(1.0, 0.2 + 0.7 * link + 0.1 * near)


def _same_form(text: str, key: str) -> bool:
    """Capitals alike, and neither more than twice and one word as long as the other."""
    if text[:1].isalpha() and text[0].isupper() != key[0].isupper():
        return False
    short, long = sorted((size(text), size(key)))
    return long <= 2 * short + 1 and max(len(text), len(key)) <= 3 * min(len(text), len(key))


def _phrase_likeness(entry: Entry, asked: Asked) -> float:
    """For noun phrases: the same number, opening and sort of noun, and something that ties the two together:
    a head in common, a list in which both stand, the same part beside the same verb or preposition."""
    doc, other_doc = asked.fact.sent.doc, asked.pool.sents[entry.at].doc
    head, other = doc[asked.fact.start : asked.fact.end].root, other_doc[entry.start : entry.end].root
    same_shape = head.pos_ == other.pos_ and _number(head) == _number(other)
    if not same_shape or _opens(doc, asked.fact.start) != _opens(other_doc, entry.start):
        return 0.0
    endings = distractor_words(asked.pool.language).abstract
    if head.lemma_.lower().endswith(endings) != other.lemma_.lower().endswith(endings):
        return 0.0
    tie = 0.5 * _same_head(head, other) + 0.4 * _same_verb(head, other) + 0.2 * _same_preposition(head, other)
    return min(1.0, tie + _ALIKE_BY_KIND.get(asked.fact.kind, 0.0) + 0.4 * _listed(head, other, asked))


def _same_head(head: Token, other: Token) -> bool:
    one, two = head.lemma_.lower(), other.lemma_.lower()
    return one == two or _common_tail(one, two) >= _TAIL


def _same_verb(head: Token, other: Token) -> bool:
    """Whether both are the same part of the same verb or noun."""
    return head.dep_ == other.dep_ and head.head.lemma_ == other.head.lemma_ and head.i != head.head.i


def _same_preposition(head: Token, other: Token) -> bool:
    one, two = ({child.lower_ for child in each.children if child.dep_ == "case"} for each in (head, other))
    return bool(one & two) and head.dep_ == other.dep_


def _listed(head: Token, other: Token, asked: Asked) -> bool:
    """Whether words like both stand in one list somewhere in the article."""
    wanted = {head.lemma_.lower(), other.lemma_.lower()}
    together = asked.pool.mentions(head.text) & asked.pool.mentions(other.text)
    for at in sorted(together - {asked.at})[:5]:
        for token in asked.pool.sents[at].doc:
            if token.lemma_.lower() in wanted and any(
                each.lemma_.lower() in wanted for each in token.conjuncts
            ):
                return True
    return False


def _opens(doc: Doc, start: int) -> str:
    """The word class that a phrase opens with: article, preposition, conjunction, or anything else."""
    return doc[start].pos_ if doc[start].pos_ in ("DET", "ADP", "SCONJ", "PART") else ""


def _number(token: Token) -> str:
    return "".join(token.morph.get("Number", []))


def _common_tail(one: str, other: str) -> int:
    tail = 0
    while tail < min(len(one), len(other)) and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    return tail
