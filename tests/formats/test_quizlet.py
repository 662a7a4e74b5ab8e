from __future__ import annotations

import pytest
from hypothesis import given

from quiz import formats
from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import quizlet
from quiz.item import Choice, Cloze, Flashcard, Markup, playable
from tests.formats.strategies import FEW, decks

DECK = Deck(
    id="d",
    title="Brug",
    language="nl",
    items=(
        Flashcard(id="a", front="hond", back="dog"),
        Choice(id="b", stem="Wie won?", options=("Anna", "Bram"), keys=(1,)),
        Cloze(id="c", text="Zij ging in {{c1::1954::jaar}} open."),
        Flashcard(id="d", markup=Markup.HTML, front="<b>kat</b><br>nu", back="cat &amp; co"),
    ),
)


def test_a_line_holds_a_term_a_tab_and_a_definition() -> None:
    assert quizlet.write(DECK).data.decode().split("\n") == [
        "hond\tdog",
        "Wie won? A. Anna B. Bram\tBram",
        "Zij ging in [jaar] open.\t1954",
        "kat nu\tcat & co",
        "",
    ]


def test_the_loss_is_said() -> None:
    lost = quizlet.write(DECK).lost
    assert "Multiple-choice items become flashcards." in lost
    assert "Markup such as bold is left out." in lost
    assert quizlet.LINES in lost
    simple = quizlet.write(Deck(id="d", title="", language="nl", items=DECK.items[:1]))
    assert quizlet.LINES not in simple.lost
    assert "Multiple-choice items become flashcards." not in simple.lost


@FEW
@given(decks())
def test_every_item_is_one_whole_line(deck: Deck) -> None:
    lines = quizlet.write(deck).data.decode().split("\n")
    assert lines.pop() == ""
    assert len(lines) == sum(playable(item) for item in deck.items)
    assert all(line.count("\t") == 1 for line in lines)


def test_flashcards_come_back() -> None:
    [deck] = formats.read(b"hond\tdog\n\nkat \t cat\n", name="dieren.txt", format="quizlet").decks
    found = [(item.front, item.back) for item in deck.items if isinstance(item, Flashcard)]
    assert found == [("hond", "dog"), ("kat", "cat")]
    assert deck.title == "dieren"


def test_a_line_without_a_tab_is_skipped_and_said() -> None:
    imported = formats.read(b"a\tb\nzomaar\n", name="x.txt", format="quizlet")
    assert imported.skipped == ("Line 2: there is no tab between a term and its definition.",)
    with pytest.raises(BadInput, match="no line with a term"):
        formats.read(b"zomaar\n", name="x.txt", format="quizlet")
