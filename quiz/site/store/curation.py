"""Curating: the queue of items to look at, decisions and edits, and the log that undo walks back."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, tuple_

from quiz.deck import edit, next_change, revise, set_status
from quiz.errors import BadInput
from quiz.item import Item, Status
from quiz.site.store import cards
from quiz.site.store.items import Stored, new_row, put, row_of, to_item, to_stored
from quiz.site.store.values import pack, unpack
from quiz.site.tables import LEARNER, ChangeRow, DeckRow, ItemRow, LearnerRow, db

STATES = ("pending", "approved", "rejected", "reported", "gone", "all")
"""What the queue can be narrowed to: a decision, items that learners reported, facts that are gone, all."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which items the queue shows: a state of STATES, a kind ("" for any), a deck (None for all)."""

    state: str = "pending"
    kind: str = ""
    deck: int | None = None

    def query(self) -> dict[str, Any]:
        """The filter as parts of an address, without what is as it always is."""
        found: dict[str, Any] = {"state": self.state} if self.state != "pending" else {}
        return found | ({"kind": self.kind} if self.kind else {}) | ({"deck": self.deck} if self.deck else {})


class Changed(BadInput):
    """The item is not as it was when the page was opened; `stored` is as it is now."""

    def __init__(self, stored: Stored) -> None:
        super().__init__("This item has changed since you opened it. Nothing was stored.")
        self.stored = stored


def version(item: Item) -> str:
    """A mark of an item as it is now: another one as soon as anything in it changes."""
    return hashlib.sha256(json.dumps(pack(item), sort_keys=True).encode()).hexdigest()[:16]


def queue(chosen: Filter, *, start: int = 0, limit: int | None = None) -> list[Stored]:
    """The items of the queue in order, from place `start`."""
    query = _joined(select(ItemRow, DeckRow.language)).where(*_conditions(chosen)).order_by(*_ORDER)
    rows = db.session.execute(query.offset(start).limit(limit))
    return [to_stored(row, language) for row, language in rows]


def count(chosen: Filter) -> int:
    """How many items are in the queue."""
    return db.session.scalar(_joined(select(func.count(ItemRow.id))).where(*_conditions(chosen))) or 0


def counts(chosen: Filter) -> dict[str, int]:
    """How many items each state has, with the same kind and deck."""
    return {state: count(dataclasses.replace(chosen, state=state)) for state in STATES}


def neighbours(key: int, chosen: Filter) -> tuple[int | None, int | None]:
    """The keys of the items before and after one in the queue, whether or not it is in it itself."""
    row = row_of(key)
    here = tuple_(*_ORDER)
    place = tuple_(row.deck_id, row.position, row.id)
    query = _joined(select(ItemRow.id)).where(*_conditions(chosen), ItemRow.id != key).limit(1)
    before = query.where(here < place).order_by(*(column.desc() for column in _ORDER))
    after = query.where(here > place).order_by(*_ORDER)
    return db.session.scalar(before), db.session.scalar(after)


_ORDER = (ItemRow.deck_id, ItemRow.position, ItemRow.id)


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return query.select_from(ItemRow).join(DeckRow)


def _conditions(chosen: Filter) -> tuple[ColumnElement[bool], ...]:
    alive = (DeckRow.learner_id == LEARNER, DeckRow.deleted_at.is_(None), ItemRow.deleted_at.is_(None))
    state = _STATE_IS.get(chosen.state)
    return (
        *alive,
        *([state()] if state else []),
        *([ItemRow.kind == chosen.kind] if chosen.kind else []),
        *([ItemRow.deck_id == chosen.deck] if chosen.deck is not None else []),
    )


_STATE_IS: dict[str, Callable[[], ColumnElement[bool]]] = {
    "pending": lambda: (ItemRow.status == Status.PENDING.value) & ItemRow.gone.is_(False),
    "approved": lambda: ItemRow.status == Status.APPROVED.value,
    "rejected": lambda: ItemRow.status == Status.REJECTED.value,
    "reported": lambda: ItemRow.report != "",
    "gone": lambda: ItemRow.gone.is_(True),
}


def decide(
    keys: Iterable[int],
    status: Status,
    *,
    now: dt.datetime,
    batch: str,
    reason: str = "",
    versions: dict[int, str] | None = None,
) -> int:
    """Approve, reject or reopen items, and say how many that changed. What learners reported is dealt with.

    With `versions` by key an item that is no longer that version raises Changed, and nothing is stored.
    """
    changed = 0
    for key in keys:
        row = row_of(key)
        old = _expect(row, (versions or {}).get(key))
        new = dataclasses.replace(set_status(old, status, now=now, reason=reason), report="")
        changed += _log(row, old, new, what=status.value, now=now, batch=batch)
    db.session.commit()
    return changed


def change(
    key: int, new: Item, *, seen: str, now: dt.datetime, batch: str, status: Status | None = None
) -> Stored:
    """Store an item as a person edited it, and decide on it if a status is given.

    Raises Changed, and stores nothing, when the item is no longer the version that was `seen`.
    """
    row = row_of(key)
    old = _expect(row, seen)
    edited = edit(old, dataclasses.replace(new, id=old.id), now=now)
    edited = dataclasses.replace(
        set_status(edited, status or old.status, now=now, reason=edited.reason), report=""
    )
    _log(row, old, edited, what="edit", now=now, batch=batch)
    db.session.commit()
    return to_stored(row, row.deck.language)


