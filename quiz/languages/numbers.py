"""Numbers written in digits or words, by language; the only user of text2num."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from text_to_num import text2num

from quiz.languages import LANGUAGES, load

_PLAIN = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class NumberWords:
    """How a language writes numbers: its signs, the words text2num does not know, and its great numbers."""

    decimal: str
    group: str
    special: dict[str, Decimal]
    magnitudes: dict[str, int]
    articles: frozenset[str]


_UNKNOWN = NumberWords(decimal=",", group=" ", special={}, magnitudes={}, articles=frozenset())
"""What is known of a language that we do not have: imported decks may be in any."""


def number_words(language: str) -> NumberWords:
    """The number words of a language; none for one that we do not have."""
    words: NumberWords = load(language, "numbers") if language in LANGUAGES else _UNKNOWN
    return words


@lru_cache(maxsize=4096)
def number(text: str, language: str) -> Decimal | None:
    """The value of a text that is one number, in digits, words or both (`2,3 miljoen`), else None."""
    words = number_words(language)
    text = " ".join(text.lower().split())
    if text in words.special:
        return words.special[text]
    head, _, tail = text.rpartition(" ")
    if head and tail in words.magnitudes:
        value = number(head, language)
        return None if value is None else value * words.magnitudes[tail]
    return _digits(text, words) if text[:1].isdigit() else spelled(text, language)


def _digits(text: str, words: NumberWords) -> Decimal | None:
    grouped = rf"\d{{1,3}}(?:[{re.escape(words.group)}\s]\d{{3}})+|\d+"
    match = re.fullmatch(rf"(?P<whole>{grouped})(?:{re.escape(words.decimal)}(?P<part>\d+))?", text)
    if not match:
        return None
    whole = "".join(_PLAIN.findall(match["whole"]))
    return Decimal(f"{whole}.{match['part'] or 0}").normalize() + 0


def spelled(text: str, language: str) -> Decimal | None:
    """The value of a number in words as text2num reads it, None when it reads none."""
    if not text or len(text) > 100 or any(character.isdigit() for character in text):
        return None
    if language not in LANGUAGES:
        return None
    try:
        return Decimal(text2num(text, language))
    except ValueError:
        return None
