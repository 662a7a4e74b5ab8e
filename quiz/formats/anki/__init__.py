"""Anki, both ways: `.apkg` and `.colpkg` of every version in, `.apkg` out.

`read` gives the registry's Imported, `write` takes a deck; `unpack.from_bytes`, `incoming.to_decks`,
`outgoing.to_package` and `pack.to_bytes` are the steps between, over the values of `package`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from quiz.deck import Deck
from quiz.formats import Imported, Written
from quiz.formats.anki.limits import DEFAULT, Clock, Limits
from quiz.garbage import uncollected

if TYPE_CHECKING:
    from quiz.schedule import Card, Review, Settings


def read(data: bytes, *, name: str = "", limits: Limits = DEFAULT) -> Imported:
    """The decks of a package with media and study progress, all or nothing. `name` is not needed.

    `skipped` says what could not be used, note by note. Raises BadInput, TooLarge when over a limit.
    """
    from quiz.formats.anki.incoming import to_decks
    from quiz.formats.anki.progress import study_cards, study_reviews
    from quiz.formats.anki.unpack import from_bytes

    clock = Clock(limits)
    with uncollected():
        package = from_bytes(data, limits=limits, clock=clock)
        found = to_decks(package, clock=clock)
        return Imported(
            decks=found.decks,
            skipped=(*getattr(package.media, "skipped", ()), *found.skipped),
            media=package.media,
            cards=tuple(study_cards(package, found.places)),
            reviews=tuple(study_reviews(package, found.places)),
        )


def write(
    deck: Deck,
    *,
    media: Mapping[str, bytes] | None = None,
    cards: Sequence[Card] = (),
    reviews: Sequence[Review] = (),
    exported: Collection[str] = (),
    voice: bool = False,
    settings: Settings | None = None,
) -> Written:
    """The deck as an `.apkg`. Equal decks give equal bytes.

    `media` has bytes by the name in `Deck.media`; `cards` and `reviews` are study progress, which Anki takes
    over when asked to, for cards that it does not have yet. `exported` holds the ids of items that were
    exported before: those no longer asked go along, tagged `weetje::gone`. `voice` has Anki read questions
    aloud. `settings` become the deck's options. Raises BadInput.
    """
    return write_all(
        [deck], media=media, cards=cards, reviews=reviews, exported=exported, voice=voice, settings=settings
    )


def write_all(
    decks: Sequence[Deck],
    *,
    media: Mapping[str, bytes] | None = None,
    cards: Sequence[Card] = (),
    reviews: Sequence[Review] = (),
    exported: Collection[str] = (),
    voice: bool = False,
    settings: Settings | None = None,
) -> Written:
    """Several decks as one `.apkg`; see `write`."""
    from quiz.formats.anki.outgoing import to_package
    from quiz.formats.anki.pack import to_bytes

    with uncollected():
        made = to_package(decks, exported=exported, voice=voice, media=media)
        package = made.package
        if cards or reviews or settings:
            from quiz.formats.anki.history import with_progress

            package = with_progress(made, cards, reviews, settings)
        return Written(data=to_bytes(package), lost=made.lost)
