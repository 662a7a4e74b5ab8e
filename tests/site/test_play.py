"""Taking a quiz: what people expect of it (rows a1-a13 of the list the project works from)."""

from __future__ import annotations

import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from html import unescape

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from quiz.item import Flashcard, Item, Status
from quiz.site import answers
from quiz.site.store import attempts, decks, items, results
from quiz.site.tables import db
from tests.site import builders
from tests.site.conftest import NOW, Actions, Clock, keys_on, text_of


def attempt_at(location: str) -> attempts.Attempt:
    """The attempt at an address."""
    return attempts.get(int(location.rsplit("/", 1)[1]))


def place_of(attempt: attempts.Attempt, uid: str) -> int:
    """The place (from 1) of an item in a quiz."""
    return [asked.item.id for asked in attempt.asked].index(uid) + 1


def option_of(attempt: attempts.Attempt, place: int, index: int) -> int:
    """The place on the page (from 1) of an option by its canonical index."""
    return attempt.session.questions[place - 1].order.index(index) + 1


def store(*chosen: Item, uid: str = "wolmere") -> int:
    """The key of a deck with these items."""
    return decks.save(builders.deck(*chosen, uid=uid), now=NOW)


def test_a_quiz_from_start_to_result(client: FlaskClient, actions: Actions, stored_deck: int) -> None:
    location = actions.start(stored_deck)
    attempt = attempt_at(location)
    for uid, index in {"burgemeester": 1, "opening": 2}.items():
        place = place_of(attempt, uid)
        page = actions.answer(location, place, option=option_of(attempt, place, index))
        assert 'class="verdict right"' in page.text
    page = actions.answer(location, place_of(attempt, "kosten"), **{"text-0": "12 Miljoen  euro"})
    assert "Right, written another way" in text_of(page)
    page = actions.answer(location, place_of(attempt, "inwoners"), **{"text-0": "47.000"})
    assert 'class="verdict wrong"' in page.text
    assert "48.000" in text_of(page)
    assert "3 of 4 right (75%)" in text_of(client.get(f"{location}/result"))


def test_the_quiz_resumes_at_the_first_open_question(
    client: FlaskClient, actions: Actions, stored_deck: int
) -> None:
    location = actions.start(stored_deck)
    actions.answer(location, 1, option=1, **{"text-0": "x"})
    assert client.get(location).location == f"{location}/2"
    home = client.get("/")
    assert f'href="{location}"' in home.text
    assert "1 of 4 answered" in text_of(home)


def test_answering_again_changes_nothing(client: FlaskClient, actions: Actions) -> None:
    location = actions.start(store(builders.choice(), builders.years()))
    actions.answer(location, 1, option=1)
    before = attempt_at(location)
    for option in (2, 3, 4):
        assert actions.answer(location, 1, option=option).status_code == 200
    assert attempt_at(location) == before


def test_four_answers_at_once_count_once(app: Flask, actions: Actions) -> None:
    location = actions.start(store(builders.choice(), builders.years()))

    db.session.remove()

    def send(option: int) -> int:
        return FlaskClient(app).post(f"{location}/1", data={"option": option}).status_code

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(send, (1, 2, 3, 4))) == {303}
    assert [answer is not None for answer in attempt_at(location).session.answers] == [True, False]


def test_the_key_is_not_on_the_page_before_the_answer(client: FlaskClient, actions: Actions) -> None:
    location = actions.start(store(builders.cloze(), builders.name_cloze()))
    for place in (1, 2):
        page = client.get(f"{location}/{place}").text
        assert "12 miljoen" not in page
        assert "Brandt" not in page


@pytest.mark.parametrize(
    ("feedback", "item", "before", "after"),
    [
        ("immediate", builders.choice(), ["1 4 A D", "Enter", "R", "?"], ["Enter", "R", "?"]),
        ("immediate", builders.cloze(), ["Enter", "R", "?"], ["Enter", "R", "?"]),
        (
            "deferred",
            builders.choice(),
            ["1 4 A D", "Enter", "F", "R", "?"],
            ["1 4 A D", "Enter", "F", "R", "?"],
        ),
        ("deferred", builders.cloze(), ["Enter", "F", "R", "?"], ["Enter", "F", "R", "?"]),
        (
            "immediate",
            replace(builders.choice(), options=("Jan", "Els", "Mo"), keys=(1,)),
            ["1 3 A C", "Enter", "R", "?"],
            ["Enter", "R", "?"],
        ),
    ],
)
def test_only_keys_that_do_something_are_listed(
    client: FlaskClient, actions: Actions, feedback: str, item: Item, before: list[str], after: list[str]
) -> None:
    location = actions.start(store(item), feedback=feedback)
    assert keys_on(client.get(f"{location}/1")) == before
    actions.answer(location, 1, option=1, **{"text-0": "x"})
    assert keys_on(client.get(f"{location}/1")) == after


