"""Slow work: tasks by name, the executors that run them, and the page that shows how far they are."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field
from typing import Any

from flask import Blueprint, Flask, current_app, redirect, render_template, url_for
from flask_babel import force_locale, get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from quiz.errors import WeetjeError
from quiz.site.clock import now
from quiz.site.database import usable
from quiz.site.sentences import said
from quiz.site.store import jobs as store
from quiz.site.tables import db

bp = Blueprint("jobs", __name__, url_prefix="/jobs")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task: a sentence, where to go next, lines to report (what was skipped), and a deck."""

    message: str
    url: str = ""
    lines: tuple[str, ...] = ()
    deck: int | None = None


Progress = Callable[[int, str], None]
Task = Callable[[Mapping[str, Any], Progress], Outcome]
Executor = Callable[[Flask, int], None]

TASKS: dict[str, Task] = {}
"""Tasks by name. A task gets the job's `args` and a function to call with percents and a step."""


def task(name: str) -> Callable[[Task], Task]:
    """Register a task under the name that jobs call it by; its module must be imported by `create_app`."""

    def register(function: Task) -> Task:
        TASKS[name] = function
        return function

    return register


def start(name: str, args: Mapping[str, Any]) -> Response:
    """Queue a job, hand it to the executor, and go to its page. `args` are JSON values."""
    key = store.add(name, args, locale=str(get_locale()), now=now())
    _execute(key)
    return redirect(url_for("jobs.page", key=key), 303)


def _execute(key: int) -> None:
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]
    app.extensions["executor"](app, key)


def run(key: int) -> None:
    """Run a queued job to its end, in an app context; whatever goes wrong is what came of it."""
    job = store.begin(key)
    if job is None:
        return
    with force_locale(job.locale):
        state, outcome = _outcome(job)
    store.end(key, state, asdict(outcome), now=now())


def _outcome(job: store.Job) -> tuple[store.State, Outcome]:
    try:
        with usable():
            done = TASKS[job.task](job.args, lambda percent, step: store.advance(job.key, percent, step))
    except WeetjeError as error:
        db.session.rollback()
        return store.State.FAILED, Outcome(said(error))
    except Exception:
        current_app.logger.exception("Job %s failed", job.key)
        db.session.rollback()
        return store.State.FAILED, Outcome(_("Something went wrong. The fault is ours, and nothing is lost."))
    return store.State.DONE, done


def run_inline(app: Flask, key: int) -> None:
    """An executor that runs a job at once."""
    with app.app_context():
        run(key)


@dataclass
class Worker:
    """An executor that hands jobs to one spawned process, which has its own app and does them in turn."""

    config: Mapping[str, Any]
    generate: Any
    _pool: ProcessPoolExecutor | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, app: Flask, key: int) -> None:
        """Queue a job; a process that died is replaced."""
        self._hand_over(app, key, again=False)

    def _hand_over(self, app: Flask, key: int, *, again: bool) -> None:
        with self._lock:
            try:
                future = self._submit(key)
            except BrokenProcessPool:
                self._pool = None
                future = self._submit(key)
        future.add_done_callback(lambda done: self._see_to(app, key, done, again=again))

    def _submit(self, key: int) -> Future[None]:
        self._pool = self._pool or ProcessPoolExecutor(
            1, multiprocessing.get_context("spawn"), _follow_parent
        )
        return self._pool.submit(_run_in_worker, dict(self.config), self.generate, key)

    def _see_to(self, app: Flask, key: int, done: Future[None], *, again: bool) -> None:
        """Let no job wait for a process that died: its own has failed, one behind it is handed over again."""
        if done.cancelled() or done.exception() is None:
            return
        with app.app_context():
            job = store.get(key)
            if job.state is store.State.QUEUED and not again:
                self._hand_over(app, key, again=True)
            elif not job.over:
                with force_locale(job.locale):
                    cut_off = Outcome(
                        _("The work was cut off half-way, maybe for want of memory. Try again.")
                    )
                store.end(key, store.State.FAILED, asdict(cut_off), now=now())


def _follow_parent() -> None:
    """End the worker when the process that made it ends, however it ended."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


_apps: list[Flask] = []


def _run_in_worker(config: Mapping[str, Any], generate: Any, key: int) -> None:
    from quiz.site import create_app

    if not _apps:
        _apps.append(create_app({**config, "SAMPLES": False}, generate=generate, executor=run_inline))
    run_inline(_apps[0], key)


def init_app(app: Flask, *, generate: Any, executor: Executor | None, config: Mapping[str, Any]) -> None:
    """Give an app what makes decks and what runs jobs."""
    settings = {**config, "DATA": app.config["DATA"]}
    app.extensions["generate"] = generate
    app.extensions["executor"] = executor or Worker(settings, generate)


@bp.get("/<int:key>")
def page(key: int) -> str:
    """How far a job is, and what came of it; without script the page renews itself."""
    return render_template("jobs/page.html", job=store.get(key), State=store.State)


@bp.post("/<int:key>/restart")
def restart(key: int) -> Response:
    """Start a stopped job again."""
    if store.requeue(key):
        _execute(key)
    return redirect(url_for("jobs.page", key=key), 303)
