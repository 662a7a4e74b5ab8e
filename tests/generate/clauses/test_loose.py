"""Clauses behind unclear ones, what a sentence grants, and what its end can do without."""

from __future__ import annotations

import pytest

from quiz.article import Article
from quiz.generate.clauses import find_clauses
from quiz.generate.clauses.clause import Unclear
from quiz.generate.clauses.concessions import concessive_clauses
from quiz.generate.clauses.denied import denied
from quiz.generate.clauses.nouns import is_finite
from quiz.generate.clauses.relative import relative_clauses
from quiz.generate.clauses.tidy import bracketed, tidy
from quiz.generate.pipeline import make
from quiz.generate.questions.asides import without_tail
from quiz.generate.questions.hedged import hedge
from quiz.generate.questions.order import question, render
from quiz.generate.questions.several import enumerated, in_list
from quiz.generate.questions.trim import trim
from quiz.generate.standing.stands import mistyped
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.clauses.test_cut import words_of
from tests.generate.parsed import fact, parsed, reading

DUTCH = question_words("nl")
GRANTED = (
    "Jan/PROPN:Sing/nsubj/1 won/VERB:Fin+Sing+Past/ROOT/1 ,/PUNCT/punct/4 al/ADV/advmod/4 "
    "bleef/VERB:Fin+Sing+Past/advcl/1 Ada/PROPN:Sing/nsubj/4 tot/ADP/case/7 1990/NUM/obl/4 "
    "lid/NOUN:Sing/xcomp/4 ./PUNCT/punct/1"
)
PLANNED = GRANTED.replace("bleef", "zou")
DISEASE = (
    "{}/PRON/nsubj/1 verraste/VERB:Fin+Sing+Past/ROOT/1 {}/PUNCT/punct/4 Ada/PROPN:Sing/nsubj/4 "
    "won/VERB:Fin+Sing+Past/parataxis/1 goud/NOUN:Sing/obj/4 in/ADP/case/7 1921/NUM/obl/4 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("text", "found"), [(GRANTED, [("", "Ada", "bleef", "tot 1990 lid")]), (PLANNED, [])]
)
def test_what_a_sentence_grants(text: str, found: list[tuple[str, str, str, str]]) -> None:
    assert [words_of(each) for each in concessive_clauses(parsed(text), DUTCH)] == found


def test_a_clause_behind_a_colon_is_a_clause() -> None:
    clauses = find_clauses(parsed(DISEASE.format("Niemand", ":")), DUTCH)
    assert [words_of(each)[1] for each in clauses] == ["Niemand", "Ada"]


def test_a_clear_clause_behind_an_unclear_one_is_kept() -> None:
    unclear = DISEASE.format("Niemand", ";").replace("Niemand/PRON/nsubj/1", "Gauw/ADV/advmod/1")
    with pytest.raises(Unclear) as raised:
        find_clauses(parsed(unclear), DUTCH)
    assert [words_of(each)[1] for each in raised.value.further] == ["Ada"]


