"""Fixtures for all tests: a browser, a served site, Anki. With CI=true a missing one fails, else it skips."""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

ROOT = Path(__file__).parent.parent
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


def missing(what: str) -> None:
    """Skip a test for want of something; fail it in continuous integration, where all must be there."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is missing")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None or importlib.util.find_spec("playwright") is None:
        missing("Chromium or playwright")
    from playwright.sync_api import sync_playwright

    arguments = [*QUIET, "--disable-sync", "--no-first-run"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=arguments)
        yield started
        started.close()


@pytest.fixture(scope="session")
def anki() -> None:
    """Make sure that the real Anki can be imported."""
    if importlib.util.find_spec("anki") is None:
        missing("anki")


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


Serve = Callable[..., str]


@contextmanager
def served(data: Path, *, port: int) -> Iterator[subprocess.Popen[str]]:
    """`quiz serve` over a data folder as a process of its own; killed at the end."""
    command = [sys.executable, "-m", "quiz", "serve", "--port", str(port), "--data", str(data)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            wait_for(f"http://127.0.0.1:{port}/", process)
            yield process
        finally:
            process.kill()


def wait_for(address: str, process: subprocess.Popen[str], *, seconds: float = 60) -> None:
    """Return once the address answers; fail when the process ends first or time runs out."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            pytest.fail(f"the server ended with code {process.returncode}")
        try:
            urllib.request.urlopen(address, timeout=10).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"{address} did not answer")


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Start the real site over a data folder, as often as a test likes; gives its address."""
    with ExitStack() as stack:

        def start(data: Path | None = None) -> str:
            port = free_port()
            stack.enter_context(served(data or tmp_path / "data", port=port))
            return f"http://127.0.0.1:{port}"

        yield start
