"""Items that stand alone: persons by what they are, nothing said in passing, no day or noun left hanging."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from quiz.generate.facts.building import fact_of
from quiz.generate.facts.named import named
from quiz.generate.lead import Lead
from quiz.generate.names import Name
from quiz.generate.questions.ask import Question, Unasked, ask
from quiz.generate.questions.people import said_by
from quiz.generate.resolve import resolve
from quiz.generate.resolve.introduced import introduce
from quiz.generate.standing.dangling import dangling
from quiz.generate.standing.stands import needed, unnamed
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import parsed, reading, span

DUTCH = question_words("nl")
OPENED = (
    "De/DET/det/2 jonge/ADJ/amod/2 zangeres/NOUN:Sing/nsubj/5 Ada/PROPN:Sing/appos/2 "
    "Smit/PROPN:Sing/flat/3 opende/VERB:Fin+Sing+Past/ROOT/5 de/DET/det/7 avond/NOUN:Sing/obj/5 "
    "./PUNCT/punct/5"
)
SANG = (
    "Ada/PROPN:Sing/nsubj/2 Smit/PROPN:Sing/flat/0 zong/VERB:Fin+Sing+Past/ROOT/2 vier/NUM/nummod/4 "
    "liederen/NOUN:Plur/obj/2 ./PUNCT/punct/2"
)


def ada(text: str, **values: object) -> Name:
    found = Name(*span(parsed(text), "Ada Smit"), "Ada Smit", AnswerKind.PERSON, 0.95, full="Ada Smit")
    return replace(found, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("role", "lead", "shown"),
    [
        ("jonge zangeres", "", {0: "de jonge zangeres Ada"}),
        ("jonge zangeres", "‘Smit opent festival’", {}),
        ("weduwe", "", {}),
        ("", "", {}),
    ],
)
def test_a_person_comes_with_the_role_that_an_earlier_sentence_gives(
    role: str, lead: str, shown: dict[int, str]
) -> None:
    opened = reading(OPENED, names=(ada(OPENED, role=role, role_start=1 if role else None),))
    sang = replace(reading(SANG, names=(ada(SANG),)), lead=Lead(lead))
    assert list(introduce([opened, sang], DUTCH))[1].shown == shown


FINAL = (
    "Ada/PROPN:Sing/nsubj/1 won/VERB:Fin+Sing+Past/ROOT/1 de/DET/det/3 finale/NOUN:Sing/obj/1 "
    "{}in/ADP/case/5 1921/NUM/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("lead", "written"), [("", Unasked), ("‘Ada kampioen van het land’", Question)])
def test_a_bare_noun_needs_a_lead(lead: str, written: type) -> None:
    found = replace(reading(FINAL.format("")), lead=Lead(lead))
    fact = fact_of(found, *span(found.doc, "1921"), AnswerKind.YEAR, "value", DUTCH)
    assert isinstance(ask(fact, found, DUTCH), written)


@pytest.mark.parametrize(("tense", "written"), [("Past", Question), ("Pres", Unasked)])
def test_news_does_not_ask_in_which_year_somebody_looks_back(tense: str, written: type) -> None:
    text = (
        f"Ada/PROPN:Sing/nsubj/1 denkt/VERB:Fin+Sing+{tense}/ROOT/1 vaak/ADV/advmod/1 aan/ADP/case/4 "
        "Pukkelpop/PROPN:Sing/obl/1 in/ADP/case/6 2011/NUM/obl/1 ./PUNCT/punct/1"
    )
    found = replace(reading(text), date=dt.date(2024, 5, 3), month="mei 2024")
    fact = fact_of(found, *span(found.doc, "2011"), AnswerKind.YEAR, "value", DUTCH)
    assert isinstance(ask(fact, found, DUTCH), written)


def test_who_says_it_keeps_its_article() -> None:
    text = "Het/DET/det/1 KNMI/PROPN:Sing/nsubj/2 verwacht/VERB:Fin+Sing+Pres/ROOT/2 regen/NOUN/obj/2"
    body = Name(1, 2, "KNMI", AnswerKind.ORGANISATION, 0.9, full="KNMI")
    assert said_by(1, reading(text, names=(body,)), DUTCH) == "het KNMI"
    bare = "NASA/PROPN:Sing/nsubj/1 verwacht/VERB:Fin+Sing+Pres/ROOT/1 regen/NOUN/obj/1"
    agency = Name(0, 1, "NASA", AnswerKind.ORGANISATION, 0.9, full="NASA")
    assert said_by(0, reading(bare, names=(agency,)), DUTCH) == "NASA"


def test_a_name_goes_on_behind_of_the() -> None:
    text = (
        "A/DET/det/1 team/NOUN:Sing/nsubj/7 from/ADP/case/3 University/PROPN:Sing/nmod/1 of/ADP/case/6 "
        "the/DET/det/6 Highlands/PROPN:Plur/nmod/3 came/VERB:Fin+Past/ROOT/7 ./PUNCT/punct/7"
    )
    part = Name(3, 4, "University", AnswerKind.ORGANISATION, 0.9, full="University")
    (fact,) = named(reading(text, "en", names=(part,)), question_words("en"))
    assert fact.answer == "University of the Highlands"


@pytest.mark.parametrize(("before", "rule"), [("minister", "part"), ("klooster", "name")])
def test_a_name_behind_an_office_may_hold_who_is_in_it(before: str, rule: str) -> None:
    text = (
        f"De/DET/det/1 {before}/NOUN:Sing/nsubj/5 van/ADP/case/3 Mobiliteit/PROPN:Sing/nmod/1 "
        "Vooruit/PROPN:Sing/flat/3 zweeg/VERB:Fin+Sing+Past/ROOT/5 ./PUNCT/punct/5"
    )
    body = Name(3, 5, "Mobiliteit Vooruit", AnswerKind.ORGANISATION, 0.9, full="Mobiliteit Vooruit")
    assert next(iter(named(reading(text, names=(body,)), DUTCH))).rule == rule


def won(subject: str) -> str:
    *words, noun = subject.split()
    before = [
        f"{word}/{'DET' if word == 'de' else 'ADJ'}/{'det' if word == 'de' else 'amod'}/{len(words)}"
        for word in words
    ]
    verb = len(words) + 1
    rest = (
        f"won/VERB:Fin+Sing+Past/ROOT/{verb} in/ADP/case/{verb + 2} 1921/NUM/obl/{verb} ./PUNCT/punct/{verb}"
    )
    return " ".join([*before, f"{noun}/NOUN:Sing/nsubj/{verb}", rest])


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        ("de Japanse schilder", False),
        ("de enige schilder", True),
        ("de koning", True),
        ("de rest", False),
        ("de ploeg", True),
    ],
)
def test_behind_a_lead_nobody_is_nameless_and_nothing_sums_up(subject: str, told: bool) -> None:
    found = replace(reading(won(subject)), lead=Lead("‘Prijs voor kunst in Almelo’"))
    fact = fact_of(found, *span(found.doc, "1921"), AnswerKind.YEAR, "value", DUTCH)
    asked = ask(fact, found, DUTCH)
    reason = asked.reason if isinstance(asked, Unasked) else ""
    assert ("an earlier sentence says" in reason) is not told


FATHER = (
    "Haar/PRON/nmod:poss/1 vader/NOUN:Sing/nsubj/4 Jan/PROPN:Sing/appos/1 was/AUX:Fin+Sing+Past/cop/4 "
    "arts/NOUN:Sing/ROOT/4 ./PUNCT/punct/4"
)
PASSED = (
    "Zij/PRON/nsubj/1 haalde/VERB:Fin+Sing+Past/ROOT/1 haar/PRON/nmod:poss/3 examen/NOUN:Sing/obj/1 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("before", "shown"), [(FATHER, {}), (FATHER.replace("Haar/PRON", "Een/DET"), {0: "Jan"})]
)
def test_a_pronoun_is_nobody_where_another_is_left_open(before: str, shown: dict[int, str]) -> None:
    jan = Name(2, 3, "Jan", AnswerKind.PERSON, 0.95, full="Jan")
    found = list(resolve([reading(before, names=(jan,)), reading(PASSED)], DUTCH))
    assert found[1].shown == shown


def test_an_initial_is_nobodys_name() -> None:
    text = "T./PROPN:Sing/nsubj/1 betaalde/VERB:Fin+Sing+Past/ROOT/1 niets/PRON/obj/1"
    assert "whole name" in dangling(reading(text), range(3), DUTCH)
    whole = "Ada/PROPN:Sing/nsubj/2 T./PROPN:Sing/flat/0 betaalde/VERB:Fin+Sing+Past/ROOT/2 veel/PRON/obj/2"
    assert not dangling(reading(whole), range(4), DUTCH)


FOUNDED = (
    "Ada/PROPN:Sing/nsubj/2 Smit/PROPN:Sing/flat/0 bouwde/VERB:Fin+Sing+Past/ROOT/2 in/ADP/case/4 "
    "Ede/PROPN:Sing/obl/2 een/DET/det/6 molen/NOUN:Sing/obj/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("kind", "lead", "shown"),
    [
        (AnswerKind.PERSON, Lead("Smit", topic=True, gloss="onderneming"), "Smit (onderneming)"),
        (AnswerKind.ORGANISATION, Lead("Smit", topic=True, gloss="onderneming"), ""),
        (AnswerKind.PERSON, Lead("Smit", topic=True), ""),
        (AnswerKind.PERSON, Lead("Ada Smit", topic=True, gloss="molenaar"), ""),
    ],
)
def test_a_person_with_the_name_of_a_thing_does_not_say_which_it_is(
    kind: AnswerKind, lead: Lead, shown: str
) -> None:
    found = replace(reading(FOUNDED, names=(ada(FOUNDED, kind=kind),)), lead=lead)
    reason, need = needed((), found, range(7), DUTCH)
    assert (reason, need.text) == ("", shown)


AGED = (
    "De/DET/det/2 {}/ADJ/amod/2 inspecteur/NOUN:Sing/nsubj/{at} {}kreeg/VERB:Fin+Sing+Past/ROOT/{at} "
    "steun/NOUN:Sing/obj/{at} ./PUNCT/punct/{at}"
)


@pytest.mark.parametrize(
    ("adjective", "name", "at", "unknown"),
    [
        ("44-jarige", "", 3, True),
        ("oud-Friese", "", 3, False),
        ("44-jarige", "Smit/PROPN:Sing/appos/2 ", 4, False),
    ],
)
def test_an_age_alone_says_who_nobody_is(adjective: str, name: str, at: int, unknown: bool) -> None:
    found = reading(AGED.format(adjective, name, at=at))
    told = unnamed(found.clauses[0], found, DUTCH)
    assert (told == "who ‘De … inspecteur’ is, an earlier sentence says") is unknown


BOUGHT = (
    "{first} {noun}/NOUN:Plur/nsubj/{at} {behind}{verb}/VERB:Fin+Plur+Past/ROOT/{at} "
    "{what}/NOUN:Plur/obj/{at} ./PUNCT/punct/{at}"
)


@pytest.mark.parametrize(
    ("language", "first", "noun", "behind", "unknown"),
    [
        ("nl", "De/DET/det/1", "broers", "", True),
        ("nl", "Twee/NUM/nummod/1", "zussen", "", True),
        ("nl", "De/DET/det/1", "broers", "Smit/PROPN:Sing/appos/1 ", False),
        ("nl", "De/DET/det/1", "broers", "van/ADP/case/3 Ada/PROPN:Sing/nmod/1 ", False),
        ("nl", "De/DET/det/1", "boeren", "", False),
        ("en", "The/DET/det/1", "brothers", "", True),
        ("en", "The/DET/det/1", "brothers", "Smit/PROPN:Sing/appos/1 ", False),
    ],
)
def test_relatives_without_a_name_are_those_of_an_earlier_sentence(
    language: str, first: str, noun: str, behind: str, unknown: bool
) -> None:
    at = 2 + len(behind.split())
    verb, what = ("kochten", "molens") if language == "nl" else ("bought", "mills")
    text = BOUGHT.format(first=first, noun=noun, behind=behind, verb=verb, what=what, at=at)
    found = reading(text, language)
    told = unnamed(found.clauses[0], found, question_words(language))
    assert (told == f"who ‘{noun}’ are, an earlier sentence says") is unknown


def test_a_clause_without_a_subject_names_nobody_wrongly() -> None:
    clause = replace(reading(SANG).clauses[0], subject=())
    assert unnamed(clause, reading(SANG), DUTCH) == ""


BORE = (
    "{}/PROPN:Sing/nsubj/1 bore/VERB:Fin+Past/ROOT/1 their/PRON/nmod:poss/3 son/NOUN:Sing/obj/1 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(("kind", "told"), [(AnswerKind.PERSON, False), (AnswerKind.ORGANISATION, True)])
def test_what_is_theirs_is_not_one_persons(kind: AnswerKind, told: bool) -> None:
    found = reading(BORE.format("Ada"), "en", names=(Name(0, 1, "Ada", kind, 0.95, full="Ada"),))
    assert (dangling(found, range(4), question_words("en")) == "") is told
