"""A whole session of study in Chromium by keys alone, and one without script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright import sync_api

from tests.site.server import running

pytestmark = pytest.mark.slow

CARDS = 4


@pytest.fixture
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running site with a deck of four items."""
    with running(tmp_path_factory.mktemp("site") / "data") as (address, _):
        yield address


def counts(page: sync_api.Page) -> tuple[int, ...]:
    """How many cards wait: new, learning, due."""
    return tuple(int(each) for each in page.locator(".counts strong").all_inner_texts())


def press(page: sync_api.Page, key: str) -> None:
    """Press a key that leads to another page."""
    with page.expect_navigation():
        page.keyboard.press(key)


def test_a_session_by_keys_alone(base: str, browser: sync_api.Browser) -> None:
    page = browser.new_context(base_url=base, locale="en-GB").new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto("/study")
    press(page, "Enter")
    assert counts(page) == (CARDS, 0, 0)
    press(page, "Space")
    assert page.locator(".rating").count() == 4
    press(page, "4")
    assert counts(page) == (CARDS - 1, 0, 0)
    press(page, "u")
    assert counts(page) == (CARDS, 0, 0)
    page.focus("button[data-key=b]")
    press(page, "Space")
    assert counts(page) == (CARDS - 1, 0, 0)
    page.focus("button[data-key=u]")
    press(page, "Space")
    assert counts(page) == (CARDS, 0, 0)
    for key in ("3", "1", "Space"):
        press(page, "Enter")
        press(page, key)
    assert counts(page) == (1, 3, 0)
    press(page, "b")
    assert "Nothing is due this minute" in page.inner_text("h1")
    press(page, "u")
    press(page, "Space")
    press(page, "4")
    for _ in range(12):
        if page.locator("[data-key=g]").count():
            press(page, "g")
        if not page.locator("[data-submit]").count():
            break
        press(page, "Enter")
        press(page, "4")
    assert "Done for today" in page.inner_text("h1")
    assert counts(page) == (0, 0, 0)
    assert problems == []


def test_without_script(base: str, browser: sync_api.Browser) -> None:
    page = browser.new_context(base_url=base, locale="nl-NL", java_script_enabled=False).new_page()
    page.goto("/study/1")
    page.click("button.primary")
    page.click("button[name=rating][value='4']")
    assert counts(page) == (CARDS - 1, 0, 0)
    page.click("button[data-key=u]")
    assert counts(page) == (CARDS, 0, 0)
