"""Paragraphs of an article, and what each is: heading, prose, item of a list, caption, page furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from quiz.languages.text import TextWords


class ParagraphKind(StrEnum):
    """What a paragraph is to its reader."""

    HEADING = "heading"
    PROSE = "prose"
    LIST_ITEM = "list item"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of an article: `article.text[start:end] == text`, without blank space around it.

    `index` counts from 0. Marks of lists and of Markdown headings lie outside it, and so does the place in
    capitals, with or without a date, that opens a story (*TIEL, 14 mei 2026 – …*).
    """

    index: int
    text: str
    start: int
    kind: ParagraphKind

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)


_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BULLET = re.compile(r"\s*(?:[-*•‣◦▪–—·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)")
_HASH = re.compile(r"\s*#{1,6}\s+(?=\S)")
_DATELINE = re.compile(
    r"[^\W\d_a-z](?:[^\W\d_a-z]|['’./ -]){2,30}?(?:\s?[,(][^\n–—-]{1,40})?\s[–—-]\s+(?=[^\W\d_a-z]|['‘“\"])"
)
_BREAK = re.compile(r"[.!?…:;][\"')\]”’»]*\s*\Z")
_HEADING_WORDS = 14
_WRAP = 45
"""A line at least this long that ends in mid-sentence goes on in the next line."""


def paragraphs(text: str, words: TextWords) -> Iterator[Paragraph]:
    """The paragraphs of a text, in order. A line break ends one, unless a line was wrapped there."""
    for index, (start, end, marked) in enumerate(_blocks(text)):
        part = text[start:end]
        kind = ParagraphKind.LIST_ITEM if marked == "bullet" else _kind(part, words)
        if marked == "hash":
            kind = ParagraphKind.HEADING
        yield Paragraph(index, part, start, kind)


def _blocks(text: str) -> Iterator[tuple[int, int, str]]:
    """Start and end of each paragraph, and the mark before it: `bullet`, `hash` or none."""
    start = end = -1
    mark = ""
    for line in _LINE.finditer(text):
        if not line.group().strip():
            continue
        if start >= 0 and _goes_on(text, start, end, line):
            end = line.end()
            continue
        if start >= 0:
            yield _strip(text, start, end, mark)
        found = _HASH.match(line.group()) or _BULLET.match(line.group())
        mark = "" if found is None else "hash" if found.re is _HASH else "bullet"
        start, end = line.start() + (found.end() if found else 0), line.end()
    if start >= 0:
        yield _strip(text, start, end, mark)


def _strip(text: str, start: int, end: int, mark: str) -> tuple[int, int, str]:
    part = text[start:end]
    begin, stop = start + len(part) - len(part.lstrip()), start + len(part.rstrip())
    opened = _DATELINE.match(text, begin, stop)
    return opened.end() if opened else begin, stop, mark


def _goes_on(text: str, start: int, end: int, line: re.Match[str]) -> bool:
    """Whether a line goes on with the paragraph text[start:end]: it does when a line was wrapped there."""
    if text.count("\n", end, line.start()) != 1 or _BULLET.match(line.group()) or _HASH.match(line.group()):
        return False
    last = text[max(start, text.rfind("\n", start, end) + 1) : end].rstrip()
    if line.group().lstrip()[:1].islower():
        return not _BREAK.search(last[-5:]) or len(last) >= _WRAP
    return len(last) >= _WRAP and len(line.group()) <= 2 * len(last) and len(last) <= 110


def _kind(part: str, words: TextWords) -> ParagraphKind:
    opening = part[:40].lower()
    if opening.startswith(words.captions):
        return ParagraphKind.CAPTION
    if opening.startswith(words.boilerplate) and len(part) < 200:
        return ParagraphKind.BOILERPLATE
    if len(part) < 200 and any(note in part.lower() for note in words.hatnotes):
        return ParagraphKind.BOILERPLATE
    if not _BREAK.search(part[-5:]) and len(part.split(maxsplit=_HEADING_WORDS)) <= _HEADING_WORDS:
        return ParagraphKind.HEADING
    return ParagraphKind.PROSE
