"""Where an item would break: one of several, a verb told nothing with, a word out of its place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.clauses.clause import Clause
from quiz.generate.lead import Lead
from quiz.generate.questions.ask import Question, Unasked, ask
from quiz.generate.questions.cloze import Gap, gap
from quiz.generate.questions.led import month_of_item
from quiz.generate.questions.order import question, render
from quiz.generate.questions.several import enumerated
from quiz.generate.questions.unfit import torn, unfit
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, parsed, reading

DUTCH, ENGLISH = question_words("nl"), question_words("en")
RULER = (
    "{}/X/nsubj/2 {}/NUM/flat/0 won/VERB:Fin+Sing+Past/ROOT/2 in/ADP/case/4 1901/NUM/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("first", "number", "text"),
    [("Adalo", "II", "won Adalo II"), ("Koren", "2", "won koren 2"), ("Koren", "IIa", "won koren IIa")],
)
def test_a_ruler_keeps_the_capital_of_the_name(first: str, number: str, text: str) -> None:
    doc = parsed(RULER.format(first, number))
    assert render(doc, [2, 0, 1], proper=frozenset(), shown={}) == text


GATHERED = (
    "In/ADP/case/1 Ede/PROPN:Sing/obl/2 verzamelden/VERB:Fin+Plur+Past/ROOT/2 {}/{}/{}/2 twaalf/NUM/nummod/5 "
    "ridders/NOUN:Plur/nsubj/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("word", "tag", "label", "stem"),
    [
        ("zich", "PRON:Refl", "expl:pv", "hoeveel ridders verzamelden zich in Ede"),
        ("daar", "ADV", "advmod", "hoeveel ridders verzamelden in Ede daar"),
    ],
)
def test_a_reflexive_stands_by_the_verb(word: str, tag: str, label: str, stem: str) -> None:
    clause = Clause(parsed(GATHERED.format(word, tag, label)), (0, 1), (4, 5), 5, 2, (3,))
    asked = question(clause, (4, 5), ["hoeveel", "ridders"], DUTCH)
    assert asked is not None
    assert render(clause.doc, asked, proper=frozenset(), shown={}) == stem


RAINED = (
    "Ede/PROPN:Sing/nsubj/1 leed/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 {}/obl/1 en/CCONJ/cc/5 "
    "1944/NUM/conj/3 honger/NOUN:Sing/obj/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("before", "reason"), [("1943/NUM", "it is one of several"), ("Epe/PROPN", "")])
def test_a_number_joined_to_one_before_it_is_one_of_several(before: str, reason: str) -> None:
    found = reading(RAINED.format(before))
    year = fact(found, "1944", AnswerKind.YEAR, rule="value")
    assert enumerated(found.doc, year, {5, 6}, DUTCH) == reason


SANG = (
    "Ada/PROPN:Sing/nsubj/6 (/PUNCT/punct/2 1901/NUM/nmod/0 )/PUNCT/punct/2 {} "
    "zongen/VERB:Fin+Plur+Past/ROOT/6 vaak/ADV/advmod/6 ./PUNCT/punct/6"
)


@pytest.mark.parametrize(
    ("behind", "reason"),
    [
        ("en/CCONJ/cc/5 Bea/PROPN:Sing/conj/0", "it is one of several"),
        ("toen/ADV/advmod/6 al/ADV/advmod/4", ""),
    ],
)
def test_brackets_between_names_do_not_part_a_list(behind: str, reason: str) -> None:
    found = reading(SANG.format(behind))
    ada = fact(found, "Ada", AnswerKind.PERSON)
    assert enumerated(found.doc, ada, {0, 4, 5, 6, 7}, DUTCH) == reason


WON = (
    "Ada/PROPN:Sing/nsubj/1 won/VERB:Fin+Past/ROOT/1 by/ADP/case/3 {}/obl/1 {}/{}/cc/7 by/ADP/case/7 "
    "27/NUM/nummod/7 percent/NOUN:Sing/conj/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("first", "link", "tag", "reason"),
    [
        ("49/NUM", "or", "CCONJ", "it is one of several"),
        ("far/NOUN", "or", "CCONJ", "it is one of several"),
        ("49/NUM", "then", "ADV", ""),
    ],
)
def test_an_amount_behind_a_preposition_may_be_one_of_two(
    first: str, link: str, tag: str, reason: str
) -> None:
    found = reading(WON.format(first, link, tag), "en")
    share = fact(found, "27 percent", AnswerKind.PERCENTAGE, rule="value")
    assert enumerated(found.doc, share, set(range(9)), ENGLISH) == reason


RUNS = (
    "Ada/PROPN:Sing/nsubj/1 led/VERB:Fin+Past/ROOT/1 with/ADP/case/4 67/NUM/nummod/4 runs/NOUN:Plur/obl/1 "
    "scored/VERB:Part/{}/{} in/ADP/case/7 Ede/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("label", "head", "parted"), [("acl", 4, True), ("advcl", 1, False)])
def test_an_amount_is_not_parted_from_its_participle(label: str, head: int, parted: bool) -> None:
    found = reading(RUNS.format(label, head), "en")
    clause = Clause(found.doc, (), (0,), 0, 1, tuple(range(2, 8)))
    runs = fact(found, "67", AnswerKind.NUMBER, rule="value", counted="runs")
    assert torn(runs, clause, (2, 3, 4)) is parted


SINCE = (
    "Sinds/ADP/case/1 1808/NUM/obl/2 {}/AUX:Fin+Sing+{}/ROOT/2 het/DET/det/4 paleis/NOUN:Sing/nsubj/2 {} "
    "./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("verb", "tense", "behind", "little"),
    [
        ("is", "Pres", "", True),
        ("was", "Past", "", False),
        ("is", "Pres", "open/ADJ/xcomp/2", False),
        ("blijft", "Pres", "", False),
    ],
)
def test_a_verb_says_more_than_that_something_is(verb: str, tense: str, behind: str, little: bool) -> None:
    found = reading(SINCE.format(verb, tense, behind))
    year = fact(found, "1808", AnswerKind.YEAR, rule="value")
    assert year.clause
    assert unfit(year, year.clause, found, DUTCH) == ("its verb is told nothing with" if little else "")


@pytest.mark.parametrize(
    ("behind", "text"),
    [
        ("", "its verb is told nothing with"),
        ("open/ADJ/xcomp/2", "sinds {{c1::1808::jaar}} is het paleis in Ede open."),
    ],
)
def test_no_gap_says_only_that_something_is(behind: str, text: str) -> None:
    placed = f"in/ADP/case/6 Ede/PROPN:Sing/nmod/4 {behind}"
    found = replace(reading(SINCE.format("is", "Pres", placed)), lead=Lead("Smit", topic=True))
    made = gap(fact(found, "1808", AnswerKind.YEAR, rule="value"), found, DUTCH)
    assert (made.text if isinstance(made, Gap) else made.reason) == text


BROUGHT = (
    "1674/NUM/nsubj/1 bracht/VERB:Fin+Sing+Past/ROOT/1 veel/DET/det/3 regen/NOUN:Sing/obj/1 in/ADP/case/5 "
    "Ede/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (AnswerKind.YEAR, "a year stands first, with nothing before it"),
        (AnswerKind.NUMBER, "{{c1::1674::getal}} bracht veel regen in Ede."),
    ],
)
def test_a_gap_does_not_begin_with_a_year(kind: AnswerKind, wanted: str) -> None:
    found = reading(BROUGHT)
    made = gap(fact(found, "1674", kind), found, DUTCH)
    assert (made.text if isinstance(made, Gap) else made.reason) == wanted


GROW = (
    "In/ADP/case/1 Ede/PROPN:Sing/obl/2 telen/VERB:Fin+Plur+Pres/ROOT/2 boeren/NOUN:Plur/nsubj/2 "
    "rijst/NOUN:Sing/obj/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("kind", "asked"), [(AnswerKind.PEOPLE, False), (AnswerKind.THING, True)])
def test_people_are_not_asked_for(kind: AnswerKind, asked: bool) -> None:
    found = reading(GROW)
    made = ask(fact(found, "boeren", kind, rule="subject"), found, DUTCH)
    assert isinstance(made, Question) is asked


HAS = (
    "De/DET/det/1 raad/NOUN:Sing/nsubj/2 heeft/VERB:Fin+Sing+Pres/ROOT/2 25/NUM/nummod/4 "
    "leden/NOUN:Plur/obj/2 die/PRON/nsubj/7 vaak/ADV/advmod/7 praten/VERB:Fin+Plur+Pres/acl:relcl/{} "
    "./PUNCT/punct/2"
)


@pytest.mark.parametrize(("head", "parted"), [(4, True), (1, False)])
def test_what_is_described_goes_to_the_front_with_what_describes_it(head: int, parted: bool) -> None:
    doc = parsed(HAS.format(head))
    clause = Clause(doc, (), (0, 1), 1, 2, (3, 4, 5, 6, 7))
    told = fact(reading(HAS.format(head)), "25", AnswerKind.NUMBER, rule="value", counted="leden")
    assert torn(told, clause, (3, 4)) is parted


MADE = (
    "Ada/PROPN:Sing/nsubj/1 maakte/VERB:Fin+Sing+Past/ROOT/1 {}/ADV/advmod/3 118/NUM/nummod/4 "
    "albums/NOUN:Plur/obj/1 in/ADP/case/6 Ede/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize("word", ["al", "slechts"])
def test_a_word_that_weighs_a_number_is_not_asked_for(word: str) -> None:
    found = replace(reading(MADE.format(word)), lead=Lead("Epe", topic=True))
    asked = ask(fact(found, "118", AnswerKind.NUMBER, rule="value", counted="albums"), found, DUTCH)
    assert isinstance(asked, Question)
    assert asked.stem == "hoeveel albums maakte Ada in Ede?"


@pytest.mark.parametrize(
    ("kind", "told"),
    [(AnswerKind.YEAR, ""), (AnswerKind.NUMBER, " (maart 2022)"), (AnswerKind.PERSON, " (maart 2022)")],
)
def test_who_asks_for_a_year_tells_no_month(kind: AnswerKind, told: str) -> None:
    text = "Ada/PROPN:Sing/nsubj/1 wint/VERB:Fin+Sing+Pres/ROOT/1 7/NUM/obj/1 ./PUNCT/punct/1"
    found = replace(reading(text), month="maart 2022")
    assert month_of_item(fact(found, "7", kind, rule="value"), "Ada wint", found.doc[1], found) == told


SAILED = (
    "De/DET/det/1 watermolen/NOUN:Sing/nsubj/2 kreeg/VERB:Fin+Sing+Past/ROOT/2 vaak/ADV/advmod/2 "
    "zeven/NUM/nummod/5 zeilen/NOUN:Plur/obj/2 uit/ADP/case/7 {}/obl/2 ./PUNCT/punct/2"
)
STORY = Lead("‘Zeven zeilen voor boer Smit’")


@pytest.mark.parametrize(
    ("source", "lead", "floats"),
    [
        ("katoen/NOUN:Sing", STORY, True),
        ("Ede/PROPN:Sing", STORY, False),
        ("1901/NUM", STORY, False),
        ("katoen/NOUN:Sing", replace(STORY, opening=True), False),
        ("katoen/NOUN:Sing", Lead("‘Nieuwe wieken voor boer Smit’"), False),
    ],
)
def test_an_item_of_a_story_has_a_name_a_year_or_its_headline(source: str, lead: Lead, floats: bool) -> None:
    found = replace(reading(SAILED.format(source)), lead=lead, topics=frozenset({1}))
    number = fact(found, "zeven", AnswerKind.NUMBER, rule="value", counted="zeilen")
    asked, made = ask(number, found, DUTCH), gap(number, found, DUTCH)
    reason = "nothing here says what it is about"
    assert (isinstance(asked, Unasked) and asked.reason == reason) is floats
    assert (isinstance(made, Unasked) and made.reason == reason) is floats
    assert floats or (isinstance(asked, Question) and isinstance(made, Gap))


LED_BY = (
    "Ede/PROPN:Sing/nsubj/1 opened/VERB:Fin+Sing+Past/ROOT/1 a/DET/det/3 fourth/NOUN:Sing/obj/1 "
    "led/VERB:Part/xcomp/1 {}/ADP/case/6 Ada/PROPN:Sing/obl/{} ./PUNCT/punct/1"
)
BUILT_BY = (
    "Ede/PROPN:Sing/nsubj:pass/2 was/AUX:Fin+Sing+Past/aux:pass/2 built/VERB:Part/ROOT/2 and/CCONJ/cc/4 "
    "led/VERB:Part/conj/2 by/ADP/case/6 Ada/PROPN:Sing/obl/4 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (LED_BY.format("by", 4), False),
        (LED_BY.format("by", 1), True),
        (LED_BY.format("with", 4), True),
        (BUILT_BY, True),
    ],
)
def test_who_does_another_deed_than_that_of_the_verb_is_not_asked_for(text: str, asked: bool) -> None:
    found = replace(reading(text, "en"), lead=Lead("Epe", topic=True))
    made = ask(fact(found, "Ada", AnswerKind.PERSON), found, ENGLISH)
    assert isinstance(made, Question) is asked
    assert asked or (isinstance(made, Unasked) and made.reason == "no question word fits here")
