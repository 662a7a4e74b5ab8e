"""How a wheel is built: templates and sample decks go under `quiz/`, translations are compiled.

Used by setuptools only (see pyproject.toml).
"""

from __future__ import annotations

from pathlib import Path
from shutil import copytree, ignore_patterns

from setuptools.command.build_py import build_py

SHIPPED = ("templates", "decks")


class BuildPy(build_py):  # type: ignore[misc]  # setuptools has no types
    """setuptools' own `build_py`, with the folders that lie beside `quiz/` in a checkout."""

    def run(self) -> None:
        """Build; an editable install reads the checkout and needs nothing more."""
        super().run()
        if self.editable_mode:
            return
        target = Path(self.build_lib) / "quiz"
        for name in SHIPPED:
            copytree(name, target / name, dirs_exist_ok=True, ignore=ignore_patterns("__pycache__", ".*"))
        compile_catalogues(target / "site" / "translations")

    def get_source_files(self) -> list[str]:
        """What a source distribution needs besides the package."""
        beside = [str(path) for name in SHIPPED for path in sorted(Path(name).rglob("*")) if path.is_file()]
        return [*super().get_source_files(), *beside]


def compile_catalogues(folder: Path) -> None:
    """Write a `.mo` beside every `.po` below a folder."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    for source in folder.rglob("*.po"):
        with source.open("rb") as po, source.with_suffix(".mo").open("wb") as mo:
            write_mo(mo, read_po(po, locale=source.parent.parent.name))
