"""The app itself: data folder, headers, CSRF, hosts, languages, transactions, migrations, backups."""

from __future__ import annotations

import io
import re
import sqlite3
import stat
import threading
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

from quiz.errors import BadInput
from quiz.site import backups, create_app, database
from quiz.site.jobs import run_inline
from quiz.site.store import decks
from quiz.site.tables import LearnerRow, db
from tests.site import builders
from tests.site.conftest import CONFIG, NOW, Clock, text_of


def test_the_secret_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    from quiz.site.security import secret_key

    first = secret_key(tmp_path)
    assert len(first) == 64
    assert secret_key(tmp_path) == first
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600


def test_a_data_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match="cannot be made"):
        create_app({"DATA": tmp_path / "file" / "data"})


def test_every_answer_has_the_headers_that_keep_it_safe(client: FlaskClient) -> None:
    for path in ("/", "/no-such-page", "/static/site.css"):
        answer = client.get(path)
        policy = answer.headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        answer.close()


def test_a_post_without_token_is_refused(data: Path) -> None:
    app = create_app({**CONFIG, "WTF_CSRF_ENABLED": True, "DATA": data}, executor=run_inline)
    answer = app.test_client().post("/quiz", data={})
    assert answer.status_code == 400


def test_an_unknown_host_is_refused(client: FlaskClient) -> None:
    assert client.get("/", headers={"Host": "evil.example"}).status_code == 400


def test_behind_tls_the_cookie_says_so(data: Path) -> None:
    app = create_app({**CONFIG, "DATA": data, "TLS": True}, executor=run_inline)
    answer = app.test_client().get("/make", base_url="https://localhost")
    assert answer.headers["Set-Cookie"].startswith("__Host-weetje=")
    assert "Secure" in answer.headers["Set-Cookie"]
    assert "max-age=31536000" in answer.headers["Strict-Transport-Security"]


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        ("nl", "nl"),
        ("nl-BE,en;q=0.5", "nl"),
        ("fr", "en"),
        ("", "en"),
        ("en-GB,nl;q=0.9", "en"),
        ("fr,nl;q=0.5,en;q=0.2", "nl"),
    ],
)
def test_the_language_is_the_browsers(client: FlaskClient, wanted: str, language: str) -> None:
    page = client.get("/", headers={"Accept-Language": wanted})
    assert f'<html lang="{language}">' in page.text


def test_a_chosen_language_stays(client: FlaskClient) -> None:
    answer = client.post("/language", data={"language": "nl", "back": "/make?x=1"})
    assert answer.location == "/make?x=1"
    assert "Maak een stapel" in text_of(client.get("/make"))
    assert '<html lang="nl">' in client.get("/").text


@pytest.mark.parametrize(
    "back", ["https://evil.example/", "//evil.example", "/\\evil.example", "", "javascript:x"]
)
def test_changing_the_language_leads_nowhere_else(client: FlaskClient, back: str) -> None:
    assert client.post("/language", data={"language": "en", "back": back}).location == "/"


def test_a_get_cannot_write(app: Flask) -> None:
    with app.test_request_context("/"):
        db.session.add(LearnerRow(created_at=NOW))
        with pytest.raises(OperationalError, match="readonly"):
            db.session.commit()


@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        (OperationalError, 503, "De database is niet te gebruiken"),
        (DatabaseError, 503, "De database is niet te gebruiken"),
        (IntegrityError, 500, "Er ging iets mis"),
    ],
)
def test_a_database_that_cannot_be_used_is_said(
    app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch, kind: Any, status: int, words: str
) -> None:
    def fails(**_: object) -> None:
        raise kind("", {}, sqlite3.OperationalError("database is locked"))

    monkeypatch.setattr("quiz.site.store.decks.summaries", fails)
    monkeypatch.setitem(app.config, "PROPAGATE_EXCEPTIONS", False)
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "nl"
    page = client.get("/exchange")
    assert page.status_code == status
    assert words in page.text


