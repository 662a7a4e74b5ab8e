"""What the checks know of a language: word lists, and the sentence in which each finding explains itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache

from quiz.languages import LANGUAGES, load


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CheckWords:
    """Word lists of one language, all in lower case; `messages` are templates by name of the finding.

    Phrases are words with single spaces. `suffixes` are inflections to strip, longest first. `synonyms` are
    groups of names for one thing, `wholes` maps a whole to its parts, `classes` a sort of thing to such
    wholes; `unlike` are words that make another thing of what they stand before (deputy, no).
    """

    messages: Mapping[str, str]
    function: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    placing: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    paired: frozenset[str] = frozenset()
    plural_verbs: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    compounds: bool = False
    people_pronouns: frozenset[str] = frozenset()
    plural_pronouns: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    thing_pronouns: frozenset[str] = frozenset()
    cleft: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    after_preposition: frozenset[str] = frozenset()
    after_auxiliary: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    deictic_adverbs: frozenset[str] = frozenset()
    final_adverbs: frozenset[str] = frozenset()
    loose_adverbs: frozenset[str] = frozenset()
    expletives: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    person_questions: frozenset[str] = frozenset()
    which: frozenset[str] = frozenset()
    question_words: frozenset[str] = frozenset()
    relative_time: frozenset[str] = frozenset()
    weekday_parts: frozenset[str] = frozenset()
    weekday_leads: frozenset[str] = frozenset()
    timeless: frozenset[str] = frozenset()
    latter: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    none_of: frozenset[str] = frozenset()
    all_of: frozenset[str] = frozenset()
    truth: frozenset[str] = frozenset()
    absolutes: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    not_negative: frozenset[str] = frozenset()
    unfocused: frozenset[str] = frozenset()
    closers: frozenset[str] = frozenset()
    imperatives: frozenset[str] = frozenset()
    second_questions: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    strong_openers: frozenset[str] = frozenset()
    approximations: frozenset[str] = frozenset()
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    percent: frozenset[str] = frozenset()
    currencies: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    century: frozenset[str] = frozenset()
    plural_questions: frozenset[str] = frozenset()
    synonyms: tuple[frozenset[str], ...] = ()
    unlike: frozenset[str] = frozenset()
    classes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    wholes: Mapping[str, frozenset[str]] = field(default_factory=dict)


def listed(text: str, *, by: str | None = None) -> frozenset[str]:
    """The words of a text, or its phrases between commas, with single spaces."""
    return frozenset(" ".join(part.split()) for part in text.split(by) if part.strip())


NEUTRAL = "en"
"""The language of the sentences about a deck in a language that we have no words for."""


@lru_cache
def check_words(language: str) -> CheckWords:
    """The words of a language; for one we do not have: no words, and English sentences."""
    if language in LANGUAGES:
        words: CheckWords = load(language, "checks")
        return words
    english: CheckWords = load(NEUTRAL, "checks")
    return CheckWords(messages=english.messages)


def phrases(words: CheckWords) -> dict[str, frozenset[str]]:
    """Every set of phrases by name (for tests of the data)."""
    return {
        each.name: value
        for each in fields(words)
        if isinstance(value := getattr(words, each.name), frozenset)
    }
