"""Items that say the whole of it: nothing cut off that the verb needs, nothing told of the wrong thing."""

from __future__ import annotations

import pytest

from quiz.generate.askable import aside_in_front
from quiz.generate.clauses import find_clauses
from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.coordination import conjuncts
from quiz.generate.clauses.opening import opening
from quiz.generate.clauses.relative import relative_clauses
from quiz.generate.clauses.tidy import tidy
from quiz.generate.questions import write
from quiz.generate.questions.asides import without_tail
from quiz.generate.questions.ask import Question, Unasked, ask
from quiz.generate.questions.cloze import Gap
from quiz.generate.questions.order import question, render
from quiz.generate.questions.shorten import lean, shorten
from quiz.generate.questions.trim import trim
from quiz.generate.questions.whole import whole_sentence
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.clauses.test_cut import words_of
from tests.generate.parsed import fact, parsed, reading

DUTCH, ENGLISH = question_words("nl"), question_words("en")
FOUND = (
    "In/ADP/case/1 1871/NUM/obl/2 {}/VERB:Fin+Sing+Past/ROOT/2 Jan/PROPN:Sing/nsubj/2 {}op/ADP/case/{} "
    "de/DET/det/{} resten/NOUN:Plur/obl/2 van/ADP/case/{} Het/DET/det/{} Huis/PROPN:Sing/nmod/{} "
    "./PUNCT/punct/2"
)
MET = FOUND.format("stuitte", "", 6, 6, 9, 9, 6)
SAW = FOUND.format("zag", "Ada/PROPN:Sing/obj/2 ", 7, 7, 10, 10, 7)


@pytest.mark.parametrize(
    ("text", "rest"), [(MET, "op de resten van Het Huis"), (SAW, "Ada op de resten van Het Huis")]
)
def test_a_verb_keeps_its_only_phrase(text: str, rest: str) -> None:
    (clause,) = find_clauses(parsed(text), DUTCH)
    shorter = words_of(lean(clause, (1,), DUTCH))[3]
    assert shorter == rest


ROSE = (
    "In/ADP/case/1 1945/NUM/obl/2 kwam/VERB:Fin+Sing+Past/ROOT/2 een/DET/det/4 leger/NOUN:Sing/nsubj/2 "
    "bij/ADP/case/6 Ede/PROPN:Sing/obl/2 ,/PUNCT/punct/10 uit/ADP/case/9 boeren/NOUN:Plur/obl/10 "
    "gevormd/VERB:Part/{}/4 ,/PUNCT/punct/13 in/ADP/case/13 opstand/NOUN:Sing/obl/10 ./PUNCT/punct/2"
)


@pytest.mark.parametrize("label", ["acl", "advcl"])
def test_a_clause_goes_on_behind_an_aside_in_it(label: str) -> None:
    (clause,) = find_clauses(parsed(ROSE.format(label)), DUTCH)
    assert words_of(without_tail(clause, (1,), DUTCH))[3].endswith("in opstand")


ASKED = (
    "Jan/PROPN:Sing/nsubj/1 bekijkt/VERB:Fin+Sing+Pres/ROOT/1 nu/ADV/advmod/1 {}/CCONJ/cc/6 het/DET/det/5 "
    "verbod/NOUN:Sing/nsubj/6 {} {} ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("joined", "first", "last", "parts"),
    [
        ("of", "nodig/ADJ/conj/1", "is/AUX:Fin+Sing+Pres/cop/6", 1),
        ("en", "is/AUX:Fin+Sing+Pres/cop/7", "nodig/ADJ/conj/1", 2),
    ],
)
def test_what_is_asked_is_no_clause_of_its_own(joined: str, first: str, last: str, parts: int) -> None:
    doc = parsed(ASKED.format(joined, first, last))
    assert len(list(conjuncts(doc, list(range(8)), DUTCH))) == parts


LEFT = (
    "Zij/PRON/nsubj/1 verlieten/VERB:Fin+Plur+Past/ROOT/1 hun/PRON/nmod:poss/3 kamp/NOUN:Sing/obj/1 "
    ",/PUNCT/punct/7 {}/ADV/advmod/7 de/DET/det/7 schans/NOUN:Sing/appos/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("word", "rest"), [("ook", "hun kamp , ook de schans"), ("echter", "hun kamp , echter de schans")]
)
def test_a_word_that_adds_a_phrase_stays(word: str, rest: str) -> None:
    (clause,) = find_clauses(parsed(LEFT.format(word)), DUTCH)
    assert words_of(tidy(clause, DUTCH))[3] == rest


WORK = (
    "Coster/PROPN:Sing/nsubj/1 ,/PUNCT/punct/1 {}/ADV/advmod/5 ,/PUNCT/punct/1 was/AUX:Fin+Sing+Past/cop/5 "
    "schrijver/NOUN:Sing/ROOT/5 ./PUNCT/punct/5"
)


