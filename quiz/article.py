"""An article: the text that facts come from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """A title and the plain text below it.

    `text` uses "\\n" line ends and blank lines between paragraphs; all offsets count its characters.
    `language` is an ISO 639-1 code, `source` an address or a file name, `licence` free text.
    """

    title: str
    text: str
    language: str
    source: str = ""
    date: dt.date | None = None
    licence: str = ""
