"""The text of a cloze: `{{c1::answer::hint}}`, nested or with several numbers, as Anki reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

MISSING = "A gap is missing; write it as {{c1::the answer}}."
TORN = "A gap is not whole; it begins and ends as in {{c1::the answer}}."
EMPTY = "A gap is empty; write the answer in it, as in {{c1::the answer}}."
BARE = "There is nothing but the gap; write a text around it."

MOST_DEEP = 10
MOST_CARDS = 500
_CARDS = frozenset(range(1, MOST_CARDS + 1))
_SIMPLE_FIRST = re.compile(r"[^{}]*\{\{c[1-9]\d?::[^{}]*\}\}")
_NOT_ASKED = " \t\n\u00a0.,;:!?…"
"""Signs that ask nothing by themselves."""
_BEGUN = re.compile(r"\{\{c\d")
_MARK = re.compile(r"\{\{c(?P<numbers>\d{1,5}(?:,\d{1,5}){0,9})::|\}\}")


@dataclass(frozen=True, slots=True)
class Deletion:
    """A deletion: the card numbers that hide it, what is in it, and the hint shown in its place."""

    numbers: tuple[int, ...]
    parts: tuple[str | Deletion, ...]
    hint: str = ""

    @property
    def answer(self) -> str:
        """The words hidden, those of nested deletions among them."""
        return _full(self.parts)


Part = str | Deletion


@dataclass(slots=True)
class _Open:
    mark: str
    numbers: tuple[int, ...]
    parts: list[Part]


def parse(text: str) -> tuple[Part, ...]:
    """Text and deletions in order. A deletion that is never closed is text, as in Anki."""
    stack = [_Open("", (), [])]
    at = 0
    for match in _MARK.finditer(text):
        stack[-1].parts.append(text[at : match.start()])
        at = match.end()
        _step(stack, match)
    stack[-1].parts.append(text[at:])
    while len(stack) > 1:
        broken = stack.pop()
        stack[-1].parts.extend([broken.mark, *broken.parts])
    return _merged(stack[0].parts)


def _step(stack: list[_Open], match: re.Match[str]) -> None:
    numbers = match["numbers"]
    if numbers and len(stack) <= MOST_DEEP:
        stack.append(_Open(match[0], _card_numbers(numbers), []))
    elif numbers or len(stack) == 1:
        stack[-1].parts.append(match[0])
    else:
        closed = stack.pop()
        stack[-1].parts.append(_deletion(closed))


def _card_numbers(numbers: str) -> tuple[int, ...]:
    if "," not in numbers:
        return (int(numbers),)
    return tuple(dict.fromkeys(int(number) for number in numbers.split(",")))


def _deletion(closed: _Open) -> Deletion:
    parts: list[Part] = []
    hint = ""
    for part in closed.parts:
        if isinstance(part, str) and "::" in part:
            part, _, hint = part.partition("::")
        parts.append(part)
    return Deletion(closed.numbers, _merged(parts), hint)


def _merged(parts: Iterable[Part]) -> tuple[Part, ...]:
    merged: list[Part] = []
    for is_text, run in groupby(parts, key=lambda part: isinstance(part, str)):
        together = list(run)
        merged.extend(["".join(map(str, together))] if is_text else together)
    return tuple(part for part in merged if part != "")


def card_numbers(text: str) -> tuple[int, ...]:
    """The numbers of the cards that the text makes, ascending; `c0` and numbers over 500 make none."""
    marks = _MARK.findall(text)
    opened, closed = marks[::2], marks[1::2]
    in_one_another = any(closed) or not all(opened) or len(opened) != len(closed)
    found = _nested(marks) if in_one_another else opened
    return _ascending(",".join(found)) if found else ()


def makes_cards(text: str) -> bool:
    """Whether the text makes a card. Most begin with a simple deletion, which is seen at once."""
    return bool(_SIMPLE_FIRST.match(text) or card_numbers(text))


@lru_cache(1024)
def _ascending(numbers: str) -> tuple[int, ...]:
    """The numbers of cards among those in the marks, which are the same in most texts."""
    return tuple(sorted(_CARDS.intersection(map(int, numbers.split(",")))))


def _nested(marks: Iterable[str]) -> list[str]:
    """The numbers of the deletions that are closed, where some may lie in others or never end."""
    found: list[str] = []
    stack: list[str] = []
    for numbers in marks:
        if numbers and len(stack) < MOST_DEEP:
            stack.append(numbers)
        elif not numbers and stack:
            found.append(stack.pop())
    return found


def answers(text: str) -> dict[int, list[str]]:
    """What each card hides, by number, ascending; what is nested in it is part of it."""
    found: dict[int, list[str]] = {}
    for deletion in _walk(parse(text)):
        for number in deletion.numbers:
            found.setdefault(number, []).append(_full(deletion.parts))
    return dict(sorted(found.items()))


def problem(text: str) -> str:
    """The first thing that is wrong with the gaps of a text, as a sentence; empty when all can be asked."""
    hidden = answers(text)
    if any(_BEGUN.search(part) for part in _texts(parse(text))):
        return TORN
    if not card_numbers(text):
        return MISSING
    if not all(answer.strip() for found in hidden.values() for answer in found):
        return EMPTY
    shown = (prompt(text, number=number, gap="") for number in hidden)
    return "" if any(each.strip(_NOT_ASKED) for each in shown) else BARE


def _texts(parts: Sequence[Part]) -> Iterator[str]:
    """The parts that are text, also those in deletions."""
    for part in parts:
        if isinstance(part, str):
            yield part
        else:
            yield from _texts(part.parts)


def outermost(text: str) -> tuple[Deletion, ...]:
    """The deletions that are in no other one, in order: what is hidden when all cards are asked at once."""
    return tuple(part for part in parse(text) if isinstance(part, Deletion))


def _walk(parts: Sequence[Part]) -> Iterator[Deletion]:
    for part in parts:
        if isinstance(part, Deletion):
            yield part
            yield from _walk(part.parts)


def full_text(text: str) -> str:
    """The text with nothing hidden."""
    return _full(parse(text))


def _full(parts: Sequence[Part]) -> str:
    return "".join(part if isinstance(part, str) else _full(part.parts) for part in parts)


def prompt(text: str, *, number: int | None = None, gap: str = "_____") -> str:
    """The text as asked: card `number` hides its own deletions, None hides the outermost ones of all cards.

    A hidden deletion shows its hint in brackets, else `gap`.
    """
    return _asked(parse(text), number, gap)


def _asked(parts: Sequence[Part], number: int | None, gap: str) -> str:
    return "".join(part if isinstance(part, str) else _shown(part, number, gap) for part in parts)


def _shown(deletion: Deletion, number: int | None, gap: str) -> str:
    if number is None or number in deletion.numbers:
        return f"[{deletion.hint}]" if deletion.hint else gap
    return _asked(deletion.parts, number, gap)