def test_options_are_shuffled_per_attempt_and_stay_as_they_are_within_it(
    client: FlaskClient, actions: Actions
) -> None:
    deck = store(builders.choice())
    orders = Counter(attempt_at(actions.start(deck)).session.questions[0].order for _ in range(40))
    assert len(orders) > 10
    location = actions.start(deck)
    options = re.findall(r'value="\d">.*?</label>', client.get(f"{location}/1").text)
    assert len(options) == 4
    assert options == re.findall(r'value="\d">.*?</label>', client.get(f"{location}/1").text)


def test_the_right_option_is_evenly_spread(actions: Actions) -> None:
    deck = store(*(replace(builders.choice(str(number)), evidence=None) for number in range(100)))
    first, second = attempt_at(actions.start(deck)), attempt_at(actions.start(deck))
    places = Counter(
        question.order.index(1) for each in (first, second) for question in each.session.questions
    )
    chi_square = sum((places[place] - 50) ** 2 / 50 for place in range(4))
    assert chi_square < 21.1, places  # 3 degrees of freedom: one honest shuffle in 10,000 goes over


def test_options_whose_order_carries_meaning_keep_it(actions: Actions) -> None:
    assert attempt_at(actions.start(store(builders.years()))).session.questions[0].order == (0, 1, 2, 3)


def test_deferred_feedback_says_nothing_until_the_end(client: FlaskClient, actions: Actions) -> None:
    location = actions.start(store(builders.choice(), builders.years()), feedback="deferred")
    page = actions.answer(location, 1, option=1)
    assert "Question 2 of 2" in text_of(page)
    again = client.get(f"{location}/1").text
    assert "checked" in again
    assert "verdict" not in again
    actions.answer(location, 1, option=3)
    assert [option.chosen for option in _options(location, 1)] == [False, False, True, False]
    overview = actions.answer(location, 2, option=1)
    assert "All questions are answered." in text_of(overview)
    result = client.post(f"{location}/finish", follow_redirects=True)
    assert "of 2 right" in text_of(result)
    before = attempt_at(location)
    actions.answer(location, 1, option=1)
    assert attempt_at(location) == before


def _options(location: str, place: int) -> list[answers.Option]:

    return list(answers.options(attempt_at(location), place - 1))


@pytest.mark.parametrize(("answered", "back"), [((), 1), ((1,), 2), ((2,), 3), ((1, 2), 3), ((1, 2, 3), 1)])
def test_the_overview_leads_back_to_a_question(
    client: FlaskClient, actions: Actions, answered: tuple[int, ...], back: int
) -> None:
    asked = [replace(builders.choice(str(number)), evidence=None) for number in range(3)]
    location = actions.start(store(*asked), feedback="deferred")
    for place in answered:
        actions.answer(location, place, option=1)
    overview = client.get(f"{location}/overview").text
    assert re.findall(r'href="([^"]+)">Back to the questions', overview) == [f"{location}/{back}"]
    assert client.get(f"{location}/{back}").status_code == 200


def test_the_overview_tells_the_time_that_is_left(
    client: FlaskClient, actions: Actions, clock: Clock
) -> None:
    location = actions.start(store(builders.choice(), builders.years()), feedback="deferred", minutes=5)
    clock.forward(minutes=2)
    assert "Time left: 3 min" in text_of(client.get(f"{location}/overview"))
    clock.forward(minutes=4)
    assert "Time left: 0 min" in text_of(client.get(f"{location}/overview"))


def test_skip_flag_and_jump(client: FlaskClient, actions: Actions) -> None:
    location = actions.start(
        store(builders.choice(), builders.years(), builders.cloze()), feedback="deferred"
    )
    assert "Question 2 of 3" in text_of(actions.answer(location, 1))
    client.post(f"{location}/2/flag", data={"flag": "1", "option": "1", "text-0": "iets"})
    attempt = attempt_at(location)
    assert attempt.session.questions[1].flagged
    assert attempt.session.answers[1] is not None
    overview = text_of(client.get(f"{location}/overview"))
    assert "2 questions are still open" in overview
    assert "2 answered, flagged" in overview
    client.post(f"{location}/2/flag", data={"flag": "0"})
    assert not attempt_at(location).session.questions[1].flagged


