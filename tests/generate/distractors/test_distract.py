"""Wrong answers are of the same kind and form, and proved wrong against the article."""

from __future__ import annotations

from dataclasses import replace

import pytest
import spacy
from spacy.tokens import Doc

from quiz.generate.distractors import _from_article, arrange, distract, gather, surname
from quiz.generate.distractors.pool import Entry, Pool, pool_of
from quiz.generate.distractors.proof import ask as ask_of
from quiz.generate.facts.fact import Fact
from quiz.generate.names import Name
from quiz.generate.names.regions import continent
from quiz.generate.questions import Question
from quiz.generate.text import Sentence
from quiz.item import AnswerKind
from tests.generate.docs import fact, sentence
from tests.generate.parsed import sentence as parsed

LEADS = sentence("Karin/PROPN/nsubj/1 leidde/VERB/ROOT/1 de/DET/det/3 staking/NOUN/obj/1")
MEETS = sentence(
    "Piet/PROPN/nsubj/1 sprak/VERB/ROOT/1 met/ADP/case/3 Hilde/PROPN/obl/1 over/ADP/case/6 "
    "de/DET/det/6 haven/NOUN/obl/1",
    start=100,
    paragraph=1,
)
TAKES_PART = sentence(
    "Joris/PROPN/nsubj/1 leidde/VERB/ROOT/1 ook/ADV/advmod/1 de/DET/det/4 staking/NOUN/obj/1",
    start=200,
    paragraph=2,
)


def person(text: str, at: int, start: int, full: str = "") -> Entry:
    return Entry(text, AnswerKind.PERSON, at, start, start + 1, full=full or text)


def strike_pool(*more: Entry) -> Pool:
    entries = (person("Karin", 0, 0), person("Piet", 1, 0), person("Hilde", 1, 3), *more)
    return pool_of([LEADS, MEETS, TAKES_PART], entries, language="nl")


KARIN = fact(LEADS, 0, 1, AnswerKind.PERSON)
STEM = "Wie leidde de staking?"


def wrong(asked: Fact, pool: Pool, stem: str = STEM) -> set[str]:
    return set(distract(Question(asked, stem), pool=pool))


def test_people_of_the_article_stand_in() -> None:
    assert wrong(KARIN, strike_pool()) == {"Piet", "Hilde"}


def test_half_a_name_does_not_stand_beside_a_whole_one() -> None:
    pool = strike_pool(person("Liu Bingzhong", 1, 6))
    assert "Bingzhong" not in wrong(KARIN, pool)
    known_longer = replace(KARIN, full="Karin Smit")
    assert "Bingzhong" in wrong(known_longer, pool)


def test_someone_of_whom_the_article_says_the_same_is_left_out() -> None:
    assert "Joris" not in wrong(KARIN, strike_pool(person("Joris", 2, 0)))


def test_another_form_of_the_key_is_left_out() -> None:
    alias = Entry("Karin", AnswerKind.PERSON, 1, 6, 7, full="Karin Smit")
    assert not {text for text in wrong(KARIN, strike_pool(alias)) if "Karin" in text}


def test_what_stands_in_the_stem_is_left_out() -> None:
    assert wrong(KARIN, strike_pool(), stem="Wie leidde de staking tegen Hilde?") == set()


def test_one_good_distractor_is_not_enough() -> None:
    pool = pool_of([LEADS, MEETS], [person("Karin", 0, 0), person("Piet", 1, 0)], language="nl")
    assert wrong(KARIN, pool) == set()


def test_no_one_from_the_same_list_in_the_sentence() -> None:
    both = sentence(
        "Anna/PROPN/nsubj/3 en/CCONJ/cc/2 Bas/PROPN/conj/0 bouwden/VERB/ROOT/3 het/DET/det/5 huis/NOUN/obj/3",
        start=300,
    )
    asked = fact(both, 0, 1, AnswerKind.PERSON)
    entries = [person("Anna", 0, 0), person("Bas", 0, 2), person("Piet", 1, 0), person("Hilde", 1, 3)]
    pool = pool_of([both, MEETS], entries, language="nl")
    assert wrong(asked, pool, stem="Wie bouwde het huis?") == {"Piet", "Hilde"}


