"""Taking back, sending twice and crashing: rows b2 and b9."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from quiz import formats
from quiz.site.store import cards, carry, reviews, settings
from tests.site.conftest import NOW, Clock, text_of
from tests.site.studying import cloze_of_two, dump, flashcards, front, rate, stored


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


def test_an_imported_schedule_is_not_undone(client: FlaskClient, tmp_path: Path) -> None:
    deck = stored(*flashcards(2))
    rate(client, front(client, deck)[1], 4)
    data = carry.write_out(deck, format="apkg", folder=tmp_path, now=NOW, progress=True).data
    for _ in range(2):
        client.post(f"/study/{deck}/undo")
    client.post(f"{front(client, deck)[1]}/flag", data={"colour": 1})
    carry.take_in(formats.read(data, format="apkg"), folder=tmp_path, now=NOW)
    before = dump()
    client.post(f"/study/{deck}/undo")
    assert dump() == before
    assert cards.all_of(deck)[0].reps == 1


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
