"""Where a pronoun is the person whose life an article tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from quiz.generate.names import Name
from quiz.generate.reading import Reading
from quiz.generate.resolve.focus import focus_on
from quiz.generate.resolve.life import Life
from quiz.generate.text import Quote
from quiz.item import AnswerKind
from quiz.languages import given
from quiz.languages.questions import question_words
from tests.generate.parsed import reading

DUTCH = question_words("nl")
ADA = Life("Ada Smit", "f", frozenset({"Ada", "Smit"}))
LATER = (
    "Later/ADV/advmod/1 ging/VERB:Fin+Sing+Past/ROOT/1 {}/PRON/nsubj/1 naar/ADP/case/4 Delft/PROPN/obl/1 "
    "./PUNCT/punct/1"
)
SHE = LATER.format("zij")
WHEN = (
    "Toen/SCONJ/mark/2 {}/nsubj/2 kwam/VERB:Fin+Sing+Past/advcl/4 ,/PUNCT/punct/4 "
    "ging/VERB:Fin+Sing+Past/ROOT/4 zij/PRON/nsubj/4 weg/ADV/advmod/4 ./PUNCT/punct/4"
)
ACTS = "{}/nsubj/1 zag/VERB:Fin+Sing+Past/ROOT/1 {}/obj/1 ./PUNCT/punct/1"
TOWN = ("De/DET/det/1 stad/NOUN:Sing", "Delft/PROPN:Sing")


def told(text: str, paragraph: int = 0, quoted: bool = False) -> Reading:
    """A sentence in a paragraph, with a person for every proper noun but *Delft*; all of it a quote, or
    none."""
    found = reading(text)
    names = tuple(
        Name(token.i, token.i + 1, token.text, AnswerKind.PERSON, 0.95, full=f"{token.text} Jansen")
        for token in found.doc
        if token.pos_ == "PROPN" and token.text not in {"Delft", "Ada"}
    )
    ada = tuple(
        Name(token.i, token.i + 1, "Ada", AnswerKind.PERSON, 0.95, full="Ada Smit")
        for token in found.doc
        if token.text == "Ada"
    )
    quotes = (Quote(0, len(found.sent.text)),) if quoted else ()
    return replace(found, names=names + ada, sent=replace(found.sent, paragraph=paragraph, quotes=quotes))


def subjects(readings: Sequence[Reading], life: Life | None = ADA) -> list[int | None]:
    return [focus.subject for focus in focus_on(readings, life, DUTCH)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (SHE, 2),
        (LATER.format("hij"), None),
        (SHE.replace("VERB:Fin+Sing+Past", "VERB:Fin+Plur+Past"), None),
        (WHEN.format("zij/PRON"), 5),
        (WHEN.format("Bea/PROPN:Sing"), None),
        (WHEN.format("Otto/PROPN:Sing"), 5),
        (WHEN.format("vader/NOUN:Sing"), 5),
        (WHEN.format("moeder/NOUN:Sing"), None),
    ],
)
def test_the_subject_of_a_sentence_is_the_person(text: str, subject: int | None) -> None:
    assert subjects([told(text)]) == [subject]
    assert subjects([told(text)], None) == [None]


def test_whoever_speaks_means_somebody_of_their_own() -> None:
    assert subjects([told(SHE, quoted=True), told(SHE)]) == [None, 2]


@pytest.mark.parametrize(
    ("subject", "other", "goes_on"),
    [
        ("Ada/PROPN:Sing", "Bea/PROPN:Sing", True),
        ("Zij/PRON", "Bea/PROPN:Sing", True),
        ("Bea/PROPN:Sing", "Ada/PROPN:Sing", False),
        ("Otto/PROPN:Sing", "Ada/PROPN:Sing", True),
        ("Hij/PRON", "Delft/PROPN:Sing", True),
        ("Wie/PRON", "Bea/PROPN:Sing", False),
        ("Wie/PRON", "zus/NOUN:Sing", False),
        ("Wie/PRON", "zussen/NOUN:Plur", True),
        ("Wie/PRON", "broer/NOUN:Sing", True),
    ],
)
def test_who_is_spoken_of_behind_a_sentence(subject: str, other: str, goes_on: bool) -> None:
    behind = told(SHE)
    assert subjects([told(ACTS.format(subject, other)), behind])[-1] == (2 if goes_on else None)


def test_a_paragraph_or_the_name_brings_the_person_back() -> None:
    away = told(ACTS.format("Bea/PROPN:Sing", "Delft/PROPN:Sing"))
    back = told(ACTS.format("Ada/PROPN:Sing", "Delft/PROPN:Sing"))
    assert subjects([away, told(SHE), told(SHE)]) == [None, None, None]
    assert subjects([away, told(SHE, paragraph=1)]) == [None, 2]
    assert subjects([away, back, told(SHE)]) == [None, None, 2]


OTHERS = [
    ("Otto/PROPN:Sing", "Delft/PROPN:Sing", "hij", "Otto Jansen"),
    ("Otto/PROPN:Sing", "Delft/PROPN:Sing", "zij", "Ada Smit"),
    ("Otto/PROPN:Sing", "Ada/PROPN:Sing", "hij", "Otto Jansen"),
    ("Otto/PROPN:Sing", "Piet/PROPN:Sing", "hij", ""),
    ("Anna/PROPN:Sing", "Delft/PROPN:Sing", "zij", "Anna Jansen"),
    ("Qux/PROPN:Sing", "Delft/PROPN:Sing", "hij", "Qux Jansen"),
    ("Qux/PROPN:Sing", "Delft/PROPN:Sing", "zij", ""),
    ("De/DET/det/1 stad/NOUN:Sing", "Delft/PROPN:Sing", "hij", ""),
]


@pytest.mark.parametrize(("subject", "other", "pronoun", "name"), OTHERS)
def test_who_was_the_subject_before_is_followed(subject: str, other: str, pronoun: str, name: str) -> None:
    found = [told(ACTS.format(subject, other)), told(LATER.format(pronoun)), told(LATER.format(pronoun))]
    names = [focus.name for focus in focus_on(found, ADA, DUTCH)]
    assert names == ["", name, name]


def test_whose_gender_was_told_keeps_it() -> None:
    found = [told(ACTS.format("Qux/PROPN:Sing", "Delft/PROPN:Sing")), told(LATER.format("hij")), told(SHE)]
    assert [focus.name for focus in focus_on(found, None, DUTCH)] == ["", "Qux Jansen", ""]


def test_no_first_name_is_that_of_men_and_of_women() -> None:
    men, women = given._MEN.split(), given._WOMEN.split()
    assert len(given.GENDERS) == len(men) + len(women)
    assert (given.GENDERS["Otto"], given.GENDERS["Ada"]) == ("m", "f")


BORN = (
    "Dame/PROPN:Sing/ROOT/0 Ada/PROPN:Sing/flat/0 Bea/PROPN:Sing/flat/0 Smit/PROPN:Sing/flat/0 "
    "(/PUNCT/punct/0 Zoe/PROPN:Sing/obj/0 )/PUNCT/punct/0 ./PUNCT/punct/0"
)


@pytest.mark.parametrize(("whole", "subject"), [("Dame Ada Bea Smit", 2), ("Dame Cleo Bea Smit", None)])
def test_a_life_opens_with_the_name_and_what_stands_around_it(whole: str, subject: int | None) -> None:
    found = reading(BORN.replace("Ada", whole.split()[1]))
    names = (
        Name(0, 4, whole, AnswerKind.PERSON, 0.95, full=whole),
        Name(5, 6, "Zoe", AnswerKind.PERSON, 0.95, full="Zoe Jansen"),
    )
    opened = replace(found, names=names, sent=replace(found.sent, paragraph=0))
    assert subjects([opened, told(SHE)])[1] == subject
