"""The date that stands above a story or opens it: *Gepubliceerd op 14 mei 2026*, *TIEL, 14 mei 2026 –*."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from quiz.languages.values import value_words

_PARAGRAPHS, _LINES = 2, 3
_LONGEST, _OPENING = 80, 50
"""Characters of a line that stands apart, and of a place and date before a dash, at most."""
_EARLIEST = 1995
"""No story on a screen is older."""
_DASH = re.compile(r"\s[-–—]\s")
_DAY_FIRST = re.compile(r"\b(?P<day>\d{1,2})\.?\s+(?P<month>[^\W\d_]+)\.?\s+(?P<year>\d{4})\b")
_MONTH_FIRST = re.compile(r"\b(?P<month>[^\W\d_]+)\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})\b")
_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b")
_FORMS = (_DAY_FIRST, _MONTH_FIRST, _ISO)


def dateline(text: str, language: str) -> dt.date | None:
    """The date in a line by itself at the top of a text, or before the dash that opens its first line."""
    months = value_words(language).months
    for head in _heads(text):
        for form in _FORMS:
            date = next(filter(None, (_date(match, months) for match in form.finditer(head))), None)
            if date is not None and date.year >= _EARLIEST:
                return date
    return None


def set_apart(text: str) -> str:
    """The text with an empty line between a first line and a second that is little more than a date."""
    first, _, rest = text.partition("\n")
    second = rest.partition("\n")[0]
    dated = any(form.search(second) for form in _FORMS) and len(second) <= _OPENING
    return f"{first}\n\n{rest}" if first and dated and not _DASH.search(second) else text


def _heads(text: str) -> Iterator[str]:
    for paragraph in text.split("\n\n", _PARAGRAPHS)[:_PARAGRAPHS]:
        for line in paragraph.split("\n", _LINES)[:_LINES]:
            before = _DASH.split(line, maxsplit=1)[0]
            if len(line) <= _LONGEST and not line.rstrip().endswith((".", "!", "?", ":", '"', "”")):
                yield line
            elif len(before) <= _OPENING:
                yield before


def _date(match: re.Match[str], months: Mapping[str, int]) -> dt.date | None:
    named = match["month"].lower()
    month = int(named) if named.isdigit() else months.get(named, 0)
    try:
        return dt.date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
