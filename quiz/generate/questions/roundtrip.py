"""The round trip: the answer must come back from the stem and its sentence alone.

It reads the stem as a stranger would: which answer of the asked kind does the sentence give that the stem
does not name itself? The fact that wrote the stem is not consulted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from operator import itemgetter

from quiz.generate.facts.fact import Fact
from quiz.generate.questions.amounts import unit_of
from quiz.generate.questions.ask import Question
from quiz.generate.reading import Reading
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

SUPPORT = 0.6
"""The share of the stem's longer words that the sentence must hold."""
_OPENING, _NEAR = 2, 5
_WORD = re.compile(r"\w+")


def comes_back(question: Question, reading: Reading, beside: Sequence[Fact], words: QuestionWords) -> bool:
    """Whether the answer that its sentence gives to a stem is the fact's; `beside` are the facts of the
    sentence, among which a date may be asked for by its year."""
    fact = question.fact
    told = [fact if each.end == fact.end and each.kind is AnswerKind.DATE else each for each in beside]
    found = find_answer(question.stem, reading, fact.kind, told, words)
    return found is not None and found.answer == fact.answer


def find_answer(
    stem: str, reading: Reading, kind: AnswerKind, beside: Sequence[Fact], words: QuestionWords
) -> Fact | None:
    """The one fact of a kind that answers a stem by its sentence; None when there is none, or more than
    one."""
    asked = _WORD.findall(stem.lower())
    if _support([word for word in asked if word not in _asking(words)], reading) < SUPPORT:
        return None
    free = {fact.answer: fact for fact in beside if fact.kind is kind and not _named(fact, asked)}
    if len(free) <= 1:
        return next(iter(free.values()), None)
    scores = [(_fit(fact, asked, words), fact) for fact in free.values()]
    (best, answer), (second, _) = sorted(scores, key=itemgetter(0), reverse=True)[:2]
    return answer if best > second else None


@cache
def _words_of(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in _WORD.findall(phrase))


def _asking(words: QuestionWords) -> frozenset[str]:
    """The words that questions open with, which no sentence needs to hold."""
    opening = {words.who, words.whom, words.what, words.how, words.how_many}
    kinds = (words.which, words.adverbs, words.means)
    said = (words.according, words.templates["according_who"])
    return _words_of(frozenset({*opening, *said, *(each for kind in kinds for each in kind.values())}))


def _support(asked: Sequence[str], reading: Reading) -> float:
    """The share of the stem's words of five letters or more that stand in the sentence, or for part of it."""
    here = set(_WORD.findall(f"{reading.sent.text} {' '.join(reading.shown.values())}".lower()))
    heads = {word[:4] for word in here}
    long = [word for word in asked if len(word) > 4]
    return sum(word in here or word[:4] in heads for word in long) / len(long) if long else 1.0


def _named(fact: Fact, asked: Sequence[str]) -> bool:
    return all(word in asked for word in _WORD.findall(fact.answer.lower()))


def _fit(fact: Fact, asked: Sequence[str], words: QuestionWords) -> int:
    """How well the words beside an answer match those beside the question word."""
    doc = fact.sent.doc
    wh = words.how_many.split()
    at = next((i for i in range(len(asked)) if asked[i : i + len(wh)] == wh), None)
    after = doc[fact.end].lower_ if fact.end < len(doc) else ""
    before = doc[fact.start - 1].lower_ if fact.start else ""
    if at is not None:
        follows = asked[at + len(wh)] if at + len(wh) < len(asked) else ""
        unit = unit_of(fact)
        counts = doc[unit].lower_ if unit is not None else after
        return 10 * (follows == counts)
    window = doc[max(0, fact.start - _NEAR) : fact.end + _NEAR]
    near = {token.lower_ for token in window if len(token) > 3}
    return 2 * (before in asked[:_OPENING]) + len(near & set(asked))
