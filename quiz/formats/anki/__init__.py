"""Anki, both ways: `.apkg` and `.colpkg` of every version in, `.apkg` out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from quiz.deck import Deck
from quiz.formats import Written


def write(
    deck: Deck,
    *,
    media: Mapping[str, bytes] | None = None,
    cards: Sequence[Any] = (),
    reviews: Sequence[Any] = (),
    exported: Collection[str] = (),
    voice: bool = False,
) -> Written:
    """The deck as an `.apkg`. Equal decks give equal bytes.

    `exported` holds the ids of items that were exported before: those no longer asked go along, tagged
    `weetje::gone`. `voice` has Anki read questions aloud. Raises BadInput.
    """
    return write_all([deck], media=media, cards=cards, reviews=reviews, exported=exported, voice=voice)


def write_all(
    decks: Sequence[Deck],
    *,
    media: Mapping[str, bytes] | None = None,
    cards: Sequence[Any] = (),
    reviews: Sequence[Any] = (),
    exported: Collection[str] = (),
    voice: bool = False,
) -> Written:
    """Several decks as one `.apkg`; see `write`."""
    from quiz.formats.anki.outgoing import to_package
    from quiz.formats.anki.write import to_bytes

    made = to_package(decks, exported=exported, voice=voice, media=media)
    return Written(data=to_bytes(made.package), lost=made.lost)