@pytest.mark.parametrize(
    ("key", "kind", "stem", "near"),
    [
        (
            "Denemarken",
            AnswerKind.COUNTRY,
            "In welk land staat molen De Hoop?",
            {"Zweden", "Noorwegen", "Finland", "Ierland"},
        ),
        (
            "Oslo",
            AnswerKind.CITY,
            "In welke stad staat het museum Ketelhuis?",
            {"Stockholm", "Kopenhagen", "Helsinki"},
        ),
    ],
)
def test_lists_give_what_is_near(key: str, kind: AnswerKind, stem: str, near: set[str]) -> None:
    asked = replace(fact(LEADS, 0, 1, kind), answer=key)
    others = {AnswerKind.COUNTRY: ("Peru", "Spanje", "Italië"), AnswerKind.CITY: ("Lima",)}.get(kind, ())
    named = [Entry(other, kind, 1, 3, 4, full=other) for other in others]
    found = wrong(asked, strike_pool(*named), stem=stem)
    assert len(found) == 3
    assert found & near


def test_no_list_where_the_article_names_no_other_country() -> None:
    asked = replace(fact(LEADS, 0, 1, AnswerKind.COUNTRY), answer="Denemarken")
    assert wrong(asked, strike_pool(), stem="In welk land staat molen De Hoop?") == set()


def test_a_country_is_no_answer_beside_its_own_adjective() -> None:
    asked = replace(fact(LEADS, 0, 1, AnswerKind.COUNTRY), answer="Denemarken")
    pool = strike_pool(
        *(Entry(name, AnswerKind.COUNTRY, 1, 3, 4, full=name) for name in ("Zweden", "Spanje"))
    )
    assert "Zweden" in wrong(asked, pool, stem="Tegen welk land voer het schip van Storm?")
    assert "Zweden" not in wrong(asked, pool, stem="Tegen welk land voer de Zweedse vloot van Storm?")


def test_no_list_proves_who_is_not_a_member() -> None:
    asked = replace(fact(LEADS, 0, 1, AnswerKind.COUNTRY), answer="Denemarken")
    assert wrong(asked, strike_pool(), stem="Welk land is lid van de Raad?") == set()


def test_no_list_for_a_stem_about_nothing_in_particular() -> None:
    asked = replace(fact(LEADS, 0, 1, AnswerKind.COUNTRY), answer="Denemarken")
    assert wrong(asked, strike_pool(), stem="In welk land draagt men klompen?") == set()


def test_numbers_rank_evenly_among_their_neighbours() -> None:
    asked = replace(fact(LEADS, 0, 1, AnswerKind.NUMBER), answer="40")
    places = [0, 0, 0, 0]
    for at in range(200):
        options = (
            40,
            *map(
                int, distract(Question(asked, f"Hoeveel huizen telt straat {at + 500}?"), pool=strike_pool())
            ),
        )
        places[sorted(options).index(40)] += 1
    assert min(places) > 25


def test_numbers_and_dates_stand_in_order() -> None:
    made = arrange("12", ["9", "30"], kind=AnswerKind.NUMBER, pool=strike_pool())
    assert (made.options, made.key, made.fixed_order) == (("9", "12", "30"), 1, True)
    mixed = arrange("870", ["1220", "650"], kind=AnswerKind.NUMBER, pool=strike_pool())
    assert mixed.options == ("650", "870", "1220")
    words = arrange("Vier", ["drie", "zes"], kind=AnswerKind.NUMBER, pool=strike_pool())
    assert words.options == ("drie", "vier", "zes")
    assert words.behind("ruim").options == ("ruim drie", "ruim vier", "ruim zes")
    days = arrange("25 april", ["4 mei", "5 juni"], kind=AnswerKind.DATE, pool=strike_pool())
    assert (days.options, days.fixed_order) == (("25 april", "4 mei", "5 juni"), True)
    names = arrange("Karin", ["Piet", "Hilde"], kind=AnswerKind.PERSON, pool=strike_pool())
    assert names.options[names.key] == "Karin"
    assert not names.fixed_order


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Mark Rutte", "Rutte"),
        ("Henri La Fontaine", "La Fontaine"),
        ("Bart de Wever", "de Wever"),
        ("Le Corbusier", "Le Corbusier"),
        ("Jan van der Berg", "van der Berg"),
    ],
)
def test_surname(full: str, short: str) -> None:
    assert surname(full, "nl") == short


