"""What a learner does with cards besides answering them, and taking any of it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, func, select

from quiz import deck as decks
from quiz.item import Item, validate, validate_gaps
from quiz.schedule import Buried
from quiz.schedule.days import day_number
from quiz.site.store import cards, reviews, settings, tallies
from quiz.site.store.items import put, to_item
from quiz.site.store.values import pack, unpack
from quiz.site.tables import LEARNER, CardRow, ItemRow, StudyReviewRow, StudyStepRow, db

KEPT = 100
"""How many steps of a deck can be taken back."""

_STEPS = cast(Table, StudyStepRow.__table__).c
_LAST = (
    select(_STEPS.what)
    .where(_STEPS.deck_id == bindparam("deck", type_=_STEPS.id.type))
    .order_by(_STEPS.id.desc())
    .limit(1)
)


def add_step(
    what: str,
    row: CardRow,
    before: Sequence[Mapping[str, Any]],
    *,
    item: Mapping[str, Any] | None = None,
    review_ms: int | None = None,
) -> None:
    """Keep what is about to change, for undo; the caller commits."""
    step = StudyStepRow(learner_id=LEARNER, deck_id=row.deck_id, what=what, card_id=row.id)
    step.cards, step.item, step.review_ms = list(before), dict(item) if item else None, review_ms
    db.session.add(step)
    db.session.flush()
    _forget_oldest(row.deck_id)


def _forget_oldest(deck_key: int) -> None:
    mine = StudyStepRow.deck_id == deck_key
    newest_to_go = select(StudyStepRow.id).where(mine).order_by(StudyStepRow.id.desc()).offset(KEPT).limit(1)
    db.session.execute(
        delete(StudyStepRow).where(mine, StudyStepRow.id <= newest_to_go.scalar_subquery()),
        execution_options={"synchronize_session": False},
    )


def _all_cards(row: CardRow) -> list[dict[str, Any]]:
    return [cards.kept(row), *(cards.kept(each) for each in cards.siblings(row))]


def bury(key: int, now: dt.datetime) -> None:
    """Put all cards of an item aside until the next study day."""
    row = cards.row_of(key)
    chosen = settings.of_deck(row.deck_id)
    add_step("bury", row, _all_cards(row))
    for each in (row, *cards.siblings(row)):
        each.buried = Buried.USER.value
        each.buried_day = day_number(now, chosen.zone, chosen.rollover)
    db.session.commit()


def suspend(key: int, *, suspended: bool = True) -> None:
    """Take a card out of study, or back into it."""
    row = cards.row_of(key)
    if row.suspended != suspended:
        add_step("suspend", row, [cards.kept(row)])
        row.suspended = suspended
        db.session.commit()


def flag(key: int, colour: int) -> None:
    """Give a card a flag, 1 to 7, or take it away with 0."""
    row = cards.row_of(key)
    add_step("flag", row, [cards.kept(row)])
    row.flag = min(max(colour, 0), 7)
    db.session.commit()


def delete_item(key: int, now: dt.datetime) -> None:
    """Take a card's item out of its deck."""
    row = cards.row_of(key)
    add_step("delete", row, _all_cards(row), item=pack(to_item(row.item)))
    row.item.deleted_at = now
    db.session.commit()


def edit_item(key: int, item: Item, now: dt.datetime) -> None:
    """Change a card's item as a person left it. Raises BadInput when it is not well-formed.

    Numbers of a cloze that come in get cards; cards of numbers that went are suspended.
    """
    validate(item)
    validate_gaps(item)
    row = cards.row_of(key)
    old = to_item(row.item)
    add_step("edit", row, _all_cards(row), item=pack(old))
    numbers = cards.ords(row.item.kind, row.item.content)
    put(row.item, decks.edit(old, item, now=now))
    cards.follow(row.item, numbers)
    db.session.commit()


def forget(deck_key: int) -> None:
    """Let nothing of what was done in a deck be taken back any more; the caller commits."""
    db.session.execute(delete(StudyStepRow).where(StudyStepRow.deck_id == deck_key))


def last(deck_key: int) -> str | None:
    """What undo would take back in a deck: "answer", "bury", "suspend", "flag", "edit" or "delete"."""
    return db.session.scalar(_LAST, {"deck": deck_key})


def undo(deck_key: int) -> int | None:
    """Take back the last step in a deck: cards, item and log are as before. Gives the card, None if none."""
    query = select(StudyStepRow).where(StudyStepRow.deck_id == deck_key)
    step = db.session.scalar(query.order_by(StudyStepRow.id.desc()).limit(1))
    if step is None:
        return None
    key = step.card_id
    _put_back_item(step)
    _put_back_cards(step)
    if step.review_ms is not None:
        reviews.remove(step.review_ms)
    db.session.delete(step)
    db.session.commit()
    return key


def _put_back_cards(step: StudyStepRow) -> None:
    for values in step.cards:
        row = db.session.get(CardRow, values["id"])
        if row is not None:
            cards.put_back(row, values)


def _put_back_item(step: StudyStepRow) -> None:
    if step.item is None:
        return
    row = db.session.get_one(ItemRow, db.session.get_one(CardRow, step.card_id).item_id)
    if step.what == "delete":
        row.deleted_at = None
        return
    put(row, unpack(step.item))
    _drop_new_cards(row, {values["id"] for values in step.cards})


def _drop_new_cards(row: ItemRow, known: set[int]) -> None:
    """Cards that an edit made go with it, unless they were studied since; so does the log of crammed ones."""
    unknown = (CardRow.item_id == row.id) & CardRow.id.not_in(known) & (CardRow.reps == 0)
    lost = StudyReviewRow.card_id.in_(select(CardRow.id).where(unknown))
    day = StudyReviewRow.day
    first, last = db.session.execute(select(func.min(day), func.max(day)).where(lost)).one()
    db.session.execute(delete(CardRow).where(unknown))
    if first is not None:
        tallies.recount(row.deck_id, first=first, last=last)
