"""The person whose life an article tells: whom *hij* or *she* stands for when nobody else is spoken of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from quiz.generate.clauses.nouns import is_finite
from quiz.generate.names import SURE
from quiz.generate.reading import Reading
from quiz.item import AnswerKind
from quiz.languages.names import name_words
from quiz.languages.questions import QuestionWords

_ROOM = 4
"""Words of a title that is a name, at most."""
_OFTEN = 3
"""Pronouns that show a name to be a person's, at least, when its letters leave that open."""


@dataclass(frozen=True, slots=True)
class Life:
    """A person and the gender of the pronouns for that person: "m" or "f"."""

    name: str
    gender: str

    def fits(self, pronoun: str, words: QuestionWords) -> bool:
        """Whether a pronoun, in small letters, can stand for this person."""
        return words.genders.get(pronoun) == self.gender


def life_of(readings: Sequence[Reading], title: str, words: QuestionWords) -> Life | None:
    """The person whom the title names, and the first sentence begins with unless that is the whole name, when
    pronouns tell the gender."""
    first = next((reading for reading in readings if not reading.sent.is_heading), None)
    titled = title.casefold().split()
    if first is None or not 0 < len(titled) <= _ROOM or _is_thing(first, words):
        return None
    genders = Counter(
        words.genders[token.lower_]
        for reading in readings
        for token in reading.doc
        if token.lower_ in words.genders and token.dep_.startswith("nsubj") and not _is_plural(token)
    ).most_common()
    if not genders or (len(genders) > 1 and genders[0][1] == genders[1][1]):
        return None
    opened = next((name for name in first.names if name.start == 0), None)
    if opened is not None and opened.kind is AnswerKind.PERSON and opened.confidence >= SURE:
        name = opened.full or opened.text
        if set(titled) <= set(name.casefold().split()):
            return Life(name, genders[0][0])
    told = len(titled) > 1 and genders[0][1] >= _OFTEN and first.doc[0].lower_ not in words.definite
    named = told and any(_names(reading, title) for reading in readings)
    return Life(title, genders[0][0]) if named or (told and set(titled) <= set(_before_verb(first))) else None


def _is_thing(first: Reading, words: QuestionWords) -> bool:
    """Whether a first sentence says that something is a place, a body or a work (*Texel is een eiland*)."""
    clause = first.clauses[0] if first.clauses else None
    if clause is None or clause.doc[clause.finite].lower_ not in words.be:
        return False
    noun = next((clause.doc[i] for i in clause.rest if clause.doc[i].pos_ == "NOUN"), None)
    return noun is not None and noun.lower_ in name_words(noun.doc.lang_).heads


def _names(reading: Reading, title: str) -> bool:
    """Whether a sentence names the person whose name the title is."""
    people = (name for name in reading.names if name.kind is AnswerKind.PERSON and name.confidence >= SURE)
    return any(name.text.casefold() == title.casefold() for name in people)


def _is_plural(subject: Token) -> bool:
    """Whether the finite verb of a subject is in the plural (*zij wonnen*)."""
    verbs = (verb for verb in (subject.head, *subject.head.children) if is_finite(verb))
    return any(verb.morph.get("Number", []) == ["Plur"] for verb in verbs)


def _before_verb(first: Reading) -> Iterator[str]:
    """The words before the first finite verb of a sentence, in small letters."""
    for token in first.doc:
        if is_finite(token):
            return
        yield token.text.casefold()
