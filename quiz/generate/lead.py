"""The words before an item that say of what it is, and whether an item needs them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STEM, _COMMON, _SHORT = 5, 2, 3
"""Letters that two words of one stem have in common, and of the longer words of a headline; how many of
these, at least, say as much as it does; letters of a last name that is short."""
_ENDING = 2
"""Letters that a topic may have behind it, at most: *otters*."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Lead:
    """A headline, the `topic` of an article that is no story, or what an article opens with (`opening`); ""
    when it has none of these. `gloss` says what sort of thing a topic is."""

    text: str = ""
    topic: bool = False
    opening: bool = False
    gloss: str = ""

    @property
    def shown(self) -> str:
        """The text, with its gloss: *Kakapo (flightless parrot)*."""
        return f"{self.text} ({self.gloss})" if self.gloss else self.text

    @property
    def headline(self) -> bool:
        """Whether it is that of a story."""
        return bool(self.text) and not self.topic and not self.opening

    def is_said_by(self, text: str) -> bool:
        """Whether a text says as much: half of a headline's longer words, or a topic's name."""
        words = _WORD.findall(text)
        if not self.topic:
            said = {word[:_STEM].lower() for word in _WORD.findall(self.text) if len(word) >= _STEM}
            here = {word[:_STEM].lower() for word in words if len(word) >= _STEM}
            return len(here & said) >= min(max(_COMMON, (len(said) + 1) // 2), len(said))
        parts = [word for word in _WORD.findall(self.text) if word[0].isupper() and len(word) > _SHORT]
        whole = re.search(rf"\b{re.escape(self.text)}\w{{0,{_ENDING}}}\b", text, re.IGNORECASE)
        found = {part for part in parts if any(_is_form(word, part) for word in words)}
        in_full = re.search(rf"(?:[^\W\d_a-z]\w+ ){{2,}}{re.escape(self.text.split()[-1])}", text)
        return whole is not None or len(found) >= _COMMON or in_full is not None

    def opens(self, text: str) -> bool:
        """Whether a text begins with it, perhaps behind an article."""
        begins = rf"(?:\w+ )?{re.escape(self.text)}\w{{0,{_ENDING}}}\b"
        return bool(self.text) and re.match(begins, text, re.IGNORECASE) is not None


def _is_form(word: str, part: str) -> bool:
    """Whether a word is a part of a name, with a letter or two behind it at most (*Drebbels*)."""
    return word.startswith(part) and len(word) <= len(part) + _ENDING


@dataclass(frozen=True, slots=True)
class Need:
    """How much an item needs its lead: it cannot do `without`, or is only clearer with it; and how many names
    and years of its own say what it is about."""

    text: str = ""
    without: bool = True
    anchors: int = 0
