"""Jobs: rows <-> what slow work is doing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import select, update

from quiz.errors import NotFound
from quiz.site.tables import LEARNER, JobRow, db


class State(StrEnum):
    """How a job stands. Stopped: cut off by a restart, and can be started again."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Job:
    """Slow work. `args` are the task's own; `progress` is in percents; `result` is what the task gave.

    A result has a `message`, may have a `url` or a `deck` to go to, and `lines` to report.
    """

    key: int
    task: str
    args: Mapping[str, Any]
    locale: str
    state: State
    progress: int
    step: str
    result: Mapping[str, Any]
    created_at: dt.datetime

    @property
    def over(self) -> bool:
        """Whether nothing more will come of it by itself."""
        return self.state not in (State.QUEUED, State.RUNNING)


def _to_job(row: JobRow) -> Job:
    return Job(
        *(row.id, row.task, row.args, row.locale, State(row.state)),
        *(row.progress, row.step, row.result, row.created_at),
    )


def _row(key: int) -> JobRow:
    row = db.session.scalar(select(JobRow).where(JobRow.id == key, JobRow.learner_id == LEARNER))
    if row is None:
        raise NotFound(f"There is no job {key}.")
    return row


def get(key: int) -> Job:
    """A job by its key; NotFound when there is none."""
    return _to_job(_row(key))


def add(task: str, args: Mapping[str, Any], *, locale: str, now: dt.datetime) -> int:
    """Queue a job and give its key."""
    row = JobRow(learner_id=LEARNER, task=task, args=dict(args), locale=locale, created_at=now)
    row.state = State.QUEUED.value
    db.session.add(row)
    db.session.flush()
    key = row.id
    db.session.commit()
    return key


def begin(key: int) -> Job | None:
    """Take up a queued job; None when it is not queued any more."""
    row = _row(key)
    if row.state != State.QUEUED.value:
        db.session.rollback()
        return None
    row.state, row.progress, row.step = State.RUNNING.value, 0, ""
    db.session.commit()
    return _to_job(row)


def advance(key: int, progress: int, step: str) -> None:
    """Say how far a job is: percents, and what it is doing."""
    db.session.execute(update(JobRow).where(JobRow.id == key).values(progress=progress, step=step))
    db.session.commit()


def end(key: int, state: State, result: Mapping[str, Any], *, now: dt.datetime) -> None:
    """Say what came of a job."""
    values = {"state": state.value, "result": dict(result), "finished_at": now}
    db.session.execute(update(JobRow).where(JobRow.id == key).values(**values))
    db.session.commit()


def stop_leftovers() -> None:
    """Mark the jobs that an earlier process left unfinished; called once when the site starts serving."""
    unfinished = JobRow.state.in_([State.QUEUED.value, State.RUNNING.value])
    db.session.execute(update(JobRow).where(unfinished).values(state=State.STOPPED.value))
    db.session.commit()


def requeue(key: int) -> bool:
    """Queue a stopped or failed job again; False when it is neither."""
    row = _row(key)
    if row.state not in (State.STOPPED.value, State.FAILED.value):
        db.session.rollback()
        return False
    row.state, row.result, row.finished_at = State.QUEUED.value, {}, None
    db.session.commit()
    return True
