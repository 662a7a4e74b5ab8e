"""Answers outlive SIGKILL at any moment: none that was acknowledged is lost, none counts twice."""

from __future__ import annotations

import os
import random
import sqlite3
import threading
import time
from contextlib import closing
from http.client import HTTPException
from pathlib import Path

import pytest

from tests.site.server import kill, running
from tests.site.visitor import Visitor

QUIZZES = int(os.environ.get("CRASH_QUIZZES", "6"))
"""How many quizzes are cut off; CRASH_QUIZZES=50 for the whole test."""

MOST = 0.25
"""Seconds from the first answer to the kill, at most; a quiz takes about half of it."""


def stored(data: Path, quiz: str) -> dict[int, tuple[str, str]]:
    """The answers in the database by place, from 1."""
    with closing(sqlite3.connect(data / "weetje.db")) as database:
        rows = database.execute(
            "SELECT q.position + 1, a.options, a.texts"
            " FROM answers a JOIN questions q ON q.id = a.question_id"
            " WHERE q.attempt_id = ?",
            (int(quiz.rsplit("/", 1)[1]),),
        ).fetchall()
    assert len(rows) == len({row[0] for row in rows})
    return {place: (options, texts) for place, options, texts in rows}


def answer_until_cut_off(visitor: Visitor, quiz: str, acknowledged: list[int]) -> None:
    """Answer one question after the other; note each one that the site said is stored."""
    try:
        for place in range(1, 5):
            visitor.answer(quiz, place)
            acknowledged.append(place)
    except (OSError, HTTPException):
        pass


def check(visitor: Visitor, data: Path, quiz: str, acknowledged: list[int]) -> None:
    """What was acknowledged is there once, and the rest of the quiz can be taken."""
    kept = stored(data, quiz)
    assert set(acknowledged) <= set(kept)
    assert len(kept) - len(acknowledged) <= 1  # the one that was under way
    for place in range(1, 5):
        visitor.answer(quiz, place)
    whole = stored(data, quiz)
    assert {place: whole[place] for place in kept} == kept
    assert len(whole) == 4
    assert "of 4 right" in " ".join(visitor.get(f"{quiz}/result").split())


@pytest.mark.slow
def test_no_acknowledged_answer_is_lost_and_none_counts_twice(tmp_path: Path) -> None:
    rng = random.Random(20261123)
    quiz, acknowledged, cut = "", list[int](), 0
    for number in range(QUIZZES + 1):
        with running(tmp_path / "data") as (base, process):
            visitor = Visitor(base)
            if quiz:
                check(visitor, tmp_path / "data", quiz, acknowledged)
            if number == QUIZZES:
                visitor.close()
                break
            quiz, acknowledged = visitor.start(), []
            thread = threading.Thread(target=answer_until_cut_off, args=(visitor, quiz, acknowledged))
            thread.start()
            time.sleep(rng.random() * MOST)
            kill(process)
            thread.join()
            visitor.close()
            cut += len(acknowledged) < 4
    assert cut > 0
