"""An article pasted in the site becomes a quiz, taken by keys alone to the right score; no crash loses it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quiz.reading import read_file
from tests.conftest import free_port, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parent.parent.parent
TEXT = read_file(ROOT / "decks" / "afsluitdijk.md").text.partition("\n\n")[2]
"""An article that opens otherwise than the sample, and so makes a deck of its own."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(60_000)
    yield page
    context.close()


class Site:
    """The real site as a process that can be killed and started again on the same data and port."""

    def __init__(self, data: Path) -> None:
        self.data, self.port = data, free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._stack = ExitStack()
        self._process: subprocess.Popen[str]

    def start(self) -> None:
        self._process = self._stack.enter_context(served(self.data, port=self.port))

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        self._stack.close()


@contextmanager
def running(data: Path) -> Iterator[Site]:
    site = Site(data)
    site.start()
    try:
        yield site
    finally:
        site.stop()


def paste(page: Page, site: Site) -> None:
    """Make a deck of the article, as a person does, until it is ready."""
    page.goto(f"{site.address}/make")
    page.get_by_text("Title, date and language").first.press("Enter")
    page.get_by_label("Title").first.fill("Over de dijk")
    page.get_by_role("textbox", name="Paste an article").fill(TEXT)
    page.get_by_role("button", name="Make the deck").press("Enter")
    page.get_by_role("link", name="Start a quiz").wait_for()


def begin(page: Page) -> None:
    page.get_by_role("link", name="Start a quiz").press("Enter")
    page.get_by_role("button", name="Start", exact=True).press("Enter")
    page.locator("form.question").wait_for()


def onward(page: Page) -> None:
    """Leave a verdict for what comes after it."""
    page.keyboard.press("Enter")
    page.locator(".verdict").wait_for(state="detached")


def answer(page: Page) -> bool:
    """Answer the question shown by keys alone; whether the site called it right."""
    if page.get_by_role("radio").count():
        page.keyboard.press("1")
    else:
        page.keyboard.type("32 kilometer")
    page.keyboard.press("Enter")
    verdict = page.get_by_role("status").inner_text()
    return verdict.startswith("Right")


def test_from_article_to_result(page: Page, tmp_path: Path) -> None:
    with running(tmp_path / "data") as site:
        paste(page, site)
        begin(page)
        asked = right = 0
        while not page.locator("#score").count():
            asked += 1
            right += answer(page)
            onward(page)
        assert asked > 3
        assert page.locator("#score strong").inner_text() == str(right)


def test_a_killed_server_resumes_at_the_same_question(page: Page, tmp_path: Path) -> None:
    with running(tmp_path / "data") as site:
        paste(page, site)
        begin(page)
        for _ in range(2):
            answer(page)
            onward(page)
        stem, address = page.get_by_role("heading", level=1).inner_text(), page.url
        site.kill()
        site.start()
        page.goto(site.address)
        page.get_by_role("link", name="Go on").first.press("Enter")
        assert page.url == address
        assert page.get_by_role("heading", level=1).inner_text() == stem
