"""The first tables."""

from __future__ import annotations

import datetime

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema up to this revision."""
    op.create_table(
        "learners",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("approve_from", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learners")),
    )
    op.create_table(
        "attempts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("feedback", sa.String(length=20), nullable=False),
        sa.Column("certainty", sa.Boolean(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=True),
        sa.Column("current", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["learner_id"], ["learners.id"], name=op.f("fk_attempts_learner_id")),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["attempts.id"], name=op.f("fk_attempts_parent_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempts")),
    )
    op.create_index("ix_attempts_learner_finished", "attempts", ["learner_id", "finished_at"], unique=False)
    op.create_index(op.f("ix_attempts_parent_id"), "attempts", ["parent_id"], unique=False)
    op.create_table(
        "decks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=255), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("article", sa.JSON(), nullable=True),
        sa.Column("extra", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["learner_id"], ["learners.id"], name=op.f("fk_decks_learner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decks")),
        sa.UniqueConstraint("learner_id", "uid", name=op.f("uq_decks_learner_id_uid")),
    )
    op.create_table(
        "jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("task", sa.String(length=50), nullable=False),
        sa.Column("args", sa.JSON(), nullable=False),
        sa.Column("locale", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["learner_id"], ["learners.id"], name=op.f("fk_jobs_learner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jobs")),
    )
    op.create_index(op.f("ix_jobs_state"), "jobs", ["state"], unique=False)
    op.create_table(
        "attempt_decks",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("deck_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempts.id"], name=op.f("fk_attempt_decks_attempt_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["deck_id"], ["decks.id"], name=op.f("fk_attempt_decks_deck_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("attempt_id", "deck_id", name=op.f("pk_attempt_decks")),
    )
    op.create_index(op.f("ix_attempt_decks_deck_id"), "attempt_decks", ["deck_id"], unique=False)
    op.create_table(
        "items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("deck_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=255), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("markup", sa.String(length=10), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("explanation", sa.Text(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("edited", sa.Boolean(), nullable=False),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=True),
        sa.Column("extra", sa.JSON(), nullable=False),
        sa.Column("exported_at", sa.DateTime(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["deck_id"], ["decks.id"], name=op.f("fk_items_deck_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_items")),
        sa.UniqueConstraint("deck_id", "uid", name=op.f("uq_items_deck_id_uid")),
    )
    op.create_index("ix_items_queue", "items", ["deck_id", "status", "position"], unique=False)
    op.create_table(
        "media",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("deck_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("type", sa.String(length=100), nullable=False),
        sa.ForeignKeyConstraint(["deck_id"], ["decks.id"], name=op.f("fk_media_deck_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_media")),
        sa.UniqueConstraint("deck_id", "name", name=op.f("uq_media_deck_id_name")),
    )
    op.create_index("ix_media_sha256", "media", ["sha256"], unique=False)
    op.create_table(
        "changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("deck_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("batch", sa.String(length=32), nullable=False),
        sa.Column("what", sa.String(length=50), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["deck_id"], ["decks.id"], name=op.f("fk_changes_deck_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["items.id"], name=op.f("fk_changes_item_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["learner_id"], ["learners.id"], name=op.f("fk_changes_learner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
    )
    op.create_index(op.f("ix_changes_batch"), "changes", ["batch"], unique=False)
    op.create_index(op.f("ix_changes_deck_id"), "changes", ["deck_id"], unique=False)
    op.create_index(op.f("ix_changes_item_id"), "changes", ["item_id"], unique=False)
    op.create_index("ix_changes_learner_undone", "changes", ["learner_id", "undone_at", "id"], unique=False)
    op.create_table(
        "questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("item", sa.JSON(), nullable=False),
        sa.Column("option_order", sa.JSON(), nullable=False),
        sa.Column("flagged", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempts.id"], name=op.f("fk_questions_attempt_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["items.id"], name=op.f("fk_questions_item_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
        sa.UniqueConstraint("attempt_id", "position", name=op.f("uq_questions_attempt_id_position")),
    )
    op.create_index(op.f("ix_questions_item_id"), "questions", ["item_id"], unique=False)
    op.create_table(
        "answers",
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("points", sa.Double(), nullable=False),
        sa.Column("why", sa.String(length=20), nullable=False),
        sa.Column("certainty", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_answers_question_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("question_id", name=op.f("pk_answers")),
    )
    op.create_table(
        "study_presets",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_presets")),
    )
    op.create_table(
        "study_settings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("deck_id", sa.Integer(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("fit", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["deck_id"], ["decks.id"], name=op.f("fk_study_settings_deck_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["learner_id"], ["learners.id"], name=op.f("fk_study_settings_learner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_settings")),
        sa.UniqueConstraint("learner_id", "deck_id", name=op.f("uq_study_settings_learner_id_deck_id")),
    )
    op.create_table(
        "cards",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("deck_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("ord", sa.Integer(), nullable=False),
        sa.Column("state", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("stability", sa.Double(), nullable=True),
        sa.Column("difficulty", sa.Double(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("due_day", sa.Integer(), nullable=True),
        sa.Column("last_review", sa.BigInteger(), nullable=True),
        sa.Column("last_day", sa.Integer(), nullable=False),
        sa.Column("interval_days", sa.Integer(), nullable=False),
        sa.Column("reps", sa.Integer(), nullable=False),
        sa.Column("lapses", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("suspended", sa.Boolean(), nullable=False),
        sa.Column("buried", sa.Integer(), nullable=False),
        sa.Column("buried_day", sa.Integer(), nullable=False),
        sa.Column("leech", sa.Boolean(), nullable=False),
        sa.Column("flag", sa.Integer(), nullable=False),
        sa.Column("retention", sa.Double(), nullable=True),
        sa.Column("settings", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(["deck_id"], ["decks.id"], name=op.f("fk_cards_deck_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["item_id"], ["items.id"], name=op.f("fk_cards_item_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cards")),
        sa.UniqueConstraint("item_id", "ord", name=op.f("uq_cards_item_id_ord")),
    )
    op.create_index(
        "ix_cards_due",
        "cards",
        [
            "deck_id",
            "suspended",
            "state",
            "due_day",
            "buried_day",
            "last_day",
            "stability",
            "item_id",
            "interval_days",
        ],
        unique=False,
    )
    op.create_index(
        "ix_cards_new",
        "cards",
        ["deck_id", "suspended", "state", "position", "id", "buried_day", "item_id"],
        unique=False,
    )
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("deck_id", sa.Integer(), nullable=False),
        sa.Column("card_id", sa.Integer(), nullable=False),
        sa.Column("ms", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.Column("state", sa.Integer(), nullable=False),
        sa.Column("interval_after", sa.Integer(), nullable=False),
        sa.Column("interval_before", sa.Integer(), nullable=False),
        sa.Column("duration", sa.Integer(), nullable=False),
        sa.Column("factor", sa.Integer(), nullable=False),
        sa.Column("settings", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(
            ["card_id"], ["cards.id"], name=op.f("fk_reviews_card_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["deck_id"], ["decks.id"], name=op.f("fk_reviews_deck_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["learner_id"], ["learners.id"], name=op.f("fk_reviews_learner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
        sa.UniqueConstraint("learner_id", "ms", name=op.f("uq_reviews_learner_id_ms")),
    )
    op.create_index("ix_reviews_card", "reviews", ["card_id", "ms"], unique=False)
    op.create_index(
        "ix_reviews_day",
        "reviews",
        ["deck_id", "day", "kind", "rating", "interval_before", "duration", "state"],
        unique=False,
    )
    op.create_table(
        "study_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("deck_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("card_id", sa.Integer(), nullable=False),
        sa.Column("cards", sa.JSON(), nullable=False),
        sa.Column("item", sa.JSON(), nullable=True),
        sa.Column("review_ms", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["card_id"], ["cards.id"], name=op.f("fk_study_steps_card_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["deck_id"], ["decks.id"], name=op.f("fk_study_steps_deck_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["learner_id"], ["learners.id"], name=op.f("fk_study_steps_learner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study_steps")),
    )
    op.create_index("ix_study_steps_deck", "study_steps", ["deck_id", "id"], unique=False)
    op.create_index(
        "ix_items_hidden",
        "items",
        ["id"],
        unique=False,
        sqlite_where=sa.text("status = 'rejected' OR gone OR deleted_at IS NOT NULL"),
        postgresql_where=sa.text("status = 'rejected' OR gone OR deleted_at IS NOT NULL"),
    )
    learners = sa.table("learners", sa.column("id", sa.Integer), sa.column("created_at", sa.DateTime))
    op.bulk_insert(learners, [{"id": 1, "created_at": datetime.datetime(2000, 1, 1)}])


def downgrade() -> None:
    """Go back to the revision before."""
    op.drop_index(
        "ix_items_hidden",
        table_name="items",
        sqlite_where=sa.text("status = 'rejected' OR gone OR deleted_at IS NOT NULL"),
        postgresql_where=sa.text("status = 'rejected' OR gone OR deleted_at IS NOT NULL"),
    )
    op.drop_index("ix_study_steps_deck", table_name="study_steps")
    op.drop_table("study_steps")
    op.drop_index("ix_reviews_day", table_name="reviews")
    op.drop_index("ix_reviews_card", table_name="reviews")
    op.drop_table("reviews")
    op.drop_index("ix_cards_new", table_name="cards")
    op.drop_index("ix_cards_due", table_name="cards")
    op.drop_table("cards")
    op.drop_table("study_settings")
    op.drop_table("study_presets")
    op.drop_table("answers")
    op.drop_index(op.f("ix_questions_item_id"), table_name="questions")
    op.drop_table("questions")
    op.drop_index("ix_changes_learner_undone", table_name="changes")
    op.drop_index(op.f("ix_changes_item_id"), table_name="changes")
    op.drop_index(op.f("ix_changes_deck_id"), table_name="changes")
    op.drop_index(op.f("ix_changes_batch"), table_name="changes")
    op.drop_table("changes")
    op.drop_index("ix_media_sha256", table_name="media")
    op.drop_table("media")
    op.drop_index("ix_items_queue", table_name="items")
    op.drop_table("items")
    op.drop_index(op.f("ix_attempt_decks_deck_id"), table_name="attempt_decks")
    op.drop_table("attempt_decks")
    op.drop_index(op.f("ix_jobs_state"), table_name="jobs")
    op.drop_table("jobs")
    op.drop_table("decks")
    op.drop_index(op.f("ix_attempts_parent_id"), table_name="attempts")
    op.drop_index("ix_attempts_learner_finished", table_name="attempts")
    op.drop_table("attempts")
    op.drop_table("learners")
