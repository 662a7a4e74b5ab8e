"""Static files: one stylesheet, one script, an icon; cached for good, by version."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from wsgiref.headers import Headers

from flask import Flask
from whitenoise import WhiteNoise

from quiz.site.security import HEADERS

STATIC = Path(__file__).parent / "static"
YEAR = 31_536_000


def init_app(app: Flask) -> None:
    """Serve the static files, and give templates `asset(name)`."""
    app.wsgi_app = WhiteNoise(  # type: ignore[method-assign]
        app.wsgi_app, root=str(STATIC), prefix="static/", max_age=YEAR, add_headers_function=_add_headers
    )
    app.jinja_env.globals["asset"] = asset


def _add_headers(headers: Headers, path: str, url: str) -> None:
    for name, value in HEADERS.items():
        headers[name] = value


@cache
def asset(name: str) -> str:
    """The address of a static file, which changes when the file does."""
    digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:10]
    return f"/static/{name}?v={digest}"
