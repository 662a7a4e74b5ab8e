"""Cards being studied: a card with its item, and what answers change; `quiz.schedule` decides how."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from quiz import schedule
from quiz.errors import NotFound
from quiz.item import Item
from quiz.schedule import Card, Rating, Review, ReviewKind, State
from quiz.schedule.card import to_ms
from quiz.schedule.days import day_number
from quiz.schedule.queue import is_due
from quiz.schedule.settings import Settings
from quiz.site.store import cards, reviews, settings, steps
from quiz.site.store.items import to_item
from quiz.site.store.queue import shown
from quiz.site.tables import LEARNER, CardRow, DeckRow, ItemRow, db

LONGEST_ANSWER = 60_000
"""Milliseconds of thinking that are logged at most, as in Anki."""

_ONE = (
    select(CardRow, ItemRow, DeckRow.language)
    .join(ItemRow, ItemRow.id == CardRow.item_id)
    .join(DeckRow, DeckRow.id == CardRow.deck_id)
    .where(CardRow.id == bindparam("key"), DeckRow.learner_id == LEARNER, DeckRow.deleted_at.is_(None))
)


@dataclass(frozen=True, slots=True)
class Studied:
    """A card to study: the card, its item, and the keys of their rows."""

    key: int
    deck_key: int
    item_key: int
    language: str
    item: Item
    card: Card


def get(key: int) -> Studied:
    """A card by its key; NotFound when there is none."""
    found = db.session.execute(_ONE, {"key": key}).one_or_none()
    if found is None:
        raise NotFound(f"There is no card {key}.")
    row, item, language = found
    return Studied(
        *(row.id, row.deck_id, row.item_id, item.language or language),
        to_item(item),
        cards.to_card(row, item.uid),
    )


def card_now(key: int, card: Card, chosen: Settings) -> Card:
    """A card with its memory under the settings of now: parameters may have been fitted since its answer."""
    outdated = settings.outdated(card, chosen)
    return schedule.remembered(card, reviews.of_card(key), chosen) if outdated else card


def answer(key: int, rating: Rating, *, reps: int, now: dt.datetime, shown_at: dt.datetime) -> bool:
    """Answer a card that was shown after `reps` answers; False when it no longer stands like that.

    So an answer that is sent twice, or from a tab left open, changes nothing. Row, log and the step that undo
    takes back are written together or not at all.
    """
    row = cards.row_of(key)
    chosen = settings.of_deck(row.deck_id)
    card = card_now(key, cards.to_card(row, row.item.uid), chosen)
    if row.reps != reps or not _may_be_answered(card, now, chosen):
        return False
    moment = reviews.free_moment(now, after=row.last_review or 0)
    after, review = schedule.answer(card, rating, moment, _taken(now, shown_at), chosen)
    others = {each.id: each for each in cards.siblings(row)}
    before = [cards.kept(row), *(cards.kept(each) for each in others.values())]
    steps.add_step("answer", row, before, review_ms=review.id)
    cards.put(row, after, chosen)
    _bury_siblings(row, after, list(others.values()), now, chosen)
    reviews.add(review, row, chosen)
    settings.remember(chosen)
    db.session.commit()
    return True


def _taken(now: dt.datetime, shown_at: dt.datetime) -> int:
    return min(max(0, int((now - shown_at).total_seconds() * 1000)), LONGEST_ANSWER)


def _may_be_answered(card: Card, now: dt.datetime, chosen: Settings) -> bool:
    today = day_number(now, chosen.zone, chosen.rollover)
    early = card.state is State.REVIEW and not is_due(card, now, chosen)
    return schedule.available(card, today) and not early


def _bury_siblings(
    row: CardRow, after: Card, others: list[CardRow], now: dt.datetime, chosen: Settings
) -> None:
    uid = row.item.uid
    known = {each.ord: each for each in others}
    for buried in schedule.bury_siblings(after, [cards.to_card(each, uid) for each in others], now, chosen):
        cards.put(known[buried.ord], buried, chosen)


def set_aside(deck_key: int) -> list[Studied]:
    """The cards of a deck that are suspended or flagged."""
    query = select(CardRow.id).where(
        CardRow.deck_id == deck_key, CardRow.suspended | (CardRow.flag > 0), shown()
    )
    return [get(key) for key in db.session.scalars(query.order_by(CardRow.id).limit(500))]


def cram_order(deck_key: int, *, seed: int, start: int = 0) -> list[int]:
    """The keys of a deck's cards, but for suspended ones, in an order made from the seed, from `start` on."""
    here = (CardRow.deck_id == deck_key, CardRow.suspended.is_(False), shown())
    keys = list(db.session.scalars(select(CardRow.id).where(*here)))
    keys.sort()
    random.Random(seed).shuffle(keys)
    return keys[start:]


def log_crammed(key: int, *, known: bool, now: dt.datetime, shown_at: dt.datetime) -> None:
    """Log an answer that leaves the schedule alone."""
    row = cards.row_of(key)
    chosen = settings.of_deck(row.deck_id)
    review = Review(
        id=to_ms(reviews.free_moment(now)),
        guid=row.item.uid,
        ord=row.ord,
        rating=Rating.GOOD if known else Rating.AGAIN,
        kind=ReviewKind.FILTERED,
        state=State(row.state),
        interval=row.interval,
        interval_before=row.interval,
        duration=_taken(now, shown_at),
        settings=chosen.id,
    )
    reviews.add(review, row, chosen)
    db.session.commit()
