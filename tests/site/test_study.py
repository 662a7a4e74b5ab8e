"""Studying: rows b1, b3, b4, b8 and b9."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from quiz.item import Cloze, Markup
from quiz.site.store import cards, reviews, settings
from quiz.site.tables import db
from tests.site import builders
from tests.site.conftest import NOW, Clock, keys_on, text_of
from tests.site.studying import cloze_of_two, dump, flashcards, front, rate, stored


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


def test_an_interval_that_no_longer_holds_is_shown_anew(client: FlaskClient, clock: Clock) -> None:
    deck = stored(*flashcards(1))
    clock.now = NOW.replace(hour=3, minute=45)
    card = front(client, deck)[1]
    form = {"rating": 3, "reps": 0, "interval-3": -600}
    clock.forward(minutes=6)
    answer = client.post(card, data=form)
    assert answer.location == card
    assert "The intervals have changed since they were shown." in text_of(client.get(answer.location))
    assert reviews.all_of([deck]) == []
    assert client.post(card, data={**form, "interval-3": 1}).location == f"/study/{deck}"
    assert [each.interval for each in reviews.all_of([deck])] == [1]


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


@pytest.mark.parametrize(
    ("typed", "verdict"), [("in 1903", "Right"), ("1903 weer", "Right"), ("1903 open", "Not right")]
)
def test_a_typed_answer_may_repeat_what_is_shown_beside_its_gap(
    client: FlaskClient, typed: str, verdict: str
) -> None:
    item = Cloze(id="dom", text="De {{c2::Dom}} ging in {{c1::1903}} {{c2::weer}} {{c1::open}}.")
    card = front(client, stored(item))[1]
    assert f"You typed “{typed}”. {verdict}" in text_of(client.get(f"{card}?text-0={typed}&text-1=open"))


@pytest.mark.parametrize(
    ("answer", "typed"), [("<b>Parijs</b>", "Parijs"), ("New&nbsp;York", "New York"), ("H&amp;M", "H%26M")]
)
def test_a_typed_answer_is_judged_without_markup(client: FlaskClient, answer: str, typed: str) -> None:
    item = Cloze(id="rijk", text=f"Het is {{{{c1::{answer}}}}}.", markup=Markup.HTML)
    card = front(client, stored(item))[1]
    assert "”. Right" in text_of(client.get(f"{card}?text-0={typed}"))


@pytest.mark.parametrize(
    ("kind", "typed", "shows"),
    [
        ("cloze", False, "Space Enter"),
        ("cloze", True, "Enter"),  # Space is part of what is typed
        ("flashcard", True, "Space Enter"),
    ],
)
def test_only_keys_that_do_something_are_listed(
    client: FlaskClient, kind: str, typed: bool, shows: str
) -> None:
    deck = stored(builders.cloze() if kind == "cloze" else builders.flashcard())
    settings.save(replace(settings.default(), typed=typed))
    _, card = front(client, deck)
    assert keys_on(client.get(f"/study/{deck}")) == [shows, "E B S F D", "?"]
    assert keys_on(client.get(card)) == ["1 4", "E B S F D", "?"]
    rate(client, card, 4)
    assert keys_on(client.get(f"/study/{deck}")) == ["U", "?"]


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
    assert "A gap is missing" in answer.text
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


def test_an_unknown_card_or_rating_is_refused(client: FlaskClient) -> None:
    deck = stored(*flashcards(1))
    card = front(client, deck)[1]
    assert client.get("/study/card/999").status_code == 404
    assert client.get("/study/999").status_code == 404
    assert client.post(card, data={"rating": 5, "reps": 0}).status_code == 400
    assert client.post(card, data={}).status_code == 400
