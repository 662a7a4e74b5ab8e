"""Rows of study: schedules, the review log, what undo walks back, and settings."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from quiz.site.tables.base import STUDIED, Model
from quiz.site.tables.decks import ItemRow


class CardRow(Model):
    """The schedule of one card of an item: `quiz.schedule.Card`, whose `guid` is the item's `uid`.

    `due_at` in seconds and `last_review` in milliseconds since 1970; `due_day`, `buried_day` and `last_day`
    (that of the last review) are day numbers.
    """

    __tablename__ = "cards"
    __table_args__ = (
        UniqueConstraint("item_id", "ord"),
        Index(
            "ix_cards_due",
            *("deck_id", "suspended", "state", "due_day", "buried_day", "last_day", "stability", "item_id"),
            "interval_days",
            sqlite_where=text(STUDIED),
            postgresql_where=text(STUDIED),
        ),
        Index("ix_cards_new", "deck_id", "state", "suspended", "position", "id", "buried_day", "item_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    deck_id: Mapped[int] = mapped_column(ForeignKey("decks.id", ondelete="CASCADE"))
    item_id: Mapped[int] = mapped_column(ForeignKey("items.id", ondelete="CASCADE"))
    ord: Mapped[int]
    state: Mapped[int] = mapped_column(default=0)
    step: Mapped[int] = mapped_column(default=0)
    stability: Mapped[float | None]
    difficulty: Mapped[float | None]
    due_at: Mapped[int | None] = mapped_column(BigInteger)
    due_day: Mapped[int | None]
    last_review: Mapped[int | None] = mapped_column(BigInteger)
    last_day: Mapped[int] = mapped_column(default=0)
    interval: Mapped[int] = mapped_column("interval_days", default=0)
    reps: Mapped[int] = mapped_column(default=0)
    lapses: Mapped[int] = mapped_column(default=0)
    position: Mapped[int] = mapped_column(default=0)
    suspended: Mapped[bool] = mapped_column(default=False)
    buried: Mapped[int] = mapped_column(default=0)
    buried_day: Mapped[int] = mapped_column(default=0)
    leech: Mapped[bool] = mapped_column(default=False)
    flag: Mapped[int] = mapped_column(default=0)
    retention: Mapped[float | None]
    settings: Mapped[str] = mapped_column(String(12), default="")
    item: Mapped[ItemRow] = relationship()


class StudyReviewRow(Model):
    """A row of the review log: `quiz.schedule.Review`. `ms` is its id; `day` the day number it lies in."""

    __tablename__ = "reviews"
    __table_args__ = (
        UniqueConstraint("learner_id", "ms"),
        Index("ix_reviews_day", "deck_id", "day", "kind", "rating", "interval_before", "duration", "state"),
        Index("ix_reviews_card", "card_id", "ms"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learners.id"))
    deck_id: Mapped[int] = mapped_column(ForeignKey("decks.id", ondelete="CASCADE"))
    card_id: Mapped[int] = mapped_column(ForeignKey("cards.id", ondelete="CASCADE"))
    ms: Mapped[int] = mapped_column(BigInteger)
    day: Mapped[int]
    rating: Mapped[int]
    kind: Mapped[int]
    state: Mapped[int]
    interval: Mapped[int] = mapped_column("interval_after")
    interval_before: Mapped[int]
    duration: Mapped[int]
    factor: Mapped[int] = mapped_column(default=0)
    settings: Mapped[str] = mapped_column(String(12), default="")


class TallyRow(Model):
    """The answers of a deck on a day, of one kind and rating: how many, how many of them to mature cards, ms.

    What the review log would give, counted whenever it changes, for a log grows long.
    """

    __tablename__ = "tallies"
    __table_args__ = ({"sqlite_with_rowid": False},)
    deck_id: Mapped[int] = mapped_column(ForeignKey("decks.id", ondelete="CASCADE"), primary_key=True)
    day: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[int] = mapped_column(primary_key=True)
    rating: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int]
    mature: Mapped[int]
    ms: Mapped[int] = mapped_column(BigInteger)


class StudyStepRow(Model):
    """What a learner did while studying, with what it changed as it was before: undo walks these back.

    `cards`: the columns of the changed cards; `item`: an edited or deleted item; `review_ms`: the log's row.
    """

    __tablename__ = "study_steps"
    __table_args__ = (Index("ix_study_steps_deck", "deck_id", "id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learners.id"))
    deck_id: Mapped[int] = mapped_column(ForeignKey("decks.id", ondelete="CASCADE"))
    what: Mapped[str] = mapped_column(String(20))
    card_id: Mapped[int] = mapped_column(ForeignKey("cards.id", ondelete="CASCADE"))
    cards: Mapped[list[Any]]
    item: Mapped[dict[str, Any] | None]
    review_ms: Mapped[int | None] = mapped_column(BigInteger)


class StudySettingsRow(Model):
    """Settings of a deck, or (without one) the default. `fit`: how the parameters were fitted."""

    __tablename__ = "study_settings"
    __table_args__ = (UniqueConstraint("learner_id", "deck_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learners.id"))
    deck_id: Mapped[int | None] = mapped_column(ForeignKey("decks.id", ondelete="CASCADE"))
    body: Mapped[dict[str, Any]]
    fit: Mapped[dict[str, Any] | None]


class StudyPresetRow(Model):
    """Settings by their id, as they were when cards were answered, so that the log can be replayed."""

    __tablename__ = "study_presets"
    id: Mapped[str] = mapped_column(String(12), primary_key=True)
    body: Mapped[dict[str, Any]]