@pytest.mark.parametrize("sent", [{}, {"option": 1}, {"text-0": "half a w"}])
def test_skipping_with_immediate_feedback_goes_on_and_leaves_the_question_open(
    client: FlaskClient, actions: Actions, sent: dict[str, object]
) -> None:
    item = builders.name_cloze() if "text-0" in sent else builders.choice()
    location = actions.start(store(item, builders.years()))
    place = place_of(attempt_at(location), item.id)
    other = 3 - place
    skipped = client.post(f"{location}/{place}", data={**sent, "skip": 1})
    assert skipped.location == f"{location}/{other}"
    assert attempt_at(location).session.answers == (None, None)
    actions.answer(location, other, option=1)
    assert client.get(location).location == f"{location}/{place}"
    assert "Skip for now" not in client.get(f"{location}/{place}").text  # there is nothing else to go to


def test_retry_asks_what_was_missed_until_all_is_right_and_keeps_it_apart(
    client: FlaskClient, actions: Actions
) -> None:
    deck = store(builders.choice(), builders.years())
    location = actions.start(deck)
    attempt = attempt_at(location)
    for uid in ("burgemeester", "opening"):
        place = place_of(attempt, uid)
        actions.answer(location, place, option=option_of(attempt, place, 0 if uid == "opening" else 1))
    assert "Try the one you missed again" in text_of(client.get(f"{location}/result"))
    retry = client.post(f"{location}/retry").location
    assert len(attempt_at(retry).asked) == 1
    actions.answer(retry, 1, option=1)
    assert len(attempt_at(retry).asked) == 2
    page = actions.answer(retry, 2, option=option_of(attempt_at(retry), 2, 2))
    assert 'class="verdict right"' in page.text
    assert "All right now." in text_of(client.get(f"{retry}/result"))
    assert [result.percent for result in results.of_deck(deck)] == [50]


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("brandt", "Right, written another way"),
        ("Els Brandt", "Right, that is another name for it"),
        ("Brant", "Right, but mind the spelling"),
        ("Terpstra", "Not right"),
        ("", "Not answered"),
    ],
)
def test_typed_answers(actions: Actions, typed: str, verdict: str) -> None:
    location = actions.start(store(builders.name_cloze()))
    assert verdict in text_of(actions.answer(location, 1, **{"text-0": typed}))


def test_i_was_right_counts(client: FlaskClient, actions: Actions) -> None:
    location = actions.start(store(builders.name_cloze()))
    assert "I was right" in text_of(actions.answer(location, 1, **{"text-0": "mevrouw de burgemeester"}))
    client.post(f"{location}/1/override")
    assert "1 of 1 right (100%)" in text_of(client.get(f"{location}/result"))
    assert "Right, you say" in text_of(client.get(f"{location}/1"))


def test_part_of_several_right_options_counts_for_part(client: FlaskClient, actions: Actions) -> None:
    location = actions.start(store(builders.several()))
    page = client.get(f"{location}/1").text
    assert page.count('type="checkbox" name="option[]"') == 4
    attempt = attempt_at(location)
    assert "Partly right" in text_of(actions.answer(location, 1, **{"option[]": option_of(attempt, 1, 2)}))
    assert "0.5 of 1 right (50%)" in text_of(client.get(f"{location}/result"))


def test_certainty_is_asked_kept_and_shown_with_how_often_it_was_right(
    client: FlaskClient, actions: Actions
) -> None:
    location = actions.start(store(builders.choice(), builders.years()), certainty="y")
    attempt = attempt_at(location)
    first, second = place_of(attempt, "burgemeester"), place_of(attempt, "opening")
    assert "How sure are you?" in text_of(client.get(f"{location}/1"))
    actions.answer(location, first, option=option_of(attempt, first, 1), certainty=3)
    actions.answer(location, second, option=option_of(attempt, second, 0), certainty=2)
    result = text_of(client.get(f"{location}/result"))
    assert "Points for certainty: 1" in result  # 3 for right and sure, -2 for wrong and fairly sure
    assert "Fairly sure 1 0 (0%) Sure 1 1 (100%)" in result


