"""Studying a deck: what waits, which card comes next, and what answers change.

What a card does is decided in `quiz.schedule`; the queries here choose the same cards as
`quiz.schedule.in_order` without reading them all.
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, func, or_, select, text
from sqlalchemy.orm import aliased

from quiz import schedule
from quiz.item import Item
from quiz.schedule import Card, Counts, Rating, Review, ReviewKind, State
from quiz.schedule.card import to_ms
from quiz.schedule.days import day_number
from quiz.schedule.queue import is_due, new_allowance, review_allowance
from quiz.schedule.settings import Settings
from quiz.site.store import cards, reviews, settings, steps
from quiz.site.store.items import to_item
from quiz.site.tables import HIDDEN, CardRow, DeckRow, ItemRow, db

LONGEST_ANSWER = 60_000
"""Milliseconds of thinking that are logged at most, as in Anki."""

_IN_STEPS = (State.LEARNING.value, State.RELEARNING.value)


@dataclass(frozen=True, slots=True)
class Studied:
    """A card to study: the card, its item, and the keys of their rows."""

    key: int
    deck_key: int
    item_key: int
    language: str
    item: Item
    card: Card


@dataclass(frozen=True, slots=True)
class Queue:
    """What a day still holds for a deck: how many cards wait under the caps."""

    deck_key: int
    counts: Counts
    today: int
    settings: Settings


def _shown() -> ColumnElement[bool]:
    hidden = aliased(ItemRow)
    return CardRow.item_id.not_in(select(hidden.id).where(text(HIDDEN)))


def _available(deck_key: int, today: int) -> tuple[ColumnElement[bool], ...]:
    return (
        CardRow.deck_id == deck_key,
        CardRow.suspended.is_(False),
        CardRow.buried_day != today,
        _shown(),
    )


def queue(deck_key: int, now: dt.datetime) -> Queue:
    """How many new, learning and due cards wait in a deck, under the caps of the day."""
    chosen = settings.of_deck(deck_key)
    today = day_number(now, chosen.zone, chosen.rollover)
    here = _available(deck_key, today)
    due = _count(select(CardRow.id).where(*here, *_due(today)))
    done = reviews.done_on(deck_key, today)
    room = new_allowance(chosen, new_done=done.new, reviews_done=done.reviews, due=due)
    counts = Counts(
        new=_count(select(CardRow.id).where(*here, CardRow.state == State.NEW.value).limit(room)),
        learning=_count(select(CardRow.id).where(*here, CardRow.state.in_(_IN_STEPS), _today(today))),
        due=min(due, review_allowance(chosen, reviews_done=done.reviews)),
    )
    return Queue(deck_key, counts, today, chosen)


def _count(query: Select[int]) -> int:
    return db.session.scalar(select(func.count()).select_from(query.subquery())) or 0


def _due(today: int) -> tuple[ColumnElement[bool], ...]:
    return CardRow.state == State.REVIEW.value, CardRow.due_day <= today


def _today(today: int) -> ColumnElement[bool]:
    return or_(CardRow.due_day.is_(None), CardRow.due_day <= today)


def next_card(waiting: Queue, now: dt.datetime, *, ahead: bool = False) -> Studied | None:
    """The card to show now: a learning one that is due, else the review most at risk, else a new one.

    `ahead`: when nothing else waits, a learning card before its time.
    """
    here = _available(waiting.deck_key, waiting.today)
    key = db.session.scalar(_learning(here, waiting.today, now))
    if key is None and waiting.counts.due:
        key = db.session.scalar(_most_at_risk(here, waiting.today))
    if key is None and waiting.counts.new:
        key = db.session.scalar(_first_new(here))
    if key is None and ahead:
        key = db.session.scalar(_learning(here, waiting.today, now + dt.timedelta(days=1)))
    return get(key) if key is not None else None


def _learning(here: tuple[ColumnElement[bool], ...], today: int, now: dt.datetime) -> Select[int]:
    ready = or_(CardRow.due_at <= int(now.timestamp()), CardRow.due_day <= today)
    return (
        select(CardRow.id)
        .where(*here, CardRow.state.in_(_IN_STEPS), ready)
        .order_by(func.coalesce(CardRow.due_at, 0), CardRow.item_id, CardRow.ord)
        .limit(1)
    )


def _most_at_risk(here: tuple[ColumnElement[bool], ...], today: int) -> Select[int]:
    """By days since the last review over stability; see `quiz.schedule.queue.risk`."""
    risk = (today - CardRow.last_day) / func.coalesce(CardRow.stability, 1.0)
    return select(CardRow.id).where(*here, *_due(today)).order_by(risk.desc(), CardRow.id).limit(1)


def _first_new(here: tuple[ColumnElement[bool], ...]) -> Select[int]:
    new = select(CardRow.id).where(*here, CardRow.state == State.NEW.value)
    return new.order_by(CardRow.position, CardRow.id).limit(1)


def next_moment(deck_key: int, now: dt.datetime) -> dt.datetime | None:
    """When the first card in learning steps comes back today, None when there is none."""
    chosen = settings.of_deck(deck_key)
    here = _available(deck_key, day_number(now, chosen.zone, chosen.rollover))
    seconds = db.session.scalar(select(func.min(CardRow.due_at)).where(*here, CardRow.state.in_(_IN_STEPS)))
    return dt.datetime.fromtimestamp(seconds, dt.UTC) if seconds is not None else None


def get(key: int) -> Studied:
    """A card by its key; NotFound when there is none."""
    row = cards.row_of(key)
    language = row.item.language or db.session.scalar(
        select(DeckRow.language).where(DeckRow.id == row.deck_id)
    )
    return Studied(
        *(row.id, row.deck_id, row.item_id, language or ""),
        to_item(row.item),
        cards.to_card(row, row.item.uid),
    )


def answer(key: int, rating: Rating, *, reps: int, now: dt.datetime, shown_at: dt.datetime) -> bool:
    """Answer a card that was shown after `reps` answers; False when it no longer stands like that.

    So an answer that is sent twice, or from a tab left open, changes nothing. Row, log and the step that undo
    takes back are written together or not at all.
    """
    row = cards.row_of(key)
    chosen = settings.of_deck(row.deck_id)
    card = cards.to_card(row, row.item.uid)
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
        CardRow.deck_id == deck_key, CardRow.suspended | (CardRow.flag > 0), _shown()
    )
    return [get(key) for key in db.session.scalars(query.order_by(CardRow.id).limit(500))]


def cram_order(deck_key: int, *, seed: int, start: int = 0) -> list[int]:
    """The keys of all of a deck's cards in an order made from the seed, from place `start`."""
    keys = list(db.session.scalars(select(CardRow.id).where(CardRow.deck_id == deck_key, _shown())))
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
