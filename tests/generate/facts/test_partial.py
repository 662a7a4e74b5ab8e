"""Facts that are only a part of what is told, and days of history by their year."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from quiz.generate.facts.partial import is_part
from quiz.generate.values import Value, When
from quiz.generate.values.dated import with_years
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, reading, sentence

DUTCH, ENGLISH = question_words("nl"), question_words("en")
COMPARED = "it is only what something else is compared with"
PIECE = "it is only a piece of an amount"
NOTHING = "of what this is the number, the sentence does not say"
FEW = "so few are no number to keep in mind"
BEFORE = "it happened before what is told"
FELL = (
    "Rome/PROPN:Sing/nsubj/1 fell/VERB:Fin+Past/ROOT/1 {}/ADV/advmod/1 {}/SCONJ/mark/5 in/ADP/case/5 "
    "410/NUM/obl/1 ./PUNCT/punct/1"
)
WEIGHS = (
    "Ada/PROPN:Sing/nsubj/1 telde/VERB:Fin+Sing+Past/ROOT/1 {}/{}/{}/4 {}/NUM/nummod/4 {}/NOUN:Plur/obj/1 "
    "in/ADP/case/6 Weesp/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)
RAISED = (
    "Het/DET/det/1 bestuur/NOUN:Sing/nsubj/2 verhoogde/VERB:Fin+Sing+Past/ROOT/2 het/DET/det/4 "
    "{}/NOUN:Sing/obj/2 naar/ADP/case/6 vier/NUM/obl/2 {}/ADP/case/8 Weesp/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)
HELD = (
    "The/DET/det/1 order/NOUN:Sing/nsubj/3 had/AUX:Fin+Past/{}/3 held/VERB:Part/ROOT/3 "
    "Malta/PROPN:Sing/obj/3 {}/ADP/case/6 1530/NUM/obl/3 ./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("text", "answer", "kind", "noun", "reason"),
    [
        (FELL.format("later", "than"), "410", AnswerKind.YEAR, "", COMPARED),
        (FELL.format("late", "that"), "410", AnswerKind.YEAR, "", ""),
        (HELD.format("aux", "in"), "1530", AnswerKind.YEAR, "", BEFORE),
        (HELD.format("aux", "since"), "1530", AnswerKind.YEAR, "", ""),
        (HELD.format("ROOT", "in"), "1530", AnswerKind.YEAR, "", ""),
        (HELD.format("ROOT", "ca"), "1530", AnswerKind.YEAR, "", "when it was is told by about only"),
        (HELD.format("ROOT", "about"), "1530", AnswerKind.YEAR, "", "when it was is told by about only"),
    ],
)
def test_english_parts(text: str, answer: str, kind: AnswerKind, noun: str, reason: str) -> None:
    found = reading(text, "en")
    assert is_part(fact(found, answer, kind, rule="value", counted=noun), found, ENGLISH) == reason


@pytest.mark.parametrize(
    ("before", "number", "noun", "reason"),
    [
        (("enkele", "DET", "det"), "honderd", "boten", PIECE),
        (("wel", "ADV", "advmod"), "honderd", "boten", ""),
        (("de", "DET", "det"), "drie", "boten", FEW),
        (("wel", "ADV", "advmod"), "drie", "boten", ""),
        (("de", "DET", "det"), "negen", "boten", ""),
    ],
)
def test_pieces_of_amounts(before: tuple[str, str, str], number: str, noun: str, reason: str) -> None:
    found = reading(WEIGHS.format(*before, number, noun))
    told = fact(found, number, AnswerKind.NUMBER, rule="value", counted=noun)
    assert is_part(told, found, DUTCH) == reason


@pytest.mark.parametrize(
    ("noun", "behind", "reason"),
    [("niveau", "in", NOTHING), ("niveau", "van", ""), ("aantal", "in", ""), ("dodental", "in", "")],
)
def test_a_number_of_nothing(noun: str, behind: str, reason: str) -> None:
    found = reading(RAISED.format(noun, behind))
    assert is_part(fact(found, "vier", AnswerKind.NUMBER, rule="value"), found, DUTCH) == reason


ASKED = (
    "{}/{}/advmod/2 kwetsbaar/ADJ/advcl/4 Ede/PROPN:Sing/nsubj/2 ,/PUNCT/punct/2 "
    "bleek/VERB:Fin+Sing+Past/ROOT/4 in/ADP/case/6 2011/NUM/obl/4 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(("word", "pos", "told"), [("Hoe", "ADV", False), ("Zo", "ADV", True)])
def test_what_a_verb_is_not_whole_without_is_told_elsewhere(word: str, pos: str, told: bool) -> None:
    found = reading(ASKED.format(word, pos))
    reason = is_part(fact(found, "2011", AnswerKind.YEAR, rule="value"), found, DUTCH)
    assert reason == ("" if told else "it is told of what another sentence says")


LOOKED = (
    "Ada/PROPN:Sing/nsubj/1 kwam/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 1818/NUM/obl/1 {}"
    "kijken/VERB/xcomp/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("at", "reason"),
    [
        ("", "what its verb is not whole without stands elsewhere"),
        ("naar/ADP/case/5 Ede/PROPN:Sing/obl/6 ", ""),
    ],
)
def test_whoever_looks_looks_at_something(at: str, reason: str) -> None:
    found = reading(LOOKED.format(at))
    assert is_part(fact(found, "1818", AnswerKind.YEAR, rule="value"), found, DUTCH) == reason


LASTED = (
    "Ada/PROPN:Sing/nsubj/1 kwam/VERB:Fin+Sing+Past/ROOT/1 drie/NUM/nummod/3 weken/NOUN:Plur/obl/1 "
    "{}/ADP/case/6 de/DET/det/6 storm/NOUN:Sing/{} ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("preposition", "label", "relates"),
    [("voor", "nmod/3", True), ("na", "obl/1", True), ("met", "obl/1", False)],
)
def test_a_time_before_something_is_no_duration(preposition: str, label: str, relates: bool) -> None:
    found = reading(LASTED.format(preposition, label))
    told = fact(found, "drie weken", AnswerKind.DURATION, rule="value")
    assert bool(is_part(told, found, DUTCH)) is relates


HIT = (
    "De/DET/det/1 vorst/NOUN:Sing/nsubj/2 trof/VERB:Fin+Sing+Past/ROOT/2 de/DET/det/4 {}/PROPN:{}/obj/2 "
    "./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("name", "number", "people"),
    [("Russen", "Plur", True), ("Russell", "Sing", False), ("Alpen", "Plur", False)],
)
def test_a_people_is_no_name(name: str, number: str, people: bool) -> None:
    found = reading(HIT.format(name, number))
    kind = AnswerKind.REGION if name == "Alpen" else AnswerKind.NAME
    reason = is_part(fact(found, name, kind, rule="proper"), found, DUTCH)
    assert reason == ("it is a people, not a name" if people else "")


SPOKE = (
    "{}/PROPN:Sing/nsubj/1 {}/VERB:Fin+Sing+Past/ROOT/1 op/ADP/case/4 26/NUM/obl/1 {}/PROPN/flat/3 "
    "over/ADP/case/6 Mainila/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("verb", "month", "shown", "reason"),
    [
        ("meldde", "mei", {}, "the year of a day in it is not told"),
        ("viel", "mei", {}, "the year of a day in it is not told"),
        ("zei", "mei", {3: "26 mei 1939"}, "a place stands for who speaks there"),
        ("viel", "mei", {3: "26 mei 1939"}, ""),
    ],
)
def test_a_place_that_speaks_and_a_day_of_no_year(
    verb: str, month: str, shown: dict[int, str], reason: str
) -> None:
    found = reading(SPOKE.format("Moskou", verb, month))
    day = Value(3, 5, f"26 {month}", AnswerKind.DATE, When(None, 5, 26))
    found = replace(found, values=(day,), shown=shown)
    assert is_part(fact(found, "Moskou", AnswerKind.CITY), found, DUTCH) == reason


BEGAN = (
    "In/ADP/case/1 oktober/PROPN/obl/3 1939/NUM/flat/1 begon/VERB:Fin+Sing+Past/ROOT/3 het/PRON/nsubj/3 "
    "./PUNCT/punct/3"
)
OF_DATE = BEGAN.replace("oktober/PROPN/obl/3", "oktober/PROPN/nmod/3")
CAME = (
    "Op/ADP/case/1 26/NUM/obl/3 {}/PROPN/flat/1 {}/VERB:Fin+Sing+{}/ROOT/3 de/DET/det/5 "
    "vorst/NOUN:Sing/nsubj/3 {}/ADV/advmod/3 ./PUNCT/punct/3"
)
OCTOBER = Value(1, 3, "oktober 1939", AnswerKind.DATE, When(1939, 10, None))
MONTHS = {"november": 11, "oktober": 10, "januari": 1, "Jan": 1}


@pytest.mark.parametrize(
    ("first", "month", "verb", "tense", "adverb", "shown"),
    [
        (BEGAN, "november", "kwam", "Past", "snel", "26 november 1939"),
        (BEGAN, "oktober", "kwam", "Past", "snel", "26 oktober 1939"),
        (BEGAN, "januari", "kwam", "Past", "snel", ""),
        (BEGAN, "Jan", "kwam", "Past", "snel", ""),
        (BEGAN, "november", "komt", "Pres", "snel", ""),
        (BEGAN, "november", "kwam", "Past", "jaarlijks", ""),
        (OF_DATE, "november", "kwam", "Past", "snel", ""),
    ],
)
def test_a_day_gets_the_year_that_was_just_told(
    first: str, month: str, verb: str, tense: str, adverb: str, shown: str
) -> None:
    day = Value(1, 3, f"26 {month}", AnswerKind.DATE, When(None, MONTHS[month], 26))
    sents = [sentence(first), sentence(CAME.format(month, verb, tense, adverb))]
    found = list(with_years(sents, [(OCTOBER,), (day,)], DUTCH))
    assert found == [{}, {1: shown, 2: ""} if shown else {}]


def test_a_year_reaches_three_sentences_on() -> None:
    year = Value(1, 2, "1939", AnswerKind.YEAR, Decimal(1939))
    told = sentence("In/ADP/case/1 1939/NUM/obl/2 begon/VERB:Fin+Sing+Past/ROOT/2 het/PRON/nsubj/2")
    day = Value(1, 3, "26 november", AnswerKind.DATE, When(None, 11, 26))
    later = sentence(CAME.format("november", "kwam", "Past", "snel"))
    for between, shown in ((2, True), (3, False)):
        sents = [told, *[sentence("Ja/INTJ/ROOT/0")] * between, later]
        values: list[tuple[Value, ...]] = [(year,), *[()] * between, (day,)]
        assert bool(list(with_years(sents, values, DUTCH))[-1]) is shown


RULED = "Rome/PROPN:Sing/nsubj/1 beat/VERB:Fin+Past/ROOT/1 {}/DET/det/3 {}/PROPN:Plur/obj/1 ./PUNCT/punct/1"


@pytest.mark.parametrize(
    ("article", "kind", "people"),
    [("the", AnswerKind.NAME, True), ("some", AnswerKind.NAME, False), ("the", AnswerKind.WATER, False)],
)
def test_a_plural_of_no_known_kind_with_the_is_a_people(article: str, kind: AnswerKind, people: bool) -> None:
    found = reading(RULED.format(article, "Vlachs"), "en")
    reason = is_part(fact(found, "Vlachs", kind, rule="proper"), found, ENGLISH)
    assert reason == ("it is a people, not a name" if people else "")


WAITED = (
    "Ada/PROPN:Sing/nsubj/1 waited/VERB:Fin+Past/ROOT/1 three/NUM/nummod/3 years/NOUN:Plur/obl/1 "
    "and/CCONJ/cc/5 {}/{}/conj/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("word", "pos", "reason"), [("months", "NOUN", PIECE), ("left", "VERB", "")])
def test_years_and_months_are_one_amount(word: str, pos: str, reason: str) -> None:
    found = reading(WAITED.format(word, pos), "en")
    told = fact(found, "three years", AnswerKind.DURATION, rule="value")
    assert is_part(told, found, ENGLISH) == reason


LIES = (
    "Ada/PROPN:Sing/nsubj/1 woont/VERB:Fin+Sing+Pres/ROOT/1 honderd/NUM/nummod/3 kilometer/NOUN:Sing/obl/1 "
    "{}/ADV/advmod/1 in/ADP/case/6 {}/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("word", "reason"), [("verder", "from where it is so far, the sentence does not say"), ("ver", "")]
)
def test_how_much_farther_it_is(word: str, reason: str) -> None:
    found = reading(LIES.format(word, "Weesp"))
    told = fact(found, "honderd kilometer", AnswerKind.MEASURE, rule="value")
    assert is_part(told, found, DUTCH) == reason


@pytest.mark.parametrize(("name", "reason"), [("Westen", "it is a point of the compass"), ("Weesp", "")])
def test_a_point_of_the_compass_is_no_name(name: str, reason: str) -> None:
    found = reading(LIES.format("ver", name))
    assert is_part(fact(found, name, AnswerKind.NAME, rule="proper"), found, DUTCH) == reason


WEAVING = (
    "Ada/PROPN:Sing/nsubj/1 backed/VERB:Fin+Past/ROOT/1 the/DET/det/3 state/NOUN:Sing/obj/1 of/ADP/case/5 "
    "{}/NUM/nmod/3 in/ADP/case/9 the/DET/det/9 nineteenth/ADJ/amod/9 century/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("year", "reason"), [("1848", "a year beside it gives it away"), ("1901", ""), ("1800", "")]
)
def test_a_century_is_given_away_by_a_year(year: str, reason: str) -> None:
    found = reading(WEAVING.format(year), "en")
    century = Value(8, 10, "nineteenth century", AnswerKind.YEAR, Decimal(19), "century")
    found = replace(found, values=(century,))
    told = replace(fact(found, "nineteenth century", AnswerKind.YEAR, rule="value"), unit="century")
    assert is_part(told, found, ENGLISH) == reason


def test_who_is_unclear_is_not_asked_for() -> None:
    found = reading(HIT.format("Russell", "Sing"))
    russell = fact(found, "Russell", AnswerKind.PERSON)
    assert is_part(russell, found, DUTCH) == ""
    found = replace(found, unclear=frozenset({russell.start}))
    assert is_part(russell, found, DUTCH) == "who or which it is, another sentence says"


DIED = (
    "Ada/PROPN:Sing/nsubj/1 won/VERB:Fin+Past/ROOT/1 in/ADP/case/3 1635/NUM/obl/1 ,/PUNCT/punct/8 "
    "and/CCONJ/cc/8 {}/ADV/advmod/8 {}/ADP/case/8 {}/NUM/conj/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("adverb", "preposition", "other", "reason"),
    [
        ("again", "in", "1655", "it is one of several"),
        ("then", "in", "1655", ""),
        ("again", "in", "March", ""),
        ("again", "with", "1655", ""),
    ],
)
def test_what_happened_again_has_no_one_time(adverb: str, preposition: str, other: str, reason: str) -> None:
    found = reading(DIED.format(adverb, preposition, other), "en")
    assert is_part(fact(found, "1635", AnswerKind.YEAR, rule="value"), found, ENGLISH) == reason


@pytest.mark.parametrize(
    ("preposition", "finite", "tense", "reason"),
    [
        ("since", "is", "Pres", "its verb tells another time"),
        ("since", "was", "Past", ""),
        ("in", "is", "Pres", ""),
    ],
)
def test_nothing_is_so_since_a_time_in_english(
    preposition: str, finite: str, tense: str, reason: str
) -> None:
    found = reading(
        f"Ada/PROPN:Sing/nsubj/3 {finite}/AUX:Fin+{tense}/cop/3 the/DET/det/3 chair/NOUN:Sing/ROOT/3 "
        f"{preposition}/ADP/case/5 2015/NUM/obl/3 ./PUNCT/punct/3",
        "en",
    )
    assert is_part(fact(found, "2015", AnswerKind.YEAR, rule="value"), found, ENGLISH) == reason


ELECTED = (
    "Ada/PROPN:Sing/nsubj:pass/2 was/AUX:Fin+Sing+Past/aux:pass/2 elect/VERB:Part/ROOT/2 {}in/ADP/case/{} "
    "1901/NUM/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("role", "at", "reason"),
    [
        ("", 4, "as what it was, another sentence says"),
        ("president/NOUN:Sing/xcomp/2 ", 5, ""),
        ("as/ADP/case/4 president/NOUN:Sing/obl/2 ", 6, ""),
    ],
)
def test_who_was_elected_was_elected_something(role: str, at: int, reason: str) -> None:
    found = reading(ELECTED.format(role, at), "en")
    assert is_part(fact(found, "1901", AnswerKind.YEAR, rule="value"), found, ENGLISH) == reason


@pytest.mark.parametrize(
    ("noun", "reason"), [("raad", ""), ("leraar", "as what it was, another sentence says")]
)
def test_a_council_is_elected_as_nothing_else(noun: str, reason: str) -> None:
    text = (
        f"De/DET/det/1 {noun}/NOUN:Sing/nsubj:pass/5 werd/AUX:Fin+Sing+Past/aux:pass/5 in/ADP/case/4 "
        "1901/NUM/obl/5 verkiezen/VERB:Part/ROOT/5 ./PUNCT/punct/5"
    )
    found = reading(text)
    assert is_part(fact(found, "1901", AnswerKind.YEAR, rule="value"), found, DUTCH) == reason


TENSE = (
    "{}/DET/det/1 {}/NOUN:Sing/nsubj/3 was/AUX:Fin+Sing+Past/cop/3 {}/ADJ/ROOT/3 in/ADP/case/5 "
    "2012/NUM/obl/3 {}./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("behind", "reason"),
    [("", "how it was says too little alone"), ("in/ADP/case/7 Ede/PROPN:Sing/obl/3 ", "")],
)
def test_that_something_was_so_says_too_little(behind: str, reason: str) -> None:
    found = reading(TENSE.format("De", "spanning", "groot", behind))
    assert is_part(fact(found, "2012", AnswerKind.YEAR, rule="value"), found, DUTCH) == reason


GROWS = (
    "Ede/PROPN:Sing/nsubj/1 wordt/VERB:Fin+Sing+Pres/ROOT/1 een/DET/det/3 {}/{}/obl/1 tot/ADP/case/6 "
    "anderhalve/NUM/nummod/6 meter/NOUN:Sing/obl/1 hoog/ADJ/advmod/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("word", "pos", "reason"), [("halve", "ADJ", "it is one end of a range"), ("boom", "NOUN:Sing", "")]
)
def test_what_stands_behind_a_number_and_to_is_one_end(word: str, pos: str, reason: str) -> None:
    found = reading(GROWS.format(word, pos))
    told = fact(found, "anderhalve meter", AnswerKind.MEASURE, rule="value")
    assert is_part(told, found, DUTCH) == reason


@pytest.mark.parametrize(("before", "reason"), [("large", COMPARED), ("mayor", "")])
def test_as_compares_behind_an_adjective_only(before: str, reason: str) -> None:
    pos = "ADJ" if before == "large" else "NOUN:Sing"
    text = (
        f"Ada/PROPN:Sing/nsubj/1 was/VERB:Fin+Past/ROOT/1 {before}/{pos}/obj/1 as/ADP/case/5 in/ADP/case/5 "
        "1901/NUM/obl/1 ./PUNCT/punct/1"
    )
    found = reading(text, "en")
    assert is_part(fact(found, "1901", AnswerKind.YEAR, rule="value"), found, ENGLISH) == reason


WANTED = (
    "In/ADP/case/1 1600/NUM/obl/2 wilden/VERB:Fin+Plur+Past/ROOT/2 de/DET/det/4 Staten/PROPN/nsubj/2 "
    "{} ,/PUNCT/punct/7 dat/{}/mark/7 hij/PRON/nsubj/8 kwam/VERB:Fin+Sing+Past/ccomp/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("what", "word", "told"),
    [("graag/ADV/advmod/2", "SCONJ", False), ("vrede/NOUN:Sing/obj/2", "SCONJ", True)],
)
def test_what_was_wanted_is_told(what: str, word: str, told: bool) -> None:
    found = reading(WANTED.format(what, word))
    clause = replace(found.clauses[0], rest=tuple(i for i in found.clauses[0].rest if i < 6))
    asked = replace(fact(found, "1600", AnswerKind.YEAR, rule="value"), clause=clause)
    assert (is_part(asked, found, DUTCH) == "what its verb is not whole without stands elsewhere") is not told


OF_ALL = (
    "Van/ADP/case/3 de/DET/det/3 160/NUM/nummod/3 bomen/NOUN:Plur/obl/7 zijn/AUX:Fin+Plur+Pres/aux/7 "
    "er/ADV/advmod/7 {}/NUM/nsubj/7 gekapt/VERB:Part/ROOT/7 ./PUNCT/punct/7"
)


@pytest.mark.parametrize(
    ("number", "answer", "reason"),
    [
        ("veertig", "160", "it only tells of how many another number is a share"),
        ("veertig", "veertig", ""),
        ("één", "160", ""),
    ],
)
def test_of_all_those_first_named_so_many(number: str, answer: str, reason: str) -> None:
    found = reading(OF_ALL.format(number))
    assert is_part(fact(found, answer, AnswerKind.NUMBER, rule="value"), found, DUTCH) == reason


CATCH = (
    "{}/{}/nsubj/6 van/ADP/case/5 de/DET/det/5 ruim/ADJ/advmod/4 100.000/NUM/nummod/5 "
    "inwoners/NOUN:Plur/nmod/0 vangen/VERB:Fin+Plur+Pres/ROOT/6 regen/NOUN:Sing/obj/6 op/ADP/compound:prt/6"
)


@pytest.mark.parametrize(
    ("some", "word_class", "reason"),
    [
        ("Veel", "ADJ", "it only tells of how many another number is a share"),
        ("Dertig", "NUM", "it only tells of how many another number is a share"),
        ("Namen", "NOUN:Plur", ""),
    ],
)
def test_a_number_of_whom_only_some_are_told_of(some: str, word_class: str, reason: str) -> None:
    found = reading(CATCH.format(some, word_class))
    number = replace(fact(found, "100.000", AnswerKind.NUMBER, rule="value"), noun="inwoners")
    assert is_part(number, found, DUTCH) == reason


@pytest.mark.parametrize(
    ("link", "reason"),
    [("like/ADP", "it is only an example"), ("with/ADP", ""), ("including/VERB", "it is only an example")],
)
def test_an_example_is_one_of_several(link: str, reason: str) -> None:
    text = (
        f"Some/DET/det/1 ate/VERB:Fin+Past/ROOT/1 fish/NOUN/obj/1 {link}/case/6 food/NOUN/compound/5 "
        "writer/NOUN/compound/6 Ada/PROPN:Sing/nmod/2 ./PUNCT/punct/1"
    )
    found = reading(text, "en")
    assert is_part(fact(found, "Ada", AnswerKind.PERSON), found, ENGLISH) == reason


def test_such_as_opens_an_example_too() -> None:
    text = (
        "They/PRON/nsubj/1 ate/VERB:Fin+Past/ROOT/1 with/ADP/case/3 cooks/NOUN:Plur/obl/1 "
        "such/ADJ/fixed/5 as/ADP/case/6 Ada/PROPN:Sing/nmod/3 ./PUNCT/punct/1"
    )
    found = reading(text, "en")
    assert is_part(fact(found, "Ada", AnswerKind.PERSON), found, ENGLISH) == "it is only an example"


@pytest.mark.parametrize(
    ("word", "reason"), [("more", "it only tells how many came on top of others"), ("large", "")]
)
def test_what_came_on_top_is_not_all(word: str, reason: str) -> None:
    text = (
        f"Three/NUM/nummod/2 {word}/ADJ/amod/2 barns/NOUN:Plur/nsubj/3 burned/VERB:Fin+Past/ROOT/3 "
        "in/ADP/case/5 Ede/PROPN:Sing/obl/3 ./PUNCT/punct/3"
    )
    found = reading(text, "en")
    told = fact(found, "Three", AnswerKind.NUMBER, rule="value", counted="barns")
    assert is_part(told, found, ENGLISH) == reason


RESULT = (
    "De/DET/det/1 uitslag/NOUN:Sing/nsubj/6 van/ADP/case/3 2003/NUM/nmod/1 was/AUX:Fin+Sing+Past/cop/6 "
    "{}/ADV/advmod/6 slecht/ADJ/ROOT/6 ./PUNCT/punct/6"
)


@pytest.mark.parametrize(("word", "again"), [("opnieuw", True), ("zeer", False)])
def test_what_was_so_once_more_was_so_in_another_year_too(word: str, again: bool) -> None:
    found = reading(RESULT.format(word))
    assert bool(is_part(fact(found, "2003", AnswerKind.YEAR, rule="value"), found, DUTCH)) is again


RECALLED = (
    "Ada/PROPN:Sing/nsubj/1 noemde/VERB:Fin+Sing+Past/ROOT/1 {}/DET/det/3 {}/NOUN:Sing/obj/1 "
    "uit/ADP/case/5 2017/NUM/nmod/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("article", "noun", "reason"),
    [
        ("een", "voorval", "what it was, another sentence says"),
        ("een", "roman", ""),
        ("het", "voorval", ""),
    ],
)
def test_of_some_event_no_year_is_asked(article: str, noun: str, reason: str) -> None:
    found = reading(RECALLED.format(article, noun))
    assert is_part(fact(found, "2017", AnswerKind.YEAR, rule="value"), found, DUTCH) == reason
