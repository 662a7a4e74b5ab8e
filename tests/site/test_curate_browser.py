"""A whole curation session by keys alone, and the flaws shown while writing, in Chromium."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quiz.deck import Deck
from quiz.item import Choice, Status
from quiz.site import create_app
from quiz.site.jobs import run_inline
from quiz.site.store import decks
from tests.conftest import Serve
from tests.site import builders
from tests.site.conftest import NOW

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.slow


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A data folder with one deck: the mayor, the opening, the costs, the chairman, the inhabitants."""
    chairman = dataclasses.replace(
        builders.choice("voorzitter"), stem="Wie zit voor?", options=("Kim Smit", "Els Brandt"), keys=(0,)
    )
    items = (builders.choice(), builders.years(), builders.cloze(), chairman, builders.flashcard())
    app = create_app({"DATA": tmp_path / "data", "SAMPLES": False}, executor=run_inline)
    with app.app_context():
        decks.save(builders.deck(*items), now=NOW)
    return tmp_path / "data"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(60_000)
    yield page
    context.close()


def kept(data: Path) -> Deck:
    """The deck as it is stored."""
    app = create_app({"DATA": data, "SAMPLES": False}, executor=run_inline)
    with app.app_context():
        return decks.get(1)


def press(page: Page, key: str, until: str) -> None:
    """Press a key and wait for a heading with those words."""
    page.keyboard.press(key)
    page.get_by_role("heading", level=1, name=until).wait_for()


def test_a_whole_session_by_keys_alone(page: Page, serve: Serve, stored: Path) -> None:
    page.goto(f"{serve(stored)}/curate?deck=1")
    press(page, "Enter", "Wie werd burgemeester")
    press(page, "j", "In welk jaar")
    press(page, "k", "Wie werd burgemeester")
    press(page, "d", "Replace a wrong option")
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    page.get_by_text("Replaced.").wait_for()
    press(page, "e", "Edit an item")
    page.keyboard.press("Control+a")
    page.keyboard.type("Wie werd de burgemeester?")
    press(page, "Control+Enter", "In welk jaar")
    page.keyboard.press("r")
    page.keyboard.type("a j e")
    press(page, "Enter", "De nieuwe brug")
    press(page, "u", "In welk jaar")
    page.keyboard.press("r")
    page.keyboard.type("Niet van belang")
    press(page, "Enter", "De nieuwe brug")
    press(page, "a", "Wie zit voor")
    press(page, "a", "Hoeveel mensen")
    press(page, "a", "Review the items")
    page.get_by_text("All items have been looked at.").wait_for()
    mayor, opening, *others = kept(stored).items
    assert isinstance(mayor, Choice)
    assert mayor.stem == "Wie werd de burgemeester?"
    assert "Kim Smit" in mayor.options
    assert mayor.status is Status.APPROVED
    assert (opening.status, opening.reason) == (Status.REJECTED, "Niet van belang")
    assert {item.status for item in others} == {Status.APPROVED}


def test_enter_in_the_reason_rejects_what_is_ticked(page: Page, serve: Serve, stored: Path) -> None:
    page.goto(f"{serve(stored)}/curate?deck=1")
    page.get_by_label("Choose item 1").check()
    page.get_by_label("Reason to reject (optional)").fill("Niet van belang")
    page.keyboard.press("Enter")
    page.get_by_text("1 item rejected.").wait_for()
    mayor = kept(stored).items[0]
    assert (mayor.status, mayor.reason) == (Status.REJECTED, "Niet van belang")


def test_flaws_appear_while_writing(page: Page, serve: Serve, stored: Path) -> None:
    page.goto(f"{serve(stored)}/curate/1/edit")
    findings = page.locator("#findings")
    assert "flaw 3" not in (findings.text_content() or "")
    page.get_by_label("Option 4", exact=True).fill("Geen van bovenstaande")
    findings.get_by_text("flaw 3").wait_for()
    assert kept(stored).items[0] == builders.choice()


def test_it_works_without_script(browser: Browser, serve: Serve, stored: Path) -> None:
    context = browser.new_context(locale="en-GB", java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.goto(f"{serve(stored)}/curate?deck=1")
    page.get_by_role("link", name="One by one").click()
    page.get_by_role("link", name="Edit", exact=True).click()
    page.get_by_label("Option 4", exact=True).fill("Geen van bovenstaande")
    page.get_by_role("button", name="Check").click()
    page.get_by_text("flaw 3").wait_for()
    page.get_by_label("Option 4", exact=True).fill("Lot Vermeer")
    page.get_by_role("button", name="Save and approve").click()
    page.get_by_label("Reason to reject").fill("flauw")
    page.get_by_role("button", name="Reject").click()
    page.get_by_role("button", name="Undo", exact=True).click()
    page.get_by_role("heading", level=1, name="In welk jaar").wait_for()
    context.close()
    mayor, opening, *_ = kept(stored).items
    assert isinstance(mayor, Choice)
    assert mayor.options[3] == "Lot Vermeer"
    assert opening.status is Status.PENDING
