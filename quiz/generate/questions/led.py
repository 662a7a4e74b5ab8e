"""What goes before a question or a gap, and what is said of when it was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import AMOUNTS
from quiz.generate.lead import Need
from quiz.generate.questions.repeats import repeats
from quiz.generate.reading import Reading
from quiz.generate.values.stamped import as_of
from quiz.item import AnswerKind

if TYPE_CHECKING:
    from spacy.tokens import Token

_OPENING = 2
"""Sentences at the beginning that may do without a headline, when it does not fit."""
_WEIGHT = 0.8
"""How much a fact behind a lead that it needs matters, beside others."""
_FIGURES = frozenset({AnswerKind.NUMBER, AnswerKind.MONEY, AnswerKind.PERCENTAGE, AnswerKind.YEAR})


def lead_for(fact: Fact, need: Need, told: str, *, long: bool) -> str:
    """The lead that an item needs; "" where an opening sentence can do without, and it is `long` or the lead
    tells its answer (`told`)."""
    spare = need.without and fact.sent.index < _OPENING
    return "" if spare and (long or repeats(told, need.text, amount=fact.kind in AMOUNTS)) else need.text


def floats(need: Need, lead: str, reading: Reading) -> bool:
    """Whether an item of a story has no name and no year to say what it is about, nor the headline (`lead`)
    that it would be clearer with."""
    return reading.lead.headline and bool(need.text) and not lead and not need.anchors


def led(fact: Fact, need: Need) -> Fact:
    """A fact behind a lead: it matters less when it cannot do without."""
    return fact if need.without else replace(fact, importance=round(fact.importance * _WEIGHT, 3))


def may_be_short(fact: Fact, reading: Reading) -> bool:
    """Whether few words do: an amount or a year that opens a story (*hoeveel mensen raakten gewond*)."""
    return reading.lead.headline and fact.kind in _FIGURES and fact.sent.index <= _OPENING


def month_of_item(fact: Fact, shown: str, finite: Token | None, reading: Reading) -> str:
    """The month of the article in brackets, where an item that reads as `shown` needs it: none that asks for
    a year."""
    if fact.kind is AnswerKind.YEAR:
        return ""
    return as_of(shown, finite, reading.month, opens=fact.sent.index < _OPENING)
