"""Facts to questions and gaps."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.askable import Reading
from quiz.generate.facts import Fact
from quiz.generate.questions.ask import Question, Unasked, ask
from quiz.generate.questions.cloze import Gap, gap
from quiz.languages.questions import QuestionWords

__all__ = ["Gap", "Question", "Unasked", "write"]


def write(fact: Fact, reading: Reading, words: QuestionWords) -> Iterator[Question | Gap | Unasked]:
    """The question and the gap for a fact; for each that cannot be written, why."""
    yield ask(fact, reading, words)
    yield gap(fact, reading, words)
