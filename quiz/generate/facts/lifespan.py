"""When somebody was born and died, by the dates behind the name: *Mary Anning (21 May 1799 – 9 March 1847)
was …*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.generate.clauses.tokens import is_year
from quiz.generate.facts.building import fact_of
from quiz.generate.facts.fact import Fact
from quiz.generate.names import SURE
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from quiz.generate.names import Name
    from quiz.generate.reading import Reading

BORN, DIED = "born", "died"
LIFE = frozenset({BORN, DIED})
"""Rules of facts that only dates in brackets tell."""
_DASHES = frozenset({"–", "—"})


def lifespan(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
    """The years of birth and death of whom the first sentence is about, where nothing puts them in doubt."""
    name = next((each for each in reading.names if each.start == 0 and _is_sure(each)), None)
    doc, sent = reading.doc, reading.sent
    if name is None or sent.index or name.end >= len(doc) or doc[name.end].text != "(":
        return
    closed = next((token.i for token in doc[name.end :] if token.text == ")"), 0)
    dashes = [i for i in range(name.end, closed) if doc[i].text in _DASHES]
    if len(dashes) != 1:
        return
    for rule, tokens in ((BORN, range(name.end + 1, dashes[0])), (DIED, range(dashes[0] + 1, closed))):
        years = [i for i in tokens if is_year(doc[i].text)]
        certain = not any(doc[i].lower_ in words.of_life for i in tokens)
        if certain and len(years) == 1 and years[0] == tokens[-1]:
            year = years[0]
            yield fact_of(reading, year, year + 1, AnswerKind.YEAR, rule, words, noun=name.text)


def _is_sure(name: Name) -> bool:
    return name.kind is AnswerKind.PERSON and name.confidence >= SURE and " " in name.text
