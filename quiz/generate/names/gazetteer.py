"""Names that Babel's CLDR data knows: countries, regions of the world, cities, languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain

from babel import Locale
from babel.core import get_global

from quiz.item import AnswerKind
from quiz.languages.distractors import distractor_words

_NOT_COUNTRIES = frozenset(
    {"AQ", "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "BV", "CP", "UM", "HM", "TA", "DG"}
)
_NO_CITIES = ("Etc/", "Antarctica/")
"""What codes of time zones begin with that do not name a city."""
_WORLD = "001"
"""CLDR's code of the whole world, which is no answer to "which region"."""


def place_kind(name: str, language: str) -> AnswerKind | None:
    """COUNTRY, CITY or REGION for a place that CLDR knows in a language, else None."""
    return _places(language).get(name)


@cache
def _places(language: str) -> Mapping[str, AnswerKind]:
    locale = Locale.parse(language)
    kinds = dict.fromkeys(_cities(language), AnswerKind.CITY)
    for code, name in locale.territories.items():
        if code.isdigit() and code != _WORLD:
            kinds[name] = AnswerKind.REGION
        elif code not in _NOT_COUNTRIES and not code.isdigit():
            kinds[name] = AnswerKind.COUNTRY
    return kinds


@cache
def countries(language: str) -> tuple[str, ...]:
    """The names of countries and territories in a language, as CLDR has them."""
    territories = Locale.parse(language).territories
    return tuple(
        name for code, name in territories.items() if not code.isdigit() and code not in _NOT_COUNTRIES
    )


@cache
def languages(language: str) -> frozenset[str]:
    """The names of languages in a language, as CLDR has them, with and without a capital."""
    names = Locale.parse(language).languages.values()
    return frozenset(chain(names, (name.capitalize() for name in names)))


@cache
def nationalities(language: str) -> frozenset[str]:
    """Adjectives of nationality, as they are written."""
    return frozenset(chain.from_iterable(distractor_words(language).nationalities.values()))


@cache
def _cities(language: str) -> frozenset[str]:
    """The example cities of time zones, as a language has them."""
    zones = Locale.parse(language).time_zones
    named = {str(zone["city"]) for zone in zones.values() if "city" in zone}
    codes = (code for code in _zone_codes() if "/" in code and "city" not in zones.get(code, {}))
    plain = {code.rsplit("/", 1)[-1].replace("_", " ") for code in codes}
    return frozenset(named | plain)


def _zone_codes() -> Iterable[str]:
    return (code for code in get_global("zone_territories") if not code.startswith(_NO_CITIES))
