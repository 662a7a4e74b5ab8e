"""Study with a large collection: how long the next card and the statistics page take.

    python -m tests.benchmarks.study [--cards 100000] [--reviews 1000000] [--rounds 300]

Fills a SQLite database with a small collection of 1,000 cards and a large one, in one deck each, and studies
both as a browser does. Bars: next card under 20 ms at the 99th percentile; statistics under 300 ms; the next
card of the large collection at most twice as slow as that of the small one. Exits with 1 when one is missed.
Times are those of this process, so that other work on the machine does not count; beside them the wall clock.
"""

from __future__ import annotations

import argparse
import datetime as dt
import itertools
import random
import re
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import insert

from quiz.deck import Deck
from quiz.garbage import settle
from quiz.item import Flashcard, Item
from quiz.schedule import day_number
from quiz.site import create_app
from quiz.site.jobs import run_inline
from quiz.site.store import decks, settings, tallies
from quiz.site.store.values import pack_common, pack_content
from quiz.site.tables import LEARNER, CardRow, ItemRow, StudyReviewRow, db

NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
SMALL = 1_000
NEXT_MS, PAGE_MS, GROWTH = 20.0, 300.0, 2.0


def fill(cards: int, reviews: int, seed: int = 1) -> int:
    """A deck with cards in every state and their log; its key."""
    chance = random.Random(seed)
    zone = settings.default().zone
    today = day_number(NOW, zone)
    key = decks.save(Deck(id=f"large-{cards}", title=f"{cards} cards", language="en"), now=NOW)
    first = _insert_items(key, cards)
    db.session.execute(insert(CardRow), [_card(key, first + at, at, today, chance) for at in range(cards)])
    db.session.commit()
    first_card = db.session.query(CardRow.id).filter_by(deck_id=key).order_by(CardRow.id).limit(1).scalar()
    rows = _reviews(key, first_card, cards, reviews, today, chance)
    for batch in _batches(rows, 50_000):
        db.session.execute(insert(StudyReviewRow), batch)
        db.session.commit()
    tallies.recount(key, first=today - 900, last=today)
    db.session.commit()
    return key


def _insert_items(key: int, count: int) -> int:
    for batch in _batches((_item(key, at) for at in range(count)), 10_000):
        db.session.execute(insert(ItemRow), batch)
    db.session.commit()
    return int(db.session.query(db.func.min(ItemRow.id)).filter_by(deck_id=key).scalar())


def _item(key: int, at: int) -> dict[str, Any]:
    item: Item = Flashcard(id=f"{key}-{at}", front=f"What is {at} and {at}?", back=f"It is {2 * at}.")
    place = {"deck_id": key, "uid": item.id, "position": at, "content": pack_content(item)}
    return {**pack_common(item), **place, "deleted_at": None}


def _card(key: int, item: int, at: int, today: int, chance: random.Random) -> dict[str, Any]:
    """One card in ten is new, one in fifty suspended; one review card in fifty is due, some long overdue."""
    common = {"deck_id": key, "item_id": item, "ord": 0, "position": at}
    if at % 10 == 0:
        return common
    interval = max(1, int(chance.lognormvariate(3.5, 1)))
    due = today - chance.randrange(5) if chance.random() < 0.02 else today + 1 + chance.randrange(interval)
    return common | {
        "state": 2,
        "stability": interval * chance.uniform(0.8, 1.3),
        "difficulty": chance.uniform(1, 10),
        "due_day": due,
        "last_day": due - interval,
        "last_review": (due - interval - 719_163) * 86_400_000 + 43_200_000,
        "interval": interval,
        "reps": 8,
        "suspended": at % 50 == 1,
    }


