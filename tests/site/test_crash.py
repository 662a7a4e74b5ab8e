"""Answers outlive SIGKILL at any moment: none that was acknowledged is lost, none counts twice."""

from __future__ import annotations

import random
import sqlite3
import threading
import time
from contextlib import closing
from http.client import HTTPException
from pathlib import Path
from subprocess import Popen

import pytest

from tests.site.server import kill, running
from tests.site.visitor import Visitor

KILLS, AT_ONCE = 10, 5
"""How often the site is killed, and how many quizzes each kill cuts off: 50 in all."""

MOST = 0.6
"""Seconds from the first answers to the kill, at most; five quizzes at once take about as long."""


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


def begin(base: str) -> list[tuple[Visitor, str, list[int]]]:
    """Quizzes just begun, each by a visitor of its own, with the answers that were acknowledged."""
    visitors = [Visitor(base) for _ in range(AT_ONCE)]
    return [(visitor, visitor.start(), []) for visitor in visitors]


def cut_off(under_way: list[tuple[Visitor, str, list[int]]], process: Popen[str], seconds: float) -> None:
    """Take the quizzes at once, and kill the site in the middle of it."""
    threads = [threading.Thread(target=answer_until_cut_off, args=each) for each in under_way]
    for thread in threads:
        thread.start()
    time.sleep(seconds)
    kill(process)
    for thread in threads:
        thread.join()
    for visitor, *_ in under_way:
        visitor.close()


@pytest.mark.slow
def test_no_acknowledged_answer_is_lost_and_none_counts_twice(tmp_path: Path) -> None:
    rng, data = random.Random(20261123), tmp_path / "data"
    under_way: list[tuple[Visitor, str, list[int]]] = []
    counts: list[int] = []
    for kills in range(KILLS + 1):
        with running(data) as (base, process):
            visitor = Visitor(base)
            for _, quiz, acknowledged in under_way:
                check(visitor, data, quiz, acknowledged)
            visitor.close()
            if kills < KILLS:
                under_way = begin(base)
                cut_off(under_way, process, rng.random() * MOST)
                counts += [len(acknowledged) for *_, acknowledged in under_way]
    assert len(counts) == 50
    assert min(counts) < 4
