"""The command line: help, exit codes, one sentence for bad input."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from quiz import formats
from quiz.article import Article
from quiz.cli import main
from quiz.deck import Deck
from quiz.generate import pipeline
from tests.builders import TEXT, choice, cloze, deck, flashcard

ROOT = Path(__file__).parent.parent
COMMANDS = sorted(main.commands)


def run(*args: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], input=stdin)


@pytest.fixture
def deck_file(tmp_path: Path) -> Path:
    path = tmp_path / "dom.json"
    path.write_bytes(formats.write(deck(choice(), cloze()), format="json").data)
    return path


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str) -> None:
    shown = run(command, "--help")
    assert shown.exit_code == 0
    assert f"Example: quiz {command}" in " ".join(shown.output.split())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"quiz {command}" in (ROOT / "README.md").read_text(encoding="utf8")


def test_wrong_use_is_exit_2() -> None:
    assert run("generate").exit_code == 2
    assert run("convert", "a.json", "b.json", "--to", "docx").exit_code == 2
    assert run("nothing").exit_code == 2


def test_convert_there_and_back(deck_file: Path, tmp_path: Path) -> None:
    assert run("convert", deck_file, tmp_path / "dom.csv").exit_code == 0
    assert run("convert", tmp_path / "dom.csv", tmp_path / "back.json").exit_code == 0
    (back,) = formats.read_file(tmp_path / "back.json").decks
    assert [item.id for item in back.items] == ["choice-1", "cloze-1"]


def test_convert_says_what_is_lost(deck_file: Path, tmp_path: Path) -> None:
    done = run("convert", deck_file, tmp_path / "dom.txt", "--to", "quizlet")
    assert done.exit_code == 0
    assert done.stderr.strip()
    assert (tmp_path / "dom.txt").exists()


def test_convert_to_anki_says_what_is_lost_and_nothing_more(deck_file: Path, tmp_path: Path) -> None:
    whole, package = ROOT / "decks" / "navo-top.json", tmp_path / "navo.apkg"
    assert "The article is left out." in run("convert", whole, package).stderr
    assert run("convert", package, tmp_path / "again.apkg").stderr == ""
    note = {"anki": {"type": "1", "fields": ["a"]}}
    foreign = replace(deck(replace(choice(), extra=note)), extra={"anki": {"name": "Elders"}})
    (tmp_path / "foreign.json").write_bytes(formats.write(foreign, format="json").data)
    said = run("convert", tmp_path / "foreign.json", tmp_path / "foreign.apkg").stderr
    assert "does not know" not in said


def test_check_tells_flaws_by_number(tmp_path: Path) -> None:
    path = tmp_path / "flawed.json"
    flawed = choice(options=("98", "112", "geen van bovenstaande"))
    path.write_bytes(formats.write(deck(flawed), format="json").data)
    done = run("check", path, "--json")
    assert done.exit_code == 1
    rows = json.loads(done.stdout)
    assert {"deck": str(path), "item": "choice-1", "flaw": 3}.items() <= next(
        row for row in rows if row["flaw"] == 3
    ).items()
    assert "choice-1 “Hoeveel meter hoog is de Dom van Utrecht?”: flaw 3" in run("check", path).stdout


BAD_INPUT: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "cut in half": ("half.json", lambda data: data[: len(data) // 2]),
    "newer version": ("newer.json", lambda data: data.replace(b'"version": 1', b'"version": 2')),
    "binary": ("binary.json", lambda data: b"\x00\x01\xff" * 100),
    "empty": ("empty.json", lambda data: b""),
    "not a deck": ("list.json", lambda data: b"[1, 2]"),
    "not a package": ("broken.apkg", lambda data: data),
}


@pytest.mark.parametrize("name", BAD_INPUT)
def test_bad_input_is_one_sentence_and_nothing_is_written(deck_file: Path, tmp_path: Path, name: str) -> None:
    file, spoil = BAD_INPUT[name]
    (tmp_path / file).write_bytes(spoil(deck_file.read_bytes()))
    done = run("convert", tmp_path / file, tmp_path / "out.csv")
    assert done.exit_code == 1
    assert re.fullmatch(r"quiz: [^\n]+\.\n", done.stderr)
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["check", "missing.json"], "There is no file missing.json."),
        (["generate", "missing.txt"], "There is no file missing.txt."),
        (["convert", "missing.json", "out.csv"], "There is no file missing.json."),
        (["generate", "decks"], "decks is a folder; name the files in it."),
        (["check", "decks"], "decks is a folder; name the files in it."),
    ],
)
def test_a_missing_file(monkeypatch: pytest.MonkeyPatch, args: list[str], sentence: str) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("WEETJE_DATA", "missing")
    done = run(*args)
    assert done.exit_code == 1
    assert sentence in done.stderr


@pytest.mark.parametrize(
    "args",
    [
        ("check", "closed.json"),
        ("convert", "closed.json", "out.csv"),
        ("import", "closed.json", "--data", "data"),
        ("generate", "closed.json"),
    ],
)
def test_a_file_that_may_not_be_read_is_exit_1_and_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "closed.json":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.chdir(tmp_path)
    Path("closed.json").write_text("{}")
    monkeypatch.setattr("os.access", lambda path, mode, **more: "closed" not in str(path))
    monkeypatch.setattr(Path, "read_bytes", refuse)
    done = run(*args)
    assert done.exit_code == 1
    assert re.fullmatch(r"quiz: [^\n]*closed.json cannot be read: Permission denied\.\n", done.stderr)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_an_output_that_is_full_is_one_sentence() -> None:
    command = [sys.executable, "-m", "quiz", "check", "decks/navo-top.json"]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert re.fullmatch(r"quiz: The output cannot be written: [^\n]+\.\n", done.stderr)


def test_several_articles_want_a_folder_and_no_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("De Dom is 112 meter hoog.")
    (tmp_path / "b.txt").write_text("De Dom staat in Utrecht.")
    done = run("generate", tmp_path / "a.txt", tmp_path / "b.txt", "-o", tmp_path / "d.json")
    assert done.exit_code == 1
    assert (
        done.stderr == f"quiz: {tmp_path / 'd.json'} is the name of a file; several articles need a folder.\n"
    )
    assert not (tmp_path / "d.json").exists()


def test_a_limit_leaves_the_other_items_of_a_deck_as_they_are(
    deck_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = Article("De Dom", "De Dom van Utrecht is 112 meter hoog.", "nl")
    (before,) = formats.read_file(deck_file).decks

    def generate(article: Article, *, limit: int | None, **more: object) -> Deck:
        return replace(before, article=article, items=before.items[:limit])

    monkeypatch.setattr("quiz.generate.generate", generate)
    monkeypatch.setattr("quiz.commands.generating.read_bytes", lambda data, **more: article)
    assert run("generate", "-", "--limit", "1", "-o", deck_file).exit_code == 0
    (after,) = formats.read_file(deck_file).decks
    assert [(item.id, item.gone) for item in after.items] == [("choice-1", False), ("cloze-1", False)]


def generated(monkeypatch: pytest.MonkeyPatch, made: Deck) -> None:
    """Let `quiz generate -` make this deck."""
    article = Article("De Dom", "De Dom van Utrecht is 112 meter hoog.", "nl")
    monkeypatch.setattr("quiz.generate.generate", lambda article, **more: made)
    monkeypatch.setattr("quiz.commands.generating.read_bytes", lambda data, **more: article)


def test_text_prints_the_items_to_read_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    two = replace(choice(), id="choice-2", options=("98", "112", "125"), keys=(0, 2))
    generated(monkeypatch, deck(choice(), cloze(), two, flashcard(front="Dom", back="kerk")))
    done = run("generate", "-", "--text")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == (
        "1. Hoeveel meter hoog is de Dom van Utrecht?\n   A. 98 · ✓ B. 112 · C. 125\n\n"
        "2. Het schip van de Dom stortte in [jaar] in tijdens een storm. (1674)\n\n"
        "3. Hoeveel meter hoog is de Dom van Utrecht?\n   ✓ A. 98 · B. 112 · ✓ C. 125\n\n"
        "4. Dom (kerk)\n\n"
    )


@pytest.mark.parametrize("text", [["--text"], []])
def test_a_deck_without_items_says_so(monkeypatch: pytest.MonkeyPatch, text: list[str]) -> None:
    generated(monkeypatch, deck(items=()))
    done = run("generate", "-", *text)
    sentence = "quiz: -: No sentence could be asked about. A longer text gives more; --explain tells why.\n"
    assert (done.exit_code, done.stderr) == (0, sentence)


def test_without_text_the_deck_is_printed_as_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    made = deck(choice())
    generated(monkeypatch, made)
    assert run("generate", "-").stdout_bytes == formats.write(made, format="json").data


def test_text_and_an_output_are_wrong_use(tmp_path: Path) -> None:
    done = run("generate", "-", "--text", "-o", tmp_path / "d.json")
    assert done.exit_code == 2
    assert "--text prints the items; leave out -o" in done.stderr


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The article is empty."),
        (b"\x00\x01\x02" * 100, "binary data"),
        (
            "Tämä kirjoitus kertoo kissasta, joka asuu vanhassa talossa meren rannalla.".encode(),
            "Dutch or English",
        ),
    ],
)
def test_a_bad_article(data: bytes, sentence: str) -> None:
    done = run("generate", "-", stdin=data)
    assert done.exit_code == 1
    assert sentence in done.stderr
    assert done.stdout == ""


def test_a_deck_of_another_article_is_left_alone(deck_file: Path) -> None:
    before = deck_file.read_bytes()
    done = run("generate", ROOT / "decks" / "afsluitdijk.md", "-o", deck_file)
    assert done.exit_code == 1
    assert "another article" in done.stderr
    assert deck_file.read_bytes() == before


def test_a_deck_that_cannot_be_written_does_not_stop_the_next(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf8")
    made = tmp_path / "made"
    made.mkdir()
    (made / "a.json").write_bytes(formats.write(deck(title="Iets anders"), format="json").data)
    done = run("generate", tmp_path / "a.txt", tmp_path / "b.txt", "--language", "nl", "-o", made)
    assert done.exit_code == 1
    assert "another article ('Iets anders')" in done.stderr
    assert formats.read_file(made / "a.json").decks[0].title == "Iets anders"
    assert formats.read_file(made / "b.json").decks[0].items


def test_to_explain_a_deck_makes_it_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Article] = []

    def make(article: Article, **options: Any) -> pipeline.Made:
        calls.append(article)
        return once(article, **options)

    once = pipeline.make
    monkeypatch.setattr(pipeline, "make", make)
    done = run(
        "generate", "-", "--language", "nl", "--explain", "-o", tmp_path / "a.json", stdin=TEXT.encode()
    )
    assert done.exit_code == 0
    assert f"] {TEXT.partition(chr(10))[0]}" in done.stderr
    assert len(calls) == 1


def test_a_missing_extra_names_the_command_that_brings_it() -> None:
    code = (
        "import sys; sys.modules['spacy'] = None; sys.argv = ['quiz', 'generate', 'decks/afsluitdijk.md'];"
        "from quiz.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert "pip install 'weetje[generate]'" in done.stderr
    assert done.stdout == ""


def test_a_data_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = run("serve", "--data", tmp_path / "file" / "data", "--port", "0")
    assert done.exit_code == 1
    assert "cannot be made" in done.stderr


def test_a_port_in_use(tmp_path: Path) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = run("serve", "--port", str(taken.getsockname()[1]), "--data", tmp_path)
    assert done.exit_code == 1
    assert "is in use" in done.stderr


@pytest.mark.parametrize("heavy", ["--help", "check --help", "convert --help"])
def test_light_commands_load_nothing_heavy(heavy: str) -> None:
    code = (
        f"import sys; sys.argv = ['quiz', *{heavy.split()!r}]\n"
        "from quiz.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*{name.split('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert set(done.stderr.split()).isdisjoint({"spacy", "flask", "sqlalchemy", "babel", "numpy"})


@pytest.mark.slow
def test_several_articles_give_a_deck_each(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    twin = tmp_path / "other" / "navo-top.md"
    twin.write_text((ROOT / "decks" / "broad-street.md").read_text(encoding="utf8"), encoding="utf8")
    missing = tmp_path / "missing.txt"
    sources = [ROOT / "decks" / "navo-top.md", twin, missing]
    done = run("generate", *sources, "-o", tmp_path / "decks")
    assert done.exit_code == 1
    assert "There is no file" in done.stderr
    titles = {path.name: formats.read_file(path).decks[0].title for path in (tmp_path / "decks").iterdir()}
    assert titles == {
        "navo-top.json": "NAVO-top over de oorlog in Oekraïne",
        "navo-top-2.json": "The pump on Broad Street",
    }


def test_check_reports_a_gap_that_cannot_be_asked(tmp_path: Path) -> None:
    path = tmp_path / "torn.json"
    path.write_bytes(formats.write(deck(cloze(text="Zij schonk in {{c1::1903 geld.")), format="json").data)
    done = run("check", path)
    assert done.exit_code == 1
    assert "cloze-1 “Zij schonk in {{c1::1903 geld.”: flaw 25: Een gat is niet heel" in done.stdout
