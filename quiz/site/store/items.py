"""Items: rows <-> `quiz.item.Item`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from operator import attrgetter
from typing import Any, cast

from sqlalchemy import Table, func, select

from quiz.errors import NotFound
from quiz.item import Item, Kind, Status
from quiz.site.store import bulk
from quiz.site.store.values import pack_common, pack_content, unpack, write_content
from quiz.site.tables import LEARNER, DeckRow, ItemRow, db

IN_ONE_QUERY = 500
_TABLE = cast(Table, ItemRow.__table__)
_SAME = ("explanation", "tags", "changed_at", "edited", "gone", "language", "reason", "report", "extra")
_NAMES = ("uid", "deck_id", "position", "kind", "markup", "status", "content", "evidence", *_SAME)
_same = attrgetter(*_SAME)


@dataclass(frozen=True, slots=True)
class Stored:
    """An item with the keys of its rows, and the language to show it in (its own, else its deck's)."""

    key: int
    deck_key: int
    language: str
    item: Item


def to_item(row: ItemRow) -> Item:
    """The item of a row."""
    names = (
        *("kind", "markup", "content", "explanation", "tags", "changed_at", "status", "edited"),
        *("gone", "language", "reason", "report", "evidence", "extra"),
    )
    return unpack({"id": row.uid, **{name: getattr(row, name) for name in names}})


def to_stored(row: ItemRow, deck_language: str) -> Stored:
    """The item of a row with its keys."""
    return Stored(row.id, row.deck_id, row.language or deck_language, to_item(row))


def put(row: ItemRow, item: Item) -> ItemRow:
    """Write an item into its row; the caller commits."""
    for name, value in pack_common(item).items():
        setattr(row, name, value)
    row.uid, row.content = item.id, pack_content(item)
    return row


def new_row(deck_key: int, position: int, item: Item) -> ItemRow:
    """A row for an item that has none; the caller adds it."""
    return put(ItemRow(deck_id=deck_key, position=position), item)


def add_rows(deck_key: int, items: Iterable[tuple[int, Item]]) -> None:
    """Add rows for items that have none, each with its position, many at once; the caller commits."""
    bulk.insert_rows(_TABLE, _NAMES, (_values(deck_key, *each) for each in items))


def _values(deck_key: int, position: int, item: Item) -> tuple[Any, ...]:
    """The values of a new row, in the order of `_NAMES`; as `put` writes them."""
    evidence = asdict(item.evidence) if item.evidence else None
    decided = item.kind.value, str(item.markup), str(item.status)
    return item.id, deck_key, position, *decided, write_content(item), evidence, *_same(item)


def row_of(key: int) -> ItemRow:
    """The row of an item of this learner that is not deleted; NotFound when there is none."""
    query = select(ItemRow).join(DeckRow).where(ItemRow.id == key, DeckRow.learner_id == LEARNER)
    row = db.session.scalar(query.where(ItemRow.deleted_at.is_(None), DeckRow.deleted_at.is_(None)))
    if row is None:
        raise NotFound(f"There is no item {key}.")
    return row


def get(key: int) -> Stored:
    """An item by its key; NotFound when there is none."""
    row = row_of(key)
    return to_stored(row, row.deck.language)


def playable(deck_keys: Sequence[int], *, kinds: Sequence[Kind]) -> list[int]:
    """Keys of the items of decks that can be asked, in order."""
    query = (
        select(ItemRow.id)
        .join(DeckRow)
        .where(DeckRow.id.in_(deck_keys), DeckRow.learner_id == LEARNER, DeckRow.deleted_at.is_(None))
        .where(ItemRow.deleted_at.is_(None), ItemRow.gone.is_(False), ItemRow.status != Status.REJECTED.value)
        .where(ItemRow.kind.in_(list(kinds)))
        .order_by(DeckRow.id, ItemRow.position, ItemRow.id)
    )
    return list(db.session.scalars(query))


def by_keys(keys: Sequence[int]) -> list[Stored]:
    """Items by their keys, in that order; those that are not there are left out."""
    found: dict[int, Stored] = {}
    for at in range(0, len(keys), IN_ONE_QUERY):
        some = keys[at : at + IN_ONE_QUERY]
        query = select(ItemRow, DeckRow.language).join(DeckRow).where(ItemRow.id.in_(some))
        found |= {row.id: to_stored(row, language) for row, language in db.session.execute(query)}
    return [found[key] for key in keys if key in found]


def report(key: int, text: str) -> None:
    """Keep what a learner says is wrong with an item; it goes to the review queue."""
    row_of(key).report = text
    db.session.commit()


def delete(key: int, *, now: dt.datetime) -> None:
    """Take an item out of its deck; `undelete` brings it back."""
    row_of(key).deleted_at = now
    db.session.commit()


def undelete(key: int) -> None:
    """Bring a deleted item back."""
    row = db.session.get_one(ItemRow, key)
    row.deleted_at = None
    db.session.commit()


def of_deck(deck_key: int, *, start: int = 0, limit: int | None = None) -> list[Stored]:
    """Items of a deck in order, from place `start`, at most `limit`."""
    query = (
        select(ItemRow, DeckRow.language)
        .join(DeckRow)
        .where(ItemRow.deck_id == deck_key, ItemRow.deleted_at.is_(None))
        .order_by(ItemRow.position, ItemRow.id)
    )
    rows = db.session.execute(query.offset(start).limit(limit))
    return [to_stored(row, language) for row, language in rows]


def count(deck_key: int) -> int:
    """How many items a deck has, deleted ones left out."""
    query = select(func.count()).where(ItemRow.deck_id == deck_key, ItemRow.deleted_at.is_(None))
    return db.session.scalar(query) or 0
