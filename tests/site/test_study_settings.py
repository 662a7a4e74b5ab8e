"""Settings of study: a default, decks of their own, what is refused, fitting."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from flask.testing import FlaskClient

from quiz import fit
from quiz.fit import Fitted
from quiz.fit.model import Score
from quiz.schedule import DEFAULT_PARAMETERS, Settings
from quiz.site.store import settings
from quiz.site.studyforms import parse_steps, show_steps
from quiz.site.tables import db
from tests.site.conftest import Clock, text_of

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
        ({"percent": 100}, "Give a number from 70 to 99."),
        ({"percent": "veel"}, "Not a valid integer"),
        ({"learning_steps": "soon"}, "Write steps as 10m"),
        ({"learning_steps": "0m"}, "Write steps as 10m"),
        ({"zone": "Europe/Nergens"}, "There is no such time zone."),
        ({"zone": "/etc/passwd"}, "There is no such time zone."),
        ({"rollover": 24}, "Give a number from 0 to 23."),
        ({"new_cap": -1}, "Give a number from 0 to 9999."),
        ({"learning_steps": "500d"}, "A learning step lies between"),
    ],
)
def test_what_makes_no_sense_is_refused(client: FlaskClient, wrong: dict[str, object], sentence: str) -> None:
    before = settings.default()
    page = client.post("/settings", data={**FORM, **wrong})
    assert page.status_code == 400
    assert sentence in text_of(page)
    assert settings.default() == before


def test_a_number_out_of_range_is_refused_in_dutch(client: FlaskClient) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "nl"
    page = text_of(client.post("/settings", data={**FORM, "percent": 69}))
    assert "Gewenste onthoudkans in procenten" in page
    assert "Geef een getal van 70 tot en met 99." in page


@pytest.mark.parametrize(
    ("exam", "status"),
    [("2020-01-01", 400), ("2026-11-22", 400), ("2026-11-23", 303), ("2027-06-01", 303), ("", 303)],
)
@pytest.mark.parametrize("address", ["/settings", "/settings/deck/1"])
@pytest.mark.usefixtures("stored_deck")
def test_an_exam_lies_ahead(client: FlaskClient, address: str, exam: str, status: int) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "nl"
    page = client.post(address, data={**FORM, "exam": exam})
    assert page.status_code == status
    assert ("Deze dag is al voorbij." in text_of(page)) == (status == 400)


def test_an_exam_that_is_over_keeps_no_other_setting_from_being_saved(
    client: FlaskClient, clock: Clock
) -> None:
    form = {**FORM, "exam": "2026-11-30"}
    assert client.post("/settings", data=form).status_code == 303
    clock.forward(days=30)
    assert client.post("/settings", data={**form, "new_cap": 9}).status_code == 303
    assert settings.default().new_cap == 9
    assert client.post("/settings", data={**form, "exam": "2026-12-01"}).status_code == 400


@pytest.mark.parametrize("address", ["/settings", "/settings/deck/1"])
@pytest.mark.usefixtures("stored_deck")
def test_a_step_that_is_too_long_is_told_at_its_field_and_the_form_is_kept(
    client: FlaskClient, address: str
) -> None:
    form = {**FORM, "learning_steps": "1m 99999d", "new_cap": 17}
    page = client.post(address, data=form, headers={"Accept-Language": "nl"})
    assert page.status_code == 400
    assert 'id="learning_steps-error">Een leerstap duurt tussen een seconde en een jaar.' in page.text
    assert 'value="1m 99999d"' in page.text
    assert 'value="17"' in page.text


def test_fitting_wants_reviews_enough(client: FlaskClient) -> None:
    assert "You have 0 of the 400 reviews" in text_of(client.get("/settings"))
    page = client.post("/settings/fit", follow_redirects=True)
    assert "Fitting takes 400 reviews or more." in text_of(page)


@pytest.mark.parametrize("better", [True, False])
def test_a_fit_is_shown_before_and_after_and_used_when_better(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, better: bool
) -> None:
    """The fit itself is a stand-in; while it runs, no transaction keeps others from writing."""
    parameters = (0.4, *DEFAULT_PARAMETERS[1:])

    def fitted(reviews: object, before: Settings) -> Fitted:
        assert not db.session().in_transaction()
        client.post("/settings", data=FORM)
        after = Score(0.25, 0.05) if better else Score(0.35, 0.01)
        return Fitted(parameters if better else before.parameters, 512, Score(0.3125, 0.0625), after, better)

    monkeypatch.setattr(fit, "fit", fitted)
    client.post("/settings/fit")
    page = text_of(client.get("/settings"))
    assert f"Log loss 0.3125 {'0.2500' if better else '0.3500'}" in page
    assert f"RMSE in bins 0.0625 {'0.0500' if better else '0.0100'}" in page
    assert ("The fitted numbers are in use." in page) == better
    assert settings.default().parameters == (parameters if better else DEFAULT_PARAMETERS)
    assert settings.default().retention == 0.85
    client.post("/settings/fit/reset")
    assert settings.default().parameters == DEFAULT_PARAMETERS


def test_the_settings_of_no_deck_are_not_there(client: FlaskClient) -> None:
    assert client.get("/settings/deck/99").status_code == 404
