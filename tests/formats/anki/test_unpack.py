"""Reading packages: all parts of good ones, and one sentence for bad ones."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from quiz.errors import BadInput
from quiz.formats import anki
from quiz.formats.anki.limits import MEGABYTE, Limits
from quiz.formats.anki.pack import to_bytes
from quiz.formats.anki.package import Preset, Review
from quiz.formats.anki.unpack import from_bytes
from tests.formats.anki import packages
from tests.formats.anki.packages import PNG, notetype, package, rezipped, simple, with_media, with_sql

RECURSIVE = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"


def test_a_package_comes_back_as_it_was() -> None:
    given = package(notetype(), ("aqua", "water"), media={"zee.png": PNG})
    found = from_bytes(to_bytes(given))
    assert (found.notes, found.cards, dict(found.media)) == (given.notes, given.cards, {"zee.png": PNG})
    assert found.notetypes[1000].field_names == ("Front", "Back")
    assert found.decks[2].name == "Talen::Latijn"


def test_progress_and_presets_come_back() -> None:
    base = package(notetype(), ("aqua", "water"))
    card = base.cards[0]._replace(type=2, queue=2, due=12, interval=8, factor=2500, reps=3, data='{"s":8.1}')
    log = (Review(1_700_000_000_000, card.id, 3, 8, 4, 2500, 3100, 1),)
    parameters = tuple(round(at / 10, 1) for at in range(1, 22))
    parameters = tuple(round(at / 10, 1) for at in range(1, 22))
    preset = Preset(77, "Mijn keuze", 15, 90, 0.87, parameters, (1.0, 60.0), ())
    deck = packages.DECK._replace(preset=77)
    given = replace(
        base, cards=(card,), reviews=log, presets={77: preset}, decks={deck.id: deck}, minutes_west=-60
    )
    found = from_bytes(to_bytes(given))
    assert (found.cards, found.reviews, found.presets[77]) == ((card,), log, preset)
    assert (found.decks[2].preset, found.minutes_west, found.created) == (77, -60, given.created)


@pytest.mark.parametrize(
    ("break_it", "sentence"),
    [
        (lambda data: b"", "not a zip archive"),
        (lambda data: b"PK\x05\x06" + b"\0" * 3, "not a zip archive"),
        (lambda data: data[: len(data) // 2], "not a zip archive"),
        (lambda data: packages.zipped({"tekst.txt": b"geen kaarten"}), "holds no collection"),
        (lambda data: packages.zipped({"collection.anki2": b"geen database"}), "cannot be read"),
        (lambda data: packages.with_directory_of(data, 3_000_000), "more than 20000 files"),
        (packages.with_second_directory, "zip64"),
        (lambda data: rezipped(data, lambda entries: entries.update(meta=b"\x08\x63")), "format 99"),
        (lambda data: rezipped(data, lambda entries: entries.update(meta=b"\x08")), "damaged"),
        (lambda data: rezipped(data, lambda entries: entries.update(media=b"[1, 2]")), "media list"),
        (lambda data: rezipped(data, lambda entries: entries.update(media=b"{")), "damaged"),
        (lambda data: with_sql(data, "UPDATE notes SET flds = 'een'"), "1 fields, expected 2"),
        (lambda data: with_sql(data, "UPDATE notes SET mid = 5"), "note type that is not there"),
        (lambda data: with_sql(data, "UPDATE notes SET mod = 'ooit'"), "damaged"),
        (lambda data: with_sql(data, "UPDATE cards SET due = 1e300"), "damaged"),
        (lambda data: with_sql(data, "UPDATE col SET models = '[]'"), "damaged"),
        (lambda data: with_sql(data, "UPDATE col SET models = '{\"1\": []}'"), "damaged"),
        (lambda data: with_sql(data, "UPDATE col SET models = '" + "[" * 100_000 + "'"), "damaged"),
        (lambda data: with_sql(data, "DROP TABLE revlog"), "no table revlog"),
        (lambda data: with_sql(data, "DELETE FROM col"), "damaged"),
        (lambda data: with_sql(data, "DELETE FROM cards"), "nothing to import"),
        (
            lambda data: with_sql(
                data, "DROP TABLE notes", f"CREATE VIEW notes AS {RECURSIVE} i AS id FROM n"
            ),
            "no table notes",
        ),
    ],
)
def test_bad_packages_get_one_sentence(break_it: Callable[[bytes], bytes], sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence) as caught:
        anki.read(break_it(simple()))
    assert str(caught.value).count("\n") == 0
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("value", ["NULL", "'x'", "x'ff00'", "''"])
@pytest.mark.parametrize(
    "where", ["notes.id", "notes.mod", "notes.flds", "cards.id", "cards.due", "revlog.id"]
)
def test_values_of_a_wrong_type_never_crash(where: str, value: str) -> None:
    table, column = where.split(".")
    data = packages.loosened(table, column, value)
    if value == "NULL" and column in ("mod", "due"):
        assert anki.read(data).decks
    else:
        with pytest.raises(BadInput, match="damaged"):
            anki.read(data)


@pytest.mark.parametrize(("value", "tags"), [("NULL", ()), ("' a  b '", ("a", "b"))])
def test_tags_may_be_missing(value: str, tags: tuple[str, ...]) -> None:
    found = anki.read(packages.loosened("notes", "tags", value))
    assert found.decks[0].items[-1].tags == tags


def test_half_a_character_in_a_name_is_damage() -> None:
    with pytest.raises(BadInput, match="damaged"):
        anki.read(with_sql(simple(), r"""UPDATE col SET decks = replace(decks, 'Talen', '\ud800')"""))


@pytest.mark.parametrize(
    "name", ["../ver/weg.png", "/etc/plaat.png", "..\\weg.png", "a/b.png", "..", "", "a\0.png"]
)
def test_media_names_that_are_paths_are_left_out(name: str) -> None:
    found = anki.read(with_media(simple(), {name: PNG, "goed.png": PNG}))
    assert list(found.media) == ["goed.png"]
    assert len(found.skipped) == 1


@pytest.mark.parametrize(
    "content", [b"<svg onload=alert(1)>", b"<html>", b"GIF8", b"", b"\0\0\0\x1cftypavif", b"MZ\x90"]
)
def test_media_are_known_by_their_content(content: bytes) -> None:
    found = anki.read(with_media(simple(), {"plaat.png": content}))
    assert not found.media
    assert "no picture" in found.skipped[0]


def test_media_that_are_listed_but_not_there_are_reported() -> None:
    listed = json.dumps({"0": "weg.png"}).encode()
    found = anki.read(rezipped(simple(), lambda entries: entries.update(media=listed)))
    assert found.skipped == ("Media file 'weg.png' is listed but not there.",)


def test_a_media_file_that_is_too_large_is_left_out_and_said() -> None:
    large = PNG + random.Random(1).randbytes(2 * MEGABYTE)
    data = with_media(simple(), {"zee.png": large, "goed.png": PNG})
    found = anki.read(data, limits=Limits(media_size=MEGABYTE))
    assert list(found.media) == ["goed.png"]
    assert found.skipped == ("Media file 'zee.png' is larger than 1 MB.",)
    assert len(found.decks[0].items) == 2


def _deflate_bomb() -> bytes:
    return rezipped(
        simple(), lambda entries: entries.update({"media": b'{"0": "a.png"}', "0": bytes(256 * MEGABYTE)})
    )


def _many_small_bombs() -> bytes:
    names = json.dumps({str(at): f"{at}.png" for at in range(64)}).encode()
    bomb = PNG + bytes(15 * MEGABYTE)
    return rezipped(
        simple(),
        lambda entries: entries.update({"media": names, **{str(at): bomb for at in range(64)}}),
        level=1,
    )


def _zstd_bomb() -> bytes:
    from backports import zstd

    body = zstd.compress(bytes(256 * MEGABYTE))
    return packages.zipped({"meta": b"\x08\x03", "collection.anki21b": body, "media": zstd.compress(b"")})


@pytest.mark.parametrize("bomb", [_deflate_bomb, _zstd_bomb, _many_small_bombs])
def test_bombs_are_refused_in_a_second_and_little_memory(bomb: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "bom.apkg"
    path.write_bytes(bomb())
    script = (
        "import resource, sys, time\n"
        "from quiz.errors import TooLarge\n"
        "from quiz.formats import anki\n"
        f"data = open({str(path)!r}, 'rb').read()\n"
        "import quiz.formats.anki.incoming, quiz.formats.anki.unpack\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "began = time.process_time()\n"
        "try:\n"
        "    anki.read(data)\n"
        "except TooLarge:\n"
        "    took = time.process_time() - began\n"
        "    sys.exit(took > 1 or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before > 64 * 1024)\n"
        "sys.exit(2)\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.parametrize(
    "limits",
    [
        Limits(notes=1),
        Limits(cards=1),
        Limits(total_size=1000),
        Limits(collection_size=1000),
        Limits(entries=1),
        Limits(notetypes=0),
        Limits(fields=1),
        Limits(text_size=5),
    ],
)
def test_every_limit_holds(limits: Limits) -> None:
    with pytest.raises(BadInput):
        from_bytes(simple(), limits=limits)


def test_a_database_that_is_read_again_and_again_is_stopped() -> None:
    many = "WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
    filled = with_sql(simple(), f"{many} INSERT INTO revlog SELECT i, 0, 0, 3, 1, 1, 0, 0, 0 FROM n")
    began = time.process_time()
    with pytest.raises(BadInput, match="cannot be read"):
        from_bytes(filled, limits=Limits(seconds=0, seconds_per_megabyte=0))
    assert time.process_time() - began < 5


@pytest.mark.parametrize("at", range(0, len(simple()), 61))
def test_a_flipped_byte_never_crashes(at: int) -> None:
    data = simple()
    with suppress(BadInput):
        anki.read(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])
