"""What gives an answer away: its words elsewhere, a people, a number told otherwise, a reckoned year."""

from __future__ import annotations

import pytest

from quiz.generate.questions.repeats import (
    completes,
    is_broken,
    repeats,
    tells_country,
    tells_number,
    tells_value,
    tells_year,
)
from quiz.generate.questions.several import is_counted_out
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, reading

DUTCH, ENGLISH = question_words("nl"), question_words("en")


@pytest.mark.parametrize(
    ("answer", "text", "told"),
    [
        ("Sonttol", "Sont: de", True),
        ("Sonttol", "Son: de", False),
        ("Sont", "Sonttol", True),
        ("vredesverdrag", "Verdrag van Ede was een", True),
        ("vrachtvaart", "vaart op de Waal was", False),
    ],
)
def test_a_compound_is_given_away_by_its_parts(answer: str, text: str, told: bool) -> None:
    assert repeats(answer, text) is told


@pytest.mark.parametrize(
    ("answer", "text", "told"),
    [
        ("775 miljoen euro", "een boete van 480 miljoen euro", False),
        ("775 miljoen euro", "een boete van 775 miljoen", True),
        ("zeven miljoen euro", "een boete van zes miljoen euro", True),
    ],
)
def test_of_an_amount_the_number_counts(answer: str, text: str, told: bool) -> None:
    assert repeats(answer, text, amount=True) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [("‘Wet’ (maart 2025): in", False), ("‘Wet’: in 2025", True), ("‘Wet’ (maart 2026): in", True)],
)
def test_the_year_of_the_news_tells_no_other(text: str, told: bool) -> None:
    assert repeats("2026", text) is told


@pytest.mark.parametrize(
    ("answer", "text", "told"),
    [
        ("Letland", "‘Letse regering valt’: verkiezingen", True),
        ("Letland", "‘Regering valt’: verkiezingen", False),
        ("Estland", "‘Letse regering valt’: verkiezingen", False),
        ("Riga", "‘Letse regering valt’: verkiezingen", False),
        ("Denemarken", "‘Denen raken vrije dag kwijt’: feestdag", True),
        ("Ierland", "‘Ieren zeggen ja’: huwelijk", True),
        ("Denemarken", "denen raken vrije dag kwijt", False),
    ],
)
def test_a_people_tells_its_country(answer: str, text: str, told: bool) -> None:
    assert tells_country(answer, text, "nl") is told


@pytest.mark.parametrize(
    ("answer", "text", "told"),
    [
        ("180", "‘Honderdtachtig inwoners slapen in sporthal’", True),
        ("honderdtachtig", "‘180 inwoners slapen in sporthal’", True),
        ("180", "‘Honderdtwintig inwoners slapen in sporthal’", False),
        ("één", "een inwoner slaapt in sporthal", False),
        ("Ede", "‘180 inwoners slapen in sporthal’", False),
    ],
)
def test_a_number_in_words_tells_one_in_digits(answer: str, text: str, told: bool) -> None:
    assert tells_number(answer, text, "nl") is told


@pytest.mark.parametrize(
    ("answer", "text", "told"),
    [("elf", "Elfstedentocht: langs", True), ("elf", "zelf: langs", False), ("elf", "elfde: langs", False)],
)
def test_a_short_number_is_given_away_by_a_compound(answer: str, text: str, told: bool) -> None:
    assert repeats(answer, text) is told


DYED = (
    "Met/ADP/case/2 {}/NUM/nummod/2 kleuren/NOUN:Plur/obl/{} ,/PUNCT/punct/4 meekrap/NOUN:Sing/appos/2 "
    ",/PUNCT/punct/6 wouw/NOUN:Sing/conj/4 en/CCONJ/cc/8 wede/NOUN:Sing/conj/4 ,/PUNCT/punct/2 "
    "verft/VERB:Fin+Sing+Pres/ROOT/10 men/PRON/nsubj/10 Ede/PROPN/obj/10 ./PUNCT/punct/10"
)


@pytest.mark.parametrize(("count", "told"), [("drie", True), ("vier", False)])
def test_what_is_counted_out_tells_its_number(count: str, told: bool) -> None:
    found = reading(DYED.format(count, 10))
    number = fact(found, count, AnswerKind.NUMBER, rule="value", counted="kleuren")
    assert is_counted_out(found.doc, number, set(range(len(found.doc)))) is told
    assert not is_counted_out(found.doc, number, {0, 1, 2})


@pytest.mark.parametrize(
    ("answer", "sort", "text", "told"),
    [
        ("Domkerk", "kerk", "De Domtoren hoorde bij de …", True),
        ("Domkerk", "kerk", "De toren hoorde bij de …", False),
        ("Domkerk", "gebouw", "De Domtoren hoorde bij de …", False),
        ("IJsselmeer", "meer", "De IJ is een water bij het …", False),
    ],
)
def test_a_sort_completes_another_word(answer: str, sort: str, text: str, told: bool) -> None:
    assert completes(answer, sort, text) is told


