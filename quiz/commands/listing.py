"""A deck as text that people read."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.deck import Deck
from quiz.formats.sheet import LETTERS
from quiz.item import Choice, Item, answer_text, plain, prompt_text

RIGHT = "✓"


def listed(deck: Deck) -> str:
    """The items of a deck by number, an empty line behind each."""
    return "".join(f"{number}. {text_of(item)}\n\n" for number, item in enumerate(deck.items, start=1))


def text_of(item: Item) -> str:
    """What an item asks, then its options with the right ones marked, or its answer in brackets."""
    asked = plain(prompt_text(item), item.markup)
    if isinstance(item, Choice):
        return f"{asked}\n   {' · '.join(_options(item))}"
    return f"{asked} ({plain(answer_text(item), item.markup)})"


def _options(item: Choice) -> Iterator[str]:
    for at, option in enumerate(item.options):
        mark = f"{RIGHT} " if at in item.keys else ""
        yield f"{mark}{LETTERS[at % len(LETTERS)]}. {plain(option, item.markup)}"
