"""Study progress in: rows of Anki's cards and review log -> the values of `quiz.schedule`.

Anki counts due days from the day its collection began; `quiz.schedule` counts the days of the calendar.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from quiz.formats.anki.package import Card, Package, Preset, Review
from quiz.schedule import Buried, Rating, ReviewKind, Settings, State, memory_from_reviews, memory_from_sm2
from quiz.schedule import Card as StudyCard
from quiz.schedule import Review as StudyReview

SECONDS = 1_000_000_000
"""A due number of a card in steps over this is a time in seconds, under it a day (as in Anki)."""
LEECH = "leech"
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_LAST_DAY = dt.date(2200, 1, 1).toordinal()
_LAST_MS = 7_258_118_400_000
_MOST = 2**31 - 1
"""The largest number that Anki keeps of a card or an answer, ids and times aside."""
_EASE = 2.5


@dataclass(frozen=True, slots=True)
class Calendar:
    """How a collection counts days: `first` is the day number of its day 0.

    `begins`: how many seconds after midnight in UTC a day begins.
    """

    first: int
    begins: int = 0

    def day(self, due: int) -> int:
        """The day number of a due day, within what a calendar holds."""
        return min(max(self.first + due, 1), _LAST_DAY)

    def due(self, day: int) -> int:
        """The due day of a day number."""
        return day - self.first

    def day_of(self, seconds: int) -> int:
        """The day number of a moment, in Unix seconds."""
        return _moment(seconds - self.begins).toordinal()


def calendar(package: Package) -> Calendar:
    """The calendar of a package. Without its time zone, its beginning (04:00 there) is rounded to a day."""
    west = package.minutes_west
    shift = dt.timedelta(hours=8) if west is None else dt.timedelta(minutes=-west)
    try:
        began = _EPOCH + dt.timedelta(seconds=package.created) + shift
    except OverflowError:
        began = _EPOCH
    return Calendar(began.toordinal(), begins=(west or 0) * 60 + package.rollover * 3600)


def studied(card: Card) -> bool:
    """Whether a card is anything else than new and waiting."""
    return bool(card.type or card.queue or card.reps or card.original_deck or card.flags & 7)


def at_home(card: Card) -> Card:
    """The card as it will be when it leaves the filtered deck it is in; any other card as it is."""
    if not card.original_deck:
        return card
    due = card.original_due or card.due
    queue = card.queue if card.queue < 0 else queue_of(card.type, due)
    return card._replace(deck=card.original_deck, due=due, queue=queue, original_due=0, original_deck=0)


def queue_of(type_: int, due: int) -> int:
    """The queue of a card that waits in none aside."""
    if type_ in (State.LEARNING, State.RELEARNING):
        return 1 if due > SECONDS else 3
    return type_


def study_reviews(package: Package, places: Mapping[int, tuple[str, int]]) -> Iterator[StudyReview]:
    """The review log of the cards that were imported; rows that make no sense are left out."""
    seen: set[int] = set()
    for row in package.reviews:
        if row.card not in places or not _sensible(row):
            continue
        guid, ord_ = places[row.card]
        yield StudyReview(
            id=row.id,
            guid=guid,
            ord=ord_,
            rating=Rating(row.ease),
            kind=ReviewKind(row.type),
            state=_state_before(row, first=row.card not in seen),
            interval=row.interval,
            interval_before=row.last_interval,
            duration=row.time,
            factor=row.factor,
        )
        seen.add(row.card)


def _sensible(row: Review) -> bool:
    known = 0 <= row.ease <= 4 and 0 <= row.type <= 5 and 0 < row.id < _LAST_MS
    return known and all(abs(number) <= _MOST for number in row[3:7])


def _state_before(row: Review, *, first: bool) -> State:
    if row.type == ReviewKind.LEARN:
        return State.NEW if first else State.LEARNING
    return State.RELEARNING if row.type == ReviewKind.RELEARN else State.REVIEW


def study_cards(package: Package, places: Mapping[int, tuple[str, int]]) -> Iterator[StudyCard]:
    """The cards with progress, suspended, buried or flagged; all others are new."""
    reviews = _by_card(study_reviews(package, places))
    leeches = {note.id for note in package.notes if LEECH in note.tags}
    count = calendar(package)
    for card in package.cards:
        if card.id in places and studied(card):
            place = places[card.id]
            log = reviews.get(place, [])
            yield study_card(card, place, count, preset(package, card), log, leech=card.note in leeches)


def _by_card(reviews: Iterable[StudyReview]) -> dict[tuple[str, int], list[StudyReview]]:
    found: dict[tuple[str, int], list[StudyReview]] = {}
    for review in reviews:
        found.setdefault((review.guid, review.ord), []).append(review)
    return found


def preset(package: Package, card: Card) -> Preset:
    """The options of the card's own deck."""
    deck = package.decks.get(card.original_deck or card.deck)
    found = package.presets.get(deck.preset) if deck else None
    return found or Preset(1, "Default")


