"""The proof that an answer is wrong: nothing in the article supports it for the same stem."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.checks.same import same
from quiz.checks.text import contains, content, words
from quiz.generate.distractors.pool import COMMON, Entry, Pool

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from quiz.generate.facts import Fact

SUPPORT = 0.5
"""A sentence with this share of the stem's words may be about the same thing."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A fact, its stem, and what the article says about the same thing: the numbers of those sentences."""

    fact: Fact
    stem: str
    at: int
    about: frozenset[int]
    pool: Pool

    @property
    def key(self) -> str:
        """The right answer."""
        return self.fact.answer

    @property
    def keys(self) -> tuple[str, ...]:
        """The right answer in every form known."""
        return tuple(dict.fromkeys((self.fact.answer, self.fact.full or self.fact.answer)))


def ask(fact: Fact, stem: str, pool: Pool) -> Asked:
    """What the proofs of one question need, found once."""
    at = pool.at(fact.sent)
    return Asked(fact, stem, at, _about(stem, pool) - {at}, pool)


def _about(stem: str, pool: Pool) -> frozenset[int]:
    """The sentences that share half of the stem's content words, and at least two."""
    asked = set(content(stem, pool.words))
    shared: Counter[int] = Counter()
    for each in asked:
        where = pool.stems.get(each, frozenset())
        if len(where) <= COMMON:
            shared.update(where)
    needed = max(2, SUPPORT * len(asked))
    return frozenset(at for at, count in shared.items() if count >= needed)


def proved_wrong(text: str, asked: Asked, entry: Entry | None = None) -> bool:
    """Whether a text is no answer: not the key in other words, not in the stem, and nowhere in the article
    in a sentence about the same thing."""
    known, language = asked.pool.words, asked.pool.language
    if any(same(text, key, known, language) for key in asked.keys):
        return False
    if contains(words(asked.stem), words(text)) or _shares_word(text, asked):
        return False
    if asked.pool.mentions(text) & asked.about:
        return False
    return entry is None or entry.at != asked.at or apart(asked.fact, entry)


def _shares_word(text: str, asked: Asked) -> bool:
    """Whether a word of the text that the key lacks stands in the stem: it would not be independent of it."""
    known = asked.pool.words
    own = set(content(text, known)) - set(content(asked.key, known))
    return bool(own & set(content(asked.stem, known)))


def apart(fact: Fact, entry: Entry) -> bool:
    """Whether something in the same sentence plays another part there: not listed with the answer, not part
    of it, not attached in the same way to the same word."""
    if entry.start < fact.end and fact.start < entry.end:
        return False
    doc = fact.sent.doc
    one, other = doc[fact.start : fact.end], doc[entry.start : entry.end]
    if _within(one, other.root) or _within(other, one.root):
        return False
    one_top, other_top = _top(one.root), _top(other.root)
    if one_top.i == other_top.i:
        return False
    return one_top.head.i != other_top.head.i or _role(one_top) != _role(other_top)


def _within(span: Span, token: Token) -> bool:
    return any(each.i == token.i for each in span.root.subtree)


def _top(token: Token) -> Token:
    """The first of a list or apposition that a token stands in."""
    while token.dep_.split(":")[0] in ("conj", "appos", "flat") and token.head.i != token.i:
        token = token.head
    return token


def _role(token: Token) -> str:
    return str(token.dep_).split(":")[0]
