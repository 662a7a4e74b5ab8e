"""Names: where they stand, of which kind, tied to their full form."""

from __future__ import annotations

import pytest

from quiz.generate.language import load_pipeline
from quiz.generate.names import CONFIDENT, Name, names_of
from quiz.generate.names.evidence import from_words
from quiz.generate.names.gazetteer import countries, place_kind
from quiz.generate.names.kinds import KINDS, kind_scores
from quiz.generate.text import one_sentence_doc
from quiz.item import AnswerKind as Kind
from quiz.languages.names import name_words
from tests.benchmarks.names import report, score_names
from tests.generate.goldset import read_gold


def names(language: str, *sentences: str) -> list[tuple[Name, ...]]:
    nlp = load_pipeline(language)
    return names_of(list(nlp.pipe([one_sentence_doc(text, nlp) for text in sentences])), language=language)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "nl",
            "Gisteren sprak premier Anna de Boer in Lissabon.",
            [("Anna de Boer", "person"), ("Lissabon", "city")],
        ),
        ("nl", "In Peru en Chili viel regen.", [("Peru", "country"), ("Chili", "country")]),
        ("nl", "Kinderen spelen buiten.", []),
        (
            "nl",
            "Touwfabrikant Van der Leest gaat banen schrappen.",
            [("Van der Leest", "organisation")],
        ),
        ("nl", "De oorlog volgde op de Tweede Wereldoorlog.", [("Tweede Wereldoorlog", "event")]),
        ("nl", "De EU-landen stemden in.", []),
        ("nl", "Het fregat De Ruyter verging.", [("De Ruyter", "name")]),
        ("nl", "Het zwaarst werd de Grote Waard getroffen.", []),
        ("nl", "Hij voer over de Karazee.", [("Karazee", "water")]),
        ("nl", "Hij woont bij Zierikzee.", [("Zierikzee", "city")]),
        ("nl", "Zij woont in de Verenigde Staten.", [("Verenigde Staten", "country")]),
        ("nl", "Aan boord waren drie drones van het Zweedse Saab.", [("Saab", "organisation")]),
        ("en", "Yesterday Anna Miller flew to Lisbon.", [("Anna Miller", "person"), ("Lisbon", "city")]),
        ("nl", "Zij las Berta van Jan Smit graag.", [("Berta", "person"), ("Jan Smit", "person")]),
        ("nl", "Zij zag Ada van Bakker in Gent.", [("Ada van Bakker", "person"), ("Gent", "city")]),
        (
            "nl",
            "Zij zag Ada Maria van Bakker in Gent.",
            [("Ada Maria van Bakker", "person"), ("Gent", "city")],
        ),
        ("nl", "Zij zag Ada Smit van Bakker in Gent.", [("Ada Smit", "person"), ("Gent", "city")]),
        ("nl", "Veel Hagenaars gingen naar zee.", []),
        ("en", "Children play outside.", []),
        ("en", "Many Christians left.", []),
        ("en", "It rained in Upstate Delaware.", [("Upstate Delaware", "region")]),
        ("en", "Georgia won.", [("Georgia", "country")]),
        ("en", "Jordan won the game.", []),
    ],
)
def test_found(language: str, text: str, found: list[tuple[str, str]]) -> None:
    sure = [name for name in names(language, text)[0] if name.confidence >= 0.5]
    assert [(name.text, str(name.kind)) for name in sure] == found


def test_short_form_is_tied_to_the_full_name() -> None:
    first, second = names("nl", "Minister Karel van den Berg vertrok.", "Van den Berg zei dat in Gent.")
    assert (first[0].text, first[0].role) == ("Karel van den Berg", "Minister")
    assert (second[0].text, second[0].full, second[0].kind) == (
        "Van den Berg",
        "Karel van den Berg",
        Kind.PERSON,
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Deeltjesfysicus Anna Bakker volgde een cursus.", "Anna Bakker"),
        ("Eilandbewoner Josef Hassell volgde een cursus.", "Josef Hassell"),
        ("Supermarktketen Vershof maakte winst.", "Vershof"),
        ("Bewoner Josef Hassell volgde een cursus.", "Josef Hassell"),
    ],
)
def test_a_compound_that_opens_a_sentence_is_no_part_of_a_name(text: str, name: str) -> None:
    [found] = names("nl", text)[0]
    assert found.text == name


def test_role_with_its_adjective() -> None:
    ((name, *_),) = names("nl", "Dat zei de Zweedse premier Astrid Lindqvist.")
    assert (name.text, name.role) == ("Astrid Lindqvist", "Zweedse premier")
    assert name.role_start == 3


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Statisticus Paul Hendrikx noemt de opzet zorgvuldig.", "Paul Hendrikx"),
        ("Herman Paul Hendrikx zweeg.", "Herman Paul Hendrikx"),
    ],
)
def test_what_somebody_is_at_the_start_of_a_sentence_is_no_part_of_the_name(text: str, name: str) -> None:
    assert [found.text for found in names("nl", text)[0]] == [name]


def test_dateline_is_no_name() -> None:
    assert names("nl", "DEN HAAG - De raad komt bijeen.") == [()]


def test_nothing() -> None:
    assert names_of([], language="nl") == []
    assert names("nl", "") == [()]


@pytest.mark.parametrize(
    ("name", "kind"), [("Pieter Janssens", "person"), ("Volleybalvereniging Smash", "organisation")]
)
def test_letters_tell_the_kind(name: str, kind: str) -> None:
    scores = kind_scores(name)
    assert KINDS[scores.index(max(scores))] == kind


