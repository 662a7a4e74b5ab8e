"""Random histories played to the real Anki and to us: run as a program, it prints both accounts as JSON.

It runs in a process of its own, since Anki reads ANKI_TEST_MODE (no fuzz) and TZ when it is loaded.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import anki.collection  # before anki.cards, which needs it loaded
from anki.cards import Card as AnkiCard
from anki.decks import DeckId

from quiz.schedule import Card, Rating, Review, Settings, State, answer, day_number
from quiz.schedule.card import from_ms
from quiz.schedule.steps import steps_of

STEPS = ((60, 600), (600,), (), (60, 600, 86_400), (3600, 6 * 3600, 20 * 3600))
RELEARNING = ((600,), (), (600, 7200), (86_400,))


def settings_for(chance: random.Random, rollover: int, zone: str) -> Settings:
    """Settings for one collection."""
    return Settings(
        retention=round(chance.uniform(0.75, 0.97), 2),
        learning_steps=chance.choice(STEPS),
        relearning_steps=chance.choice(RELEARNING),
        rollover=rollover,
        zone=zone,
        fuzz=False,
        leech_threshold=chance.choice((2, 4, 8)),
    )


def times(chance: random.Random, now: dt.datetime) -> list[dt.datetime]:
    """Moments of answers on a natural clock, oldest first, all before `now`.

    None lies in the first second of an hour: Anki counts an answer in the second of the rollover to the new
    day when it is given, and to the old day when it computes the memory again.
    """
    at = now - dt.timedelta(seconds=chance.randrange(20, 40 * 86_400))
    found = []
    for _ in range(chance.randrange(0, 14)):
        at = at + dt.timedelta(seconds=2) if at.minute == at.second == 0 else at
        found.append(at.replace(microsecond=at.microsecond // 1000 * 1000))
        minutes = math.exp(chance.uniform(0, 11.5)) if chance.random() < 0.7 else chance.uniform(1, 15)
        at -= dt.timedelta(minutes=minutes, milliseconds=chance.randrange(1000))
    return found[::-1]


def studied(chance: random.Random, now: dt.datetime, settings: Settings) -> tuple[Card, list[Review]]:
    """A card with a history."""
    card, reviews = Card(guid=f"g{chance.random()}"), []
    for at in times(chance, now):
        rating = Rating(chance.choices((1, 2, 3, 4), (2, 1, 5, 1))[0])
        card, review = answer(card, rating, at, chance.randrange(60_000), settings)
        card = replace(card, suspended=False)
        reviews.append(review)
    return card, reviews


def configure(col: anki.collection.Collection, settings: Settings) -> None:
    """Give a fresh collection the same settings."""
    col.set_config("fsrs", True)
    col.set_config("rollover", settings.rollover)
    conf: dict[str, Any] = dict(col.decks.config_dict_for_deck_id(DeckId(1)))
    conf["new"]["delays"] = [step / 60 for step in settings.learning_steps]
    conf["lapse"]["delays"] = [step / 60 for step in settings.relearning_steps]
    conf["lapse"]["leechFails"] = settings.leech_threshold
    conf["lapse"]["leechAction"] = 1
    conf["desiredRetention"] = settings.retention
    col.decks.update_config(conf)


def write(col: anki.collection.Collection, card: Card, reviews: list[Review], settings: Settings) -> int:
    """Put a card and its log into Anki's tables; its id."""
    basic = col.models.by_name("Basic")
    assert basic is not None
    note = col.new_note(basic)
    note["Front"] = card.guid
    note.tags = ["leech"] if card.leech else []
    col.add_note(note, DeckId(1))
    cid = note.card_ids()[0]
    if card.state is not State.NEW and card.last_review is not None:
        today = day_number(dt.datetime.now(dt.UTC), settings.zone, settings.rollover)
        due = int(card.due_at.timestamp()) if card.due_at else col.sched.today + (card.due_day or 0) - today
        queue = 1 if card.due_at else 2 if card.state is State.REVIEW else 3
        left = 0 if card.state is State.REVIEW else len(steps_of(card, settings)) - card.step
        last = int(card.last_review.timestamp())
        stability, difficulty = round(card.stability or 0, 4), round(card.difficulty or 0, 3)
        memory = {"s": stability, "d": difficulty, "dr": settings.retention, "lrt": last}
        col.db.execute(  # type: ignore[union-attr]
            "update cards set type=?, queue=?, due=?, ivl=?, reps=?, lapses=?, left=?, data=? where id=?",
            *(card.state.value, queue, due, card.interval, card.reps, card.lapses, left),
            *(json.dumps(memory), cid),
        )
    for row in reviews:
        col.db.execute(  # type: ignore[union-attr]
            "insert into revlog values (?,?,-1,?,?,?,0,?,?)",
            *(row.id, cid, row.rating.value, row.interval, row.interval_before, row.duration, row.kind.value),
        )
    return int(cid)


