"""Clauses behind a fronted one, clauses that someone says, and sentences parted at their verb only."""

from __future__ import annotations

import pytest

from quiz.generate.clauses import find_clauses
from quiz.generate.clauses.clause import Clause, Unclear
from quiz.generate.clauses.fronted import behind_fronted
from quiz.generate.clauses.opening import opening
from quiz.generate.clauses.reported import reported_clauses
from quiz.languages.questions import question_words
from tests.generate.parsed import parsed

THOUGH = (
    "Hoewel/SCONJ/mark/2 het/PRON/nsubj/2 regende/VERB:Fin+Sing+Past/advcl/4 ,/PUNCT/punct/2 "
    "won/VERB:Fin+Sing+Past/ROOT/4 Ada/PROPN:Sing/nsubj/4 de/DET/det/7 race/NOUN:Sing/obj/4 ./PUNCT/punct/4"
)
IF = THOUGH.replace("Hoewel", "Als")
AFTER = (
    "After/SCONJ/mark/2 rain/NOUN:Sing/nsubj/2 fell/VERB:Fin+Past/advcl/5 ,/PUNCT/punct/2 "
    "Ada/PROPN:Sing/nsubj/5 won/VERB:Fin+Past/ROOT/5 the/DET/det/7 race/NOUN:Sing/obj/5 ./PUNCT/punct/5"
)
SAID = (
    "Jan/PROPN:Sing/nsubj/1 zei/VERB:Fin+Sing+Past/ROOT/1 dat/SCONJ/mark/6 Ada/PROPN:Sing/nsubj/6 "
    "de/DET/det/5 race/NOUN:Sing/obj/6 won/VERB:Fin+Sing+Past/ccomp/1 omdat/SCONJ/mark/9 het/PRON/nsubj/9 "
    "regende/VERB:Fin+Sing+Past/advcl/6 ./PUNCT/punct/1"
)
SAID_IN_ENGLISH = (
    "Jan/PROPN:Sing/nsubj/1 said/VERB:Fin+Past/ROOT/1 that/SCONJ/mark/4 Ada/PROPN:Sing/nsubj/4 "
    "won/VERB:Fin+Past/ccomp/1 the/DET/det/6 race/NOUN:Sing/obj/4 ./PUNCT/punct/1"
)
BUILT = SAID.replace("zei/", "bouwde/")
NOT_SAID = (
    "Jan/PROPN:Sing/nsubj/1 zei/VERB:Fin+Sing+Past/ROOT/1 niet/ADV/advmod/1 dat/SCONJ/mark/7 "
    "Ada/PROPN:Sing/nsubj/7 de/DET/det/6 race/NOUN:Sing/obj/7 won/VERB:Fin+Sing+Past/ccomp/1 ./PUNCT/punct/1"
)
SO_THAT = SAID.replace("ccomp", "advcl")
FRONT = (
    "In/ADP/case/1 1921/NUM/obl/2 won/VERB:Fin+Sing+Past/ROOT/2 Ada/PROPN:Sing/nsubj/2 ,/PUNCT/punct/8 "
    "wat/PRON/nsubj/8 niemand/PRON/obj/8 had/AUX:Fin+Sing+Past/aux/8 verwacht/VERB:Part/parataxis/2 "
    "./PUNCT/punct/2"
)


def words_of(clause: Clause) -> tuple[str, str, str, str]:
    def text(indices: tuple[int, ...]) -> str:
        return " ".join(clause.doc[i].text for i in indices)

    return text(clause.front), text(clause.subject), clause.doc[clause.finite].text, text(clause.rest)


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        (THOUGH, "nl", "won Ada de race ."),
        (IF, "nl", ""),
        (AFTER, "en", "Ada won the race ."),
        (AFTER.replace("After", "When"), "en", ""),
        (SAID, "nl", ""),
    ],
)
def test_what_stands_behind_a_fronted_clause(text: str, language: str, left: str) -> None:
    doc = parsed(text, language)
    found = behind_fronted(doc, list(range(len(doc))), question_words(language))
    assert " ".join(doc[i].text for i in found) == left