COLLAPSED = (
    "Work/NOUN:Sing/nsubj/1 stopped/VERB:Fin+Past/ROOT/1 after/ADP/mark/4 Jan/PROPN:Sing/nsubj/4 "
    "fell/VERB:Past/{}/1 and/CCONJ/cc/6 died/VERB:Fin+Past/conj/4 in/ADP/case/8 Ede/PROPN:Sing/obl/6 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(("label", "verbs"), [("advcl", ["stopped"]), ("obl", ["stopped", "died"])])
def test_a_verb_joined_to_that_of_a_subordinate_clause_has_another_subject(
    label: str, verbs: list[str]
) -> None:
    clauses = find_clauses(parsed(COLLAPSED.format(label), "en"), question_words("en"))
    assert [words_of(each)[2] for each in clauses] == verbs


def test_a_capital_in_mid_sentence_is_no_verb() -> None:
    doc = parsed("in/ADP/case/1 Geel/VERB:Fin+Sing+Pres/obl/1 gaat/VERB:Fin+Sing+Pres/ROOT/2")
    assert [is_finite(token) for token in doc] == [False, False, True]


OBJECT = (
    "Jan/PROPN:Sing/nsubj/1 mat/VERB:Fin+Sing+Past/ROOT/1 met/ADP/case/3 hulp/NOUN:Sing/obl/1 "
    ",/PUNCT/punct/7 onder/ADP/case/6 wie/PRON/nmod/7 Ada/PROPN:Sing/appos/3 ,/PUNCT/punct/10 de/DET/det/10 "
    "druk/NOUN:Sing/{0}/1 ./PUNCT/punct/1"
)


def test_an_object_behind_a_loose_clause_is_kept() -> None:
    (clause,) = find_clauses(parsed(OBJECT.format("obj")), DUTCH)
    assert words_of(clause)[3] == "met hulp de druk"


NEXT = (
    "Jan/PROPN:Sing/nsubj/1 klaagt/VERB:Fin+Sing+Pres/ROOT/1 over/ADP/case/3 lawaai/NOUN:Sing/obl/1 "
    ",/PUNCT/punct/6 en/CCONJ/cc/6 Ada/PROPN:Sing/conj/1 ,/PUNCT/punct/11 die/PRON/nsubj/11 "
    "hier/ADV/advmod/11 graag/ADV/advmod/11 woont/VERB:Fin+Sing+Pres/acl:relcl/6 ,/PUNCT/punct/6 "
    "zwijgt/VERB:Fin+Sing+Pres/conj/1 ./PUNCT/punct/1"
)


def test_the_subject_of_a_next_clause_does_not_end_this_one() -> None:
    clause = find_clauses(parsed(NEXT), DUTCH)[0]
    assert words_of(clause)[3] == "over lawaai"


PAID = (
    "Jan/PROPN:Sing/nsubj/1 kreeg/VERB:Fin+Sing+Past/ROOT/1 ruim/ADV/advmod/3 vier/NUM/nummod/4 "
    "jaar/NOUN:Sing/obl/1 hulp/NOUN:Sing/obj/1 in/ADP/case/7 huis/NOUN:Sing/obl/1 ,/PUNCT/punct/9 "
    "{}/{}/acl/5 uit/ADP/case/11 Ede/PROPN:Sing/obl/9 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("opener", "label", "rest"),
    [
        ("betaald", "VERB:Part", "ruim vier jaar hulp in huis"),
        ("behalve", "ADP", "ruim vier jaar hulp in huis , behalve uit Ede"),
        ("net", "ADV", "ruim vier jaar hulp in huis"),
        ("zorg", "NOUN:Sing", "ruim vier jaar hulp in huis , zorg uit Ede"),
    ],
)
def test_a_loose_end_behind_a_comma_goes(opener: str, label: str, rest: str) -> None:
    found = reading(PAID.format(opener, label))
    assert words_of(without_tail(found.clauses[0], (3, 4), DUTCH))[3] == rest
    assert without_tail(found.clauses[0], (11,), DUTCH) == found.clauses[0]


COUNT = (
    "Jan/PROPN:Sing/nsubj/1 telde/VERB:Fin+Sing+Past/ROOT/1 {}/ADV/advmod/3 300/NUM/nummod/4 "
    "schepen/NOUN:Plur/obj/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("before", "stem", "kind", "expected"),
    [
        ("ruim", "Hoeveel schepen telde Jan?", AnswerKind.NUMBER, "ruim"),
        ("zo'n", "Hoeveel schepen telde Jan?", AnswerKind.NUMBER, "zo'n"),
        ("gisteren", "Hoeveel schepen telde Jan?", AnswerKind.NUMBER, ""),
        ("ruim", "Ruim hoeveel schepen telde Jan?", AnswerKind.NUMBER, ""),
        ("ruim", "Jan telde ruim _____", AnswerKind.NUMBER, ""),
        ("ruim", "In welk jaar telde Jan schepen?", AnswerKind.YEAR, ""),
    ],
)
def test_a_hedge_goes_with_its_amount(before: str, stem: str, kind: AnswerKind, expected: str) -> None:
    found = reading(COUNT.format(before))
    assert hedge(fact(found, "300", kind, rule="value"), stem, DUTCH) == expected


ROSE = (
    "De/DET/det/1 prijs/NOUN:Sing/nsubj/2 steeg/VERB:Fin+Sing+Past/ROOT/2 van/ADP/case/4 11/NUM/obl/2 "
    "{}/ADP/case/7 17/NUM/nummod/7 euro/NOUN:Sing/obl/2 en/CCONJ/cc/10 een/DET/det/10 "
    "toeslag/NOUN:Sing/conj/7 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("link", "answer", "several"), [("naar", "17 euro", False), ("tot", "17 euro", True)]
)
def test_what_an_amount_came_to_stands_alone(link: str, answer: str, several: bool) -> None:
    found = reading(ROSE.format(link))
    told = fact(found, answer, AnswerKind.MONEY, rule="value")
    assert bool(enumerated(found.doc, told, set(range(len(found.doc))), DUTCH)) is several


DATED = (
    "Jan/PROPN:Sing/nsubj/1 won/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 Ede/PROPN:Sing/obl/1 ,/PUNCT/punct/6 "
    "in/ADP/case/6 1921/NUM/obl/1 ,/PUNCT/punct/8 {}/{}/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("word", "label", "listed"),
    [("juichend", "VERB:Part", False), ("1925", "NUM", True), ("Tiel", "PROPN", False)],
)
def test_a_year_between_commas_is_one_of_several_beside_a_number_only(
    word: str, label: str, listed: bool
) -> None:
    doc = parsed(DATED.format(word, label))
    assert in_list(doc, (6,), set(range(len(doc)))) is listed


def test_the_commas_around_a_date_go_with_it() -> None:
    found = reading(DATED.format("juichend", "VERB:Part"))
    asked = question(found.clauses[0], (5, 6), ["in welk jaar"], DUTCH)
    assert asked is not None
    assert (
        render(found.doc, asked, proper=frozenset({0, 3}), shown={}) == "in welk jaar won Jan in Ede juichend"
    )


THERE = (
    "In/ADP/case/1 2004/NUM/obl/2 was/VERB:Fin+Sing+Past/ROOT/2 er/ADV/expl/2 {}/DET/det/5 "
    "drempel/NOUN:Sing/nsubj/2 van/ADP/case/8 vijf/NUM/nummod/8 procent/NOUN:Sing/nmod/5 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("article", "expected"), [("een", "hoe was er een drempel"), ("de", "hoe was de drempel")]
)
def test_there_stands_before_the_subject_that_it_presents(article: str, expected: str) -> None:
    found = reading(THERE.format(article))
    clause = found.clauses[0]
    asked = question(clause, clause.front, ["hoe"], DUTCH)
    assert asked is not None
    assert render(found.doc, asked, proper=frozenset(), shown={}).startswith(expected)


BOUGHT = (
    "Zij/PRON/nsubj/1 prees/VERB:Fin+Sing+Past/ROOT/1 Twenthe/PROPN:Sing/obj/1 ,/PUNCT/punct/9 "
    "dat/PRON/nsubj/9 een/DET/det/6 doek/NOUN:Sing/obj/9 voor/ADP/case/8 9000/NUM/obl/9 "
    "kocht/VERB:Fin+Sing+Past/acl:relcl/2 op/ADP/case/12 een/DET/det/12 veiling/NOUN:Sing/obl/9 "
    "./PUNCT/punct/1"
)
STRIKE = (
    "De/DET/det/1 actie/NOUN:Sing/nsubj/7 ,/PUNCT/punct/5 die/PRON/nsubj/5 lang/ADV/advmod/5 "
    "duurt/VERB:Fin+Sing+Pres/acl:relcl/1 ,/PUNCT/punct/5 volgde/VERB:Fin+Sing+Past/ROOT/7 gauw/ADV/advmod/7 "
    "./PUNCT/punct/7"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BOUGHT, [("", "Twenthe", "kocht", "een doek voor 9000 op een veiling")]),
        (STRIKE, [("", "De actie", "duurt", "lang")]),
        (STRIKE.replace("De/DET", "Een/DET"), []),
    ],
)
def test_relative_clauses_of_what_is_known(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert [words_of(each) for each in relative_clauses(parsed(text), DUTCH)] == expected


def test_a_word_that_only_modifies_an_adjective_denies_nothing() -> None:
    doc = parsed("een/DET/det/3 nauwelijks/ADV/advmod/2 hoge/ADJ/amod/3 dijk/NOUN:Sing/ROOT/3")
    assert not denied(doc, range(4), DUTCH)
    assert denied(parsed("dat/PRON/nsubj/2 is/AUX/cop/2 nauwelijks/ADV/ROOT/2"), range(3), DUTCH)


@pytest.mark.parametrize(
    ("before", "what", "expected"),
    [("nog/ADV", "drie/NUM", False), ("al/ADV", "drie/NUM", True), ("nog/ADV", "boek/NOUN", True)],
)
def test_not_yet_so_many_denies_nothing(before: str, what: str, expected: bool) -> None:
    doc = parsed(f"{before}/advmod/3 geen/DET/det/3 {what}/nummod/3 dagen/NOUN:Plur/ROOT/3")
    assert denied(doc, range(4), DUTCH) is expected


PEOPLE = (
    "Saksen/PROPN/nsubj/1 staken/VERB:Fin+{}+Past/ROOT/1 het/DET/det/3 huis/NOUN:Sing/obj/1 in/ADP/case/5 "
    "brand/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("noun", "wrong"), [("schipper", False), ("winnaar", False), ("koning", False), ("brug", True)]
)
def test_somebody_is_what_people_can_be(noun: str, wrong: bool) -> None:
    found = reading(
        f"Ada/PROPN:Sing/nsubj/3 was/AUX:Fin+Sing+Past/cop/3 de/DET/det/3 {noun}/NOUN:Sing/ROOT/3 "
        "van/ADP/case/5 Ede/PROPN:Sing/nmod/3 ./PUNCT/punct/3"
    )
    told = fact(found, "Ada", AnswerKind.PERSON)
    assert told.clause is not None
    assert bool(mistyped(told, told.clause, DUTCH)) is wrong


@pytest.mark.parametrize(("number", "wrong"), [("Plur", True), ("Sing", False)])
def test_a_place_that_does_things_in_the_plural_is_a_people(number: str, wrong: bool) -> None:
    found = reading(PEOPLE.format(number))
    told = fact(found, "Saksen", AnswerKind.REGION)
    assert told.clause is not None
    assert bool(mistyped(told, told.clause, DUTCH)) is wrong


DAYS = (
    "Zij/PRON/nsubj/1 speelden/VERB:Fin+Plur+Past/ROOT/1 woensdag/PROPN/obl/1 en/CCONJ/cc/4 "
    "donderdag/PROPN/conj/2 extra/ADV/advmod/1 in/ADP/case/7 Ede/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)
SHORTLY = (
    "Jan/PROPN:Sing/nsubj/1 verliet/VERB:Fin+Sing+Past/ROOT/1 Ede/PROPN:Sing/obj/1 kort/ADJ/advmod/4 "
    "daarna/ADV/advmod/1 met/ADP/case/6 Ada/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("text", "rest"), [(DAYS, "extra in Ede"), (SHORTLY, "Ede met Ada")])
def test_words_that_belong_together_are_dropped_together(text: str, rest: str) -> None:
    assert words_of(tidy(find_clauses(parsed(text), DUTCH)[0], DUTCH))[3] == rest


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("TIEL/PROPN/ROOT/0 –/PUNCT/punct/0 Jan/PROPN/nsubj/3 won/VERB/parataxis/0 goud/NOUN/obj/3", {0, 1}),
        (
            "Jan/PROPN/nsubj/1 won/VERB/ROOT/1 –/PUNCT/punct/3 goud/NOUN/obj/1 in/ADP/case/5 Ede/X/obl/1",
            set(),
        ),
        (
            "Jan/PROPN/nsubj/8 (/PUNCT/punct/2 Ede/PROPN/nmod/0 1900/NUM/nummod/2 –/PUNCT/punct/5 "
            "Epe/PROPN/nmod/0 1950/NUM/nummod/5 )/PUNCT/punct/2 won/VERB/ROOT/8 goud/NOUN/obj/8",
            {1, 2, 3, 4, 5, 6, 7},
        ),
    ],
)
def test_a_place_before_a_dash_is_no_part_of_the_sentence(text: str, left_out: set[int]) -> None:
    assert bracketed(parsed(text)) == left_out


LISTED = (
    "Jan/PROPN:Sing/nsubj/1 bezocht/VERB:Fin+Sing+Past/ROOT/1 markten/NOUN:Plur/obj/1 ,/PUNCT/punct/9 "
    "die/PRON/nsubj/9 kooplui/NOUN:Plur/obj/9 uit/ADP/case/7 Ede/PROPN/nmod/5 ,/PUNCT/punct/7 "
    "trokken/VERB:Fin+Plur+Past/acl:relcl/2 ,/PUNCT/punct/2 in/ADP/case/12 1921/NUM/obl/1 ./PUNCT/punct/1"
)


def test_a_relative_clause_with_a_comma_in_it_goes_as_a_whole() -> None:
    doc = parsed(LISTED)
    kept = trim(doc, range(len(doc)), range(12, 13), DUTCH, longest=8)
    assert " ".join(doc[i].text for i in kept) == "Jan bezocht markten in 1921 ."


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("The market in Delft opened at nine in the morning.", {"part"}),
        ("The market in Delft opened nine in the country.", {"value"}),
        ("The dinner in Delft was attended by 2000 guests.", {"part"}),
        ("The tower in Delft was finished by 1496.", {"value"}),
    ],
)
def test_numbers_that_tell_the_time_or_how_many(text: str, rules: set[str]) -> None:
    made = make(Article(title="", text=text, language="en"))
    assert {each.rule for each in made.facts if each.answer[0].isdigit() or each.answer == "nine"} == rules


