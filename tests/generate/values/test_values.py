"""Values of words: what stands in a sentence, and what it comes to."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
import spacy

from quiz.generate.values import When, values_of
from quiz.item import AnswerKind as Kind
from quiz.languages.values import number_of, ordinal_of, read_digits
from tests.benchmarks.names import score_values

DATE = dt.date(2023, 5, 17)
BLANK = {"nl": spacy.blank("nl"), "en": spacy.blank("en")}

CASES = [
    ("nl", "zeven boten", "zeven", Kind.NUMBER, 7, ""),
    ("nl", "ruim 2,3 miljoen hectare bos", "2,3 miljoen hectare", Kind.MEASURE, 2_300_000, "ha"),
    ("nl", "een half miljoen mensen", "een half miljoen", Kind.NUMBER, 500_000, ""),
    ("nl", "drieënhalf procent", "drieënhalf procent", Kind.PERCENTAGE, Decimal("3.5"), "%"),
    ("nl", "twaalf Canadese dollar", "twaalf Canadese dollar", Kind.MONEY, 12, "CAD"),
    ("nl", "de sloop kostte EUR 5 miljoen", "EUR 5 miljoen", Kind.MONEY, 5_000_000, "EUR"),
    ("nl", "€ 1.250,75 per jaar", "€ 1.250,75", Kind.MONEY, Decimal("1250.75"), "EUR"),
    ("nl", "de schade bedraagt vier ton", "vier ton", Kind.MONEY, 400_000, "EUR"),
    ("nl", "de brug weegt 190 ton", "190 ton", Kind.MEASURE, 190, "t"),
    ("nl", "het kost 45 miljoen pond", "45 miljoen pond", Kind.MONEY, 45_000_000, "GBP"),
    ("nl", "zij bakte 45 pond", "45 pond", Kind.MEASURE, 45, "lb"),
    ("en", "the 2 billion pound line", "2 billion pound", Kind.MONEY, 2_000_000_000, "GBP"),
    ("en", "2 million pounds of tea", "2 million pounds", Kind.MEASURE, 2_000_000, "lb"),
    ("nl", "de brug van 190 ton", "190 ton", Kind.MEASURE, 190, "t"),
    ("nl", "vijfentwintig cent", "vijfentwintig cent", Kind.MONEY, Decimal("0.25"), "EUR"),
    ("nl", "negentien weken", "negentien weken", Kind.DURATION, dt.timedelta(weeks=19), "week"),
    ("nl", "anderhalf jaar", "anderhalf jaar", Kind.DURATION, Decimal("1.5"), "year"),
    ("nl", "drie kwart van de klas", "drie kwart", Kind.NUMBER, Decimal("0.75"), "fraction"),
    ("nl", "op 3 mei 2021", "3 mei 2021", Kind.DATE, dt.date(2021, 5, 3), ""),
    ("nl", "op 31-12-1999", "31-12-1999", Kind.DATE, dt.date(1999, 12, 31), ""),
    ("nl", "op 3 mei", "3 mei", Kind.DATE, When(None, 5, 3), ""),
    ("nl", "sinds juni 2020", "juni 2020", Kind.DATE, When(2020, 6, None), ""),
    ("nl", "in augustus", "augustus", Kind.MONTH, When(None, 8, None), ""),
    ("nl", "in 1302", "1302", Kind.YEAR, 1302, ""),
    ("nl", "het jaar 65 al", "65", Kind.YEAR, 65, ""),
    ("nl", "in 52 v.Chr. al", "52 v.Chr.", Kind.YEAR, -52, ""),
    ("nl", "de jaren '70", "jaren '70", Kind.YEAR, 1970, "decade"),
    ("nl", "de jaren 1870", "jaren 1870", Kind.YEAR, 1870, "decade"),
    ("nl", "de vijftiende eeuw", "vijftiende eeuw", Kind.YEAR, 15, "century"),
    ("nl", "van 1568-1648", "1568-1648", Kind.YEAR, (1568, 1648), "range"),
    ("nl", "het werd 4-2", "4-2", Kind.NUMBER, (4, 2), "score"),
    ("nl", "om kwart voor negen", "kwart voor negen", Kind.TIME, dt.time(8, 45), ""),
    ("nl", "om tien over half zes", "tien over half zes", Kind.TIME, dt.time(5, 40), ""),
    ("nl", "om 19.05 uur", "19.05 uur", Kind.TIME, dt.time(19, 5), ""),
    ("nl", "om drie uur 's middags", "drie uur 's middags", Kind.TIME, dt.time(15), ""),
    ("nl", "eergisteren", "eergisteren", Kind.DATE, dt.date(2023, 5, 15), ""),
    ("nl", "vorige maand", "vorige maand", Kind.DATE, When(2023, 4, None), "month"),
    ("nl", "afgelopen maandag", "maandag", Kind.WEEKDAY, dt.date(2023, 5, 15), ""),
    ("nl", "volgende dinsdag", "dinsdag", Kind.WEEKDAY, dt.date(2023, 5, 23), ""),
    ("nl", "vrijdagavond", "vrijdagavond", Kind.WEEKDAY, 5, "evening"),
    ("nl", "de 22ste keer", "22ste", Kind.ORDINAL, 22, ""),
    ("en", "two and a half million votes", "two and a half million", Kind.NUMBER, 2_500_000, ""),
    ("en", "$3.5bn", "$3.5bn", Kind.MONEY, 3_500_000_000, "USD"),
    ("en", "three dozen eggs", "three dozen", Kind.NUMBER, 36, ""),
    ("en", "half a mile", "half a mile", Kind.MEASURE, Decimal("0.5"), "mi"),
    ("en", "on July 4, 1976,", "July 4, 1976", Kind.DATE, dt.date(1976, 7, 4), ""),
    ("en", "the 4th of July", "the 4th of July", Kind.DATE, When(None, 7, 4), ""),
    ("en", "the 1840s", "1840s", Kind.YEAR, 1840, "decade"),
    ("en", "at ten to four", "ten to four", Kind.TIME, dt.time(3, 50), ""),
    ("en", "at 11:20 pm", "11:20 pm", Kind.TIME, dt.time(23, 20), ""),
    ("en", "last Friday", "Friday", Kind.WEEKDAY, dt.date(2023, 5, 12), ""),
    ("en", "last year", "last year", Kind.YEAR, 2022, ""),
]


@pytest.mark.parametrize(("language", "text", "found", "kind", "value", "unit"), CASES)
def test_value(language: str, text: str, found: str, kind: Kind, value: object, unit: str) -> None:
    values = list(values_of(BLANK[language](text), language=language, date=DATE))
    assert [(each.text, each.kind, each.value, each.unit) for each in values] == [(found, kind, value, unit)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "een man"),
        ("nl", "de 30-jarige renner"),
        ("nl", "de F-16"),
        ("nl", "half werk"),
        ("nl", "31-02-2020x"),
        ("en", "a man may march"),
        ("en", "an hour and a half"),
        ("en", "hundreds of people"),
        ("en", ""),
    ],
)
def test_no_value(language: str, text: str) -> None:
    assert not list(values_of(BLANK[language](text), language=language, date=DATE))


def test_a_number_behind_this_year_counts_something() -> None:
    *_, last = values_of(BLANK["nl"]("dit jaar 65 van de 900"), language="nl", date=DATE)
    assert (last.text, last.kind) == ("900", Kind.NUMBER)
    kinds = [each.kind for each in values_of(BLANK["nl"]("dit jaar 65 huizen"), language="nl", date=DATE)]
    assert kinds == [Kind.YEAR, Kind.NUMBER]


def test_millions_of_pounds_of_something_are_weighed() -> None:
    doc = BLANK["nl"]("zij bakte 45 miljoen pond brood")
    doc[5].pos_ = "NOUN"
    assert [each.unit for each in values_of(doc, language="nl", date=DATE)] == ["lb"]


def test_range_shares_unit() -> None:
    values = list(values_of(BLANK["nl"]("tien tot twintig kilo"), language="nl"))
    assert [(each.value, each.unit) for each in values] == [(Decimal(10), "kg"), (Decimal(20), "kg")]


def set_features(token: Any, features: str) -> None:
    token.set_morph(features)


def test_weekday_follows_the_tense() -> None:
    doc = BLANK["nl"]("Zij viel donderdag")
    set_features(doc[1], "Tense=Past|VerbForm=Fin")
    assert next(values_of(doc, language="nl", date=DATE)).value == dt.date(2023, 5, 11)
    set_features(doc[1], "Tense=Pres|VerbForm=Fin")
    assert next(values_of(doc, language="nl", date=DATE)).value == dt.date(2023, 5, 18)


@pytest.mark.parametrize(
    ("day", "whole"),
    [("donderdagavond laat", True), ("donderdag laat", False), ("donderdagavond met", False)],
)
def test_how_late_it_was_is_told_with_the_evening(day: str, whole: bool) -> None:
    found = next(values_of(BLANK["nl"](f"Zij viel {day} op"), language="nl", date=DATE))
    assert (found.text == day) is whole


@pytest.mark.parametrize(("auxiliary", "day"), [("is", 11), ("wordt", 18)])
def test_a_perfect_tells_what_is_past(auxiliary: str, day: int) -> None:
    doc = BLANK["nl"](f"Zij {auxiliary} donderdag gevonden")
    doc[1].pos_, doc[3].pos_ = "AUX", "VERB"
    set_features(doc[1], "Tense=Pres|VerbForm=Fin")
    set_features(doc[3], "VerbForm=Part")
    assert next(values_of(doc, language="nl", date=DATE)).value == dt.date(2023, 5, day)


@pytest.mark.parametrize(
    ("language", "word", "value"),
    [
        ("nl", "tweeëntwintig", 22),
        ("nl", "tweeentwintig", 22),
        ("nl", "achthonderdzestig", 860),
        ("nl", "een", None),
        ("en", "ninety-nine", 99),
        ("en", "hundreds", None),
    ],
)
def test_number_of(language: str, word: str, value: int | None) -> None:
    assert number_of(word, language) == value


@pytest.mark.parametrize(
    ("language", "word", "value"),
    [("nl", "honderdeerste", 101), ("nl", "achtste", 8), ("nl", "liefde", None), ("en", "fortieth", 40)],
)
def test_ordinal_of(language: str, word: str, value: int | None) -> None:
    assert ordinal_of(word, language) == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [("nl", "1.234,5", "1234.5"), ("en", "1,234.5", "1234.5"), ("nl", "1.2.3", None)],
)
def test_digits(language: str, text: str, value: str | None) -> None:
    assert read_digits(text, language) == (None if value is None else Decimal(value))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_gold_set(language: str) -> None:
    right, total, extra = score_values(language)
    assert total > 150
    assert right / total >= 0.97
    assert extra <= total * 0.03


@pytest.mark.parametrize("piece", ["9", "9.", "tien ", "half ", "1-", "€", "a", "3 mei ", "jaren '"])
def test_odd_text_ends(piece: str) -> None:
    text = piece * (2_000 // len(piece))
    assert all(value.text for value in values_of(BLANK["nl"](text), language="nl", date=DATE))
