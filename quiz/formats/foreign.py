"""What formats that hold less than the deck file share: decks made from them, and what is lost in them."""

from __future__ import annotations

import csv
import hashlib
import html
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from quiz import cloze, languages
from quiz.deck import Deck
from quiz.errors import BadInput, BadItem
from quiz.formats.markup import clean, to_text
from quiz.item import (
    Choice,
    Cloze,
    Evidence,
    Flashcard,
    Item,
    Markup,
    Status,
    answer_text,
    playable,
    prompt_text,
    validate,
    validate_gaps,
)

csv.field_size_limit(10_000_000)  # in characters; the limit of the module is less than an item may hold

UNKNOWN = "und"
"""The language code of a deck whose words do not tell (BCP 47: undetermined)."""
REPEATED = "it is left out, for an earlier one has the same id or is the same."
OTHERS = "its other right answers are left out."


def made_id(*parts: str) -> str:
    """A stable id of 20 hexadecimal characters for something that came without one."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:20]


def decode(data: bytes) -> str:
    """The text of a file with "\\n" line ends: UTF-8, UTF-16 by its mark, else Windows-1252.

    Raises BadInput for a file that is not text.
    """
    if b"\x00" in data and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise BadInput("The file is not text.")
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError:
            continue
    raise BadInput("The file is not text in UTF-8.")


def title_of(name: str) -> str:
    """A title from a file name: `navo-top.gift.txt` gives `navo-top`."""
    stem = Path(name).name.split(".", 1)[0]
    return stem or "deck"


def made_deck(items: Iterable[Item], *, title: str, deck_id: str = "", language: str = "") -> Deck:
    """A deck of imported items; a missing id comes from the title, a missing language from the words."""
    found = tuple(_unique(items))
    text = " ".join(prompt_text(item) for item in found)
    language = language or languages.detect(text) or UNKNOWN
    return Deck(id=deck_id or made_id("deck", title)[:16], title=title, language=language, items=found)


def repeated(items: Iterable[Item]) -> Iterator[str]:
    """A sentence for every item that `made_deck` leaves out, for an earlier one has its id."""
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            yield f"Item {name_of(item)}: {REPEATED}"
        seen.add(item.id)


def _unique(items: Iterable[Item]) -> Iterator[Item]:
    seen: set[str] = set()
    for item in items:
        if item.id not in seen:
            seen.add(item.id)
            yield item


def checked(item: Item) -> Item:
    """The item, well-formed (else BadInput) and harmless. Without an id it gets one from what it asks."""
    clean_item = harmless(item)
    parts = (item.kind.value, prompt_text(clean_item), _answer(clean_item))
    made = clean_item if item.id else replace(clean_item, id=made_id(*parts))
    try:
        validate(made)
        validate_gaps(made, alone=True)
    except BadItem as error:
        raise BadInput(error.problem) from error
    return made


def asks_for(text: str, right: Mapping[int, str]) -> bool:
    """Whether the gaps of a text hide those answers whole: `::`, `{{` or `}}` in one would cut it short."""
    whole = {number: [html.unescape(answer)] for number, answer in right.items()}
    return cloze.answers(html.unescape(text)) == whole


def _answer(item: Item) -> str:
    return (
        "\x1e".join(item.options)
        if isinstance(item, Choice)
        else getattr(item, "back", "") or getattr(item, "text", "")
    )


def harmless(item: Item) -> Item:
    """The item with its HTML cleaned, if it is HTML."""
    if item.markup is not Markup.HTML:
        return item
    explanation = clean(item.explanation)
    match item:
        case Choice():
            options = tuple(clean(option) for option in item.options)
            return replace(item, stem=clean(item.stem), options=options, explanation=explanation)
        case Cloze():
            return replace(item, text=clean(item.text), explanation=explanation)
        case Flashcard():
            return replace(item, front=clean(item.front), back=clean(item.back), explanation=explanation)


def _any(test: Callable[[Item], object]) -> Callable[[Deck], bool]:
    return lambda deck: any(test(item) for item in deck.items if playable(item))


def _has_hint(item: Item) -> bool:
    return isinstance(item, Cloze) and any(deletion.hint for deletion in cloze.outermost(item.text))


def _has_typed_html(item: Item) -> bool:
    return item.markup is Markup.HTML and not isinstance(item, Choice) and "<" in answer_text(item)


def _placed(evidence: Evidence | None) -> bool:
    return evidence is not None and evidence.start is not None


def as_text(text: str, item: Item) -> str:
    """A string of an item as plain text."""
    return to_text(text) if item.markup is Markup.HTML else text


def name_of(item: Item) -> str:
    """What an item asks, short and in plain text, for a format that has names for its questions."""
    asked = " ".join(as_text(prompt_text(item), item).split())
    return asked if len(asked) <= 80 else asked[:79] + "…"


LOSSES: dict[str, tuple[Callable[[Deck], bool], str]] = {
    "article": (lambda deck: deck.article is not None, "The article is left out."),
    "description": (lambda deck: bool(deck.description), "The description of the deck is left out."),
    "media": (lambda deck: bool(deck.media), "Pictures and sounds are left out."),
    "unplayable": (
        lambda deck: not all(playable(item) for item in deck.items),
        "Rejected items, and items whose fact is gone, are left out.",
    ),
    "evidence": (_any(lambda item: item.evidence), "The source sentences are left out."),
    "sentences": (_any(lambda item: item.evidence), "Of the sources only the sentences stay."),
    "offsets": (
        _any(lambda item: _placed(item.evidence)),
        "The places of the sentences in the article are left out.",
    ),
    "decisions": (
        _any(lambda item: item.status is not Status.PENDING),
        "Which items were approved is left out.",
    ),
    "edits": (_any(lambda item: item.edited), "Which items a person edited is left out."),
    "explanation": (_any(lambda item: item.explanation), "The explanations are left out."),
    "tags": (_any(lambda item: item.tags), "The tags are left out."),
    "spaced_tags": (
        _any(lambda item: any(len(tag.split()) != 1 for tag in item.tags)),
        "Spaces in tags become underscores.",
    ),
    "language": (_any(lambda item: item.language), "The language of single items is left out."),
    "deck_language": (lambda deck: True, "The language of the deck is left out."),
    "changed_at": (_any(lambda item: True), "When items last changed is left out."),
    "ids": (_any(lambda item: True), "The ids of the items are left out."),
    "fixed_order": (
        _any(lambda item: isinstance(item, Choice) and item.fixed_order),
        "That options stand in an order of their own is left out.",
    ),
    "choice": (_any(lambda item: isinstance(item, Choice)), "Multiple-choice items become flashcards."),
    "cloze": (_any(lambda item: isinstance(item, Cloze)), "Cloze items become flashcards."),
    "accepted": (
        _any(lambda item: isinstance(item, Cloze) and any(item.accepted.values())),
        "More accepted answers to cloze items are left out.",
    ),
    "hints": (_any(_has_hint), "The hints of cloze items are left out."),
    "html": (_any(lambda item: item.markup is Markup.HTML), "Markup such as bold is left out."),
    "typed_html": (_any(_has_typed_html), "Markup such as bold is left out of answers that are typed."),
    "report": (_any(lambda item: item.report), "What learners reported is left out."),
    "extra": (
        lambda deck: bool(deck.extra) or any(item.extra for item in deck.items),
        "Fields of the deck file that this program does not know are left out.",
    ),
}
"""What a format may not hold: whether a deck has it, and the sentence that says so."""


def losses(deck: Deck, *names: str) -> tuple[str, ...]:
    """The sentences for those things, by name in LOSSES, that the deck has."""
    return tuple(sentence for name in names for test, sentence in [LOSSES[name]] if test(deck))


def word_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as words without spaces."""
    return tuple("_".join(tag.split()) for tag in tags if tag.split())


def percentage(value: float) -> str:
    """A mark in per cent with at most five decimals, as Moodle lists them: `33.33333`, `50`."""
    return f"{value:.5f}".rstrip("0").rstrip(".")
