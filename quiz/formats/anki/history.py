"""Study progress out: the values of `quiz.schedule` -> rows of Anki's cards and review log."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quiz.formats.anki.outgoing import Outgoing, stable_number
from quiz.formats.anki.package import AnkiDeck, Card, Package, Preset, Review
from quiz.formats.anki.progress import SECONDS, Calendar, at_home, queue_of, study_card
from quiz.schedule import Buried, Settings, State
from quiz.schedule import Card as StudyCard
from quiz.schedule import Review as StudyReview

_BEGAN = dt.datetime(2015, 1, 1, 4, tzinfo=dt.UTC)
_EASE = 2.5
_DEFAULT = Preset(1, "Default")


def with_progress(
    made: Outgoing, cards: Iterable[StudyCard], reviews: Iterable[StudyReview], settings: Settings | None
) -> Package:
    """The package with the state of its cards, their log and the options that they are studied with.

    A card that was not studied since it was imported has the very row that it came with. Due days count from
    1 January 2015; Anki moves them to its own first day.
    """
    studied = {card.key: card for card in cards}
    logs: dict[tuple[str, int], list[StudyReview]] = {}
    for review in reviews:
        logs.setdefault((review.guid, review.ord), []).append(review)
    count = Calendar(_BEGAN.toordinal())
    options = preset_of(settings) if settings else _DEFAULT
    package = made.package
    return replace(
        package,
        cards=tuple(_with_state(made, card, studied, logs, count, options) for card in package.cards),
        reviews=tuple(sorted(_log(made, package.cards, logs))),
        decks={deck.id: _with_options(deck, options) for deck in package.decks.values()},
        presets={options.id: options} if settings else {},
        created=int(_BEGAN.timestamp()),
        minutes_west=0,
        rollover=settings.rollover if settings else package.rollover,
    )


def preset_of(settings: Settings) -> Preset:
    """The options of a deck that is studied with these settings; equal settings give the same preset."""
    found = Preset(
        0,
        "Weetje",
        new_per_day=settings.new_cap,
        reviews_per_day=settings.review_cap,
        desired_retention=settings.retention,
        parameters=settings.parameters,
        learning_steps=tuple(step / 60 for step in settings.learning_steps),
        relearning_steps=tuple(step / 60 for step in settings.relearning_steps),
    )
    return found._replace(id=stable_number(repr(found), 1 << 40) + (1 << 40))


def _with_options(deck: AnkiDeck, options: Preset) -> AnkiDeck:
    return deck._replace(preset=options.id)


def _with_state(
    made: Outgoing,
    card: Card,
    studied: dict[tuple[str, int], StudyCard],
    logs: dict[tuple[str, int], list[StudyReview]],
    count: Calendar,
    options: Preset,
) -> Card:
    place = made.places[card.id]
    state = studied.get(place)
    if state is None:
        return card
    if card.id in made.kept:
        kept, first = made.kept[card.id]
        if _same(state, study_card(kept, place, Calendar(first), options, logs.get(place, []))):
            return _returned(card, kept, state, Calendar(first), count)
    return anki_card(state, card, count, options)


def _same(now: StudyCard, then: StudyCard) -> bool:
    """Whether a card is scheduled as when it came; its step and leech depend on more than the card."""
    return _plain(now) == _plain(then)


def _plain(card: StudyCard) -> StudyCard:
    return replace(card, step=0, leech=False, buried=Buried.NO, buried_day=0)


def _returned(card: Card, kept: Card, state: StudyCard, before: Calendar, now: Calendar) -> Card:
    home = at_home(kept)
    due = home.due
    if home.type == 2 or home.queue == 3 or (home.type in (1, 3) and due <= SECONDS):
        due = now.due(before.day(due))
    queue = _set_aside(state, queue_of(home.type, due))
    return home._replace(id=card.id, note=card.note, deck=card.deck, due=due, queue=queue)


def _log(
    made: Outgoing, cards: Sequence[Card], logs: dict[tuple[str, int], list[StudyReview]]
) -> Iterator[Review]:
    used: set[int] = set()
    for card in cards:
        for review in logs.get(made.places[card.id], []):
            row = anki_review(review, card.id)
            while row.id in used:
                row = row._replace(id=row.id + 1)
            used.add(row.id)
            yield row


def anki_card(card: StudyCard, row: Card, count: Calendar, options: Preset) -> Card:
    """The row of a card in Anki; `row` gives its ids, deck and place among the new ones."""
    left = _left(card, options)
    flag = row._replace(flags=card.flag & 7)
    if card.state is State.NEW:
        return flag._replace(queue=_set_aside(card, 0), due=card.position or row.due)
    due = int(card.due_at.timestamp()) if card.due_at else count.due(card.due_day or count.first)
    return flag._replace(
        type=card.state.value,
        queue=_set_aside(card, queue_of(card.state, due)),
        due=due,
        interval=card.interval,
        factor=int(_EASE * 1000),
        reps=card.reps,
        lapses=card.lapses,
        left=left,
        data=_data_of(card),
    )


def _set_aside(card: StudyCard, queue: int) -> int:
    if card.suspended:
        return -1
    return {Buried.USER: -3, Buried.SIBLING: -2}.get(card.buried, queue)


def _left(card: StudyCard, options: Preset) -> int:
    if card.state not in (State.LEARNING, State.RELEARNING):
        return 0
    steps = options.learning_steps if card.state is State.LEARNING else options.relearning_steps
    return max(1, len(steps) - card.step)


def _data_of(card: StudyCard) -> str:
    found = {
        "s": round(card.stability, 4) if card.stability else None,
        "d": round(card.difficulty, 3) if card.difficulty else None,
        "dr": round(card.retention, 2) if card.retention else None,
        "lrt": int(card.last_review.timestamp()) if card.last_review else None,
    }
    return json.dumps({name: value for name, value in found.items() if value is not None})


def anki_review(review: StudyReview, card: int) -> Review:
    """The row of an answer in Anki's review log."""
    return Review(
        review.id,
        card,
        review.rating.value,
        review.interval,
        review.interval_before,
        review.factor,
        review.duration,
        review.kind.value,
    )
