"""Clauses and sentences that nothing is torn from: joined names, verbs in a row, openings, tails."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from quiz.generate.clauses import find_clauses
from quiz.generate.clauses.clause import Clause, Unclear
from quiz.generate.clauses.coordination import conjuncts
from quiz.generate.clauses.fronted import behind_fronted
from quiz.generate.clauses.nouns import ends_name, phrase_start
from quiz.generate.clauses.opening import opening
from quiz.generate.clauses.relative import relative_clauses
from quiz.generate.clauses.speech import find_attribution
from quiz.generate.clauses.tidy import tidy
from quiz.generate.questions.shorten import shorten
from quiz.generate.questions.trim import trim
from quiz.generate.questions.whole import whole_sentence
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.clauses.test_cut import words_of
from tests.generate.parsed import fact, parsed, reading

DUTCH, ENGLISH = question_words("nl"), question_words("en")
WORKS = (
    "Ada/PROPN:Sing/nsubj/1 works/VERB:Fin+Sing+Pres/ROOT/1 there/ADV/advmod/1 ,/PUNCT/punct/6 "
    "{}/AUX:Fin+Sing+Pres/{}/6 often/ADV/advmod/6 left/VERB:Part/{}/1 and/CCONJ/cc/8 "
    "dies/VERB:Fin+Sing+Pres/conj/6 old/ADJ/xcomp/8 ./PUNCT/punct/1"
)
SAW = (
    "Long/ADV/advmod/7 before/ADV/mark/7 Otto/PROPN:Sing/nsubj/7 Grassi/PROPN:Sing/flat/2 and/CCONJ/cc/5 "
    "Bruno/PROPN:Sing/{}/2 Calandri/PROPN:Sing/flat/5 saw/VERB:Fin+Past/ROOT/7 one/NUM/obj/7"
)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (WORKS.format("is", "aux:pass", "conj"), 3),
        (WORKS.format("is", "aux:pass", "advcl"), 2),
        (SAW.format("conj"), 1),
        (SAW.format("nsubj"), 1),
    ],
)
def test_where_one_more_verb_of_the_subject_begins(text: str, parts: int) -> None:
    doc = parsed(text, "en")
    assert len(list(conjuncts(doc, list(range(len(doc) - 1)), ENGLISH))) == parts


STOOD = (
    "Voor/ADP/case/1 Ede/PROPN:Sing/obl/2 traden/VERB:Fin+Plur+Past/ROOT/2 Ada/PROPN:Sing/{}/2 en/CCONJ/cc/5 "
    "Bea/PROPN:Sing/conj/2 op/ADP/compound:prt/2 ;/PUNCT/punct/9 toen/ADV/advmod/9 "
    "kwam/VERB:Fin+Sing+Past/advcl/2 niemand/PRON/nsubj/9 ./PUNCT/punct/2"
)
TOOK = (
    "Ede/PROPN:Sing/nsubj/1 took/VERB:Fin+Past/ROOT/1 Weesp/PROPN:Sing/obj/1 ,/PUNCT/punct/4 "
    "won/VERB:Fin+Past/{}/1 the/DET/det/6 battle/NOUN:Sing/obj/4 and/CCONJ/cc/8 left/VERB:Fin+Past/conj/1 "
    "./PUNCT/punct/1"
)
SAID = (
    "Ada/PROPN:Sing/nsubj/1 said/VERB:Fin+Past/ROOT/1 that/SCONJ/mark/4 it/PRON/nsubj/4 "
    "rained/VERB:Fin+Past/ccomp/1 ,/PUNCT/punct/9 and/CCONJ/cc/9 {}/{}/{}/9 Bea/PROPN:Sing/obl/9 "
    "left/VERB:Fin+Past/conj/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("text", "language", "rest"),
    [
        (STOOD.format("nsubj"), "nl", "Ada en Bea op"),
        (TOOK.format("conj"), "en", "Weesp"),
        (TOOK.format("acl"), "en", "Weesp , won the battle"),
        (SAID.format("rain", "NOUN", "nsubj"), "en", "that it rained"),
        (SAID.format("with", "ADP", "case"), "en", "that it rained , and with Bea left"),
    ],
)
def test_an_opening_goes_as_far_as_its_verb(text: str, language: str, rest: str) -> None:
    found = opening(parsed(text, language), question_words(language))
    assert found is not None
    assert words_of(found)[3] == rest


WHETHER = (
    "{}/SCONJ/mark/2 het/PRON/nsubj/2 gold/VERB:Fin+Sing+Past/advcl/4 ,/PUNCT/punct/2 "
    "liet/VERB:Fin+Sing+Past/ROOT/4 Ada/PROPN:Sing/nsubj/4 nagaan/VERB/xcomp/4 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(("word", "left"), [("Of", False), ("Toen", True), ("Terwijl", True)])
def test_what_the_verb_is_about_does_not_go(word: str, left: bool) -> None:
    doc = parsed(WHETHER.format(word))
    assert bool(behind_fronted(doc, list(range(len(doc) - 1)), DUTCH)) is left


WHEN = (
    "Toen/SCONJ/mark/{} Ada/PROPN:Sing/nsubj/{} in/ADP/case/3 1869/NUM/obl/{} Ede/PROPN:Sing/obj/{} "
    "verliet/VERB:Fin+Sing+Past/{}/{} {} werden/VERB:Fin+Plur+Past/{}/{} oud/ADJ/xcomp/7 ./PUNCT/punct/7"
)
LEFT = WHEN.format(7, 7, 7, 7, "dep", 7, "wel/ADV/advmod/7", "ROOT", 7)
LEFT_BEHIND = WHEN.format(5, 5, 5, 5, "advcl", 7, ",/PUNCT/punct/5", "ROOT", 7)


@pytest.mark.parametrize(("text", "whole"), [(LEFT, False), (LEFT_BEHIND, True)])
def test_a_clause_alone_is_no_sentence(text: str, whole: bool) -> None:
    found = reading(text)
    told = whole_sentence(fact(found, "1869", AnswerKind.YEAR, rule="value"), found, DUTCH, longest=25)
    assert (told != "it is no whole sentence") is whole


FOUND = (
    "In/ADP/case/{0} de/DET/det/{0} brakke/{1}/amod/{0} ,/PUNCT/punct/2 {2} "
    "werd/AUX:Fin+Sing+Past/aux:pass/11 in/ADP/case/8 2003/NUM/obl/11 een/DET/det/10 "
    "schip/NOUN:Sing/nsubj:pass/11 gevonden/VERB:Part/ROOT/11"
)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (FOUND.format(5, "ADJ", "koude/ADJ/amod/5 zee/NOUN:Sing/obl/11"), "In"),
        (FOUND.format(2, "NOUN:Sing", "toch/ADV/advmod/11 ook/ADV/advmod/11"), "toch"),
    ],
)
def test_only_a_whole_phrase_goes_from_the_beginning(text: str, first: str) -> None:
    doc = parsed(text)
    kept = trim(doc, list(range(len(doc))), range(8, 9), DUTCH, longest=9)
    assert doc[kept[0]].text == first


AMY = (
    "At/ADP/case/3 {}/{}/det/3 {}/{}/compound/3 Amy/PROPN:Sing/obl/9 ,/PUNCT/punct/3 who/PRON/nsubj/6 "
    "has/VERB:Fin+Sing+Pres/acl:relcl/3 money/NOUN:Sing/obj/6 ,/PUNCT/punct/6 left/VERB:Fin+Past/ROOT/9"
)


@pytest.mark.parametrize(
    ("article", "noun", "found"),
    [(("the", "DET"), ("close", "ADJ"), 0), (("the", "DET"), ("nurse", "NOUN:Sing"), 1)],
)
def test_a_person_has_no_article_of_another_phrase(
    article: tuple[str, str], noun: tuple[str, str], found: int
) -> None:
    doc = parsed(AMY.format(*article, *noun), "en")
    clauses = list(relative_clauses(doc, ENGLISH, kinds={3: AnswerKind.PERSON}))
    assert len(clauses) == found


WROTE = (
    "Ada/PROPN:Sing/nsubj/6 ,/PUNCT/punct/2 die/PRON/nsubj/3 zweeg/VERB:Fin+Sing+Past/acl:relcl/0 "
    "toen/ADV/advmod/3 ,/PUNCT/punct/0 schreef/VERB:Fin+Sing+Past/ROOT/6 de/DET/det/8 {}/NOUN:Sing/{}/6 "
    "./PUNCT/punct/6"
)


@pytest.mark.parametrize(
    ("noun", "label", "says"), [("tekst", "obj", False), ("burgemeester", "nsubj", True)]
)
def test_who_writes_something_says_nothing_of_the_sentence(noun: str, label: str, says: bool) -> None:
    assert (find_attribution(parsed(WROTE.format(noun, label)), DUTCH) is not None) is says


@pytest.mark.parametrize(("mark", "start"), [("–", 0), ("—", 2)])
def test_a_dash_within_a_word_belongs_to_its_noun(mark: str, start: int) -> None:
    doc = Doc(
        spacy.blank("en").vocab,
        words=["Delft", mark, "Leiden", "line"],
        spaces=[False, False, True, False],
        pos=["PROPN", "PUNCT", "PROPN", "NOUN"],
        deps=["compound", "punct", "compound", "nsubj"],
        heads=[3, 0, 3, 3],
    )
    assert phrase_start(doc, 3, [0, 1, 2, 3]) == start


@pytest.mark.parametrize(
    ("first", "noun", "pos", "ends"),
    [
        ("aan", "Meer", "NOUN", True),
        ("aan", "meer", "NOUN", False),
        ("Het", "Meer", "ADV", True),
        (",", "Meer", "NOUN", False),
    ],
)
def test_a_capital_before_of_makes_a_longer_name(first: str, noun: str, pos: str, ends: bool) -> None:
    doc = parsed(f"{first}/ADP/case/1 {noun}/{pos}/obl/1 van/ADP/case/3 Ede/PROPN/nmod/1")
    assert ends_name(doc, 3, DUTCH) is ends


DIED = (
    "Riquet/PROPN:Sing/nsubj/1 died/VERB:Fin+Past/ROOT/1 in/ADP/case/3 1680/NUM/obl/1 ,/PUNCT/punct/9 "
    "some/DET/det/6 {}/NOUN:Plur/obl/9 before/ADP/case/9 the/DET/det/9 end/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("noun", "rest"), [("months", True), ("papers", False)])
def test_a_stretch_of_time_keeps_what_it_is_told_from(noun: str, rest: bool) -> None:
    clause = find_clauses(parsed(DIED.format(noun), "en"), ENGLISH)[0]
    assert (words_of(shorten(clause, (), ENGLISH, longest=5))[3] == words_of(clause)[3]) is rest


MUSEUM = (
    "Ada/PROPN:Sing/nsubj/1 runs/VERB:Fin+Pres/ROOT/1 {}the/DET/det/{at} Zandhof/PROPN:Sing/{label}/{head} "
    ",/PUNCT/punct/{verb} which/PRON/nsubj/{verb} opened/VERB:Fin+Sing+Past/acl:relcl/{at} "
    "in/ADP/case/{year} 1911/NUM/obl/{verb} ./PUNCT/punct/1"
)
IN_IT = "a/DET/det/3 museum/NOUN:Sing/obj/1 in/ADP/case/6 "


@pytest.mark.parametrize(
    ("before", "label", "head", "found"),
    [(IN_IT, "nmod", 3, 0), (IN_IT, "obl", 1, 0), ("", "obj", 1, 1)],
)
def test_a_relative_clause_of_two_nouns_is_of_neither(before: str, label: str, head: int, found: int) -> None:
    at = 6 if before else 3
    text = MUSEUM.format(before, at=at, label=label, head=head, verb=at + 3, year=at + 5)
    assert len(list(relative_clauses(parsed(text, "en"), ENGLISH))) == found


TESTED = (
    "Men/NOUN:Plur/nsubj/9 ,/PUNCT/punct/3 notably/ADV/advmod/3 Ada/PROPN:Sing/appos/0 ,/PUNCT/punct/6 "
    "who/PRON/nsubj/6 tested/VERB:Fin+Sing+Past/acl:relcl/3 it/PRON/obj/6 ,/PUNCT/punct/0 "
    "left/VERB:Fin+Past/ROOT/9 ./PUNCT/punct/9"
)


def test_a_word_that_singles_out_a_person_does_not_stay_with_the_name() -> None:
    doc = parsed(TESTED, "en")
    clauses = list(relative_clauses(doc, ENGLISH, kinds={3: AnswerKind.PERSON}))
    assert [[doc[i].text for i in clause.subject] for clause in clauses] == [["Ada"]]


def unclear(text: str, language: str) -> str:
    """Why a sentence cannot be cut; "" when it can."""
    try:
        find_clauses(parsed(text, language), question_words(language))
    except Unclear as problem:
        return str(problem)
    return ""


DRANK = (
    "Ada/PROPN:Sing/nsubj/1 arrived/VERB:Fin+Past/ROOT/1 ,/PUNCT/punct/3 drank/VERB:Part/{}/1 "
    "{}and/CCONJ/cc/{at} left/VERB:Part/conj/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (DRANK.format("conj", "", at=5), "a second verb"),
        (DRANK.format("conj", "tea/NOUN/obj/3 ", at=6), ""),
        (DRANK.format("xcomp", "", at=5), ""),
    ],
)
def test_a_verb_in_a_list_of_verbs_is_a_second_one(text: str, problem: str) -> None:
    assert unclear(text, "en") == problem


WAS_FOR = (
    "De/DET/det/1 zege/NOUN:Sing/nsubj/4 was/AUX:Fin+Sing+Past/cop/4 voor/ADP/case/4 Ada/PROPN:Sing/ROOT/4 "
    ",/PUNCT/punct/7 die/PRON/nsubj/7 zweeg/VERB:Fin+Sing+Past/acl:relcl/4 ,/PUNCT/punct/10 {} "
    "./PUNCT/punct/4"
)


@pytest.mark.parametrize(
    ("behind", "problem"),
    [
        (
            "een/DET/det/10 verrassing/NOUN:Sing/appos/4",
            "the main clause goes on behind a clause in it",
        ),
        (
            "de/DET/det/10 Zandhof/PROPN:Sing/appos/4",
            "the main clause goes on behind a clause in it",
        ),
        ("niet/ADV/advmod/10 Zandhof/PROPN:Sing/appos/4", ""),
        ("in/ADP/case/10 Ede/PROPN:Sing/obl/4", ""),
    ],
)
def test_a_noun_or_name_alone_behind_a_relative_clause_is_of_the_verb_before_that(
    behind: str, problem: str
) -> None:
    assert unclear(WAS_FOR.format(behind), "nl") == problem


RULED = (
    "Ada/PROPN:Sing/nsubj/1 ruled/VERB:Fin+Past/ROOT/1 a/DET/det/3 {}/NOUN:Sing/obl/1 and/CCONJ/cc/6 "
    "a/DET/det/6 half/NOUN:Sing/conj/3 afterwards/ADV/advmod/1 ./PUNCT/punct/1"
)
ADDED = (
    "Ada/PROPN:Sing/nsubj/1 built/VERB:Fin+Past/ROOT/1 mills/NOUN:Plur/obj/1 in/ADP/case/4 "
    "addition/NOUN:Sing/obl/1 {}/ADP/case/6 Ede/PROPN:Sing/{}/{} ./PUNCT/punct/1"
)
LIES = (
    "Ada/PROPN:Sing/nsubj/1 lag/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 {}/obl/1 nu/ADV/advmod/5 "
    "Ede/PROPN:Sing/obl/1 is/ADP/case/5 ./PUNCT/punct/1"
)
SLEPT = (
    "Ada/PROPN:Sing/nsubj/1 sliep/VERB:Fin+Sing+Past/ROOT/1 veel/ADV/advmod/1 {}/obl/1 {}/PROPN:Sing/flat/3 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("text", "language", "rest"),
    [
        (RULED.format("century"), "en", "a century and a half afterwards"),
        (RULED.format("town"), "en", "a town and a half"),
        (ADDED.format("to", "nmod", 4), "en", "mills in addition to Ede"),
        (ADDED.format("for", "obl", 1), "en", "mills for Ede"),
        (SLEPT.format("Goede/PROPN:Sing", "Vrijdag"), "nl", "veel Goede Vrijdag"),
        (SLEPT.format("Goede/PROPN:Sing", "vrijdag"), "nl", "veel Goede"),
        (SLEPT.format("thuis/ADV", "Vrijdag"), "nl", "veel thuis"),
        (LIES.format("wat/PRON"), "nl", "in wat nu Ede is"),
        (LIES.format("dorp/NOUN:Sing"), "nl", "in dorp Ede is"),
    ],
)
def test_what_belongs_to_the_words_beside_it_stays(text: str, language: str, rest: str) -> None:
    (clause,) = find_clauses(parsed(text, language), question_words(language))
    assert words_of(tidy(clause, question_words(language)))[3] == rest


ROLLED = (
    "De/DET/det/1 trein/NOUN:Sing/nsubj/2 reed/VERB:Fin+Sing+Past/ROOT/2 weg/ADV/advmod/2 ,/PUNCT/punct/6 "
    "een/DET/det/6 sneltrein/NOUN:Sing/appos/1 ,/PUNCT/punct/8 {}"
)


@pytest.mark.parametrize(
    ("behind", "rest"),
    [
        ("herkenbaar/ADJ/acl/1 aan/ADP/case/10 Ede/PROPN/obl/8", "weg , herkenbaar aan Ede"),
        ("naar/ADP/case/9 Ede/PROPN/obl/2", "weg naar Ede"),
    ],
)
def test_a_comma_stays_before_what_only_describes(behind: str, rest: str) -> None:
    doc = parsed(f"{ROLLED.format(behind)} ./PUNCT/punct/2")
    clause = tidy(Clause(doc, (), (0, 1), 1, 2, tuple(range(3, len(doc) - 1))), DUTCH)
    assert " ".join(doc[i].text for i in clause.rest) == rest
