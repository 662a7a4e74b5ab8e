"""Files that people sent, put aside until a job has read them."""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

from flask import Flask, current_app
from flask_babel import gettext as _

from quiz.errors import BadInput

KEPT = 7 * 86_400
"""Seconds that the upload of a job that failed waits for another try."""


def init_app(app: Flask) -> None:
    """Throw away what nobody came back for."""
    for path in _folder(app).glob("*"):
        if path.stat().st_mtime < time.time() - KEPT:
            path.unlink(missing_ok=True)


def _folder(app: Flask) -> Path:
    return Path(app.config["DATA"]) / "uploads"


def keep(data: bytes) -> str:
    """Put an upload aside, under a name of our own, and give that name."""
    name = secrets.token_hex(16)
    folder = _folder(current_app)
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)
    return name


@contextlib.contextmanager
def kept(name: str) -> Iterator[bytes]:
    """The contents of an upload; it is thrown away once they have been dealt with without an error."""
    path = _folder(current_app) / name
    if not path.is_file():
        raise BadInput(_("The file that was sent is no longer there. Send it again."))
    yield path.read_bytes()
    path.unlink(missing_ok=True)
