"""No false alarm on decks without flaws."""

from __future__ import annotations

import pytest

from quiz.checks import check_deck, check_item
from quiz.deck import Deck
from quiz.item import Item, prompt_text
from tests.checks import clean_en, clean_nl
from tests.checks.builders import cloze

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


@pytest.mark.parametrize(
    ("amount", "found"), [("zo'n vierduizend mensen", 0), ("zo'n 65 mensen", 0), ("zo'n mensen", 1)]
)
def test_a_word_that_only_rounds_a_number_points_nowhere(amount: str, found: int) -> None:
    item = cloze(
        f"Op 4 mei 1921 keken {amount} in Noordlaren naar de wedstrijd van {{{{c1::Ada::persoon}}}}."
    )
    assert [finding.flaw for finding in check_item(item, language="nl")] == [1] * found
