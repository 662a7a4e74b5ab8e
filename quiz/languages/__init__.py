"""Word lists and sentences, one package per language and one module per topic.

Algorithms ask for a topic's words by language code; nothing outside this package tests which language it is.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

LANGUAGES = ("nl", "en")
"""Codes of the languages that articles can be read in."""

_WORD = re.compile(r"[^\W\d_]+")


def load(language: str, topic: str) -> Any:
    """The `WORDS` of `quiz/languages/<language>/<topic>.py`; KeyError for a language we do not have."""
    if language not in LANGUAGES:
        raise KeyError(language)
    return import_module(f"quiz.languages.{language}.{topic}").WORDS


def detect(text: str) -> str | None:
    """The code of the language a text is written in, told by its commonest words; None when it is neither.

    A language is named when at least 15 % of the words are among its function words (running prose
    has 30-50 %) and it has half as many again as the next one.
    """
    words = [word.lower() for word in _WORD.findall(text[:50_000])]
    shares = sorted(((_share(words, code), code) for code in LANGUAGES), reverse=True)
    (best, code), (second, _) = shares[0], shares[1]
    return code if best >= 0.15 and best >= 1.5 * second else None


def _share(words: list[str], language: str) -> float:
    common: frozenset[str] = load(language, "common")
    return sum(word in common for word in words) / len(words) if words else 0.0
