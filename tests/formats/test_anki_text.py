from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given

from quiz import formats
from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import anki_text
from quiz.item import EPOCH, Choice, Cloze, Flashcard, Item, Markup, Status, playable
from tests.formats.strategies import FEW, decks

CHOICE = Choice(id="a1", stem="Wie < won?", options=("Anna", "Bram"), keys=(1,), tags=("sport", "nl"))
CLOZE = Cloze(id="b2", text="Zij ging in\n{{c1::1954::jaar}} open.")
CARD = Flashcard(id="c3", front="#hond", back='"dog"\tof zo')
DECK = Deck(id="e5", title="Brug", language="nl", items=(CHOICE, CLOZE, CARD))


def as_held(item: Item) -> Item:
    """The item with what Anki text can hold."""
    bare = replace(
        item, status=Status.PENDING, edited=False, changed_at=EPOCH, language="", report="", reason="",
        evidence=None, extra={}, explanation="",
    )  # fmt: skip
    match bare:
        case Choice():
            right = set(bare.answers)
            keys = tuple(at for at, option in enumerate(bare.options) if option in right)
            return replace(bare, fixed_order=False, keys=keys)
        case Cloze():
            return replace(bare, accepted={})
    return bare


@FEW
@given(decks())
def test_the_items_come_back(deck: Deck) -> None:
    held = [as_held(item) for item in deck.items if playable(item)]
    data = formats.write(deck, format="anki-text").data
    if not held:
        return
    [again] = formats.read(data, format="anki-text").decks
    assert list(again.items) == held


@pytest.mark.parametrize("item_id", ["#1", "#html:true", '#"a"', "#", "a#"])
def test_an_id_that_looks_like_a_comment_comes_back(item_id: str) -> None:
    deck = replace(DECK, items=(replace(CARD, id=item_id, front="een\n#twee"), CLOZE))
    imported = formats.read(anki_text.write(deck).data + b"# bye\n", format="anki-text")
    assert [item.id for item in imported.decks[0].items] == [item_id, "b2"]
    assert imported.skipped == ()


def test_the_headers_come_first_and_every_note_is_a_row() -> None:
    lines = anki_text.write(DECK).data.decode()
    headers = [line for line in lines.split("\n") if line.startswith("#")]
    assert headers[:2] == ["#separator:tab", "#html:true"]
    body = lines.split("#tags column:6\n", 1)[1]
    rows = list(csv.reader(io.StringIO(body, newline=""), delimiter="\t"))
    assert [len(row) for row in rows] == [6, 6, 6]
    options = '<ol type="A"><li>Anna</li><li>Bram</li></ol>'
    assert rows[0] == ["a1", "Basic", "Brug", f"Wie &lt; won?{options}", "Bram", "sport nl"]
    assert rows[1][:4] == ["b2", "Cloze", "Brug", "Zij ging in<br>{{c1::1954::jaar}} open."]


@pytest.mark.parametrize(
    ("text", "front", "back"),
    [
        ("hond\tdog\n", "hond", "dog"),
        ("#separator:Semicolon\n#html:false\nhond;<b>\n", "hond", "<b>"),
        ("#separator:comma\n#notetype:Basic\n#deck:Dieren\nhond,dog,extra\n", "hond", "dog"),
    ],
)
def test_a_file_by_another_hand(text: str, front: str, back: str) -> None:
    [deck] = formats.read(text.encode(), name="x.txt").decks
    [item] = deck.items
    assert isinstance(item, Flashcard)
    assert (item.front, item.back) == (front, back)
    assert deck.title == ("Dieren" if "#deck" in text else "x")


def test_html_of_another_hand_is_cleaned() -> None:
    text = '#html:true\n"<b onclick=""x"">hond</b><script>1</script>"\tdog\n'
    [deck] = formats.read(text.encode(), name="x.txt").decks
    item = deck.items[0]
    assert isinstance(item, Flashcard)
    assert (item.markup, item.front) == (Markup.HTML, "<b>hond</b>")


def test_an_empty_note_is_skipped_and_said() -> None:
    imported = formats.read(b"hond\tdog\n\tkat\n", name="x.txt")
    assert len(imported.skipped) == 1
    with pytest.raises(BadInput, match="no note"):
        formats.read(b"#html:true\n#deck:x\n", name="x.txt")


@pytest.mark.parametrize("keys", [(0,), (1,), (2,), (0, 1), (1, 2), (0, 1, 2)])
def test_options_of_several_lines_stay_apart(keys: tuple[int, ...]) -> None:
    item = replace(CHOICE, options=("0", "0\n", "1\n0"), keys=keys)
    data = formats.write(replace(DECK, items=(item,)), format="anki-text").data
    [again] = formats.read(data, format="anki-text").decks
    assert again.items == (item,)


ARTICLE = (
    "De Dom\n\nDe Dom van Utrecht is 112 meter hoog.\n\nHet schip stortte in 1674 in tijdens een storm.\n"
)


@pytest.mark.parametrize("column", ["tags", "guid", "deck"])
def test_a_column_of_very_many_digits_is_not_used(column: str) -> None:
    text = f"#{column} column:{'9' * 5000}\nhond\tdog\n"
    [card] = formats.read(text.encode(), name="dieren.txt").decks[0].items
    assert isinstance(card, Flashcard)
    assert (card.front, card.back) == ("hond", "dog")


@pytest.mark.parametrize("text", [ARTICLE, ARTICLE + "\tingesprongen regel\n", "hond\nkat\n"])
def test_an_article_is_no_deck(text: str) -> None:
    with pytest.raises(BadInput, match="This looks like an article, not a deck"):
        formats.read(text.encode(), name="dom.txt")


@pytest.mark.parametrize(
    "text",
    [
        "hond\tdog\nkat\n",
        "De Dom is {{c1::112 meter}} hoog.\nHij staat in {{c1::Utrecht}}.\n",
        "#separator:tab\nhond\nkat\n",
    ],
)
def test_lines_of_a_deck_are_no_article(text: str) -> None:
    [deck] = formats.read(text.encode(), name="dom.txt").decks
    assert len(deck.items) == 2


def test_a_list_that_is_never_closed_is_no_choice() -> None:
    row = '<ol type="A">' + "<li>a</li>" * 60 + "\tb"
    [deck] = formats.read(f"#html:true\n{row}\n".encode(), format="anki-text").decks
    assert isinstance(deck.items[0], Flashcard)


def test_the_sign_that_anki_splits_fields_at_is_left_out() -> None:
    deck = replace(DECK, items=(replace(CARD, front="hond\x1f of zo"),))
    assert b"\x1f" not in anki_text.write(deck).data
    assert b"hond of zo" in anki_text.write(deck).data
