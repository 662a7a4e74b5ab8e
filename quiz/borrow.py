"""Any card as multiple choice: its distractors are answers of other cards of the deck, of the same shape."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import islice

from quiz.checks import check_item
from quiz.grade import fold
from quiz.item import Choice, Flashcard

DISTRACTORS = 3
LONGEST = 12
"""Words of the longest answer that is put among options."""

FLAWS_OF_OPTIONS = frozenset({2, 4, 6, 7, 8, 14, 15, 16, 18})
"""Flaws that a choice of distractors can cause; those of the stem are the card's own."""

TRIES = 12
"""Sets of distractors tried for a card before it is asked another way."""

_PICTURE = re.compile(r"<(img|audio|video|svg)\b|\[sound:", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Shape:
    """What answers must have in common to be confused.

    Words in steps, an initial capital, a full stop, and for numbers whether there are digits and what stands
    around them (a unit).
    """

    words: int
    capital: bool
    stop: bool
    around_digits: str


def shape(answer: str) -> Shape:
    """The shape of an answer in plain text."""
    words = len(_WORD.findall(answer))
    step = words if words < 3 else 3 if words < 5 else 5 if words < 9 else 9
    around = _DIGITS.sub("#", answer.casefold()) if _DIGITS.search(answer) else ""
    digits = re.sub(r"#([.,:]?#)*", "#", around)
    return Shape(0 if digits else step, answer[:1].isupper(), answer.endswith((".", "!", "?")), digits)


def plain(text: str) -> str:
    """The text of a card without markup."""
    return " ".join(unescape(_TAG.sub(" ", text)).split())


def borrow(
    cards: Iterable[Flashcard], *, pool: Iterable[Flashcard], language: str, seed: int
) -> Iterator[Choice | Flashcard]:
    """The cards in order, each as a choice item where `pool` (the deck's cards) has fitting other answers.

    A card whose answer is long or a picture, or for which no set of distractors passes the checks of
    `quiz.checks`, stays as it is. The same cards and seed give the same items.
    """
    groups: dict[Shape, list[Flashcard]] = {}
    for card in pool:
        if _usable(card):
            groups.setdefault(shape(plain(card.back)), []).append(card)
    for card in cards:
        group = groups.get(shape(plain(card.back)), []) if _usable(card) else []
        yield _choice(card, group, language=language, rng=random.Random(f"{seed} {card.id}")) or card


def _usable(card: Flashcard) -> bool:
    return not _PICTURE.search(card.back) and 0 < len(plain(card.back).split()) <= LONGEST


def _choice(
    card: Flashcard, group: Sequence[Flashcard], *, language: str, rng: random.Random
) -> Choice | None:
    others = _others(card, group, language)
    for distractors in islice(_sets(card, others, rng), TRIES):
        built = _built(card, distractors)
        found = {finding.flaw for finding in check_item(built, language=language)}
        if not found & FLAWS_OF_OPTIONS:
            return built
    return None


def _others(card: Flashcard, group: Sequence[Flashcard], language: str) -> list[Flashcard]:
    """Cards with another answer to another question: one of each answer, none that is also right here."""
    front = fold(plain(card.front), language)
    same = [other for other in group if fold(plain(other.front), language) == front]
    right = {fold(plain(other.back), language) for other in same}
    own = set(fold(plain(card.back), language).split())
    chosen: dict[str, Flashcard] = {}
    for other in group:
        answer = fold(plain(other.back), language)
        words = set(answer.split())
        told = answer in right or answer in front or words <= own or own <= words
        if not told and other.markup is card.markup:
            chosen.setdefault(answer, other)
    return list(chosen.values())


def _sets(card: Flashcard, others: Sequence[Flashcard], rng: random.Random) -> Iterator[list[Flashcard]]:
    """Sets of distractors without end, those of about the answer's length first."""
    if len(others) < DISTRACTORS:
        return
    length = len(plain(card.back))
    shuffled = rng.sample(others, len(others))
    near = sorted(shuffled, key=lambda other: abs(len(plain(other.back)) - length))
    yield near[:DISTRACTORS]
    while True:
        yield rng.sample(near[: max(DISTRACTORS * 3, len(near) // 2)], DISTRACTORS)


def _built(card: Flashcard, distractors: Sequence[Flashcard]) -> Choice:
    options = sorted((card.back, *(other.back for other in distractors)), key=plain)
    return Choice(
        id=card.id,
        stem=card.front,
        options=tuple(options),
        keys=(options.index(card.back),),
        markup=card.markup,
        explanation=card.explanation,
        tags=card.tags,
        changed_at=card.changed_at,
        status=card.status,
        language=card.language,
        evidence=card.evidence,
    )
