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
SECOND_LATER, DAY = dt.timedelta(seconds=1), dt.timedelta(days=1)


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


def brought(old: Item, new: Item) -> Item:
    """The item after a deck with the new one came back from elsewhere, without its article."""
    (merged,) = merge(deck(old), replace(deck(new), article=None), now=NOW).items
    return merged


LATER = CHOICE.changed_at + SECOND_LATER
NO_PLACE = replace(evidence(), start=None, end=None, answer_start=None, answer_end=None)


def test_a_part_of_a_deck_that_comes_back_from_elsewhere_takes_nothing_away() -> None:
    part = replace(deck(replace(CLOZE, evidence=None)), article=None)
    merged = merge(deck(CLOZE, CHOICE), part, now=NOW)
    assert merged == deck(CLOZE, CHOICE)


def test_what_was_changed_elsewhere_later_comes_in_and_counts_as_a_persons() -> None:
    new = replace(CHOICE, stem="Hoe hoog is hij?", changed_at=LATER, evidence=NO_PLACE)
    assert brought(CHOICE, new) == replace(new, evidence=CHOICE.evidence, edited=True)
    assert brought(set_status(CHOICE, Status.APPROVED, now=NOW), new).status is Status.APPROVED
    card = flashcard()
    assert brought(card, replace(card, back="Anders", changed_at=LATER)) == replace(
        card, back="Anders", changed_at=LATER
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (CHOICE, replace(CHOICE, evidence=NO_PLACE, changed_at=LATER)),
        (replace(CHOICE, changed_at=LATER), replace(CHOICE, stem="Ouder?")),
        (edit(CHOICE, replace(CHOICE, stem="Van hier?"), now=NOW), replace(CHOICE, changed_at=NOW + DAY)),
        (set_status(CHOICE, Status.REJECTED, now=NOW), replace(CHOICE, stem="?", changed_at=NOW + DAY)),
    ],
)
def test_what_is_older_elsewhere_or_was_touched_here_stays(old: Item, new: Item) -> None:
    assert brought(old, new) == old


def test_what_decks_keep_for_others_is_joined() -> None:
    old, new = (
        deck(extra={"anki": {"first": 1, "types": {"1": "a"}}}),
        deck(extra={"anki": {"types": {"2": "b"}}}),
    )
    assert merge(old, new, now=NOW).extra == {"anki": {"first": 1, "types": {"1": "a", "2": "b"}}}


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
