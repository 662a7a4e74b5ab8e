"""What a definition tells of its subject, as a main clause: *De watersnood was een ramp die in 1953 Zeeland
trof* -> *De watersnood trof in 1953 Zeeland*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.denied import denied
from quiz.generate.clauses.relative import told_of_subject
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords


def defining_clauses(
    clauses: Sequence[Clause], words: QuestionWords, *, kinds: Mapping[int, AnswerKind] | None = None
) -> Iterator[Clause]:
    """What the relative clause of a definition tells, where its pronoun is its subject; `kinds` are those of
    the names, by token."""
    for clause in clauses[:1]:
        doc, noun = clause.doc, _defined(clause, words)
        if noun is None or denied(doc, clause.tokens, words):
            continue
        pronoun = _pronoun(doc, noun, words, kinds or {})
        told = told_of_subject(doc, pronoun, words) if pronoun is not None else None
        if told is not None and _agrees(doc[told[0]], doc[clause.finite]):
            yield replace(clause, front=(), finite=told[0], rest=told[1])


def _defined(clause: Clause, words: QuestionWords) -> Token | None:
    """The noun with `a` that a clause says its subject is; None where it says something else."""
    finite = clause.doc[clause.finite]
    noun = finite.head
    plain = finite.lower_ in words.be and finite.dep_ == "cop" and noun.pos_ == "NOUN"
    one = any(child.lower_ in words.indefinite for child in noun.children)
    among = any(child.dep_ == "case" for child in noun.children)
    behind = not clause.front and noun.i in clause.rest and noun.i > clause.finite
    return noun if plain and one and behind and not among else None


def _pronoun(doc: Doc, noun: Token, words: QuestionWords, kinds: Mapping[int, AnswerKind]) -> Token | None:
    """The relative pronoun that stands for a noun, with no other noun or person between that it may be
    about."""
    verb = next((child for child in noun.children if child.dep_ == "acl:relcl"), None)
    for token in doc[noun.i + 1 :]:
        if token.lower_ in words.subject_relatives | words.that and token.pos_ == "PRON":
            mine = verb is not None and token in verb.children and token.dep_.startswith("nsubj")
            return token if mine else None
        joined = token.dep_ == "conj" and token.head == noun
        person = kinds.get(token.i) is AnswerKind.PERSON
        if (token.pos_ == "NOUN" and not joined) or token.pos_ == "VERB" or person:
            return None
    return None


def _agrees(verb: Token, be: Token) -> bool:
    """Whether two verbs are of one number, as far as they tell."""
    one, other = verb.morph.get("Number", []), be.morph.get("Number", [])
    return not one or not other or one == other
