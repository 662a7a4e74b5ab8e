"""Schema 18, of package version 3: note types, decks and options are tables with protobuf in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from quiz.formats.anki import protobuf
from quiz.formats.anki.collection import Outline, hour, offset, parameters, retention, text, whole
from quiz.formats.anki.database import Database
from quiz.formats.anki.limits import Limits
from quiz.formats.anki.package import AnkiDeck, NoteField, NoteType, Preset, Template

_CLOZE_KIND = 1
_FSRS_FIELDS = (6, 5, 3)


def outline(database: Database, limits: Limits) -> Outline:
    """The outline of a collection. Raises ValueError and the like on broken protobuf."""
    settings = _config(database, limits)
    return Outline(
        {found.id: found for found in _notetypes(database, limits)},
        {found.id: found for found in _decks(database, limits)},
        {found.id: found for found in _presets(database, limits)},
        minutes_west=offset(settings.get("creationOffset")),
        rollover=hour(settings.get("rollover")),
    )


def _config(database: Database, limits: Limits) -> dict[str, Any]:
    wanted = ("creationOffset", "rollover")
    rows = database.rows("config", "KEY, val", most=limits.decks)
    return {key: json.loads(value) for key, value in rows if key in wanted}


def _notetypes(database: Database, limits: Limits) -> Iterator[NoteType]:
    """Rows of fields and templates without a note type are left over from deleted ones."""
    fields = _by_notetype(database, "fields", limits.notetypes * limits.fields)
    templates = _by_notetype(database, "templates", limits.notetypes * limits.templates)
    for id_, name, changed, blob in database.rows(
        "notetypes", "id, name, mtime_secs, config", most=limits.notetypes
    ):
        config = protobuf.message(blob)
        yield NoteType(
            whole(id_),
            text(name),
            tuple(_field(*row) for row in fields.get(id_, ())),
            tuple(_template(*row) for row in templates.get(id_, ())),
            css=protobuf.text(config, 3),
            cloze=protobuf.number(config, 1) == _CLOZE_KIND,
            sort_field=protobuf.number(config, 2),
            changed=whole(changed),
        )


def _by_notetype(database: Database, table: str, most: int) -> dict[int, list[tuple[str, bytes]]]:
    found: dict[int, list[tuple[str, bytes]]] = {}
    rows = sorted(database.rows(table, "ntid, ord, name, config", most=most), key=lambda row: row[:2])
    for notetype, _ord, name, blob in rows:
        found.setdefault(notetype, []).append((name, blob))
    return found


def _field(name: str, blob: bytes) -> NoteField:
    return NoteField(text(name), protobuf.fixed64(protobuf.message(blob), 9))


def _template(name: str, blob: bytes) -> Template:
    config = protobuf.message(blob)
    return Template(
        text(name), protobuf.text(config, 1), protobuf.text(config, 2), protobuf.fixed64(config, 8)
    )


def _decks(database: Database, limits: Limits) -> Iterator[AnkiDeck]:
    for id_, name, blob in database.rows("decks", "id, name, kind", most=limits.decks):
        kind = protobuf.message(blob)
        normal = protobuf.message(protobuf.raw(kind, 1))
        yield AnkiDeck(
            whole(id_),
            text(name).replace("\x1f", "::"),
            protobuf.text(normal, 4),
            filtered=2 in kind,
            preset=protobuf.number(normal, 1, 1),
        )


def _presets(database: Database, limits: Limits) -> Iterator[Preset]:
    for id_, name, blob in database.rows("deck_config", "id, name, config", most=limits.decks):
        config = protobuf.message(blob)
        vectors = (protobuf.reals(protobuf.raw(config, field)) for field in _FSRS_FIELDS)
        yield Preset(
            whole(id_),
            text(name),
            protobuf.number(config, 9),
            protobuf.number(config, 10),
            retention(protobuf.real(config, 37, 0.9)),
            next(filter(None, map(parameters, vectors)), ()),
            protobuf.reals(protobuf.raw(config, 1)),
            protobuf.reals(protobuf.raw(config, 2)),
        )
