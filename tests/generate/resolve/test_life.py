"""The person whose life an article tells."""

from __future__ import annotations

import pytest

from quiz.generate.names import Name
from quiz.generate.reading import Reading
from quiz.generate.resolve import resolve
from quiz.generate.resolve.life import life_of, portrayed
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import reading, span

DUTCH = question_words("nl")
BORN = (
    "Ada/PROPN:Sing/nsubj/4 Smit/PROPN:Sing/flat/0 was/AUX:Fin+Sing+Past/cop/4 een/DET/det/4 "
    "schilder/NOUN:Sing/ROOT/4 ./PUNCT/punct/4"
)
MOVED = (
    "Zij/PRON/nsubj/1 verhuisde/VERB:Fin+Sing+Past/ROOT/1 naar/ADP/case/3 Delft/PROPN/obl/1 ./PUNCT/punct/1"
)
TOWN = "De/DET/det/1 stad/NOUN:Sing/nsubj/2 bloeide/VERB:Fin+Sing+Past/ROOT/2 ./PUNCT/punct/2"
HE = MOVED.replace("Zij", "Hij")
FATHER = (
    "Haar/PRON/nmod:poss/1 vader/NOUN:Sing/nsubj/2 bouwde/VERB:Fin+Sing+Past/ROOT/2 schepen/NOUN:Plur/obj/2 "
    "./PUNCT/punct/2"
)


def ada(confidence: float, kind: AnswerKind = AnswerKind.PERSON) -> Name:
    return Name(*span(reading(BORN).doc, "Ada Smit"), "Ada Smit", kind, confidence, full="Ada Smit")


@pytest.mark.parametrize(
    ("title", "name", "behind", "found"),
    [
        ("Ada Smit", ada(0.95), [MOVED], True),
        ("Smit", ada(0.95), [MOVED], True),
        ("Ada Smit (1932-2025): een leven in Delft", ada(0.95), [MOVED], True),
        ("Ada Smit (82): een leven in Delft", ada(0.95), [MOVED], False),
        ("Ada Smit opent museum in Delft", ada(0.95), [MOVED], False),
        ("Ada Smit", ada(0.95), [TOWN], False),
        ("Ada Smit", ada(0.95), [MOVED, HE], False),
        ("Ada Smit", ada(0.6, AnswerKind.NAME), [MOVED], False),
        ("Ada Smit", ada(0.6, AnswerKind.NAME), [MOVED, MOVED, MOVED], True),
        ("Ada Smit", ada(0.95, AnswerKind.ORGANISATION), [MOVED], False),
        ("Ada Jansen", ada(0.6, AnswerKind.NAME), [MOVED, MOVED, MOVED], False),
        ("Bea Jansen", ada(0.95), [MOVED, MOVED, MOVED], False),
    ],
)
def test_whose_life_it_is(title: str, name: Name, behind: list[str], found: bool) -> None:
    readings = [reading(BORN, names=(name,)), *map(reading, behind)]
    life = life_of(readings, title, DUTCH)
    assert (life is not None) is found
    assert life is None or (life.name, life.gender) == ("Ada Smit", "f")


def test_what_has_an_article_has_no_life() -> None:
    text = BORN.replace(
        "Ada/PROPN:Sing/nsubj/4 Smit/PROPN:Sing/flat/0", "De/DET/det/1 Ada/PROPN:Sing/nsubj/4"
    )
    named = [reading(text), *[reading(HE)] * 3]
    assert life_of(named, "De Ada", DUTCH) is None
    assert life_of([reading(text.replace("De/DET/det/1", "Jan/PROPN/flat/1")), *named[1:]], "Jan Ada", DUTCH)


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (TOWN, MOVED, {0: "Ada Smit"}),
        (FATHER, MOVED, {0: "Ada Smit"}),
        (FATHER.replace("vader", "moeder"), MOVED, {}),
        (TOWN, HE, {}),
    ],
)
def test_a_pronoun_is_the_one_whose_life_it_is_when_nobody_else_was_spoken_of(
    before: str, after: str, shown: dict[int, str]
) -> None:
    readings = [reading(BORN, names=(ada(0.95),)), reading(MOVED), reading(before), reading(after)]
    assert list(resolve(readings, DUTCH, title="Ada Smit"))[-1].shown == shown
    assert not list(resolve(readings, DUTCH))[-1].shown or before != TOWN


