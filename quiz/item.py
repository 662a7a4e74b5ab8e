"""Items: multiple choice, cloze and flashcard, with the evidence they came from."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar

from quiz import cloze
from quiz.errors import BadItem
from quiz.frozen import quickly_made

EPOCH = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""`changed_at` of an item whose article has no date."""

LATEST = dt.datetime(2200, 1, 1, tzinfo=dt.UTC)
"""Every `changed_at` is before this: no sensible clock gives more, and a later change still fits."""

GAP_NUMBER = re.compile(r"[1-9]\d{0,2}")
"""The number of a gap: of `c1` the 1."""
CLOZE = re.compile(
    r"\{\{c(?P<number>[1-9]\d{0,2})::(?P<answer>(?:(?!::|\}\}).)*)"
    r"(?:::(?P<hint>(?:(?!\}\}|\{\{c\d).)*))?\}\}",
    re.DOTALL,
)
"""One deletion in the text of a cloze item, as generated; `quiz.cloze` reads nested ones too."""

_BLOCK = re.compile(r"<\s*(?:br|/?p|/?div|/?li|hr)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>|\[sound:[^\]]{0,300}\]")


class Kind(StrEnum):
    """How an item asks."""

    CHOICE = "choice"
    CLOZE = "cloze"
    FLASHCARD = "flashcard"


class Status(StrEnum):
    """What a person decided about an item. Pending and approved ones are played and exported."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


class Markup(StrEnum):
    """How the strings of an item are written: plain text, or HTML sanitised when it was imported."""

    TEXT = "text"
    HTML = "html"


class AnswerKind(StrEnum):
    """The fine type of an answer; distractors have the same one."""

    PERSON = "person"
    COUNTRY = "country"
    CITY = "city"
    REGION = "region"
    WATER = "water"
    PLACE = "place"
    ORGANISATION = "organisation"
    WORK = "work"
    EVENT = "event"
    NAME = "name"
    LANGUAGE = "language"
    NATIONALITY = "nationality"
    NUMBER = "number"
    ORDINAL = "ordinal"
    PERCENTAGE = "percentage"
    MONEY = "money"
    MEASURE = "measure"
    DATE = "date"
    YEAR = "year"
    MONTH = "month"
    WEEKDAY = "weekday"
    TIME = "time"
    DURATION = "duration"
    ROLE = "role"
    PEOPLE = "people"
    THING = "thing"
    DEFINITION = "definition"
    CAUSE = "cause"
    PURPOSE = "purpose"
    STATEMENT = "statement"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where an item comes from.

    Offsets count characters of the article's text and are None without the article; with it,
    `text[start:end] == sentence` and `text[answer_start:answer_end] == answer`.
    `rule` names what wrote the item; `score` (0-1) is its rank among the items of its article.
    """

    sentence: str
    answer: str
    answer_kind: AnswerKind = AnswerKind.OTHER
    start: int | None = None
    end: int | None = None
    answer_start: int | None = None
    answer_end: int | None = None
    rule: str = ""
    score: float = 0.0


_STRAIGHT = str.maketrans("‘’‚“”„", "'''\"\"\"")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Common:
    """What every item has.

    `id` is the key in the database, the id in the deck file and the GUID in Anki. `gone`: the fact is no
    longer found in the article. `language` is empty when it is the deck's. `report`: what a learner said is
    wrong with it, `reason`: why it was rejected. `extra` keeps fields of a deck file that we do not know.
    """

    id: str
    markup: Markup = Markup.TEXT
    explanation: str = ""
    tags: tuple[str, ...] = ()
    changed_at: dt.datetime = EPOCH
    status: Status = Status.PENDING
    edited: bool = False
    gone: bool = False
    language: str = ""
    reason: str = ""
    report: str = ""
    evidence: Evidence | None = None
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(_Common):
    """A question with options in canonical order; `keys` index the right ones, from 0.

    `fixed_order` is true where the order of the options carries meaning (numbers, dates).
    """

    kind: ClassVar[Kind] = Kind.CHOICE
    stem: str
    options: tuple[str, ...]
    keys: tuple[int, ...]
    fixed_order: bool = False

    @property
    def distractors(self) -> tuple[str, ...]:
        """The wrong options, in order."""
        return tuple(option for at, option in enumerate(self.options) if at not in self.keys)

    @property
    def answers(self) -> tuple[str, ...]:
        """The right options, in order."""
        return tuple(self.options[at] for at in self.keys)


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Cloze(_Common):
    """A text with deletions, `{{c1::answer::hint}}`.

    `accepted` gives more right answers by number, in plain text whatever the markup.
    """

    kind: ClassVar[Kind] = Kind.CLOZE
    text: str
    accepted: Mapping[int, tuple[str, ...]] = field(default_factory=dict, hash=False)


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Flashcard(_Common):
    """A front and a back."""

    kind: ClassVar[Kind] = Kind.FLASHCARD
    front: str
    back: str