def _reviews(
    key: int, first: int, cards: int, count: int, today: int, chance: random.Random
) -> Iterator[dict[str, Any]]:
    """A log over 900 days, spread evenly."""
    start = (today - 900 - 719_163) * 86_400_000
    for at in range(count):
        ms = start + at * (899 * 86_400_000 // count) + cards % 7
        yield {
            "learner_id": LEARNER,
            "deck_id": key,
            "card_id": first + chance.randrange(cards),
            "ms": ms,
            "day": ms // 86_400_000 + 719_163,
            "rating": chance.choices((1, 2, 3, 4), (10, 10, 70, 10))[0],
            "kind": chance.choices((0, 1, 2), (15, 80, 5))[0],
            "state": 2,
            "interval": 20,
            "interval_before": chance.randrange(1, 90),
            "duration": chance.randrange(2_000, 20_000),
        }


def _batches(rows: Any, size: int) -> Iterator[list[Any]]:
    batch: list[Any] = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def timed(work: Callable[[], Any]) -> tuple[float, float, Any]:
    """Milliseconds of processor and of wall clock that some work takes, and what it gives."""
    cpu, wall = time.process_time(), time.perf_counter()
    found = work()
    return 1000 * (time.process_time() - cpu), 1000 * (time.perf_counter() - wall), found


def study(client: FlaskClient, key: int, rounds: int) -> list[tuple[float, float]]:
    """Study so many cards; how long each next card took."""
    taken = []
    for at in range(rounds):
        cpu, wall, page = timed(lambda: client.get(f"/study/{key}"))
        assert page.status_code == 200, page.status_code
        taken.append((cpu, wall))
        found = re.search(r'action="(/study/card/\d+)"', page.text)
        assert found, f"no card in round {at}"
        back = client.get(found[1])
        reps = re.search(r'name="reps" value="(\d+)"', back.text)
        assert reps
        answered = client.post(found[1], data={"rating": 3, "reps": reps[1]})
        assert answered.status_code == 303
    return taken


def percentile(values: list[float], share: float) -> float:
    """The value below which a share of the values lies."""
    return statistics.quantiles(values, n=1000, method="inclusive")[round(share * 1000) - 1]


def report(name: str, taken: list[tuple[float, float]]) -> float:
    """Print what was measured; the 99th percentile of processor time."""
    cpu, wall = [each for each, _ in taken], [each for _, each in taken]
    print(
        f"{name}: median {statistics.median(cpu):.1f} ms, p99 {percentile(cpu, 0.99):.1f} ms "
        f"(wall clock {statistics.median(wall):.1f}, {percentile(wall, 0.99):.1f})",
        flush=True,
    )
    return percentile(cpu, 0.99)


def run(app: Flask, cards: int, reviews: int, rounds: int) -> bool:
    """Fill, study and look at the statistics; whether all bars are met."""
    client = app.test_client()
    with app.app_context():
        settings.save(replace(settings.default(), review_cap=9_999, new_cap=9_999))
        small = fill(SMALL, SMALL * 10)
    study(client, small, 2)
    client.get("/statistics")
    with app.app_context():
        large = fill(cards, reviews)
    report(f"next card of {SMALL}", one := study(client, small, min(rounds, 100)))
    slow = report(f"next card of {cards}", many := study(client, large, rounds))
    growth = statistics.median(cpu for cpu, _ in many) / statistics.median(cpu for cpu, _ in one)
    pages = [timed(lambda: client.get(f"/statistics?deck={large}"))[:2] for _ in range(10)]
    everything = [timed(lambda: client.get("/statistics"))[:2] for _ in range(10)]
    page = max(report("statistics of the deck", pages), report("statistics of all decks", everything))
    print(f"growth {growth:.2f}")
    return slow < NEXT_MS and page < PAGE_MS and growth <= GROWTH


def main() -> int:
    """Run the benchmark; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--cards", type=int, default=100_000)
    parser.add_argument("--reviews", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=300)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ticks = itertools.count()
        config: dict[str, Any] = {"DATA": str(Path(folder)), "SAMPLES": False, "WTF_CSRF_ENABLED": False}
        config["NOW"] = lambda: NOW + dt.timedelta(milliseconds=next(ticks))
        app = create_app({**config, "SECRET_KEY": "benchmark", "TESTING": True}, executor=run_inline)
        settle()
        return 0 if run(app, options.cards, options.reviews, options.rounds) else 1


if __name__ == "__main__":
    raise SystemExit(main())
