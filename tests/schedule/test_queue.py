"""The queue of a day: order, caps, catching up, siblings."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from quiz.schedule import Buried, Card, Counts, Settings, State, bury_siblings, counts, day_number, in_order

NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
TODAY = day_number(NOW, "UTC")
DAY = dt.timedelta(days=1)
MINUTE = dt.timedelta(minutes=1)


def review(guid: str, *, ago: int, stability: float, due: int = TODAY, **more: object) -> Card:
    """A card in review, last seen so many days ago."""
    card = Card(
        guid=guid,
        state=State.REVIEW,
        stability=stability,
        difficulty=5,
        due_day=due,
        last_review=NOW - ago * DAY,
        interval=ago,
        reps=3,
    )
    return replace(card, **more)  # type: ignore[arg-type]


def new(guid: str, position: int = 0, **more: object) -> Card:
    """A new card."""
    return replace(Card(guid=guid, position=position), **more)  # type: ignore[arg-type]


def learning(guid: str, due: dt.datetime) -> Card:
    """A card in learning steps."""
    return Card(guid=guid, state=State.LEARNING, stability=2, difficulty=5, due_at=due, last_review=NOW)


def names(cards: object) -> str:
    """The ids of cards in order."""
    return "".join(card.guid for card in cards)  # type: ignore[attr-defined]


def test_learning_first_then_most_at_risk_then_new() -> None:
    cards = [
        new("y", 1),
        new("x", 0),
        review("a", ago=10, stability=100),
        review("b", ago=10, stability=5),
        review("c", ago=30, stability=20),
        review("-", ago=1, stability=1, due=TODAY + 1),
        learning("m", NOW - MINUTE),
        learning("l", NOW - 5 * MINUTE),
        learning("+", NOW + MINUTE),
    ]
    assert names(in_order(cards, NOW, Settings())) == "lmbcaxy"
    assert counts(cards, NOW, Settings()) == Counts(new=2, learning=3, due=3)


@pytest.mark.parametrize(
    ("card", "there"),
    [
        (new("a"), True),
        (new("a", suspended=True), False),
        (new("a", buried=Buried.USER, buried_day=TODAY), False),
        (new("a", buried=Buried.SIBLING, buried_day=TODAY - 1), True),
        (review("a", ago=9, stability=9, suspended=True), False),
    ],
)
def test_what_is_set_aside_is_not_shown(card: Card, there: bool) -> None:
    assert names(in_order([card], NOW, Settings())) == ("a" if there else "")
    assert counts([card], NOW, Settings()).total == there


def test_caps_of_a_day() -> None:
    cards = [review(str(at), ago=9, stability=9) for at in range(30)]
    cards += [new(str(100 + at), at) for at in range(30)]
    few = Settings(new_cap=3, review_cap=40)
    assert counts(cards, NOW, few) == Counts(new=3, due=30)
    assert counts(cards, NOW, few, new_done=2, reviews_done=25) == Counts(new=0, due=15)
    assert counts(cards, NOW, replace(few, new_cap=20)) == Counts(new=10, due=30)
    assert len(in_order(cards, NOW, few, new_done=2, reviews_done=5)) == 31


def test_new_cards_wait_while_catching_up() -> None:
    backlog = [review(str(at), ago=9, stability=9, due=TODAY - 5) for at in range(500)]
    cards = [*backlog, new("n")]
    assert counts(cards, NOW, Settings()) == Counts(new=0, due=200)
    assert len(in_order(cards, NOW, Settings())) == 200


def test_siblings_wait_a_day_but_not_those_in_steps() -> None:
    card = review("a", ago=9, stability=9)
    steps = replace(learning("a", NOW), ord=3)
    siblings = [
        replace(review("a", ago=9, stability=9), ord=1),
        new("a", ord=2),
        steps,
        new("b", ord=1),
        new("a", ord=4, suspended=True),
    ]
    buried = bury_siblings(card, siblings, NOW, Settings())
    assert [(each.ord, each.buried, each.buried_day) for each in buried] == [
        (1, Buried.SIBLING, TODAY),
        (2, Buried.SIBLING, TODAY),
    ]
    assert bury_siblings(card, siblings, NOW, Settings(bury_siblings=False)) == []
