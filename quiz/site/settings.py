"""Settings of study: a default, decks that differ from it, and parameters fitted to the learner."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, flash, redirect, render_template, url_for
from flask_babel import format_decimal
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from quiz.site import jobs
from quiz.site.clock import now
from quiz.site.store import decks, fitting, settings
from quiz.site.studyforms import DeckSettingsForm, DefaultSettingsForm, values

bp = Blueprint("settings", __name__, url_prefix="/settings")


@bp.app_template_filter("measure")
def measure(value: float) -> str:
    """A measure of a fit, with four decimals."""
    return str(format_decimal(value, format="0.0000"))


@bp.route("", methods=["GET", "POST"])
def index() -> str | Response | tuple[str, int]:
    """The default settings, which decks they hold for, and how the parameters were fitted."""
    form = DefaultSettingsForm(data=values(settings.default()))
    if form.validate_on_submit():
        settings.save(form.settings(settings.default()))
        flash(_("Saved."))
        return redirect(url_for("settings.index"), 303)
    page = render_template(
        "settings/index.html",
        form=form,
        decks=[(each, settings.has_own(each.key)) for each in decks.summaries()],
        fit=settings.last_fit(),
        reviews=fitting.count(),
        needed=fitting.NEEDED,
    )
    return page, 400 if form.errors else 200


@bp.route("/deck/<int:key>", methods=["GET", "POST"])
def deck(key: int) -> str | Response | tuple[str, int]:
    """The settings of one deck."""
    about = decks.summary(key)
    form = DeckSettingsForm(data=values(settings.of_deck(key)))
    if form.validate_on_submit():
        settings.save(form.settings(settings.of_deck(key)), key)
        flash(_("Saved. This deck has settings of its own now."))
        return redirect(url_for("settings.deck", key=key), 303)
    page = render_template("settings/deck.html", form=form, deck=about, own=settings.has_own(key))
    return page, 400 if form.errors else 200


@bp.post("/deck/<int:key>/default")
def follow(key: int) -> Response:
    """Let a deck follow the default again."""
    settings.follow_default(decks.summary(key).key)
    flash(_("This deck follows the default settings again."))
    return redirect(url_for("settings.deck", key=key), 303)


@bp.post("/fit")
def fit() -> Response:
    """Fit the parameters to the learner's own reviews; they are kept only when they predict better."""
    return jobs.start("fit", {})


@jobs.task("fit")
def run_fit(args: Mapping[str, Any], progress: jobs.Progress) -> jobs.Outcome:
    """The job that fits."""
    progress(10, _("Reading your reviews"))
    found = fitting.fit(now())
    message = (
        _("The parameters are fitted to you.") if found.applied else _("The parameters in use do as well.")
    )
    return jobs.Outcome(message, "/settings#fit")


@bp.post("/fit/reset")
def reset() -> Response:
    """Go back to the parameters from before any fitting."""
    fitting.reset()
    flash(_("The parameters are those that everyone starts with."))
    return redirect(url_for("settings.index", _anchor="fit"), 303)
