"""The README's first command, in a fresh clone: it installs, prints items, serves."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import urllib.request
from pathlib import Path

import pytest

from quiz.commands.listing import listed
from quiz.formats import read_file

ROOT = Path(__file__).parent.parent.parent


def command(name: str) -> str:
    """The one line of the README's shell block of that name."""
    readme = (ROOT / "README.md").read_text(encoding="utf8")
    match = re.search(rf"<!-- {name} -->\n```sh\n(.+)\n```", readme)
    assert match, f"the README has no command '{name}'"
    return match[1]


@pytest.mark.parametrize("name", ["start", "test"])
def test_a_command_is_one_line(name: str) -> None:
    assert command(name).startswith("{ python3 -m venv .venv")


def test_the_example_is_what_the_first_command_prints() -> None:
    assert "quiz generate --text " in command("start")
    shown = re.search(r"```text\n(.+?)\n```", (ROOT / "README.md").read_text(encoding="utf8"), re.DOTALL)
    assert shown
    decks = [read_file(ROOT / "decks" / name).decks[0] for name in ("afsluitdijk.json", "broad-street.json")]
    printed = {each for deck in decks for each in listed(deck).strip().split("\n\n")}
    assert set(shown[1].split("\n\n")) <= printed


@pytest.mark.slow
def test_the_first_command(tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{ROOT}", str(clone)], check=True)
    environment = {**os.environ, "WEETJE_DATA": str(tmp_path / "data"), "WEETJE_SERVE_PORT": "0"}
    with subprocess.Popen(
        ["bash", "-c", command("start")],
        cwd=clone,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            assert process.stdout is not None
            printed, address = [], ""
            for line in process.stdout:
                printed.append(line)
                match = re.search(r"http://127\.0\.0\.1:\d+/", line)
                if match:
                    address = match[0]
                    break
            assert re.search(r"^\d+\. .+\?\n   A\. .*✓", "".join(printed), re.MULTILINE)
            with urllib.request.urlopen(address, timeout=60) as page:
                assert "De Afsluitdijk" in page.read().decode()
        finally:
            os.killpg(process.pid, signal.SIGKILL)
