"""Settings: what makes sense, what changes the schedule, parameters of earlier versions."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace

import pytest

from quiz.errors import BadInput
from quiz.schedule import DEFAULT_PARAMETERS, Settings, upgraded_parameters


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"retention": 0.5}, "retention"),
        ({"retention": 1.0}, "retention"),
        ({"new_cap": -1}, "day"),
        ({"max_interval": 0}, "interval"),
        ({"learning_steps": (0,)}, "step"),
        ({"rollover": 24}, "hour"),
        ({"zone": "Europe/Nergens"}, "Europe/Nergens"),
        ({"zone": "../etc/passwd"}, "zone"),
        ({"parameters": (0.1,) * 20}, "21"),
        ({"parameters": (200.0, *DEFAULT_PARAMETERS[1:])}, "Parameter 0"),
    ],
)
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, object], word: str) -> None:
    with pytest.raises(BadInput, match=word):
        Settings(**wrong)  # type: ignore[arg-type]


def test_the_id_changes_with_what_schedules() -> None:
    usual = Settings()
    assert usual.id == Settings().id
    assert len(usual.id) == 12
    assert replace(usual, new_cap=1, review_cap=2, bury_siblings=False, typed=True).id == usual.id
    others = [
        replace(usual, retention=0.91),
        replace(usual, learning_steps=(60,)),
        replace(usual, zone="Asia/Tokyo"),
        replace(usual, exam=dt.date(2027, 1, 1)),
        replace(usual, parameters=(0.3, *DEFAULT_PARAMETERS[1:])),
    ]
    assert len({each.id for each in [usual, *others]}) == 6


def test_parameters_of_earlier_versions() -> None:
    assert upgraded_parameters(()) == DEFAULT_PARAMETERS
    fsrs5 = DEFAULT_PARAMETERS[:19]
    assert upgraded_parameters(fsrs5) == (*fsrs5, 0.0, 0.5)
    fsrs4 = upgraded_parameters(DEFAULT_PARAMETERS[:17])
    first, slope, change = DEFAULT_PARAMETERS[4:7]
    assert fsrs4[4] == pytest.approx(first + 2 * slope)
    assert fsrs4[5] == pytest.approx(math.log(3 * slope + 1) / 3)
    assert fsrs4[6] == pytest.approx(change + 0.5)
    assert fsrs4[17:] == (0.0, 0.0, 0.0, 0.5)
    with pytest.raises(BadInput, match="17, 19 or 21"):
        upgraded_parameters((1.0, 2.0))
    assert upgraded_parameters((999.0, *DEFAULT_PARAMETERS[1:]))[0] == 100
