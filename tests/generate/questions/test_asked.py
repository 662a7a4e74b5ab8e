"""Questions that can be answered, and gaps that say what they ask: two times, ranges, years, hints."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from quiz.generate.clauses import find_clauses
from quiz.generate.facts import find_facts
from quiz.generate.facts.partial import is_part
from quiz.generate.lead import Lead
from quiz.generate.names import Name
from quiz.generate.questions.ask import Question, Unasked, ask
from quiz.generate.questions.cloze import Gap, gap
from quiz.generate.questions.order import question, render
from quiz.generate.reading import Reading
from quiz.generate.resolve import resolve
from quiz.generate.standing.dangling import dangling
from quiz.generate.values import Value
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, parsed, reading, span

DUTCH, ENGLISH = question_words("nl"), question_words("en")


def stem(found: Reading, answer: str, kind: AnswerKind, *, rule: str = "value", counted: str = "") -> str:
    """The question for an answer behind a lead, or ""."""
    words = DUTCH if found.doc.lang_ == "nl" else ENGLISH
    led = replace(found, lead=Lead("Ede", topic=True))
    asked = ask(fact(led, answer, kind, rule=rule, counted=counted), led, words)
    return asked.stem if isinstance(asked, Question) else ""


OPENED = (
    "Ada/PROPN:Sing/nsubj/1 opened/VERB:Fin+Past/ROOT/1 the/DET/det/3 line/NOUN:Sing/obj/1 in/ADP/case/5 "
    "{}/NUM/obl/1 {} in/ADP/case/{} 1876/NUM/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("first", "between", "asked"),
    [
        ("1875", "and/CCONJ/cc/7 again/ADV/advmod/1", False),
        ("Weesp", "and/CCONJ/cc/7 again/ADV/advmod/1", False),
        ("Weesp", "quite/ADV/advmod/7 fast/ADV/advmod/1", True),
    ],
)
def test_one_time_is_asked_for(first: str, between: str, asked: bool) -> None:
    found = reading(OPENED.format(first, between, 9), "en")
    values = [Value(9, 10, "1876", AnswerKind.YEAR, Decimal(1876))]
    if first.isdigit():
        values.append(Value(5, 6, first, AnswerKind.YEAR, Decimal(first)))
    assert bool(stem(replace(found, values=tuple(values)), "1876", AnswerKind.YEAR)) is asked


SPOKE = (
    "Ada/PROPN:Sing/nsubj/1 sprak/VERB:Fin+Sing+Past/ROOT/1 vaak/ADV/advmod/1 {}/ADP/case/5 de/DET/det/5 "
    "{}/NOUN:Sing/obl/1 in/ADP/case/7 1991/NUM/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("preposition", "asked"), [("sinds", False), ("over", True)])
def test_a_year_of_the_time_before_it_is_not_asked_for(preposition: str, asked: bool) -> None:
    found = reading(SPOKE.format(preposition, "vrede"))
    assert bool(stem(found, "1991", AnswerKind.YEAR)) is asked


BEGAN = (
    "Caroline/PROPN:Sing/nsubj/1 began/VERB:Fin+Past/ROOT/1 to/PART/mark/3 sing/VERB/xcomp/1 on/ADP/case/6 "
    "28/NUM/nummod/6 March/PROPN/obl/1 {}/{}/punct/8 {}/PROPN/appos/6"
)


@pytest.mark.parametrize(
    ("mark", "pos", "word", "built"), [(",", "PUNCT", "Easter", False), ("as", "ADP", "Ada", True)]
)
def test_what_says_which_day_it_is_does_not_stay_behind(mark: str, pos: str, word: str, built: bool) -> None:
    clause = find_clauses(parsed(BEGAN.format(mark, pos, word), "en"), ENGLISH)[0]
    assert (question(clause, (4, 5, 6), ["when"], ENGLISH) is not None) is built


BACK = (
    "{}/ADV/{}/3 in/ADP/case/2 Weesp/PROPN:Sing/obl/3 opende/VERB:Fin+Sing+Past/ROOT/3 "
    "Ada/PROPN:Sing/nsubj/3 "
    "een/DET/det/6 winkel/NOUN:Sing/obj/3 ./PUNCT/punct/3"
)


def test_an_adverb_before_what_is_asked_for_goes_with_it_or_not_at_all() -> None:
    clause = find_clauses(parsed(BACK.format("Terug", "advmod")), DUTCH)[0]
    assert question(clause, (1, 2), ["waar"], DUTCH) is None
    assert question(clause, (0, 1, 2), ["waar"], DUTCH) is not None


PUT = (
    "Ada/PROPN:Sing/nsubj/1 zette/VERB:Fin+Sing+Past/ROOT/1 {}/PROPN:Sing/obj/1 snel/ADV/advmod/1 "
    "uit/ADP/case/6 "
    "de/DET/det/6 {}/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("noun", "asked"), [("organisatie", False), ("bond", True)])
def test_the_kind_of_an_answer_stands_in_a_question_once(noun: str, asked: bool) -> None:
    found = reading(PUT.format("Unicef", noun))
    assert bool(stem(found, "Unicef", AnswerKind.ORGANISATION, rule="name")) is asked


SOLD = (
    "Ada/PROPN:Sing/nsubj/1 verkocht/VERB:Fin+Sing+Past/ROOT/1 brood/NOUN:Sing/obj/1 van/ADP/case/{} "
    "2,65/NUM/nummod/5 euro/NOUN:Sing/{}/{} in/ADP/case/7 Weesp/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


def test_a_price_of_something_is_not_asked_for() -> None:
    found = reading(SOLD.format(5, "nmod", 2))
    assert stem(found, "2,65 euro", AnswerKind.MONEY) == ""


LAY = (
    "Ada/PROPN:Sing/nsubj/1 {}/VERB:Fin+Sing+Past/ROOT/1 {}/ADP/case/3 Texel/PROPN:Sing/obl/1 "
    "lang/ADV/advmod/1 "
    "stil/ADJ/xcomp/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("preposition", "asked"), [("op", False), ("in", True)])
def test_what_lies_on_something_is_in_no_region(preposition: str, asked: bool) -> None:
    found = reading(LAY.format("lag", preposition))
    assert bool(stem(found, "Texel", AnswerKind.REGION, rule="name")) is asked


ON_DAY = (
    "Ada/PROPN:Sing/nsubj/1 opende/VERB:Fin+Sing+Past/ROOT/1 op/ADP/case/3 {}/NUM/obl/1 mei/PROPN/flat/3 "
    "{}/NUM/flat/3 een/DET/det/7 winkel/NOUN:Sing/obj/1 ./PUNCT/punct/1"
)


def test_of_a_day_the_year_is_the_gap() -> None:
    found = replace(reading(ON_DAY.format(3, 1921)), lead=Lead("Ede", topic=True))
    written = gap(fact(found, "3 mei 1921", AnswerKind.DATE, rule="value"), found, DUTCH)
    assert isinstance(written, Gap)
    assert written.text == "Ada opende in {{c1::1921::jaar}} een winkel."


def test_of_a_night_between_two_days_both_stay() -> None:
    text = (
        ON_DAY.format(3, 1921)
        .replace("op/ADP/case/3", "2/NUM/obl/1 op/ADP/case/4")
        .replace("/flat/3", "/flat/4")
    )
    text = text.replace("3/NUM/obl/1", "3/NUM/nmod/2").replace("een/DET/det/7", "een/DET/det/8")
    found = replace(reading(text), lead=Lead("Ede", topic=True))
    written = gap(fact(found, "3 mei 1921", AnswerKind.DATE, rule="value"), found, DUTCH)
    assert isinstance(written, Gap)
    assert "2 op 3 mei {{c1::1921::jaar}}" in written.text


@pytest.mark.parametrize(
    ("month", "expected"),
    [("", "in mei {{c1::1921::jaar}}"), ("mei 1923", "in {{c1::mei 1921::maand en jaar}}")],
)
def test_of_a_month_the_year_is_the_gap_but_in_news(month: str, expected: str) -> None:
    text = ON_DAY.replace(
        "op/ADP/case/3 {}/NUM/obl/1 mei/PROPN/flat/3 {}/NUM/flat/3",
        "in/ADP/case/3 mei/PROPN/obl/1 1921/NUM/flat/3 laat/ADV/advmod/1",
    )
    found = replace(reading(text), lead=Lead("Ede", topic=True), month=month)
    told = replace(fact(found, "mei 1921", AnswerKind.DATE, rule="value"), unit="month")
    written = gap(told, found, DUTCH)
    assert isinstance(written, Gap)
    assert expected in written.text


@pytest.mark.parametrize(
    ("month", "which", "answer"), [("", "welk jaar", "1921"), ("mei 1923", "wanneer", "mei 1921")]
)
def test_of_a_month_the_year_is_asked_for_but_in_news(month: str, which: str, answer: str) -> None:
    text = ON_DAY.replace(
        "op/ADP/case/3 {}/NUM/obl/1 mei/PROPN/flat/3 {}/NUM/flat/3",
        "in/ADP/case/3 mei/PROPN/obl/1 1921/NUM/flat/3 laat/ADV/advmod/1",
    )
    found = replace(reading(text), lead=Lead("Ede", topic=True), month=month)
    told = replace(fact(found, "mei 1921", AnswerKind.DATE, rule="value"), unit="month")
    asked = ask(told, found, DUTCH)
    assert isinstance(asked, Question)
    assert which in asked.stem
    assert found.doc[asked.fact.start : asked.fact.end].text == asked.fact.answer == answer


@pytest.mark.parametrize(("first", "asked"), [("van", False), ("in", True)])
def test_what_an_amount_came_to_is_no_question(first: str, asked: bool) -> None:
    text = (
        "De/DET/det/1 winst/NOUN:Sing/nsubj/2 steeg/VERB:Fin+Sing+Past/ROOT/2 {}/ADP/case/4 "
        "2019/NUM/obl/2 snel/ADV/advmod/2 naar/ADP/case/8 22/NUM/nummod/8 euro/NOUN:Sing/obl/2 "
        "./PUNCT/punct/2"
    )
    assert bool(stem(reading(text.format(first)), "22 euro", AnswerKind.MONEY)) is asked


def test_a_word_with_an_apostrophe_stands_apart() -> None:
    doc = parsed(
        "Ja/INTJ/ROOT/0 's/DET/obl/0 zomers/NOUN/fixed/1 de/DET/det/4 Rijn/PROPN/nsubj/0 wast/VERB/conj/0"
    )
    assert render(doc, [3, 4, 5, 1, 2], proper=frozenset(), shown={}) == "de Rijn wast 's zomers"


EGGS = (
    "Ada/PROPN:Sing/nsubj/1 legt/VERB:Fin+Sing+Pres/ROOT/1 vier/NUM/nummod/5 {}/{}/cc/4 vijf/NUM/conj/2 "
    "eieren/NOUN:Plur/obj/1 in/ADP/case/7 Weesp/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("word", "pos", "rule"), [("of", "CCONJ", "part"), ("keer", "NOUN", "value")])
def test_one_of_two_numbers_is_none(word: str, pos: str, rule: str) -> None:
    value = Value(4, 5, "vijf", AnswerKind.NUMBER, Decimal(5))
    found = replace(reading(EGGS.format(word, pos)), values=(value,))
    assert next(each.rule for each in find_facts(found, DUTCH) if each.answer == "vijf") == rule


def test_a_score_is_no_number_to_keep() -> None:
    value = Value(4, 5, "vijf", AnswerKind.NUMBER, (6, 8), "score")
    found = replace(reading(EGGS.format("keer", "NOUN")), values=(value,))
    assert next(each.rule for each in find_facts(found, DUTCH) if each.answer == "vijf") == "part"


RANGED = (
    "Results/NOUN:Plur/nsubj/1 ranged/VERB:Fin+Past/ROOT/1 {}/ADP/case/5 about/ADV/advmod/4 "
    "eighty/NUM/nummod/5 "
    "percent/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("preposition", "reason"), [("from", "it is one end of a range"), ("below", "")])
def test_one_end_of_a_range(preposition: str, reason: str) -> None:
    found = reading(RANGED.format(preposition), "en")
    told = fact(found, "eighty percent", AnswerKind.PERCENTAGE, rule="value")
    assert is_part(told, found, ENGLISH) == reason


DREW = (
    "Ede/PROPN:Sing/nsubj/1 trok/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 1962/NUM/obl/1 {}/NOUN:Sing/{}/1 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("label", "reason"), [("obj", "what its verb is not whole without stands elsewhere"), ("advmod", "")]
)
def test_a_verb_without_its_object_says_nothing(label: str, reason: str) -> None:
    found = reading(DREW.format("publiek", label))
    told = fact(found, "1962", AnswerKind.YEAR, rule="value")
    assert told.clause is not None
    assert is_part(told, found, DUTCH) == ""
    told = replace(told, clause=replace(told.clause, rest=(2, 3)))
    assert is_part(told, found, DUTCH) == reason


TAKES = (
    "{} wished/VERB:Fin+Past/ROOT/{} to/PART/mark/{} take/VERB/xcomp/{} its/PRON/nmod:poss/{} "
    "place/NOUN:Sing/obj/{} ./PUNCT/punct/{}"
)
ADA = ("Ada/PROPN:Sing/nsubj/1", 1, 3, 1, 5, 3, 1)
PAPER = ("The/DET/det/1 paper/NOUN:Sing/nsubj/2", 2, 4, 2, 6, 4, 2)


@pytest.mark.parametrize(("subject", "points"), [(ADA, True), (PAPER, False)])
def test_its_is_of_no_person(subject: tuple[object, ...], points: bool) -> None:
    found = reading(TAKES.format(*subject), "en")
    if points:
        person = Name(0, 1, "Ada", AnswerKind.PERSON, 0.95, full="Ada")
        found = replace(found, names=(person,))
    assert ("its" in dangling(found, range(len(found.doc)), ENGLISH)) is points


@pytest.mark.parametrize(
    ("text", "language", "points"),
    [
        ("Zijn/PRON/nmod:poss/1 werk/NOUN/nsubj/2 viel/VERB:Fin/ROOT/2 op/ADP/compound:prt/2", "nl", True),
        ("Ada/PROPN/nsubj/1 viel/VERB:Fin/ROOT/1 op/ADP/compound:prt/1", "nl", False),
        ("The/DET/det/1 three/NUM/nsubj/2 shared/VERB:Fin/ROOT/2 it/PRON/expl/2", "en", True),
        ("The/DET/det/2 three/NUM/nummod/2 men/NOUN/nsubj/3 left/VERB:Fin/ROOT/3", "en", False),
        (
            "Ada/PROPN/nsubj/1 left/VERB:Fin/ROOT/1 later/ADV/advmod/1 in/ADP/case/4 1934/NUM/obl/1",
            "en",
            True,
        ),
        (
            "Ada/PROPN/nsubj/1 left/VERB:Fin/ROOT/1 early/ADV/advmod/1 in/ADP/case/4 1934/NUM/obl/1",
            "en",
            False,
        ),
        (
            "Of/ADP/case/2 the/DET/det/2 total/NOUN/obl/5 ,/PUNCT/punct/5 six/NUM/nsubj/5 "
            "vote/VERB:Fin/ROOT/5",
            "en",
            True,
        ),
        ("Het/DET/det/1 gevolg/NOUN:Sing/nsubj/2 verraste/VERB:Fin/ROOT/2 Ada/PROPN/obj/2", "nl", True),
        ("Het/DET/det/1 schip/NOUN:Sing/nsubj/2 verraste/VERB:Fin/ROOT/2 Ada/PROPN/obj/2", "nl", False),
    ],
)
def test_what_points_back(text: str, language: str, points: bool) -> None:
    found = reading(text, language)
    assert bool(dangling(found, range(len(found.doc)), question_words(language))) is points


MOVED = (
    "De/DET/det/1 {}/NOUN:Sing/nsubj/2 trof/VERB:Fin+Sing+Past/ROOT/2 Ada/PROPN:Sing/obj/2 ./PUNCT/punct/2"
)
LEFT = "Zij/PRON/nsubj/1 vertrok/VERB:Fin+Sing+Past/ROOT/1 snel/ADV/advmod/1 ./PUNCT/punct/1"


@pytest.mark.parametrize(("noun", "shown"), [("beweging", {}), ("schilder", {})])
def test_she_may_be_what_the_sentence_before_begins_with(noun: str, shown: dict[int, str]) -> None:
    first = MOVED.format(noun)
    ada = Name(*span(parsed(first), "Ada"), "Ada", AnswerKind.PERSON, 0.95, full="Ada")
    pair = [reading(first, names=(ada,)), reading(LEFT)]
    assert list(resolve(pair, DUTCH))[1].shown == shown


FOUGHT = (
    "Ada/PROPN:Sing/nsubj/1 stemde/VERB:Fin+Sing+Past/ROOT/1 tegen/ADP/case/4 de/DET/det/4 "
    "{}/NOUN:Sing/obl/1 van/ADP/case/7 de/DET/det/7 {}/NOUN:Sing/nmod/4 in/ADP/case/9 1977/NUM/obl/1 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("deed", "whose", "asked"),
    [("splitsing", "partij", False), ("voorzitter", "partij", True), ("vriend", "splitsing", True)],
)
def test_a_year_behind_what_was_done_is_that_of_the_deed(deed: str, whose: str, asked: bool) -> None:
    assert bool(stem(reading(FOUGHT.format(deed, whose)), "1977", AnswerKind.YEAR)) is asked


def test_what_somebody_is_has_no_gap() -> None:
    text = LAY.format("lag", "in").replace("lang/ADV/advmod/1", "als/ADP/case/5 koning/NOUN:Sing/obl/1")
    found = reading(text.replace("stil/ADJ/xcomp/1", "koning/NOUN:Sing/obl/1"))
    written = gap(fact(found, "koning", AnswerKind.ROLE, rule="role"), found, DUTCH)
    assert isinstance(written, Unasked)
    assert written.reason == "what somebody is can be guessed"


ROAD = (
    "Ada/PROPN:Sing/nsubj/1 took/VERB:Fin+Past/ROOT/1 {}/DET/det/4 41/NUM/nummod/4 {}/NOUN:{}/obj/1 "
    "near/ADP/case/6 Ede/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("article", "noun", "number", "rule"),
    [
        ("the", "freeway", "Sing", "part"),
        ("the", "boats", "Plur", "value"),
        ("some", "boats", "Plur", "value"),
    ],
)
def test_the_number_of_a_road_counts_nothing(article: str, noun: str, number: str, rule: str) -> None:
    value = Value(3, 4, "41", AnswerKind.NUMBER, Decimal(41))
    found = replace(reading(ROAD.format(article, noun, number), "en"), values=(value,))
    assert next(each.rule for each in find_facts(found, ENGLISH) if each.answer == "41") == rule


ACTS = (
    "Jenůfa/PROPN:Sing/nsubj/{1} {0} drie/NUM/nummod/{2} bedrijven/NOUN:Plur/{3}/{1} in/ADP/case/{4} "
    "Brno/PROPN:Sing/obl/{1} ./PUNCT/punct/{1}"
)
IS = "is/AUX:Fin+Sing+Pres/cop/3 een/DET/det/3 opera/NOUN:Sing/ROOT/3 in/ADP/case/6"
FILLED = "vulde/VERB:Fin+Sing+Past/ROOT/1 gauw/ADV/advmod/1"


@pytest.mark.parametrize(
    ("text", "asked"),
    [(ACTS.format(IS, 3, 6, "nmod", 8), False), (ACTS.format(FILLED, 1, 4, "obj", 6), True)],
)
def test_a_number_in_what_something_is_is_not_parted_from_it(text: str, asked: bool) -> None:
    found = reading(text)
    assert bool(stem(found, "drie", AnswerKind.NUMBER, counted="bedrijven")) is asked


@pytest.mark.parametrize(("kept", "points"), [(range(1, 13), True), (range(13), False)])
def test_its_may_be_of_what_was_left_out(kept: range, points: bool) -> None:
    text = (
        "colony/NOUN:Sing/nsubj/2 Ada/PROPN:Sing/appos/0 planted/VERB:Fin+Past/ROOT/2 a/DET/det/4 "
        "hedge/NOUN:Sing/obj/2 of/ADP/case/6 thorns/NOUN:Plur/nmod/4 along/ADP/case/9 its/PRON/nmod:poss/9 "
        "border/NOUN:Sing/obl/2 in/ADP/case/11 1660/NUM/obl/2 ./PUNCT/punct/2"
    )
    found = reading(text, "en")
    assert ("its" in dangling(found, kept, ENGLISH)) is points


@pytest.mark.parametrize(
    ("behind", "pos", "points"), [("sailed", "VERB:Fin+Past", True), ("century", "NOUN:Sing", False)]
)
def test_a_day_without_its_month_points_elsewhere(behind: str, pos: str, points: bool) -> None:
    on = f"On/ADP/case/2 the/DET/det/2 16th/ADJ/obl/3 {behind}/{pos}/ROOT/3 Ada/PROPN:Sing/nsubj/3"
    found = reading(on, "en")
    assert ("16th" in dangling(found, range(len(found.doc)), ENGLISH)) is points


@pytest.mark.parametrize(("preposition", "asked"), [("na", False), ("in", True), ("sinds", True)])
def test_a_time_of_which_many_are_right_is_not_asked_for(preposition: str, asked: bool) -> None:
    text = LAY.format("lag", "in").replace("lang/ADV/advmod/1", f"{preposition}/ADP/case/5 1933/NUM/obl/1")
    found = reading(text)
    assert bool(stem(found, "1933", AnswerKind.YEAR)) is asked


HEARD = (
    "In/ADP/case/1 1907/NUM/obl/3 Ada/PROPN:Sing/nsubj/3 heard/VERB:Fin+Past/ROOT/3 Berta/PROPN:Sing/obj/3 "
    "and/CCONJ/cc/6 {}/{}/conj/{} to/PART/mark/8 help/VERB/xcomp/6 Ede/PROPN:Sing/obj/8 ./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("word", "parse", "head", "asked"),
    [("resolved", "VERB:Part", 3, False), ("Carl", "PROPN:Sing", 4, True)],
)
def test_a_second_verb_does_not_stay_as_it_is_behind_did(
    word: str, parse: str, head: int, asked: bool
) -> None:
    found = reading(HEARD.format(word, parse, head), "en")
    made = ask(fact(found, "1907", AnswerKind.YEAR, rule="value"), found, question_words("en"))
    assert ("one verb" not in getattr(made, "reason", "")) is asked


QUEEN = (
    "{}/{}/{}/1 Victoria/PROPN:Sing/nsubj/2 opened/VERB:Fin+Past/ROOT/2 Leeds/PROPN:Sing/obj/2 "
    "./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("word", "pos", "label", "text"),
    [("Queen", "PROPN", "nmod:desc", "Queen Victoria"), ("Soon", "ADV", "advmod", "soon Victoria")],
)
def test_a_title_before_a_name_keeps_its_capital(word: str, pos: str, label: str, text: str) -> None:
    found = reading(QUEEN.format(word, pos, label), "en")
    assert render(found.doc, [0, 1], proper=found.proper, shown={}).startswith(text)


@pytest.mark.parametrize(("language", "large"), [("en", True), ("nl", False)])
def test_titles_are_written_large_in_english_only(language: str, large: bool) -> None:
    assert (0 in reading(QUEEN.format("Koning", "PROPN", "nmod:desc"), language).proper) is large


DATES = (
    "De/DET/det/1 waarneming/NOUN:Sing/nsubj/4 uit/ADP/case/3 1614/NUM/nmod/1 "
    "dateert/VERB:Fin+Sing+Pres/ROOT/4 ./PUNCT/punct/4"
)
STREAMS = (
    "Over/ADP/case/1 Texel/PROPN:Sing/obl/2 loopt/VERB:Fin+Sing+Pres/ROOT/2 de/DET/det/4 "
    "weg/NOUN:Sing/nsubj/2 naar/ADP/case/6 Ede/PROPN:Sing/nmod/4 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("text", "answer", "kind", "told"),
    [(DATES, "1614", AnswerKind.YEAR, False), (STREAMS, "Ede", AnswerKind.CITY, True)],
)
def test_a_verb_says_something(text: str, answer: str, kind: AnswerKind, told: bool) -> None:
    found = replace(reading(text), lead=Lead("Amsterdam", topic=True))
    written = gap(fact(found, answer, kind, rule="value"), found, DUTCH)
    reason = written.reason if isinstance(written, Unasked) else ""
    assert (reason == "its verb is told nothing with") is not told


BOUGHT = (
    "Ada/PROPN:Sing/nsubj/1 kocht/VERB:Fin+Sing+Past/ROOT/1 zestig/NUM/nummod/3 hectare/NOUN:Sing/obj/1 "
    "{}/{} ./PUNCT/punct/1"
)
DROVE = (
    "Ada/PROPN:Sing/nsubj/1 sloeg/VERB:Fin+Sing+Past/ROOT/1 {} palen/NOUN:Plur/obj/1 van/ADP/case/6 "
    "zestig/NUM/nummod/6 centimeter/NOUN:Sing/nmod/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("text", "answer", "wanted"),
    [
        (BOUGHT.format("wijngaard", "VERB/compound:prt/1"), "zestig hectare", ""),
        (BOUGHT.format("bij", "ADP/compound:prt/1"), "zestig hectare", "hoeveel hectare kocht Ada bij"),
        (DROVE.format("houten/ADJ/amod/3"), "zestig centimeter", ""),
    ],
)
def test_an_amount_is_asked_with_what_there_is_so_much_of(text: str, answer: str, wanted: str) -> None:
    found = reading(text)
    assert stem(found, answer, AnswerKind.MEASURE).rstrip("?") == wanted


def test_what_hangs_on_a_counted_noun_goes_to_the_front_with_it() -> None:
    text = (
        "Ada/PROPN:Sing/nsubj/1 ordered/VERB:Fin+Past/ROOT/1 22/NUM/nummod/3 engines/NOUN:Plur/obj/1 "
        "of/ADP/case/7 a/DET/det/7 modified/VERB/amod/7 type/NOUN:Sing/nmod/3 ./PUNCT/punct/1"
    )
    found = reading(text, "en")
    told = stem(found, "22", AnswerKind.NUMBER, counted="engines")
    assert told.startswith("how many engines of a modified type did Ada ")


@pytest.mark.parametrize(
    ("before", "noun", "label", "behind", "points"),
    [
        ("vier/NUM/nummod/3", "exemplaren", "obj", "snel/ADV/advmod/1", True),
        ("vier/NUM/nummod/3", "exemplaren", "obj", "van/ADP/case/1", False),
        ("vier/NUM/nummod/3", "exemplaren", "obl", "snel/ADV/advmod/1", False),
        ("de/DET/det/3", "exemplaren", "obj", "snel/ADV/advmod/1", False),
        ("de/DET/det/3", "Fransman", "obj", "snel/ADV/advmod/1", True),
        ("de/DET/det/3", "Fransman", "obj", "Jan/PROPN:Sing/flat/3", False),
        ("een/DET/det/3", "Fransman", "obj", "snel/ADV/advmod/1", False),
    ],
)
def test_one_of_those_named_before_points_elsewhere(
    before: str, noun: str, label: str, behind: str, points: bool
) -> None:
    text = (
        f"Ada/PROPN:Sing/nsubj/1 zag/VERB:Fin+Sing+Past/ROOT/1 {before} {noun}/NOUN:Sing/{label}/1 {behind} "
        "./PUNCT/punct/1"
    )
    found = reading(text)
    assert (noun in dangling(found, range(len(found.doc)), DUTCH)) is points


REACHED = (
    "Ada/PROPN:Sing/nsubj/1 reached/VERB:Fin+Past/ROOT/1 80/NUM/nummod/3 feet/NOUN:Plur/obj/1 "
    "in/ADP/case/5 length/NOUN:Sing/obl/1 and/CCONJ/cc/8 almost/ADV/advmod/8 {}/ADJ/conj/5 {}/ADP/case/11 "
    "a/DET/det/11 ton/NOUN:Sing/obl/8 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("more", "than", "asked"), [("more", "than", False), ("nearly", "like", True)])
def test_a_second_amount_is_not_asked_along(more: str, than: str, asked: bool) -> None:
    found = reading(REACHED.format(more, than), "en")
    assert bool(stem(found, "80 feet", AnswerKind.MEASURE)) is asked


GUESTS = (
    "Ada/PROPN:Sing/nsubj/1 trok/VERB:Fin+Sing+Past/ROOT/1 tot/ADP/case/3 {}/ADV/obl/1 toe/ADP/case/6 "
    "honderd/NUM/nummod/6 gasten/NOUN:Plur/obj/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("word", "asked"), [("nu", False), ("ver", True)])
def test_until_now_does_not_go_with_an_amount(word: str, asked: bool) -> None:
    found = reading(GUESTS.format(word))
    assert bool(stem(found, "honderd", AnswerKind.NUMBER, counted="gasten")) is asked


WORKS = (
    "Ada/PROPN:Sing/nsubj/1 works/VERB:Fin+Sing+Pres/ROOT/1 in/ADP/case/3 Africa/PROPN:Sing/obl/1 "
    ",/PUNCT/punct/6 {}/ADP/case/6 all/DET/obl/1 in/ADP/case/8 Ethiopia/PROPN:Sing/nmod/6 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("word", "asked"), [("above", False), ("over", True)])
def test_above_all_does_not_stay_behind(word: str, asked: bool) -> None:
    found = reading(WORKS.format(word), "en")
    assert bool(stem(found, "Ethiopia", AnswerKind.COUNTRY, rule="name")) is asked


TOOK = (
    "{}/NOUN:{}/obj/2 heroverde/VERB:Fin+Sing+Past/ROOT/2 {}/nsubj/2 in/ADP/case/5 "
    "1667/NUM/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("first", "number", "subject", "asked"),
    [
        ("Het/DET/det/1 eskader", "Sing", "Suriname/PROPN:Sing", False),
        ("De/DET/det/1 schepen", "Plur", "Suriname/PROPN:Sing", True),
        ("Het/DET/det/1 eskader", "Sing", "iedereen/PRON:Sing", True),
    ],
)
def test_what_stands_first_may_be_the_subject(first: str, number: str, subject: str, asked: bool) -> None:
    found = reading(TOOK.format(first, number, subject))
    assert bool(stem(found, "1667", AnswerKind.YEAR)) is asked


HURT = (
    "Veertien/NUM/nummod/1 mensen/NOUN:Plur/nsubj/2 raakten/VERB:Fin+Plur+Past/ROOT/2 gewond/ADJ/xcomp/2 "
    "./PUNCT/punct/2"
)


@pytest.mark.parametrize(("topic", "stem"), [(False, "‘Ede’: hoeveel mensen raakten gewond?"), (True, "")])
def test_few_words_tell_a_figure_behind_a_headline(topic: bool, stem: str) -> None:
    found = replace(reading(HURT), lead=Lead("Ede" if topic else "‘Ede’", topic=topic))
    later = replace(found, sent=replace(found.sent, index=9))
    for told, expected in ((found, stem), (later, "")):
        asked = ask(fact(told, "Veertien", AnswerKind.NUMBER, rule="value", counted="mensen"), told, DUTCH)
        assert (asked.shown if isinstance(asked, Question) else "") == expected


LATE = (
    "{}/ADV/advmod/2 in/ADP/case/2 1972/NUM/obl/3 kreeg/VERB:Fin+Sing+Past/ROOT/3 Ede/PROPN:Sing/nsubj/3 "
    "een/DET/det/6 haven/NOUN:Sing/obj/3 ./PUNCT/punct/3"
)


@pytest.mark.parametrize(("word", "asked"), [("Pas", "In welk jaar kreeg Ede een haven?"), ("Alleen", "")])
def test_not_before_a_year_is_in_that_year(word: str, asked: str) -> None:
    found = reading(LATE.format(word))
    assert stem(found, "1972", AnswerKind.YEAR) == asked


LAYS = (
    "De/DET/det/1 vogel/NOUN:Sing/nsubj/2 legt/VERB:Fin+Sing+Pres/ROOT/2 {}/ADP/case/5 zes/NUM/nummod/5 "
    "eieren/NOUN:Plur/obj/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("word", "asked"), [("tot", False), ("met", True)])
def test_up_to_a_number_is_not_asked(word: str, asked: bool) -> None:
    found = reading(LAYS.format(word))
    assert bool(stem(found, "zes", AnswerKind.NUMBER, counted="eieren")) is asked


OF_LETTERS = (
    "Van/ADP/case/2 de/DET/det/2 brieven/NOUN:Plur/obl/7 was/AUX:Fin+Sing+Past/cop/7 14/NUM/nummod/5 "
    "procent/NOUN:Sing/nsubj/7 in/ADP/case/7 dialect/NOUN:Sing/ROOT/7 ./PUNCT/punct/7"
)


def test_what_a_share_is_of_stays_with_it() -> None:
    asked = stem(reading(OF_LETTERS), "14 procent", AnswerKind.PERCENTAGE)
    assert asked == "hoeveel procent van de brieven was in dialect?"


SHOWS = (
    "Ada/PROPN:Sing/nsubj/{at} ,/PUNCT/punct/3 {}/ADP/case/3 {}/NOUN:Plur/nmod/0 ,/PUNCT/punct/3 "
    "shows/VERB:Fin+Sing+Pres/ROOT/{at} films/NOUN:Plur/obj/{at} in/ADP/case/8 Ede/PROPN:Sing/obl/{at} "
    "./PUNCT/punct/{at}"
)


@pytest.mark.parametrize(("word", "other", "asked"), [("among", "others", False), ("with", "friends", True)])
def test_one_among_others_is_not_asked(word: str, other: str, asked: bool) -> None:
    found = reading(SHOWS.format(word, other, at=5), "en")
    assert bool(stem(found, "Ada", AnswerKind.PERSON, rule="name")) is asked


SANK = (
    "In/ADP/case/1 1915/NUM/obl/2 zonk/VERB:Fin+Sing+Past/ROOT/2 het/DET/det/4 schip/NOUN:Sing/nsubj/2 "
    "{}/ADP/case/8 de/DET/det/8 28/NUM/nummod/8 gasten/NOUN:Plur/nmod/4 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("word", "asked"), [("voor", False), ("van", True)])
def test_a_subject_may_end_before_a_phrase(word: str, asked: bool) -> None:
    found = reading(SANK.format(word))
    assert bool(stem(found, "28", AnswerKind.NUMBER, counted="gasten")) is asked


KNEW = (
    "De/DET/det/1 plannen/NOUN:Plur/nsubj/{at} {within}van/ADP/case/{of} Polen/PROPN:Sing/nmod/{on} "
    "verrasten/VERB:Fin+Plur+Past/ROOT/{at} Ada/PROPN:Sing/obj/{at} ./PUNCT/punct/{at}"
)


@pytest.mark.parametrize(
    ("within", "at", "on", "expected"),
    [
        ("", 4, 1, "van welk land verrasten de plannen ada?"),
        (
            "in/ADP/case/4 het/DET/det/4 zuiden/NOUN:Sing/nmod/1 ",
            7,
            4,
            "de plannen in het zuiden van welk land verrasten ada?",
        ),
    ],
)
def test_what_hangs_on_a_place_stays_with_it(within: str, at: int, on: int, expected: str) -> None:
    found = reading(KNEW.format(within=within, at=at, of=at - 1, on=on))
    assert stem(found, "Polen", AnswerKind.COUNTRY, rule="name").lower() == expected


def test_of_a_day_with_its_name_the_year_is_asked_for() -> None:
    text = (
        "Op/ADP/case/1 maandag/NOUN/obl/5 12/NUM/nummod/1 januari/NOUN/flat/1 1807/NUM/flat/1 "
        "verwoestte/VERB:Fin+Sing+Past/ROOT/5 brand/NOUN:Sing/nsubj/5 de/DET/det/8 haven/NOUN:Sing/obj/5 "
        "van/ADP/case/10 Ede/PROPN/nmod/8 ./PUNCT/punct/5"
    )
    found = reading(text)
    day = fact(found, "maandag 12 januari 1807", AnswerKind.DATE, rule="value")
    asked = ask(day, found, question_words("nl"))
    assert isinstance(asked, Question)
    assert (asked.stem, asked.fact.answer) == ("In welk jaar verwoestte brand de haven van Ede?", "1807")


CARRIED = (
    "De/DET/det/1 boot/NOUN:Sing/nsubj/2 vervoerde/VERB:Fin+Sing+Past/ROOT/2 twaalf/NUM/nummod/4 "
    "kisten/NOUN:Plur/obj/2 zilver/NOUN:Sing/nmod/4 {} naar/ADP/case/11 Ede/PROPN/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("behind", "asked"),
    [
        ("en/CCONJ/cc/8 fraaie/ADJ/amod/8 juwelen/NOUN:Plur/conj/5 van/ADP/case/10 Jan/PROPN/nmod/8", False),
        ("uit/ADP/case/7 Potosí/PROPN/nmod/5 over/ADP/case/10 de/DET/det/10 Rijn/PROPN/obl/2", True),
    ],
)
def test_an_amount_of_two_things_is_not_asked_for(behind: str, asked: bool) -> None:
    found = reading(CARRIED.format(behind))
    assert bool(stem(found, "twaalf", AnswerKind.NUMBER, counted="kisten")) is asked


def test_a_name_stands_for_a_pronoun_once() -> None:
    doc = parsed(
        "Zij/PRON/nsubj/1 won/VERB:Fin+Sing+Past/ROOT/1 en/CCONJ/cc/4 zij/PRON/nsubj/4 "
        "lachte/VERB:Fin+Sing+Past/conj/1 ./PUNCT/punct/1"
    )
    shown = {0: "Ada Smit", 3: "Ada Smit"}
    assert render(doc, list(range(5)), proper=frozenset(), shown=shown) == "Ada Smit won en zij lachte"
    assert render(doc, [3, 4], proper=frozenset(), shown=shown) == "Ada Smit lachte"


def test_a_reflexive_pronoun_stands_beside_the_subject() -> None:
    text = (
        "Voor/ADP/case/1 1921/NUM/obl/2 groef/VERB:Fin+Sing+Past/ROOT/2 Ada/PROPN:Sing/nsubj/2 "
        "zich/PRON:Refl/expl:pv/2 in/ADP/case/6 Ede/PROPN/obl/2 in/ADP/compound:prt/2 ./PUNCT/punct/2"
    )
    assert stem(reading(text), "Ede", AnswerKind.CITY, rule="name").startswith(
        "in welke plaats groef Ada zich"
    )


BURNED = (
    "{}/{}:Sing/nsubj/1 verwoestte/VERB:Fin+{}+Past/ROOT/1 Acme/PROPN:Sing/obj/1 in/ADP/case/4 "
    "1921/NUM/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("subject", "pos", "number", "asked"),
    [("Brand", "NOUN", "Sing", False), ("Ada", "PROPN", "Sing", True)],
)
def test_an_object_that_may_be_the_subject_is_not_asked_for(
    subject: str, pos: str, number: str, asked: bool
) -> None:
    found = reading(BURNED.format(subject, pos, number))
    assert bool(stem(found, "Acme", AnswerKind.ORGANISATION, rule="name")) is asked


def test_a_number_of_all_there_are_is_no_number_to_keep() -> None:
    text = (
        "Ada/PROPN:Sing/nsubj/1 zong/VERB:Fin+Sing+Past/ROOT/1 {}/DET/det/4 150/NUM/nummod/4 "
        "psalmen/NOUN:Plur/obj/1 ./PUNCT/punct/1"
    )
    rules = {}
    for word in ("alle", "de"):
        found = reading(text.format(word))
        value = Value(3, 4, "150", AnswerKind.NUMBER, Decimal(150))
        rules[word] = [
            each.rule for each in find_facts(replace(found, values=(value,)), DUTCH) if each.answer == "150"
        ]
    assert rules == {"alle": ["part"], "de": ["value"]}


def test_years_in_a_name_are_no_fact() -> None:
    text = (
        "The/DET/det/1 Plague/PROPN/nsubj/6 of/ADP/case/3 1629/NUM/nmod/1 –/PUNCT/punct/5 1631/NUM/nmod/3 "
        "reached/VERB:Fin+Past/ROOT/6 Ede/PROPN/obj/6 ./PUNCT/punct/6"
    )
    rules = {}
    for noun in ("Plague/PROPN", "plague/NOUN"):
        found = reading(text.replace("Plague/PROPN", noun), "en")
        span_ = found.doc[3:6].text
        value = Value(3, 6, span_, AnswerKind.YEAR, Decimal(1629))
        told = find_facts(replace(found, values=(value,)), ENGLISH)
        rules[noun] = [each.rule for each in told if each.start == 3]
    assert rules == {"Plague/PROPN": ["part"], "plague/NOUN": ["value"]}