@pytest.mark.parametrize(
    ("answer", "lead", "told"),
    [
        ("2006", "‘Sonde na reis van negen jaar langs Pluto’ (juli 2015)", True),
        ("1970", "‘Sluizen na bijna vijftig jaar op een kier’ (januari 2019)", True),
        ("1990", "‘Sluizen na bijna vijftig jaar op een kier’ (januari 2019)", False),
        ("2006", "‘Sonde na reis van negen jaar langs Pluto’", False),
        ("2006", "‘Sonde na reis van negen dagen langs Pluto’ (juli 2015)", False),
        ("1953", "‘Debutant van 71 wint prijs’ (november 2024)", True),
        ("1953", "‘Debutant van 171 wint prijs’ (november 2024)", False),
    ],
)
def test_a_headline_from_which_a_year_can_be_reckoned_tells_it(answer: str, lead: str, told: bool) -> None:
    assert tells_year(answer, lead, "nl") is told


@pytest.mark.parametrize(
    ("answer", "text", "language", "told"),
    [
        ("62 procent", "in Ede koos bijna 38 procent Ada", "nl", True),
        ("62%", "in Ede koos 37,5% Ada", "nl", True),
        ("62 procent", "in Ede koos 20 procent Ada", "nl", False),
        ("62 procent", "in Ede kozen 38 boeren Ada", "nl", False),
        ("62", "in Ede koos 38 procent Ada", "nl", False),
        ("62 percent", "some 38 per cent chose Ada", "en", True),
        ("62 percent", "some 38 farmers chose Ada", "en", False),
    ],
)
def test_the_other_share_of_a_hundred_tells_a_share(
    answer: str, text: str, language: str, told: bool
) -> None:
    assert tells_value(answer, "", text, language) is told
    assert tells_value(answer, text, "", language) is told


@pytest.mark.parametrize(
    ("answer", "lead", "text", "told"),
    [
        ("83", "Ada Smit (1927–2010)", "", True),
        ("82 jaar", "Ada Smit (1927–2010)", "", True),
        ("drieëntachtig", "Ada Smit (1927–2010)", "", True),
        ("80", "Ada Smit (1927–2010)", "", False),
        ("Ede", "Ada Smit (1927–2010)", "", False),
        ("83", "Ada Smit (1927)", "", False),
        ("83", "Ada Smit (1927, 1950, 2010)", "", False),
        ("83", "", "Ada Smit (1927–2010)", False),
    ],
)
def test_the_years_of_a_lead_tell_how_many_lie_between_them(
    answer: str, lead: str, text: str, told: bool
) -> None:
    assert tells_value(answer, lead, text, "nl") is told


@pytest.mark.parametrize(
    ("answer", "text", "told"),
    [
        ("1966", "het Appèl '66 ging vooraf", True),
        ("1967", "het Appèl '66 ging vooraf", False),
        ("1966", "66 leden gingen vooraf", False),
    ],
)
def test_a_year_in_short_tells_the_year(answer: str, text: str, told: bool) -> None:
    assert tells_value(answer, "", text, "nl") is told


@pytest.mark.parametrize(
    ("text", "sentence", "broken"),
    [
        ("It came out as as late", "It came out as recently as late", True),
        ("It had had a name", "It had had a name.", False),
        ("It came out on the the strand", "It came out on the the strand.", True),
        ("It lies along the road, at and.", "It lies along the road, at x and y.", True),
        ("It lies along the road.", "It lies along the road.", False),
        ("It lies on the strand.", "It lies on the strand.", False),
        ("'It lies here', Ada wrote, '.", "'It lies here', Ada wrote, 'not there.'", True),
        ("'It lies here', Ada wrote, 'not there.'", "'It lies here', Ada wrote, 'not there.'", False),
        ("It lies on the strand», says Ada.", "«It lies on the strand», says Ada.", True),
        ("«It lies on the strand», says Ada.", "«It lies on the strand», says Ada.", False),
    ],
)
def test_a_word_that_stands_twice_or_joins_nothing_is_a_break(text: str, sentence: str, broken: bool) -> None:
    assert is_broken(text, sentence, ENGLISH) is broken


@pytest.mark.parametrize(
    ("answer", "text", "told"),
    [
        ("Boeddha", "Het Tibetaanse Boeddhisme gaat op hem terug", True),
        ("Thais", "Thailand: they greet", True),
        ("Boeddha", "Het boek gaat op hem terug", False),
        ("Ede", "Eden was a garden", False),
    ],
)
def test_a_name_that_another_is_made_of_is_told(answer: str, text: str, told: bool) -> None:
    assert repeats(answer, text) is told
