"""Why a fact matters: its rule, its place in the article, the words of the title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quiz.generate.facts.fact import Fact
from quiz.generate.reading import Reading

BY_RULE: Mapping[str, float] = {
    "value": 0.8,
    "name": 0.75,
    "speaker": 0.75,
    "means": 0.85,
    "born": 0.6,
    "died": 0.6,
    "holder": 0.55,
    "role": 0.5,
    "proper": 0.4,
    "part": 0.2,
    "phrase": 0.45,
    "term": 0.3,
}
"""How much people ask for what a rule finds: names and numbers most, bare nouns least."""


_STEM = 5
"""Letters of a stem, and of a long word at least."""
_WORD = re.compile(r"\w+")
_TITLED, _ASIDE = 0.15, 0.1
"""What a fact gains whose sentence has all words of the title."""
_LOOSE = frozenset({"acl", "acl:relcl", "advcl"})
"""What a fact loses that stands in a clause, and the labels of such clauses."""
TOPIC = 0.35
"""The share of an article's sentences that a name stands in when the article is about it."""
_FEWEST = 4


def subjects(readings: Sequence[Reading], title: str) -> frozenset[str]:
    """The names that an article is about: those in its title, and those that stand in many of its sentences.

    They are no answers: whoever sees the deck's title knows them.
    """
    sents = [reading for reading in readings if not reading.sent.is_heading]
    count = Counter(full for reading in sents for full in {name.full or name.text for name in reading.names})
    often, titled = max(_FEWEST, TOPIC * len(sents)), _parts(title)
    return frozenset(full for full, times in count.items() if times >= often or _parts(full) <= titled)


def stems(text: str) -> frozenset[str]:
    """The stems of the long words of a text."""
    return frozenset(word[:_STEM] for word in _WORD.findall(text.casefold()) if len(word) >= _STEM)


def _parts(name: str) -> set[str]:
    return set(name.casefold().replace("-", " ").split())


def weigh(
    fact: Fact, reading: Reading, *, sentences: int, title: frozenset[str], often: Mapping[str, int]
) -> Fact:
    """The fact with its importance (0-1); `sentences` says how many the article has, headings among them.

    `title` are the stems of its title; `often` counts the answers: one that comes back all the time says
    little.
    """
    early = 1 - fact.sent.index / (sentences + 1)
    titled = len(title & stems(reading.sent.text)) / len(title) if title else 0.0
    weight = BY_RULE[fact.rule] + 0.1 * early + _TITLED * titled - 0.05 * min(often[fact.answer] - 1, 3)
    weight -= _ASIDE * any(token.dep_ in _LOOSE for token in fact.sent.doc[fact.start].ancestors)
    return replace(fact, importance=round(min(1.0, weight), 3))
