"""A foreign SQLite file, opened so that it can do nothing but be read, for a limited time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from operator import lt
from pathlib import Path
from typing import Any

from quiz.errors import BadInput, TooLarge
from quiz.formats.anki.limits import Clock, Limits

_READS = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ})
_STEPS = 20_000
_BLOCK = 500


class Database:
    """Real tables of a collection, read in the order of their ids."""

    def __init__(self, connection: sqlite3.Connection, limits: Limits) -> None:
        self._connection, self._limits = connection, limits
        tables = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
        self._tables = {name: str(sql) for name, sql in self._connection.execute(tables)}

    def __contains__(self, table: str) -> bool:
        """Whether there is a real table of that name: no view, no virtual table."""
        return self._tables.get(table, "").upper().startswith("CREATE TABLE")

    def rows(self, table: str, columns: str, *, most: int) -> Iterator[tuple[Any, ...]]:
        """The rows of a table. Raises BadInput when it is no real one, TooLarge past `most` rows."""
        for block in self._blocks(table, columns, most):
            yield from block

    def ordered(self, table: str, columns: str, *, most: int) -> Iterator[tuple[Any, ...]]:
        """The rows of a table whose first column is its ascending id, a whole number.

        In a damaged file the same page can come again and again; then the ids no longer ascend.
        """
        last = -(2**63)
        for block in self._blocks(table, columns, most):
            ids = [row[0] for row in block]
            if set(map(type, ids)) != {int} or not all(map(lt, (last, *ids), ids)):
                raise BadInput("The Anki package is damaged: its rows are out of order.")
            last = ids[-1]
            yield from block

    def _blocks(self, table: str, columns: str, most: int) -> Iterator[list[tuple[Any, ...]]]:
        if table not in self:
            raise BadInput(f"The Anki package is damaged: it has no table {table}.")
        rows = self._connection.execute(f"SELECT {columns} FROM {table} LIMIT {most + 1}")
        count = 0
        while block := rows.fetchmany(_BLOCK):
            count += len(block)
            if count > most:
                raise TooLarge(f"The Anki package has more than {most} rows of {table}.")
            yield block


@contextmanager
def opened(path: Path, limits: Limits, clock: Clock) -> Iterator[Database]:
    """The database of a file, read-only. Raises BadInput for no sound SQLite file, or when time is up."""
    connection = None
    try:
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
        clock.allow(path.stat().st_size)
        _restrict(connection, limits, clock)
        yield Database(connection, limits)
    except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
        raise BadInput("The Anki package is damaged: its collection cannot be read.") from error
    finally:
        if connection is not None:
            connection.close()


def _restrict(connection: sqlite3.Connection, limits: Limits, clock: Clock) -> None:
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "cache_size = -4096", "mmap_size = 0"):
        connection.execute(f"PRAGMA {pragma}")
    connection.create_collation("unicase", _compare)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, limits.settings_size)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.set_progress_handler(lambda: clock.over, _STEPS)
    connection.set_authorizer(_only_reads)


def _only_reads(action: int, *_about: object) -> int:
    return sqlite3.SQLITE_OK if action in _READS else sqlite3.SQLITE_DENY


def _compare(left: str, right: str) -> int:
    """The order of Anki's own collation, as far as reading needs one."""
    a, b = left.casefold(), right.casefold()
    return (a > b) - (a < b)