def test_no_time_limit_unless_asked_for(client: FlaskClient, actions: Actions, clock: Clock) -> None:
    location = actions.start(store(builders.choice()))
    clock.forward(days=3)
    assert "Time left" not in text_of(client.get(f"{location}/1"))
    assert 'class="verdict' in actions.answer(location, 1, option=1).text


def test_a_time_limit_stops_answers_and_can_be_extended_or_switched_off(
    client: FlaskClient, actions: Actions, clock: Clock
) -> None:
    location = actions.start(store(builders.choice(), builders.years()), minutes=2)
    assert "Time left: 2 min" in text_of(client.get(f"{location}/1"))
    clock.forward(minutes=3)
    assert "The time is over" in text_of(actions.answer(location, 1, option=1))
    assert attempt_at(location).session.answers == (None, None)
    client.post(f"{location}/extend", data={"minutes": "5"})
    clock.forward(minutes=4)
    assert 'class="verdict' in actions.answer(location, 1, option=1).text
    clock.forward(minutes=2)
    assert "The time is over" in text_of(client.get(f"{location}/2"))
    client.post(f"{location}/extend", data={"minutes": "none"})
    clock.forward(days=1)
    assert 'class="verdict' in actions.answer(location, 2, option=1).text


def hidden_in(page: TestResponse) -> dict[str, str]:
    """What the hidden fields of a page would send along."""
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page.text))


@pytest.mark.parametrize("minutes", ["5", "none"])
@pytest.mark.parametrize("feedback", ["immediate", "deferred"])
@pytest.mark.parametrize("way", ["", "/flag"])
def test_an_answer_sent_after_the_end_is_kept_when_more_time_is_taken(
    client: FlaskClient, actions: Actions, clock: Clock, minutes: str, feedback: str, way: str
) -> None:
    chosen = {"feedback": feedback, "minutes": 1, "certainty": "y"}
    location = actions.start(store(builders.choice(), builders.years()), **chosen)
    clock.forward(minutes=2)
    page = client.post(f"{location}/1{way}", data={"option": "3", "certainty": "2", "flag": "1"})
    assert "The time is over" in text_of(page)
    assert "came too late: it counts only when you take more time." in text_of(page)
    assert attempt_at(location).session.answers == (None, None)
    went = client.post(f"{location}/extend", data={**hidden_in(page), "minutes": minutes})
    assert went.location == f"{location}/{1 if feedback == 'immediate' else 2}"
    answer = attempt_at(location).session.answers[0]
    assert answer is not None
    assert answer.certainty == 2
    assert [option.chosen for option in _options(location, 1)] == [False, False, True, False]


def test_several_ticks_and_typed_words_sent_after_the_end_are_kept_too(
    client: FlaskClient, actions: Actions, clock: Clock
) -> None:
    location = actions.start(store(builders.name_cloze()), feedback="deferred", minutes=1)
    clock.forward(minutes=2)
    page = client.post(f"{location}/1", data={"text-0": 'Els "B" & co'})
    sent = {name: unescape(value) for name, value in hidden_in(page).items()}
    client.post(f"{location}/extend", data={**sent, "minutes": "5"})
    answer = attempt_at(location).session.answers[0]
    assert answer is not None
    assert answer.response.texts == ('Els "B" & co',)
    location = actions.start(store(builders.several(), uid="other"), feedback="deferred", minutes=1)
    clock.forward(minutes=2)
    page = client.post(f"{location}/1", data={"option[]": ["1", "3"]})
    assert page.text.count('name="option[]"') == 4  # two for each way to take more time


@pytest.mark.parametrize("sent", [{}, {"text-0": ""}, {"option": "1", "skip": "1"}])
def test_no_answer_sent_after_the_end_is_nothing_to_keep(
    client: FlaskClient, actions: Actions, clock: Clock, sent: dict[str, str]
) -> None:
    asked = [builders.name_cloze()] if "text-0" in sent else [builders.choice()]
    location = actions.start(store(*asked), minutes=1)
    clock.forward(minutes=2)
    page = client.post(f"{location}/1", data=sent)
    assert "The time is over" in text_of(page)
    assert "came too late" not in text_of(page)
    client.post(f"{location}/extend", data={**hidden_in(page), "minutes": "5"})
    assert "came too late" not in text_of(client.get(f"{location}/1"))
    assert not any(attempt_at(location).session.answers)


