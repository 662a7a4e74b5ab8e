"""Where *he* or *she* is the person whose life an article tells: a paragraph is about that person until
somebody else is the subject of a sentence, or is named in one about a thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from quiz.generate.clauses.nouns import is_people, main_verb
from quiz.generate.names import Name
from quiz.generate.reading import Reading
from quiz.generate.resolve.life import Life, is_plural
from quiz.generate.resolve.persons import is_thing
from quiz.item import AnswerKind
from quiz.languages.given import GENDERS
from quiz.languages.questions import QuestionWords

_TAKES_PART = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl:agent"})
"""Labels of a noun for somebody whom the next sentence may be about."""
_SHORT = 3
"""Letters of a part of a name that tell little, at most: *van*, *Jan*."""


@dataclass(frozen=True, slots=True)
class Focus:
    """Whether a sentence can be about nobody else when it begins with a pronoun for the person, and the token
    of such a pronoun that is its subject."""

    sure: bool = False
    subject: int | None = None


def focus_on(readings: Sequence[Reading], life: Life | None, words: QuestionWords) -> Iterator[Focus]:
    """Where the person whose life is told is spoken of by a pronoun, for each sentence."""
    paragraph, sure = -1, True
    for reading in readings:
        if life is None:
            yield Focus()
            continue
        sure = sure or reading.sent.paragraph != paragraph
        paragraph = reading.sent.paragraph
        yield Focus(sure, _pronoun(reading, life, words) if sure else None)
        sure = _goes_on(reading, life, words, focus=sure)


def _goes_on(reading: Reading, life: Life, words: QuestionWords, *, focus: bool) -> bool:
    """Whether the person is still spoken of behind a sentence; `focus`: was before it."""
    subjects = [token for token in reading.doc if _is_main_subject(token)]
    acts = any(
        _in_name_of(token, reading, life) or (focus and _fits(token, life, words)) for token in subjects
    )
    others = subjects if acts else reading.doc
    named = any(_names(name, life) for name in reading.names)
    return (acts or focus or named) and not any(_is_other(token, reading, life, words) for token in others)


def _pronoun(reading: Reading, life: Life, words: QuestionWords) -> int | None:
    """The token of the pronoun for the person that is the subject of a sentence; None where a clause before
    it tells of somebody else."""
    subject = next(
        (each for each in reading.doc if _is_main_subject(each) and _fits(each, life, words)), None
    )
    if subject is None or _is_spoken(subject, reading):
        return None
    before = (token for token in reading.doc[: subject.i] if token.dep_.startswith("nsubj"))
    return None if any(_is_other(token, reading, life, words) for token in before) else subject.i


def _is_main_subject(token: Token) -> bool:
    """Whether a token is the subject of the main verb, or of one joined to it."""
    if not token.dep_.startswith("nsubj"):
        return False
    verb = main_verb(token.head)
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.dep_ == "ROOT"


def _fits(subject: Token, life: Life, words: QuestionWords) -> bool:
    """Whether a subject is a pronoun for one person that can stand for this one."""
    return life.fits(subject.lower_, words) and not is_plural(subject)


def _is_spoken(token: Token, reading: Reading) -> bool:
    """Whether a token stands in a quote, and tells of whomever the speaker means."""
    place = reading.sent.start + token.idx
    return any(quote.direct and quote.start <= place < quote.end for quote in reading.sent.quotes)


def _is_other(token: Token, reading: Reading, life: Life, words: QuestionWords) -> bool:
    """Whether a token is, or may be, somebody else of the same gender: the name of a person, a noun for one
    who does or undergoes something, or a subject that is not certainly a thing."""
    name = next((each for each in reading.names if each.start <= token.i < each.end), None)
    if token.pos_ == "PROPN":
        person = name is not None and name.kind is AnswerKind.PERSON
        unknown = token.dep_.startswith("nsubj") and not is_thing(token, reading)
        first = (name.full or name.text).split()[0] if name is not None else token.text
        other = GENDERS.get(first, life.gender) == life.gender
        return other and (person or unknown) and not _in_name_of(token, reading, life)
    if token.pos_ != "NOUN" or token.dep_ not in _TAKES_PART or "Plur" in token.morph.get("Number", []):
        return False
    noun = token.lower_
    return words.gendered.get(noun, life.gender) == life.gender and (
        is_people(noun, words) or noun in words.relations
    )


def _in_name_of(token: Token, reading: Reading, life: Life) -> bool:
    """Whether a token stands in a name of the person."""
    named = any(name.start <= token.i < name.end and _names(name, life) for name in reading.names)
    return named or (len(token) > _SHORT and token.text in life.parts)


def _names(name: Name, life: Life) -> bool:
    """Whether a name is the person's, or a part of it."""
    return set((name.full or name.text).split()) <= life.parts or set(name.text.split()) <= life.parts
