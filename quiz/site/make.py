"""Making a deck: from pasted text, from a file, from a web address; and the task that does it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Set
from dataclasses import replace
from pathlib import Path
from typing import Any

from flask import Blueprint, current_app, render_template
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from quiz import reading
from quiz.article import Article
from quiz.deck import Deck, deck_id
from quiz.errors import BadInput
from quiz.site import approving, jobs, uploads
from quiz.site.clock import now
from quiz.site.forms import ARTICLE_SUFFIXES, AddressForm, FileForm, PasteForm
from quiz.site.security import takes_files
from quiz.site.sentences import said
from quiz.site.store import decks
from quiz.site.store.values import pack_article, unpack_article

bp = Blueprint("make", __name__, url_prefix="/make")


@bp.get("")
def new() -> str:
    """Three ways to make a deck."""
    return _page()


def _page(**forms: Any) -> str:
    address = AddressForm(prefix="address") if current_app.config["ADDRESSES"] else None
    ready = {"paste": PasteForm(prefix="paste"), "file": FileForm(prefix="file"), "address": address}
    return render_template("make/new.html", **{**ready, **forms})


@bp.post("/paste")
def paste() -> str | Response | tuple[str, int]:
    """Make a deck of a pasted article."""
    form = PasteForm(prefix="paste")
    if not form.validate_on_submit():
        return _page(paste=form), 400
    try:
        article = reading.read_text(form.text.data, given=form.given())
    except BadInput as error:
        form.text.errors = [said(error)]
        return _page(paste=form), 400
    return jobs.start("generate", {"article": pack_article(article)})


@bp.post("/file")
@takes_files
def file() -> Response | tuple[str, int]:
    """Make a deck of an article in a file, or store the decks in a deck file."""
    form = FileForm(prefix="file")
    if not form.validate_on_submit():
        return _page(file=form), 400
    name, upload = form.name(), uploads.keep(form.file.data.read())
    if Path(name).suffix.lower() in ARTICLE_SUFFIXES:
        return jobs.start("read_file", {"upload": upload, "name": name, **form.given_values()})
    return jobs.start("take_in", {"upload": upload, "name": name, "format": None})


@bp.post("/address")
def address() -> Response | tuple[str, int]:
    """Make a deck of the article at a web address, where the owner allows it."""
    if not current_app.config["ADDRESSES"]:
        raise BadInput(_("This site does not fetch articles from the web. Paste the text instead."))
    form = AddressForm(prefix="address")
    if not form.validate_on_submit():
        return _page(address=form), 400
    return jobs.start("read_address", {"address": form.address.data, **form.given_values()})


@jobs.task("generate")
def generate_deck(args: Mapping[str, Any], progress: jobs.Progress) -> jobs.Outcome:
    """Make and store the deck of an article."""
    article = unpack_article(args["article"])
    assert article is not None
    return _generate(article, progress)


@jobs.task("read_file")
def read_file(args: Mapping[str, Any], progress: jobs.Progress) -> jobs.Outcome:
    """Read an uploaded article, make and store its deck."""
    progress(5, _("Reading the file"))
    with uploads.kept(args["upload"]) as data:
        return _generate(reading.read_bytes(data, name=args["name"], given=_given(args)), progress)


@jobs.task("read_address")
def read_address(args: Mapping[str, Any], progress: jobs.Progress) -> jobs.Outcome:
    """Fetch an article, make and store its deck."""
    progress(5, _("Fetching the page"))
    return _generate(reading.read_address(args["address"], given=_given(args)), progress)


def _given(args: Mapping[str, Any]) -> reading.Given:
    date = args.get("date")
    return reading.Given(
        title=args.get("title", ""),
        date=dt.date.fromisoformat(date) if date else None,
        language=args.get("language", ""),
    )


def _generate(article: Article, progress: jobs.Progress) -> jobs.Outcome:
    article = _as_known(article)
    progress(20, _("Reading the article and writing questions"))
    deck: Deck = current_app.extensions["generate"](article)
    if not deck.items:
        raise BadInput(_("No sentence of this article could be asked about. A longer text gives more."))
    known = decks.find(deck.id)
    before = {item.id for item in decks.get(known).items} if known is not None else None
    key = decks.save(deck, now=now())
    approving.approve_new(key, now=now())
    return jobs.Outcome(_ready(key, deck, before), deck=key)


def _as_known(article: Article) -> Article:
    """The article under the title, source, date and licence that it has in a deck of it, if there is one."""
    old = decks.article(decks.find(deck_id(article)))
    if old is None:
        return article
    return replace(
        article,
        title=old.title,
        source=old.source or article.source,
        date=article.date or old.date,
        licence=article.licence or old.licence,
    )


def _ready(key: int, deck: Deck, before: Set[str] | None) -> str:
    """What came of it; `before` has the ids of the items that were in the deck, None for a new deck."""
    if before is None:
        return str(
            ngettext(
                "The deck is ready: %(num)s question.",
                "The deck is ready: %(num)s questions.",
                len(deck.items),
            )
        )
    about, added = decks.summary(key), {item.id for item in deck.items} - before
    return str(
        ngettext(
            "Merged into the deck “%(title)s”, which has %(num)s question now; %(new)s new.",
            "Merged into the deck “%(title)s”, which has %(num)s questions now; %(new)s new.",
            about.items,
            title=about.title,
            new=len(added),
        )
    )