def test_a_word_between_two_commas_goes() -> None:
    found = reading(WORK.format("echter"))
    told = tuple(found.doc[i].text for clause in found.clauses for i in clause.tokens)
    assert "echter" not in told


CLOCK = (
    "Jan/PROPN:Sing/nsubj/1 bouwde/VERB:Fin+Sing+Past/ROOT/1 het/DET/det/3 uurwerk/NOUN:Sing+Neut/obj/1 "
    ",/PUNCT/punct/9 dat/PRON/nsubj/9 Ada/PROPN:Sing/obj/9 in/ADP/case/8 1657/NUM/obl/9 "
    "kreeg/VERB:Fin+Sing+Past/acl:relcl/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("kind", "found"), [(AnswerKind.PERSON, 0), (AnswerKind.COUNTRY, 0), (AnswerKind.YEAR, 1)]
)
def test_who_stands_beside_the_pronoun_of_a_thing_may_be_who_acts(kind: AnswerKind, found: int) -> None:
    assert len(list(relative_clauses(parsed(CLOCK), DUTCH, kinds={6: kind}))) == found


KIN = (
    "Jan/PROPN:Sing/nsubj/1 saw/VERB:Fin+Past/ROOT/1 {}/PRON/{}/3 daughter/NOUN:Sing/obj/1 "
    "Ada/PROPN:Sing/appos/3 ,/PUNCT/punct/7 who/PRON/nsubj/7 won/VERB:Fin+Sing+Past/acl:relcl/3 "
    "gold/NOUN:Sing/obj/7 in/ADP/case/10 1935/NUM/obl/7 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("owner", "label", "found"), [("her", "nmod:poss", 0), ("the", "det", 1)])
def test_somebodys_kin_by_one_name_is_not_told_of(owner: str, label: str, found: int) -> None:
    doc = parsed(KIN.format(owner, label), "en")
    clauses = relative_clauses(doc, ENGLISH, kinds={4: AnswerKind.PERSON})
    assert len(list(clauses)) == found


POEM = (
    "De/DET/det/1 zee/NOUN:Sing/nsubj/2 draagt/VERB:Fin+Sing+Pres/ROOT/2 zijn/PRON/nmod:poss/4 "
    "naam/NOUN:Sing/obj/2 ,/PUNCT/punct/8 en/CCONJ/cc/8 het/DET/det/8 gedicht/NOUN:Sing/{}/13 "
    "dat/SCONJ/mark/11 Jan/PROPN:Sing/nsubj/11 schreef/VERB:Fin+Sing+Past/acl/8 ,/PUNCT/punct/8 "
    "leerde/VERB:Fin+Sing+Past/parataxis/2 Ada/PROPN:Sing/nsubj/13 later/ADV/advmod/13"
)


def test_a_verb_whose_object_stands_before_it_is_not_cut_off() -> None:
    doc = parsed(POEM.format("obj"))
    assert trim(doc, range(16), range(10, 11), DUTCH, longest=14) == list(range(16))


MONEY = (
    "Ede/PROPN:Sing/nsubj/1 heeft/AUX:Fin+Sing+Pres/aux/6 2/NUM/nummod/3 miljoen/NOUN:Sing/obj/6 "
    "euro/NOUN:Sing/nmod/3 {}toegezegd/VERB:Part/ROOT/{} ./PUNCT/punct/{}"
)


@pytest.mark.parametrize(
    ("noun", "root", "stem"),
    [
        ("noodsteun/NOUN:Sing/obj/6 ", 6, "Hoeveel noodsteun heeft Ede toegezegd aan Lochem?"),
        ("", 5, "Welk bedrag heeft Ede toegezegd aan Lochem?"),
    ],
)
def test_an_amount_of_money_takes_its_noun_along(noun: str, root: int, stem: str) -> None:
    text = MONEY.format(noun, root, root).replace(
        " ./", f" aan/ADP/case/{root + 2} Lochem/PROPN:Sing/obl/{root} ./"
    )
    text = text.replace("/6", f"/{root}")
    found = reading(text)
    asked = ask(fact(found, "2 miljoen euro", AnswerKind.MONEY, rule="value"), found, DUTCH)
    assert isinstance(asked, Question), asked
    assert asked.stem == stem


TEAM = (
    "Ede/PROPN:Sing/nsubj/1 belooft/VERB:Fin+Sing+Pres/ROOT/1 {}/DET/det/3 ploeg/NOUN:Sing/obj/1 "
    "van/ADP/case/6 zes/NUM/nummod/6 boeren/NOUN:Plur/nmod/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("article", "asked"), [("een", False), ("de", True)])
def test_a_count_of_one_of_many_is_not_asked_for(article: str, asked: bool) -> None:
    found = reading(TEAM.format(article))
    made = ask(fact(found, "zes", AnswerKind.NUMBER, rule="value", counted="boeren"), found, DUTCH)
    assert isinstance(made, Question) is asked


OPENED = (
    "Ede/PROPN:Sing/nsubj/1 riep/VERB:Fin+Sing+Past/ROOT/1 op/ADP/compound:prt/1 om/ADP/mark/10 de/DET/det/5 "
    "tuin/NOUN:Sing/obj/10 ,/PUNCT/punct/8 die/PRON/nsubj/8 bloeit/VERB:Fin+Sing+Pres/acl:relcl/5 "
    ",/PUNCT/punct/8 {}/VERB/acl/1 ./PUNCT/punct/1"
)
LISTED = (
    "Ede/PROPN:Sing/nsubj/1 geeft/VERB:Fin+Sing+Pres/ROOT/1 zes/NUM/nummod/3 weken/NOUN:Plur/obj/1 "
    ",/PUNCT/punct/7 die/PRON/nsubj/7 men/PRON/nsubj/7 volgt/VERB:Fin+Sing+Pres/acl:relcl/3 in/ADP/case/9 "
    "Gent/PROPN:Sing/obl/7 ,/PUNCT/punct/11 Hasselt/PROPN:Sing/obj/1 en/CCONJ/cc/13 "
    "Mechelen/PROPN:Sing/conj/11 ./PUNCT/punct/1"
)
PAUSED = LISTED.replace("Gent/PROPN:Sing/obl/7 ,/PUNCT", "Gent/PROPN:Sing/obl/7 ;/PUNCT").replace(
    "Hasselt/PROPN", "geld/NOUN"
)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (OPENED.format("openstellen"), "op om de tuin openstellen"),
        (LISTED, "zes weken"),
        (PAUSED, "zes weken"),
    ],
)
def test_what_goes_on_behind_a_relative_clause(text: str, rest: str) -> None:
    clause = find_clauses(parsed(text), DUTCH)[0]
    assert words_of(clause)[3] == rest