@pytest.mark.parametrize(("other", "allowed"), [("Karel VI", False), ("Joost Mol", True)])
def test_a_ruler_with_a_number_stands_beside_no_one_without(other: str, allowed: bool) -> None:
    pool = strike_pool(person("Anne Berg", 1, 4), person("Kees Dijk", 1, 5), person(other, 1, 6))
    asked = replace(KARIN, answer="Karin Smit", full="Karin Smit")
    assert wrong(asked, pool) == {"Anne Berg", "Kees Dijk"} | ({other} if allowed else set())


BOUND = sentence("Meer/ADJ/amod/3 dan/ADP/case/2 veertig/NUM/nummod/3 mensen/NOUN/nsubj/4 zaten/VERB/ROOT/4")


def test_a_bound_has_no_wrong_answers() -> None:
    pool = pool_of([BOUND], (), language="nl")
    bound, year = fact(BOUND, 2, 3, AnswerKind.NUMBER), fact(BOUND, 3, 4, AnswerKind.NUMBER)
    assert wrong(bound, pool, "Meer dan hoeveel mensen zaten in Ede?") == set()
    assert len(wrong(replace(year, answer="veertig"), pool, "Hoeveel mensen zaten in Ede?")) == 3


def test_a_wrong_year_is_not_before_all_that_is_told() -> None:
    asked = replace(fact(LEADS, 0, 1, AnswerKind.YEAR), answer="1479")
    for earliest, first in ((1470, 1470), (1479, 1439)):
        pool = replace(strike_pool(), earliest=earliest, latest=1482)
        told = [wrong(asked, pool, f"In welk jaar sliep Jan in straat {at}?") for at in range(40)]
        years = [int(each) for found in told for each in found]
        assert first <= min(years) < 1479
        assert max(years) <= 1482


@pytest.mark.parametrize(("latest", "later"), [(1479, True), (1482, False), (2005, False)])
def test_beside_the_last_year_of_all_stand_later_ones(latest: int, later: bool) -> None:
    key = "2005" if latest == 2005 else "1479"
    asked = replace(fact(LEADS, 0, 1, AnswerKind.YEAR), answer=key)
    pool = replace(strike_pool(), earliest=1400, latest=latest)
    told = [wrong(asked, pool, f"In welk jaar sliep Jan in straat {at}?") for at in range(40)]
    assert (max(int(each) for found in told for each in found) > latest) is later


@pytest.mark.parametrize(
    ("key", "year", "later"), [("1479", 1480, False), ("1479", 0, True), ("1481", 1480, True)]
)
def test_what_news_tells_of_was_done_by_its_year(key: str, year: int, later: bool) -> None:
    asked = replace(fact(LEADS, 0, 1, AnswerKind.YEAR), answer=key)
    pool = replace(strike_pool(), earliest=1400, latest=1490, year=year)
    told = [wrong(asked, pool, f"In welk jaar sliep Jan in straat {at}?") for at in range(40)]
    years = [int(each) for found in told for each in found]
    assert (max(years) > 1480) is later
    assert key != "1481" or min(years) > 1480  # what is still to come is not before the news


@pytest.mark.parametrize(("key", "near"), [("1879", False), ("2009", True)])
def test_a_year_stands_some_way_from_another(key: str, near: bool) -> None:
    asked = replace(fact(LEADS, 0, 1, AnswerKind.YEAR), answer=key)
    told = [wrong(asked, strike_pool(), f"In welk jaar sliep Jan in straat {at}?") for at in range(40)]
    assert (min(abs(int(each) - int(key)) for found in told for each in found) < 3) is near


ISLES = sentence("Texel/PROPN/nsubj/1 hoort/VERB/ROOT/1 bij/ADP/case/3 Waddeneilanden/PROPN/obl/1")


@pytest.mark.parametrize(
    ("others", "kept"),
    [(("Drenthe", "Zeeland"), set()), (("Shetlandeilanden", "Oostereilanden"), {"Shetlandeilanden"})],
)
def test_a_name_stands_beside_others_of_its_sort(others: tuple[str, ...], kept: set[str]) -> None:
    entries = [Entry(each, AnswerKind.REGION, 1, at, at + 1) for at, each in enumerate(others)]
    pool = pool_of([ISLES, MEETS], entries, language="nl")
    asked = fact(ISLES, 3, 4, AnswerKind.REGION)
    assert wrong(asked, pool, "Waarbij hoort Texel?") >= kept
    assert bool(wrong(asked, pool, "Waarbij hoort Texel?")) is bool(kept)


