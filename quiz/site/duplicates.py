"""Items that ask the same: found by what they ask, or by the sentence and answer they come from."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from quiz.item import Choice, Cloze, Item, answer_text, normalise_sentence, playable, prompt_text
from quiz.site.show import plain
from quiz.site.store.items import Stored


def find(stored: Iterable[Stored]) -> list[tuple[Stored, ...]]:
    """Groups of two or more playable items of one kind that ask the same, in order."""
    groups: list[list[Stored]] = []
    place: dict[tuple[str, ...], list[Stored]] = {}
    for each in stored:
        if not playable(each.item):
            continue
        marks = _marks(each.item)
        group = next((place[mark] for mark in marks if mark in place), None)
        if group is None:
            groups.append(group := [])
        group.append(each)
        place.update(dict.fromkeys(marks, group))
    return [tuple(group) for group in groups if len(group) > 1]


def _marks(item: Item) -> list[tuple[str, ...]]:
    """What two items of one kind share when they ask the same."""
    asked = (item.kind.value, _plain(prompt_text(item)), _plain(answer_text(item)))
    if item.evidence is None:
        return [asked]
    answer = _plain(item.evidence.answer)
    return [asked, (item.kind.value, "source", _plain(item.evidence.sentence), answer)]


def _plain(text: str) -> str:
    return normalise_sentence(plain(text)).casefold().rstrip(" .?!")


def merged(kept: Item, others: Iterable[Item]) -> Item:
    """The item that is kept, with the tags, explanation and accepted answers that only the others have."""
    for other in others:
        tags = tuple(dict.fromkeys(kept.tags + other.tags))
        kept = dataclasses.replace(kept, tags=tags, explanation=kept.explanation or other.explanation)
        if isinstance(kept, Cloze) and isinstance(other, Cloze):
            kept = dataclasses.replace(kept, accepted=_accepted(kept, other))
        if isinstance(kept, Choice) and isinstance(other, Choice) and not kept.evidence:
            kept = dataclasses.replace(kept, evidence=other.evidence)
    return kept


def _accepted(kept: Cloze, other: Cloze) -> dict[int, tuple[str, ...]]:
    numbers = sorted({*kept.accepted, *other.accepted})
    return {
        number: tuple(dict.fromkeys(kept.accepted.get(number, ()) + other.accepted.get(number, ())))
        for number in numbers
    }
