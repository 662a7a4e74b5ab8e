"""Cramming: all cards of a deck, one after the other, while their schedule stays as it is."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quiz.schedule.card import to_ms
from quiz.site import faces
from quiz.site.clock import now
from quiz.site.numbers import whole, wholes
from quiz.site.store import decks, settings, study
from quiz.site.store import queue as queues
from quiz.site.study import shown_at

bp = Blueprint("cram", __name__, url_prefix="/study")


@bp.get("/<int:key>/cram")
def page(key: int) -> str:
    """The card that is next; those missed come back at the end."""
    seed, at = request.args.get("seed", type=whole), max(request.args.get("at", 0, type=whole), 0)
    again = _keys(request.args.get("again", ""))
    chosen = seed if seed is not None else to_ms(now()) % 100_000
    left = study.cram_order(key, seed=chosen, start=at) + again
    about = queues.heading(key)
    if not left:
        return render_template("study/crammed.html", deck=about)
    return render_template(
        "study/cram.html",
        **faces.front(study.get(left[0]), settings.of_deck(key)),
        deck=about,
        left=len(left),
        place={"key": key, "seed": chosen, "at": at, "again": "-".join(map(str, again))},
        show="show" in request.args,
        shown=to_ms(now()),
        article=decks.article(key),
    )


@bp.post("/<int:key>/cram")
def answer(key: int) -> Response:
    """Log how a card went, and go on."""
    moment = now()
    card_key, known = request.form.get("card", 0, type=whole), request.form.get("known") == "1"
    seed, at = request.form.get("seed", 0, type=whole), request.form.get("at", 0, type=whole)
    study.log_crammed(card_key, known=known, now=moment, shown_at=shown_at(moment))
    again = _keys(request.form.get("again", ""))
    first_round = bool(study.cram_order(key, seed=seed, start=at))
    left = [*(again if first_round else again[1:]), *([] if known else [card_key])]
    place: dict[str, Any] = {"seed": seed, "at": at + first_round, "again": "-".join(map(str, left))}
    return redirect(url_for("cram.page", key=key, **place), 303)


def _keys(text: str) -> list[int]:
    """Keys of cards with dashes between them."""
    return wholes(text.split("-"))
