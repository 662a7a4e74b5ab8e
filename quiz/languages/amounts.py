"""Amounts as people write them, number and unit: "80 m", "tachtig meter", "€ 2,3 miljard", "17e eeuw"."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from quiz.item import AnswerKind
from quiz.languages import LANGUAGES
from quiz.languages.numbers import number, number_words
from quiz.languages.questions import question_words
from quiz.languages.values import number_of, ordinal_of, read_digits, value_words

_LONGEST = 100
"""Characters of the longest text that is read as an amount."""
_MOST = 3
"""Words of the longest unit."""
_YEAR = 4
"""Digits of a year."""
_AGE = "year"
_SHARE = "%"
_EDGES = " .!?,;:()\"'“”"
_SEAM = re.compile(r"(?<=\d)(?=[^\W\d_]|[%‰°€$£¥])|(?<=[€$£¥])(?=\d)")
"""Where a number and its unit touch: "80m", "€5"."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with the code of its unit, "" without one; `nth` when it is an ordinal."""

    value: Decimal
    unit: str = ""
    nth: bool = False


def bare(text: str) -> str:
    """The text without capitals, accents and curly apostrophes."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


@lru_cache(maxsize=4096)
def amounts(text: str, language: str) -> frozenset[Amount]:
    """Every amount that the whole text may be ("5 m": metres, in English also millions).

    None when it is something else; without units in a language that we do not have.
    """
    if len(text) > _LONGEST:
        return frozenset()
    if language not in LANGUAGES:
        value = number(bare(text).strip(_EDGES), language)
        return frozenset() if value is None else frozenset({Amount(value)})
    return frozenset(_readings(_words(text, language), language))


def named_units(text: str, language: str) -> frozenset[str]:
    """The codes of the units that a hint or a question makes plain.

    It opens with them ("in meters"), asks how many ("How many miles …?"), or for a percentage or an age; the
    year in which something was ("jaar") is no unit.
    """
    if language not in LANGUAGES:
        return frozenset()
    asking, words = question_words(language), bare(text).split()
    many = asking.how_many.split()
    asked = (at + len(many) for at in range(len(words)) if words[at : at + len(many)] == many)
    starts = {0, int(words[:1] == [asking.templates["in_month"]]), *asked}
    found = {unit for start in starts for unit in _opening_units(words[start:], language)}
    kinds = {asking.templates["age"]: _AGE, asking.hints[AnswerKind.PERCENTAGE]: _SHARE}
    return frozenset(found.union(kinds[word] for word in words if word in kinds))


def _words(text: str, language: str) -> list[str]:
    """The words of an amount, number and unit apart, without an article, or "in the year", before it."""
    words = _SEAM.sub(" ", bare(text).strip(_EDGES)).split()
    known, articles = value_words(language), number_words(language).articles
    spare = known.year_words | articles | {question_words(language).templates["in_month"]}
    if words and len(words[-1]) == _YEAR and words[-1].isdecimal() and spare.issuperset(words[:-1]):
        return words[-1:]
    return words[1:] if len(words) > 1 and words[0] in articles - known.one else words


def _readings(words: Sequence[str], language: str) -> Iterator[Amount]:
    units = _units(language)
    value = _value(words, language)
    if value is not None:
        yield Amount(value)
    if nth := _nth(words, language):
        yield Amount(nth, nth=True)
    for length in range(1, min(_MOST, len(words) - 1) + 1):
        value, nth = (read(words[:-length], language) for read in (_count, _nth))
        for unit in units.get(" ".join(words[-length:]), ()):
            if value is not None:
                yield _of(value, unit)
            if nth is not None:
                yield Amount(nth, unit, nth=True)
    if len(words) > 1 and words[0] in _signs(language):
        value = _value(words[1:], language)
        if value is not None:
            yield _of(value, _signs(language)[words[0]])


def _of(value: Decimal, unit: str) -> Amount:
    """The amount, in whole ones where the unit is a part of something ("EUR/100")."""
    code, _, parts = unit.partition("/") if unit.rpartition("/")[2].isdecimal() else (unit, "", "")
    return Amount(value / int(parts or 1), code)


def _value(words: Sequence[str], language: str) -> Decimal | None:
    """The number that words or digits are, with the great numbers behind it; None when they are none."""
    known = value_words(language)
    if not words:
        return None
    if words[-1] in known.scales and len(words) > 1:
        value = _count(words[:-1], language)
        if value is not None:
            return value * known.scales[words[-1]]
    text = " ".join(words)
    for read in (number, read_digits, number_of):
        value = read(text, language)
        if value is not None:
            return value
    return None


def _count(words: Sequence[str], language: str) -> Decimal | None:
    """The number before a unit or a great number: also "a" and "half an"."""
    known = value_words(language)
    if len(words) == 1 and words[0] in known.one:
        return Decimal(1)
    if len(words) == 2 and words[1] in known.one and words[0] in known.fixed:
        return Decimal(known.fixed[words[0]])
    return _value(words, language)


def _nth(words: Sequence[str], language: str) -> Decimal | None:
    """The number of an ordinal in a word ("zeventiende") or in digits ("17 e"), None when it is none."""
    if len(words) == 1:
        return ordinal_of(words[0], language)
    if len(words) == 2 and words[0].isdecimal() and words[1] in value_words(language).ordinal_marks:
        return Decimal(words[0])
    return None


def _opening_units(words: Sequence[str], language: str) -> Iterable[str]:
    """The codes of the longest unit that words begin with; none for what tells a year ("jaar")."""
    if not words or (len(words) == 1 and words[0] in value_words(language).year_words):
        return ()
    phrases = (" ".join(words[:length]).strip(_EDGES) for length in range(_MOST, 0, -1))
    return next((_units(language)[phrase] for phrase in phrases if phrase in _units(language)), ())


@cache
def _units(language: str) -> Mapping[str, frozenset[str]]:
    """The codes that each word, phrase, sign or symbol of a unit may stand for."""
    words = value_words(language)
    tables = (words.percent, words.currencies, words.measures, words.durations)
    pairs = [(phrase, code) for table in tables for phrase, code in table.items()]
    pairs += [
        (f"{adjective} {phrase}", code)
        for adjective, code in words.currency_adjectives.items()
        for phrase in words.currencies
    ]
    pairs += [(phrase.split()[0], code) for phrase, code in words.currencies.items()]
    common = words.in_words | words.range_words | words.one
    pairs += [(code, code) for code in words.measures.values() if code.lower() not in common]
    found = defaultdict[str, set[str]](set)
    for phrase, code in pairs:
        found[bare(phrase)].add(code)
    return {phrase: frozenset(codes) for phrase, codes in found.items()}


@cache
def _signs(language: str) -> Mapping[str, str]:
    """The currencies that stand before their amount: signs ("€", "us$") and codes ("EUR")."""
    currencies = value_words(language).currencies
    return {
        word: code
        for word, code in currencies.items()
        if not word.isalpha() and " " not in word and "'" not in word
    } | {code.lower(): code for code in currencies.values() if code.isalpha()}
