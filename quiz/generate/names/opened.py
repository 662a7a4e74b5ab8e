"""The person whom an article opens with, told by the dates of a life behind the name: *Jože Plečnik (23
January 1872 – 7 January 1957)*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.generate.clauses.tokens import is_year
from quiz.generate.names.spans import Span
from quiz.item import AnswerKind
from quiz.languages.given import GENDERS
from quiz.languages.names import NameWords

if TYPE_CHECKING:
    from spacy.tokens import Doc

_DASHES = frozenset({"–", "—", "-", "--"})
_JOINS = frozenset({"-", "'", "’", "(", ")"})
"""Marks in a name, those around the name that somebody goes by included: *Francina (Fanny) Blankers-Koen*."""
_DATE = 3
"""Tokens of a date with its day and month."""


def life_behind(doc: Doc, end: int) -> tuple[range, range] | None:
    """The tokens before and behind the dash in brackets that open at token `end` and end both parts with a
    year."""
    if end >= len(doc) or doc[end].text != "(":
        return None
    closed = next((token.i for token in doc[end:] if token.text == ")"), end)
    spaced = [i for i in range(end + 1, closed) if doc[i].text in _DASHES and _parts(doc, i)]
    if len(spaced) != 1:
        return None
    born, died = range(end + 1, spaced[0]), range(spaced[0] + 1, closed)
    return (born, died) if all(part and is_year(doc[part[-1]].text) for part in (born, died)) else None


def opening_person(doc: Doc, title: str, words: NameWords) -> Span | None:
    """The name that a first sentence begins with, for certain that of a person: dates of a life stand behind
    it, with day and month unless it begins with a first name, and the article is called by its last word."""
    opened = (token.i for token in doc[1:] if token.text == "(")
    end, life = next(((at, life) for at in opened if (life := life_behind(doc, at))), (0, None))
    if life is None or not title:
        return None
    dated = all(len(part) >= _DATE for part in life) or doc[0].text in GENDERS
    named = doc[0].text[:1].isupper() and all(_is_of_name(doc, i, words) for i in range(end))
    called = doc[:end].text.casefold().endswith(title.split()[-1].casefold())
    return Span(0, end, doubt=0, kind=AnswerKind.PERSON, sure=1) if dated and named and called else None


def _parts(doc: Doc, i: int) -> bool:
    """Whether a dash parts two dates: there is a space before it, or a year on both sides."""
    return bool(doc[i - 1].whitespace_) or (is_year(doc[i - 1].text) and is_year(doc[i + 1].text))


def _is_of_name(doc: Doc, i: int, words: NameWords) -> bool:
    token = doc[i]
    return token.text[:1].isupper() or token.lower_ in words.particles or token.text in _JOINS
