"""Pronouns whose antecedent stands before them in the same words: *Ada schreef een boek waarin zij …*."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Token

from quiz.generate.clauses.nouns import is_finite, is_main_subject, is_people, main_subjects
from quiz.generate.names import SURE, Name
from quiz.item import AnswerKind
from quiz.languages.given import gender_of, may_be_alike
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from quiz.generate.reading import Reading

_HEADS = frozenset(
    {"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "obl:arg", "ROOT", "conj", "nmod"}
)
_SUBJECTS = ("nsubj", "nsubj:pass")


def stands_within(token: Token, kept: Sequence[int], reading: Reading, words: QuestionWords) -> bool:
    """Whether just one thing before a pronoun, among the words that are kept, can be what it stands for."""
    traits = words.personal.get(token.lower_, "").split()
    doc, sent = reading.doc, reading.sent
    before = [i for i in kept if i < token.i and not _beside(doc[i], token, words)]
    if sent.quotes and sent.quoted(token) is None:
        before = [i for i in before if sent.quoted(doc[i]) is None]
    if "person" in traits and len(persons(reading, before, words)) == 1:
        return True
    if "plural" in traits and len(_subjects(reading, before, "Plur")) == 1:
        return len(_plurals(reading, before)) == 1
    return (
        "thing" in traits
        and len(_subjects(reading, before, "Sing")) == 1
        and not persons(reading, before, words)
    )


def is_of_subject(token: Token, kept: Sequence[int], reading: Reading, words: QuestionWords) -> bool:
    """Whether a pronoun can only be the person that the pronoun for the main subject is known to be, before
    or behind it (*Na haar verblijf in Caïro vestigde zij zich in Algiers*)."""
    gender = words.genders.get(token.lower_, "")
    if not gender:
        return False
    if _is_before_its_owner(token, kept, reading, words):
        return True
    subject = next((i for i in kept if i in reading.shown and is_main_subject(reading.doc[i])), None)
    if subject is None or words.genders.get(reading.doc[subject].lower_) != gender:
        return False
    alike = persons(reading, [i for i in kept if i != subject], words, gender=gender)
    return not _beside(reading.doc[subject], token, words) and alike <= {reading.shown[subject]}


def _is_before_its_owner(token: Token, kept: Sequence[int], reading: Reading, words: QuestionWords) -> bool:
    """Whether a possessive in what stands first can only be of the person whose name is the subject behind it
    (*Na zijn promotie in 1925 ging Jan naar Delft*)."""
    owner = next(
        (name for name in reading.names if name.start > token.i and _is_subject(name, reading.doc)), None
    )
    if owner is None or token.lower_ not in words.possessive or token.pos_ not in {"PRON", "DET"}:
        return False
    whole = owner.full or owner.text
    sure = owner.kind is AnswerKind.PERSON and owner.confidence >= SURE and owner.start in kept
    alike = may_be_alike(gender_of(whole), words.genders[token.lower_])
    first = token.head.i < owner.start and not any(is_finite(other) for other in token.doc[: token.i])
    return sure and alike and first and persons(reading, kept, words) == {whole}


def _is_subject(name: Name, doc: Doc) -> bool:
    return any(name.start <= subject.i < name.end for subject in main_subjects(doc))


def _beside(other: Token, pronoun: Token, words: QuestionWords) -> bool:
    """Whether a noun stands by the same verb as a pronoun that owns nothing: then it is someone else (*met
    Ada richtte hij*)."""
    owns = pronoun.lower_ in words.possessive and pronoun.head.i > pronoun.i
    return not owns and _governor(other) == _governor(pronoun)


def _governor(token: Token) -> int:
    """The verb that a noun or pronoun stands by."""
    while token.head.i != token.i and token.head.pos_ not in {"VERB", "AUX"}:
        token = token.head
    return token.head.i


def persons(reading: Reading, tokens: Sequence[int], words: QuestionWords, *, gender: str = "") -> set[str]:
    """The persons among some tokens: by name, by a resolved pronoun, by a noun for one; only those who may be
    of a gender when one is asked for."""
    named = {
        name.full or name.text
        for name in reading.names
        if name.kind is AnswerKind.PERSON
        and name.end - 1 in tokens
        and may_be_alike(gender_of(name.full or name.text), gender)
    }
    resolved = {
        reading.shown[i]
        for i in tokens
        if reading.shown.get(i)
        and _is_pronoun(reading.doc[i], words)
        and may_be_alike(words.genders.get(reading.doc[i].lower_, ""), gender)
    }
    nouns = {
        reading.doc[i].lower_
        for i in tokens
        if reading.doc[i].pos_ == "NOUN"
        and "Plur" not in reading.doc[i].morph.get("Number", [])
        and is_people(reading.doc[i].lower_, words)
        and not any(name.start == i + 1 for name in reading.names)
        and not (gender and _says_who(reading.doc[i], reading))
        and may_be_alike(words.gendered.get(reading.doc[i].lower_, ""), gender)
    }
    return named | resolved | nouns


def _says_who(noun: Token, reading: Reading) -> bool:
    """Whether a noun says who somebody named before it is (*trouwde met Johann Graff, een leerling*)."""
    return noun.dep_ == "appos" and any(name.start <= noun.head.i < name.end for name in reading.names)


def _is_pronoun(token: Token, words: QuestionWords) -> bool:
    return "person" in words.personal.get(token.lower_, "")


def _subjects(reading: Reading, before: Sequence[int], number: str) -> list[int]:
    """The subjects before a pronoun with a number, or a resolved pronoun."""
    return [i for i in before if reading.doc[i].dep_ in _SUBJECTS and _number(reading, i) in ("", number)]


def _plurals(reading: Reading, before: Sequence[int]) -> list[int]:
    return [
        i
        for i in before
        if reading.doc[i].pos_ in {"NOUN", "PROPN"}
        and reading.doc[i].dep_ in _HEADS
        and _number(reading, i) == "Plur"
    ]


def _number(reading: Reading, i: int) -> str:
    return "".join(reading.doc[i].morph.get("Number", []))
