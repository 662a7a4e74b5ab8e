"""Whole quizzes in Chromium: by keys alone, without script, with reload, second tab and Back."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright import sync_api

from tests.site import builders
from tests.site.server import running

pytestmark = pytest.mark.slow

RIGHT = {"burgemeester": "Els Brandt", "jaar": "2031", "kost": "12 miljoen euro", "Hoeveel": "48.000"}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running site."""
    with running(tmp_path_factory.mktemp("site") / "data") as (address, _):
        yield address


@pytest.fixture
def page(base: str, browser: sync_api.Browser) -> Iterator[sync_api.Page]:
    """A Dutch page that complains of any error on the console."""
    context = browser.new_context(base_url=base, locale="nl-NL")
    opened = context.new_page()
    problems: list[str] = []
    opened.on("pageerror", lambda error: problems.append(str(error)))
    opened.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    yield opened
    context.close()
    assert problems == []


def start(page: sync_api.Page, *, feedback: str = "immediate") -> str:
    """Start a quiz on the deck, and give its address."""
    page.goto("/quiz/new?deck=1")
    page.check(f"input[value={feedback}]")
    page.click("button.primary")
    page.wait_for_selector("form[data-keys]")
    return re.sub(r"/\d+$", "", page.url)


def right_answer(page: sync_api.Page) -> str:
    """The right answer to the question on the page."""
    stem = page.inner_text(".stem")
    return next(answer for word, answer in RIGHT.items() if word in stem)


def focused(page: sync_api.Page) -> str:
    """The class of what has the focus."""
    name: str = page.evaluate("document.activeElement.className || document.activeElement.tagName")
    return name


def test_a_whole_quiz_by_keys_alone(page: sync_api.Page) -> None:
    page.goto("/decks/1")
    page.keyboard.press("Enter")  # the button that starts a quiz
    page.wait_for_url("**/quiz/new?deck=1")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/quiz/\d+/1$"))
    for _ in range(4):
        answer = right_answer(page)
        options = page.locator("label.choice span").all_inner_texts()
        if answer in options:
            assert "stem" in focused(page)
            page.keyboard.press(str(options.index(answer) + 1))
        else:
            assert focused(page) == "INPUT"
            page.keyboard.type(answer)
        page.keyboard.press("Enter")
        page.wait_for_selector(".verdict.right")
        assert "verdict" in focused(page)
        page.keyboard.press("Enter")
        page.wait_for_selector(".verdict", state="detached")
    assert page.url.endswith("/result")
    assert page.inner_text("#score").startswith("4 van 4 goed")


def test_a_letter_chooses_and_a_switch_turns_single_keys_off(page: sync_api.Page) -> None:
    quiz = start(page)
    place = next(
        place
        for place in range(1, 5)
        if page.goto(f"{quiz}/{place}") and page.query_selector("[name=option]")
    )
    page.keyboard.press("b")
    assert page.locator("[name=option]").nth(1).is_checked()
    page.keyboard.press("?")
    assert page.locator("#keys").get_attribute("open") is not None
    page.uncheck("#keys-on")
    page.goto(f"{quiz}/{place}")
    page.keyboard.press("b")
    assert page.locator("[name=option]:checked").count() == 0


def test_a_whole_quiz_without_script(base: str, browser: sync_api.Browser) -> None:
    context = browser.new_context(base_url=base, locale="en", java_script_enabled=False)
    page = context.new_page()
    start(page)
    for _ in range(4):
        answer = right_answer(page)
        if page.query_selector("[name=option]"):
            page.get_by_label(answer, exact=False).check()
        else:
            page.fill("input[type=text]", answer)
        page.click("[data-submit]")
        page.wait_for_selector(".verdict.right")
        page.click("a.primary")
    assert page.inner_text("#score").startswith("4 of 4 right")
    context.close()


def test_reload_second_tab_back_and_four_submits_change_nothing(page: sync_api.Page) -> None:
    quiz = start(page)
    page.evaluate(
        """async () => {
            const form = document.querySelector("form");
            const body = () => new URLSearchParams(new FormData(form));
            const send = () => fetch(form.action, {method: "POST", body: body()});
            await Promise.all([send(), send(), send(), send()]);
        }"""
    )
    page.reload()
    assert page.locator(".verdict").count() == 1
    before = page.inner_text("article")
    tab = page.context.new_page()
    tab.goto(f"{quiz}/1")
    assert tab.inner_text("article") == before
    tab.goto(quiz)
    assert tab.url == f"{quiz}/2"
    page.goto(f"{quiz}/2")
    page.go_back()
    assert page.inner_text("article") == before
    tab.goto("/")
    assert "1 van 4 beantwoord" in tab.inner_text("main")


def test_a_quiz_starts_with_one_kind_of_question_ticked(page: sync_api.Page) -> None:
    page.goto("/quiz/new?deck=1")
    page.locator("summary").click()
    for kind in ("choice", "flashcard"):
        page.uncheck(f"input[value={kind}]")
    page.click("button.primary")
    page.wait_for_selector("form[data-keys]")
    assert page.inner_text(".progress-line p") == "Vraag 1 van 1"