def test_eight_threads_lose_no_update(app: Flask, stored_deck: int) -> None:
    db.session.remove()

    def add() -> None:
        for _ in range(10):
            with app.test_request_context("/", method="POST"):
                deck = decks.row_of(stored_deck)
                deck.description += "x"
                db.session.commit()

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert decks.summary(stored_deck).description == "x" * 80


def test_the_migrations_make_the_tables_that_the_code_describes(app: Flask) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, db.metadata) == []


def test_a_database_that_is_behind_is_copied_before_it_is_migrated(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[Flask] = []
    monkeypatch.setattr(database, "newest_revision", lambda: "9999")
    monkeypatch.setattr(database, "_upgrade", done.append)
    create_app({**CONFIG, "DATA": data}, executor=run_inline)
    assert len(done) == 1
    with closing(sqlite3.connect(data / "weetje.before-9999.db")) as copy:
        assert copy.execute("SELECT id FROM learners").fetchall() == [(1,)]


def test_a_database_of_a_newer_version_is_left_alone(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "newest_revision", lambda: "0000")
    with pytest.raises(BadInput, match="newer version"):
        create_app({**CONFIG, "DATA": data}, executor=run_inline)


def test_sample_decks_come_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from quiz import formats, paths

    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "brug.json").write_bytes(formats.write(builders.deck(), format="json").data)
    monkeypatch.setattr(paths, "sample_decks", lambda: tmp_path / "decks")
    config = {**CONFIG, "SAMPLES": True, "DATA": tmp_path / "data"}
    for _ in range(2):
        app = create_app(config, executor=run_inline)
        with app.app_context():
            [deck] = decks.summaries()
            decks.delete(deck.key, now=NOW)
            decks.undelete(deck.key)
    assert deck.title == "Een brug voor Wolmere"


def backup_of(client: FlaskClient) -> bytes:
    """A backup, downloaded from the site."""
    answer = client.post("/backup/download")
    assert answer.mimetype == "application/zip"
    content: bytes = answer.data
    answer.close()
    return content


def restore(client: FlaskClient, data: bytes):  # type: ignore[no-untyped-def]
    """Put a backup back on the site."""
    form = {"file": (io.BytesIO(data), "weetje.zip"), "sure": "y"}
    return client.post("/backup/restore", data=form, follow_redirects=True)


def test_a_backup_comes_back_whole(app: Flask, client: FlaskClient, stored_deck: int) -> None:
    from quiz.site.store import media

    folder = Path(app.config["DATA"])
    digest = media.keep(folder, b"picture")
    before, data = decks.get(stored_deck), backup_of(client)
    decks.delete(stored_deck, now=NOW)
    decks.save(builders.deck(uid="later"), now=NOW)
    media.place(folder, digest).unlink()
    db.session.remove()
    assert "The backup is restored." in text_of(restore(client, data))
    assert [deck.key for deck in decks.summaries()] == [stored_deck]
    assert decks.get(stored_deck) == before
    assert media.place(folder, digest).read_bytes() == b"picture"
    [copy] = folder.glob("weetje.before-restore-*.db")
    assert decks_in(copy) == 2


def decks_in(path: Path) -> int:
    """How many decks a database file holds."""
    with closing(sqlite3.connect(path)) as copy:
        return int(copy.execute("SELECT count(*) FROM decks").fetchone()[0])


@pytest.mark.parametrize("seconds", [0, 60])
def test_every_restore_keeps_what_was_there_before(
    app: Flask, client: FlaskClient, clock: Clock, stored_deck: int, seconds: int
) -> None:
    data = backup_of(client)
    decks.save(builders.deck(uid="later"), now=NOW)
    db.session.remove()
    names = []
    for _ in range(3):
        page = text_of(restore(client, data))
        names += re.findall(r"weetje\.before-restore\S*\.db", page)
        clock.forward(seconds=seconds)
    copies = [Path(app.config["DATA"]) / name for name in names]
    assert len(set(copies)) == 3
    assert [decks_in(copy) for copy in copies] == [2, 1, 1]


