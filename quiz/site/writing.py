"""Writing and editing items, with the flaws that the checks find shown while writing."""

from __future__ import annotations

import dataclasses
import secrets

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from quiz.article import Article
from quiz.errors import BadInput
from quiz.item import AnswerKind, Choice, Evidence, Item, Kind, Status, answer_text
from quiz.site import judge, replacing
from quiz.site.clock import now
from quiz.site.curate import filter_of_request, new_batch, offer_undo, onward, to_item
from quiz.site.itemforms import ItemForm, blank, form_for, problems, read_item
from quiz.site.numbers import whole
from quiz.site.store import curation, decks, items
from quiz.site.store.curation import Changed
from quiz.site.store.items import Stored

bp = Blueprint("writing", __name__, url_prefix="/curate")


@bp.get("/<int:key>/edit")
def edit(key: int) -> str:
    """An item in a form, beside its source, with its flaws."""
    stored = items.get(key)
    return _edit_page(stored, form_for(stored.item, version=curation.version(stored.item)), stored.item)


@bp.post("/<int:key>/edit")
def save(key: int) -> str | Response | tuple[str, int]:
    """Store an item as edited, unless somebody changed it meanwhile; then both are shown."""
    stored, chosen = items.get(key), filter_of_request()
    form = form_for(stored.item, version="")
    item = read_item(form, stored.item)
    if item is None or request.form.get("then") == "check":
        return _edit_page(stored, form, item), 400 if item is None else 200
    status = Status.APPROVED if request.form.get("then") == "approve" else None
    after = curation.neighbours(key, chosen)[1]
    batch = new_batch()
    try:
        curation.change(key, item, seen=form.version.data, now=now(), batch=batch, status=status)
    except Changed as error:
        return _conflict(error.stored, form, item), 409
    offer_undo(_("Saved."), batch)
    return onward(after, chosen) if status else to_item(key, chosen)


def _conflict(stored: Stored, form: ItemForm, item: Item) -> str:
    form.version.data = curation.version(stored.item)
    return _edit_page(stored, form, item, conflict=True)


def _edit_page(stored: Stored, form: ItemForm, item: Item | None, *, conflict: bool = False) -> str:
    article = decks.article(stored.deck_key)
    flaws = judge.flaws(item, language=stored.language, article=article) if item else ()
    return render_template(
        "curate/edit.html",
        stored=stored,
        form=form,
        chosen=filter_of_request(),
        article=article,
        flaws=flaws,
        whole=item is not None,
        conflict=conflict,
        others=replacing.answers_like(stored.item, items.of_deck(stored.deck_key, limit=replacing.ASKED)),
    )


@bp.post("/<int:key>/check")
def check(key: int) -> str:
    """The flaws of an item as it stands in the form; stores nothing."""
    stored = items.get(key)
    form = form_for(stored.item, version="")
    item = read_item(form, stored.item)
    article = decks.article(stored.deck_key)
    flaws = judge.flaws(item, language=stored.language, article=article) if item else ()
    return render_template(
        "curate/findings.html", flaws=flaws, problems=problems(form), language=stored.language
    )


@bp.route("/deck/<int:key>/new/<kind>", methods=["GET", "POST"])
def new(key: int, kind: str) -> str | Response | tuple[str, int]:
    """Write an item by hand, with the sentence of the article that bears it out if there is one."""
    if kind not in list(Kind):
        raise BadInput(_("There is no such kind of item."))
    deck, start = decks.summary(key), blank(Kind(kind), secrets.token_hex(10))
    form = form_for(start, version="")
    item = read_item(form, start) if request.method == "POST" else None
    if item is None:
        page = render_template("curate/new.html", form=form, deck=deck, kind=kind, article=decks.article(key))
        return page, 400 if request.method == "POST" else 200
    batch = new_batch()
    sentence = " ".join(request.form.get("sentence", "").split())
    item = dataclasses.replace(
        item, status=Status.APPROVED, edited=True, evidence=source(item, sentence, decks.article(key))
    )
    added = curation.add(key, item, now=now(), batch=batch)
    offer_undo(_("Added."), batch, deck=key, state="all")
    return redirect(url_for("curate.page", key=added, deck=key, state="all"), 303)


def source(item: Item, sentence: str, article: Article | None) -> Evidence | None:
    """The evidence of an item by hand: a sentence, with its places where the article has it."""
    if not sentence:
        return None
    answer = answer_text(item)
    start = article.text.find(sentence) if article else -1
    at = sentence.find(answer) if answer else -1
    if start < 0:
        return Evidence(sentence, answer, AnswerKind.OTHER)
    places = (start, start + len(sentence))
    if at < 0:
        return Evidence(sentence, answer, AnswerKind.OTHER, *places)
    return Evidence(sentence, answer, AnswerKind.OTHER, *places, start + at, start + at + len(answer))


@bp.get("/<int:key>/replace")
def replace(key: int) -> str | Response:
    """Answers of the same kind from the rest of the deck, to put in the place of one distractor."""
    stored = items.get(key)
    if not isinstance(stored.item, Choice):
        return to_item(key, filter_of_request())
    found = replacing.candidates(
        stored, items.of_deck(stored.deck_key, limit=replacing.ASKED), article=decks.article(stored.deck_key)
    )
    return render_template(
        "curate/replace.html",
        stored=stored,
        chosen=filter_of_request(),
        candidates=found,
        wrong=[(at, text) for at, text in enumerate(stored.item.options) if at not in stored.item.keys],
        version=curation.version(stored.item),
    )


@bp.post("/<int:key>/replace")
def replaced(key: int) -> Response:
    """Put another answer in the place of one distractor."""
    stored, chosen = items.get(key), filter_of_request()
    text = request.form.get("text", "").strip() or request.form.get("option", "").strip()
    at = request.form.get("at", -1, type=whole)
    try:
        item = replacing.with_option(stored.item, at, text)
        batch = new_batch()
        curation.change(key, item, seen=request.form.get("version", ""), now=now(), batch=batch)
    except Changed:
        flash(_("This item has changed since you opened it. Nothing was stored; look again."), "error")
        return to_item(key, chosen)
    except BadInput as error:
        flash(_(str(error)), "error")
        return redirect(url_for("writing.replace", key=key, **chosen.query()), 303)
    offer_undo(_("Replaced."), batch)
    return to_item(key, chosen)