@pytest.mark.parametrize(
    ("text", "language", "clause"),
    [
        (SAID, "nl", ("", "Ada", "won", "de race")),
        (SAID_IN_ENGLISH, "en", ("", "Ada", "won", "the race")),
        (BUILT, "nl", None),
        (NOT_SAID, "nl", None),
        (SO_THAT, "nl", None),
        (THOUGH, "nl", None),
    ],
)
def test_what_someone_says_is_a_clause(
    text: str, language: str, clause: tuple[str, str, str, str] | None
) -> None:
    doc = parsed(text, language)
    found = list(reported_clauses(doc, question_words(language)))
    assert [words_of(each) for each in found] == ([clause] if clause else [])
    assert all(doc[each.said_by or 0].text == "Jan" for each in found)


@pytest.mark.parametrize(
    ("text", "language", "parted"),
    [
        (FRONT, "nl", ("In 1921", "", "won", "Ada , wat niemand had verwacht")),
        (SAID, "nl", ("", "Jan", "zei", "dat Ada de race won omdat het regende")),
        (THOUGH, "nl", None),
        (AFTER, "en", None),
    ],
)
def test_a_sentence_is_parted_at_its_verb(
    text: str, language: str, parted: tuple[str, str, str, str] | None
) -> None:
    found = opening(parsed(text, language), question_words(language))
    assert (found and words_of(found)) == parted


