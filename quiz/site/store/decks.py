"""Decks: rows <-> `quiz.deck.Deck`."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import undefer

from quiz.article import Article
from quiz.deck import Deck, Media, merge
from quiz.errors import NotFound
from quiz.item import Kind, Status
from quiz.site.store import cards, media
from quiz.site.store.items import add_rows, put, to_item
from quiz.site.store.values import pack_article, strings, unpack_article
from quiz.site.tables import LEARNER, DeckRow, ItemRow, MediaRow, db

KEPT = dt.timedelta(days=30)
"""How long a deleted deck can be brought back."""

_AT_ONCE = 1_000
"""Items read at once in a search."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A deck in a list. `items` counts what is played; `pending` what nobody has looked at."""

    key: int
    uid: str
    title: str
    language: str
    description: str
    created_at: dt.datetime
    items: int
    pending: int


def summaries(*, search: str = "", keys: Sequence[int] | None = None) -> list[Summary]:
    """The learner's decks by title; with `search` those with it in title, description or an item."""
    query = _counted().where(*_alive())
    if keys is not None:
        query = query.where(DeckRow.id.in_(keys))
    words = search.strip().casefold()
    found = [Summary(*row) for row in db.session.execute(query)]
    kept = [deck for deck in found if not words or _holds(deck, words)]
    return sorted(kept, key=lambda deck: (deck.title.casefold(), deck.key))


def _counted() -> Select[*tuple[Any, ...]]:
    played = ItemRow.status != Status.REJECTED.value
    live = ItemRow.deleted_at.is_(None) & ItemRow.gone.is_(False)
    return (
        select(
            *(DeckRow.id, DeckRow.uid, DeckRow.title, DeckRow.language, DeckRow.description),
            DeckRow.created_at,
            func.count(ItemRow.id).filter(live & played).label("items"),
            func.count(ItemRow.id).filter(live & (ItemRow.status == Status.PENDING.value)).label("pending"),
        )
        .outerjoin(ItemRow, ItemRow.deck_id == DeckRow.id)
        .group_by(DeckRow.id)
    )


def _alive() -> tuple[ColumnElement[bool], ...]:
    return DeckRow.learner_id == LEARNER, DeckRow.deleted_at.is_(None)


def _holds(deck: Summary, words: str) -> bool:
    """Whether folded words stand in a deck. SQLite folds no accented letters, and JSON escapes them."""
    texts = chain((deck.title, deck.description), _texts(deck.key))
    return any(words in text.casefold() for text in texts)


def _texts(key: int) -> Iterator[str]:
    """The strings of a deck's items."""
    query = select(ItemRow.content).where(ItemRow.deck_id == key, ItemRow.deleted_at.is_(None))
    for content in db.session.scalars(query.execution_options(yield_per=_AT_ONCE)):
        yield from strings(content)


def summary(key: int) -> Summary:
    """A deck's summary; NotFound when it is not there."""
    found = summaries(keys=[key])
    if not found:
        raise NotFound(f"There is no deck {key}.")
    return found[0]


def row_of(key: int) -> DeckRow:
    """The row of a deck of this learner that is not deleted; NotFound when there is none."""
    row = db.session.scalar(select(DeckRow).where(DeckRow.id == key, *_alive()))
    if row is None:
        raise NotFound(f"There is no deck {key}.")
    return row


def get(key: int) -> Deck:
    """A whole deck by its key; NotFound when it is not there."""
    query = (
        select(DeckRow)
        .where(DeckRow.id == key, *_alive())
        .options(undefer(DeckRow.article), undefer(DeckRow.extra))
    )
    row = db.session.scalar(query)
    if row is None:
        raise NotFound(f"There is no deck {key}.")
    return _to_deck(row)


def _to_deck(row: DeckRow) -> Deck:
    return Deck(
        id=row.uid,
        title=row.title,
        language=row.language,
        article=unpack_article(row.article),
        items=tuple(to_item(item) for item in row.items if item.deleted_at is None),
        media=tuple(Media(file.name, file.sha256, file.type) for file in row.media),
        description=row.description,
        extra=row.extra,
    )


def find(uid: str) -> int | None:
    """The key of the deck with a domain id, None when there is none."""
    return db.session.scalar(select(DeckRow.id).where(DeckRow.uid == uid, *_alive()))


