"""A clause without what a question or a gap does not need: connectives, asides, time told from today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc

from quiz.generate.clauses import Clause, Span
from quiz.languages.questions import QuestionWords


def tidy(clause: Clause, words: QuestionWords, *, stamped: frozenset[int] = frozenset()) -> Clause:
    """The clause without connectives (`ook`, `however`) and without words such as `yesterday`.

    `stamped` are times whose date is known: they stay.
    """
    dropped = frozenset(_dropped(clause.doc, (*clause.front, *clause.rest), words)) - stamped
    front = tuple(i for i in clause.front if i not in dropped)
    rest = tuple(i for i in clause.rest if i not in dropped)
    return replace(clause, front=_trimmed(clause.doc, front), rest=_trimmed(clause.doc, rest))


def _dropped(doc: Doc, indices: Span, words: QuestionWords) -> Iterator[int]:
    for at, i in enumerate(indices):
        token = doc[i]
        for phrase in words.drop_phrases:
            found = indices[at : at + len(phrase)]
            if tuple(doc[j].lower_ for j in found) == phrase:
                yield from found
        if token.lower_ in words.drop_anywhere and token.pos_ in {"ADV", "CCONJ", "ADJ", "SCONJ"}:
            if not (at and doc[indices[at - 1]].lower_ in words.drop_blockers):
                yield i
        elif token.lower_ in words.relative_time and not (at and doc[indices[at - 1]].pos_ in {"ADP", "DET"}):
            yield i


def _trimmed(doc: Doc, indices: Span) -> Span:
    """Without a comma left at either end, or two in a row."""
    kept: list[int] = []
    for i in indices:
        if doc[i].text == "," and (not kept or doc[kept[-1]].text == ","):
            continue
        kept.append(i)
    while kept and doc[kept[-1]].text == ",":
        kept.pop()
    return tuple(kept)
