"""`quiz import`, `quiz export` and `quiz backup`: nothing is lost between files and the site's database."""

from __future__ import annotations

import contextlib
import shlex
import sqlite3
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quiz import formats
from quiz.cli import main
from quiz.deck import Deck
from quiz.formats.anki.unpack import from_bytes
from quiz.paths import DATABASE
from tests.builders import choice, cloze, deck


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def write(path: Path, what: Deck) -> Path:
    path.write_bytes(formats.write(what, format=formats.find_format(path.name).name).data)
    return path


def read(path: Path) -> Deck:
    (found,) = formats.read_file(path).decks
    return found


def test_a_deck_goes_in_and_comes_out_the_same(tmp_path: Path, data: Path) -> None:
    source = write(tmp_path / "dom.json", deck(choice(), cloze()))
    assert run("import", source, "--data", data).exit_code == 0
    assert run("export", "De Dom", tmp_path / "out.json", "--data", data).exit_code == 0
    assert (tmp_path / "out.json").read_bytes() == source.read_bytes()


def test_what_came_is_counted_in_words_that_fit(tmp_path: Path, data: Path) -> None:
    source = write(tmp_path / "dom.json", deck(choice()))
    assert run("import", source, "--data", data).stderr == f"{source}: 1 deck, 1 item, 0 reviews\n"


def test_it_is_found_by_id_too(tmp_path: Path, data: Path) -> None:
    run("import", write(tmp_path / "dom.json", deck()), "--data", data)
    assert run("export", "deck-1", tmp_path / "out.apkg", "--data", data).exit_code == 0
    assert {item.id for item in read(tmp_path / "out.apkg").items} == {"choice-1", "cloze-1", "card-1"}


def test_anki_reads_aloud_when_asked(tmp_path: Path, data: Path) -> None:
    run("import", write(tmp_path / "dom.json", deck()), "--data", data)
    for options, spoken in (((), False), (("--voice",), True)):
        run("export", "deck-1", tmp_path / "out.apkg", *options, "--data", data)
        fields = from_bytes((tmp_path / "out.apkg").read_bytes()).notes[0].fields
        assert any("[anki:tts lang=nl_NL]" in field for field in fields) is spoken


@pytest.mark.parametrize("args", [("backup", "out.zip"), ("export", "De Dom", "out.json")])
def test_reading_from_a_folder_that_holds_nothing_is_refused_and_makes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    *command, out = args
    mistyped, empty, target = tmp_path / "walkdta", tmp_path / "empty", tmp_path / out
    empty.mkdir()
    for folder, sentence in (
        (mistyped, f"There is no data folder {mistyped}."),
        (empty, f"The folder {empty} holds no data of Weetje."),
    ):
        monkeypatch.delenv("WEETJE_DATA", raising=False)
        given = run(*command, target, "--data", folder)
        monkeypatch.setenv("WEETJE_DATA", str(folder))
        for done in (given, run(*command, target)):
            assert (done.exit_code, done.stderr) == (1, f"quiz: {sentence}\n")
    assert list(tmp_path.iterdir()) == [empty]
    assert not any(empty.iterdir())


def test_an_unknown_deck(tmp_path: Path, data: Path) -> None:
    run("import", write(tmp_path / "dom.json", deck()), "--data", data)
    done = run("export", "Nergens", tmp_path / "out.json", "--data", data)
    assert done.exit_code == 1
    assert "There is no deck called 'Nergens'." in done.stderr


def test_two_decks_of_one_name_are_told_apart_by_their_ids(tmp_path: Path, data: Path) -> None:
    other = replace(deck(choice()), id="deck-2")
    run("import", write(tmp_path / "a.json", deck()), write(tmp_path / "b.json", other), "--data", data)
    done = run("export", "De Dom", tmp_path / "out.json", "--data", data)
    assert done.exit_code == 1
    assert "several decks called 'De Dom'; name one by its id: deck-1, deck-2." in done.stderr
    assert run("export", "deck-2", tmp_path / "out.json", "--data", data).exit_code == 0
    assert read(tmp_path / "out.json") == other


def test_the_example_of_export_works_on_the_decks_that_come_along(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", write(tmp_path / "dom.json", deck()), "--data", data)
    monkeypatch.chdir(tmp_path)
    example = main.commands["export"].epilog or ""
    words = shlex.split(example.partition("Example: quiz ")[2])
    assert run(*words, "--data", data).exit_code == 0
    assert read(tmp_path / words[2]).items


def test_a_broken_file_does_not_stop_the_others(tmp_path: Path, data: Path) -> None:
    (tmp_path / "broken.json").write_text("{")
    good = write(tmp_path / "good.json", deck())
    done = run("import", tmp_path / "broken.json", good, "--data", data)
    assert done.exit_code == 1
    assert run("export", "De Dom", tmp_path / "out.json", "--data", data).exit_code == 0


def test_what_went_to_anki_and_is_gone_goes_along_once_more(tmp_path: Path, data: Path) -> None:
    run("import", write(tmp_path / "one.json", deck(choice(), cloze())), "--data", data)
    run("export", "De Dom", tmp_path / "first.apkg", "--data", data)
    gone = deck(choice(), replace(cloze(), gone=True), replace(cloze(), id="never-seen", gone=True))
    run("import", write(tmp_path / "two.json", gone), "--data", data)
    run("export", "De Dom", tmp_path / "second.apkg", "--data", data)
    tags = {item.id: item.tags for item in read(tmp_path / "second.apkg").items}
    assert set(tags) == {"choice-1", "cloze-1"}


def test_a_backup_holds_the_database(tmp_path: Path, data: Path) -> None:
    run("import", write(tmp_path / "dom.json", deck()), "--data", data)
    assert run("backup", tmp_path / "all.zip", "--data", data).exit_code == 0
    assert "weetje.db" in zipfile.ZipFile(tmp_path / "all.zip").namelist()


def test_a_database_that_cannot_be_used_is_one_sentence(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write(tmp_path / "dom.json", deck(choice()))
    run("import", source, "--data", data)
    monkeypatch.setattr("quiz.site.database.BUSY_MS", 10)
    with contextlib.closing(sqlite3.connect(data / DATABASE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        locked = run("import", source, "--data", data)
    for path in data.glob(f"{DATABASE}*"):
        path.unlink()
    (data / DATABASE).write_bytes(b"garbage" * 1000)
    for failed in (locked, run("import", source, "--data", data)):
        assert (failed.exit_code, failed.stderr.count("\n")) == (1, 1)
        assert failed.stderr.startswith("quiz: The database cannot be used: ")
