"""Article -> Deck: the only place that knows spaCy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.article import Article
from quiz.deck import Deck
from quiz.errors import MissingExtra

if TYPE_CHECKING:
    from quiz.generate.pipeline import Made

__all__ = ["explain", "generate"]


def generate(article: Article, *, limit: int | None = None, seed: int = 0, model: str | None = None) -> Deck:
    """A deck of choice and cloze items about an article, at most `limit`; the same call gives the same deck.

    `model` names an installed spaCy pipeline to use in place of ours. Raises BadInput for an article that
    nothing can be made of, MissingExtra when spaCy is not installed.
    """
    return _made(article, limit=limit, seed=seed, model=model).deck


def explain(
    article: Article, *, limit: int | None = None, seed: int = 0, model: str | None = None
) -> tuple[Deck, tuple[str, ...]]:
    """The deck that `generate` gives, and line by line for each sentence: the facts found, the items made,
    and for each not shipped, why."""
    made = _made(article, limit=limit, seed=seed, model=model)
    from quiz.generate.trace import lines

    return made.deck, tuple(lines(made))


def _made(article: Article, *, limit: int | None, seed: int, model: str | None) -> Made:
    try:
        import spacy  # noqa: F401  all that follows needs it
    except ImportError as error:
        raise MissingExtra("Making items", "generate") from error
    from quiz.generate.pipeline import make

    return make(article, limit=limit, seed=seed, model=model)
