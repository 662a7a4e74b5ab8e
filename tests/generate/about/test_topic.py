"""What an article is about by its title, and whether it tells the news."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from quiz.generate.about.topic import as_given, is_story, key_term, tells_of_now, titled, without_subtitle
from quiz.generate.language.lemmas import STRANGE
from quiz.generate.lead import Lead
from quiz.generate.names import Name
from quiz.generate.resolve.life import Life, life_of
from quiz.generate.values import Value
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import parsed, reading, span

DUTCH, ENGLISH = question_words("nl"), question_words("en")
EELS = "De paling is een vis. Niemand zag ooit palingen paaien in de Sargassozee."
SWAM = (
    "Palingen/NOUN:Plur/nsubj/1 zwommen/VERB:Fin+Plur+Past/ROOT/1 zaterdag/NOUN:Sing/obl/1 "
    "weg/ADP/compound:prt/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("De paling, een vis met een geheim", "De paling"),
        ("Paling: van rivier tot zee", "Paling"),
        ("De forel, een vis met een geheim", "De forel, een vis met een geheim"),
        ("Paling", "Paling"),
    ],
)
def test_a_subtitle_goes_where_the_article_is_about_what_stands_before(title: str, name: str) -> None:
    assert without_subtitle(title, EELS, DUTCH) == name


@pytest.mark.parametrize(
    ("title", "text", "topic"),
    [
        ("De Winteroorlog", "Finland verloor. Zo eindigde de Winteroorlog.", "Winteroorlog"),
        ("winteroorlog", "Finland verloor. Zo eindigde de Winteroorlog.", ""),
        ("Aan de", "De stad ligt aan de Maas. Zij ligt ook aan de Rijn.", ""),
        ("Delft-Leiden line", "The Delft–Leiden line is old. The line was closed.", "Delft–Leiden line"),
    ],
)
def test_the_topic_as_the_article_writes_it(title: str, text: str, topic: str) -> None:
    assert titled(title, text, ENGLISH if "The" in text else DUTCH) == topic


@pytest.mark.parametrize(
    ("title", "topic"),
    [("De Nijl", "Nijl"), ("Hagia Sophia", "Hagia Sophia"), ("De", ""), ("Zeven in", ""), ("Toen het", "")],
)
def test_a_title_that_breaks_off_names_no_topic(title: str, topic: str) -> None:
    assert as_given(title, DUTCH) == topic


@pytest.mark.parametrize(
    ("kind", "now"), [(AnswerKind.WEEKDAY, True), (AnswerKind.MONEY, False), (AnswerKind.TIME, False)]
)
def test_news_tells_time_from_its_own_day(kind: AnswerKind, now: bool) -> None:
    found = replace(reading(SWAM), values=(Value(2, 3, "zaterdag", kind, Decimal(6)),))
    assert tells_of_now([found]) is now


@pytest.mark.parametrize(
    ("lead", "year", "story"),
    [
        (Lead("‘Brug weken dicht’"), 2019, True),
        (Lead("‘Brug weken dicht’"), 1919, False),
        (Lead("‘Brug weken dicht’"), None, True),
        (Lead("Brug", topic=True), 2019, False),
    ],
)
def test_a_headline_over_late_years_is_news(lead: Lead, year: int | None, story: bool) -> None:
    years = () if year is None else (year, year + 1, 1911)
    values = tuple(Value(0, 1, str(each), AnswerKind.YEAR, Decimal(each)) for each in years)
    found = replace(reading(LEFT.format("Hij")), lead=lead, values=values)
    assert is_story([found]) is story


def test_a_topic_is_said_by_its_own_words_only() -> None:
    assert not Lead("Maas", topic=True).is_said_by("Bij Maastricht is de rivier breed")
    assert Lead("Maas", topic=True).is_said_by("Bij Venlo is de Maas breed")
    assert Lead("Cornelis Drebbel", topic=True).is_said_by("Cornelis Jacobszoon Drebbels schoonzoons")
    assert not Lead("Cornelis Drebbel", topic=True).is_said_by("Cornelis de Wit en de drebbelaar")
    assert Lead("Kees Drebbel", topic=True).is_said_by("Cornelis Jacobszoon Drebbel ging")
    assert not Lead("Kees Drebbel", topic=True).is_said_by("Ada Drebbel ging")


BORN = (
    "In/ADP/case/1 1854/NUM/obl/2 kwam/VERB:Fin+Sing+Past/ROOT/2 Leo/PROPN:Sing/nsubj/2 "
    "Jansen/PROPN:Sing/flat/3 ter/ADP/case/6 wereld/NOUN:Sing/obl/2 ./PUNCT/punct/2"
)
LEFT = "{}/PRON:Sing/nsubj/1 vertrok/VERB:Fin+Sing+Past/ROOT/1 snel/ADV/advmod/1 ./PUNCT/punct/1"


@pytest.mark.parametrize(
    ("title", "pronouns", "life"),
    [
        ("Leo Jansen", ["Hij"] * 3, Life("Leo Jansen", "m", frozenset({"Leo", "Jansen"}))),
        ("Leo Jansen", ["Hij"] * 2, None),
        ("Piet Jansen", ["Hij"] * 3, None),
        ("Jansen", ["Hij"] * 3, None),
    ],
)
def test_a_life_is_told_of_whom_the_title_names_in_full(
    title: str, pronouns: list[str], life: Life | None
) -> None:
    named = Name(*span(parsed(BORN), "Leo Jansen"), "Leo Jansen", AnswerKind.PERSON, 0.95, full="Leo Jansen")
    found = [reading(BORN, names=(named,)), *(reading(LEFT.format(each)) for each in pronouns)]
    assert life_of(found, title, DUTCH) == life


@pytest.mark.parametrize(
    ("title", "others", "term"),
    [
        ("De neus van de steppe", 3, "saiga"),
        ("De neus van de saiga", 3, ""),
        ("De neus van de steppe", 4, ""),
    ],
)
def test_what_an_article_speaks_of_most(title: str, others: int, term: str) -> None:
    found = [reading(LEFT.format("Hij")) for _ in range(8)]
    for at, each in enumerate(found):
        strange = {word for word, often in (("saiga", 4), ("antilope", others)) if at < often}
        each.doc.user_data[STRANGE] = frozenset(strange)
    assert key_term(found, title) == term


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("De maretak is een struik", True),
        ("Maretakken zijn struiken", False),
        ("In Ede groeit de maretak", False),
        ("Maretak groeit in Ede", True),
    ],
)
def test_a_topic_that_opens_a_text_needs_no_lead(text: str, opens: bool) -> None:
    assert Lead("Maretak", topic=True).opens(text) is opens
