"""Packages with bytes flipped, entries swapped and tables altered: none may crash, hang or come in half.

    python -m tests.benchmarks.anki_mutations [COUNT] [SEED] [PACKAGE...]

Each is read, written again, and stored in the database of a site; what is left in any folder is looked at in
the end. The packages that are broken are those given, else two of our own.
"""

from __future__ import annotations

import io
import json
import random
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from quiz.errors import BadInput
from quiz.formats import Imported, anki
from quiz.item import validate
from tests.formats.anki.builders import bridge
from tests.formats.anki.packages import simple, zipped

if sys.version_info < (3, 14):
    from backports import zstd
else:
    from compression import zstd

SLOW = 5.0
_COLLECTIONS = ("collection.anki21b", "collection.anki21", "collection.anki2")
_JSON = ("models", "decks", "dconf", "conf")
_VALUES = (
    *(0, -1, 2**62, 1.5, 9e999, None, "", "x" * 3000, b"\xff\x00", "\x1f\x1f"),
    *("{{c1::", "<svg onload=a>", "[[[", "0", "1700000000000"),
)
_NODES: tuple[Any, ...] = (None, True, -1, 2**70, 1.5, "", "x", "{{#a}}", [], {}, [[]], {"id": {}})


def mutations(sources: Sequence[bytes], count: int, seed: int) -> Iterator[bytes]:
    """So many packages, each one of the sources with something broken in it."""
    random_ = random.Random(seed)
    for _ in range(count):
        data = random_.choice(sources)
        yield random_.choice((_flipped, _flipped_inside, _swapped, _altered, _altered, _cut))(data, random_)


def _flipped(data: bytes, random_: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random_.choice((1, 3, 20)) if data else 0):
        changed[random_.randrange(len(changed))] = random_.randrange(256)
    return bytes(changed)


def _cut(data: bytes, random_: random.Random) -> bytes:
    return data[: random_.randrange(len(data))]


def _entries(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _flipped_inside(data: bytes, random_: random.Random) -> bytes:
    entries = _entries(data)
    name = random_.choice([name for name, content in entries.items() if content])
    plain, packed = _unpacked(name, entries[name])
    entries[name] = packed(_flipped(plain, random_))
    return zipped(entries)


def _unpacked(name: str, content: bytes) -> tuple[bytes, Callable[[bytes], bytes]]:
    """An entry without the zstd around it, and what puts that on again."""
    if content.startswith(b"\x28\xb5\x2f\xfd"):
        return zstd.decompress(content), zstd.compress
    return content, bytes


def _swapped(data: bytes, random_: random.Random) -> bytes:
    entries = _entries(data)
    first, second = random_.choice(list(entries)), random_.choice(list(entries))
    entries[first], entries[second] = entries[second], entries[first]
    if random_.random() < 0.3:
        entries["meta"] = bytes((8, random_.randrange(6)))
    return zipped(entries)


def _altered(data: bytes, random_: random.Random) -> bytes:
    entries = _entries(data)
    name = next((name for name in _COLLECTIONS if name in entries), "")
    plain, packed = _unpacked(name, entries[name])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "collection"
        path.write_bytes(plain)
        connection = sqlite3.connect(path, isolation_level=None)
        connection.create_collation("unicase", lambda a, b: (a > b) - (a < b))
        _alter(connection, random_)
        connection.close()
        entries[name] = packed(path.read_bytes())
    return zipped(entries)


def _alter(connection: sqlite3.Connection, random_: random.Random) -> None:
    """Break a table: its shape, a value of any type in any column, or a part of its JSON and protobuf."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    table = random_.choice([name for name in tables if not name.startswith("sqlite_")])
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    column, way = random_.choice(columns), random_.randrange(8)
    if way == 0:
        connection.execute(f"DELETE FROM {table}")
    elif way == 1:
        connection.execute(f"DROP TABLE {table}")
    else:
        _loosen(connection, table)
        if way == 2:
            connection.execute(f"ALTER TABLE {table} RENAME COLUMN {column} TO other")
        else:
            _replace(connection, table, column, random_)


def _loosen(connection: sqlite3.Connection, table: str) -> None:
    """Take away the types and constraints that would keep wrong values out."""
    connection.execute(f"CREATE TABLE loose AS SELECT * FROM {table}")
    connection.execute(f"DROP TABLE {table}")
    connection.execute(f"ALTER TABLE loose RENAME TO {table}")


def _replace(connection: sqlite3.Connection, table: str, column: str, random_: random.Random) -> None:
    rows = connection.execute(f"SELECT rowid, {column} FROM {table}").fetchall()
    if rows:
        at, old = random_.choice(rows)
        new = _changed(old, random_) if column in _JSON or isinstance(old, bytes) else random_.choice(_VALUES)
        everywhere = random_.random() < 0.3
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE ? OR rowid = ?", (new, everywhere, at))


def _changed(old: Any, random_: random.Random) -> Any:
    """Protobuf with bytes flipped; JSON with one node replaced."""
    if isinstance(old, bytes):
        return _flipped(old, random_)
    if not old:
        return random_.choice(_VALUES)
    root = {"root": json.loads(old)}
    parents = list(_parents(root))
    parent = random_.choice(parents)
    key = random_.choice(list(parent) if isinstance(parent, dict) else range(len(parent)))
    parent[key] = random_.choice(_NODES)
    return json.dumps(root["root"])


def _parents(node: Any) -> Iterator[Any]:
    if isinstance(node, (dict, list)) and node:
        yield node
        for child in node.values() if isinstance(node, dict) else node:
            yield from _parents(child)


def outcome(data: bytes, *, store: Callable[[Imported], None] = lambda imported: None) -> str:
    """What became of a package: `taken`, or `refused`. Raises AssertionError when it was taken in half."""
    try:
        imported = anki.read(data)
    except BadInput:
        return "refused"
    for deck in imported.decks:
        assert deck.items
        for item in deck.items:
            validate(item)
    for name in imported.media:
        assert imported.media[name]
    anki.write_all(imported.decks, media=imported.media, cards=imported.cards, reviews=imported.reviews)
    store(imported)
    return "taken"


def main(count: int, seed: int, paths: Sequence[str]) -> int:
    """Print how many were taken and refused; the number of those that crashed, hung or left something."""
    from tests.benchmarks.anki_storing import Site

    sources = [Path(path).read_bytes() for path in paths] or [simple(), anki.write(bridge()).data]
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as scratch, Site(Path(scratch)) as site:
        for number, data in enumerate(mutations(sources, count, seed), start=1):
            began = time.process_time()
            try:
                found[outcome(data, store=site.take_in)] += 1
            except Exception as error:
                found["crashed"] += 1
                print(f"{number}: {type(error).__name__}: {error}", flush=True)
            if time.process_time() - began > SLOW:
                found["slow"] += 1
                print(f"{number}: {time.process_time() - began:.1f} s", flush=True)
            if number % 500 == 0:
                print(number, dict(found), flush=True)
        found["left behind"] = len(site.left_behind())
    print(dict(found))
    return found["crashed"] + found["slow"] + found["left behind"]


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(int(given[0]) if given else 10_000, int(given[1]) if given[1:] else 0, given[2:]))
