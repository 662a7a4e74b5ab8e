"""Facts to questions and gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from quiz.generate.askable import Reading
from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact
from quiz.generate.questions.ask import Question, Unasked, ask
from quiz.generate.questions.cloze import Gap, gap
from quiz.generate.questions.roundtrip import comes_back
from quiz.generate.questions.shorten import shorten, without_counts
from quiz.languages.questions import QuestionWords

__all__ = ["Gap", "Question", "Unasked", "write"]

T = TypeVar("T", Question | Unasked, Gap | Unasked)


def write(
    fact: Fact, reading: Reading, words: QuestionWords, *, beside: Sequence[Fact]
) -> Iterator[Question | Gap | Unasked]:
    """The question and the gap for a fact; for each that cannot be written, why.

    `beside` are all facts of the sentence.
    """
    clauses = [clause and _simple(clause, fact, words) for clause in (fact.clause, *fact.others)]
    asked = _first([ask(replace(fact, clause=clause), reading, words) for clause in clauses])
    templated = fact.rule in {"holder", "role"}
    if isinstance(asked, Question) and not (templated or comes_back(asked, reading, beside, words)):
        asked = Unasked(fact, f"the answer does not come back from: {asked.stem}")
    yield asked
    yield _first([gap(replace(fact, clause=clause), reading, words) for clause in clauses])


def _simple(clause: Clause, fact: Fact, words: QuestionWords) -> Clause:
    return shorten(without_counts(clause, fact.tokens, words), fact.tokens, words)


def _first(written: Sequence[T]) -> T:
    """The first that could be written, else the first reason."""
    return next((each for each in written if not isinstance(each, Unasked)), written[0])
