"""Classes of things that word lists know: parts of the world, animals, metals."""

from __future__ import annotations

from functools import lru_cache

from quiz.checks.same import bare
from quiz.languages.checks import CheckWords


@lru_cache(maxsize=64)
def _table(known: CheckWords) -> dict[str, frozenset[str]]:
    """The classes by thing. Wholes that belong to no class (continents, countries) are places together."""
    found: dict[str, frozenset[str]] = {}
    for whole, parts in known.wholes.items():
        mine = next((kind for kind, wholes in known.classes.items() if whole in wholes), "place")
        for name in (whole, *parts):
            key = " ".join(bare(name, known))
            found[key] = found.get(key, frozenset()) | {mine}
    return found


def classes(text: str, known: CheckWords) -> frozenset[str]:
    """The classes that a thing belongs to; empty when no list has it."""
    return _table(known).get(" ".join(bare(text, known)), frozenset())
