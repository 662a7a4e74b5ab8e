"""The person whose life an article tells: whom *hij* or *she* stands for when nobody else is spoken of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.generate.askable import Reading
from quiz.generate.names import SURE
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_ROOM = 4
"""Words of a title that is a name, at most."""
_OFTEN = 3
"""Pronouns that show a name to be a person's, at least, when its letters leave that open."""
_KINDS = frozenset({AnswerKind.PERSON, AnswerKind.NAME})


@dataclass(frozen=True, slots=True)
class Life:
    """A person and the gender of the pronouns for that person: "m" or "f"."""

    name: str
    gender: str

    def fits(self, pronoun: str, words: QuestionWords) -> bool:
        """Whether a pronoun, in small letters, can stand for this person."""
        return words.genders.get(pronoun) == self.gender


def life_of(readings: Sequence[Reading], title: str, words: QuestionWords) -> Life | None:
    """The person whom the title names and the first sentence begins with, when pronouns tell the gender."""
    first = next((reading for reading in readings if not reading.sent.is_heading), None)
    opened = next((name for name in first.names if name.start == 0), None) if first is not None else None
    if opened is None or opened.kind not in _KINDS:
        return None
    titled, name = title.casefold().split(), opened.full or opened.text
    whole = name.casefold().split() == titled and len(titled) > 1
    known = opened.kind is AnswerKind.PERSON and opened.confidence >= SURE
    if not 0 < len(titled) <= _ROOM or not (whole or (known and set(titled) <= set(name.casefold().split()))):
        return None
    genders = Counter(
        words.genders[token.lower_]
        for reading in readings
        for token in reading.doc
        if token.lower_ in words.genders and token.dep_.startswith("nsubj")
    ).most_common()
    if not genders or (len(genders) > 1 and genders[0][1] == genders[1][1]):
        return None
    return Life(name, genders[0][0]) if known or genders[0][1] >= _OFTEN else None
