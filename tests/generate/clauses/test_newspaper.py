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
