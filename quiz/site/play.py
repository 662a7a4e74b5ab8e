"""Taking a quiz: starting it, one question a page, the result, and trying again what went wrong."""

from __future__ import annotations

import secrets

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from quiz import session as steps
from quiz.errors import BadInput
from quiz.item import Kind
from quiz.session import Feedback, Session
from quiz.site import answers, starting
from quiz.site.clock import now
from quiz.site.forms import ReportForm, StartForm
from quiz.site.numbers import whole
from quiz.site.store import attempts, decks, items
from quiz.site.store.attempts import Attempt

bp = Blueprint("play", __name__, url_prefix="/quiz")


@bp.get("/new")
def new() -> str:
    """Choose how the quiz goes."""
    return _form(starting.form(request.args.getlist("deck", type=whole)))


def _form(form: StartForm) -> str:
    one = decks.summary(form.deck.data[0]) if form.deck.data and len(form.deck.data) == 1 else None
    kinds = set(map(str, decks.kinds(one.key) if one else Kind))
    form.kinds.choices = [each for each in form.kinds.choices if each.value in kinds]
    return render_template("play/new.html", form=form, deck=one, kinds=kinds)


@bp.post("")
def begin() -> Response | tuple[str, int]:
    """Start a quiz."""
    form = starting.form([])
    if not form.validate_on_submit():
        return _form(form), 400
    key = starting.begin(form, seed=secrets.randbits(62), now=now())
    if key is None:
        form.which.errors = [_("There are no such questions in these decks now.")]
        return _form(form), 400
    return redirect(url_for("play.resume", key=key), 303)


@bp.get("/<int:key>")
def resume(key: int) -> Response:
    """Go to where the quiz was left."""
    attempt = attempts.get(key)
    return redirect(_after(attempt, attempt.session.current - 1), 303)


def _after(attempt: Attempt, at: int) -> str:
    """The page that comes after a place: the next question without an answer, else the end."""
    if attempt.session.finished:
        return url_for("review.result", key=attempt.key)
    later = steps.next_open(attempt.session, at)
    if later is None:
        return url_for("play.overview", key=attempt.key)
    return url_for("play.question", key=attempt.key, place=later + 1)


def _at(attempt: Attempt, place: int) -> int:
    if not 1 <= place <= len(attempt.asked):
        abort(404)
    return place - 1


@bp.get("/<int:key>/<int:place>")
def question(key: int, place: int) -> str | Response:
    """A question; with its verdict once it has been answered and the learner may hear it."""
    attempt = attempts.get(key)
    at = _at(attempt, place)
    if attempt.late(now()):
        return _late(attempt, place)
    if attempt.session.finished and attempt.session.feedback is Feedback.DEFERRED:
        return redirect(url_for("review.page", key=key, place=place), 303)
    heard = attempt.session.feedback is Feedback.IMMEDIATE and attempt.session.answers[at] is not None
    template = "play/verdict.html" if heard else "play/question.html"
    return render_template(template, **answers.shown(attempt, at), next=_after(attempt, at), now=now())


def _late(attempt: Attempt, place: int) -> str:
    """The page that says that the time is over; it holds an answer sent since, for who takes more time."""
    answered = not answers.response(attempt, place - 1, request.form).empty and "skip" not in request.form
    sent = [(name, value) for name, value in request.form.items(multi=True) if name != "csrf_token"]
    return render_template("play/late.html", attempt=attempt, place=place, sent=sent if answered else [])


@bp.post("/<int:key>/<int:place>")
def answer(key: int, place: int) -> str | Response:
    """Store an answer at once; the same one sent again changes nothing."""
    moment = now()

    def step(attempt: Attempt) -> Session:
        at = _at(attempt, place)
        if attempt.late(moment):
            return attempt.session
        return answers.take(attempt, at, request.form, now=moment)

    attempt = attempts.change(key, step)
    if attempt.late(moment):
        return _late(attempt, place)
    return redirect(_onward(attempt, place - 1, skips="skip" in request.form), 303)


