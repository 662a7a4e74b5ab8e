"""How right a response is: chosen options, and typed answers judged leniently."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from quiz.cloze import Deletion, parse
from quiz.item import Choice, Cloze, Flashcard, Item, plain
from quiz.languages.amounts import Amount, amounts, bare, named_units
from quiz.languages.numbers import number, number_words

_DIGIT = re.compile(r"\d")
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")
_MOST_BESIDE = 3
"""Words behind a gap that may be its unit."""


class Verdict(StrEnum):
    """How right a response is. Close: a small slip in a typed answer, counted as right and shown as such."""

    RIGHT = "right"
    CLOSE = "close"
    PARTIAL = "partial"
    WRONG = "wrong"


class Why(StrEnum):
    """Why a response got its verdict."""

    EXACT = "exact"
    FORM = "form"  # only case, accents, spaces, punctuation or an article differ
    NUMBER = "number"  # the same amount, with its number or unit written another way
    ALTERNATIVE = "alternative"  # another accepted answer
    SLIP = "slip"  # a letter or two away
    SOME = "some"  # some of several right options or deletions
    NONE = "none"
    EMPTY = "empty"
    OVERRIDDEN = "overridden"  # the learner says it was right


@dataclass(frozen=True, slots=True)
class Response:
    """What a learner answered: indexes into `options` in canonical order, or a text per deletion."""

    options: tuple[int, ...] = ()
    texts: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was chosen or typed."""
        return not self.options and not any(text.strip() for text in self.texts)


@dataclass(frozen=True, slots=True)
class Grade:
    """A verdict, its points (0 to 1) and why."""

    verdict: Verdict
    points: float
    why: Why


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands around a typed answer, in plain text: the words before and behind it, and its hint.

    For a flashcard the hint is its front.
    """

    before: str = ""
    after: str = ""
    hint: str = ""


NOWHERE = Gap()
"""An answer that stands by itself."""

RIGHT = Grade(Verdict.RIGHT, 1.0, Why.EXACT)
WRONG = Grade(Verdict.WRONG, 0.0, Why.NONE)
EMPTY = Grade(Verdict.WRONG, 0.0, Why.EMPTY)
OVERRIDDEN = Grade(Verdict.RIGHT, 1.0, Why.OVERRIDDEN)


def grade(item: Item, response: Response, *, language: str = "nl") -> Grade:
    """Judge a response. `language` is the item's; it matters for typed answers only."""
    if response.empty:
        return EMPTY
    match item:
        case Choice():
            return _grade_options(item.keys, response.options)
        case Cloze():
            return _grade_deletions(item, response.texts, language)
        case Flashcard():
            gap = Gap(hint=plain(item.front, item.markup))
            back = plain(item.back, item.markup)
            return grade_text(" ".join(response.texts), [back], language=language, gap=gap)


def _grade_options(keys: Sequence[int], chosen: Sequence[int]) -> Grade:
    """Each right option counts for its share, each wrong one takes a share away; never below nothing."""
    right, wrong = len(set(chosen) & set(keys)), len(set(chosen) - set(keys))
    points = max(0, right - wrong) / len(keys)
    if points == 1:
        return RIGHT
    return Grade(Verdict.PARTIAL, points, Why.SOME) if points else WRONG


def _grade_deletions(item: Cloze, texts: Sequence[str], language: str) -> Grade:
    asked = list(_asked(item))
    padded = [*texts, *[""] * (len(asked) - len(texts))]
    grades = [
        grade_text(text, right, language=language, gap=gap)
        for text, (right, gap) in zip(padded, asked, strict=False)
    ]
    return _together(grades) if grades else WRONG


def _asked(item: Cloze) -> Iterator[tuple[list[str], Gap]]:
    """The right answers of each outermost deletion by card number, with what stands around it."""
    parts = parse(item.text)
    places = [(at, part) for at, part in enumerate(parts) if isinstance(part, Deletion)]
    for at, part in sorted(places, key=lambda place: place[1].numbers[0]):
        right = [plain(part.answer, item.markup), *item.accepted.get(part.numbers[0], ())]
        before, after = (
            plain(near, item.markup) if isinstance(near, str) else ""
            for near in (parts[at - 1] if at else "", parts[at + 1] if at + 1 < len(parts) else "")
        )
        yield right, Gap(before, after, plain(part.hint, item.markup))


def _together(grades: Sequence[Grade]) -> Grade:
    points = sum(each.points for each in grades) / len(grades)
    worst = min(grades, key=lambda each: (each.points, each.verdict is not Verdict.CLOSE))
    if points == 1 or points == 0:
        return worst
    return Grade(Verdict.PARTIAL, points, Why.SOME)


