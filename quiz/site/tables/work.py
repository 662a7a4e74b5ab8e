"""Rows of slow work, and of what people changed."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    Text,
)
from sqlalchemy.orm import Mapped, mapped_column

from quiz.site.tables.base import Model


class JobRow(Model):
    """Slow work: what to do, how far it is, what came of it."""

    __tablename__ = "jobs"
    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learners.id"))
    task: Mapped[str] = mapped_column(String(50))
    args: Mapped[dict[str, Any]]
    locale: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(20), index=True)
    progress: Mapped[int] = mapped_column(default=0)
    step: Mapped[str] = mapped_column(Text, default="")
    result: Mapped[dict[str, Any]] = mapped_column(default=dict)
    created_at: Mapped[dt.datetime]
    finished_at: Mapped[dt.datetime | None]


class ChangeRow(Model):
    """What a person did to an item or deck, with what it was before: the log that undo walks back.

    `what` names the kind of change ("status", "edit", "delete" …), `batch` holds together what one
    action did; `before` and `after` are the parts that changed.
    """

    __tablename__ = "changes"
    __table_args__ = (Index("ix_changes_learner_undone", "learner_id", "undone_at", "id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learners.id"))
    deck_id: Mapped[int] = mapped_column(ForeignKey("decks.id", ondelete="CASCADE"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("items.id", ondelete="CASCADE"), index=True)
    batch: Mapped[str] = mapped_column(String(32), index=True)
    what: Mapped[str] = mapped_column(String(50))
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]
    at: Mapped[dt.datetime]
    undone_at: Mapped[dt.datetime | None]
