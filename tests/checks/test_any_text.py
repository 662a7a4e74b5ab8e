"""Any text at all can be checked: an imported deck is not written by us."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.checks import check_deck
from quiz.deck import Deck
from quiz.item import Choice, Cloze, Flashcard, Item, Markup

PIECES = [
    "___",
    "…",
    "Hij",
    "the latter",
    "op donderdag",
    "Jan",
    "en",
    "10 km",
    "30 %",
    "1990",
    "“",
    "”",
    ",",
    "?",
    ".",
]
TEXT = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join))


@st.composite
def choices(draw: st.DrawFn) -> Choice:
    options = draw(st.lists(TEXT, min_size=2, max_size=5))
    keys = draw(st.sets(st.integers(0, len(options) - 1), min_size=1))
    markup = draw(st.sampled_from(Markup))
    return Choice(
        id=draw(TEXT), stem=draw(TEXT), options=tuple(options), keys=tuple(sorted(keys)), markup=markup
    )


CLOZES = st.builds(
    Cloze, id=TEXT, text=st.tuples(TEXT, TEXT, TEXT).map(lambda part: "{}{{{{c1::{}}}}}{}".format(*part))
)
CARDS = st.builds(Flashcard, id=TEXT, front=TEXT, back=TEXT)


@settings(max_examples=60)
@given(st.lists(st.one_of(choices(), CLOZES, CARDS), max_size=4), st.sampled_from(["nl", "en", "zh"]))
def test_any_deck_can_be_checked(items: list[Item], language: str) -> None:
    deck = Deck(id="d", title="", language=language, items=tuple(items))
    for finding in check_deck(deck):
        assert 1 <= finding.flaw <= 25
        assert finding.message


@pytest.mark.parametrize("tail", ["a" * 50_000, "{{c1::" * 5_000, "::{{c1::a" * 5_000, "_____, " * 500])
def test_long_texts_without_spaces_or_ends_can_be_checked(tail: str) -> None:
    item = Cloze(id="a", text=f"x {{{{c1::y}}}} {tail}")
    deck = Deck(id="d", title="", language="nl", items=(item,))
    assert all(finding.message for finding in check_deck(deck))


@pytest.mark.parametrize("text", ["Piet, {{c1::Jan}} en Klaas", "Piet, Els en {{c1::Jan}}"])
def test_a_part_of_a_list_could_be_another(text: str) -> None:
    deck = Deck(id="d", title="", language="nl", items=(Cloze(id="a", text=f"Toen kwamen {text}."),))
    assert 18 in {finding.flaw for finding in check_deck(deck)}
