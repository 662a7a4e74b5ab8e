"""A fact: an answer in its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quiz.item import AnswerKind

if TYPE_CHECKING:
    from quiz.generate.clauses.clause import Clause
    from quiz.generate.text import Sentence


class Certainty(StrEnum):
    """How the article stands behind a fact."""

    ASSERTED = "asserted"
    SAID = "said"
    PLANNED = "planned"
    DENIED = "denied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """An answer in its sentence: tokens `start` to `end` (exclusive), its text as it stands there, its
    kind.

    `clause` is the main clause it stands in (`others`: further ones), None when the sentence could not be
    cut. `noun` is the noun that a number counts or that a name stands beside ("architect"). `full` is the
    longest form of a name. `counted` is the end
    of that noun, `unit` that of the value. `importance` (0-1) comes from the place in the article, the
    title's words and the rule.
    """

    sent: Sentence
    start: int
    end: int
    answer: str
    kind: AnswerKind
    rule: str
    clause: Clause | None = None
    others: tuple[Clause, ...] = ()
    certainty: Certainty = Certainty.ASSERTED
    speaker: str = ""
    importance: float = 0.5
    noun: str = ""
    counted: int | None = None
    unit: str = ""
    full: str = ""

    @property
    def tokens(self) -> range:
        """The token indices of the answer."""
        return range(self.start, self.end)
