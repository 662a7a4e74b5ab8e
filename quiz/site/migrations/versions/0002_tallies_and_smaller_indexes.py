"""Tallies of the review log by day, and indexes of cards and items that hold only what is asked of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_HIDDEN = sa.text("status = 'rejected' OR gone OR deleted_at IS NOT NULL")
_STUDIED = sa.text("state <> 0")
_DUE = [
    *("deck_id", "suspended", "state", "due_day", "buried_day", "last_day", "stability", "item_id"),
    "interval_days",
]
_COUNT = """
INSERT INTO tallies (deck_id, day, kind, rating, number, mature, ms)
SELECT deck_id, day, kind, rating, count(*), sum(CASE WHEN interval_before >= 21 THEN 1 ELSE 0 END),
    sum(duration)
FROM reviews WHERE rating > 0 GROUP BY deck_id, day, kind, rating
"""


def upgrade() -> None:
    """Bring the schema up to this revision."""
    op.create_table(
        "tallies",
        sa.Column("deck_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("mature", sa.Integer(), nullable=False),
        sa.Column("ms", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["deck_id"], ["decks.id"], name=op.f("fk_tallies_deck_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("deck_id", "day", "kind", "rating", name=op.f("pk_tallies")),
        sqlite_with_rowid=False,
    )
    op.execute(_COUNT)
    op.drop_index("ix_cards_due", table_name="cards")
    op.create_index("ix_cards_due", "cards", _DUE, sqlite_where=_STUDIED, postgresql_where=_STUDIED)
    _order_new("state", "suspended")
    op.drop_index("ix_items_hidden", table_name="items")
    op.create_index(
        "ix_items_hidden", "items", ["deck_id", "id"], sqlite_where=_HIDDEN, postgresql_where=_HIDDEN
    )


def downgrade() -> None:
    """Go back to the revision before."""
    op.drop_index("ix_items_hidden", table_name="items")
    op.create_index("ix_items_hidden", "items", ["id"], sqlite_where=_HIDDEN, postgresql_where=_HIDDEN)
    op.drop_index("ix_cards_due", table_name="cards")
    op.create_index("ix_cards_due", "cards", _DUE)
    _order_new("suspended", "state")
    op.drop_table("tallies")


def _order_new(*columns: str) -> None:
    op.drop_index("ix_cards_new", table_name="cards")
    columns = ("deck_id", *columns, "position", "id", "buried_day", "item_id")
    op.create_index("ix_cards_new", "cards", list(columns))