def test_only_new_and_only_missed_questions(actions: Actions, client: FlaskClient) -> None:
    deck = store(builders.choice(), builders.years(), builders.cloze())
    location = actions.start(deck)
    attempt = attempt_at(location)
    right, wrong = place_of(attempt, "burgemeester"), place_of(attempt, "opening")
    actions.answer(location, right, option=option_of(attempt, right, 1))
    actions.answer(location, wrong, option=option_of(attempt, wrong, 0))
    missed, new = (
        attempt_at(actions.start(deck, which="missed")),
        attempt_at(actions.start(deck, which="new")),
    )
    assert [asked.item.id for asked in missed.asked] == ["opening"]
    assert [asked.item.id for asked in new.asked] == ["kosten"]


def test_no_question_fits(client: FlaskClient, stored_deck: int) -> None:
    form = {
        "deck[]": stored_deck,
        "limit": 5,
        "kinds[]": "choice",
        "which": "missed",
        "feedback": "immediate",
    }
    answer = client.post("/quiz", data=form)
    assert answer.status_code == 400
    assert "There are no such questions" in text_of(answer)


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 100])
def test_a_quiz_asks_each_fact_once(actions: Actions, limit: int) -> None:
    twins = [
        replace(builders.name_cloze(f"twin {at}"), evidence=builders.choice().evidence) for at in range(9)
    ]
    deck = store(builders.choice(), *twins, builders.years(), builders.cloze())
    for _ in range(5):
        asked = {each.item.id for each in attempt_at(actions.start(deck, limit=limit)).asked}
        assert len(asked) == min(limit, 3)
        assert limit < 3 or {"opening", "kosten"} < asked


def test_only_the_kinds_that_a_deck_has_are_offered(client: FlaskClient) -> None:
    page = client.get(f"/quiz/new?deck={store(builders.choice(), builders.cloze())}").text
    assert re.findall(r'value="(choice|cloze|flashcard)"', page) == ["choice", "cloze"]


@pytest.mark.parametrize(
    ("left_out", "message"), [("deck[]", "Choose a deck."), ("kinds[]", "Choose a kind of question.")]
)
def test_one_tick_is_enough_and_one_is_needed(
    client: FlaskClient, stored_deck: int, left_out: str, message: str
) -> None:
    store(builders.choice(), uid="other")
    boxes = re.findall(r'<input[^>]*type="checkbox"[^>]*>', client.get("/quiz/new").text)
    assert len([box for box in boxes if 'name="deck[]"' in box or 'name="kinds[]"' in box]) == 5
    assert not [box for box in boxes if "required" in box]
    form = {"deck[]": stored_deck, "kinds[]": "choice", "limit": 5, "which": "all", "feedback": "immediate"}
    assert client.post("/quiz", data=form).status_code == 303
    del form[left_out]
    answer = client.post("/quiz", data=form)
    assert answer.status_code == 400
    assert message in text_of(answer)


def test_number_and_kinds_are_chosen(actions: Actions, stored_deck: int) -> None:
    attempt = attempt_at(actions.start(stored_deck, limit=1, **{"kinds[]": ["choice"]}))
    assert [asked.item.kind for asked in attempt.asked] == ["choice"]


def test_a_quiz_over_several_decks_that_share_an_id(actions: Actions) -> None:
    one, two = store(builders.choice()), store(builders.choice(), uid="other")
    attempt = attempt_at(actions.start(one, two))
    assert {asked.deck_key for asked in attempt.asked} == {one, two}
    assert len({asked.item_key for asked in attempt.asked}) == 2


def test_rejected_and_gone_items_are_not_asked(actions: Actions, stored_deck: int) -> None:
    for uid, more in {"burgemeester": {"status": Status.REJECTED}, "opening": {"gone": True}}.items():
        each = next(each for each in items.of_deck(stored_deck) if each.item.id == uid)
        items.put(items.row_of(each.key), replace(each.item, **more))  # type: ignore[arg-type]
    db.session.commit()
    attempt = attempt_at(actions.start(stored_deck))
    assert {asked.item.id for asked in attempt.asked} == {"kosten", "inwoners"}


def test_a_report_goes_to_the_item(client: FlaskClient, actions: Actions, stored_deck: int) -> None:
    location = actions.start(stored_deck)
    asked = attempt_at(location).asked[0]
    assert f'href="{location}/1/report" data-key="r"' in client.get(f"{location}/1").text
    page = client.post(f"{location}/1/report", data={"text": "Dit klopt niet"}, follow_redirects=True)
    assert "Thank you" in text_of(page)
    assert asked.item_key is not None
    assert items.get(asked.item_key).item.report == "Dit klopt niet"


