"""Facts to questions and gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from quiz.generate.clauses.clause import Clause
from quiz.generate.facts.fact import Fact
from quiz.generate.facts.lifespan import LIFE
from quiz.generate.kinds import TIMES
from quiz.generate.questions.asides import without_apposition, without_aside, without_list, without_tail
from quiz.generate.questions.ask import Question, Unasked, ask
from quiz.generate.questions.cloze import Gap, gap
from quiz.generate.questions.complete import complete
from quiz.generate.questions.roundtrip import comes_back
from quiz.generate.questions.shorten import LONG, first_of_several, lean, only_when, shorten, without_counts
from quiz.generate.questions.trim import trim
from quiz.generate.reading import Reading
from quiz.generate.standing.bare import bare_nouns
from quiz.languages.questions import QuestionWords

__all__ = ["Gap", "Question", "Unasked", "write"]


T = TypeVar("T", Question | Unasked, Gap | Unasked)


def write(
    fact: Fact, reading: Reading, words: QuestionWords, *, beside: Sequence[Fact]
) -> Iterator[Question | Gap | Unasked]:
    """The question and the gap for a fact; for each that cannot be written, why. Then what is left of them
    without the phrases that they can do without: such an item shows less of what others ask.

    `beside` are all facts of the sentence.
    """
    clauses = [clause and _simple(clause, fact, reading, words) for clause in (fact.clause, *fact.others)]
    full = tuple(_written(fact, clauses, reading, words, beside))
    yield from full
    shorter = [clause and lean(clause, fact.tokens, words) for clause in clauses]
    if shorter != clauses and not all(isinstance(each, Unasked) for each in full):
        for whole, short in zip(full, _written(fact, shorter, reading, words, beside), strict=True):
            if not isinstance(whole, Unasked) and not isinstance(short, Unasked) and short != whole:
                yield short


def _written(
    fact: Fact,
    clauses: Sequence[Clause | None],
    reading: Reading,
    words: QuestionWords,
    beside: Sequence[Fact],
) -> Iterator[Question | Gap | Unasked]:
    facts = [replace(fact, clause=clause) for clause in clauses]
    asked = _first([ask(each, reading, words) for each in facts])
    if isinstance(asked, Unasked) and _opens(fact, reading):
        asked = ask(replace(fact, clause=_trimmed(fact, reading, words)), reading, words)
    templated = fact.rule in {"holder", "role", *LIFE}
    if isinstance(asked, Question) and not (templated or comes_back(asked, reading, beside, words)):
        asked = Unasked(fact, f"the answer does not come back from: {asked.stem}")
    gapped = _first([gap(each, reading, words) for each in facts])
    completed = complete(gapped, words) if isinstance(asked, Unasked) and isinstance(gapped, Gap) else None
    yield completed if completed and comes_back(completed, reading, beside, words) else asked
    yield gapped


def _opens(fact: Fact, reading: Reading) -> bool:
    """Whether a fact stands before the verb of a sentence that could only be parted there."""
    opening = reading.opening
    return opening is not None and fact.end <= opening.finite and fact.start >= opening.tokens[0]


def _trimmed(fact: Fact, reading: Reading, words: QuestionWords) -> Clause | None:
    """The opening of the sentence, without the loose parts at its end when it is long."""
    opening = reading.opening
    if opening is None:
        return None
    kept = set(trim(reading.doc, opening.tokens, fact.tokens, words, longest=LONG))
    return replace(opening, rest=tuple(i for i in opening.rest if i in kept))


def _simple(clause: Clause, fact: Fact, reading: Reading, words: QuestionWords) -> Clause:
    if _has_vague_purpose(clause, fact, reading, words):
        clause = replace(clause, front=())
    clause = first_of_several(without_list(clause, fact), fact.tokens, words)
    clause = without_apposition(clause, fact)
    clause = without_aside(without_counts(clause, fact.tokens, words), fact.tokens, words)
    clause = without_tail(clause, fact.tokens, words)
    if fact.kind in TIMES:
        clause = only_when(clause, fact.tokens, words)
    return shorten(clause, fact.tokens, words)


def _has_vague_purpose(clause: Clause, fact: Fact, reading: Reading, words: QuestionWords) -> bool:
    """Whether a purpose stands first that only what came before explains (*om het tij te keren*)."""
    front = clause.front
    purpose = len(front) > 1 and front[0] not in fact.tokens and clause.doc[front[0]].lower_ in words.purpose
    return purpose and any(True for _ in bare_nouns(reading, front, words))


def _first(written: Sequence[T]) -> T:
    """The first that could be written, else the first reason."""
    return next((each for each in written if not isinstance(each, Unasked)), written[0])
