"""Media: bytes by digest in the data folder, names in rows."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from quiz.errors import NotFound
from quiz.site.tables import LEARNER, DeckRow, MediaRow, db


@dataclass(frozen=True, slots=True)
class File:
    """A stored picture or sound."""

    path: Path
    type: str


def keep(folder: Path, data: bytes) -> str:
    """Store bytes under their SHA-256 digest (hexadecimal), which it gives."""
    digest = hashlib.sha256(data).hexdigest()
    path = place(folder, digest)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_bytes(data)
        part.replace(path)
    return digest


def place(folder: Path, digest: str) -> Path:
    """Where the bytes with a digest lie in a data folder."""
    return folder / "media" / digest[:2] / digest


def find(folder: Path, deck_key: int, name: str) -> File:
    """The file that a deck calls by a name; NotFound when there is none."""
    query = select(MediaRow).join(DeckRow, DeckRow.id == MediaRow.deck_id)
    query = query.where(DeckRow.learner_id == LEARNER, DeckRow.id == deck_key, MediaRow.name == name)
    row = db.session.scalar(query)
    if row is None or not place(folder, row.sha256).exists():
        raise NotFound(f"Deck {deck_key} has no file {name!r}.")
    return File(place(folder, row.sha256), row.type)


def digests(deck_key: int) -> Mapping[str, str]:
    """Digests of a deck's media by name."""
    rows = db.session.execute(select(MediaRow.name, MediaRow.sha256).where(MediaRow.deck_id == deck_key))
    return {row.name: row.sha256 for row in rows}
