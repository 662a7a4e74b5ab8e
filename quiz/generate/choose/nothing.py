"""Sentences that tell nothing to keep in mind: what a figure shows, whom somebody lives with."""

from __future__ import annotations

from spacy.tokens import Token

from quiz.checks.text import YEAR
from quiz.generate.choose.worth import persons_in
from quiz.generate.reading import Reading
from quiz.languages.questions import QuestionWords

_OURS = 1900
"""The first year in which people of our time lived."""


def tells_nothing(reading: Reading, words: QuestionWords) -> str:
    """Why nobody needs to keep anything in mind that a sentence tells; "" when somebody may."""
    if any(_is_figure(token, words) for token in reading.doc[:-1]):
        return "it tells of a figure"
    return "whom somebody lives with, nobody needs to keep in mind" if _is_private(reading, words) else ""


def _is_figure(token: Token, words: QuestionWords) -> bool:
    """Whether a word is that for a picture or table by its number (*Table 2*)."""
    return token.lower_ in words.figures and (token.nbor().like_num or token.nbor().text == ".")


def _is_private(reading: Reading, words: QuestionWords) -> bool:
    """Whether a sentence tells of somebody of our time whom he lives with, or of their children."""
    persons = {i for name in persons_in(reading) for i in range(name.start, name.end)} | set(reading.shown)
    if not any(reading.doc[i].dep_.startswith("nsubj") for i in persons):
        return False
    told = (token for token in reading.doc if not token.dep_.startswith("nsubj"))
    private = any(token.lower_ in words.private or token.lemma_.lower() in words.private for token in told)
    return private and all(int(year) >= _OURS for year in YEAR.findall(reading.sent.text))