PROVED = (
    "Op/ADP/case/1 zondag/NOUN:Sing/obl/2 maakten/VERB:Fin+Plur+Past/ROOT/2 de/DET/det/4 "
    "proeven/NOUN:Plur/nsubj/2 Aa/PROPN/appos/4 en/CCONJ/cc/7 Bee/PROPN/conj/5 bekend/ADJ/compound:prt/2 "
    "dat/SCONJ/mark/11 het/PRON/nsubj/11 lukte/VERB:Fin+Sing+Past/ccomp/2 ./PUNCT/punct/2"
)


def test_two_names_are_not_parted() -> None:
    found = opening(parsed(PROVED), DUTCH)
    assert found is not None
    assert words_of(found)[3] == "de proeven Aa en Bee bekend dat het lukte"


ROMAN = (
    "Ede/PROPN:Sing/nsubj/1 las/VERB:Fin+Sing+Past/ROOT/1 Eline/PROPN/obj/1 ,/PUNCT/punct/5 een/DET/det/5 "
    "roman/NOUN:Sing/appos/2 over/ADP/case/10 een/DET/det/10 {}/ADJ/amod/10 ,/PUNCT/punct/10 "
    "vrouw/NOUN:Sing/nmod/5 ./PUNCT/punct/1"
)


def test_a_comma_between_adjectives_ends_no_apposition() -> None:
    (clause,) = reading(ROMAN.format("jonge")).clauses
    assert words_of(clause)[3] == "Eline , een roman over een jonge , vrouw"


FRANCE = (
    "In/ADP/case/1 France/PROPN:Sing/obl/4 ,/PUNCT/punct/1 Ada/PROPN:Sing/nsubj/4 "
    "said/VERB:Fin+Past/ROOT/4 in/ADP/case/6 1848/NUM/obl/4 {}/{}/mark/9 light/NOUN:Sing/nsubj/9 "
    "moves/VERB:Fin+Sing+Pres/ccomp/4 ./PUNCT/punct/4"
)


def test_what_stands_first_does_not_end_up_in_a_clause() -> None:
    doc = parsed(FRANCE.format("that", "SCONJ"), "en")
    (clause,) = find_clauses(doc, ENGLISH)
    asked = question(clause, (3,), ["who"], ENGLISH)
    assert asked is not None
    assert render(doc, asked, proper=frozenset(), shown={}) == "in France, who said in 1848 that light moves"


HOUSES = (
    "About/ADV/advmod/1 1,600/NUM/nummod/2 houses/NOUN:Plur/nsubj:pass/5 had/AUX:Fin+Past/aux/5 "
    "been/AUX/aux:pass/5 destroyed/VERB:Part/ROOT/5 in/ADP/case/7 Halifax/PROPN:Sing/obl/5 and/CCONJ/cc/10 "
    "12,000/NUM/nsubj:pass/10 damaged/VERB:Part/conj/5 ./PUNCT/punct/5"
)


