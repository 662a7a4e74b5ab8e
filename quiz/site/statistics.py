"""Statistics of study: per deck and over all, drawn on the server, each with a table behind it."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Any

from babel.dates import format_date
from flask import Blueprint, render_template, request
from flask_babel import get_locale

from quiz.schedule import Settings, day_number, day_start
from quiz.site import figures
from quiz.site.clock import now
from quiz.site.numbers import whole
from quiz.site.store import queue, settings, statistics, tallies

bp = Blueprint("statistics", __name__, url_prefix="/statistics")

YEAR, MONTH = 364, 30
PERIODS = (1, 7, 30, 365)


@bp.get("")
def index() -> str:
    """The figures of one deck, or of all."""
    key = request.args.get("deck", type=whole)
    chosen = settings.of_deck(key) if key else settings.default()
    everything = queue.headings()
    about = queue.heading(key) if key else None
    keys = [about.key] if about else [each.key for each in everything]
    today = day_number(now(), chosen.zone, chosen.rollover)
    page = _figures(keys, today, chosen)
    return render_template(
        "statistics/index.html", decks=everything, deck=about, desired=chosen.retention, **page
    )


def _figures(keys: list[int], today: int, chosen: Settings) -> dict[str, Any]:
    found = tallies.between(keys, first=today - YEAR - 6, last=today)
    shelves = statistics.shelves(keys, today=today)
    late = statistics.late_steps(keys, start=day_start(today, chosen.zone, chosen.rollover), today=today)
    overdue, due = statistics.due_by_day(shelves, today=today, late=late, days=MONTH)
    month = today - MONTH + 1
    recent = [each for each in found if each.day >= month]
    minutes = figures.minutes_by_day(recent, first=month, last=today)
    return {
        "today": dt.date.fromordinal(today),
        "heatmap": figures.heatmap(found, today=today),
        "total": sum(each.number for each in found),
        "retention": [figures.retention(found, today=today, days=days) for days in PERIODS],
        "overdue": overdue,
        "forecast": figures.bars([overdue + due[0], *due[1:]]),
        "buttons": figures.buttons(recent),
        "minutes": figures.bars(minutes),
        "stock": statistics.stock(shelves),
    }


@bp.app_template_filter("days_from")
def days_from(day: dt.date, number: int) -> dt.date:
    """The date so many days after another."""
    return day + dt.timedelta(days=number)


@bp.app_template_filter("short_date")
def short_date(day: dt.date) -> str:
    """A day and month in a few letters."""
    return _shown(day, "d MMM", str(get_locale()))


@bp.app_template_filter("month_name")
def month_name(day: dt.date) -> str:
    """The name of a month in a few letters."""
    return _shown(day, "LLL", str(get_locale()))


@bp.app_template_filter("weekday_name")
def weekday_name(day: dt.date) -> str:
    """The name of a weekday in a few letters."""
    return _shown(day, "ccc", str(get_locale()))


@lru_cache(maxsize=4096)
def _shown(day: dt.date, pattern: str, locale: str) -> str:
    """A date by a pattern; kept, since a page shows hundreds and each takes long to find in CLDR."""
    return str(format_date(day, pattern, locale=locale))
