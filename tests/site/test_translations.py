"""Every word on screen has its Dutch, and the Dutch has the same places to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from quiz import paths
from quiz.site.locale import CATALOGUES, LOCALES, compiled

SITE = CATALOGUES.parent
KEYWORDS = {"_": None, "_l": None, "gettext": None, "lazy_gettext": None, "ngettext": (1, 2)}
FILLED = re.compile(r"%\((\w+)\)s")


def extracted() -> Iterator[str]:
    """The English words of code and templates; of a plural the singular."""
    for folder, method in ((SITE, "python"), (paths.templates(), "jinja2")):
        pattern = "**.py" if method == "python" else "**.html"
        for *_, message, _, _ in extract_from_dir(folder, [(pattern, method)], keywords=KEYWORDS):
            yield message if isinstance(message, str) else message[0]


@pytest.fixture(scope="module")
def catalogue() -> Catalog:
    """The Dutch words."""
    with (CATALOGUES / "nl" / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return read_po(file, locale="nl")


def _strings(message: Message) -> list[str]:
    strings = message.string if isinstance(message.string, (list, tuple)) else [message.string]
    return [string or "" for string in strings]


def test_every_word_has_its_dutch(catalogue: Catalog) -> None:
    words = set(extracted())
    assert len(words) > 150
    missing = [
        word
        for word in words
        if (found := catalogue.get(word)) is None or not all(_strings(found)) or found.fuzzy
    ]
    assert sorted(missing) == []


def test_no_dutch_is_left_over(catalogue: Catalog) -> None:
    words = set(extracted())
    kept = {each.id if isinstance(each.id, str) else each.id[0] for each in catalogue if each.id}
    assert sorted(kept - words) == []


def test_the_dutch_has_the_same_places_to_fill_in(catalogue: Catalog) -> None:
    for message in catalogue:
        if message.id:
            plural = message.id if isinstance(message.id, str) else message.id[-1]
            assert set(FILLED.findall(_strings(message)[-1])) == set(FILLED.findall(plural)), message.id


def _source(folder: Path) -> Path:
    catalogue = Catalog(locale="nl")
    catalogue.add("Deck", "Stapel")
    from babel.messages.pofile import write_po

    path = folder / "nl" / "LC_MESSAGES" / "messages.po"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        write_po(file, catalogue)
    return path


def test_a_checkout_compiles_its_catalogues_once(tmp_path: Path) -> None:
    source = _source(tmp_path / "translations")
    assert compiled(tmp_path / "data", tmp_path / "translations") == tmp_path / "translations"
    target = source.with_suffix(".mo")
    assert read_mo(BytesIO(target.read_bytes())).get("Deck").string == "Stapel"  # type: ignore[union-attr]
    first = target.stat().st_mtime_ns
    compiled(tmp_path / "data", tmp_path / "translations")
    assert target.stat().st_mtime_ns == first


def test_a_folder_that_cannot_be_written_is_compiled_into_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from quiz.site import locale

    source = _source(tmp_path / "translations")
    write = locale._compile

    def refuse(catalogue: Path, target: Path) -> None:
        if target.is_relative_to(tmp_path / "translations"):
            raise PermissionError(13, "read-only")
        write(catalogue, target)

    monkeypatch.setattr(locale, "_compile", refuse)
    folder = compiled(tmp_path / "data", tmp_path / "translations")
    assert folder == tmp_path / "data" / "translations"
    assert (folder / "nl" / "LC_MESSAGES" / "messages.mo").exists()
    assert not source.with_suffix(".mo").exists()


def test_each_language_but_english_has_a_catalogue() -> None:
    assert {path.parent.parent.name for path in CATALOGUES.glob("*/LC_MESSAGES/*.po")} == LOCALES.keys() - {
        "en"
    }
