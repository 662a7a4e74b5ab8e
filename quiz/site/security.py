"""What keeps the site safe in a browser: hosts, cookies, CSRF, headers, upload limits, the secret key.

Follows OWASP ASVS 5.0, level 1; the numbers are its requirements.
"""

from __future__ import annotations

import datetime as dt
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from flask import Flask, Response, current_app, request
from flask_wtf import CSRFProtect

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
}
HOSTS = ("localhost", "127.0.0.1", "[::1]")

csrf = CSRFProtect()

View = TypeVar("View", bound=Callable[..., Any])


def init_app(app: Flask) -> None:
    """Fit an app with hosts, cookies, CSRF protection, limits and headers."""
    app.config["SECRET_KEY"] = app.config.get("SECRET_KEY") or secret_key(Path(app.config["DATA"]))
    app.config["TRUSTED_HOSTS"] = [*HOSTS, *(app.config.get("TRUSTED_HOSTS") or ())]
    app.config.update(
        SESSION_COOKIE_NAME="__Host-weetje" if app.config["TLS"] else "weetje",
        SESSION_COOKIE_SECURE=app.config["TLS"],
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        PERMANENT_SESSION_LIFETIME=dt.timedelta(days=365),
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.before_request(_limit)
    csrf.init_app(app)
    app.after_request(_add_headers)


def secret_key(folder: Path) -> str:
    """The key that signs cookies: made once, readable by its owner alone (13.3.1)."""
    path = folder / "secret-key"
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _wait_for(path)
    with os.fdopen(descriptor, "w") as file:
        file.write(key := secrets.token_hex(32))
    return key


def _wait_for(path: Path) -> str:
    """Read a key that another process may have made this very moment."""
    for _ in range(1_000):
        if len(key := path.read_text()) == 64:
            return key
    path.unlink()
    return secret_key(path.parent)


def _limit() -> None:
    """Let views that take files have more than the few MB that a form may have (5.2.1)."""
    view = current_app.view_functions.get(request.endpoint or "")
    if getattr(view, "takes_files", False):
        request.max_content_length = current_app.config["UPLOAD_LIMIT"]


def takes_files(view: View) -> View:
    """Mark a view that people upload files to."""
    view.takes_files = True  # type: ignore[attr-defined]
    return view


def _add_headers(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")
    if current_app.config["TLS"]:
        response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    return response
