"""What an imported deck is called, in which language it is, and which media it needs."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import nh3

from quiz.deck import Media
from quiz.formats.anki import own
from quiz.formats.anki.outgoing import HOME
from quiz.formats.anki.package import AnkiDeck, Package
from quiz.formats.anki.sanitise import media_names
from quiz.item import Choice, Cloze, Flashcard, Item, prompt_text
from quiz.languages import detect

_TAG = re.compile(r"<[^<>]*>")
_LONGEST_TITLE = 200


def deck_of(deck: AnkiDeck | None, items: Sequence[Item], own_note: own.OwnNote | None) -> dict[str, Any]:
    """Id, title, description and language of a deck; of our own it knows the id and the language."""
    name = deck.name if deck else "Anki"
    title = name.removeprefix(f"{HOME}::") if own_note else name
    kept = own_note.deck_id if own_note else ""
    return {
        "id": kept or hashlib.sha256(f"anki\x1f{name}".encode()).hexdigest()[:16],
        "title": " ".join(title.split())[:_LONGEST_TITLE] or "Anki",
        "description": _plain(deck.description) if deck else "",
        "language": (own_note.language if own_note else "") or _language(items),
    }


def _plain(description: str) -> str:
    return html.unescape(nh3.clean(description[:10_000], tags=set())).strip() if description else ""


def _language(items: Iterable[Item]) -> str:
    """The language that the first words of a deck are in; Dutch when it is told by nothing."""
    words: list[str] = []
    for item, _ in zip(items, range(100), strict=False):
        words.append(prompt_text(item)[:500])
    return detect(_TAG.sub(" ", " ".join(words))) or "nl"


def deck_media(items: Iterable[Item], package: Package) -> tuple[Media, ...]:
    """The media that the items use, and those for templates, whose names begin with `_`."""
    files: Mapping[str, Media] = getattr(package.media, "files", {})
    if not files:
        return ()
    names = {name for item in items for text in _texts(item) for name in media_names(text)}
    names.update(name for name in files if name.startswith("_"))
    return tuple(files[name] for name in sorted(names) if name in files)


def _texts(item: Item) -> Iterable[str]:
    yield item.explanation
    yield from item.extra.get("anki", {}).get("fields", ())
    match item:
        case Choice():
            yield item.stem
            yield from item.options
        case Cloze():
            yield item.text
        case Flashcard():
            yield item.front
            yield item.back
