"""Fixtures of the site's tests: `app`, `client`, `actions` and `stored_deck`."""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from quiz.article import Article
from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.site import create_app
from quiz.site.jobs import run_inline
from quiz.site.store import decks
from quiz.site.tables import db
from tests.site import builders

NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)

CONFIG = {"TESTING": True, "SAMPLES": False, "WTF_CSRF_ENABLED": False, "SECRET_KEY": "tests"}


class Clock:
    """A time that tests set: `clock.now`, or `clock.forward(minutes=5)`."""

    now = NOW

    def forward(self, **parts: float) -> None:
        """Let time pass."""
        self.now += dt.timedelta(**parts)

    def __call__(self) -> dt.datetime:
        return self.now


def generate(article: Article) -> Deck:
    """A stand-in for the generator: the deck of the tests, or no items for a text without a full stop."""
    if "explode" in article.text:
        raise RuntimeError("boom")
    if "perish" in article.text:
        os._exit(9)
    if "refuse" in article.text:
        raise BadInput("This article is refused.")
    return (
        builders.deck(title=article.title) if "." in article.text else Deck(id="0", title="", language="nl")
    )


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with an empty database, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("migrated")
    create_app({**CONFIG, "DATA": folder}, executor=run_inline)
    return folder


@pytest.fixture
def clock() -> Clock:
    """The time that the app tells."""
    return Clock()


@pytest.fixture
def data(migrated: Path, tmp_path: Path) -> Path:
    """The data folder of this test's app."""
    return Path(shutil.copytree(migrated, tmp_path / "data"))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The site, made once, as that takes longer than most tests.

    Jobs run at once, and the generator is a stand-in.
    """
    config = {**CONFIG, "DATA": tmp_path_factory.mktemp("site")}
    return create_app(config, generate=generate, executor=run_inline)


@pytest.fixture
def app(site: Flask, clock: Clock, migrated: Path) -> Iterator[Flask]:
    """The site with an empty database and its settings as they were; it tells the test's time."""
    folder = Path(site.config["DATA"])
    shutil.rmtree(folder)
    shutil.copytree(migrated, folder)
    config, extensions, client = dict(site.config), dict(site.extensions), site.test_client_class
    site.config["NOW"] = clock
    with site.app_context():
        yield site
        db.session.remove()
        db.engine.dispose()
    for now, before in ((site.config, config), (site.extensions, extensions)):
        now.clear()
        now.update(before)
    site.test_client_class = client


class Browser(FlaskClient):
    """A test client whose requests each have a database session of their own, as when the site is served."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        """Send a request, with no transaction open before or after."""
        db.session.remove()
        try:
            return super().open(*args, **kwargs)
        finally:
            db.session.remove()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser that wants English pages."""
    app.test_client_class = Browser
    browser = app.test_client()
    browser.environ_base["HTTP_ACCEPT_LANGUAGE"] = "en"
    return browser


@pytest.fixture
def stored_deck(app: Flask) -> int:
    """The key of a stored deck with one item of each kind."""
    return decks.save(builders.deck(), now=NOW)


@dataclass(frozen=True, slots=True)
class Actions:
    """What people do on the site, by name."""

    client: FlaskClient

    def start(self, *deck: int, **more: object) -> str:
        """Start a quiz with every question of the decks, and give the address of the attempt."""
        kinds = ["choice", "cloze", "flashcard"]
        form = {
            "deck[]": list(deck),
            "limit": 100,
            "kinds[]": kinds,
            "which": "all",
            "feedback": "immediate",
        } | more
        answer = self.client.post("/quiz", data=form)
        assert answer.status_code == 303, answer.text
        return answer.location

    def answer(self, attempt: str, place: int, **form: object) -> TestResponse:
        """Answer a question, and give the page that comes next."""
        return self.client.post(f"{attempt}/{place}", data=form, follow_redirects=True)


@pytest.fixture
def actions(client: FlaskClient) -> Actions:
    """What people do on the site."""
    return Actions(client)


def text_of(page: TestResponse) -> str:
    """The words on a page, without tags, single spaces."""
    return " ".join(re.sub(r"<[^>]*>", " ", page.text).split())


def keys_on(page: TestResponse) -> list[str]:
    """The keys that a page lists, line by line."""
    listed = page.text.split('id="keys"')[1].split("</dl>")[0]
    return [" ".join(re.findall(r"<kbd>(.*?)</kbd>", line)) for line in re.findall(r"<dt>(.*?)</dt>", listed)]
