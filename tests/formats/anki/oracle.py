"""The real Anki: packages imported into a collection, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Log:
    """How many notes an import added, updated, found unchanged or could not update."""

    new: int
    updated: int
    duplicate: int
    conflicting: int


@contextmanager
def collection(folder: Path) -> Iterator[Any]:
    """An Anki collection in `folder`, empty when the folder is."""
    from anki.collection import Collection

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


def cards(anki: Any) -> list[tuple[Any, ...]]:
    """Every card as guid, ordinal, deck name, type, queue, due, interval, sorted."""
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
