"""The language of the interface: the browser's, until a person chooses; and the compiled catalogues."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from flask import Blueprint, Flask, abort, g, has_request_context, redirect, request, session
from flask_babel import Babel, get_locale, get_translations
from werkzeug.wrappers import Response

LOCALES = {"nl": "Nederlands", "en": "English"}
"""Languages of the interface, by their own names."""

CATALOGUES = Path(__file__).parent / "translations"

bp = Blueprint("locale", __name__)


def init_app(app: Flask) -> None:
    """Give an app its translations and the page that changes the language."""
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(compiled(Path(app.config["DATA"])))
    app.config.setdefault("BABEL_DEFAULT_LOCALE", "en")
    Babel(app, locale_selector=_select)
    _translate_once_found(app)
    app.context_processor(lambda: {"locale": get_locale().language, "locales": LOCALES})
    app.register_blueprint(bp)


def _translate_once_found(app: Flask) -> None:
    """Let templates look for their catalogue once a request, not for every word."""
    app.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]
        gettext=lambda text: _catalogue().ugettext(text),
        ngettext=lambda one, more, number: _catalogue().ungettext(one, more, number),
        newstyle=True,
    )


def _catalogue() -> Any:
    if "catalogue" not in g:
        g.catalogue = get_translations()
    return g.catalogue


def _select() -> str | None:
    if not has_request_context():
        return None
    chosen = session.get("language")
    return chosen if chosen in LOCALES else _wanted(request.accept_languages.values())


def _wanted(tags: Iterable[str]) -> str:
    """The first language of ours that a browser wants; `nl-BE` is Dutch too."""
    primary = (tag.replace("_", "-").split("-")[0].lower() for tag in tags)
    return next((language for language in primary if language in LOCALES), "en")


@bp.post("/language")
def choose() -> Response:
    """Keep the language that a person chooses, and go back to the page they were on."""
    language = request.form.get("language", "")
    if language not in LOCALES:
        abort(400)
    session["language"] = language
    session.permanent = True
    return redirect(_back(request.form.get("back", "")), 303)


def _back(path: str) -> str:
    """A path on this site, never another one (an open redirect)."""
    inside = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if inside else "/"


def compiled(data: Path, source: Path = CATALOGUES) -> Path:
    """The folder with compiled catalogues that are up to date.

    A wheel carries them; in a checkout they are compiled when missing or older than their source, beside it,
    or in the data folder when that cannot be written.
    """
    stale = [
        each for each in source.glob("*/LC_MESSAGES/messages.po") if _stale(each, each.with_suffix(".mo"))
    ]
    try:
        for catalogue in stale:
            _compile(catalogue, catalogue.with_suffix(".mo"))
    except OSError:
        return _compile_all(source, data / "translations")
    return source


def _stale(source: Path, target: Path) -> bool:
    return not target.exists() or target.stat().st_mtime < source.stat().st_mtime


def _compile_all(source: Path, target: Path) -> Path:
    for catalogue in source.glob("*/LC_MESSAGES/messages.po"):
        compiled_to = (target / catalogue.relative_to(source)).with_suffix(".mo")
        if _stale(catalogue, compiled_to):
            compiled_to.parent.mkdir(parents=True, exist_ok=True)
            _compile(catalogue, compiled_to)
    return target


def _compile(source: Path, target: Path) -> None:
    """Compile a catalogue in one step, so that a process that starts meanwhile never reads half of it."""

    with source.open("rb") as file:
        catalogue = read_po(file, locale=source.parent.parent.name)
    part = target.with_suffix(f".{os.getpid()}.part")
    with part.open("wb") as file:
        write_mo(file, catalogue)
    part.replace(target)
