"""Study settings: rows <-> `quiz.schedule.Settings`; a default, and decks that differ from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, cast
from zoneinfo import ZoneInfo

from babel.dates import LOCALTZ
from sqlalchemy import Table, bindparam, or_, select

from quiz.schedule import Card, Settings
from quiz.site.tables import LEARNER, StudyPresetRow, StudySettingsRow, db

COMMON = ("zone", "rollover", "parameters")
"""What a learner has once, for all decks."""

_LISTS = ("learning_steps", "relearning_steps", "parameters")


@dataclass(frozen=True, slots=True)
class Fit:
    """How the parameters were fitted to the learner: log loss and RMSE (bins) before and after."""

    at: dt.datetime
    reviews: int
    loss_before: float
    loss_after: float
    rmse_before: float
    rmse_after: float
    applied: bool


def pack(settings: Settings) -> dict[str, Any]:
    """Settings as JSON values."""
    values = {each.name: getattr(settings, each.name) for each in fields(settings)}
    exam = settings.exam.isoformat() if settings.exam else None
    return {**values, **{name: list(values[name]) for name in _LISTS}, "exam": exam}


def unpack(values: Mapping[str, Any]) -> Settings:
    """The settings that `pack` packed; what is not there is as by default."""
    exam = values.get("exam")
    lists = {name: tuple(values[name]) for name in _LISTS if name in values}
    return Settings(**{**values, **lists, "exam": dt.date.fromisoformat(exam) if exam else None})


@lru_cache(maxsize=1)
def machine_zone() -> str:
    """The time zone of this machine by its IANA name, UTC when it has none."""
    return LOCALTZ.key if isinstance(LOCALTZ, ZoneInfo) else "UTC"


_TABLE = cast(Table, StudySettingsRow.__table__).c
_BODIES = (
    select(_TABLE.body)
    .where(
        _TABLE.learner_id == LEARNER,
        or_(_TABLE.deck_id.is_(None), _TABLE.deck_id == bindparam("deck", type_=_TABLE.deck_id.type)),
    )
    .order_by(_TABLE.deck_id.is_not(None))
)
"""What the default says and then, if it differs, a deck."""


def _row(deck_key: int | None) -> StudySettingsRow | None:
    mine = StudySettingsRow.learner_id == LEARNER
    return db.session.scalar(select(StudySettingsRow).where(mine, StudySettingsRow.deck_id == deck_key))


def default() -> Settings:
    """The settings of decks that have none of their own."""
    row = _row(None)
    return unpack({"zone": machine_zone(), **(row.body if row else {})})


def of_deck(deck_key: int) -> Settings:
    """The settings that a deck is studied with."""
    db.session.flush()
    bodies = db.session.execute(_BODIES, {"deck": deck_key}).scalars()
    return unpack(
        {"zone": machine_zone(), **{name: value for body in bodies for name, value in body.items()}}
    )


def has_own(deck_key: int) -> bool:
    """Whether a deck differs from the default."""
    return _row(deck_key) is not None


def save(settings: Settings, deck_key: int | None = None) -> None:
    """Keep settings as the default, or as those of a deck."""
    put(settings, deck_key)
    db.session.commit()


def put(settings: Settings, deck_key: int | None = None) -> StudySettingsRow:
    """Like `save`, for a caller that stores more and then commits."""
    body = pack(settings)
    if deck_key is not None:
        body = {name: value for name, value in body.items() if name not in COMMON}
    row = _row(deck_key)
    if row is None:
        row = StudySettingsRow(learner_id=LEARNER, deck_id=deck_key)
        db.session.add(row)
    row.body = body
    return row


def follow_default(deck_key: int) -> None:
    """Let a deck follow the default again."""
    row = _row(deck_key)
    if row is not None:
        db.session.delete(row)
        db.session.commit()


def save_fit(fit: Fit, settings: Settings) -> None:
    """Keep how a fit went, and the default settings after it."""
    row = put(settings)
    values = {each.name: getattr(fit, each.name) for each in fields(fit)}
    row.fit = {**values, "at": fit.at.isoformat()}
    db.session.commit()


def last_fit() -> Fit | None:
    """How the last fit went, None when there was none."""
    row = _row(None)
    if row is None or row.fit is None:
        return None
    return Fit(**{**row.fit, "at": dt.datetime.fromisoformat(row.fit["at"])})


def remember(settings: Settings) -> None:
    """Keep settings by their id, for replaying the log; the caller commits."""
    if db.session.get(StudyPresetRow, settings.id) is None:
        db.session.add(StudyPresetRow(id=settings.id, body=pack(settings)))


def outdated(card: Card, chosen: Settings) -> bool:
    """Whether the memory of a card was counted with other parameters; never for one that was imported."""
    if card.settings in ("", chosen.id):
        return False
    return by_id(card.settings).parameters != chosen.parameters


def by_id(settings_id: str) -> Settings:
    """The settings with an id that the log names; the default when it was not kept (an imported row)."""
    row = db.session.get(StudyPresetRow, settings_id)
    return unpack(row.body) if row else default()
