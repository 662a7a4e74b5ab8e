"""Fields of a JSON object, taken one by one with strict types; every error names the field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from quiz.errors import BadInput
from quiz.item import LATEST

_Choice = TypeVar("_Choice", bound=StrEnum)
_WORDS = {dict: "an object", list: "a list", str: "text", bool: "true or false", type(None): "nothing"}


class Fields:
    """The fields of one object; `where` says which for errors. What is not taken stays in `rest`."""

    def __init__(self, value: Any, *, where: str) -> None:
        self.where = where
        if not isinstance(value, dict):
            raise BadInput(f"In the deck file {where or 'the whole'} must be an object, not {_kind(value)}.")
        self.rest: dict[str, Any] = dict(value)

    def text(self, name: str, *, default: str | None = None) -> str:
        """A string; required unless there is a default."""
        value = self._take(name, default)
        if not isinstance(value, str):
            raise self.wrong(name, "must be text", value)
        return self._whole(name, value)

    def flag(self, name: str) -> bool:
        """True or false; false when it is missing."""
        value = self._take(name, False)
        if not isinstance(value, bool):
            raise self.wrong(name, "must be true or false", value)
        return value

    def share(self, name: str) -> float:
        """A number from 0 to 1; 0 when it is missing."""
        value = self._take(name, 0.0)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise self.wrong(name, "must be a number from 0 to 1", value)
        return value

    def offset(self, name: str) -> int | None:
        """A whole number from 0, or null."""
        value = self.rest.pop(name, None)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise self.wrong(name, "must be a whole number from 0, or null", value)
        return value

    def choice(self, name: str, kinds: type[_Choice], *, default: _Choice | None = None) -> _Choice:
        """One of the values of an enum."""
        value = self._take(name, default)
        if not isinstance(value, str) or value not in list(kinds):
            raise self.wrong(name, f"must be one of {', '.join(kinds)}", value)
        return kinds(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings; empty when it is missing."""
        value = self._take(name, [])
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise self.wrong(name, "must be a list of texts", value)
        return tuple(self._whole(name, each) for each in value)

    def numbers(self, name: str) -> tuple[int, ...]:
        """A list of whole numbers from 0."""
        value = self._take(name, [])
        if not isinstance(value, list) or not all(type(each) is int and each >= 0 for each in value):
            raise self.wrong(name, "must be a list of whole numbers from 0", value)
        return tuple(value)

    def objects(self, name: str) -> list[Fields]:
        """A list of objects; empty when it is missing."""
        value = self._take(name, [])
        if not isinstance(value, list):
            raise self.wrong(name, "must be a list", value)
        return [Fields(each, where=f"{self._path(name)}[{at}]") for at, each in enumerate(value)]

    def object(self, name: str) -> Fields | None:
        """An object, or None for null or a missing one."""
        value = self.rest.pop(name, None)
        return None if value is None else Fields(value, where=self._path(name))

    def date(self, name: str) -> dt.date | None:
        """A date such as 2022-03-24, or null."""
        value = self.rest.pop(name, None)
        if value is None:
            return None
        try:
            return dt.datetime.strptime(value, "%Y-%m-%d").date()
        except (TypeError, ValueError):
            raise self.wrong(name, "must be a date such as 2022-03-24, or null", value) from None

    def moment(self, name: str, *, default: dt.datetime) -> dt.datetime:
        """A moment with its zone, such as 2026-11-23T12:00:00Z, in UTC; before LATEST."""
        value = self.rest.pop(name, default.isoformat())
        try:
            moment = dt.datetime.fromisoformat(value)
            if moment.tzinfo is None:
                raise ValueError
            moment = moment.astimezone(dt.UTC)
        except (TypeError, ValueError, OverflowError):
            raise self.wrong(name, "must be a moment such as 2026-11-23T12:00:00Z", value) from None
        if moment >= LATEST:
            raise self.wrong(name, "must be a moment before the year 2200", value)
        return moment

    def wrong(self, name: str, what: str, value: Any) -> BadInput:
        """The error that a field is not what it must be."""
        return BadInput(f"In the deck file {self._path(name)} {what}, not {_kind(value)}.")

    def _take(self, name: str, default: Any) -> Any:
        value = self.rest.pop(name, default)
        if value is None and default is None:
            raise BadInput(f"In the deck file {self._path(name)} is missing.")
        return value

    def _path(self, name: str) -> str:
        return f"{self.where}.{name}" if self.where else name

    def _whole(self, name: str, value: str) -> str:
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise BadInput(f"In the deck file {self._path(name)} holds half a character (a lone surrogate).")
        return value


def without_empty(values: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that are set: neither empty, false nor None."""
    return {name: value for name, value in values.items() if value}


def _kind(value: Any) -> str:
    if isinstance(value, str) and len(value) <= 40:
        return repr(value)
    return _WORDS.get(type(value), "a number" if isinstance(value, int | float) else "that")
