"""Wrong answers for a question, proved wrong against the whole article."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from quiz.checks.shape import shape
from quiz.checks.text import YEAR, words
from quiz.generate.capital import small
from quiz.generate.distractors.change import keeps_direction
from quiz.generate.distractors.likeness import likeness
from quiz.generate.distractors.lists import country_code, field_of, listed
from quiz.generate.distractors.neighbours import COUNTED, neighbours
from quiz.generate.distractors.numerals import find_numeral
from quiz.generate.distractors.pick import SHORTLIST, Wrong, pick
from quiz.generate.distractors.pool import Entry, Pool, gather
from quiz.generate.distractors.proof import Asked, ask, proved_wrong
from quiz.generate.kinds import TIMES
from quiz.generate.names.regions import continent
from quiz.item import AnswerKind
from quiz.languages.names import name_words
from quiz.languages.questions import question_words

if TYPE_CHECKING:
    from quiz.generate.facts.fact import Fact
    from quiz.generate.questions import Question

__all__ = ["Options", "Pool", "arrange", "distract", "gather"]

_NUMBER = re.compile(r"[IVXLC]+")
_REIGN = re.compile(r"[IVXLC]+|Jr\.?|Sr\.?|.{1,2}")
"""What ends a name and is no name by itself."""

_RECENT = 2000
"""Before this year, a later one is past as well."""
_NEAR = 3
"""How far from a year another must lie, lest only who knows it by heart tells them apart."""
_TEN = 10
"""What round numbers are multiples of."""
_ROOM = 0.12
"""How far from an amount that is about right another must lie, as a share of it."""
_YEARS = 20
"""How far from a year that is about right another must lie."""
OLDEST, _GENERATION = 105, 25
_GROWN = 12
"""Years of a childhood, in which nobody does what people are remembered for."""
_LIFETIME = 60
"""Years between two times of which the same people would be told."""
_ENOUGH = 2
"""Countries of the article beside which others may stand, at least; so many cities need none beside them."""
_PARTICLE = 3
"""Letters of the longest particle of a name (*van*, *der*)."""

ORDERED = COUNTED | {AnswerKind.DATE}
"""Kinds whose options stand in order of size or time."""


def distract(question: Question, *, pool: Pool, seed: int = 0) -> tuple[str, ...]:
    """Two or three distractors of the same kind and form as the key, best first; none when there are no two
    that the article proves wrong."""
    if _is_bound(question.fact, pool.language):
        return ()
    asked = ask(question.fact, question.stem, pool)
    rng = random.Random(f"{seed}|{question.stem}|{asked.key}")
    if question.fact.kind in ORDERED:
        wrongs = list(_beside(asked, rng))
    else:
        own = [each for each in _from_article(asked) if each.text not in question.lead]
        wrongs = [*own, *_from_lists(asked)] if _may_borrow(question.fact.kind, len(own)) else own
    chosen = pick(asked.key, wrongs, known=pool.words, language=pool.language, rng=rng)
    return tuple(each.text for each in chosen)


def _is_bound(fact: Fact, language: str) -> bool:
    """Whether an amount is only a bound, so that smaller or greater ones hold too: *meer dan honderd*."""
    before = fact.sent.doc[fact.start - 1].text.lower() if fact.start else ""
    return fact.kind in COUNTED - {AnswerKind.YEAR} and before in question_words(language).bounds


def _may_borrow(kind: AnswerKind, own: int) -> bool:
    """Whether names from elsewhere may stand beside so many of the article's own: people know the world by
    its countries and cities, and rule out one that the article has nothing of."""
    if kind is AnswerKind.CITY:
        return 0 < own < _ENOUGH
    return kind is not AnswerKind.COUNTRY or own >= _ENOUGH


def _beside(asked: Asked, rng: random.Random) -> Iterator[Wrong]:
    language = asked.pool.language
    near = neighbours(asked.key, asked.fact.kind, language=language, values=_values(asked), rng=rng)
    possible = (each for each in near if _could_be(each[0], asked) and _in_time(each[1], asked))
    for rank, (offset, text) in enumerate(islice(possible, SHORTLIST + 3)):
        if proved_wrong(text, asked) and keeps_direction(text, asked.key, asked.fact, language):
            yield Wrong(text, max(0.6, 0.9 - 0.05 * rank), offset)


def _could_be(offset: float, asked: Asked) -> bool:
    """Whether an amount this far from the right one could be asked for, and is surely another.

    One that is only about right wants some room, and another as round; nobody grows older than OLDEST.
    """
    fact, doc = asked.fact, asked.fact.sent.doc
    numeral = find_numeral(asked.key, asked.pool.language)
    value = float(numeral.value) if numeral else 0.0
    before = doc[fact.start - 1].lower_ if fact.start else ""
    known = question_words(asked.pool.language)
    about = before in known.hedges | known.about
    if about and abs(offset) < (_YEARS if fact.kind is AnswerKind.YEAR else _ROOM * abs(value)):
        return False
    if about and fact.kind is not AnswerKind.YEAR and value > _TEN and value % _TEN == 0 != offset % _TEN:
        return False
    within = asked.pool.span[0] <= value <= asked.pool.span[1]
    if fact.kind is AnswerKind.YEAR and not fact.unit and value < _RECENT and not within:
        return abs(offset) >= _NEAR
    if before in known.aged:
        return abs(offset) <= _GENERATION and value + offset <= OLDEST
    return True


def _in_time(text: str, asked: Asked) -> bool:
    """Whether a year or date may be one of those that the article tells of.

    It lies on the same side of any other year of the question. Within the life or war that it tells of,
    another lies within, and in no childhood where the right one does not; what came before the year that the
    first sentence tells, or behind it, has another that did. What was done was done by the last year of which
    the article tells so, unless it is that long past year itself, and not before the first; what is to come
    lies behind it. What news tells of was done by its own year, or is still to come.
    """
    fact, pool = asked.fact, asked.pool
    if fact.kind not in TIMES or fact.unit not in {"", "month"}:
        return True
    right, wrong = (max(map(int, YEAR.findall(each)), default=0) for each in (asked.key, text))
    start, end = pool.span
    if not right or not wrong:
        return True
    if any((right < year) != (wrong < year) for year in map(int, YEAR.findall(asked.stem)) if year != right):
        return False
    if pool.year and (right <= pool.year) != (wrong <= pool.year):
        return False
    if start <= right <= end:
        return (start + _GROWN if right >= start + _GROWN else start) <= wrong <= end
    if pool.begun and right != pool.begun and (right < pool.begun) != (wrong < pool.begun):
        return False
    if not pool.latest:
        return True
    if wrong < right and pool.earliest < right:
        return wrong >= pool.earliest
    ends = right == pool.latest and right < _RECENT
    return wrong <= pool.latest or ends if right <= pool.latest else wrong > pool.latest


def _values(asked: Asked) -> Iterator[Decimal]:
    """The numbers that the article gives in the same form and unit as the key."""
    language = asked.pool.language
    key = find_numeral(asked.key, language)
    for entry in asked.pool.near(asked.fact.kind, asked.at):
        numeral = find_numeral(entry.text, language)
        if key and numeral and numeral.rest == key.rest:
            yield numeral.value


def _from_article(asked: Asked) -> Iterator[Wrong]:
    seen: set[str] = set()
    for entry in asked.pool.near(asked.fact.kind, asked.at):
        text = _form(entry, asked)
        if not text or text in seen or _is_far_off(entry, asked):
            continue
        seen.add(text)
        strength = likeness(entry, text, asked)
        if strength and all(proved_wrong(each, asked, entry) for each in {text, entry.full or text}):
            yield Wrong(text, strength)


def _is_far_off(entry: Entry, asked: Asked) -> bool:
    """Whether nobody would take an entry for the key: a country in another part of the world, a person of
    another time, or of no calling beside one who has one."""
    if asked.fact.kind is AnswerKind.COUNTRY:
        codes = (country_code(each, asked.pool.language) for each in (asked.key, entry.full or entry.text))
        parts = {part for code in codes if (part := continent(code))}
        return len(parts) > 1
    if asked.fact.kind is not AnswerKind.PERSON:
        return False
    return _has_no_calling(entry, asked) or _of_another_time(entry, asked)


def _has_no_calling(entry: Entry, asked: Asked) -> bool:
    """Whether the article tells the calling of one of two people only: a novel's author is no character."""
    pool = asked.pool
    names = (asked.fact.full or asked.key, entry.full or entry.text)
    own, other = (bool(field_of(pool.roles.get(name, ""), pool.language)) for name in names)
    return own != other


