"""What a check has to say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """A flaw by number (1-19 and 25 of an item, 20-24 of a whole deck) and why, in one sentence.

    `item_id` is empty when the flaw is the deck's. Source of 1-19: Tarrant and others, Nurse Education
    Today 26 (2006), 662-671.
    """

    item_id: str
    flaw: int
    message: str
