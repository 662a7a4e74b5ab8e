"""The proof that an answer is wrong: nothing in the article supports it for the same stem."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.checks.same import same
from quiz.checks.text import carries_meaning, contains, content, related, stem, words
from quiz.generate.distractors.pool import COMMON, Entry, Pool
from quiz.generate.names.regions import countries
from quiz.item import AnswerKind
from quiz.languages.checks import CheckWords
from quiz.languages.distractors import distractor_words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from quiz.generate.facts.fact import Fact

SUPPORT = 0.5
"""A sentence with this share of the stem's words may be about the same thing."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A fact, its stem, and what the article says about the same thing: the numbers of those sentences.

    `asked_for` are the words of the stem that carry meaning, with their stems.
    """

    fact: Fact
    stem: str
    at: int
    about: frozenset[int]
    pool: Pool
    asked_for: tuple[tuple[str, str], ...]

    @property
    def key(self) -> str:
        """The right answer."""
        return self.fact.answer

    @property
    def keys(self) -> tuple[str, ...]:
        """The right answer in every form known."""
        return tuple(dict.fromkeys((self.fact.answer, self.fact.full or self.fact.answer)))


def ask(fact: Fact, stem_text: str, pool: Pool) -> Asked:
    """What the proofs of one question need, found once."""
    at = pool.at(fact.sent)
    known = pool.words
    meant = [word for word in words(stem_text) if carries_meaning(word, known)]
    asked_for = tuple((word, stem(word, known)) for word in meant)
    return Asked(fact, stem_text, at, _about(stem_text, pool) - {at}, pool, asked_for)


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
    if any(same(text, key, known, language) or compounded(text, key, known) for key in asked.keys):
        return False
    if contains(words(asked.stem), words(text)) or _shares_word(text, asked) or _of_its_people(text, asked):
        return False
    if asked.pool.mentions(text) & asked.about:
        return False
    if entry is None or entry.at != asked.at:
        return True
    return apart(asked.fact, entry) and not _takes_part(entry, asked)


def compounded(one: str, other: str, known: CheckWords) -> bool:
    """Whether one ends in the other as compounds do, which makes it a sort of it (`melkzuur`, `zuur`)."""
    short, long = sorted((one.lower(), other.lower()), key=len)
    return known.compounds and len(short) >= 4 and (long.endswith(short) or _stemmed(long, short, known))


def _stemmed(long: str, short: str, known: CheckWords) -> bool:
    part = stem(short, known)
    return len(part) >= 4 and stem(long, known).endswith(part)


def _shares_word(text: str, asked: Asked) -> bool:
    """Whether a word of the text that the key lacks stands in the stem, alone or in a compound."""
    known = asked.pool.words
    keys = words(asked.key)
    own = [word for word in words(text) if carries_meaning(word, known) and word not in keys]
    return any(_akin(one, stem(one, known), *other, known) for one in own for other in asked.asked_for)


def _of_its_people(text: str, asked: Asked) -> bool:
    """Whether the stem holds the adjective of this country (`Russische`, `Rusland`)."""
    if asked.fact.kind is not AnswerKind.COUNTRY:
        return False
    language = asked.pool.language
    code = next((code for code, name in countries(language).items() if name == text), "")
    adjectives = distractor_words(language).nationalities.get(code, ())
    return any(each.lower() in words(asked.stem) for each in adjectives)


def _akin(one: str, one_stem: str, other: str, other_stem: str, known: CheckWords) -> bool:
    long_enough = known.compounds and len(one) >= 5 and len(other) >= 5
    ends = long_enough and (one.endswith(other) or other.endswith(one))
    return ends or related(one_stem, other_stem, known)


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


def _takes_part(entry: Entry, asked: Asked) -> bool:
    """Whether something stands behind `with`: who takes part does the same."""
    top = _top(asked.fact.sent.doc[entry.start : entry.end].root)
    companions = distractor_words(asked.pool.language).companions
    return any(child.dep_ == "case" and child.lower_ in companions for child in top.children)


def _within(span: Span, token: Token) -> bool:
    return any(each.i == token.i for each in span.root.subtree)


def _top(token: Token) -> Token:
    """The first of a list or apposition that a token stands in."""
    while token.dep_.split(":")[0] in ("conj", "appos", "flat") and token.head.i != token.i:
        token = token.head
    return token


def _role(token: Token) -> str:
    return str(token.dep_).split(":")[0]
