"""Stems: which words ask for an answer, and in which order the rest stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.lead import Lead
from quiz.generate.names import Name
from quiz.generate.questions.ask import Question, Unasked, ask
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, reading, span

BRIDGE = (
    "De/DET/det/1 gemeente/NOUN:Sing/nsubj/3 Tiel/PROPN/appos/1 opende/VERB:Fin+Sing+Past/ROOT/3 "
    "in/ADP/case/5 "
    "1998/NUM/obl/3 een/DET/det/8 nieuwe/ADJ/amod/8 brug/NOUN:Sing/obj/3 over/ADP/case/11 de/DET/det/11 "
    "Waal/PROPN:Sing/nmod/8 ./PUNCT/punct/3"
)
QUEEN = (
    "In/ADP/case/1 1998/NUM/obl/2 opende/VERB:Fin+Sing+Past/ROOT/2 koningin/NOUN:Sing/nsubj/2 "
    "Beatrix/PROPN:Sing/appos/3 de/DET/det/6 brug/NOUN:Sing/obj/2 bij/ADP/case/8 "
    "Zaltbommel/PROPN:Sing/nmod/6 "
    ""
    "./PUNCT/punct/2"
)
PLANS = (
    "Almelo/PROPN:Sing/nsubj/7 heeft/AUX:Fin+Sing+Pres/aux/7 de/DET/det/3 plannen/NOUN:Plur/obj/7 "
    "van/ADP/case/6 drie/NUM/nummod/6 architecten/NOUN:Plur/nmod/3 afgewezen/VERB/ROOT/7 ./PUNCT/punct/7"
)
LOCK = (
    "De/DET/det/1 sluis/NOUN:Sing/nsubj:pass/7 bij/ADP/case/3 Born/PROPN:Sing/nmod/1 "
    "wordt/AUX:Fin+Sing+Pres/aux:pass/7 door/ADP/case/6 Rijkswaterstaat/PROPN:Sing/obl:agent/7 "
    "beheerd/VERB/ROOT/7 ./PUNCT/punct/7"
)
SHIPS = (
    "Zweden/PROPN:Sing/nsubj/1 wil/VERB:Fin+Sing+Pres/ROOT/1 twee/NUM/nummod/3 schepen/NOUN:Plur/obj/6 "
    "naar/ADP/case/5 Malta/PROPN:Sing/obl/6 sturen/VERB/xcomp/1 ./PUNCT/punct/1"
)
MEETING = (
    "De/DET/det/1 leden/NOUN:Plur/nsubj/6 van/ADP/case/5 de/DET/det/5 negen/NUM/nummod/5 "
    "Hanzesteden/NOUN:Plur/nmod/1 kwamen/VERB:Fin+Plur+Past/ROOT/6 in/ADP/case/8 Zwolle/PROPN:Sing/obl/6 "
    "bijeen/ADV/compound:prt/6 ./PUNCT/punct/6"
)
MILL = (
    "De/DET/det/1 Kaagmolen/PROPN:Sing/nsubj:pass/3 werd/AUX:Fin+Sing+Past/aux:pass/3 verkocht/VERB/ROOT/3 "
    "en/CCONJ/cc/5 brandde/VERB:Fin+Sing+Past/conj/3 in/ADP/case/7 1911/NUM/obl/5 af/ADP/compound:prt/5 "
    "./PUNCT/punct/3"
)
PARTNER = (
    "Hongarije/PROPN:Sing/nsubj/1 koopt/VERB:Fin+Sing+Pres/ROOT/1 bussen/NOUN:Plur/obj/1 van/ADP/case/4 "
    "Polen/PROPN:Sing/nmod/2 ,/PUNCT/punct/10 dat/PRON/nsubj/10 de/DET/det/8 fabriek/NOUN:Sing/obj/11 "
    "in/ADP/case/10 Lublin/PROPN:Sing/nmod/8 wil/VERB:Fin+Sing+Pres/acl:relcl/4 sluiten/VERB/xcomp/11 "
    "./PUNCT/punct/1"
)

DUTCH = [
    (BRIDGE, "1998", "year", "", "In welk jaar opende de gemeente Tiel een nieuwe brug over de Waal?"),
    (QUEEN, "1998", "year", "", "In welk jaar opende koningin Beatrix de brug bij Zaltbommel?"),
    (QUEEN, "Beatrix", "person", "", "Wie opende in 1998 de brug bij Zaltbommel?"),
    (
        PLANS,
        "drie",
        "number",
        "architecten",
        "Van hoeveel architecten heeft Almelo de plannen afgewezen?",
    ),
    (
        LOCK,
        "Rijkswaterstaat",
        "organisation",
        "",
        "Door welke organisatie wordt de sluis bij Born beheerd?",
    ),
    (SHIPS, "Zweden", "country", "", "Welk land wil twee schepen naar Malta sturen?"),
    (SHIPS, "Malta", "country", "", "Naar welk land wil Zweden twee schepen sturen?"),
    (SHIPS, "twee", "number", "schepen", "Hoeveel schepen wil Zweden naar Malta sturen?"),
    (
        MEETING,
        "negen",
        "number",
        "Hanzesteden",
        "Van hoeveel Hanzesteden kwamen de leden in Zwolle bijeen?",
    ),
    (MEETING, "Zwolle", "city", "", "In welke plaats kwamen de leden van de negen Hanzesteden bijeen?"),
    (MILL, "1911", "year", "", "In welk jaar brandde de Kaagmolen af?"),
]

SWEDEN = (
    "Sweden/PROPN:Sing/nsubj/1 wants/VERB:Fin+Sing+Pres/ROOT/1 to/PART/mark/3 send/VERB/xcomp/1 "
    "two/NUM/nummod/5 ships/NOUN:Plur/obj/3 to/ADP/case/7 Malta/PROPN:Sing/obl/3 ./PUNCT/punct/1"
)
LIBRARY = (
    "The/DET/det/2 Leiden/PROPN/compound/2 council/NOUN:Sing/nsubj/3 opened/VERB:Fin+Past/ROOT/3 a/DET/det/6 "
    "new/ADJ/amod/6 library/NOUN:Sing/obj/3 in/ADP/case/8 1998/NUM/obl/3 ./PUNCT/punct/3"
)
FRONTED = (
    "In/ADP/case/1 1998/NUM/obl/5 ,/PUNCT/punct/1 Queen/PROPN:Sing/nsubj/5 Beatrix/PROPN:Sing/flat/3 "
    "opened/VERB:Fin+Sing+Past/ROOT/5 the/DET/det/7 bridge/NOUN:Sing/obj/5 near/ADP/case/9 "
    "Arnhem/PROPN:Sing/nmod/7 ./PUNCT/punct/5"
)

ENGLISH = [
    (SWEDEN, "Sweden", "country", "", "Which country wants to send two ships to Malta?"),
    (SWEDEN, "two", "number", "ships", "How many ships does Sweden want to send to Malta?"),
    (LIBRARY, "1998", "year", "", "In which year did the Leiden council open a new library?"),
    (FRONTED, "1998", "year", "", "In which year did Queen Beatrix open the bridge near Arnhem?"),
    (FRONTED, "Queen Beatrix", "person", "", "Who opened the bridge near Arnhem in 1998?"),
]


@pytest.mark.parametrize(
    ("text", "answer", "kind", "counted", "stem", "language"),
    [(*row, "nl") for row in DUTCH] + [(*row, "en") for row in ENGLISH],
)
def test_stem(text: str, answer: str, kind: str, counted: str, stem: str, language: str) -> None:
    found = reading(text, language)
    asked = ask(fact(found, answer, AnswerKind(kind), counted=counted), found, question_words(language))
    assert isinstance(asked, Question), asked
    assert asked.stem == stem


NOT_ASKED = [
    (
        "Niemand/PRON/nsubj/1 zag/VERB:Fin+Sing+Past/ROOT/1 het/DET/det/3 schip/NOUN:Sing/obj/1 "
        "van/ADP/case/5 "
        "Tasman/PROPN:Sing/nmod/3 ./PUNCT/punct/1",
        "Tasman",
        "denied",
    ),
    (
        "Hij/PRON/nsubj/1 bezocht/VERB:Fin+Sing+Past/ROOT/1 Gouda/PROPN:Sing/obj/1 in/ADP/case/4 "
        "1744/NUM/obl/1 "
        "./PUNCT/punct/1",
        "Gouda",
        "Hij",
    ),
    (
        "De/DET/det/1 stad/NOUN:Sing/nsubj/2 kocht/VERB:Fin+Sing+Past/ROOT/2 Marken/PROPN:Sing/obj/2 "
        "in/ADP/case/5 "
        "1251/NUM/obl/2 ./PUNCT/punct/2",
        "Marken",
        "which one",
    ),
    (
        "Breda/PROPN:Sing/nsubj/1 groeide/VERB:Fin+Sing+Past/ROOT/1 door/ADP/case/3 Bergen/PROPN:Sing/obl/1 "
        "en/CCONJ/cc/5 Hulst/PROPN:Sing/conj/3 ./PUNCT/punct/1",
        "Bergen",
        "one of several",
    ),
]


@pytest.mark.parametrize(("text", "answer", "reason"), NOT_ASKED)
def test_reason(text: str, answer: str, reason: str) -> None:
    found = reading(text)
    asked = ask(fact(found, answer, AnswerKind.CITY), found, question_words("nl"))
    assert isinstance(asked, Unasked)
    assert reason in asked.reason


def test_relative_clause_is_asked_as_a_main_clause() -> None:
    found = reading(PARTNER)
    statements = [[found.doc[i].text for i in clause.tokens] for clause in found.clauses]
    assert statements[-1] == ["Polen", "de", "fabriek", "in", "Lublin", "wil", "sluiten"]
    start = next(token.i for token in found.doc if token.text == "Polen")
    poland = fact(found, "Polen", AnswerKind.COUNTRY)
    asked = ask(
        type(poland)(
            sent=poland.sent,
            start=start,
            end=start + 1,
            answer="Polen",
            kind=AnswerKind.COUNTRY,
            rule="name",
            clause=found.clauses[-1],
        ),
        found,
        question_words("nl"),
    )
    assert isinstance(asked, Question), asked
    assert asked.stem == "Welk land wil de fabriek in Lublin sluiten?"


BEAT = (
    "Hoorn/PROPN:Sing/nsubj/1 versloeg/VERB:Fin+Sing+Past/ROOT/1 Edam/PROPN:Sing/obj/1 met/ADP/case/5 "
    "ruime/ADJ/amod/5 cijfers/NOUN:Plur/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize("answer", ["Hoorn", "Edam"])
def test_who_does_it_to_whom_must_be_clear(answer: str) -> None:
    cities = tuple(
        Name(*span(reading(BEAT).doc, each), each, AnswerKind.CITY, 0.9) for each in ("Hoorn", "Edam")
    )
    found = reading(BEAT, names=cities)
    asked = ask(fact(found, answer, AnswerKind.CITY), found, question_words("nl"))
    assert isinstance(asked, Unasked)
    assert "to whom" in asked.reason
    alone = reading(BEAT, names=tuple(each for each in cities if each.text == answer))
    assert isinstance(ask(fact(alone, answer, AnswerKind.CITY), alone, question_words("nl")), Question)


DEARER = (
    "Koffie/NOUN:Sing/nsubj/4 was/AUX:Fin+Sing+Past/cop/4 5/NUM/nummod/3 procent/NOUN:Sing/obl/4 "
    "duurder/ADJ:Cmp/ROOT/4 in/ADP/case/6 Polen/PROPN:Sing/obl/4 ./PUNCT/punct/4"
)
PUNISHED = (
    "De/DET/det/1 rechter/NOUN:Sing/nsubj/4 in/ADP/case/3 Assen/PROPN:Sing/nmod/1 "
    "gaf/VERB:Fin+Sing+Past/ROOT/4 Jan/PROPN:Sing/iobj/4 een/DET/det/7 boete/NOUN:Sing/obj/4 "
    "van/ADP/case/10 veertig/NUM/nummod/10 uren/NOUN:Plur/nmod/7 ./PUNCT/punct/4"
)
LASTED = (
    "De/DET/det/1 reis/NOUN:Sing/nsubj/4 naar/ADP/case/3 Assen/PROPN:Sing/nmod/1 "
    "duurde/VERB:Fin+Sing+Past/ROOT/4 zeker/ADV/advmod/6 drie/NUM/nummod/7 dagen/NOUN:Plur/obl/4 "
    "./PUNCT/punct/4"
)


@pytest.mark.parametrize(
    ("text", "answer", "kind", "stem"),
    [
        (DEARER, "5 procent", "percentage", "Hoeveel procent duurder was koffie in Polen?"),
        (LASTED, "drie dagen", "duration", "Hoeveel dagen duurde de reis naar Assen?"),
    ],
)
def test_an_amount_is_asked_by_its_unit(text: str, answer: str, kind: str, stem: str) -> None:
    found = reading(text)
    asked = ask(fact(found, answer, AnswerKind(kind)), found, question_words("nl"))
    assert isinstance(asked, Question), asked
    assert asked.stem == stem


def test_an_amount_behind_its_noun_is_not_asked_for() -> None:
    found = reading(PUNISHED)
    asked = ask(fact(found, "veertig uren", AnswerKind.DURATION), found, question_words("nl"))
    assert isinstance(asked, Unasked)
    assert asked.reason == "no question word fits here"


CLOSED = (
    "De/DET/det/1 verbouwing/NOUN:Sing/nsubj/2 kostte/VERB:Fin+Sing+Past/ROOT/2 drie/NUM/nummod/4 "
    "miljoenen/NOUN:Plur/obj/2 ./PUNCT/punct/2"
)


def test_a_headline_goes_before_what_only_its_story_tells() -> None:
    bare = reading(CLOSED)
    three = fact(bare, "drie", AnswerKind.NUMBER, counted="miljoenen")
    assert isinstance(ask(three, bare, question_words("nl")), Unasked)
    led = replace(bare, lead=Lead("‘Stadhuis van Assen weer open’"))
    asked = ask(three, led, question_words("nl"))
    assert isinstance(asked, Question), asked
    assert asked.shown == "‘Stadhuis van Assen weer open’: hoeveel miljoenen kostte de verbouwing?"


PLANNED = "Van hoeveel architecten heeft Almelo de plannen afgewezen?"


@pytest.mark.parametrize(
    ("text", "counted", "lead", "stem"),
    [
        (
            PLANS,
            "architecten",
            Lead("‘Stadhuis blijft dicht’"),
            "‘Stadhuis blijft dicht’: van hoeveel architecten heeft Almelo de plannen afgewezen?",
        ),
        (PLANS, "architecten", Lead("‘Almelo zoekt nieuwe architecten’"), PLANNED),
        (PLANS, "architecten", Lead("‘Stadhuis kost drie miljoen’"), PLANNED),
        (PLANS, "architecten", Lead("Almelo", topic=True), PLANNED),
        (SHIPS, "schepen", Lead("Zweden", topic=True), "Hoeveel schepen wil Zweden naar Malta sturen?"),
        (
            SHIPS,
            "schepen",
            Lead("Marine", topic=True),
            "Marine: hoeveel schepen wil Zweden naar Malta sturen?",
        ),
        (
            SHIPS,
            "schepen",
            Lead("‘Zweden koopt in 2021 iets’", opening=True),
            "‘Zweden koopt in 2021 iets’: hoeveel schepen wil Zweden naar Malta sturen?",
        ),
        (
            SHIPS,
            "schepen",
            Lead("‘Werf krijgt een order’"),
            "‘Werf krijgt een order’: hoeveel schepen wil Zweden naar Malta sturen?",
        ),
    ],
)
def test_a_lead_goes_before_what_says_less(text: str, counted: str, lead: Lead, stem: str) -> None:
    found = replace(reading(text), lead=lead)
    answer = "drie" if text is PLANS else "twee"
    asked = ask(fact(found, answer, AnswerKind.NUMBER, counted=counted), found, question_words("nl"))
    assert isinstance(asked, Question), asked
    assert asked.shown == stem
