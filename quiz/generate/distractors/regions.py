"""Countries, cities and languages as CLDR names them, with those of the same part of the world first.

The grouping is the United Nations geoscheme (M49), by ISO 3166 code; CLDR's own containment is not in Babel.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from babel import Locale
from babel.core import get_global

GROUPS = {
    "northern Europe": "GB SE DK FI NO IE LT LV EE IS",
    "western Europe": "DE FR NL BE AT CH LU LI MC",
    "southern Europe": "IT ES GR PT RS HR BA AL SI MK ME XK MT AD SM",
    "eastern Europe": "RU UA PL RO CZ HU BY BG SK MD",
    "northern Africa": "EG DZ MA SD TN LY",
    "western Africa": "NG GH CI NE BF ML SN GN BJ TG SL LR MR GM GW CV",
    "middle Africa": "CD AO CM TD CG CF GA GQ",
    "eastern Africa": "ET TZ KE UG MZ MG MW ZM SO ZW RW BI SS ER DJ MU",
    "southern Africa": "ZA NA BW LS SZ",
    "northern America": "US CA",
    "central America": "MX GT HN NI SV CR PA BZ",
    "Caribbean": "HT CU DO JM TT BS BB",
    "southern America": "BR CO AR PE VE CL EC BO PY UY GY SR",
    "western Asia": "TR IQ SA YE SY AZ AE IL JO LB OM GE KW AM QA BH CY",
    "central Asia": "UZ KZ TJ KG TM",
    "southern Asia": "IN PK BD IR AF NP LK BT MV",
    "eastern Asia": "CN JP KR KP TW MN",
    "south-eastern Asia": "ID PH VN TH MM MY KH LA SG TL BN",
    "Oceania": "AU NZ PG FJ SB VU WS TO",
}
"""Codes by group, the larger countries first."""
NEIGHBOURS = (
    ("northern Europe", "western Europe"),
    ("western Europe", "southern Europe"),
    ("eastern Europe", "southern Europe"),
    ("northern America", "central America"),
    ("central America", "southern America"),
    ("Caribbean", "central America"),
    ("northern Africa", "western Asia"),
    ("western Africa", "middle Africa"),
    ("eastern Africa", "southern Africa"),
    ("central Asia", "southern Asia"),
    ("eastern Asia", "south-eastern Asia"),
)
_GROUP_OF = {code: group for group, codes in GROUPS.items() for code in codes.split()}


def near(code: str) -> Iterator[str]:
    """The codes of countries in the same group as a country, then in its neighbouring groups."""
    group = _GROUP_OF.get(code, "")
    beside = [a if b == group else b for a, b in NEIGHBOURS if group in (a, b)]
    for each in (group, *beside) if group else ():
        yield from (other for other in GROUPS[each].split() if other != code)


@cache
def countries(language: str) -> dict[str, str]:
    """Names of countries in a language by ISO code."""
    names = Locale(language).territories
    return {code: names[code] for code in _GROUP_OF if code in names}


@cache
def cities(language: str) -> dict[str, tuple[str, ...]]:
    """Large cities by ISO code of their country: those that time zones are named after."""
    zones = Locale(language).time_zones
    by_country: dict[str, tuple[str, ...]] = {}
    for zone, code in sorted(get_global("zone_territories").items()):
        if code in _GROUP_OF and zone.count("/") == 1:
            name = zones.get(zone, {}).get("city") or zone.split("/")[1].replace("_", " ")
            by_country[code] = (*by_country.get(code, ()), name)
    return by_country


@cache
def languages(language: str) -> dict[str, tuple[str, ...]]:
    """Official languages by ISO code of a country, in a language."""
    names = Locale(language).languages
    spoken = get_global("territory_languages")
    return {
        code: tuple(
            names[tongue]
            for tongue, facts in sorted(spoken.get(code, {}).items())
            if _official(facts) and tongue in names
        )
        for code in _GROUP_OF
    }


def _official(facts: object) -> bool:
    return isinstance(facts, dict) and facts.get("official_status") == "official"


@cache
def months(language: str) -> tuple[str, ...]:
    """The months, January first."""
    names = Locale(language).months["format"]["wide"]
    return tuple(names[at] for at in range(1, 13))


@cache
def weekdays(language: str) -> tuple[str, ...]:
    """The days of the week, Monday first."""
    names = Locale(language).days["format"]["wide"]
    return tuple(names[at] for at in range(7))
