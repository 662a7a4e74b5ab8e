"""The queue of a day: which cards wait, how many, and in which order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quiz.schedule.card import Buried, Card, State
from quiz.schedule.days import day_number
from quiz.schedule.settings import Settings


@dataclass(frozen=True, slots=True)
class Counts:
    """Cards that wait: new ones and reviews within the caps of the day, learning ones all."""

    new: int = 0
    learning: int = 0
    due: int = 0

    @property
    def total(self) -> int:
        """All that wait."""
        return self.new + self.learning + self.due


def available(card: Card, today: int) -> bool:
    """Whether a card takes part on a study day: neither suspended nor put aside for that day."""
    return not card.suspended and not (card.buried is not Buried.NO and card.buried_day == today)


def brought_back(card: Card, today: int) -> Card:
    """The card as it is on a study day: put aside only if that was for this very day."""
    if card.buried is Buried.NO or card.buried_day == today:
        return card
    return replace(card, buried=Buried.NO, buried_day=0)


def is_due(card: Card, now: dt.datetime, settings: Settings) -> bool:
    """Whether a card that is not new has come to its time."""
    if card.due_at is not None:
        return card.due_at <= now
    today = day_number(now, settings.zone, settings.rollover)
    return card.due_day is not None and card.due_day <= today


def risk(card: Card, today: int, settings: Settings) -> float:
    """Days since the last review as a multiple of the stability: the higher, the less likely to be recalled.

    Retrievability falls with this number alone, whatever the parameters, so that it orders cards by it.
    """
    if card.last_review is None or card.stability is None:
        return float(today - (card.due_day or today) + card.interval) / max(card.interval, 1)
    last = day_number(card.last_review, settings.zone, settings.rollover)
    return (today - last) / card.stability


def new_allowance(settings: Settings, *, new_done: int, reviews_done: int, due: int) -> int:
    """How many new cards a day still has room for.

    Reviews come first: after days away, new cards wait until what is due fits in the day again.
    """
    room = settings.review_cap - reviews_done - due
    return max(0, min(settings.new_cap - new_done, room))


def review_allowance(settings: Settings, *, reviews_done: int) -> int:
    """How many reviews a day still has room for."""
    return max(0, settings.review_cap - reviews_done)


def counts(
    cards: Iterable[Card], now: dt.datetime, settings: Settings, *, new_done: int = 0, reviews_done: int = 0
) -> Counts:
    """How many cards wait. `new_done`, `reviews_done`: answers to new and to review cards this study day."""
    today = day_number(now, settings.zone, settings.rollover)
    here = [card for card in cards if available(card, today)]
    due = sum(card.state is State.REVIEW and is_due(card, now, settings) for card in here)
    room = new_allowance(settings, new_done=new_done, reviews_done=reviews_done, due=due)
    return Counts(
        new=min(room, sum(card.state is State.NEW for card in here)),
        learning=sum(_learns_today(card, today) for card in here),
        due=min(due, review_allowance(settings, reviews_done=reviews_done)),
    )


def _learns_today(card: Card, today: int) -> bool:
    in_steps = card.state in (State.LEARNING, State.RELEARNING)
    return in_steps and (card.due_day is None or card.due_day <= today)


def in_order(
    cards: Iterable[Card], now: dt.datetime, settings: Settings, *, new_done: int = 0, reviews_done: int = 0
) -> Sequence[Card]:
    """The cards to show now: learning ones that are due, then reviews most at risk first, then new ones."""
    today = day_number(now, settings.zone, settings.rollover)
    here = [card for card in cards if available(card, today)]
    ready = [card for card in here if card.state is not State.NEW and is_due(card, now, settings)]
    learning = sorted((card for card in ready if card.state is not State.REVIEW), key=_due_key)
    reviews = sorted(
        (card for card in ready if card.state is State.REVIEW),
        key=lambda card: (-risk(card, today, settings), card.key),
    )
    new = sorted(
        (card for card in here if card.state is State.NEW), key=lambda card: (card.position, card.key)
    )
    room = new_allowance(settings, new_done=new_done, reviews_done=reviews_done, due=len(reviews))
    return [*learning, *reviews[: review_allowance(settings, reviews_done=reviews_done)], *new[:room]]


def _due_key(card: Card) -> tuple[float, tuple[str, int]]:
    return card.due_at.timestamp() if card.due_at else 0.0, card.key


def bury_siblings(card: Card, siblings: Iterable[Card], now: dt.datetime, settings: Settings) -> list[Card]:
    """The siblings (other cards of one item) that are put aside for the day once `card` was answered.

    Those in learning steps stay, as in Anki; the list holds only the cards that changed.
    """
    today = day_number(now, settings.zone, settings.rollover)
    if not settings.bury_siblings:
        return []
    return [
        replace(each, buried=Buried.SIBLING, buried_day=today)
        for each in siblings
        if each.guid == card.guid
        and each.ord != card.ord
        and each.state in (State.NEW, State.REVIEW)
        and available(each, today)
    ]
