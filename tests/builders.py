"""Small values to build tests with, all in our own words."""

from __future__ import annotations

import datetime as dt
from typing import Any

from quiz.article import Article
from quiz.deck import Deck
from quiz.item import AnswerKind, Choice, Cloze, Evidence, Flashcard, Item

NOW = dt.datetime(2026, 1, 2, 12, 0, tzinfo=dt.UTC)
TEXT = "De Dom van Utrecht is 112 meter hoog.\n\nHet schip stortte in 1674 in tijdens een storm."
FIRST, SECOND = TEXT.split("\n\n")


def article(**changes: Any) -> Article:
    """An article of two sentences."""
    return Article(
        **{"title": "De Dom", "text": TEXT, "language": "nl", "date": dt.date(2024, 5, 1), **changes}
    )


def evidence(sentence: str = FIRST, answer: str = "112", **changes: Any) -> Evidence:
    """Evidence in TEXT; offsets are found."""
    start = TEXT.index(sentence)
    at = start + sentence.index(answer)
    values = {
        "sentence": sentence,
        "answer": answer,
        "answer_kind": AnswerKind.NUMBER,
        "start": start,
        "end": start + len(sentence),
        "answer_start": at,
        "answer_end": at + len(answer),
        "rule": "number",
        "score": 0.5,
    }
    return Evidence(**{**values, **changes})


def choice(**changes: Any) -> Choice:
    """A question with three options, the second of which is right."""
    values = {
        "id": "choice-1",
        "stem": "Hoeveel meter hoog is de Dom van Utrecht?",
        "options": ("98", "112", "125"),
        "keys": (1,),
        "evidence": evidence(),
    }
    return Choice(**{**values, **changes})


def cloze(**changes: Any) -> Cloze:
    """A sentence with one deletion."""
    values = {
        "id": "cloze-1",
        "text": "Het schip van de Dom stortte in {{c1::1674::jaar}} in tijdens een storm.",
        "evidence": evidence(SECOND, "1674", answer_kind=AnswerKind.YEAR),
    }
    return Cloze(**{**values, **changes})


def flashcard(**changes: Any) -> Flashcard:
    """A front and a back."""
    return Flashcard(**{"id": "card-1", "front": "hoofdstad van Friesland", "back": "Leeuwarden", **changes})


def deck(*items: Item, **changes: Any) -> Deck:
    """A deck about TEXT, with one item of each kind when none are given."""
    values = {"id": "deck-1", "title": "De Dom", "language": "nl", "article": article()}
    return Deck(**{**values, "items": items or (choice(), cloze(), flashcard()), **changes})
