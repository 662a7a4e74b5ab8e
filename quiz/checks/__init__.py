"""Item-writing flaws: one small function per criterion, for an item and for a whole deck."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from quiz.article import Article
from quiz.checks import cues, deckwide, likeness, options, reference, right, spread, wording
from quiz.checks.finding import Finding
from quiz.checks.view import Check, size, view
from quiz.deck import Deck
from quiz.item import Choice, Cloze, Flashcard, Item, playable
from quiz.languages.checks import check_words

__all__ = ["Finding", "check_deck", "check_item"]

_TEXT: tuple[Check, ...] = (
    reference.dangling,
    reference.relative_time,
    reference.pointing,
    reference.nameless_role,
    wording.aside,
)
_CHOICE: tuple[Check, ...] = (
    *_TEXT,
    likeness.other_type,
    likeness.magnitude,
    options.none_of,
    cues.longest_key,
    wording.lead_in,
    options.truth,
    cues.convergence,
    likeness.only_key_fits,
    options.all_of,
    wording.gap,
    options.absolute,
    cues.word_repeats,
    wording.focus,
    options.combined,
    likeness.parallel,
    options.order,
    options.vague,
    right.second_right,
    right.borne_out,
    wording.negative,
)
_CLOZE: tuple[Check, ...] = (
    wording.broken,
    *_TEXT,
    wording.long_cloze,
    cues.deleted_shown,
    right.one_of_a_list,
)
_QUESTION: tuple[Check, ...] = (*_TEXT, wording.lead_in, cues.back_shown)
_CARD: tuple[Check, ...] = (cues.back_shown,)
_LEAST_QUESTION = 4
"""A front of fewer words is a term or a word to translate, not a question."""


def check_item(item: Item, *, language: str, article: Article | None = None) -> Iterator[Finding]:
    """The flaws (1-19 and 25) of one item; with its article also distractors that the article bears out."""
    seen = view(item, language=language, article=article)
    yield from chain.from_iterable(check(seen) for check in _checks(item, seen.asked))


def _checks(item: Item, asked: str) -> tuple[Check, ...]:
    match item:
        case Choice():
            return _CHOICE
        case Cloze():
            return _CLOZE
        case Flashcard():
            return _QUESTION if size(asked) >= _LEAST_QUESTION else _CARD


def check_deck(deck: Deck) -> Iterator[Finding]:
    """The flaws of every item that is played, then those of the deck (20-24, and 4 over all items)."""
    items = [item for item in deck.items if playable(item)]
    for item in items:
        yield from check_item(item, language=item.language or deck.language, article=deck.article)
    yield from _between(deck, items)


def _between(deck: Deck, items: Sequence[Item]) -> Iterator[Finding]:
    known = check_words(deck.language)
    seen = [deckwide.shown(item, check_words(item.language or deck.language)) for item in items]
    yield from spread.longest_wins(items, known)
    yield from deckwide.repeated(seen, known)
    yield from deckwide.giveaways(seen, known)
    yield from spread.uneven_keys(items, known)
    yield from spread.same_keys(seen, known)
    yield from spread.not_asked(deck, items, known)
