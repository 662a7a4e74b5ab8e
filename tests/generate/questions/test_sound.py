"""Items that say nothing wrong: whose it was, when, in which order, and what was only believed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from quiz.generate.askable import read
from quiz.generate.clauses import find_clauses
from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.subordinate import subordinate_clauses
from quiz.generate.clauses.tidy import tidy
from quiz.generate.names import Name
from quiz.generate.questions.ask import Question, Unasked, ask
from quiz.generate.questions.cloze import gap
from quiz.generate.questions.hints import hint
from quiz.generate.questions.order import question, render, statement
from quiz.generate.questions.phrase import find_phrase
from quiz.generate.questions.shorten import shorten
from quiz.generate.questions.trim import trim
from quiz.generate.questions.which import asked_phrase
from quiz.generate.questions.whole import _is_misread
from quiz.generate.resolve import resolve
from quiz.generate.standing.dangling import dangling
from quiz.generate.values import find_values
from quiz.generate.values.stamped import stamps
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.clauses.test_cut import words_of
from tests.generate.parsed import fact, parsed, reading, sentence, span

DUTCH, ENGLISH = question_words("nl"), question_words("en")
BURNT = (
    "{}/NOUN:{}/nsubj/1 staken/VERB:Fin+{}+Past/ROOT/1 zijn/PRON/nmod:poss/3 woning/NOUN:Sing/obj/1 "
    "in/ADP/case/5 brand/NOUN:Sing/xcomp/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("subject", "number", "open_"), [("Troepen", "Plur", True), ("Brand", "Sing", False)]
)
def test_several_have_nothing_that_is_his(subject: str, number: str, open_: bool) -> None:
    found = reading(BURNT.format(subject, number, number))
    assert ("zijn" in dangling(found, range(7), DUTCH)) is open_


ISSUED = (
    "The/DET/det/1 version/NOUN:Sing/nsubj:pass/{0} ,/PUNCT/punct/1 {1} in/ADP/case/{2} 1874/NUM/obl/{0} "
    ",/PUNCT/punct/{0} {3} each/DET/det/{4} barb/NOUN:Sing/obj/{0} ./PUNCT/punct/{0}"
)


@pytest.mark.parametrize(
    ("inside", "root", "verb", "misread"),
    [
        ("which/PRON/nsubj/4 came/VERB:Fin+Past/ROOT/4", 4, "held/VERB:Fin+Past/advcl/4", True),
        ("which/PRON/nsubj/4 came/VERB:Fin+Past/ROOT/4", 4, "holding/VERB/advcl/4", False),
    ],
)
def test_what_stands_in_an_aside_is_no_main_verb(inside: str, root: int, verb: str, misread: bool) -> None:
    doc = parsed(ISSUED.format(root, inside, root + 2, verb, root + 6), "en")
    assert _is_misread(doc[root], ENGLISH) is misread


WHILE = (
    "Ada/PROPN:Sing/nsubj/1 sang/VERB:Fin+Past/ROOT/1 ,/PUNCT/punct/10 while/SCONJ/mark/10 the/DET/det/5 "
    "mass/NOUN:Sing/nsubj/10 ,/PUNCT/punct/7 anew/ADV/advmod/10 ,/PUNCT/punct/7 was/AUX:Fin+Past/aux/10 "
    "heard/VERB:Part/advcl/1 in/ADP/case/12 1927/NUM/obl/10 ./PUNCT/punct/1"
)


def test_half_a_clause_is_not_taken_out() -> None:
    doc = parsed(WHILE, "en")
    assert trim(doc, range(14), range(12, 13), ENGLISH, longest=11) == list(range(14))


ONLY = (
    "Ada/PROPN:Sing/nsubj/1 won/VERB:Fin+Sing+Past/ROOT/1 goud/NOUN:Sing/obj/1 {}/ADV/advmod/5 in/ADP/case/5 "
    "1901/NUM/obl/1 bij/ADP/case/7 Ede/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("word", "stem"),
    [("pas", "In welk jaar won Ada goud bij Ede?"), ("daar", "In welk jaar won Ada goud daar bij Ede?")],
)
def test_a_question_does_not_say_how_late_it_was(word: str, stem: str) -> None:
    (clause,) = find_clauses(parsed(ONLY.format(word)), DUTCH)
    found = reading(ONLY.format(word))
    year = fact(found, "1901", AnswerKind.YEAR, rule="value")
    phrase = find_phrase(clause, 5, 6, DUTCH)
    assert phrase is not None
    asked = asked_phrase(year, clause, phrase, DUTCH)
    assert asked is not None
    ordered = question(clause, *asked, DUTCH)
    assert ordered is not None
    text = render(found.doc, ordered, proper=frozenset({0}), shown={})
    assert f"{text[0].upper()}{text[1:]}?" == stem


CAUSE = (
    "Aanleiding/NOUN:Sing/xcomp/1 vormde/VERB:Fin+Sing+Past/ROOT/1 de/DET/det/3 terugkeer/NOUN:Sing/nsubj/1 "
    "van/ADP/case/5 Jan/PROPN:Sing/nmod/3 in/ADP/case/7 1493/NUM/obl/1 ./PUNCT/punct/1"
)


def test_a_bare_noun_that_stands_first_is_not_moved() -> None:
    clause = Clause(parsed(CAUSE), (0,), (2, 3, 4, 5), 3, 1, (6, 7))
    assert question(clause, (6, 7), ["in", "welk jaar"], DUTCH) is None
    assert question(replace(clause, front=()), (6, 7), ["in", "welk jaar"], DUTCH) is not None


ATTACKED = (
    "Fortified/VERB:Part/advcl/4 again/ADV/advmod/0 ,/PUNCT/punct/0 Ede/PROPN:Sing/nsubj:pass/5 "
    "was/AUX:Fin+Sing+Past/aux:pass/5 attacked/VERB:Part/ROOT/5 in/ADP/case/7 1945/NUM/obl/5 by/ADP/case/9 "
    "planes/NOUN:Plur/obl/5 ./PUNCT/punct/5"
)


def test_a_participle_stays_first() -> None:
    doc = parsed(ATTACKED, "en")
    clause = Clause(doc, (0, 1), (3,), 3, 4, (5, 6, 7, 8, 9))
    asked = question(clause, (6, 7), ["when"], ENGLISH)
    assert asked is not None
    text = render(doc, asked, proper=frozenset(), shown={})
    assert text == "fortified again, when was Ede attacked by planes"


STACK = (
    "Birds/NOUN:Plur/nsubj/1 breed/VERB:Fin+Plur+Pres/ROOT/1 on/ADP/case/5 Ede/PROPN:Sing/obl/1 "
    ",/PUNCT/punct/6 a/DET/det/6 stack/NOUN:Sing/appos/3 47/NUM/nummod/8 metres/NOUN:Plur/nmod/9 "
    "tall/ADJ/amod/6 ./PUNCT/punct/1"
)


def test_how_tall_a_thing_is_that_is_only_described() -> None:
    found = reading(STACK, "en")
    made = ask(fact(found, "47 metres", AnswerKind.MEASURE, rule="value"), found, ENGLISH)
    assert isinstance(made, Unasked)


MATTERS = (
    "{}/NOUN:Plur/nsubj:pass/2 were/AUX:Fin+Plur+Past/aux:pass/2 settled/VERB:Part/ROOT/2 near/ADP/case/4 "
    "Ede/PROPN:Sing/obl/2 in/ADP/case/6 1907/NUM/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("subject", "asked"), [("Matters", False), ("Farmers", True)])
def test_a_subject_that_says_nothing(subject: str, asked: bool) -> None:
    found = reading(MATTERS.format(subject), "en")
    made = ask(fact(found, "1907", AnswerKind.YEAR, rule="value"), found, ENGLISH)
    assert isinstance(made, Question) is asked


TIME = (
    "The/DET/det/2 last/ADJ/amod/2 {}/NOUN:Sing/nsubj/6 was/AUX:Fin+Sing+Past/cop/6 in/ADP/case/6 "
    "early/ADJ/amod/6 1907/NUM/ROOT/6 in/ADP/case/8 Ede/PROPN:Sing/nmod/6 ./PUNCT/punct/6"
)


@pytest.mark.parametrize(("noun", "reason"), [("time", "what ‘time’ is"), ("fire", "")])
def test_the_last_time_of_what(noun: str, reason: str) -> None:
    found = reading(TIME.format(noun), "en")
    made = ask(fact(found, "1907", AnswerKind.YEAR, rule="value"), found, ENGLISH)
    assert reason in getattr(made, "reason", "")
    assert noun == "time" or "what ‘" not in getattr(made, "reason", "")


AGED = (
    "De/DET/det/1 {}/NOUN:Sing/nsubj/2 bedraagt/VERB:Fin+Sing+Pres/ROOT/2 51/NUM/nummod/4 "
    "jaar/NOUN:Sing/obj/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("subject", "wanted"), [("leeftijd", "leeftijd"), ("straf", "duur")])
def test_the_hint_of_an_age(subject: str, wanted: str) -> None:
    found = reading(AGED.format(subject))
    years = replace(fact(found, "51 jaar", AnswerKind.DURATION, rule="value"), unit="year")
    assert hint(years, DUTCH) == wanted


def test_the_genitive_of_a_name_keeps_its_capital() -> None:
    doc = sentence(
        "Singers/NOUN:Sing/nmod/1 model/NOUN:Sing/nsubj/2 won/VERB:Fin+Sing+Past/ROOT/2 ./PUNCT/punct/2"
    )
    for capitals, kept in (({"Singer"}, {0}), ({"Singe"}, {0}), ({"Sing"}, set()), ({"Howe"}, set())):
        assert read(doc, (), (), DUTCH, capitals=frozenset(capitals)).proper == kept


BECAUSE = (
    "Ada/PROPN:Sing/nsubj/1 won/VERB:Fin+Sing+Past/ROOT/1 ,/PUNCT/punct/8 doordat/SCONJ/mark/8 "
    "Jan/PROPN:Sing/nsubj/8 {}op/ADP/case/{} krediet/NOUN:Sing/obl/{} bood/VERB:Fin+Sing+Past/advcl/1 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(("lent", "at", "found"), [("", 6, 1), ("geld/NOUN:Sing/flat/4 ", 7, 0)])
def test_a_name_and_a_noun_are_no_subject_together(lent: str, at: int, found: int) -> None:
    text = BECAUSE.format(lent, at, at + 1).replace("/8", f"/{at + 1}")
    assert len(list(subordinate_clauses(parsed(text), DUTCH))) == found


HIGHER = (
    "Ede/PROPN:Sing/nsubj/5 was/AUX:Fin+Sing+Past/cop/5 18/NUM/nummod/3 percent/NOUN:Sing/obl/5 "
    "much/ADV/advmod/5 higher/ADJ:Cmp/ROOT/5 {} in/ADP/case/10 five/NUM/nummod/10 other/ADJ/amod/10 "
    "towns/NOUN:Plur/obl/5 ./PUNCT/punct/5"
)


@pytest.mark.parametrize(("before", "kept"), [("than/ADP/case/10", 11), ("again/NOUN/obl/5", 7)])
def test_what_is_compared_with_stays(before: str, kept: int) -> None:
    clause = Clause(parsed(HIGHER.format(before), "en"), (), (0,), 0, 1, tuple(range(2, 11)))
    assert len(shorten(clause, (2, 3), ENGLISH, longest=7).tokens) == kept


WENT = (
    "Ede/PROPN:Sing/nsubj/1 ging/VERB:Fin+Sing+Past/ROOT/1 {}/ADV/advmod/1 alleen/ADV/advmod/1 "
    "naar/ADP/case/5 Lochem/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("word", "rest"), [("desondanks", "alleen naar Lochem"), ("ook", "ook alleen naar Lochem")]
)
def test_only_also_is_the_other_half_of_a_pair(word: str, rest: str) -> None:
    (clause,) = reading(WENT.format(word)).clauses
    assert words_of(clause)[3] == rest


def test_a_sentence_that_goes_on_is_no_gap() -> None:
    text = (
        "Daarbovenop/ADV/advmod/1 steeg/VERB:Fin+Sing+Past/ROOT/1 sinds/ADP/case/3 2021/NUM/obl/1 "
        "in/ADP/case/5 Ede/PROPN:Sing/obl/1 de/DET/det/7 prijs/NOUN:Sing/obj/1 ./PUNCT/punct/1"
    )
    found = reading(text)
    made = gap(fact(found, "2021", AnswerKind.YEAR, rule="value"), found, DUTCH)
    assert isinstance(made, Unasked)
    assert made.reason == "it goes on with what stands before it"


FOUND_IN = (
    "Ede/PROPN:Sing/nsubj/1 koos/VERB:Fin+Sing+Past/ROOT/1 {}/{}/{}/6 in/ADP/case/4 1969/NUM/obl/5 "
    "ontdekte/VERB:Part/amod/6 komeet/NOUN:Sing/obj/1 uit/ADP/case/8 Lochem/PROPN:Sing/nmod/6 ./PUNCT/punct/1"
)


def test_a_year_within_a_phrase_is_not_that_of_the_verb() -> None:
    found = reading(FOUND_IN.format("een", "DET", "det"))
    asked = ask(fact(found, "1969", AnswerKind.YEAR, rule="value"), found, DUTCH)
    assert isinstance(asked, Unasked)


NIGHT = (
    "In/ADP/case/2 de/DET/det/2 nacht/NOUN:Sing/obl/7 van/ADP/case/4 dinsdag/NOUN/nmod/2 op/ADP/case/6 "
    "woensdag/NOUN/nmod/4 brandde/VERB:Fin+Sing+Past/ROOT/7 Ede/PROPN:Sing/nsubj/7 ./PUNCT/punct/7"
)


def test_the_days_of_a_night_get_no_date() -> None:
    doc, date = parsed(NIGHT), dt.date(2025, 12, 3)
    values = list(find_values(sentence(NIGHT), language="nl", date=date))
    assert [value.text for value in values] == ["dinsdag", "woensdag"]
    assert stamps(doc, values, date, DUTCH, news=True) == {}
    plain = NIGHT.replace("nacht/NOUN", "brand/NOUN")
    assert stamps(parsed(plain), values[:1], date, DUTCH, news=True)


YEARLY = (
    "In/ADP/case/1 Ede/PROPN:Sing/obl/2 viel/VERB:Fin+Sing+Past/ROOT/2 jaarlijks/ADV/advmod/2 "
    "veel/DET/det/5 regen/NOUN:Sing/nsubj/2 neer/ADP/compound:prt/2 ./PUNCT/punct/2"
)


def test_a_statement_keeps_the_order_of_its_sentence() -> None:
    doc = parsed(YEARLY)
    clause = Clause(doc, (0, 1), (4, 5), 5, 2, (3, 6))
    text = render(doc, statement(clause, DUTCH), proper=frozenset(), shown={})
    assert text == "in Ede viel jaarlijks veel regen neer"


NOW = (
    "Ede/PROPN:Sing/nsubj/1 bood/VERB:Fin+Sing+Past/ROOT/1 werk/NOUN:Sing/obj/1 nu/{}/{}/6 de/DET/det/5 "
    "mijn/NOUN:Sing/nsubj/6 sloot/VERB:Fin+Sing+Past/advcl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("tag", "label", "kept"), [("SCONJ", "mark", True), ("ADV", "advmod", False)])
def test_now_that_stays(tag: str, label: str, kept: bool) -> None:
    clause = Clause(parsed(NOW.format(tag, label)), (), (0,), 0, 1, (2, 3, 4, 5, 6))
    assert (3 in tidy(clause, DUTCH).rest) is kept


MADE = (
    "The/DET/det/1 ship/NOUN:Sing/nsubj:pass/3 was/AUX:Fin+Sing+Past/aux:pass/3 built/VERB:Part/ROOT/3 "
    "by/ADP/case/6 Ada/PROPN:Sing/obl:agent/3 Archer/PROPN:Sing/flat/5 ./PUNCT/punct/3"
)
BUILT = MADE.replace("case/6 Ada/PROPN:Sing/obl:agent/3", "case/5 Ada/PROPN:Sing/obl:agent/3")
SHE = "She/PRON/nsubj/1 sailed/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 1892/NUM/obl/1 ./PUNCT/punct/1"
WROTE = "Ada/PROPN:Sing/nsubj/2 Archer/PROPN:Sing/flat/0 slept/VERB:Fin+Sing+Past/ROOT/2 ./PUNCT/punct/2"


@pytest.mark.parametrize(("before", "shown"), [(BUILT, {}), (WROTE, {0: "Ada Archer"})])
def test_she_may_be_the_ship_that_somebody_built(before: str, shown: dict[int, str]) -> None:
    start, end = span(parsed(before, "en"), "Ada Archer")
    ada = Name(start, end, "Ada Archer", AnswerKind.PERSON, 0.95, full="Ada Archer")
    told = list(resolve([reading(before, "en", names=(ada,)), reading(SHE, "en")], ENGLISH))
    assert dict(told[1].shown) == shown


SLEPT = (
    "Omdat/SCONJ/mark/2 Ada/PROPN:Sing/nsubj/2 sliep/VERB:Fin+Sing+Past/advcl/4 ,/PUNCT/punct/2 "
    "ging/VERB:Fin+Sing+Past/ROOT/4 de/DET/det/6 sonde/NOUN:Sing/nsubj/4 in/ADP/case/8 {}/NUM/nmod/6 "
    "in/ADP/case/10 slaap/NOUN:Sing/obl/4 "
    "./PUNCT/punct/4"
)


@pytest.mark.parametrize(("number", "subject"), [("2011", "de sonde"), ("11", "de sonde in 11")])
def test_a_year_is_no_part_of_a_subject_behind_its_verb(number: str, subject: str) -> None:
    (clause,) = find_clauses(parsed(SLEPT.format(number)), DUTCH)
    assert words_of(clause)[1] == subject
