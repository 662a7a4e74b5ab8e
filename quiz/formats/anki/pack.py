"""A Package -> the bytes of an `.apkg`, with the tables of genanki.

Of genanki it takes the schema and the JSON of decks and note types. Rows are written here in bulk, indexed
afterwards, because genanki writes each with the same time, guesses which cards a note has, and leaves its
database in the temporary folder. The database lives in memory, so no file is left at all. Equal packages
give equal bytes.
"""

from __future__ import annotations

import io
import itertools
import json
import sqlite3
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from quiz.errors import BadInput
from quiz.formats.anki.package import AnkiDeck, Note, NoteType, Package, Preset

_DATE = (2000, 1, 1, 0, 0, 0)
_DEFLATE_LEVEL = 1
_SEPARATOR = "\x1f"
_NOTE = "INSERT INTO notes VALUES (?,?,?,?,-1,?,?,?,0,0,'')"
_CARD = "INSERT INTO cards VALUES (?,?,?,?,?,-1,?,?,?,?,?,?,?,?,?,?,?,?)"
_REVIEW = "INSERT INTO revlog VALUES (?,?,-1,?,?,?,?,?,?)"


def to_bytes(package: Package) -> bytes:
    """The package as a file that every Anki since 2.1 imports.

    Raises BadInput when two notes share a GUID or a note has no card: Anki would lose them in silence.
    """
    _check(package)
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        _fill(connection, package)
        return _zipped(connection.serialize(), package)
    finally:
        connection.close()


def _check(package: Package) -> None:
    guids = {note.guid for note in package.notes}
    if len(guids) < len(package.notes):
        raise BadInput("Two notes of this package have the same id; Anki would update only one of them.")
    with_cards = {card.note for card in package.cards}
    for note in package.notes:
        if note.id not in with_cards:
            raise BadInput(f"The note {note.guid} has no card; Anki would never show it.")


def _fill(connection: sqlite3.Connection, package: Package) -> None:
    import genanki

    connection.execute("BEGIN")
    cursor = connection.cursor()
    genanki.Package([]).write_to_db(cursor, package.created, itertools.count(1))
    indexes = [
        sql for (sql,) in cursor.execute("SELECT sql FROM sqlite_master WHERE type = 'index' ORDER BY name")
    ]
    for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'index'").fetchall():
        cursor.execute(f"DROP INDEX {name}")
    _write_collection(cursor, package)
    cursor.executemany(_NOTE, _note_rows(package))
    cursor.executemany(_CARD, package.cards)
    cursor.executemany(_REVIEW, package.reviews)
    for sql in indexes:
        cursor.execute(sql)
    if connection.in_transaction:
        connection.execute("COMMIT")


def _note_rows(package: Package) -> Iterator[tuple[Any, ...]]:
    sort_fields = {each.id: each.sort_field for each in package.notetypes.values()}
    for note in package.notes:
        yield (*note[:4], _tags(note), _joined(note.fields), note.fields[sort_fields[note.notetype]])


def _joined(fields: Sequence[str]) -> str:
    """The fields with the sign between them that Anki splits them at, which is left out inside them."""
    joined = _SEPARATOR.join(fields)
    if joined.count(_SEPARATOR) < len(fields):
        return joined
    return _SEPARATOR.join(field.replace(_SEPARATOR, "") for field in fields)


def _tags(note: Note) -> str:
    return f" {' '.join(note.tags)} " if note.tags else ""


def _write_collection(cursor: sqlite3.Cursor, package: Package) -> None:
    decks, options = (
        json.loads(cursor.execute("SELECT decks FROM col").fetchone()[0]),
        _options(cursor, package),
    )
    decks.update({str(deck.id): _deck_json(deck) for deck in package.decks.values()})
    models = {str(each.id): _notetype_json(each) for each in package.notetypes.values()}
    conf = json.loads(cursor.execute("SELECT conf FROM col").fetchone()[0])
    conf.update(_calendar(package))
    values = [json.dumps(each, ensure_ascii=False) for each in (decks, models, options, conf)]
    cursor.execute(
        "UPDATE col SET crt = ?, decks = ?, models = ?, dconf = ?, conf = ?", [package.created, *values]
    )


def _calendar(package: Package) -> dict[str, Any]:
    """The settings that say which day a due number means; without them Anki counts days its oldest way."""
    if package.minutes_west is None:
        return {}
    return {
        "schedVer": 2,
        "sched2021": True,
        "rollover": package.rollover,
        "creationOffset": package.minutes_west,
    }


def _options(cursor: sqlite3.Cursor, package: Package) -> dict[str, Any]:
    options: dict[str, Any] = json.loads(cursor.execute("SELECT dconf FROM col").fetchone()[0])
    for preset in package.presets.values():
        options[str(preset.id)] = _preset_json(options["1"], preset)
    return options


def _preset_json(default: dict[str, Any], preset: Preset) -> dict[str, Any]:
    parameters = {17: "fsrsWeights", 19: "fsrsParams5", 21: "fsrsParams6"}.get(len(preset.parameters))
    return {
        **default,
        "id": preset.id,
        "name": preset.name,
        "new": {**default["new"], "perDay": preset.new_per_day, "delays": list(preset.learning_steps)},
        "lapse": {**default["lapse"], "delays": list(preset.relearning_steps)},
        "rev": {**default["rev"], "perDay": preset.reviews_per_day},
        "desiredRetention": preset.desired_retention,
        **({parameters: list(preset.parameters)} if parameters else {}),
    }


def _deck_json(deck: AnkiDeck) -> dict[str, Any]:
    import genanki

    shape: dict[str, Any] = genanki.Deck(deck.id, deck.name, deck.description).to_json()
    return {**shape, "conf": deck.preset}


def _notetype_json(notetype: NoteType) -> dict[str, Any]:
    import genanki

    model = genanki.Model(
        notetype.id,
        notetype.name,
        [_with_id({"name": each.name}, each.id) for each in notetype.fields],
        [
            _with_id({"name": each.name, "qfmt": each.front, "afmt": each.back}, each.id)
            for each in notetype.templates
        ],
        css=notetype.css,
        model_type=genanki.Model.CLOZE if notetype.cloze else genanki.Model.FRONT_BACK,
        sort_field_index=notetype.sort_field,
    )
    model._req = []  # Anki works it out itself; genanki's guess renders foreign templates
    shape: dict[str, Any] = model.to_json(notetype.changed, None)
    return shape


def _with_id(shape: dict[str, Any], id_: int | None) -> dict[str, Any]:
    return shape if id_ is None else {**shape, "id": id_}


def _zipped(database: bytes, package: Package) -> bytes:
    names = list(package.media)
    index = {str(at): name for at, name in enumerate(names)}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_DEFLATE_LEVEL) as archive:
        archive.writestr(_entry("collection.anki2"), database, compresslevel=_DEFLATE_LEVEL)
        archive.writestr(_entry("media"), json.dumps(index, ensure_ascii=False), compresslevel=_DEFLATE_LEVEL)
        for entry, data in _media(package, names):
            archive.writestr(entry, data, compresslevel=_DEFLATE_LEVEL)
    return buffer.getvalue()


def _media(package: Package, names: Iterable[str]) -> Iterator[tuple[zipfile.ZipInfo, bytes]]:
    for at, name in enumerate(names):
        yield _entry(str(at)), package.media[name]


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date_time=_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry
