"""What the hint of a gap says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.questions.hints import hint, says_sort
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


LEADS = (
    "De/DET/det/1 {}/NOUN:Sing/nsubj/2 leidt/VERB:Fin+Sing+Pres/ROOT/2 {}/ADP/case/4 "
    "{}/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("noun", "name", "expected"),
    [
        ("zijrivier", "Zand", "rivier"),
        ("oever", "Zand", "rivier"),
        ("weg", "Zand", "water"),
        ("zijrivier", "Zandzee", "zee"),
        ("zijrivier", "Zandmeer", "meer"),
    ],
)
def test_a_water_of_which_a_river_is_told_is_a_river(noun: str, name: str, expected: str) -> None:
    found = reading(LEADS.format(noun, "naar", name))
    assert hint(fact(found, name, AnswerKind.WATER), DUTCH) == expected


@pytest.mark.parametrize(("before", "expected"), [("uit", "plek"), ("in", "plek"), ("over", "naam")])
def test_where_something_comes_from_is_a_place(before: str, expected: str) -> None:
    found = reading(LEADS.format("weg", before, "Zand"))
    assert hint(fact(found, "Zand", AnswerKind.NAME, rule="proper"), DUTCH) == expected


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Fries", AnswerKind.CITY, "taal"),
        ("Fries", AnswerKind.PERSON, "persoon"),
        ("Zand", AnswerKind.CITY, "plaats"),
    ],
)
def test_what_seems_a_place_may_be_a_language(name: str, kind: AnswerKind, expected: str) -> None:
    assert hint(fact(reading(LEADS.format("weg", "naar", name)), name, kind), DUTCH) == expected


@pytest.mark.parametrize(("before", "expected"), [("boek/NOUN", "naam"), ("naar/ADP", "gebeurtenis")])
def test_what_seems_an_event_behind_a_noun_is_a_name(before: str, expected: str) -> None:
    text = LEADS.format("weg", "naar", "Zandfeest").replace("naar/ADP", before)
    assert hint(fact(reading(text), "Zandfeest", AnswerKind.EVENT), DUTCH) == expected


@pytest.mark.parametrize(
    ("name", "kind", "language", "expected"),
    [
        ("Zandstraat", AnswerKind.PLACE, "nl", "straat"),
        ("Zandlinie", AnswerKind.NAME, "nl", "verdedigingslinie"),
        ("Zandweg", AnswerKind.PLACE, "nl", "plek"),
        ("Smit College", AnswerKind.ORGANISATION, "en", "college"),
        ("Smit Group", AnswerKind.ORGANISATION, "en", "organisation"),
    ],
)
def test_the_end_of_a_name_tells_its_sort(name: str, kind: AnswerKind, language: str, expected: str) -> None:
    words = [f"{word}/PROPN:Sing/flat/0" for word in name.split()]
    words[0] = words[0].replace("flat", "ROOT")
    assert hint(fact(reading(" ".join(words), language), name, kind), question_words(language)) == expected


@pytest.mark.parametrize(
    ("noun", "verb", "expected"),
    [
        ("vrouw", "verkocht", "persoon"),
        ("koning", "verkocht", "persoon"),
        ("vrouw", "noemde", "naam"),
        ("akker", "verkocht", "naam"),
    ],
)
def test_a_name_behind_a_word_for_somebody_is_a_persons(noun: str, verb: str, expected: str) -> None:
    found = reading(
        f"De/DET/det/2 {noun}/NOUN:Sing/nsubj/4 Zand/PROPN/appos/2 {verb}/VERB:Fin+Sing+Past/ROOT/4 "
        "land/NOUN:Sing/obj/4 ./PUNCT/punct/4"
    )
    assert hint(fact(found, "Zand", AnswerKind.NAME, rule="proper"), DUTCH) == expected


GREW = (
    "Ada/PROPN:Sing/nsubj/1 joined/VERB:Fin+Past/ROOT/1 the/DET/det/3 {}/NOUN:Sing/obj/1 of/ADP/case/5 "
    "Zandium/PROPN:Sing/nmod/3 in/ADP/case/7 1950/NUM/obl/1 ./PUNCT/punct/1"
)
BORE = (
    "The/DET/det/1 tributary/NOUN:Sing/nsubj/4 is/AUX:Fin+Sing+Pres/cop/4 the/DET/det/4 "
    "Zandium/PROPN:Sing/ROOT/4 ./PUNCT/punct/4"
)
DOES = (
    "Ada/PROPN:Sing/nsubj/1 joined/VERB:Fin+Past/ROOT/1 the/DET/det/3 Zandium/PROPN:Sing/obj/1 "
    "in/ADP/case/5 1950/NUM/obl/1 ./PUNCT/punct/1"
)
CALLS = (
    "Ada/PROPN:Sing/nsubj/1 called/VERB:Fin+Past/ROOT/1 Zandium/PROPN:Sing/obj/1 home/ADV/advmod/1 "
    "./PUNCT/punct/1"
)
STEEL = (
    "Ada/PROPN:Sing/nsubj/1 sold/VERB:Fin+Past/ROOT/1 Zandium/PROPN:Sing/compound/3 steel/NOUN:Sing/obj/1 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        (GREW.format("order"), AnswerKind.NAME, True),
        (BORE, AnswerKind.NAME, True),
        (CALLS, AnswerKind.NAME, True),
        (STEEL, AnswerKind.NAME, True),
        (DOES, AnswerKind.NAME, False),
        (DOES, AnswerKind.ORGANISATION, False),
        (DOES, AnswerKind.CITY, True),
    ],
)
def test_a_hint_or_a_noun_beside_a_name_says_what_sort_it_is(text: str, kind: AnswerKind, said: bool) -> None:
    told = fact(reading(text, "en"), "Zandium", kind)
    assert says_sort(told, hint(told, ENGLISH), ENGLISH) is said


@pytest.mark.parametrize(("noun", "expected"), [("monastery", "place"), ("council", "city")])
def test_what_a_monastery_is_called_by_is_no_town(noun: str, expected: str) -> None:
    told = fact(reading(GREW.format(noun), "en"), "Zandium", AnswerKind.CITY)
    assert hint(told, ENGLISH) == expected


@pytest.mark.parametrize(("verb", "expected"), [("appear", "name"), ("live", "place")])
def test_what_somebody_appears_in_is_no_place(verb: str, expected: str) -> None:
    text = (
        f"Ada/PROPN:Sing/nsubj/1 {verb}/VERB:Fin+Pres/ROOT/1 in/ADP/case/3 Zandium/PROPN:Sing/obl/1 "
        "./PUNCT/punct/1"
    )
    told = fact(reading(text, "en"), "Zandium", AnswerKind.NAME, rule="proper")
    assert hint(told, ENGLISH) == expected
