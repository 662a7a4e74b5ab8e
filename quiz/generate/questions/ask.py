"""Questions: which words ask for an answer, and the stem that they open."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quiz.generate.askable import Reading
from quiz.generate.clauses import Clause
from quiz.generate.facts import Fact
from quiz.generate.questions.order import Piece, capital, question, render
from quiz.generate.questions.people import according, office, office_holder, quoted
from quiz.generate.questions.phrase import Phrase, find_phrase
from quiz.generate.questions.repeats import repeats
from quiz.generate.questions.shorten import shorten
from quiz.generate.stands import anchored, dangling, denied, mistyped, one_of_many, unnamed
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

STEM = 17
"""Words of a stem beyond which it loses phrases at its end."""
SHORTEST = 5
"""Words of a stem, at least."""
_BREAKS = frozenset({":", ";", "–", "—", "/"})
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
    stem = _about_people(fact, reading, words)
    if stem:
        return Question(fact, stem)
    if fact.rule in {"holder", "role"}:
        return Unasked(fact, "who holds an office is asked only with a date and a country")
    if fact.rule == "speaker":
        return _according(fact, reading, words)
    if fact.clause is None:
        return Unasked(fact, reading.problem or "it lies outside the main clause")
    problem = _problem(fact, fact.clause, reading, words)
    if problem:
        return Unasked(fact, problem)
    phrase = find_phrase(fact.clause, fact.start, fact.end, words, counted=fact.counted)
    if phrase is None:
        return Unasked(fact, "it is one of several, or lies in a subordinate clause")
    if phrase.nested and not words.nested:
        return Unasked(fact, "it hangs on a noun, which cannot go to the front")
    asked = _asked(fact, fact.clause, phrase, words)
    if asked is None:
        return Unasked(fact, "no question word fits here")
    moved, pieces = asked
    ordered = question(_shortened(fact.clause, moved, words), moved, pieces, words)
    return _finished(fact, ordered and with_speaker(ordered, fact, words), reading, words)


def _shortened(clause: Clause, moved: tuple[int, ...], words: QuestionWords) -> Clause:
    """The clause without the phrases at its end, once what goes to the front is taken out."""
    if not set(moved) <= set(clause.rest):
        return clause
    room = max(STEM - len(moved), 6)
    left = replace(clause, rest=tuple(i for i in clause.rest if i not in moved))
    return replace(clause, rest=(*shorten(left, (), words, longest=room).rest, *moved))


def _according(fact: Fact, reading: Reading, words: QuestionWords) -> Question | Unasked:
    if len(reading.clauses) != 1:
        return Unasked(fact, reading.problem or "what is said is more than one clause")
    problem = _problem(fact, reading.clauses[0], reading, words)
    return Unasked(fact, problem) if problem else _finished(fact, according(reading, words), reading, words)


def _finished(
    fact: Fact, ordered: list[Piece] | None, reading: Reading, words: QuestionWords
) -> Question | Unasked:
    """The question as text, unless it says too little or gives its answer away."""
    if ordered is None:
        return Unasked(fact, "the verb cannot be put in question order")
    stem = render(reading.doc, ordered, proper=reading.proper, shown=reading.shown)
    if repeats(fact.answer, stem):
        return Unasked(fact, "the answer also stands in the question")
    if len(stem.split()) < SHORTEST:
        return Unasked(fact, "too little is left for a question")
    return Question(fact, capital(stem) + "?")


def _about_people(fact: Fact, reading: Reading, words: QuestionWords) -> str:
    """The stem by the rules for speakers and offices; "" where none applies."""
    if fact.rule == "holder":
        return office_holder(fact, reading.date, words)
    if fact.rule == "role":
        return office(fact, reading.date, words)
    return quoted(fact, reading, words) if fact.rule == "speaker" else ""


def _problem(fact: Fact, clause: Clause, reading: Reading, words: QuestionWords) -> str:
    """Why a clause is not asked about at all."""
    if denied(clause.doc, clause.tokens, words):
        return "something is denied"
    others = [i for i in clause.tokens if i not in fact.tokens]
    if mistyped(fact, clause, words):
        return mistyped(fact, clause, words)
    if one_of_many(clause, words):
        return "it is one of several of its kind"
    if any(clause.doc[i].is_quote or clause.doc[i].text in _BREAKS for i in clause.tokens):
        return "it holds a quotation mark, a colon or a dash"
    problem = dangling(clause.doc, others, reading.shown, words) or unnamed(clause, reading, words)
    if not problem and not anchored(reading, others, fact):
        return "nothing in the question says what it is about"
    return problem


def is_copula(clause: Clause, words: QuestionWords) -> bool:
    """Whether a form of `be` is the only verb: what follows the predicate noun hangs on that noun."""
    doc = clause.doc
    others = any(doc[i].pos_ == "VERB" and doc[i].dep_ != "amod" for i in clause.rest)
    return doc[clause.finite].lower_ in words.be and not others


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
    if fact.rule == "means":
        return _means(fact, clause, phrase, words)
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


def _means(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """`per telefoon` -> `hoe`; `met een Patriot-eenheid` -> `waarmee`."""
    first = clause.doc[fact.start].lower_
    if first in words.means:
        return tuple(fact.tokens), [words.means[first]]
    if phrase.nested or phrase.loose or phrase.preposition is None:
        return None
    return phrase.tokens, [words.means[clause.doc[phrase.preposition].lower_]]


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
    which = words.which[fact.kind]
    if is_copula(clause, words) and set(phrase.tokens) <= set(clause.rest):
        if phrase.preposition is not None or phrase.nested:
            return None
        which = words.who if fact.kind is AnswerKind.PERSON else words.what
    if fact.rule in {"phrase", "term"} and phrase.core != clause.subject:
        return None
    if fact.end - 1 != phrase.core[-1] or (phrase.loose and fact.kind in _PLACES):
        return None
    left = [i for i in phrase.core if i < fact.start]
    while left and clause.doc[left[0]].pos_ == "DET":
        left.pop(0)
    opener: list[Piece] = [words.whom if which == words.who and phrase.preposition is not None else which]
    if left:
        kind_of = _which_noun(clause, phrase.core, left, words)
        if kind_of is None:
            return None
        opener = kind_of
    tokens = [i for i in phrase.tokens if i not in core]
    if phrase.preposition is not None and not phrase.nested:
        return phrase.tokens, [clause.doc[phrase.preposition].lower_, *opener]
    at = [i for i in tokens if i < phrase.core[0]]
    return phrase.tokens, [*at, *opener, *(i for i in tokens if i > phrase.core[-1])]


def _which_noun(
    clause: Clause, core: tuple[int, ...], left: list[int], words: QuestionWords
) -> list[Piece] | None:
    """`de Griekse architect` before a name -> `welke Griekse architect`."""
    doc, noun = clause.doc, left[-1]
    if doc[noun].pos_ != "NOUN" or any(doc[i].pos_ not in {"ADJ", "NOUN"} for i in left):
        return None
    neuter = "Neut" in doc[noun].morph.get("Gender", []) or doc[core[0]].lower_ == "het"
    singular = "Plur" not in doc[noun].morph.get("Number", [])
    if neuter and singular and len(left) > 1:
        left = [noun]
    key = "plural" if not singular else "singular_neuter" if neuter else "singular"
    return [words.which_noun[key], *left]


_PLACES = frozenset({AnswerKind.COUNTRY, AnswerKind.CITY, AnswerKind.REGION, AnswerKind.PLACE})
