"""Whether a text gives its answer away."""

from __future__ import annotations

import re


def repeats(answer: str, text: str) -> bool:
    """Whether a word of the answer (four letters or more, or a number) stands in a text, in a compound
    too."""
    lower = text.lower()
    for word in re.findall(r"\w+", answer.lower()):
        if word.isdigit() and re.search(rf"(?<!\w){word}(?!\w)", lower):
            return True
        if len(word) >= 4 and word in lower:
            return True
    return False
