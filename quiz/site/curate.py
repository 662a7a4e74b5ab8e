"""Curating: the queue of items, one item beside its source, decisions one by one or in bulk, and undo."""

from __future__ import annotations

import re
import secrets
from typing import Any

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from quiz.errors import BadInput
from quiz.item import Kind, Status
from quiz.site import approving, duplicates, jobs, judge, undoing
from quiz.site.clock import now
from quiz.site.itemforms import AlwaysForm, ScoreForm
from quiz.site.numbers import whole, wholes
from quiz.site.store import curation, decks, items
from quiz.site.store.curation import STATES, Changed, Filter
from quiz.site.store.values import pack_article
from quiz.site.surroundings import surroundings

bp = Blueprint("curate", __name__, url_prefix="/curate")

PER_PAGE = 20
_TICK = re.compile(r"item-(\d{1,15})")
"""The name of an item's box; its value is the version that the page showed."""

bp.add_app_template_global(curation.version, "version")
bp.add_app_template_global(surroundings)
bp.add_app_template_global(undoing.named, "undo_name")


def filter_of_request() -> Filter:
    """What the address says about the queue; what it does not know is left aside."""
    state, kind = request.values.get("state", ""), request.values.get("kind", "")
    return Filter(
        state=state if state in STATES else "pending",
        kind=kind if kind in list(Kind) else "",
        deck=request.values.get("deck", type=whole),
    )


def _page_of_request() -> dict[str, Any]:
    """The page of the queue that was left, as part of an address; nothing when it was not the queue."""
    page = request.values.get("page", type=whole)
    return {"page": page} if page else {}


def new_batch() -> str:
    """A mark that holds together what one action does."""
    return secrets.token_hex(8)


