"""What a story tells by the way: behind its news, or as a detail that makes it lively."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from quiz.generate.choose import Rank
from quiz.generate.choose.passing import in_passing, is_detail, is_of_another
from quiz.generate.choose.rank import ranks_in
from quiz.generate.choose.story import Story
from quiz.generate.facts.fact import Fact
from quiz.generate.lead import Lead
from quiz.generate.reading import Reading
from quiz.generate.values import Value
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.checks.builders import cloze
from tests.generate.parsed import fact, reading

DUTCH = question_words("nl")
NEWS = Story(frozenset(), frozenset(), modern=True, news=5)
BOUGHT = (
    "In/ADP/case/1 2019/NUM/obl/2 kocht/VERB:Fin+Sing+Past/ROOT/2 {}/{}/nsubj/2 {}/NUM/nummod/5 "
    "{}/NOUN:Plur/obj/2 ./PUNCT/punct/2"
)


def bought(
    amount: float, kind: AnswerKind, *, index: int, unit: str = "", noun: str = "huizen"
) -> tuple[Fact, Reading]:
    """A fact and its sentence: that a club bought so many of something."""
    told = reading(BOUGHT.format("ze", "PRON", amount, noun))
    value = Value(4, 5, str(amount), kind, Decimal(str(amount)), unit)
    told = replace(told, values=(value,), sent=replace(told.sent, index=index))
    return replace(fact(told, str(amount), kind, rule="value"), unit=unit), told


@pytest.mark.parametrize(
    ("index", "kind", "amount", "noun", "passing"),
    [
        (4, AnswerKind.NUMBER, 99, "huizen", False),
        (5, AnswerKind.NUMBER, 99, "huizen", True),
        (5, AnswerKind.NUMBER, 100, "huizen", False),
        (5, AnswerKind.NUMBER, 99, "gewonden", False),
        (4, AnswerKind.MONEY, 99, "huizen", False),
        (5, AnswerKind.MONEY, 99, "huizen", True),
        (5, AnswerKind.PERCENTAGE, 99, "huizen", True),
        (4, AnswerKind.PERSON, 99, "huizen", False),
        (5, AnswerKind.PERSON, 99, "huizen", True),
        (5, AnswerKind.COUNTRY, 99, "huizen", False),
    ],
)
def test_news_stands_first(index: int, kind: AnswerKind, amount: int, noun: str, passing: bool) -> None:
    found, told = bought(amount, kind, index=index, noun=noun)
    assert in_passing(found, told, NEWS, DUTCH) is passing


@pytest.mark.parametrize(("noun", "passing"), [("huizen", True), ("Fordhuizen", True), ("Fords", False)])
def test_a_person_behind_the_news_has_names_beside(noun: str, passing: bool) -> None:
    text = BOUGHT.format("Ada", "PROPN:Sing", "vier", noun)
    told = reading(text.replace("Fords/NOUN", "Fords/PROPN"))
    told = replace(told, sent=replace(told.sent, index=5))
    assert in_passing(fact(told, "Ada", AnswerKind.PERSON, rule="name"), told, NEWS, DUTCH) is passing


@pytest.mark.parametrize(
    ("buyer", "word", "kind", "passing"),
    [
        ("ze", "PRON", AnswerKind.YEAR, True),
        ("ze", "PRON", AnswerKind.PERCENTAGE, True),
        ("ze", "PRON", AnswerKind.MONEY, False),
        ("Ajax", "PROPN:Sing", AnswerKind.YEAR, False),
    ],
)
def test_a_year_or_a_share_is_that_of_something_named(
    buyer: str, word: str, kind: AnswerKind, passing: bool
) -> None:
    told = reading(BOUGHT.format(buyer, word, "vier", "huizen"))
    found = fact(told, "2019", kind, rule="value")
    assert in_passing(found, told, NEWS, DUTCH) is passing


@pytest.mark.parametrize(
    ("index", "kind", "amount", "unit", "noun", "detail"),
    [
        (2, AnswerKind.NUMBER, 99, "", "huizen", True),
        (2, AnswerKind.NUMBER, 100, "", "huizen", False),
        (1, AnswerKind.NUMBER, 99, "", "huizen", False),
        (2, AnswerKind.NUMBER, 99, "", "doden", False),
        (2, AnswerKind.NUMBER, 0.25, "fraction", "huizen", False),
        (2, AnswerKind.MEASURE, 300, "km", "huizen", True),
        (2, AnswerKind.DURATION, 3, "year", "huizen", True),
        (2, AnswerKind.DURATION, 3, "year", "gevangenisstraf", False),
        (2, AnswerKind.PERCENTAGE, 30, "%", "huizen", False),
    ],
)
def test_details_make_a_story_lively(
    index: int, kind: AnswerKind, amount: float, unit: str, noun: str, detail: bool
) -> None:
    found, told = bought(amount, kind, index=index, unit=unit, noun=noun)
    assert is_detail(found, told, DUTCH) is detail


@pytest.mark.parametrize(
    ("tense", "unit", "rule", "detail"),
    [
        ("Pres", "", "value", True),
        ("Past", "", "value", False),
        ("Pres", "month", "value", False),
        ("Past", "", "holder", True),
    ],
)
def test_a_day_to_come_and_an_office_are_no_news(tense: str, unit: str, rule: str, detail: bool) -> None:
    told = reading(BOUGHT.format("Ajax", "PROPN:Sing", "vier", "huizen").replace("Past", tense))
    found = replace(fact(told, "2019", AnswerKind.DATE, rule=rule), unit=unit)
    assert is_detail(found, told, DUTCH) is detail


@pytest.mark.parametrize(("when", "passing"), [("maart", True), ("Ede", False)])
def test_a_month_does_not_name_what_it_was(when: str, passing: bool) -> None:
    told = reading(BOUGHT.format("ze", "PRON", "vier", "huizen").replace("2019/NUM", f"{when}/PROPN"))
    share = fact(told, "vier", AnswerKind.PERCENTAGE, rule="value")
    assert in_passing(share, told, NEWS, DUTCH) is passing


ASKED = (
    "In/ADP/case/2 een/DET/det/2 {}/NOUN:Sing/obl/7 onder/ADP/case/5 312/NUM/nummod/5 "
    "gasten/NOUN:Plur/nmod/2 was/AUX:Fin+Sing+Past/cop/7 een/NUM/ROOT/7 boos/ADJ/amod/7 ./PUNCT/punct/7"
)
JOINED = (
    "Aan/ADP/case/2 de/DET/det/2 {}/NOUN:Sing/obl/3 deden/VERB:Fin+Plur+Past/ROOT/3 312/NUM/nummod/5 "
    "gasten/NOUN:Plur/nsubj/3 {}/ADP/compound:prt/3 ./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        (ASKED.format("enquête"), True),
        (ASKED.format("brand"), False),
        (JOINED.format("proef", "mee"), True),
        (JOINED.format("proef", "aan"), False),
        (JOINED.format("race", "mee"), False),
        (JOINED.format("race", "af").replace("deden/", "ondervroegen/"), True),
    ],
)
def test_how_many_were_asked_is_a_detail(text: str, detail: bool) -> None:
    told = reading(text)
    told = replace(told, sent=replace(told.sent, index=2))
    assert is_detail(fact(told, "312", AnswerKind.NUMBER, rule="value"), told, DUTCH) is detail


OPENS = (
    "De/DET/det/1 {}/NOUN:Sing/nsubj/{at} {behind}opent/VERB:Fin+Sing+Pres/ROOT/{at} in/ADP/case/{year} "
    "2019/NUM/obl/{at} ./PUNCT/punct/{at}"
)


@pytest.mark.parametrize(
    ("lead", "noun", "behind", "another"),
    [
        ("‘Ede bouwt weer’", "weg", "", True),
        ("‘Ede legt weg aan’", "weg", "", False),
        ("‘Ede legt wegen aan’", "weg", "", False),
        ("‘Ede bouwt weer’", "weg", "naar/ADP/case/3 Epe/PROPN:Sing/nmod/1 ", False),
        ("", "weg", "", False),
    ],
)
def test_a_headline_says_what_the_subject_is(lead: str, noun: str, behind: str, another: bool) -> None:
    at = 2 + len(behind.split())
    told = replace(reading(OPENS.format(noun, behind=behind, at=at, year=at + 2)), lead=Lead(lead))
    named = "naar Epe " if behind else ""
    begins = f"{lead}: de" if lead else "De"
    item = cloze(f"{begins} {noun} {named}opent in {{{{c1::2019::jaar}}}}.")
    assert is_of_another(item, told, DUTCH) is another


@pytest.mark.parametrize(
    ("lead", "rank"), [("‘Ede bouwt weer’", Rank.SPARE), ("‘Ede legt weg aan’", Rank.FILLS)]
)
def test_what_is_left_open_fills_no_paragraph(lead: str, rank: Rank) -> None:
    told = replace(reading(OPENS.format("weg", behind="", at=2, year=4)), lead=Lead(lead))
    item = cloze(f"{lead}: de weg opent in {{{{c1::2019::jaar}}}}.")
    asked = fact(told, "2019", AnswerKind.YEAR, rule="value")
    asked = replace(asked, clause=told.clauses[0])
    assert ranks_in([told], NEWS, DUTCH)(item, asked) is rank
