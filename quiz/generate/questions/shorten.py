"""Shorter clauses: without the prepositional phrases at the end that an item can do without."""

from __future__ import annotations

from dataclasses import replace

from quiz.generate.clauses import Clause
from quiz.languages.questions import QuestionWords

LONG = 18
"""Words of a clause that is shortened."""
_SHORT = 10


def shorten(clause: Clause, keep: range, words: QuestionWords) -> Clause:
    """The clause without trailing phrases beside the verb, as long as it is long and the answer stays.

    Only a phrase of time, place, purpose or topic that hangs on the verb goes: the rest stays true without
    it.
    """
    while len(clause.tokens) > LONG:
        start = _last_phrase(clause, words)
        if start is None or any(i >= start for i in keep):
            return clause
        shorter = replace(clause, rest=tuple(i for i in clause.rest if i < start))
        if len(shorter.tokens) < _SHORT:
            return clause
        clause = shorter
    return clause


def _last_phrase(clause: Clause, words: QuestionWords) -> int | None:
    """Where the last prepositional phrase of the clause begins; None when the clause does not end in one."""
    doc = clause.doc
    classes = {"DET", "ADJ", "NUM", "NOUN", "PROPN", "ADP"}
    start = None
    for i in reversed(clause.rest):
        token = doc[i]
        if token.pos_ not in classes:
            break
        if token.pos_ == "ADP" and token.lower_ in words.adjunct_prepositions:
            noun = next((doc[j] for j in clause.rest if j > i and doc[j].pos_ in {"NOUN", "PROPN"}), None)
            if noun is not None and noun.dep_.startswith("obl") and noun.head.i <= i:
                start = i
                if doc[i - 1].pos_ not in {"NOUN", "PROPN"} or noun.head.pos_ == "VERB":
                    break
    if start is None or start == clause.rest[0]:
        return None
    return start
