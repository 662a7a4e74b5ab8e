"""A backup: one zip file with the database as it is at this moment and the media; and how it is put back."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from flask import Flask
from flask_babel import gettext as _

from quiz.errors import BadInput, TooLarge
from quiz.paths import DATABASE
from quiz.site import database
from quiz.site.clock import now
from quiz.site.store import media
from quiz.site.tables import db

MOST_BYTES = 4_000_000_000
MOST_FILES = 200_000
_MEDIA = re.compile(r"media/[0-9a-f]{2}/(?P<digest>[0-9a-f]{64})")
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def write(app: Flask, target: Path | IO[bytes]) -> None:
    """Write a backup of an app's data while the site goes on working."""
    folder = Path(app.config["DATA"])
    with (
        TemporaryDirectory(dir=folder) as temporary,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file,
    ):
        file.write(database.back_up(app, Path(temporary) / DATABASE), DATABASE)
        for path in sorted((folder / "media").glob("??/*")):
            if _MEDIA.fullmatch(name := path.relative_to(folder).as_posix()):
                file.write(path, name)


def restore(app: Flask, source: Path | IO[bytes]) -> Path:
    """Put a backup back in place of everything there is, and give the path of the copy made before.

    All or nothing: the file is looked through first. Raises BadInput when it is not a backup of ours.
    """
    before = _free(database.database_file(app).with_suffix(f".before-restore-{now():%Y-%m-%d-%H%M%S}.db"))
    with _opened(source) as file, TemporaryDirectory(dir=app.config["DATA"]) as temporary:
        _check(file)
        copy = Path(temporary) / DATABASE
        copy.write_bytes(file.read(DATABASE))
        _check_database(copy)
        for name in _media_names(file):
            _keep(Path(app.config["DATA"]), file, name)
        database.back_up(app, before)
        _replace(app, copy)
    return before


def _free(path: Path) -> Path:
    """The path, or one with a number when a file has that name: what an earlier restore kept stays."""
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in itertools.count(2))
    return next(each for each in itertools.chain([path], numbered) if not each.exists())


@contextlib.contextmanager
def _opened(source: Path | IO[bytes]) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(source) as file:
            yield file
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, zlib.error) as error:
        raise BadInput(_("This file is not a backup: it cannot be opened.")) from error


def _check(file: zipfile.ZipFile) -> None:
    entries = file.infolist()
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise TooLarge(_("This backup is too large."))
    if any(entry.flag_bits & _ENCRYPTED or entry.compress_type not in _METHODS for entry in entries):
        raise BadInput(_("This file is not a backup: it cannot be opened."))
    if DATABASE not in file.namelist():
        raise BadInput(_("This file is not a backup of this site."))


def _media_names(file: zipfile.ZipFile) -> list[str]:
    return [name for name in file.namelist() if _MEDIA.fullmatch(name)]


def _keep(folder: Path, file: zipfile.ZipFile, name: str) -> None:
    """Store a file of the backup, if its contents are what its name says."""
    data = file.read(name)
    if hashlib.sha256(data).hexdigest() == name.rsplit("/", 1)[1]:
        media.keep(folder, data)


def _check_database(path: Path) -> None:
    """Refuse what is not our database, whole, with all our tables and nothing that acts by itself."""
    try:
        with contextlib.closing(
            sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        ) as connection:
            kinds = connection.execute("SELECT type, name FROM sqlite_master").fetchall()
            versions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            whole = connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
            columns = _columns(connection)
    except sqlite3.DatabaseError as error:
        raise BadInput(_("The database in this backup is damaged.")) from error
    acting = [name for kind, name in kinds if kind in ("trigger", "view")]
    version = versions[0][0] if len(versions) == 1 else None
    if not whole or acting or not isinstance(version, str):
        raise BadInput(_("The database in this backup is damaged."))
    if version > database.newest_revision():
        raise BadInput(_("This backup comes from a newer version of Weetje. Update first."))
    needed = database.columns(version)
    if not needed or columns.keys() != needed.keys() or any(needed[name] - columns[name] for name in needed):
        raise BadInput(_("The database in this backup is damaged."))


def _columns(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """The names of the columns of each table in a database file, those that SQLite keeps left out."""
    rows = connection.execute(
        "SELECT own.name, its.name FROM sqlite_master AS own JOIN pragma_table_info(own.name) AS its"
        " WHERE own.type = 'table' AND own.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    found: dict[str, set[str]] = {}
    for table, column in rows:
        found.setdefault(table, set()).add(column)
    return found


def _replace(app: Flask, copy: Path) -> None:
    db.session.remove()
    with (
        contextlib.closing(sqlite3.connect(copy)) as source,
        contextlib.closing(sqlite3.connect(database.database_file(app), timeout=60)) as target,
    ):
        source.backup(target)
    db.engine.dispose()
    database.migrate(app)