def test_a_pasted_article_becomes_a_deck_while_the_page_shows_how_far_it_is(page: sync_api.Page) -> None:
    page.goto("/make")
    page.fill("#paste-text", builders.TEXT)
    page.locator("details summary").first.click()
    page.fill("#paste-title", "Geplakt")
    page.select_option("#paste-language", "nl")
    page.locator("button.primary").first.click()
    page.wait_for_selector("a[data-next]", timeout=120_000)
    page.keyboard.press("Enter")
    page.wait_for_url("**/quiz/new?deck=*")
    assert page.inner_text(".lead").endswith("4 vragen")


def test_keys_that_do_nothing_raise_nothing(page: sync_api.Page) -> None:
    start(page)
    page.wait_for_load_state("load")
    for key in ("Escape", "Tab", "ArrowUp", "z"):
        page.keyboard.press(key)
    assert page.locator("form[data-keys]").count() == 1


def test_a_question_is_reported_by_keys_alone(page: sync_api.Page) -> None:
    quiz = start(page)
    page.keyboard.press("Escape")
    page.locator("h1").first.evaluate("heading => { heading.tabIndex = -1; heading.focus(); }")
    page.keyboard.press("r")
    page.wait_for_url(f"{quiz}/1/report")
    page.keyboard.type("Dat klopt niet")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{quiz}/1")
    page.goto("/curate?state=reported")
    assert "Dat klopt niet" in page.inner_text(".queue")


@pytest.mark.parametrize("closing", ["?", "Enter"])
def test_the_list_of_keys_gives_the_focus_back(page: sync_api.Page, closing: str) -> None:
    quiz = start(page)
    next(at for at in range(1, 5) if page.goto(f"{quiz}/{at}") and page.query_selector("[name=option]"))
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    page.wait_for_selector(".verdict")
    page.keyboard.press("?")
    assert focused(page) == "SUMMARY"
    page.keyboard.press(closing)
    page.wait_for_selector(".verdict:focus")
    assert page.locator("#keys").get_attribute("open") is None
    page.keyboard.press("Enter")
    page.wait_for_selector(".verdict", state="detached")
    page.evaluate("document.activeElement.blur()")
    for key in ("?", closing):
        page.keyboard.press(key)
    page.wait_for_selector("body:not(:has(:focus))")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_scrolls_sideways(base: str, browser: sync_api.Browser, scheme: str, width: int) -> None:
    context = browser.new_context(
        base_url=base,
        color_scheme=scheme,  # type: ignore[arg-type]
        viewport={"width": width, "height": 640},
    )
    page = context.new_page()
    quiz = start(page, feedback="deferred")
    paths = (
        "/",
        "/decks/1",
        "/make",
        "/backup",
        "/quiz/new",
        f"{quiz}/1",
        f"{quiz}/overview",
        *("/curate?deck=1", "/curate/1", "/curate/1/edit", "/curate/1/replace"),
        *("/exchange", "/exchange/1", "/exchange/1/sheet", "/decks/1/article"),
        "/no-such-page",
    )
    for path in paths:
        page.goto(path)
        spare: int = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert spare <= 0, path
    context.close()


def test_words_twice_as_large_fit(base: str, browser: sync_api.Browser) -> None:
    context = browser.new_context(
        base_url=base, viewport={"width": 640, "height": 800}, device_scale_factor=2
    )
    page = context.new_page()
    quiz = start(page)
    page.goto(f"{quiz}/1")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    context.close()


SPACED = """() => document.querySelectorAll("*").forEach(({style}) => {
    style.lineHeight = "1.5"; style.letterSpacing = ".12em"; style.wordSpacing = ".16em";
})"""
"""The text spacing of WCAG 1.4.12."""
CUT_OFF = """() => [...document.querySelectorAll("button, .button, label, h1, p, li a")]
    .filter(({scrollWidth, clientWidth, className}) => clientWidth && scrollWidth > clientWidth + 1
        && className !== "visually-hidden").map(({textContent}) => textContent)"""


def test_words_wide_apart_fit(base: str, browser: sync_api.Browser) -> None:
    context = browser.new_context(base_url=base, viewport={"width": 320, "height": 640})
    page = context.new_page()
    quiz = start(page)
    for path in ("/", "/decks/1", "/make", f"{quiz}/1", "/curate/1"):
        page.goto(path)
        page.evaluate(SPACED)
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        assert page.evaluate(CUT_OFF) == [], path
    context.close()


def test_pages_are_light_and_ask_nobody_else(page: sync_api.Page, base: str) -> None:
    requests: set[str] = set()
    page.on("request", lambda request: requests.add(request.url))
    quiz = start(page)
    requests.clear()
    answer = page.goto(f"{quiz}/1")
    assert answer is not None
    assert len(answer.body()) <= 15_000
    assert len(requests) <= 5
    assert all(url.startswith(base) for url in requests)
