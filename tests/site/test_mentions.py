"""Where an article names the wrong options of a question."""

from __future__ import annotations

import pytest

from quiz.article import Article
from quiz.item import Choice, Item
from quiz.site.mentions import mentions
from tests.site import builders

TEXT = """In 1933 kwam de eerste brug. Jan Smit, de bouwer, vond 16 palen genoeg.

"Meer kost te veel", zei hij. Er gingen 2.016 auto's per dag over. De brug van 1996 is breder."""


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        ("1996", "De brug van <mark>1996</mark> is breder."),
        ("jan smit", "<mark>Jan Smit</mark>, de bouwer, vond 16 palen genoeg."),
        ("16", "Jan Smit, de bouwer, vond <mark>16</mark> palen genoeg."),
        ("2.016", "Er gingen <mark>2.016</mark> auto&#39;s per dag over."),
        ("hij", "&#34;Meer kost te veel&#34;, zei <mark>hij</mark>."),
        ("2", None),
        ("Smi", None),
        ("1934", None),
    ],
)
def test_the_first_sentence_that_names_an_option(option: str, sentence: str | None) -> None:
    item = Choice(id="1", stem="Welk?", options=("1933", option), keys=(0,))
    assert list(mentions(item, Article("", TEXT, "nl"))) == [(option, sentence)]


@pytest.mark.parametrize("item", [builders.cloze(), builders.flashcard()])
def test_only_questions_with_options_and_an_article(item: Item) -> None:
    assert list(mentions(item, builders.ARTICLE)) == []
    assert list(mentions(builders.choice(), None)) == []
