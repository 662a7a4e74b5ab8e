"""Studied in Anki and taken in here, studied here and taken into Anki: the same due on each of 30 days."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from quiz import formats
from quiz.deck import Deck
from quiz.item import Flashcard
from quiz.schedule import Rating
from quiz.schedule.days import day_number
from quiz.site.store import carry, decks, queue, settings, statistics, study
from quiz.site.tables import CardRow, db
from tests.formats.anki.oracle import collection, give, take

pytestmark = pytest.mark.slow
DAYS = 30
CARDS = 120


def now() -> dt.datetime:
    """The real time, by which Anki goes."""
    return dt.datetime.now(dt.UTC)


def due_in_anki(anki: Any) -> list[int]:
    """What Anki's own graph shows to fall due: overdue cards, then each of the next days."""
    graph = anki._backend.graphs(search="", days=365).future_due.future_due
    overdue = sum(count for day, count in graph.items() if day < 0)
    return [overdue, *(graph.get(day, 0) for day in range(DAYS))]


def due_here(deck_keys: list[int]) -> list[int]:
    """The same by us."""
    chosen = settings.default()
    today = day_number(now(), chosen.zone, chosen.rollover)
    overdue, days = statistics.due_by_day(statistics.shelves(deck_keys), today=today, days=DAYS)
    return [overdue, *days]


def study_in_anki(anki: Any, chance: random.Random) -> None:
    """Notes that were answered in Anki's scheduler, and moved in time as if that was days ago."""
    anki.set_config("fsrs", True)
    for at in range(CARDS):
        note = anki.new_note(anki.models.by_name("Basic"))
        note["Front"], note["Back"] = f"Which is number {at}?", f"Number {at}"
        anki.add_note(note, 1)
        card = note.cards()[0]
        for _ in range(chance.randrange(0, 4)):
            states = anki._backend.get_scheduling_states(card.id)
            card.start_timer()
            rating = chance.choice((2, 2, 3))
            anki.sched.answer_card(anki.sched.build_answer(card=card, states=states, rating=rating))
            card.load()
        shift = chance.randrange(0, 20)
        anki.db.execute("update cards set due = due - ? where id = ? and type = 2", shift, card.id)
        if chance.random() < 0.1:
            anki.sched.suspend_cards([card.id])


@pytest.mark.parametrize("legacy", [False, True])
def test_studied_in_anki_and_taken_in_here(app: Flask, tmp_path: Path, legacy: bool) -> None:
    with collection(tmp_path / "anki") as anki:
        study_in_anki(anki, random.Random(5))
        data = give(anki, tmp_path / "out.apkg", legacy=legacy)
        expected = due_in_anki(anki)
    settings.save(replace(settings.default(), zone="UTC"))
    taken = carry.take_in(
        formats.read(data, format="apkg", name="out.apkg"), folder=tmp_path / "media", now=now()
    )
    assert sum(expected) > CARDS // 3
    assert due_here(list(taken.decks)) == expected


def test_studied_here_and_taken_into_anki(app: Flask, tmp_path: Path) -> None:
    items = tuple(
        Flashcard(id=f"card-{at}", front=f"Which is number {at}?", back=f"Number {at}") for at in range(CARDS)
    )
    key = decks.save(Deck(id="numbers", title="Numbers", language="en", items=items), now=now())
    settings.save(replace(settings.default(), zone="UTC", review_cap=9_999, new_cap=9_999))
    chance = random.Random(8)
    study_here(key, chance)
    expected = due_here([key])
    written = carry.write_out(key, format="apkg", folder=tmp_path / "media", now=now(), progress=True)
    with collection(tmp_path / "anki") as anki:
        take(anki, written.data, tmp_path, progress=True)
        assert sum(expected) > CARDS // 2
        assert due_in_anki(anki) == expected


def study_here(key: int, chance: random.Random) -> None:
    """Forty days of study that end now; steps are gone through at once."""
    for ago in range(40, -1, -1):
        moment = now() - dt.timedelta(days=ago)
        for _ in range(12):
            found = queue.next_key(queue.queue(key, moment), moment)
            if found is None:
                break
            row = db.session.get_one(CardRow, found)
            while row.due_at is not None or row.state in (0, 2):
                rating = Rating(chance.choice((1, 3, 3, 3, 4)))
                assert study.answer(found, rating, reps=row.reps, now=moment, shown_at=moment)
                if row.state == 2:
                    break
                moment += dt.timedelta(seconds=1)
