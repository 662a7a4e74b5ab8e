"""When somebody was born and died, by the dates behind the name: *Mary Anning (21 May 1799 – 9 March 1847)
was …*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.generate.clauses.tokens import is_year
from quiz.generate.facts.building import fact_of
from quiz.generate.facts.fact import Fact
from quiz.generate.names import CONFIDENT
from quiz.generate.names.opened import life_behind
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from quiz.generate.names import Name
    from quiz.generate.reading import Reading

BORN, DIED = "born", "died"
LIFE = frozenset({BORN, DIED})
"""Rules of facts that only dates in brackets tell."""


def lifespan(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
    """The years of birth and death of whom the first sentence is about, where nothing puts them in doubt."""
    name = next((each for each in reading.names if each.start == 0 and _is_sure(each)), None)
    doc, sent = reading.doc, reading.sent
    life = None if name is None or sent.index else life_behind(doc, name.end)
    if name is None or life is None:
        return
    known = _known_as(name, reading)
    for rule, tokens in zip((BORN, DIED), life, strict=True):
        certain = not any(doc[i].lower_ in words.of_life for i in tokens)
        year = tokens[-1]
        if certain and sum(is_year(doc[i].text) for i in tokens) == 1:
            yield fact_of(reading, year, year + 1, AnswerKind.YEAR, rule, words, noun=known)


def _known_as(name: Name, reading: Reading) -> str:
    """The name by which the article is called, where it is of the same person, and who that was: *Anton de
    Kom (Surinaamse schrijver)*."""
    title = reading.lead.text if reading.lead.topic else ""
    words, own = title.split(), name.text.split()
    called = len(words) > 1 and (words[-1] == own[-1] or set(words) <= set(own))
    return reading.lead.shown if called else name.text


def _is_sure(name: Name) -> bool:
    return name.kind is AnswerKind.PERSON and name.confidence >= CONFIDENT and " " in name.text