DIED = (
    "Ada/PROPN:Sing/nsubj/1 died/VERB:Fin+Past/ROOT/1 in/ADP/case/3 1680/NUM/obl/1 ,/PUNCT/punct/10 "
    "some/DET/det/6 {}/NOUN:Plur/obl/10 before/ADP/case/9 the/DET/det/9 canal/NOUN:Sing/nsubj/10 "
    "opened/VERB:Fin+Past/parataxis/1 ./PUNCT/punct/1"
)


def test_how_long_before_goes_with_what_came_after() -> None:
    (clause,) = find_clauses(parsed(DIED.format("months"), "en"), question_words("en"))
    assert words_of(clause) == ("", "Ada", "died", "in 1680")


LED = (
    "Van/ADP/case/1 {}/NUM/obl/4 tot/ADP/case/3 {}/NUM/obl/4 leidde/VERB:Fin+Sing+Past/ROOT/4 "
    "Ada/PROPN:Sing/nsubj/4 de/DET/det/7 bond/NOUN:Sing/obj/4 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(
    ("first", "last", "kind", "several"),
    [("1932", "1936", AnswerKind.YEAR, False), ("32", "36", AnswerKind.NUMBER, True)],
)
def test_two_years_are_the_first_and_the_last(first: str, last: str, kind: AnswerKind, several: bool) -> None:
    found = reading(LED.format(first, last))
    inside = set(range(len(found.doc)))
    answers = (fact(found, each, kind, rule="value") for each in (first, last))
    assert {bool(enumerated(found.doc, each, inside, DUTCH)) for each in answers} == {several}


