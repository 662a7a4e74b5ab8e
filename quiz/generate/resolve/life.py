"""The person whose life an article tells: whom *hij* or *she* stands for when nobody else is spoken of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from quiz.generate.clauses.nouns import is_finite
from quiz.generate.names import SURE
from quiz.generate.reading import Reading
from quiz.item import AnswerKind
from quiz.languages.given import gender_of, may_be_alike
from quiz.languages.names import name_words
from quiz.languages.questions import QuestionWords

_ROOM = 4
"""Words of a title that is a name, at most."""
_YEARS = re.compile(r"\s*\(\d{4}\s?[-–]\s?\d{4}\).*")
"""The years of a life, and whatever a headline tells behind them."""
_OFTEN, _SHARE = 3, 0.25
"""Pronouns, and pronouns by sentence, that show a name to be a person's, at least."""
_NEARLY = 5
"""Pronouns that fit for one that does not, at least, where a story tells of one person."""
_OPENING = 3
"""Sentences in which a story says of whom it is."""


@dataclass(frozen=True, slots=True)
class Life:
    """A person, the gender of the pronouns for that person ("m", "f", or "" when it is not known), and all
    parts of the name."""

    name: str
    gender: str
    parts: frozenset[str] = frozenset()

    def fits(self, pronoun: str, words: QuestionWords) -> bool:
        """Whether a pronoun, in small letters, can stand for this person."""
        gender = words.genders.get(pronoun, "")
        return bool(gender) and self.gender in ("", gender)


def life_of(readings: Sequence[Reading], title: str, words: QuestionWords) -> Life | None:
    """The person whom the title names, and the first sentence begins with unless that is the whole name, when
    pronouns tell the gender; by the title's name, which is the one that people know. It may have the years
    of that life behind it (*Ada Smit (1932-2025): een leven voor het water*)."""
    title = without_years(title)
    first = next((reading for reading in readings if not reading.sent.is_heading), None)
    titled = title.casefold().split()
    if first is None or not 0 < len(titled) <= _ROOM or _is_thing(first, words):
        return None
    gender, times, _ = _genders(readings, words)
    if not gender:
        return None
    often = times >= max(_OFTEN, _SHARE * len(readings))
    opened = next((name for name in first.names if name.start == 0), None)
    whole = ""
    if opened is not None and opened.kind is AnswerKind.PERSON and opened.confidence >= SURE:
        whole = opened.full or opened.text
    life = Life(title, gender, frozenset(f"{whole} {title}".split()))
    if whole and opened is not None and set(titled) <= set(whole.casefold().split()):
        known = len(titled) > 1 and set(title.split()) <= set(whole.split())
        return life if known else replace(life, name=whole) if often or " " in opened.text else None
    if not often or len(titled) == 1:
        return None
    if whole and _last(whole) & _last(title):
        return life
    told = first.doc[0].lower_ not in words.definite
    named = told and any(_names(reading, title) for reading in readings)
    return life if named or (told and set(titled) <= set(_before_verb(first))) else None


def portrayed(readings: Sequence[Reading], words: QuestionWords) -> Life | None:
    """The person whom a story opens with and names at least twice as often as anybody else, when nearly all
    pronouns for one person that are subjects fit: a portrait tells a life too."""
    people = Counter(
        name.full or name.text
        for reading in readings
        for name in reading.names
        if name.kind is AnswerKind.PERSON and name.confidence >= SURE
    ).most_common(2)
    gender, times, others = _genders(readings, words)
    if not people or times < max(_OFTEN, _SHARE * len(readings)) or times < _NEARLY * others:
        return None
    (name, named), second = people[0], people[1][1] if len(people) > 1 else 0
    told = [reading for reading in readings if not reading.sent.is_heading][:_OPENING]
    opens = any(name in (each.full or each.text) for reading in told for each in reading.names)
    alone = " " in name and named >= max(_OFTEN, 2 * second)
    fits = may_be_alike(gender_of(name), gender)
    return Life(name, gender, frozenset(name.split())) if opens and alone and fits else None


def without_years(title: str) -> str:
    """A title without the years of a life, and what it tells behind them."""
    return _YEARS.sub("", title)


def _genders(readings: Sequence[Reading], words: QuestionWords) -> tuple[str, int, int]:
    """The gender of most pronouns for one person that are subjects, how many these are, and how many others;
    "" for none."""
    genders = Counter(
        words.genders[token.lower_]
        for reading in readings
        for token in reading.doc
        if token.lower_ in words.genders and token.dep_.startswith("nsubj") and not is_plural(token)
    ).most_common()
    times, others = ([count for _, count in genders] + [0, 0])[:2]
    return ("", 0, 0) if times == others else (genders[0][0], times, others)


def _last(name: str) -> set[str]:
    """The last names of somebody: *Payne* and *Gaposchkin* of *Cecilia Payne-Gaposchkin*."""
    return set(name.split()[-1].split("-"))


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


def is_plural(subject: Token) -> bool:
    """Whether the finite verb of a subject is in the plural (*zij wonnen*)."""
    verbs = (verb for verb in (subject.head, *subject.head.children) if is_finite(verb))
    return any(verb.morph.get("Number", []) == ["Plur"] for verb in verbs)


def _before_verb(first: Reading) -> Iterator[str]:
    """The words before the first finite verb of a sentence, in small letters."""
    for token in first.doc:
        if is_finite(token):
            return
        yield token.text.casefold()
