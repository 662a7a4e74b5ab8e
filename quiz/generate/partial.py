"""Facts that are only a part of what is told: what something is compared with, a piece of an amount, what
went before, a day whose year stands elsewhere."""

from __future__ import annotations

import re

from spacy.tokens import Token

from quiz.generate.askable import Reading
from quiz.generate.fact import Fact
from quiz.generate.names.gazetteer import nationalities
from quiz.generate.nouns import finite_of
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_AMOUNTS = frozenset({AnswerKind.NUMBER, AnswerKind.MEASURE, AnswerKind.MONEY, AnswerKind.DURATION})
_TIMES = frozenset({AnswerKind.YEAR, AnswerKind.DATE})
_PLACES = frozenset({AnswerKind.CITY, AnswerKind.COUNTRY, AnswerKind.PLACE})
_FULL_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
_BEFORE = "it happened before what is told"
_BACK = 3
"""Words before an answer among which that of a comparison stands."""
_ALIKE = 4
"""Letters that a people and its adjective have in common, at least: *Russen*, *Russisch*."""
_SMALL = 100
"""A number up to this, with no noun, is an age or a mark."""


def is_part(fact: Fact, reading: Reading, words: QuestionWords) -> str:
    """Why a fact does not say the whole of anything; "" when it does."""
    doc, before = (
        reading.doc,
        [token.lower_ for token in reading.doc[max(0, fact.start - _BACK) : fact.start]],
    )
    if any(word in words.than for word in before[:-1]) and doc[fact.start - 1].pos_ in {"ADP", "DET"}:
        return "it is only what something else is compared with"
    if fact.kind in _AMOUNTS and before[-1:] and before[-1] in words.several:
        return "it is only a piece of an amount"
    if fact.kind is AnswerKind.NUMBER and not fact.noun and _measures_nothing(fact, words):
        return "of what this is the number, the sentence does not say"
    if doc[0].lower_ in words.completing and doc[0].pos_ in {"SCONJ", "ADV"}:
        return "it is told of what another sentence says"
    few = fact.kind is AnswerKind.NUMBER and fact.answer.lower() in words.few
    if few and before[-1:] and before[-1] in words.definite | words.every:
        return "so few are no number to keep in mind"
    if _is_people(fact, reading):
        return "it is a people, not a name"
    finite = finite_of(reading.sent.root)
    since = fact.start > 0 and doc[fact.start - 1].lower_ in words.until
    if fact.clause is None:
        before_that = finite is not None and finite.lower_ in words.had and _has_participle(reading.sent.root)
        return _BEFORE if before_that and not since else ""
    return _told_apart(fact, reading, words)


def _is_people(fact: Fact, reading: Reading) -> bool:
    """Whether a name is that of a people: an adjective of nationality, or a plural that begins like one (*de
    Russen*)."""
    known = nationalities(reading.doc.lang_)
    several = fact.end - fact.start == 1 and "Plur" in reading.doc[fact.start].morph.get("Number", [])
    plural = several and fact.rule in {"name", "proper"} and fact.kind is not AnswerKind.COUNTRY
    alike = {each[:_ALIKE].casefold() for each in known}
    return fact.answer in known or (plural and fact.answer[:_ALIKE].casefold() in alike)


def _has_participle(verb: Token) -> bool:
    return "Part" in verb.morph.get("VerbForm", [])


def _told_apart(fact: Fact, reading: Reading, words: QuestionWords) -> str:
    """Why the clause of a fact is not true, or clear, by itself; "" when it is."""
    clause = fact.clause
    assert clause is not None
    doc, told = clause.doc, clause.tokens
    if doc[told[0]].lower_ in words.focus and doc[told[0]].pos_ == "ADV" and told[0] not in fact.tokens:
        return f"it holds with ‘{doc[told[0]].text}’ only"
    verbs = [doc[i] for i in clause.rest if doc[i].pos_ in {"VERB", "AUX"}]
    perfect = any(map(_has_participle, verbs)) and "Inf" not in verbs[0].morph.get("VerbForm", [])
    since = fact.start > 0 and doc[fact.start - 1].lower_ in words.until
    if doc[clause.finite].lower_ in words.had and perfect and not since:
        return _BEFORE
    if fact.kind not in _TIMES and not reading.month and any(_of_no_year(i, reading) for i in told):
        return "the year of a day in it is not told"
    if any(_is_misread(doc[i]) for i in told):
        return "what belongs to its verb is uncertain"
    spoken = fact.kind in _PLACES and fact.start in clause.subject
    if spoken and any(token.lower_ in words.speech for token in (doc[clause.finite], *verbs)):
        return "a place stands for who speaks there"
    return ""


def _is_misread(token: Token) -> bool:
    """Whether a noun is told as one more verb: the subject of a clause whose verb was not found."""
    joined = token.dep_ == "conj" and token.pos_ in {"NOUN", "PROPN"} and token.head.pos_ == "VERB"
    return joined and not any(
        child.dep_ == "cop" or child.dep_.startswith("nsubj") for child in token.children
    )


def _measures_nothing(fact: Fact, words: QuestionWords) -> bool:
    """Whether a number without a noun is an age, a mark or a reading: *een vrouw van 91*, *gave 5.9*."""
    doc = fact.sent.doc
    before = doc[fact.start - 1] if fact.start else None
    behind = doc[fact.end].lower_ if fact.end < len(doc) else ""
    if behind in words.linking_prepositions:
        return False
    broken = re.search(r"\d[.,]\d{1,2}$", fact.answer) is not None
    figures = fact.answer if fact.answer.isdigit() else ""
    small = int(figures) <= _SMALL if figures else fact.answer.isalpha()
    return broken or (small and before is not None and before.pos_ == "ADP")


def _of_no_year(i: int, reading: Reading) -> bool:
    """Whether a day that begins here has no year beside it in its sentence."""
    return any(
        value.start == i and value.kind is AnswerKind.DATE and value.start not in reading.shown
        for value in reading.values
    ) and not _FULL_YEAR.search(reading.sent.text)
