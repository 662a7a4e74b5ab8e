"""The site: take a quiz, study, make and curate decks. It knows no NLP; `generate` is handed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from flask import Flask

from quiz import paths
from quiz.article import Article
from quiz.deck import Deck
from quiz.site import (
    assets,
    database,
    errors,
    jobs,
    locale,
    navigation,
    numbers,
    samples,
    security,
    show,
    uploads,
)
from quiz.site.clock import utc_now

Generate = Callable[[Article], Deck]

BLUEPRINTS = (
    "home",
    "decks",
    "make",
    "play",
    "review",
    "study",
    "cram",
    "statistics",
    "settings",
    "jobs",
    "media",
    "backup",
    "curate",
    "writing",
    "exchange",
)
"""Modules of this package that hold a blueprint `bp`, in the order they are registered."""


def create_app(
    config: Mapping[str, Any] | None = None,
    *,
    generate: Generate | None = None,
    executor: jobs.Executor | None = None,
) -> Flask:
    """The site's WSGI app.

    `config` takes Flask's keys and `DATA` (the data folder; see `quiz.paths.data_folder`), `SAMPLES` (import
    the sample decks into a new installation), `ADDRESSES` (let people give a web address), `NOW`, `TLS`; any
    of them may also come from the environment, as `WEETJE_ADDRESSES=true`.
    `generate` makes a deck of an article; it must be importable by name, for it also runs in the worker
    process. `executor` starts a queued job; by default one worker process does them one by one.
    Raises BadInput when the data folder cannot be made.
    """
    app = Flask(__name__, template_folder=str(paths.templates()), static_folder=None)
    _configure(app, config or {})
    security.init_app(app)
    database.configure(app)
    locale.init_app(app)
    assets.init_app(app)
    errors.init_app(app)
    jobs.init_app(app, generate=generate, executor=executor, config=config or {})
    show.init_app(app)
    navigation.init_app(app)
    numbers.init_app(app)
    for name in BLUEPRINTS:
        app.register_blueprint(import_module(f"quiz.site.{name}").bp)
    samples.init_app(app)
    uploads.init_app(app)
    return app


def _configure(app: Flask, config: Mapping[str, Any]) -> None:
    app.config.from_mapping(
        SAMPLES=True,
        ADDRESSES=False,
        TLS=False,
        NOW=utc_now,
        MAX_CONTENT_LENGTH=2_000_000,
        MAX_FORM_MEMORY_SIZE=2_000_000,
        MAX_FORM_PARTS=20_000,
        UPLOAD_LIMIT=200_000_000,
    )
    app.config.from_prefixed_env("WEETJE")
    app.config.from_mapping(config)
    app.config["DATA"] = str(Path(paths.data_folder(app.config.get("DATA"))).absolute())
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True}