def test_two_things_with_one_verb_are_not_asked_for() -> None:
    found = reading(HOUSES, "en")
    asked = ask(fact(found, "1,600", AnswerKind.NUMBER, rule="value", counted="houses"), found, ENGLISH)
    assert isinstance(asked, Unasked)
    assert asked.reason == "it says two things with one verb"


SOUGHT = (
    "Ada/PROPN:Sing/nsubj/1 said/VERB:Fin+Past/ROOT/1 in/ADP/case/3 1848/NUM/obl/1 that/SCONJ/mark/8 "
    "the/DET/det/6 shift/NOUN:Sing/nsubj/8 should/AUX:Fin+Pres/aux/8 show/VERB/{}/1 in/ADP/case/11 "
    "dark/ADJ/amod/11 lines/NOUN:Plur/obl/8 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("label", "words"), [("ccomp", 12), ("conj", 9)])
def test_a_clause_within_keeps_its_phrases(label: str, words: int) -> None:
    doc = parsed(SOUGHT.format(label), "en")
    clause = Clause(doc, (), (0,), 0, 1, tuple(range(2, 12)))
    assert len(shorten(clause, (3,), ENGLISH, longest=9).tokens) == words


STEER = (
    "Om/ADP/mark/4 {}/DET/det/2 tij/NOUN:Sing/obj/4 te/PART/mark/4 keren/VERB/advcl/5 "
    "bood/VERB:Fin+Sing+Past/ROOT/5 Ede/PROPN:Sing/nsubj/5 in/ADP/case/8 1998/NUM/obl/5 hulp/NOUN:Sing/obj/5 "
    "aan/ADP/case/11 Lochem/PROPN:Sing/obl/5 ./PUNCT/punct/5"
)


@pytest.mark.parametrize(
    ("article", "text"),
    [
        ("het", "Ede bood in {{c1::1998::jaar}} hulp aan Lochem."),
        ("een", "Om een tij te keren bood Ede in {{c1::1998::jaar}} hulp aan Lochem."),
    ],
)
def test_a_purpose_that_only_the_article_explains_goes(article: str, text: str) -> None:
    found = reading(STEER.format(article))
    year = fact(found, "1998", AnswerKind.YEAR, rule="value")
    assert [each.text for each in write(year, found, DUTCH, beside=()) if isinstance(each, Gap)] == [text]


LARGEST = (
    "Titan/PROPN:Sing/nsubj/{0} ,/PUNCT/punct/0 {1} ,/PUNCT/punct/0 {2} in/ADP/case/{3} "
    "Ede/PROPN:Sing/obl/{0} ./PUNCT/punct/{0}"
)


@pytest.mark.parametrize(
    ("between", "verb", "root", "parts"),
    [
        ("the/DET/det/3 largest/ADJ/appos/0", "opened/VERB:Fin+Sing+Past/ROOT/5", 5, {1, 2, 3, 4}),
        ("wax/NOUN/conj/0", "opened/VERB:Fin+Sing+Past/ROOT/4", 4, set()),
        ("a/DET/det/3 moon/NOUN/appos/0 ;/PUNCT/punct/0", "opened/VERB:Fin+Sing+Past/ROOT/6", 6, set()),
    ],
)
def test_an_aside_is_more_than_one_word(between: str, verb: str, root: int, parts: set[int]) -> None:
    doc = parsed(LARGEST.format(root, between, verb, root + 2), "en")
    assert aside_in_front(doc, ENGLISH) == parts


ECHUCA = (
    "Wool/NOUN:Sing/nsubj:pass/2 was/AUX:Fin+Past/aux:pass/2 shipped/VERB/ROOT/2 to/ADP/case/4 "
    "Ede/PROPN:Sing/obl/2 ,/PUNCT/punct/9 which/PRON/nsubj/9 ,/PUNCT/punct/9 after/ADP/mark/9 "
    "gaining/VERB/acl:relcl/4 trains/NOUN:Plur/obj/9 in/ADP/case/12 1864/NUM/obl/9{} ./PUNCT/punct/2"
)
GREW = " ,/PUNCT/punct/14 grew/VERB:Fin+Past/parataxis/2"


@pytest.mark.parametrize(("behind", "found"), [("", False), (GREW, True)])
def test_a_relative_clause_has_its_verb(behind: str, found: bool) -> None:
    told = reading(ECHUCA.format(behind), "en")
    words = question_words("en")
    whole = whole_sentence(fact(told, "1864", AnswerKind.YEAR, rule="value"), told, words, longest=30)
    assert isinstance(whole, list) is found
