"""Studied in Anki and taken in here, studied here and taken into Anki: the same due on each of 30 days.

Both ways with all that a collection holds: several kinds of cards, learning and relearning, steps of days,
suspended and buried cards, subdecks, a filtered deck.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from quiz import formats
from quiz.deck import Deck
from quiz.item import Choice, Cloze, Flashcard, Item
from quiz.schedule import Rating
from quiz.schedule.days import day_number, day_start
from quiz.site.store import carry, decks, queue, settings, statistics, steps, study
from quiz.site.tables import CardRow, db
from tests.formats.anki.oracle import collection, give, take

pytestmark = pytest.mark.slow
DAYS = 30
NOTES = 90


def now() -> dt.datetime:
    """The real time, by which Anki goes."""
    return dt.datetime.now(dt.UTC)


def due_in_anki(anki: Any) -> list[int]:
    """What Anki's own graph shows to fall due: overdue cards, then each of the next days."""
    graph = anki._backend.graphs(search="", days=365).future_due.future_due
    overdue = sum(count for day, count in graph.items() if day < 0)
    return [overdue, *(graph.get(day, 0) for day in range(DAYS))]


def due_here(deck_keys: Sequence[int]) -> list[int]:
    """The same by us."""
    chosen = settings.default()
    today = day_number(now(), chosen.zone, chosen.rollover)
    start = day_start(today, chosen.zone, chosen.rollover)
    late = statistics.late_steps(deck_keys, start=start, today=today)
    found = statistics.shelves(deck_keys, today=today)
    overdue, days = statistics.due_by_day(found, today=today, late=late, days=DAYS)
    return [overdue, *days]


def fill(anki: Any, chance: random.Random) -> list[int]:
    """Notes of three kinds in two decks; the ids of their cards."""
    anki.set_config("fsrs", True)
    options = anki.decks.config_dict_for_deck_id(1)
    options["new"] |= {"delays": [1, 10, 1_440], "perDay": 999, "bury": True}
    options["rev"] |= {"perDay": 999, "bury": True}
    anki.decks.update_config(options)
    homes = (1, anki.decks.id("Talen::Frans"))
    found: list[int] = []
    for at in range(NOTES):
        note = anki.new_note(
            anki.models.by_name(chance.choice(("Basic", "Basic (and reversed card)", "Cloze")))
        )
        note.fields[0] = f"Number {{{{c1::{at}}}}} comes before {{{{c2::{at + 1}}}}}."
        note.fields[1] = f"Number {at}"
        anki.add_note(note, chance.choice(homes))
        found += note.card_ids()
    return found


def study_in_anki(anki: Any, chance: random.Random) -> None:
    """Cards that were answered in Anki's scheduler, moved in time as if that was days ago, and set aside."""
    for key in fill(anki, chance):
        card = anki.get_card(key)
        for _ in range(chance.randrange(6)):
            states = anki._backend.get_scheduling_states(key)
            card.start_timer()
            rating = chance.choice((0, 2, 2, 3))
            anki.sched.answer_card(anki.sched.build_answer(card=card, states=states, rating=rating))
            card.load()
        days = chance.choice((0, 0, chance.randrange(20)))
        anki.db.execute("update cards set due = due - ? where id = ? and queue in (2, 3)", days, key)
        anki.db.execute("update cards set due = due - ? where id = ? and queue = 1", days * 86_400, key)
        match chance.randrange(10):
            case 0:
                anki.sched.suspend_cards([key])
            case 1:
                anki.sched.bury_cards([key], manual=chance.random() < 0.5)
    gather(anki)


def gather(anki: Any) -> None:
    """Put some of what is due into a filtered deck."""
    deck = anki.sched.get_or_create_filtered_deck(0)
    deck.name = "Filter"
    deck.config.search_terms[0].search, deck.config.search_terms[0].limit = "is:due", 15
    anki.sched.add_or_update_filtered_deck(deck)


@pytest.mark.parametrize("legacy", [False, True])
def test_studied_in_anki_and_taken_in_here(app: Flask, tmp_path: Path, legacy: bool) -> None:
    with collection(tmp_path / "anki") as anki:
        study_in_anki(anki, random.Random(5))
        data = give(anki, tmp_path / "out.apkg", legacy=legacy)
        expected = due_in_anki(anki)
        new = anki.db.scalar("select count() from cards where queue = 0")
    settings.save(replace(settings.default(), zone="UTC", new_cap=999, review_cap=9_999))
    taken = carry.take_in(
        formats.read(data, format="apkg", name="out.apkg"), folder=tmp_path / "media", now=now()
    )
    assert sum(expected) > NOTES
    assert due_here(taken.decks) == expected
    assert sum(queue.queue(key, now()).counts.new for key in taken.decks) == new


def items() -> tuple[Item, ...]:
    """Items of every kind, some with two cards."""
    found: list[Item] = []
    for at in range(NOTES):
        asked = f"Which is number {at}?"
        match at % 3:
            case 0:
                found.append(Flashcard(id=f"card-{at}", front=asked, back=f"Number {at}"))
            case 1:
                text = f"Number {{{{c1::{at}}}}} comes before {{{{c2::{at + 1}}}}}."
                found.append(Cloze(id=f"card-{at}", text=text))
            case _:
                options = (f"Number {at}", "Number 1000", "Number 2000")
                found.append(Choice(id=f"card-{at}", stem=asked, options=options, keys=(0,)))
    return tuple(found)


def test_studied_here_and_taken_into_anki(app: Flask, tmp_path: Path) -> None:
    key = decks.save(Deck(id="numbers", title="Numbers", language="en", items=items()), now=now())
    chosen = replace(settings.default(), zone="UTC", retention=0.87, review_cap=9_999, new_cap=9_999)
    settings.save(replace(chosen, learning_steps=(60, 600, 86_400)))
    study_here(key, random.Random(8))
    expected = due_here([key])
    written = carry.write_out(key, format="apkg", folder=tmp_path / "media", now=now(), progress=True)
    with collection(tmp_path / "anki") as anki:
        take(anki, written.data, tmp_path, progress=True)
        assert sum(expected) > NOTES // 2
        assert due_in_anki(anki) == expected
        counts = queue.queue(key, now()).counts
        assert anki.db.scalar("select count() from cards where queue = 0") == counts.new
        options = anki.decks.config_dict_for_deck_id(anki.db.scalar("select did from cards"))
        assert (round(options["desiredRetention"], 2), options["new"]["delays"]) == (0.87, [1, 10, 1_440])


def study_here(key: int, chance: random.Random) -> None:
    """Forty days of study that end now; steps are gone through at once. Then some cards are set aside."""
    for ago in range(40, -1, -1):
        moment = now() - dt.timedelta(days=ago)
        for _ in range(12):
            found = queue.next_key(queue.queue(key, moment), moment)
            if found is None:
                break
            moment = answer_until_later(found, moment, chance)
    db.session.expire_all()
    for at, card in enumerate(db.session.query(CardRow.id).filter(CardRow.reps > 0).all()):
        if at % 7 == 0:
            steps.suspend(card.id)
        elif at % 7 == 1:
            steps.bury(card.id, now())


def answer_until_later(found: int, moment: dt.datetime, chance: random.Random) -> dt.datetime:
    """Answer a card until it is due on another day, or was answered four times; the time after that."""
    for _ in range(4):
        row = db.session.get_one(CardRow, found)
        rating = Rating(chance.choice((1, 3, 3, 3, 4)))
        assert study.answer(found, rating, reps=row.reps, now=moment, shown_at=moment)
        moment += dt.timedelta(seconds=1)
        if row.due_at is None:
            break
    return moment
