"""Two or three wrong answers out of the possible ones, so that the key stands out in no way."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from quiz.checks.cues import converges
from quiz.checks.same import same
from quiz.checks.text import YEAR, content
from quiz.generate.distractors.proof import compounded
from quiz.languages.checks import CheckWords

SHORTLIST = 9


@dataclass(frozen=True, slots=True)
class Wrong:
    """A proved wrong answer: how tempting it is (0-1), and its distance from the key where there is order."""

    text: str
    strength: float
    offset: float = 0.0


def pick(
    key: str, wrongs: Sequence[Wrong], *, known: CheckWords, language: str, rng: random.Random, most: int = 3
) -> tuple[Wrong, ...]:
    """The best few that do not say the same as one another; the key's rank among them (by size, else
    by length) is drawn at random first, so that neither the middle one nor the longest one wins. A year that
    could stand first is last half as often as elsewhere: the last year of all can stand nowhere else."""
    shortlist = _distinct(wrongs, known, language)[:SHORTLIST]
    size = min(most, len(shortlist))
    if size < 2:
        return ()
    strong = sum(each.strength >= 0.5 for each in shortlist)
    size = max(2, min(size, strong))
    below = sum(_is_below(key, each) for each in shortlist)
    ranks = [rank for rank in range(size + 1) if rank <= below and size - rank <= len(shortlist) - below]
    if 0 in ranks and YEAR.search(key):
        ranks = 2 * [rank for rank in ranks if rank < size] + [size]
    rank = rng.choice(ranks)
    return max(combinations(shortlist, size), key=lambda group: _worth(key, group, rank, known))


def _distinct(wrongs: Sequence[Wrong], known: CheckWords, language: str) -> list[Wrong]:
    kept: list[Wrong] = []
    for wrong in sorted(wrongs, key=lambda each: -each.strength):
        if len(kept) == SHORTLIST:
            break
        if not any(_clash(wrong.text, other.text, known, language) for other in kept):
            kept.append(wrong)
    return kept


def _clash(one: str, other: str, known: CheckWords, language: str) -> bool:
    return bool(same(one, other, known, language)) or compounded(one, other, known)


def _worth(key: str, group: tuple[Wrong, ...], rank: int, known: CheckWords) -> float:
    below = sum(_is_below(key, each) for each in group)
    contents = [_content(text, known) for text in (key, *(each.text for each in group))]
    flaws = 0.4 * abs(below - rank) + 0.5 * converges(contents, 0) + _stands_off(group)
    return sum(each.strength for each in group) - flaws


def _is_below(key: str, wrong: Wrong) -> bool:
    """Whether a wrong answer stands before the key by size, else by length."""
    return wrong.offset < 0 if wrong.offset else len(wrong.text) < len(key)


def _stands_off(group: tuple[Wrong, ...]) -> bool:
    """Whether numbers lie close together and the key far from all of them."""
    offsets = [each.offset for each in group]
    return all(offsets) and min(map(abs, offsets)) > 2 * (max(offsets) - min(offsets))


@lru_cache(maxsize=1024)
def _content(text: str, known: CheckWords) -> frozenset[str]:
    return frozenset(content(text, known))
