"""What an Anki package holds, as values: note types, notes, cards, reviews, decks, presets and media.

The names are ours, the numbers Anki's own; every version of the format has these same parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

SCHEDULE_CREATED = 1_411_124_400
"""Default day zero of a package in Unix seconds: review cards count their due days from it."""


class NoteField(NamedTuple):
    """A field of a note type. `id` lets Anki recognise it after a rename."""

    name: str
    id: int | None = None


class Template(NamedTuple):
    """A card template: the mustache of front and back."""

    name: str
    front: str
    back: str
    id: int | None = None


@dataclass(frozen=True, slots=True)
class NoteType:
    """Fields and templates of notes. A `cloze` note type has one template and a card per cloze number."""

    id: int
    name: str
    fields: tuple[NoteField, ...]
    templates: tuple[Template, ...]
    css: str = ""
    cloze: bool = False
    sort_field: int = 0
    changed: int = 0

    @property
    def field_names(self) -> tuple[str, ...]:
        """The names of the fields in order."""
        return tuple(each.name for each in self.fields)


class Note(NamedTuple):
    """One note. `id` counts milliseconds, `changed` seconds since 1970; `fields` hold HTML."""

    id: int
    guid: str
    notetype: int
    changed: int
    tags: tuple[str, ...]
    fields: tuple[str, ...]


class Card(NamedTuple):
    """One card of a note.

    `type`: 0 new, 1 learning, 2 review, 3 relearning. `queue`: -3 and -2 buried, -1 suspended, else like the
    type (3: learning over days, 4: preview). `due`: place in the queue, Unix seconds or days since
    `Package.created`, by type. `interval` in days; `factor` permille. `original_*`: in a filtered deck, where
    and when the card belongs. `data`: JSON with FSRS state (s, d, dr, decay, lrt).
    """

    id: int
    note: int
    deck: int
    ord: int
    changed: int = 0
    type: int = 0
    queue: int = 0
    due: int = 0
    interval: int = 0
    factor: int = 0
    reps: int = 0
    lapses: int = 0
    left: int = 0
    original_due: int = 0
    original_deck: int = 0
    flags: int = 0
    data: str = ""


class Review(NamedTuple):
    """One line of the review log.

    `id` is the time in milliseconds; `ease` 1-4 (0: set by hand); intervals in days when positive, in seconds
    when negative; `time` taken in milliseconds; `type`: 0 learn, 1 review, 2 relearn, 3 filtered, 4 by hand,
    5 rescheduled.
    """

    id: int
    card: int
    ease: int
    interval: int
    last_interval: int
    factor: int
    time: int
    type: int


class AnkiDeck(NamedTuple):
    """A deck; `::` in its name makes the hierarchy. `preset` is the id of its options."""

    id: int
    name: str
    description: str = ""
    filtered: bool = False
    preset: int = 1


class Preset(NamedTuple):
    """Deck options as far as studying needs them.

    `parameters` are FSRS's, by length 17, 19 or 21; steps in minutes.
    """

    id: int
    name: str
    new_per_day: int = 20
    reviews_per_day: int = 200
    desired_retention: float = 0.9
    parameters: tuple[float, ...] = ()
    learning_steps: tuple[float, ...] = (1.0, 10.0)
    relearning_steps: tuple[float, ...] = (10.0,)


@dataclass(frozen=True, slots=True)
class Package:
    """A whole package. `created` is day zero in Unix seconds; `media` gives a file's bytes by name.

    `minutes_west` and `rollover` (hour) say where a day begins for the one who made it, None when unknown.
    """

    notetypes: Mapping[int, NoteType]
    decks: Mapping[int, AnkiDeck]
    notes: tuple[Note, ...]
    cards: tuple[Card, ...]
    reviews: tuple[Review, ...] = ()
    presets: Mapping[int, Preset] = field(default_factory=dict)
    media: Mapping[str, bytes] = field(default_factory=dict)
    created: int = SCHEDULE_CREATED
    minutes_west: int | None = None
    rollover: int = 4
