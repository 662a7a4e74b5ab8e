"""Packages with bytes flipped, entries swapped and tables altered: none may crash, hang or come in half.

python -m tests.benchmarks.anki_mutations [COUNT] [SEED] [PACKAGE...]
"""

from __future__ import annotations

import io
import random
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from quiz.errors import BadInput
from quiz.formats import anki
from quiz.item import validate
from tests.formats.anki.builders import bridge
from tests.formats.anki.packages import simple, zipped

SLOW = 5.0
_TABLES = ("notes", "cards", "revlog", "col", "graves", "notetypes", "fields", "templates", "decks", "config")
_VALUES = (
    0,
    -1,
    2**62,
    1.5,
    None,
    "",
    "x" * 3000,
    b"\xff\x00",
    "\x1f\x1f",
    "{{c1::",
    "<svg onload=a>",
    "[[[",
)


def mutations(sources: Sequence[bytes], count: int, seed: int) -> Iterator[bytes]:
    """So many packages, each one of the sources with something broken in it."""
    random_ = random.Random(seed)
    for _ in range(count):
        data = random_.choice(sources)
        yield random_.choice((_flipped, _flipped_inside, _swapped, _altered, _cut))(data, random_)


def _flipped(data: bytes, random_: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random_.choice((1, 3, 20))):
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
    entries[name] = _flipped(entries[name], random_)
    return zipped(entries)


def _swapped(data: bytes, random_: random.Random) -> bytes:
    entries = _entries(data)
    first, second = random_.choice(list(entries)), random_.choice(list(entries))
    entries[first], entries[second] = entries[second], entries[first]
    if random_.random() < 0.3:
        entries["meta"] = bytes((8, random_.randrange(6)))
    return zipped(entries)


def _altered(data: bytes, random_: random.Random) -> bytes:
    entries = _entries(data)
    name = next((name for name in ("collection.anki21", "collection.anki2") if name in entries), "")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "collection"
        path.write_bytes(entries[name])
        connection = sqlite3.connect(path, isolation_level=None)
        _alter(connection, random_)
        connection.close()
        entries[name] = path.read_bytes()
    return zipped(entries)


def _alter(connection: sqlite3.Connection, random_: random.Random) -> None:
    table = random_.choice(_TABLES)
    try:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        column = random_.choice(columns or ["id"])
        statement, value = random_.choice(
            (
                (f"UPDATE {table} SET {column} = ?", (random_.choice(_VALUES),)),
                (f"ALTER TABLE {table} DROP COLUMN {column}", ()),
                (f"ALTER TABLE {table} RENAME COLUMN {column} TO other", ()),
                (f"DROP TABLE {table}", ()),
                (f"DELETE FROM {table}", ()),
            )
        )
        connection.execute(statement, value)
    except sqlite3.Error:
        connection.execute("UPDATE notes SET flds = 'een'")


def outcome(data: bytes) -> str:
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
    return "taken"


def main(count: int, seed: int, paths: Sequence[str]) -> int:
    """Print how many were taken and refused; the number of those that crashed or took too long."""
    sources = [Path(path).read_bytes() for path in paths] or [simple(), anki.write(bridge()).data]
    found: Counter[str] = Counter()
    for number, data in enumerate(mutations(sources, count, seed)):
        began = time.process_time()
        try:
            found[outcome(data)] += 1
        except Exception as error:
            found["crashed"] += 1
            print(f"{number}: {type(error).__name__}: {error}", flush=True)
        if time.process_time() - began > SLOW:
            found["slow"] += 1
            print(f"{number}: {time.process_time() - began:.1f} s", flush=True)
        if number % 500 == 499:
            print(number + 1, dict(found), flush=True)
    print(dict(found))
    return found["crashed"] + found["slow"]


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(int(given[0]) if given else 10_000, int(given[1]) if given[1:] else 0, given[2:]))
