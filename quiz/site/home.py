"""The first page: the decks, and what can be done with them."""

from __future__ import annotations

from flask import Blueprint, render_template, request

from quiz.site.store import decks, results

bp = Blueprint("home", __name__)


@bp.get("/")
def index() -> str:
    """The decks, all or those that hold the words searched for; and the quizzes not finished."""
    search = request.args.get("q", "")
    return render_template(
        "home/index.html", decks=decks.summaries(search=search), search=search, running=results.unfinished()
    )
