"""Media: bytes by digest in the data folder, names in rows."""

from __future__ import annotations

import hashlib
import html
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from sqlalchemy import select

from quiz.deck import Deck, Media
from quiz.errors import NotFound
from quiz.item import Item, Markup
from quiz.site.store.values import changed, pack, unpack
from quiz.site.tables import LEARNER, DeckRow, MediaRow, db

_REFERENCE = re.compile(r'(?<=\ssrc=")[^"]*(?=")|(?<=\[sound:)[^\[\]\n]*(?=\])')
_SHOWN = ("content", "explanation", "extra")
"""Where an item calls its pictures and sounds."""


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
        part = path.with_suffix(f".{secrets.token_hex(8)}.part")
        try:
            part.write_bytes(data)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
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


def renew(folder: Path, deck_key: int, files: Iterable[Media]) -> None:
    """Let a deck's names stand for these files, as far as their bytes are here; the caller commits."""
    came = {each.name: each for each in files}
    for row in db.session.scalars(select(MediaRow).where(MediaRow.deck_id == deck_key)):
        new = came.get(row.name)
        if new is not None and new.sha256 != row.sha256 and place(folder, new.sha256).exists():
            row.sha256, row.type = new.sha256, new.type


def apart(decks: Iterable[Deck]) -> Iterator[Deck]:
    """The decks with no name for two files: the later one goes by another name, in its deck's items too."""
    taken: dict[str, str] = {}
    for deck in decks:
        names = {each.name: _free(each, taken) for each in deck.media}
        taken |= {names[each.name]: each.sha256 for each in deck.media}
        yield _renamed(deck, {old: new for old, new in names.items() if old != new})


def _free(file: Media, taken: Mapping[str, str]) -> str:
    """The name of a file, or one with its digest where that name is taken by another."""
    path = PurePosixPath(file.name)
    tries = (f"{path.stem[:100]}-{file.sha256[:size]}{path.suffix[:50]}" for size in range(8, 65))
    return next(name for name in (file.name, *tries) if taken.get(name, file.sha256) == file.sha256)


def _renamed(deck: Deck, names: Mapping[str, str]) -> Deck:
    if not names:
        return deck
    return replace(
        deck,
        items=tuple(_referring(item, names) for item in deck.items),
        media=tuple(replace(each, name=names.get(each.name, each.name)) for each in deck.media),
    )


def _referring(item: Item, names: Mapping[str, str]) -> Item:
    """The item with other names for its pictures and sounds."""

    def name(found: re.Match[str]) -> str:
        new = names.get(html.unescape(found[0]))
        return found[0] if new is None else html.escape(new)

    values = pack(item)
    shown = {part: changed(values[part], lambda text: _REFERENCE.sub(name, text)) for part in _SHOWN}
    return unpack({**values, **shown}) if item.markup is Markup.HTML else item


def digests(deck_key: int) -> Mapping[str, str]:
    """Digests of a deck's media by name."""
    rows = db.session.execute(select(MediaRow.name, MediaRow.sha256).where(MediaRow.deck_id == deck_key))
    return {row.name: row.sha256 for row in rows}
