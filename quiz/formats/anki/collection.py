"""What a collection says about its notes and cards: the part that differs between schema 11 and 18."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quiz.formats.anki.package import AnkiDeck, NoteType, Preset


@dataclass(frozen=True, slots=True)
class Outline:
    """Note types, decks and presets by id, and when a day begins; see `Package`."""

    notetypes: Mapping[int, NoteType]
    decks: Mapping[int, AnkiDeck]
    presets: Mapping[int, Preset] = field(default_factory=dict)
    minutes_west: int | None = None
    rollover: int = 4


def whole(value: object, default: int = 0) -> int:
    """A whole number from JSON, where Anki once wrote strings and floats too. Raises ValueError."""
    if value is None:
        return default
    if isinstance(value, (int, float, str)) and -(2**63) <= (found := int(value)) < 2**63:
        return found
    raise ValueError(f"{value!r} is no whole number")


def text(value: object) -> str:
    """A string from JSON, empty for None. Raises ValueError for anything else, or half a character."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    value.encode()
    return value


def retention(value: object) -> float:
    """A desired retention, Anki's default where there is none that makes sense."""
    sensible = isinstance(value, (int, float)) and 0.5 <= value < 1
    return round(float(value), 4) if sensible and isinstance(value, (int, float)) else 0.9


def hour(value: object) -> int:
    """The hour at which a day begins."""
    found = whole(value, 4)
    return found if 0 <= found < 24 else 4


def offset(value: object) -> int | None:
    """Minutes west of Greenwich, None where unknown or impossible."""
    found = whole(value) if value is not None else None
    return found if found is not None and abs(found) <= 24 * 60 else None


def parameters(found: object) -> tuple[float, ...]:
    """FSRS parameters when there are as many as a version has."""
    if not isinstance(found, (list, tuple)) or len(found) not in (17, 19, 21):
        return ()
    return tuple(round(float(value), 4) for value in found)
