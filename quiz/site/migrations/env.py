"""How Alembic runs our migrations: on the app's own engine, in one transaction."""

from __future__ import annotations

from alembic import context
from flask import current_app

from quiz.site.tables import db


def run() -> None:
    """Run the migrations that are missing."""
    options = current_app.extensions["migrate"].configure_args
    with db.engine.connect() as connection:
        context.configure(connection=connection, target_metadata=db.metadata, **options)
        with context.begin_transaction():
            context.run_migrations()


run()
