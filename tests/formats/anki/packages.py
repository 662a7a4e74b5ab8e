"""Packages of others, built by hand: note types, notes and cards as values, and files that are wrong."""

from __future__ import annotations

import io
import json
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from quiz.formats.anki.pack import to_bytes
from quiz.formats.anki.package import AnkiDeck, Card, Note, NoteField, NoteType, Package, Template

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
DECK = AnkiDeck(2, "Talen::Latijn")


def notetype(*fields: str, front: str = "{{Front}}", back: str = "{{Back}}", **rest: object) -> NoteType:
    """A note type with one template."""
    named = tuple(map(NoteField, fields or ("Front", "Back")))
    return NoteType(1000, "Proef", named, (Template("Kaart", front, back),), **rest)  # type: ignore[arg-type]


def package(kind: NoteType, *fields: Iterable[str], media: dict[str, bytes] | None = None) -> Package:
    """A note of that type for each row of fields, with a card for each template or cloze number 1."""
    notes = tuple(
        Note(at, f"guid{at}", kind.id, 1_700_000_000, (), tuple(row)) for at, row in enumerate(fields, 1)
    )
    ords = range(len(kind.templates))
    cards = tuple(Card(note.id * 10 + at, note.id, DECK.id, at) for note in notes for at in ords)
    return Package({kind.id: kind}, {DECK.id: DECK}, notes, cards, media=media or {})


def simple() -> bytes:
    """A small sound package."""
    return to_bytes(package(notetype(), ("aqua", "water"), ("ignis", "vuur")))


def rezipped(data: bytes, change: Callable[[dict[str, bytes]], None], *, level: int = 6) -> bytes:
    """The package with its entries changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    change(entries)
    return zipped(entries, level=level)


def zipped(entries: dict[str, bytes], *, level: int = 6) -> bytes:
    """A zip of those entries."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def with_sql(data: bytes, *statements: str) -> bytes:
    """The package after statements on its collection."""

    def change(entries: dict[str, bytes]) -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "collection"
            path.write_bytes(entries["collection.anki2"])
            connection = sqlite3.connect(path, isolation_level=None)
            for statement in statements:
                connection.execute(statement)
            connection.close()
            entries["collection.anki2"] = path.read_bytes()

    return rezipped(data, change)


def loosened(table: str, column: str, value: str) -> bytes:
    """A package of two notes where a table takes any value, with that one (as SQL) in a column."""
    return with_sql(
        simple(),
        "INSERT INTO revlog VALUES (1700000000000, 10, 0, 3, 1, 1, 2500, 100, 1)",
        f"CREATE TABLE loose AS SELECT * FROM {table}",
        f"DROP TABLE {table}",
        f"ALTER TABLE loose RENAME TO {table}",
        f"UPDATE {table} SET {column} = {value} WHERE rowid = (SELECT max(rowid) FROM {table})",
    )


def with_media(data: bytes, files: dict[str, bytes]) -> bytes:
    """The package with media by the names given, good or bad."""

    def change(entries: dict[str, bytes]) -> None:
        entries["media"] = json.dumps({str(at): name for at, name in enumerate(files)}).encode()
        entries.update({str(at): content for at, content in enumerate(files.values())})

    return rezipped(data, change)


def with_directory_of(data: bytes, size: int) -> bytes:
    """A zip whose end says that its directory is that long."""
    at = data.rindex(b"PK\x05\x06")
    return data[: at + 12] + struct.pack("<I", size) + data[at + 16 :]


def with_second_directory(data: bytes) -> bytes:
    """A zip whose end says, besides what it said, that a longer directory stands elsewhere (zip64)."""
    at = data.rindex(b"PK\x05\x06")
    size, start = struct.unpack_from("<II", data, at + 12)
    record = b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, 60_000, 60_000, size, start)
    return data[:at] + record + b"PK\x06\x07" + struct.pack("<IQI", 0, at, 1) + data[at:]
