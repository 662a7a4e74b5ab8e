"""Taking a quiz: rows a1-a13."""

from __future__ import annotations

from flask.testing import FlaskClient

from quiz.site.store import attempts
from tests.site.conftest import Actions, text_of


def key_of(location: str) -> int:
    """The key of an attempt by its address."""
    return int(location.rsplit("/", 1)[1])


def place_of(attempt: attempts.Attempt, uid: str) -> int:
    """The place (from 1) of an item in a quiz."""
    return [asked.item.id for asked in attempt.asked].index(uid) + 1


def option_of(attempt: attempts.Attempt, place: int, index: int) -> int:
    """The place on the page (from 1) of an option by its canonical index."""
    return attempt.session.questions[place - 1].order.index(index) + 1


def test_a_quiz_from_start_to_result(client: FlaskClient, actions: Actions, stored_deck: int) -> None:
    location = actions.start(stored_deck)
    attempt = attempts.get(key_of(location))
    right = {"burgemeester": 1, "opening": 2}
    for uid, index in right.items():
        place = place_of(attempt, uid)
        page = actions.answer(location, place, option=option_of(attempt, place, index))
        assert 'class="verdict right"' in page.text
    page = actions.answer(location, place_of(attempt, "kosten"), **{"text-0": "12 Miljoen  euro"})
    assert "Right, written another way" in text_of(page)
    page = actions.answer(location, place_of(attempt, "inwoners"), **{"text-0": "47.000"})
    assert 'class="verdict wrong"' in page.text
    assert "48.000" in text_of(page)
    result = client.get(f"{location}/result")
    assert "3 of 4 right (75 %)" in text_of(result)
