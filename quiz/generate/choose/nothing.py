"""Sentences that tell nothing to keep in mind: what a figure shows, numbers of nothing, whom somebody lives
with."""

from __future__ import annotations

from spacy.tokens import Token

from quiz.checks.text import YEAR
from quiz.generate.choose.story import persons_in
from quiz.generate.clauses.tokens import behind_of, is_year
from quiz.generate.reading import Reading
from quiz.languages.questions import QuestionWords

_BARE = frozenset({"obl", "nmod", "obj"})
"""Labels of a number that counts no noun."""
_ENDS = 2
"""Numbers that something went from and to."""
_OURS = 1900
"""The first year in which people of our time lived."""


def tells_nothing(reading: Reading, words: QuestionWords) -> str:
    """Why nobody needs to keep anything in mind that a sentence tells; "" when somebody may."""
    if any(_is_figure(token, words) for token in reading.doc[:-1]):
        return "it tells of a figure"
    if sum(_is_bare(token) for token in reading.doc) >= _ENDS:
        return "of what these are the numbers, the sentence does not say"
    return "whom somebody lives with, nobody needs to keep in mind" if _is_private(reading, words) else ""


def _is_figure(token: Token, words: QuestionWords) -> bool:
    """Whether a word is that for a picture or table by its number (*Table 2*)."""
    return token.lower_ in words.figures and (token.nbor().like_num or token.nbor().text == ".")


def _is_bare(number: Token) -> bool:
    """Whether a number stands behind its preposition for so many of what is not told (*van 41 naar
    22*)."""
    bare = number.pos_ == "NUM" and number.dep_ in _BARE and not is_year(number.text)
    parts = [child.dep_ for child in number.children if child.dep_ != "punct"]
    behind = behind_of(number)
    ends = behind.pos_ in {"ADP", "CCONJ", "VERB", "AUX"} or behind.is_punct
    return bare and parts == ["case"] and ends and not number.is_sent_start


def _is_private(reading: Reading, words: QuestionWords) -> bool:
    """Whether a sentence tells of somebody of our time whom he lives with, or of their children."""
    persons = {i for name in persons_in(reading) for i in range(name.start, name.end)} | set(reading.shown)
    if not any(reading.doc[i].dep_.startswith("nsubj") for i in persons):
        return False
    told = (token for token in reading.doc if not token.dep_.startswith("nsubj"))
    private = any(token.lower_ in words.private or token.lemma_.lower() in words.private for token in told)
    return private and all(int(year) >= _OURS for year in YEAR.findall(reading.sent.text))
