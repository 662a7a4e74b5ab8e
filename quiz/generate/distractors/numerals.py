"""The one number in a text, and the same text with another number in its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from quiz.generate.capital import capital
from quiz.languages.distractors import DistractorWords, distractor_words
from quiz.languages.numbers import number

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_ORDINAL = {"nl": re.compile(r"(?:ste|de)\b"), "en": re.compile(r"(?:st|nd|rd|th)\b")}
"""Endings of an ordinal in digits."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text. `unit` is the size of its last significant digit, `fine` that of its last digit;
    `rest` is the text without it."""

    value: Decimal
    rest: str
    unit: Decimal
    fine: Decimal
    write: Callable[[Decimal], str]

    def with_value(self, value: Decimal) -> str:
        """The text with another number; empty when the language has no word for it here."""
        return self.write(value)

    def gap(self, value: Decimal) -> Decimal:
        """How far another number is."""
        return abs(value - self.value)


def find_numeral(text: str, language: str) -> Numeral | None:
    """The number in a text; None when there is none, more than one, or it is glued to letters."""
    words = distractor_words(language)
    digits = list(_DIGITS.finditer(text))
    spelled = [match for match in _WORD.finditer(text) if match[0].lower() in _spelled(language)]
    if len(digits) + len(spelled) != 1:
        return None
    return (
        _from_digits(text, digits[0], words, language) if digits else _from_word(text, spelled[0], language)
    )


@lru_cache
def _spelled(language: str) -> dict[str, tuple[int, bool]]:
    """Value and whether it is an ordinal, by word."""
    words = distractor_words(language)
    cardinals = {word: (value, False) for value, word in words.cardinals.items() if " " not in word}
    return cardinals | {word: (value, True) for value, word in words.ordinals.items()}


def _from_digits(text: str, match: re.Match[str], words: DistractorWords, language: str) -> Numeral | None:
    value = number(match[0], language)
    if value is None:
        return None
    decimals = len(match[0].partition(words.decimal)[2]) if words.decimal in match[0] else 0
    grouped = words.group in match[0]

    def write(new: Decimal) -> str:
        outgrown = len(match[0]) <= 4 and new >= 10_000
        digits = f"{new:,.{decimals}f}" if grouped or outgrown else f"{new:.{decimals}f}"
        local = digits.translate({ord(","): words.group, ord("."): words.decimal})
        return text[: match.start()] + local + suffixed(text[match.end() :], int(new), language)

    fine = Decimal(1).scaleb(-decimals)
    return Numeral(value, _without(text, match), max(fine, _significant(value)), fine, write)


def _without(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()]}#{text[match.end() :]}".lower()


def suffixed(rest: str, value: int, language: str) -> str:
    """What follows the digits of a number, with the ending of an ordinal that fits them: *2nd*, *8ste*."""
    match = _ORDINAL[language].match(rest) if language in _ORDINAL else None
    if not match:
        return rest
    if language == "nl":
        last = value % 100
        ending = "ste" if last in (1, 8) or last >= 20 or (value and not last) else "de"
    else:
        ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return ending + rest[match.end() :]


def _from_word(text: str, match: re.Match[str], language: str) -> Numeral:
    words = distractor_words(language)
    value, ordinal = _spelled(language)[match[0].lower()]
    table = words.ordinals if ordinal else words.cardinals

    def write(new: Decimal) -> str:
        word = table.get(int(new), "") if new == int(new) else ""
        if not word:
            return ""
        word = capital(word) if match[0][0].isupper() else word
        return text[: match.start()] + word + text[match.end() :]

    whole = Decimal(value)
    return Numeral(whole, _without(text, match), max(Decimal(1), _significant(whole)), Decimal(1), write)


def _significant(value: Decimal) -> Decimal:
    """The size of the last digit that is not zero: 10 for 30, 1 for 34, 0.1 for 3.4."""
    if value == 0:
        return Decimal(1)
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(int(exponent))
