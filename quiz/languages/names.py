"""Words around and inside names: what `find_names` needs to know of a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from quiz.languages import load


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Words of one language that tell where names are and of which kind; in lower case unless told.

    `roles` stand before a person ("premier"), with `role_endings` for those that are not listed; `heads` give
    the kind of the name after them ("stad", "rivier"), `inside` the kind of a name that holds them
    ("universiteit"), `first` of one that begins with one or two, `endings` of one that ends so ("-straat").
    An adjective of a place ends in `adjectival`, behind the article `neuter` before the name of a town or a
    firm ("het Friese Baard"); "" in a language that has none. `known` are names (as written) that CLDR does
    not have or gives otherwise. Kinds are values of `quiz.item.AnswerKind`.
    """

    titles: frozenset[str]
    roles: frozenset[str]
    role_endings: tuple[str, ...]
    role_prefixes: tuple[str, ...]
    not_roles: frozenset[str]
    particles: frozenset[str]
    joins: frozenset[str]
    in_place: frozenset[str]
    near_place: frozenset[str]
    from_place: frozenset[str]
    to_place: frozenset[str]
    articles: frozenset[str]
    speech: frozenset[str]
    acts: frozenset[str]
    heads: Mapping[str, str]
    inside: Mapping[str, str]
    first: Mapping[str, str]
    endings: Mapping[str, str]
    known: Mapping[str, str]
    demonyms: frozenset[str]
    adjectival: str
    neuter: str
    not_names: frozenset[str]


def by_word(**kinds: str) -> dict[str, str]:
    """Kinds by word, from words by kind: `by_word(city="stad, dorp")`."""
    return {
        word.strip(): kind for kind, words in kinds.items() for word in " ".join(words.split()).split(",")
    }


@cache
def name_words(language: str) -> NameWords:
    """The words of one language; KeyError for a language that we do not have."""
    words: NameWords = load(language, "names")
    return words
