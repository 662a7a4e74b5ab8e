"""The headline of an article as the lead of an item that speaks of its story: *‘Spoorbrug bij Zaltbommel
weken dicht’ (mei 2025): …*."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quiz.article import Article
from quiz.generate.stamped import month_of
from quiz.languages.questions import QuestionWords

_FEWEST, _MOST = 4, 12
"""Words of a headline that tells a story and can stand before a question."""
_LONG, _STEM = 5, 5
"""Letters of the words that a headline shares with its article, and of what they have in common."""
_COMMON = 2
_SHARED = 0.4
"""The share of its longer words that a headline has in common with its article, at least."""
_WORD = re.compile(r"\w+")


def headline(article: Article, words: QuestionWords, *, dated: bool) -> str:
    """The lead for items of an article; "" when its title is no headline.

    `dated`: the article tells time from its own date, which then belongs to the story.
    """
    title = " ".join(article.title.split()).rstrip(".")
    count = len(title.split())
    opens = article.text.lstrip().startswith(title.rstrip("…").rstrip())
    if not _FEWEST <= count <= _MOST or opens or any(mark in title for mark in '?!‘’“”"|{}[]'):
        return ""
    long = [word for word in _WORD.findall(title.lower()) if len(word) >= _LONG]
    here = {word[:_STEM] for word in _WORD.findall(article.text.lower())}
    shared = sum(word[:_STEM] in here for word in long)
    if not long or shared < _SHARED * len(long):
        return ""
    return f"‘{title}’ ({month_of(article.date, words)})" if dated and article.date else f"‘{title}’"


def speaks_of(lead: str, words: Iterable[str]) -> bool:
    """Whether words have two longer ones in common with a headline."""
    said = {word[:_STEM] for word in _WORD.findall(lead.lower()) if len(word) >= _LONG}
    return len({word[:_STEM] for word in words if len(word) >= _LONG} & said) >= _COMMON
