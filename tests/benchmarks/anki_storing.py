"""A site in a scratch folder that stores imports, looks whether each came whole, and what it left behind."""

from __future__ import annotations

import datetime as dt
import tempfile
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from flask import Flask
from sqlalchemy import func, select

from quiz.errors import WeetjeError
from quiz.formats import Imported
from quiz.site import create_app
from quiz.site.jobs import run_inline
from quiz.site.store import carry, decks
from quiz.site.tables import CardRow, DeckRow, ItemRow, StudyReviewRow, db

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


class Site(AbstractContextManager["Site"]):
    """The site; temporary files of this process lie beside its data folder while it is entered."""

    def __init__(self, scratch: Path) -> None:
        self._scratch, self._data, self._temporary = scratch, scratch / "data", scratch / "temporary"
        self._temporary.mkdir()
        self._app: Flask = create_app({"DATA": self._data, "SAMPLES": False}, executor=run_inline)
        self._before = tempfile.tempdir

    def __enter__(self) -> Site:
        tempfile.tempdir = str(self._temporary)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        tempfile.tempdir = self._before

    def store(self, imported: Imported) -> int:
        """Store an import and give how many items it had."""
        with self._app.app_context():
            return carry.take_in(imported, folder=self._data, now=NOW).items

    def take_in(self, imported: Imported) -> None:
        """Store an import. Raises AssertionError when a part of it is missing, or stays of a refused one."""
        with self._app.app_context():
            before = _counts()
            try:
                carry.take_in(imported, folder=self._data, now=NOW)
            except WeetjeError:
                db.session.rollback()
                assert _counts() == before, "something of a refused package stayed"
                raise
            for deck in imported.decks:
                stored = decks.get(decks.find(deck.id) or 0)
                assert {item.id for item in deck.items} <= {item.id for item in stored.items}

    def left_behind(self) -> list[Path]:
        """Files outside the data folder, and files in it that are neither the database's nor media."""
        return [path for path in self._scratch.rglob("*") if path.is_file() and not self._belongs(path)]

    def _belongs(self, path: Path) -> bool:
        if not path.is_relative_to(self._data):
            return False
        first, *rest = path.relative_to(self._data).parts
        return bool(rest) == (first == "media") and not path.name.endswith(".part")


def _counts() -> list[int]:
    return [db.session.scalar(select(func.count()).select_from(table)) or 0 for table in _TABLES]


_TABLES = (DeckRow, ItemRow, CardRow, StudyReviewRow)
