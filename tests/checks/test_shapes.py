"""What an option looks like, and whether two of them say the same."""

from __future__ import annotations

import pytest

from quiz.checks.same import same
from quiz.checks.shape import shape
from quiz.checks.text import content, has_phrase, sentences
from quiz.item import Markup, plain
from quiz.languages.checks import check_words

SHAPES = [
    ("nl", "dertig", "number", ""),
    ("nl", "1.250", "number", ""),
    ("nl", "1815", "year", ""),
    ("nl", "44 v.Chr.", "year", ""),
    ("nl", "12 procent", "percentage", "%"),
    ("nl", "€ 3,50", "money", "€"),
    ("nl", "2,3 miljard euro", "money", "euro"),
    ("nl", "42 km", "measure", "km"),
    ("nl", "3 mei 1990", "date", ""),
    ("nl", "juni 2024", "date", ""),
    ("nl", "juni", "month", ""),
    ("nl", "Vrijdag", "weekday", ""),
    ("nl", "10.30 uur", "time", ""),
    ("nl", "de 19e eeuw", "century", ""),
    ("nl", "Piet Kramer", "words", ""),
    ("en", "twenty-one", "number", ""),
    ("en", "$7.2 million", "money", "$"),
    ("en", "May 3, 1990", "date", ""),
    ("en", "3 May 1990", "date", ""),
    ("en", "10:30 am", "time", ""),
    ("en", "no passport", "words", ""),
    ("en", "the 12th century", "century", ""),
]


@pytest.mark.parametrize(("language", "option", "kind", "unit"), SHAPES)
def test_shape(language: str, option: str, kind: str, unit: str) -> None:
    found = shape(option, check_words(language), language)
    assert (found.kind, found.unit) == (kind, unit)


SAME = [
    ("nl", "de kat", "Kat", "repeat"),
    ("nl", "30", "dertig", "value"),
    ("nl", "2024", "juni 2024", "value"),
    ("nl", "mei", "3 mei", "value"),
    ("nl", "Nederland", "Holland", "synonym"),
    ("nl", "Verenigde Naties", "VN", "synonym"),
    ("nl", "Europese Centrale Bank", "ECB", "abbreviation"),
    ("nl", "Mark Rutte", "Rutte", "part"),
    ("nl", "Europa", "Frankrijk", "whole"),
    ("nl", "Mars", "Venus", ""),
    ("nl", "1990", "1991", ""),
    ("nl", "oud-premier", "premier", ""),
    ("nl", "Willem I", "Willem II", ""),
    ("en", "the United States", "US", "synonym"),
    ("en", "World Health Organization", "WHO", "abbreviation"),
    ("en", "the deputy prime minister", "the prime minister", ""),
    ("en", "no oxygen", "oxygen", ""),
    ("en", "June 2024", "May 2024", ""),
]


@pytest.mark.parametrize(("language", "one", "other", "reason"), SAME)
def test_same(language: str, one: str, other: str, reason: str) -> None:
    known = check_words(language)
    assert same(one, other, known, language) == reason
    assert same(other, one, known, language) == reason


def test_markup_is_taken_off() -> None:
    assert plain("<b>Wie</b> is<br>dat &amp; wat?[sound:a.mp3]", Markup.HTML) == "Wie is dat & wat?"
    assert plain("a <b> c") == "a <b> c"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Bos zag het. Wie was dat?", ["Dr. Bos zag het.", "Wie was dat?"]),
        ("In 30 v.C. viel de stad.", ["In 30 v.C. viel de stad."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_stems_join_forms_and_keep_years() -> None:
    known = check_words("nl")
    assert content("bruggen brug", known)[0] == content("bruggen brug", known)[1]
    assert content("1999 2002", known) == ("1999", "2002")


def test_phrases_are_whole_words() -> None:
    assert has_phrase("Zelden vaak genoeg", frozenset({"vaak genoeg", "zeld"})) == "vaak genoeg"
    assert has_phrase("vaker", frozenset({"vaak"})) == ""
