"""Packages of others as decks: flashcards, clozes, pictures and choices."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from quiz.errors import BadInput, TooLarge
from quiz.formats.anki.incoming import to_decks
from quiz.formats.anki.limits import Clock, Limits
from quiz.formats.anki.outgoing import to_package
from quiz.formats.anki.package import Card, NoteField, NoteType, Template
from quiz.item import EPOCH, Choice, Cloze, Flashcard, Item, Markup
from tests.formats.anki.packages import PNG, notetype, package

ALL_IN_ONE = (
    "Question",
    "Title",
    "QType (0=kprim,1=mc,2=sc)",
    "Q_1",
    "Q_2",
    "Q_3",
    "Answers",
    "Sources",
    "Extra 1",
)


def items(kind: NoteType, *fields: tuple[str, ...]) -> tuple[Item, ...]:
    """The items of notes with those fields."""
    (deck,) = to_decks(package(kind, *fields)).decks
    return deck.items


@pytest.mark.parametrize(
    ("front", "back", "shown"),
    [
        ("{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}", ("aqua", "water")),
        ("{{Front}}<br>{{type:Back}}", "{{FrontSide}}\n<hr id='answer'>\n{{type:Back}}", ("aqua", "water")),
        ("{{Front}}", "{{Back}}", ("aqua", "water")),
        ("<div class=x>{{Front}}</div>", "{{Front}}: {{Back}}", ("<div>aqua</div>", "aqua: water")),
        ("{{#Extra}}nooit{{/Extra}}{{^Extra}}{{Front}}{{/Extra}}", "{{Back}}", ("aqua", "water")),
        (
            "{{Front}}<script>a()</script>{{Tags}}{{Onbekend}}",
            "<!-- {{Front}} -->{{Back}}",
            ("aqua", "water"),
        ),
        ("{{tts nl_NL:Front}}{{text:Front}}", "{{hint:Back}}", ("aqua", "water")),
        (
            "{{#Tags}}{{Front}}{{/Tags}}",
            "{{#Back}}{{Back}}{{/Back}}{{^Back}}leeg{{/Back}}",
            ("aqua", "water"),
        ),
        ("{{Front}} {{#Front}}", "{{Back}} {{/Back}}", ("aqua", "water")),
    ],
)
def test_templates_become_a_front_and_a_back(front: str, back: str, shown: tuple[str, str]) -> None:
    (item,) = items(notetype("Front", "Back", "Extra", front=front, back=back), ("aqua", "water", ""))
    assert isinstance(item, Flashcard)
    assert (item.front, item.back, item.markup, item.id) == (*shown, Markup.HTML, "guid1")


def test_furigana_are_shown_over_their_signs() -> None:
    kind = notetype(front="{{kana:Front}}", back="{{furigana:Back}}")
    (item,) = items(kind, ("水[みず]", " 水[みず]"))
    assert isinstance(item, Flashcard)
    assert (item.front, item.back) == ("みず", "<ruby>水<rt>みず</rt></ruby>")


def test_reversed_cards_are_items_of_their_own() -> None:
    templates = (Template("Heen", "{{Front}}", "{{Back}}"), Template("Terug", "{{Back}}", "{{Front}}"))
    there, back = items(replace(notetype(), templates=templates), ("aqua", "water"))
    assert (there.id, back.id) == ("guid1", "guid1~2")
    assert isinstance(back, Flashcard)
    assert (back.front, back.back) == ("water", "aqua")


def test_cloze_notes_keep_their_deletions_and_what_is_on_the_back() -> None:
    kind = notetype("Text", "Extra", front="{{cloze:Text}}", back="{{cloze:Text}}<br>{{Extra}}", cloze=True)
    (item,) = items(kind, ("{{c1::De {{c2::Maas}}}} bij <b>{{c3::Grave}}</b>", "een rivier"))
    assert isinstance(item, Cloze)
    assert item.text == "{{c1::De {{c2::Maas}}}} bij <b>{{c3::Grave}}</b>"
    assert item.explanation == "een rivier"


def test_an_image_occlusion_note_shows_its_picture() -> None:
    fields = ("Verbergen", "Beeld", "Kop", "Achter", "Opmerking")
    kind = notetype(
        *fields, front="{{cloze:Verbergen}}<div id=image-occlusion-container>", back="", cloze=True
    )
    hidden = "{{c1::image-occlusion:rect:left=.1:top=.1:width=.3:height=.2:oi=1}}"
    row = (hidden, '<img src="hart.png">', "Het hart", "De kamers", "")
    found = to_decks(package(kind, row, media={"hart.png": PNG}))
    (item,) = found.decks[0].items
    assert isinstance(item, Flashcard)
    assert (item.front, item.back) == ('Het hart<br><img src="hart.png">', "De kamers")
    assert found.skipped == ["1 cards with hidden parts of a picture show it whole."]


@pytest.mark.parametrize(
    ("fields", "row", "stem", "options", "keys"),
    [
        (ALL_IN_ONE, ("Welke?", "", "2", "a", "b", "c", "0 1 0", "", ""), "Welke?", ("a", "b", "c"), (1,)),
        (
            ALL_IN_ONE,
            ("Welke?", "Kop", "1", "a", "", "c", "1 0 1", "bron", ""),
            "Kop<br>Welke?",
            ("a", "c"),
            (0, 1),
        ),
        (
            ("question", "optionA", "optionB", "optionC", "answer", "note"),
            ("Welke?", "a", "b", "", "b", "n"),
            "Welke?",
            ("a", "b"),
            (1,),
        ),
        (
            ("id", "question", "options", "answer", "notes"),
            ("1", "De {{c1::Maas}} stroomt", "Rijn||Maas||Waal", "2||3", ""),
            "De _____ stroomt",
            ("Rijn", "Maas", "Waal"),
            (1, 2),
        ),
    ],
)
def test_known_multiple_choice_notes_become_choice_items(
    fields: tuple[str, ...], row: tuple[str, ...], stem: str, options: tuple[str, ...], keys: tuple[int, ...]
) -> None:
    (item,) = items(notetype(*fields, front=f"{{{{{fields[0]}}}}}", back=""), row)
    assert isinstance(item, Choice)
    assert (item.stem, item.options, item.keys) == (stem, options, keys)


def test_what_cannot_be_used_is_reported_note_by_note() -> None:
    kind = notetype("Text", "Extra", front="{{cloze:Text}}", back="", cloze=True)
    found = to_decks(package(kind, ("geen gat", ""), ("{{c1::wel}}", ""), ("ook niet", "")))
    assert len(found.decks[0].items) == 1
    assert found.skipped == [
        f"Note '{guid}' was skipped: its text has no deletion, so there is nothing to ask."
        for guid in ("guid1", "guid3")
    ]


def test_a_package_without_anything_to_use_is_refused() -> None:
    with pytest.raises(BadInput, match="nothing to import"):
        to_decks(package(notetype(), ("<script>alert(1)</script>", "b")))


def test_notes_with_no_id_or_the_same_get_ids_of_their_own() -> None:
    base = package(notetype(), ("a", "1"), ("b", "2"), ("c", "3"))
    notes = (base.notes[0], base.notes[1]._replace(guid="guid1"), base.notes[2]._replace(guid=" "))
    found = [item.id for item in to_decks(replace(base, notes=notes)).decks[0].items]
    assert found[0] == "guid1"
    assert len(set(found)) == 3


def test_cards_decide_the_deck_and_a_filtered_deck_gives_them_back() -> None:
    base = package(notetype(), ("a", "1"), ("b", "2"))
    home, away = base.decks[2], base.decks[2]._replace(id=3, name="Gefilterd", filtered=True)
    cards = (base.cards[0], base.cards[1]._replace(deck=3, original_deck=2))
    decks = to_decks(replace(base, cards=cards, decks={2: home, 3: away})).decks
    assert [(deck.title, len(deck.items)) for deck in decks] == [("Talen::Latijn", 2)]


def test_names_and_tags_of_others_are_only_text() -> None:
    base = package(notetype(), ("a", "1"))
    deck = base.decks[2]._replace(
        name="<script>x</script>", description="<b>wie</b><script>a</script> &amp; wat"
    )
    (found,) = to_decks(replace(base, decks={2: deck})).decks
    assert (found.title, found.description) == ("<script>x</script>", "wie & wat")


def test_templates_that_repeat_a_field_for_ever_are_refused_in_time() -> None:
    given = package(notetype(front="{{Front}}" * 20_000, back="{{Back}}"), ("x" * 100_000, "y"))
    began = time.process_time()
    with pytest.raises(TooLarge):
        to_decks(given)
    assert time.process_time() - began < 1


@pytest.mark.parametrize("filter_", ["furigana", "kana", "kanji", "text"])
def test_no_filter_takes_long_over_a_long_word(filter_: str) -> None:
    began = time.process_time()
    to_decks(
        package(notetype(front=f"<b>{{{{{filter_}:Front}}}}"), ("a" * 900_000, "y"), ("a[" * 450_000, "y"))
    )
    assert time.process_time() - began < 2


def test_an_import_that_takes_too_long_is_given_up() -> None:
    given = package(notetype(), *[("<p>x" * 5_000, "y")] * 5)
    with pytest.raises(TooLarge, match="too long"):
        to_decks(given, clock=Clock(Limits(seconds=-1)))


def test_ids_of_siblings_and_of_other_notes_never_meet() -> None:
    templates = (Template("Heen", "{{Front}}", "{{Back}}"), Template("Terug", "{{Back}}", "{{Front}}"))
    base = package(replace(notetype(), templates=templates), ("a", "1"), ("b", "2"), ("c", "3"))
    notes = tuple(
        note._replace(guid=guid) for note, guid in zip(base.notes, ("x~2", "x", "x~2~2"), strict=True)
    )
    for order in (notes, notes[::-1]):
        found = to_decks(replace(base, notes=order)).decks[0].items
        assert len({item.id for item in found}) == 6


def test_a_note_from_the_far_future_has_no_time() -> None:
    base = package(notetype(), ("a", "1"))
    later = replace(base, notes=(base.notes[0]._replace(changed=2**60),))
    assert to_decks(later).decks[0].items[0].changed_at == EPOCH


def test_a_foreign_note_goes_back_to_anki_as_it_came() -> None:
    templates = (Template("Heen", "{{Front}}", "{{Back}}", 5), Template("Terug", "{{Back}}", "{{Front}}", 6))
    kind = replace(
        notetype(),
        templates=templates,
        css=".card { color: red }",
        fields=(NoteField("Front", 1), NoteField("Back", 2)),
    )
    base = package(kind, ("<b>aqua</b>", "water"))
    base = replace(base, notes=(base.notes[0]._replace(tags=("latijn", "a::b")),))
    found = to_decks(base)
    back = to_package(found.decks).package
    assert back.notes == base.notes
    assert back.notetypes[1000] == kind
    assert [(card.id, card.ord) for card in back.cards] == [(10, 0), (11, 1)]
    assert [deck.name for deck in back.decks.values()] == ["Talen::Latijn"]


def test_a_foreign_note_that_a_person_edited_goes_back_edited() -> None:
    (deck,) = to_decks(package(notetype(), ("aqua", "water"))).decks
    item = deck.items[0]
    assert isinstance(item, Flashcard)
    edited = replace(deck, items=(replace(item, back="het water", edited=True),))
    (note,) = to_package([edited]).package.notes
    assert (note.notetype, note.fields) == (1000, ("aqua", "het water"))


@pytest.mark.parametrize(
    "extra",
    [
        {"anki": None},
        {"anki": {"type": "1000", "fields": ["a"], "cards": [[0, 1, 1]], "note": 1, "guid": "g"}},
        {"anki": {"type": "1000", "fields": ["a", "b"], "cards": [["x"]], "note": 1, "guid": "g"}},
        {"anki": {"type": "9", "fields": ["a", "b"], "cards": [[0, 1, 1]], "note": 1, "guid": "g"}},
        {"anki": {"type": "1000", "fields": ["a", 2], "cards": [[0, 1, 1]], "note": 1, "guid": "g"}},
        {"anki": {"type": "1000", "fields": ["a", "b"], "cards": [[0, 1, 1]], "note": "1", "guid": []}},
        {
            "anki": {
                "type": "1000",
                "fields": ["a", "b"],
                "cards": [[7, 1, 1]],
                "note": 1,
                "guid": "g",
                "ord": 7,
            }
        },
    ],
)
def test_broken_memories_of_anki_in_a_deck_file_do_no_harm(extra: dict[str, object]) -> None:
    (deck,) = to_decks(package(notetype(), ("aqua", "water"))).decks
    broken = replace(deck, items=(replace(deck.items[0], extra=extra, edited=True),))
    (note,) = to_package([broken]).package.notes
    assert note.fields[1:3] == ("aqua", "water")


def test_a_card_without_its_note_is_said() -> None:
    base = package(notetype(), ("a", "1"))
    found = to_decks(replace(base, cards=(*base.cards, Card(99, 12345, 2, 0))))
    assert found.skipped == ["1 cards belong to no note."]
