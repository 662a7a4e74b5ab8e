"""Questions: which words ask for an answer, and the stem that they open."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.generate.askable import Reading
from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact
from quiz.generate.questions.order import Piece, capital, question, render
from quiz.generate.questions.phrase import Phrase, find_phrase
from quiz.generate.questions.repeats import repeats
from quiz.generate.stands import dangling, denied, unnamed
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

SHORTEST = 5
"""Words of a stem, at least."""
_COUNTED = frozenset({AnswerKind.NUMBER})
_TIMES = frozenset({AnswerKind.YEAR, AnswerKind.DATE, AnswerKind.MONTH, AnswerKind.WEEKDAY})
_AMOUNTS = frozenset({AnswerKind.PERCENTAGE, AnswerKind.MONEY})


@dataclass(frozen=True, slots=True)
class Question:
    """A question for a choice item: the stem asks for the fact's answer."""

    fact: Fact
    stem: str


@dataclass(frozen=True, slots=True)
class Unasked:
    """Why a fact has no question or no gap."""

    fact: Fact
    reason: str


def ask(fact: Fact, reading: Reading, words: QuestionWords) -> Question | Unasked:
    """The question for a fact, or why there is none."""
    if fact.clause is None:
        return Unasked(fact, reading.problem or "it lies outside the main clause")
    problem = _problem(fact, fact.clause, reading, words)
    if problem:
        return Unasked(fact, problem)
    phrase = find_phrase(fact.clause, fact.start, fact.end, words, counted=fact.counted)
    if phrase is None:
        return Unasked(fact, "it is one of several, or lies in a subordinate clause")
    asked = _asked(fact, fact.clause, phrase, words)
    if asked is None:
        return Unasked(fact, "no question word fits here")
    moved, pieces = asked
    ordered = question(fact.clause, moved, pieces, words)
    if ordered is None:
        return Unasked(fact, "the verb cannot be put in question order")
    stem = render(reading.doc, with_speaker(ordered, fact, words), proper=reading.proper, shown=reading.shown)
    if repeats(fact.answer, stem):
        return Unasked(fact, "the answer also stands in the question")
    if len(stem.split()) < SHORTEST:
        return Unasked(fact, "too little is left for a question")
    return Question(fact, capital(stem) + "?")


def _problem(fact: Fact, clause: Clause, reading: Reading, words: QuestionWords) -> str:
    """Why a clause is not asked about at all."""
    if denied(clause.doc, clause.tokens, words):
        return "something is denied"
    others = [i for i in clause.tokens if i not in fact.tokens]
    if any(clause.doc[i].is_quote for i in clause.tokens):
        return "it holds a quotation mark"
    return dangling(clause.doc, others, reading.shown, words) or unnamed(clause, reading.shown, words)


def with_speaker(pieces: list[Piece], fact: Fact, words: QuestionWords) -> list[Piece]:
    """The question with who says it, behind the verb and what stands beside it."""
    if not fact.speaker or fact.clause is None:
        return pieces
    said = words.templates["according"].format(speaker=fact.speaker)
    if not words.verb_second:
        return [said, ",", *pieces]
    at = pieces.index(fact.clause.finite) + 1
    while at < len(pieces) and pieces[at] in fact.clause.subject:
        at += 1
    return [*pieces[:at], said, *pieces[at:]]


def _asked(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """The tokens that the question word takes with it to the front, and what they become."""
    if fact.kind in _TIMES:
        return _time(fact, clause, phrase, words)
    if fact.kind in _COUNTED:
        return _number(fact, clause, phrase, words)
    if fact.kind in words.which:
        return _named(fact, clause, phrase, words)
    return None


def _time(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """`in 1921` -> `in welk jaar`; `op 3 mei` -> `wanneer`. Only of the verb, never of a noun."""
    doc = clause.doc
    preposition = phrase.preposition
    if phrase.nested or len(phrase.core) != fact.end - fact.start:
        return None
    if len(phrase.tokens) != len(phrase.core) + (preposition is not None):
        return None
    adverb = words.adverbs.get(fact.kind)
    if preposition is None:
        return (phrase.tokens, [adverb]) if adverb else None
    word = doc[preposition].lower_
    if word not in words.time_prepositions:
        return None
    if adverb and word in words.on:
        return phrase.tokens, [adverb]
    return phrase.tokens, [word, words.which.get(fact.kind, adverb or "")]


def _number(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """`vier nieuwe bataljons` -> `hoeveel nieuwe bataljons`, with all that the noun hangs on."""
    doc = clause.doc
    if not fact.noun or phrase.loose:
        return None
    tokens = [i for i in phrase.tokens if i < fact.start]
    while tokens and tokens[-1] in phrase.core and doc[tokens[-1]].lower_ in words.definite | words.focus:
        tokens.pop()
    return phrase.tokens, [*tokens, words.how_many, *(i for i in phrase.tokens if i >= fact.end)]


def _named(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """`in Brussel` -> `in welke plaats`; a noun before a name stays: `welke architect`."""
    core = set(phrase.core)
    if fact.rule == "phrase" and phrase.core != clause.subject:
        return None
    if fact.end - 1 != phrase.core[-1] or (phrase.loose and fact.kind in _PLACES):
        return None
    which = words.which[fact.kind]
    tokens = [i for i in phrase.tokens if i not in core]
    if phrase.preposition is not None and not phrase.nested:
        return phrase.tokens, [clause.doc[phrase.preposition].lower_, which]
    at = [i for i in tokens if i < phrase.core[0]]
    return phrase.tokens, [*at, which, *(i for i in tokens if i > phrase.core[-1])]


_PLACES = frozenset({AnswerKind.COUNTRY, AnswerKind.CITY, AnswerKind.REGION, AnswerKind.PLACE})
