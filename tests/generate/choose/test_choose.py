"""The best items, none of which repeats or gives away another, with keys spread evenly."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from quiz.generate.choose import Candidate, Chosen, Rank, Why, choose
from quiz.item import AnswerKind, Choice, Evidence, Item
from tests.checks.builders import choice, cloze
from tests.generate.docs import fact, sentence


def candidate(
    item: Item, answer: str, *, at: int = 0, paragraph: int = 0, importance: float = 0.5
) -> Candidate:
    sent = sentence("Iets/NOUN/ROOT/0", start=at, paragraph=paragraph)
    found = replace(fact(sent, 0, 1, AnswerKind.OTHER, importance=importance), answer=answer)
    proof = Evidence(sent.text, answer, start=at, answer_start=at)
    return Candidate(item=replace(item, evidence=proof), fact=found)


def choose_all(*candidates: Candidate, limit: int | None = None) -> Chosen:
    return choose(candidates, language="nl", limit=limit)


def reasons(chosen: Chosen) -> list[Why]:
    return [each.why for each in chosen.dropped]


WHO = candidate(choice("Wie bouwde de toren van Oostveen?", "*Jan", "Piet", "Kees"), "Jan", importance=0.9)
WHEN = candidate(choice("Wanneer bouwde Jan de toren van Oostveen?", "1890", "*1902", "1910"), "1902", at=5)
GAP = candidate(cloze("{{c1::Jan}} bouwde de toren van Oostveen."), "Jan")
FAR = candidate(
    choice("Welke rivier stroomt langs Westdorp?", "de Aa", "*de Bree", "de Lek"),
    "de Bree",
    at=9,
    paragraph=1,
)


def test_what_gives_away_a_better_item_is_dropped() -> None:
    chosen = choose_all(WHO, WHEN, FAR)
    assert [item.id for item in chosen.items] == [WHO.item.id, FAR.item.id]
    assert reasons(chosen) == [Why.GIVES_AWAY]


def test_a_fact_may_be_a_choice_and_a_cloze() -> None:
    assert len(choose_all(WHO, GAP).items) == 2


def test_a_fact_is_asked_once_in_a_kind() -> None:
    again = candidate(choice("Wie heeft de toren van Oostveen gebouwd?", "*Jan", "Piet", "Kees"), "Jan")
    assert reasons(choose_all(WHO, again)) == [Why.REPEATS]


def test_of_two_items_with_one_id_the_better_stays() -> None:
    worse = replace(WHO, strength=0.1)
    chosen = choose_all(worse, WHO)
    assert len(chosen.items) == 1
    assert [(each.candidate, each.why) for each in chosen.dropped] == [(worse, Why.REPEATS)]


def test_one_stem_with_two_answers_is_not_asked() -> None:
    other = candidate(choice("Wie bouwde de toren van Oostveen?", "*Bart", "Piet", "Kees"), "Bart", at=3)
    assert reasons(choose_all(WHO, other)) == [Why.AMBIGUOUS, Why.AMBIGUOUS]


def test_every_paragraph_is_asked_before_a_second_item_of_one() -> None:
    second = candidate(
        choice("Welk dier staat op het wapen van Ham?", "*een zwaan", "een hond"),
        "een zwaan",
        at=2,
        importance=0.8,
    )
    chosen = choose_all(WHO, second, FAR, limit=2)
    assert [item.id for item in chosen.items] == [WHO.item.id, FAR.item.id]
    assert reasons(chosen) == [Why.LIMIT]


def test_one_answer_is_the_key_twice_at_most() -> None:
    same = [
        candidate(choice(f"In welk dorp staat molen {name}?", "*Ham", "Veen", "Lier"), "Ham", at=at)
        for at, name in enumerate(("De Hoop", "Nooitgedacht", "De Valk"))
    ]
    assert reasons(choose_all(*same)) == [Why.SAME_KEY]


def test_keys_stand_evenly_and_scores_have_two_decimals() -> None:
    many = [
        candidate(
            choice(f"Wie woonde in huis {at}?", f"*Naam{at}", "Piet", "Kees"),
            f"Naam{at}",
            at=at,
            paragraph=at,
        )
        for at in range(30)
    ]
    chosen = choose_all(*many)
    assert Counter(item.keys[0] for item in chosen.items if isinstance(item, Choice)) == {0: 10, 1: 10, 2: 10}
    assert all(
        item.evidence and item.evidence.score == round(item.evidence.score, 2) > 0 for item in chosen.items
    )


def test_order_of_candidates_makes_no_difference() -> None:
    assert choose_all(WHO, WHEN, GAP, FAR).items == choose_all(FAR, GAP, WHEN, WHO).items


def test_a_deck_asks_little_about_offices() -> None:
    asked = [
        candidate(
            choice(f"Welke functie had {who} in mei 2020?", f"*{office}", "boer", "smid"), office, at=at
        )
        for at, (who, office) in enumerate([("Jan", "dijkgraaf"), ("Piet", "notaris"), ("Kees", "rector")])
    ]
    offices = [replace(each, fact=replace(each.fact, rule="role")) for each in asked]
    assert len(choose_all(*asked).items) == 3
    assert reasons(choose_all(*offices)) == [Why.OFFICES, Why.OFFICES]


def test_what_is_to_spare_is_for_an_empty_deck_only() -> None:
    stems = [f"Welke rivier stroomt langs {place}?" for place in ("Aadorp", "Beek")]
    found = [
        candidate(choice(stem, "de Aa", f"*de {stem[-5:-1]}", "de Lek"), f"de {stem[-5:-1]}", at=9 * at)
        for at, stem in enumerate(stems)
    ]
    passing = replace(found[0], rank=Rank.SPARE, fact=replace(found[0].fact, importance=1.0))
    assert len(choose_all(passing).items) == 1
    chosen = choose_all(passing, found[1])
    assert passing.item.id not in {item.id for item in chosen.items}
    assert reasons(chosen) == [Why.SPARE]


def test_an_item_that_stands_in_the_way_of_several_gives_way() -> None:
    towns = ("Aadorp", "Beek", "Cuijk")
    shown = " en ".join(towns)
    wide = candidate(choice(f"Welke club won in {shown}?", "*Ajax", "PSV", "NEC"), "Ajax", importance=0.8)
    wins = [
        candidate(
            choice(
                f"Waar won Ajax met {at + 2} goals, welke club won?",
                *(f"*{t}" if t == town else t for t in towns),
            ),
            town,
            at=9 * at + 9,
        )
        for at, town in enumerate(towns)
    ]
    assert len(choose_all(wide, wins[0]).items) == 1
    assert {item.id for item in choose_all(wide, wins[0]).items} == {wide.item.id}
    assert {item.id for item in choose_all(wide, *wins).items} == {each.item.id for each in wins}


@pytest.mark.parametrize(("paragraph", "kept"), [(0, False), (1, True)])
def test_what_says_less_speaks_for_a_paragraph_without_any_other(paragraph: int, kept: bool) -> None:
    less = replace(
        candidate(choice("Wat kostte de sluis?", "3", "*4", "5"), "4", at=9, paragraph=paragraph),
        rank=Rank.FILLS,
    )
    chosen = choose_all(less, WHO)
    assert (less.item.id in {item.id for item in chosen.items}) is kept
    assert reasons(chosen) == ([] if kept else [Why.SPARE])