def kinds(key: int) -> dict[Kind, int]:
    """How many playable items of each kind a deck has."""
    query = (
        select(ItemRow.kind, func.count())
        .where(ItemRow.deck_id == key, ItemRow.deleted_at.is_(None), ItemRow.gone.is_(False))
        .where(ItemRow.status != Status.REJECTED.value)
        .group_by(ItemRow.kind)
    )
    return {Kind(kind): count for kind, count in db.session.execute(query)}


def save(deck: Deck, *, now: dt.datetime) -> int:
    """Store a deck and give its key. One that is there already is merged: people's edits win.

    One that was deleted and is still kept is back by that, with what was studied and edited in it.
    """
    row = put_deck(deck, now=now)
    db.session.commit()
    return row.id


def put_deck(deck: Deck, *, now: dt.datetime) -> DeckRow:
    """Like `save`, for a caller that stores more and then commits."""
    row = db.session.scalar(select(DeckRow).where(DeckRow.uid == deck.id, DeckRow.learner_id == LEARNER))
    if row is None:
        return _write(_new_row(deck, now), deck)
    row.deleted_at = None
    return _write(row, merge(_to_deck(row), deck, now=now))


def _new_row(deck: Deck, now: dt.datetime) -> DeckRow:
    row = DeckRow(learner_id=LEARNER, uid=deck.id, created_at=now, title=deck.title, language=deck.language)
    row.description = deck.description
    db.session.add(row)
    db.session.flush()
    return row


def _write(row: DeckRow, deck: Deck) -> DeckRow:
    row.article, row.extra = pack_article(deck.article), dict(deck.extra)
    known = {item.uid: item for item in db.session.scalars(select(ItemRow).where(ItemRow.deck_id == row.id))}
    for position, item in enumerate(deck.items):
        if item.id in known:
            old = known[item.id]
            numbers = cards.ords(old.kind, old.content)
            put(old, item).position = position
            cards.follow(old, numbers)
    new = [(position, item) for position, item in enumerate(deck.items) if item.id not in known]
    add_rows(row.id, new)
    named = {file.name for file in row.media}
    row.media.extend(MediaRow(**dataclasses.asdict(each)) for each in deck.media if each.name not in named)
    db.session.flush()
    cards.add_new(row.id, (item for _, item in new))
    return row


def describe(key: int, *, title: str, description: str) -> None:
    """Give a deck another title and description."""
    row = row_of(key)
    row.title, row.description = title, description
    db.session.commit()


def delete(key: int, *, now: dt.datetime) -> None:
    """Delete a deck; `undelete` brings it back while it is kept."""
    row_of(key).deleted_at = now
    db.session.commit()


def undelete(key: int) -> None:
    """Bring a deleted deck back."""
    row = db.session.scalar(select(DeckRow).where(DeckRow.id == key, DeckRow.learner_id == LEARNER))
    if row is None:
        raise NotFound(f"There is no deck {key} any more.")
    row.deleted_at = None
    db.session.commit()


def purge(*, now: dt.datetime) -> None:
    """Forget the decks that were deleted longer ago than they are kept."""
    for row in db.session.scalars(select(DeckRow).where(DeckRow.deleted_at < now - KEPT)):
        db.session.delete(row)
    db.session.commit()


def combine(keys: Sequence[int], *, title: str, uid: str, now: dt.datetime) -> int:
    """A new deck with the items of several; those stay as they are. Of two with one id the first counts."""
    decks = list(media.apart(get(key) for key in keys))
    items = {
        item.id: dataclasses.replace(item, language=item.language or deck.language)
        for deck in reversed(decks)
        for item in reversed(deck.items)
    }
    combined = Deck(
        id=uid,
        title=title,
        language=decks[0].language,
        items=tuple(reversed(items.values())),
        media=tuple({each.name: each for deck in decks for each in deck.media}.values()),
    )
    return save(combined, now=now)


def article(key: int | None) -> Article | None:
    """The article of a deck, None when it has none or is not there."""
    if key is None:
        return None
    return unpack_article(db.session.scalar(select(DeckRow.article).where(DeckRow.id == key, *_alive())))