def grade_text(typed: str, accepted: Sequence[str], *, language: str, gap: Gap = NOWHERE) -> Grade:
    """Judge a typed answer against the accepted ones, the first of which is the answer as written.

    Case, accents, spaces, outer punctuation, a leading article, words of the sentence typed once more, and
    how a number and its unit are written make no difference; a unit may be missing where hint or sentence
    tells it. One or two letters amiss in a long enough answer is close (see `small_slip`).
    """
    if not typed.strip():
        return EMPTY
    judged = _judgements(typed, accepted, language, gap)
    return next((Grade(verdict, 1.0, why) for verdict, why, right in judged if right), WRONG)


def _judgements(
    typed: str, accepted: Sequence[str], language: str, gap: Gap
) -> Iterable[tuple[Verdict, Why, bool]]:
    ways = list(dict.fromkeys((typed, _once(typed, gap))))
    plains = [fold(way, language) for way in ways]
    folded = [fold(answer, language) for answer in accepted]
    yield Verdict.RIGHT, Why.EXACT, typed.strip() == accepted[0].strip()
    yield Verdict.RIGHT, Why.FORM, folded[0] in plains
    yield Verdict.RIGHT, Why.ALTERNATIVE, not set(plains).isdisjoint(folded)
    yield Verdict.RIGHT, Why.NUMBER, any(_same_amount(way, accepted, language, gap) for way in ways)
    slips = (small_slip(plain, each, language) for plain in plains for each in folded)
    yield Verdict.CLOSE, Why.SLIP, any(slips)


def _same_amount(typed: str, accepted: Iterable[str], language: str, gap: Gap) -> bool:
    """Whether number and unit are those of an accepted answer; a unit that the gap makes plain may lack."""
    units = named_units(gap.hint, language)
    given = _with_units(amounts(typed, language), units)
    return any(
        not given.isdisjoint(_with_units(amounts(each, language), units) | _in_sentence(each, language, gap))
        for each in accepted
    )


def _with_units(found: Iterable[Amount], units: Iterable[str]) -> frozenset[Amount]:
    """The amounts, and those without a unit with each of the units too."""
    more = {replace(each, unit=unit) for each in found if not each.unit for unit in units}
    return frozenset(found) | more


def _in_sentence(answer: str, language: str, gap: Gap) -> frozenset[Amount]:
    """The amounts that an answer is together with the unit or currency right beside its gap."""
    behind = gap.after.split()[:_MOST_BESIDE]
    around = [f"{answer} {' '.join(behind[:length])}" for length in range(1, len(behind) + 1)]
    around += [f"{word} {answer}" for word in gap.before.split()[-1:]]
    return frozenset(each for text in around for each in amounts(text, language) if each.unit)


def _once(typed: str, gap: Gap) -> str:
    """The typed answer without words of the sentence beside the gap that it begins or ends with."""
    words, keys = typed.split(), _keys(typed)
    before, after = _keys(gap.before), _keys(gap.after)
    most = min(len(words) - 1, len(before))
    front = next((size for size in range(most, 0, -1) if keys[:size] == before[-size:]), 0)
    most = min(len(words) - 1 - front, len(after))
    back = next((size for size in range(most, 0, -1) if keys[-size:] == after[:size]), 0)
    return " ".join(words[front : len(words) - back])


def _keys(text: str) -> list[str]:
    """The words of a text without case, accents and outer punctuation; a sign alone stays."""
    return [_EDGE.sub("", word) or word for word in bare(text).split()]


def fold(text: str, language: str) -> str:
    """The text without case, accents, extra spaces, outer punctuation and a leading article."""
    simple = bare(text)
    words = (
        [_EDGE.sub("", word) for word in simple.split()]
        if not _DIGIT.search(simple)
        else simple.strip(" .!?").split()
    )
    words = [word for word in words if word]
    return " ".join(words[1:] if len(words) > 1 and words[0] in number_words(language).articles else words)


def small_slip(typed: str, right: str, language: str) -> bool:
    """Whether a typed answer is one edit from an answer of five letters or more, two from nine or more.

    Never for numbers, where every digit and every word counts, nor from one amount to another.
    """
    texts = (typed, right)
    if _DIGIT.search(typed + right) or any(number(text, language) is not None for text in texts):
        return False
    if _numbers(typed, language) != _numbers(right, language) or all(
        amounts(text, language) for text in texts
    ):
        return False
    allowed = 0 if len(right) < 5 else 1 if len(right) < 9 else 2
    return 0 < distance(typed, right, most=allowed) <= allowed


def _numbers(text: str, language: str) -> list[Decimal]:
    """The numbers that single words of a text are, in order."""
    values = (number(word, language) for word in text.split())
    return [value for value in values if value is not None]


def distance(one: str, other: str, *, most: int) -> int:
    """Edits (insert, delete, change, swap of neighbours) between two strings; `most + 1` when there are more.

    The optimal string alignment distance.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, left in enumerate(one, start=1):
        now = [row]
        for column, right in enumerate(other, start=1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (left != right))
            swapped = row > 1 and column > 1 and left == other[column - 2] and one[row - 2] == right
            now.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, last = last, now
    return min(last[-1], most + 1)
