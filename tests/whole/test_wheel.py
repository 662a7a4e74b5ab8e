"""The wheel, installed into a fresh environment: small, serving, reading without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import urllib.request
import zipfile
from pathlib import Path

import pytest

from tests.conftest import free_port, wait_for

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parent.parent.parent

NO_NETWORK = """
import socket

def refuse(*args, **kwargs):
    raise OSError("the network is cut off")

socket.socket.connect = refuse
socket.getaddrinfo = refuse
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from what git knows, so that nothing left lying about gets in."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{ROOT}", str(source)], check=True)
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(source)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """The folder of commands of an environment that holds the wheel with its extra `generate`, whatever
    checkout PYTHONPATH names."""
    environment = wheel.parent / "environment"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    pip = [str(environment / "bin" / "pip"), "install", "-q", f"{wheel}[generate]"]
    outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run(pip, check=True, env=outside)
    return environment / "bin"


def test_the_wheel_holds_what_the_site_needs(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        "quiz/templates/base.html",
        "quiz/decks/navo-top.json",
        "quiz/site/translations/nl/LC_MESSAGES/messages.mo",
        "quiz/site/static/site.css",
        "quiz/formats/deck.schema.json",
        "quiz/generate/models/nl/LICENSE",
        "quiz/generate/models/en/LICENSE",
    }
    assert wanted <= names
    assert not any(name.startswith("tests/") for name in names)


def test_the_wheel_is_under_50_mb(wheel: Path) -> None:
    assert wheel.stat().st_size < 50_000_000


@pytest.mark.parametrize("article", ["navo-top", "broad-street"])
def test_it_reads_an_article_of_each_language_without_a_network(
    installed: Path, tmp_path: Path, article: str
) -> None:
    (tmp_path / "sitecustomize.py").write_text(NO_NETWORK)
    shutil.copy(ROOT / "decks" / f"{article}.md", tmp_path)
    target = tmp_path / "deck.json"
    subprocess.run(
        [installed / "quiz", "generate", f"{article}.md", "-o", target],
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    assert target.stat().st_size > 5_000


def test_it_serves_its_templates_and_samples(installed: Path, tmp_path: Path) -> None:
    port = free_port()
    command = [str(installed / "quiz"), "serve", "--port", str(port), "--data", str(tmp_path / "data")]
    address = f"http://127.0.0.1:{port}/"
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, text=True) as process:
        try:
            wait_for(address, process)
            request = urllib.request.Request(address, headers={"Accept-Language": "nl"})
            with urllib.request.urlopen(request, timeout=60) as page:
                text = page.read().decode()
        finally:
            process.kill()
    assert "De Afsluitdijk" in text
    assert '<html lang="nl"' in text
