"""Strings as the checks see them: words, crude stems, parts of compounds."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from quiz.languages.checks import CheckWords

YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
"""A year from 1000 to 2099, anywhere in a text."""
_WORD = re.compile(r"\d+(?:[.,:]\d+)*\w*|(?:[^\W\d_]\.){2,}|\w+(?:[-'’]\w+)*")
_FIXED = re.compile(r".*\d.*|[ivxlc]+")
_DOUBLE = re.compile(r"(.)\1")
_QUOTED = re.compile(r"[“„\"][^“”„\"]*[”\"]|‘[^‘’]*’(?!\w)|(?<!\w)'[^']*'(?!\w)")
_SENTENCE = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“„‘(\[]?[^\W\d_a-zà-ÿ])")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(.])(?:[A-Z]|Drs?|Mrs?|Ms|St|Sr|Jr|Prof|Ir|Ing|Mgr|Gen|Lt|Sgt|Nr|No|ca|bv|vs|al|v|Chr|resp|incl)\.$"
)


def unquoted(text: str) -> str:
    """The text without what stands between quotation marks: titles and other people's words."""
    return _QUOTED.sub(" ¤ ", text)


def sentences(text: str) -> list[str]:
    """A crude split at full stops, question and exclamation marks before a next word."""
    parts: list[str] = []
    for part in filter(str.strip, _SENTENCE.split(text)):
        if parts and _ABBREVIATED.search(parts[-1]):
            parts[-1] += " " + part
        else:
            parts.append(part)
    return parts


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case; hyphens, apostrophes and decimal signs stay inside a word."""
    return tuple(cased_words(text.lower().replace("’", "'")))


def cased_words(text: str) -> list[str]:
    """The words of a text as they are written."""
    return _WORD.findall(text)


@lru_cache(maxsize=65536)
def stem(word: str, known: CheckWords) -> str:
    """A crude stem for comparison only: no accents, an inflection stripped, doubled letters single.

    Numbers stay as they are, Roman ones too.
    """
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))
    if _FIXED.fullmatch(bare):
        return bare
    for suffix in known.suffixes:
        if bare.endswith(suffix) and len(bare) - len(suffix) >= 4:
            bare = bare[: -len(suffix)]
            break
    bare = _DOUBLE.sub(r"\1", bare)
    return bare[:-1] + {"v": "f", "z": "s"}.get(bare[-1], bare[-1]) if bare else bare


def content(text: str, known: CheckWords) -> tuple[str, ...]:
    """The stems of the words that carry meaning."""
    return tuple(stem(word, known) for word in words(text) if carries_meaning(word, known))


def carries_meaning(word: str, known: CheckWords) -> bool:
    """Whether a word is a number, or no function word and longer than a letter."""
    return word[0].isdigit() or (len(word) > 1 and word not in known.function)


def related(one: str, other: str, known: CheckWords) -> bool:
    """Whether two stems are one word, or one is a clear part of the other (`suiker`, `suikerfabriek`)."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if short[:1].isdigit() or len(short) < (4 if known.compounds else 5):
        return False
    if long.startswith(short):
        return len(short) >= 5 or len(long) >= len(short) + 3
    return known.compounds and len(short) >= 5 and long.endswith(short)


def has_phrase(text: str, phrases: frozenset[str]) -> str:
    """The first of the phrases that stands in the text in whole words, or nothing."""
    found = words(text)
    lengths = _lengths(phrases)
    for start, first in enumerate(found):
        for length in lengths.get(first, ()):
            phrase = " ".join(found[start : start + length])
            if phrase in phrases:
                return phrase
    return ""


@lru_cache(maxsize=256)
def _lengths(phrases: frozenset[str]) -> dict[str, tuple[int, ...]]:
    """How many words the phrases that begin with a word have, the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        parts = phrase.split()
        found.setdefault(parts[0], set()).add(len(parts))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in found.items()}


def contains(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Whether the words of `part` stand in `whole` one after another."""
    size = len(part)
    return bool(size) and any(whole[at : at + size] == part for at in range(len(whole) - size + 1))
