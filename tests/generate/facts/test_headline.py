"""What goes before an item: a headline, or the topic of an article."""

from __future__ import annotations

import datetime as dt

import pytest

from quiz.article import Article
from quiz.generate.headline import lead_of
from quiz.generate.lead import Lead
from quiz.languages.questions import question_words
from tests.generate.facts.parsed import reading

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
        ("De spoorbrug over de Waal bij Tiel is…", ""),
        ("Waarom rijden de treinen bij Tiel om?", ""),
        ("uitvoer van het tweede bestand", ""),
        ("de waal", "Waal"),
        ("tiel", ""),
        ("De Rijn", ""),
    ],
)
def test_title(title: str, expected: str) -> None:
    article = Article(title=title, text=BODY, language="nl", date=dt.date(2022, 3, 24))
    assert lead_of(article, (), question_words("nl"), dated=False).text == expected


def test_the_date_of_a_story_goes_with_its_headline() -> None:
    article = Article(title="Treinen rijden om bij Tiel", text=BODY, language="nl", date=dt.date(2022, 3, 24))
    lead = lead_of(article, (), question_words("nl"), dated=True)
    assert lead == Lead("‘Treinen rijden om bij Tiel’ (maart 2022)")


@pytest.mark.parametrize(("sentence", "expected"), [(OTTER, "Otter"), (SWIMS, "")])
def test_what_a_first_sentence_defines_is_the_topic(sentence: str, expected: str) -> None:
    article = Article(title="", text=sentence, language="nl")
    lead = lead_of(article, [reading(sentence)], question_words("nl"), dated=False)
    assert lead == Lead(expected, topic=bool(expected))


def test_words_that_say_as_much_as_a_lead() -> None:
    headline = Lead("‘Treinen rijden om bij brug in Tiel’")
    assert headline.is_said_by("De treinen rijden niet")
    assert not headline.is_said_by("De brug houdt treinen tegen")
    assert Lead("Otter", topic=True).is_said_by("Otters vissen")
    assert not Lead("Otter", topic=True).is_said_by("Het dier vist")
    assert Lead("Judith Leyster", topic=True).is_said_by("Leyster schilderde")
    assert not Lead("Forth Bridge", topic=True).is_said_by("The bridge was opened")
    assert not Lead("William IV", topic=True).is_said_by("William was crowned")
