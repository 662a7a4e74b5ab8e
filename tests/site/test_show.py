"""Strings of items as HTML."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.item import Choice, Markup
from quiz.item import plain as words
from quiz.site.show import plain, prose

ITEM = Choice(id="een", stem="Hoeveel?", options=("1", "2"), keys=(0,))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "‘Brug < weken dicht’ (mei 2025): hoeveel schepen voeren om?",
            '<span class="lead-in">‘Brug &lt; weken dicht’ (mei 2025):</span> hoeveel schepen voeren om?',
        ),
        ("‘Brug ’s nachts dicht’: ", '<span class="lead-in">‘Brug ’s nachts dicht’:</span> '),
        ("‘Brug dicht’: ", '<span class="lead-in">‘Brug dicht’:</span> '),
        ("Wie zei: ‘De brug is dicht’?", "Wie zei: ‘De brug is dicht’?"),
        ("Een\n<b>brug</b>", "Een<br>\n&lt;b&gt;brug&lt;/b&gt;"),
    ],
)
def test_a_headline_stands_apart_from_what_it_leads_to(text: str, shown: str) -> None:
    assert prose(text, ITEM) == shown


def test_sanitised_markup_stays_as_it_is() -> None:
    html = replace(ITEM, markup=Markup.HTML)
    assert prose("‘Brug’: <b>dicht</b>", html) == "‘Brug’: <b>dicht</b>"


def test_signs_that_open_no_tag_stay() -> None:
    text = "<" * 300_000
    assert plain(text) == text
    assert words(text, Markup.HTML) == text
    assert prose("[sound:" * 50_000 + "<img " * 50_000, replace(ITEM, markup=Markup.HTML))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('<img src="R&amp;D.png">', '<img src="/media/1/R%26D.png">'),
        ("[sound:R&amp;D.mp3]", '<audio controls preload="none" src="/media/1/R%26D.mp3"></audio>'),
        ('<img src="a b%20.png">', '<img src="/media/1/a%20b%2520.png">'),
        ('<img src="&quot;&gt;.png">', '<img src="/media/1/%22%3E.png">'),
    ],
)
def test_media_are_asked_for_by_their_names(text: str, shown: str) -> None:
    assert prose(text, replace(ITEM, markup=Markup.HTML), 1) == shown
