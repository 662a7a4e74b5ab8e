"""Decks: the first page, a deck's page, renaming, searching, combining, deleting and bringing back."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient

from quiz import formats
from quiz.deck import Media
from quiz.item import Choice, Cloze, Flashcard, Markup
from quiz.site.store import carry, decks, items
from tests.site import builders
from tests.site.conftest import NOW, Actions, Clock, text_of


def test_home_without_decks_says_what_to_do(client: FlaskClient) -> None:
    page = client.get("/")
    assert "There are no decks yet" in text_of(page)
    assert 'href="/make"' in page.text


def test_home_shows_decks_by_title(client: FlaskClient) -> None:
    for title in ("beta", "Alfa", "Gamma"):
        decks.save(builders.deck(uid=title, title=title), now=NOW)
    text = text_of(client.get("/"))
    assert text.index("Alfa") < text.index("beta") < text.index("Gamma")
    assert "4 items" in text


@pytest.mark.parametrize(
    ("words", "found"), [("BRUG", True), ("els brandt", True), ("100%", False), ("zee", False)]
)
def test_search_looks_in_titles_and_items(
    client: FlaskClient, stored_deck: int, words: str, found: bool
) -> None:
    page = client.get("/", query_string={"q": words})
    assert (f'href="/decks/{stored_deck}"' in page.text) is found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("café", True),
        ("CAFÉ", True),
        ("oekraïne", True),
        ("kyjiv", True),
        ("ÉÉN", True),
        ("weetjes", True),
        ('de "kade"', True),
        ("options", False),
        ("fixed_order", False),
        ("accepted", False),
        ("false", False),
    ],
)
def test_search_looks_at_what_is_written_whatever_its_letters(
    client: FlaskClient, words: str, found: bool
) -> None:
    question = Choice(id="1", stem="Wat is een Café?", options=("een kroeg", 'de "kade"'), keys=(0,))
    gap = Cloze(id="2", text="De hoofdstad van Oekraïne is {{c1::Kiev}}.", accepted={1: ("Kyjiv",)})
    deck = replace(builders.deck(question, gap, uid="e", title="Één"), description="Weetjes")
    key = decks.save(deck, now=NOW)
    page = client.get("/", query_string={"q": words})
    assert (f'href="/decks/{key}"' in page.text) is found


def test_search_leaves_out_deleted_items(client: FlaskClient, stored_deck: int) -> None:
    [asked] = [each for each in items.of_deck(stored_deck) if isinstance(each.item, Cloze)]
    items.delete(asked.key, now=NOW)
    assert f'href="/decks/{stored_deck}"' not in client.get("/", query_string={"q": "miljoen"}).text


def test_a_deck_shows_its_items_with_answer_and_source(client: FlaskClient, stored_deck: int) -> None:
    page = client.get(f"/decks/{stored_deck}")
    assert "Wie werd burgemeester van Wolmere?" in page.text
    assert "Ze gaat in <mark>2031</mark> open." in page.text
    assert "Els Brandt right" in text_of(page)


def test_the_article_of_a_deck_can_be_read(client: FlaskClient, stored_deck: int) -> None:
    assert f'href="/decks/{stored_deck}/article"' in client.get(f"/decks/{stored_deck}").text
    page = client.get(f"/decks/{stored_deck}/article")
    assert all(paragraph in page.text for paragraph in builders.TEXT.split("\n\n"))
    assert '<div class="reading" lang="nl">' in page.text
    bare = decks.save(replace(builders.deck(uid="bare"), article=None), now=NOW)
    assert client.get(f"/decks/{bare}/article").status_code == 404
    assert "/article" not in client.get(f"/decks/{bare}").text


def test_a_long_deck_comes_in_pages(client: FlaskClient) -> None:
    key = decks.save(builders.deck(*(builders.flashcard(str(n)) for n in range(60))), now=NOW)
    assert "Page 1 of 3" in text_of(client.get(f"/decks/{key}"))
    assert "Page 3 of 3" in text_of(client.get(f"/decks/{key}?page=3"))
    assert client.get(f"/decks/{key}?page=zzz").status_code == 200


def test_rename_and_describe(client: FlaskClient, stored_deck: int) -> None:
    form = {"title": "Wolmere", "description": "Over een <b>brug</b>"}
    page = client.post(f"/decks/{stored_deck}/edit", data=form, follow_redirects=True)
    assert '<h1 lang="nl">Wolmere</h1>' in page.text
    assert "Over een &lt;b&gt;brug&lt;/b&gt;" in page.text


def test_a_deck_needs_a_title(client: FlaskClient, stored_deck: int) -> None:
    page = client.post(f"/decks/{stored_deck}/edit", data={"title": "  "})
    assert 'aria-invalid="true"' in page.text
    assert decks.summary(stored_deck).title == "Een brug voor Wolmere"


def test_delete_and_undo(client: FlaskClient, stored_deck: int) -> None:
    before = decks.get(stored_deck)
    page = client.post(f"/decks/{stored_deck}/delete", follow_redirects=True)
    assert "“Een brug voor Wolmere” is deleted." in text_of(page)
    assert f'action="/decks/{stored_deck}/undelete"' in page.text
    assert client.get(f"/decks/{stored_deck}").status_code == 404
    client.post(f"/decks/{stored_deck}/undelete")
    assert decks.get(stored_deck) == before


def test_a_deleted_deck_is_kept_a_month(app: Flask, stored_deck: int) -> None:
    decks.delete(stored_deck, now=NOW)
    decks.purge(now=NOW + dt.timedelta(days=29))
    decks.undelete(stored_deck)
    decks.delete(stored_deck, now=NOW)
    decks.purge(now=NOW + dt.timedelta(days=31))
    assert items.count(stored_deck) == 0


def test_combine(client: FlaskClient) -> None:
    one = decks.save(builders.deck(builders.choice(), builders.cloze()), now=NOW)
    two = decks.save(builders.deck(builders.choice(), builders.years(), uid="two"), now=NOW)
    page = client.post(
        "/decks/combine", data={"decks[]": [one, two], "title": "Samen"}, follow_redirects=True
    )
    assert "Samen" in text_of(page)
    assert "3 items" in text_of(page)
    assert items.count(one) == items.count(two) == 2


def pictured(uid: str, name: str, picture: bytes) -> formats.Imported:
    """A deck with one item, that shows a picture and plays it."""
    text = f'<img src="{html.escape(name)}"> [sound:{html.escape(name)}]'
    item = Flashcard(id=uid, front=text, back="b", markup=Markup.HTML, extra={"anki": {"fields": [text]}})
    file = Media(name, hashlib.sha256(picture).hexdigest(), "image/png")
    deck = replace(builders.deck(item, uid=uid), media=(file,), article=None)
    return formats.Imported(decks=(deck,), media={name: picture})


def bytes_of(client: FlaskClient, key: int, name: str) -> bytes:
    """What the site gives for a picture of a deck."""
    with client.get(f"/media/{key}/{quote(name)}", buffered=True) as answer:
        return bytes(answer.data)


@pytest.mark.parametrize(
    ("names", "number"),
    [(("a.png", "a.png"), 2), (("R&D's.png", "R&D's.png"), 2), (("a.png", "b.png"), 2), (("a",) * 3, 3)],
)
@pytest.mark.parametrize("alike", [False, True])
def test_combined_decks_keep_their_own_pictures(
    client: FlaskClient, names: tuple[str, ...], number: int, alike: bool
) -> None:
    folder = Path(client.application.config["DATA"])
    pictures = [b"same" if alike else b"%d" % at for at in range(len(names))]
    came = [pictured(str(at), *each) for at, each in enumerate(zip(names, pictures, strict=True))]
    keys = [carry.take_in(each, folder=folder, now=NOW).decks[0] for each in came]
    page = client.post("/decks/combine", data={"decks[]": keys, "title": "Samen"})
    assert page.status_code == 303
    key = int(page.location.split("/")[-1])
    deck = decks.get(key)
    assert len(deck.media) == (len(set(names)) if alike else number)
    for item, picture in zip(deck.items, pictures, strict=True):
        assert isinstance(item, Flashcard)
        assert item.extra == {"anki": {"fields": [item.front]}}
        called = re.findall(r'src="(.*?)"', item.front) + re.findall(r"sound:(.*?)\]", item.front)
        assert [bytes_of(client, key, html.unescape(name)) for name in called] == [picture, picture]


@pytest.mark.parametrize(("there", "shown"), [(True, b"new"), (False, b"old")])
def test_a_picture_that_comes_in_again_is_the_new_one(client: FlaskClient, there: bool, shown: bytes) -> None:
    """A file of a deck without the bytes of its pictures takes none away."""
    folder = Path(client.application.config["DATA"])
    old, new = pictured("1", "a.png", b"old"), pictured("1", "a.png", b"new")
    [key] = carry.take_in(old, folder=folder, now=NOW).decks
    carry.take_in(new if there else replace(new, media={}), folder=folder, now=NOW)
    assert bytes_of(client, key, "a.png") == shown


def test_combine_needs_two(client: FlaskClient, stored_deck: int) -> None:
    page = client.post("/decks/combine", data={"decks[]": [stored_deck], "title": "Samen"})
    assert "Choose two decks or more." in text_of(page)


def test_download_as_a_deck_file_holds_the_deck(client: FlaskClient, stored_deck: int) -> None:
    answer = client.get(f"/exchange/{stored_deck}/json")
    assert "filename=een-brug-voor-wolmere.json" in answer.headers["Content-Disposition"]
    assert formats.read(answer.data, name="deck.json").decks == (decks.get(stored_deck),)


def test_download_for_anki(client: FlaskClient, stored_deck: int) -> None:
    answer = client.post(f"/exchange/{stored_deck}/apkg")
    assert answer.status_code == 200
    assert answer.data.startswith(b"PK")


def test_no_such_format(client: FlaskClient, stored_deck: int) -> None:
    assert client.get(f"/exchange/{stored_deck}/docx").status_code == 400


def test_saving_a_deck_again_keeps_what_people_edited(app: Flask, clock: Clock) -> None:
    key = decks.save(builders.deck(), now=NOW)
    stored = items.of_deck(key)[0]
    assert isinstance(stored.item, Choice)
    mine = replace(stored.item, stem="Wie is nu burgemeester van Wolmere?", edited=True)
    items.put(items.row_of(stored.key), mine)
    from quiz.site.tables import db

    db.session.commit()
    assert decks.save(builders.deck(), now=NOW) == key
    assert items.get(stored.key).item == mine


def test_an_item_written_as_html_is_shown_as_html_and_one_in_text_is_not(client: FlaskClient) -> None:
    marked = Flashcard(id="h", front='<em>nadruk</em> <img src="a b.png">', back="b", markup=Markup.HTML)
    text = Flashcard(id="t", front="<em>letterlijk</em>", back="b")
    key = decks.save(builders.deck(marked, text), now=NOW)
    page = client.get(f"/decks/{key}").text
    assert f'<em>nadruk</em> <img src="/media/{key}/a%20b.png">' in page
    assert "&lt;em&gt;letterlijk&lt;/em&gt;" in page


def test_pictures_of_a_text_with_gaps_are_asked_from_its_deck(client: FlaskClient, actions: Actions) -> None:
    text = '<img src="a.png"> De {{c1::<img src="a.png"> Lenne}} stroomt.'
    key = decks.save(builders.deck(Cloze(id="1", text=text, markup=Markup.HTML)), now=NOW)
    [stored] = items.of_deck(key)
    attempt = actions.start(key)
    pages = [client.get(f"/decks/{key}"), client.get(f"/curate/{stored.key}"), client.get(f"{attempt}/1")]
    pages.append(actions.answer(attempt, 1, **{"texts[]": "Lenne"}))
    for page in pages:
        assert f'src="/media/{key}/a.png"' in page.text
        assert "/media/None/" not in page.text
