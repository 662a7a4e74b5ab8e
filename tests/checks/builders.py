"""Items written in one line, for tables of cases."""

from __future__ import annotations

import hashlib

from quiz.item import Choice, Cloze, Flashcard


def _id(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:20]


def choice(stem: str, *options: str) -> Choice:
    """A choice item; the key is the option that begins with a star."""
    keys = tuple(at for at, option in enumerate(options) if option.startswith("*"))
    plain = tuple(option.removeprefix("*") for option in options)
    return Choice(id=_id(stem, *plain), stem=stem, options=plain, keys=keys)


def cloze(text: str) -> Cloze:
    """A cloze item."""
    return Cloze(id=_id(text), text=text)


def card(front: str, back: str) -> Flashcard:
    """A flashcard."""
    return Flashcard(id=_id(front, back), front=front, back=back)
