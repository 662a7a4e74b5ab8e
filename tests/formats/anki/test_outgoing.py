"""Decks on their way to Anki: notes, cards, tags, names, and what is said when something stays out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from quiz.deck import Deck, Media
from quiz.errors import BadInput
from quiz.formats import anki
from quiz.formats.anki import notetypes
from quiz.formats.anki.outgoing import deck_name, to_package
from quiz.formats.anki.pack import to_bytes
from quiz.formats.anki.package import Note
from quiz.item import Choice, Cloze, Flashcard, Status
from tests.formats.anki.builders import CHANGED, bridge, items


def _note(deck: Deck, guid: str) -> Note:
    return next(note for note in to_package([deck]).package.notes if note.guid == guid)


def _fields(deck: Deck, guid: str) -> dict[str, str]:
    package = to_package([deck]).package
    note = next(note for note in package.notes if note.guid == guid)
    return dict(zip(package.notetypes[note.notetype].field_names, note.fields, strict=True))


def test_a_choice_item_fills_the_published_fields() -> None:
    fields = _fields(bridge(), "choice-city")
    assert list(fields) == [
        *("Id", "Stem", "Key", *(f"Option{at}" for at in range(1, 9)), "Right", "Explanation", "Sentence"),
        *("Source", "Link", "Image", "Audio", "Settings", "Spare1", "Spare2", "Spare3", "Spare4"),
    ]
    assert fields["Key"] == fields["Option2"] == "Leidschendam"
    assert fields["Right"] == "0 1 0 0"
    assert fields["Sentence"].endswith("in <mark>Leidschendam</mark>.")
    assert fields["Source"] == "Nieuwe brug over de Vliet · 2024-05-04"
    assert fields["Explanation"] == "De Vliet loopt door &lt;Leidschendam&gt; &amp; Voorburg."


def test_the_published_layout_never_changes() -> None:
    ids = {each.id: [field.id for field in each.fields] for each in notetypes.own().values()}
    assert ids == {
        1_648_302_917: list(range(1_648_302_917_000, 1_648_302_917_023)),
        1_648_302_918: list(range(1_648_302_918_000, 1_648_302_918_013)),
        1_648_302_919: list(range(1_648_302_919_000, 1_648_302_919_014)),
    }
    templates = [each.id for notetype in notetypes.own().values() for each in notetype.templates]
    assert templates == [1_648_302_917_900, 1_648_302_918_900, 1_648_302_919_900]
    tail = ("Explanation", "Sentence", "Source", "Link", "Image", "Audio", "Settings")
    spare = ("Spare1", "Spare2", "Spare3", "Spare4")
    assert notetypes.cloze().field_names == ("Id", "Text", *tail, *spare)
    assert notetypes.flashcard().field_names == ("Id", "Front", "Back", *tail, *spare)


def test_a_cloze_item_makes_a_card_for_each_number_also_when_nested() -> None:
    package = to_package([bridge()]).package
    note = next(note for note in package.notes if note.guid == "cloze-nested")
    assert [card.ord for card in package.cards if card.note == note.id] == [0, 1]


def test_notes_carry_the_time_of_their_change_and_cards_their_place() -> None:
    package = to_package([bridge()]).package
    assert {note.changed for note in package.notes} == {int(CHANGED.timestamp())}
    assert [card.due for card in package.cards] == [1, 2, 3, 4, 4, 5, 5, 6]


def test_tags_come_from_the_item_and_the_article() -> None:
    assert _note(bridge(), "choice-city").tags == (
        *("brug", "zuid_holland"),
        *("weetje::Nieuwe_brug_over_de_Vliet", "weetje::2024-05-04"),
    )


@pytest.mark.parametrize(
    ("title", "article", "name"),
    [
        ("Nieuwe brug", True, "Weetje::Nieuwe brug"),
        ("Nieuwe brug", False, "Nieuwe brug"),
        ("Water ::  bruggen::", False, "Water::bruggen"),
        (" :: ", False, "Deck"),
    ],
)
def test_a_deck_lies_in_a_hierarchy(title: str, article: bool, name: str) -> None:
    assert deck_name(bridge(title=title, article=article)) == name


def test_items_no_longer_asked_go_only_when_they_went_before() -> None:
    first, second, *_ = items()
    deck = bridge(replace(first, status=Status.REJECTED), replace(second, gone=True))
    assert to_package([deck]).package.notes == ()
    notes = to_package([deck], exported={"choice-length"}).package.notes
    assert [(note.guid, "weetje::gone" in note.tags) for note in notes] == [("choice-length", True)]


def test_nine_options_lose_a_distractor_never_a_key() -> None:
    options = tuple(f"plaats {number}" for number in range(9))
    deck = bridge(Choice(id="many", stem="Welke plaats?", options=options, keys=(8,)))
    assert _fields(deck, "many")["Key"] == "plaats 8"
    assert _fields(deck, "many")["Right"] == "0 0 0 0 0 0 0 1"
    assert to_package([deck]).lost == ("Item many keeps 8 options: 1 distractors stay out.",)


def test_what_anki_would_lose_in_silence_is_said() -> None:
    first = items()[0]
    deck = bridge(first, replace(first, explanation="anders"), Cloze(id="flat", text="{{c1: geen gat"))
    lost = to_package([deck]).lost
    assert [sentence.split(":")[0] for sentence in lost] == [
        "Item choice-city stays out",
        "Item flat stays out",
    ]


def test_media_without_bytes_are_named() -> None:
    deck = replace(bridge(), media=(Media("kaart.png", "0" * 64, "image/png"),))
    assert to_package([deck]).lost == ("Without their files stay 1 pictures or sounds: kaart.png.",)
    assert to_package([deck], media={"kaart.png": b"png"}).package.media == {"kaart.png": b"png"}


def test_equal_decks_give_equal_bytes() -> None:
    assert anki.write(bridge()) == anki.write(bridge())


def test_the_voice_is_an_option_in_the_language_of_the_item() -> None:
    package = to_package([bridge()], voice=True).package
    audio = [note.fields[notetypes.CHOICE_FIELDS.index("Audio")] for note in package.notes[:1]]
    assert audio == ["[anki:tts lang=nl_NL]In welke plaats opende Sanne de Wit de nieuwe brug?[/anki:tts]"]
    assert not any(
        "anki:tts" in field for note in to_package([bridge()]).package.notes for field in note.fields
    )


def test_a_package_with_two_notes_of_one_guid_is_refused() -> None:
    package = to_package([bridge()]).package
    twice = replace(package, notes=(*package.notes, package.notes[0]._replace(id=1)))
    with pytest.raises(BadInput, match="same id"):
        to_bytes(twice)
    with pytest.raises(BadInput, match="no card"):
        to_bytes(replace(package, cards=package.cards[1:]))


def test_a_deck_from_before_1970_is_written() -> None:
    old = dt.datetime(1960, 1, 1, tzinfo=dt.UTC)
    assert anki.read(anki.write(bridge(*(replace(item, changed_at=old) for item in items()))).data).decks


def test_the_sign_that_anki_splits_fields_at_is_left_out() -> None:
    card = Flashcard(id="a", front="hond\x1fen kat", back="dog", explanation="\x1f")
    deck = replace(bridge(), items=(card, Flashcard(id="b", front="vis", back="fish")))
    (found,) = anki.read(anki.write(deck).data).decks
    assert [(item.front, item.back) for item in found.items if isinstance(item, Flashcard)] == [
        ("honden kat", "dog"),
        ("vis", "fish"),
    ]
