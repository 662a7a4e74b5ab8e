"""Flaws between items: two decks for each, and none where items only look alike."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from quiz.article import Article
from quiz.checks import check_deck
from quiz.deck import Deck
from quiz.item import Evidence, Item, Status
from tests.checks.builders import card, choice, cloze


def deck(*items: Item, language: str = "nl", text: str = "") -> Deck:
    article = Article("Titel", text, language) if text else None
    return Deck(id="d", title="Deck", language=language, items=items, article=article)


def flaws(checked: Deck) -> set[int]:
    return {finding.flaw for finding in check_deck(checked)}


def from_sentence(item: Item, text: str, sentence: str, answer: str) -> Item:
    start = text.index(sentence)
    return replace(item, evidence=Evidence(sentence, answer, start=start, end=start + len(sentence)))


SAME_FACT = [
    deck(
        choice("In welk jaar werd de Erasmusbrug in Rotterdam geopend?", "1994", "*1996", "1999"),
        choice("In welk jaar opende men de Erasmusbrug in Rotterdam?", "*1996", "1998", "2001"),
        choice("Wie ontwierp de Erasmusbrug in Rotterdam?", "*Ben van Berkel", "Rem Koolhaas", "Piet Blom"),
    ),
    deck(
        cloze("The Erasmus Bridge was opened in {{c1::1996::year}}."),
        cloze("The Erasmus Bridge was opened in {{c1::1996}}, by the queen."),
        language="en",
    ),
]
BORN = choice("In which year was Ada Smith born?", "*1950", "1953", "1958")
"""The year of a birth, of which other items give or ask more."""
GIVES_AWAY = [
    deck(
        choice("Welke stad is de hoofdstad van Letland?", "*Riga", "Tallinn", "Vilnius"),
        cloze("De hoofdstad van Letland, Riga, telt {{c1::600.000::getal}} inwoners."),
    ),
    deck(
        cloze("In {{c1::1969::year}} Neil Armstrong walked on the moon."),
        choice("What did Neil Armstrong do on the moon in 1969?", "*He planted a flag", "He sang a song"),
        language="en",
    ),
]
UNEVEN = [
    deck(*(choice(f"Hoeveel poten heeft dier {at}?", "2", f"*{at + 3}", "90", "95") for at in range(8))),
    deck(
        *(
            choice(f"Who owned house {at} in Elm Road?", f"*Owner{at}", "Mr Bell", "Mr Hill")
            for at in range(12)
        ),
        language="en",
    ),
]
SAME_KEY = [
    deck(
        choice("Welk land won de finale van 1954?", "Hongarije", "*Duitsland", "Turkije"),
        choice("In welk land ligt de stad Kassel?", "*Duitsland", "Oostenrijk", "Polen"),
        choice("Uit welk land komt de schilder Dürer?", "Italië", "Spanje", "*Duitsland"),
        choice("Wie schreef De Aanslag?", "*Harry Mulisch", "Gerard Reve", "Hella Haasse"),
    ),
    deck(
        cloze("The capital of the province of Groningen is {{c1::Groningen}} on the river Aa."),
        cloze("Trains from Leeuwarden run east to {{c1::Groningen}}."),
        cloze("Aletta Jacobs took her degree in {{c1::Groningen}}."),
        cloze("The Waddenzee lies north of {{c1::Friesland}}."),
        language="en",
    ),
]
TEXT_NL = (
    "De brug van Ommeldijk werd in 1932 gebouwd door ingenieur Piet Kramer.\n\n"
    "Het dorp Ommeldijk telde in 1950 ruim achthonderd inwoners en twee kerken."
)
TEXT_EN = (
    "The mill at Barley Cross was built by John Ward in the year 1790.\n\nOnly a short remark.\n\n"
    "In 1851 a storm tore the sails from the mill and killed a miller called Hughes."
)
NOT_ASKED = [
    deck(
        from_sentence(
            cloze("De brug van Ommeldijk werd in {{c1::1932}} gebouwd."),
            TEXT_NL,
            TEXT_NL.split("\n")[0],
            "1932",
        ),
        text=TEXT_NL,
    ),
    deck(
        from_sentence(
            choice("Who built the mill at Barley Cross?", "*John Ward", "Tom Hill", "Ned Cole"),
            TEXT_EN,
            TEXT_EN.split("\n")[0],
            "John Ward",
        ),
        language="en",
        text=TEXT_EN,
    ),
]
PLANTED = {20: SAME_FACT, 21: GIVES_AWAY, 22: UNEVEN, 23: SAME_KEY, 24: NOT_ASKED}


@pytest.mark.parametrize(
    ("flaw", "flawed"),
    [(flaw, each) for flaw, decks in PLANTED.items() for each in decks],
    ids=[f"{flaw}-{each.language}" for flaw, decks in PLANTED.items() for each in decks],
)
def test_planted_flaw_of_a_deck_is_found(flaw: int, flawed: Deck) -> None:
    assert flaw in flaws(flawed)


def test_like_questions_about_other_things_are_not_one_fact() -> None:
    alike = deck(
        choice("Which country won the World Cup in 1998?", "Brazil", "*France", "Italy"),
        choice("Which country won the World Cup in 2018?", "*France", "Croatia", "Belgium"),
        language="en",
    )
    assert 20 not in flaws(alike)


def test_a_choice_and_a_cloze_may_ask_one_fact() -> None:
    both = deck(
        choice("In welk jaar werd de Erasmusbrug geopend?", "1994", "*1996", "1999"),
        cloze("De Erasmusbrug werd in {{c1::1996::jaar}} geopend."),
    )
    assert flaws(both) == set()


def test_every_paragraph_asked_about() -> None:
    second = TEXT_NL.split("\n\n")[1]
    item = from_sentence(cloze("Ommeldijk telde in {{c1::1950}} twee kerken."), TEXT_NL, second, "1950")
    asked = replace(NOT_ASKED[0], items=(*NOT_ASKED[0].items, item))
    assert 24 not in flaws(asked)


def test_picking_the_longest_option_wins() -> None:
    items = [
        choice(f"What did visitor {at} bring?", "a hat", f"*a basket with {at}", "a coat", "a bag")
        for at in range(24)
    ]
    assert any(
        finding.flaw == 4 and not finding.item_id for finding in check_deck(deck(*items, language="en"))
    )


def test_rejected_items_are_not_checked() -> None:
    item = choice("Is een walvis een vis?", "Ja", "*Nee")
    assert list(check_deck(deck(replace(item, status=Status.REJECTED)))) == []


def test_a_deck_in_another_language_is_checked_with_english_sentences() -> None:
    item = choice("Quelle ville ___ est la capitale ?", "Paris", "*Paris", "Lyon")
    found = list(check_deck(deck(item, language="fr")))
    assert {finding.flaw for finding in found} == {10, 18}
    assert all(finding.message.isascii() for finding in found)


def test_time_grows_with_the_deck_not_with_its_square() -> None:
    flawed = choice("Is a whale a fish?", "Yes", "*No")

    def seconds(count: int) -> float:
        asked = "What is the name of town number {} in Elm Shire?"
        items = [card(asked.format(at), f"Town {at % 50}") for at in range(count)]
        start = time.process_time()
        assert {each.item_id for each in check_deck(deck(*items, flawed, language="en"))} == {flawed.id}
        return time.process_time() - start

    small, large = seconds(500), seconds(4000)
    assert large < 24 * small


@pytest.mark.parametrize(
    ("stem", "right", "same"),
    [
        ("When was Ada Smith born?", "*31 October 1950", True),
        ("When was Ada Smith born?", "*31 October 1951", False),
        ("When did Ada Smith open a school in Leeds?", "*31 October 1950", False),
    ],
)
def test_a_date_asks_for_its_year_too(stem: str, right: str, same: bool) -> None:
    other = choice(stem, right, "30 May 1940", "2 May 1946")
    assert (20 in flaws(deck(BORN, other, language="en"))) is same
