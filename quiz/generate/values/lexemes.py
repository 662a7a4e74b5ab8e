"""The words, numbers and marks of a sentence as `find_values` reads them, with their characters."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quiz.languages.values import ValueWords, number_of, ordinal_of, read_digits, value_words

_LEXEME = re.compile(
    r"\d+(?:[.,]\d+)*|(?:v|n|b|a|p|d)\.\s?[Cc](?:hr)?\.|[ap]\.m\.|[^\W\d_]+[²³23]?(?:['’/-][^\W\d_]+)*|['’](?=\d\d\b)|['’][sn]\b|US\$|\S"
)


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A piece of a sentence: `text` as written, `lower` for looking up, characters `start` to `end`."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def digits(self) -> bool:
        """Whether it is written in digits."""
        return self.text[0].isdecimal()


class Reader:
    """The lexemes of one sentence; every method looks a bounded number of lexemes ahead."""

    __slots__ = ("_numbers", "_of_money", "date", "language", "lexemes", "parts", "past", "text", "words")

    def __init__(
        self,
        text: str,
        language: str,
        *,
        date: dt.date | None = None,
        past: bool | None = None,
        parts: Mapping[int, str] | None = None,
    ) -> None:
        """`past`: whether the sentence tells of the past; `parts`: parts of speech by first character."""
        self.text = text
        self.language = language
        self.date = date
        self.past = past
        self.parts = parts or {}
        self.words: ValueWords = value_words(language)
        self._of_money: bool | None = None
        self._numbers: dict[int, tuple[int, Decimal] | None] = {}
        self.lexemes: Sequence[Lexeme] = [
            Lexeme(match[0], match[0].lower().replace("’", "'"), match.start(), match.end())
            for match in _LEXEME.finditer(text)
        ]

    @property
    def tells_of_money(self) -> bool:
        """Whether some word is about money (*kosten*, *schade*), and none about weight."""
        if self._of_money is None:
            words = [each.lower for each in self.lexemes]
            weighs = any(word.startswith(self.words.of_weight) for word in words)
            self._of_money = not weighs and any(word.startswith(self.words.of_money) for word in words)
        return self._of_money

    def lower(self, at: int) -> str:
        """The lexeme at a place in lower case, "" outside the sentence."""
        return self.lexemes[at].lower if 0 <= at < len(self.lexemes) else ""

    def touches(self, at: int) -> bool:
        """Whether nothing stands between a lexeme and the one before it."""
        if not 0 < at < len(self.lexemes):
            return False
        return self.lexemes[at - 1].end == self.lexemes[at].start

    def counts(self, at: int) -> bool:
        """Whether the lexeme after a number is a noun or adjective that it seems to count."""
        if at + 1 >= len(self.lexemes):
            return False
        return self.parts.get(self.lexemes[at + 1].start) in {"NOUN", "ADJ"}

    def phrase(self, at: int, table: Container[str], *, most: int = 3) -> tuple[int, str] | None:
        """The longest phrase from `at` that is in a table: the place after it and the phrase."""
        for length in range(most, 0, -1):
            pieces = self.lexemes[at : at + length]
            if len(pieces) == length:
                text = self.text[pieces[0].start : pieces[-1].end].lower().replace("’", "'")
                if text in table:
                    return at + length, text
        return None

    def integer(self, at: int, low: int, high: int) -> int | None:
        """The whole number in digits at a place, when it lies between two bounds (both included)."""
        text = self.lexemes[at].text if 0 <= at < len(self.lexemes) else ""
        return int(text) if 0 < len(text) < 5 and text.isdecimal() and low <= int(text) <= high else None

    def ordinal(self, at: int) -> tuple[int, Decimal] | None:
        """An ordinal in digits with its mark ("3e", "21st") or in one word, and the place after it."""
        if at >= len(self.lexemes):
            return None
        here = self.lexemes[at]
        if here.digits:
            whole = here.text.isdecimal() and len(here.text) < 5
            marked = self.lower(at + 1) in self.words.ordinal_marks and self.touches(at + 1)
            return (at + 2, Decimal(here.text)) if whole and marked else None
        value = ordinal_of(here.lower, self.language)
        return None if value is None else (at + 1, value)

    def number(self, at: int) -> tuple[int, Decimal] | None:
        """The number that starts at a place, in digits or words, and the place after it."""
        if at not in self._numbers:
            self._numbers[at] = self._number(at)
        return self._numbers[at]

    def _number(self, at: int) -> tuple[int, Decimal] | None:
        found = self._group(at) or self._one_scale(at)
        if found is None:
            return None
        end, value = found
        if value < 1000:
            added = self._smaller(end, value)
            end, value = added or found
        return end, value

    def _one_scale(self, at: int) -> tuple[int, Decimal] | None:
        """ "een miljoen", "een half miljoen", "half a million", "a dozen"."""
        if self.lower(at) not in self.words.one:
            return None
        scaled = self._scale(at + 1, Decimal(1))
        if scaled:
            return scaled
        fixed = self.words.fixed.get(self.lower(at + 1))
        if fixed is None or Decimal(fixed) in {Decimal(value) for value in range(12)}:
            return None
        return self._scale(at + 2, Decimal(fixed)) or (at + 2, Decimal(fixed))

    def _group(self, at: int) -> tuple[int, Decimal] | None:
        simple = self._simple(at)
        if simple is None:
            return None
        end, value = simple
        if self.lower(end) in self.words.one and value == Decimal("0.5"):
            unit = self._scale(end + 1, value) or self.phrase(end + 1, self.words.units, most=2)
            end = end + 1 if unit else end
        return self._scale(end, value) or (end, value)

    def _scale(self, at: int, value: Decimal) -> tuple[int, Decimal] | None:
        scale = self.words.scales.get(self.lower(at))
        if scale is None:
            return None
        end, value = at + 1, value * scale
        again = self.words.scales.get(self.lower(end))
        return (end + 1, value * again) if again and again > scale else (end, value)

    def _smaller(self, at: int, value: Decimal) -> tuple[int, Decimal] | None:
        """ "two and a half", "one hundred and five" and the like are read by `_simple`; this adds halves."""
        joined = self.lower(at) in self.words.joiners and self.lower(at + 1) in self.words.one
        if joined and self.lower(at + 2) == "half":
            scaled = self._scale(at + 3, value + Decimal("0.5"))
            return scaled or (at + 3, value + Decimal("0.5"))
        return None

    def _simple(self, at: int) -> tuple[int, Decimal] | None:
        if at >= len(self.lexemes):
            return None
        here = self.lexemes[at]
        if here.digits:
            value = read_digits(here.text, self.language) if len(here.text) < 20 else None
            return None if value is None else (at + 1, value)
        return self._in_words(at)

    def _in_words(self, at: int) -> tuple[int, Decimal] | None:
        if number_of(self.lower(at), self.language) is None:
            return None
        end = self._words_end(at)
        while end > at:
            value = number_of(" ".join(self.lower(place) for place in range(at, end)), self.language)
            if value is not None:
                return self._decimals(end, value)
            end -= 1
        return None

    def _words_end(self, at: int) -> int:
        """The end of the run of number words from a place: at most eight lexemes."""
        end = at + 1
        while end < at + 8:
            step = 2 if self._joins(end) else 1
            if number_of(self.lower(end + step - 1), self.language) is None:
                break
            end += step
        return end

    def _joins(self, at: int) -> bool:
        """Whether "en" or "and" stands inside a number: after a hundred or a thousand, not in "between"."""
        previous = number_of(self.lower(at - 1), self.language) or self.words.scales.get(
            self.lower(at - 1), 1
        )
        return (
            self.lower(at) in self.words.joiners
            and previous % 100 == 0
            and self.lower(at - 2) not in self.words.between
        )

    def _decimals(self, at: int, value: Decimal) -> tuple[int, Decimal]:
        """ "drie komma vijf", "three point one four"."""
        if self.lower(at) not in self.words.decimal_words:
            return at, value
        digits, end = "", at + 1
        while (
            end < at + 6 and (digit := number_of(self.lower(end), self.language)) is not None and digit < 100
        ):
            digits, end = digits + str(digit), end + 1
        return (end, Decimal(f"{value}.{digits}")) if digits.isdecimal() else (at, value)
