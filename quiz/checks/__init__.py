"""Item-writing flaws: one small function per criterion, for an item and for a whole deck."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.article import Article
from quiz.checks.finding import Finding
from quiz.deck import Deck
from quiz.item import Item

__all__ = ["Finding", "check_deck", "check_item"]


def check_item(item: Item, *, language: str, article: Article | None = None) -> Iterator[Finding]:
    """The flaws (1-19) of one item; with its article also distractors that the article makes right."""
    yield from ()


def check_deck(deck: Deck) -> Iterator[Finding]:
    """The flaws of every item that is played, then those of the deck (20-24)."""
    for item in deck.items:
        yield from check_item(item, language=item.language or deck.language, article=deck.article)
