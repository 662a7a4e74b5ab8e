"""Our schedule and Anki's own, over 2,000 random histories with natural clock times."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest

HISTORIES = 2000


def zone_without_shift() -> str:
    """A zone where it is not about 4 o'clock: in test mode Anki sets the clock back around rollover."""
    return "UTC" if not 1 <= dt.datetime.now(dt.UTC).hour < 5 else "Etc/GMT+8"


@pytest.fixture(scope="module")
def rows() -> list[Mapping[str, Any]]:
    """What Anki and we make of each history."""
    pytest.importorskip("anki")
    zone = zone_without_shift()
    done = subprocess.run(
        [sys.executable, "-m", "tests.schedule.anki_oracle", "20261123", str(HISTORIES), zone],
        env={**os.environ, "ANKI_TEST_MODE": "1", "TZ": zone},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def close(ours: float, theirs: float, *, most: float = 1e-4) -> bool:
    """Equal to `most`, as a share of numbers above 1: Anki counts in 32 bits."""
    return abs(ours - theirs) <= most * max(1.0, abs(theirs))


@pytest.mark.slow
def test_memory_states_equal(rows: list[Mapping[str, Any]]) -> None:
    studied = [row for row in rows if row["history"]]
    assert len(rows) == HISTORIES
    assert len(studied) > HISTORIES * 0.8
    wrong = [
        row
        for row in studied
        if not all(close(ours, theirs) for ours, theirs in zip(row["memory"], row["computed"], strict=True))
    ]
    assert not wrong


@pytest.mark.slow
@pytest.mark.parametrize("name", ["type", "due_in", "ivl", "left", "lapses", "leech"])
def test_an_answer_leads_to_the_same_schedule(rows: list[Mapping[str, Any]], name: str) -> None:
    assert [row for row in rows if row["ours"][name] != row["theirs"][name]] == []


@pytest.mark.slow
def test_the_log_reads_the_same(rows: list[Mapping[str, Any]]) -> None:
    """Interval after, interval before (of reviews) and kind; seconds to one second."""
    for row in rows:
        (ours, *rest), (theirs, *others) = row["ours"]["log"], row["theirs"]["log"]
        assert rest == others, row
        assert ours == theirs or (ours < 0 and abs(ours - theirs) <= 1), row


@pytest.mark.slow
def test_steps_fall_due_at_the_same_second(rows: list[Mapping[str, Any]]) -> None:
    pairs = [(row["ours"]["due_at"], row["theirs"]["due_at"]) for row in rows]
    stepped = [(ours, theirs) for ours, theirs in pairs if theirs is not None]
    assert len(stepped) > 200
    assert all(ours is not None and abs(ours - theirs) <= 1 for ours, theirs in stepped)
