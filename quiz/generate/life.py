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
    if opened is None or opened.kind is not AnswerKind.PERSON or opened.confidence < SURE:
        return None
    titled = title.casefold().split()
    if len(titled) > _ROOM or not set(titled) <= set((opened.full or opened.text).casefold().split()):
        return None
    genders = Counter(
        words.genders[token.lower_]
        for reading in readings
        for token in reading.doc
        if token.lower_ in words.genders and token.dep_.startswith("nsubj")
    ).most_common()
    if not genders or (len(genders) > 1 and genders[0][1] == genders[1][1]):
        return None
    return Life(opened.full or opened.text, genders[0][0])
