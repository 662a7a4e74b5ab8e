"""Import and export: decks in every format we know, with what is lost said, and a sheet for paper."""

from __future__ import annotations

import io
import re
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, current_app, render_template, request, send_file
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response as Answer

from quiz import formats
from quiz.errors import BadInput
from quiz.formats import Written
from quiz.formats.sheet import sheet as make_sheet
from quiz.site import facts, jobs, uploads
from quiz.site.clock import now
from quiz.site.exchangeforms import FORMAT_NAMES, PasteDeckForm, SendDeckForm
from quiz.site.numbers import whole
from quiz.site.security import takes_files
from quiz.site.sentences import said
from quiz.site.store import carry, decks

bp = Blueprint("exchange", __name__, url_prefix="/exchange")

EXPORTS = ("apkg", "json", "csv", "tsv", "gift", "moodle", "anki-text", "quizlet")
SUFFIXES = {"quizlet": ".txt"}
"""Suffixes of formats that have none of their own."""


@bp.get("")
def index() -> str:
    """Bring decks in, and choose one to take out."""
    return _page()


def _page(**forms: Any) -> str:
    ready = {"send": SendDeckForm(prefix="send"), "paste": PasteDeckForm(prefix="paste")}
    return render_template("exchange/index.html", decks=decks.summaries(), **{**ready, **forms})


@bp.post("/send")
@takes_files
def send() -> str | Answer | tuple[str, int]:
    """Bring in the decks of a file."""
    form = SendDeckForm(prefix="send")
    if not form.validate_on_submit():
        return _page(send=form), 400
    upload = uploads.keep(form.file.data.read())
    return jobs.start("take_in", {"upload": upload, "name": form.name(), "format": form.kind.data or None})


@bp.post("/paste")
def paste() -> str | Answer | tuple[str, int]:
    """Bring in a deck that was pasted as text."""
    form = PasteDeckForm(prefix="paste")
    if not form.validate_on_submit():
        return _page(paste=form), 400
    upload = uploads.keep(form.text.data.encode())
    return jobs.start("take_in", {"upload": upload, "name": form.title.data, "format": form.kind.data})


@jobs.task("take_in")
def take_in(args: Mapping[str, Any], progress: jobs.Progress) -> jobs.Outcome:
    """Read a file of decks and store them; says what came and what was left out."""
    progress(10, _("Reading the file"))
    with uploads.kept(args["upload"]) as data:
        imported = formats.read(data, name=args["name"], format=args["format"])
        progress(60, _("Storing the items"))
        taken = carry.take_in(imported, folder=Path(current_app.config["DATA"]), now=now())
    one = taken.decks[0] if len(taken.decks) == 1 else None
    return jobs.Outcome(_said(taken), "/", tuple(map(said, imported.skipped)), deck=one)


def _said(taken: carry.TakenIn) -> str:
    """What came, in one line."""
    parts = [
        ngettext("%(num)s item imported.", "%(num)s items imported.", taken.items),
        ngettext("It is in %(num)s deck.", "They are in %(num)s decks.", len(taken.decks)),
    ]
    if taken.reviews:
        parts.append(ngettext("%(num)s review came along.", "%(num)s reviews came along.", taken.reviews))
    return " ".join(parts)


@bp.get("/<int:key>")
def export(key: int) -> str:
    """The formats that a deck can be taken out in, each with what it cannot hold."""
    deck = decks.get(key)
    rows = [
        (formats.named_format(name), FORMAT_NAMES[name], formats.lost(deck, format=name)) for name in EXPORTS
    ]
    return render_template("exchange/export.html", deck=decks.summary(key), rows=rows)


@bp.get("/<int:key>/<name>")
def download(key: int, name: str) -> Response:
    """A deck as a file in a format of text."""
    if name not in EXPORTS or formats.named_format(name).whole:
        raise BadInput(_("There is no such format."))
    return _file(key, name, formats.write(decks.get(key), format=name))


@bp.post("/<int:key>/<name>")
def package(key: int, name: str) -> Response:
    """A deck as a package with its media, and with study progress if asked for; remembers what went out."""
    if name not in EXPORTS or not formats.named_format(name).whole:
        raise BadInput(_("There is no such format."))
    folder, chosen = Path(current_app.config["DATA"]), {"progress", "voice"} & request.form.keys()
    wanted = dict.fromkeys(chosen, True)
    return _file(key, name, carry.write_out(key, format=name, folder=folder, now=now(), **wanted))


def _file(key: int, name: str, written: Written) -> Response:
    chosen = formats.named_format(name)
    filename = file_name(decks.summary(key).title, SUFFIXES.get(name) or chosen.suffixes[0])
    return send_file(io.BytesIO(written.data), chosen.type, as_attachment=True, download_name=filename)


@bp.get("/<int:key>/sheet")
def sheet(key: int) -> str:
    """A deck to print: of each fact one question, and the answers on a sheet of their own."""
    seed = request.args.get("seed", 0, type=whole)
    number = max(request.args.get("number", 0, type=whole), 0) or None
    deck = decks.get(key)
    return render_template(
        "exchange/sheet.html",
        sheet=make_sheet(replace(deck, items=facts.best(deck.items, number=number)), seed=seed),
        deck=decks.summary(key),
        seed=seed,
        number=number,
        other=secrets.randbelow(10_000),
    )


def file_name(title: str, suffix: str) -> str:
    """A file name of a deck's title that every system takes."""
    letters = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return (re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:60] or "deck") + suffix
