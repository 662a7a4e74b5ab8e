"""Statistics: figures from tallies counted by hand, and the page that shows them."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from quiz.deck import Deck
from quiz.item import Flashcard
from quiz.schedule import ReviewKind
from quiz.site import figures
from quiz.site.store import decks, settings, statistics, tallies
from quiz.site.store.statistics import Stock
from quiz.site.store.tallies import Tally
from quiz.site.tables import CardRow, StudyReviewRow, db
from tests.site.conftest import NOW, text_of

TODAY = dt.date(2026, 11, 23).toordinal()
REVIEW, LEARN, RELEARN, CRAM = ReviewKind.REVIEW, ReviewKind.LEARN, ReviewKind.RELEARN, ReviewKind.FILTERED

TALLIES = [
    Tally(TODAY, REVIEW, 1, 2, 1, 20_000),
    Tally(TODAY, REVIEW, 3, 8, 4, 40_000),
    Tally(TODAY, LEARN, 1, 5, 0, 60_000),
    Tally(TODAY - 6, REVIEW, 4, 10, 0, 30_000),
    Tally(TODAY - 7, REVIEW, 1, 10, 10, 30_000),
    Tally(TODAY - 7, RELEARN, 3, 4, 0, 0),
    Tally(TODAY - 7, CRAM, 1, 3, 3, 6_000),
    Tally(TODAY - 100, REVIEW, 2, 10, 10, 0),
]


@pytest.mark.parametrize(
    ("days", "young", "mature", "both"),
    [
        (1, (5, 4), (5, 4), (10, 8)),
        (7, (15, 14), (5, 4), (20, 18)),
        (30, (15, 14), (15, 4), (30, 18)),
        (365, (15, 14), (25, 14), (40, 28)),
    ],
)
def test_true_retention(
    days: int, young: tuple[int, int], mature: tuple[int, int], both: tuple[int, int]
) -> None:
    found = figures.retention(TALLIES, today=TODAY, days=days)
    assert [(each.total, each.recalled) for each in (found.young, found.mature, found.all)] == [
        young,
        mature,
        both,
    ]


def test_no_reviews_have_no_retention() -> None:
    assert figures.retention([], today=TODAY, days=30).all.share is None


def test_answer_buttons() -> None:
    found = figures.buttons(TALLIES)
    assert found.learning == (5, 0, 4, 0)
    assert found.young == (1, 0, 4, 10)
    assert found.mature == (11, 10, 4, 0)


def test_days_and_minutes() -> None:
    assert figures.by_day(TALLIES, first=TODAY - 7, last=TODAY) == [17, 10, 0, 0, 0, 0, 0, 15]
    assert figures.minutes_by_day(TALLIES, first=TODAY - 7, last=TODAY) == [0.6, 0.5, 0, 0, 0, 0, 0, 2.0]


def test_the_heatmap_holds_a_year_of_weeks_from_monday() -> None:
    found = figures.heatmap(TALLIES, today=TODAY)
    days = [count for week in found.weeks for count in week.counts if count is not None]
    assert all(week.monday.weekday() == 0 and len(week.counts) == 7 for week in found.weeks)
    assert found.weeks[-1].counts == (15, None, None, None, None, None, None)
    assert 365 <= len(days) < 372
    assert sum(days) == sum(each.number for each in TALLIES)
    assert [path.count("M") for path in found.paths] == [len(days) - 4, 0, 0, 2, 2]


def test_bars_fill_their_plot() -> None:
    found = figures.bars([0, 5, 10])
    assert [(bar.y, bar.height) for bar in found.bars] == [(100, 0), (50, 50), (0, 100)]
    assert [figures.bars(values).top for values in ([], [3], [7.5])] == [2, 4, 7.5]


def studied(*, duration: int = 60_000) -> int:
    """The key of a deck with five cards, and reviews of two of them."""
    settings.save(replace(settings.default(), zone="UTC"))
    items = tuple(Flashcard(id=f"s{at}", front=f"Vraag {at}?", back="Ja") for at in range(5))
    key = decks.save(Deck(id="stat", title="Geteld", language="nl", items=items), now=NOW)
    rows = db.session.query(CardRow).order_by(CardRow.id).all()
    for row, due, interval in zip(rows, (-3, 0, 4, 40), (5, 30, 21, 90), strict=False):
        row.state, row.due_day, row.interval, row.reps = 2, TODAY + due, interval, 1
    rows[3].suspended = True
    moment = int(NOW.timestamp()) * 1000
    for at, (rating, before) in enumerate(((3, 4), (1, 40), (4, 20))):
        common = {"learner_id": 1, "deck_id": key, "card_id": rows[at].id, "day": TODAY - at}
        db.session.add(
            StudyReviewRow(
                **common,
                ms=moment - at * 86_400_000,
                rating=rating,
                kind=1,
                state=2,
                interval=9,
                interval_before=before,
                duration=duration,
                factor=0,
                settings="",
            )
        )
    tallies.recount(key, first=TODAY - 2, last=TODAY)
    db.session.commit()
    return key


def test_the_page_shows_the_figures(client: FlaskClient) -> None:
    key = studied()
    for address in ("/statistics", f"/statistics?deck={key}"):
        page = client.get(address)
        words = text_of(page)
        assert "New 1 Learning 0 Young 1 Mature 2 Set aside 1" in words
        assert "3 answers" in words
        assert "1 card is overdue" in words
        assert "Last 30 days 100% 0% 66.7% 3" in words
        assert "Today 100% – 100% 1" in words
        assert page.text.count("<svg") == page.text.count("<table") + 1  # the scale of the heatmap
        assert not re.search(r'style="|<script(?! src)', page.text)
        assert len(page.data) < 45_000


@pytest.mark.parametrize(
    ("language", "duration", "sentence"),
    [
        ("en", 20_000, "1 minute in the last 30 days."),
        ("en", 60_000, "3 minutes in the last 30 days."),
        ("nl", 20_000, "1 minuut in de laatste 30 dagen."),
        ("nl", 0, "0 minuten in de laatste 30 dagen."),
    ],
)
def test_one_minute_is_no_minutes(client: FlaskClient, language: str, duration: int, sentence: str) -> None:
    studied(duration=duration)
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    assert sentence in text_of(client.get("/statistics"))


def test_due_by_day_and_stock(client: FlaskClient) -> None:
    shelves = statistics.shelves([studied()], today=TODAY)
    assert statistics.due_by_day(shelves, today=TODAY, days=6) == (1, [1, 0, 0, 0, 1, 0])
    assert statistics.stock(shelves) == Stock(new=1, learning=0, young=1, mature=2, suspended=1)


def test_an_empty_installation_has_statistics_too(client: FlaskClient) -> None:
    assert client.get("/statistics").status_code == 200
    assert client.get("/statistics?deck=99").status_code == 404