def answered(col: anki.collection.Collection, card: AnkiCard, rating: int) -> dict[str, Any]:
    """Answer a card in Anki; what it wrote."""
    states = col._backend.get_scheduling_states(card.id)
    card.start_timer()
    sched: Any = col.sched
    sched.answer_card(sched.build_answer(card=card, states=states, rating=rating - 1))
    card.load()
    row = col.db.first(  # type: ignore[union-attr]
        "select id, ivl, lastIvl, type from revlog where cid=? order by id desc limit 1", card.id
    )
    assert row is not None
    return {
        "now": row[0],
        "type": int(card.type),
        "due_at": card.due if card.queue == 1 else None,
        "due_in": None if card.queue == 1 else card.due - col.sched.today,
        "ivl": card.ivl,
        "left": card.left % 1000 if card.type in (1, 3) else 0,
        "lapses": card.lapses,
        "leech": card.note().has_tag("leech"),
        "log": [row[1], row[2] if states.current.normal.WhichOneof("kind") == "review" else 0, row[3]],
    }


def ours(card: Card, rating: int, now: dt.datetime, settings: Settings) -> dict[str, Any]:
    """The same by us."""
    today = day_number(now, settings.zone, settings.rollover)
    after, review = answer(card, Rating(rating), now, 0, settings)
    in_steps = after.state in (State.LEARNING, State.RELEARNING)
    return {
        "now": review.id,
        "type": after.state.value,
        "due_at": int(after.due_at.timestamp()) if after.due_at else None,
        "due_in": None if after.due_day is None else after.due_day - today,
        "ivl": after.interval,
        "left": len(steps_of(after, settings)) - after.step if in_steps else 0,
        "lapses": after.lapses,
        "leech": after.leech,
        "log": [
            review.interval,
            review.interval_before if card.state is State.REVIEW else 0,
            review.kind.value,
        ],
    }


def cases(
    col: anki.collection.Collection, chance: random.Random, count: int, settings: Settings
) -> Iterator[dict[str, Any]]:
    """Histories in one collection: the memory as Anki computes it, and an answer given now."""
    for _ in range(count):
        card, reviews = studied(chance, dt.datetime.now(dt.UTC), settings)
        cid = write(col, card, reviews, settings)
        computed = col.compute_memory_state(cid)  # type: ignore[arg-type]
        rating = chance.randrange(1, 5)
        theirs = answered(col, col.get_card(cid), rating)  # type: ignore[arg-type]
        yield {
            "state": card.state.value,
            "rating": rating,
            "settings": [settings.learning_steps, settings.relearning_steps, settings.retention],
            "history": [[str(each.time), each.rating.value] for each in reviews],
            "memory": [card.stability, card.difficulty],
            "computed": [computed.stability, computed.difficulty] if reviews else [None, None],
            "theirs": theirs,
            "ours": ours(card, rating, from_ms(theirs["now"]), settings),
        }


def main(seed: int, count: int, zone: str) -> None:
    """Print `count` histories as JSON, a row each, over collections with every rollover hour."""
    chance = random.Random(seed)
    for rollover in range(24):
        with tempfile.TemporaryDirectory() as folder:
            col = anki.collection.Collection(str(Path(folder) / "collection.anki2"))
            settings = settings_for(chance, rollover, zone)
            configure(col, settings)
            share = count // 24 + (rollover < count % 24)
            for case in cases(col, chance, share, settings):
                print(json.dumps(case))
            col.close()


if __name__ == "__main__":
    time.tzset()
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