Item = Choice | Cloze | Flashcard


def normalise_sentence(sentence: str) -> str:
    """The sentence with single spaces and straight quotes: what an id is made from."""
    return " ".join(sentence.translate(_STRAIGHT).split())


def item_id(deck_id: str, evidence: Evidence, *, kind: Kind) -> str:
    """A stable id of 20 hexadecimal characters for a generated item.

    Made from the deck, the normalised sentence, the place of the answer in it and the kind of item, never
    from offsets in the article or from the wording of the question.
    """
    before = evidence.sentence[: _answer_offset(evidence)]
    place = len(normalise_sentence(before + "|")) - 1
    parts = (deck_id, normalise_sentence(evidence.sentence), f"{place}+{len(evidence.answer)}", kind.value)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:20]


def _answer_offset(evidence: Evidence) -> int:
    if evidence.answer_start is not None and evidence.start is not None:
        return evidence.answer_start - evidence.start
    return max(evidence.sentence.find(evidence.answer), 0)


def plain(text: str, markup: Markup = Markup.TEXT) -> str:
    """A string of an item as a learner reads it: without markup, with single spaces."""
    if markup is Markup.HTML:
        text = html.unescape(_TAG.sub("", _BLOCK.sub(" ", text)))
    return " ".join(text.split())


def deletions(item: Cloze) -> dict[int, list[str]]:
    """The deleted words of a cloze item by card number; what is nested in a deletion is part of it."""
    found: dict[int, list[str]] = {}
    for deletion in cloze.outermost(item.text):
        found.setdefault(deletion.numbers[0], []).append(deletion.answer)
    return found


def answer_text(item: Item) -> str:
    """The right answer of an item as one string."""
    match item:
        case Choice():
            return "; ".join(item.answers)
        case Cloze():
            return "; ".join(answer for answers in deletions(item).values() for answer in answers)
        case Flashcard():
            return item.back


def prompt_text(item: Item, *, gap: str = "_____") -> str:
    """What an item asks, as one string; the deletions of a cloze are shown as their hint or `gap`."""
    match item:
        case Choice():
            return item.stem
        case Cloze():
            return cloze.prompt(item.text, gap=gap)
        case Flashcard():
            return item.front


def playable(item: Item) -> bool:
    """Whether an item is asked and exported: not rejected, and its fact still there."""
    return item.status is not Status.REJECTED and not item.gone


def validate(item: Item) -> None:
    """Raise BadItem with one sentence when an item is not well-formed."""
    problem = _problem(item)
    if problem:
        raise BadItem(item.id, *problem)


def validate_gaps(item: Item, *, alone: bool = False) -> None:
    """Raise BadItem with one sentence when a cloze item cannot be asked; with `alone` a gap may stand alone.

    A deck file that has such an item is read all the same, for it can be mended; nobody writes a new one.
    """
    problem = cloze.problem(item.text) if isinstance(item, Cloze) else ""
    if problem and not (alone and problem == cloze.BARE):
        raise BadItem(item.id, "text", problem)


def _problem(item: Item) -> tuple[str, str] | None:
    """The field that is wrong and a sentence on it."""
    if not item.id:
        return "id", "An item needs an id."
    match item:
        case Choice():
            return _choice_problem(item)
        case Cloze():
            return None if "{{c" in item.text else ("text", cloze.MISSING)
        case Flashcard():
            return None if item.front.strip() else ("front", "A flashcard needs a front.")


def _choice_problem(item: Choice) -> tuple[str, str] | None:
    if not item.stem.strip():
        return "stem", "There is no question."
    if len(item.options) < 2 or not all(option.strip() for option in item.options):
        return "options", "Give at least two options, none of them empty."
    if not item.keys or any(not 0 <= key < len(item.options) for key in item.keys):
        return "options", "Say which option is right."
    return None
