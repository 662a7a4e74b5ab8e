"""Whether two options say the same: what makes a distractor right too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quiz.checks.shape import Shape, shape
from quiz.checks.text import contains, stem, words
from quiz.languages.checks import CheckWords

_ABBREVIATION = re.compile(r"(?:[^\W\d_]\.?){2,8}")


def same(one: str, other: str, known: CheckWords, language: str) -> str:
    """Why two options cannot stand beside one another, or nothing.

    One of `repeat`, `value`, `synonym`, `abbreviation`, `part`, `whole`.
    """
    return next((name for name, holds in _reasons(one, other, known, language) if holds), "")


def _reasons(one: str, other: str, known: CheckWords, language: str) -> Iterator[tuple[str, bool]]:
    left, right = bare(one, known), bare(other, known)
    yield "repeat", left == right
    shapes = shape(one, known, language), shape(other, known, language)
    yield "value", _same_value(*shapes)
    yield "synonym", " ".join(right) in synonyms(" ".join(left), known)
    yield "abbreviation", abbreviates(one, other, known) or abbreviates(other, one, known)
    if all(each.kind == "words" for each in shapes):
        yield "part", _part(left, right, known) or _part(right, left, known)
    yield "whole", _holds(left, right, known) or _holds(right, left, known)


@lru_cache(maxsize=16384)
def bare(text: str, known: CheckWords) -> tuple[str, ...]:
    """The stems of a text without its leading article."""
    found = words(text)
    return tuple(
        stem(word, known) for word in (found[1:] if found[1:] and found[0] in known.articles else found)
    )


def _same_value(one: Shape, other: Shape) -> bool:
    if one.kind == "date" and other.kind == "date":
        return all(a == b or a is None or b is None for a, b in zip(one.value, other.value, strict=True))
    if {one.kind, other.kind} == {"date", "year"}:
        date, year = (one, other) if one.kind == "date" else (other, one)
        return bool(date.value[0] == year.value)
    if {one.kind, other.kind} == {"date", "month"}:
        date, month = (one, other) if one.kind == "date" else (other, one)
        return bool(date.value[1] == month.value + 1)
    comparable = one.kind == other.kind and one.value is not None
    return (
        comparable and one.value == other.value and (one.unit == other.unit or not (one.unit and other.unit))
    )


@lru_cache(maxsize=64)
def _synonym_table(known: CheckWords) -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for group in known.synonyms:
        keys = frozenset(" ".join(bare(name, known)) for name in group)
        table.update(dict.fromkeys(keys, keys))
    return table


def synonyms(text: str, known: CheckWords) -> frozenset[str]:
    """The other names of a thing, as `bare` words."""
    return _synonym_table(known).get(text, frozenset())


def abbreviates(short: str, long: str, known: CheckWords) -> bool:
    """Whether `short` is made of the initials of `long` (`VN`, `V.S.`), with or without small words."""
    letters = short.replace(".", "").strip()
    if not _ABBREVIATION.fullmatch(short.strip()) or not letters.isupper() or len(words(long)) < 2:
        return False
    pieces = [piece for word in words(long) for piece in word.split("-")]
    heavy = [piece for piece in pieces if piece not in known.function]
    initials = ["".join(piece[0] for piece in each).upper() for each in (pieces, heavy) if each]
    return letters.upper() in initials


def _part(whole: tuple[str, ...], part: tuple[str, ...], known: CheckWords) -> bool:
    """Whether one stands in the other, and nothing else there makes another thing of it."""
    changed = {stem(word, known) for word in known.unlike} & (set(whole) - set(part))
    return not changed and contains(whole, part)


@lru_cache(maxsize=64)
def _whole_table(known: CheckWords) -> dict[str, frozenset[str]]:
    return {
        " ".join(bare(whole, known)): frozenset(" ".join(bare(part, known)) for part in parts)
        for whole, parts in known.wholes.items()
    }


def _holds(whole: tuple[str, ...], part: tuple[str, ...], known: CheckWords) -> bool:
    return " ".join(part) in _whole_table(known).get(" ".join(whole), frozenset())
