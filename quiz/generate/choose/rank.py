"""Which items say less than others: years and amounts then fill a paragraph without any other, and names are
for a deck without any other only, for readers mend them more often than they keep them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quiz.checks.text import YEAR
from quiz.generate.about.topic import years_of
from quiz.generate.choose import Rank
from quiz.generate.choose.passing import in_passing, is_detail, is_of_another
from quiz.generate.choose.slight import by_one_name, is_slight, leaves_open
from quiz.generate.choose.story import Story
from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import TIMES
from quiz.generate.reading import Reading
from quiz.item import AnswerKind, Choice, Cloze, prompt_text
from quiz.languages.questions import QuestionWords

_YEARS = 3
"""Years that an article about something tells of its history, at least."""

_FILLING = frozenset({AnswerKind.MONEY, AnswerKind.PERCENTAGE, AnswerKind.MEASURE, AnswerKind.YEAR})
"""Kinds of answers that people may like to know, though others say more."""

Ranks = Callable[[Choice | Cloze, Fact], Rank]
"""The rank of an item of a fact."""


def ranks_in(readings: Sequence[Reading], story: Story, words: QuestionWords) -> Ranks:
    """What ranks the items of an article: by one rule in history, by another in news that says when it was,
    or of what it is."""
    read = {reading.sent.index: reading for reading in readings}
    dated = any(reading.month for reading in readings)
    news = story.now and (dated or any(reading.lead.text and not reading.lead.topic for reading in readings))
    history = not dated and (not story.now or len(years_of(readings)) >= _YEARS)

    def rank(item: Choice | Cloze, fact: Fact) -> Rank:
        reading = read[fact.sent.index]
        another = news and is_of_another(item, reading, words)
        if not another and not says_less(item, fact, reading):
            return Rank.OWN
        fills = fact.kind in _FILLING and fact.unit != "century" and not another
        return Rank.FILLS if fills else Rank.SPARE

    def says_less(item: Choice | Cloze, fact: Fact, reading: Reading) -> bool:
        if by_one_name(fact, reading) or _is_of_nothing(item, fact, reading):
            return True
        if news:
            return is_detail(fact, reading, words) or in_passing(fact, reading, story, words)
        return history and (leaves_open(item, readings) or is_slight(item, fact, readings, words))

    return rank


def _is_of_nothing(item: Choice | Cloze, fact: Fact, reading: Reading) -> bool:
    """Whether an article says neither of what it is nor when, and the item names no year that does."""
    named = fact.kind in TIMES or YEAR.search(prompt_text(item)) is not None
    return not reading.lead.text and not named
