"""Which items of history a deck can spare."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from quiz.generate.choose import Rank
from quiz.generate.choose.rank import ranks_in
from quiz.generate.choose.slight import by_one_name, is_slight, leaves_open
from quiz.generate.choose.story import Story
from quiz.generate.lead import Lead
from quiz.generate.names import Name
from quiz.generate.reading import Reading
from quiz.generate.values import Value
from quiz.item import AnswerKind, Choice, Cloze
from quiz.languages.questions import question_words
from tests.checks.builders import choice, cloze
from tests.generate.parsed import fact, reading

ENGLISH = question_words("en")
FOUND = (
    "Ada/PROPN:Sing/nsubj/1 {}/VERB:Fin+Past/ROOT/1 the/DET/det/3 {}/NOUN:Sing/{}/1 in/ADP/case/5 "
    "1697/NUM/obl/1 ./PUNCT/punct/1"
)
TOPIC = Lead("Shark Bay", topic=True)


def told(text: str, *, lead: Lead = TOPIC, years: int = 1) -> Reading:
    """A sentence behind a lead, with so many years long past."""
    values = tuple(Value(5, 6, str(1697 + at), AnswerKind.YEAR, Decimal(1697 + at)) for at in range(years))
    return replace(reading(text, "en"), lead=lead, values=values)


def slight(item: Choice | Cloze, found: Reading, answer: str, kind: AnswerKind, *others: Reading) -> bool:
    rule = "value" if kind is AnswerKind.YEAR else "name"
    return is_slight(item, fact(found, answer, kind, rule=rule), [found, *others], ENGLISH)


@pytest.mark.parametrize(
    ("verb", "noun", "label", "expected"),
    [("found", "plate", "obj", True), ("worked", "winter", "obl", False), ("found", "sun", "obj", False)],
)
def test_an_item_says_what_was_found(verb: str, noun: str, label: str, expected: bool) -> None:
    found = told(FOUND.format(verb, noun, label))
    item = cloze(f"Shark Bay: Ada {verb} the {noun} in {{{{c1::1697::year}}}}.")
    assert slight(item, found, "1697", AnswerKind.YEAR) is expected


def test_of_a_thing_that_is_not_in_the_item_nothing_need_be_said() -> None:
    found = told(FOUND.format("found", "plate", "obj"))
    item = cloze("Shark Bay: Ada came back in {{c1::1697::year}}.")
    assert not slight(item, found, "1697", AnswerKind.YEAR)


@pytest.mark.parametrize(
    ("count", "kind", "expected"),
    [
        (8, AnswerKind.CITY, True),
        (9, AnswerKind.CITY, False),
        (20, AnswerKind.CITY, True),
        (8, AnswerKind.YEAR, False),
        (21, AnswerKind.YEAR, False),
        (22, AnswerKind.YEAR, True),
    ],
)
def test_a_name_needs_some_words_and_no_item_many(count: int, kind: AnswerKind, expected: bool) -> None:
    found = told(FOUND.format("worked", "winter", "obl"))
    item = cloze("Shark Bay: " + "word " * (count - 1) + "{{c1::Ada::x}}.")
    answer = "1697" if kind is AnswerKind.YEAR else "Ada"
    assert slight(item, found, answer, kind) is expected
    alone = replace(item, text=item.text.removeprefix("Shark Bay: "))
    assert not slight(alone, found, answer, kind)


@pytest.mark.parametrize(
    ("kind", "expected"), [(AnswerKind.PERSON, True), (AnswerKind.CITY, True), (AnswerKind.YEAR, False)]
)
def test_names_are_no_choice(kind: AnswerKind, expected: bool) -> None:
    found = told(FOUND.format("worked", "winter", "obl"))
    item = choice("Shark Bay: which of these did the whole of it there?", "*1697", "1698", "1699")
    answer = "1697" if kind is AnswerKind.YEAR else "Ada"
    assert slight(item, found, answer, kind) is expected


def test_who_said_it_is_a_choice() -> None:
    found = told(FOUND.format("worked", "winter", "obl"))
    item = choice("Who said: “It is done”?", "*Ada", "Bea", "Cleo")
    speaker = fact(found, "Ada", AnswerKind.PERSON, rule="speaker")
    assert not is_slight(item, speaker, [found], ENGLISH)


@pytest.mark.parametrize("title", ["‘A bucket of dune’", "‘A bucket of Holland’"])
def test_a_headline_of_history_leaves_open_what_it_is_about(title: str) -> None:
    found = told(FOUND.format("worked", "winter", "obl"), lead=Lead(title), years=4)
    item = cloze(f"{title}: Ada worked in the winter of {{{{c1::1697::year}}}}.")
    story = Story(frozenset(), frozenset(), modern=False, now=False)
    asked = fact(found, "1697", AnswerKind.YEAR, rule="value")
    assert ranks_in([found], story, ENGLISH)(item, asked) is not Rank.OWN
    assert leaves_open(item, [found])
    assert not leaves_open(cloze("Ada worked in the winter of {{c1::1697::year}}."), [found])


@pytest.mark.parametrize(("verb", "expected"), [("could", True), ("did", False)])
def test_what_could_be_done_is_no_fact_of_history(verb: str, expected: bool) -> None:
    text = (
        "Ada/PROPN:Sing/nsubj/2 {}/AUX:Fin+Past/aux/2 work/VERB/ROOT/2 in/ADP/case/4 1697/NUM/obl/2 "
        "./PUNCT/punct/2"
    )
    found = replace(reading(text.format(verb), "en"), lead=TOPIC)
    item = cloze(f"Shark Bay: Ada {verb} work in {{{{c1::1697::year}}}}.")
    assert slight(item, found, "1697", AnswerKind.YEAR) is expected


@pytest.mark.parametrize(("century", "expected"), [(19, False), (20, True), (21, True)])
def test_the_century_of_the_reader_needs_no_article(century: int, expected: bool) -> None:
    found = told(FOUND.format("worked", "winter", "obl"))
    value = Value(5, 6, "1697", AnswerKind.YEAR, Decimal(century), "century")
    item = cloze("Shark Bay: Ada worked in the winter of the {{c1::1697::century}}.")
    assert slight(item, replace(found, values=(value,)), "1697", AnswerKind.YEAR) is expected


@pytest.mark.parametrize(
    ("kind", "index", "expected"),
    [
        (AnswerKind.CITY, 1, False),
        (AnswerKind.CITY, 2, True),
        (AnswerKind.PERSON, 2, True),
        (AnswerKind.NUMBER, 2, False),
        (AnswerKind.YEAR, 2, False),
    ],
)
def test_names_are_told_of_where_the_article_opens(kind: AnswerKind, index: int, expected: bool) -> None:
    found = told(FOUND.format("worked", "winter", "obl"))
    found = replace(found, sent=replace(found.sent, index=index))
    item = cloze("Shark Bay: in the winter of 1697, {{c1::Ada::x}} worked on the island.")
    assert slight(item, found, "Ada", kind) is expected


@pytest.mark.parametrize(("kind", "expected"), [(AnswerKind.NUMBER, True), (AnswerKind.YEAR, False)])
@pytest.mark.parametrize("count", [24, 25])
def test_of_a_busy_sentence_only_the_year_is_kept(kind: AnswerKind, expected: bool, count: int) -> None:
    found = told(FOUND.format("worked", "winter", "obl"))
    found = replace(found, sent=replace(found.sent, text="word " * count))
    item = cloze("Shark Bay: in the winter of {{c1::1697::x}}, Ada worked on the island.")
    assert slight(item, found, "1697", kind) is (expected and count > 24)


SKULL = (
    "Ada/PROPN:Sing/nsubj/1 described/VERB:Fin+Past/ROOT/1 {}/DET/det/3 {}/NOUN:Sing/obj/1 in/ADP/case/5 "
    "1831/NUM/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("article", "noun", "expected"),
    [("a", "skull", True), ("the", "sun", False), ("a", "proclamation", False)],
)
def test_of_any_thing_of_a_sort_more_is_told(article: str, noun: str, expected: bool) -> None:
    found = told(SKULL.format(article, noun))
    item = cloze(f"Shark Bay: Ada described {article} {noun} in {{{{c1::1831::year}}}}.")
    assert slight(item, found, "1831", AnswerKind.YEAR) is expected


MADE = FOUND.replace("Ada/PROPN:Sing/nsubj/1", "Bea/PROPN:Sing/nsubj/1")


@pytest.mark.parametrize(("others", "expected"), [((), False), ((4,), True), ((4, 6), False), ((0,), False)])
def test_what_one_sentence_brings_up_is_not_told_of_in_another(
    others: tuple[int, ...], expected: bool
) -> None:
    found = told(FOUND.format("worked", "workshop", "obl"))
    found = replace(found, sent=replace(found.sent, index=9))
    more = [
        replace(each, sent=replace(each.sent, index=at))
        for at, each in ((at, told(MADE.format("saw", "workshop", "obj"))) for at in others)
    ]
    item = cloze("Shark Bay: Ada worked the workshop in {{c1::1697::year}}.")
    assert slight(item, found, "1697", AnswerKind.YEAR, *more) is expected


LINE = (
    "Ada/PROPN:Sing/nsubj/1 ran/VERB:Fin+Past/ROOT/1 the/DET/det/3 Southern/PROPN:Sing/obj/1 "
    "({})/PROPN:Sing/appos/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("short", "expected"), [("SNR", True), ("SB", False), ("SBY", False)])
def test_an_abbreviation_of_the_article_is_known_when_it_is_the_topic(short: str, expected: bool) -> None:
    found = told(FOUND.format("worked", "winter", "obl"))
    others = [told(LINE.format(each)) for each in ("SNR", "SB")]
    item = cloze(f"Shark Bay: the {short} worked in the winter of {{{{c1::1697::year}}}}.")
    assert slight(item, found, "1697", AnswerKind.YEAR, *others) is expected


@pytest.mark.parametrize(
    ("verb", "noun", "label", "title", "spare"),
    [
        ("found", "plate", "obj", "", True),
        ("worked", "winter", "obl", "", False),
        ("worked", "winter", "obl", "‘A bucket of dune’", True),
    ],
)
def test_a_deck_can_spare_what_says_little(verb: str, noun: str, label: str, title: str, spare: bool) -> None:
    found = told(FOUND.format(verb, noun, label), lead=Lead(title) if title else TOPIC, years=4)
    item = cloze(f"{title or TOPIC.text}: Ada {verb} the {noun} in {{{{c1::1697::year}}}}.")
    story = Story(frozenset(), frozenset(), modern=False, now=False)
    asked = fact(found, "1697", AnswerKind.YEAR, rule="value")
    assert (ranks_in([found], story, ENGLISH)(item, asked) is not Rank.OWN) is spare


@pytest.mark.parametrize(("years", "spare"), [(2, False), (3, True)])
def test_an_article_about_something_has_a_history_from_three_years_on(years: int, spare: bool) -> None:
    found = told(FOUND.format("found", "plate", "obj"), years=years)
    item = cloze("Shark Bay: Ada found the plate in {{c1::1697::year}}.")
    story = Story(frozenset(), frozenset(), modern=False, now=True)
    asked = fact(found, "1697", AnswerKind.YEAR, rule="value")
    assert (ranks_in([found], story, ENGLISH)(item, asked) is not Rank.OWN) is spare


@pytest.mark.parametrize(
    ("full", "role", "sure", "expected"),
    [
        ("Ada", "", 0.95, True),
        ("Ada Smith", "", 0.95, False),
        ("Ada", "queen", 0.95, False),
        ("Ada", "", 0.5, False),
    ],
)
def test_somebody_of_one_name_is_nobody_to_readers(full: str, role: str, sure: float, expected: bool) -> None:
    name = Name(0, 1, "Ada", AnswerKind.PERSON, sure, full=full, role=role)
    found = replace(told(FOUND.format("worked", "winter", "obl")), names=(name,))
    assert by_one_name(fact(found, "1697", AnswerKind.YEAR, rule="value"), found) is expected


@pytest.mark.parametrize("now", [False, True])
def test_a_deck_can_spare_somebody_of_one_name(now: bool) -> None:
    name = Name(0, 1, "Ada", AnswerKind.PERSON, 0.95, full="Ada")
    found = replace(told(FOUND.format("worked", "winter", "obl")), names=(name,))
    item = cloze("Shark Bay: Ada worked in the long and cold winter of {{c1::1697::year}}, and left.")
    story = Story(frozenset(), frozenset(), modern=False, now=now)
    asked = fact(found, "1697", AnswerKind.YEAR, rule="value")
    assert ranks_in([found], story, ENGLISH)(item, asked) is not Rank.OWN


def test_whoever_has_one_name_may_be_asked_for() -> None:
    name = Name(0, 1, "Ada", AnswerKind.PERSON, 0.95, full="Ada")
    found = replace(told(FOUND.format("worked", "winter", "obl")), names=(name,))
    assert not by_one_name(fact(found, "Ada", AnswerKind.PERSON), found)


@pytest.mark.parametrize(
    ("answer", "kind", "rank"),
    [("1697", AnswerKind.YEAR, Rank.FILLS), ("Ada", AnswerKind.PERSON, Rank.SPARE)],
)
def test_years_fill_what_names_leave_empty(answer: str, kind: AnswerKind, rank: Rank) -> None:
    found = told(FOUND.format("found", "plate", "obj"), years=4)
    story = Story(frozenset(), frozenset(), modern=False, now=False)
    item = cloze(
        "Shark Bay: Ada found the plate in the year 1697.".replace(answer, f"{{{{c1::{answer}::x}}}}")
    )
    assert ranks_in([found], story, ENGLISH)(item, fact(found, answer, kind)) is rank


@pytest.mark.parametrize(
    ("name", "verb", "rule", "expected"),
    [
        ("Ada Smith", "won", "name", True),
        ("Ada Smith", "won", "founder", False),
        ("Ada", "met", "name", True),
        ("Bo Lee", "met", "name", False),
    ],
)
def test_who_does_what_anyone_may_do_is_no_person_to_ask_for(
    name: str, verb: str, rule: str, expected: bool
) -> None:
    found = told(
        f"Ada/PROPN:Sing/nsubj/2 Smith/PROPN:Sing/flat/0 {verb}/VERB:Fin+Past/ROOT/2 with/ADP/case/4 "
        "Bo/PROPN:Sing/obl/2 Lee/PROPN:Sing/flat/4 in/ADP/case/7 1697/NUM/obl/2 ./PUNCT/punct/2"
    )
    asked = fact(found, name, AnswerKind.PERSON, rule=rule)
    item = cloze(found.sent.text.replace(name, f"{{{{c1::{name}::x}}}}"))
    assert is_slight(item, asked, [found], ENGLISH) is expected


@pytest.mark.parametrize(("verb", "how"), [("arrived", "first"), ("found", "here")])
def test_the_first_to_do_something_is_a_person_to_ask_for_and_who_finds_it(verb: str, how: str) -> None:
    found = told(
        f"Ada/PROPN:Sing/nsubj/2 Smith/PROPN:Sing/flat/0 {verb}/VERB:Fin+Past/ROOT/2 {how}/ADV/advmod/2 "
        "./PUNCT/punct/2"
    )
    found.doc[2].lemma_ = {"found": "find"}.get(verb, verb)
    item = cloze(f"{{{{c1::Ada Smith::x}}}} {verb} {how}.")
    assert not is_slight(item, fact(found, "Ada Smith", AnswerKind.PERSON), [found], ENGLISH)


@pytest.mark.parametrize(
    ("lead", "year", "rank"),
    [("", "1697", Rank.OWN), ("", "winter", Rank.SPARE), ("Shark Bay", "winter", Rank.OWN)],
)
def test_what_is_told_of_nothing_needs_its_year(lead: str, year: str, rank: Rank) -> None:
    found = told(FOUND.format("left", "port", "obl"), lead=Lead(lead, topic=bool(lead)))
    story = Story(frozenset(), frozenset(), modern=False, now=True)
    item = cloze(f"Ada left the port of {{{{c1::Ede::city}}}} in the very long and cold {year}.")
    asked = fact(found, "port", AnswerKind.CITY)
    assert ranks_in([found], story, ENGLISH)(item, asked) is rank
