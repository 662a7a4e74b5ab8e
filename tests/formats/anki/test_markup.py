"""Text as HTML for Anki, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz import cloze
from quiz.formats.anki.markup import cloze_to_html, to_html, to_text

PIECES = st.lists(
    st.sampled_from(
        ["a", "<b>", "&amp;", "{{", "}}", "{", "::", ":", "{{c1::", "\n", "[sound:x]", "[latex]", "é"]
    )
).map("".join)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("a < b & c", "a &lt; b &amp; c"),
        ("twee\nregels", "twee<br>regels"),
        ("{{c1::geheim}}", "{&#123;c1:&#58;geheim}&#125;"),
        ("[sound:piep.mp3] [latex]x[/latex] [1]", "&#91;sound:piep.mp3] &#91;latex]x&#91;/latex] [1]"),
    ],
)
def test_text_means_nothing_to_anki(text: str, field: str) -> None:
    assert to_html(text) == field


@given(PIECES)
def test_text_comes_back(text: str) -> None:
    field = to_html(text)
    assert to_text(field) == text
    assert not cloze.card_numbers(field)
    assert "<b>" not in field
    assert "[sound:" not in field


@given(PIECES)
def test_cloze_text_keeps_its_cards_and_comes_back(text: str) -> None:
    field = cloze_to_html(text)
    assert cloze.card_numbers(field) == cloze.card_numbers(text)
    assert cloze.parse(to_text(field) or "") == cloze.parse(text)


@pytest.mark.parametrize("field", ["<b>vet</b>", "a&nbsp;b <i>c</i>", "a &lt b"])
def test_richer_html_is_no_text(field: str) -> None:
    assert to_text(field) is None
