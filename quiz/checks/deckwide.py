"""Flaws between items: a fact asked twice (20), an answer given away (21)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quiz.checks.finding import Finding
from quiz.checks.same import bare
from quiz.checks.text import YEAR, carries_meaning, cased_words, contains, content, stem, words
from quiz.item import CLOZE, Cloze, Item, Kind, answer_text, plain, prompt_text
from quiz.languages.checks import CheckWords

_ALIKE = 0.6
_ABOUT = 0.6
_LONGEST_ANSWER = 8
_QUESTION = 4
_MOST = 100
"""Of items with one answer, how many are held against a text that shows it: keeps large decks linear."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as deck-wide checks see it: what it shows first, in words and stems, and its answer.

    `names` are the stems of the prompt's numbers and words with a capital, by which like questions differ;
    `year` is the one year in the answer, which a whole date asks for too.
    """

    id: str
    kind: Kind
    prompt: tuple[str, ...]
    stems: frozenset[str]
    names: frozenset[str]
    answer: tuple[str, ...]
    said: str
    weighs: bool
    year: str
    place: tuple[str, str, int | None] | None = None


def shown(item: Item, known: CheckWords) -> Shown:
    """The view of an item."""
    prompt = plain(_without_hints(item), item.markup)
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
        any(carries_meaning(word, known) for word in words(answer)),
        _year(answer),
        (found.sentence, found.answer, found.answer_start) if found else None,
    )


def _without_hints(item: Item) -> str:
    return CLOZE.sub(" ", item.text) if isinstance(item, Cloze) else prompt_text(item)


def _year(answer: str) -> str:
    """The year of an answer that has one; "" for any other."""
    found = YEAR.findall(answer)
    return found[0] if len(found) == 1 else ""


def _names(prompt: str, known: CheckWords) -> Iterator[str]:
    for at, word in enumerate(cased_words(prompt)):
        if word[0].isdigit() or (at and word[0].isupper()):
            yield stem(word.lower(), known)


def same_fact(one: Shown, other: Shown) -> bool:
    """Whether two items of one kind with the same answer, or a date and its year, ask the same: they come
    from one place, or name the same and share most of their words."""
    dated = bool(one.year) and one.year == other.year
    if one.kind is not other.kind or not (one.answer == other.answer or dated):
        return False
    if one.prompt == other.prompt or (one.place and one.place == other.place):
        return True
    shared = len(one.stems & other.stems)
    same_names = one.names == other.names or (_named(one, other) or _named(other, one))
    return same_names and shared >= 2 and shared >= _ALIKE * max(len(one.stems), len(other.stems))


def _named(less: Shown, more: Shown) -> bool:
    return bool(less.names) and less.names < more.names


def gives_away(one: Shown, other: Shown) -> bool:
    """Whether `one` shows the answer of `other`, in words about the same thing, or the two are one fact asked
    from both ends (`Who is mayor?`, `What is she?`)."""
    if one.answer == other.answer or not contains(one.prompt, words(other.said)):
        return False
    if min(len(one.prompt), len(other.prompt)) >= _QUESTION and contains(other.prompt, words(one.said)):
        return one.kind is other.kind
    shared = len(one.stems & other.stems)
    return shared >= 2 and shared >= _ABOUT * len(other.stems)


def repeated(items: Sequence[Shown], known: CheckWords) -> Iterator[Finding]:
    """Items that ask a fact which an earlier one asks (20)."""
    seen: dict[tuple[object, ...], list[Shown]] = defaultdict(list)
    for item in items:
        keys = [(item.kind, item.year or item.answer), *([(item.kind, item.place)] if item.place else [])]
        earlier = next((each for key in keys for each in seen[key] if same_fact(each, item)), None)
        if earlier:
            yield Finding(item.id, 20, known.messages["same_fact"].format(other=earlier.id))
        for key in keys:
            if len(seen[key]) < _MOST:
                seen[key].append(item)


def giveaways(items: Sequence[Shown], known: CheckWords) -> Iterator[Finding]:
    """Items that show the answer of another (21)."""
    answers = by_answer(items, most=_MOST)
    for item in items:
        others = (each for each in answered(item, answers) if each.id != item.id)
        other = next((each for each in others if gives_away(item, each)), None)
        if other:
            yield Finding(item.id, 21, known.messages["gives_away"].format(other=other.id))


def by_answer(items: Iterable[Shown], *, most: int) -> dict[tuple[str, ...], list[Shown]]:
    """The items by the words of their answer, up to `most` for one answer."""
    found: dict[tuple[str, ...], list[Shown]] = defaultdict(list)
    for item in items:
        answer = words(item.said)
        if item.weighs and len(answer) <= _LONGEST_ANSWER and len(found[answer]) < most:
            found[answer].append(item)
    return found


def answered(item: Shown, answers: Mapping[tuple[str, ...], list[Shown]]) -> Iterator[Shown]:
    """The items whose answer stands in this item's prompt."""
    for start in range(len(item.prompt)):
        for end in range(start + 1, min(start + _LONGEST_ANSWER, len(item.prompt)) + 1):
            yield from answers.get(item.prompt[start:end], ())
