"""Items that cannot stand in one deck: they ask the same, or one shows the answer of the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from quiz.checks.deckwide import Shown, answered, by_answer, gives_away, same_fact

MOST = 200
"""Of items with one answer, how many are compared: keeps long articles linear."""


def rivals(items: Sequence[Shown]) -> dict[str, dict[str, str]]:
    """For each id the ids of the items it cannot stand beside, each with why: `repeats` or `gives away`."""
    found: dict[str, dict[str, str]] = {item.id: {} for item in items}
    for one, other, why in (*_given_away(items), *_repeated(items)):
        found[one.id][other.id] = why
        found[other.id][one.id] = why
    return found


def _given_away(items: Sequence[Shown]) -> Iterator[tuple[Shown, Shown, str]]:
    answers = by_answer(items, most=MOST)
    for item in items:
        for other in answered(item, answers):
            if other.id != item.id and gives_away(item, other):
                yield item, other, "gives away"


def _repeated(items: Sequence[Shown]) -> Iterator[tuple[Shown, Shown, str]]:
    groups: dict[tuple[object, ...], list[Shown]] = defaultdict(list)
    for item in items:
        group = groups[item.kind, item.year or item.answer]
        yield from ((item, other, "repeats") for other in group if same_fact(item, other))
        if len(group) < MOST:
            group.append(item)
