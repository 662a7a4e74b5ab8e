"""What waits in a deck today, and which card comes next.

The queries choose the same cards as `quiz.schedule.in_order` without reading them all. They are built once,
with parameters, since a page that asks for one card should not spend its time on building them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, Table, alias, bindparam, func, or_, select, text

from quiz.errors import NotFound
from quiz.schedule import Counts, State
from quiz.schedule.days import day_number
from quiz.schedule.queue import new_allowance, review_allowance
from quiz.schedule.settings import Settings
from quiz.site.store import settings
from quiz.site.tables import HIDDEN, LEARNER, STUDIED, CardRow, DeckRow, ItemRow, StudyReviewRow, db

MOST_COUNTED = 1_000
"""New cards of a day that are counted at most, as in Anki; one more stands for all beyond."""

IN_STEPS = (State.LEARNING.value, State.RELEARNING.value)
_CARD, _DECK_ROW, _LOG = (cast(Table, table.__table__).c for table in (CardRow, DeckRow, StudyReviewRow))
_DECK, _TODAY, _NOW, _CAP = (
    bindparam("deck", type_=_CARD.deck_id.type),
    bindparam("today", type_=_CARD.due_day.type),
    bindparam("now", type_=_CARD.due_at.type),
    bindparam("cap", type_=_CARD.due_day.type),
)


def shown(deck: ColumnElement[int] | None = None) -> ColumnElement[bool]:
    """That a card's item is neither rejected nor gone nor deleted; `deck` when all cards are of one deck.

    Most decks have no such items; then they are not looked for card by card.
    """
    item = alias(cast(Table, ItemRow.__table__)).c
    hidden = select(item.id).where(text(f"({HIDDEN})"), *(() if deck is None else (item.deck_id == deck,)))
    return or_(~hidden.exists(), _CARD.item_id.not_in(hidden))


_ALL_HERE = (_CARD.deck_id == _DECK, _CARD.suspended.is_(False), _CARD.buried_day != _TODAY, shown(_DECK))
_NEW = select(_CARD.id).where(*_ALL_HERE, _CARD.state == State.NEW.value)
_STUDIED = select(_CARD.id).where(*_ALL_HERE, text(STUDIED))
_DUE = _STUDIED.where(_CARD.state == State.REVIEW.value, _CARD.due_day <= _TODAY)
_LEARNING = _STUDIED.where(or_(*(_CARD.state == state for state in IN_STEPS)))
_DONE = select(_LOG.id).where(_LOG.deck_id == _DECK, _LOG.day == _TODAY, _LOG.rating > 0)


def _number(query: Select[int]) -> ColumnElement[int]:
    return select(func.count()).select_from(query.subquery()).scalar_subquery()


_WAITING = select(
    _number(_DUE),
    _number(_LEARNING.where(or_(_CARD.due_day.is_(None), _CARD.due_day <= _TODAY))),
    _number(_NEW.limit(_CAP)),
    _number(_DONE.where(_LOG.kind == 0, _LOG.state == 0)),
    _number(_DONE.where(_LOG.kind == 1)),
)

_NEXT_LEARNING = (
    _LEARNING.where(or_(_CARD.due_at <= _NOW, _CARD.due_day <= _TODAY))
    .order_by(func.coalesce(_CARD.due_at, 0), _CARD.item_id, _CARD.ord)
    .limit(1)
)
_NEXT_NEW = _NEW.order_by(_CARD.position, _CARD.id).limit(1)
_RISK = (_TODAY - _CARD.last_day) / func.coalesce(_CARD.stability, 1.0)
_MOST_AT_RISK = _DUE.order_by(_RISK.desc(), _CARD.id).limit(1)
"""By days since the last review over stability; see `quiz.schedule.queue.risk`."""

_FIRST_BACK = _LEARNING.with_only_columns(func.min(_CARD.due_at))
_HEADING = select(_DECK_ROW.id, _DECK_ROW.title, _DECK_ROW.language).where(
    _DECK_ROW.id == _DECK, _DECK_ROW.learner_id == LEARNER, _DECK_ROW.deleted_at.is_(None)
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
    values = {"deck": deck_key, "today": today, "cap": min(chosen.new_cap, MOST_COUNTED + 1)}
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
