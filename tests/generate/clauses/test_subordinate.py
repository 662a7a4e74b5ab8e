"""Subordinate clauses that are true by themselves, as main clauses of their own."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from quiz.generate.clauses.parted import set_particle
from quiz.generate.clauses.relative import relative_clauses
from quiz.generate.clauses.reported import reported_clauses
from quiz.generate.clauses.subordinate import subordinate_clauses
from quiz.generate.clauses.where import where_clauses
from quiz.generate.questions.order import question, render, statement
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import parsed, reading

WHILE = (
    "Jan/PROPN:Sing/nsubj/1 bleef/VERB:Fin+Sing+Past/ROOT/1 ,/PUNCT/punct/8 terwijl/SCONJ/mark/8 "
    "Ada/PROPN:Sing/nsubj/8 in/ADP/case/6 1921/NUM/obl/8 Ede/PROPN:Sing/obj/8 "
    "verliet/VERB:Fin+Sing+Past/advcl/1 ./PUNCT/punct/1"
)
FRONTED = (
    "Doordat/SCONJ/mark/6 in/ADP/case/2 1914/NUM/obl/6 de/DET/det/4 oorlog/NOUN:Sing/nsubj/6 "
    "weer/ADV/advmod/6 uitbrak/VERB:Fin+Sing+Past/advcl/8 ,/PUNCT/punct/6 bleef/VERB:Fin+Sing+Past/ROOT/8 "
    "Jan/PROPN:Sing/nsubj/8 ./PUNCT/punct/8"
)
EXTRAPOSED = (
    "Jan/PROPN:Sing/nsubj/1 lachte/VERB:Fin+Sing+Past/ROOT/1 omdat/SCONJ/mark/5 Ada/PROPN:Sing/nsubj/5 "
    "was/AUX:Fin+Sing+Past/aux/5 gezakt/VERB:Part/advcl/1 voor/ADP/case/8 het/DET/det/8 "
    "examen/NOUN:Sing/obl/5 ./PUNCT/punct/1"
)
SAID = (
    "Jan/PROPN:Sing/nsubj/1 zei/VERB:Fin+Sing+Past/ROOT/1 dat/SCONJ/mark/4 Bob/PROPN:Sing/nsubj/4 "
    "won/VERB:Fin+Sing+Past/ccomp/1 omdat/SCONJ/mark/8 Ada/PROPN:Sing/nsubj/8 laat/ADV/advmod/8 "
    "kwam/VERB:Fin+Sing+Past/advcl/4 ./PUNCT/punct/1"
)
THOUGHT = SAID.replace("zei/", "hoopte/")
ACCORDING = (
    "Volgens/ADP/case/1 Bob/PROPN:Sing/obl/2 bleef/VERB:Fin+Sing+Past/ROOT/2 Jan/PROPN:Sing/nsubj/2 "
    ",/PUNCT/punct/8 terwijl/SCONJ/mark/8 Ada/PROPN:Sing/nsubj/8 goud/NOUN:Sing/obj/8 "
    "won/VERB:Fin+Sing+Past/advcl/2 ./PUNCT/punct/2"
)
UNFOUND = WHILE.replace(
    "./PUNCT/punct/1",
    ",/PUNCT/punct/10 meldt/VERB:Fin+Sing+Pres/parataxis/1 Bob/PROPN:Sing/nsubj/10 ./PUNCT/punct/1",
)
MEETING = (
    "Jan/PROPN:Sing/nsubj/1 bleef/VERB:Fin+Sing+Past/ROOT/1 ,/PUNCT/punct/8 omdat/SCONJ/mark/8 "
    "de/DET/det/5 raad/NOUN:Sing/nsubj/8 in/ADP/case/7 Breda/PROPN:Sing/obl/8 "
    "bijeenkwam/VERB:Fin+Sing+Past/advcl/1 ./PUNCT/punct/1"
)
AND = (
    "Jan/PROPN:Sing/nsubj/1 bleef/VERB:Fin+Sing+Past/ROOT/1 omdat/SCONJ/mark/5 Ada/PROPN:Sing/nsubj/5 "
    "goud/NOUN:Sing/obj/5 won/VERB:Fin+Sing+Past/advcl/1 en/CCONJ/cc/8 Bob/PROPN:Sing/nsubj/8 "
    "viel/VERB:Fin+Sing+Past/conj/5 ./PUNCT/punct/1"
)
BECAUSE = (
    "Jan/PROPN:Sing/nsubj/1 stayed/VERB:Fin+Past/ROOT/1 because/SCONJ/mark/4 Ada/PROPN:Sing/nsubj/4 "
    "opened/VERB:Fin+Past/advcl/1 a/DET/det/6 school/NOUN:Sing/obj/4 in/ADP/case/8 1921/NUM/obl/4 "
    "./PUNCT/punct/1"
)
TWO = BECAUSE.replace("in/ADP/case/8 1921/NUM/obl/4", "and/CCONJ/cc/8 sold/VERB:Fin+Past/conj/4")
RESTRICTED = BECAUSE.replace(
    "in/ADP/case/8 1921/NUM/obl/4", "that/PRON/nsubj/8 closed/VERB:Fin+Past/acl:relcl/6"
)
HABIT = WHILE.replace("terwijl", "nadat").replace("Past/advcl", "Pres/advcl")
HABIT_IN_ENGLISH = BECAUSE.replace("because", "after").replace("Past/advcl", "Pres/advcl")
SHARED = (
    "Jan/PROPN:Sing/nsubj/1 stayed/VERB:Fin+Past/ROOT/1 because/SCONJ/mark/4 Ada/PROPN:Sing/nsubj/4 "
    "built/VERB:Fin+Past/advcl/1 and/CCONJ/cc/6 sold/VERB:Fin+Past/conj/4 ships/NOUN:Plur/obj/6 "
    "./PUNCT/punct/1"
)
WHERE = (
    "Jan/PROPN:Sing/nsubj/1 woont/VERB:Fin+Sing+Pres/ROOT/1 in/ADP/case/3 Ede/PROPN:Sing/obl/1 "
    ",/PUNCT/punct/9 waar/ADV/advmod/9 Philips/PROPN:Sing/nsubj/9 300/NUM/nummod/8 mensen/NOUN:Plur/obj/9 "
    "telt/VERB:Fin+Sing+Pres/acl:relcl/3 ./PUNCT/punct/1"
)
MARKET = (
    "De/DET/det/1 markt/NOUN:Sing/nsubj/11 in/ADP/case/3 Ede/PROPN:Sing/nmod/1 ,/PUNCT/punct/9 "
    "waar/ADV/advmod/9 Philips/PROPN:Sing/nsubj/9 300/NUM/nummod/8 mensen/NOUN:Plur/obj/9 "
    "telt/VERB:Fin+Sing+Pres/acl:relcl/3 ,/PUNCT/punct/9 sluit/VERB:Fin+Sing+Pres/ROOT/11 ./PUNCT/punct/11"
)
STRANDED = WHERE.replace("300/NUM/nummod/8 mensen/NOUN:Plur/obj/9", "300/NUM/obj/9 om/ADP/case/5")
WHERE_IN_ENGLISH = (
    "Jan/PROPN:Sing/nsubj/1 lived/VERB:Fin+Past/ROOT/1 in/ADP/case/3 Ede/PROPN:Sing/obl/1 "
    ",/PUNCT/punct/7 where/ADV/advmod/7 Philips/PROPN:Sing/nsubj/7 opened/VERB:Fin+Past/acl:relcl/3 "
    "two/NUM/nummod/9 schools/NOUN:Plur/obj/7 ./PUNCT/punct/1"
)
BRACKETS = (
    "Hij/PRON/nsubj/1 prees/VERB:Fin+Sing+Past/ROOT/1 Henk/PROPN:Sing/obj/1 (/PUNCT/punct/4 58/NUM/nmod/2 "
    ")/PUNCT/punct/4 ,/PUNCT/punct/10 die/PRON/nsubj/10 vanuit/ADP/case/9 Emmen/PROPN:Sing/obl/10 "
    "rijdt/VERB:Fin+Sing+Pres/acl:relcl/2 ./PUNCT/punct/1"
)


def subordinate(text: str, language: str, *, spoken: bool = False) -> list[str]:
    doc = parsed(text, language)
    words = question_words(language)
    return [
        said(doc, list(statement(each, words))) for each in subordinate_clauses(doc, words, spoken=spoken)
    ]


def said(doc: Doc, pieces: list[int | str]) -> str:
    return render(doc, pieces, proper=frozenset(), shown={})


@pytest.mark.parametrize(
    ("text", "language", "clause"),
    [
        (WHILE, "nl", "Ada verliet in 1921 Ede"),
        (WHILE.replace("terwijl", "hoewel"), "nl", "Ada verliet in 1921 Ede"),
        (WHILE.replace("terwijl", "waarna"), "nl", "Ada verliet in 1921 Ede"),
        (FRONTED, "nl", "in 1914 brak de oorlog weer uit"),
        (EXTRAPOSED, "nl", "Ada was gezakt voor het examen"),
        (AND, "nl", "Ada won goud"),
        (BECAUSE, "en", "Ada opened a school in 1921"),
        (BECAUSE.replace("because", "when"), "en", "Ada opened a school in 1921"),
        (TWO, "en", "Ada opened a school"),
    ],
)
def test_a_clause_that_is_true_by_itself(text: str, language: str, clause: str) -> None:
    doc = parsed(text, language)
    for token in doc:
        if token.text == "uitbrak":
            set_particle(token, "uit")
    words = question_words(language)
    found = list(subordinate_clauses(doc, words))
    assert [said(doc, list(statement(each, words))) for each in found] == [clause]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(WHILE.replace("terwijl", "als"), "nl", id="a condition"),
        pytest.param(WHILE.replace("Ada/PROPN:Sing", "ze/PRON"), "nl", id="a pronoun"),
        pytest.param(WHILE.replace("bleef/", "mocht/"), "nl", id="under a modal"),
        pytest.param(WHILE.replace("verliet/", "wilde/"), "nl", id="a plan"),
        pytest.param(WHILE.replace(",/PUNCT/punct/8", "niet/ADV/advmod/1"), "nl", id="a denial"),
        pytest.param(WHILE.replace(",/PUNCT/punct/8", "mogelijk/ADV/advmod/1"), "nl", id="a doubt"),
        pytest.param(AND.replace("en/CCONJ", "of/CCONJ"), "nl", id="an alternative"),
        pytest.param(MEETING, "nl", id="a particle that nobody knows"),
        pytest.param(BECAUSE.replace("stayed/", "remarked/"), "en", id="perhaps what someone says"),
        pytest.param(THOUGHT, "nl", id="what someone hopes"),
        pytest.param(EXTRAPOSED.replace("omdat", "waarna"), "nl", id="no comma"),
        pytest.param(HABIT, "nl", id="a habit"),
        pytest.param(BECAUSE.replace("because", "if"), "en", id="a condition in English"),
        pytest.param(BECAUSE.replace("stayed/", "could/"), "en", id="under a modal in English"),
        pytest.param(HABIT_IN_ENGLISH, "en", id="a habit in English"),
        pytest.param(RESTRICTED, "en", id="a restrictive clause follows"),
        pytest.param(SHARED, "en", id="a shared object"),
    ],
)
def test_a_clause_that_stays_where_it_is(text: str, language: str) -> None:
    assert subordinate(text, language) == []


@pytest.mark.parametrize("text", [SAID, ACCORDING])
def test_a_clause_keeps_its_speaker(text: str) -> None:
    words = question_words("nl")
    (clause,) = subordinate_clauses(parsed(text), words)
    assert clause.said_by is not None
    assert clause.doc[clause.said_by].text in {"Jan", "Bob"}


def test_an_attribution_that_was_not_found_keeps_a_clause_where_it_is() -> None:
    assert subordinate(UNFOUND, "nl") == []
    assert subordinate(UNFOUND, "nl", spoken=True) == ["Ada verliet in 1921 Ede"]


def test_a_particle_is_parted_from_its_verb_in_statement_and_question() -> None:
    doc, words = parsed(MEETING), question_words("nl")
    set_particle(doc[8], "bijeen")
    (clause,) = subordinate_clauses(doc, words)
    assert said(doc, list(statement(clause, words))) == "de raad kwam in Breda bijeen"
    asked = question(clause, (6, 7), ["waar"], words)
    assert asked
    assert said(doc, asked) == "waar kwam de raad bijeen"
    assert said(doc, list(range(len(doc)))) == doc.text


@pytest.mark.parametrize(
    ("text", "language", "kind", "clause"),
    [
        (WHERE, "nl", AnswerKind.CITY, ["in Ede telt Philips 300 mensen"]),
        (WHERE_IN_ENGLISH, "en", AnswerKind.CITY, ["in Ede, Philips opened two schools"]),
        (WHERE, "nl", AnswerKind.PERSON, []),
        (MARKET, "nl", AnswerKind.CITY, []),
        (MARKET.replace("nmod/1", "obl/11"), "nl", AnswerKind.CITY, ["in Ede telt Philips 300 mensen"]),
        (WHERE.replace("in/ADP/case/3", "naar/ADP/case/3"), "nl", AnswerKind.CITY, []),
        (STRANDED, "nl", AnswerKind.CITY, []),
        (WHERE.replace("Philips/PROPN", "hij/PRON"), "nl", AnswerKind.CITY, []),
    ],
)
def test_what_is_so_at_a_place(text: str, language: str, kind: AnswerKind, clause: list[str]) -> None:
    doc, words = parsed(text, language), question_words(language)
    found = where_clauses(doc, words, kinds={3: kind})
    assert [said(doc, list(statement(each, words))) for each in found] == clause


def test_a_relative_clause_behind_a_name_and_brackets() -> None:
    doc, words = parsed(BRACKETS), question_words("nl")
    (clause,) = relative_clauses(doc, words)
    assert said(doc, list(statement(clause, words))) == "Henk rijdt vanuit Emmen"


ASKED = BRACKETS.replace(
    "./PUNCT/punct/1", ",/PUNCT/punct/13 of/SCONJ/mark/13 zulks/VERB:Fin+Sing+Pres/ccomp/10"
)


def test_a_relative_clause_whose_verb_needs_what_follows_stays_where_it_is() -> None:
    assert list(relative_clauses(parsed(ASKED), question_words("nl"))) == []


REPORTED = (
    "Jan/PROPN:Sing/nsubj/1 said/VERB:Fin+Past/ROOT/1 that/SCONJ/mark/4 Ada/PROPN:Sing/nsubj/4 "
    "opened/VERB:Fin+Past/ccomp/1 a/DET/det/6 school/NOUN:Sing/obj/4 in/ADP/case/8 1921/NUM/obl/4 "
    "./PUNCT/punct/1"
)
BROKEN_OFF = REPORTED.replace(
    "in/ADP/case/8 1921/NUM/obl/4", "that/PRON/nsubj/8 closed/VERB:Fin+Past/acl:relcl/6"
)


def test_what_someone_says_is_a_clause_only_when_it_is_whole() -> None:
    words = question_words("en")
    (clause,) = reported_clauses(parsed(REPORTED, "en"), words)
    assert said(clause.doc, list(statement(clause, words))) == "Ada opened a school in 1921"
    assert list(reported_clauses(parsed(BROKEN_OFF, "en"), words)) == []


DRIVES = (
    "Henk/PROPN:Sing/nsubj/1 rijdt/VERB:Fin+Sing+Pres/ROOT/1 al/ADV/advmod/4 31/NUM/nummod/4 "
    "jaar/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("text", "left"),
    [(DRIVES, "Henk rijdt al 31 jaar"), (DRIVES.replace("31/NUM", "dit/DET"), "Henk rijdt al dit jaar")],
)
def test_a_word_that_counts_is_kept(text: str, left: str) -> None:
    words = question_words("nl")
    (clause,) = reading(text).clauses
    assert said(clause.doc, list(statement(clause, words))) == left