HAS_TWO = (
    "De/DET/det/1 politie/NOUN:Sing/nsubj/5 heeft/AUX:Fin+Sing+Pres/aux/5 drie/NUM/nummod/4 "
    "{}/NOUN:{}/nsubj:pass/5 gepakt/VERB:Part/ROOT/5 ./PUNCT/punct/5"
)
HAS_NONE = (
    "In/ADP/case/1 Breda/PROPN:Sing/obl/2 viel/VERB:Fin+Sing+Past/ROOT/2 een/DET/det/5 zware/ADJ/amod/5 "
    "boom/NOUN:Sing/obj/2 om/ADP/compound:prt/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("noun", "number"), [("mannen", "Plur"), ("auto", "Sing")])
def test_of_two_subjects_the_first_is_it_unless_both_can_be(noun: str, number: str) -> None:
    (clause,) = find_clauses(parsed(HAS_TWO.format(noun, number)), question_words("nl"))
    assert clause.doc[clause.head].text == "politie"


def test_two_subjects_that_can_both_be_it_leave_a_clause_unclear() -> None:
    with pytest.raises(Unclear):
        find_clauses(parsed(HAS_TWO.format("man", "Sing")), question_words("nl"))


def test_a_noun_right_behind_the_verb_is_the_subject() -> None:
    (clause,) = find_clauses(parsed(HAS_NONE), question_words("nl"))
    assert clause.doc[clause.head].text == "boom"
    assert [clause.doc[i].text for i in clause.rest] == ["om"]


BOUGHT = (
    "Ada/PROPN:Sing/nsubj/1 kocht/VERB:Fin+Sing+Past/ROOT/1 brood/NOUN:Sing/obj/1 {}"
    ",/PUNCT/punct/{end} en/CCONJ/cc/{end} vertrok/VERB:Fin+Sing+Past/conj/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("listed", "end", "rest"),
    [("", 5, "brood"), (",/PUNCT/punct/4 kaas/NOUN:Sing/conj/2 ", 7, "")],
)
def test_what_ends_like_a_list_is_not_cut(listed: str, end: int, rest: str) -> None:
    clause = opening(parsed(BOUGHT.format(listed, end=end)), question_words("nl"))
    assert (words_of(clause)[3] if clause else "") == rest


PAID = (
    "Een/DET/det/1 fruitteler/NOUN:Sing/nsubj/6 moet/AUX:Fin+Sing+Pres/aux/6 {}/DET/det/4 "
    "imker/NOUN:Sing/nsubj/6 geld/NOUN:Sing/obj/6 betalen/VERB/ROOT/6 ./PUNCT/punct/6"
)


def test_of_two_that_are_new_the_first_acts() -> None:
    (clause,) = find_clauses(parsed(PAID.format("een")), question_words("nl"))
    assert words_of(clause) == ("", "Een fruitteler", "moet", "een imker geld betalen")
    with pytest.raises(Unclear, match="no certain subject"):
        find_clauses(parsed(PAID.format("de")), question_words("nl"))


FELL = (
    "Het/DET/det/1 aantal/NOUN:Sing/nsubj/7 branden/NOUN:Plur/{} {}/ADP/case/4 Ede/PROPN:Sing/nmod/1 "
    "en/CCONJ/cc/6 Oss/PROPN:Sing/conj/{} daalde/VERB:Fin+Sing+Past/ROOT/7 snel/ADV/advmod/7 "
    "./PUNCT/punct/7"
)


def test_places_joined_in_a_subject_do_not_make_it_many() -> None:
    (clause,) = find_clauses(parsed(FELL.format("nmod/1", "in", 4)), question_words("nl"))
    assert words_of(clause) == ("", "Het aantal branden in Ede en Oss", "daalde", "snel")
    with pytest.raises(Unclear, match="differ in number"):
        find_clauses(parsed(FELL.format("nmod/1", "in", 1)), question_words("nl"))


RULES = (
    "Waterschap/NOUN:Sing/nsubj/{0} {1} en/CCONJ/cc/3 IJssel/PROPN:Sing/conj/0 "
    "heeft/VERB:Fin+Sing+Pres/ROOT/{0} macht/NOUN:Sing/obj/{0} ./PUNCT/punct/{0}"
)


def test_a_verb_shows_that_joined_names_are_one() -> None:
    (clause,) = find_clauses(parsed(RULES.format(4, "Rijn/PROPN/appos/0")), question_words("nl"))
    assert words_of(clause) == ("", "Waterschap Rijn en IJssel", "heeft", "macht")
    with pytest.raises(Unclear, match="differ in number"):
        find_clauses(parsed(RULES.format(4, "rivier/NOUN/appos/0")), question_words("nl"))


GAVE = (
    "In/ADP/case/1 1901/NUM/obl/2 gaven/VERB:Fin+Plur+Past/ROOT/2 {}/{}/advmod/2 4400/NUM/nummod/5 "
    "mensen/NOUN:Plur/obj/2 geld/NOUN:Sing/obj/2 ./PUNCT/punct/2"
)


def test_an_adverb_may_stand_before_the_subject() -> None:
    (clause,) = find_clauses(parsed(GAVE.format("nog", "ADV")), question_words("nl"))
    assert words_of(clause) == ("In 1901", "4400 mensen", "gaven", "nog geld")
    with pytest.raises(Unclear):
        find_clauses(parsed(GAVE.format("hun", "PRON")), question_words("nl"))


SENT = (
    "Ada/PROPN:Sing/nsubj:pass/2 was/AUX:Fin+Sing+Past/aux:pass/2 sent/VERB:Part/ROOT/2 to/ADP/case/4 "
    "Ede/PROPN:Sing/obl/2 and/CCONJ/cc/6 {}:Fin+Past/conj/2 in/ADP/case/8 Tiel/PROPN:Sing/obl/6 "
    "./PUNCT/punct/2"
)


@pytest.mark.parametrize(("verb", "count"), [("buried/VERB", 1), ("had/AUX", 2)])
def test_a_verb_behind_a_passive_one_may_share_its_auxiliary(verb: str, count: int) -> None:
    found = find_clauses(parsed(SENT.format(verb), "en"), question_words("en"))
    assert len(found) == count
