"""A description as the name right behind it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.names import Name
from quiz.generate.resolve.apposed import apposed
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import reading

ENGLISH = question_words("en")
OPENED = (
    "{}/DET/det/1 {}/NOUN:Sing/nsubj/{at} ,/PUNCT/punct/{last} {behind} ,/PUNCT/punct/{last} "
    "opened/VERB:Fin+Past/ROOT/{at} in/ADP/case/{year} 1913/NUM/obl/{at} ./PUNCT/punct/{at}"
)


def opened(first: str, noun: str, behind: str) -> str:
    """A sentence with something between commas behind its subject."""
    at = 4 + len(behind.split())
    return OPENED.format(first, noun, behind=behind, at=at, last=at - 2, year=at + 2)


@pytest.mark.parametrize(
    ("text", "names", "told"),
    [
        (opened("Its", "home", "Elm/PROPN/appos/1 Park/PROPN/flat/3"), [(3, 5)], "Elm Park"),
        (opened("Its", "home", "Elm/PROPN/appos/1 Park/PROPN/flat/3"), [], "Elm Park"),
        (opened("The", "home", "the/DET/det/4 Elm/PROPN/appos/1"), [(4, 5)], "the Elm"),
        (opened("The", "home", "the/DET/det/4 Elm/PROPN/appos/1"), [], ""),
        (opened("The", "home", "Elm/PROPN/compound/4 park/NOUN/appos/1"), [(3, 4)], "Elm park"),
        (opened("The", "home", "near/ADP/case/4 Elm/PROPN/nmod/1"), [(4, 5)], ""),
        (opened("The", "home", "a/DET/det/4 park/NOUN/appos/1"), [], ""),
        (opened("A", "home", "Elm/PROPN/appos/1 Park/PROPN/flat/3"), [(3, 5)], ""),
        (opened("The", "Ede", "Elm/PROPN/appos/1 Park/PROPN/flat/3"), [(1, 2), (3, 5)], ""),
    ],
)
def test_a_name_behind_a_description(text: str, names: list[tuple[int, int]], told: str) -> None:
    found = reading(text, "en")
    known = tuple(
        Name(start, end, found.doc[start:end].text, AnswerKind.PLACE, 0.9, full="") for start, end in names
    )
    assert apposed(replace(found, names=known), ENGLISH) == ({0: told, 1: ""} if told else {})
