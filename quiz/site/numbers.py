"""Whole numbers in addresses and forms, no larger than the database can count on with."""

from __future__ import annotations

import re

from flask import Flask
from werkzeug.routing import IntegerConverter

_DIGITS = r"\d{1,15}"
_WHOLE = re.compile(rf"\s*-?{_DIGITS}\s*")


class _Key(IntegerConverter):
    """The `int` of our addresses: a longer one leads to no page."""

    regex = _DIGITS


def init_app(app: Flask) -> None:
    """Let no address hold a number that is too large."""
    app.url_map.converters["int"] = _Key


def whole(text: str | int) -> int:
    """The number that was sent. Raises ValueError for one of more than 15 digits, and for other words."""
    if not _WHOLE.fullmatch(str(text)):
        raise ValueError(str(text)[:40])
    return int(text)


def wholes(texts: list[str]) -> list[int]:
    """Those of the texts that are numbers, as numbers."""
    return [whole(text) for text in texts if _WHOLE.fullmatch(text)]
