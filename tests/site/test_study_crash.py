"""Study in two tabs outlives SIGKILL: no answer is lost or counted twice, and the log replays."""

from __future__ import annotations

import random
import re
import threading
import time
from dataclasses import replace
from http.client import HTTPException
from pathlib import Path

import pytest

from quiz.schedule import Buried, Card, replay
from quiz.site import create_app
from quiz.site.jobs import run_inline
from quiz.site.store import cards, reviews, settings
from quiz.site.tables import CardRow, db
from tests.site.conftest import CONFIG
from tests.site.server import kill, running
from tests.site.visitor import Visitor

ROUNDS = 3
CARD = re.compile(r'action="(/study/card/\d+)"')
HIDDEN = re.compile(r'type="hidden" name="([\w-]+)" value="([^"]*)"')


def study_until_cut_off(visitor: Visitor, chance: random.Random, acknowledged: list[tuple[int, int]]) -> None:
    """Study card after card, sending all twice; note each card with the answers it had when it was shown."""
    try:
        while True:
            card = CARD.findall(visitor.get("/study/1?ahead=1"))[0]
            form = dict(HIDDEN.findall(visitor.get(card)))
            led = [visitor.post(card, **{**form, "rating": chance.choice((1, 2))}) for _ in range(2)]
            if led[0] == "/study/1":
                acknowledged.append((int(card.rsplit("/", 1)[1]), int(form["reps"])))
    except (OSError, HTTPException):
        pass


def check(data: Path, acknowledged: list[tuple[int, int]]) -> int:
    """Every card is what its log makes of it, with every answer that was acknowledged; how many there are."""
    with create_app({**CONFIG, "DATA": data}, executor=run_inline).app_context():
        rows = {row.id: row for row in db.session.query(CardRow).all()}
        for key, row in rows.items():
            card, log = cards.to_card(row, row.item.uid), reviews.of_card(key)
            fresh = Card(guid=card.guid, ord=card.ord, position=card.position)
            again = replay(fresh, log, settings.by_id)
            assert again == replace(card, buried=Buried.NO, buried_day=0)
            assert card.reps == len(log)
        assert all(rows[key].reps > reps for key, reps in acknowledged)
        total = sum(row.reps for row in rows.values())
        db.session.remove()
        db.engine.dispose()
    return total


def wait_for(acknowledged: list[tuple[int, int]], number: int) -> None:
    """Wait until so many answers were acknowledged, a minute at most."""
    until = time.monotonic() + 60
    while len(acknowledged) < number and time.monotonic() < until:
        time.sleep(0.005)


@pytest.mark.slow
def test_two_tabs_that_are_cut_off_leave_a_log_that_replays(tmp_path: Path) -> None:
    chance, acknowledged = random.Random(7), list[tuple[int, int]]()
    for _ in range(ROUNDS):
        with running(tmp_path / "data") as (base, process):
            tabs = [Visitor(base), Visitor(base)]
            threads = [
                threading.Thread(target=study_until_cut_off, args=(tab, chance, acknowledged)) for tab in tabs
            ]
            for thread in threads:
                thread.start()
            wait_for(acknowledged, len(acknowledged) + 4)
            time.sleep(chance.random() / 10)
            kill(process)
            for thread, tab in zip(threads, tabs, strict=True):
                thread.join()
                tab.close()
        total = check(tmp_path / "data", acknowledged)
    assert total >= len(set(acknowledged)) > ROUNDS
