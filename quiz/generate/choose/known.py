"""What everybody knows without the article: who is on the throne, when the country was occupied."""

from __future__ import annotations

from quiz.checks.text import YEAR
from quiz.generate.facts.fact import Fact
from quiz.languages.questions import QuestionWords

_OCCUPATION = range(1940, 1946)


def is_on_throne(fact: Fact, words: QuestionWords) -> bool:
    """Whether a person is told as the king, of no other country (*aan koning Willem-Alexander*)."""
    before = fact.sent.doc[max(0, fact.start - 2) : fact.start]
    crowned = bool(len(before)) and before[-1].lower_ in words.throne
    return crowned and before[0].pos_ != "ADJ"


def is_of_occupation(fact: Fact, words: QuestionWords) -> bool:
    """Whether a year is one of the German occupation, and its sentence names that (*de Duitse inval in mei
    1940*)."""
    year = YEAR.search(fact.answer)
    told = year is not None and int(year[0]) in _OCCUPATION
    doc, clause = fact.sent.doc, fact.clause
    beside = " ".join(doc[i].lower_ for i in clause.tokens) if clause else doc.text.lower()
    return told and words.occupation.search(beside) is not None
