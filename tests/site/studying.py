"""What tests of study share: decks to study, what a learner sees and does, and all rows that this changes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from flask.testing import FlaskClient
from sqlalchemy import text

from quiz.deck import Deck
from quiz.item import Cloze, Flashcard, Item
from quiz.site.store import decks, settings
from quiz.site.tables import db
from tests.site.conftest import NOW, text_of

TABLES = ("cards", "reviews", "items", "study_steps")


def flashcards(count: int) -> tuple[Item, ...]:
    """So many flashcards."""
    return tuple(Flashcard(id=f"f{at}", front=f"Vraag {at}?", back=f"Antwoord {at}") for at in range(count))


def cloze_of_two() -> Cloze:
    """A text with two cards."""
    return Cloze(id="twee", text="De {{c1::Lenne}} stroomt langs {{c2::Wolmere::plaats}}.")


def stored(*items: Item) -> int:
    """The key of a deck with these items; its zone is UTC."""
    settings.save(replace(settings.default(), zone="UTC", bury_siblings=True))
    return decks.save(Deck(id="studied", title="Gestudeerd", language="nl", items=items), now=NOW)


def dump() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the tables that studying changes."""
    db.session.rollback()
    found = {
        name: [tuple(row) for row in db.session.execute(text(f"select * from {name} order by id"))]
        for name in TABLES
    }
    db.session.rollback()
    return found


def front(client: FlaskClient, deck: int) -> tuple[str, str]:
    """The page of the next card, and the address of its back ("" when none waits)."""
    page = client.get(f"/study/{deck}")
    found = re.search(r'action="(/study/card/\d+)"', page.text)
    return text_of(page), found[1] if found else ""


def rate(client: FlaskClient, card: str, rating: int, *, reps: int | None = None) -> str:
    """Rate a card as its back offers it; the words of the next page."""
    back = client.get(card).text
    match = re.search(r'name="reps" value="(\d+)"', back)
    assert match
    form = {"rating": rating, "reps": int(match[1]) if reps is None else reps}
    answer = client.post(card, data=form)
    assert answer.status_code == 303
    return text_of(client.get(answer.location))