PAYS = (
    "Ede/PROPN:Sing/nsubj/1 {}/VERB:Fin+Sing+{}/ROOT/1 straks/ADV/advmod/1 38/NUM/nummod/4 "
    "cent/NOUN:Sing/obj/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("verb", "tense", "kept"), [("betaalt", "Pres", True), ("betaalde", "Past", False)])
def test_what_is_still_to_come_stays_so(verb: str, tense: str, kept: bool) -> None:
    clause = tidy(find_clauses(parsed(PAYS.format(verb, tense)), DUTCH)[0], DUTCH)
    assert (2 in clause.tokens) is kept


def test_what_opens_the_next_clause_is_no_end_of_this_one() -> None:
    text = (
        "Ada/PROPN:Sing/nsubj/3 is/AUX:Fin+Sing+Pres/cop/3 a/DET/det/3 singer/NOUN:Sing/ROOT/3 in/ADP/case/5 "
        "Ede/PROPN/nmod/3 ,/PUNCT/punct/9 and/CCONJ/cc/9 with/ADP/case/9 luck/NOUN:Sing/conj/3 {}"
        "./PUNCT/punct/3"
    )
    she = "she/PRON/nsubj/11 wins/VERB:Fin+Sing+Pres/parataxis/3 "
    (first, *_), (whole,) = reading(text.format(she), "en").clauses, reading(text.format(""), "en").clauses
    assert words_of(first)[-1] == "a singer in Ede"
    assert words_of(whole)[-1] == "a singer in Ede , and with luck"


def test_a_million_people_are_several() -> None:
    text = (
        "Een/DET/det/1 miljoen/NOUN:Sing/nsubj/3 mensen/NOUN:Plur/nmod/1 stemden/VERB:Fin+Plur+Past/ROOT/3 "
        "in/ADP/case/5 Ede/PROPN/obl/3 ./PUNCT/punct/3"
    )
    assert not reading(text).problem
    assert reading(text.replace("miljoen/", "groep/")).problem
