"""How fast and how large packages are, beside Anki's own importer and genanki in the same run.

    python -m tests.benchmarks.anki [NOTES]

Each measurement runs in a process of its own, in five rounds of all of them in turn, so that other work on
the machine strikes them alike; the best counts. Time is the processor's, and in brackets that of the clock.
Memory is the most that the process held above what it held after loading its modules.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from quiz.deck import Deck
from quiz.item import Cloze, Flashcard, Item

_SIDE = (
    "Waarom <b>ligt</b> dijkvak {} aan de Linge hoger dan de kade, en wie mat dat? &amp; hoe lang duurde het"
)
_PLAIN = "Wie mat dijkvak {} aan de Linge, en hoeveel hoger dan de kade lag het na de storm van die week"
_ROUNDS = 5
_VERSIONS = ("latest", "legacy", "genanki")
Figures = dict[str, float]


def main(notes: int) -> None:
    """Print the figures and the ratios."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for kind in ("basic", "cloze"):
            _run("make_source", folder, kind, notes)
            _tell(kind, _best_of_rounds(folder, kind, notes))


def _best_of_rounds(folder: Path, kind: str, notes: int) -> dict[str, Figures]:
    steps = {f"read {version}": ("time_ours", f"{kind}-{version}") for version in _VERSIONS}
    steps |= {name: (f"time_{name}", kind) for name in ("anki", "store", "genanki", "write")}
    rounds = [
        {name: _run(step, folder, what, notes) for name, (step, what) in steps.items()}
        for _ in range(_ROUNDS)
    ]
    return {name: min((each[name] for each in rounds), key=lambda found: found["seconds"]) for name in steps}


def _tell(kind: str, found: dict[str, Figures]) -> None:
    for version in _VERSIONS:
        _ratio(f"import {kind} {version}", found[f"read {version}"], "Anki", found["anki"], "seconds", 1)
    _ratio(f"import {kind} into the database", found["store"], "Anki", found["anki"], "seconds", 2)
    _ratio(f"export {kind}", found["write"], "genanki", found["genanki"], "seconds", 1.2)
    _ratio(f"size of {kind}", found["write"], "genanki", found["genanki"], "bytes", 0.33)


def _ratio(what: str, ours: Figures, peer: str, theirs: Figures, part: str, most: float) -> None:
    told = f"{_told(ours)}, {peer} {_told(theirs)}"
    print(f"{what}: {told}, ratio of {part} {ours[part] / theirs[part]:.2f} (at most {most})", flush=True)


def _told(figures: Figures) -> str:
    return f"{figures['seconds']:.2f} s ({figures['wall']:.2f} s) {figures['megabytes']:.0f} MB"


def _run(step: str, folder: Path, kind: str, notes: int) -> Figures:
    command = [sys.executable, "-m", "tests.benchmarks.anki", step, str(folder), kind, str(notes)]
    found: Figures = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return found


def _measured(work: Callable[[], int]) -> Figures:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began, began_at = time.process_time(), time.perf_counter()
    size = work()
    seconds, wall = time.process_time() - began, time.perf_counter() - began_at
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"seconds": seconds, "wall": wall, "megabytes": (after - before) / 1024, "bytes": size}


def _fields(kind: str, number: int) -> tuple[str, str]:
    if kind == "cloze":
        return _PLAIN.format(f"{{{{c1::{number}}}}} of {{{{c2::{number + 1}::volgende}}}}"), "Gemeten."
    side = _SIDE if number % 3 == 0 else _PLAIN
    return side.format(number), f"Antwoord {number}: twee meter, volgens de opzichter van het waterschap"


def make_source(folder: Path, kind: str, notes: int) -> None:
    """The same notes as Anki exports them in both versions, and as genanki writes them."""
    _genanki(folder / f"{kind}-genanki.apkg", kind, notes)
    from tests.formats.anki import oracle

    with oracle.collection(folder / f"anki-{kind}") as anki:
        oracle.take(anki, (folder / f"{kind}-genanki.apkg").read_bytes(), folder)
        oracle.give(anki, folder / f"{kind}-latest.apkg", legacy=False)
        oracle.give(anki, folder / f"{kind}-legacy.apkg", legacy=True)
    print(json.dumps({"seconds": 0, "wall": 0}))


def _genanki(path: Path, kind: str, notes: int) -> int:
    import genanki

    front = "{{cloze:Voor}}" if kind == "cloze" else "{{Voor}}"
    model = genanki.Model(
        1_607_392_319,
        f"Proef {kind}",
        fields=[{"name": "Voor"}, {"name": "Achter"}],
        templates=[{"name": "Kaart", "qfmt": front, "afmt": front + "<hr id=answer>{{Achter}}"}],
        model_type=genanki.Model.CLOZE if kind == "cloze" else genanki.Model.FRONT_BACK,
    )
    deck = genanki.Deck(2_059_400_110, "Proef")
    for number in range(notes):
        tags = ["dijk", "waterschap"]
        deck.add_note(genanki.Note(model=model, fields=list(_fields(kind, number)), tags=tags))
    genanki.Package(deck).write_to_file(path)
    return path.stat().st_size


def time_anki(folder: Path, kind: str, _notes: int) -> None:
    """Anki's importer on its own newest format."""
    from tests.formats.anki import oracle

    data = (folder / f"{kind}-latest.apkg").read_bytes()
    with tempfile.TemporaryDirectory() as fresh, oracle.collection(Path(fresh)) as anki:
        print(json.dumps(_measured(lambda: oracle.take(anki, data, Path(fresh), progress=True).new)))


def time_ours(folder: Path, name: str, _notes: int) -> None:
    """Package to Decks."""
    from quiz.formats import anki

    anki.read(_small())
    data = (folder / f"{name}.apkg").read_bytes()
    print(json.dumps(_measured(lambda: len(anki.read(data).decks))))


def time_store(folder: Path, kind: str, _notes: int) -> None:
    """Package to Decks and on into the database of a new site."""
    from quiz.formats import anki
    from tests.benchmarks.anki_storing import Site

    with tempfile.TemporaryDirectory() as scratch, Site(Path(scratch)) as site:
        site.store(anki.read(_small()))
        data = (folder / f"{kind}-latest.apkg").read_bytes()
        print(json.dumps(_measured(lambda: site.store(anki.read(data)))))


def _small() -> bytes:
    """A little package; to have made and read it is to have loaded all modules."""
    from quiz.formats import anki

    return anki.write(Deck(id="proef", title="Proef", language="nl", items=(_item("basic", 0),))).data


def time_genanki(folder: Path, kind: str, notes: int) -> None:
    """genanki from its notes to a file."""
    import genanki  # noqa: F401

    print(json.dumps(_measured(lambda: _genanki(folder / "out.apkg", kind, notes))))


def time_write(_folder: Path, kind: str, notes: int) -> None:
    """Ours, from a Deck with the same notes."""
    from quiz.formats import anki

    _small()
    deck = Deck(id="proef", title="Proef", language="nl", items=tuple(_item(kind, at) for at in range(notes)))
    print(json.dumps(_measured(lambda: len(anki.write(deck).data))))


def _item(kind: str, number: int) -> Item:
    front, back = _fields(kind, number)
    common = {"id": f"item{number:016d}", "tags": ("dijk", "waterschap")}
    if kind == "cloze":
        return Cloze(text=front, explanation=back, **common)  # type: ignore[arg-type]
    return Flashcard(front=front, back=back, **common)  # type: ignore[arg-type]


if __name__ == "__main__":
    if len(sys.argv) > 2:
        globals()[sys.argv[1]](Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
