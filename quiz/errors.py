"""Errors that carry one sentence for people.

`cli` turns them into an exit code and `site` into an HTTP status, each in one place.
"""


class WeetjeError(Exception):
    """Something that a person can mend; `str(error)` is one clear sentence."""

    exit_code = 1


class BadInput(WeetjeError):
    """What was given cannot be used: an empty article, a binary file, a broken deck."""


class BadItem(BadInput):
    """An item is not well-formed: `problem` is the sentence without the item's id, `field` where it is."""

    def __init__(self, item_id: str, field: str, problem: str) -> None:
        super().__init__(f"Item {item_id or '(without id)'}: {problem}")
        self.field = field
        self.problem = problem


class TooLarge(BadInput):
    """What was given is over a limit."""


class NotFound(BadInput):
    """A file or a row that was asked for is not there."""


class Unavailable(WeetjeError):
    """The database cannot be used, or not now."""


class MissingExtra(WeetjeError):
    """A part of the installation is missing; the sentence names the command that brings it."""

    def __init__(self, need: str, extra: str) -> None:
        super().__init__(f"{need} needs the extra '{extra}': pip install 'weetje[{extra}]'")
        self.extra = extra
