"""Approving many items at once by their score: when a person asks, or always, which is off by default."""

from __future__ import annotations

import datetime as dt
import secrets

from quiz.item import Status
from quiz.site import judge
from quiz.site.store import curation, decks
from quiz.site.store.curation import Filter


def good(deck_key: int, *, least: int) -> list[int]:
    """The keys of the pending generated items of a deck with at least that score (percents) and no flaw."""
    article = decks.article(deck_key)
    found = curation.queue(Filter(deck=deck_key))
    judged = (
        (each.key, judge.quality(each, article)) for each in found if (judge.score(each.item) or -1) >= least
    )
    return [key for key, quality in judged if not quality.findings]


def approve_good(deck_key: int, *, least: int, now: dt.datetime, batch: str) -> int:
    """Approve the good items of a deck and say how many."""
    return curation.decide(good(deck_key, least=least), Status.APPROVED, now=now, batch=batch)


def approve_new(deck_key: int, *, now: dt.datetime) -> int:
    """Approve the good items of a deck that was just generated, if the learner wants that; say how many."""
    least = curation.threshold()
    if least is None:
        return 0
    return approve_good(deck_key, least=least, now=now, batch=secrets.token_hex(8))
