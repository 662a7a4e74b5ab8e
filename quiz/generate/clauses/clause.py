"""A main clause, and the error that says why there is none."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from quiz.generate.clauses.nouns import Span


@dataclass(frozen=True, slots=True)
class Clause:
    """A main clause. `front` and `rest` may be empty; `shared`: the subject stands in the clause before.

    `said_by` is the subject of the verb of saying when the clause is what someone says.
    """

    doc: Doc
    front: Span
    subject: Span
    head: int
    finite: int
    rest: Span
    shared: bool = False
    said_by: int | None = None

    @property
    def tokens(self) -> Span:
        """All tokens of the clause in the order of the sentence."""
        return tuple(sorted({*self.front, *self.subject, self.finite, *self.rest}))


class Unclear(ValueError):
    """Parse and surface disagree on a sentence, or it is built in a way we do not ask about.

    `further` are the clauses behind an unclear one that are clear.
    """

    def __init__(self, why: str, further: tuple[Clause, ...] = ()) -> None:
        super().__init__(why)
        self.further = further
