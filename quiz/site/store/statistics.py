"""What is counted from the cards, in a few queries over indexes; `tallies` has what the review log gives."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import func, select, text

from quiz.schedule import State
from quiz.site.store.queue import IN_STEPS, shown
from quiz.site.store.tallies import MATURE
from quiz.site.tables import STUDIED, CardRow, db


class Shelf(NamedTuple):
    """Cards of one state due on one day (None: in minutes, or new).

    How many there are, how many of those are mature, and how many are put aside for today.
    """

    suspended: bool
    state: int
    due_day: int | None
    number: int
    mature: int
    buried: int


class Stock(NamedTuple):
    """How many cards there are of each sort; suspended ones are counted apart."""

    new: int
    learning: int
    young: int
    mature: int
    suspended: int


def shelves(deck_keys: Sequence[int], *, today: int) -> list[Shelf]:
    """The cards of decks by state and day, in one walk through each of two indexes."""
    here = CardRow.deck_id.in_(deck_keys)
    studied = (
        select(
            *(CardRow.suspended, CardRow.state, CardRow.due_day, func.count()),
            func.count().filter(CardRow.interval >= MATURE),
            func.count().filter(CardRow.buried_day == today),
        )
        .where(here, text(STUDIED), shown())
        .group_by(CardRow.deck_id, CardRow.suspended, CardRow.state, CardRow.due_day)
    )
    new = (
        select(CardRow.suspended, func.count())
        .where(here, CardRow.state == State.NEW.value, shown())
        .group_by(CardRow.deck_id, CardRow.suspended)
    )
    found = [Shelf(suspended, 0, None, number, 0, 0) for suspended, number in db.session.execute(new)]
    return found + [Shelf(*row) for row in db.session.execute(studied)]


def late_steps(deck_keys: Sequence[int], *, start: dt.datetime, today: int) -> int:
    """How many cards in learning steps should have come back before a study day began at `start`."""
    query = select(func.count()).where(
        *(CardRow.deck_id.in_(deck_keys), CardRow.suspended.is_(False), CardRow.buried_day != today),
        *(text(STUDIED), CardRow.state.in_(IN_STEPS), CardRow.due_at < int(start.timestamp()), shown()),
    )
    return db.session.scalar(query) or 0


def due_by_day(found: Iterable[Shelf], *, today: int, late: int = 0, days: int = 30) -> tuple[int, list[int]]:
    """How many cards are overdue, and how many fall due on each of the next days, today first.

    As in Anki, those put aside for today count only from tomorrow on. A card in learning steps whose time is
    told in minutes counts for today, unless it is one of the `late` ones.
    """
    by_day = Counter[int]()
    for each in found:
        if not each.suspended and each.state != State.NEW:
            day = today if each.due_day is None else each.due_day
            by_day[day] += each.number - (each.buried if day <= today else 0)
    by_day[today] -= late
    overdue = late + sum(count for day, count in by_day.items() if day < today)
    return overdue, [by_day[today + ahead] for ahead in range(days)]


def stock(found: Iterable[Shelf]) -> Stock:
    """The cards by sort."""
    sorts = Counter[str]()
    for each in found:
        if each.suspended:
            sorts["suspended"] += each.number
        elif each.state == State.REVIEW:
            sorts["mature"] += each.mature
            sorts["young"] += each.number - each.mature
        else:
            sorts["new" if each.state == State.NEW else "learning"] += each.number
    return Stock(**{name: sorts[name] for name in Stock._fields})
