"""The paragraphs of an article around the one that an item comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.article import Article
from quiz.item import Evidence

_BREAK = re.compile(r"\n{2,}")


@dataclass(frozen=True, slots=True)
class Around:
    """The paragraph before and the one after, empty where there is none."""

    before: str = ""
    after: str = ""


def surroundings(article: Article | None, evidence: Evidence) -> Around:
    """The neighbours of the paragraph with the evidence's sentence; none without article or place."""
    if article is None or evidence.start is None or evidence.end is None:
        return Around()
    before = [part for part in _BREAK.split(article.text[: evidence.start])[:-1] if part.strip()]
    after = [part for part in _BREAK.split(article.text[evidence.end :])[1:] if part.strip()]
    return Around(before[-1].strip() if before else "", after[0].strip() if after else "")
