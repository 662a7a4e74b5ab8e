"""Definitions whose relative clause tells what the subject did."""

from __future__ import annotations

import pytest

from quiz.generate.askable import read
from quiz.generate.questions.order import render, statement
from quiz.languages.questions import question_words
from tests.generate.parsed import reading, sentence

FLOOD = (
    "De/DET/det/1 vloed/NOUN:Sing/nsubj/4 was/AUX:Fin+Sing+Past/cop/4 een/DET/det/4 ramp/NOUN:Sing/ROOT/4 "
    "die/PRON/nsubj/9 in/ADP/case/7 1953/NUM/obl/9 Zeeland/PROPN/obj/9 "
    "trof/VERB:Fin+Sing+Past/acl:relcl/4 ./PUNCT/punct/4"
)
QUAKE = (
    "The/DET/det/1 quake/NOUN:Sing/nsubj/4 was/AUX:Fin+Sing+Past/cop/4 a/DET/det/4 disaster/NOUN:Sing/ROOT/4 "
    "that/PRON/nsubj/6 struck/VERB:Fin+Past/acl:relcl/4 Leeds/PROPN/obj/6 in/ADP/case/9 1953/NUM/obl/6 "
    "./PUNCT/punct/4"
)


def told(text: str, language: str) -> list[str]:
    """The clauses of a sentence but the first, as statements."""
    words, found = question_words(language), read(sentence(text, language), (), (), question_words(language))
    return [
        render(found.doc, statement(clause, words), proper=frozenset(), shown={})
        for clause in found.clauses[1:]
    ]


def test_what_a_definition_tells_is_a_clause_of_its_own() -> None:
    assert told(FLOOD, "nl") == ["de vloed trof in 1953 Zeeland"]
    assert told(QUAKE, "en") == ["the quake struck Leeds in 1953"]


@pytest.mark.parametrize(
    "text",
    [
        FLOOD.replace("een/DET", "de/DET"),  # the disaster that struck, of several
        FLOOD.replace("een/DET/det/4", "geen/DET/det/4"),
        FLOOD.replace("die/PRON/nsubj", "die/PRON/obj").replace("Zeeland/PROPN/obj", "Zeeland/PROPN/nsubj"),
        FLOOD.replace("trof/VERB:Fin+Sing+Past", "troffen/VERB:Fin+Plur+Past"),
        FLOOD.replace("was/AUX:Fin+Sing+Past/cop", "werd/AUX:Fin+Sing+Past/cop"),
    ],
)
def test_other_clauses_only_say_which_one_it_is(text: str) -> None:
    assert told(text, "nl") == []


def test_a_definition_may_have_a_subject_in_the_plural() -> None:
    burghers = FLOOD.replace("vloed/NOUN:Sing", "burgers/NOUN:Plur")
    assert not reading(burghers).problem
    assert reading(burghers.replace("een/DET/det/4 ramp", "onze/DET/det/4 ramp")).problem
