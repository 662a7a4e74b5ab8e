"""Decks with all that belongs to them, into the database and out of it: media, cards, review log."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from quiz import formats
from quiz.deck import Deck
from quiz.errors import NotFound
from quiz.formats import Imported, Written
from quiz.garbage import uncollected
from quiz.item import Item, Status
from quiz.schedule import Card, Review, day_number, remembered
from quiz.schedule.queue import brought_back
from quiz.site.store import cards, decks, media, reviews, settings, steps
from quiz.site.store.items import to_item
from quiz.site.tables import DeckRow, ItemRow, db


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of an import: keys of the decks, and how many items, schedules and reviews they brought."""

    decks: tuple[int, ...]
    items: int
    cards: int
    reviews: int


def take_in(imported: Imported, *, folder: Path, now: dt.datetime) -> TakenIn:
    """Store what a file held, in one transaction: all of it or nothing. A deck that is there is merged.

    Media go to the data folder first, under their digests, where they harm nothing if the rest fails.
    A card that was studied here keeps its schedule; reviews that are there already are not doubled.
    """
    for data in imported.media.values():
        media.keep(folder, data)
    scheduled, logged = _by_item(imported.cards), _by_item(imported.reviews)
    known = reviews.moments()
    with uncollected():
        stored = [_store(deck, scheduled, logged, known, now) for deck in imported.decks]
        for deck, (key, _, _) in zip(imported.decks, stored, strict=True):
            media.renew(folder, key, deck.media)
        db.session.commit()
    return TakenIn(
        decks=tuple(key for key, _, _ in stored),
        items=sum(len(deck.items) for deck in imported.decks),
        cards=sum(taken for _, taken, _ in stored),
        reviews=sum(taken for _, _, taken in stored),
    )


def _by_item(studied: Iterable[Any]) -> dict[str, list[Any]]:
    """Cards or reviews by the id of their item."""
    found: dict[str, list[Any]] = {}
    for each in studied:
        found.setdefault(each.guid, []).append(each)
    return found


def _store(
    deck: Deck,
    scheduled: Mapping[str, list[Card]],
    logged: Mapping[str, list[Review]],
    known: set[int],
    now: dt.datetime,
) -> tuple[int, int, int]:
    key = decks.put_deck(deck, now=now).id
    chosen = settings.of_deck(key)
    came = [card for item in deck.items for card in scheduled.get(item.id, ())]
    log = [review for item in deck.items for review in logged.get(item.id, ())]
    taken = cards.put_imported(key, came, chosen) if came else 0
    if taken:
        steps.forget(key)
    return key, taken, reviews.put_imported(key, log, chosen, known=known) if log else 0


def write_out(
    key: int,
    *,
    format: str,  # noqa: A002
    folder: Path,
    now: dt.datetime,
    progress: bool = False,
    voice: bool = False,
) -> Written:
    """A deck as a file, with media, and when asked for with schedules and review log, or a voice in Anki.

    Remembers which items went to Anki, so that one that is rejected or deleted later goes along once more,
    marked as gone. Raises NotFound, or BadInput when the format cannot be written.
    """
    deck = replace(decks.get(key), items=tuple(_carried(key)))
    exported = set(db.session.scalars(_of_deck(key).where(ItemRow.exported_at.is_not(None))))
    names = media.digests(key)
    written = formats.write(
        deck,
        format=format,
        media={name: media.place(folder, digest).read_bytes() for name, digest in names.items()},
        exported=exported,
        voice=voice,
        **_progress(key, now) if progress else {},
    )
    if formats.named_format(format).whole:
        _remember(key, now)
    return written


def _progress(key: int, now: dt.datetime) -> dict[str, Any]:
    """What studying a deck has come to: its cards as they are today, their log, how they are studied."""
    chosen, log = settings.of_deck(key), reviews.all_of([key])
    today = day_number(now, chosen.zone, chosen.rollover)
    of_card = defaultdict(list)
    for review in log:
        of_card[review.guid, review.ord].append(review)
    found = [
        remembered(card, of_card[card.key], chosen) if settings.outdated(card, chosen) else card
        for card in cards.all_of(key)
    ]
    return {
        "cards": [brought_back(card, today) for card in found],
        "reviews": log,
        "settings": chosen,
    }


def _of_deck(key: int):  # type: ignore[no-untyped-def]
    return select(ItemRow.uid).where(ItemRow.deck_id == key)


def _carried(key: int) -> Iterator[Item]:
    """The items of a deck, with deleted ones that went to Anki before, marked as gone."""
    rows = db.session.scalars(
        select(ItemRow).where(ItemRow.deck_id == key).order_by(ItemRow.position, ItemRow.id)
    )
    for row in rows:
        if row.deleted_at is None:
            yield to_item(row)
        elif row.exported_at is not None:
            changed_at = max(row.changed_at, row.deleted_at.replace(microsecond=0) + dt.timedelta(seconds=1))
            yield replace(to_item(row), gone=True, changed_at=changed_at)


def _remember(key: int, now: dt.datetime) -> None:
    playable = (ItemRow.status != Status.REJECTED.value) & ItemRow.gone.is_(False)
    went = (ItemRow.deck_id == key) & ItemRow.deleted_at.is_(None) & playable
    unmarked = update(ItemRow).where(went, ItemRow.exported_at.is_(None))
    db.session.execute(unmarked.values(exported_at=now))
    db.session.commit()


def named(deck: str) -> int:
    """The key of the deck with this id or title. Raises NotFound when there is none or more than one."""
    known = decks.find(deck)
    if known is not None:
        return known
    chosen = select(DeckRow.id, DeckRow.uid).where(DeckRow.title == deck, DeckRow.deleted_at.is_(None))
    rows = db.session.execute(chosen.order_by(DeckRow.id)).all()
    if not rows:
        raise NotFound(f"There is no deck called '{deck}'.")
    if len(rows) > 1:
        ids = ", ".join(uid for _, uid in rows)
        raise NotFound(f"There are several decks called '{deck}'; name one by its id: {ids}.")
    return int(rows[0].id)
