"""Rows of the database. A row is the store's business: nothing outside `quiz.site.store` sees one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    ForeignKey,
    Index,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, registry, relationship

LEARNER = 1
"""The one learner, made by the first migration, who stands for every browser until there are accounts."""

HIDDEN = "status = 'rejected' OR gone OR deleted_at IS NOT NULL"
"""Which items are not studied; few, so an index holds them."""

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UTC(TypeDecorator[dt.datetime]):
    """A moment: aware in Python, in UTC in the database."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """Refuse a naive moment, store the rest in UTC."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(dt.UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """Give the moment its time zone back."""
        return value.replace(tzinfo=dt.UTC) if value else None


class Base(DeclarativeBase):
    """What all rows share."""

    registry = registry(
        metadata=MetaData(naming_convention=_NAMES),
        type_annotation_map={dt.datetime: UTC, dict[str, Any]: JSON, list[Any]: JSON},
    )


db = SQLAlchemy(model_class=Base)

if TYPE_CHECKING:
    Model = Base
else:
    Model = db.Model


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
        Index("ix_items_hidden", "id", sqlite_where=text(HIDDEN), postgresql_where=text(HIDDEN)),
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


# Study: schedules, the review log, what undo walks back, and settings.


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
        ),
        Index("ix_cards_new", "deck_id", "suspended", "state", "position", "id", "buried_day", "item_id"),
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
