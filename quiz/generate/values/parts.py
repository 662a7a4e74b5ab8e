"""A part of the article's own year with the year: *in het eerste kwartaal* -> *in het eerste kwartaal van
2025*."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from quiz.generate.clauses.tokens import behind_of
from quiz.languages.questions import QuestionWords
from quiz.languages.values import ordinal_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MONTHS = 12


def parts_of_year(doc: Doc, date: dt.date, words: QuestionWords) -> dict[int, str]:
    """What to show in place of each noun for a part of a year: with the year in which it last came to an end
    before the `date`."""
    (link,) = words.linking_prepositions
    found = ((token, _ends_in(token, words)) for token in doc[1:] if is_part(token, words))
    return {
        token.i: f"{token.text} {link} {date.year - (ends >= date.month)}"
        for token, ends in found
        if 0 < ends <= _MONTHS
    }


def is_part(token: Token, words: QuestionWords) -> bool:
    """Whether a noun is a part of a year that its sentence does not tell."""
    behind = behind_of(token)
    told = behind.lower_ in words.linking_prepositions or behind.text.isdigit()
    return token.lower_ in words.parts_of_year and not told


def _ends_in(part: Token, words: QuestionWords) -> int:
    """The month in which a part ends, by the ordinal before it; 0 without one."""
    number = ordinal_of(part.nbor(-1).lower_, part.doc.lang_)
    return int(number or 0) * words.parts_of_year[part.lower_]
