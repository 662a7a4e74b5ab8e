"""Studying: rows b1-b5, b8 and b9."""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from quiz import formats
from quiz.deck import Deck
from quiz.item import Cloze, Flashcard, Item, Status
from quiz.schedule import Buried, Card, State, in_order, replay
from quiz.site.store import cards, carry, curation, decks, queue, reviews, settings, study
from quiz.site.tables import CardRow, db
from tests.site import builders
from tests.site.conftest import NOW, Clock, text_of

TABLES = ("cards", "reviews", "items", "study_steps")


def flashcards(count: int) -> tuple[Item, ...]:
    """So many flashcards."""
    return tuple(Flashcard(id=f"f{at}", front=f"Vraag {at}?", back=f"Antwoord {at}") for at in range(count))


def stored(*items: Item) -> int:
    """The key of a deck with these items; its zone is UTC."""
    settings.save(replace(settings.default(), zone="UTC", bury_siblings=True))
    return decks.save(Deck(id="studied", title="Gestudeerd", language="nl", items=items), now=NOW)


def dump() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the tables that studying changes."""
    db.session.rollback()
    found = {
        name: [tuple(row) for row in db.session.execute(text(f"select * from {name} order by id"))]
        for name in TABLES
    }
    db.session.rollback()
    return found


def front(client: FlaskClient, deck: int) -> tuple[str, str]:
    """The page of the next card, and the address of its back ("" when none waits)."""
    page = client.get(f"/study/{deck}")
    found = re.search(r'action="(/study/card/\d+)"', page.text)
    return text_of(page), found[1] if found else ""


def rate(client: FlaskClient, card: str, rating: int, *, reps: int | None = None) -> str:
    """Rate a card as its back offers it; the words of the next page."""
    back = client.get(card).text
    match = re.search(r'name="reps" value="(\d+)"', back)
    assert match
    form = {"rating": rating, "reps": int(match[1]) if reps is None else reps}
    answer = client.post(card, data=form)
    assert answer.status_code == 303
    return text_of(client.get(answer.location))


def test_a_session_from_first_to_last_card(client: FlaskClient, clock: Clock) -> None:
    deck = stored(*flashcards(2))
    words, card = front(client, deck)
    assert "New 2 Learning 0 Due 0" in words
    assert "Vraag 0?" in words
    assert "Antwoord" not in words
    assert "Antwoord 0" in text_of(client.get(card))
    assert "New 1 Learning 1 Due 0" in rate(client, card, 3)
    words = rate(client, front(client, deck)[1], 4)
    assert "Nothing is due this minute" in words
    clock.forward(minutes=10)
    words = rate(client, front(client, deck)[1], 3)
    assert "Done for today" in words
    clock.forward(days=2)
    assert "New 0 Learning 0 Due 1" in front(client, deck)[0]


def test_the_interval_shown_is_the_interval_stored(client: FlaskClient, clock: Clock) -> None:
    deck = stored(*flashcards(1))
    for rating in (3, 3, 3, 4, 1, 3, 2):
        words, card = front(client, deck)
        assert card, words
        labels = re.findall(r'class="visually-hidden">(\d+) (day|minute)s?<', client.get(card).text)
        rate(client, card, rating)
        row = cards.row_of(1)
        number, unit = labels[rating - 1]
        after = reviews.of_card(1)[-1].interval
        assert after == int(number) * (1 if unit == "day" else -60)
        db.session.rollback()
        clock.now += dt.timedelta(days=row.interval + 1) if row.due_at is None else dt.timedelta(minutes=30)


@pytest.mark.parametrize("deep", [1, 20])
def test_undo_restores_byte_for_byte(client: FlaskClient, clock: Clock, deep: int) -> None:
    deck = stored(*flashcards(8), cloze_of_two())
    chance = random.Random(deep)
    rate(client, front(client, deck)[1], 1)
    before: list[Any] = []
    while len(before) < deep:
        before.append(dump())
        clock.forward(minutes=chance.choice((1, 20, 900)))
        _, card = front(client, deck)
        if not card:
            before.pop()
            clock.forward(days=1)
            continue
        act(
            client,
            card,
            chance.choice(("1", "2", "3", "3", "4", "bury", "suspend", "flag", "delete", "edit")),
        )
    for state in reversed(before):
        assert client.post(f"/study/{deck}/undo").status_code == 303
        assert dump() == state


def cloze_of_two() -> Cloze:
    """A text with two cards."""
    return Cloze(id="twee", text="De {{c1::Lenne}} stroomt langs {{c2::Wolmere::plaats}}.")


def act(client: FlaskClient, card: str, what: str) -> None:
    """Do something with the card that is shown."""
    if what in "1234":
        rate(client, card, int(what))
    elif what == "edit":
        page = client.get(card + "/edit").text
        form = dict(re.findall(r'<textarea[^>]* name="(\w+)"[^>]*>\s*([^<]*)</textarea>', page))
        changed = {name: f"{value} Anders" for name, value in form.items() if name in ("front", "text")}
        assert client.post(card + "/edit", data={**form, **changed}).status_code == 303
    else:
        assert client.post(f"{card}/{what}", data={"colour": 3}).status_code == 303


def test_undo_with_nothing_left_says_so(client: FlaskClient) -> None:
    deck = stored(*flashcards(1))
    page = client.post(f"/study/{deck}/undo", follow_redirects=True)
    assert "There is nothing left to take back." in text_of(page)


def test_an_answer_sent_twice_counts_once(client: FlaskClient) -> None:
    deck = stored(*flashcards(2))
    card = front(client, deck)[1]
    rate(client, card, 3, reps=0)
    once = dump()
    assert "nothing has changed" in rate(client, card, 1, reps=0)
    assert dump() == once


def test_a_review_is_not_answered_before_its_day(client: FlaskClient) -> None:
    deck = stored(*flashcards(1))
    card = front(client, deck)[1]
    rate(client, card, 4)
    before = dump()
    rate(client, card, 3)
    assert dump() == before


def test_a_crash_half_way_leaves_all_or_nothing(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    deck = stored(*flashcards(2))
    card = front(client, deck)[1]
    before = dump()

    def crash(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(settings, "remember", crash)
        assert client.post(card, data={"rating": 3, "reps": 0}).status_code == 500
    assert dump() == before
    rate(client, card, 3)
    assert len(reviews.of_card(1)) == 1


@pytest.mark.parametrize("seed", range(2))
def test_any_order_of_two_tabs_leaves_a_log_that_replays(
    client: FlaskClient, clock: Clock, seed: int
) -> None:
    """Tabs show cards, wait, send, send again and take back; settings change in between."""
    deck, chance = stored(*flashcards(3), cloze_of_two()), random.Random(seed)
    tabs: list[tuple[str, int]] = [("", 0), ("", 0)]
    for _ in range(50):
        at = chance.randrange(2)
        match chance.choice(("show", "show", "send", "send", "wait", "undo", "settings")):
            case "show":
                card = front(client, deck)[1]
                tabs[at] = (card, cards.row_of(int(card.rsplit("/", 1)[1])).reps if card else 0)
                db.session.rollback()
            case "send" if tabs[at][0]:
                form = {"rating": chance.randrange(1, 5), "reps": tabs[at][1]}
                client.post(tabs[at][0], data=form)
            case "wait":
                clock.forward(minutes=chance.choice((1, 11, 700, 5000)))
            case "undo":
                client.post(f"/study/{deck}/undo")
            case "settings":
                settings.save(replace(settings.default(), retention=chance.choice((0.8, 0.9, 0.95))))
    for row in db.session.query(CardRow).all():
        found = cards.to_card(row, row.item.uid)
        fresh = Card(guid=found.guid, ord=found.ord, position=found.position)
        again = replay(fresh, reviews.of_card(row.id), settings.by_id)
        assert again == replace(found, buried=fresh.buried, buried_day=0, suspended=False)


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


def test_a_cloze_has_a_card_per_number_and_siblings_wait(client: FlaskClient, clock: Clock) -> None:
    deck = stored(cloze_of_two())
    words, card = front(client, deck)
    assert "De … stroomt langs Wolmere" in words
    rate(client, card, 4)
    assert front(client, deck)[1] == ""
    clock.forward(days=1)
    assert "De Lenne stroomt langs plaats ." in front(client, deck)[0]


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


def test_typed_answers_of_a_cloze(client: FlaskClient) -> None:
    deck = stored(cloze_of_two())
    assert 'name="text-0"' not in client.get(f"/study/{deck}").text
    settings.save(replace(settings.default(), typed=True))
    card = front(client, deck)[1]
    assert 'name="text-0"' in client.get(f"/study/{deck}").text
    assert "You typed “lenne”. Right" in text_of(client.get(f"{card}?text-0=lenne"))
    wrong = client.get(f"{card}?text-0=<b>Rijn")
    assert "&lt;b&gt;Rijn" in wrong.text
    assert "Not right" in text_of(wrong)


def test_a_choice_hides_its_options_and_shows_its_source(client: FlaskClient) -> None:
    deck = stored(builders.choice())
    page = client.get(f"/study/{deck}").text
    assert re.search(r"<details><summary[^>]*>Show the options</summary>", page)
    back = text_of(client.get(front(client, deck)[1]))
    assert "Els Brandt right" in back
    assert "De gemeenteraad van Wolmere koos dinsdag Els Brandt tot burgemeester." in back


@pytest.mark.parametrize("what", ["bury", "suspend", "delete"])
def test_a_card_is_put_aside(client: FlaskClient, clock: Clock, what: str) -> None:
    deck = stored(*flashcards(2))
    card = front(client, deck)[1]
    client.post(f"{card}/{what}")
    assert "Vraag 1?" in front(client, deck)[0]
    clock.forward(days=1)
    assert ("Vraag 0?" in front(client, deck)[0]) == (what == "bury")


def test_what_is_set_aside_comes_back(client: FlaskClient) -> None:
    deck = stored(*flashcards(1))
    card = front(client, deck)[1]
    client.post(f"{card}/suspend")
    assert "Vraag 0?" in text_of(client.get(f"/study/{deck}/set-aside"))
    client.post(f"{card}/restore")
    assert "Vraag 0?" in front(client, deck)[0]


def test_a_rejected_item_is_not_studied(client: FlaskClient) -> None:
    deck = stored(*flashcards(2))
    item = study.get(1).item_key
    db.session.rollback()
    curation.decide([item], Status.REJECTED, now=NOW, batch="b", reason="", versions={})
    assert "Vraag 1?" in front(client, deck)[0]
    assert queue.queue(deck, NOW).counts.new == 1


def test_an_edit_that_adds_a_number_adds_a_card(client: FlaskClient) -> None:
    deck = stored(cloze_of_two())
    card = front(client, deck)[1]
    form = {"text": "De {{c1::Lenne}} en de {{c3::Wulp}}.", "explanation": "", "tags": "", "accepted": ""}
    assert client.post(f"{card}/edit", data=form).status_code == 303
    found = {each.ord: each.suspended for each in cards.all_of(deck)}
    assert found == {0: False, 1: True, 2: False}


def test_a_broken_edit_is_refused(client: FlaskClient) -> None:
    deck = stored(cloze_of_two())
    card = front(client, deck)[1]
    before = dump()
    answer = client.post(f"{card}/edit", data={"text": "Geen gat.", "explanation": "", "tags": ""})
    assert answer.status_code == 400
    assert "deletion" in answer.text
    assert dump() == before


def test_cramming_leaves_the_schedule_and_repeats_what_was_missed(client: FlaskClient) -> None:
    deck = stored(*flashcards(3))
    before = dump()
    location = f"/study/{deck}/cram?seed=4"
    seen: list[str] = []
    for known in (1, 0, 1, 1):
        page = client.get(location + "&show=1").text
        form = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))
        seen.append(form["card"])
        location = client.post(f"/study/{deck}/cram", data={**form, "known": known}).location
    assert sorted(seen[:3]) == ["1", "2", "3"]
    assert seen[3] == seen[1]
    assert "All cards done" in text_of(client.get(location))
    after = dump()
    assert after["cards"] == before["cards"]
    assert [row.scheduled for row in reviews.all_of([deck])] == [False] * 4


def test_a_leech_is_set_aside_with_a_word(client: FlaskClient, clock: Clock) -> None:
    deck = stored(*flashcards(1))
    settings.save(replace(settings.default(), leech_threshold=1, relearning_steps=()))
    rate(client, front(client, deck)[1], 4)
    clock.forward(days=30)
    assert "You keep forgetting this card." in rate(client, front(client, deck)[1], 1)
    assert front(client, deck)[1] == ""


def test_a_day_holds_no_more_than_its_caps(client: FlaskClient) -> None:
    deck = stored(*flashcards(5))
    settings.save(replace(settings.default(), new_cap=2))
    for _ in range(2):
        rate(client, front(client, deck)[1], 4)
    words, card = front(client, deck)
    assert "New 0 Learning 0 Due 0" in words
    assert card == ""


def test_an_unknown_card_or_rating_is_refused(client: FlaskClient) -> None:
    deck = stored(*flashcards(1))
    card = front(client, deck)[1]
    assert client.get("/study/card/999").status_code == 404
    assert client.get("/study/999").status_code == 404
    assert client.post(card, data={"rating": 5, "reps": 0}).status_code == 400
    assert client.post(card, data={}).status_code == 400


def test_decks_show_what_waits(client: FlaskClient) -> None:
    deck = stored(*flashcards(3))
    for page in ("/", "/study", f"/decks/{deck}"):
        assert "New 3 Learning 0 Due 0" in text_of(client.get(page))


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
