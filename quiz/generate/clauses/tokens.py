"""What one token says by itself, and which stands behind it."""

from __future__ import annotations

from typing import TypeGuard

from spacy.tokens import Token

from quiz.checks.text import YEAR


def behind_of(token: Token) -> Token:
    """The next token of the sentence; behind the last one there is none, and it is that itself."""
    return token.nbor() if token.i + 1 < len(token.doc) else token


def in_present(finite: Token | None) -> TypeGuard[Token]:
    """Whether a finite verb stands in the present tense; not where there is none."""
    return finite is not None and "Pres" in finite.morph.get("Tense", [])


def is_plural(token: Token) -> bool:
    """Whether a token is marked as a plural."""
    return "Plur" in token.morph.get("Number", [])


def is_year(text: str) -> bool:
    """Whether a word is a year of four figures."""
    return YEAR.fullmatch(text) is not None


def is_of_name(day: Token) -> bool:
    """Whether a day of the week belongs to the name of one of the year (*Goede Vrijdag*)."""
    return day.i > 1 and day.text[:1].isupper() and day.nbor(-1).text[:1].isupper()
