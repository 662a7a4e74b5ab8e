"""What a reader finds in a file: its text and what it says about itself."""

from __future__ import annotations

import datetime as dt
import itertools
import re
import unicodedata
from dataclasses import dataclass

MAX_CHARACTERS = 1_000_000
"""Characters of an article, at most."""
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b\u2060\ufeff\ufffe\uffff]")
_LINE_END = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_SPACES = re.compile(r"[ \t\u00a0\u2007\u202f]+")
_WRAP = range(50, 101)
_BLANKS = re.compile(r"\n[ ]*\n\s*")


@dataclass(frozen=True, slots=True)
class Found:
    """A text, and title, date, language, source and licence where the file names them."""

    text: str
    title: str = ""
    date: dt.date | None = None
    language: str = ""
    source: str = ""
    licence: str = ""


def tidy(text: str) -> str:
    """The text as an article keeps it: NFC, "\\n" line ends, single spaces, single blank lines, and not the
    marks that a spreadsheet puts around a cell and doubles within."""
    text = _LINE_END.sub("\n", unicodedata.normalize("NFC", text))
    text = _SPACES.sub(" ", _UNWANTED.sub("", text))
    lines = "\n".join(line.strip(" ") for line in text.split("\n"))
    return _out_of_cell(_BLANKS.sub("\n\n", lines).strip())


def _out_of_cell(text: str) -> str:
    inside = text[1:-1]
    cell = text[:1] == text[-1:] == '"' and '""' in inside and '"' not in inside.replace('""', "")
    return inside.replace('""', '"') if cell else text


def unwrap(text: str) -> str:
    """The text with hard-wrapped paragraphs on one line each.

    A paragraph is hard-wrapped when each of its lines is full: the first word of the next would not fit.
    """
    return "\n\n".join(
        block.replace("\n", " ") if _is_wrapped(block.split("\n")) else block for block in text.split("\n\n")
    )


def _is_wrapped(lines: list[str]) -> bool:
    width = max(len(line) for line in lines)
    pairs = itertools.pairwise(lines)
    return width in _WRAP and all(len(line) + len(after.split(" ", 1)[0]) >= width for line, after in pairs)
