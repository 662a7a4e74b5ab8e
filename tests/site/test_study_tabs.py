"""Two tabs, double posts and crashes in any order: what was shown is stored, and the log replays."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

import pytest
from flask.testing import FlaskClient

from quiz.schedule import DEFAULT_PARAMETERS, Buried, Card, Settings, State, day_number, replay
from quiz.site.store import cards, queue, reviews, settings, statistics
from quiz.site.tables import CardRow, db
from tests.site.conftest import Clock
from tests.site.studying import cloze_of_two, dump, flashcards, front, stored

EVENTS = (
    *("show", "show", "show", "send", "send", "send", "wait", "wait", "crash"),
    *("undo", "settings", "bury", "suspend", "restore", "flag", "cram"),
)


@dataclass
class Tab:
    """A tab with the back of a card, as it was when it was shown."""

    client: FlaskClient
    card: str = ""
    form: dict[str, str] = field(default_factory=dict)

    def show(self, deck: int) -> None:
        """Go to the card that comes next, if one does, and look at its back."""
        self.card = front(self.client, deck)[1]
        back = self.client.get(self.card).text if self.card else ""
        self.form = dict(re.findall(r'type="hidden" name="([\w-]+)" value="(-?\d+)"', back))

    def send(self, rating: int) -> None:
        """Rate the card that is shown; if that counts, it counts as the button said."""
        before = last_review()
        self.client.post(self.card, data={**self.form, "rating": rating})
        after = last_review()
        if after[0] > before[0]:
            assert after[1] == int(self.form[f"interval-{rating}"])

    def crash(self, patch: pytest.MonkeyPatch, rating: int) -> None:
        """Rate the card while the site breaks down half-way; nothing of it stays."""
        before = dump()
        patch.setattr(settings, "remember", broken)
        status = self.client.post(self.card, data={**self.form, "rating": rating}).status_code
        assert status in (303, 500)
        assert dump() == before

    def other(self, what: str, chance: random.Random) -> None:
        """Do something else with the card that is shown."""
        self.client.post(f"{self.card}/{what}", data={"colour": chance.randrange(8)})


def broken(*_: object) -> None:
    """What a process that is killed comes to."""
    raise MemoryError


def last_review() -> tuple[int, int]:
    """Number of reviews and the interval of the newest."""
    found = [each for key in keys() for each in reviews.of_card(key)]
    db.session.rollback()
    newest = max(found, key=lambda each: each.id, default=None)
    return len(found), newest.interval if newest else 0


def other_settings(chance: random.Random) -> Settings:
    """Another retention, and sometimes other parameters."""
    parameters = chance.choice((DEFAULT_PARAMETERS, (0.4, *DEFAULT_PARAMETERS[1:20], 0.2)))
    return replace(settings.default(), retention=chance.choice((0.8, 0.9, 0.95)), parameters=parameters)


def keys() -> list[int]:
    """The cards that there are."""
    return [key for (key,) in db.session.query(CardRow.id).order_by(CardRow.id)]


@pytest.mark.parametrize("seed", range(3))
def test_any_order_leaves_a_log_that_replays(
    client: FlaskClient, clock: Clock, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    deck, chance = stored(*flashcards(3), cloze_of_two()), random.Random(seed)
    tabs = [Tab(client), Tab(client)]
    for _ in range(60):
        tab, what = chance.choice(tabs), chance.choice(EVENTS)
        match what:
            case "wait":
                clock.forward(minutes=chance.choice((1, 11, 700, 5_000)))
            case "undo":
                client.post(f"/study/{deck}/undo")
            case "settings":
                settings.save(other_settings(chance))
            case _ if what == "show" or not tab.card:
                tab.show(deck)
            case "send":
                tab.send(chance.randrange(1, 5))
            case "crash":
                with monkeypatch.context() as patch:
                    tab.crash(patch, chance.randrange(1, 5))
            case "cram":
                client.post(f"/study/{deck}/cram", data={"card": tab.card.rsplit("/", 1)[1], "known": 1})
            case _:
                tab.other(what, chance)
    check(deck, clock)


def check(deck: int, clock: Clock) -> None:
    """Every card is what its log makes of it, none was reviewed early, none is lost."""
    found = keys()
    for key in found:
        row, log = db.session.get_one(CardRow, key), reviews.of_card(key)
        card = cards.to_card(row, row.item.uid)
        fresh = Card(guid=card.guid, ord=card.ord, position=card.position, flag=card.flag)
        again = replay(fresh, log, settings.by_id)
        assert again == replace(card, buried=Buried.NO, buried_day=0, suspended=False)
        counted = [each for each in log if each.scheduled]
        for before, after in pairwise(counted):
            if after.state is State.REVIEW:
                days = day_number(after.time, "UTC") - day_number(before.time, "UTC")
                assert days >= before.interval
    shelves = statistics.shelves([deck], today=queue.queue(deck, clock()).today)
    assert sum(each.number for each in shelves) == len(found) == 5
    assert sum(len(reviews.of_card(key)) for key in found) == len(reviews.all_of([deck]))
