"""HTML and Markdown become paragraphs of plain text."""

from __future__ import annotations

import datetime as dt
import importlib.util
import re
from html.parser import HTMLParser
from typing import Any

from quiz.errors import BadInput
from quiz.reading.found import Found

_BLOCKS = frozenset(
    """address article blockquote body dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section
    table td th tr ul""".split()
)
_SKIPPED = frozenset(
    """aside button figcaption footer form iframe math nav noscript object script select style svg template
    textarea""".split()
)
_MOST_OPEN = 1_000
"""Brackets that are opened and not closed, at most: each is looked at again for every other."""
_DEEP = re.compile(r"^(?:(?:> ?){50}| {200}[-*+\d])", re.MULTILINE)
"""A quote in 50 quotes, or a list in 50 lists."""
_TANGLED = "The text has too many open brackets, or lists in lists, to be an article."
_DATES = frozenset({"article:published_time", "date", "dc.date", "dcterms.created", "datepublished"})
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def from_markdown(text: str) -> Found:
    """The text of a Markdown article; its first heading is the title."""
    from markdown import markdown

    if any(text.count(opens) - text.count(closes) > _MOST_OPEN for opens, closes in ("[]", "()", "<>")):
        raise BadInput(_TANGLED)
    if _DEEP.search(text):
        raise BadInput(_TANGLED)
    return _parse(markdown(text, extensions=["extra", "sane_lists"]), whole=True)


def from_html(text: str, *, address: str = "") -> Found:
    """The article in a page: by trafilatura where installed, else all but navigation and asides."""
    if text.count("<") > 500_000 or text.count("<") - text.count(">") > _MOST_OPEN:
        raise BadInput("The page has too many tags to be an article.")
    if importlib.util.find_spec("trafilatura") is None:
        return _parse(text, whole=False)
    return _by_trafilatura(text, address) or _parse(text, whole=False)


def _by_trafilatura(text: str, address: str) -> Found | None:
    from trafilatura import bare_extraction

    page: Any = bare_extraction(
        text, url=address or None, with_metadata=True, include_comments=False, include_tables=False
    )
    if page is None or not (page.text or "").strip():
        return None
    return Found(
        text="\n\n".join(page.text.split("\n")),
        title=page.title or "",
        date=_date(page.date or ""),
        licence=page.license or "",
    )


def _parse(text: str, *, whole: bool) -> Found:
    reader = _Reader(whole=whole)
    reader.feed(text)
    reader.close()
    return Found(text=reader.text(), title=reader.heading or reader.title, date=reader.date)


def _date(text: str) -> dt.date | None:
    match = _ISO_DATE.search(text)
    try:
        return dt.date.fromisoformat(match[0]) if match else None
    except ValueError:
        return None


class _Reader(HTMLParser):
    """Gathers the paragraphs, the first h1, the title and the date of a page."""

    def __init__(self, *, whole: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.whole = whole
        self.heading = ""
        self.title = ""
        self.date: dt.date | None = None
        self._paragraphs: list[tuple[bool, str]] = []
        self._words: list[str] = []
        self._skipping: list[str] = []
        self._inside = 0
        self._capture = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "meta" and (values.get("property") or values.get("name", "")).lower() in _DATES:
            self.date = self.date or _date(values.get("content", ""))
        if tag == "time":
            self.date = self.date or _date(values.get("datetime", ""))
        if tag in _SKIPPED or (tag == "header" and not self.whole):
            self._skipping.append(tag)
        if tag == "br":
            self._words.append("\n")
        if tag in _BLOCKS:
            self._break()
        if tag in {"article", "main"}:
            self._inside += 1
        if tag in {"title", "h1"}:
            self._capture = tag

    def handle_endtag(self, tag: str) -> None:
        if self._skipping and tag == self._skipping[-1]:
            self._skipping.pop()
        if tag == self._capture:
            self._keep_title(tag)
        if tag in _BLOCKS:
            self._break()
        if tag in {"article", "main"} and self._inside:
            self._inside -= 1

    def handle_data(self, data: str) -> None:
        if self._capture == "title" or not self._skipping or self._capture == "h1":
            self._words.append(data)

    def _keep_title(self, tag: str) -> None:
        words = " ".join("".join(self._words).split())
        if tag == "title":
            self.title = self.title or words
        else:
            self.heading = self.heading or words
        self._words, self._capture = [], ""

    def _break(self) -> None:
        words = " ".join("".join(self._words).split())
        if words and not self._capture:
            self._paragraphs.append((self._inside > 0, words))
        if not self._capture:
            self._words = []

    def text(self) -> str:
        """Paragraphs with blank lines between; only those inside `article` or `main` if there are."""
        self._capture = ""
        self._break()
        inside = [words for within, words in self._paragraphs if within]
        return "\n\n".join(inside or [words for _, words in self._paragraphs])
