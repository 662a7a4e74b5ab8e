"""How much a wrong answer looks like the key: same form, same part in its sentence, near in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.generate.distractors.pool import NAMED, Entry, width
from quiz.generate.distractors.proof import Asked
from quiz.languages.distractors import distractor_words

if TYPE_CHECKING:
    from spacy.tokens import Token


def likeness(entry: Entry, text: str, asked: Asked) -> float:
    """From 0 (not the same form: unusable) to 1."""
    if not _same_form(text, asked.key):
        return 0.0
    near = 1 / (1 + 0.1 * abs(entry.at - asked.at))
    if asked.fact.kind in NAMED:
        return 0.55 + 0.35 * near + 0.1 * bool(entry.role)
    likes = _phrase_likeness(entry, asked)
    return likes and 0.8 * likes + 0.2 * near


def _same_form(text: str, key: str) -> bool:
    """Capitals alike, and neither more than twice and two words as long as the other."""
    if text[:1].isalpha() and text[0].isupper() != key[0].isupper():
        return False
    short, long = sorted((width(text), width(key)))
    return long <= 2 * short + 1 and max(len(text), len(key)) <= 3 * min(len(text), len(key))


def _phrase_likeness(entry: Entry, asked: Asked) -> float:
    """For noun phrases: number must be the same; then head, ending and part in the sentence count."""
    head, other = _root(asked.fact.sent.doc, asked.fact), _root(asked.pool.sents[entry.at].doc, entry)
    if (
        head.pos_ != other.pos_
        or _number(head) != _number(other)
        or _opens(asked.fact, asked.fact.sent.doc) != _opens(entry, asked.pool.sents[entry.at].doc)
    ):
        return 0.0
    same_head = head.lemma_.lower() == other.lemma_.lower()
    tail = _common_tail(head.lemma_.lower(), other.lemma_.lower()) >= 5
    ends = distractor_words(asked.pool.language).abstract
    abstract = head.lemma_.endswith(ends) == other.lemma_.endswith(ends)
    part = head.dep_ == other.dep_
    return 0.3 + 0.3 * (same_head or tail) + 0.2 * abstract + 0.2 * part


def _root(doc: object, place: object) -> Token:
    return doc[place.start : place.end].root  # type: ignore[index,attr-defined,no-any-return]


def _opens(place: object, doc: object) -> str:
    """The word class that the phrase opens with: article, preposition, or anything else."""
    first = doc[place.start]  # type: ignore[index,attr-defined]
    return first.pos_ if first.pos_ in ("DET", "ADP", "SCONJ", "PART") else ""


def _number(token: Token) -> str:
    return "".join(token.morph.get("Number", []))


def _common_tail(one: str, other: str) -> int:
    size = 0
    while size < min(len(one), len(other)) and one[-1 - size] == other[-1 - size]:
        size += 1
    return size