def test_the_review_shows_the_paragraph_with_sentence_and_answer_marked(
    client: FlaskClient, actions: Actions
) -> None:
    location = actions.start(store(builders.years()))
    verdict = actions.answer(location, 1, option=1).text
    assert "Ze gaat in <mark>2031</mark> open." in verdict
    review = client.get(f"{location}/review/1").text
    assert (
        'De nieuwe brug over de Lenne kost 12 miljoen euro. <span class="source-sentence">'
        "Ze gaat in <mark>2031</mark> open.</span>" in review
    )
    assert "De gemeenteraad" not in review
    words = text_of(client.get(f"{location}/review/1"))
    assert "your answer" in words
    assert words.count("Not in the article") == 3


def test_the_review_shows_where_the_wrong_options_come_from(client: FlaskClient, actions: Actions) -> None:
    item = replace(builders.choice(), options=("Lenne", "Els Brandt"))
    location = actions.start(store(item))
    actions.answer(location, 1, option=1)
    assert (
        "De nieuwe brug over de <mark>Lenne</mark> kost 12 miljoen euro."
        in client.get(f"{location}/review/1").text
    )


def test_the_result_tells_the_answer_given_from_the_right_one(client: FlaskClient, actions: Actions) -> None:
    deck = store(
        builders.choice(), builders.years(), builders.several(), builders.cloze(), builders.name_cloze()
    )
    location = actions.start(deck, feedback="deferred")
    attempt = attempt_at(location)
    places = {asked.item.id: place for place, asked in enumerate(attempt.asked, 1)}
    for uid, index in {"burgemeester": 1, "opening": 0}.items():
        actions.answer(location, places[uid], option=option_of(attempt, places[uid], index))
    ticked = [option_of(attempt, places["rivieren"], index) for index in (0, 1)]
    actions.answer(location, places["rivieren"], **{"option[]": ticked})
    actions.answer(location, places["kosten"], **{"text-0": "13 miljoen euro"})
    words = text_of(client.post(f"{location}/finish", follow_redirects=True))
    assert "Right · Els Brandt" in words
    assert "Not right · Your answer: 2029 · Right answer: 2031" in words
    assert "Your answer: Lenne; Aare · Right answer: Lenne; Wulp" in words
    assert "Not right · Your answer: 13 miljoen euro · Right answer: 12 miljoen euro" in words
    assert "Not answered · Right answer: Brandt" in words


def test_every_item_carries_its_language(client: FlaskClient, actions: Actions, stored_deck: int) -> None:
    location = actions.start(stored_deck)
    page = client.get(f"{location}/1").text
    assert '<html lang="en">' in page
    assert 'class="stem" lang="nl"' in page or 'class="stem cloze" lang="nl"' in page


def test_cards_are_asked_as_multiple_choice_when_wanted(client: FlaskClient, actions: Actions) -> None:
    cities = {
        "Frankrijk": "Parijs",
        "Italië": "Rome",
        "Spanje": "Madrid",
        "Noorwegen": "Oslo",
        "Polen": "Warschau",
    }
    cards = [
        Flashcard(id=land, front=f"Wat is de hoofdstad van {land}?", back=city)
        for land, city in cities.items()
    ]
    deck = store(*cards)
    attempt = attempt_at(actions.start(deck, borrow="y"))
    assert [asked.item.kind for asked in attempt.asked] == ["choice"] * 5
    assert all(len(set(asked.item.options) & set(cities.values())) == 4 for asked in attempt.asked)  # type: ignore[union-attr]
    assert [asked.item.kind for asked in attempt_at(actions.start(deck)).asked] == ["flashcard"] * 5


def test_an_item_that_is_edited_later_does_not_change_a_result(
    client: FlaskClient, actions: Actions, stored_deck: int
) -> None:
    location = actions.start(stored_deck, **{"kinds[]": ["choice"]})
    before = attempt_at(location)
    decks.delete(stored_deck, now=NOW)
    assert attempt_at(location) == before
    assert client.get(f"{location}/1").status_code == 200


