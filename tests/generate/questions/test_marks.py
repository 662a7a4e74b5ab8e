"""What quotation marks and commas part, and what they do not: titles, dates, asides, connectives."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.lead import Lead
from quiz.generate.questions.asides import without_apposition
from quiz.generate.questions.ask import Unasked, ask
from quiz.generate.questions.cloze import Gap, gap
from quiz.generate.questions.hedged import hedge
from quiz.generate.reading import Reading
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, reading

DUTCH, ENGLISH = question_words("nl"), question_words("en")
MARKED = "it holds a quotation mark, a colon or a dash"


def asked(found: Reading, answer: str, kind: AnswerKind = AnswerKind.YEAR) -> str:
    """The question for an answer behind a topic, or why there is none."""
    led = replace(found, lead=Lead("Ede", topic=True))
    words = DUTCH if found.doc.lang_ == "nl" else ENGLISH
    made = ask(fact(led, answer, kind, rule="value"), led, words)
    return made.reason if isinstance(made, Unasked) else made.stem


SANG = (
    "Ada/PROPN:Sing/nsubj/1 zong/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 1988/NUM/obl/1 het/DET/det/5 "
    "lied/NOUN:Sing/obj/1 '/PUNCT/punct/7 {}/{}/appos/5 {} voor/ADP/case/{at} "
    "Ede/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("title", "label", "closes", "expected"),
    [
        ("Avondster", "NOUN:Sing", "'/PUNCT/punct/7", True),
        ("avondster", "NOUN:Sing", "'/PUNCT/punct/7", False),
        ("Wij", "PRON", "'/PUNCT/punct/7", False),
        ("Avondster", "NOUN:Sing", "", False),
    ],
)
def test_a_title_in_quotation_marks_is_asked_along(
    title: str, label: str, closes: str, expected: bool
) -> None:
    found = reading(SANG.format(title, label, closes, at=10 if closes else 9))
    stem = asked(found, "1988")
    assert (stem == MARKED) is not expected
    assert not expected or ("in welk jaar" in stem.lower() and title in stem)


def test_no_question_asks_for_a_part_of_a_title() -> None:
    found = reading(SANG.format("Avondster", "PROPN:Sing", "'/PUNCT/punct/7", at=10))
    assert asked(found, "Avondster", AnswerKind.WORK) == MARKED


GREW = (
    "In/ADP/case/2 de/DET/det/2 jaren/NOUN:Plur/obl/5 '/PUNCT/punct/4 {}/NUM/nummod/2 "
    "groeide/VERB:Fin+Sing+Past/ROOT/5 Ede/PROPN:Sing/nsubj/5 met/ADP/case/9 4000/NUM/nummod/9 "
    "mensen/NOUN:Plur/obl/5 ./PUNCT/punct/5"
)


@pytest.mark.parametrize(("decade", "marked"), [("90", False), ("1990", True)])
def test_the_mark_of_a_year_in_short_is_no_quote(decade: str, marked: bool) -> None:
    found = reading(GREW.format(decade))
    assert (asked(found, "4000", AnswerKind.NUMBER) == MARKED) is marked


SOLD = (
    "Ada/PROPN:Sing/nsubj/1 left/VERB:Fin+Past/ROOT/1 Ede/PROPN:Sing/obj/1 on/ADP/case/4 "
    "May/PROPN:Sing/obl/1 3,/NUM/nummod/4 1974/NUM/nummod/4 ,/PUNCT/punct/1 for/ADP/case/9 "
    "Weesp/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


def test_the_comma_behind_a_date_goes_with_it() -> None:
    found = reading(SOLD, "en")
    assert asked(found, "May 3, 1974", AnswerKind.DATE) == "In which year did Ada leave Ede for Weesp?"


def test_of_a_date_with_a_comma_the_year_has_the_gap() -> None:
    found = replace(reading(SOLD, "en"), lead=Lead("Ede", topic=True))
    made = gap(fact(found, "May 3, 1974", AnswerKind.DATE, rule="value"), found, ENGLISH)
    assert isinstance(made, Gap)
    assert made.text == "Ada left Ede in {{c1::1974::year}}, for Weesp."


@pytest.mark.parametrize("opener", ["However", "Then", "Later"])
def test_a_connective_before_what_stands_first_goes_with_its_comma(opener: str) -> None:
    text = (
        f"{opener}/ADV/advmod/6 ,/PUNCT/punct/6 in/ADP/case/3 1978/NUM/obl/6 ,/PUNCT/punct/6 "
        "Ada/PROPN:Sing/nsubj/6 chose/VERB:Fin+Past/ROOT/6 Ede/PROPN:Sing/obj/6 as/ADP/case/10 "
        "her/PRON/nmod:poss/10 home/NOUN:Sing/obl/6 ./PUNCT/punct/6"
    )
    (clause,) = reading(text, "en").clauses
    assert [clause.doc[i].text for i in clause.front] == ["in", "1978"]


OPENED = (
    "Ada/PROPN:Sing/nsubj/1 opened/VERB:Fin+Past/ROOT/1 Ede/PROPN:Sing/obj/1 ,/PUNCT/punct/5 in/ADP/case/5 "
    "1978/NUM/obl/1 {} for/ADP/case/{at} trade/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("closes", "at", "stem"),
    [
        (",/PUNCT/punct/5", 8, "In which year did Ada open Ede for trade?"),
        ("", 7, "no question word fits here"),
    ],
)
def test_a_time_between_commas_is_asked_for_without_them(closes: str, at: int, stem: str) -> None:
    assert asked(reading(OPENED.format(closes, at=at), "en"), "1978") == stem


IS = (
    "Ada/PROPN:Sing/nsubj/10 is/AUX:Fin+Sing+Pres/cop/10 ,/PUNCT/punct/5 net/ADV/advmod/5 als/SCONJ/case/5 "
    "Bob/PROPN:Sing/obl/10 ,/PUNCT/punct/5 sinds/ADP/case/8 1980/NUM/obl/10 een/DET/det/10 "
    "erelid/NOUN:Sing/ROOT/10 ./PUNCT/punct/10"
)


def test_an_aside_behind_the_verb_keeps_both_its_commas() -> None:
    (clause,) = reading(IS).clauses
    told = [clause.doc[i].text for i in clause.rest]
    assert told == [",", "net", "als", "Bob", ",", "sinds", "1980", "een", "erelid"]


CREDITED = (
    "Het/DET/det/1 schip/NOUN:Sing/nsubj:pass/4 werd/AUX:Fin+Sing+Past/aux:pass/4 ook/ADV/advmod/4 "
    "gekocht/VERB:Part/ROOT/4 door/ADP/case/6 Ada/PROPN:Sing/obl:agent/4 ,/PUNCT/punct/8 {}/{}/{}/6 "
    "bij/ADP/case/10 Shell/PROPN:Sing/obl/8 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(
    ("word", "label", "dep", "goes"),
    [
        ("werkzaam", "ADJ", "amod", True),
        ("opgeleid", "VERB:Part", "acl", True),
        ("samen", "ADV", "advmod", False),
    ],
)
def test_the_state_of_whom_is_asked_for_goes(word: str, label: str, dep: str, goes: bool) -> None:
    found = reading(CREDITED.format(word, label, dep))
    agent = fact(found, "Ada", AnswerKind.PERSON)
    assert agent.clause is not None
    assert (without_apposition(agent.clause, agent) != agent.clause) is goes


@pytest.mark.parametrize(("before", "hedged"), [("some", "about"), ("about", "about"), ("nearly", "nearly")])
def test_an_answer_has_a_plain_hedge(before: str, hedged: str) -> None:
    found = reading(
        f"Ede/PROPN:Sing/nsubj/1 has/VERB:Fin+Pres/ROOT/1 {before}/ADV/advmod/3 300/NUM/nummod/4 "
        "homes/NOUN:Plur/obj/1 ./PUNCT/punct/1",
        "en",
    )
    homes = fact(found, "300", AnswerKind.NUMBER, rule="value", counted="homes")
    assert hedge(homes, "How many homes does Ede have?", ENGLISH) == hedged


@pytest.mark.parametrize(
    ("before", "subject"),
    [
        ("", "Ada"),
        ("of/ADP/case/2 Ede/PROPN:Sing/nmod/0 ", "Ada of Ede"),
    ],
)
def test_a_comma_behind_brackets_does_not_part_a_subject_from_its_verb(before: str, subject: str) -> None:
    at = len(subject.split())
    verb, year = at + 4, at + 1
    text = (
        f"Ada/PROPN:Sing/nsubj/{verb} {before}(/PUNCT/punct/{year} 1801/NUM/nmod/0 )/PUNCT/punct/{year} "
        f",/PUNCT/punct/{verb} left/VERB:Fin+Past/ROOT/{verb} Ede/PROPN:Sing/obj/{verb} ./PUNCT/punct/{verb}"
    )
    (clause,) = reading(text, "en").clauses
    assert " ".join(clause.doc[i].text for i in clause.subject) == subject


@pytest.mark.parametrize(("adverb", "clear"), [("temporarily", False), ("quickly", True)])
def test_no_adverb_goes_without_which_more_is_told_than_is_so(adverb: str, clear: bool) -> None:
    text = (
        f"Ada/PROPN:Sing/nsubj/2 {adverb}/ADV/advmod/2 closed/VERB:Fin+Past/ROOT/2 Ede/PROPN:Sing/obj/2 "
        "in/ADP/case/5 1988/NUM/obl/2 ./PUNCT/punct/2"
    )
    assert bool(reading(text, "en").clauses) is clear
