"""How large a package may be. It is hostile until shown otherwise, and nothing it declares is believed."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits of one import.

    Sizes are in bytes and count what is inflated, while it is; `ratio` is the most that an entry over
    `free_size` may grow; `seconds` and `seconds_per_megabyte` of the collection bound the processor's time
    while rows are read (a busy machine must not make a good package fail).
    """

    entries: int = 20_000
    collection_size: int = 400 * MEGABYTE
    media_size: int = 64 * MEGABYTE
    total_size: int = 1024 * MEGABYTE
    free_size: int = 16 * MEGABYTE
    ratio: int = 100
    notes: int = 500_000
    cards: int = 1_000_000
    reviews: int = 3_000_000
    notetypes: int = 2_000
    decks: int = 20_000
    fields: int = 200
    templates: int = 200
    text_size: int = 1 * MEGABYTE
    settings_size: int = 32 * MEGABYTE
    seconds: float = 4.0
    seconds_per_megabyte: float = 0.2


DEFAULT = Limits()
