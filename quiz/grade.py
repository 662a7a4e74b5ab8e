"""How right a response is: chosen options, and typed answers judged leniently."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from quiz.item import Choice, Cloze, Flashcard, Item, deletions, plain
from quiz.languages.numbers import number, number_words

_DIGIT = re.compile(r"\d")
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")


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
    NUMBER = "number"  # the same number, in digits or in words
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
            return grade_text(" ".join(response.texts), [plain(item.back, item.markup)], language=language)


def _grade_options(keys: Sequence[int], chosen: Sequence[int]) -> Grade:
    """Each right option counts for its share, each wrong one takes a share away; never below nothing."""
    right, wrong = len(set(chosen) & set(keys)), len(set(chosen) - set(keys))
    points = max(0, right - wrong) / len(keys)
    if points == 1:
        return RIGHT
    return Grade(Verdict.PARTIAL, points, Why.SOME) if points else WRONG


def _grade_deletions(item: Cloze, texts: Sequence[str], language: str) -> Grade:
    expected = [
        [plain(answer, item.markup), *item.accepted.get(card, ())]
        for card, answers in sorted(deletions(item).items())
        for answer in answers
    ]
    padded = [*texts, *[""] * (len(expected) - len(texts))]
    grades = [
        grade_text(text, right, language=language) for text, right in zip(padded, expected, strict=False)
    ]
    return _together(grades) if grades else WRONG


def _together(grades: Sequence[Grade]) -> Grade:
    points = sum(each.points for each in grades) / len(grades)
    worst = min(grades, key=lambda each: (each.points, each.verdict is not Verdict.CLOSE))
    if points == 1 or points == 0:
        return worst
    return Grade(Verdict.PARTIAL, points, Why.SOME)


def grade_text(typed: str, accepted: Sequence[str], *, language: str) -> Grade:
    """Judge a typed answer against the accepted ones, the first of which is the answer as written.

    Case, accents, spaces, outer punctuation, a leading article, and digits or words make no difference;
    one or two letters amiss in a long enough answer is close (see `small_slip`).
    """
    if not typed.strip():
        return EMPTY
    return next(
        (Grade(verdict, 1.0, why) for verdict, why, right in _judgements(typed, accepted, language) if right),
        WRONG,
    )


def _judgements(typed: str, accepted: Sequence[str], language: str) -> Iterable[tuple[Verdict, Why, bool]]:
    plain = fold(typed, language)
    folded = [fold(answer, language) for answer in accepted]
    value = number(plain, language)
    yield Verdict.RIGHT, Why.EXACT, typed.strip() == accepted[0].strip()
    yield Verdict.RIGHT, Why.FORM, plain == folded[0]
    yield Verdict.RIGHT, Why.ALTERNATIVE, plain in folded
    yield (
        Verdict.RIGHT,
        Why.NUMBER,
        value is not None and value in [number(each, language) for each in folded],
    )
    yield Verdict.CLOSE, Why.SLIP, any(small_slip(plain, each, language) for each in folded)


def fold(text: str, language: str) -> str:
    """The text without case, accents, extra spaces, outer punctuation and a leading article."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    words = (
        [_EDGE.sub("", word) for word in bare.split()]
        if not _DIGIT.search(bare)
        else bare.strip(" .!?").split()
    )
    words = [word for word in words if word]
    return " ".join(words[1:] if len(words) > 1 and words[0] in number_words(language).articles else words)


def small_slip(typed: str, right: str, language: str) -> bool:
    """Whether a typed answer is one edit from an answer of five letters or more, two from nine or more.

    Never for numbers, where every digit and every word counts.
    """
    if (
        _DIGIT.search(typed + right)
        or number(right, language) is not None
        or number(typed, language) is not None
    ):
        return False
    allowed = 0 if len(right) < 5 else 1 if len(right) < 9 else 2
    return 0 < distance(typed, right, most=allowed) <= allowed


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
