"""Starting a quiz: which items, in which order, of one deck or several."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from flask_babel import gettext as _

from quiz import session as steps
from quiz.borrow import borrow
from quiz.item import Flashcard, Kind, Status
from quiz.session import Feedback
from quiz.site.facts import fact
from quiz.site.forms import StartForm, pairs
from quiz.site.store import attempts, decks, items, results
from quiz.site.store.attempts import Asked, Attempt, Options
from quiz.site.store.items import Stored

USUAL = 10
"""Questions in a quiz, unless a person says otherwise."""


def form(chosen: Sequence[int]) -> StartForm:
    """The form that starts a quiz, with the decks there are; `chosen` ones are ticked."""
    known = [deck for deck in decks.summaries() if deck.items]
    ticked = [deck.key for deck in known if deck.key in chosen or (not chosen and len(known) == 1)]
    most = sum(deck.items for deck in known if deck.key in ticked) or USUAL
    start = StartForm(deck=ticked, kinds=[kind.value for kind in Kind], limit=min(USUAL, most))
    start.deck.choices = pairs(*((deck.key, deck.title) for deck in known))
    start.kinds.choices = pairs(
        (Kind.CHOICE.value, _("Multiple choice")),
        (Kind.CLOZE.value, _("Fill in the gap")),
        (Kind.FLASHCARD.value, _("Flashcards")),
    )
    return start


POOL = 2_000
"""Cards of a deck, at most, that distractors are looked for among."""

WHICH: dict[str, Callable[[float | None], bool]] = {
    "all": lambda points: True,
    "new": lambda points: points is None,
    "missed": lambda points: points is not None and points < 1,
}
"""Which items to ask, by the points of their newest answer in a quiz (None: never asked)."""


def begin(form: StartForm, *, seed: int, now: dt.datetime) -> int | None:
    """Start the quiz that a form asks for and give its key; None when no item fits."""
    drawn = _draw(form, random.Random(seed))
    if not drawn:
        return None
    named = [replace(each.item, id=str(each.key)) for each in drawn]
    session = steps.start(named, seed=seed, feedback=Feedback(form.feedback.data))
    by_key = {str(each.key): each for each in drawn}
    stored = [by_key[question.item_id] for question in session.questions]
    return attempts.begin(
        session,
        [Asked(each.item, each.key, each.deck_key, each.language) for each in stored],
        title=title_of(form.deck.data),
        options=Options(form.certainty.data, form.minutes.data * 60 if form.minutes.data else None),
        decks=form.deck.data,
        now=now,
    )


def _draw(form: StartForm, rng: random.Random) -> list[Stored]:
    """The items to ask, drawn by `rng`. Rows' keys stand for them: two decks may share an id."""
    keys = items.playable(form.deck.data, kinds=[Kind(kind) for kind in form.kinds.data])
    if form.which.data != "all":
        fits, before = WHICH[form.which.data], results.last_points(form.deck.data)
        keys = [key for key in keys if fits(before.get(key))]
    drawn = _varied(rng.sample(keys, len(keys)), form.limit.data)
    return list(_as_choices(drawn, rng)) if form.borrow.data else drawn


def _varied(keys: Sequence[int], limit: int) -> list[Stored]:
    """The first items, each about another fact: the verdict of one would give a second one's answer away."""
    found: dict[object, Stored] = {}
    for at in range(0, len(keys), 2 * limit):
        for each in items.by_keys(keys[at : at + 2 * limit]):
            found.setdefault((each.deck_key, fact(each.item)), each)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _as_choices(drawn: Iterable[Stored], rng: random.Random) -> Iterator[Stored]:
    """The items, with flashcards as choice items where their deck has answers of the same shape."""
    pools: dict[int, list[Flashcard]] = {}
    for each in drawn:
        if isinstance(each.item, Flashcard):
            pool = pools.get(each.deck_key) or pools.setdefault(each.deck_key, _pool(each.deck_key, rng))
            seed = rng.getrandbits(32)
            item = next(borrow([each.item], pool=pool, language=each.language, seed=seed))
            yield replace(each, item=item)
        else:
            yield each


def _pool(deck_key: int, rng: random.Random) -> list[Flashcard]:
    keys = items.playable([deck_key], kinds=[Kind.FLASHCARD])
    stored = items.by_keys(rng.sample(keys, min(POOL, len(keys))))
    return [each.item for each in stored if isinstance(each.item, Flashcard)]


def title_of(keys: Sequence[int]) -> str:
    """What a quiz over decks is called."""
    titles = [deck.title for deck in decks.summaries(keys=keys)]
    return (
        titles[0]
        if len(titles) == 1
        else _("%(first)s and %(count)s more", first=titles[0], count=len(titles) - 1)
    )


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
