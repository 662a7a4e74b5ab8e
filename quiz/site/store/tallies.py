"""How many answers there were by day, kind and rating: kept beside the review log, counted from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

from sqlalchemy import Table, case, delete, func, insert, select

from quiz.site.tables import StudyReviewRow, TallyRow, db

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


_TABLE, _LOG = (cast(Table, table.__table__) for table in (TallyRow, StudyReviewRow))
_SHOWN = select(*(_TABLE.c[name] for name in Tally._fields))
_KEY = tuple(_LOG.c[name] for name in ("deck_id", "day", "kind", "rating"))
_COUNTED = (
    select(
        *(*_KEY, func.count(), func.sum(case((_LOG.c.interval_before >= MATURE, 1), else_=0))),
        func.sum(_LOG.c.duration),
    )
    .where(_LOG.c.rating > 0)
    .group_by(*_KEY)
)


def between(deck_keys: Sequence[int], *, first: int, last: int) -> list[Tally]:
    """The answers in decks from one day number to another, both included; a deck at a time."""
    days = _TABLE.c.deck_id.in_(deck_keys) & _TABLE.c.day.between(first, last)
    return list(map(Tally._make, db.session.execute(_SHOWN.where(days)).all()))


def recount(deck_key: int, *, first: int, last: int) -> None:
    """Count the log of a deck anew from one day number to another; the caller commits.

    Whoever changes the log calls this for the days that it touched, in the same transaction.
    """
    db.session.flush()
    of_old, of_new = (
        (table.c.deck_id == deck_key) & table.c.day.between(first, last) for table in (_TABLE, _LOG)
    )
    db.session.execute(delete(_TABLE).where(of_old))
    db.session.execute(insert(_TABLE).from_select(list(_TABLE.columns), _COUNTED.where(of_new)))
