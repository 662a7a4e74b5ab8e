"""Rows of the database. A row is the store's business: nothing outside `quiz.site.store` sees one."""

from __future__ import annotations

from quiz.site.tables.base import HIDDEN, LEARNER, STUDIED, UTC, Base, Model, db
from quiz.site.tables.decks import DeckRow, ItemRow, LearnerRow, MediaRow
from quiz.site.tables.quizzes import AnswerRow, AttemptDeckRow, AttemptRow, QuestionRow
from quiz.site.tables.study import (
    CardRow,
    StudyPresetRow,
    StudyReviewRow,
    StudySettingsRow,
    StudyStepRow,
    TallyRow,
)
from quiz.site.tables.work import ChangeRow, JobRow

__all__ = [
    "HIDDEN",
    "LEARNER",
    "STUDIED",
    "UTC",
    "AnswerRow",
    "AttemptDeckRow",
    "AttemptRow",
    "Base",
    "CardRow",
    "ChangeRow",
    "DeckRow",
    "ItemRow",
    "JobRow",
    "LearnerRow",
    "MediaRow",
    "Model",
    "QuestionRow",
    "StudyPresetRow",
    "StudyReviewRow",
    "StudySettingsRow",
    "StudyStepRow",
    "TallyRow",
    "db",
]
