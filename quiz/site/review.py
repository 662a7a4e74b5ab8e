"""After a quiz: the result, and a page per question with the source that shows why."""

from __future__ import annotations

from flask import Blueprint, abort, redirect, render_template, url_for
from werkzeug.wrappers import Response

from quiz import session as steps
from quiz.site import answers, calibration
from quiz.site.mentions import mentions
from quiz.site.store import attempts, decks

bp = Blueprint("review", __name__, url_prefix="/quiz")


@bp.get("/<int:key>/result")
def result(key: int) -> str | Response:
    """The score, and every answer."""
    attempt = attempts.get(key)
    if not attempt.session.finished:
        return redirect(url_for("play.overview", key=key), 303)
    return render_template(
        "review/result.html",
        attempt=attempt,
        score=steps.score(attempt.session),
        given=[answers.given(attempt, at) for at in range(len(attempt.asked))],
        missed=len(steps.missed(attempt.session)),
        calibration=calibration.table(attempt.session),
    )


@bp.get("/<int:key>/review/<int:place>")
def page(key: int, place: int) -> str | Response:
    """A question of a finished quiz: the answers, the paragraph of the right one, and what the others are."""
    attempt = attempts.get(key)
    if not attempt.session.finished:
        return redirect(url_for("play.question", key=key, place=place), 303)
    if not 1 <= place <= len(attempt.asked):
        abort(404)
    asked = attempt.asked[place - 1]
    article = decks.article(asked.deck_key)
    return render_template(
        "review/page.html",
        **answers.shown(attempt, place - 1),
        article=article,
        others=list(mentions(asked.item, article)),
    )
