"""The words before an item that say of what it is, and whether an item needs them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_STEM = 5
"""Letters that two words of one stem have in common."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Lead:
    """A headline, or the `topic` of an article that is no story; "" when it has neither."""

    text: str = ""
    topic: bool = False

    def is_said_by(self, words: Iterable[str]) -> bool:
        """Whether words say as much: two of a headline's longer words, or one of a topic's."""
        letters, enough = (4, 1) if self.topic else (5, 2)
        said = {word[:_STEM] for word in _WORD.findall(self.text.lower()) if len(word) >= letters}
        return len({word[:_STEM] for word in words if len(word) >= letters} & said) >= enough


@dataclass(frozen=True, slots=True)
class Need:
    """How much an item needs its lead: it cannot do `without`, or is only clearer with it."""

    text: str = ""
    without: bool = True
