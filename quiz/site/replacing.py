"""Another distractor for an item: answers of the same kind from the rest of its deck."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from quiz.article import Article
from quiz.errors import BadInput
from quiz.formats.foreign import harmless
from quiz.item import Choice, Item, validate
from quiz.site import judge
from quiz.site.store.items import Stored

ASKED = 300
"""How many items of a deck are asked for another answer."""

MOST = 9
"""How many candidates are offered: as many as there are digit keys."""


def answers_like(item: Item, stored: Iterable[Stored]) -> list[str]:
    """Answers in the deck of the same kind as the item's, which it does not have yet."""
    if not isinstance(item, Choice) or item.evidence is None:
        return []
    kind, known = item.evidence.answer_kind, {option.casefold() for option in item.options}
    found = dict.fromkeys(
        text
        for each in stored
        if each.item.id != item.id and each.item.evidence and each.item.evidence.answer_kind is kind
        for text in _texts(each.item)
    )
    return [text for text in found if text.casefold() not in known]


def _texts(item: Item) -> tuple[str, ...]:
    if isinstance(item, Choice):
        return item.options
    return (item.evidence.answer,) if item.evidence else ()


def candidates(stored: Stored, others: Iterable[Stored], *, article: Article | None) -> list[str]:
    """What could replace a distractor, those first that give the item the fewest flaws; at most MOST."""
    item = stored.item
    if not isinstance(item, Choice):
        return []
    first = next((at for at in range(len(item.options)) if at not in item.keys), 0)
    ranked = []
    for text in answers_like(item, others)[: 4 * MOST]:
        tried = with_option(item, first, text)
        ranked.append((len(judge.flaws(tried, language=stored.language, article=article)), text))
    return [text for _, text in sorted(ranked, key=lambda pair: pair[0])][:MOST]


def with_option(item: Item, at: int, text: str) -> Item:
    """The item with another distractor. Raises BadInput for a key, and for a text that is empty or there."""
    if not isinstance(item, Choice) or not 0 <= at < len(item.options) or at in item.keys:
        raise BadInput("Choose the wrong option to replace.")
    if not text or text.casefold() in {option.casefold() for option in item.options}:
        raise BadInput("Choose or write an option that is not there yet.")
    options = tuple(text if place == at else option for place, option in enumerate(item.options))
    made = dataclasses.replace(item, options=options)
    validate(made)
    return harmless(made)
