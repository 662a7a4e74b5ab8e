"""Flaws of a whole deck: facts asked twice, answers given away, keys badly spread, parts not asked about."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.checks.text import contains, content, plain, words
from quiz.item import Item, Kind, answer_text, prompt_text
from quiz.languages.checks import CheckWords


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as deck-wide checks see it: what it shows first, in words and stems, and its answer."""

    id: str
    kind: Kind
    prompt: tuple[str, ...]
    stems: frozenset[str]
    answer: tuple[str, ...]
    sentence: str = ""


def shown(item: Item, known: CheckWords) -> Shown:
    """The view of an item."""
    prompt = plain(prompt_text(item, gap=" "), item.markup)
    answer = plain(answer_text(item), item.markup)
    sentence = item.evidence.sentence if item.evidence else ""
    return Shown(
        item.id, item.kind, tuple(words(prompt)), frozenset(content(prompt, known)), words(answer), sentence
    )


def same_fact(one: Shown, other: Shown) -> bool:
    """Whether two items with the same answer ask the same: they come from one sentence, or their words are
    alike but for one in five."""
    if one.sentence and one.sentence == other.sentence:
        return True
    shared = len(one.stems & other.stems)
    return shared >= 2 and shared >= 0.8 * max(len(one.stems), len(other.stems))


def gives_away(one: Shown, other: Shown) -> bool:
    """Whether `one` shows the answer of `other`, in words about the same thing."""
    if one.answer == other.answer or not contains(one.prompt, other.answer):
        return False
    shared = len(one.stems & other.stems)
    return shared >= 2 and shared >= 0.6 * len(other.stems)