def test_places_of_cldr() -> None:
    assert place_kind("Noorwegen", "nl") is Kind.COUNTRY
    assert place_kind("Norway", "nl") is None
    assert place_kind("Cairo", "en") is Kind.CITY
    assert (place_kind("Brussel", "nl"), place_kind("Brussels", "nl")) == (Kind.CITY, None)
    assert "Noorwegen" in countries("nl")
    assert not {"Europese Unie", "Pseudo-Bidi"} & set(countries("nl"))


@pytest.mark.parametrize(
    ("language", "least_precision", "least_recall"), [("nl", 0.9, 0.7), ("en", 0.85, 0.5)]
)
def test_gold_set(language: str, least_precision: float, least_recall: float) -> None:
    precision, recall = report(language, *score_names(read_gold(language), language))
    assert precision >= least_precision
    assert recall >= least_recall


def test_confidence_tells_something() -> None:
    scored, _ = score_names(read_gold("nl"), "nl")
    sure = [right for confidence, right, _ in scored if confidence >= CONFIDENT]
    unsure = [right for confidence, right, _ in scored if confidence < CONFIDENT]
    assert sum(sure) / len(sure) > sum(unsure) / len(unsure) + 0.2


@pytest.mark.parametrize(("title", "full"), [("Lise Meitner", "Lise Meitner"), ("", "Philipp Meitner")])
def test_a_title_is_the_whole_of_a_short_name(title: str, full: str) -> None:
    nlp = load_pipeline("en")
    texts = ("She is the daughter of Philipp Meitner.", "Lise Meitner is known.", "Then Meitner left Berlin.")
    docs = [one_sentence_doc(text, nlp) for text in texts]
    found = names_of(list(nlp.pipe(docs)), language="en", title=title)
    assert [name.full for name in found[2] if name.text == "Meitner"] == [full]


def test_a_zone_that_is_no_city_is_none() -> None:
    assert place_kind("Yukon", "en") is not Kind.CITY
    assert place_kind("Amsterdam", "en") is Kind.CITY


@pytest.mark.parametrize(
    ("language", "before", "now", "full"),
    [
        ("en", "Yesterday Ada Oakwood flew to Lisbon.", "Then Oakwood went home.", "Ada Oakwood"),
        ("nl", "Gisteren sprak zangeres Ada Zeestraat in Gent.", "Toen ging Zeestraat weg.", "Zeestraat"),
        ("nl", "Zij reisde naar Groot Luxemburg.", "In Luxemburg viel regen.", "Luxemburg"),
        ("nl", "Gisteren sprak Ada Vlissingen in Gent.", "Toen ging Vlissingen weg.", "Ada Vlissingen"),
    ],
)
def test_a_short_form_is_that_of_a_person(language: str, before: str, now: str, full: str) -> None:
    found = names(language, before, now)[1]
    assert [name.full for name in found if name.text in full.split()] == [full]


@pytest.mark.parametrize(("first", "full"), [("Ada Smit", "Janssen"), ("Ada Vos", "Smit Janssen")])
def test_a_name_behind_the_last_name_of_another_is_no_part_of_one(first: str, full: str) -> None:
    found = names("nl", f"Gisteren sprak {first} in Gent.", "Toen bouwde Smit Janssen.", "Janssen zong toen.")
    assert [name.full for name in found[2]] == [full]


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("Gisteren sprak Ada de Vries in Gent.", [("De Vries", "Ada de Vries")]),
        ("Gisteren sprak Ada Smit in Gent.", []),
    ],
)
def test_a_particle_that_opens_a_sentence_is_part_of_a_name_that_was_told(
    before: str, found: list[tuple[str, str]]
) -> None:
    assert [(name.text, name.full) for name in names("nl", before, "De Vries zweeg.")[1]] == found


@pytest.mark.parametrize(
    ("language", "name", "score"),
    [("nl", "Groot Zandhof", -1.5), ("nl", "Zandhof", 0.0), ("nl", "Grote Zandermeer", 4.5)],
)
def test_a_name_of_two_words_is_a_water_by_its_words_only(language: str, name: str, score: float) -> None:
    assert from_words(name, name_words(language), language=language)[Kind.WATER] == score


@pytest.mark.parametrize(
    ("title", "full"), [("", "Smit"), ("Ada Smit", "Ada Smit"), ("Ada Smit: een leven", "Ada Smit")]
)
def test_a_last_name_of_two_is_that_of_the_title_or_of_neither(title: str, full: str) -> None:
    nlp = load_pipeline("nl")
    texts = (
        "Gisteren zong Ada Smit in Gent.",
        "Ook Karel Smit zong in Gent.",
        "Toen ging Smit naar Lissabon.",
    )
    found = names_of(
        list(nlp.pipe([one_sentence_doc(each, nlp) for each in texts])), language="nl", title=title
    )
    assert [name.full for name in found[2] if name.text == "Smit"] == [full]


@pytest.mark.parametrize(
    ("title", "full"), [("Wim Smit", "Wim Smit"), ("Willem Smit: een leven", "Willem Smit"), ("Ede", None)]
)
def test_a_person_has_the_name_of_the_title_that_is_part_of_it(title: str, full: str | None) -> None:
    nlp = load_pipeline("nl")
    text = "Willem Jan (Wim) Smit (Ede, 3 mei 1901 – Epe, 8 juni 1980) was een Nederlands schrijver."
    docs = [nlp(one_sentence_doc(each, nlp)) for each in ("Foto: de brug", text)]
    found = names_of(docs, language="nl", title=title, first=1)
    opening = next(name for name in found[1] if name.start == 0)
    assert opening.full == (full or opening.text)
