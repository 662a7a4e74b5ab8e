"""What an article says of the wrong options of a question: the sentence that each was taken from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from quiz.article import Article
from quiz.item import Choice, Item
from quiz.site.show import marked, plain

_ENDS = re.compile(r"""(?<=[.!?])["'”’)]*\s+(?=["'“‘(]*[A-ZÀ-Þ0-9])|\n+""")
"""Where a sentence ends, well enough to show one."""


def mentions(item: Item, article: Article | None) -> Iterator[tuple[str, Markup | None]]:
    """Each wrong option with the first sentence that names it, marked; None where the article does not."""
    if article is None or not isinstance(item, Choice):
        return
    sentences = _ENDS.split(article.text)
    for option in map(plain, item.distractors):
        yield option, _first(sentences, option)


def _first(sentences: list[str], option: str) -> Markup | None:
    """A number counts only when it is not a part of a longer one."""
    named = re.compile(rf"(?<!\w)(?<!\d[.,]){re.escape(option)}(?!\w|[.,]\d)", re.IGNORECASE)
    for sentence in sentences:
        if found := named.search(sentence):
            return marked(sentence.strip(), found[0])
    return None