@pytest.mark.parametrize("path", ["/quiz/99", "/quiz/99/1", "/quiz/99/result", "/quiz/99/review/1"])
def test_there_is_no_such_quiz(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("place", [0, 5, 99999999999999999999])
def test_there_is_no_such_place(client: FlaskClient, actions: Actions, stored_deck: int, place: int) -> None:
    location = actions.start(stored_deck)
    assert client.get(f"{location}/{place}").status_code == 404
    assert client.post(f"{location}/{place}", data={"option": 1}).status_code == 404


@pytest.mark.parametrize("option", ["", "0", "5", "-1", "²", "1e3", "x", "9" * 5000])
def test_options_that_no_page_sends_count_as_nothing(actions: Actions, option: str) -> None:
    location = actions.start(store(builders.choice()))
    page = actions.answer(location, 1, option=option)
    assert page.status_code == 200
    assert "Not answered" in text_of(page)


def rename(client: FlaskClient, deck: int, title: str) -> None:
    """Give a deck another title, as its page does."""
    assert client.post(f"/decks/{deck}/edit", data={"title": title, "description": ""}).status_code == 303


def test_a_quiz_goes_by_the_new_title_of_its_deck(client: FlaskClient, actions: Actions) -> None:
    one, two = store(builders.choice()), store(builders.choice(), uid="other")
    rename(client, two, "Een brug te ver")
    alone, both = actions.start(one), actions.start(one, two)
    rename(client, one, "De brug")
    home = text_of(client.get("/"))
    assert "Go on with De brug 0 of 1 answered" in home
    assert "Go on with De brug and 1 more 0 of 2 answered" in home
    rename(client, two, "Aan de overkant")
    assert "Go on with Aan de overkant and 1 more" in text_of(client.get("/"))
    for address in (alone, both):
        title = "De brug" if address == alone else "Aan de overkant and 1 more"
        assert title in text_of(client.get(f"{address}/overview"))


@pytest.mark.parametrize("feedback", ["immediate", "deferred"])
def test_a_quiz_that_is_left_keeps_its_answers(client: FlaskClient, actions: Actions, feedback: str) -> None:
    deck = store(builders.choice(), builders.years(), builders.cloze())
    location = actions.start(deck, feedback=feedback)
    attempt = attempt_at(location)
    right, wrong = place_of(attempt, "burgemeester"), place_of(attempt, "opening")
    actions.answer(location, right, option=option_of(attempt, right, 1))
    actions.answer(location, wrong, option=option_of(attempt, wrong, 0))
    page = client.post(f"{location}/leave", follow_redirects=True)
    assert "You have left the quiz. 2 answers count." in text_of(page)
    assert "Go on with" not in text_of(page)
    [result] = results.of_deck(deck)
    assert (result.points, result.total, result.percent) == (1, 2, 50)
    assert sorted(results.last_points([deck]).values()) == [0, 1]
    assert "1 of 2 right (50%)" in text_of(client.get(f"{location}/result"))
    for place in (1, 2):
        assert client.get(f"{location}/review/{place}").status_code == 200
    retry = client.post(f"{location}/retry").location
    assert [asked.item.id for asked in attempt_at(retry).asked] == ["opening"]
    missed = attempt_at(actions.start(deck, which="missed"))
    assert [asked.item.id for asked in missed.asked] == ["opening"]


def test_a_quiz_that_is_left_without_an_answer_is_gone(client: FlaskClient, actions: Actions) -> None:
    deck = store(builders.choice(), builders.years())
    location = actions.start(deck)
    page = text_of(client.post(f"{location}/leave", follow_redirects=True))
    assert "You have left the quiz. " in page
    assert "count." not in page
    assert client.get(location).status_code == 404
    assert results.of_deck(deck) == []


def test_a_finished_quiz_cannot_be_left(client: FlaskClient, actions: Actions, stored_deck: int) -> None:
    location = actions.start(stored_deck)
    client.post(f"{location}/finish")
    before = attempt_at(location)
    client.post(f"{location}/leave")
    assert attempt_at(location) == before


def test_home_offers_to_leave_a_quiz_in_dutch(
    client: FlaskClient, actions: Actions, stored_deck: int
) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "nl"
    location = actions.start(stored_deck)
    actions.answer(location, 1, option=1, **{"text-0": "x"})
    home = client.get("/")
    assert f'action="{location}/leave"' in home.text
    assert "Stop met deze quiz : Een brug voor Wolmere" in text_of(home)
    page = text_of(client.post(f"{location}/leave", follow_redirects=True))
    assert "Je bent met de quiz gestopt. 1 antwoord telt mee." in page
