"""Flaws between items: a fact asked twice (20), an answer given away (21)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quiz.checks.finding import Finding
from quiz.checks.same import bare
from quiz.checks.text import carries_meaning, cased_words, contains, content, plain, stem, words
from quiz.item import Item, Kind, answer_text, prompt_text
from quiz.languages.checks import CheckWords

_ALIKE = 0.8
_ABOUT = 0.6
_LONGEST_ANSWER = 8
_MOST = 100
"""Of items with one answer, how many are held against a text that shows it: keeps large decks linear."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as deck-wide checks see it: what it shows first, in words and stems, and its answer.

    `names` are the stems of the prompt's numbers and words with a capital, by which like questions differ.
    """

    id: str
    kind: Kind
    prompt: tuple[str, ...]
    stems: frozenset[str]
    names: frozenset[str]
    answer: tuple[str, ...]
    said: str
    place: tuple[str, str, int | None] | None = None


def shown(item: Item, known: CheckWords) -> Shown:
    """The view of an item."""
    prompt = plain(prompt_text(item, gap=" "), item.markup)
    answer = plain(answer_text(item), item.markup)
    found = item.evidence
    return Shown(
        item.id,
        item.kind,
        tuple(words(prompt)),
        frozenset(content(prompt, known)),
        frozenset(_names(prompt, known)),
        bare(answer, known),
        answer,
        (found.sentence, found.answer, found.answer_start) if found else None,
    )


def _names(prompt: str, known: CheckWords) -> Iterator[str]:
    for at, word in enumerate(cased_words(prompt)):
        if word[0].isdigit() or (at and word[0].isupper()):
            yield stem(word.lower(), known)


def same_fact(one: Shown, other: Shown) -> bool:
    """Whether two items of one kind with the same answer ask the same: they come from one place, or their
    words are alike but for one in five, names and numbers not among them."""
    if one.kind is not other.kind or one.answer != other.answer:
        return False
    if one.place and one.place == other.place:
        return True
    if one.names != other.names or not one.stems:
        return one.prompt == other.prompt
    return len(one.stems & other.stems) >= _ALIKE * max(len(one.stems), len(other.stems))


def gives_away(one: Shown, other: Shown) -> bool:
    """Whether `one` shows the answer of `other`, in words about the same thing."""
    answer = words(other.said)
    if one.answer == other.answer or not contains(one.prompt, answer):
        return False
    shared = len(one.stems & other.stems)
    return shared >= 2 and shared >= _ABOUT * len(other.stems)


def repeated(items: Sequence[Shown], known: CheckWords) -> Iterator[Finding]:
    """Items that ask a fact which an earlier one asks (20)."""
    seen: dict[tuple[object, ...], Shown] = {}
    for item in items:
        signatures = list(_signatures(item))
        alike = [seen[each] for each in signatures if each in seen]
        earlier = next((each for each in alike if same_fact(each, item)), None)
        if earlier:
            yield Finding(item.id, 20, known.messages["same_fact"].format(other=earlier.id))
        for each in signatures:
            seen.setdefault(each, item)


def _signatures(item: Shown) -> Iterator[tuple[object, ...]]:
    """Keys of which items that ask the same share one: the place, the words, and the words but for one."""
    head = (item.kind, item.answer)
    if item.place:
        yield (*head, item.place)
    yield (*head, item.prompt)
    yield (*head, item.names, item.stems)
    if len(item.stems) >= 1 / (1 - _ALIKE):
        yield from ((*head, item.names, item.stems - {each}) for each in sorted(item.stems - item.names))


def giveaways(items: Sequence[Shown], known: CheckWords) -> Iterator[Finding]:
    """Items that show the answer of another (21)."""
    by_answer = _by_answer(items, known)
    for item in items:
        other = next(
            (each for each in _answered(item, by_answer) if each.id != item.id and gives_away(item, each)),
            None,
        )
        if other:
            yield Finding(item.id, 21, known.messages["gives_away"].format(other=other.id))


def _by_answer(items: Iterable[Shown], known: CheckWords) -> dict[tuple[str, ...], list[Shown]]:
    found: dict[tuple[str, ...], list[Shown]] = defaultdict(list)
    for item in items:
        answer = words(item.said)
        means = any(carries_meaning(word, known) for word in answer)
        if means and len(answer) <= _LONGEST_ANSWER and len(found[answer]) < _MOST:
            found[answer].append(item)
    return found


def _answered(item: Shown, by_answer: dict[tuple[str, ...], list[Shown]]) -> Iterator[Shown]:
    """The items whose answer stands in this item's prompt."""
    for start in range(len(item.prompt)):
        for end in range(start + 1, min(start + _LONGEST_ANSWER, len(item.prompt)) + 1):
            yield from by_answer.get(item.prompt[start:end], ())
