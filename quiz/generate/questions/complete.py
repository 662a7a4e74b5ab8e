"""Sentences to complete: a stem that leaves its gap at the very end, where no question can be written."""

from __future__ import annotations

import re

from quiz.generate.kinds import TIMES
from quiz.generate.questions.ask import Question
from quiz.generate.questions.cloze import FREE, Gap
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_NEAR = 2
"""Words before a year among which its preposition stands (*by August 1880*), or before a person."""
GAP = "_____"
"""What stands for the answer."""
SHORTEST = 6
"""Words of a stem before its gap, at least."""
_LAST = re.compile(r"\s\{\{c1::[^{}]*\}\}(?: \([^()]*\))?\.$")


def complete(gap: Gap, words: QuestionWords) -> Question | None:
    """The text of a gap up to its answer as a stem; None when the answer does not stand last, is free, is one
    of many times that fit, or somebody of whom it says from which country."""
    found = _LAST.search(gap.text)
    if found is None or gap.fact.kind in FREE:
        return None
    stem = gap.text[: found.start()]
    if len(stem.split()) < SHORTEST:
        return None
    if gap.fact.kind is AnswerKind.PERSON and _says_from_where(stem):
        return None
    if gap.fact.kind in TIMES and not words.beyond.isdisjoint(stem.lower().split()[-_NEAR:]):
        return None
    return Question(gap.fact, f"{stem} {GAP}", gap.lead)


def _says_from_where(stem: str) -> bool:
    """Whether a word with a capital stands before an office at the end of a stem, and leaves few others to
    choose from (*de Cubaanse president*)."""
    origin, office = stem.split()[-_NEAR:]
    return origin.istitle() and office.islower()
