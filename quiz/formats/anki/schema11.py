"""Schema 11, of package versions 1 and 2: note types, decks and options are JSON in the one row of `col`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from quiz.formats.anki.collection import Outline, hour, offset, parameters, retention, text, whole
from quiz.formats.anki.database import Database
from quiz.formats.anki.limits import Limits
from quiz.formats.anki.package import AnkiDeck, NoteField, NoteType, Preset, Template


def outline(database: Database, limits: Limits) -> Outline:
    """The outline of a collection. Raises ValueError, KeyError and the like on broken JSON."""
    ((models, decks, options, conf),) = database.rows("col", "models, decks, dconf, conf", most=1)
    settings = _object(conf)
    return Outline(
        {found.id: found for found in map(_notetype, _each(models))},
        {found.id: found for found in map(_deck, _each(decks))},
        {found.id: found for found in map(_preset, _each(options))},
        minutes_west=offset(settings.get("creationOffset")),
        rollover=hour(settings.get("rollover")),
    )


def _object(column: str) -> dict[str, Any]:
    found = json.loads(column or "{}")
    if not isinstance(found, dict):
        raise ValueError("not a JSON object")
    return found


def _each(column: str) -> list[dict[str, Any]]:
    found = _object(column)
    if not all(isinstance(each, dict) for each in found.values()):
        raise ValueError("not JSON objects")
    return [{**each, "id": each.get("id") or key} for key, each in found.items()]


def _in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: whole(row.get("ord")))


def _notetype(model: Mapping[str, Any]) -> NoteType:
    return NoteType(
        whole(model["id"]),
        text(model.get("name")),
        tuple(NoteField(text(each["name"]), _id(each)) for each in _in_order(model["flds"])),
        tuple(
            Template(text(each["name"]), text(each.get("qfmt")), text(each.get("afmt")), _id(each))
            for each in _in_order(model["tmpls"])
        ),
        css=text(model.get("css")),
        cloze=whole(model.get("type")) == 1,
        sort_field=whole(model.get("sortf")),
        changed=whole(model.get("mod")),
    )


def _id(shape: Mapping[str, Any]) -> int | None:
    return None if shape.get("id") is None else whole(shape["id"])


def _deck(deck: Mapping[str, Any]) -> AnkiDeck:
    return AnkiDeck(
        whole(deck["id"]),
        text(deck.get("name")),
        text(deck.get("desc")),
        filtered=bool(deck.get("dyn")),
        preset=whole(deck.get("conf"), 1),
    )


def _preset(options: Mapping[str, Any]) -> Preset:
    vectors = (parameters(options.get(name)) for name in ("fsrsParams6", "fsrsParams5", "fsrsWeights"))
    return Preset(
        whole(options["id"]),
        text(options.get("name")),
        _per_day(options.get("new"), 20),
        _per_day(options.get("rev"), 200),
        retention(options.get("desiredRetention")),
        next(filter(None, vectors), ()),
        _steps(options.get("new"), (1.0, 10.0)),
        _steps(options.get("lapse"), (10.0,)),
    )


def _per_day(part: object, default: int) -> int:
    return whole(part.get("perDay"), default) if isinstance(part, dict) else default


def _steps(part: object, default: tuple[float, ...]) -> tuple[float, ...]:
    delays = part.get("delays") if isinstance(part, dict) else None
    if not isinstance(delays, list):
        return default
    return tuple(float(each) if isinstance(each, (int, float)) else 0.0 for each in delays)
