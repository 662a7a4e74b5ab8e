from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz import formats
from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import table
from quiz.item import EPOCH, Choice, Cloze, Flashcard, Item, Status
from tests.formats.strategies import EVIDENCE, FEW, TEXT, decks

CHOICE = Choice(
    id="a", stem="Wie won?", options=("Anna", "Bram", "=Cor"), keys=(1,), evidence=EVIDENCE, tags=("x", "y")
)
CLOZE = Cloze(
    id="b",
    text="In {{c1::1954::jaar}} ging zij open.",
    accepted={1: ("'54",)},
    explanation='Zie "hier"; daar',
)
CARD = Flashcard(id="c", front="-1 + 1", back="@nul\n0")
DECK = Deck(id="d", title="Brug", language="nl", items=(CHOICE, CLOZE, CARD))


def as_held(item: Item) -> Item:
    """The item with what a table can hold: no offsets, no fields we do not know."""
    evidence = item.evidence and replace(
        item.evidence, start=None, end=None, answer_start=None, answer_end=None
    )
    return replace(item, evidence=evidence, extra={}, reason="")


@pytest.mark.parametrize("name", ["csv", "tsv"])
@FEW
@given(deck=decks())
def test_the_items_come_back(name: str, deck: Deck) -> None:
    held = [as_held(item) for item in deck.items if item.status is not Status.REJECTED and not item.gone]
    data = formats.write(deck, format=name).data
    if not held:
        assert not [item for found in formats.read(data, format=name).decks for item in found.items]
        return
    [again] = formats.read(data, format=name).decks
    assert list(again.items) == held
    assert (again.id, again.language) == (deck.id, deck.language)


def test_what_is_written_is_a_table_as_others_read_it() -> None:
    text = table.write_csv(DECK).data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["kind"] for row in rows] == ["choice", "cloze", "flashcard"]
    assert rows[0]["key"] == "2"
    assert [rows[0][f"option_{at}"] for at in (1, 2, 3)] == ["Anna", "Bram", "'=Cor"]
    assert rows[2]["answer"] == "'@nul\n0"
    assert text.count("\r\n") == 4


@FEW
@given(TEXT)
def test_the_guard_against_formulas_goes_on_and_off(cell: str) -> None:
    assert table.unguarded(table.guarded(cell)) == cell
    assert table.guarded(cell)[:1] not in tuple("=+-@\t\r＝＋－＠")


@FEW
@given(st.text(st.sampled_from("'=+x"), max_size=6))
def test_the_guard_holds_with_apostrophes_too(cell: str) -> None:
    assert table.unguarded(table.guarded(cell)) == cell


def test_the_loss_is_said() -> None:
    whole = replace(
        DECK, description="Iets", items=(*DECK.items, replace(CARD, id="e", status=Status.REJECTED))
    )
    lost = " ".join(table.write_csv(whole).lost)
    assert "description" in lost
    assert "Rejected" in lost
    assert "places of the sentences" in lost
    assert "article is" not in lost


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hond\tdog\nkat\tcat\n", [("hond", "dog"), ("kat", "cat")]),
        ("Term;Definition\nhond;dog\n", [("hond", "dog")]),
        ("question,answer\n'=1,'twee\n", [("=1", "'twee")]),
        ('front,back\n"a\n""b""",c\n\n', [('a\n"b"', "c")]),
    ],
)
def test_a_table_by_hand_of_flashcards(text: str, expected: list[tuple[str, str]]) -> None:
    [deck] = formats.read(text.encode(), name="honden.csv").decks
    assert [(item.front, item.back) for item in deck.items if isinstance(item, Flashcard)] == expected
    assert deck.title == "honden"


@pytest.mark.parametrize(
    ("text", "options", "keys"),
    [
        ("question,option_1,option_2,key\nWie?,An,Bo,2\n", ("An", "Bo"), (1,)),
        ("question,option_2,option_1,key\nWie?,Bo,An,1 2\n", ("An", "Bo"), (0, 1)),
        ("question,option 1,option 2,answer\nWie?,An,Bo,Bo\n", ("An", "Bo"), (1,)),
        ("question,option_1,option_2,option_3,key\nWie?,,An,Bo,2\n", ("An", "Bo"), (0,)),
        ("question,option_1,option_2,option_3,key\nWie?,An,,Bo,1 3\n", ("An", "Bo"), (0, 1)),
        ("question,answer,wrong,wrong,wrong\nWie?,An,Bo,Cor,\n", ("An", "Bo", "Cor"), (0,)),
    ],
)
def test_a_table_by_hand_of_multiple_choice(
    text: str, options: tuple[str, ...], keys: tuple[int, ...]
) -> None:
    [deck] = formats.read(text.encode(), name="x.csv").decks
    [item] = deck.items
    assert isinstance(item, Choice)
    assert (item.options, item.keys) == (options, keys)


