"""Fitting the learner's parameters: the log in, the default settings and how it went out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from sqlalchemy import func, select

from quiz import fit as fitter
from quiz.errors import BadInput
from quiz.schedule.settings import DEFAULT_PARAMETERS
from quiz.site.store import reviews, settings
from quiz.site.store.settings import Fit
from quiz.site.tables import LEARNER, DeckRow, StudyReviewRow, db

NEEDED = fitter.NEEDED

ENOUGH = 100_000
"""Reviews beyond which only some of the cards are looked at."""


def count() -> int:
    """How many reviews of cards in review there are; about what a fit can use."""
    query = select(func.count()).where(
        StudyReviewRow.deck_id.in_(_decks()), StudyReviewRow.kind == 1, StudyReviewRow.rating > 0
    )
    return db.session.scalar(query) or 0


def _decks() -> list[int]:
    query = select(DeckRow.id).where(DeckRow.learner_id == LEARNER, DeckRow.deleted_at.is_(None))
    return list(db.session.scalars(query))


def fit(now: dt.datetime) -> Fit:
    """Fit the parameters to the log and keep them if they predict better.

    While it thinks, the database is free for others. Raises BadInput when there are too few reviews,
    MissingExtra without SciPy.
    """
    before, log = settings.default(), reviews.all_of(_decks(), every=1 + count() // ENOUGH)
    db.session.rollback()
    fitted = fitter.fit(log, before)
    if fitted is None:
        raise BadInput(f"Fitting takes {NEEDED} reviews or more.")
    found = Fit(
        at=now,
        reviews=fitted.reviews,
        loss_before=fitted.before.loss,
        loss_after=fitted.after.loss,
        rmse_before=fitted.before.rmse,
        rmse_after=fitted.after.rmse,
        applied=fitted.better,
    )
    settings.save_fit(found, replace(settings.default(), parameters=fitted.parameters))
    return found


def reset() -> None:
    """Go back to the parameters from before any fitting."""
    row = settings.put(replace(settings.default(), parameters=DEFAULT_PARAMETERS))
    row.fit = None
    db.session.commit()
