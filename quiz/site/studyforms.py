"""The form of study settings, and steps as people write them: `1m 10m 1d`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import BooleanField, DateField, IntegerField, StringField, ValidationError
from wtforms.validators import InputRequired, Length, Optional

from quiz.errors import BadInput
from quiz.schedule.days import day_number, local_day, zone_info
from quiz.schedule.settings import LONGEST_STEP, Settings
from quiz.site.clock import now
from quiz.site.forms import Between
from quiz.site.store import settings as stored

_UNITS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}
_STEP = re.compile(r"(\d{1,5})([smhd]?)")


def parse_steps(text: str) -> tuple[int, ...]:
    """The seconds of steps such as `30s 10m 1h 1d`; a bare number counts minutes. Raises BadInput."""
    found = []
    for word in text.replace(",", " ").split():
        match = _STEP.fullmatch(word.lower())
        if not match or not int(match[1]):
            raise BadInput(f"A step is a number with s, m, h or d, such as 10m; “{word}” is not.")
        found.append(int(match[1]) * _UNITS[match[2] or "m"])
    return tuple(found)


def show_steps(steps: Sequence[int]) -> str:
    """Steps as people write them."""
    return " ".join(_show_step(step) for step in steps)


def _show_step(seconds: int) -> str:
    unit = next(unit for unit in ("d", "h", "m", "s") if seconds % _UNITS[unit] == 0)
    return f"{seconds // _UNITS[unit]}{unit}"


class StepsField(StringField):  # type: ignore[misc]
    """Learning steps; `data` holds seconds."""

    def _value(self) -> str:
        return self.raw_data[0] if self.raw_data else show_steps(self.data or ())

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        """Read the steps as they were written."""
        if valuelist:
            try:
                self.data = parse_steps(valuelist[0])
            except BadInput:
                self.data = ()
                raise ValueError(_l("Write steps as 10m or 1d, with spaces between them.")) from None
            if max(self.data, default=0) > LONGEST_STEP:
                raise ValueError(_l("A learning step lies between a second and a year."))


def today() -> dt.date:
    """The study day that it is for the learner."""
    chosen = stored.default()
    return local_day(day_number(now(), chosen.zone, chosen.rollover))


class DeckSettingsForm(FlaskForm):  # type: ignore[misc]
    """How a deck is studied."""

    percent = IntegerField(
        _l("Desired retention in percent"),
        [InputRequired(), Between(70, 99)],
        description=_l(
            "How much you wish to recall. Above 90 the work grows quickly, above 97 beyond measure."
        ),
    )
    new_cap = IntegerField(_l("New cards a day, at most"), [InputRequired(), Between(0, 9_999)])
    review_cap = IntegerField(_l("Reviews a day, at most"), [InputRequired(), Between(0, 9_999)])
    exam = DateField(
        _l("Exam date"), [Optional()], description=_l("No card is put off until after this date.")
    )
    learning_steps = StepsField(
        _l("Learning steps"),
        [Length(max=100)],
        description=_l("When a new card comes back: 1m 10m means after a minute, then after ten."),
    )
    relearning_steps = StepsField(
        _l("Relearning steps"), [Length(max=100)], description=_l("The same for a card that was forgotten.")
    )
    max_interval = IntegerField(
        _l("Longest interval in days"), [InputRequired(), Between(1, 36_500)], default=36_500
    )
    typed = BooleanField(_l("Let me type the answers of gaps"))
    bury_siblings = BooleanField(_l("Show the cards of one item on different days"))
    leech_threshold = IntegerField(
        _l("Set a card aside after forgetting it so many times"),
        [InputRequired(), Between(0, 99)],
        description=_l("0: never."),
    )

    def validate_exam(self, field: DateField) -> None:
        """Refuse a date that has passed, unless it stood there already."""
        if field.data and field.data != field.object_data and field.data < today():
            raise ValidationError(_l("This day has passed already."))

    def settings(self, old: Settings) -> Settings:
        """The settings as the form has them, all else as before. Raises BadInput when they make no sense."""
        names = (
            *("new_cap", "review_cap", "exam", "learning_steps", "relearning_steps", "max_interval"),
            *("typed", "bury_siblings", "leech_threshold"),
        )
        values: dict[str, Any] = {name: self[name].data for name in names}
        return replace(old, retention=self.percent.data / 100, **values)


class DefaultSettingsForm(DeckSettingsForm):
    """How all decks are studied that have no settings of their own, and when a day begins."""

    zone = StringField(
        _l("Time zone"),
        [InputRequired(), Length(max=60)],
        description=_l("Such as Europe/Amsterdam."),
    )
    rollover = IntegerField(_l("Hour at which a study day begins"), [InputRequired(), Between(0, 23)])

    def validate_zone(self, field: StringField) -> None:
        """Refuse a zone that does not exist."""
        try:
            zone_info(field.data)
        except (KeyError, ValueError, OSError):
            raise ValidationError(_l("There is no such time zone.")) from None

    def settings(self, old: Settings) -> Settings:
        """The settings as the form has them."""
        return replace(super().settings(old), zone=self.zone.data, rollover=self.rollover.data)


def values(settings: Settings) -> dict[str, Any]:
    """What a form shows of settings."""
    names = (
        *("new_cap", "review_cap", "exam", "learning_steps", "relearning_steps", "max_interval"),
        *("typed", "bury_siblings", "leech_threshold", "zone", "rollover"),
    )
    return {"percent": round(settings.retention * 100), **{name: getattr(settings, name) for name in names}}
