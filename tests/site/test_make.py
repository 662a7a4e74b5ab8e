"""Making a deck: paste, file, address; and the jobs that do it."""

from __future__ import annotations

import datetime as dt
import io
import re
import time
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from quiz import formats
from quiz.article import Article
from quiz.deck import Deck, deck_id
from quiz.item import Flashcard
from quiz.site import jobs
from quiz.site.store import decks
from quiz.site.store import jobs as store
from tests.site import builders
from tests.site.conftest import CONFIG, NOW, generate, text_of

ARTICLE = {"paste-text": builders.TEXT, "paste-title": "Een brug", "paste-language": "nl"}
FINNISH = "Tämä on artikkeli, jota kukaan ei osaa lukea."


def send_file(client: FlaskClient, name: str, data: bytes):  # type: ignore[no-untyped-def]
    """Send a file to make a deck of."""
    form = {"file-file": (io.BytesIO(data), name), "file-language": "nl"}
    return client.post("/make/file", data=form, follow_redirects=True)


def test_a_pasted_article_becomes_a_deck(client: FlaskClient) -> None:
    page = client.post("/make/paste", data=ARTICLE, follow_redirects=True)
    assert "The deck is ready: 4 questions." in text_of(page)
    [deck] = decks.summaries()
    assert f'href="/decks/{deck.key}"' in page.text
    assert deck.title == "Een brug"


def generate_of_article(article: Article) -> Deck:
    """A deck with the article's own id: a card for each paragraph, under the article's title."""
    cards = [
        Flashcard(
            id=f"p{at}",
            front=f"{article.title}: {text[:20]}?",
            back=text,
            evidence=builders.evidence(text, text[:5], text=article.text),
        )
        for at, text in enumerate(article.text.split("\n\n"))
    ]
    return Deck(id=deck_id(article), title=article.title, language="nl", article=article, items=tuple(cards))


def test_an_article_that_is_pasted_again_is_merged_and_that_is_said(app: Flask, client: FlaskClient) -> None:
    app.extensions["generate"] = generate_of_article
    form = {"paste-text": builders.TEXT, "paste-title": "Een brug", "paste-date": "2026-03-02"}
    first = text_of(client.post("/make/paste", data=form, follow_redirects=True))
    assert "The deck is ready: 3 questions." in first
    [deck] = decks.summaries()
    decks.describe(deck.key, title="Klas 3", description="")
    more = {
        "paste-text": builders.TEXT + "\n\nDe oude brug wordt een fietsbrug.",
        "paste-title": "Iets anders",
    }
    page = text_of(client.post("/make/paste", data=more, follow_redirects=True))
    assert "Merged into the deck “Klas 3”, which has 4 questions now; 1 new." in page
    [after] = decks.summaries()
    assert (after.title, after.items) == ("Klas 3", 4)
    whole = decks.get(deck.key)
    assert whole.article is not None
    assert (whole.article.title, whole.article.date) == ("Een brug", dt.date(2026, 3, 2))
    assert all(isinstance(item, Flashcard) and item.front.startswith("Een brug:") for item in whole.items)


@pytest.mark.parametrize(
    ("form", "why"),
    [
        ({"paste-text": ""}, "Paste the text of an article first."),
        ({"paste-text": "   \n "}, "Paste the text of an article first."),
        ({"paste-text": "... !!!"}, "The article is empty."),
        ({"paste-text": builders.TEXT, "paste-date": "gisteren"}, "Not a valid date value."),
        ({"paste-text": FINNISH}, "not in Dutch or English"),
    ],
)
def test_bad_input_comes_back_with_one_sentence_and_nothing_lost(
    client: FlaskClient, form: dict[str, str], why: str
) -> None:
    answer = client.post("/make/paste", data=form)
    assert answer.status_code == 400
    assert why in text_of(answer)
    assert form["paste-text"].strip() in answer.text


def test_the_choice_of_language_unfolds_when_it_is_needed(client: FlaskClient) -> None:
    assert client.get("/make").text.count("<details>") == 2
    answer = client.post("/make/paste", data={"paste-text": FINNISH})
    assert "name the language" in text_of(answer)
    pasted, sent = answer.text.split('id="by-file"')
    assert "<details open>" in pasted
    assert "<details>" in sent


def test_the_choice_of_language_unfolds_after_a_file_that_wanted_it(client: FlaskClient) -> None:
    form = {"file-file": (io.BytesIO(FINNISH.encode()), "artikkeli.txt")}
    failed = client.post("/make/file", data=form, follow_redirects=True)
    assert "name the language" in text_of(failed)
    [again] = re.findall(r'href="(/make[^"]+)"', failed.text)
    assert client.get(again).text.count("<details open>") == 2


def test_an_article_in_a_file_becomes_a_deck(client: FlaskClient) -> None:
    assert "The deck is ready: 4 questions." in text_of(send_file(client, "brug.txt", builders.TEXT.encode()))


def test_a_deck_file_comes_in(client: FlaskClient, app: Flask) -> None:
    data = formats.write(builders.deck(), format="json").data
    assert "4 items imported." in text_of(send_file(client, "deck.json", data))
    assert not any(Path(app.config["DATA"], "uploads").iterdir())


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("deck.json", b'{"format": "weetje-deck"', "too early"),
        ("deck.json", b'{"format": "weetje-deck", "version": 99}', "update it"),
        ("brug.txt", b"", "empty"),
        ("brug.docx", b"\x00\x01\x02", "Word document"),
    ],
)
def test_a_bad_file_fails_with_one_sentence(client: FlaskClient, name: str, content: bytes, why: str) -> None:
    text = text_of(send_file(client, name, content))
    assert "That did not work" in text
    assert why in text
    assert decks.summaries() == []


