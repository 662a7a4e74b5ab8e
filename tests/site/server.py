"""The site with a deck of the tests, on a port of its own: for browsers, crashes and load.

Run as `python -m tests.site.server DATA [THREADS]`; prints its address, then serves until it is killed.
"""

from __future__ import annotations

import datetime as dt
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main(data: str, threads: int = 16) -> None:
    """Serve a data folder."""
    from waitress import create_server

    from quiz.site import create_app
    from quiz.site.store import decks, jobs
    from tests.site import builders
    from tests.site.conftest import generate

    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    app = create_app({"DATA": data, "SAMPLES": False}, generate=generate)
    with app.app_context():
        jobs.stop_leftovers()
        if not decks.summaries():
            decks.save(builders.deck(), now=dt.datetime.now(dt.UTC))
    server = create_server(app, host="127.0.0.1", port=0, threads=threads, ident=None)
    print(f"http://127.0.0.1:{server.effective_port}", flush=True)
    server.run()


@contextmanager
def running(data: Path, *, threads: int = 16) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server in a process of its own: its address, and the process to kill."""
    command = [sys.executable, "-m", "tests.site.server", str(data), str(threads)]
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(data.parent / "compiled")}
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, **compiled},
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip(), process
    finally:
        kill(process)
        process.stdout.close()


def kill(process: subprocess.Popen[str]) -> None:
    """End a server without asking it, and wait until it is gone."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


if __name__ == "__main__":
    main(sys.argv[1], *(int(each) for each in sys.argv[2:3]))
