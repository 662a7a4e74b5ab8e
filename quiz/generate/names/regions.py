"""Countries and cities as CLDR names them, with those of the same part of the world first.

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
SMALL = frozenset({"AD", "LI", "LU", "MC", "MT", "SM"})
"""Codes of countries that are ruled out beside any but one another."""
_GROUP_OF = {code: group for group, codes in GROUPS.items() for code in codes.split()}


def near(code: str) -> Iterator[str]:
    """The codes of countries in the same group as a country, then in its neighbouring groups."""
    group = _GROUP_OF.get(code, "")
    beside = [a if b == group else b for a, b in NEIGHBOURS if group in (a, b)]
    for each in (group, *beside) if group else ():
        yield from (
            other for other in GROUPS[each].split() if other != code and (code in SMALL or other not in SMALL)
        )


def continent(code: str) -> str:
    """The part of the world that a country lies in: *Europe*; "" for an unknown code."""
    last = _GROUP_OF.get(code, "").rsplit(" ", 1)[-1]
    return "America" if last == "Caribbean" else last


@cache
def countries(language: str) -> dict[str, str]:
    """Names of countries in a language by ISO code, without what CLDR adds in brackets."""
    names = Locale(language).territories
    return {code: names[code].split(" (")[0] for code in _GROUP_OF if code in names}


MAIN = """Europe/Madrid Europe/Berlin Europe/Lisbon Europe/Moscow Europe/Kiev Europe/Kyiv Asia/Shanghai
Asia/Jakarta Asia/Ulaanbaatar Asia/Tashkent Asia/Almaty America/New_York America/Toronto America/Mexico_City
America/Sao_Paulo America/Santiago Australia/Sydney Pacific/Auckland Africa/Kinshasa Asia/Kuala_Lumpur
Asia/Nicosia""".split()
"""Of countries with several time zones, that of the city known best."""


@cache
def cities(language: str) -> dict[str, tuple[str, ...]]:
    """Large cities by ISO code of their country: those that time zones are named after, MAIN first.

    A country with several zones and none of MAIN is left out: which is the large city is not told.
    """
    by_country: dict[str, list[str]] = {}
    for zone, code in sorted(
        get_global("zone_territories").items(), key=lambda each: (each[0] not in MAIN, each[0])
    ):
        if code in _GROUP_OF and zone.count("/") == 1:
            by_country.setdefault(code, []).append(zone)
    known = {code: zones for code, zones in by_country.items() if len(zones) == 1 or zones[0] in MAIN}
    return {code: tuple(_city(zone, language) for zone in zones) for code, zones in known.items()}


def _city(zone: str, language: str) -> str:
    return Locale(language).time_zones.get(zone, {}).get("city") or zone.split("/")[1].replace("_", " ")


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
