"""Wrong answers from lists: countries and cities of CLDR; and which callings are of one field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from quiz.checks.same import bare, synonyms
from quiz.checks.text import cased_words, words
from quiz.generate.distractors.proof import Asked
from quiz.generate.names import regions
from quiz.item import AnswerKind
from quiz.languages.checks import check_words
from quiz.languages.distractors import distractor_words

MOST = 12


def listed(asked: Asked) -> Iterator[str]:
    """Names of the same kind from the same part of the world, the closest first; nothing for a relation that
    many things can have, or for a stem about nothing in particular, as no list proves those wrong."""
    shared = distractor_words(asked.pool.language).shared
    if shared & set(words(asked.stem)) or not _anchored(asked.stem):
        return
    tables = {AnswerKind.COUNTRY: _countries, AnswerKind.CITY: _cities}
    if asked.fact.kind in tables:
        found = tables[asked.fact.kind](asked.fact.full or asked.key, asked.pool.language)
        yield from (name for name, _ in zip(found, range(MOST), strict=False))


def _anchored(stem: str) -> bool:
    """Whether a stem is about something certain: it has a name, a number or a year."""
    return any(word[0].isupper() or word[0].isdigit() for word in cased_words(stem)[1:])


def _countries(key: str, language: str) -> Iterator[str]:
    names = regions.countries(language)
    yield from (names[other] for other in regions.near(country_code(key, language)))


@cache
def country_code(name: str, language: str) -> str:
    """The ISO code of a country by any of its names; "" for one that is not known."""
    known = check_words(language)
    forms = {
        code: (each, *synonyms(" ".join(bare(each, known)), known))
        for code, each in regions.countries(language).items()
    }
    return _code(name, forms) or _code(" ".join(bare(name, known)), forms)


def field_of(role: str, language: str) -> tuple[str, ...]:
    """The callings of the field that a role belongs to (*Duitse scheikundige*); none for an unknown one."""
    last = role.lower().rsplit(" ", 1)[-1]
    fields = distractor_words(language).roles
    return next((field for field in fields if any(last.endswith(each) for each in field)), ())


def _cities(key: str, language: str) -> Iterator[str]:
    names = regions.cities(language)
    for code in regions.near(_code(key, names)):
        yield from (name for name in names.get(code, ())[:1] if name != key)


def _code(key: str, names: Mapping[str, tuple[str, ...]]) -> str:
    """The code of a name in a table; empty when it is not there."""
    return next((code for code, each in names.items() if key.lower() in [name.lower() for name in each]), "")