@pytest.mark.parametrize(
    ("moment", "score"),
    [
        ("0001-01-01T00:00:00+14:00", "1e308"),
        ("9999-12-31T23:59:59-12:00", "1.5"),
        ("9999-12-31T23:59:59Z", "Infinity"),
        ("gisteren", "veel"),
    ],
)
def test_a_moment_and_a_score_out_of_bounds_are_not_used(moment: str, score: str) -> None:
    text = f"question,answer,changed_at,sentence,score\na,b,{moment},c,{score}\n"
    [item] = formats.read(text.encode(), name="x.csv").decks[0].items
    assert item.evidence is not None
    assert (item.changed_at, item.evidence.score) == (EPOCH, 0.0)


@pytest.mark.parametrize("name", ["csv", "tsv", "anki-text"])
def test_a_long_text_comes_back(name: str) -> None:
    card = replace(CARD, back="woord " * 30_000 + "eind")
    [deck] = formats.read(formats.write(replace(DECK, items=(card,)), format=name).data, format=name).decks
    assert deck.items == (card,)


@pytest.mark.parametrize("key", ["2", "1 2", "4", "0", "9" * 5000])
def test_a_key_of_no_option_is_refused(key: str) -> None:
    text = f"question,option_1,option_2,option_3,key\nWie?,An,,Bo,{key}\n"
    with pytest.raises(BadInput, match=r"key|which option is right"):
        formats.read(text.encode(), name="x.csv")


def test_the_same_table_gives_the_same_ids() -> None:
    data = b"question,answer\na,b\nc,{{c1}}\n"
    assert formats.read(data, name="x.csv") == formats.read(data, name="x.csv")


def test_a_file_of_a_spreadsheet_on_an_old_code_page() -> None:
    [deck] = formats.read("vraag\tantwoord\ncafé\tbière\n".encode("cp1252"), name="x.csv").decks
    item = deck.items[1]
    assert isinstance(item, Flashcard)
    assert (item.front, item.back) == ("café", "bière")


def test_a_gap_that_cannot_be_asked_is_skipped_and_said() -> None:
    data = b"question;answer\nZij schonk in {{c1::1903 geld.;\n{{c1::1903}};\nhond;dog\n"
    imported = formats.read(data, name="t.csv")
    assert [item.kind for item in imported.decks[0].items] == ["cloze", "flashcard"]
    assert len(imported.skipped) == 1
    assert "A gap is not whole" in imported.skipped[0]


def test_one_odd_row_is_skipped_and_said() -> None:
    rows = (
        "choice,Wie?,2,An,Bo,",
        "choice,Wat?,9,x,y,",
        "essay,Hoe?,,,,",
        "choice,Wat?,first,x,y,",
        "cloze,{{c1::x}},,,,[",
    )
    table_text = "\n".join(("kind,question,key,option_1,option_2,accepted", *rows))
    imported = formats.read(table_text.encode(), name="x.csv")
    assert len(imported.decks[0].items) == 1
    assert [sentence.split(":")[0] for sentence in imported.skipped] == ["Row 3", "Row 4", "Row 5", "Row 6"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a,b,c\n1,2,3\n", "does not name its columns"),
        (b'question,answer\n"open', "cannot be read"),
        (b"kind,question\nessay,x\n", "No row of the table can be read"),
        (b"\x00\x01\x02", "not text"),
        (b"question,answer," + b"x" * 10_000_001 + b"\nq,a,b\n", "cannot be read: field larger"),
        (b"question,answer\nq," + b"x" * 10_000_001 + b"\n", "cannot be read: field larger"),
        (b'question,accepted\n{{c1::a}},"' + b"[" * 100_000 + b'"\n', "accepted is"),
        (b'question,accepted\n{{c1::a}},"{""' + b"9" * 5000 + b'"": []}"\n', "accepted is"),
        (b'question,accepted\n{{c1::a}},"{""1"": [""\\ud800""]}"\n', "accepted is"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(data: bytes, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        formats.read(data, name="x.csv")
