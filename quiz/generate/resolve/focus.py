"""Where *he* or *she* is the person whose life an article tells, or who was the subject before.

A paragraph is about the former until somebody else is the subject of a sentence, or is named in one about a
thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from quiz.generate.clauses.nouns import is_people, main_subjects
from quiz.generate.names import SURE, Name
from quiz.generate.reading import Reading
from quiz.generate.resolve.life import Life, is_plural
from quiz.generate.resolve.persons import is_thing
from quiz.item import AnswerKind
from quiz.languages.given import gender_of, may_be_alike
from quiz.languages.questions import QuestionWords

_TAKES_PART = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl:agent"})
"""Labels of a noun for somebody whom the next sentence may be about."""
_SHORT = 3
"""Letters of a part of a name that tell little, at most: *van*, *Jan*."""


@dataclass(frozen=True, slots=True)
class Focus:
    """The token of a pronoun that is the subject of a sentence, and the person it stands for; `sure` when a
    pronoun that fits can only be the person whose life is told."""

    subject: int | None = None
    name: str = ""
    sure: bool = False


def focus_on(readings: Sequence[Reading], life: Life | None, words: QuestionWords) -> Iterator[Focus]:
    """Who is spoken of by the pronoun that is the subject of each sentence, where that is certain."""
    paragraph, sure = -1, False
    other: Life | None = None
    for reading in readings:
        if reading.sent.paragraph != paragraph:
            paragraph, sure, other = reading.sent.paragraph, life is not None, None
        found = [(who, _pronoun(reading, who, words)) for who in (life if sure else None, other)]
        person, pronoun = next(((who, at) for who, at in found if at is not None), (None, None))
        followed = person is not None and person is other
        if person is not None and pronoun is not None:
            person = replace(person, gender=words.genders[reading.doc[pronoun].lower_])
        yield Focus(pronoun, person.name if person is not None else "", sure)
        other = _other_behind(reading, life, person if followed else other, words, followed=followed)
        sure = life is not None and _goes_on(reading, life, words, focus=sure)


def _other_behind(
    reading: Reading, life: Life | None, other: Life | None, words: QuestionWords, *, followed: bool
) -> Life | None:
    """Whom else the next sentence may be about: the one person whom a sentence has for its subject, or had
    before (`followed`), when it names nobody of the same gender beside; in a language in which *he* is no
    thing also when a sentence between names nobody."""
    subjects = {token.i for token in main_subjects(reading.doc)}
    named = [
        name
        for name in reading.names
        if name.kind is AnswerKind.PERSON and not subjects.isdisjoint(range(name.start, name.end))
    ]
    if named and named[0].confidence >= SURE and not (life is not None and _names(named[0], life)):
        name = named[0].full or named[0].text
        gender = gender_of(name) or words.gendered.get(name.split()[0].lower(), "")
        other = Life(name, gender, frozenset(name.split()))
    elif not followed and words.verb_second:
        return None
    beside = other is not None and any(_is_other(token, reading, other, words) for token in reading.doc)
    return None if beside else other


def _goes_on(reading: Reading, life: Life, words: QuestionWords, *, focus: bool) -> bool:
    """Whether the person is still spoken of behind a sentence; `focus`: was before it."""
    subjects = main_subjects(reading.doc)
    acts = any(
        _in_name_of(token, reading, life) or (focus and _fits(token, life, words)) for token in subjects
    )
    named = [name for name in reading.names if _names(name, life)]
    opens = bool(named) and named[0].start == 0
    others = subjects if acts or opens else reading.doc
    told = acts or focus or bool(named)
    return told and not any(_is_other(token, reading, life, words) for token in others)


def _pronoun(reading: Reading, person: Life | None, words: QuestionWords) -> int | None:
    """The token of the pronoun for a person that is the subject of a sentence; None where a clause before it
    tells of somebody else, or where *zij* may be a thing, for nothing tells that the person is a woman."""
    if person is None:
        return None
    subject = next((token for token in main_subjects(reading.doc) if _fits(token, person, words)), None)
    if subject is None or reading.is_spoken(subject.i):
        return None
    if words.verb_second and not person.gender and words.genders[subject.lower_] == "f":
        return None
    before = (token for token in reading.doc[: subject.i] if token.dep_.startswith("nsubj"))
    return None if any(_is_other(token, reading, person, words) for token in before) else subject.i


def _fits(subject: Token, life: Life, words: QuestionWords) -> bool:
    """Whether a subject is a pronoun for one person that can stand for this one."""
    return life.fits(subject.lower_, words) and not is_plural(subject)


def _is_other(token: Token, reading: Reading, life: Life, words: QuestionWords) -> bool:
    """Whether a token is, or may be, somebody else of the same gender: the name of a person, a noun for one
    who does or undergoes something, or a subject that is not certainly a thing."""
    if token.pos_ == "PROPN":
        name = next((each for each in reading.names if each.start <= token.i < each.end), None)
        person = name is not None and name.kind is AnswerKind.PERSON
        unknown = token.dep_.startswith("nsubj") and not is_thing(token, reading)
        whole = token.text if name is None else name.full or name.text
        alike = may_be_alike(gender_of(whole), life.gender)
        return alike and (person or unknown) and not _in_name_of(token, reading, life)
    if token.pos_ != "NOUN" or token.dep_ not in _TAKES_PART or "Plur" in token.morph.get("Number", []):
        return False
    noun = token.lower_
    people = is_people(noun, words) or noun in words.relations
    return people and may_be_alike(words.gendered.get(noun, ""), life.gender)


def _in_name_of(token: Token, reading: Reading, life: Life) -> bool:
    """Whether a token stands in a name of the person."""
    named = any(name.start <= token.i < name.end and _names(name, life) for name in reading.names)
    return named or (len(token) > _SHORT and token.text in life.parts)


def _names(name: Name, life: Life) -> bool:
    """Whether a name is the person's, a part of it, or that with what stands around it (*Dame Ada Smit*)."""
    whole, told = set((name.full or name.text).split()), set(name.text.split())
    own = set(life.name.split())
    return whole <= life.parts or told <= life.parts or (len(own) > 1 and own <= told)
