"""Common nouns that stand for a name: tied by the words of the article, and only as long as one can be
meant."""

from __future__ import annotations

import pytest

from quiz.generate.names import Name
from quiz.generate.reading import Reading
from quiz.generate.resolve import resolve
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import reading, span

CLUB = (
    "Voetbalclub/NOUN:Sing/nsubj/2 Zeeburgia/PROPN:Sing/appos/0 won/VERB:Fin+Sing+Past/ROOT/2 "
    "de/DET/det/4 beker/NOUN:Sing/obj/2 ./PUNCT/punct/2"
)
MAYOR = (
    "Burgemeester/NOUN:Sing/nsubj/2 Ada/PROPN:Sing/appos/0 sprak/VERB:Fin+Sing+Past/ROOT/2 "
    "in/ADP/case/4 Weesp/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)
NAMED_BRIDGE = (
    "Ada/PROPN:Sing/nsubj/1 opende/VERB:Fin+Sing+Past/ROOT/1 de/DET/det/3 Zeebrug/PROPN:Sing/obj/1 "
    "./PUNCT/punct/1"
)
BRIDGE_AT = (
    "Een/DET/det/2 oude/ADJ/amod/2 brug/NOUN:Sing/nsubj/5 bij/ADP/case/4 Hoorn/PROPN:Sing/nmod/2 "
    "brak/VERB:Fin+Sing+Past/ROOT/5 ./PUNCT/punct/5"
)
OTHER_BRIDGE = (
    "Jan/PROPN:Sing/nsubj/1 bouwde/VERB:Fin+Sing+Past/ROOT/1 een/DET/det/3 brug/NOUN:Sing/obj/1 "
    "./PUNCT/punct/1"
)
UNIONS = (
    "De/DET/det/1 vakbonden/NOUN:Plur/nsubj/5 FNV/PROPN:Sing/appos/1 en/CCONJ/cc/4 CNV/PROPN:Sing/conj/2 "
    "wonnen/VERB:Fin+Plur+Past/ROOT/5 ./PUNCT/punct/5"
)


def said(noun: str, number: str = "Sing", article: str = "De", name: str = "DET") -> str:
    return (
        f"{article}/{name}/det/1 {noun}/NOUN:{number}/nsubj/2 kreeg/VERB:Fin+{number}+Past/ROOT/2 "
        "hulp/NOUN:Sing/obj/2 ./PUNCT/punct/2"
    )


def shown(*texts: str, people: tuple[str, ...] = ()) -> dict[int, str]:
    """What is shown in the last of these sentences in place of its nouns."""
    readings: list[Reading] = []
    for at, text in enumerate(texts):
        doc = reading(text).doc
        names = tuple(
            Name(*span(doc, each), each, AnswerKind.PERSON, 0.9, full=each)
            for each in people
            if each in [token.text for token in doc]
        )
        found = reading(text, names=names)
        object.__setattr__(found.sent, "index", at)
        readings.append(found)
    return dict(list(resolve(readings, question_words("nl")))[-1].shown)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((CLUB, said("voetbalclub")), "voetbalclub Zeeburgia"),
        ((CLUB, said("club")), "voetbalclub Zeeburgia"),
        ((CLUB, said("vereniging")), None),
        ((MAYOR, said("burgemeester")), "Ada"),
        ((NAMED_BRIDGE, said("brug")), "de Zeebrug"),
        ((NAMED_BRIDGE, said("brug", article="Deze")), "de Zeebrug"),
        ((BRIDGE_AT, said("brug")), "de oude brug bij Hoorn"),
        ((NAMED_BRIDGE, OTHER_BRIDGE, said("brug")), None),
        ((NAMED_BRIDGE, BRIDGE_AT, said("brug")), None),
        ((said("brug"), NAMED_BRIDGE, said("brug")), None),
        ((UNIONS, said("bonden", "Plur")), "de vakbonden FNV en CNV"),
        ((UNIONS, said("bond")), None),
    ],
)
def test_noun_stands_for_the_one_name_it_is_tied_to(texts: tuple[str, ...], expected: str | None) -> None:
    people = ("Ada", "Jan")
    assert shown(*texts, people=people) == ({0: expected, 1: ""} if expected else {})


def test_demonstrative_reaches_back_two_sentences() -> None:
    far = (NAMED_BRIDGE, MAYOR, MAYOR, said("brug", article="Deze"))
    assert shown(*far, people=("Ada",)) == {}


PARTY = (
    "De/DET/det/1 Volkspartij/PROPN:Sing/nsubj/4 is/AUX:Fin+Sing+Pres/cop/4 een/DET/det/4 "
    "partij/NOUN:Sing/ROOT/4 ./PUNCT/punct/4"
)
RIVAL = "{}/PROPN:Sing/nsubj/1 won/VERB:Fin+Sing+Past/ROOT/1 snel/ADV/advmod/1 ./PUNCT/punct/1"


