"""Short forms of names: *Rutte* and *Mark* for *Mark Rutte*."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generate.names.evidence import add_up, from_letters, from_words
from quiz.generate.names.gazetteer import place_kind
from quiz.item import AnswerKind
from quiz.languages.given import GENDERS
from quiz.languages.names import NameWords, name_words

if TYPE_CHECKING:
    from spacy.tokens import Doc

_FIRST_AND_LAST = 2
_SHORTEST = 3
"""Letters of a short form, at least."""
_BEHIND = re.compile(r" [–—-] |: | \(")
"""What parts a name from the rest of a title."""
_BRACKETS = re.compile(r"[()]")

Forms = Mapping[str, str]
"""The full name by short form in lower case; "" for one that two people share."""


def person_of(title: str, docs: Sequence[Doc], words: NameWords) -> str:
    """The name that a title is or begins with, before a dash or colon, where the article has all of it (*Ada
    Smit: a life*); "" for any other title."""
    name = _BEHIND.split(title, maxsplit=1)[0].strip()
    pieces = name.split()
    if not pieces or any(part.islower() and part not in words.joins for part in pieces):
        return ""
    told = {token.text for doc in docs for token in doc}
    whole = any(name in doc.text for doc in docs)
    return name if whole or (len(pieces) > 1 and told.issuperset(pieces)) else ""


def short_forms(names: Iterable[str], people: Set[str], *, language: str, title: str) -> Forms:
    """The short forms of the names of persons: of one that two share, `title` is the whole if it is one of
    the two. `people` are those whom the tagger takes for persons."""
    words, told = name_words(language), list(dict.fromkeys(filter(None, (title, *names))))
    last_names = {name.split()[-1] for name in told if " " in name} - GENDERS.keys()
    known = _Known(frozenset(told), people, frozenset(last_names))
    claims: dict[str, list[str]] = defaultdict(list)
    for name in told:
        if " " in name and _is_one_person(name, known, language):
            for form in dict.fromkeys(_forms(name.split(), words)):
                claims[form].append(name)
    return {form: _claimed(fulls, title) for form, fulls in claims.items()}


def whole_of(name: str, forms: Forms, title: str) -> str:
    """The full form of a name: that of the title, which may be a part of it (*Willem (Wim) Smit*), that of
    which it is a short form, or itself."""
    if title and set(title.split()) < set(_BRACKETS.sub("", name).split()):
        return title
    return (forms.get(name.lower()) or name) if len(name) >= _SHORTEST else name


@dataclass(frozen=True, slots=True)
class _Known:
    """The names that an article tells, those of people as the tagger sees it, and all last names."""

    told: Set[str]
    people: Set[str]
    last_names: Set[str]


def _is_one_person(name: str, known: _Known, language: str) -> bool:
    """Whether a name of more than one word is that of one person: not of two side by side, nor of a place
    (*Groothertogdom Luxemburg*)."""
    first, *_, last = pieces = name.split()
    placed = name not in known.people and first not in GENDERS and place_kind(last, language) is not None
    if first in known.last_names or placed:
        return False
    if name in known.people and len(pieces) == _FIRST_AND_LAST and first not in known.told:
        return True
    scores = add_up(from_letters(name), from_words(name, name_words(language), language=language))
    return max(scores, key=scores.__getitem__) is AnswerKind.PERSON


def _forms(pieces: Sequence[str], words: NameWords) -> Iterator[str]:
    for at in range(1, len(pieces)):
        if pieces[at - 1].lower() not in words.particles or at == 1:
            yield " ".join(pieces[at:]).lower()
    yield pieces[0].lower()


def _claimed(fulls: Sequence[str], title: str) -> str:
    """The first of the names that have one short form, "" where another of them is somebody else's."""
    first = set(fulls[0].casefold().split())
    others = (set(each.casefold().split()) for each in fulls[1:])
    return fulls[0] if fulls[0] == title or all(first <= each or each <= first for each in others) else ""
