"""The best and most varied items, up to a limit: no fact twice, no answer given away, keys spread evenly."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from quiz.checks.deckwide import Shown, shown
from quiz.checks.same import bare
from quiz.checks.text import words
from quiz.generate.choose.rivals import rivals
from quiz.item import Choice, Item
from quiz.languages.checks import CheckWords, check_words

if TYPE_CHECKING:
    from quiz.generate.facts.fact import Fact

SAME_KEY = 2
"""How often one answer may be the key among items of one kind."""

OFFICES = frozenset({"role", "holder"})
"""Rules that ask who held an office: background, of which a deck wants little."""

MOST_OFFICES = 1
OFFICE = ("office",)

_LONGEST_ANSWER = 6
_ALIKE, _IN_THE_WAY = 0.02, 0.1
"""What an item costs for each of its kind of answer that came before, and for each further sentence with
which it cannot stand in one deck, beyond the first."""
_LEAST = 0.45
"""The score of an item that is worth shipping, at least."""


class Rank(IntEnum):
    """Which items a deck has: its own; one that fills a paragraph without any other; one that it can spare,
    and has only where it has nothing else."""

    OWN = 0
    FILLS = 1
    SPARE = 2


class Why(StrEnum):
    """Why a candidate is not shipped."""

    REPEATS = "repeats"
    GIVES_AWAY = "gives away"
    SAME_KEY = "same key"
    AMBIGUOUS = "ambiguous"
    OFFICES = "enough about offices"
    WEAK = "it matters too little"
    SPARE = "others say more, or a story tells it in passing"
    LIMIT = "limit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An item that passed the checks, its fact, how strong its wording and distractors are (0-1), and its
    rank among the items of a deck."""

    item: Item
    fact: Fact
    strength: float = 0.5
    rank: Rank = Rank.OWN


@dataclass(frozen=True, slots=True)
class Dropped:
    """A candidate that is not shipped, and why."""

    candidate: Candidate
    why: Why


