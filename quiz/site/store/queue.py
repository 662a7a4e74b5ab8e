"""What waits in a deck today, and which card comes next.

The queries choose the same cards as `quiz.schedule.in_order` without reading them all. They are built once,
with parameters, since a page that asks for one card should not spend its time on building them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select, text
from sqlalchemy.orm import aliased

from quiz.errors import NotFound
from quiz.schedule import Counts, State
from quiz.schedule.days import day_number
from quiz.schedule.queue import new_allowance, review_allowance
from quiz.schedule.settings import Settings
from quiz.site.store import settings
from quiz.site.tables import HIDDEN, LEARNER, CardRow, DeckRow, ItemRow, StudyReviewRow, db

IN_STEPS = (State.LEARNING.value, State.RELEARNING.value)
_DECK, _TODAY, _NOW, _CAP = (
    bindparam("deck", type_=CardRow.deck_id.type),
    bindparam("today", type_=CardRow.due_day.type),
    bindparam("now", type_=CardRow.due_at.type),
    bindparam("cap", type_=CardRow.due_day.type),
)


def shown() -> ColumnElement[bool]:
    """That a card's item is neither rejected nor gone nor deleted."""
    hidden = aliased(ItemRow)
    return CardRow.item_id.not_in(select(hidden.id).where(text(HIDDEN)))


_HERE = (CardRow.deck_id == _DECK, CardRow.suspended.is_(False), CardRow.buried_day != _TODAY, shown())
_NEW = select(CardRow.id).where(*_HERE, CardRow.state == State.NEW.value)
_DUE = select(CardRow.id).where(*_HERE, CardRow.state == State.REVIEW.value, CardRow.due_day <= _TODAY)
_LEARNING = select(CardRow.id).where(*_HERE, CardRow.state.in_(IN_STEPS))
_DONE = (StudyReviewRow.deck_id == _DECK, StudyReviewRow.day == _TODAY, StudyReviewRow.rating > 0)


def _number(query: Select[int]) -> ColumnElement[int]:
    return select(func.count()).select_from(query.subquery()).scalar_subquery()


_WAITING = select(
    _number(_DUE),
    _number(_LEARNING.where(or_(CardRow.due_day.is_(None), CardRow.due_day <= _TODAY))),
    _number(_NEW.limit(_CAP)),
    _number(select(StudyReviewRow.id).where(*_DONE, StudyReviewRow.kind == 0, StudyReviewRow.state == 0)),
    _number(select(StudyReviewRow.id).where(*_DONE, StudyReviewRow.kind == 1)),
)

_NEXT_LEARNING = (
    _LEARNING.where(or_(CardRow.due_at <= _NOW, CardRow.due_day <= _TODAY))
    .order_by(func.coalesce(CardRow.due_at, 0), CardRow.item_id, CardRow.ord)
    .limit(1)
)
_NEXT_NEW = _NEW.order_by(CardRow.position, CardRow.id).limit(1)
_RISK = (_TODAY - CardRow.last_day) / func.coalesce(CardRow.stability, 1.0)
_MOST_AT_RISK = _DUE.order_by(_RISK.desc(), CardRow.id).limit(1)
"""By days since the last review over stability; see `quiz.schedule.queue.risk`."""

_FIRST_BACK = _LEARNING.with_only_columns(func.min(CardRow.due_at))
_HEADING = select(DeckRow.id, DeckRow.title, DeckRow.language).where(
    DeckRow.id == _DECK, DeckRow.learner_id == LEARNER, DeckRow.deleted_at.is_(None)
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A deck as the pages of study name it."""

    key: int
    title: str
    language: str


@dataclass(frozen=True, slots=True)
class Queue:
    """What a day still holds for a deck: how many cards wait under the caps."""

    deck: Heading
    counts: Counts
    today: int
    settings: Settings


def headings() -> list[Heading]:
    """The learner's decks by title."""
    query = select(DeckRow.id, DeckRow.title, DeckRow.language).where(
        DeckRow.learner_id == LEARNER, DeckRow.deleted_at.is_(None)
    )
    found = [Heading(*row) for row in db.session.execute(query)]
    return sorted(found, key=lambda each: (each.title.casefold(), each.key))


def heading(deck_key: int) -> Heading:
    """A deck by its key; NotFound when there is none."""
    row = db.session.execute(_HEADING, {"deck": deck_key}).one_or_none()
    if row is None:
        raise NotFound(f"There is no deck {deck_key}.")
    return Heading(*row)


def queue(deck_key: int, now: dt.datetime) -> Queue:
    """How many new, learning and due cards wait in a deck, under the caps of the day."""
    about, chosen = heading(deck_key), settings.of_deck(deck_key)
    today = day_number(now, chosen.zone, chosen.rollover)
    values = {"deck": deck_key, "today": today, "cap": chosen.new_cap}
    due, learning, new, new_done, done = db.session.execute(_WAITING, values).one()
    room = new_allowance(chosen, new_done=new_done, reviews_done=done, due=due)
    counts = Counts(min(new, room), learning, min(due, review_allowance(chosen, reviews_done=done)))
    return Queue(about, counts, today, chosen)


def next_key(waiting: Queue, now: dt.datetime, *, ahead: bool = False) -> int | None:
    """The card to show now: a learning one that is due, else the review most at risk, else a new one.

    `ahead`: when nothing else waits, a learning card before its time.
    """
    values = {"deck": waiting.deck.key, "today": waiting.today, "now": int(now.timestamp())}
    key = _first(_NEXT_LEARNING, values) if waiting.counts.learning else None
    if key is None and waiting.counts.due:
        key = _first(_MOST_AT_RISK, values)
    if key is None and waiting.counts.new:
        key = _first(_NEXT_NEW, values)
    if key is None and ahead:
        key = _first(_NEXT_LEARNING, values | {"now": values["now"] + 86_400})
    return key


def _first(query: Select[int], values: dict[str, Any]) -> int | None:
    return db.session.scalar(query, values)


def next_moment(waiting: Queue) -> dt.datetime | None:
    """When the first card in learning steps comes back today, None when there is none."""
    seconds = db.session.scalar(_FIRST_BACK, {"deck": waiting.deck.key, "today": waiting.today})
    return dt.datetime.fromtimestamp(seconds, dt.UTC) if seconds is not None else None
