"""*It* as the topic of the article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.names import Name
from quiz.generate.reading import Reading
from quiz.generate.resolve.topical import as_written, opens_paragraph, topic_of, topical
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import reading

DUTCH, ENGLISH = question_words("nl"), question_words("en")
PLANT = (
    "De/DET/det/1 maretak/NOUN:Sing/nsubj/{root} {more}is/AUX:Fin+Sing+Pres/cop/{root} een/DET/det/{root} "
    "{sort}/NOUN:Sing/ROOT/{root} ./PUNCT/punct/{root}"
)
STANDS = (
    "De/DET/det/1 {noun}/NOUN:Sing/nsubj/2 staat/VERB:Fin+Sing+Pres/ROOT/2 in/ADP/case/4 "
    "Ede/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)
BUILT = "{}/PRON/nsubj/1 werd/VERB:Fin+{}+Past/ROOT/1 groot/ADJ/xcomp/1 in/ADP/case/4 1907/NUM/obl/1"
LASTED = (
    "Het/PRON/nsubj/1 duurde/VERB:Fin+Sing+Past/ROOT/1 lang/ADV/advmod/1 dat/SCONJ/mark/5 "
    "Ada/PROPN:Sing/nsubj/5 won/VERB:Fin+Sing+Past/ccomp/1"
)
DEFINED = PLANT.format(root=4, more="", sort="struik")
WIDER = PLANT.format(root=6, more="van/ADP/case/3 Ede/PROPN:Sing/nmod/1 ", sort="struik")


OLM = (
    "The/DET/det/1 olm/NOUN:Sing/nsubj/4 is/AUX:Fin+Sing+Pres/cop/4 a/DET/det/4 salamander/NOUN:Sing/ROOT/4 "
    "./PUNCT/punct/4"
)
RANGE = (
    "{}/PRON/nmod:poss/1 range/NOUN:Sing/nsubj/2 shrank/VERB:Fin+Past/ROOT/2 in/ADP/case/4 1907/NUM/obl/2 "
    "./PUNCT/punct/2"
)
SHRANK = "{}/PRON/nsubj/1 shrank/VERB:Fin+Past/ROOT/1 in/ADP/case/3 1907/NUM/obl/1 ./PUNCT/punct/1"
ADA = (
    "It/PRON/nsubj/2 was/AUX:Fin+Past/cop/2 Ada/PROPN:Sing/ROOT/2 who/PRON/nsubj/4 "
    "won/VERB:Fin+Past/acl:relcl/2 ./PUNCT/punct/2"
)


def placed(text: str, index: int, *names: str, language: str = "nl") -> Reading:
    """A sentence with its place in the article, and the persons that it names by their first token."""
    found = reading(text, language)
    persons = tuple(
        Name(token.i, token.i + 1, token.text, AnswerKind.PERSON, 0.95, full=token.text)
        for token in found.doc
        if token.text in names
    )
    return replace(found, sent=replace(found.sent, index=index), names=persons)


@pytest.mark.parametrize(
    ("before", "index", "now", "title", "told"),
    [
        (DEFINED, 0, BUILT.format("Het", "Sing"), "Maretak", "de maretak"),
        (DEFINED, 0, BUILT.format("Hij", "Sing"), "Maretak", "de maretak"),
        (DEFINED, 0, BUILT.format("Ze", "Plur"), "Maretak", ""),
        (DEFINED, 0, LASTED, "Maretak", ""),
        (DEFINED, 0, BUILT.format("Het", "Sing"), "Struik", ""),
        (WIDER, 0, BUILT.format("Het", "Sing"), "Maretak", "de maretak van Ede"),
        (WIDER, 4, BUILT.format("Het", "Sing"), "Maretak", ""),
        (STANDS.format(noun="maretak"), 4, BUILT.format("Het", "Sing"), "Maretak", "de maretak"),
        (STANDS.format(noun="toren"), 4, BUILT.format("Het", "Sing"), "Maretak", ""),
    ],
)
def test_it_behind_a_sentence_about_the_topic(
    before: str, index: int, now: str, title: str, told: str
) -> None:
    found = topical(placed(now, index + 1), placed(before, index), title, DUTCH)
    assert found == ({0: told} if told else {})


@pytest.mark.parametrize(("pronoun", "told"), [("Het", {0: "de maretak van Ede"}), ("Hij", {})])
def test_he_may_be_a_person_who_was_named(pronoun: str, told: dict[int, str]) -> None:
    now = placed(BUILT.format(pronoun, "Sing"), 1)
    assert topical(now, placed(WIDER, 0, "Ede"), "Maretak", DUTCH) == told


BEHIND = (
    "In/ADP/case/1 1907/NUM/obl/2 {}/VERB:Fin+Sing+Past/ROOT/2 {}/nsubj/2 {}/PRON/nsubj/2 groot/ADJ/xcomp/2"
)


@pytest.mark.parametrize(
    ("pronoun", "told"),
    [
        ("werd hij/PRON hij", {3: "de maretak"}),
        ("werd zij/PRON zij", {3: "de maretak"}),
        ("werd het/PRON het", {}),
        ("werd boom/NOUN:Sing hij", {}),
    ],
)
def test_it_behind_a_phrase_agrees_with_the_topic(pronoun: str, told: dict[int, str]) -> None:
    now = placed(BEHIND.format(*pronoun.split()), 1)
    assert topical(now, placed(DEFINED, 0), "Maretak", DUTCH) == told


@pytest.mark.parametrize(
    ("pronoun", "told"), [("werd het/PRON het", {3: "het Parool"}), ("werd hij/PRON hij", {})]
)
def test_neuter_it_behind_a_phrase_is_a_neuter_topic(pronoun: str, told: dict[int, str]) -> None:
    before = placed(STANDS.format(noun="Parool").replace("De/DET", "Het/DET"), 0)
    assert topical(placed(BEHIND.format(*pronoun.split()), 1), before, "Parool", DUTCH) == told


@pytest.mark.parametrize(
    ("name", "texts", "written"),
    [
        ("Maretak", [STANDS.format(noun="toren")], "Maretak"),
        (
            "De toren",
            ["Zo/ADV/advmod/1 staat/VERB/ROOT/1 de/DET/det/3 toren/NOUN/nsubj/1 daar/ADV/advmod/1"],
            "de toren",
        ),
        (
            "het Parool",
            ["Zo/ADV/advmod/1 staat/VERB/ROOT/1 Het/DET/det/3 Parool/PROPN/nsubj/1 in/ADP/case/1"],
            "Het Parool",
        ),
    ],
)
def test_a_name_is_written_as_in_mid_sentence(name: str, texts: list[str], written: str) -> None:
    assert as_written(name, [placed(text, 0) for text in texts]) == written


def test_what_stands_for_the_topic_is_followed() -> None:
    before = replace(placed(BUILT.format("Het", "Sing"), 1), shown={0: "de maretak"})
    assert topical(placed(BUILT.format("Het", "Sing"), 2), before, "Maretak", DUTCH) == {0: "de maretak"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (RANGE.format("Its"), {0: "the olm's"}),
        (RANGE.format("Their"), {}),
        (SHRANK.format("It"), {0: "the olm"}),
        (SHRANK.format("He"), {}),
        (ADA, {}),
    ],
)
def test_a_paragraph_opens_with_the_topic(text: str, told: dict[int, str]) -> None:
    topic = topic_of([placed(OLM, 0, language="en")], "Olm", ENGLISH)
    assert topic == "the olm"
    assert opens_paragraph(placed(text, 4, language="en"), topic, ENGLISH) == told
    assert opens_paragraph(placed(text, 4, language="en"), "", ENGLISH) == {}


@pytest.mark.parametrize(("index", "topic"), [(0, "the olm"), (4, "")])
def test_only_what_opens_an_article_says_what_it_is_about(index: int, topic: str) -> None:
    assert topic_of([placed(OLM, index, language="en")], "Olm", ENGLISH) == topic
    assert topic_of([placed(OLM, index, language="en")], "Newt", ENGLISH) == ""


@pytest.mark.parametrize(("title", "told"), [("Olm", {0: "the olm's"}), ("Newt", {})])
def test_what_it_has_is_that_of_the_topic(title: str, told: dict[int, str]) -> None:
    before, now = placed(OLM, 0, language="en"), placed(RANGE.format("Its"), 1, language="en")
    assert topical(now, before, title, ENGLISH) == told


SOME = DEFINED.replace("De/DET", "Een/DET").replace("maretak/NOUN:Sing", "maretak/NOUN:Com+Sing")
ABACUS = SOME.replace("maretak/NOUN:Com", "telraam/NOUN:Neut").replace("struik", "hulpmiddel")
NEWT = OLM.replace("The/DET", "A/DET").replace("olm", "newt")


@pytest.mark.parametrize(
    ("before", "language", "now", "title", "told"),
    [
        (ABACUS, "nl", BUILT.format("Het", "Sing"), "Telraam", "het telraam"),
        (ABACUS, "nl", BUILT.format("Het", "Sing").replace("Past", "Pres"), "Telraam", "een telraam"),
        (SOME, "nl", BUILT.format("Hij", "Sing"), "Maretak", "de maretak"),
        (SOME, "nl", BUILT.format("Het", "Sing"), "Maretak", "een maretak"),
        (NEWT, "en", SHRANK.format("It"), "Newt", "the newt"),
    ],
)
def test_what_happened_to_a_sort_of_thing_is_told_of_that_thing(
    before: str, language: str, now: str, title: str, told: str
) -> None:
    first, then = (placed(text, at, language=language) for at, text in enumerate((before, now)))
    assert topical(then, first, title, question_words(language)) == {0: told}