@dataclass(frozen=True, slots=True)
class Chosen:
    """The items to ship in the order of the article, with scores, and what was dropped."""

    items: tuple[Item, ...]
    dropped: tuple[Dropped, ...]


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with its place among all, its score (0-1), what it shows and the places of those that it
    cannot stand beside, each with why."""

    at: int
    candidate: Candidate
    score: float
    view: Shown
    rivals: Mapping[int, Why]


def choose(
    candidates: Iterable[Candidate], *, language: str, limit: int | None = None, seed: int = 0
) -> Chosen:
    """Take the best first, one of each paragraph before a second of any, as long as they stand apart."""
    candidates = list(candidates)
    known = check_words(language)
    unclear = _ambiguous(candidates, known)
    dropped = [Dropped(each, Why.AMBIGUOUS) for each in candidates if each.item.id in unclear]
    clear = [each for each in candidates if each.item.id not in unclear]
    taken: list[Scored] = []
    for each, why in _taken(_ranked(list(_scored(clear, known))), limit):
        if why:
            dropped.append(Dropped(each.candidate, why))
        else:
            taken.append(each)
    return Chosen(tuple(_placed(taken, seed)), tuple(dropped))


def _ambiguous(candidates: Iterable[Candidate], known: CheckWords) -> set[str]:
    """The ids of choice items with one stem and different answers: none of them has one right answer."""
    answers: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    stems = {each.item.id: each.item.stem.casefold() for each in candidates if isinstance(each.item, Choice)}
    for each in candidates:
        if each.item.id in stems:
            answers[stems[each.item.id]].add(bare(each.fact.answer, known))
    return {identity for identity, stem in stems.items() if len(answers[stem]) > 1}


def _scored(candidates: Sequence[Candidate], known: CheckWords) -> Iterator[Scored]:
    rarity = _rarity(candidates)
    views = [replace(shown(each.item, known), id=str(at)) for at, each in enumerate(candidates)]
    against = rivals(views)
    for at, (each, view) in enumerate(zip(candidates, views, strict=True)):
        beside = {int(other): Why(why) for other, why in against[view.id].items()}
        yield Scored(at, each, _score(each, rarity[each.item.id]), view, beside)


def _ranked(scored: Sequence[Scored]) -> list[Scored]:
    """The candidates in the order in which they are tried: those of a lower rank last, rounds over the
    paragraphs, and within a round the score, less for every further sentence that could no longer be asked
    about and every kind of answer that came before."""
    told = [each.candidate.fact.sent.start for each in scored]
    worth: dict[int, float] = {}
    for each in scored:
        shown = {told[at] for at, why in each.rivals.items() if why is Why.GIVES_AWAY}
        worth[each.at] = each.score - _IN_THE_WAY * max(0, len(shown - {told[each.at]}) - 1)
    seen: Counter[tuple[object, ...]] = Counter()
    rounds: list[tuple[Rank, int, float, Scored]] = []
    for each in sorted(scored, key=lambda each: (-worth[each.at], *_place(each.candidate))):
        candidate = each.candidate
        paragraph = (candidate.fact.sent.paragraph, candidate.item.kind)
        kind = (candidate.item.kind, candidate.fact.kind)
        cost = _ALIKE * seen[kind] - worth[each.at]
        rounds.append((candidate.rank, seen[paragraph], cost, each))
        seen.update((paragraph, kind))
    return [each for *_, each in sorted(rounds, key=lambda each: each[:3])]


def _place(candidate: Candidate) -> tuple[int, int, str]:
    return candidate.fact.sent.start, candidate.fact.start, candidate.item.id


def _score(candidate: Candidate, rarity: float) -> float:
    """From 0 to 1: importance of the fact, then the strength of the item and the rarity of the answer."""
    return round(0.5 * candidate.fact.importance + 0.25 * candidate.strength + 0.25 * rarity, 2)


def _rarity(candidates: Sequence[Candidate]) -> dict[str, float]:
    """One over the number of sentences that an answer stands in: what stands everywhere is easily guessed."""
    texts = {each.fact.sent.start: words(each.fact.sent.text) for each in candidates}
    counts: Counter[tuple[str, ...]] = Counter()
    for text in texts.values():
        counts.update(set(_phrases(text)))
    return {each.item.id: 1 / max(1, counts[words(each.fact.answer)]) for each in candidates}


def _phrases(text: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for start in range(len(text)):
        yield from (text[start:end] for end in range(start + 1, min(start + _LONGEST_ANSWER, len(text)) + 1))


def _taken(ranked: Sequence[Scored], limit: int | None) -> Iterator[tuple[Scored, Why | None]]:
    """Each candidate in turn, with the reason when it cannot stand beside those before it."""
    taken: set[int] = set()
    ids: set[str] = set()
    paragraphs: set[int] = set()
    keys: Counter[tuple[object, ...]] = Counter()
    for each in ranked:
        item, fact = each.candidate.item, each.candidate.fact
        answer = (each.view.kind, each.view.answer)
        why = next((why for at, why in sorted(each.rivals.items()) if at in taken), None)
        if item.id in ids:
            yield each, Why.REPEATS
        elif why:
            yield each, why
        elif each.score < _LEAST:
            yield each, Why.WEAK
        elif keys[answer] >= SAME_KEY:
            yield each, Why.SAME_KEY
        elif fact.rule in OFFICES and keys[OFFICE] >= MOST_OFFICES:
            yield each, Why.OFFICES
        elif _is_spared(each.candidate, paragraphs):
            yield each, Why.SPARE
        elif limit is not None and len(taken) >= limit:
            yield each, Why.LIMIT
        else:
            taken.add(each.at)
            ids.add(item.id)
            paragraphs.add(fact.sent.paragraph)
            keys.update((answer, *[OFFICE] * (fact.rule in OFFICES)))
            yield each, None


def _is_spared(candidate: Candidate, paragraphs: Set[int]) -> bool:
    """Whether a deck with items of these paragraphs does without one that says less."""
    if candidate.rank is Rank.SPARE:
        return bool(paragraphs)
    return candidate.rank is Rank.FILLS and candidate.fact.sent.paragraph in paragraphs


def _placed(taken: Sequence[Scored], seed: int) -> Iterator[Item]:
    """The items in the order of the article, with scores; keys go round the positions in seeded order, those
    of numbers and dates, which cannot move, counted first."""
    placed = sorted(taken, key=lambda each: _place(each.candidate))
    used: dict[int, Counter[int]] = defaultdict(Counter)
    for item in (each.candidate.item for each in placed):
        if isinstance(item, Choice) and item.fixed_order:
            used[len(item.options)].update(item.keys)
    for each in placed:
        item = each.candidate.item
        if isinstance(item, Choice) and not item.fixed_order:
            item = _spread(item, used[len(item.options)], seed)
        yield replace(item, evidence=item.evidence and replace(item.evidence, score=each.score))


def _spread(item: Choice, used: Counter[int], seed: int) -> Choice:
    """The item with its key at the position used least so far."""
    if len(item.keys) == 1:
        places = list(range(len(item.options)))
        random.Random(f"{seed}|{item.id}").shuffle(places)
        item = _moved(item, min(places, key=lambda place: used[place]))
    used.update(item.keys)
    return item


def _moved(item: Choice, place: int) -> Choice:
    options = list(item.distractors)
    options.insert(place, item.options[item.keys[0]])
    return replace(item, options=tuple(options), keys=(place,))
