"""Telling languages apart, and numbers in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from quiz.languages import detect
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
