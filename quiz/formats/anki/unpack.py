"""The bytes of an `.apkg` or `.colpkg`, of all three versions -> a Package.

The versions: 1 `collection.anki2`, 2 `collection.anki21`, both with JSON inside; 3 `collection.anki21b`, zstd
and protobuf. `meta` says which; newer packages hold an older collection too, with a note that says to update.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from quiz.errors import BadInput
from quiz.formats.anki import protobuf, schema11, schema18
from quiz.formats.anki.collection import Outline, text, whole
from quiz.formats.anki.container import Container, damage
from quiz.formats.anki.database import Database, opened
from quiz.formats.anki.limits import DEFAULT, Clock, Limits
from quiz.formats.anki.media import MediaFiles, read_media
from quiz.formats.anki.package import Card, Note, NoteType, Package, Review

_COLLECTIONS = {1: "collection.anki2", 2: "collection.anki21", 3: "collection.anki21b"}
_CARD = "id, nid, did, ord, mod, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data"
_REVIEW = "id, cid, ease, ivl, lastIvl, factor, time, type"

_CARD_TYPES = (*[int] * 16, str)
_REVIEW_TYPES = (int,) * 8


def from_bytes(data: bytes, *, limits: Limits = DEFAULT, clock: Clock | None = None) -> Package:
    """The package, all or nothing. Its `media` inflates a file when it is asked for.

    `clock` is that of the whole import, which goes on longer than the reading.
    Raises BadInput, TooLarge when over a limit, with one sentence.
    """
    container = Container(data, limits)
    version = _version(container)
    if _COLLECTIONS[version] not in container:
        raise BadInput("The file is no Anki package: it holds no collection.")
    media = read_media(container, limits, version=version)
    with tempfile.TemporaryDirectory(prefix="weetje-") as folder:
        path = Path(folder) / "collection"
        _unpack(container, version, path, limits)
        with opened(path, limits, clock or Clock(limits)) as database, damage():
            return _package(database, limits, version=version, media=media)


def _version(container: Container) -> int:
    if "meta" not in container:
        return 2 if _COLLECTIONS[2] in container else 1
    with damage():
        version = protobuf.number(protobuf.message(container.read("meta", most=4096)), 1)
    if version not in _COLLECTIONS:
        raise BadInput(f"The Anki package has format {version}, which is newer than this program knows.")
    return version


def _unpack(container: Container, version: int, path: Path, limits: Limits) -> None:
    chunks = container.chunks(_COLLECTIONS[version], compressed=version == 3, most=limits.collection_size)
    with path.open("wb") as file:
        for chunk in chunks:
            file.write(chunk)


def _package(database: Database, limits: Limits, *, version: int, media: MediaFiles) -> Package:
    read_outline = schema18.outline if version == 3 else schema11.outline
    outline = read_outline(database, limits)
    _check(outline, limits)
    ((created,),) = database.rows("col", "crt", most=1)
    return Package(
        notetypes=outline.notetypes,
        decks=outline.decks,
        notes=tuple(_notes(database, outline.notetypes, limits)),
        cards=tuple(_cards(database, limits)),
        reviews=tuple(_reviews(database, limits)),
        presets=outline.presets,
        media=media,
        created=whole(created),
        minutes_west=outline.minutes_west,
        rollover=outline.rollover,
    )


def _check(outline: Outline, limits: Limits) -> None:
    if len(outline.notetypes) > limits.notetypes or len(outline.decks) > limits.decks:
        raise BadInput("The Anki package has more note types or decks than are taken.")
    for notetype in outline.notetypes.values():
        if len(notetype.fields) > limits.fields or len(notetype.templates) > limits.templates:
            raise BadInput("The Anki package has a note type with more fields than are taken.")


def _notes(database: Database, notetypes: Mapping[int, NoteType], limits: Limits) -> Iterator[Note]:
    counts = {each.id: len(each.fields) for each in notetypes.values()}
    tag_sets: dict[str, tuple[str, ...]] = {}
    rows = database.ordered("notes", "id, guid, mid, mod, tags, flds", most=limits.notes)
    for id_, guid, notetype, changed, tags, joined in rows:
        fields = tuple(joined.split("\x1f"))
        expected = counts.get(notetype)
        if expected is None:
            raise BadInput("The Anki package is damaged: a note has a note type that is not there.")
        if len(fields) != expected:
            raise BadInput(
                f"The Anki package is damaged: a note has {len(fields)} fields, expected {expected}."
            )
        if len(joined) > limits.text_size:
            raise BadInput("The Anki package has a note that is larger than is taken.")
        if tags not in tag_sets:
            tag_sets[tags] = tuple(text(tags).split())
        if type(changed) is not int:
            changed = whole(changed)
        yield Note(id_, str(guid), notetype, changed, tag_sets[tags], fields)


def _cards(database: Database, limits: Limits) -> Iterator[Card]:
    for row in database.ordered("cards", _CARD, most=limits.cards):
        if tuple(map(type, row)) != _CARD_TYPES:
            row = (*map(whole, row[:-1]), row[-1] if isinstance(row[-1], str) else "")
        yield Card._make(row)


def _reviews(database: Database, limits: Limits) -> Iterator[Review]:
    for row in database.ordered("revlog", _REVIEW, most=limits.reviews):
        yield Review._make(row if tuple(map(type, row)) == _REVIEW_TYPES else map(whole, row))
