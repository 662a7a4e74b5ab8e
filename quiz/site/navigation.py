"""The main menu: what there is to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flask import Flask, request
from flask_babel import LazyString
from flask_babel import lazy_gettext as _l

MENU: tuple[tuple[str, LazyString], ...] = (
    ("home.index", _l("Decks")),
    ("study.index", _l("Study")),
    ("make.new", _l("Make")),
    ("curate.queue", _l("Review")),
    ("statistics.index", _l("Statistics")),
)
"""Endpoints and their names, in order."""

MORE: tuple[tuple[str, LazyString], ...] = (
    ("exchange.index", _l("Import and export")),
    ("settings.index", _l("Settings")),
    ("backup.page", _l("Backup")),
)
"""What is needed seldom, at the foot of every page."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the menu."""

    endpoint: str
    name: LazyString
    current: bool


def entries(menu: Iterable[tuple[str, LazyString]]) -> Iterator[Entry]:
    """The entries of a menu on this page."""
    for endpoint, name in menu:
        yield Entry(endpoint, name, request.endpoint == endpoint)


def init_app(app: Flask) -> None:
    """Give templates `menu()` and `more()`."""
    app.jinja_env.globals["menu"] = lambda: entries(MENU)
    app.jinja_env.globals["more"] = lambda: entries(MORE)
