"""Very many rows at once: rendered column by column, then handed to the driver as they are."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Dialect,
    Table,
    bindparam,
    false,
    insert,
    literal_column,
)
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from quiz.site.tables import db

IN_ONE_BATCH = 500
"""Rows that are rendered together."""

_TOGETHER, _NARROW = 100, 4
"""Rows of this many values or fewer go into one statement by the hundred, which halves their time."""

_REMEMBERED = 1_024
_JSON = json.JSONEncoder(check_circular=False)
_WORD = re.compile(r"[a-z]{0,20}")


def insert_rows(table: Table, names: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """Add rows with these columns, the rest by default; the caller commits. Text in a JSON column is JSON.

    The same as `execute`, which takes each value of each row through several layers, at a third of its time.
    """
    connection = db.session.connection()
    renderers = [_renderer(table.c[name].type, connection.dialect) for name in names]
    waiting = iter(rows)
    while some := list(islice(waiting, IN_ONE_BATCH)):
        given = zip(renderers, zip(*some, strict=True), strict=True)
        columns = [tuple(render(values)) for render, values in given]
        same = tuple(map(_literal, columns[1:])) if len(some) == IN_ONE_BATCH else (None,) * len(columns[1:])
        compiled = _compiled(table, tuple(names), (None, *same), connection.dialect)
        _send(connection, compiled, dict(zip(names, columns, strict=True)))


def _literal(values: Sequence[Any]) -> str | None:
    """What stands in the statement for values that are all alike and plain, so that none is handed over."""
    first = values[0]
    if values.count(first) < len(values):
        return None
    if first is None:
        return "NULL"
    if isinstance(first, int):
        return str(first)
    return f"'{first}'" if isinstance(first, str) and _WORD.fullmatch(first) else None


@lru_cache(64)
def _compiled(
    table: Table, names: Sequence[str], literals: Sequence[str | None], dialect: Dialect
) -> SQLCompiler:
    """The insertion of a row; what is not given as a parameter stands in the statement."""
    fixed: dict[str, Any] = {
        column.name: _written(column.default.arg)
        for column in table.columns
        if isinstance(column.default, ScalarElementColumnDefault)
    }
    given: dict[str, Any] = {
        name: bindparam(name) if literal is None else literal_column(literal)
        for name, literal in zip(names, literals, strict=True)
    }
    compiled = insert(table).values({**fixed, **given}).inline().compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)
    return compiled


def _written(default: bool | int | str) -> ColumnElement[Any]:
    """A default as it stands in a statement: a number, false or an empty string."""
    return false() if default is False else literal_column(repr(default))


def _send(connection: Connection, compiled: SQLCompiler, columns: dict[str, tuple[Any, ...]]) -> None:
    """Hand the columns that have parameters over, row by row."""
    order = compiled.positiontup or list(compiled.binds)
    rows = list(zip(*(columns[name] for name in order), strict=True))
    if not compiled.positional:
        connection.exec_driver_sql(str(compiled), [dict(zip(order, row, strict=True)) for row in rows])
        return
    head, values, row = str(compiled).partition(" VALUES ")
    whole = len(rows) - len(rows) % _TOGETHER if len(order) <= _NARROW else 0
    if whole:
        some = (rows[at : at + _TOGETHER] for at in range(0, whole, _TOGETHER))
        hundreds = [tuple(chain.from_iterable(each)) for each in some]
        connection.exec_driver_sql(head + values + ", ".join([row] * _TOGETHER), hundreds)
    if rows[whole:]:
        connection.exec_driver_sql(str(compiled), rows[whole:])


def _renderer(type_: Any, dialect: Dialect) -> Callable[[Sequence[Any]], Iterable[Any]]:
    """What makes of the values of a column those that the driver takes.

    Equal values are rendered once; moments and tags come again and again.
    """
    render = type_.dialect_impl(dialect).bind_processor(dialect)
    if render is None:
        return iter
    remembered = lru_cache(_REMEMBERED)(render)
    holds_json = isinstance(type_, JSON)

    def rendered(values: Sequence[Any]) -> Iterable[Any]:
        kinds = set(map(type, values))
        if holds_json and kinds == {str}:
            return values
        if kinds.isdisjoint((dict, list)):
            return map(remembered, values)
        some = (values[at : at + _TOGETHER] for at in range(0, len(values), _TOGETHER))
        return chain.from_iterable(map(_written_together, some))

    return rendered


def _written_together(values: Sequence[Any]) -> list[str]:
    """Each value as JSON; they are written as one list, in half the time, with marks to take it apart."""
    mark = secrets.token_hex(16)
    marked = chain.from_iterable((value, mark) for value in values)
    return _JSON.encode(list(marked))[1:-1].removesuffix(f', "{mark}"').split(f', "{mark}", ')
