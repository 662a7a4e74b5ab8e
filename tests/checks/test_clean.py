"""No false alarm on decks without flaws."""

from __future__ import annotations

import pytest

from quiz.checks import check_deck, check_item
from quiz.deck import Deck
from quiz.item import Item, prompt_text
from tests.checks import clean_en, clean_nl

CASES = [("nl", item) for item in clean_nl.CLEAN] + [("en", item) for item in clean_en.CLEAN]


@pytest.mark.parametrize(
    ("language", "item"), CASES, ids=[f"{language}-{prompt_text(item)[:30]}" for language, item in CASES]
)
def test_clean_item(language: str, item: Item) -> None:
    assert [finding.message for finding in check_item(item, language=language)] == []


@pytest.mark.parametrize(("language", "items"), [("nl", clean_nl.CLEAN), ("en", clean_en.CLEAN)])
def test_clean_deck(language: str, items: tuple[Item, ...]) -> None:
    deck = Deck(id="clean", title="Clean", language=language, items=items)
    assert [finding.message for finding in check_deck(deck)] == []
    assert len(items) == 60
