"""Calibration: how often a learner was right for each degree of certainty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.session import CERTAINTY_POINTS, Session


@dataclass(frozen=True, slots=True)
class Row:
    """Answers given with one degree of certainty (1 low, 2 mid, 3 high), and how many were right."""

    certainty: int
    answers: int
    right: int

    @property
    def percent(self) -> int:
        """The share that was right, in whole percents."""
        return round(100 * self.right / self.answers)


def table(session: Session) -> tuple[Row, ...]:
    """A row for each degree of certainty that was used."""
    return tuple(_rows(session))


def _rows(session: Session) -> Iterator[Row]:
    given = [answer for answer in session.answers if answer is not None]
    for certainty in CERTAINTY_POINTS:
        said = [answer.grade.points == 1 for answer in given if answer.certainty == certainty]
        if said:
            yield Row(certainty, len(said), sum(said))