def _expect(row: ItemRow, seen: str | None) -> Item:
    item = to_item(row)
    if seen is not None and version(item) != seen:
        stored = to_stored(row, row.deck.language)
        db.session.rollback()
        raise Changed(stored)
    return item


def _log(row: ItemRow, old: Item, new: Item, *, what: str, now: dt.datetime, batch: str) -> bool:
    if pack(old) == pack(new):
        return False
    numbers = cards.ords(row.kind, row.content)
    put(row, new)
    cards.follow(row, numbers)
    _add_change(row, pack(old), pack(new), what=what, now=now, batch=batch)
    return True


def _add_change(
    row: ItemRow, before: dict[str, Any], after: dict[str, Any], *, what: str, now: dt.datetime, batch: str
) -> None:
    log = ChangeRow(learner_id=LEARNER, deck_id=row.deck_id, item_id=row.id, batch=batch, what=what)
    log.before, log.after, log.at = before, after, now
    db.session.add(log)


def add(deck_key: int, item: Item, *, now: dt.datetime, batch: str) -> int:
    """Put an item that a person wrote at the end of a deck, and give its key."""
    last = db.session.scalar(select(func.max(ItemRow.position)).where(ItemRow.deck_id == deck_key))
    row = new_row(deck_key, 0 if last is None else last + 1, dataclasses.replace(item, changed_at=now))
    db.session.add(row)
    cards.follow(row, ())
    _add_change(row, {}, pack(to_item(row)), what="new", now=now, batch=batch)
    db.session.commit()
    return row.id


def by_hand(keys: Iterable[int]) -> set[int]:
    """Those of some items that a person wrote here."""
    query = select(ChangeRow.item_id).where(ChangeRow.item_id.in_(list(keys)), ChangeRow.what == "new")
    return {key for key in db.session.scalars(query) if key is not None}


def merge_into(
    key: int, others: Sequence[int], merged: Item, *, reason: str, now: dt.datetime, batch: str
) -> None:
    """Keep one of several duplicates, as merged, and reject the others with a reason."""
    row = row_of(key)
    old = to_item(row)
    kept = dataclasses.replace(edit(old, merged, now=now), status=Status.APPROVED, report="")
    _log(row, old, kept, what="merge", now=now, batch=batch)
    decide(others, Status.REJECTED, now=now, batch=batch, reason=reason)


def last_batch() -> str | None:
    """What the learner did last and has not undone, as its batch."""
    query = select(ChangeRow.batch).where(ChangeRow.learner_id == LEARNER, ChangeRow.undone_at.is_(None))
    mine = query.where(ChangeRow.what.in_(WHATS)).order_by(ChangeRow.id.desc()).limit(1)
    return db.session.scalar(mine)


WHATS = (*(status.value for status in Status), "edit", "merge", "new")
"""The kinds of change that curating makes."""


def done_in(batch: str) -> tuple[str, list[Item]]:
    """What an action did that can be taken back, by its name in WHATS, and its items as they are now."""
    query = select(ChangeRow.what, ItemRow).join(ItemRow, ChangeRow.item_id == ItemRow.id)
    mine = query.where(
        ChangeRow.batch == batch, ChangeRow.learner_id == LEARNER, ChangeRow.undone_at.is_(None)
    )
    rows = db.session.execute(mine.order_by(ChangeRow.id)).all()
    return (rows[0][0] if rows else ""), [to_item(row) for _, row in rows]


def undo(batch: str, *, now: dt.datetime) -> list[int]:
    """Take back what one action did, and give the keys of its items.

    Raises BadInput, and takes nothing back, when one of them was changed since.
    """
    query = select(ChangeRow).where(ChangeRow.batch == batch, ChangeRow.learner_id == LEARNER)
    rows = db.session.scalars(query.where(ChangeRow.undone_at.is_(None)).order_by(ChangeRow.id.desc())).all()
    if not rows:
        raise BadInput("There is nothing to undo any more.")
    keys = [_undo_one(change_row, now) for change_row in rows]
    db.session.commit()
    return [key for key in keys if key is not None]


def _undo_one(change_row: ChangeRow, now: dt.datetime) -> int | None:
    change_row.undone_at = now
    row = db.session.get_one(ItemRow, change_row.item_id)
    current = to_item(row)
    if version(current) != version(unpack(change_row.after)):
        db.session.rollback()
        raise BadInput("This cannot be undone: an item was changed since. Nothing was taken back.")
    if not change_row.before:
        row.deleted_at = now
        return None
    before = unpack(change_row.before)
    crosses = (before.status is Status.REJECTED) != (current.status is Status.REJECTED)
    restored = revise(current, before, now=now)
    changed_at = next_change(current.changed_at, now) if crosses else restored.changed_at
    numbers = cards.ords(row.kind, row.content)
    put(row, dataclasses.replace(restored, changed_at=changed_at))
    cards.follow(row, numbers)
    return row.id


def threshold() -> int | None:
    """The score in percents from which generated items are approved by themselves; None: never."""
    return db.session.scalar(select(LearnerRow.approve_from).where(LearnerRow.id == LEARNER))


def set_threshold(least: int | None) -> None:
    """Approve generated items by themselves from a score on, or never."""
    db.session.get_one(LearnerRow, LEARNER).approve_from = least
    db.session.commit()
