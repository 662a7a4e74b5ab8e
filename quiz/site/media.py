"""Pictures and sounds of imported decks, served so that nothing in them can run in our origin."""

from __future__ import annotations

from pathlib import Path

from flask import Blueprint, current_app, send_file
from werkzeug.wrappers import Response

from quiz.site.store import media

bp = Blueprint("media", __name__, url_prefix="/media")


@bp.get("/<int:deck>/<path:name>")
def file(deck: int, name: str) -> Response:
    """A file of a deck, by the name that its items call it by."""
    found = media.find(Path(current_app.config["DATA"]), deck, name)
    response = send_file(found.path, mimetype=found.type, max_age=86_400)
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    return response
