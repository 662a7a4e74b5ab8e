"""How short a deck must be for an item that says little: what readers mend more often than they keep only
fills a short one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quiz.generate.about.topic import years_of
from quiz.generate.choose.passing import in_passing, is_detail, is_of_another
from quiz.generate.choose.slight import is_slight, is_unclear, leaves_open
from quiz.generate.choose.worth import Story
from quiz.generate.facts.fact import Fact
from quiz.generate.reading import Reading
from quiz.item import Choice, Cloze
from quiz.languages.questions import QuestionWords

FEW, LEAST = 3, 1
"""Items of a short deck, and of the shortest: what says little only makes up for these."""

_YEARS = 3
"""Years that an article about something tells of its history, at least."""

Room = Callable[[Choice | Cloze, Fact], int | None]
"""Of an item and its fact, how many items make a deck too long for it; None when any deck may have it."""


def room_in(readings: Sequence[Reading], story: Story, words: QuestionWords) -> Room:
    """What tells this of the items of an article: by one rule in history, by another in news that says when
    it was, or of what it is."""
    read = {reading.sent.index: reading for reading in readings}

    def in_history(item: Choice | Cloze, fact: Fact) -> int | None:
        if is_unclear(fact, readings):
            return LEAST
        little = leaves_open(item, readings) or is_slight(item, fact, readings, words)
        return FEW if little else None

    def in_news(item: Choice | Cloze, fact: Fact) -> int | None:
        reading = read[fact.sent.index]
        if is_detail(fact, reading, words):
            return LEAST
        passing = in_passing(fact, reading, story, words) or is_of_another(item, reading, words)
        return FEW if passing else None

    dated = any(reading.month for reading in readings)
    if story.now and (dated or any(reading.lead.headline for reading in readings)):
        return in_news
    past = not dated and (not story.now or len(years_of(readings)) >= _YEARS)
    return in_history if past else lambda item, fact: None
