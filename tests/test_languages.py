"""Telling languages apart, and numbers in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from quiz.languages import detect
from quiz.languages.amounts import Amount, amounts, named_units
from quiz.languages.given import gender_of
from quiz.languages.numbers import number


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("De boer zaait het koren in de lente en oogst het aan het eind van de zomer.", "nl"),
        ("The farmer sows the corn in spring and harvests it at the end of the summer.", "en"),
        ("Der Bauer sät das Korn im Frühling und erntet es am Ende des Sommers auf dem Feld.", None),
        ("Le paysan sème le blé au printemps et le récolte à la fin de l'été dans les champs.", None),
        ("Maanviljelijä kylvää viljan keväällä ja korjaa sadon kesän lopussa.", None),
        ("Boeren oogsten koren in augustus, want dan is het rijp en droog.", "nl"),
        ("12 34 56", None),
        ("", None),
    ],
)
def test_detect(text: str, language: str | None) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("dertig", "nl", "30"),
        ("Dertig", "nl", "30"),
        ("anderhalf", "nl", "1.5"),
        ("2,3 miljoen", "nl", "2300000"),
        ("twee miljoen", "nl", "2000000"),
        ("1.250,50", "nl", "1250.5"),
        ("1.250", "nl", "1250"),
        ("1,250", "en", "1250"),
        ("1.25", "en", "1.25"),
        ("forty-two", "en", "42"),
        ("tweehonderdvijftig", "nl", "250"),
        ("3 bn", "en", "3000000000"),
        ("kat", "nl", None),
        ("1,2,3", "nl", None),
        ("", "nl", None),
        ("12 appels", "nl", None),
    ],
)
def test_number(text: str, language: str, value: str | None) -> None:
    assert number(text, language) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("80 m", "nl", {Amount(Decimal(80), "m")}),
        ("80 m", "en", {Amount(Decimal(80), "m"), Amount(Decimal(80_000_000))}),
        ("2,3 miljard euro", "nl", {Amount(Decimal(2_300_000_000), "EUR")}),
        ("dertig", "nl", {Amount(Decimal(30))}),
        ("120 km/u", "nl", {Amount(Decimal(120), "km/h")}),
        ("50 cents", "en", {Amount(Decimal("0.5"), "USD")}),
        ("26 landen", "nl", set()),
        ("meter", "nl", set()),
        ("", "nl", set()),
        ("1 000", "fr", {Amount(Decimal(1000))}),
        ("5 m", "fr", set()),
        ("9" * 200, "nl", set()),
    ],
)
def test_amounts(text: str, language: str, found: set[Amount]) -> None:
    assert amounts(text, language) == found


@pytest.mark.parametrize(
    ("hint", "language", "units"),
    [
        ("in meters", "nl", {"m"}),
        ("percentage", "nl", {"%"}),
        ("leeftijd", "nl", {"year"}),
        ("age", "en", {"year"}),
        ("How many square miles is it?", "en", {"mi²"}),
        ("jaar", "nl", set()),
        ("maat", "nl", set()),
        ("", "nl", set()),
        ("mètres", "fr", set()),
    ],
)
def test_units_that_a_hint_names(hint: str, language: str, units: set[str]) -> None:
    assert named_units(hint, language) == units


def test_nobody_has_no_gender() -> None:
    assert (gender_of("Ada Smit"), gender_of(" "), gender_of("")) == ("f", "", "")