@pytest.mark.parametrize(
    ("first", "span"),
    [
        ("Christina ( Stockholm , 18 december 1626 – Rome , 19 april 1689 ) was koningin", (1626, 1689)),
        ("De oorlog ( 1825 - 1827 ) was kort", (0, 0)),
        ("Christina werd geboren in 1626 en stierf in 1689", (0, 0)),
    ],
)
def test_the_years_of_a_life(first: str, span: tuple[int, int]) -> None:
    told = sentence(" ".join(f"{word}/X/dep/0" for word in first.split()))
    assert pool_of([told], (), language="nl").span == span


@pytest.mark.parametrize(
    ("kind", "key"),
    [(AnswerKind.YEAR, "1829"), (AnswerKind.DATE, "maart 1829"), (AnswerKind.DATE, "3 mei 1829")],
)
def test_a_wrong_year_lies_within_the_life_or_war(kind: AnswerKind, key: str) -> None:
    asked = replace(fact(LEADS, 0, 1, kind), answer=key)
    pool = replace(strike_pool(), span=(1825, 1830), earliest=1700, latest=1999)
    told = [wrong(asked, pool, f"Wanneer viel straat {at}?") for at in range(20)]
    years = {int(each.split()[-1]) for found in told for each in found}
    assert years
    assert years <= set(range(1825, 1831))


def told(text: str, start: int, at: int) -> Sentence:
    words = " ".join(f"{word}/NOUN/dep/0" for word in text.split()[1:])
    return sentence(f"{text.split()[0]}/NOUN/ROOT/0 {words}", start=start, paragraph=at)


@pytest.mark.parametrize(("year", "found"), [("1913", True), ("1972", True), ("1975", False)])
def test_people_of_another_time_do_not_stand_in(year: str, found: bool) -> None:
    sents = [told("Anna schreef in 1914 muziek", 0, 0), told(f"Bas zong in {year} liederen", 100, 1)]
    pool = pool_of(sents, [person("Anna", 0, 0), person("Bas", 1, 0)], language="nl")
    asked = ask_of(fact(sents[0], 0, 1, AnswerKind.PERSON), "Wie schreef muziek?", pool)
    assert ("Bas" in {each.text for each in _from_article(asked)}) is found


@pytest.mark.parametrize(
    ("own", "other", "found"),
    [
        ("schilder", "dichter", True),
        ("schilder", "", False),
        ("", "dichter", False),
        ("", "", True),
        ("Duitse scheikundige", "Franse natuurkundige", True),
    ],
)
def test_who_has_a_calling_stands_beside_others_who_have_one(own: str, other: str, found: bool) -> None:
    sents = [told("Anna schreef muziek", 0, 0), told("Bas zong liederen", 100, 1)]
    entries = [replace(person("Anna", 0, 0), role=own), replace(person("Bas", 1, 0), role=other)]
    pool = pool_of(sents, entries, language="nl")
    asked = ask_of(fact(sents[0], 0, 1, AnswerKind.PERSON), "Wie schreef muziek?", pool)
    assert ("Bas" in {each.text for each in _from_article(asked)}) is found


@pytest.mark.parametrize(("country", "found"), [("Spanje", True), ("Japan", False), ("Pruisen", True)])
def test_countries_of_another_part_of_the_world_do_not_stand_in(country: str, found: bool) -> None:
    asked = replace(fact(LEADS, 0, 1, AnswerKind.COUNTRY), answer="Denemarken")
    pool = strike_pool(*(Entry(name, AnswerKind.COUNTRY, 1, 3, 4, full=name) for name in (country, "Polen")))
    assert (country in wrong(asked, pool, stem="Tegen welk land voer het schip van Storm?")) is found


def test_a_part_of_the_world_for_each_country() -> None:
    assert [continent(code) for code in ("NL", "JP", "HT", "US", "XX")] == [
        "Europe",
        "Asia",
        "America",
        "America",
        "",
    ]


@pytest.mark.parametrize(("text", "found"), [("Hubert Beuve-Méry kwam", False), ("Hubert Beuve kwam", True)])
def test_a_name_that_goes_on_is_no_wrong_answer(text: str, found: bool) -> None:
    words = text.replace("-", " - ").split()
    doc = Doc(spacy.blank("nl").vocab, words=words, spaces=[word not in {"Beuve", "-"} for word in words])
    sent = replace(LEADS, doc=doc, text=text, start=0, end=len(text))
    name = Name(0, 2, "Hubert Beuve", AnswerKind.PERSON, 0.95, full="Hubert Beuve")
    pool = gather([sent], [(name,)], [()], [], language="nl")
    assert bool(pool.entries) is found