@pytest.mark.parametrize(
    ("rival", "kind", "unclear"),
    [
        ("Agalev", AnswerKind.ORGANISATION, True),
        ("Ada", AnswerKind.PERSON, False),
        ("Volkspartij", AnswerKind.ORGANISATION, False),
    ],
)
def test_the_topic_is_unclear_behind_another_of_its_kind(rival: str, kind: AnswerKind, unclear: bool) -> None:
    party = Name(1, 2, "Volkspartij", AnswerKind.ORGANISATION, 0.95)
    other = Name(0, 1, rival, kind, 0.95, full=rival if kind is AnswerKind.PERSON else "")
    told = [
        reading(PARTY, names=(party,)),
        reading(RIVAL.format(rival), names=(other,)),
        reading(said("partij")),
    ]
    for at, each in enumerate(told):
        object.__setattr__(each.sent, "index", at)
    last = list(resolve(told, question_words("nl"), title="Volkspartij"))[-1]
    assert (1 in last.unclear) is unclear


def test_where_something_goes_does_not_tell_it_apart() -> None:
    assert shown(BRIDGE_AT, said("brug")) == {0: "de oude brug bij Hoorn", 1: ""}
    assert shown(BRIDGE_AT.replace("bij/ADP", "naar/ADP"), said("brug")) == {}


BERTA = (
    "Berta/PROPN:Sing/nsubj/1 zweeg/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 Weesp/PROPN:Sing/obl/1 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(("between", "stands"), [(BERTA, False), (said("stad"), True)])
def test_whoever_was_named_in_between_may_hold_the_office(between: str, stands: bool) -> None:
    found = shown(MAYOR, between, said("burgemeester"), people=("Ada", "Berta"))
    assert (found.get(0) == "Ada") is stands


PLAN = (
    "Ada/PROPN:Sing/nsubj/1 zag/VERB:Fin+Sing+Past/ROOT/1 de/DET/det/3 {}/NOUN:Sing/obj/1 "
    "van/ADP/case/5 Hoorn/PROPN:Sing/nmod/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("compound", "noun", "stands"), [("plattegrond", "grond", False), ("raadszaal", "zaal", True)]
)
def test_some_compounds_end_in_a_noun_of_another_sort(compound: str, noun: str, stands: bool) -> None:
    assert (shown(PLAN.format(compound), said(noun)).get(0) == f"de {compound} van Hoorn") is stands


FOUNDED = (
    "Stichting/NOUN:Sing/nsubj/{verb} Droom/PROPN:Sing/appos/0 {more}won/VERB:Fin+Sing+Past/ROOT/{verb} "
    "geld/NOUN:Sing/obj/{verb} ./PUNCT/punct/{verb}"
)


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        (FOUNDED.format(verb=2, more=""), True),
        (FOUNDED.format(verb=4, more="en/CCONJ/cc/3 Daad/PROPN:Sing/conj/1 "), False),
    ],
)
def test_half_a_name_is_none(text: str, stands: bool) -> None:
    assert (0 in shown(text, said("stichting"))) is stands


MADE = (
    "De/DET/det/1 brug/NOUN:Sing/nsubj/5 {}/{} in/ADP/case/4 Tiel/PROPN:Sing/obl/2 "
    "kreeg/VERB:Fin+Sing+Past/ROOT/5 hulp/NOUN:Sing/obj/5 ./PUNCT/punct/5"
)


@pytest.mark.parametrize(
    ("word", "parse", "stands"), [("gebouwd", "VERB:Part/acl/1", False), ("toen", "ADV/advmod/5", True)]
)
def test_a_verb_of_its_own_tells_a_thing_apart(word: str, parse: str, stands: bool) -> None:
    assert (0 in shown(BRIDGE_AT, MADE.format(word, parse))) is stands


LISTED = (
    "Ada/PROPN:Sing/nsubj/1 zag/VERB:Fin+Sing+Past/ROOT/1 een/DET/det/3 molen/NOUN:Sing/obj/1 {}/{} "
    "een/DET/det/7 oude/ADJ/amod/7 brug/NOUN:Sing/{} bij/ADP/case/9 Hoorn/PROPN:Sing/nmod/7 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("link", "tag", "label", "stands"),
    [("en", "CCONJ/cc/7", "conj/3", False), ("achter", "ADP/case/7", "nmod/3", True)],
)
def test_a_described_noun_at_the_end_of_a_list_is_tied_to_nothing(
    link: str, tag: str, label: str, stands: bool
) -> None:
    found = shown(LISTED.format(link, tag, label), said("brug"))
    assert found == ({0: "de oude brug bij Hoorn", 1: ""} if stands else {})


@pytest.mark.parametrize(("adjective", "tied"), [("oude", True), ("vorige", False)])
def test_what_is_told_from_another_of_its_sort_is_tied_to_nothing(adjective: str, tied: bool) -> None:
    told = BRIDGE_AT.replace("Een/", "De/").replace("oude", adjective)
    assert bool(shown(told, said("brug"))) is tied


EB = (
    "Ede/PROPN:Sing/nsubj/4 Boven/PROPN:Sing/flat/0 is/AUX:Fin+Sing+Pres/cop/4 een/DET/det/4 "
    "partij/NOUN:Sing/ROOT/4 ./PUNCT/punct/4"
)
CHOSE = (
    "Ada/PROPN:Sing/nsubj/1 koos/VERB:Fin+Sing+Past/ROOT/1 {}/DET/det/3 EB/PROPN:Sing/obj/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("article", "expected"), [("de", "de Ede Boven"), ("voor", "Ede Boven"), ("een", "Ede Boven")]
)
def test_a_name_has_the_article_of_its_initials(article: str, expected: str) -> None:
    assert shown(EB, CHOSE.format(article), said("partij"), people=("Ada",))[0] == expected
