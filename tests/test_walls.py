"""The walls between the rooms stand: who imports whom, and which library lives where."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
QUIZ = ROOT / "quiz"

CORE = "core"
ROOMS = {"reading", "formats", "generate", "site"}
RIM = {"cli", "serve", "commands", "app", "building", "__main__"}
MAY_IMPORT = {
    CORE: {CORE},
    "reading": {CORE, "reading"},
    "formats": {CORE, "formats"},
    "generate": {CORE, "generate"},
    "site": {CORE, "formats", "reading", "site"},
    "rim": {CORE, "formats", "reading", "generate", "site", "rim"},
}
OWNERS = {
    "fsrs": {"quiz.schedule"},
    "text_to_num": {"quiz.languages.numbers"},
    "platformdirs": {"quiz.paths"},
    "scipy": {"quiz.fit"},
    "charset_normalizer": {"quiz.reading"},
    "markdown": {"quiz.reading"},
    "trafilatura": {"quiz.reading"},
    "pypdf": {"quiz.reading"},
    "docx": {"quiz.reading"},
    "urllib3": {"quiz.reading"},
    "genanki": {"quiz.formats"},
    "nh3": {"quiz.formats"},
    "defusedxml": {"quiz.formats"},
    "backports": {"quiz.formats"},
    "compression": {"quiz.formats"},
    "spacy": {"quiz.generate"},
    "thinc": {"quiz.generate"},
    "numpy": {"quiz.generate", "quiz.fit"},
    "flask": {"quiz.site", "quiz.serve", "app"},
    "flask_babel": {"quiz.site"},
    "flask_migrate": {"quiz.site"},
    "flask_sqlalchemy": {"quiz.site"},
    "flask_wtf": {"quiz.site"},
    "werkzeug": {"quiz.site"},
    "whitenoise": {"quiz.site"},
    "jinja2": {"quiz.site"},
    "sqlalchemy": {"quiz.site"},
    "wtforms": {"quiz.site"},
    "alembic": {"quiz.site"},
    "click": {"quiz.cli", "quiz.commands", "quiz.generate.train"},
    "waitress": {"quiz.serve"},
    "babel": {"quiz.site", "quiz.generate", "quiz.building"},
    "setuptools": {"quiz.building"},
    "anki": set[str](),
}


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Dotted name and syntax tree of every module that ships."""
    for path in [ROOT / "app.py", *QUIZ.rglob("*.py")]:
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        yield name, ast.parse(path.read_text(encoding="utf8"))


def imported(tree: ast.Module) -> Iterator[str]:
    """Dotted names that a module imports, wherever in it; names only needed for types do not count."""
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def layer(name: str) -> str:
    """The layer that a dotted module name belongs to."""
    parts = name.split(".")
    if parts[0] == "app" or (len(parts) > 1 and parts[1] in RIM):
        return "rim"
    return parts[1] if len(parts) > 1 and parts[1] in ROOMS else CORE


def broken(name: str, tree: ast.Module) -> Iterator[str]:
    """A sentence for every import of a module that goes through a wall."""
    for target in imported(tree):
        top = target.split(".")[0]
        if top == "quiz" and layer(target) not in MAY_IMPORT[layer(name)]:
            yield f"{name} imports {target}"
        if top in OWNERS and not any(name == owner or name.startswith(f"{owner}.") for owner in OWNERS[top]):
            yield f"{name} imports {top}, which belongs to {', '.join(sorted(OWNERS[top])) or 'nobody'}"


def test_no_wall_is_broken() -> None:
    assert [sentence for name, tree in modules() for sentence in broken(name, tree)] == []


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("quiz.grade", "import spacy"),
        ("quiz.grade", "from quiz.reading import read_file"),
        ("quiz.checks.wording", "from quiz.generate import text"),
        ("quiz.formats.gift", "from quiz.site import tables"),
        ("quiz.reading.found", "import quiz.formats"),
        ("quiz.site.play", "from quiz import generate"),
        ("quiz.site.play", "def late():\n    from quiz.generate import generate"),
        ("quiz.generate.facts", "from flask import request"),
        ("quiz.site.play", "import genanki"),
        ("quiz.cli", "import anki"),
    ],
)
def test_a_broken_wall_is_seen(name: str, line: str) -> None:
    assert list(broken(name, ast.parse(line)))


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("quiz.generate.facts", "import spacy"),
        ("quiz.site.play", "from quiz.formats import write"),
        ("quiz.cli", "from quiz.generate import generate"),
        ("quiz.grade", "if TYPE_CHECKING:\n    from flask import Flask"),
    ],
)
def test_a_door_is_no_hole(name: str, line: str) -> None:
    assert list(broken(name, ast.parse(line))) == []


def rooms_needed(trees: Iterable[tuple[str, ast.Module]]) -> dict[str, set[str]]:
    """The rooms of the generator, each with those that it imports from."""
    needed: dict[str, set[str]] = {}
    for name, tree in trees:
        room = name.split(".")[2:3]
        targets = (target.split(".") for target in imported(tree) if target.startswith("quiz.generate."))
        if name.startswith("quiz.generate.") and room:
            needed.setdefault(room[0], set()).update({target[2] for target in targets} - set(room))
    return needed


def test_no_room_of_the_generator_needs_itself_by_way_of_another() -> None:
    TopologicalSorter(rooms_needed(modules())).prepare()


def test_a_circle_of_rooms_is_seen() -> None:
    lines = {"facts.fact": "clauses import clause", "clauses.where": "facts import fact"}
    trees = [
        (f"quiz.generate.{name}", ast.parse(f"from quiz.generate.{line}")) for name, line in lines.items()
    ]
    with pytest.raises(CycleError):
        TopologicalSorter(rooms_needed(trees)).prepare()


HEAVY = ("spacy", "flask", "sqlalchemy", "genanki", "nh3", "babel", "numpy", "waitress")


def loaded_by(statement: str) -> set[str]:
    """Top-level modules in memory after a statement, in a fresh interpreter."""
    code = f"{statement}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.split())


def core_modules() -> list[str]:
    return sorted(name for name, _ in modules() if layer(name) == CORE)


def test_the_core_loads_with_the_standard_library_fsrs_and_text2num() -> None:
    allowed = {"quiz", "fsrs", "typing_extensions", "text_to_num", "platformdirs"}
    before = loaded_by("")
    statement = "\n".join(f"import {name}" for name in core_modules())
    foreign = {
        name
        for name in loaded_by(statement) - before
        if name not in sys.stdlib_module_names and not name.startswith("_") and name not in allowed
    }
    assert foreign == set()


@pytest.mark.parametrize(
    "statement",
    [
        "import app",
        "import quiz.cli",
        "import quiz.formats.deckfile",
        "import quiz.checks",
        "import quiz.reading",
    ],
)
def test_light_doors_load_nothing_heavy(statement: str) -> None:
    assert loaded_by(statement).isdisjoint(HEAVY)
