"""Backup: everything there is as one file, out and in."""

from __future__ import annotations

import tempfile

from flask import Blueprint, Flask, current_app, flash, redirect, render_template, send_file, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from quiz.site import backups
from quiz.site.clock import now
from quiz.site.forms import RestoreForm
from quiz.site.security import takes_files

bp = Blueprint("backup", __name__, url_prefix="/backup")


def _app() -> Flask:
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    return app


@bp.get("")
def page() -> str:
    """Take a backup, or put one back."""
    return render_template("backup/page.html", form=RestoreForm())


@bp.post("/download")
def download() -> Response:
    """A backup as it is at this moment."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - the response closes it
    backups.write(_app(), file)
    file.seek(0)
    name = f"weetje-{now():%Y-%m-%d}.zip"
    return send_file(file, "application/zip", as_attachment=True, download_name=name)


@bp.post("/restore")
@takes_files
def restore() -> Response | tuple[str, int]:
    """Put a backup back in place of everything there is."""
    form = RestoreForm()
    if not form.validate_on_submit():
        return render_template("backup/page.html", form=form), 400
    before = backups.restore(_app(), form.file.data.stream)
    flash(_("The backup is restored. What was here before is kept in %(name)s.", name=before.name))
    return redirect(url_for("home.index"), 303)
