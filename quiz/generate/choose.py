"""The best and most varied items, up to a limit: no fact twice, no answer given away, keys spread evenly."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from quiz.checks.deckwide import Shown, gives_away, same_fact, shown
from quiz.checks.same import bare
from quiz.item import Choice, Item
from quiz.languages.checks import CheckWords, check_words

if TYPE_CHECKING:
    from quiz.generate.facts import Fact

SAME_KEY = 2
"""How often one answer may be the key among items of one kind."""


class Why(StrEnum):
    """Why a candidate is not shipped."""

    REPEATS = "repeats"
    GIVES_AWAY = "gives away"
    SAME_KEY = "same key"
    AMBIGUOUS = "ambiguous"
    LIMIT = "limit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An item that passed the checks, its fact, and how strong its wording and distractors are (0-1)."""

    item: Item
    fact: Fact
    strength: float = 0.5


@dataclass(frozen=True, slots=True)
class Dropped:
    """A candidate that is not shipped, why, and the id of the item it lost to."""

    candidate: Candidate
    why: Why
    other: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The items to ship in the order of the article, with scores, and what was dropped."""

    items: tuple[Item, ...]
    dropped: tuple[Dropped, ...]


def choose(
    candidates: Iterable[Candidate], *, language: str, limit: int | None = None, seed: int = 0
) -> Chosen:
    """Take the best first, one of each paragraph before a second of any, as long as they stand apart."""
    known = check_words(language)
    candidates = list(candidates)
    unclear = _ambiguous(candidates, known)
    ranked = list(_ranked(each for each in candidates if each.item.id not in unclear))
    shelf = _Shelf(known)
    dropped = [Dropped(each, Why.AMBIGUOUS) for each in candidates if each.item.id in unclear]
    taken: list[tuple[Candidate, float]] = []
    for candidate, score in ranked:
        problem = shelf.problem(candidate)
        if problem is None and limit is not None and len(taken) >= limit:
            problem = (Why.LIMIT, "")
        if problem:
            dropped.append(Dropped(candidate, *problem))
        else:
            shelf.add(candidate)
            taken.append((candidate, score))
    return Chosen(tuple(_placed(taken, seed)), tuple(dropped))


def _ambiguous(candidates: Iterable[Candidate], known: CheckWords) -> set[str]:
    """The ids of choice items with one stem and different answers: none of them has one right answer."""
    answers: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    stems = {each.item.id: each.item.stem.casefold() for each in candidates if isinstance(each.item, Choice)}
    for each in candidates:
        if each.item.id in stems:
            answers[stems[each.item.id]].add(bare(each.fact.answer, known))
    return {identity for identity, stem in stems.items() if len(answers[stem]) > 1}


def _ranked(candidates: Iterable[Candidate]) -> Iterator[tuple[Candidate, float]]:
    """The candidates with their scores, in the order in which they are taken: rounds over the paragraphs."""
    scored = [(candidate, _score(candidate)) for candidate in candidates]
    scored.sort(key=lambda each: (-each[1], each[0].fact.sent.start, each[0].fact.start, each[0].item.id))
    seen: Counter[tuple[int, str, str]] = Counter()
    rounds: list[tuple[int, int, tuple[Candidate, float]]] = []
    kinds: Counter[tuple[str, str]] = Counter()
    for at, each in enumerate(scored):
        candidate, _ = each
        paragraph = (candidate.fact.sent.paragraph, candidate.item.kind.value, "")
        kind = (candidate.item.kind.value, candidate.fact.kind.value)
        seen[paragraph] += 1
        kinds[kind] += 1
        rounds.append((seen[paragraph], at + 2 * kinds[kind], each))
    yield from (each for _, _, each in sorted(rounds, key=lambda each: each[:2]))


def _score(candidate: Candidate) -> float:
    """From 0 to 1: importance of the fact, then the strength of the item."""
    return round(0.6 * candidate.fact.importance + 0.4 * candidate.strength, 2)


class _Shelf:
    """What was taken so far, found again by sentence, answer and words."""

    def __init__(self, known: CheckWords) -> None:
        self._known = known
        self._facts: dict[tuple[str, ...], list[Shown]] = defaultdict(list)
        self._near: dict[int, list[Shown]] = defaultdict(list)
        self._keys: Counter[tuple[str, tuple[str, ...]]] = Counter()

    def problem(self, candidate: Candidate) -> tuple[Why, str] | None:
        view = shown(candidate.item, self._known)
        answer = bare(candidate.fact.answer, self._known)
        for other in self._facts[(candidate.item.kind.value, *answer)]:
            if same_fact(view, other):
                return Why.REPEATS, other.id
        for other in self._neighbours(candidate):
            if gives_away(view, other) or gives_away(other, view):
                return Why.GIVES_AWAY, other.id
        if self._keys[(candidate.item.kind.value, answer)] >= SAME_KEY:
            return Why.SAME_KEY, ""
        return None

    def _neighbours(self, candidate: Candidate) -> list[Shown]:
        at = candidate.fact.sent.paragraph
        return [other for near in (at - 1, at, at + 1) for other in self._near[near]]

    def add(self, candidate: Candidate) -> None:
        view = shown(candidate.item, self._known)
        answer = bare(candidate.fact.answer, self._known)
        self._facts[(candidate.item.kind.value, *answer)].append(view)
        self._near[candidate.fact.sent.paragraph].append(view)
        self._keys[(candidate.item.kind.value, answer)] += 1


def _placed(taken: Sequence[tuple[Candidate, float]], seed: int) -> Iterator[Item]:
    """The items in the order of the article, with scores; keys go round the positions in seeded order."""
    in_order = sorted(taken, key=lambda each: (each[0].fact.sent.start, each[0].fact.start, each[0].item.id))
    used: dict[int, Counter[int]] = defaultdict(Counter)
    for candidate, score in in_order:
        item = candidate.item
        if isinstance(item, Choice):
            item = _spread(item, used[len(item.options)], seed)
        yield replace(item, evidence=item.evidence and replace(item.evidence, score=score))


def _spread(item: Choice, used: Counter[int], seed: int) -> Choice:
    """The item with its key at the position used least so far; numbers and dates stay in order."""
    if not item.fixed_order and len(item.keys) == 1:
        places = list(range(len(item.options)))
        random.Random(f"{seed}|{item.id}").shuffle(places)
        item = _moved(item, min(places, key=lambda place: used[place]))
    used.update(item.keys)
    return item


def _moved(item: Choice, place: int) -> Choice:
    options = list(item.distractors)
    options.insert(place, item.options[item.keys[0]])
    return replace(item, options=tuple(options), keys=(place,))
