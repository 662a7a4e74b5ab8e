"""What a story tells by the way: behind its news, or as a detail that makes it lively."""

from __future__ import annotations

from decimal import Decimal

from quiz.generate.choose.worth import Story, is_penalty
from quiz.generate.facts.fact import Fact
from quiz.generate.reading import Reading
from quiz.generate.standing.stands import anchors
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_OPENING = 2
"""Sentences that tell the news."""
_MANY = 100
"""A number that news is about, at least."""
_DETAILS = frozenset({AnswerKind.MEASURE, AnswerKind.DURATION, AnswerKind.ORGANISATION})
_OF_SOMETHING = frozenset({AnswerKind.YEAR, AnswerKind.PERCENTAGE})
_KEPT = frozenset({AnswerKind.MONEY, AnswerKind.COUNTRY, AnswerKind.PERSON})
"""Kinds that tell something wherever they stand."""


def in_passing(fact: Fact, reading: Reading, story: Story, words: QuestionWords) -> bool:
    """Whether a story tells a fact only behind its news, or a year or a share of which no name and no other
    year says of what it was."""
    if fact.kind in _OF_SOMETHING:
        told = fact.clause.tokens if fact.clause is not None else range(len(reading.doc))
        beside = [i for i in told if i not in fact.tokens and reading.doc[i].text not in words.months]
        if not anchors(reading, beside):
            return True
    if fact.kind is AnswerKind.YEAR:
        return False
    telling = not _is_small(fact, reading) or _counts_victims(fact, words)
    large = fact.kind is AnswerKind.NUMBER and telling
    kept = large or fact.kind in _KEPT or fact.rule == "means"
    return fact.sent.index >= story.news and not kept


def is_detail(fact: Fact, reading: Reading, words: QuestionWords) -> bool:
    """Whether a fact behind the opening of a story only makes it lively (*met zes auto's aan boord*), or is
    who holds an office, which the story did not bring, or the day of what is to come."""
    if fact.rule == "holder" or _is_ahead(fact):
        return True
    small = fact.kind is AnswerKind.NUMBER and _is_small(fact, reading)
    detail = (small and not _counts_victims(fact, words)) or fact.kind in _DETAILS
    return detail and fact.sent.index >= _OPENING and not is_penalty(fact, words)


def _is_ahead(fact: Fact) -> bool:
    """Whether a day is told of in the present tense: it is still to come."""
    clause = fact.clause
    finite = None if clause is None else clause.doc[clause.finite]
    present = finite is not None and "Pres" in finite.morph.get("Tense", [])
    return fact.kind is AnswerKind.DATE and fact.unit != "month" and present


def _is_small(fact: Fact, reading: Reading) -> bool:
    """Whether a number is smaller than those that news is about."""
    amounts = (value.value for value in reading.values if value.start == fact.start)
    return fact.unit != "fraction" and any(isinstance(each, Decimal) and each < _MANY for each in amounts)


def _counts_victims(fact: Fact, words: QuestionWords) -> bool:
    """Whether a number is how many died or were hurt (*38 doden*)."""
    return any(token.lower_ in words.victims for token in fact.sent.doc[fact.end : fact.end + 2])
