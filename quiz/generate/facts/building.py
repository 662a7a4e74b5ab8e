"""A fact from the tokens of its answer: its text, its clauses, how the article stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.generate.clauses.denied import denied
from quiz.generate.facts.fact import Certainty, Fact
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from quiz.generate.clauses.clause import Clause
    from quiz.generate.reading import Reading
    from quiz.generate.text import Sentence


def fact_of(
    reading: Reading,
    start: int,
    end: int,
    kind: AnswerKind,
    rule: str,
    words: QuestionWords,
    noun: str = "",
    full: str = "",
) -> Fact:
    sent = reading.sent
    begin, stop = sent.doc[start].idx, sent.doc[end - 1].idx + len(sent.doc[end - 1])
    clauses = [c for c in reading.clauses if start in c.tokens and end - 1 in c.tokens]
    clauses.sort(key=lambda clause: clause.said_by is None)
    clause = clauses[0] if clauses else None
    said = reading.attribution
    spoken = said is not None and start < said.start
    return Fact(
        sent=sent,
        start=start,
        end=end,
        answer=sent.text[begin:stop],
        kind=kind,
        rule=rule,
        clause=clause,
        others=tuple(clauses[1:]),
        certainty=_certainty(reading, clause, words, spoken=spoken),
        speaker=_text(sent, said.speaker) if said and spoken else "",
        noun=noun,
        full=full,
    )


def _text(sent: Sentence, tokens: Sequence[int]) -> str:
    span = sent.doc[tokens[0] : tokens[-1] + 1]
    return sent.text[span.start_char : span.end_char]


def _certainty(reading: Reading, clause: Clause | None, words: QuestionWords, *, spoken: bool) -> Certainty:
    doc = reading.doc
    if denied(doc, clause.tokens if clause else range(len(doc)), words):
        return Certainty.DENIED
    if spoken:
        return Certainty.SAID
    if clause and doc[clause.finite].lower_ in words.modal:
        return Certainty.PLANNED
    return Certainty.ASSERTED
