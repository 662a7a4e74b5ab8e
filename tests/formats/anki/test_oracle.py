"""The real Anki takes what we write, and we take what it writes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from quiz import paths
from quiz.deck import Deck, edit
from quiz.formats import anki, read_file
from quiz.formats.anki.unpack import from_bytes
from quiz.item import Choice, Flashcard, Item, Status, playable
from tests.formats.anki import oracle
from tests.formats.anki.builders import bridge, items
from tests.formats.anki.packages import PNG

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
SAMPLES = sorted(paths.sample_decks().glob("*.json"))
NOW = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)


def test_anki_takes_our_deck_whole(tmp_path: Path) -> None:
    deck = bridge()
    with oracle.collection(tmp_path) as collection:
        assert oracle.take(collection, anki.write(deck).data, tmp_path) == oracle.Log(
            len(deck.items), 0, 0, 0
        )
        found = oracle.cards(collection)
        assert [row[:2] for row in found] == sorted(
            [
                *[("choice-city", 0), ("choice-length", 0), ("choice-two", 0), ("flash-river", 0)],
                *[("cloze-cost", 0), ("cloze-cost", 1), ("cloze-nested", 0), ("cloze-nested", 1)],
            ]
        )
        assert {row[2] for row in found} == {"Weetje::Nieuwe brug over de Vliet"}
        assert not collection.get_empty_cards().notes
        oracle.check_database(collection)
        tags = {tag for note in collection.find_notes("") for tag in collection.get_note(note).tags}
        assert {"brug", "zuid_holland", "weetje::2024-05-04", "weetje::Nieuwe_brug_over_de_Vliet"} == tags


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_anki_takes_every_sample_deck_whole(path: Path, tmp_path: Path) -> None:
    (deck,) = read_file(path).decks
    package = from_bytes(anki.write(deck).data)
    count = len(package.notes)
    with oracle.collection(tmp_path) as collection:
        assert oracle.take(collection, anki.write(deck).data, tmp_path) == oracle.Log(count, 0, 0, 0)
        found, told = oracle.snapshot(collection), oracle.told(package)
        assert (count, found.notes) == (len([item for item in deck.items if playable(item)]), told.notes)
        assert [row[:3] for row in found.cards] == [row[:3] for row in told.cards]
        assert not collection.get_empty_cards().notes
        oracle.check_database(collection)
        assert oracle.snapshot(collection) == found
        assert oracle.take(collection, anki.write(deck).data, tmp_path) == oracle.Log(0, 0, count, 0)


def test_rounds_of_exports(tmp_path: Path) -> None:
    """Unchanged: nothing; one changed: one update, its schedule kept; one added: one new; gone: tagged."""
    deck = bridge()
    with oracle.collection(tmp_path) as collection:

        def round_of(given: Deck, exported: tuple[Item, ...] = ()) -> oracle.Log:
            written = anki.write(given, exported={item.id for item in exported})
            return oracle.take(collection, written.data, tmp_path)

        count = len(deck.items)
        round_of(deck)
        assert round_of(deck) == oracle.Log(0, 0, count, 0)

        collection.db.execute("update cards set type = 2, queue = 2, ivl = 30, due = 12, reps = 4")
        before = oracle.cards(collection)
        first = deck.items[0]
        assert isinstance(first, Choice)
        changed = edit(first, replace(first, stem="Waar werd de nieuwe brug geopend?"), now=NOW)
        deck = replace(deck, items=(changed, *deck.items[1:]))
        assert round_of(deck) == oracle.Log(0, 1, count - 1, 0)
        assert oracle.cards(collection) == before
        (note,) = collection.find_notes("Stem:*geopend?*")
        assert collection.get_note(note).guid == first.id

        added = Flashcard(id="flash-new", front="Wie opende de brug?", back="Sanne de Wit")
        deck = replace(deck, items=(*deck.items, added))
        assert round_of(deck) == oracle.Log(1, 0, count, 0)

        later = NOW + dt.timedelta(days=1)
        gone = replace(deck.items[1], gone=True, changed_at=later)
        rejected = replace(deck.items[2], status=Status.REJECTED, changed_at=later)
        deck = replace(deck, items=(deck.items[0], gone, rejected, *deck.items[3:]))
        assert round_of(deck, exported=deck.items) == oracle.Log(0, 2, count - 1, 0)
        tagged = {collection.get_note(note).guid for note in collection.find_notes("tag:weetje::gone")}
        assert tagged == {gone.id, rejected.id}


def test_the_voice_is_heard_on_the_front_of_a_question_and_on_the_back_of_a_cloze(tmp_path: Path) -> None:
    with oracle.collection(tmp_path) as collection:
        oracle.take(collection, anki.write(bridge(), voice=True).data, tmp_path)
        heard = {}
        for card in map(collection.get_card, collection.find_cards("")):
            shown = card.render_output()
            heard[card.note().guid] = (len(shown.question_av_tags), len(shown.answer_av_tags))
        assert heard["choice-city"] == heard["flash-river"] == (1, 0)
        assert heard["cloze-cost"] == (0, 1)
        (tag,) = (
            collection.get_card(collection.find_cards("Stem:*plaats*")[0]).render_output().question_av_tags
        )
        assert tag.lang == "nl_NL"


def _studied_collection(collection: Any, folder: Path) -> None:
    """All stock note types, in two decks, with every state a card can be in."""
    (folder / "zee.png").write_bytes(PNG)
    (folder / "weg.svg").write_bytes(b"<svg/>")
    for name in ("zee.png", "weg.svg"):
        collection.media.add_file(str(folder / name))
    decks = [collection.decks.id(name) for name in ("Talen::Latijn", "Aarde")]
    for at, kind in enumerate(collection.models.all()):
        for copy in range(3):
            note = collection.new_note(kind)
            note.fields = [f"{name} {at} {copy} &amp; <b>meer</b>" for name, _value in note.items()]
            if kind["type"] == 1:
                note.fields[0] = f"{{{{c1::een {{{{c2::twee}}}}}}}} en {{{{c4::vier {at} {copy}::hint}}}}"
                note.fields[1] = '<img src="zee.png"><img src="weg.svg">'
            note.tags = ["taal::oud", "proef"]
            collection.add_note(note, decks[copy % 2])
    _answer_some(collection)
    ids = collection.find_cards("is:new")
    collection.sched.suspend_cards(ids[:2])
    collection.sched.bury_cards(ids[2:4], manual=True)
    collection.sched.bury_cards(ids[4:5], manual=False)
    collection.set_user_flag_for_cards(3, ids[3:6])
    review = collection.find_cards("is:new -is:suspended -is:buried")[:3]
    collection.sched.set_due_date(review, "3-9")
    filtered = collection.sched.get_or_create_filtered_deck(0)
    filtered.name = "Bijspijkeren"
    filtered.config.search_terms[0].search = "is:review"
    collection.sched.add_or_update_filtered_deck(filtered)


def _answer_some(collection: Any) -> None:
    collection.set_config("fsrs", True)
    for rating in (1, 2, 3, 4, 4, 3):
        for deck in ("Talen", "Aarde"):
            collection.decks.select(collection.decks.id(deck))
            card = collection.sched.getCard()
            if card:
                collection.sched.answerCard(card, rating)


@pytest.mark.parametrize("legacy", [False, True])
def test_a_package_that_anki_writes_comes_in_and_goes_back_whole(legacy: bool, tmp_path: Path) -> None:
    with oracle.collection(tmp_path / "own") as collection:
        _studied_collection(collection, tmp_path)
        data = oracle.give(collection, tmp_path / "out.apkg", legacy=legacy)
    with oracle.collection(tmp_path / "theirs") as collection:
        oracle.take(collection, data, tmp_path, progress=True)
        theirs = oracle.snapshot(collection)
    package = from_bytes(data)
    assert oracle.told(package) == theirs
    found = anki.read(data)
    assert list(found.media) == ["zee.png"]
    assert sum(len(deck.items) for deck in found.decks) >= 3 * 6
    written = anki.write_all(found.decks, media=found.media, cards=found.cards, reviews=found.reviews)
    with oracle.collection(tmp_path / "back") as collection:
        oracle.take(collection, written.data, tmp_path, progress=True)
        back = oracle.snapshot(collection)
        oracle.check_database(collection)
    assert back.cards == theirs.cards
    assert back.reviews == theirs.reviews
    without = [
        (guid, tuple(field.replace('<img src="weg.svg">', "") for field in fields), tags)
        for guid, fields, tags in theirs.notes
    ]
    assert back.notes == without
    assert "Taken out of the fields, 6 times: picture that the package does not hold." in found.skipped


def test_a_whole_collection_comes_in(tmp_path: Path) -> None:
    with oracle.collection(tmp_path / "own") as collection:
        _studied_collection(collection, tmp_path)
        theirs = oracle.snapshot(collection)
        queues = set(collection.db.list("select queue from cards"))
        assert {-3, -2, -1, 0, 1} <= queues
        assert collection.db.scalar("select count() from cards where odid != 0")
        path = tmp_path / "all.colpkg"
        collection.export_collection_package(str(path), True, False)
    assert oracle.told(from_bytes(path.read_bytes())) == theirs


def test_progress_made_here_arrives_in_anki(tmp_path: Path) -> None:
    from quiz.schedule import Card, Rating, Review, ReviewKind, State

    today = dt.datetime.now(dt.UTC)
    due = today.date().toordinal() + 4
    last = today.replace(microsecond=0) - dt.timedelta(days=5)
    card = Card(
        guid="choice-city",
        state=State.REVIEW,
        stability=9.5,
        difficulty=4.25,
        due_day=due,
        last_review=last,
        interval=9,
        reps=3,
        lapses=1,
        retention=0.9,
    )
    review = Review(
        id=int(last.timestamp() * 1000),
        guid="choice-city",
        rating=Rating.GOOD,
        kind=ReviewKind.LEARN,
        interval=9,
    )
    written = anki.write(bridge(), cards=[card], reviews=[review])
    with oracle.collection(tmp_path) as collection:
        oracle.take(collection, written.data, tmp_path, progress=True)
        found = oracle.snapshot(collection)
        (id_,) = collection.find_cards("is:review")
        memory = collection.get_card(id_).memory_state
        oracle.check_database(collection)
    assert [row[0:8] for row in found.cards if row[0] == "choice-city"] == [
        ("choice-city", 0, "Weetje::Nieuwe brug over de Vliet", 2, 2, due, 9, 2500)
    ]
    assert len(found.reviews) == 1
    assert (memory.stability, memory.difficulty) == pytest.approx((9.5, 4.25), abs=1e-4)


def test_our_items_survive_a_stay_in_anki(tmp_path: Path) -> None:
    with oracle.collection(tmp_path) as collection:
        oracle.take(collection, anki.write(bridge()).data, tmp_path)
        data = oracle.give(collection, tmp_path / "out.apkg", legacy=False)
    (deck,) = anki.read(data).decks
    assert (deck.id, deck.title) == ("bridge", "Nieuwe brug over de Vliet")
    assert {item.id for item in deck.items} == {item.id for item in items()}
    assert all(item.markup.value == "text" for item in deck.items)
