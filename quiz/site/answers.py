"""Answers: from what a browser sends to a step in a session, and from a session to what a page shows."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from werkzeug.datastructures import MultiDict

from quiz import session as steps
from quiz.grade import Response, grade
from quiz.item import Choice
from quiz.session import Answer, Feedback, Session
from quiz.site.show import gaps
from quiz.site.store.attempts import Attempt

MAX_TYPED = 1_000
"""Characters of a typed answer that are kept."""


@dataclass(frozen=True, slots=True)
class Option:
    """An option as it is shown: its place on the page (from 1), its text, and whether it was chosen."""

    place: int
    index: int
    text: str
    chosen: bool


def shown(attempt: Attempt, at: int) -> dict[str, Any]:
    """What the page of a question is made from."""
    asked, answer = attempt.asked[at], attempt.session.answers[at]
    return {
        "attempt": attempt,
        "at": at,
        "place": at + 1,
        "asked": asked,
        "item": asked.item,
        "answer": answer,
        "options": list(options(attempt, at)),
        "typed": list(answer.response.texts) if answer else [],
        "flagged": attempt.session.questions[at].flagged,
    }


def options(attempt: Attempt, at: int) -> Iterator[Option]:
    """The options of a choice item, in the order they are shown."""
    item, answer = attempt.asked[at].item, attempt.session.answers[at]
    if isinstance(item, Choice):
        chosen = answer.response.options if answer else ()
        for place, index in enumerate(attempt.session.questions[at].order, start=1):
            yield Option(place, index, item.options[index], index in chosen)


def given(attempt: Attempt, at: int) -> str:
    """What a learner answered at a place, as one string; empty when nothing was."""
    item, answer = attempt.asked[at].item, attempt.session.answers[at]
    if answer is None:
        return ""
    if isinstance(item, Choice):
        return "; ".join(item.options[index] for index in answer.response.options)
    return " · ".join(filter(None, answer.response.texts))


def response(attempt: Attempt, at: int, form: MultiDict[str, str]) -> Response:
    """What a learner answered at a place; values that no page of ours sends count as nothing."""
    asked, order = attempt.asked[at], attempt.session.questions[at].order
    if isinstance(asked.item, Choice):
        chosen = [*form.getlist("option"), *form.getlist("option[]")]
        places = [place for place in range(1, len(order) + 1) if str(place) in chosen]
        return Response(options=tuple(sorted(order[place - 1] for place in places)))
    typed = [form.get(f"text-{gap}", "")[:MAX_TYPED] for gap in range(gaps(asked.item))]
    return Response(texts=tuple(typed))


def take(attempt: Attempt, at: int, form: MultiDict[str, str], *, now: dt.datetime) -> Session:
    """The session with the answer that was sent for a place.

    Who asks to skip answers nothing, whatever was chosen or typed. An empty answer counts as skipping while
    answers can still be changed; heard at once, it is wrong. The last answer of a quiz with immediate
    feedback ends it.
    """
    session, given = attempt.session, response(attempt, at, form)
    deferred = session.feedback is Feedback.DEFERRED
    if "skip" in form or (given.empty and deferred):
        return steps.go_to(session, at + 1)
    asked = attempt.asked[at]
    judged = Answer(given, grade(asked.item, given, language=asked.language), now, _certainty(attempt, form))
    answered = steps.go_to(steps.answer(session, at, judged), at + 1)
    if answered.answers == session.answers or deferred:
        return answered
    return _ended(_again(attempt, answered, at), now)


def _certainty(attempt: Attempt, form: Mapping[str, str]) -> int | None:
    said = form.get("certainty", "1")
    return (int(said) if said in ("1", "2", "3") else 1) if attempt.options.certainty else None


def _again(attempt: Attempt, session: Session, at: int) -> Session:
    """While retrying, ask what went wrong once more at the end, its options in another order."""
    answer = session.answers[at]
    if not session.retry or answer is None or answer.grade.points == 1:
        return session
    question = session.questions[at]
    order = list(question.order)
    item = attempt.asked[at].item
    if isinstance(item, Choice) and not item.fixed_order:
        random.Random(f"{attempt.key} {len(session.questions)}").shuffle(order)
    once_more = replace(question, order=tuple(order), flagged=False)
    return replace(session, questions=(*session.questions, once_more), answers=(*session.answers, None))


def _ended(session: Session, now: dt.datetime) -> Session:
    return session if session.open else steps.finish(session, now)
