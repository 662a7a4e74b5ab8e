"""Results: what the attempts of a learner say, per deck and per item."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from quiz.site.tables import LEARNER, AnswerRow, AttemptDeckRow, AttemptRow, ItemRow, QuestionRow, db

SHOWN = 30
"""Results on a plot, at most."""


@dataclass(frozen=True, slots=True)
class Result:
    """A quiz: its points (fractions for partly right answers) out of `total`."""

    key: int
    title: str
    points: float
    total: int
    answered: int
    created_at: dt.datetime
    finished_at: dt.datetime | None

    @property
    def percent(self) -> int:
        """Points in whole percents."""
        return round(100 * self.points / self.total) if self.total else 0


def _results() -> Select[*tuple[Any, ...]]:
    return (
        select(
            *(AttemptRow.id, AttemptRow.title),
            func.coalesce(func.sum(AnswerRow.points), 0.0),
            *(func.count(QuestionRow.id), func.count(AnswerRow.question_id)),
            *(AttemptRow.created_at, AttemptRow.finished_at),
        )
        .join(QuestionRow, QuestionRow.attempt_id == AttemptRow.id)
        .outerjoin(AnswerRow, AnswerRow.question_id == QuestionRow.id)
        .where(AttemptRow.learner_id == LEARNER, AttemptRow.parent_id.is_(None))
        .group_by(AttemptRow.id)
    )


def of_deck(deck_key: int) -> list[Result]:
    """The newest finished quizzes of one deck alone, oldest first; retries are kept apart."""
    mine = select(AttemptDeckRow.attempt_id).where(AttemptDeckRow.deck_id == deck_key)
    several = select(AttemptDeckRow.attempt_id).group_by(AttemptDeckRow.attempt_id).having(func.count() > 1)
    query = _results().where(AttemptRow.id.in_(mine), AttemptRow.id.not_in(several))
    query = query.where(AttemptRow.finished_at.is_not(None)).order_by(AttemptRow.finished_at.desc())
    return [Result(*row) for row in db.session.execute(query.limit(SHOWN))][::-1]


def unfinished(limit: int = 2) -> list[Result]:
    """The newest quizzes that were begun and not finished."""
    query = _results().where(AttemptRow.finished_at.is_(None)).order_by(AttemptRow.id.desc()).limit(limit)
    return [Result(*row) for row in db.session.execute(query)]


def last_points(deck_keys: Sequence[int]) -> dict[int, float]:
    """The points of the newest answer to each item of decks that was ever answered in a quiz."""
    query = (
        select(QuestionRow.item_id, AnswerRow.points)
        .join(AnswerRow, AnswerRow.question_id == QuestionRow.id)
        .join(ItemRow, ItemRow.id == QuestionRow.item_id)
        .where(ItemRow.deck_id.in_(deck_keys))
        .order_by(AnswerRow.at)
    )
    return {key: points for key, points in db.session.execute(query) if key is not None}
