"""Many at once on the default server and SQLite: errors, lost or doubled answers, and times.

Run as `python -m tests.benchmarks.load [--people 64] [--seconds 60]`. Exits 1 when there is an error, an
answer lost or doubled, or when the 99th percentile is 10 times that of a page that does one SELECT, or more.
"""

from __future__ import annotations

import argparse
import re
import sqlite3
import sys
import tempfile
import threading
import time
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

from tests.site.server import running
from tests.site.visitor import Visitor

ONE_SELECT = "a page of one SELECT"


class Person(threading.Thread):
    """Takes one quiz after the other, and times every page."""

    def __init__(self, base: str, job: str, until: float) -> None:
        super().__init__()
        self.visitor, self.job, self.until = Visitor(base), job, until
        self.times: dict[str, list[float]] = defaultdict(list)
        self.answers: dict[str, int] = {}
        self.errors: list[str] = []

    def run(self) -> None:
        """Work until the time is over; one quiz is finished whatever the time."""
        while time.monotonic() < self.until:
            try:
                self.quiz()
            except Exception as error:
                self.errors.append(repr(error)[:300])
                return

    def timed(self, name: str, method: str, *args: object) -> str:
        """A page's answer, its time kept under a name."""
        start = time.perf_counter()
        answer: str = getattr(self.visitor, method)(*args)
        self.times[name].append(time.perf_counter() - start)
        return answer

    def quiz(self) -> None:
        """One quiz from start to result."""
        quiz = self.timed("start", "start")
        for place in range(1, 5):
            self.timed("question", "get", f"{quiz}/{place}")
            self.timed("answer", "answer", quiz, place)
            self.timed("verdict", "get", f"{quiz}/{place}")
            self.timed(ONE_SELECT, "get", self.job)
        self.timed("result", "get", f"{quiz}/result")
        self.answers[quiz] = 4


def one_select(base: str) -> str:
    """The address of a page that does one SELECT: a job that is over."""
    visitor = Visitor(base)
    where = visitor.post(
        "/make/paste", **{"paste-text": "Dit refuse. En de stad is van ons.", "paste-language": "nl"}
    )
    while re.search("data-watch", visitor.get(where)):
        time.sleep(0.2)
    visitor.close()
    return where


def percentile_99(times: list[float]) -> float:
    """The 99th percentile of times, in milliseconds."""
    return 1_000 * quantiles(times, n=100)[98]


def lost(data: Path, people: list[Person]) -> int:
    """Answers that are not in the database exactly once."""
    with closing(sqlite3.connect(data / "weetje.db")) as database:
        query = (
            "SELECT q.attempt_id, count(*) FROM answers a JOIN questions q ON q.id = a.question_id GROUP BY 1"
        )
        kept = dict(database.execute(query).fetchall())
    expected = {int(quiz.rsplit("/", 1)[1]): count for each in people for quiz, count in each.answers.items()}
    return sum(abs(count - kept.get(key, 0)) for key, count in expected.items())


def main() -> int:
    """Run the load, print a table, and say by the exit code whether it holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as (base, _):
        job = one_select(base)
        until = time.monotonic() + options.seconds
        people = [Person(base, job, until) for _ in range(options.people)]
        for person in people:
            person.start()
        for person in people:
            person.join()
        return report(people, lost(Path(folder), people))


def report(people: list[Person], missing: int) -> int:
    """Print what was seen, and give the exit code."""
    times = {name: [t for each in people for t in each.times[name]] for name in people[0].times}
    errors = [error for each in people for error in each.errors]
    worst = {name: percentile_99(each) for name, each in times.items()}
    print(f"{'page':24}{'requests':>10}{'median ms':>12}{'p99 ms':>10}{'to one SELECT':>16}")
    for name, each in times.items():
        ratio = worst[name] / worst[ONE_SELECT]
        print(f"{name:24}{len(each):>10}{1_000 * median(each):>12.1f}{worst[name]:>10.1f}{ratio:>15.1f}x")
    print(f"errors: {len(errors)} {errors[:3]}; answers lost or doubled: {missing}")
    return int(bool(errors) or missing > 0 or max(worst.values()) >= 10 * worst[ONE_SELECT])


if __name__ == "__main__":
    sys.exit(main())
