"""The sample decks, imported once into a new installation."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from flask import Flask
from sqlalchemy import select

from quiz import paths
from quiz.deck import Deck
from quiz.site.clock import now
from quiz.site.database import usable
from quiz.site.store import decks
from quiz.site.tables import DeckRow, db


def init_app(app: Flask) -> None:
    """Import the sample decks when the database holds no deck yet, and forget decks deleted long ago."""
    if not app.config["SAMPLES"]:
        return
    with app.app_context(), usable():
        if db.session.scalar(select(DeckRow.id).limit(1)) is None:
            for deck in shipped():
                decks.save(deck, now=now())
        decks.purge(now=now())


def shipped() -> Iterator[Deck]:
    """The decks that come with the project."""
    deckfile = import_module("quiz.formats.deckfile")
    for path in sorted(paths.sample_decks().glob("*.json")):
        yield from deckfile.read(path.read_bytes()).decks
