"""Studying: one card a page, shown, answered and rated; what else is done with a card; undo."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import format_time
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from quiz import schedule
from quiz.schedule import Counts, Outcome, Rating
from quiz.schedule.card import from_ms, to_ms
from quiz.schedule.days import zone_info
from quiz.schedule.settings import Settings
from quiz.site import faces
from quiz.site.clock import now
from quiz.site.itemforms import form_for, read_item
from quiz.site.numbers import whole
from quiz.site.show import pretty
from quiz.site.store import decks, settings, statistics, steps, study
from quiz.site.store import queue as queues
from quiz.site.store.queue import Queue
from quiz.site.store.study import Studied

bp = Blueprint("study", __name__, url_prefix="/study")


@bp.app_template_global("waiting")
def waiting(deck_key: int) -> Counts:
    """How many cards of a deck wait now, for any page."""
    return queues.queue(deck_key, now()).counts


@bp.app_template_filter("counted")
def counted(number: int, new: int) -> str:
    """How many cards wait, in words; where more are new than are counted, so many and more."""
    return f"{pretty(number - 1)}+" if new > queues.MOST_COUNTED else pretty(number)


@bp.app_template_filter("clock")
def clock(at: dt.datetime, zone: str) -> str:
    """The time of day of a moment in a time zone."""
    return str(format_time(at.astimezone(zone_info(zone)), "short", rebase=False))


@bp.get("")
def index() -> str:
    """The decks with how many cards wait in each."""
    moment = now()
    found = [(each, queues.queue(each.key, moment).counts) for each in decks.summaries() if each.items]
    return render_template("study/index.html", decks=found)


@bp.get("/<int:key>")
def deck(key: int) -> str:
    """The front of the card that comes next, or what is left when none does."""
    moment = now()
    queue = queues.queue(key, moment)
    found = queues.next_key(queue, moment, ahead="ahead" in request.args)
    common = {"deck": queue.deck, "queue": queue, "undo": steps.last(key)}
    if found is None:
        left = statistics.stock(statistics.shelves([key], today=queue.today)).new
        return render_template("study/done.html", **common, back_at=queues.next_moment(queue), left=left)
    front = faces.front(study.get(found), queue.settings)
    return render_template("study/front.html", **common, **front, shown=to_ms(moment))


def _back(studied: Studied, queue: Queue, moment: dt.datetime) -> dict[str, Any]:
    """What a card's back is made from: its answer and the four outcomes."""
    texts = [request.args.get(f"text-{gap}", "")[:1_000] for gap in range(20)]
    return {
        **faces.front(studied, queue.settings),
        "said": faces.typed(studied, texts),
        "outcomes": _outcomes(studied, queue.settings, moment),
        "interval_name": faces.interval_name,
        "interval_words": faces.interval_words,
        "shown": request.args.get("shown", to_ms(moment), type=whole),
    }


def _outcomes(studied: Studied, chosen: Settings, moment: dt.datetime) -> Sequence[Outcome]:
    """What each rating leads to now."""
    return schedule.preview(study.card_now(studied.key, studied.card, chosen), moment, chosen)


@bp.get("/card/<int:key>")
def card(key: int) -> str:
    """The back of a card, with a button for each rating."""
    moment = now()
    studied = study.get(key)
    queue = queues.queue(studied.deck_key, moment)
    return render_template(
        "study/back.html",
        deck=queue.deck,
        queue=queue,
        undo=steps.last(studied.deck_key),
        article=decks.article(studied.deck_key),
        **_back(studied, queue, moment),
    )


@bp.post("/card/<int:key>")
def answer(key: int) -> Response:
    """Store how well a card was known; the same answer sent again changes nothing.

    What is stored is what the button said: when it no longer holds, as after the rollover, it is shown anew.
    """
    moment = now()
    rating = request.form.get("rating", type=whole)
    if rating not in (1, 2, 3, 4):
        abort(400)
    studied = study.get(key)
    reps = request.form.get("reps", -1, type=whole)
    if reps == studied.card.reps and not _as_shown(studied, rating, moment):
        flash(_("The intervals have changed since they were shown. Choose again."))
        return redirect(url_for("study.card", key=key), 303)
    taken = study.answer(key, Rating(rating), reps=reps, now=moment, shown_at=shown_at(moment))
    if not taken:
        flash(_("This card had been answered already; nothing has changed."))
    elif study.get(key).card.leech and not studied.card.leech:
        flash(_("You keep forgetting this card. It is set aside: write it anew, or bring it back later."))
    return _on(studied.deck_key)


def _as_shown(studied: Studied, rating: int, moment: dt.datetime) -> bool:
    """Whether a rating leads to the interval that its button showed, as far as the page says which."""
    outcome = _outcomes(studied, settings.of_deck(studied.deck_key), moment)[rating - 1]
    return request.form.get(f"interval-{rating}", outcome.interval, type=whole) == outcome.interval


def shown_at(moment: dt.datetime) -> dt.datetime:
    """When the front was shown, as the page says; never more than an hour ago nor in the future."""
    shown = request.form.get("shown", to_ms(moment), type=whole)
    return from_ms(min(max(shown, to_ms(moment) - 3_600_000), to_ms(moment)))


def _on(deck_key: int) -> Response:
    return redirect(url_for("study.deck", key=deck_key), 303)


@bp.post("/<int:key>/undo")
def undo(key: int) -> Response:
    """Take back the last thing done in a deck."""
    if steps.undo(queues.heading(key).key) is None:
        flash(_("There is nothing left to take back."))
    return _on(key)


@bp.post("/card/<int:key>/<any(bury, suspend, restore, flag, delete):what>")
def change(key: int, what: str) -> Response:
    """Put a card aside until tomorrow, suspend or restore it, flag it, or delete its item."""
    deck_key = study.get(key).deck_key
    match what:
        case "bury":
            steps.bury(key, now())
            flash(_("The card comes back tomorrow."))
        case "suspend":
            steps.suspend(key)
            flash(_("The card is set aside until you bring it back."))
        case "restore":
            steps.suspend(key, suspended=False)
        case "flag":
            steps.flag(key, request.form.get("colour", 0, type=whole))
        case "delete":
            steps.delete_item(key, now())
            flash(_("The question is out of the deck."))
    return redirect(url_for("study.card", key=key), 303) if "back" in request.form else _on(deck_key)


@bp.route("/card/<int:key>/edit", methods=["GET", "POST"])
def edit(key: int) -> str | Response | tuple[str, int]:
    """Change a card's item in place."""
    studied = study.get(key)
    form = form_for(studied.item, version="")
    item = read_item(form, studied.item) if request.method == "POST" else None
    if item is None:
        page = render_template("study/edit.html", form=form, studied=studied)
        return page, 400 if request.method == "POST" else 200
    steps.edit_item(key, item, now())
    return redirect(url_for("study.card", key=key), 303)


@bp.get("/<int:key>/set-aside")
def aside(key: int) -> str:
    """The cards of a deck that are suspended, leeches or flagged."""
    return render_template("study/aside.html", deck=queues.heading(key), found=study.set_aside(key))