@bp.get("")
def queue() -> str:
    """The items to look at, by state, kind and deck; several can be decided on at once."""
    chosen = filter_of_request()
    counts = curation.counts(chosen)
    pages = max(-(-counts[chosen.state] // PER_PAGE), 1)
    at = min(max(request.args.get("page", 1, type=whole), 1), pages)
    found = curation.queue(chosen, start=(at - 1) * PER_PAGE, limit=PER_PAGE)
    return render_template(
        "curate/queue.html",
        chosen=chosen,
        counts=counts,
        rows=[(each, judge.quality(each)) for each in found],
        by_hand=curation.by_hand(each.key for each in found),
        deck=decks.summary(chosen.deck) if chosen.deck else None,
        page=at,
        pages=pages,
        undo=curation.last_batch(),
        always=AlwaysForm(least=curation.threshold()),
        good=ScoreForm(score=80),
        can_make=bool(current_app.extensions["generate"] and decks.article(chosen.deck)),
    )


@bp.get("/<int:key>")
def page(key: int) -> str:
    """An item beside the article, with its quality, its flaws and what can be done about it."""
    chosen = filter_of_request()
    stored = items.get(key)
    before, after = curation.neighbours(key, chosen)
    return render_template(
        "curate/item.html",
        chosen=chosen,
        stored=stored,
        item=stored.item,
        version=curation.version(stored.item),
        quality=judge.quality(stored),
        article=decks.article(stored.deck_key),
        deck=decks.summary(stored.deck_key),
        before=before,
        after=after,
        by_hand=key in curation.by_hand([key]),
        left=curation.count(chosen),
        undo=curation.last_batch(),
    )


@bp.post("/<int:key>/decide")
def decide(key: int) -> Response:
    """Approve, reject or reopen an item, and go to the next one."""
    chosen = filter_of_request()
    status = _status()
    after = curation.neighbours(key, chosen)[1]
    batch = new_batch()
    seen = {key: request.form.get("version", "")}
    reason = request.form.get("reason", "").strip()[:500] if status is Status.REJECTED else ""
    try:
        curation.decide([key], status, now=now(), batch=batch, reason=reason, versions=seen)
    except Changed:
        flash(_("This item has changed since you opened it. Nothing was stored; look again."), "error")
        return to_item(key, chosen)
    offer_undo(_said(status), batch)
    return onward(after, chosen)


def _status() -> Status:
    value = request.form.get("status", "")
    if value not in list(Status):
        raise BadInput(_("The site could not use what was sent. Go back and try again."))
    return Status(value)


def _said(status: Status) -> str:
    said: dict[Status, str] = {
        Status.APPROVED: _("Approved."),
        Status.REJECTED: _("Rejected."),
        Status.PENDING: _("Back among the items to look at."),
    }
    return said[status]


def offer_undo(message: str, batch: str, **place: Any) -> None:
    """Say on the next page what was done, with a button that takes it back.

    That leads back to where the request came from; `place` has other parts of its address.
    """
    back = {**filter_of_request().query(), **_page_of_request(), **place}
    flash([message, url_for("curate.undo", batch=batch, **back)], "undo")  # type: ignore[arg-type]


def to_queue(chosen: Filter) -> Response:
    """Go to the queue, to the page that was left."""
    return redirect(url_for("curate.queue", **chosen.query(), **_page_of_request()), 303)


def to_item(key: int, chosen: Filter) -> Response:
    """Go to an item."""
    return redirect(url_for("curate.page", key=key, **chosen.query()), 303)


def onward(after: int | None, chosen: Filter) -> Response:
    """Go to the next item of the queue, else to its first, else to the queue itself."""
    if after is None and chosen.state == "pending":
        after = next((each.key for each in curation.queue(chosen, limit=1)), None)
    return to_item(after, chosen) if after is not None else to_queue(chosen)


@bp.post("/bulk")
def bulk() -> Response:
    """Decide on all items that are ticked."""
    chosen = filter_of_request()
    seen = {int(match[1]): value for name, value in request.form.items() if (match := _TICK.fullmatch(name))}
    if not seen:
        flash(_("Tick the items first."), "error")
        return to_queue(chosen)
    batch, status = new_batch(), _status()
    reason = request.form.get("reason", "").strip()[:500] if status is Status.REJECTED else ""
    try:
        count = curation.decide(seen, status, now=now(), batch=batch, reason=reason, versions=seen)
    except Changed:
        flash(_("An item has changed since you opened the page. Nothing was stored; look again."), "error")
        return to_queue(chosen)
    offer_undo(_said_of(count, status), batch)
    return to_queue(chosen)


def _said_of(count: int, status: Status) -> str:
    said: dict[Status, str] = {
        Status.APPROVED: ngettext("%(num)s item approved.", "%(num)s items approved.", count),
        Status.REJECTED: ngettext("%(num)s item rejected.", "%(num)s items rejected.", count),
        Status.PENDING: ngettext(
            "%(num)s item is back among those to look at.",
            "%(num)s items are back among those to look at.",
            count,
        ),
    }
    return said[status]


@bp.post("/undo/<batch>")
def undo(batch: str) -> Response:
    """Take back what one action did, and go back to the queue, or else show its item."""
    chosen, what = filter_of_request(), undoing.named(batch)
    try:
        keys = curation.undo(batch, now=now())
    except BadInput as error:
        flash(_(str(error)), "error")
        return to_queue(chosen)
    flash(_("Taken back: %(what)s.", what=what))
    return to_item(keys[0], chosen) if len(keys) == 1 and not _page_of_request() else to_queue(chosen)


@bp.get("/deck/<int:key>/duplicates")
def same(key: int) -> str:
    """Items of a deck that ask the same, to keep one of each group."""
    groups = duplicates.find(items.of_deck(key))
    deck, rest = decks.summary(key), max(len(groups) - PER_PAGE, 0)
    return render_template("curate/duplicates.html", groups=groups[:PER_PAGE], rest=rest, deck=deck)


@bp.post("/deck/<int:key>/duplicates")
def merge(key: int) -> Response:
    """Keep one item of a group; the others are rejected, and give it their tags and accepted answers."""
    kept = request.form.get("keep", type=whole)
    group = wholes(request.form.get("group", "").split())
    others = [key for key in group if key != kept]
    back = redirect(url_for("curate.same", key=key), 303)
    if kept is None or not others:
        raise BadInput(_("The site could not use what was sent. Go back and try again."))
    item = duplicates.merged(items.get(kept).item, [items.get(other).item for other in others])
    batch = new_batch()
    curation.merge_into(kept, others, item, reason=_("duplicate"), now=now(), batch=batch)
    offer_undo(_("Merged."), batch, deck=key)
    return back


@bp.post("/deck/<int:key>/approve")
def approve_good(key: int) -> Response:
    """Approve all pending items of a deck from a score on that have no flaw."""
    deck, form = decks.summary(key), ScoreForm()
    if not form.validate_on_submit():
        flash(_("Give a score from 0 to 100."), "error")
        return to_queue(Filter(deck=deck.key))
    batch = new_batch()
    count = approving.approve_good(deck.key, least=form.score.data, now=now(), batch=batch)
    offer_undo(ngettext("%(num)s item approved.", "%(num)s items approved.", count), batch, deck=deck.key)
    return to_queue(Filter(deck=deck.key))


@bp.post("/always")
def always() -> Response:
    """Approve generated items by themselves from a score on, or (when it is left empty) never."""
    chosen, form = filter_of_request(), AlwaysForm()
    if not form.validate_on_submit():
        flash(_("Give a score from 0 to 100."), "error")
        return to_queue(chosen)
    curation.set_threshold(form.least.data)
    flash(_("Saved."))
    return to_queue(chosen)


@bp.post("/deck/<int:key>/again")
def again(key: int) -> Response:
    """Generate the items of a deck again from its article; every decision stays."""
    article = decks.article(key)
    if article is None:
        raise BadInput(_("This deck has no article to make items of."))
    return jobs.start("generate", {"article": pack_article(article)})
