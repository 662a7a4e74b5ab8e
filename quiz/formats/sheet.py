"""A printable sheet of a deck with its answer sheet, as values; the page that shows it is the site's."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from quiz import cloze
from quiz.deck import Deck
from quiz.item import Choice, Cloze, Item, Kind, Markup, answer_text, playable, prompt_text

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
GAP = "…………………"


@dataclass(frozen=True, slots=True)
class Question:
    """A question on paper. `options` are in the printed order; `answer` is for the answer sheet.

    `letters` are those of the right options. `markup` says how the texts are written, `language` in what.
    """

    number: int
    kind: Kind
    text: str
    options: tuple[str, ...]
    letters: tuple[str, ...]
    answer: str
    why: str
    markup: Markup
    language: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """All questions of a deck, in order."""

    title: str
    language: str
    questions: tuple[Question, ...]


def sheet(deck: Deck, *, seed: int = 0, limit: int | None = None) -> Sheet:
    """The sheet of a deck: at most `limit` items, options mixed by the seed."""
    items = [item for item in deck.items if playable(item)][:limit]
    return Sheet(deck.title, deck.language, tuple(_questions(items, deck.language, seed)))


def _questions(items: list[Item], language: str, seed: int) -> Iterator[Question]:
    for number, item in enumerate(items, 1):
        options, letters = _options(item, seed)
        yield Question(
            number=number,
            kind=item.kind,
            text=_text(item),
            options=options,
            letters=letters,
            answer=answer_text(item),
            why=item.explanation or (item.evidence.sentence if item.evidence else ""),
            markup=item.markup,
            language=item.language or language,
        )


def _text(item: Item) -> str:
    """What is asked; a gap is a line to write on, with its hint in brackets."""
    if not isinstance(item, Cloze):
        return prompt_text(item)
    parts = cloze.parse(item.text)
    return "".join(part if isinstance(part, str) else _gap(part.hint) for part in parts)


def _gap(hint: str) -> str:
    return f"{GAP} [{hint}]" if hint else GAP


def _options(item: Item, seed: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if not isinstance(item, Choice):
        return (), ()
    order = list(range(len(item.options)))
    if not item.fixed_order:
        random.Random(f"{seed}:{item.id}").shuffle(order)
    letters = tuple(LETTERS[place % 26] for place, at in enumerate(order) if at in item.keys)
    return tuple(item.options[at] for at in order), letters
