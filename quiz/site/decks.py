"""A deck: its page, its name, deleting and bringing back, combining."""

from __future__ import annotations

import secrets

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response as Answer

from quiz.site import starting
from quiz.site.clock import now
from quiz.site.forms import CombineForm, DeckForm, pairs
from quiz.site.numbers import whole
from quiz.site.store import attempts, decks, items, results

bp = Blueprint("decks", __name__, url_prefix="/decks")

PER_PAGE = 25


@bp.get("/<int:key>")
def page(key: int) -> str:
    """A deck: start a quiz, its results, its items, and what else can be done with it."""
    at = max(request.args.get("page", 1, type=whole), 1)
    deck = decks.summary(key)
    return render_template(
        "decks/page.html",
        deck=deck,
        results=results.of_deck(key),
        items=items.of_deck(key, start=(at - 1) * PER_PAGE, limit=PER_PAGE),
        page=at,
        pages=max(-(-items.count(key) // PER_PAGE), 1),
        has_article=decks.article(key) is not None,
    )


@bp.get("/<int:key>/article")
def article(key: int) -> str:
    """The article that a deck was made from, to read."""
    deck, found = decks.summary(key), decks.article(key)
    if found is None:
        abort(404)
    return render_template("decks/article.html", deck=deck, article=found)


@bp.route("/<int:key>/edit", methods=["GET", "POST"])
def edit(key: int) -> str | Answer:
    """Rename and describe a deck."""
    deck = decks.summary(key)
    form = DeckForm(title=deck.title, description=deck.description)
    if form.validate_on_submit():
        decks.describe(key, title=form.title.data, description=form.description.data)
        attempts.retitle(key, starting.title_of)
        flash(_("Saved."))
        return redirect(url_for("decks.page", key=key), 303)
    return render_template("decks/edit.html", form=form, deck=deck)


@bp.post("/<int:key>/delete")
def delete(key: int) -> Answer:
    """Delete a deck; the next page can bring it back."""
    title = decks.summary(key).title
    decks.delete(key, now=now())
    flash([_("“%(title)s” is deleted.", title=title), url_for("decks.undelete", key=key)], "undo")  # type: ignore[arg-type]
    return redirect(url_for("home.index"), 303)


@bp.post("/<int:key>/undelete")
def undelete(key: int) -> Answer:
    """Bring a deleted deck back."""
    decks.undelete(key)
    flash(_("The deck is back."))
    return redirect(url_for("decks.page", key=key), 303)


@bp.route("/combine", methods=["GET", "POST"])
def combine() -> str | Answer:
    """Make one new deck of several."""
    form = CombineForm()
    form.decks.choices = pairs(*((deck.key, deck.title) for deck in decks.summaries()))
    if form.validate_on_submit():
        key = decks.combine(form.decks.data, title=form.title.data, uid=secrets.token_hex(8), now=now())
        return redirect(url_for("decks.page", key=key), 303)
    return render_template("decks/combine.html", form=form)
