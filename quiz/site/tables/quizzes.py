"""Rows of quizzes being taken or taken."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.site.tables.base import Model


class AttemptRow(Model):
    """A quiz being taken or taken: `Session` without its questions. `parent_id`: the attempt it retries."""

    __tablename__ = "attempts"
    __table_args__ = (Index("ix_attempts_learner_finished", "learner_id", "finished_at"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learners.id"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("attempts.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(Text)
    feedback: Mapped[str] = mapped_column(String(20))
    certainty: Mapped[bool] = mapped_column(default=False)
    seconds: Mapped[int | None]
    current: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[dt.datetime]
    finished_at: Mapped[dt.datetime | None]
    questions: Mapped[list[QuestionRow]] = relationship(
        order_by="QuestionRow.position", cascade="all, delete-orphan", passive_deletes=True
    )


class AttemptDeckRow(Model):
    """A deck that an attempt asks from."""

    __tablename__ = "attempt_decks"
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True)
    deck_id: Mapped[int] = mapped_column(
        ForeignKey("decks.id", ondelete="CASCADE"), primary_key=True, index=True
    )


class QuestionRow(Model):
    """A place in an attempt. `item` is the item as it was asked, so that a later edit changes no result."""

    __tablename__ = "questions"
    __table_args__ = (UniqueConstraint("attempt_id", "position"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempts.id", ondelete="CASCADE"))
    position: Mapped[int]
    item_id: Mapped[int | None] = mapped_column(ForeignKey("items.id", ondelete="SET NULL"), index=True)
    language: Mapped[str] = mapped_column(String(20))
    item: Mapped[dict[str, Any]]
    order: Mapped[list[Any]] = mapped_column("option_order")
    flagged: Mapped[bool] = mapped_column(default=False)
    answer: Mapped[AnswerRow | None] = relationship(
        back_populates="question", cascade="all, delete-orphan", passive_deletes=True
    )


class AnswerRow(Model):
    """The answer at a place; the key makes sure that there is one at most."""

    __tablename__ = "answers"
    question_id: Mapped[int] = mapped_column(ForeignKey("questions.id", ondelete="CASCADE"), primary_key=True)
    options: Mapped[list[Any]]
    texts: Mapped[list[Any]]
    verdict: Mapped[str] = mapped_column(String(20))
    points: Mapped[float]
    why: Mapped[str] = mapped_column(String(20))
    certainty: Mapped[int | None]
    at: Mapped[dt.datetime]
    question: Mapped[QuestionRow] = relationship(back_populates="answer")
