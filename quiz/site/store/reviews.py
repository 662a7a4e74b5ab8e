"""The review log: rows <-> `quiz.schedule.Review`, and what is counted from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import insert, select

from quiz.schedule import Rating, Review, ReviewKind, State
from quiz.schedule.card import from_ms, to_ms
from quiz.schedule.days import day_number
from quiz.schedule.settings import Settings
from quiz.site.store import tallies
from quiz.site.tables import LEARNER, CardRow, ItemRow, StudyReviewRow, db


def to_review(row: StudyReviewRow, guid: str, ord_: int) -> Review:
    """The review of a row; `guid` and `ord_` are its card's."""
    return Review(
        id=row.ms,
        guid=guid,
        ord=ord_,
        rating=Rating(row.rating),
        kind=ReviewKind(row.kind),
        state=State(row.state),
        interval=row.interval,
        interval_before=row.interval_before,
        duration=row.duration,
        factor=row.factor,
        settings=row.settings,
    )


def columns(review: Review, settings: Settings) -> dict[str, Any]:
    """A review as the columns of its row, its keys left out."""
    return {
        "ms": review.id,
        "day": day_number(review.time, settings.zone, settings.rollover),
        "rating": review.rating.value,
        "kind": review.kind.value,
        "state": review.state.value,
        "interval": review.interval,
        "interval_before": review.interval_before,
        "duration": review.duration,
        "factor": review.factor,
        "settings": review.settings,
    }


def free_moment(now: dt.datetime, *, after: int = 0) -> dt.datetime:
    """The first millisecond from `now`, and past `after`, at which no answer stands in the log."""
    ms = max(to_ms(now), after + 1)
    while db.session.scalar(
        select(StudyReviewRow.id).where(StudyReviewRow.learner_id == LEARNER, StudyReviewRow.ms == ms)
    ):
        ms += 1
    return from_ms(ms)


def add(review: Review, row: CardRow, settings: Settings) -> None:
    """Add a row to the log; the caller commits."""
    values = columns(review, settings)
    db.session.add(StudyReviewRow(learner_id=LEARNER, deck_id=row.deck_id, card_id=row.id, **values))
    tallies.recount(row.deck_id, first=values["day"], last=values["day"])


def remove(ms: int) -> None:
    """Take the row with an id out of the log; the caller commits."""
    row = db.session.scalar(
        select(StudyReviewRow).where(StudyReviewRow.learner_id == LEARNER, StudyReviewRow.ms == ms)
    )
    if row is not None:
        db.session.delete(row)
        tallies.recount(row.deck_id, first=row.day, last=row.day)


def of_card(card_key: int) -> list[Review]:
    """The log of a card, oldest first."""
    query = (
        select(StudyReviewRow, ItemRow.uid, CardRow.ord)
        .join(CardRow, CardRow.id == StudyReviewRow.card_id)
        .join(ItemRow, ItemRow.id == CardRow.item_id)
        .where(StudyReviewRow.card_id == card_key)
        .order_by(StudyReviewRow.ms)
    )
    return [to_review(*found) for found in db.session.execute(query)]


def all_of(deck_keys: Sequence[int], *, every: int = 1) -> list[Review]:
    """The log of decks, oldest first; of one card in `every`."""
    query = (
        select(StudyReviewRow, ItemRow.uid, CardRow.ord)
        .join(CardRow, CardRow.id == StudyReviewRow.card_id)
        .join(ItemRow, ItemRow.id == CardRow.item_id)
        .where(StudyReviewRow.deck_id.in_(deck_keys), StudyReviewRow.card_id % every == 0)
        .order_by(StudyReviewRow.ms)
    )
    return [to_review(*found) for found in db.session.execute(query)]


def moments() -> set[int]:
    """The ids of all rows of the log: the milliseconds at which there were answers."""
    return set(db.session.scalars(select(StudyReviewRow.ms).where(StudyReviewRow.learner_id == LEARNER)))


def put_imported(
    deck_key: int, reviews: Iterable[Review], settings: Settings, *, known: set[int] | None = None
) -> int:
    """Add rows of an imported log that are not there yet; the caller commits. Gives how many.

    `known` are the log's `moments`, for a caller with many decks; those of the new rows are added to it.
    """
    query = (
        select(ItemRow.uid, CardRow.ord, CardRow.id)
        .join(ItemRow, ItemRow.id == CardRow.item_id)
        .where(CardRow.deck_id == deck_key)
    )
    cards = {(uid, ord_): key for uid, ord_, key in db.session.execute(query)}
    taken = moments() if known is None else known
    rows = []
    for review in reviews:
        card = cards.get((review.guid, review.ord))
        if card is not None and review.id not in taken:
            taken.add(review.id)
            keys = {"learner_id": LEARNER, "deck_id": deck_key, "card_id": card}
            rows.append(keys | columns(review, settings))
    if rows:
        db.session.execute(insert(StudyReviewRow), rows)
        days = [row["day"] for row in rows]
        tallies.recount(deck_key, first=min(days), last=max(days))
    return len(rows)