def _zip(**files: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for name, content in files.items():
            file.writestr(name.replace("_db", ".db"), content)
    return target.getvalue()


def _database(*statements: str) -> bytes:
    connection = sqlite3.connect(":memory:")
    for statement in statements:
        connection.execute(statement)
    data = connection.serialize()
    connection.close()
    return data


VERSION = "CREATE TABLE alembic_version (version_num)"


def _versions(*values: str) -> bytes:
    """A backup whose database holds nothing but those revisions, as SQL."""
    rows = (f"INSERT INTO alembic_version VALUES ({value})" for value in values)
    return _zip(weetje_db=_database(VERSION, *rows))


def _encrypted() -> bytes:
    """A backup that says it needs a password."""
    data = bytearray(_zip(weetje_db=b"x"))
    data[data.index(b"PK\1\2") + 8] |= 1
    return bytes(data)


def _not_deflated() -> bytes:
    """A backup whose compressed data begins with a kind of block that there is not."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("weetje.db", b"x" * 5000)
    data = bytearray(target.getvalue())
    data[30 + len("weetje.db")] = 0xFF
    return bytes(data)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"no zip", "cannot be opened"),
        (_zip(other=b"x"), "not a backup of this site"),
        (_zip(weetje_db=b"x" * 5000), "damaged"),
        (_zip(weetje_db=_database("CREATE TABLE secrets (a)")), "damaged"),
        (_zip(weetje_db=_database(VERSION, "INSERT INTO alembic_version VALUES ('9999')")), "newer version"),
        (
            _zip(
                weetje_db=_database(
                    VERSION,
                    "INSERT INTO alembic_version VALUES ('0001')",
                    "CREATE TABLE decks (id)",
                    "CREATE TRIGGER evil AFTER INSERT ON decks BEGIN DELETE FROM decks; END",
                )
            ),
            "damaged",
        ),
        (_encrypted(), "cannot be opened"),
        (_not_deflated(), "cannot be opened"),
        (_versions(f"'{database.newest_revision()}'"), "damaged"),
        *((_versions(*values), "damaged") for values in (["'0000'"], ["NULL"], ["7"], ["x'00'"], [])),
        (_versions("'0001'", "'0002'"), "damaged"),
    ],
)
def test_what_is_not_a_backup_changes_nothing(
    client: FlaskClient, stored_deck: int, content: bytes, why: str
) -> None:
    db.session.remove()
    answer = restore(client, content)
    assert answer.status_code == 400
    assert why in text_of(answer)
    assert decks.summary(stored_deck).items == 4


@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE tallies", "ALTER TABLE decks DROP COLUMN description", "CREATE TABLE secrets (a)"],
)
def test_a_database_with_other_tables_or_columns_is_no_backup(
    client: FlaskClient, stored_deck: int, tmp_path: Path, statement: str
) -> None:
    db.session.remove()
    with zipfile.ZipFile(io.BytesIO(backup_of(client))) as file:
        path = Path(file.extract("weetje.db", tmp_path))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    answer = restore(client, _zip(weetje_db=path.read_bytes()))
    assert (answer.status_code, "damaged" in text_of(answer)) == (400, True)
    assert decks.summary(stored_deck).items == 4


def test_a_backup_from_before_a_migration_comes_back(
    app: Flask, client: FlaskClient, stored_deck: int, tmp_path: Path
) -> None:
    from flask_migrate import Migrate, downgrade

    data = backup_of(client)
    Migrate(app, db, directory=str(database.MIGRATIONS), render_as_batch=True)
    downgrade(revision="0001")
    db.session.remove()
    old = _zip(weetje_db=database.back_up(app, tmp_path / "old.db").read_bytes())
    restore(client, data)
    assert "The backup is restored." in text_of(restore(client, old))
    assert decks.summary(stored_deck).items == 4


def test_a_backup_is_put_back_only_when_sure(client: FlaskClient, stored_deck: int) -> None:
    answer = client.post("/backup/restore", data={"file": (io.BytesIO(b"x"), "a.zip")})
    assert answer.status_code == 400
    assert "Tick this when you are sure." in text_of(answer)


def test_a_backup_can_be_written_to_a_path(app: Flask, stored_deck: int, tmp_path: Path) -> None:
    backups.write(app, tmp_path / "out.zip")
    assert zipfile.is_zipfile(tmp_path / "out.zip")
