"""Tallies: whatever happens to the review log, they are what the log gives when it is counted anew."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from quiz.item import Cloze
from quiz.schedule import Rating, Review, ReviewKind, State
from quiz.schedule.days import day_number
from quiz.site import create_app, database
from quiz.site.jobs import run_inline
from quiz.site.store import decks, reviews, settings, steps, study, tallies
from quiz.site.store.tallies import Tally
from quiz.site.tables import CardRow, db
from tests.site import builders
from tests.site.conftest import CONFIG, NOW, Clock
from tests.site.studying import cloze_of_two, flashcards, front, rate, stored

EVER = {"first": 0, "last": 999_999}


def counted(deck: int) -> list[Tally]:
    """The tallies of a deck, from its whole log."""
    chosen = settings.of_deck(deck)
    found = Counter[tuple[int, int, int, str]]()
    for each in reviews.all_of([deck]):
        if each.rating:
            key = day_number(each.time, chosen.zone, chosen.rollover), int(each.kind), int(each.rating)
            found[*key, "number"] += 1
            found[*key, "mature"] += each.interval_before >= tallies.MATURE
            found[*key, "ms"] += each.duration
    keys = sorted({key[:3] for key in found})
    return [Tally(*key, *(found[*key, name] for name in ("number", "mature", "ms"))) for key in keys]


@pytest.mark.parametrize("seed", range(6))
def test_they_follow_the_log(client: FlaskClient, clock: Clock, seed: int) -> None:
    deck, chance = stored(*flashcards(6), cloze_of_two()), random.Random(seed)
    for _ in range(40):
        clock.forward(minutes=chance.choice((1, 20, 900, 3_000)))
        happen(client, deck, clock, chance)
        assert sorted(tallies.between([deck], **EVER)) == counted(deck)
        db.session.rollback()
    assert counted(deck)


def happen(client: FlaskClient, deck: int, clock: Clock, chance: random.Random) -> None:
    """Something that may change the log: an answer, cramming, undo, an edit or an import."""
    keys = [key for (key,) in db.session.query(CardRow.id).order_by(CardRow.id)]
    db.session.rollback()
    match chance.choice(("rate", "rate", "rate", "cram", "cram", "undo", "edit", "import")):
        case "rate" if card := front(client, deck)[1]:
            rate(client, card, chance.randrange(1, 5))
        case "cram":
            client.post(
                f"/study/{deck}/cram", data={"card": chance.choice(keys), "known": chance.choice("01")}
            )
        case "undo":
            client.post(f"/study/{deck}/undo")
        case "edit":
            more = Cloze(
                id="twee", text=f"De {{{{c{chance.randrange(1, 9)}::Lenne}}}} en {{{{c2::Wolmere}}}}."
            )
            steps.edit_item(keys[6], more, clock())
        case "import":
            chosen = settings.of_deck(deck)
            reviews.put_imported(deck, [imported(chance) for _ in range(5)], chosen)
            db.session.commit()


def imported(chance: random.Random) -> Review:
    """A row of a log from elsewhere, some of it from long ago; a rating of 0 is no answer."""
    return Review(
        id=int(NOW.timestamp()) * 1000 - chance.randrange(10**11),
        guid=chance.choice(("f0", "f3", "twee", "nowhere")),
        ord=0,
        rating=Rating(chance.randrange(5)),
        kind=ReviewKind(chance.randrange(4)),
        state=State.REVIEW,
        interval=9,
        interval_before=chance.randrange(-60, 90),
        duration=chance.randrange(60_000),
    )


def test_crammed_cards_that_an_undone_edit_made_take_their_log_along(
    client: FlaskClient, clock: Clock
) -> None:
    deck = stored(cloze_of_two())
    steps.edit_item(1, replace(cloze_of_two(), text="De {{c1::Lenne}} en de {{c3::Wulp}}."), NOW)
    study.log_crammed(3, known=True, now=clock(), shown_at=NOW)
    assert [each.number for each in tallies.between([deck], **EVER)] == [1]
    db.session.rollback()
    client.post(f"/study/{deck}/undo")
    assert tallies.between([deck], **EVER) == counted(deck) == []


def test_a_deck_that_goes_takes_its_tallies_along(client: FlaskClient, clock: Clock) -> None:
    deck = stored(*flashcards(2))
    rate(client, front(client, deck)[1], 3)
    db.session.delete(decks.row_of(deck))
    db.session.commit()
    assert tallies.between([deck], **EVER) == []


TABLES = ("learners", "decks", "items", "cards", "reviews", "study_steps")


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of a database, by table."""
    with closing(sqlite3.connect(path)) as connection:
        return {name: connection.execute(f"select * from {name}").fetchall() for name in TABLES}


def test_an_older_database_keeps_all_it_holds_and_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(database, "newest_revision", lambda: "0001")
        patch.setattr(database, "_upgrade", upgrade_to_the_first)
        app = create_app({**CONFIG, "DATA": tmp_path, "NOW": clock}, executor=run_inline)
        with app.app_context():
            decks.save(builders.deck(), now=NOW)
    path = tmp_path / "weetje.db"
    with closing(sqlite3.connect(path)) as connection:
        rows = [
            (at, 1, 1, 1 + at % 2, at, 9 + at // 40, at % 5, at % 3, 2, 9, at % 50, at, 0, "")
            for at in range(200)
        ]
        connection.executemany(f"insert into reviews values ({','.join('?' * 14)})", rows)
        connection.commit()
    before = everything(path)
    app = create_app({**CONFIG, "DATA": tmp_path, "NOW": clock}, executor=run_inline)
    assert everything(path) == before
    with app.app_context():
        found = tallies.between([1], **EVER)
        tallies.recount(1, **EVER)
        assert tallies.between([1], **EVER) == found
        assert sum(each.number for each in found) == sum(at % 5 > 0 for at in range(200))
    assert everything(tmp_path / "weetje.before-0002.db") == before


def upgrade_to_the_first(app: Flask) -> None:
    """Bring a database to the first revision only."""
    from flask_migrate import Migrate, upgrade

    Migrate(app, db, directory=str(database.MIGRATIONS), render_as_batch=True)
    upgrade(revision="0001")
