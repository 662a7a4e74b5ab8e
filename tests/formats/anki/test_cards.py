"""Our cards in a browser: options shuffled fairly and alike on both sides, readable without script."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

import pytest

from quiz.formats import anki
from tests.formats.anki import oracle
from tests.formats.anki.builders import bridge

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
PAGE = (
    "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width, initial-scale=1'>"
    "<style>{css}</style><body class='card card1'><div id=qa>{side}</div></body>"
)
TURN = """([side, night]) => {
    document.body.classList.toggle("nightMode", night);
    const card = document.getElementById("qa");
    card.innerHTML = side;
    for (const old of card.querySelectorAll("script")) {
        const script = document.createElement("script");
        script.textContent = old.textContent;
        old.replaceWith(script);
    }
}"""


@dataclass(frozen=True, slots=True)
class Shown:
    """Front, back and style of a card as Anki renders them."""

    front: str
    back: str
    css: str


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], Shown]:
    """Every card of the deck, rendered by Anki."""
    folder = tmp_path_factory.mktemp("anki")
    with oracle.collection(folder) as collection:
        oracle.take(collection, anki.write(bridge()).data, folder)
        found = {}
        for card in map(collection.get_card, collection.find_cards("")):
            output = card.render_output()
            found[card.note().guid, card.ord] = Shown(output.question_text, output.answer_text, output.css)
        return found


def page_of(browser: Any, css: str, *, side: str = "", width: int = 900, script: bool = True) -> Any:
    """A page at an address, so that it has session storage."""
    size = {"width": width, "height": 800}
    page = browser.new_context(viewport=size, java_script_enabled=script).new_page()
    html = PAGE.format(css=css, side=side)
    page.route(
        "http://card.test/", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8")
    )
    page.goto("http://card.test/")
    return page


def turn(page: Any, side: str, *, night: bool = False) -> None:
    """Show a side of a card in the same page, as Anki does, and run its script."""
    page.evaluate(TURN, [side, night])


def options(page: Any) -> list[str]:
    """The options from top to bottom."""
    found: list[str] = page.locator(".option").all_inner_texts()
    return found


def test_options_are_shuffled_and_stay_where_they_were_on_the_back(browser: Any, shown: Any) -> None:
    card, page = shown["choice-city", 0], page_of(browser, shown["choice-city", 0].css)
    firsts: Counter[str] = Counter()
    for _ in range(200):
        turn(page, card.front)
        front = options(page)
        turn(page, card.back)
        assert options(page) == front
        firsts[front[0]] += 1
    assert len(firsts) == 4
    assert min(firsts.values()) >= 25


def test_options_in_an_order_that_means_something_are_not_shuffled(browser: Any, shown: Any) -> None:
    card, page = shown["choice-length", 0], page_of(browser, shown["choice-city", 0].css)
    for _ in range(5):
        turn(page, card.front)
        assert options(page) == ["80", "120", "160"]


def test_a_chosen_option_is_judged_on_the_back(browser: Any, shown: Any) -> None:
    card, page = shown["choice-city", 0], page_of(browser, shown["choice-city", 0].css)
    turn(page, card.front)
    page.get_by_text("Delft").click()
    assert page.locator('[aria-checked="true"]').all_inner_texts() == ["Delft"]
    page.get_by_text("Voorburg").click()
    assert page.locator('[aria-checked="true"]').all_inner_texts() == ["Voorburg"]
    turn(page, card.back)
    assert page.locator(".option.wrong").all_inner_texts() == ["Voorburg"]
    assert page.locator(".option.right").all_inner_texts() == ["Leidschendam"]


def test_two_right_options_can_both_be_chosen(browser: Any, shown: Any) -> None:
    card, page = shown["choice-two", 0], page_of(browser, shown["choice-city", 0].css)
    turn(page, card.front)
    page.get_by_text("Voorburg").click()
    page.get_by_text("Leidschendam").click()
    turn(page, card.back)
    assert page.locator(".option.chosen.right").count() == 2
    assert page.locator(".option.wrong").count() == 0


def test_without_storage_both_sides_still_agree(browser: Any, shown: Any) -> None:
    card, page = shown["choice-city", 0], page_of(browser, shown["choice-city", 0].css)
    page.evaluate("Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('none') }})")
    turn(page, card.front)
    front = options(page)
    turn(page, card.back)
    assert options(page) == front


def test_without_script_the_card_reads_as_a_list_with_the_answer_below(browser: Any, shown: Any) -> None:
    card = shown["choice-city", 0]
    page = page_of(browser, card.css, side=card.front, script=False)
    assert options(page) == ["Voorburg", "Leidschendam", "Rijswijk", "Delft"]
    assert not page.locator(".weetje-settings").is_visible()
    page = page_of(browser, card.css, side=card.back, script=False)
    assert page.locator(".key").inner_text() == "✓ Leidschendam"
    assert page.locator("mark").inner_text() == "Leidschendam"


@pytest.mark.parametrize("width", [320, 900])
@pytest.mark.parametrize("night", [False, True])
def test_no_side_runs_off_the_screen_or_fades_into_it(
    browser: Any, shown: Any, width: int, night: bool
) -> None:
    page = page_of(browser, shown["choice-city", 0].css, width=width)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    for card in shown.values():
        for side in (card.front, card.back):
            turn(page, side, night=night)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            ink, paper = page.evaluate(
                "(style => [style.color, style.backgroundColor])(getComputedStyle(document.body))"
            )
            assert _contrast(ink, paper) > 7
    assert not errors


def _contrast(ink: str, paper: str) -> float:
    """The contrast ratio of WCAG 2 between two colours such as `rgb(1, 2, 3)`."""
    light, dark = sorted(map(_luminance, (ink, paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
