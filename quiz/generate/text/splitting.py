"""Where sentences end: a rule-based splitter, in linear time, that changes no character.

It weighs every full stop, question mark, exclamation mark and ellipsis that blank space follows, by the word
before it and the word after it. Word lists come from `quiz.languages.text`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.languages.text import TextWords

LONGEST = 1200
"""Characters after which a sentence is cut, so that reading stays linear in the length of the text."""

_STOP = re.compile(
    r"""(?P<mark>[.!?…]+)
    (?P<close>['")\]”’»›]* (?:[ ](?:''|["'”’»])(?=\s|\Z))? (?:[ ]?\[\d{1,3}\])*)
    (?P<space>\s+|\Z)""",
    re.VERBOSE,
)
"""A mark; what closes after it (some write a space before it), notes too; and the blank space after that."""

_BEFORE = re.compile(r"[^\s(\[{\"“”„‘«‹<>=|*]*\Z")
_AFTER = re.compile(r"[\"'(\[{“”„‘’«‹–—-]*\s?(?P<word>[^\s\"“”,.;:!?)\]]+)")
_LETTERS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_NUMBER = re.compile(r"\d{1,3}|[ivxIVX]{1,5}")
_HALF = 4
"""Words of a half of a sentence, at least."""
_ACROSS = re.compile(r"[\"()\[\]“”„«»‘]|[:?!]")
"""Marks that may hold both halves of a sentence together."""
_LOOK = 60
"""Characters looked at on either side of a mark: enough for a word, and bounded."""


def sentence_spans(text: str, words: TextWords) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of one paragraph, without blank space around it.

    Nothing but blank space lies outside the spans. A sentence longer than LONGEST characters is cut, at blank
    space if there is any.
    """
    begin = 0
    for stop in _STOP.finditer(text):
        if _ends(text, stop, begin, words):
            yield from _trimmed(text, begin, stop.start("space"))
            begin = stop.end()
    yield from _trimmed(text, begin, len(text))


def halves(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence as what stands on either side of its only semicolon, which ends the first; whole when one of
    them is no more than a few words, or a mark or bracket may reach across."""
    at = text.find(";", start, end)
    parts = [(start, at + 1), *_trimmed(text, at + 1, end)]
    short = at < 0 or any(len(text[begin:stop].split()) < _HALF for begin, stop in parts)
    yield from (
        [(start, end)] if short or _ACROSS.search(text, start, end) or text.count(";", at + 1, end) else parts
    )


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without blank space around it, in pieces of at most LONGEST characters."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    if piece.strip():
        yield start, start + len(piece.strip())


def _ends(text: str, stop: re.Match[str], begin: int, words: TextWords) -> bool:
    """Whether a sentence that began at `begin` ends at this mark."""
    before = _word_before(text, stop.start(), begin)
    following = _AFTER.match(text[stop.end() : stop.end() + _LOOK])
    if following is None:
        return True
    after = _unelided(text[stop.end() : stop.end() + _LOOK], following.group("word"), words)
    if after[:1].islower():
        return False
    if stop.group("mark") != ".":
        return not (stop.group("close") and _names_speaker(text, stop.end(), words))
    return _stop_ends(before, after, words, first=stop.start() - len(before) <= begin)


def _word_before(text: str, end: int, begin: int) -> str:
    found = _BEFORE.search(text[max(begin, end - _LOOK) : end])
    return found.group().lstrip("'’") if found else ""


def _unelided(ahead: str, word: str, words: TextWords) -> str:
    """The word that shows the capital: `Avonds` in `'s Avonds`."""
    if ahead.startswith(words.elided, 0) and words.elided:
        rest = ahead.split(maxsplit=1)
        return rest[1] if len(rest) > 1 else word
    return word


def _names_speaker(text: str, place: int, words: TextWords) -> bool:
    """`"Really?" John asked.`: a verb of saying within three words after a closing quote."""
    return any(word.strip(".,:").lower() in words.saying for word in text[place : place + _LOOK].split()[1:4])


def _stop_ends(before: str, after: str, words: TextWords, *, first: bool) -> bool:
    """Whether a single full stop between these two words ends a sentence."""
    word = before.lower()
    if not word:
        return True
    if word in words.abbreviations:
        return False
    if word in words.numbered and after[0].isdigit():
        return False
    if first and _NUMBER.fullmatch(before):
        return False
    if word in words.final or _LETTERS.fullmatch(before):
        return after.lower() in words.openers
    return True