def test_the_first_and_the_last_year_may_stand_in_a_day() -> None:
    past = "{}/NUM/obl/1 viel/VERB:Fin+Past/ROOT/1 Ede/PROPN/nsubj/1"
    sents = [replace(parsed(past.format(year)), start=at * 100) for at, year in enumerate((1938, 1941))]
    entries = [
        Entry("6 april 1938", AnswerKind.DATE, 0, 0, 1),
        Entry("1941", AnswerKind.YEAR, 1, 0, 1),
    ]
    pool = pool_of(sents, entries, language="nl")
    assert (pool.earliest, pool.latest) == (1938, 1941)
    assert list(pool.times) == [1938, 1941]


def years_beside(key: str, pool: Pool) -> set[int]:
    """The wrong years beside a year, over forty questions."""
    asked = replace(fact(LEADS, 0, 1, AnswerKind.YEAR), answer=key)
    found = (wrong(asked, pool, f"In welk jaar sliep Jan in straat {at}?") for at in range(40))
    return {int(each) for told in found for each in told}


@pytest.mark.parametrize(("key", "earliest"), [("1840", 1832), ("1829", 1820)])
def test_nobody_does_great_things_as_a_child(key: str, earliest: int) -> None:
    pool = replace(strike_pool(), span=(1820, 1890), earliest=1820, latest=1890)
    assert earliest <= min(years_beside(key, pool)) < int(key)


@pytest.mark.parametrize(("key", "later"), [("1740", True), ("1720", False)])
def test_what_came_behind_the_year_of_all_has_others_behind_it(key: str, later: bool) -> None:
    sents = [told("Het verdrag van 1730 was kort", 0, 0), MEETS]
    pool = replace(strike_pool(), begun=pool_of(sents, (), language="nl").begun)
    assert {year > 1730 for year in years_beside(key, pool) if year != 1730} == {later}


def test_two_years_of_the_first_sentence_are_no_year_of_all() -> None:
    sents = [told("Het verdrag van 1730 gold tot 1740", 0, 0)]
    assert pool_of(sents, (), language="nl").begun == 0


@pytest.mark.parametrize(("text", "found"), [("Justitie", False), ("Duits", False), ("Acme", True)])
def test_what_a_minister_is_of_is_no_organisation(text: str, found: bool) -> None:
    before = "minister/NOUN/nsubj/4 Ada/PROPN/appos/0 van/ADP/case/3 Veiligheid/PROPN/nmod/0"
    sent = sentence(
        f"{before} zag/VERB/ROOT/4 Acme/PROPN/obj/4"
        if text == "Acme"
        else f"{before} en/CCONJ/cc/5 {text}/PROPN/conj/3"
    )
    at = len(sent.doc) - 1
    names = (
        Name(1, 2, "Ada", AnswerKind.PERSON, 0.95, full="Ada", role="minister", role_start=0),
        Name(at, at + 1, text, AnswerKind.ORGANISATION, 0.95, full=text),
    )
    pool = gather([sent], [names], [()], [], language="nl")
    assert bool(pool.entries.get(AnswerKind.ORGANISATION)) is found


@pytest.mark.parametrize(
    ("kind", "key", "brand", "sides"),
    [
        (AnswerKind.YEAR, "1840", "1845", {True}),
        (AnswerKind.YEAR, "1850", "1845", {False}),
        (AnswerKind.DATE, "maart 1844", "1845", {True}),
        (AnswerKind.YEAR, "1845", "1845", {True, False}),
        (AnswerKind.YEAR, "1840", "Ede", {True, False}),
    ],
)
def test_a_wrong_year_is_on_the_side_of_another_year_where_the_right_one_is(
    kind: AnswerKind, key: str, brand: str, sides: set[bool]
) -> None:
    asked = replace(fact(LEADS, 0, 1, kind), answer=key)
    found = (
        wrong(asked, strike_pool(), f"Wanneer viel, met de brand van {brand}, straat {at}?")
        for at in range(40)
    )
    years = {int(each.split()[-1]) for told in found for each in told}
    assert {year < (1845 if brand == "1845" else int(key)) for year in years} == sides
