"""Words of numbers, units and times: what `find_values` needs to know of a language."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Container, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from quiz.languages import load
from quiz.languages.numbers import spelled


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueWords:
    """Number words, units and words of time of one language; all keys in lower case.

    Millions of `pounds` are money, unless what is weighed stands behind them, with `weighed` between, if
    any. `tons` maps a unit of weight to how much it is of which currency, in a sentence with a word that
    begins as one `of_money` does, and none as one `of_weight`. `units` maps a word or phrase to a code (see
    `quiz.generate.values`), `moments` a word to days before (-) or after (+) today and a part of the day,
    `of_day_part` tells how late in one it was, `perfect` are auxiliaries that tell with a participle what
    is past, `clock` a phrase to minutes past (+) or before (-) the hour.
    """

    decimal_mark: str
    group_mark: str
    decimal_words: frozenset[str]
    joiners: frozenset[str]
    between: frozenset[str]
    one: frozenset[str]
    fixed: Mapping[str, str]
    halves: str
    ordinals: Mapping[str, int]
    ordinal_endings: tuple[tuple[str, str], ...]
    ordinal_marks: frozenset[str]
    scales: Mapping[str, int]
    repairs: tuple[tuple[str, str], ...]
    not_numbers: frozenset[str]
    percent: Mapping[str, str]
    currencies: Mapping[str, str]
    currency_adjectives: Mapping[str, str]
    tons: Mapping[str, tuple[int, str]]
    pounds: frozenset[str]
    weighed: str
    of_money: tuple[str, ...]
    of_weight: tuple[str, ...]
    measures: Mapping[str, str]
    durations: Mapping[str, str]
    fractions: Mapping[str, tuple[int, int]]
    months: Mapping[str, int]
    months_need_preposition: frozenset[str]
    weekdays: Mapping[str, int]
    day_parts: Mapping[str, str]
    of_day_part: frozenset[str]
    weekday_parts: bool
    moments: Mapping[str, tuple[int, str]]
    perfect: frozenset[str]
    previous: frozenset[str]
    this: frozenset[str]
    following: frozenset[str]
    spans: Mapping[str, str]
    in_words: frozenset[str]
    at_words: frozenset[str]
    year_words: frozenset[str]
    before_christ: frozenset[str]
    after_christ: frozenset[str]
    century: frozenset[str]
    decade: frozenset[str]
    decades: Mapping[str, int]
    hour: frozenset[str]
    minutes_past: frozenset[str]
    minutes_to: frozenset[str]
    half_hour: Mapping[str, int]
    quarter: frozenset[str]
    hours_named: Mapping[str, int]
    afternoon: frozenset[str]
    morning: frozenset[str]
    range_words: frozenset[str]
    month_first: bool
    before_day_part: frozenset[str]
    year_prepositions: frozenset[str]

    @property
    def units(self) -> Container[str]:
        """Every word or phrase of a unit."""
        return ChainMap(*(dict(each) for each in (self.percent, self.measures, self.durations)))


_OPENING = (
    "one", "fixed", "ordinals", "currencies", "months", "weekdays", "moments", "previous", "this",
    "following", "decade", "decades", "quarter", "half_hour", "hours_named",
)  # fmt: skip
"""The tables with words that a value may begin with."""


def table(text: str) -> dict[str, str]:
    """Words by code, written as "code: word, word; code: word", turned into codes by word."""
    entries = (entry.split(":", 1) for entry in " ".join(text.split()).split(";"))
    return {word.strip(): code.strip() for code, words in entries for word in words.split(",")}


@cache
def value_words(language: str) -> ValueWords:
    """The words of one language; KeyError for a language that we do not have."""
    words: ValueWords = load(language, "values")
    return words


@lru_cache(maxsize=4096)
def number_of(phrase: str, language: str) -> Decimal | None:
    """The value of a number in words ("drieëntwintig" is 23), None when it is no number.

    Numbers below a million are read by text2num, with the spellings that it does not know mended first.
    """
    words = value_words(language)
    phrase = phrase.lower()
    if phrase in words.fixed:
        return Decimal(words.fixed[phrase])
    if phrase in words.not_numbers or not 2 < len(phrase) <= 60:
        return None
    half = re.fullmatch(words.halves, phrase)
    if half:
        whole = number_of(half[1], language)
        return None if whole is None else whole + Decimal("0.5")
    for wrong, right in words.repairs:
        phrase = re.sub(wrong, right, phrase)
    return spelled(phrase, language)


@lru_cache(maxsize=4096)
def ordinal_of(word: str, language: str) -> Decimal | None:
    """The value of an ordinal in one word ("eenentwintigste" is 21), None when it is none."""
    words = value_words(language)
    word = word.lower()
    if word in words.ordinals:
        return Decimal(words.ordinals[word])
    for ordinal, value in words.ordinals.items():
        if word.endswith(ordinal) and len(word) > len(ordinal) + 2:
            ten = number_of(word[: -len(ordinal)].rstrip("-"), language)
            return None if ten is None or ten % 10 else ten + value
    for ending, cardinal in words.ordinal_endings:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            value_ = number_of(word[: -len(ending)] + cardinal, language)
            if value_ is not None:
                return value_
    return None


def read_digits(text: str, language: str) -> Decimal | None:
    """The value of digits as the language writes them: "2.500,5" in Dutch, "2,500.5" in English."""
    words = value_words(language)
    group, mark = re.escape(words.group_mark), re.escape(words.decimal_mark)
    if re.fullmatch(rf"\d{{1,3}}({group}\d{{3}})+({mark}\d+)?", text):
        return Decimal(text.replace(words.group_mark, "").replace(words.decimal_mark, "."))
    if re.fullmatch(rf"\d+({mark}\d+)?", text):
        return Decimal(text.replace(words.decimal_mark, "."))
    if re.fullmatch(r"\d+[.,]\d{1,2}", text):
        return Decimal(text.replace(",", "."))
    return None


@lru_cache(maxsize=65536)
def may_open(word: str, language: str) -> bool:
    """Whether a value may begin with a word in lower case: a number, an ordinal, or a word that tells time or
    amount."""
    days = value_words(language).weekdays
    return (
        word in _openers(language)
        or number_of(word, language) is not None
        or ordinal_of(word, language) is not None
        or word.startswith(tuple(days))
    )


@cache
def _openers(language: str) -> frozenset[str]:
    """The first words of all in a language's tables that a value may begin with."""
    words = value_words(language)
    phrases = (each for name in _OPENING for each in getattr(words, name))
    return frozenset(phrase.split()[0] for phrase in phrases if phrase.split())
