"""The engine: how connections open, when transactions begin, and how the schema is brought up to date."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from flask import Flask, has_request_context, request
from sqlalchemy import Connection, Engine, event, inspect, text
from sqlalchemy.exc import DatabaseError, OperationalError

from quiz.errors import BadInput, Unavailable
from quiz.paths import DATABASE
from quiz.site.tables import Base, db

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_MS = 10_000
CACHE_KB = 16_384
"""What a connection may hold of the file, at most: the indexes of a large collection are larger than 2 MB."""

UNUSABLE = "The database cannot be used: it is damaged, another program holds it, or the disk is full."
_UNUSABLE = (DatabaseError, OperationalError, sqlite3.DatabaseError, sqlite3.OperationalError)
"""What SQLite raises then; errors of kinds of these are mistakes of ours."""
_SINCE = {"tallies": "0002"}
"""The revisions that tables came with which were not among the first."""

_READING = ("SELECT ", "BEGIN", "PRAGMA ")
_JSON = json.JSONEncoder(check_circular=False)
"""What rows hold has no cycles; to look for them takes longer than to write it."""


def configure(app: Flask) -> None:
    """Point the app at its database, in the data folder unless `SQLALCHEMY_DATABASE_URI` says otherwise."""
    app.config.setdefault("SQLALCHEMY_DATABASE_URI", f"sqlite:///{database_file(app).as_posix()}")
    options: dict[str, Any] = app.config.setdefault("SQLALCHEMY_ENGINE_OPTIONS", {})
    options.setdefault("json_serializer", _JSON.encode)
    if app.config["SQLALCHEMY_DATABASE_URI"].startswith("sqlite"):
        options["connect_args"] = {"isolation_level": None, "timeout": BUSY_MS / 1000}
    db.init_app(app)
    with app.app_context(), usable():
        if db.engine.dialect.name == "sqlite":
            _listen(db.engine)
        migrate(app)


@contextlib.contextmanager
def usable() -> Iterator[None]:
    """Raise Unavailable, which is one sentence, where SQLite finds that the database cannot be used."""
    try:
        yield
    except _UNUSABLE as error:
        if type(error) not in _UNUSABLE:
            raise
        raise Unavailable(UNUSABLE) from error


def database_file(app: Flask) -> Path:
    """Where the SQLite database of an app lies."""
    return Path(app.config["DATA"]) / DATABASE


def _listen(engine: Engine) -> None:
    turn = Turn()
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", lambda connection: _on_begin(connection, turn))
    event.listen(engine, "before_cursor_execute", _before_statement)
    event.listen(engine, "commit", turn.end)
    event.listen(engine, "rollback", turn.end)


class Turn:
    """Lets the writers of one process take turns before they ask SQLite.

    SQLite makes those who wait sleep ever longer and then take their chance, so that under load some starve
    until `busy_timeout`; waiting here costs no sleep. Between processes `busy_timeout` decides.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def begin(self, connection: Connection) -> None:
        """Wait for the turn, as long as SQLite would; then let SQLite say that the database is locked."""
        if self._lock.acquire(timeout=BUSY_MS / 1000):
            connection.info["turn"] = True

    def end(self, connection: Connection) -> None:
        """Let the next one go, if it was this connection's turn."""
        if connection.info.pop("turn", False):
            self._lock.release()


def _on_connect(connection: sqlite3.Connection, record: object) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KB}")


def _on_begin(connection: Connection, turn: Turn) -> None:
    """Reading requests cannot write; all else takes the write lock at once, so none has to give up late."""
    reads = has_request_context() and request.method in ("GET", "HEAD", "OPTIONS")
    connection.info["reads"] = reads
    if reads:
        connection.exec_driver_sql("BEGIN")
        return
    turn.begin(connection)
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    except OperationalError:
        turn.end(connection)
        raise


def _before_statement(
    connection: Connection, cursor: object, statement: str, parameters: Any, context: object, many: bool
) -> None:
    """Let a reading request write nothing.

    SQLite's own `query_only` would have every statement parsed anew whenever it is switched on or off.
    """
    if connection.info.get("reads") and not statement.startswith(_READING):
        refused = sqlite3.OperationalError("attempt to write a readonly database")
        raise OperationalError(statement, parameters, refused)


def migrate(app: Flask) -> None:
    """Bring the schema up to date: one process at a time, after a copy of a database that is behind."""
    if _revision() == newest_revision():
        return
    with _lock(Path(app.config["DATA"]) / "migrate.lock"):
        current = _revision()
        if current == newest_revision():
            return
        if current is not None and current > newest_revision():
            raise BadInput("The data folder was used by a newer version of Weetje; update this one.")
        if current is not None:
            back_up(app, database_file(app).with_suffix(f".before-{newest_revision()}.db"))
        _upgrade(app)


def _upgrade(app: Flask) -> None:
    """Run the migrations. Alembic is loaded here only: it costs as much time as all the rest of a start."""
    from flask_migrate import Migrate, upgrade

    Migrate(app, db, directory=str(MIGRATIONS), render_as_batch=True)
    upgrade()


def _revision() -> str | None:
    with db.engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return version


def newest_revision() -> str:
    """The revision that this version of the code needs: the files are named by number."""
    return max(_revisions())


def _revisions() -> set[str]:
    return {path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")}


def columns(revision: str) -> dict[str, set[str]]:
    """The names of the columns of each table at a revision; empty for one that there never was."""
    if revision not in _revisions():
        return {}
    tables = {name: table for name, table in Base.metadata.tables.items() if _SINCE.get(name, "") <= revision}
    found = {name: {column.name for column in table.columns} for name, table in tables.items()}
    return {**found, "alembic_version": {"version_num"}}


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Hold a lock between processes on every platform; the system lets go of it when the process dies."""
    with contextlib.closing(sqlite3.connect(path, timeout=120, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield


def back_up(app: Flask, target: Path) -> Path:
    """Copy the SQLite database as it is at this moment, while others go on using it."""
    with (
        contextlib.closing(sqlite3.connect(database_file(app))) as source,
        contextlib.closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    return target
