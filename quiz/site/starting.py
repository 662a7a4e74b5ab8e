"""Starting a quiz: which items, in which order, of one deck or several."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from flask_babel import gettext as _

from quiz import session as steps
from quiz.item import Kind, Status
from quiz.session import Feedback, Session
from quiz.site.forms import StartForm, pairs
from quiz.site.store import attempts, decks, items, results
from quiz.site.store.attempts import Asked, Attempt, Options
from quiz.site.store.items import Stored


def form(chosen: Sequence[int]) -> StartForm:
    """The form that starts a quiz, with the decks there are; `chosen` ones are ticked."""
    known = [deck for deck in decks.summaries() if deck.items]
    ticked = [deck.key for deck in known if deck.key in chosen or (not chosen and len(known) == 1)]
    start = StartForm(deck=ticked, kinds=[kind.value for kind in Kind])
    start.deck.choices = pairs(*((deck.key, deck.title) for deck in known))
    start.kinds.choices = pairs(
        (Kind.CHOICE.value, _("Multiple choice")),
        (Kind.CLOZE.value, _("Fill in the gap")),
        (Kind.FLASHCARD.value, _("Flashcards")),
    )
    return start


WHICH: dict[str, Callable[[float | None], bool]] = {
    "all": lambda points: True,
    "new": lambda points: points is None,
    "missed": lambda points: points is not None and points < 1,
}
"""Which items to ask, by the points of their newest answer in a quiz (None: never asked)."""


def begin(form: StartForm, *, seed: int, now: dt.datetime) -> int | None:
    """Start the quiz that a form asks for and give its key; None when no item fits."""
    stored = items.of_decks(form.deck.data)
    before = results.last_points([each.key for each in stored])
    fits = WHICH[form.which.data]
    wanted = [each for each in stored if fits(before.get(each.key))]
    session, asked = _drawn(
        wanted,
        seed=seed,
        limit=form.limit.data,
        kinds=[Kind(kind) for kind in form.kinds.data],
        feedback=Feedback(form.feedback.data),
    )
    if not asked:
        return None
    seconds = form.minutes.data * 60 if form.minutes.data else None
    chosen = Options(certainty=form.certainty.data, seconds=seconds)
    return attempts.begin(
        session, asked, title=_title(form.deck.data), options=chosen, decks=form.deck.data, now=now
    )


def _title(keys: Sequence[int]) -> str:
    titles = [deck.title for deck in decks.summaries(keys=keys)]
    return (
        titles[0]
        if len(titles) == 1
        else _("%(first)s and %(count)s more", first=titles[0], count=len(titles) - 1)
    )


def _drawn(
    stored: Iterable[Stored], *, seed: int, limit: int, kinds: list[Kind], feedback: Feedback
) -> tuple[Session, list[Asked]]:
    """A session over stored items. Rows' keys stand in for ids while drawing: two decks may share an id."""
    by_key = {str(each.key): each for each in stored}
    named = [replace(each.item, id=key) for key, each in by_key.items()]
    session = steps.start(named, seed=seed, limit=limit, kinds=kinds, feedback=feedback)
    drawn = [by_key[question.item_id] for question in session.questions]
    asked = [Asked(each.item, each.key, each.deck_key, each.language) for each in drawn]
    return session, asked


_ASKED: dict[str, Any] = {"status": Status.PENDING, "gone": False}
"""What was asked once is asked again, whatever was decided since."""


def retry(attempt: Attempt, *, seed: int, now: dt.datetime) -> int | None:
    """Start trying again what went wrong in an attempt; None when all was right."""
    again = [
        asked
        for asked, answer in zip(attempt.asked, attempt.session.answers, strict=True)
        if answer is None or answer.grade.points < 1
    ]
    if not again:
        return None
    named = [replace(asked.item, id=str(at), **_ASKED) for at, asked in enumerate(again)]
    session = steps.start(named, seed=seed, retry=True)
    drawn = [again[int(question.item_id)] for question in session.questions]
    return attempts.begin(
        session,
        drawn,
        title=attempt.title,
        options=Options(),
        decks=attempt.decks,
        now=now,
        parent=attempt.parent or attempt.key,
    )
