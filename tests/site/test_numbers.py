"""Numbers in addresses and forms that are larger than the database can count on with."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from quiz.item import Choice
from quiz.site.itemforms import MOST_OPTIONS
from quiz.site.store import decks, items
from tests.site import builders
from tests.site.conftest import NOW

LARGE = ["9" * 19, "9" * 20, "9" * 5000]


@pytest.mark.parametrize("large", LARGE, ids=len)
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/decks/{large}", 404),
        ("/decks/1?page={large}", 200),
        ("/curate/{large}", 404),
        ("/curate?deck={large}", 200),
        ("/curate?page={large}", 200),
        ("/curate/deck/{large}/duplicates", 404),
        ("/study/{large}", 404),
        ("/study/card/{large}", 404),
        ("/study/1/cram?seed={large}&at={large}&again={large}", 200),
        ("/quiz/{large}", 404),
        ("/quiz/1/{large}", 404),
        ("/quiz/new?deck={large}", 200),
        ("/jobs/{large}", 404),
        ("/media/{large}/a.png", 404),
        ("/exchange/{large}", 404),
        ("/exchange/1/sheet?seed={large}&number={large}", 200),
        ("/settings/deck/{large}", 404),
        ("/statistics?deck={large}", 200),
    ],
)
def test_a_number_that_is_too_large_leads_nowhere(
    client: FlaskClient, stored_deck: int, path: str, status: int, large: str
) -> None:
    assert client.get(path.format(large=large)).status_code == status


@pytest.mark.parametrize("large", LARGE, ids=len)
@pytest.mark.parametrize(
    ("path", "form", "status"),
    [
        ("/curate/deck/1/duplicates", {"keep": "{large}", "group": "{large} 1"}, 400),
        ("/curate/deck/1/duplicates", {"keep": "1", "group": "{large} 1"}, 400),
        ("/study/1/cram", {"card": "{large}", "known": "1", "at": "{large}"}, 404),
        ("/study/1/cram", {"card": "1", "known": "1", "again": "{large}"}, 303),
        ("/study/card/1", {"rating": "{large}"}, 400),
        ("/quiz", {"deck[]": "{large}", "limit": "5", "kinds[]": "choice"}, 400),
        ("/decks/combine", {"decks[]": ["{large}", "1"], "title": "x"}, 200),
        ("/decks/{large}/undelete", {}, 404),
    ],
)
def test_a_number_that_is_too_large_in_a_form_is_refused(
    client: FlaskClient,
    stored_deck: int,
    path: str,
    form: dict[str, str | list[str]],
    status: int,
    large: str,
) -> None:
    sent = {
        name: value.format(large=large)
        if isinstance(value, str)
        else [each.format(large=large) for each in value]
        for name, value in form.items()
    }
    assert client.post(path.format(large=large), data=sent).status_code == status


@pytest.mark.parametrize("page", ["/curate/1/edit", "/study/card/1/edit"])
def test_an_item_with_many_options_keeps_them_when_edited(client: FlaskClient, page: str) -> None:
    many = tuple(f"Naam {at}" for at in range(3 * MOST_OPTIONS))
    item = replace(builders.choice(), options=many, keys=(len(many) - 1,))
    decks.save(replace(builders.deck(), items=(item,)), now=NOW)
    client.get("/study/1")
    shown = client.get(page)
    assert shown.status_code == 200
    assert shown.text.count('value="Naam ') == len(many)
    form = {f"options-{at}-text": text for at, text in enumerate(many)}
    last = {f"options-{len(many) - 1}-right": "y"}
    assert client.post(page, data={"stem": "Wie won?", **form, **last}).status_code in (303, 409)
    if page.startswith("/study"):
        stored = items.get(1).item
        assert isinstance(stored, Choice)
        assert (stored.options, stored.keys) == (many, item.keys)
