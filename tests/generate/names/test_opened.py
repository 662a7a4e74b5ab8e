"""The person whom an article opens with, by the dates of a life."""

from __future__ import annotations

import pytest

from quiz.generate.names import find_names
from quiz.generate.names.opened import life_behind, opening_person
from quiz.item import AnswerKind
from quiz.languages.names import name_words
from tests.generate.parsed import parsed, sentence

LIFE = "{name} (/PUNCT/punct/0 {dates} )/PUNCT/punct/0 was/AUX:Fin/cop/0 painter/NOUN/ROOT/0 ./PUNCT/punct/0"
FULL = (
    "23/NUM/nmod/0 May/PROPN/nmod/0 1872/NUM/nmod/0 –/PUNCT/punct/0 "
    "7/NUM/nmod/0 May/PROPN/nmod/0 1957/NUM/nmod/0"
)
YEARS = "1872/NUM/nmod/0 –/PUNCT/punct/0 1957/NUM/nmod/0"
QVARTZ = "Qvartz/PROPN/ROOT/0 Ulmek/PROPN/flat/0"


@pytest.mark.parametrize(
    ("name", "dates", "title", "end"),
    [
        (QVARTZ, FULL, "Qvartz Ulmek", 2),
        (QVARTZ, FULL, "Ulmek", 2),
        (QVARTZ, FULL, "Something else", None),
        (QVARTZ, FULL, "", None),
        (QVARTZ, YEARS, "Qvartz Ulmek", None),  # perhaps a war or an empire
        (QVARTZ.replace("Qvartz", "Marie"), YEARS, "Marie Ulmek", 2),
        (QVARTZ.replace("Qvartz", "Our"), FULL, "Our Ulmek", 2),
        (QVARTZ.replace("Ulmek/PROPN/flat/0", "sang/VERB/flat/0 Ulmek/PROPN/flat/0"), FULL, "Ulmek", None),
        (QVARTZ, "1872/NUM/nmod/0", "Qvartz Ulmek", None),
    ],
)
def test_dates_of_a_life_tell_a_person(name: str, dates: str, title: str, end: int | None) -> None:
    doc = parsed(LIFE.format(name=name, dates=dates), "en")
    found = opening_person(doc, title, name_words("en"))
    assert (found.end if found else None) == end


def test_a_name_may_hold_the_one_that_somebody_goes_by() -> None:
    name = "Qvartz/PROPN/ROOT/0 (/PUNCT/punct/0 Fanny/PROPN/appos/0 )/PUNCT/punct/0 Ulmek/PROPN/flat/0"
    found = opening_person(parsed(LIFE.format(name=name, dates=FULL), "en"), "Fanny Ulmek", name_words("en"))
    assert found is not None
    assert found.end == 5


def test_the_name_is_a_person_for_all_the_article() -> None:
    opening = sentence(LIFE.format(name=QVARTZ, dates=FULL), "en")
    (found,) = find_names([opening], language="en", title="Qvartz Ulmek")
    assert [(name.text, name.kind, name.confidence) for name in found][:1] == [
        ("Qvartz Ulmek", AnswerKind.PERSON, 1.0)
    ]


@pytest.mark.parametrize(("dash", "found"), [("–", True), ("--", True), ("/", False)])
def test_a_dash_parts_the_dates_of_a_life(dash: str, found: bool) -> None:
    doc = parsed(LIFE.format(name=QVARTZ, dates=FULL.replace("–", dash)), "en")
    assert life_behind(doc, 2) == ((range(3, 6), range(7, 10)) if found else None)


def test_the_parts_of_a_life_end_with_a_year() -> None:
    doc = parsed(LIFE.format(name=QVARTZ, dates=FULL), "en")
    assert life_behind(doc, 2) == (range(3, 6), range(7, 10))
    assert life_behind(doc, 1) is None
    assert life_behind(parsed(LIFE.format(name=QVARTZ, dates=YEARS.replace("1957", "now")), "en"), 2) is None
