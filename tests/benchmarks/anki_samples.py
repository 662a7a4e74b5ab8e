"""Every package of a folder: what we read against what Anki imports, and how hostile ones are refused.

    python -m tests.benchmarks.anki_samples FOLDER

A package that Anki takes must come in with the same notes, cards, due dates and review log, and go out again
so that an empty Anki has the same. Anki itself is not given packages with `hostile` in their name. Time is
the processor's.
"""

from __future__ import annotations

import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

from quiz.errors import BadInput
from quiz.formats import anki
from quiz.formats.anki.package import Package
from quiz.formats.anki.unpack import from_bytes
from tests.formats.anki import oracle


def main(folder: str) -> int:
    """Print a line per package; the number of those that fail."""
    failed = 0
    for path in sorted(Path(folder).glob("*pkg")):
        problems = _hostile(path) if "hostile" in path.name else _good(path)
        failed += bool(problems)
        print(f"{'FAIL' if problems else 'ok  '} {path.name} {'; '.join(problems)}")
    return failed


def _hostile(path: Path) -> list[str]:
    tracemalloc.start()
    began = time.process_time()
    try:
        imported = anki.read(path.read_bytes())
        said = f"imported {sum(len(deck.items) for deck in imported.decks)} items; {imported.skipped}"
        active = [str(deck) for deck in imported.decks if "onerror" in str(deck.items)]
    except BadInput as error:
        said, active = str(error), []
    took, (_, peak) = time.process_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"     {said} [{took:.2f} s, {peak / 2**20:.0f} MB]")
    slow = ["slow"] if took > 1 else []
    return slow + (["large"] if peak > 64 * 2**20 else []) + active


def _good(path: Path) -> list[str]:
    data = path.read_bytes()
    package = from_bytes(data)
    imported = anki.read(data)
    counts = f"{len(package.notes)} notes, {len(package.cards)} cards, {len(package.reviews)} reviews"
    print(f"     {counts}, {len(package.media)} media; {list(imported.skipped)}")
    if path.suffix == ".colpkg":
        return _whole_collection(path, package)
    written = anki.write_all(
        imported.decks, media=imported.media, cards=imported.cards, reviews=imported.reviews
    )
    with tempfile.TemporaryDirectory() as scratch:
        theirs, files = _imported(data, Path(scratch) / "a")
        back, files_back = _imported(written.data, Path(scratch) / "b")
    problems = _differences("read", oracle.told(package), theirs)
    problems += _differences("back", back, theirs)
    ours = {media.name for deck in imported.decks for media in deck.media}
    return problems + ([f"media {ours} {files} {files_back}"] if not ours == files == files_back else [])


def _whole_collection(path: Path, package: Package) -> list[str]:
    """A collection replaces the one that is there, so it is restored in place of an empty one."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "anki"
        oracle.restore(path, folder)
        with oracle.collection(folder) as collection:
            theirs = oracle.snapshot(collection)
            files = {each.name for each in (folder / "collection.media").iterdir()}
    problems = _differences("read", oracle.told(package), theirs)
    return problems + ([f"media {set(package.media)} {files}"] if set(package.media) != files else [])


def _imported(data: bytes, folder: Path) -> tuple[oracle.Snapshot, set[str]]:
    with oracle.collection(folder) as collection:
        oracle.take(collection, data, folder, progress=True)
        return oracle.snapshot(collection), {each.name for each in (folder / "collection.media").iterdir()}


def _differences(step: str, ours: oracle.Snapshot, theirs: oracle.Snapshot) -> list[str]:
    found = []
    for part in ("notes", "cards", "reviews"):
        mine, other = getattr(ours, part), getattr(theirs, part)
        found += [f"{step} {part}: ours {row}" for row in mine if row not in other]
        found += [f"{step} {part}: Anki's {row}" for row in other if row not in mine]
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