def test_a_kind_of_file_that_nobody_can_read(client: FlaskClient) -> None:
    assert "This kind of file cannot be read." in text_of(send_file(client, "photo.jpg", b"x"))


def test_a_file_name_is_never_a_path(client: FlaskClient, app: Flask) -> None:
    send_file(client, "../../../brug.txt", builders.TEXT.encode())
    [deck] = decks.summaries()
    article = decks.article(deck.key)
    assert article is not None
    assert not (Path(app.config["DATA"]).parent / "brug.txt").exists()


def test_an_upload_over_the_limit_is_told_kindly(app: Flask, client: FlaskClient) -> None:
    app.config["UPLOAD_LIMIT"] = 1_000
    answer = send_file(client, "brug.txt", b"x" * 2_000)
    assert answer.status_code == 413
    assert "That is too large" in text_of(answer)


def test_a_form_may_not_be_as_large_as_a_file(client: FlaskClient) -> None:
    answer = client.post("/make/paste", data={"paste-text": "x" * 3_000_000})
    assert answer.status_code == 413


def test_web_addresses_only_when_the_owner_allows_it(app: Flask, client: FlaskClient) -> None:
    assert "web address" not in text_of(client.get("/make"))
    answer = client.post("/make/address", data={"address-address": "https://example.org/"})
    assert answer.status_code == 400
    assert "does not fetch" in text_of(answer)
    app.config["ADDRESSES"] = True
    assert "give a web address" in text_of(client.get("/make"))


def test_a_private_address_is_refused(app: Flask, client: FlaskClient) -> None:
    app.config["ADDRESSES"] = True
    page = client.post("/make/address", data={"address-address": "http://127.0.0.1/x"}, follow_redirects=True)
    assert page.status_code == 200
    assert "That did not work" in text_of(page)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Dit explode. En de stad is van ons.", "The fault is ours"),
        ("Dit refuse. En de stad is van ons.", "This article is refused."),
        ("de stad is van ons en de zee", "No sentence of this article"),
    ],
)
def test_a_generator_that_fails_leaves_a_job_that_says_so(client: FlaskClient, words: str, why: str) -> None:
    form = {"paste-text": words, "paste-language": "nl"}
    text = text_of(client.post("/make/paste", data=form, follow_redirects=True))
    assert why in text
    assert "Try again" in text


def test_a_job_waits_shows_its_progress_and_renews_its_page(app: Flask, client: FlaskClient) -> None:
    app.extensions["executor"] = lambda app, key: None
    page = client.post("/make/paste", data=ARTICLE, follow_redirects=True)
    assert "Waiting its turn" in text_of(page)
    assert '<noscript><meta http-equiv="refresh"' in page.text
    key = int(page.request.path.rsplit("/", 1)[1])
    assert store.begin(key) is not None
    store.advance(key, 40, "Writing")
    text = client.get(f"/jobs/{key}").text
    assert 'value="40"' in text
    assert "Writing" in text


def test_a_job_cut_off_by_a_restart_is_shown_as_stopped_and_can_be_started_again(
    app: Flask, client: FlaskClient
) -> None:
    app.extensions["executor"] = lambda app, key: None
    path = client.post("/make/paste", data=ARTICLE).location
    key = int(path.rsplit("/", 1)[1])
    store.begin(key)
    store.stop_leftovers()
    assert "Stopped half-way" in text_of(client.get(path))
    app.extensions["executor"] = jobs.run_inline
    assert "The deck is ready: 4 questions." in text_of(client.post(f"{path}/restart", follow_redirects=True))
    client.post(f"{path}/restart")
    assert len(decks.summaries()) == 1


def ended(client: FlaskClient, path: str) -> str:
    """The words on the page of a job once it is over."""
    deadline = time.monotonic() + 60
    while "data-watch" in (page := client.get(path)).text:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    return text_of(page)


def test_a_job_whose_worker_dies_has_failed_and_those_behind_it_go_on(
    app: Flask, client: FlaskClient
) -> None:
    settings = {**CONFIG, "DATA": app.config["DATA"]}
    app.extensions["executor"] = jobs.Worker(settings, generate)
    deadly = {**ARTICLE, "paste-text": "We perish hier."}
    first, second = (client.post("/make/paste", data=form).location for form in (deadly, ARTICLE))
    page = ended(client, first)
    assert "That did not work" in page
    assert "The work was cut off half-way" in page
    assert "Try again" in page
    assert "The deck is ready: 4 questions." in ended(client, second)
    assert "The work was cut off" in ended(client, client.post(f"{first}/restart").location)


def test_a_job_is_taken_up_once(app: Flask) -> None:
    key = store.add("generate", {}, locale="en", now=NOW)
    assert store.begin(key) is not None
    assert store.begin(key) is None


def test_sentences_of_other_rooms_are_in_the_language_of_the_page(client: FlaskClient) -> None:
    answer = client.post("/make/paste", data={"paste-text": "... !!!"}, headers={"Accept-Language": "nl"})
    assert "Het artikel is leeg." in text_of(answer)