def _onward(attempt: Attempt, at: int, *, skips: bool) -> str:
    """The page that comes after an answer.

    The place itself when there is something to hear, the next open one after skipping; while answers can
    still be changed the place after this one, else the overview.
    """
    immediate = attempt.session.feedback is Feedback.IMMEDIATE
    if immediate and skips:
        return _after(attempt, at)
    if immediate:
        return url_for("play.question", key=attempt.key, place=at + 1)
    if attempt.session.finished or at + 1 == len(attempt.asked):
        return url_for("play.overview", key=attempt.key)
    return url_for("play.question", key=attempt.key, place=at + 2)


@bp.post("/<int:key>/<int:place>/flag")
def flag(key: int, place: int) -> str | Response:
    """Flag a question to come back to, or take the flag away; what was chosen is stored too."""
    flagged = request.form.get("flag") == "1"
    moment = now()

    def step(attempt: Attempt) -> Session:
        at = _at(attempt, place)
        session = attempt.session
        if session.feedback is Feedback.DEFERRED and not attempt.late(moment):
            session = answers.take(attempt, at, request.form, now=moment)
        return steps.flag(session, at, flagged=flagged)

    attempt = attempts.change(key, step)
    if attempt.late(moment):
        return _late(attempt, place)
    return redirect(url_for("play.question", key=key, place=place), 303)


@bp.post("/<int:key>/<int:place>/override")
def override(key: int, place: int) -> Response:
    """Take the learner's word that a typed answer was right."""
    attempts.change(key, lambda attempt: steps.override(attempt.session, _at(attempt, place)))
    page = "review.page" if request.form.get("back") == "review" else "play.question"
    return redirect(url_for(page, key=key, place=place), 303)


@bp.route("/<int:key>/<int:place>/report", methods=["GET", "POST"])
def report(key: int, place: int) -> str | Response:
    """Say what is wrong with an item; it goes to the review queue."""
    attempt = attempts.get(key)
    asked = attempt.asked[_at(attempt, place)]
    form = ReportForm()
    if not form.validate_on_submit():
        return render_template("play/report.html", form=form, attempt=attempt, asked=asked, place=place)
    if asked.item_key is None:
        raise BadInput(_("This item is no longer in its deck."))
    items.report(asked.item_key, form.text.data.strip() or _("Reported without a word."))
    flash(_("Thank you. The item is in the review queue."))
    return redirect(url_for("play.question", key=key, place=place), 303)


@bp.get("/<int:key>/overview")
def overview(key: int) -> str | Response:
    """All places of a quiz: answered, open, flagged; and the button that ends it."""
    attempt = attempts.get(key)
    if attempt.session.finished:
        return redirect(url_for("review.result", key=key), 303)
    later = steps.next_open(attempt.session, attempt.session.current - 1)
    return render_template("play/overview.html", attempt=attempt, back=(later or 0) + 1, now=now())


@bp.post("/<int:key>/finish")
def finish(key: int) -> Response:
    """End a quiz; open questions count nothing."""
    moment = now()
    attempts.change(key, lambda attempt: steps.finish(attempt.session, moment))
    return redirect(url_for("review.result", key=key), 303)


@bp.post("/<int:key>/leave")
def leave(key: int) -> Response:
    """Take a quiz off the list of those to go on with; its answers count, its open questions do not."""
    answered = attempts.leave(key, now=now())
    kept = ngettext("%(num)s answer counts.", "%(num)s answers count.", answered)
    flash(_("You have left the quiz.") + (f" {kept}" if answered else ""))
    return redirect(url_for("home.index"), 303)


@bp.post("/<int:key>/extend")
def extend(key: int) -> str | Response:
    """Take five minutes more, or no limit at all; what was sent after the end is taken then."""
    attempt = attempts.get(key)
    used = int((now() - attempt.created_at).total_seconds())
    longer = None if request.form.get("minutes") == "none" else max(used, attempt.options.seconds or 0) + 300
    attempts.extend(key, seconds=longer)
    place = request.form.get("place", type=whole)
    if place is not None:
        return answer(key, place)
    return redirect(url_for("play.resume", key=key), 303)


@bp.post("/<int:key>/retry")
def retry(key: int) -> Response:
    """Try again what went wrong, until all is right; kept apart from the score."""
    again = starting.retry(attempts.get(key), seed=secrets.randbits(62), now=now())
    return redirect(url_for("play.resume", key=again) if again else url_for("review.result", key=key), 303)