def _of_another_time(entry: Entry, asked: Asked) -> bool:
    """Whether the article tells of a person only so long before or after that nobody would take the two for
    each other."""
    pool = asked.pool
    if not pool.times or not pool.times[asked.at]:
        return False
    where = pool.named.get(entry.full or entry.text, frozenset({entry.at}))
    years = [year for at in where if (year := pool.times[at])]
    return bool(years) and min(abs(year - pool.times[asked.at]) for year in years) > _LIFETIME


def _form(entry: Entry, asked: Asked) -> str:
    """The entry in the form of the key: a person's full name beside a full name, short beside short.

    Empty for a person who cannot be named so, who has a title where the key has none or a name in common with
    it, or whom a part of the name would stand for beside someone known by one name.
    """
    full = entry.full or entry.text
    if asked.fact.kind is not AnswerKind.PERSON:
        return full
    said = asked.pool.words.roles | name_words(asked.pool.language).titles
    roles = [word in said for word in words(full)]
    if all(roles) or roles[0] != (words(asked.key)[0] in said):
        return ""
    if set(words(full)) & {word for word in words(asked.key) if len(word) > _PARTICLE and word not in said}:
        return ""
    if " " in full and " " not in (asked.fact.full or asked.key):
        return ""
    if _reigns(full) != _reigns(asked.fact.full or asked.key):
        return ""
    if " " in asked.key and " " not in full:
        return ""
    short = entry.text if " " not in entry.text else surname(full, asked.pool.language)
    return full if " " in asked.key else "" if _REIGN.fullmatch(short) else short


