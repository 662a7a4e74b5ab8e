"""A quiz as a value: order, answers, score."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from quiz import session as quiz_session
from quiz.grade import RIGHT, WRONG, Grade, Response, Verdict, Why
from quiz.item import Item, Kind, Status
from quiz.session import Answer, Feedback, Session
from tests.builders import NOW, choice, cloze, flashcard

ITEMS = [choice(id=f"i{number}", options=("a", "b", "c", "d"), keys=(0,)) for number in range(12)]
SLIP = Grade(Verdict.CLOSE, 1.0, Why.SLIP)


def started(*, feedback: Feedback = Feedback.IMMEDIATE) -> Session:
    return quiz_session.start(ITEMS, seed=1, limit=5, feedback=feedback)


def given_answer(grade: Grade = RIGHT, **changes: object) -> Answer:
    return Answer(Response(options=(0,)), grade, NOW, **changes)  # type: ignore[arg-type]


def test_the_same_seed_gives_the_same_quiz() -> None:
    assert started() == started()
    assert quiz_session.start(ITEMS, seed=2, limit=5) != started()


def test_only_playable_items_of_the_chosen_kinds() -> None:
    items: list[Item] = [
        choice(),
        cloze(),
        flashcard(),
        choice(id="x", status=Status.REJECTED),
        cloze(id="y", gone=True),
    ]
    chosen = quiz_session.start(items, seed=0, kinds=[Kind.CHOICE, Kind.CLOZE])
    assert {question.item_id for question in chosen.questions} == {"choice-1", "cloze-1"}


def test_options_stay_in_order_where_order_carries_meaning() -> None:
    fixed = quiz_session.start([choice(fixed_order=True)], seed=3)
    assert fixed.questions[0].order == (0, 1, 2)


@given(st.integers())
def test_shuffled_options_are_all_there(seed: int) -> None:
    (question,) = quiz_session.start(ITEMS[:1], seed=seed).questions
    assert sorted(question.order) == [0, 1, 2, 3]


def test_each_option_comes_first_about_as_often() -> None:
    firsts = [quiz_session.start(ITEMS[:1], seed=seed).questions[0].order[0] for seed in range(2000)]
    counts = [firsts.count(option) for option in range(4)]
    # Chi-square with 3 degrees of freedom: 16.3 at p = 0.001.
    assert sum((count - 500) ** 2 / 500 for count in counts) < 16.3


def test_the_first_answer_counts_with_immediate_feedback() -> None:
    once = quiz_session.answer(started(), 0, given_answer(WRONG))
    assert quiz_session.answer(once, 0, given_answer(RIGHT)) == once
    assert quiz_session.score(once).points == 0


def test_the_last_answer_counts_with_deferred_feedback_until_the_end() -> None:
    session = quiz_session.answer(started(feedback=Feedback.DEFERRED), 0, given_answer(WRONG))
    session = quiz_session.answer(session, 0, given_answer(RIGHT))
    assert quiz_session.score(session).points == 1
    over = quiz_session.finish(session, NOW)
    assert quiz_session.answer(over, 0, given_answer(WRONG)) == over


def test_finishing_twice_keeps_the_first_time() -> None:
    over = quiz_session.finish(started(), NOW)
    assert quiz_session.finish(over, NOW + dt.timedelta(days=1)) == over


def test_score_and_missed() -> None:
    session = quiz_session.answer(started(), 0, given_answer(RIGHT))
    session = quiz_session.answer(session, 1, given_answer(WRONG))
    score = quiz_session.score(session)
    assert (score.points, score.total, score.right, score.answered, score.percent) == (1, 5, 1, 2, 20)
    assert quiz_session.missed(session) == tuple(question.item_id for question in session.questions[1:])


def test_certainty_marks() -> None:
    marks = [(RIGHT, 1), (RIGHT, 2), (RIGHT, 3), (WRONG, 1), (WRONG, 2)]
    session = started()
    for at, (grade, certainty) in enumerate(marks):
        session = quiz_session.answer(session, at, given_answer(grade, certainty=certainty))
    assert quiz_session.score(session).certainty == 1 + 2 + 3 + 0 - 2


def test_a_typed_answer_can_be_called_right() -> None:
    typed = Answer(Response(texts=("Brusel",)), WRONG, NOW)
    session = quiz_session.override(quiz_session.answer(started(), 0, typed), 0)
    assert quiz_session.score(session).points == 1
    chosen = quiz_session.answer(started(), 0, given_answer(WRONG))
    assert quiz_session.override(chosen, 0) == chosen


def test_moving_about() -> None:
    session = started()
    assert quiz_session.go_to(session, 99).current == 4
    assert quiz_session.go_to(session, -1).current == 0
    assert quiz_session.next_open(session, 4) == 0
    for at in range(5):
        session = quiz_session.answer(session, at, given_answer())
    assert quiz_session.next_open(session, 0) is None
    assert quiz_session.flag(session, 2, flagged=True).questions[2].flagged


def test_a_retry_is_a_quiz_of_its_own() -> None:
    retry = quiz_session.start(ITEMS[:2], seed=1, retry=True)
    assert retry.retry
    assert len(retry.questions) == 2