BEFORE = (
    "{}/PROPN:Sing/nsubj/1 trof/VERB:Fin+Sing+Past/ROOT/1 {}/PROPN:Sing/obj/1 in/ADP/case/4 "
    "Hoorn/PROPN/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("first", "other", "whose"), [("Ada", "Bea", "Ada Smit"), ("Bea", "Ada", None)])
def test_who_opens_a_sentence_of_a_life_is_meant_behind_it(first: str, other: str, whose: str | None) -> None:
    text = BEFORE.format(first, other)
    people = tuple(
        Name(*span(reading(text).doc, each), each, AnswerKind.PERSON, 0.95, full=full)
        for each, full in ((first, f"{first} Smit"), (other, f"{other} Smit"))
    )
    told = [reading(BORN, names=(ada(0.95),)), reading(text, names=people), reading(MOVED)]
    found = list(resolve(told, DUTCH, title="Ada Smit"))
    assert found[-1].shown.get(0) == whose


ISLE = BORN.replace("schilder/", "{}/")


@pytest.mark.parametrize(("noun", "lives"), [("eiland", False), ("roman", False), ("graveur", True)])
def test_no_place_or_work_has_a_life(noun: str, lives: bool) -> None:
    readings = [reading(ISLE.format(noun), names=(ada(0.95),)), reading(MOVED)]
    assert (life_of(readings, "Ada Smit", DUTCH) is not None) is lives


@pytest.mark.parametrize(
    ("title", "name", "shown"),
    [
        ("Ada Smit", "Smit/PROPN:Sing/nsubj/1", {0: "Ada Smit"}),
        ("Smit", "Smit/PROPN:Sing/nsubj/1", {}),
        ("Ada Smit", "Jansen/PROPN:Sing/nsubj/1", {}),
        ("Ada Smit", "Smit/PROPN:Sing/dislocated/1", {}),
    ],
)
def test_whose_life_it_is_has_the_whole_name(title: str, name: str, shown: dict[int, str]) -> None:
    found = [
        reading(BORN, names=(ada(0.95),)),
        *(reading(each) for each in (MOVED, MOVED, MOVED.replace("Zij/PRON/nsubj/1", name))),
    ]
    assert list(resolve(found, DUTCH, title=title))[-1].shown == shown


@pytest.mark.parametrize(
    ("before", "shown"),
    [("", {2: "Ada Smit"}), ("mevrouw/NOUN:Sing/nsubj/1", {}), ("de/DET/det/3", {})],
)
def test_a_last_name_may_be_a_part_of_more(before: str, shown: dict[int, str]) -> None:
    late = (
        f"Laat/ADV/advmod/1 verhuisde/VERB:Fin+Sing+Past/ROOT/1 {before} Smit/PROPN:Sing/nsubj/1 "
        "./PUNCT/punct/1"
    )
    found = [reading(BORN, names=(ada(0.95),)), *(reading(each) for each in (MOVED, MOVED, MOVED, late))]
    assert list(resolve(found, DUTCH, title="Ada Smit"))[-1].shown == shown


@pytest.mark.parametrize("title", ["Truus Smit", "Truus Smit-Jansen", "Truus Jansen-Smit"])
def test_one_last_name_is_enough_when_pronouns_tell_a_life(title: str) -> None:
    life = life_of([reading(BORN, names=(ada(0.95),)), *[reading(MOVED)] * 3], title, DUTCH)
    assert life is not None
    assert (life.name, life.parts) == (title, frozenset({"Ada", "Smit", *title.split()}))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ada/PROPN:Sing/nsubj/1 left/VERB:Fin+Past/ROOT/1 Ede/PROPN:Sing/obj/1", {0: "Ada Smith"}),
        (
            "Smith/PROPN:Sing/nmod:poss/2 's/PART/case/0 house/NOUN:Sing/nsubj/3 burned/VERB:Fin+Past/ROOT/3",
            {0: "Ada Smith"},
        ),
        (
            "The/DET/det/2 Smith/PROPN:Sing/nmod:poss/2 house/NOUN:Sing/nsubj/3 burned/VERB:Fin+Past/ROOT/3",
            {},
        ),
    ],
)
def test_whose_life_it_is_goes_by_the_whole_name(text: str, shown: dict[int, str]) -> None:
    born = (
        "Ada/PROPN:Sing/nsubj/4 Smith/PROPN:Sing/flat/0 was/AUX:Fin+Sing+Past/cop/4 a/DET/det/4 "
        "painter/NOUN:Sing/ROOT/4 ./PUNCT/punct/4"
    )
    she = "She/PRON/nsubj/1 moved/VERB:Fin+Past/ROOT/1 to/ADP/case/3 Leeds/PROPN/obl/1 ./PUNCT/punct/1"
    whole = Name(0, 2, "Ada Smith", AnswerKind.PERSON, 0.95, full="Ada Smith")
    first = text.partition("/")[0]
    known = (Name(0, 1, first, AnswerKind.PERSON, 0.95, full="Ada Smith"),) if first != "The" else ()
    told = [reading(born, "en", (whole,)), reading(she, "en"), reading(text, "en", known)]
    assert list(resolve(told, question_words("en"), title="Ada Smith"))[2].shown == shown


PRAISED = (
    "Jan/PROPN:Sing/nsubj/2 Vos/PROPN:Sing/flat/0 prees/VERB:Fin+Sing+Past/ROOT/2 Ada/PROPN:Sing/obj/2 "
    "Smit/PROPN:Sing/flat/3 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("named", "behind", "found"),
    [
        ([BORN, BORN, BORN], [MOVED, MOVED, MOVED], True),
        ([BORN, BORN], [MOVED, MOVED, MOVED], False),
        ([BORN, BORN, BORN], [MOVED, MOVED], False),
        ([BORN, BORN, BORN], [MOVED, MOVED, MOVED, HE], False),
        ([BORN, BORN, BORN], [HE, HE, HE], False),
        ([BORN, BORN, PRAISED], [MOVED, MOVED, MOVED], True),
        ([BORN, PRAISED, PRAISED], [MOVED, MOVED, MOVED], False),
        ([TOWN, TOWN, TOWN, BORN, BORN, BORN], [MOVED, MOVED, MOVED], False),
    ],
)
def test_whose_portrait_it_is(named: list[str], behind: list[str], found: bool) -> None:
    readings = [_people_of(text) for text in (*named, *behind)]
    life = portrayed(readings, DUTCH)
    assert (life and (life.name, life.gender)) == (("Ada Smit", "f") if found else None)


def _people_of(text: str) -> Reading:
    doc = reading(text).doc
    people = [full for full in ("Ada Smit", "Jan Vos") if full in doc.text]
    return reading(
        text,
        names=tuple(Name(*span(doc, full), full, AnswerKind.PERSON, 0.95, full=full) for full in people),
    )
