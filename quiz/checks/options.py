"""What single options say: none and all of the above (3, 9), true or false (6), absolute (11), combined (14),
vague (17), and their order (16)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.checks.finding import Finding
from quiz.checks.same import bare
from quiz.checks.text import has_phrase
from quiz.checks.view import View, size

_LETTERS = re.compile(r"(?:[A-Ha-h]|[IVX]{1,4}|[1-9])")
_SPLIT = r",\s+|\s*[/&+]\s*|\s+(?:{})\s+"
_SHORT = 6


def none_of(view: View) -> Iterator[Finding]:
    """None of the above (3)."""
    for option in view.options:
        if has_phrase(option, view.known.none_of):
            yield view.say(3, "none_of", option=option)


def all_of(view: View) -> Iterator[Finding]:
    """All of the above (9)."""
    for option in view.options:
        if has_phrase(option, view.known.all_of):
            yield view.say(9, "all_of", option=option)


def truth(view: View) -> Iterator[Finding]:
    """True or false, yes or no (6)."""
    plain = [option.lower().strip(" .!") for option in view.options]
    if sum(option in view.known.truth for option in plain) >= min(2, len(plain)):
        yield view.say(6, "truth")


def absolute(view: View) -> Iterator[Finding]:
    """Always, never, all (11)."""
    above = view.known.none_of | view.known.all_of
    for option in view.options:
        found = has_phrase(option, view.known.absolutes)
        if found and not has_phrase(option, above):
            yield view.say(11, "absolute", word=found, option=option)
            return


def vague(view: View) -> Iterator[Finding]:
    """Often, sometimes, usually (17)."""
    for option in view.options:
        found = has_phrase(option, view.known.vague)
        if found:
            yield view.say(17, "vague", word=found, option=option)
            return


def combined(view: View) -> Iterator[Finding]:
    """A and B; only I and III; an option that joins parts of others (14)."""
    short = [each for each in view.options if size(each) <= _SHORT and view.shapes[each].family == "words"]
    parts = {option: _parts(option, view) for option in short}
    for option, own in parts.items():
        others = {part for other, theirs in parts.items() if other != option for part in theirs}
        refers = len(own) >= 2 and all(_LETTERS.fullmatch(part) for part in _raw(option, view))
        both = has_phrase(option, view.known.both) and size(option) >= 4
        if refers or both or (len(own) >= 2 and set(own) & others and not _one_list(parts)):
            yield view.say(14, "combined", option=option)
            return


def _one_list(parts: dict[str, tuple[str, ...]]) -> bool:
    """Whether all options are lists that share one part only, such as a common first word."""
    shared = set.intersection(*(set(each) for each in parts.values()))
    rest = [part for each in parts.values() for part in each if part not in shared]
    return bool(shared) and len(rest) == len(set(rest))


def _raw(option: str, view: View) -> list[str]:
    joiners = "|".join(map(re.escape, sorted(view.known.joiners))) or "and"
    text = re.sub(_LEADS, "", option.strip(" .!").strip())
    return [part for part in re.split(_SPLIT.format(joiners), text) if part]


_LEADS = re.compile(
    r"^(?:alleen|enkel|zowel|both|only|antwoorden?|answers?|optie|opties|options?|stellingen|statements?)\s+|"
    r"\s+(?:zijn (?:juist|goed|waar|correct)|are (?:correct|right|true))$",
    re.IGNORECASE,
)


def _parts(option: str, view: View) -> tuple[str, ...]:
    return tuple(" ".join(bare(part, view.known)) for part in _raw(option, view))


def order(view: View) -> Iterator[Finding]:
    """Numbers or dates that go neither up nor down (16)."""
    shapes = list(view.shapes.values())
    if (
        len(shapes) < 2
        or len({each.kind for each in shapes}) > 1
        or any(each.value is None for each in shapes)
    ):
        return
    values = [each.order for each in shapes]
    if values != sorted(values) and values != sorted(values, reverse=True):
        yield view.say(16, "order")
