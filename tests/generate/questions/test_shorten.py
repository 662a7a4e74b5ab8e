"""Leaner clauses, sentences to complete, and what a long sentence can do without."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.facts.fact import Fact
from quiz.generate.questions.asides import without_apposition, without_aside, without_list, without_tail
from quiz.generate.questions.cloze import Gap
from quiz.generate.questions.complete import complete
from quiz.generate.questions.shorten import lean, only_when, shorten
from quiz.generate.questions.trim import trim
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, parsed, reading

MET = (
    "De/DET/det/1 leiders/NOUN:Plur/nsubj/5 van/ADP/case/4 dertig/NUM/nummod/4 landen/NOUN:Plur/nmod/1 "
    "kwamen/VERB:Fin+Plur+Past/ROOT/5 samen/ADV/compound:prt/5 op/ADP/case/9 het/DET/det/9 "
    "hoofdkwartier/NOUN:Sing/obl/5 in/ADP/case/11 Brussel/PROPN:Sing/nmod/9 ./PUNCT/punct/5"
)
SENT = (
    "Ada/PROPN:Sing/nsubj/1 stuurde/VERB:Fin+Sing+Past/ROOT/1 vier/NUM/nummod/3 schepen/NOUN:Plur/obj/1 "
    "naar/ADP/case/5 Hoorn/PROPN/obl/1 ,/PUNCT/punct/7 Edam/PROPN/conj/5 ,/PUNCT/punct/9 Muiden/PROPN/conj/5 "
    "en/CCONJ/cc/11 Delft/PROPN/conj/5 ./PUNCT/punct/1"
)
AND = (
    "Despite/ADP/case/1 rain/NOUN:Sing/obl/4 ,/PUNCT/punct/4 Ada/PROPN:Sing/nsubj/4 won/VERB:Fin+Past/ROOT/4 "
    "in/ADP/case/6 1921/NUM/obl/4 ,/PUNCT/punct/10 and/CCONJ/cc/10 Jan/PROPN:Sing/nsubj/10 "
    "lost/VERB:Fin+Past/conj/4 ./PUNCT/punct/4"
)


ACCORDING = AND.replace("Despite/", "According/").replace("rain/NOUN", "Jan/PROPN")


def fact_in(text: str, answer: str, kind: AnswerKind = AnswerKind.NUMBER) -> Fact:
    return fact(reading(text), answer, kind)


def test_a_lean_clause_drops_where_it_was_but_not_the_answer() -> None:
    words = question_words("nl")
    number, city = fact_in(MET, "dertig"), fact_in(MET, "Brussel", AnswerKind.CITY)
    assert number.clause
    assert city.clause
    assert [number.sent.doc[i].text for i in lean(number.clause, number.tokens, words).rest] == ["samen"]
    assert lean(city.clause, city.tokens, words) == city.clause


def test_a_lean_clause_drops_what_stands_before_the_phrase_of_the_answer() -> None:
    text = MET.replace(" ./PUNCT/punct/5", " voor/ADP/case/13 overleg/NOUN:Sing/obl/5 met/ADP/case/15 ")
    guest = fact_in(f"{text}Ede/PROPN:Sing/nmod/13 ./PUNCT/punct/5", "Ede", AnswerKind.CITY)
    assert guest.clause
    left = lean(guest.clause, guest.tokens, question_words("nl"))
    assert [guest.sent.doc[i].text for i in left.rest] == ["samen", "voor", "overleg", "met", "Ede"]


def test_a_list_that_gives_its_number_away_is_dropped() -> None:
    found = fact_in(SENT, "vier")
    assert found.clause
    assert [found.sent.doc[i].text for i in without_list(found.clause, found).rest] == ["vier", "schepen"]
    place = fact_in(SENT, "Hoorn", AnswerKind.CITY)
    assert place.clause
    assert without_list(place.clause, place) == place.clause


@pytest.mark.parametrize(
    ("answer", "longest", "left"),
    [
        (6, 12, "Despite rain , Ada won in 1921 , and Jan lost ."),
        (6, 8, "Despite rain , Ada won in 1921 ."),
        (6, 5, "Ada won in 1921 ."),
        (9, 9, "Ada won in 1921 , and Jan lost ."),
    ],
)
def test_a_long_sentence_loses_its_last_clause_then_its_opening(answer: int, longest: int, left: str) -> None:
    doc = parsed(AND, "en")
    tokens = trim(doc, range(len(doc)), range(answer, answer + 1), question_words("en"), longest=longest)
    assert " ".join(doc[i].text for i in tokens) == left


def test_who_says_it_is_never_left_out() -> None:
    doc = parsed(ACCORDING, "en")
    tokens = trim(doc, range(len(doc)), range(6, 7), question_words("en"), longest=8)
    assert doc[tokens[0]].text == "According"
    assert trim(doc, range(len(doc)), range(6, 7), question_words("en"), longest=5)[0] == 0


BUILT = (
    "In/ADP/case/1 Ede/PROPN:Sing/obl/11 ,/PUNCT/punct/5 aan/ADP/case/5 de/DET/det/5 oever/NOUN:Sing/{}/{} "
    ",/PUNCT/punct/1 {}is/AUX:Fin+Sing+Pres/aux:pass/{} een/DET/det/{} brug/NOUN:Sing/nsubj:pass/{} "
    "gebouwd/VERB:Part/ROOT/{} in/ADP/case/{} 1921/NUM/obl/{} ./PUNCT/punct/{}"
)


def test_of_two_phrases_before_the_verb_none_goes() -> None:
    text = BUILT.format("appos", 1, "", *[10] * 4, 12, 10, 10)
    doc = parsed(text.replace("obl/11", "obl/10"))
    tokens = trim(doc, range(len(doc)), range(12, 13), question_words("nl"), longest=6)
    assert list(tokens) == list(range(len(doc)))


BLAMED = (
    "Ada/PROPN:Sing/nsubj/1 blamed/VERB:Fin+Past/ROOT/1 Jan/PROPN:Sing/obj/1 ,/PUNCT/punct/9 "
    "whose/PRON/nmod:poss/5 captain/NOUN:Sing/nsubj/9 ,/PUNCT/punct/5 Kees/PROPN:Sing/appos/5 "
    ",/PUNCT/punct/5 fled/VERB:Fin+Past/acl:relcl/2 with/ADP/case/12 the/DET/det/12 pilot/NOUN:Sing/obl/9 "
    ",/PUNCT/punct/14 {}/{}/{}/{} in/ADP/case/16 1921/NUM/obl/1 ./PUNCT/punct/1"
)

WITH_PIET = "Ada blamed Jan , whose captain , Kees , fled with the pilot , Piet in 1921 ."


@pytest.mark.parametrize(
    ("word", "pos", "label", "head", "left"),
    [
        ("Piet", "PROPN:Sing", "appos", 2, WITH_PIET),
        ("only", "ADV", "advmod", 1, "Ada blamed Jan only in 1921 ."),
    ],
)
def test_a_relative_clause_stays_with_the_name_that_ends_it(
    word: str, pos: str, label: str, head: int, left: str
) -> None:
    doc = parsed(BLAMED.format(word, pos, label, head), "en")
    tokens = trim(doc, range(len(doc)), range(14, 15), question_words("en"), longest=8)
    assert " ".join(doc[i].text for i in tokens) == left


PAID = (
    "Ada/PROPN:Sing/nsubj/1 betaalde/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 Ede/PROPN:Sing/obl/1 "
    "1400/NUM/nummod/5 euro/NOUN:Plur/obj/1 ,/PUNCT/punct/9 het/DET/det/9 {}/ADJ{}/amod/9 "
    "bedrag/NOUN:Sing/appos/5 dat/PRON/obj/11 telde/VERB:Fin+Sing+Past/acl:relcl/9 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("word", "degree", "kept"), [("hoogste", ":Sup", False), ("eerste", "", True)])
def test_of_what_something_is_the_most_goes(word: str, degree: str, kept: bool) -> None:
    clause = reading(PAID.format(word, degree)).clauses[0]
    wide = replace(clause, rest=tuple(range(2, 12)))
    assert (9 in without_aside(wide, (4, 5), question_words("nl")).rest) is kept


ROSE = (
    "De/DET/det/1 prijs/NOUN:Sing/nsubj/2 steeg/VERB:Fin+Sing+Past/ROOT/2 in/ADP/case/4 mei/PROPN/obl/2 "
    "9/NUM/nummod/6 procent/NOUN:Sing/obj/2 sneller/ADJ/advmod/2 ,/PUNCT/punct/11 mede/ADV/advmod/11 "
    "{}/ADP/case/11 vorst/NOUN:Sing/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("word", "kept"), [("door", False), ("zonder", True)])
def test_by_what_it_came_goes(word: str, kept: bool) -> None:
    clause = reading(ROSE.format(word)).clauses[0]
    wide = replace(clause, rest=tuple(range(3, 12)))
    assert (11 in without_tail(wide, (5, 6), question_words("nl")).rest) is kept


STAYED = (
    "Ada/PROPN:Sing/nsubj/1 zong/VERB:Fin+Sing+Past/ROOT/1 ,/PUNCT/punct/5 al/ADV/mark/5 "
    "lokte/VERB:Fin+Past/{}/1 Jan/PROPN:Sing/nsubj/4 mensen/NOUN:Plur/obj/4 ,/PUNCT/punct/9 "
    "toen/SCONJ/mark/10 veertig/NUM/nsubj/10 zwegen/VERB:Fin+Plur+Past/advcl/{} ,/PUNCT/punct/12 "
    "uit/ADP/compound:prt/{} ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("head", "left"), [(4, 14), (1, 8)])
def test_a_part_stays_of_which_more_stands_elsewhere(head: int, left: int) -> None:
    doc = parsed(STAYED.format("advcl", head, head))
    tokens = trim(doc, range(len(doc)), range(9, 10), question_words("nl"), longest=8)
    assert len(tokens) == left


THOUGHT = (
    "Ada/PROPN:Sing/nsubj/1 vond/VERB:Fin+Sing+Past/ROOT/1 het/DET/det/3 dorp/NOUN:Sing/obj/1 "
    "aan/ADP/case/6 de/DET/det/6 kust/NOUN:Sing/nmod/3 ,/PUNCT/punct/10 met/ADP/case/10 800/NUM/nummod/10 "
    "huizen/NOUN:Plur/obl/1 ,/PUNCT/punct/13 te/ADV/advmod/13 {}/{}/10 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("word", "tag", "kept"), [("klein", "ADJ/amod", True), ("zomer", "NOUN/nmod", False)]
)
def test_what_something_is_behind_an_aside_stays(word: str, tag: str, kept: bool) -> None:
    clause = reading(THOUGHT.format(word, tag)).clauses[0]
    wide = replace(clause, rest=tuple(range(2, 14)))
    assert (13 in without_tail(wide, (0,), question_words("nl")).rest) is kept


@pytest.mark.parametrize(
    ("text", "kind", "stem"),
    [
        (
            "In Ede zat onder de gasten ook de Cubaanse president {{c1::Delft::persoon}}.",
            AnswerKind.PERSON,
            None,
        ),
        (
            "In Ede zat onder de gasten ook de burgemeester {{c1::Delft::persoon}}.",
            AnswerKind.PERSON,
            "In Ede zat onder de gasten ook de burgemeester _____",
        ),
        (
            "Ada stuurde vier schepen naar de stad {{c1::Delft::plaats}}.",
            AnswerKind.CITY,
            "Ada stuurde vier schepen naar de stad _____",
        ),
        ("Ada stuurde in {{c1::1921::jaar}} vier schepen naar Delft.", AnswerKind.YEAR, None),
        ("Ada voer naar {{c1::Delft::plaats}}.", AnswerKind.CITY, None),
        ("Ada stuurde schepen naar Delft met veel {{c1::kruiden::k…}}.", AnswerKind.THING, None),
    ],
)
def test_a_sentence_to_complete_leaves_its_gap_at_the_end(
    text: str, kind: AnswerKind, stem: str | None
) -> None:
    found = complete(Gap(fact_in(SENT, "Delft", kind), text), question_words("nl"))
    assert (found.stem if found else None) == stem


ACHIEVED = (
    "Ada/PROPN:Sing/nsubj/1 crossed/VERB:Fin+Past/ROOT/1 the/DET/det/3 sea/NOUN:Sing/obj/1 in/ADP/case/5 "
    "1921/NUM/obl/1 ,/PUNCT/punct/8 {}/DET/det/8 feat/NOUN:Sing/{}/1 that/PRON/nsubj/10 "
    "amazed/VERB:Fin+Past/acl:relcl/8 people/NOUN:Plur/obj/10 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("article", "rest"), [("a", "the sea in 1921"), ("this", "")])
def test_what_sums_up_a_clause_goes(article: str, rest: str) -> None:
    words = question_words("en")
    found = fact(reading(ACHIEVED.format(article, "appos"), "en"), "1921", AnswerKind.YEAR)
    assert found.clause
    shorter = without_aside(found.clause, found.tokens, words)
    left = " ".join(found.sent.doc[i].text for i in shorter.rest)
    assert (left if shorter != found.clause else "") == rest


MERGED = (
    "De/DET/det/1 bond/NOUN:Sing/nsubj/2 ging/VERB:Fin+Sing+Past/ROOT/2 al/ADV/advmod/4 vroeg/ADV/advmod/2 "
    "weer/ADV/advmod/2 {}/{}/compound:prt/2 in/ADP/case/9 de/DET/det/9 partij/NOUN:Sing/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("particle", "pos", "kept"), [("op", "ADP", True), ("bijeen", "ADV", False)])
def test_what_a_particle_leads_to_stays(particle: str, pos: str, kept: bool) -> None:
    clause = reading(MERGED.format(particle, pos)).clauses[0]
    assert (9 in lean(clause, (1,), question_words("nl")).rest) is kept


NOTICED = (
    "Ada/PROPN:Sing/nsubj/1 won/VERB:Fin+Past/ROOT/1 the/DET/det/3 race/NOUN:Sing/obj/1 while/SCONJ/mark/5 "
    "riding/VERB/advcl/1 quite/ADV/advmod/7 fast/ADV/advmod/5 in/ADP/case/10 the/DET/det/10 "
    "rain/NOUN:Sing/obl/{} ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("head", "kept"), [(5, True), (1, False)])
def test_only_what_hangs_on_the_main_verb_goes(head: int, kept: bool) -> None:
    clause = reading(NOTICED.format(head), "en").clauses[0]
    wide = replace(clause, rest=tuple(range(2, 11)))
    assert (10 in lean(wide, (0,), question_words("en")).rest) is kept


@pytest.mark.parametrize(("word", "stem"), [("by", None), ("in", "Ada sent four ships to Delft in")])
def test_a_time_of_which_many_fit_is_not_left_open(word: str, stem: str | None) -> None:
    text = f"Ada sent four ships to Delft {word} {{{{c1::1921::year}}}}."
    found = complete(Gap(fact_in(SENT, "vier", AnswerKind.YEAR), text), question_words("en"))
    assert (found.stem if found else None) == (f"{stem} _____" if stem else None)


FELL_BEHIND = (
    "De/DET/det/1 opera/NOUN:Sing/nsubj/2 {}/VERB:Fin+Sing+Past/ROOT/2 al/ADV/advmod/4 gauw/ADV/advmod/2 "
    "weer/ADV/advmod/2 helemaal/ADV/advmod/2 op/ADP/case/9 de/DET/det/9 achtergrond/NOUN:Sing/obl/2 "
    "./PUNCT/punct/2"
)


@pytest.mark.parametrize(("verb", "kept"), [("raken", True), ("zingen", False)])
def test_a_verb_that_says_nothing_alone_keeps_its_phrase(verb: str, kept: bool) -> None:
    clause = reading(FELL_BEHIND.format(verb)).clauses[0]
    assert (9 in lean(clause, (1,), question_words("nl")).rest) is kept


SENT_OFF = (
    "Ada/PROPN:Sing/nsubj/1 stuurde/VERB:Fin+Sing+Past/ROOT/1 toen/ADV/advmod/1 heel/ADV/advmod/4 "
    "gauw/ADV/advmod/1 Jan/PROPN:Sing/obj/1 ,/PUNCT/punct/8 de/DET/det/8 hertog/NOUN:Sing/appos/5 "
    ",/PUNCT/punct/11 naar/ADP/case/11 Ierland/PROPN:Sing/{}/{} ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("label", "head", "kept"), [("obl", 1, True), ("nmod", 8, False)])
def test_a_phrase_goes_on_behind_an_apposition(label: str, head: int, kept: bool) -> None:
    clause = reading(SENT_OFF.format(label, head)).clauses[0]
    wide = replace(clause, rest=tuple(range(2, 12)))
    assert (11 in without_tail(wide, (0,), question_words("nl")).rest) is kept


@pytest.mark.parametrize(
    ("name", "verb", "answer", "rest"),
    [
        ("Smit/PROPN:Sing/flat/0", "geboren", "1883", "in 1883 geboren"),
        ("Smit/PROPN:Sing/flat/0", "geboren", "Delft", "in Delft geboren"),
        ("Smit/PROPN:Sing/flat/0", "begraven", "1883", "in 1883 in Delft begraven als oudste"),
        ("", "geboren", "1883", "in 1883 geboren"),
    ],
)
def test_of_a_birth_people_ask_when_or_where(name: str, verb: str, answer: str, rest: str) -> None:
    at = len(name.split())
    found = reading(
        f"Ada/PROPN:Sing/nsubj:pass/{6 + at} {name} werd/AUX:Fin+Sing+Past/aux:pass/{6 + at} "
        f"in/ADP/case/{3 + at} 1883/NUM/obl/{6 + at} in/ADP/case/{5 + at} Delft/PROPN/obl/{6 + at} "
        f"{verb}/VERB:Part/ROOT/{6 + at} als/ADP/case/{8 + at} oudste/NOUN:Sing/obl/{6 + at} "
        f"./PUNCT/punct/{6 + at}"
    )
    asked = fact(found, answer, AnswerKind.YEAR)
    left = only_when(found.clauses[0], asked.tokens, question_words("nl"))
    assert " ".join(found.doc[i].text for i in left.rest) == rest


def test_no_comma_is_left_where_something_went() -> None:
    found = reading(
        "Ada/PROPN:Sing/nsubj/2 Smit/PROPN:Sing/flat/0 stierf/VERB:Fin+Sing+Past/ROOT/2 arm/ADJ/xcomp/2 "
        ",/PUNCT/punct/6 in/ADP/case/6 1883/NUM/obl/2 ./PUNCT/punct/2"
    )
    asked = fact(found, "1883", AnswerKind.YEAR)
    left = only_when(found.clauses[0], asked.tokens, question_words("nl"))
    assert " ".join(found.doc[i].text for i in left.rest) == "in 1883"


def test_a_death_is_told_in_no_fewer_than_five_words() -> None:
    text = (
        "Ada/PROPN:Sing/nsubj/1 stierf/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 1883/NUM/obl/1 "
        "in/ADP/case/5 Delft/PROPN/obl/1 ./PUNCT/punct/1"
    )
    found = reading(text)
    asked = fact(found, "1883", AnswerKind.YEAR)
    assert only_when(found.clauses[0], asked.tokens, question_words("nl")) == found.clauses[0]


LIES = (
    "Ede/PROPN:Sing/nsubj/3 is/AUX:Fin+Sing+Pres/cop/3 a/DET/det/3 town/NOUN:Sing/ROOT/3 on/ADP/case/6 "
    "the/DET/det/6 road/NOUN:Sing/nmod/3 to/ADP/case/8 Reykjavík/PROPN:Sing/nmod/6 ,/PUNCT/punct/11 {} "
    "./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("behind", "left"),
    [
        ("the/DET/det/11 capital/NOUN:Sing/appos/8 of/ADP/case/13 Iceland/PROPN/nmod/11", "Reykjavík"),
        ("Iceland/PROPN/nmod:unmarked/8", "Reykjavík"),
        ("Iceland/PROPN/conj/8", "Iceland"),
        ("Oslo/PROPN/appos/8 and/CCONJ/cc/12 Bergen/PROPN/conj/10", "Bergen"),
    ],
)
def test_what_an_answer_is_goes_from_behind_it(behind: str, left: str) -> None:
    town = fact(reading(LIES.format(behind), "en"), "Reykjavík", AnswerKind.CITY)
    assert town.clause
    assert town.sent.doc[without_apposition(town.clause, town).rest[-1]].text == left


WON = (
    "Ada/PROPN:Sing/nsubj/1 won/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 1948/NUM/obl/1 in/ADP/case/5 "
    "Ede/PROPN/obl/1 vier/NUM/nummod/7 bekers/NOUN:Plur/obj/1 ,/PUNCT/punct/9 {} ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("tail", "last"),
    [
        ("meer/PRON/appos/7 dan/SCONJ/case/11 Jan/PROPN/nmod/9", "bekers"),
        ("twee/NUM/appos/7 borden/NOUN/flat/9", "borden"),
    ],
)
def test_a_comparison_at_the_end_goes(tail: str, last: str) -> None:
    year = fact(reading(WON.format(tail)), "1948", AnswerKind.YEAR)
    assert year.clause
    left = without_tail(year.clause, year.tokens, question_words("nl"))
    assert year.sent.doc[left.rest[-1]].text == last


LED = (
    "Ada/PROPN:Sing/nsubj/1 stuurde/VERB:Fin+Sing+Past/ROOT/1 vier/NUM/nummod/3 schepen/NOUN:Plur/obj/1 "
    "onder/ADP/case/7 leiding/{} van/ADP/{} Jan/PROPN/obl/1 ,/PUNCT/punct/9 Piet/PROPN/conj/7 en/CCONJ/cc/11 "
    "Bob/PROPN/conj/7 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("noun", "preposition", "left"),
    [
        ("NOUN:Sing/fixed/4", "fixed/4", "vier schepen"),
        ("NOUN:Sing/obl/1", "case/7", "vier schepen onder leiding"),
    ],
)
def test_a_list_goes_with_all_of_what_opens_it(noun: str, preposition: str, left: str) -> None:
    number = fact_in(LED.format(noun, preposition), "vier")
    assert number.clause
    assert " ".join(number.sent.doc[i].text for i in without_list(number.clause, number).rest) == left


MOVED = (
    "Ada/PROPN:Sing/nsubj/1 taught/VERB:Fin+Past/ROOT/1 in/ADP/case/3 Ede/PROPN:Sing/obl/1 "
    "before/SCONJ/mark/5 moving/VERB/advcl/1 ,/PUNCT/punct/8 in/ADP/case/8 1972/NUM/obl/5 ,/PUNCT/punct/11 "
    "to/ADP/case/11 Oslo/PROPN:Sing/obl/{} ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("head", "answer", "last"), [(5, "1972", "Oslo"), (5, "Ede", "1972"), (8, "1972", "1972")]
)
def test_what_follows_an_answer_between_commas_stays(head: int, answer: str, last: str) -> None:
    told = fact(reading(MOVED.format(head), "en"), answer, AnswerKind.YEAR)
    assert told.clause
    wide = replace(told.clause, rest=tuple(range(2, 12)))
    left = without_tail(wide, told.tokens, question_words("en"))
    assert told.sent.doc[left.rest[-1]].text == last


DROVE = (
    "Ada/PROPN:Sing/nsubj/1 drove/VERB:Fin+Past/ROOT/1 an/DET/det/4 old/ADJ/amod/4 car/NOUN:Sing/obj/1 "
    "{}/{}/nummod/6 kilometres/NOUN:Plur/obl/1 in/ADP/case/9 {}/DET/det/9 {}/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("count", "tag", "article", "noun", "kept"),
    [
        ("71,000", "NUM", "a", "year", True),
        ("71,000", "NUM", "a", "town", False),
        ("71,000", "NUM", "the", "year", False),
        ("many", "ADJ", "a", "year", False),
    ],
)
def test_in_how_long_an_amount_is_reached_stays_behind_it(
    count: str, tag: str, article: str, noun: str, kept: bool
) -> None:
    clause = reading(DROVE.format(count, tag, article, noun), "en").clauses[0]
    assert (9 in shorten(clause, (), question_words("en"), longest=7).rest) is kept


OPPOSED = (
    "Ada/PROPN:Sing/nsubj/1 won/VERB:Fin+Past/ROOT/1 in/ADP/case/3 1921/NUM/obl/1 ,/PUNCT/punct/7 "
    "{}/7 a/DET/det/7 {}/conj/1 ,/PUNCT/punct/9 Jan/PROPN:Sing/appos/7 ,/PUNCT/punct/11 "
    "opposed/VERB:Fin+Past/conj/1 it/PRON/obj/11 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("link", "noun", "kept"),
    [
        ("but/CCONJ/cc", "merchant/NOUN:Sing", True),
        ("then/ADV/advmod", "merchant/NOUN:Sing", False),
        ("but/CCONJ/cc", "left/VERB:Fin+Past", False),
    ],
)
def test_a_clause_that_a_conjunction_opens_keeps_its_verb(link: str, noun: str, kept: bool) -> None:
    doc = parsed(OPPOSED.format(link, noun), "en")
    tokens = trim(doc, range(len(doc)), range(3, 4), question_words("en"), longest=11)
    assert (11 in tokens) is kept
