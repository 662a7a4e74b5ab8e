"""Rows of learners, decks, their items and media."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.site.tables.base import HIDDEN, Model


class LearnerRow(Model):
    """A person. Attempts, reviews and edits point to one.

    `approve_from`: generated items without a flaw are approved from this score (percents) on; None: never.
    """

    __tablename__ = "learners"
    id: Mapped[int] = mapped_column(primary_key=True)
    created_at: Mapped[dt.datetime]
    approve_from: Mapped[int | None]


class DeckRow(Model):
    """A deck without its items. `uid` is `Deck.id`; `deleted_at` is set while a deletion can be undone."""

    __tablename__ = "decks"
    __table_args__ = (UniqueConstraint("learner_id", "uid"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learners.id"))
    uid: Mapped[str] = mapped_column(String(255))
    title: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(20))
    description: Mapped[str] = mapped_column(Text, default="")
    article: Mapped[dict[str, Any] | None] = mapped_column(deferred=True)
    extra: Mapped[dict[str, Any]] = mapped_column(default=dict, deferred=True)
    created_at: Mapped[dt.datetime]
    deleted_at: Mapped[dt.datetime | None]
    items: Mapped[list[ItemRow]] = relationship(
        back_populates="deck", order_by="ItemRow.position", cascade="all, delete-orphan", passive_deletes=True
    )
    media: Mapped[list[MediaRow]] = relationship(cascade="all, delete-orphan", passive_deletes=True)


class ItemRow(Model):
    """An item. `uid` is `Item.id`, `content` what only its kind has; `deleted_at` as for a deck.

    `exported_at`: when it first went to Anki.
    """

    __tablename__ = "items"
    __table_args__ = (
        UniqueConstraint("deck_id", "uid"),
        Index("ix_items_queue", "deck_id", "status", "position"),
        Index("ix_items_hidden", "deck_id", "id", sqlite_where=text(HIDDEN), postgresql_where=text(HIDDEN)),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    deck_id: Mapped[int] = mapped_column(ForeignKey("decks.id", ondelete="CASCADE"))
    uid: Mapped[str] = mapped_column(String(255))
    position: Mapped[int]
    kind: Mapped[str] = mapped_column(String(20))
    markup: Mapped[str] = mapped_column(String(10))
    content: Mapped[dict[str, Any]]
    explanation: Mapped[str] = mapped_column(Text)
    tags: Mapped[list[Any]]
    changed_at: Mapped[dt.datetime]
    status: Mapped[str] = mapped_column(String(20))
    edited: Mapped[bool]
    gone: Mapped[bool]
    language: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(Text)
    report: Mapped[str] = mapped_column(Text)
    evidence: Mapped[dict[str, Any] | None]
    extra: Mapped[dict[str, Any]]
    exported_at: Mapped[dt.datetime | None]
    deleted_at: Mapped[dt.datetime | None]
    deck: Mapped[DeckRow] = relationship(back_populates="items")


class MediaRow(Model):
    """A picture or sound of a deck; its bytes lie in the data folder under `sha256`."""

    __tablename__ = "media"
    __table_args__ = (UniqueConstraint("deck_id", "name"), Index("ix_media_sha256", "sha256"))
    id: Mapped[int] = mapped_column(primary_key=True)
    deck_id: Mapped[int] = mapped_column(ForeignKey("decks.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(255))
    sha256: Mapped[str] = mapped_column(String(64))
    type: Mapped[str] = mapped_column(String(100))
