"""Settings of study: a default, decks of their own, what is refused, fitting."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from flask.testing import FlaskClient

from quiz.site.store import settings
from quiz.site.studyforms import parse_steps, show_steps
from tests.site.conftest import text_of

FORM: dict[str, Any] = {
    "percent": 85,
    "new_cap": 7,
    "review_cap": 70,
    "learning_steps": "1m 1h",
    "relearning_steps": "",
    "max_interval": 365,
    "leech_threshold": 6,
    "zone": "Europe/Amsterdam",
    "rollover": 3,
    "typed": "y",
}


@pytest.mark.parametrize(
    ("text", "steps", "shown"),
    [
        ("1m 10m", (60, 600), "1m 10m"),
        ("10", (600,), "10m"),
        ("30s, 2h 1d", (30, 7_200, 86_400), "30s 2h 1d"),
        ("90m", (5_400,), "90m"),
        ("", (), ""),
    ],
)
def test_steps_as_people_write_them(text: str, steps: tuple[int, ...], shown: str) -> None:
    assert parse_steps(text) == steps
    assert show_steps(steps) == shown


def test_the_default_is_kept(client: FlaskClient) -> None:
    assert client.post("/settings", data=FORM).status_code == 303
    kept = settings.default()
    assert (kept.retention, kept.new_cap, kept.review_cap) == (0.85, 7, 70)
    assert (kept.learning_steps, kept.relearning_steps) == ((60, 3_600), ())
    assert (kept.zone, kept.rollover, kept.typed, kept.bury_siblings) == ("Europe/Amsterdam", 3, True, False)
    assert 'value="1m 1h"' in client.get("/settings").text


def test_a_deck_differs_and_follows_again(client: FlaskClient, stored_deck: int) -> None:
    client.post("/settings", data=FORM)
    own = {**FORM, "percent": 95, "exam": "2027-01-09"}
    assert client.post(f"/settings/deck/{stored_deck}", data=own).status_code == 303
    kept = settings.of_deck(stored_deck)
    assert (kept.retention, kept.exam, kept.zone) == (0.95, dt.date(2027, 1, 9), "Europe/Amsterdam")
    assert settings.default().retention == 0.85
    client.post("/settings", data={**FORM, "zone": "Asia/Tokyo"})
    assert settings.of_deck(stored_deck).zone == "Asia/Tokyo"
    assert "has its own" in text_of(client.get("/settings"))
    client.post(f"/settings/deck/{stored_deck}/default")
    assert settings.of_deck(stored_deck).retention == 0.85


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"percent": 100}, "between 70 and 99"),
        ({"percent": "veel"}, "Not a valid integer"),
        ({"learning_steps": "soon"}, "Write steps as 10m"),
        ({"learning_steps": "0m"}, "Write steps as 10m"),
        ({"zone": "Europe/Nergens"}, "There is no such time zone."),
        ({"zone": "/etc/passwd"}, "There is no such time zone."),
        ({"rollover": 24}, "between 0 and 23"),
        ({"new_cap": -1}, "between 0 and 9999"),
        ({"learning_steps": "500d"}, "A learning step lies between"),
    ],
)
def test_what_makes_no_sense_is_refused(client: FlaskClient, wrong: dict[str, object], sentence: str) -> None:
    before = settings.default()
    page = client.post("/settings", data={**FORM, **wrong})
    assert page.status_code == 400
    assert sentence in text_of(page)
    assert settings.default() == before


def test_fitting_wants_reviews_enough(client: FlaskClient) -> None:
    assert "You have 0 of the 400 reviews" in text_of(client.get("/settings"))
    page = client.post("/settings/fit", follow_redirects=True)
    assert "Fitting takes 400 reviews or more." in text_of(page)


def test_the_settings_of_no_deck_are_not_there(client: FlaskClient) -> None:
    assert client.get("/settings/deck/99").status_code == 404
