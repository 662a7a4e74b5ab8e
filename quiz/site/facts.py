"""Facts: items that ask the same one, of which a test asks one."""

from __future__ import annotations

from collections.abc import Iterable

from quiz.item import Item, Status, answer_text, playable


def fact(item: Item) -> tuple[str, ...]:
    """What an item is about: a sentence of its article with an answer in it, else the item itself."""
    if item.evidence is None:
        return (item.id,)
    return item.evidence.sentence, item.evidence.answer or answer_text(item)


def best(items: Iterable[Item], *, number: int | None = None) -> tuple[Item, ...]:
    """The items to ask in a test, in order: of each fact one, and `number` at most.

    Approved ones come before others, and then those of the highest score.
    """
    able = [item for item in items if playable(item)]
    first: dict[tuple[str, ...], Item] = {}
    for item in sorted(able, key=_rank, reverse=True):
        first.setdefault(fact(item), item)
    chosen = {item.id for item in list(first.values())[:number]}
    return tuple(item for item in able if item.id in chosen)


def _rank(item: Item) -> tuple[bool, float]:
    return item.status is Status.APPROVED, item.evidence.score if item.evidence else 0.0
