"""A quiz being taken: order, answers and score, as values; each step gives a new one."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from quiz.grade import OVERRIDDEN, Grade, Response, Verdict
from quiz.item import Choice, Item, Kind, playable

CERTAINTY_POINTS = {1: (1, 0), 2: (2, -2), 3: (3, -6)}
"""Certainty-based marks (low, mid, high): points when right, when wrong (Gardner-Medwin)."""


class Feedback(StrEnum):
    """When a learner hears whether an answer was right."""

    IMMEDIATE = "immediate"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True)
class Question:
    """An item's place in a quiz: its id, and its options in the order shown (indexes in canonical order)."""

    item_id: str
    order: tuple[int, ...] = ()
    flagged: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A stored answer. `certainty` is 1, 2 or 3 when the learner was asked for it."""

    response: Response
    grade: Grade
    at: dt.datetime
    certainty: int | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """Questions in order, answers by place, and whether it is over. `current` is the place shown."""

    questions: tuple[Question, ...]
    feedback: Feedback = Feedback.IMMEDIATE
    answers: tuple[Answer | None, ...] = ()
    current: int = 0
    finished_at: dt.datetime | None = None
    retry: bool = False

    @property
    def finished(self) -> bool:
        """Whether the quiz is over."""
        return self.finished_at is not None

    @property
    def open(self) -> tuple[int, ...]:
        """Places without an answer."""
        return tuple(at for at, answer in enumerate(self.answers) if answer is None)


@dataclass(frozen=True, slots=True)
class Score:
    """Points and counts of a session. `certainty` sums certainty marks, None when none was asked."""

    points: float
    total: int
    right: int
    answered: int
    certainty: int | None = None

    @property
    def percent(self) -> int:
        """Points as a share of all questions, in whole percents."""
        return round(100 * self.points / self.total) if self.total else 0


def start(
    items: Iterable[Item],
    *,
    seed: int,
    limit: int | None = None,
    kinds: Sequence[Kind] = tuple(Kind),
    feedback: Feedback = Feedback.IMMEDIATE,
    retry: bool = False,
) -> Session:
    """A new session over the playable items of the given kinds, shuffled by `seed`, at most `limit`."""
    rng = random.Random(seed)
    chosen = [item for item in items if playable(item) and item.kind in kinds]
    rng.shuffle(chosen)
    questions = tuple(Question(item.id, _order(item, rng)) for item in chosen[:limit])
    return Session(questions, feedback, answers=(None,) * len(questions), retry=retry)


def _order(item: Item, rng: random.Random) -> tuple[int, ...]:
    if not isinstance(item, Choice):
        return ()
    order = list(range(len(item.options)))
    if not item.fixed_order:
        rng.shuffle(order)
    return tuple(order)


def answer(session: Session, at: int, given: Answer) -> Session:
    """The session with an answer at a place: the first one counts, with deferred feedback the last one.

    Answering again, or answering a finished quiz, gives the session unchanged.
    """
    fixed = session.feedback is Feedback.IMMEDIATE and session.answers[at] is not None
    if session.finished or fixed:
        return session
    answers = (*session.answers[:at], given, *session.answers[at + 1 :])
    return replace(session, answers=answers)


def go_to(session: Session, at: int) -> Session:
    """The session showing another place; a place outside is the nearest one inside."""
    return replace(session, current=max(0, min(at, len(session.questions) - 1)))


def next_open(session: Session, after: int) -> int | None:
    """The next place without an answer, going round; None when all are answered."""
    later = [at for at in session.open if at > after]
    return next(iter([*later, *session.open]), None)


def flag(session: Session, at: int, *, flagged: bool) -> Session:
    """The session with a place flagged to come back to, or not."""
    question = replace(session.questions[at], flagged=flagged)
    return replace(session, questions=(*session.questions[:at], question, *session.questions[at + 1 :]))


def override(session: Session, at: int) -> Session:
    """The session with the learner's word that a typed answer was right."""
    given = session.answers[at]
    if given is None or given.grade.verdict is Verdict.RIGHT or not given.response.texts:
        return session
    answers = (*session.answers[:at], replace(given, grade=OVERRIDDEN), *session.answers[at + 1 :])
    return replace(session, answers=answers)


def finish(session: Session, now: dt.datetime) -> Session:
    """The session, over; finishing twice keeps the first time."""
    return session if session.finished else replace(session, finished_at=now)


def missed(session: Session) -> tuple[str, ...]:
    """Ids of the items that were not answered fully right, in order."""
    pairs = zip(session.questions, session.answers, strict=True)
    return tuple(question.item_id for question, given in pairs if given is None or given.grade.points < 1)


def score(session: Session) -> Score:
    """The score so far; unanswered questions count nothing."""
    given = [each for each in session.answers if each is not None]
    marks = [_mark(each.certainty, right=each.grade.points == 1) for each in given if each.certainty]
    return Score(
        points=sum(each.grade.points for each in given),
        total=len(session.questions),
        right=sum(each.grade.points == 1 for each in given),
        answered=len(given),
        certainty=sum(marks) if marks else None,
    )


def _mark(certainty: int, *, right: bool) -> int:
    when_right, when_wrong = CERTAINTY_POINTS[certainty]
    return when_right if right else when_wrong
