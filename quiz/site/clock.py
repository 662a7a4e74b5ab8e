"""The time, which tests may set: `create_app({"NOW": lambda: moment})`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from flask import current_app


def utc_now() -> dt.datetime:
    """The time of the machine, in UTC."""
    return dt.datetime.now(dt.UTC)


def now() -> dt.datetime:
    """The time in UTC, as the app tells it."""
    tell: Callable[[], dt.datetime] = current_app.config["NOW"]
    return tell()
