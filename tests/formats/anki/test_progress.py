"""Study progress to and from Anki's rows."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from quiz.formats import anki
from quiz.formats.anki.history import preset_of
from quiz.formats.anki.package import Card, Package, Review
from quiz.formats.anki.progress import at_home, calendar, study_cards, study_reviews
from quiz.formats.anki.unpack import from_bytes
from quiz.schedule import Buried, Rating, ReviewKind, Settings, State
from quiz.schedule import Card as StudyCard
from quiz.schedule import Review as StudyReview
from tests.formats.anki.builders import bridge
from tests.formats.anki.packages import notetype, package

FIRST = dt.date(2024, 1, 10)
PLACE = {10: ("guid1", 0)}


def with_card(*reviews: Review, **state: object) -> Package:
    """A package of one card in that state, in a collection that began on 10 January 2024 in Amsterdam."""
    base = package(notetype(), ("aqua", "water"))
    card = base.cards[0]._replace(**state)  # type: ignore[arg-type]
    began = int(dt.datetime(2024, 1, 10, 3, tzinfo=dt.UTC).timestamp())
    return replace(base, cards=(card,), reviews=reviews, created=began, minutes_west=-60)


def studied(found: Package) -> StudyCard:
    """The one card as it is studied here."""
    (card,) = study_cards(found, PLACE)
    return card


def test_a_review_card_falls_due_on_the_same_day() -> None:
    data = '{"s":21.5,"d":6.25,"dr":0.92,"lrt":1705000000}'
    card = studied(with_card(type=2, queue=2, due=30, interval=12, reps=4, lapses=1, factor=2100, data=data))
    assert card == StudyCard(
        guid="guid1",
        state=State.REVIEW,
        stability=21.5,
        difficulty=6.25,
        due_day=FIRST.toordinal() + 30,
        last_review=dt.datetime.fromtimestamp(1_705_000_000, dt.UTC),
        interval=12,
        reps=4,
        lapses=1,
        retention=0.92,
    )


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ({"type": 0, "queue": -1, "due": 7}, {"state": State.NEW, "suspended": True, "position": 7}),
        ({"type": 0, "queue": 0, "flags": 3}, {"flag": 3}),
        ({"type": 1, "queue": 1, "due": 1_705_000_600, "left": 1}, {"state": State.LEARNING, "step": 1}),
        (
            {"type": 3, "queue": 3, "due": 5, "left": 1, "interval": 4},
            {"state": State.RELEARNING, "interval": 4},
        ),
        ({"type": 2, "queue": -3, "due": 5, "interval": 2}, {"buried": Buried.USER}),
        ({"type": 2, "queue": -2, "due": 5, "interval": 2}, {"buried": Buried.SIBLING}),
        ({"type": 2, "queue": 2, "due": 900_000_000, "interval": 2}, {"state": State.REVIEW}),
        ({"type": 2, "queue": 2, "due": 5, "data": "[[[", "interval": 2}, {"state": State.REVIEW}),
    ],
)
def test_states(state: dict[str, object], expected: dict[str, object]) -> None:
    card = studied(with_card(**state))
    assert {name: getattr(card, name) for name in expected} == expected


def test_a_step_is_due_at_its_second() -> None:
    card = studied(with_card(type=1, queue=1, due=1_705_000_600, left=2))
    assert (card.due_at, card.due_day) == (dt.datetime.fromtimestamp(1_705_000_600, dt.UTC), None)


def test_a_card_without_memory_gets_one_from_ease_and_interval() -> None:
    card = studied(with_card(type=2, queue=2, due=5, interval=40, factor=2500))
    assert card.stability == pytest.approx(40)
    assert card.difficulty is not None
    assert 1 <= card.difficulty <= 10


def test_a_card_of_a_filtered_deck_goes_home() -> None:
    away = Card(1, 1, 9, 0, type=2, queue=2, due=-100_000, original_due=33, original_deck=2)
    assert at_home(away) == Card(1, 1, 2, 0, type=2, queue=2, due=33)


def test_the_review_log_keeps_its_numbers() -> None:
    rows = (
        Review(1_705_000_000_000, 10, 3, -600, -60, 0, 4200, 0),
        Review(1_705_000_600_000, 10, 4, 5, -600, 650, 3100, 0),
        Review(1_705_432_600_000, 10, 1, -600, 5, 700, 9000, 1),
        Review(1_705_432_700_000, 99, 3, 1, 1, 0, 0, 1),
        Review(1_705_432_800_000, 10, 9, 1, 1, 0, 0, 1),
        Review(2**62, 10, 3, 1, 1, 0, 0, 1),
        Review(1_705_432_900_000, 10, 3, 1, 1, 0, 2**40, 1),
    )
    found = list(study_reviews(with_card(*rows), PLACE))
    assert [(each.id, each.rating, each.kind, each.state, each.interval) for each in found] == [
        (1_705_000_000_000, Rating.GOOD, ReviewKind.LEARN, State.NEW, -600),
        (1_705_000_600_000, Rating.EASY, ReviewKind.LEARN, State.LEARNING, 5),
        (1_705_432_600_000, Rating.AGAIN, ReviewKind.REVIEW, State.REVIEW, -600),
    ]
    assert (found[1].interval_before, found[1].duration, found[1].factor) == (-600, 3100, 650)


@pytest.mark.parametrize(
    ("created", "west", "first"),
    [
        (1_704_855_600, -60, dt.date(2024, 1, 10)),
        (1_704_880_800, 300, dt.date(2024, 1, 10)),
        (1_704_855_600, None, dt.date(2024, 1, 10)),
    ],
)
def test_day_zero(created: int, west: int | None, first: dt.date) -> None:
    base = replace(package(notetype(), ("a", "b")), created=created, minutes_west=west)
    assert calendar(base).first == first.toordinal()


def test_progress_goes_out_and_comes_back() -> None:
    day = dt.date(2026, 3, 1).toordinal()
    last = dt.datetime(2026, 2, 20, 18, 30, tzinfo=dt.UTC)
    reviewed = StudyCard(
        guid="choice-city",
        state=State.REVIEW,
        stability=9.1234,
        difficulty=5.5,
        last_review=last,
        retention=0.9,
        due_day=day,
        interval=9,
        reps=3,
        lapses=1,
    )
    cards = (
        reviewed,
        replace(
            reviewed,
            guid="cloze-cost",
            ord=1,
            state=State.LEARNING,
            due_day=None,
            due_at=last,
            interval=0,
            lapses=0,
        ),
        StudyCard(guid="flash-river", suspended=True, flag=4, position=6),
    )
    log = (
        StudyReview(
            id=1_771_612_200_000,
            guid="choice-city",
            rating=Rating.GOOD,
            kind=ReviewKind.LEARN,
            interval=-600,
            duration=5000,
        ),
    )
    chosen = Settings(retention=0.93, new_cap=7, review_cap=70, learning_steps=(30, 3_600, 86_400))
    written = anki.write(bridge(), cards=cards, reviews=log, settings=chosen)
    found = anki.read(written.data)
    assert {card.key: card for card in found.cards} == {card.key: card for card in cards}
    assert found.reviews == log
    given = preset_of(chosen)
    assert from_bytes(written.data).presets[given.id] == given
    assert (given.desired_retention, given.learning_steps) == (0.93, (0.5, 60, 1440))


def test_without_progress_every_card_is_new() -> None:
    assert anki.read(anki.write(bridge()).data).cards == ()
