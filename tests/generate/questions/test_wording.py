"""What is left of a sentence in an item: whole, in order, and nothing that is said in passing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.clauses import find_clauses
from quiz.generate.clauses.clause import Unclear
from quiz.generate.clauses.tidy import plain_tokens, tidy
from quiz.generate.facts.building import fact_of
from quiz.generate.lead import Lead
from quiz.generate.questions.asides import without_aside
from quiz.generate.questions.ask import Unasked, ask
from quiz.generate.questions.order import question, render
from quiz.generate.standing.dangling import dangling
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import parsed, reading, span

DUTCH = question_words("nl")


BORN = (
    "In/ADP/case/1 1880/NUM/obl/2 kreeg/VERB:Fin+Sing+Past/ROOT/2 Emma/PROPN:Sing/nsubj/2 {}/DET/det/5 "
    "dochter/NOUN:Sing/obj/2 ,/PUNCT/punct/9 {}/DET/det/9 enige/ADJ/amod/9 kind/{}:Sing/appos/5 "
    "van/ADP/case/11 Willem/PROPN:Sing/nmod/9 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("text", "answer", "last"),
    [
        (BORN.format("een", "het", "NOUN").replace("Willem/PROPN", "allebei/NOUN"), "1880", "dochter"),
        (BORN.format("een", "het", "NOUN"), "1880", "Willem"),
        (BORN.format("een", "het", "NOUN").replace("Willem/PROPN", "allebei/NOUN"), "kind", "allebei"),
    ],
)
def test_what_is_said_in_passing_goes_unless_it_names_or_answers(text: str, answer: str, last: str) -> None:
    (clause,) = find_clauses(parsed(text), DUTCH)
    kept = without_aside(clause, range(*span(clause.doc, answer)), DUTCH)
    assert clause.doc[kept.rest[-1]].text == last


USUAL = (
    "Het/PRON/nsubj/1 was/VERB:Fin+Sing+Past/ROOT/1 stiller/ADJ/xcomp/1 dan/ADP/case/6 op/ADP/case/6 "
    "{}/ADJ/amod/6 zaterdag/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("before", "stays"), [("gewone", True), ("pas", True)])
def test_a_day_stays_where_a_word_before_it_needs_it(before: str, stays: bool) -> None:
    (clause,) = find_clauses(parsed(USUAL.format(before)), DUTCH)
    assert ("zaterdag" in [clause.doc[i].text for i in tidy(clause, DUTCH).rest]) is stays


WON = (
    "Ada/PROPN:Sing/nsubj/1 won/VERB:Fin+Past/ROOT/1 it/PRON/obj/1 {}/ADV{}/advmod/4 recently/ADV/advmod/1 "
    "in/ADP/case/6 1984/NUM/obl/1"
)


@pytest.mark.parametrize(("before", "degree", "stays"), [("most", ":Sup", True), ("very", "", False)])
def test_most_stays_with_its_time(before: str, degree: str, stays: bool) -> None:
    doc = parsed(WON.format(before, degree), "en")
    kept = plain_tokens(doc, question_words("en"), keep=range(0))
    assert (4 in kept) is stays


FUNDED = (
    "35/NUM/nummod/1 procent/NOUN:Sing/nsubj/3 is/AUX:Fin+Sing+Pres/cop/3 bestemd/VERB:Part/ROOT/3 "
    "voor/ADP/case/5 huur/NOUN:Sing/obl/3 en/CCONJ/cc/8 40/NUM/nummod/8 procent/NOUN:Sing/conj/3 "
    "voor/ADP/case/10 koop/NOUN:Sing/obl/8 ./PUNCT/punct/3"
)


def test_a_second_part_without_a_verb_is_not_asked_along() -> None:
    found = replace(reading(FUNDED), lead=Lead("‘Huizen op oud terrein’"))
    fact = fact_of(found, *span(found.doc, "35 procent"), AnswerKind.PERCENTAGE, "value", DUTCH)
    asked = ask(fact, found, DUTCH)
    assert isinstance(asked, Unasked)
    assert asked.reason == "it says two things with one verb"


@pytest.mark.parametrize(("before", "stays"), [("Behalve/ADP/case/1", True), ("Met/ADP/case/1", False)])
def test_also_stays_behind_besides(before: str, stays: bool) -> None:
    text = (
        f"{before} Ada/PROPN:Sing/obl/2 mist/VERB:Fin+Sing+Pres/ROOT/2 Ajax/PROPN:Sing/nsubj/2 "
        "ook/ADV/advmod/5 Bo/PROPN:Sing/obj/2 ./PUNCT/punct/2"
    )
    (clause,) = find_clauses(parsed(text), DUTCH)
    assert ("ook" in [clause.doc[i].text for i in tidy(clause, DUTCH).rest]) is stays


def test_a_bare_noun_behind_the_head_belongs_to_the_subject() -> None:
    text = (
        "In/ADP/case/1 Breda/PROPN:Sing/obl/2 nam/VERB:Fin+Sing+Past/ROOT/2 het/DET/det/4 "
        "aantal/NOUN:Sing/nsubj/2 banen/NOUN:Plur/nmod/4 af/ADP/compound:prt/2 ./PUNCT/punct/2"
    )
    (clause,) = find_clauses(parsed(text), DUTCH)
    assert [clause.doc[i].text for i in clause.subject] == ["het", "aantal", "banen"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Ada/PROPN/nsubj/4 ,/PUNCT/punct/4 however/ADV/advmod/4 ,/PUNCT/punct/4 "
            "won/VERB:Fin+Past/ROOT/4 gold/NOUN/obj/4",
            "Ada won gold",
        ),
        (
            "In/ADP/case/1 1950/NUM/obl/6 ,/PUNCT/punct/6 however/ADV/advmod/6 ,/PUNCT/punct/6 "
            "Ada/PROPN/nsubj/6 won/VERB:Fin+Past/ROOT/6",
            "In 1950 , Ada won",
        ),
    ],
)
def test_no_comma_is_left_between_subject_and_verb(text: str, left: str) -> None:
    doc = parsed(text, "en")
    kept = plain_tokens(doc, question_words("en"), keep=range(0))
    assert " ".join(doc[i].text for i in kept) == left


def test_then_stays_before_a_second_place() -> None:
    text = (
        "Ada/PROPN:Sing/nsubj/1 werkte/VERB:Fin+Sing+Past/ROOT/1 eerst/ADV/advmod/1 in/ADP/case/4 "
        "Ede/PROPN:Sing/obl/1 ,/PUNCT/punct/8 daarna/ADV/advmod/1 in/ADP/case/8 Oss/PROPN:Sing/obl/1"
    )
    doc = parsed(text)
    assert "daarna" in [doc[i].text for i in plain_tokens(doc, DUTCH, keep=range(0))]


def test_a_day_goes_with_how_late_it_was() -> None:
    text = (
        "Ada/PROPN:Sing/nsubj/4 is/AUX:Fin+Sing+Pres/aux/4 maandagavond/NOUN/obl/4 laat/ADJ/advmod/4 "
        "gekozen/VERB:Part/ROOT/4"
    )
    (clause,) = find_clauses(parsed(text), DUTCH)
    assert [clause.doc[i].text for i in tidy(clause, DUTCH).rest] == ["gekozen"]


def test_what_somebody_says_stays_word_for_word() -> None:
    text = (
        "“/PUNCT/punct/3 Ik/PRON/nsubj/3 wil/AUX:Fin/aux/3 ook/ADV/advmod/4 zingen/VERB/ROOT/4 "
        "”/PUNCT/punct/4 "
        ",/PUNCT/punct/7 zei/VERB:Fin+Past/parataxis/4 Ada/PROPN/nsubj/7 ook/ADV/advmod/7"
    )
    doc = parsed(text)
    kept = [doc[i].text for i in plain_tokens(doc, DUTCH, keep=range(0))]
    assert kept == ["“", "Ik", "wil", "ook", "zingen", "”", ",", "zei", "Ada"]


def test_a_verb_that_is_read_as_a_noun_leaves_a_clause_unclear() -> None:
    text = (
        "Ada/PROPN:Sing/nsubj/4 had/AUX:Fin+Sing+Past/aux/4 drie/NUM/nummod/3 jaar/NOUN:Sing/nmod/4 "
        "geëist/NOUN:Sing/ROOT/4"
    )
    with pytest.raises(Unclear):
        find_clauses(parsed(text), DUTCH)


def test_a_day_stays_where_nothing_else_can_be_the_subject() -> None:
    text = (
        "In/ADP/case/1 2005/NUM/obl/5 werd/AUX:Fin+Sing+Past/aux:pass/5 deze/DET/det/4 "
        "dag/NOUN:Sing/obl/5 gevierd/VERB:Part/ROOT/5 ./PUNCT/punct/5"
    )
    doc = parsed(text)
    assert [doc[i].text for i in plain_tokens(doc, DUTCH, keep=range(0))][3:5] == ["deze", "dag"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "Huisarts/PROPN:Sing/nsubj/2 Ada/PROPN:Sing/appos/0 zweeg/VERB:Fin+Sing+Past/ROOT/2",
            "huisarts Ada",
        ),
        (
            "Jacques/NOUN/nsubj/3 de/X/flat/0 Vaucanson/PROPN/flat/0 zweeg/VERB:Fin+Past/ROOT/3",
            "Jacques de",
        ),
        ("Vakbond/PROPN/nsubj/2 Vlas/PROPN/flat/0 zweeg/VERB:Fin+Past/ROOT/2", "vakbond Vlas"),
        ("Stichting/PROPN/nsubj/2 Vlas/PROPN/flat/0 zweeg/VERB:Fin+Past/ROOT/2", "Stichting Vlas"),
        (
            "Inwoners/NOUN:Plur/nsubj/3 van/ADP/case/2 Gent/PROPN/nmod/0 zwegen/VERB:Fin/ROOT/3",
            "inwoners van",
        ),
    ],
)
def test_behind_a_lead_a_name_keeps_its_capital_and_a_role_loses_it(text: str, start: str) -> None:
    doc = parsed(text)
    assert render(doc, [0, 1], proper=frozenset(), shown={}) == start


@pytest.mark.parametrize(("front", "places"), [("ADJ/amod", ["In", "verlichte"]), ("VERB/amod", ["In"])])
def test_what_stands_in_front_stays_before_a_comparison(front: str, places: list[str]) -> None:
    text = (
        f"In/ADP/case/2 verlichte/{front}/2 kasten/NOUN:Plur/obl/3 sliepen/VERB:Fin+Plur+Past/ROOT/3 "
        "hommels/NOUN:Plur/nsubj/3 vijf/NUM/nummod/6 uur/NOUN:Sing/obl/3 ,/PUNCT/punct/9 tegen/ADP/case/9 "
        "zes/NUM/nummod/10 uur/NOUN:Sing/nmod/6 elders/ADV/advmod/3 ./PUNCT/punct/3"
    )
    (clause,) = find_clauses(parsed(text), DUTCH)
    hours = tuple(i for i in clause.rest if clause.doc[i].text in {"vijf"})
    ordered = question(clause, hours, ["hoeveel"], DUTCH)
    assert ordered is not None
    said = [clause.doc[i].text if isinstance(i, int) else i for i in ordered]
    assert said.index("kasten") < said.index("tegen")
    assert set(places) <= set(said)


KNOWN = (
    "Ada/PROPN:Sing/nsubj/1 grew/VERB:Fin+Past/ROOT/1 up/ADP/compound:prt/1 in/ADP/case/5 the/DET/det/5 "
    "town/NOUN:Sing/obl/1 {}/ADV/advmod/{} known/VERB/acl/5 as/ADP/case/9 Oslo/PROPN:Sing/obl/7 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("word", "head", "stays"), [("now", 7, True), ("now", 1, False), ("yesterday", 7, False)]
)
def test_a_name_of_today_is_told_as_such(word: str, head: int, stays: bool) -> None:
    found = reading(KNOWN.format(word, head), "en")
    assert (6 in found.clauses[0].rest) is stays
    points = dangling(found, range(len(found.doc)), question_words("en"))
    assert (word in points) is not stays


STORM = "{}/amod/1 {}:Sing/nsubj/2 {}/VERB:Fin+Past/ROOT/2 Ede/PROPN/obj/2 ./PUNCT/punct/2"


@pytest.mark.parametrize(
    ("language", "adjective", "noun", "verb", "text"),
    [
        ("en", "Tropical/ADJ", "Ada/PROPN", "hit", "Tropical Ada hit Ede"),
        ("en", "Earlier/ADJ:Cmp", "Viking/PROPN", "hit", "earlier Viking hit Ede"),
        ("en", "Tropical/ADJ", "storms/NOUN", "hit", "tropical storms hit Ede"),
        ("nl", "Jonge/ADJ", "Ada/PROPN", "zag", "jonge Ada zag Ede"),
    ],
)
def test_an_adjective_before_an_english_name_is_part_of_it(
    language: str, adjective: str, noun: str, verb: str, text: str
) -> None:
    doc = parsed(STORM.format(adjective, noun, verb), language)
    assert render(doc, [0, 1, 2, 3], proper=frozenset(), shown={}) == text


@pytest.mark.parametrize(
    ("language", "name", "sort"),
    [
        ("en", "Newcastle", ""),
        ("en", "Ede Castle", "castle"),
        ("en", "College Preparatory", ""),
        ("en", "College of Arms", "college"),
        ("en", "Lake Sevan", "lake"),
        ("nl", "Domkerk", "kerk"),
        ("nl", "FC Ede", "club"),
    ],
)
def test_a_name_has_its_sort_from_its_last_word_or_first(language: str, name: str, sort: str) -> None:
    assert question_words(language).sort_of(name) == sort
