"""What the hint of a gap says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.questions.hints import hint
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, reading

DUTCH, ENGLISH = question_words("nl"), question_words("en")
LAY = (
    "Ada/PROPN:Sing/nsubj/1 {}/VERB:Fin+Sing+Past/ROOT/1 {}/ADP/case/3 Texel/PROPN:Sing/obl/1 "
    "lang/ADV/advmod/1 "
    "stil/ADJ/xcomp/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("text", "answer", "kind", "expected"),
    [
        (LAY.format("lag", "op"), "Texel", AnswerKind.REGION, "eiland"),
        (LAY.format("lag", "bij"), "Texel", AnswerKind.REGION, DUTCH.hints[AnswerKind.REGION]),
    ],
)
def test_what_lies_on_something_is_an_island(text: str, answer: str, kind: AnswerKind, expected: str) -> None:
    assert hint(fact(reading(text), answer, kind), DUTCH) == expected


@pytest.mark.parametrize(("behind", "expected"), [("off", "distance"), ("on", "measure")])
def test_a_length_off_something_is_a_distance(behind: str, expected: str) -> None:
    text = (
        f"Ada/PROPN:Sing/nsubj/1 lies/VERB:Fin+Sing+Pres/ROOT/1 two/NUM/nummod/3 miles/NOUN:Plur/obl/1 "
        f"{behind}/ADP/case/5 Ede/PROPN:Sing/nmod/3 ./PUNCT/punct/1"
    )
    told = replace(fact(reading(text, "en"), "two miles", AnswerKind.MEASURE, rule="value"), unit="mi")
    assert hint(told, ENGLISH) == expected


@pytest.mark.parametrize(("noun", "expected"), [("hoeken", "maat"), ("dagen", "temperatuur")])
def test_degrees_of_an_angle_are_no_warmth(noun: str, expected: str) -> None:
    text = (
        f"Ada/PROPN:Sing/nsubj/1 mat/VERB:Fin+Sing+Past/ROOT/1 {noun}/NOUN:Plur/obj/1 van/ADP/case/5 "
        "negentig/NUM/nummod/5 graden/NOUN:Plur/nmod/2 ./PUNCT/punct/1"
    )
    told = replace(fact(reading(text), "negentig graden", AnswerKind.MEASURE, rule="value"), unit="°C")
    assert hint(told, DUTCH) == expected


def test_a_hint_says_that_a_name_is_that_of_a_country() -> None:
    assert (
        hint(
            fact(
                reading(LAY.format("lag", "in").replace("Texel", "Hongarije")), "Hongarije", AnswerKind.NAME
            ),
            DUTCH,
        )
        == "land"
    )


SENT = (
    "Ada/PROPN:Sing/nsubj/1 antwoordt/VERB:Fin+Sing+Pres/ROOT/1 per/ADP/case/3 telefoon/NOUN:Sing/obl/1 "
    "met/ADP/case/6 een/DET/det/6 sms-bericht/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("answer", "told"), [("per telefoon", "hoe: p…"), ("sms-bericht", "waarmee: s…")])
def test_a_hint_asks_how_or_with_what(answer: str, told: str) -> None:
    assert hint(fact(reading(SENT), answer, AnswerKind.THING, rule="means"), DUTCH) == told


@pytest.mark.parametrize(
    ("before", "expected"), [("landgoed/NOUN", "naam"), ("schilder/NOUN", "persoon"), ("in/ADP", "persoon")]
)
def test_what_seems_a_person_behind_a_noun_for_a_thing_is_its_name(before: str, expected: str) -> None:
    found = reading(
        f"Ada/PROPN/nsubj/1 kocht/VERB:Fin+Sing+Past/ROOT/1 {before}/obj/1 Bedelaer/PROPN/appos/2 "
        "./PUNCT/punct/1"
    )
    assert hint(fact(found, "Bedelaer", AnswerKind.PERSON), DUTCH) == expected
