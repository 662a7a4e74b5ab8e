"""The real Anki: packages imported into a collection, what came of it, and packages that it writes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quiz.formats.anki.package import Package
from quiz.formats.anki.progress import at_home, calendar

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Log:
    """How many notes an import added, updated, found unchanged or could not update."""

    new: int
    updated: int
    duplicate: int
    conflicting: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a collection holds, told so that two collections of different age can be compared.

    A note is GUID, fields and tags; a card GUID, ordinal, deck, type, queue, due (a day number where it
    counts days), interval, factor, reps, lapses, left and flag; a review GUID, ordinal and its numbers.
    """

    notes: list[Row]
    cards: list[Row]
    reviews: list[Row]


@contextmanager
def collection(folder: Path) -> Iterator[Any]:
    """An Anki collection in `folder`, empty when the folder is."""
    from anki.collection import Collection

    folder.mkdir(exist_ok=True)
    opened = Collection(str(folder / "collection.anki2"))
    try:
        yield opened
    finally:
        opened.close()


def take(anki: Any, data: bytes, folder: Path, *, progress: bool = False) -> Log:
    """Import a package as a person does: notes updated when newer, progress only when ticked."""
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    path = folder / "import.apkg"
    path.write_bytes(data)
    options = ImportAnkiPackageOptions(with_scheduling=progress, with_deck_configs=progress)
    log = anki.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options)).log
    return Log(len(log.new), len(log.updated), len(log.duplicate), len(log.conflicting))


def restore(path: Path, folder: Path) -> None:
    """Make a collection in `folder` of a `.colpkg`, as Anki does when a person restores one."""
    with collection(folder) as anki:
        backend = anki._backend
    anki.close()
    backend.import_collection_package(
        col_path=str(folder / "collection.anki2"),
        backup_path=str(path),
        media_folder=str(folder / "collection.media"),
        media_db=str(folder / "collection.media.db2"),
    )


def give(anki: Any, path: Path, *, legacy: bool, progress: bool = True) -> bytes:
    """The whole collection as an `.apkg`: of version 2 when `legacy`, else 3."""
    from anki.collection import ExportAnkiPackageOptions

    options = ExportAnkiPackageOptions(
        with_scheduling=progress, with_deck_configs=progress, with_media=True, legacy=legacy
    )
    anki.export_anki_package(out_path=str(path), options=options, limit=None)
    return path.read_bytes()


def cards(anki: Any) -> list[Row]:
    """Every card as GUID, ordinal, deck name, type, queue, due, interval, sorted."""
    query = (
        "select n.guid, c.ord, c.did, c.type, c.queue, c.due, c.ivl from cards c join notes n on n.id = c.nid"
    )
    return sorted((row[0], row[1], anki.decks.name(row[2]), *row[3:]) for row in anki.db.all(query))


def check_database(anki: Any) -> str:
    """Check Database: its report, with all cards before and after compared."""
    before = cards(anki)
    report, _ok = anki.fix_integrity()
    assert cards(anki) == before, "Check Database made or removed cards"
    return str(report)


def snapshot(anki: Any) -> Snapshot:
    """What Anki says that a collection holds."""
    first = dt.datetime.fromtimestamp(anki.crt, dt.UTC).toordinal()
    guids = dict(anki.db.all("select id, guid from notes"))
    columns = "id, nid, ord, did, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags"
    places, found = {}, []
    for row in anki.db.all(f"select {columns} from cards"):
        id_, note, ord_, deck, type_, queue, due, *rest, odue, odid, flags = row
        if odid:
            deck, due, queue = odid, odue or due, type_ if queue >= 0 else queue
        places[id_] = guids[note], ord_
        day = _day(type_, queue, due, first)
        found.append((guids[note], ord_, anki.decks.name(deck), type_, queue, day, *rest, flags & 7))
    notes = anki.db.all("select guid, flds, tags from notes")
    log = anki.db.all("select cid, id, ease, ivl, lastIvl, factor, time, type from revlog")
    return Snapshot(
        sorted(
            (guid, tuple(fields.split("\x1f")), tuple(sorted(tags.split()))) for guid, fields, tags in notes
        ),
        sorted(found),
        sorted((*places[row[0]], *row[1:]) for row in log if row[0] in places),
    )


def _day(type_: int, queue: int, due: int, first: int) -> int:
    in_days = type_ == 2 or (type_ in (1, 3) and due < 1_000_000_000)
    return due + first if in_days else due


def told(package: Package) -> Snapshot:
    """The same of a package that we read."""
    first = calendar(package).first
    guids = {note.id: note.guid for note in package.notes}
    places = {card.id: (guids[card.note], card.ord) for card in package.cards}
    found = []
    for each in package.cards:
        card = at_home(each)
        day = _day(card.type, card.queue, card.due, first)
        numbers = (card.interval, card.factor, card.reps, card.lapses, card.left, card.flags & 7)
        deck = package.decks[card.deck].name
        found.append((*places[card.id], deck, card.type, card.queue, day, *numbers))
    return Snapshot(
        sorted((note.guid, note.fields, tuple(sorted(note.tags))) for note in package.notes),
        sorted(found),
        sorted(
            (
                *places[row.card],
                row.id,
                row.ease,
                row.interval,
                row.last_interval,
                row.factor,
                row.time,
                row.type,
            )
            for row in package.reviews
        ),
    )
