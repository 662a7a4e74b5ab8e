"""Paragraphs and what they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.generate.text.paragraphs import ParagraphKind, paragraphs
from quiz.languages.text import text_words

HEADING, PROSE, ITEM = ParagraphKind.HEADING, ParagraphKind.PROSE, ParagraphKind.LIST_ITEM
CAPTION, BOILERPLATE = ParagraphKind.CAPTION, ParagraphKind.BOILERPLATE

CASES = [
    ("Een kop\n\nEen zin met een punt.", [("Een kop", HEADING), ("Een zin met een punt.", PROSE)]),
    ("Een kop\nEen zin met een punt.", [("Een kop", HEADING), ("Een zin met een punt.", PROSE)]),
    ("# Een kop\nEen zin.", [("Een kop", HEADING), ("Een zin.", PROSE)]),
    ("- melk\n- brood en kaas", [("melk", ITEM), ("brood en kaas", ITEM)]),
    ("• Melk is wit.\n• Kaas is geel.", [("Melk is wit.", ITEM), ("Kaas is geel.", ITEM)]),
    ("1. Pel de ui.\n2. Snijd hem.", [("Pel de ui.", ITEM), ("Snijd hem.", ITEM)]),
    ("Zin een.\nZin twee.", [("Zin een.", PROSE), ("Zin twee.", PROSE)]),
    (
        "Deze regel is door een oud programma afgebroken en gaat\nhier nog door tot de punt.",
        [("Deze regel is door een oud programma afgebroken en gaat\nhier nog door tot de punt.", PROSE)],
    ),
    ("Foto: Anna de Wit\n\nEen zin.", [("Foto: Anna de Wit", CAPTION), ("Een zin.", PROSE)]),
    ("Lees ook: nog een stuk\n\nEen zin.", [("Lees ook: nog een stuk", BOILERPLATE), ("Een zin.", PROSE)]),
    (
        "Uit Wikipedia, de vrije encyclopedie\n\nEen zin.",
        [("Uit Wikipedia, de vrije encyclopedie", BOILERPLATE), ("Een zin.", PROSE)],
    ),
    (
        "Zie voor Ede ook de doorverwijspagina.\nOver Ede.",
        [("Zie voor Ede ook de doorverwijspagina.", BOILERPLATE), ("Over Ede.", PROSE)],
    ),
    ("  \n\n  ", []),
    ("\tIngesprongen zin.  ", [("Ingesprongen zin.", PROSE)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_kinds(text: str, expected: list[tuple[str, ParagraphKind]]) -> None:
    found = list(paragraphs(text, text_words("nl")))
    assert [(part.text, part.kind) for part in found] == expected
    assert [part.index for part in found] == list(range(len(found)))


@given(st.text(st.sampled_from("ab. \n\t-#1\u2028\xa0A"), max_size=200) | st.text(max_size=200))
def test_offsets_point_into_the_text_and_only_marks_lie_outside(text: str) -> None:
    place = 0
    for part in paragraphs(text, text_words("en")):
        assert text[part.start : part.end] == part.text == part.text.strip() != ""
        assert len("".join(text[place : part.start].split())) <= 6
        place = part.end
    assert len("".join(text[place:].split())) <= 6


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("TIEL, 14 mei 2026 – De brug is open.", "De brug"),
        ("DEN HAAG (ANP) - Het kabinet valt.", "Het kabinet"),
        ("PARIJS - “Nee”, zei hij.", "“Nee”"),
        ("NAVO - de grote - is oud.", "NAVO"),
        ("Parijs - De stad is oud.", "Parijs"),
        ("A - De letter is oud.", "A"),
    ],
)
def test_the_place_that_opens_a_story_lies_outside_its_paragraph(text: str, opening: str) -> None:
    (found,) = paragraphs(text, text_words("nl"))
    assert found.text.startswith(opening)
    assert text[found.start : found.end] == found.text
