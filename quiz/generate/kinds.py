"""Kinds of answer that rules in more than one place treat alike."""

from quiz.item import AnswerKind

TIMES = frozenset({AnswerKind.YEAR, AnswerKind.DATE})
SUMS = frozenset({AnswerKind.NUMBER, AnswerKind.DURATION, AnswerKind.MEASURE, AnswerKind.MONEY})
"""Amounts that are no share of anything."""
AMOUNTS = SUMS | {AnswerKind.PERCENTAGE}
