"""What making distractors needs of a language: numbers in words, ordinals, adjectives of nationality."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from quiz.languages import load


@dataclass(frozen=True, slots=True, kw_only=True)
class DistractorWords:
    """Words of one language, in lower case.

    `cardinals` and `ordinals` give the words of small numbers and round larger ones. `nationalities` are
    adjectives by ISO code of the country, in each form. `shared` are words of a relation that many things
    can have (member, neighbour): there no list proves anything wrong. `abstract` are endings of nouns for
    what cannot be touched, `companions` prepositions for who takes part too, `roles` offices of one
    field. `decimal` and `group` are number signs.
    """

    cardinals: Mapping[int, str]
    ordinals: Mapping[int, str]
    nationalities: Mapping[str, tuple[str, ...]]
    shared: frozenset[str]
    abstract: tuple[str, ...]
    companions: frozenset[str]
    roles: tuple[tuple[str, ...], ...]
    decimal: str
    group: str


def distractor_words(language: str) -> DistractorWords:
    """The words of a language."""
    words: DistractorWords = load(language, "distractors")
    return words


def nationalities(language: str) -> frozenset[str]:
    """The adjectives of nationality of a language, with their capital."""
    found = distractor_words(language).nationalities.values()
    return frozenset(word.capitalize() for words in found for word in words)
