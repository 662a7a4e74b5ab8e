"""What goes before an item: a headline, or the topic of an article."""

from __future__ import annotations

import datetime as dt

import pytest

from quiz.article import Article
from quiz.generate.about.headline import lead_of
from quiz.generate.lead import Lead
from quiz.languages.questions import question_words
from tests.generate.parsed import reading

BODY = "De spoorbrug over de Waal bij Tiel is beschadigd. Treinen over de Waal rijden om, zeker twee weken."
OTTER = (
    "De/DET/det/1 otter/NOUN:Sing/nsubj/4 is/AUX:Fin+Sing+Pres/cop/4 een/DET/det/4 roofdier/NOUN:Sing/ROOT/4 "
    "./PUNCT/punct/4"
)
SWIMS = (
    "De/DET/det/1 otter/NOUN:Sing/nsubj/2 zwemt/VERB:Fin+Sing+Pres/ROOT/2 veel/ADV/advmod/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Spoorbrug bij Tiel weken dicht na schade", "‘Spoorbrug bij Tiel weken dicht na schade’"),
        ("Spoorbrug ligt ’s nachts dicht, ‘maar niet lang’", "‘Spoorbrug ligt ’s nachts dicht’"),
        ("'Dit is te gek': spoorbrug bij Tiel blijft dicht", "‘Spoorbrug bij Tiel blijft dicht’"),
        ("Drie vragen over de spoorbrug: hoe lang duurt het?", "‘Drie vragen over de spoorbrug’"),
        ("‘Spoorbrug bij Tiel was altijd te laag’", ""),
        ("Spoorbrug bij Tiel was altijd te laag", "‘Spoorbrug bij Tiel was altijd te laag’"),
        ("De spoorbrug over de Waal bij Tiel is…", ""),
        ("Waarom rijden de treinen bij Tiel om?", ""),
        ("uitvoer van het tweede bestand", ""),
        ("de waal", "Waal"),
        ("tiel", ""),
        ("De Rijn", "Rijn"),
        ("De brug die te laag was", "De brug die te laag was"),
        ("Rijn", "Rijn"),
        ("rijn", ""),
        ("Tiel", "Tiel"),
    ],
)
def test_title(title: str, expected: str) -> None:
    article = Article(title=title, text=BODY, language="nl", date=dt.date(2022, 3, 24))
    assert lead_of(article, (), question_words("nl"), dated=False).text == expected


def test_the_date_of_a_story_goes_with_its_headline() -> None:
    article = Article(title="Treinen rijden om bij Tiel", text=BODY, language="nl", date=dt.date(2022, 3, 24))
    lead = lead_of(article, (), question_words("nl"), dated=True)
    assert lead == Lead("‘Treinen rijden om bij Tiel’ (maart 2022)")


@pytest.mark.parametrize(
    ("title", "source", "expected"),
    [
        ("Kopie van tekst over de waal", "kopie-van-tekst-over-de-waal.txt", ""),
        ("Treinen rijden om bij tiel", "treinen_rijden_om_bij_tiel.txt", "‘Treinen rijden om bij tiel’"),
        ("Kopie van tekst over treinen", "artikel.txt", "‘Kopie van tekst over treinen’"),
        ("Super Trein 50", "Super_Trein_50.txt", "Super Trein 50"),
        ("Super trein", "super-trein.txt", ""),
    ],
)
def test_the_name_of_a_file_is_a_headline_only_where_the_article_tells_it(
    title: str, source: str, expected: str
) -> None:
    article = Article(title=title, text=BODY, language="nl", source=source)
    assert lead_of(article, (), question_words("nl"), dated=False).text == expected


@pytest.mark.parametrize(("sentence", "expected"), [(OTTER, "Otter"), (SWIMS, "")])
def test_what_a_first_sentence_defines_is_the_topic(sentence: str, expected: str) -> None:
    article = Article(title="", text="De otter is een roofdier. Otters zwemmen.", language="nl")
    lead = lead_of(article, [reading(sentence)], question_words("nl"), dated=False)
    assert lead == Lead(expected, topic=bool(expected))


def test_words_that_say_as_much_as_a_lead() -> None:
    headline = Lead("‘Treinen rijden om bij brug in Tiel’")
    assert headline.is_said_by("De treinen rijden niet")
    assert not headline.is_said_by("De brug houdt treinen tegen")
    assert Lead("Otter", topic=True).is_said_by("Otters vissen")
    assert not Lead("Otter", topic=True).is_said_by("Het dier vist")
    assert Lead("Judith Leyster", topic=True).is_said_by("Judith Leyster schilderde")
    assert not Lead("Judith Leyster", topic=True).is_said_by("Leyster schilderde")
    assert Lead("Aletta Henriëtte Jacobs", topic=True).is_said_by("Aletta Jacobs trouwde")
    assert not Lead("Forth Bridge", topic=True).is_said_by("The bridge was opened")
    assert not Lead("William IV", topic=True).is_said_by("William was crowned")


CAUGHT = (
    "De/DET/det/1 politie/NOUN:Sing/nsubj/7 in/ADP/case/3 Tiel/PROPN:Sing/nmod/1 "
    "heeft/AUX:Fin+Sing+Pres/aux/7 drie/NUM/nummod/6 mannen/NOUN:Plur/obj/7 gepakt/VERB:Part/ROOT/7 "
    "die/PRON:Plur/nsubj:pass/12 al/ADV/advmod/10 lang/ADV/advmod/12 werden/AUX:Fin+Plur+Past/aux:pass/12 "
    "gezocht/VERB:Part/acl:relcl/6 wegens/ADP/case/16 een/DET/det/16 "
    "grote/ADJ/amod/16 plofkraak/NOUN:Sing/obl/12 "
    "./PUNCT/punct/7"
)


def test_the_news_that_an_article_opens_with_goes_without_its_relative_clause() -> None:
    article = Article(title="", text="De politie in Tiel.", language="nl")
    lead = lead_of(article, [reading(CAUGHT)], question_words("nl"), dated=False)
    assert lead == Lead("‘De politie in Tiel heeft drie mannen gepakt’", opening=True)


def test_a_sentence_that_says_what_something_is_leads_nowhere() -> None:
    text = (
        "Particuliere/ADJ/amod/1 scholen/NOUN:Plur/nsubj/4 zijn/AUX:Fin+Plur+Pres/cop/4 in/ADP/case/4 "
        "Duitsland/PROPN:Sing/ROOT/4 ./PUNCT/punct/4"
    )
    article = Article(title="", text="Particuliere scholen.", language="nl")
    assert lead_of(article, [reading(text)], question_words("nl"), dated=False) == Lead()
