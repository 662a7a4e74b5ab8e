"""Backup: the whole database and media as one file, out and in."""

from __future__ import annotations

from flask import Blueprint, render_template

bp = Blueprint("backup", __name__, url_prefix="/backup")


@bp.get("")
def page() -> str:
    """Take a backup, or put one back."""
    return render_template("backup/page.html")
