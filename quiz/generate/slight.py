"""Items of history that readers mend more often than they keep: these only fill a short deck."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from quiz.generate.askable import Reading
from quiz.generate.bare import bare_nouns, tells_which
from quiz.generate.fact import Fact
from quiz.generate.questions.order import with_lead
from quiz.item import AnswerKind, Choice, Cloze, prompt_text
from quiz.languages.questions import QuestionWords

_BRIEF, _LONG, _LONG_STEM = 8, 21, 20
"""Words behind a lead that leave a name without what tells it apart, at most; of a gap sentence and of a stem
behind one, at most."""
_UNTOLD = 2
"""Nouns of which nothing says which one they are, in an item that nobody can answer later."""
_NAMED = re.compile(r"\s[^\W\d_a-z]\w{3}")
_NAMES = frozenset(
    {
        AnswerKind.PERSON,
        AnswerKind.NAME,
        AnswerKind.CITY,
        AnswerKind.COUNTRY,
        AnswerKind.REGION,
        AnswerKind.PLACE,
        AnswerKind.WATER,
        AnswerKind.ORGANISATION,
    }
)


def is_slight(item: Choice | Cloze, fact: Fact, reading: Reading, words: QuestionWords) -> bool:
    """Whether an item asks for one name among others, which seldom are near enough; asks for a name in a few
    words; goes on for long; stands behind a title that names nothing; or does not say of which thing it tells
    what is done with it (*found the plate*)."""
    named, choice = fact.kind in _NAMES, isinstance(item, Choice)
    text, lead = prompt_text(item), reading.lead
    untold = list(_untold(text, reading, words))
    if (named and choice) or len(untold) >= _UNTOLD or any(noun.dep_ == "obj" for noun in untold):
        return True
    behind = with_lead(lead.text, "")
    if not lead.text or not text.startswith(behind):
        return False
    count = len(text.removeprefix(behind).split())
    unsaid = lead.headline and not _NAMED.search(lead.text)
    return unsaid or count > (_LONG_STEM if choice else _LONG) or (count <= _BRIEF and named)


def _untold(text: str, reading: Reading, words: QuestionWords) -> Iterator[Token]:
    """The nouns with `the` in an item of which nothing there says which one they are."""
    for noun in bare_nouns(reading, range(len(reading.doc)), words):
        told = tells_which(noun, words) or noun.i in reading.topics
        if not told and re.search(
            rf"\b{re.escape(f'{noun.nbor(-1).text} {noun.text}')}\b", text, re.IGNORECASE
        ):
            yield noun
