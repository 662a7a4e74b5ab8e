"""Neighbours of numbers and dates keep the form of the key."""

from __future__ import annotations

import datetime as dt
import random
import re
from decimal import Decimal

import pytest

from quiz.generate.distractors.neighbours import neighbours
from quiz.generate.distractors.numerals import find_numeral
from quiz.item import AnswerKind


def found(key: str, kind: AnswerKind, language: str = "nl", values: tuple[int, ...] = ()) -> list[str]:
    near = neighbours(key, kind, language=language, values=map(Decimal, values), rng=random.Random(1))
    return [text for _, text in near]


@pytest.mark.parametrize(
    ("key", "kind", "language", "form"),
    [
        ("dertig", AnswerKind.NUMBER, "nl", r"(tien|vijftien|(vijfen)?(twintig|veertig)|vijf.*tig)"),
        ("vier bataljons", AnswerKind.NUMBER, "nl", r"(twee|drie|vijf|zes|zeven) bataljons"),
        ("2,3 miljard euro", AnswerKind.MONEY, "nl", r"\d,\d miljard euro"),
        ("1899", AnswerKind.YEAR, "nl", r"1[89]\d\d"),
        (
            "24 maart 2022",
            AnswerKind.DATE,
            "nl",
            r"\d{1,2} (januari|februari|maart|april|mei) 20\d\d",
        ),
        ("mei 1940", AnswerKind.DATE, "nl", r"\w+ 19(3[4-9]|4[1-6])"),
        ("1 januari 1999", AnswerKind.DATE, "nl", r"1 januari (199[3-8]|200[0-5])"),
        ("24 maart", AnswerKind.DATE, "nl", r"\d{1,2} (januari|februari|maart|april|mei)"),
        ("25 gulden", AnswerKind.MONEY, "nl", r"(10|15|20|30|35|40) gulden"),
        ("37 procent", AnswerKind.PERCENTAGE, "nl", r"\d\d procent"),
        ("derde", AnswerKind.ORDINAL, "nl", r"(eerste|tweede|vierde|vijfde|zesde)"),
        ("1,250 km", AnswerKind.MEASURE, "en", r"(\d,)?\d{3} km"),
        ("21st", AnswerKind.ORDINAL, "en", r"\d\d(st|nd|rd|th)"),
        ("twenty-five", AnswerKind.NUMBER, "en", r"[a-z]+(-[a-z]+)?"),
        (
            "15 August 1940",
            AnswerKind.DATE,
            "en",
            r"\d{1,2} (Ju|Aug|Sep|Oct)\w+ 19(3[4-9]|4[1-6])",
        ),
    ],
)
def test_neighbours_have_the_form_of_the_key(key: str, kind: AnswerKind, language: str, form: str) -> None:
    texts = found(key, kind, language)
    assert len(set(texts)) >= 3
    assert key not in texts
    assert all(re.fullmatch(form, text) for text in texts), texts


@pytest.mark.parametrize("key", ["twee derde", "tussen 10 en 20", "veel", "maandag 3 mei 1990"])
def test_no_neighbours_for_what_is_not_one_number(key: str) -> None:
    assert found(key, AnswerKind.DATE if "mei" in key else AnswerKind.NUMBER) == []


def test_numbers_of_the_article_come_first() -> None:
    assert found("40 meter", AnswerKind.MEASURE, values=(55, 4000, 32))[:2] == ["32 meter", "55 meter"]


def test_numbers_and_years_of_the_article_that_are_far_off_are_left_out() -> None:
    assert "26" not in found("11", AnswerKind.NUMBER, values=(26,))
    assert found("2003", AnswerKind.YEAR, values=(1979, 1999))[0] == "1999"
    assert "1979" not in found("2003", AnswerKind.YEAR, values=(1979, 1999))


def test_one_stands_beside_two_only_without_a_noun() -> None:
    assert "één" in found("twee", AnswerKind.NUMBER)
    assert not any("één" in text for text in found("twee schepen", AnswerKind.NUMBER))


def test_percentages_stay_below_a_hundred() -> None:
    assert all(0 < int(text.split()[0]) < 100 for text in found("95 procent", AnswerKind.PERCENTAGE))


@pytest.mark.parametrize("key", ["January 31st, 1953", "August 31st, 1956", "February 29th, 1952"])
def test_days_that_are_written_out_are_in_the_calendar(key: str) -> None:
    texts = found(key, AnswerKind.DATE, "en")
    assert len(texts) >= 3
    for text in texts:
        month, day, year = text.replace(",", "").split()
        assert re.fullmatch(r"[23]?1st|2?2nd|2?3rd|(1\d|[23]0|2?[4-9])th", day)
        dt.datetime.strptime(f"{month} {day[:-2]} {year}", "%B %d %Y")


def test_a_day_that_no_year_has_has_no_neighbours() -> None:
    assert found("31 april 1950", AnswerKind.DATE) == []


@pytest.mark.parametrize(
    ("text", "language", "value", "other", "expected"),
    [
        ("12.500 inwoners", "nl", "12500", 9000, "9.000 inwoners"),
        ("21st", "en", "21", 13, "13th"),
        ("18de eeuw", "nl", "18", 20, "20ste eeuw"),
        ("8ste eeuw", "nl", "8", 7, "7de eeuw"),
        ("101ste", "nl", "101", 112, "112de"),
        ("Eenentwintig schepen", "nl", "21", 33, "Drieëndertig schepen"),
        ("$2.3 billion", "en", "2.3", 2, "$2.0 billion"),
    ],
)
def test_a_numeral_is_replaced_in_its_text(
    text: str, language: str, value: str, other: int, expected: str
) -> None:
    numeral = find_numeral(text, language)
    assert numeral is not None
    assert numeral.value == Decimal(value)
    assert numeral.with_value(Decimal(other)) == expected


@pytest.mark.parametrize(
    ("key", "language", "form"),
    [
        ("19e eeuw", "nl", r"(16|17|18|20)e eeuw"),
        ("7e eeuw", "nl", r"([4-9]|10)e eeuw"),
        ("21st century", "en", r"(18|19|20)th century"),
        ("1980s", "en", r"(19[5-9]|20[01])0s"),
    ],
)
def test_centuries_and_decades_are_near_and_past(key: str, language: str, form: str) -> None:
    texts = found(key, AnswerKind.YEAR, language)
    assert len(set(texts)) >= 3
    assert all(re.fullmatch(form, text) for text in texts), texts


def test_a_number_with_decimals_stands_among_others_with_decimals() -> None:
    values = [Decimal(6), Decimal("6.4"), Decimal(14)]
    found = neighbours(
        "7,8 procent", AnswerKind.PERCENTAGE, language="nl", values=values, rng=random.Random(3)
    )
    texts = [text for _, text in found]
    assert "6,4 procent" in texts
    assert not [text for text in texts if ",0" in text]


def test_decades_in_words_stay_below_a_hundred() -> None:
    found = neighbours("jaren tachtig", AnswerKind.YEAR, language="nl", values=[], rng=random.Random(1))
    texts = {text for _, text in found}
    assert texts
    assert not texts & {"jaren honderd", "jaren honderdtien", "jaren honderdtwintig"}


def test_centuries_stand_on_both_sides() -> None:
    assert {"16e eeuw", "18e eeuw"} <= set(found("17e eeuw", AnswerKind.YEAR)[:2])
