"""Attempts: rows <-> `quiz.session.Session`, with the items as they were asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from quiz.errors import NotFound
from quiz.grade import Grade, Response, Verdict, Why
from quiz.item import Item
from quiz.session import Answer, Feedback, Question, Session
from quiz.site.store.values import pack, unpack
from quiz.site.tables import LEARNER, AnswerRow, AttemptDeckRow, AttemptRow, QuestionRow, db


@dataclass(frozen=True, slots=True)
class Asked:
    """An item as it is asked in an attempt. `item_key` is None when it was deleted since."""

    item: Item
    item_key: int | None
    deck_key: int | None
    language: str


@dataclass(frozen=True, slots=True)
class Options:
    """How an attempt goes. `certainty`: ask how sure the learner is; `seconds`: a time limit, if any."""

    certainty: bool = False
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """A quiz, being taken or done; `asked` goes with the places of `session`. `parent`: what it retries."""

    key: int
    title: str
    session: Session
    asked: tuple[Asked, ...]
    options: Options
    created_at: dt.datetime
    decks: tuple[int, ...]
    parent: int | None = None

    @property
    def ends_at(self) -> dt.datetime | None:
        """When the time is over, if there is a limit."""
        seconds = self.options.seconds
        return self.created_at + dt.timedelta(seconds=seconds) if seconds is not None else None

    def late(self, now: dt.datetime) -> bool:
        """Whether the time is over and the quiz is not."""
        return self.ends_at is not None and now > self.ends_at and not self.session.finished


def begin(
    session: Session,
    asked: Sequence[Asked],
    *,
    title: str,
    options: Options,
    decks: Iterable[int],
    now: dt.datetime,
    parent: int | None = None,
) -> int:
    """Store a new attempt and give its key."""
    row = AttemptRow(
        learner_id=LEARNER, parent_id=parent, title=title, created_at=now, current=session.current
    )
    row.feedback, row.certainty, row.seconds = session.feedback.value, options.certainty, options.seconds
    places = zip(session.questions, asked, strict=True)
    row.questions = [_new_question(at, *place) for at, place in enumerate(places)]
    db.session.add(row)
    db.session.flush()
    db.session.add_all(AttemptDeckRow(attempt_id=row.id, deck_id=deck) for deck in sorted(set(decks)))
    db.session.commit()
    return row.id


def _new_question(at: int, question: Question, asked: Asked) -> QuestionRow:
    return QuestionRow(
        position=at,
        item_id=asked.item_key,
        language=asked.language,
        item=pack(asked.item) | {"deck": asked.deck_key},
        order=list(question.order),
        flagged=question.flagged,
    )


def get(key: int) -> Attempt:
    """An attempt by its key; NotFound when there is none."""
    return _to_attempt(_row(key))


def _row(key: int) -> AttemptRow:
    whole = selectinload(AttemptRow.questions).options(joinedload(QuestionRow.answer))
    query = select(AttemptRow).where(AttemptRow.id == key, AttemptRow.learner_id == LEARNER).options(whole)
    row = db.session.scalar(query)
    if row is None:
        raise NotFound(f"There is no quiz {key}.")
    return row


def _to_attempt(row: AttemptRow) -> Attempt:
    decks = select(AttemptDeckRow.deck_id).where(AttemptDeckRow.attempt_id == row.id)
    return Attempt(
        key=row.id,
        title=row.title,
        session=_to_session(row),
        asked=tuple(map(_to_asked, row.questions)),
        options=Options(row.certainty, row.seconds),
        created_at=row.created_at,
        decks=tuple(db.session.scalars(decks)),
        parent=row.parent_id,
    )


def _to_session(row: AttemptRow) -> Session:
    return Session(
        questions=tuple(
            Question(question.item["id"], tuple(question.order), question.flagged)
            for question in row.questions
        ),
        feedback=Feedback(row.feedback),
        answers=tuple(_to_answer(question.answer) if question.answer else None for question in row.questions),
        current=row.current,
        finished_at=row.finished_at,
        retry=row.parent_id is not None,
    )


def _to_asked(row: QuestionRow) -> Asked:
    return Asked(unpack(row.item), row.item_id, row.item.get("deck"), row.language)


def _to_answer(row: AnswerRow) -> Answer:
    grade = Grade(Verdict(row.verdict), row.points, Why(row.why))
    return Answer(Response(tuple(row.options), tuple(row.texts)), grade, row.at, row.certainty)


def change(key: int, step: Callable[[Attempt], Session]) -> Attempt:
    """Take a step in an attempt, and store what it changed, in one transaction.

    `step` gets the attempt as it is now and gives its next session; a session that has one question more
    asks the last one's item again (`again`).
    """
    row = _row(key)
    before = _to_attempt(row)
    session = step(before)
    row.current, row.finished_at = session.current, session.finished_at
    for at, question in enumerate(session.questions):
        if at == len(row.questions):
            row.questions.append(_new_question(at, question, _same(before, question)))
        row.questions[at].flagged = question.flagged
        if session.answers[at] != (before.session.answers[at] if at < len(before.asked) else None):
            row.questions[at].answer = _to_row(row.questions[at], session.answers[at])
    db.session.commit()
    return _to_attempt(row)


def _same(attempt: Attempt, question: Question) -> Asked:
    return next(asked for asked in attempt.asked if asked.item.id == question.item_id)


def _to_row(question: QuestionRow, answer: Answer | None) -> AnswerRow | None:
    if answer is None:
        return None
    row = question.answer or AnswerRow()
    row.options, row.texts = list(answer.response.options), list(answer.response.texts)
    row.verdict, row.points, row.why = answer.grade.verdict.value, answer.grade.points, answer.grade.why.value
    row.certainty, row.at = answer.certainty, answer.at
    return row


def extend(key: int, *, seconds: int | None) -> None:
    """Set the time limit of an attempt anew; None switches it off."""
    _row(key).seconds = seconds
    db.session.commit()


def retitle(deck_key: int, titled: Callable[[Sequence[int]], str]) -> None:
    """Give the quizzes that ask from a deck the title of their decks as it is now."""
    mine = select(AttemptDeckRow.attempt_id).where(AttemptDeckRow.deck_id == deck_key)
    found: dict[int, tuple[int, ...]] = {}
    for row in db.session.scalars(select(AttemptDeckRow).where(AttemptDeckRow.attempt_id.in_(mine))):
        found[row.attempt_id] = (*found.get(row.attempt_id, ()), row.deck_id)
    titles = {decks: titled(decks) for decks in set(found.values())}
    for key, decks in found.items():
        db.session.get_one(AttemptRow, key).title = titles[decks]
    db.session.commit()


def leave(key: int, *, now: dt.datetime) -> int:
    """End a quiz as one of the questions answered, and say how many those are; one of none is deleted."""
    row = _row(key)
    answered = [question for question in row.questions if question.answer]
    if row.finished_at is None:
        row.questions, row.finished_at = answered, now
        if not answered:
            db.session.delete(row)
    db.session.commit()
    return len(answered)
