"""Pronouns and bare nouns: resolved where it is certain, else left alone."""

from __future__ import annotations

import pytest

from quiz.generate.names import Name
from quiz.generate.resolve import resolve
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import reading, span

DEFINED = (
    "Hoorn/PROPN:Sing/nsubj/3 is/AUX:Fin+Sing+Pres/cop/3 een/DET/det/3 stad/NOUN:Sing/ROOT/3 in/ADP/case/5 "
    "Noord-Holland/PROPN/nmod/3 ./PUNCT/punct/3"
)
CITY = (
    "De/DET/det/1 stad/NOUN:Sing/nsubj/2 kreeg/VERB:Fin+Sing+Past/ROOT/2 in/ADP/case/4 1357/NUM/obl/2 "
    "stadsrechten/NOUN:Plur/obj/2 ./PUNCT/punct/2"
)
WOMAN = (
    "Ada/PROPN:Sing/nsubj/1 schreef/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 Leiden/PROPN/obl/1 een/DET/det/5 "
    "boek/NOUN:Sing/obj/1 ./PUNCT/punct/1"
)
TWO_WOMEN = (
    "Ada/PROPN:Sing/nsubj/1 ontmoette/VERB:Fin+Sing+Past/ROOT/1 Berta/PROPN:Sing/obj/1 in/ADP/case/4 "
    "Leiden/PROPN/obl/1 ./PUNCT/punct/1"
)
SHE = "Zij/PRON/nsubj/1 verhuisde/VERB:Fin+Sing+Past/ROOT/1 naar/ADP/case/3 Delft/PROPN/obl/1 ./PUNCT/punct/1"
PILOTS = (
    "De/DET/det/1 piloten/NOUN:Plur/nsubj/4 van/ADP/case/3 Fokker/PROPN/nmod/1 "
    "landden/VERB:Fin+Plur+Past/ROOT/4 "
    "in/ADP/case/6 Rome/PROPN/obl/4 ./PUNCT/punct/4"
)
THEY = (
    "Ze/PRON/nsubj/1 vlogen/VERB:Fin+Plur+Past/ROOT/1 daarna/ADV/advmod/1 naar/ADP/case/4 Tunis/PROPN/obl/1 "
    "./PUNCT/punct/1"
)

HERS = (
    "Haar/PRON/nmod:poss/1 vader/NOUN:Sing/nsubj/2 bouwde/VERB:Fin+Sing+Past/ROOT/2 schepen/NOUN:Plur/obj/2 "
    "in/ADP/case/5 Delft/PROPN/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("first", "second", "people", "shown"),
    [
        (DEFINED, CITY, (), {0: "Hoorn", 1: ""}),
        (WOMAN, SHE, ("Ada",), {0: "Ada"}),
        (TWO_WOMEN, SHE, ("Ada", "Berta"), {}),
        (WOMAN, CITY, ("Ada",), {}),
        (WOMAN, HERS, ("Ada",), {0: "Ada's"}),
        (TWO_WOMEN, HERS, ("Ada", "Berta"), {}),
        (PILOTS, THEY, (), {0: "de piloten van Fokker"}),
        (PILOTS, SHE, (), {}),
    ],
)
def test_what_a_sentence_leaves_no_doubt_about(
    first: str, second: str, people: tuple[str, ...], shown: dict[int, str]
) -> None:
    doc = reading(first).doc
    names = tuple(Name(*span(doc, each), each, AnswerKind.PERSON, 0.9, full=each) for each in people)
    pair = [reading(first, names=names), reading(second)]
    assert list(resolve(pair, question_words("nl")))[1].shown == shown


NAMED_AFTER = (
    "De/DET/det/1 prijs/NOUN:Sing/nsubj/2 eert/VERB:Fin+Sing+Pres/ROOT/2 {}/PROPN:Sing/obj/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize("after", [SHE, HERS])
def test_a_woman_who_does_nothing_in_a_sentence_is_not_meant_behind_it(after: str) -> None:
    text = NAMED_AFTER.format("Ada")
    ada = Name(*span(reading(text).doc, "Ada"), "Ada", AnswerKind.PERSON, 0.95, full="Ada")
    pair = [reading(text, names=(ada,)), reading(after)]
    assert list(resolve(pair, question_words("nl")))[1].shown == {}


TOOK = (
    "Jan/PROPN:Sing/nsubj/1 zag/VERB:Fin+Sing+Past/ROOT/1 haar/PRON/nmod:poss/3 {}/NOUN:Sing/obj/1 "
    "Joop/PROPN:Sing/appos/3 ./PUNCT/punct/1"
)
FOUND = "Joop/PROPN:Sing/nsubj/1 vond/VERB:Fin+Sing+Past/ROOT/1 goud/NOUN:Sing/obj/1 ./PUNCT/punct/1"


@pytest.mark.parametrize(("noun", "unclear"), [("broer", True), ("dokter", False)])
def test_kin_told_by_one_name_needs_to_be_told_again(noun: str, unclear: bool) -> None:
    texts = (TOOK.format(noun), FOUND)
    spans = [span(reading(text).doc, "Joop") for text in texts]
    people = [Name(*each, "Joop", AnswerKind.PERSON, 0.9, full="Joop") for each in spans]
    pair = [reading(text, names=(joop,)) for text, joop in zip(texts, people, strict=True)]
    assert (0 in list(resolve(pair, question_words("nl")))[1].unclear) is unclear


MET_SMIT = "Bea/PROPN:Sing/nsubj/1 zag/VERB:Fin+Sing+Past/ROOT/1 {} Smit/PROPN:Sing/obj/1 ./PUNCT/punct/1"


@pytest.mark.parametrize(("before", "told"), [("daar/ADV/advmod/1", "Ada Smit"), ("de/DET/det/3", "")])
def test_a_name_with_an_article_is_no_last_name(before: str, told: str) -> None:
    opened = "Ada/PROPN:Sing/nsubj/2 Smit/PROPN:Sing/flat/0 zong/VERB:Fin+Sing+Past/ROOT/2 ./PUNCT/punct/2"
    whole = Name(0, 2, "Ada Smit", AnswerKind.PERSON, 0.95, full="Ada Smit")
    last = Name(3, 4, "Smit", AnswerKind.PERSON, 0.95, full="Ada Smit")
    readings = [reading(opened, names=(whole,)), reading(MET_SMIT.format(before), names=(last,))]
    assert list(resolve(readings, question_words("nl")))[1].shown.get(3, "") == told
