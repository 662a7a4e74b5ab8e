"""Quotes, and who says them, told from the surface: quotation marks, commas, verbs of saying and capitals.

Trees waver on who says it; `“…”, zegt NAME.` does not.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from quiz.languages.text import TextWords


@dataclass(frozen=True, slots=True)
class Quote:
    """Something that somebody says, in quotation marks; offsets count characters of the article.

    `start` and `end` include the marks. `speaker` is the whole phrase that names who says it (*premier Mark
    Rutte*), empty when that is not certain; then its offsets are None.
    """

    start: int
    end: int
    speaker: str = ""
    speaker_start: int | None = None
    speaker_end: int | None = None


@dataclass(frozen=True, slots=True)
class Marks:
    """The quotation marks of a paragraph: spans that belong together, and the places of marks that do not."""

    pairs: tuple[tuple[int, int], ...]
    loose: tuple[int, ...]


_MARK = re.compile(r"[\"“”„«»‘’']")
_CLOSERS = {"“": '”“"', "„": '”“"', "«": "»", "»": "«", "‘": "’'", '"': '"”', "'": "'’", "”": "”"}
_WORD = re.compile(r"[^\s.,;:!?\"“”„«»()\[\]]+(?:\.(?=[^\W\d_]))?")
_SPACE = re.compile(r"\s+")
_LONGEST_SPEAKER = 12


def quotation_marks(text: str, words: TextWords) -> Marks:
    """Pair the quotation marks of a paragraph, in one pass; apostrophes are no marks."""
    pairs, loose = [], []
    opened = -1
    for mark in _MARK.finditer(text):
        place, char = mark.start(), mark.group()
        if opened >= 0 and char in _CLOSERS[text[opened]] and _closes(text, place):
            pairs.append((opened, place + 1))
            opened = -1
        elif opened < 0 and _opens(text, place, words):
            opened = place
        elif char not in "'’":
            loose.append(place)
    if opened >= 0 and text[opened] not in "'‘":
        loose.append(opened)
    return Marks(tuple(pairs), tuple(sorted(loose)))


def _closes(text: str, place: int) -> bool:
    """A single mark closes only where no letter follows, or it is an apostrophe."""
    return text[place] not in "'’" or not text[place + 1 : place + 2].isalnum()


def _opens(text: str, place: int, words: TextWords) -> bool:
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if text[place] in "’”" or after.isspace() or not after:
        return False
    if text[place] in "'‘" and text[place : place + 3].lower().strip().replace("‘", "'") in words.elided:
        return False
    return not before.isalnum()


def touching(spans: Sequence[tuple[int, int]], start: int, end: int) -> Sequence[tuple[int, int]]:
    """Those of spans in order, none over another, that have a character in common with start:end."""
    first = bisect_right(spans, start, key=itemgetter(1))
    return spans[first : bisect_left(spans, end, lo=first, key=itemgetter(0))]


def find_quotes(
    text: str, spans: Iterable[tuple[int, int]], marks: Marks, words: TextWords
) -> Iterator[Quote]:
    """The quotes of a paragraph whose sentences have these spans; offsets count from its start."""
    sentences = list(spans)
    for start, end in marks.pairs:
        around = touching(sentences, start, end)
        if around and text[start:end].count(" ") > 1:
            yield _attributed(text, Quote(start, end), around[0][0], around[-1][1], words)


def _attributed(text: str, quote: Quote, begin: int, end: int, words: TextWords) -> Quote:
    """The quote with the speaker that the words after it, else those before it, name."""
    after = text[quote.end : end]
    lead = re.match(r",?\s+", after)
    found = None
    if lead and (text[quote.end - 2] != "." or after.startswith(",")):
        found = _after_verb(text, quote.end + lead.end(), end, words) or _before_verb(
            text, quote.end + lead.end(), end, words
        )
    if found is None and text[begin : quote.start].rstrip().endswith(":"):
        found = _before_verb(text, begin, quote.start, words)
    return _spoken(text, quote, found)


def _spoken(text: str, quote: Quote, found: tuple[int, int] | None) -> Quote:
    if found is None:
        return quote
    start, end = found
    return replace(quote, speaker=text[start:end], speaker_start=start, speaker_end=end)


def _after_verb(text: str, place: int, end: int, words: TextWords) -> tuple[int, int] | None:
    """The span of the speaker in `zegt premier Mark Rutte na afloop`, where the verb stands at `place`."""
    verb = _WORD.match(text, place, end)
    if verb is None or verb.group().lower() not in words.saying:
        return None
    begin = last = -1
    for word in _until_stop(text, verb.end(), end):
        lower = word.group().lower()
        if last >= 0 and lower in words.openers and lower not in words.particles:
            break
        begin = word.start() if begin < 0 else begin
        last = word.end() if word.group()[0].isupper() else last
    return (begin, last) if last >= 0 else None


def _until_stop(text: str, place: int, end: int) -> Iterator[re.Match[str]]:
    """Words from `place` on that only blank space parts, at most _LONGEST_SPEAKER."""
    for _ in range(_LONGEST_SPEAKER):
        space = _SPACE.match(text, place, end)
        word = _WORD.match(text, space.end() if space else place, end)
        if word is None:
            return
        yield word
        place = word.end()


def _before_verb(text: str, place: int, end: int, words: TextWords) -> tuple[int, int] | None:
    """The span of the speaker in `Mark Rutte said`, where the name stands at `place`."""
    begin = last = -1
    for word in _until_stop(text, place, end):
        if word.group().lower() in words.saying:
            return (begin, last) if last >= 0 else None
        begin = word.start() if begin < 0 else begin
        last = word.end() if word.group()[0].isupper() else last
    return None
