from __future__ import annotations

import pkgutil
from pathlib import Path

import pytest

from quiz import formats
from quiz.deck import Deck
from quiz.errors import BadInput, NotFound
from tests.formats.strategies import ARTICLE

DECK = Deck(id="d1", title="Leeg", language="nl")


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.json", "json"), ("B.APKG", "apkg"), ("c.colpkg", "colpkg"), ("d.e.csv", "csv"), ("f.xml", "moodle")],
)
def test_a_suffix_tells_the_format(name: str, expected: str) -> None:
    assert formats.find_format(name).name == expected


@pytest.mark.parametrize("name", ["", "deck", "deck.docx", ".json.bak"])
def test_another_suffix_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(BadInput, match="is not known"):
        formats.find_format(name)


def test_a_name_goes_before_the_suffix() -> None:
    data = formats.write(DECK, format="json").data
    assert formats.read(data, name="deck.csv", format="json").decks == (DECK,)


def test_a_format_that_does_not_exist_or_goes_the_other_way() -> None:
    with pytest.raises(BadInput, match="no format 'doc'"):
        formats.read(b"x", format="doc")
    with pytest.raises(BadInput, match="can be read, not written"):
        formats.write(DECK, format="colpkg")


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"no file .*none\.json"):
        formats.read_file(tmp_path / "none.json")
    with pytest.raises(BadInput, match="is a folder"):
        formats.read_file(tmp_path, format="json")


@pytest.mark.parametrize("name", [each.name for each in formats.FORMATS.values() if each.writer])
def test_the_loss_is_known_without_writing(name: str) -> None:
    whole = Deck(id="d1", title="Vol", language="nl", article=ARTICLE, description="Iets")
    told = formats.lost(whole, format=name)
    assert ("The article is left out." in told) == (name != "json")
    if not formats.FORMATS[name].whole:
        assert told == formats.write(whole, format=name).lost


def test_a_format_that_is_only_read_has_no_loss() -> None:
    with pytest.raises(BadInput, match="can be read, not written"):
        formats.lost(DECK, format="colpkg")


@pytest.mark.parametrize("each", formats.FORMATS.values(), ids=lambda each: each.name)
def test_every_format_is_there(each: formats.Format) -> None:
    for name in filter(None, (each.reader, each.writer)):
        assert callable(pkgutil.resolve_name(name))
