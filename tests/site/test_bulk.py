"""Very many rows at once: they are the rows that adding them one by one makes."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import text

from quiz.item import Choice, Cloze, Flashcard, Item
from quiz.site.store import bulk, cards, decks, items
from quiz.site.store.values import pack_content, write_content
from quiz.site.tables import db
from tests import builders
from tests.site.conftest import NOW

ODD = "Wie zei: \"Het is 5 °C\\\", en \n'waar'; :naam, ? en \x00 of 😀?"
ITEMS: tuple[Item, ...] = (
    Flashcard(id="f", front=ODD, back=""),
    Cloze(id="c", text=f"{{{{c1::{ODD}}}}} en {{{{c3::Lenne}}}}"),
    Cloze(id="a", text="{{c2::Lenne}}", accepted={2: ("de Lenne", ODD)}),
    Choice(id="m", stem=ODD, options=("ja", "nee"), keys=(1,)),
)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)
def test_content_is_written_as_it_is_packed(item: Item) -> None:
    assert json.loads(write_content(item)) == json.loads(json.dumps(pack_content(item)))


def rows(table: str) -> list[tuple[object, ...]]:
    """All rows of a table, as SQLite holds them."""
    return [tuple(row) for row in db.session.execute(text(f"select * from {table} order by id"))]


def many(count: int) -> list[Item]:
    """Items of every kind, and among them some that differ in what is alike for most."""
    found = []
    for at in range(count):
        item = replace(ITEMS[at % len(ITEMS)], id=f"many-{at}", tags=("dijk", ODD) if at % 3 else ())
        if at % 7 == 0:
            item = replace(item, language="nl", edited=True, extra={"anki": {"fields": [ODD]}}, reason=ODD)
        if at % 50 == 0:
            item = replace(item, evidence=builders.choice().evidence, changed_at=NOW + dt.timedelta(days=at))
        found.append(item)
    return found


@pytest.mark.parametrize(("count", "batch"), [(7, 2_000), (400, 30), (400, 400)])
def test_rows_are_those_of_the_slow_way(
    app: Flask, monkeypatch: pytest.MonkeyPatch, count: int, batch: int
) -> None:
    deck, given = decks.save(builders.deck(), now=NOW), list(enumerate(many(count)))
    db.session.add_all(items.new_row(deck, at, item) for at, item in given)
    db.session.flush()
    for (key,) in db.session.execute(text("select id from items order by id")).all():
        cards.add_missing(deck, item=key)
    expected = rows("items"), rows("cards")
    db.session.rollback()
    monkeypatch.setattr(bulk, "IN_ONE_BATCH", batch)
    monkeypatch.setattr(bulk, "_TOGETHER", 8)
    items.add_rows(deck, given)
    cards.add_new(deck, (item for _, item in given))
    found = rows("items"), rows("cards")
    assert found[0] == expected[0]
    assert sorted(row[1:] for row in found[1]) == sorted(row[1:] for row in expected[1])


@pytest.mark.parametrize("word", ["", "nl", "Nl", "o'clock", "n" * 21, "null"])
def test_what_is_alike_in_all_rows_is_stored_as_it_is(
    app: Flask, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    deck = decks.save(builders.deck(), now=NOW)
    monkeypatch.setattr(bulk, "IN_ONE_BATCH", 5)
    same = [Flashcard(id=f"s{at}", front="a", back="b", language=word, reason=word) for at in range(10)]
    items.add_rows(deck, enumerate(same))
    found = items.of_deck(deck)
    assert [each.item for each in found if each.item.id.startswith("s")] == same