def study_card(
    card: Card,
    place: tuple[str, int],
    count: Calendar,
    options: Preset,
    log: Iterable[StudyReview],
    *,
    leech: bool = False,
) -> StudyCard:
    """A card as it is studied here; `log` gives the memory of a card that Anki kept none for."""
    card = at_home(card)
    state = State(card.type) if 0 <= card.type <= 3 else State.NEW
    about = _data(card.data)
    new = state is State.NEW
    in_seconds = state in (State.LEARNING, State.RELEARNING) and card.due > SECONDS
    stability, difficulty = (None, None) if new else _memory(card, about, options, log)
    return StudyCard(
        guid=place[0],
        ord=place[1],
        state=state,
        step=_step(card, state, options),
        stability=stability,
        difficulty=difficulty,
        due_at=_moment(card.due) if in_seconds else None,
        due_day=None if new or in_seconds else count.day(card.due),
        last_review=None if new else _last_review(card, about, log, count),
        interval=0 if state in (State.NEW, State.LEARNING) else min(max(card.interval, 0), 36_500),
        reps=_count(card.reps),
        lapses=_count(card.lapses),
        position=_count(card.due) if new else 0,
        suspended=card.queue == -1,
        buried={-2: Buried.SIBLING, -3: Buried.USER}.get(card.queue, Buried.NO),
        buried_day=count.day_of(card.changed) if card.queue in (-2, -3) else 0,
        leech=leech,
        flag=card.flags & 7,
        retention=_number(about.get("dr")),
    )


def _count(number: int) -> int:
    return min(max(number, 0), _MOST)


def _data(data: str) -> Mapping[str, object]:
    try:
        found = json.loads(data) if data else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _number(value: object) -> float | None:
    sensible = isinstance(value, (int, float)) and 0 < value < 100_000
    return float(value) if sensible and isinstance(value, (int, float)) else None


def _memory(
    card: Card, about: Mapping[str, object], options: Preset, log: Iterable[StudyReview]
) -> tuple[float | None, float | None]:
    """Stability and difficulty: those that Anki kept, else from the log, else from ease and interval."""
    stability, difficulty = _number(about.get("s")), _number(about.get("d"))
    if stability and difficulty and difficulty <= 10:
        return stability, difficulty
    settings = Settings()
    if memory := memory_from_reviews(log, settings):
        return memory.stability, memory.difficulty
    if card.type == State.LEARNING:
        return None, None
    ease = card.factor / 1000 if card.factor > 1000 else _EASE
    guess = memory_from_sm2(ease=ease, interval=card.interval, parameters=settings.parameters)
    return guess.stability, guess.difficulty


def _last_review(
    card: Card, about: Mapping[str, object], log: Iterable[StudyReview], count: Calendar
) -> dt.datetime | None:
    kept = about.get("lrt")
    if isinstance(kept, int) and kept > 0:
        return _moment(kept)
    rated = [each.id for each in log if each.scheduled]
    if rated:
        return _moment(max(rated) // 1000)
    if card.type != State.REVIEW:
        return None
    return dt.datetime.fromordinal(count.day(card.due - card.interval)).replace(hour=12, tzinfo=dt.UTC)


def _moment(seconds: int) -> dt.datetime:
    """A time in UTC; one that no calendar holds is the start of 1970."""
    try:
        return _EPOCH + dt.timedelta(seconds=seconds)
    except OverflowError:
        return _EPOCH


def _step(card: Card, state: State, options: Preset) -> int:
    """The index of the step: Anki keeps how many are left."""
    if state not in (State.LEARNING, State.RELEARNING):
        return 0
    steps = options.learning_steps if state is State.LEARNING else options.relearning_steps
    return max(0, len(steps) - card.left % 1000)
