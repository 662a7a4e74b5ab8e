"""What the lists of CLDR give: names in the right language, the neighbours first."""

from __future__ import annotations

import pytest

from quiz.generate.names import regions


@pytest.mark.parametrize(("code", "language", "name"), [("UA", "nl", "Oekraïne"), ("MM", "en", "Myanmar")])
def test_countries_are_named_plainly(code: str, language: str, name: str) -> None:
    assert regions.countries(language)[code] == name
    assert not any("(" in each for each in regions.countries(language).values())


@pytest.mark.parametrize(
    ("code", "language", "city"),
    [("FR", "nl", "Parijs"), ("BE", "nl", "Brussel"), ("DE", "en", "Berlin"), ("ES", "en", "Madrid")],
)
def test_the_city_known_best_comes_first(code: str, language: str, city: str) -> None:
    assert regions.cities(language)[code][0] == city


def test_near_are_those_of_the_same_part_of_the_world() -> None:
    assert list(regions.near("BE"))[:3] == ["DE", "FR", "NL"]
    assert "BE" not in regions.near("BE")
    assert list(regions.near("ZZ")) == []


def test_every_country_is_in_one_group() -> None:
    codes = [code for codes in regions.GROUPS.values() for code in codes.split()]
    assert len(codes) == len(set(codes))
    assert {group for pair in regions.NEIGHBOURS for group in pair} <= set(regions.GROUPS)


def test_months_and_days_begin_where_the_year_and_week_do() -> None:
    assert regions.months("nl")[0] == "januari"
    assert regions.weekdays("en")[0] == "Monday"
