"""Clauses of newspaper sentences: what hangs on their subject or their verb goes, and names stay whole."""

from __future__ import annotations

import pytest

from quiz.generate.clauses import find_clauses
from quiz.generate.clauses.clause import Unclear
from quiz.languages.questions import question_words
from tests.generate.clauses.test_cut import words_of
from tests.generate.parsed import parsed

DUTCH = question_words("nl")

BOUGHT = (
    "Ada/PROPN:Sing/nsubj/4 heeft/AUX:Fin+Sing+Pres/aux/4 een/DET/det/3 doek/NOUN:Sing/obj/4 "
    "gekocht/VERB:Part/ROOT/4 {}/ADV/advmod/8 iedereen/PRON/nsubj:pass/8 werd/AUX:Fin+Sing+Past/aux:pass/8 "
    "verrast/VERB:Part/acl:relcl/3 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(
    ("opener", "rest"),
    [("waardoor", "een doek gekocht"), ("toen", "een doek gekocht toen iedereen werd verrast")],
)
def test_a_relative_clause_behind_the_verb_needs_no_comma_to_go(opener: str, rest: str) -> None:
    doc = parsed(BOUGHT.format(opener))
    assert words_of(find_clauses(doc, DUTCH)[0])[3] == rest


LED = (
    "In/ADP/case/1 1921/NUM/obl/2 kreeg/VERB:Fin+Sing+Past/ROOT/2 Ada/PROPN:Sing/nsubj/2 ,/PUNCT/punct/6 "
    "de/DET/det/6 tekenares/NOUN:Sing/{}/3 ,/PUNCT/punct/{} de/DET/det/9 leiding/NOUN:Sing/{} ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("comma", "leading"), [("9", "obj/2"), ("3", "obj/2")])
def test_what_describes_a_subject_behind_the_verb_goes(comma: str, leading: str) -> None:
    clause = find_clauses(parsed(LED.format("appos", comma, leading)), DUTCH)[0]
    assert words_of(clause) == ("In 1921", "Ada", "kreeg", "de leiding")


@pytest.mark.parametrize("label", ["conj", "obj"])
def test_a_list_behind_the_verb_is_no_description(label: str) -> None:
    with pytest.raises(Unclear, match="the subject goes on"):
        find_clauses(parsed(LED.format(label, "9", "obj/2")), DUTCH)


EMPTIED = (
    "In/ADP/case/1 1921/NUM/obl/9 werden/AUX:Fin+Plur+Past/aux:pass/9 tien/NUM/nummod/4 "
    "huizen/NOUN:Plur/nsubj:pass/9 in/ADP/case/6 Aa/PROPN:Sing/obl/9 en/CCONJ/cc/8 school/NOUN:Sing/conj/{} "
    "ontruimd/VERB:Part/ROOT/9 ./PUNCT/punct/9"
)


def test_a_noun_joined_to_a_place_may_belong_to_the_subject() -> None:
    with pytest.raises(Unclear, match="the subject goes on"):
        find_clauses(parsed(EMPTIED.format(6)), DUTCH)
    assert find_clauses(parsed(EMPTIED.format(9)), DUTCH)


FELL = (
    "De/DET/det/1 omzet/NOUN:Sing/nsubj/9 ,/PUNCT/punct/3 vooral/{} van/ADP/case/5 jassen/NOUN:Plur/{} "
    ",/PUNCT/punct/7 broeken/NOUN:Plur/conj/5 ,/PUNCT/punct/1 daalde/VERB:Fin+Sing+Past/ROOT/9 "
    "in/ADP/case/11 1921/NUM/obl/9 ./PUNCT/punct/9"
)


def test_one_description_with_a_list_in_it_goes_from_the_subject() -> None:
    doc = parsed(FELL.format("ADJ/acl/1", "obl/3"))
    assert words_of(find_clauses(doc, DUTCH)[0]) == ("", "De omzet", "daalde", "in 1921")
    with pytest.raises(Unclear, match="commas in the subject"):
        find_clauses(parsed(FELL.format("ADJ/acl/1", "nmod/1")), DUTCH)


WENT = (
    "Van/{}/nsubj/2 Dam/PROPN:Sing/flat/0 ging/VERB:Fin+Sing+Past/ROOT/2 in/ADP/case/4 1921/NUM/obl/2 "
    "naar/ADP/case/6 Delft/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize("tag", ["ADP", "VERB", "PROPN:Sing"])
def test_a_name_may_begin_with_a_word_that_is_tagged_as_another(tag: str) -> None:
    assert words_of(find_clauses(parsed(WENT.format(tag)), DUTCH)[0])[1] == "Van Dam"


SINCE = (
    "Since/SCONJ/{}/2 the/DET/det/2 fire/NOUN:Sing/obl/4 Ada/PROPN:Sing/nsubj/4 built/VERB:Fin+Past/ROOT/4 "
    "houses/NOUN:Plur/obj/4 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(("label", "found"), [("case", "Ada"), ("mark", "")])
def test_since_before_a_noun_opens_no_clause(label: str, found: str) -> None:
    doc = parsed(SINCE.format(label), "en")
    try:
        subject = words_of(find_clauses(doc, question_words("en"))[0])[1]
    except Unclear:
        subject = ""
    assert subject == found


AROSE = (
    "Zo/ADV/advmod/1 ontstond/VERB:Fin+Sing+Past/ROOT/1 in/ADP/{}/4 de/DET/det/4 herfst/NOUN:Sing/obl/1 "
    "van/ADP/case/6 2001/NUM/nmod/4 de/DET/det/8 bond/NOUN:Sing/nsubj/1 ./PUNCT/punct/1"
)


def test_whole_phrases_may_stand_between_verb_and_subject() -> None:
    clause = find_clauses(parsed(AROSE.format("case")), DUTCH)[0]
    assert words_of(clause) == ("Zo", "de bond", "ontstond", "in de herfst van 2001")


def test_a_noun_without_a_preposition_stands_in_the_way() -> None:
    with pytest.raises(Unclear, match="does not stand beside the verb"):
        find_clauses(parsed(AROSE.format("mark")), DUTCH)


RESIGNED = (
    "In/ADP/case/1 2003/NUM/obl/2 namen/VERB:Fin+Plur+Past/ROOT/2 Ada/PROPN:Sing/nsubj/2 {}/CCONJ/cc/{} "
    "Bea/PROPN:Sing/{} ontslag/NOUN:Sing/obj/2 ./PUNCT/punct/2"
)


def test_two_that_are_joined_are_one_subject_behind_the_verb() -> None:
    clause = find_clauses(parsed(RESIGNED.format("en", 5, "conj/3")), DUTCH)[0]
    assert words_of(clause) == ("In 2003", "Ada en Bea", "namen", "ontslag")
    with pytest.raises(Unclear):
        find_clauses(parsed(RESIGNED.format("en", 6, "obj/2")), DUTCH)


MADE = (
    "In/ADP/case/1 {}/NUM/obl/6 ,/PUNCT/punct/1 last/ADJ/amod/4 {}/obl/6 ,/PUNCT/punct/4 "
    "Ada/PROPN:Sing/nsubj/7 won/VERB:Fin+Past/ROOT/7 the/DET/det/9 race/NOUN:Sing/obj/7 ./PUNCT/punct/7"
)


def test_of_phrases_between_commas_the_dated_one_stands_first() -> None:
    english = question_words("en")
    clause = find_clauses(parsed(MADE.format("2003", "year/NOUN:Sing"), "en"), english)[0]
    assert words_of(clause)[:2] == ("In 2003", "Ada")
    with pytest.raises(Unclear, match="punctuation in the fronted phrase"):
        find_clauses(parsed(MADE.format("March", "year/NOUN:Sing"), "en"), english)


BEEN = (
    "Ada/PROPN:Sing/nsubj/{0} has/AUX:Fin+Sing+Pres/aux/{0} been/AUX:Part/{1}/4 a/DET/det/4 "
    "pioneer/NOUN:Sing/ROOT/4 since/ADP/case/6 1943/NUM/nmod/4 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(("label", "rest"), [("cop", "been a pioneer since 1943"), ("aux", "")])
def test_what_somebody_has_been_is_certain(label: str, rest: str) -> None:
    try:
        told = words_of(find_clauses(parsed(BEEN.format(4, label), "en"), question_words("en"))[0])[3]
    except Unclear:
        told = ""
    assert told == rest


REBUILT = (
    "Na/ADP/case/1 brand/NOUN:Sing/obl/7 werd/AUX:Fin+Sing+Past/aux:pass/7 de/DET/det/4 "
    "kerk/NOUN:Sing/nsubj:pass/7 in/ADP/case/6 {}/NUM/nmod/4 herbouwd/VERB:Part/ROOT/7 ./PUNCT/punct/7"
)


@pytest.mark.parametrize(("year", "subject"), [("1953", "de kerk"), ("19", "de kerk in 19")])
def test_a_year_behind_a_subject_belongs_to_the_verb(year: str, subject: str) -> None:
    assert words_of(find_clauses(parsed(REBUILT.format(year)), DUTCH)[0])[1] == subject


ROSE = (
    "Ede/PROPN:Sing/nsubj/1 telde/VERB:Fin+Sing+Past/ROOT/1 64/NUM/nummod/3 molens/NOUN:Plur/obj/1 "
    ",/PUNCT/punct/5 {}/1 dan/SCONJ/case/7 Epe/PROPN:Sing/obl/5 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("tail", "rest"),
    [("meer/ADJ:Cmp/amod", "64 molens"), ("anders/ADJ/amod", "64 molens , anders dan Epe")],
)
def test_how_much_more_it_is_than_something_else_goes(tail: str, rest: str) -> None:
    assert words_of(find_clauses(parsed(ROSE.format(tail)), DUTCH)[0])[3] == rest


BAKER = (
    "De/DET/det/1 {}/NOUN:Plur/nsubj/5 en/CCONJ/cc/3 toastbakker/NOUN:Sing/conj/1 Ede/PROPN:Sing/appos/1 "
    "wint/VERB:Fin+Sing+Pres/ROOT/5 geld/NOUN:Sing/obj/5 ./PUNCT/punct/5"
)


def test_half_a_compound_and_a_whole_one_are_one_noun() -> None:
    clause = find_clauses(parsed(BAKER.format("beschuit-")), DUTCH)[0]
    assert words_of(clause)[1:3] == ("De beschuit- en toastbakker Ede", "wint")
    with pytest.raises(Unclear, match="differ in number"):
        find_clauses(parsed(BAKER.format("beschuiten")), DUTCH)


PAID = (
    "In/ADP/case/1 2003/NUM/obl/7 is/AUX:Fin+Sing+Pres/aux:pass/7 volgens/ADP/case/4 kenners/NOUN:Plur/obl/6 "
    "een/DET/det/6 bedrag/NOUN:Sing/nsubj:pass/7 betaald/VERB:Part/ROOT/7 ./PUNCT/punct/7"
)


def test_a_phrase_before_a_subject_is_no_part_of_it() -> None:
    clause = find_clauses(parsed(PAID), DUTCH)[0]
    assert words_of(clause) == ("In 2003", "een bedrag", "is", "volgens kenners betaald")
