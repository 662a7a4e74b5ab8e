"""Errors as pages: the one place where our own exceptions get an HTTP status."""

from __future__ import annotations

from flask import Flask, current_app, render_template
from flask_babel import gettext as _
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DatabaseError, NoResultFound
from werkzeug.exceptions import HTTPException, MethodNotAllowed, SecurityError
from werkzeug.wrappers import Response

from quiz.errors import BadInput, MissingExtra, NotFound, TooLarge, Unavailable, WeetjeError
from quiz.site.database import usable
from quiz.site.security import csrf
from quiz.site.sentences import said
from quiz.site.tables import db

STATUS = {NotFound: 404, TooLarge: 413, BadInput: 400, MissingExtra: 501, Unavailable: 503}


def init_app(app: Flask) -> None:
    """Show errors as pages of the site."""
    app.register_error_handler(WeetjeError, _ours)
    app.register_error_handler(NoResultFound, lambda error: _page(404, ""))
    app.register_error_handler(
        CSRFError,
        lambda error: _page(400, _("This page was open for too long. Go back, reload it and try again.")),
    )
    app.register_error_handler(MethodNotAllowed, _no_such_method)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(DatabaseError, _database)
    app.register_error_handler(Exception, _unexpected)


def status_of(error: WeetjeError) -> int:
    """The HTTP status of one of our own errors."""
    return next((status for kind, status in STATUS.items() if isinstance(error, kind)), 400)


def _ours(error: WeetjeError) -> tuple[str, int]:
    return _page(status_of(error), "" if isinstance(error, NotFound) else said(error))


def _http(error: HTTPException) -> tuple[str, int] | Response | HTTPException:
    if isinstance(error, SecurityError):  # an unknown host: no address of ours can be written
        return error
    code = error.code or 500
    return error if code < 400 else _page(code, "")


def _no_such_method(error: MethodNotAllowed) -> tuple[str, int]:
    """Without a token nobody is told more about a page that takes no forms."""
    try:
        csrf.protect()
    except CSRFError:
        return _page(400, "")
    return _page(405, "")


def _database(error: DatabaseError) -> tuple[str, int]:
    """A database that cannot be used is said so; any other error of it is a mistake of ours."""
    try:
        with usable():
            raise error
    except Unavailable as sentence:
        current_app.logger.exception("The database failed")
        db.session.rollback()
        return _ours(sentence)
    except DatabaseError:
        return _unexpected(error)


def _unexpected(error: Exception) -> tuple[str, int]:
    current_app.logger.exception("A page failed")
    db.session.rollback()
    return _page(500, "")


def _page(status: int, message: str) -> tuple[str, int]:
    texts = {
        400: (_("That did not work"), _("The site could not use what was sent. Go back and try again.")),
        404: (_("There is nothing here"), _("The page is gone, or its address was mistyped.")),
        405: (_("That did not work"), _("The site could not use what was sent. Go back and try again.")),
        413: (_("That is too large"), _("The file or text is over the limit of this site.")),
        500: (_("Something went wrong"), _("The fault is ours, and nothing you stored is lost. Try again.")),
        501: (_("A part is missing"), ""),
        503: (_("That did not work"), ""),
    }
    title, explanation = texts.get(status, texts[500 if status >= 500 else 400])
    return render_template("error.html", title=title, message=message or explanation, status=status), status
