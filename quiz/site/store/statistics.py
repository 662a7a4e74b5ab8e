"""What is counted from the review log and the cards, in a few queries over indexes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, select

from quiz.schedule import State
from quiz.site.store.queue import shown
from quiz.site.tables import CardRow, StudyReviewRow, db

MATURE = 21
"""Days between reviews from which a card counts as mature, as in Anki."""


class Tally(NamedTuple):
    """Answers of a day, kind (`ReviewKind`) and rating: how many, how many to mature cards, their time."""

    day: int
    kind: int
    rating: int
    number: int
    mature: int
    ms: int


def tallies(deck_keys: Sequence[int], *, first: int, last: int) -> list[Tally]:
    """The answers in decks from one day number to another, both included."""
    query = (
        select(
            *(StudyReviewRow.day, StudyReviewRow.kind, StudyReviewRow.rating, func.count()),
            func.count().filter(StudyReviewRow.interval_before >= MATURE),
            func.sum(StudyReviewRow.duration),
        )
        .where(StudyReviewRow.deck_id.in_(deck_keys), StudyReviewRow.day.between(first, last))
        .where(StudyReviewRow.rating > 0)
        .group_by(StudyReviewRow.deck_id, StudyReviewRow.day, StudyReviewRow.kind, StudyReviewRow.rating)
    )
    return [Tally(*row) for row in db.session.execute(query)]


def _in_study(deck_keys: Sequence[int]) -> tuple[ColumnElement[bool], ...]:
    return CardRow.deck_id.in_(deck_keys), shown()


def due_by_day(deck_keys: Sequence[int], *, today: int, days: int = 30) -> tuple[int, list[int]]:
    """How many cards are overdue, and how many fall due on each of the next days, today first.

    A card in learning steps whose time is told in minutes counts for today.
    """
    here = (*_in_study(deck_keys), CardRow.suspended.is_(False))
    by_date = (
        select(CardRow.due_day, func.count())
        .where(*here, CardRow.state.in_((1, 2, 3)), CardRow.due_day < today + days)
        .group_by(CardRow.due_day)
    )
    in_minutes = select(func.count()).where(*here, CardRow.state.in_((1, 3)), CardRow.due_day.is_(None))
    by_day = Counter({day: count for day, count in db.session.execute(by_date) if day is not None})
    by_day[today] += db.session.scalar(in_minutes) or 0
    overdue = sum(count for day, count in by_day.items() if day < today)
    return overdue, [by_day[today + ahead] for ahead in range(days)]


class Stock(NamedTuple):
    """How many cards there are of each sort; suspended ones are counted apart."""

    new: int
    learning: int
    young: int
    mature: int
    suspended: int


def stock(deck_keys: Sequence[int]) -> Stock:
    """The cards of decks by sort."""
    active = CardRow.suspended.is_(False)
    in_review = active & (CardRow.state == State.REVIEW.value)
    query = select(
        func.count().filter(active & (CardRow.state == State.NEW.value)),
        func.count().filter(active & CardRow.state.in_((State.LEARNING.value, State.RELEARNING.value))),
        func.count().filter(in_review & (CardRow.interval < MATURE)),
        func.count().filter(in_review & (CardRow.interval >= MATURE)),
        func.count().filter(CardRow.suspended.is_(True)),
    ).where(*_in_study(deck_keys))
    return Stock(*db.session.execute(query).one())
