"""How good an item looks: its score among the items of its article, and the flaws that the checks find."""

from __future__ import annotations

from dataclasses import dataclass

from quiz import checks
from quiz.article import Article
from quiz.checks import Finding
from quiz.item import Item
from quiz.site.store.items import Stored


@dataclass(frozen=True, slots=True)
class Quality:
    """`score` is in percents, None for an item that was not generated; `findings` are its flaws."""

    score: int | None
    findings: tuple[Finding, ...]


def quality(stored: Stored, article: Article | None = None) -> Quality:
    """The quality of an item; with its article also of what the article says of its distractors."""
    return Quality(score(stored.item), flaws(stored.item, language=stored.language, article=article))


def score(item: Item) -> int | None:
    """The rank of a generated item in percents, else None; a rank out of bounds counts as 0."""
    if item.evidence is None or not item.evidence.rule:
        return None
    return round(item.evidence.score * 100) if 0 <= item.evidence.score <= 1 else 0


def flaws(item: Item, *, language: str, article: Article | None = None) -> tuple[Finding, ...]:
    """The flaws of an item."""
    return tuple(checks.check_item(item, language=language, article=article))
