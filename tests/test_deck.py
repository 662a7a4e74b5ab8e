"""Generating again keeps what people did."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TypeVar

import pytest

from quiz.deck import content, deck_id, edit, first_changed_at, merge, next_change, set_status
from quiz.item import Choice, Cloze, Item, Kind, Status, item_id
from tests.builders import FIRST, NOW, SECOND, article, choice, cloze, deck, evidence, flashcard

T = TypeVar("T", Choice, Cloze)
SECOND_LATER = dt.timedelta(seconds=1)


def generated(item: T) -> T:
    assert item.evidence is not None
    return replace(item, id=item_id("deck-1", item.evidence, kind=item.kind))


CHOICE, CLOZE = generated(choice()), generated(cloze())


def test_an_unchanged_deck_stays_byte_for_byte() -> None:
    old = deck(CHOICE, CLOZE)
    assert merge(old, deck(CHOICE, CLOZE), now=NOW) == old


def test_better_wording_replaces_what_nobody_touched() -> None:
    better = replace(CHOICE, stem="Hoe hoog is de Dom?")
    (merged,) = merge(deck(CHOICE), deck(better), now=NOW).items
    assert merged == replace(better, changed_at=NOW)


def test_a_changed_item_is_newer_even_when_the_clock_stands_still() -> None:
    old = replace(CHOICE, changed_at=NOW)
    (merged,) = merge(deck(old), deck(replace(old, stem="Hoe hoog?")), now=NOW).items
    assert merged.changed_at == NOW + SECOND_LATER


@pytest.mark.parametrize(
    "touched",
    [
        edit(CHOICE, replace(CHOICE, stem="Mijn eigen vraag?"), now=NOW),
        set_status(CHOICE, Status.APPROVED, now=NOW),
        set_status(CHOICE, Status.REJECTED, now=NOW, reason="te makkelijk"),
    ],
)
def test_people_win(touched: Item) -> None:
    (merged,) = merge(deck(touched), deck(replace(CHOICE, stem="Anders?")), now=NOW).items
    assert merged == touched


def test_a_vanished_fact_is_marked_and_comes_back() -> None:
    gone = merge(deck(CHOICE, CLOZE), deck(CLOZE), now=NOW)
    assert [(item.kind, item.gone) for item in gone.items] == [(Kind.CLOZE, False), (Kind.CHOICE, True)]
    assert gone.items[1].changed_at == NOW
    back = merge(gone, deck(CHOICE, CLOZE), now=NOW)
    assert not any(item.gone for item in back.items)
    assert back.items[0].changed_at == NOW + SECOND_LATER


def test_a_persons_own_item_is_never_gone() -> None:
    own = flashcard()
    assert merge(deck(CHOICE, own), deck(CHOICE), now=NOW).items == (CHOICE, own)


def test_new_facts_come_in() -> None:
    assert merge(deck(CHOICE), deck(CLOZE, CHOICE), now=NOW).items == (CLOZE, CHOICE)


def test_an_edited_item_keeps_its_words_and_learns_its_new_place() -> None:
    edited = edit(CHOICE, replace(CHOICE, stem="Mijn eigen vraag?"), now=NOW)
    moved = replace(
        CHOICE, evidence=replace(evidence(), start=100, end=137, answer_start=122, answer_end=125)
    )
    (merged,) = merge(deck(edited), deck(moved), now=NOW).items
    assert isinstance(merged, Choice)
    assert (merged.stem, merged.evidence) == ("Mijn eigen vraag?", moved.evidence)


def test_a_deck_under_a_new_id_still_merges() -> None:
    elsewhere = deck(replace(CHOICE, id="other"), replace(CLOZE, id="another"), id="deck-2")
    assert merge(deck(CHOICE, CLOZE), elsewhere, now=NOW) == deck(CHOICE, CLOZE)


def test_merge_keeps_title_and_description() -> None:
    old = deck(CHOICE, title="Mijn titel", description="Voor donderdag")
    new = deck(CHOICE, title="De Dom", article=article(title="Nieuw"))
    merged = merge(old, new, now=NOW)
    assert (merged.title, merged.description) == ("Mijn titel", "Voor donderdag")
    assert merged.article == new.article


def test_an_edit_without_a_change_is_none() -> None:
    assert edit(CHOICE, CHOICE, now=NOW) == CHOICE


def test_scores_and_places_are_not_content() -> None:
    assert content(CHOICE) == content(
        replace(CHOICE, evidence=replace(evidence(), score=0.9, start=9, end=46))
    )
    assert content(CHOICE) != content(replace(CHOICE, explanation="Zie de tekst."))


def test_rejecting_and_bringing_back_change_the_note() -> None:
    rejected = set_status(CHOICE, Status.REJECTED, now=NOW)
    assert rejected.changed_at == NOW
    assert set_status(rejected, Status.PENDING, now=NOW).changed_at == NOW + SECOND_LATER
    assert set_status(CHOICE, Status.APPROVED, now=NOW).changed_at == CHOICE.changed_at


def test_the_deck_id_stays_when_the_rest_of_the_article_changes() -> None:
    one = article(text=f"{FIRST}\n\n{SECOND}")
    assert deck_id(one) == deck_id(article(text=f"{FIRST}\n\nHeel iets anders."))
    assert deck_id(one) != deck_id(article(text=SECOND))
    by_address = article(source="https://krant.example/dom")
    assert deck_id(by_address) == deck_id(replace(by_address, text=SECOND))


def test_first_changed_at_is_the_articles_date() -> None:
    assert first_changed_at(article()) == dt.datetime(2024, 5, 1, tzinfo=dt.UTC)
    assert first_changed_at(article(date=None)) == dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


def test_times_are_whole_seconds_in_utc() -> None:
    amsterdam = dt.timezone(dt.timedelta(hours=2))
    now = dt.datetime(2026, 7, 1, 14, 0, 0, 999, tzinfo=amsterdam)
    assert next_change(NOW, now) == dt.datetime(2026, 7, 1, 12, 0, tzinfo=dt.UTC)
