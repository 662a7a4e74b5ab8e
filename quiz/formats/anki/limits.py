"""How large a package may be. It is hostile until shown otherwise, and nothing it declares is believed."""

from __future__ import annotations

import time
from dataclasses import dataclass

from quiz.errors import TooLarge

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits of one import.

    Sizes are in bytes and count what is inflated, while it is; `ratio` is the most that an entry over
    `free_size` may grow; `seconds` and `seconds_per_megabyte` of the collection bound the processor's time,
    for a busy machine must not make a good package fail.
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
    seconds_per_megabyte: float = 0.4


DEFAULT = Limits()
_LOOK = 64 * 1024


class Clock:
    """The time that the processor may still spend on an import, in the thread that made the clock."""

    def __init__(self, limits: Limits = DEFAULT) -> None:
        self._limits, self._worked = limits, 0
        self._end = time.thread_time() + limits.seconds

    def allow(self, size: int) -> None:
        """More time, for a collection of so many bytes."""
        self._end += self._limits.seconds_per_megabyte * size / MEGABYTE

    @property
    def over(self) -> bool:
        """Whether no time is left."""
        return time.thread_time() > self._end

    def spend(self, size: int) -> None:
        """Say before costly work on how many characters it is. Raises TooLarge when no time is left."""
        self._worked += size
        if self._worked > _LOOK:
            self._worked = 0
            if self.over:
                raise TooLarge("The Anki package takes too long to read.")
