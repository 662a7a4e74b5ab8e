"""What one token says by itself, and which stands behind it."""

from __future__ import annotations

import re
from typing import TypeGuard

from spacy.tokens import Token

_YEAR = re.compile(r"1\d{3}|20\d\d")


def behind_of(token: Token) -> Token:
    """The next token of the sentence; behind the last one there is none, and it is that itself."""
    return token.nbor() if token.i + 1 < len(token.doc) else token


def in_present(finite: Token | None) -> TypeGuard[Token]:
    """Whether a finite verb stands in the present tense; not where there is none."""
    return finite is not None and "Pres" in finite.morph.get("Tense", [])


def is_year(text: str) -> bool:
    """Whether a word is a year of four figures."""
    return _YEAR.fullmatch(text) is not None
