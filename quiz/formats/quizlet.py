"""Quizlet's text: a term, a tab and its definition on each line. It holds flashcards and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import Imported, Written
from quiz.formats.foreign import as_text, checked, decode, losses, made_deck, repeated, title_of
from quiz.item import Choice, Flashcard, Item, Markup, answer_text, playable, prompt_text

LINES = "Line ends and tabs within a text become spaces."
_LOST = (
    *("article", "description", "media", "unplayable", "choice", "cloze", "evidence", "explanation", "tags"),
    *("html", "accepted", "hints", "decisions", "edits", "language", "deck_language", "ids", "changed_at"),
    *("report", "extra"),
)


def write(deck: Deck) -> Written:
    """The deck as lines of term and definition, UTF-8."""
    text = "".join(f"{_one_line(front)}\t{_one_line(back)}\n" for front, back in _rows(deck))
    return Written(data=text.encode(), lost=lost(deck))


def lost(deck: Deck) -> tuple[str, ...]:
    """What the format cannot hold of the deck, a sentence each."""
    broken = any(_one_line(cell) != cell for row in _rows(deck) for cell in row)
    return losses(deck, *_LOST) + ((LINES,) if broken else ())


def _rows(deck: Deck) -> Iterator[tuple[str, str]]:
    return ((term(item), definition(item)) for item in deck.items if playable(item))


def term(item: Item) -> str:
    """What a flashcard asks in place of the item: a choice item with its options below it."""
    asked = prompt_text(item)
    if isinstance(item, Choice):
        letters = (f"{chr(65 + at % 26)}. {option}" for at, option in enumerate(item.options))
        asked = "\n".join([asked, *letters])
    return as_text(asked.replace("\n", "<br>") if item.markup is Markup.HTML else asked, item)


def definition(item: Item) -> str:
    """The right answer as plain text."""
    return as_text(answer_text(item), item)


def _one_line(text: str) -> str:
    return " ".join(part.strip() for part in text.replace("\t", "\n").split("\n") if part.strip())


def read(data: bytes, *, name: str = "") -> Imported:
    """The flashcards in lines of term, tab and definition. Raises BadInput when there are none."""
    items: list[Item] = []
    skipped: list[str] = []
    for number, line in enumerate(decode(data).split("\n"), 1):
        front, tab, back = line.partition("\t")
        if tab and front.strip():
            items.append(checked(Flashcard(id="", front=front.strip(), back=back.strip())))
        elif line.strip():
            skipped.append(f"Line {number}: there is no tab between a term and its definition.")
    if not items:
        raise BadInput("The file holds no line with a term, a tab and a definition.")
    skipped += repeated(items)
    return Imported(decks=(made_deck(items, title=title_of(name)),), skipped=tuple(skipped))
