"""What all rows share: how moments are kept, how constraints are named, the one learner."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    JSON,
    DateTime,
    MetaData,
    TypeDecorator,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, registry

LEARNER = 1
"""The one learner, made by the first migration, who stands for every browser until there are accounts."""

HIDDEN = "status = 'rejected' OR gone OR deleted_at IS NOT NULL"
"""Which items are not studied; few, so an index holds them."""

STUDIED = "state <> 0"
"""Which cards are no longer new; very many come new at once, and an index of these then stays as it is."""

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
