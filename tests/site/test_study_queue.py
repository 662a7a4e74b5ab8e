"""Which cards wait, in the database as in the schedule: row b5; and schedules that come in and go out."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from quiz import formats
from quiz.item import Status
from quiz.schedule import Buried, Card, State, in_order
from quiz.site.store import cards, carry, curation, items, queue, reviews, settings, study
from quiz.site.tables import CardRow, db
from tests.site.conftest import NOW, Clock, text_of
from tests.site.studying import cloze_of_two, flashcards, front, rate, stored


@pytest.mark.parametrize("seed", range(4))
def test_the_database_chooses_the_card_that_the_schedule_chooses(client: FlaskClient, seed: int) -> None:
    deck, chance = stored(*flashcards(30)), random.Random(seed)
    chosen = replace(settings.default(), review_cap=chance.choice((0, 5, 200)), new_cap=chance.choice((0, 9)))
    settings.save(chosen)
    today = queue.queue(deck, NOW).today
    for row in db.session.query(CardRow).all():
        cards.put(row, random_card(cards.to_card(row, row.item.uid), chance, today), chosen)
    db.session.commit()
    found = in_order(cards.all_of(deck), NOW, chosen)
    waiting = queue.queue(deck, NOW)
    key = queue.next_key(waiting, NOW)
    assert (study.get(key).card.key if key else None) == (found[0].key if found else None)
    assert waiting.counts.new + waiting.counts.due == sum(
        card.state in (State.NEW, State.REVIEW) for card in found
    )


def random_card(card: Card, chance: random.Random, today: int) -> Card:
    """A card in any state."""
    ago = chance.randrange(1, 90)
    common: dict[str, Any] = {
        "reps": 3,
        "difficulty": 5.0,
        "stability": chance.uniform(0.5, 80),
        "interval": ago,
    }
    common |= {"last_review": NOW - dt.timedelta(days=ago), "suspended": chance.random() < 0.2}
    match chance.randrange(4):
        case 0:
            buried = chance.choice((Buried.NO, Buried.USER, Buried.SIBLING))
            return replace(card, buried=buried, buried_day=today if buried else 0)
        case 1:
            due = NOW + dt.timedelta(minutes=chance.randrange(-30, 60))
            return replace(card, state=State.LEARNING, due_at=due, **common)
        case _:
            due_day = today + chance.randrange(-9, 5)
            return replace(card, state=State.REVIEW, due_day=due_day, **common)


def test_a_day_holds_no_more_than_its_caps(client: FlaskClient) -> None:
    deck = stored(*flashcards(5))
    settings.save(replace(settings.default(), new_cap=2))
    for _ in range(2):
        rate(client, front(client, deck)[1], 4)
    words, card = front(client, deck)
    assert "New 0 Learning 0 Due 0" in words
    assert "3 new cards are for another day." in words
    assert card == ""


def test_decks_show_what_waits(client: FlaskClient) -> None:
    deck = stored(*flashcards(3))
    assert "New 3 Learning 0 Due 0" in text_of(client.get("/study"))
    for page in ("/", f"/decks/{deck}"):
        assert "3 cards for today" in text_of(client.get(page))


@pytest.mark.parametrize(("most", "told"), [(2, "2+"), (3, "3"), (4, "3")])
def test_very_many_new_cards_are_not_counted(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, most: int, told: str
) -> None:
    monkeypatch.setattr(queue, "MOST_COUNTED", most)
    deck = stored(*flashcards(3))
    assert f"New {told} Learning 0 Due 0" in text_of(client.get("/study"))
    assert f"New {told} Learning 0 Due 0" in front(client, deck)[0]
    assert f"{told} cards for today" in text_of(client.get("/"))


def test_imported_schedules_are_taken_over_once(client: FlaskClient) -> None:
    deck = stored(*flashcards(2))
    chosen = settings.of_deck(deck)
    today = queue.queue(deck, NOW).today
    came = [
        Card(
            guid=guid,
            state=State.REVIEW,
            stability=9.5,
            difficulty=4.25,
            due_day=today - 1,
            last_review=NOW - dt.timedelta(days=9),
            interval=8,
            reps=4,
        )
        for guid in ("f0", "f1", "elsewhere")
    ]
    rate(client, front(client, deck)[1], 3)
    assert cards.put_imported(deck, came, chosen) == 1
    db.session.commit()
    assert [card.reps for card in cards.all_of(deck)] == [1, 4]
    assert sequence(cards.all_of(deck)[1:]) == sequence(came[1:2])
    log = [replace(reviews.of_card(1)[0], guid="f1", id=1_700_000_000_000, settings="")]
    assert [reviews.put_imported(deck, log, chosen) for _ in range(2)] == [1, 0]
    db.session.rollback()


def sequence(found: Sequence[Card]) -> list[Card]:
    """Cards without their place among the new ones."""
    return [replace(card, position=0) for card in found]


def test_what_waits_a_day_goes_to_anki_so_on_that_day_only(
    client: FlaskClient, clock: Clock, tmp_path: Path
) -> None:
    deck = stored(cloze_of_two())
    rate(client, front(client, deck)[1], 4)
    for buried in (Buried.SIBLING, Buried.NO):
        written = carry.write_out(deck, format="apkg", folder=tmp_path, now=clock(), progress=True)
        found = {card.ord: card.buried for card in formats.read(written.data, format="apkg").cards}
        assert found.get(1, Buried.NO) is buried
        clock.forward(days=1)


def test_cards_follow_what_curating_does_to_an_item(client: FlaskClient) -> None:
    deck = stored(cloze_of_two())
    key = study.get(1).item_key

    def suspended() -> dict[int, bool]:
        return {card.ord: card.suspended for card in cards.all_of(deck) if card.guid == "twee"}

    db.session.rollback()
    other = replace(cloze_of_two(), text="De {{c1::Lenne}} en de {{c3::Wulp}}.")
    curation.change(key, other, seen=curation.version(items.get(key).item), now=NOW, batch="b")
    assert suspended() == {0: False, 1: True, 2: False}
    curation.undo("b", now=NOW)
    assert suspended() == {0: False, 1: False, 2: True}
    curation.add(deck, flashcards(1)[0], now=NOW, batch="c")
    assert queue.queue(deck, NOW).counts.new == 3


def test_a_rejected_item_is_not_studied(client: FlaskClient) -> None:
    deck = stored(*flashcards(2))
    item = study.get(1).item_key
    db.session.rollback()
    curation.decide([item], Status.REJECTED, now=NOW, batch="b", reason="", versions={})
    assert "Vraag 1?" in front(client, deck)[0]
    assert queue.queue(deck, NOW).counts.new == 1


def test_a_cloze_has_a_card_per_number_and_siblings_wait(client: FlaskClient, clock: Clock) -> None:
    deck = stored(cloze_of_two())
    words, card = front(client, deck)
    assert "De … stroomt langs Wolmere" in words
    rate(client, card, 4)
    assert front(client, deck)[1] == ""
    clock.forward(days=1)
    assert "De Lenne stroomt langs plaats ." in front(client, deck)[0]
