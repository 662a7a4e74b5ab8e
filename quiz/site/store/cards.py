"""Cards: rows <-> `quiz.schedule.Card`; every item has its cards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from sqlalchemy import ColumnElement, Table, exists, insert, inspect, literal, select, update
from sqlalchemy.orm import joinedload

from quiz.cloze import card_numbers
from quiz.errors import NotFound
from quiz.item import Cloze, Item, Kind
from quiz.schedule import Buried, Card, State
from quiz.schedule.card import from_ms, to_ms
from quiz.schedule.days import day_number
from quiz.schedule.settings import Settings
from quiz.site.store import bulk
from quiz.site.tables import LEARNER, CardRow, DeckRow, ItemRow, db

_TABLE, _ITEM = cast(Table, CardRow.__table__), cast(Table, ItemRow.__table__).c
_SAME = (
    *("ord", "step", "stability", "difficulty", "due_day", "interval", "reps", "lapses", "position"),
    *("suspended", "buried_day", "leech", "flag", "retention", "settings"),
)
_GIVEN = ("item_id", "deck_id", "ord", "position")


def to_card(row: CardRow, guid: str) -> Card:
    """The card of a row; `guid` is its item's id."""
    return Card(
        guid=guid,
        state=State(row.state),
        due_at=from_ms(row.due_at * 1000) if row.due_at is not None else None,
        last_review=from_ms(row.last_review) if row.last_review is not None else None,
        buried=Buried(row.buried),
        **{name: getattr(row, name) for name in _SAME},
    )


def columns(card: Card, settings: Settings) -> dict[str, Any]:
    """A card as the columns of its row; `settings` say which day its last review lies in."""
    last = card.last_review
    return {
        **{name: getattr(card, name) for name in _SAME},
        "state": card.state.value,
        "buried": card.buried.value,
        "due_at": to_ms(card.due_at) // 1000 if card.due_at else None,
        "last_review": to_ms(last) if last else None,
        "last_day": day_number(last, settings.zone, settings.rollover) if last else 0,
    }


def put(row: CardRow, card: Card, settings: Settings) -> None:
    """Write a card into its row; the caller commits."""
    for name, value in columns(card, settings).items():
        setattr(row, name, value)


def kept(row: CardRow) -> dict[str, Any]:
    """The columns of a row as JSON values, for undo."""
    return {each.key: getattr(row, each.key) for each in inspect(CardRow).column_attrs}


def put_back(row: CardRow, values: dict[str, Any]) -> None:
    """Give a row the columns that `kept` kept."""
    for name, value in values.items():
        setattr(row, name, value)


def row_of(key: int) -> CardRow:
    """The row of a card of this learner, with its item; NotFound when there is none."""
    query = (
        select(CardRow)
        .join(DeckRow, DeckRow.id == CardRow.deck_id)
        .where(CardRow.id == key, DeckRow.learner_id == LEARNER, DeckRow.deleted_at.is_(None))
        .options(joinedload(CardRow.item))
    )
    row = db.session.scalar(query)
    if row is None:
        raise NotFound(f"There is no card {key}.")
    return row


def ords(kind: str, content: dict[str, Any]) -> tuple[int, ...]:
    """The numbers of the cards that an item makes: one, or one for each number of a cloze."""
    if kind != Kind.CLOZE.value:
        return (0,)
    return tuple(number - 1 for number in card_numbers(content["text"]))


def add_missing(deck_key: int, *, item: int) -> None:
    """Give the item with the key the cards that it lacks; the caller commits."""
    chosen = (ItemRow.deck_id == deck_key) & (ItemRow.id == item)
    _add_single(chosen)
    have = set(db.session.scalars(select(CardRow.ord).where(CardRow.item_id == item)))
    query = select(ItemRow.position, ItemRow.content).where(chosen, ItemRow.kind == Kind.CLOZE.value)
    for position, content in db.session.execute(query):
        lacking = [number for number in card_numbers(content["text"]) if number - 1 not in have]
        bulk.insert_rows(_TABLE, _GIVEN, [(item, deck_key, number - 1, position) for number in lacking])


def add_new(deck_key: int, items: Iterable[Item]) -> None:
    """Give items that have just been added to a deck their cards; the caller commits."""
    _add_single(ItemRow.deck_id == deck_key)
    numbers = {item.id: card_numbers(item.text) for item in items if isinstance(item, Cloze)}
    if not numbers:
        return
    query = select(_ITEM.id, _ITEM.uid, _ITEM.position).where(_ITEM.deck_id == deck_key).order_by(_ITEM.id)
    rows = [
        (key, deck_key, number - 1, position)
        for key, uid, position in db.session.execute(query).all()
        for number in numbers.get(uid, ())
    ]
    bulk.insert_rows(_TABLE, _GIVEN, rows)


def _add_single(chosen: ColumnElement[bool]) -> None:
    """Add the one card of items that make no more, where they lack it, within the database."""
    lacking = chosen & (ItemRow.kind != Kind.CLOZE.value) & ~exists().where(CardRow.item_id == ItemRow.id)
    values = select(ItemRow.id, ItemRow.deck_id, literal(0), ItemRow.position).where(lacking)
    db.session.execute(insert(_TABLE).from_select(_GIVEN, values.order_by(ItemRow.id)))


def follow(item: ItemRow, before: Sequence[int]) -> None:
    """Let an item's cards follow a change of it; `before`: the numbers of its cards until then.

    Numbers that came in get cards, those that went are suspended, those that come back are brought back. The
    caller commits.
    """
    now = ords(item.kind, item.content)
    if now == before:
        return
    db.session.flush()
    add_missing(item.deck_id, item=item.id)
    for row in db.session.scalars(select(CardRow).where(CardRow.item_id == item.id)):
        if (row.ord in now) != (row.ord in before):
            row.suspended = row.ord not in now


def siblings(row: CardRow) -> Sequence[CardRow]:
    """The other cards of a card's item."""
    query = select(CardRow).where(CardRow.item_id == row.item_id, CardRow.id != row.id).order_by(CardRow.ord)
    return db.session.scalars(query).all()


def all_of(deck_key: int) -> list[Card]:
    """The cards of a deck, for export."""
    query = (
        select(CardRow, ItemRow.uid)
        .join(ItemRow, ItemRow.id == CardRow.item_id)
        .where(CardRow.deck_id == deck_key)
        .order_by(CardRow.id)
    )
    return [to_card(row, uid) for row, uid in db.session.execute(query)]


def put_imported(deck_key: int, cards: Iterable[Card], settings: Settings) -> int:
    """Take over the schedule of cards that came with a deck, if never studied here; the caller commits.

    A card that was studied here is left alone, as Anki leaves its own. Gives how many were taken over.
    """
    query = (
        select(CardRow.id, CardRow.ord, ItemRow.uid)
        .join(ItemRow, ItemRow.id == CardRow.item_id)
        .where(CardRow.deck_id == deck_key, CardRow.reps == 0)
    )
    fresh = {(uid, ord_): key for key, ord_, uid in db.session.execute(query)}
    taken = [{"id": fresh[card.key], **columns(card, settings)} for card in cards if card.key in fresh]
    if taken:
        db.session.execute(update(CardRow), taken)
    return len(taken)