def _reigns(full: str) -> bool:
    """Whether a name ends in the number of a ruler (*Karel VI*)."""
    return " " in full and bool(_NUMBER.fullmatch(full.split()[-1]))


def surname(full: str, language: str) -> str:
    """The surname of a full name with its particles: *La Fontaine*; a name that opens with one is whole."""
    parts = full.split()
    particles = name_words(language).particles
    first = next((at for at, part in enumerate(parts[:-1]) if part.lower() in particles), len(parts) - 1)
    return " ".join(parts[first:])


def _from_lists(asked: Asked) -> Iterator[Wrong]:
    for rank, text in enumerate(listed(asked)):
        if proved_wrong(text, asked):
            yield Wrong(text, max(0.5, 0.75 - 0.02 * rank))


@dataclass(frozen=True, slots=True)
class Options:
    """The options of an item in canonical order, the place of the key, and whether the order has meaning."""

    options: tuple[str, ...]
    key: int
    fixed_order: bool

    def behind(self, words: str) -> Options:
        """The options with the same words before each."""
        return replace(self, options=tuple(f"{words} {each}" for each in self.options)) if words else self


def arrange(key: str, distractors: Iterable[str], *, kind: AnswerKind, pool: Pool, seed: int = 0) -> Options:
    """Numbers and dates ascending, other options in seeded order; numbers in words without the capital of the
    sentence that they open."""
    options = [key, *distractors]
    if kind in COUNTED:
        key, *options = map(small, (key, *options))
    shapes = {option: shape(option, pool.words, pool.language) for option in options}
    sizes = {option: each.order for option, each in shapes.items() if each.value is not None}
    numerals = {option: find_numeral(option, pool.language) for option in options}
    counted = kind is not AnswerKind.DATE and all(each is not None for each in numerals.values())
    if counted:
        sizes = {option: (float(each.value),) for option, each in numerals.items() if each is not None}
    sortable = kind in ORDERED and (counted or len({each.kind for each in shapes.values()}) == 1)
    if sortable and len(sizes) == len(options):
        options.sort(key=sizes.__getitem__)
        return Options(tuple(options), options.index(key), True)
    options.sort()
    random.Random(f"{seed}|{'|'.join(options)}").shuffle(options)
    return Options(tuple(options), options.index(key), False)
