"""Every planted flaw is found, and explains itself in one sentence of the item's language."""

from __future__ import annotations

from collections import Counter

import pytest

from quiz.checks import check_item
from quiz.item import Item, prompt_text
from quiz.languages import detect
from tests.checks import flawed_en, flawed_nl
from tests.checks.builders import cloze

CASES = [("nl", *case) for case in flawed_nl.FLAWED] + [("en", *case) for case in flawed_en.FLAWED]


@pytest.mark.parametrize(
    ("language", "flaw", "item"),
    CASES,
    ids=[f"{code}-{flaw}-{prompt_text(item)[:30]}" for code, flaw, item in CASES],
)
def test_planted_flaw_is_found(language: str, flaw: int, item: Item) -> None:
    found = list(check_item(item, language=language))
    assert flaw in [finding.flaw for finding in found]
    assert {finding.item_id for finding in found} == {item.id}


def test_there_are_three_of_each_flaw_and_language() -> None:
    counts = Counter((language, flaw) for language, flaw, _ in CASES)
    assert all(counts[language, flaw] >= 3 for language in ("nl", "en") for flaw in (*range(1, 20), 25))
    assert len(CASES) >= 120


@pytest.mark.parametrize("language", ["nl", "en"])
def test_findings_are_sentences_in_the_language(language: str) -> None:
    cases = flawed_nl.FLAWED if language == "nl" else flawed_en.FLAWED
    messages = [finding.message for _, item in cases for finding in check_item(item, language=language)]
    assert all(message[-1] in ".?!:" and "{" not in message for message in messages)
    assert detect(" ".join(messages)) == language


@pytest.mark.parametrize(
    ("text", "flawed"),
    [
        ("After his retirement in {{c1::1925::year}}, Otto Smith moved away.", False),
        ("After his retirement in {{c1::1925::year}}, the firm moved to New York.", True),
        ("After his retirement in {{c1::1925::year}}, the Red Cross moved away.", True),
        ("After their retirement in {{c1::1925::year}}, Otto Smith moved away.", True),
    ],
)
def test_a_possessive_in_front_belongs_to_whoever_is_named_behind(text: str, flawed: bool) -> None:
    found = {finding.flaw for finding in check_item(cloze(text), language="en")}
    assert (1 in found) is flawed
