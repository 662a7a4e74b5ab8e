"""The words that splitting and quoting need: abbreviations, sentence openers, verbs of saying."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.languages import load


@dataclass(frozen=True, slots=True)
class TextWords:
    """All in lower case; abbreviations without their last full stop.

    `abbreviations`: the full stop after them never ends a sentence (*dr.*); `numbered`: it does not when a
    number follows (*art. 3*); `final`: it does only before one of the `openers` (*etc.*), and that holds for
    single letters and for letters with full stops between them too.
    `openers`: words that open a sentence when they have a capital, and are no part of a name.
    `elided`: what may stand in front of the word that takes the capital (*'s Avonds*).
    `saying`: finite verbs of saying that come with a quote; `particles`: small words inside a name.
    `genitive`: prepositions whose phrase belongs to the noun before it; `expletive`: pronouns that may be
    subjects without meaning anything (*it rains*).
    `boilerplate`: openings of lines that belong to the page and not to the article.
    `hatnotes`: what stands in a line that leads to another article of the same name.
    `captions`: openings of lines that tell what a picture shows or who took it.
    """

    abbreviations: frozenset[str]
    numbered: frozenset[str]
    final: frozenset[str]
    openers: frozenset[str]
    elided: tuple[str, ...]
    saying: frozenset[str]
    particles: frozenset[str]
    genitive: frozenset[str]
    expletive: frozenset[str]
    boilerplate: tuple[str, ...]
    hatnotes: tuple[str, ...]
    captions: tuple[str, ...]


def text_words(language: str) -> TextWords:
    """The words of a language; KeyError for one that we do not have."""
    words: TextWords = load(language, "text")
    return words
