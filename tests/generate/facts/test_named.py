"""How names and common nouns are told: what is a name, which hint, article and capital it gets."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from quiz.generate.about.headline import plain_title
from quiz.generate.facts import find_facts
from quiz.generate.facts.named import named
from quiz.generate.language.lemmas import PLAIN, Lemmas
from quiz.generate.lead import Lead
from quiz.generate.names import Name
from quiz.generate.questions.ask import Unasked, ask
from quiz.generate.questions.cloze import Gap, gap
from quiz.generate.questions.hints import hint
from quiz.generate.questions.order import render
from quiz.generate.resolve.bindings import bindings
from quiz.generate.values import Value
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, parsed, reading, span

DUTCH, ENGLISH = question_words("nl"), question_words("en")


PLANES = (
    "Jan/PROPN:Sing/nsubj/1 met/VERB:Fin+Past/ROOT/1 Aircraft/PROPN:Sing/compound/3 "
    "{}/PROPN:Sing/obj/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("last", "language", "nouns"), [("Museum", "en", {"museum"}), ("Ede", "nl", set())])
def test_a_name_ends_with_what_it_is_in_english(last: str, language: str, nouns: set[str]) -> None:
    text = PLANES.format(last)
    name = Name(2, 4, f"Aircraft {last}", AnswerKind.ORGANISATION, 0.95)
    found = bindings(reading(text, language, names=(name,)), {}, question_words(language))
    tied = {each.noun for each in found}
    assert "aircraft" in tied if language == "nl" else tied == nouns


COVERED = (
    "Jan/PROPN:Sing/nsubj/1 trok/VERB:Fin+Sing+Past/ROOT/1 er/ADV/advmod/1 420/NUM/nummod/4 "
    "euro/NOUN:Sing/obj/1 voor/ADP/{}/1 uit/ADP/compound:prt/1"
)


@pytest.mark.parametrize(("label", "text"), [("dep", "ervoor uit"), ("case", "er voor uit")])
def test_er_and_its_preposition_are_one_word(label: str, text: str) -> None:
    doc = parsed(COVERED.format(label))
    assert render(doc, [2, 5, 6], proper=frozenset(), shown={}) == text


FELLED = (
    "Vier/NUM/nummod/2 oude/ADJ/amod/2 bomen/NOUN:Plur/nsubj:pass/7 zijn/AUX:Fin+Plur+Pres/aux:pass/7 "
    "bij/ADP/case/5 Ede/PROPN:Sing/obl/7 al/ADV/advmod/7 gekapt/VERB:Part/ROOT/7 ./PUNCT/punct/7"
)


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        (Lead("Boom", topic=True), "{{c1::vier::getal}} oude bomen zijn bij Ede al gekapt."),
        (Lead(), "{{c1::Vier::getal}} oude bomen zijn bij Ede al gekapt."),
    ],
)
def test_a_number_behind_a_lead_has_no_capital(lead: Lead, text: str) -> None:
    found = replace(reading(FELLED), lead=lead)
    made = gap(fact(found, "Vier", AnswerKind.NUMBER, rule="value", counted="bomen"), found, DUTCH)
    assert isinstance(made, Gap), made
    assert made.text == text


NAMED = (
    "Jan/PROPN:Sing/nsubj/1 las/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/5 het/DET/det/5 {}/{}/amod/5 "
    "{}/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("adjective", "name", "rules"),
    [("noordelijke", "Zandrijk", ["part"]), ("oude", "Zandrijk", ["proper"]), ("oude", "April", [])],
)
def test_which_proper_nouns_are_names(adjective: str, name: str, rules: list[str]) -> None:
    found = find_facts(reading(NAMED.format(adjective, "ADJ", name)), DUTCH)
    assert [each.rule for each in found if each.answer == name] == rules


@pytest.mark.parametrize(
    ("kind", "confidence", "wanted"),
    [
        (AnswerKind.CITY, 0.55, AnswerKind.PLACE),
        (AnswerKind.CITY, 0.45, AnswerKind.NAME),
        (AnswerKind.PERSON, 0.65, AnswerKind.NAME),
        (AnswerKind.CITY, 0.75, AnswerKind.PLACE),
        (AnswerKind.CITY, 0.95, AnswerKind.CITY),
    ],
)
def test_a_name_that_is_likely_that_of_a_place_is_asked_as_one(
    kind: AnswerKind, confidence: float, wanted: AnswerKind
) -> None:
    text = NAMED.format("oude", "ADJ", "Zandrijk")
    name = Name(*span(parsed(text), "Zandrijk"), "Zandrijk", kind, confidence, full="Zandrijk")
    found = find_facts(reading(text, names=(name,)), DUTCH)
    assert [each.kind for each in found if each.answer == "Zandrijk"] == [wanted]


@pytest.mark.parametrize(
    ("name", "kind", "wanted"),
    [
        ("Zandrijk", AnswerKind.NAME, "rijk"),
        ("Zanddagblad", AnswerKind.ORGANISATION, "krant"),
        ("Museum", AnswerKind.NAME, "naam"),
        ("Kroon", AnswerKind.NAME, "instelling"),
        ("Zandprijs", AnswerKind.NAME, "prijs"),
        ("Zandleague", AnswerKind.ORGANISATION, "competitie"),
        ("Fries", AnswerKind.NAME, "taal"),
        ("Zandrijk", AnswerKind.COUNTRY, "land"),
        ("Zandstad", AnswerKind.NAME, "naam"),
    ],
)
def test_a_hint_says_what_the_name_ends_in(name: str, kind: AnswerKind, wanted: str) -> None:
    found = reading(NAMED.format("oude", "ADJ", name))
    assert hint(fact(found, name, kind, rule="proper"), DUTCH) == wanted


def test_what_tells_a_title_apart_is_left_out() -> None:
    assert plain_title("Kasteel Zand (Ede)") == "Kasteel Zand"
    assert plain_title("(Ede)") == "(Ede)"


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("15.4 The Siege of Ede", "The Siege of Ede"),
        ("2. Windmolens", "Windmolens"),
        ("1984", "1984"),
        ("4 windmolens", "4 windmolens"),
    ],
)
def test_the_number_of_a_section_is_left_out(title: str, kept: str) -> None:
    assert plain_title(title) == kept


HEADED = (
    "Zuivelfabriek/PROPN:Sing/nsubj/2 Aa/PROPN:Sing/flat/0 moet/VERB:Fin+Sing+Pres/ROOT/2 {} ./PUNCT/punct/2"
)


def test_an_organisation_that_the_headline_describes_is_given_away() -> None:
    text = HEADED.format(
        "nu/ADV/advmod/2 een/DET/det/5 plan/NOUN:Sing/obj/2 voor/ADP/case/7 Ede/PROPN:Sing/nmod/5"
    )
    start, end = span(parsed(text), "Zuivelfabriek Aa")
    name = Name(start, end, "Zuivelfabriek Aa", AnswerKind.ORGANISATION, 0.95)
    reasons = []
    for headline in ("‘Groot zuivelbedrijf maakt plan’", "‘Grote fabrikant maakt plan’"):
        told = reading(text, names=(name,))
        found = replace(told, lead=Lead(headline), sent=replace(told.sent, index=5))
        made = ask(fact(found, "Zuivelfabriek Aa", AnswerKind.ORGANISATION), found, DUTCH)
        reasons.append(made.reason if isinstance(made, Unasked) else "")
    assert reasons == ["the answer also stands in the question", ""]


HILL = (
    "Ede/PROPN:Sing/nsubj/1 ligt/VERB:Fin+Sing+Pres/ROOT/1 op/ADP/case/5 de/DET/det/5 hoge/ADJ/amod/5 "
    "heuvel/NOUN:Sing/obl/1 Toom/PROPN:Sing/appos/5 ./PUNCT/punct/1"
)


def test_a_noun_tied_to_a_name_keeps_its_article() -> None:
    name = Name(6, 7, "Toom", AnswerKind.PLACE, 0.95)
    found = bindings(reading(HILL, names=(name,)), {}, DUTCH)
    assert [each.shown for each in found if each.noun == "heuvel"][:1] == ["de heuvel Toom"]


@pytest.mark.parametrize(
    ("table", "named", "text", "plain"),
    [
        ({"NOUN research": "research"}, set(), "Research/PROPN/nsubj/1 helps/VERB/ROOT/1", True),
        ({"NOUN research": "research"}, {"Research"}, "Research/PROPN/nsubj/1 helps/VERB/ROOT/1", False),
        ({"NOUN research": "research"}, set(), "Research/PROPN/nsubj/1 Park/PROPN/flat/0", False),
        ({}, set(), "Research/PROPN/nsubj/1 helps/VERB/ROOT/1", False),
        ({"NOUN research": "research"}, set(), "Research/NOUN/nsubj/1 helps/VERB/ROOT/1", False),
    ],
)
def test_what_opens_with_a_common_word(
    table: dict[str, str], named: set[str], text: str, plain: bool
) -> None:
    lemmas = Lemmas()
    lemmas.table = table
    assert lemmas.opens_plainly(parsed(text, "en"), named) is plain


def test_a_common_word_gets_a_small_letter() -> None:
    doc = parsed("Research/PROPN/nsubj/1 helps/VERB/ROOT/1", "en")
    shown = [render(doc, [0, 1], proper=frozenset({0}), shown={})]
    doc.user_data[PLAIN] = True
    shown.append(render(doc, [0, 1], proper=frozenset({0}), shown={}))
    assert shown == ["Research helps", "research helps"]


DRINK = (
    "Jenever/{}:Sing/nsubj/4 is/AUX:Fin+Sing+Pres/cop/4 een/DET/det/4 sterke/ADJ/amod/4 "
    "drank/NOUN:Sing/ROOT/4 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(("label", "shown"), [("NOUN", "jenever"), ("PROPN", "Jenever")])
def test_a_common_noun_that_is_defined_has_a_small_letter(label: str, shown: str) -> None:
    found = list(bindings(reading(DRINK.format(label)), {}, DUTCH, title="Jenever"))
    assert [each.shown for each in found if each.noun == "drank"] == [shown]


@pytest.mark.parametrize(
    ("unit", "wanted"), [("kg", "gewicht"), ("ha", "oppervlakte"), ("kn", "snelheid"), ("km", "maat")]
)
def test_a_hint_says_what_is_measured(unit: str, wanted: str) -> None:
    found = reading(FELLED)
    told = replace(fact(found, "Vier", AnswerKind.MEASURE, rule="value"), unit=unit)
    assert hint(told, DUTCH) == wanted


FLEW = (
    "Ada/PROPN:Sing/nsubj/1 vloog/VERB:Fin+Sing+Past/ROOT/1 met/ADP/case/3 {}/PROPN:Sing/obl/1 "
    "{}/NUM/nummod/5 {}/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("name", "number", "noun", "found"),
    [
        ("Apollo", "11", "raket/NOUN:Sing", False),
        ("Apollo", "elf", "raket/NOUN:Sing", True),
        ("Apollo", "11", "raketten/NOUN:Plur", True),
        ("Mei", "11", "raket/NOUN:Sing", True),
    ],
)
def test_a_number_in_a_name_is_no_fact(name: str, number: str, noun: str, found: bool) -> None:
    told = reading(FLEW.format(name, number, noun))
    value = Value(4, 5, number, AnswerKind.NUMBER, Decimal(11))
    facts = find_facts(replace(told, values=(value,)), DUTCH)
    assert (number in {each.answer for each in facts}) is found


@pytest.mark.parametrize(
    ("name", "rule"),
    [("Minister of Ede Ada Smith", "part"), ("of Ede Ada Smith", "part"), ("Ada Smith of Ede", "name")],
)
def test_an_office_is_no_part_of_a_name(name: str, rule: str) -> None:
    words = name.split()
    tokens = " ".join(
        f"{word}/{'ADP/case' if word == 'of' else 'PROPN:Sing/flat'}/{len(words)}" for word in words
    )
    text = f"{tokens} left/VERB:Fin+Past/ROOT/{len(words)} Leeds/PROPN:Sing/obj/{len(words)}"
    known = Name(0, len(words), name, AnswerKind.PERSON, 0.95, full=name)
    facts = find_facts(reading(text, "en", names=(known,)), ENGLISH)
    assert {each.rule for each in facts if each.start == 0} == {rule}


@pytest.mark.parametrize(("kind", "joined"), [(AnswerKind.COUNTRY, False), (AnswerKind.WATER, True)])
def test_what_a_country_owns_is_no_part_of_its_name(kind: AnswerKind, joined: bool) -> None:
    text = (
        "Hudson/PROPN:Sing/nmod:poss/2 's/PART/case/0 Bay/PROPN:Sing/nsubj/3 grew/VERB:Fin+Past/ROOT/3 "
        "fast/ADV/advmod/3"
    )
    known = Name(0, 1, "Hudson", kind, 0.95, full="Hudson")
    answers = {each.answer for each in find_facts(reading(text, "en", names=(known,)), ENGLISH)}
    assert ("Hudson 's Bay" in answers) is joined


@pytest.mark.parametrize(("sure", "rule"), [(0.75, "part"), (0.95, "name")])
def test_a_name_in_doubt_that_may_go_on_is_a_part_of_one(sure: float, rule: str) -> None:
    text = (
        "Het/DET/det/1 plan/NOUN:Sing/nsubj/4 is/AUX:Fin+Sing+Pres/cop/4 van/ADP/case/4 "
        "Jan/PROPN:Sing/ROOT/4 Smit/PROPN:Sing/flat/4 van/ADP/case/7 Os/PROPN:Sing/nmod/4 ./PUNCT/punct/4"
    )
    name = Name(4, 6, "Jan Smit", AnswerKind.PERSON, sure, full="Jan Smit")
    found = next(named(reading(text, names=(name,)), DUTCH))
    assert found.rule == rule


@pytest.mark.parametrize(("more", "rule"), [("of/ADP/case/5 Science/PROPN/nmod/3", "part"), ("", "proper")])
def test_what_is_longer_than_a_name_and_goes_on_is_a_part_of_one(more: str, rule: str) -> None:
    text = (
        "Ada/PROPN:Sing/nsubj/1 left/VERB:Fin+Past/ROOT/1 Ede/PROPN:Sing/compound/3 "
        f"Institute/PROPN:Sing/obj/1 {more}"
    )
    name = Name(2, 3, "Ede", AnswerKind.CITY, 0.95, full="Ede")
    found = next(named(reading(text.strip(), "en", names=(name,)), ENGLISH))
    assert (found.answer, found.rule) == ("Ede Institute", rule)
