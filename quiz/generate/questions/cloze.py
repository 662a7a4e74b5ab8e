"""Gaps: a trimmed sentence with one deletion and a hint of the kind of its answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from quiz.generate.askable import Reading, aside_in_front
from quiz.generate.capital import capital
from quiz.generate.clauses import Clause
from quiz.generate.coordination import conjuncts
from quiz.generate.dangling import dangling
from quiz.generate.facts import Fact
from quiz.generate.lead import Need
from quiz.generate.nouns import is_finite
from quiz.generate.questions.ask import OPENING, Unasked, led
from quiz.generate.questions.hints import hint
from quiz.generate.questions.order import Piece, render, reported, statement, with_lead
from quiz.generate.questions.people import said_by, says_enough
from quiz.generate.questions.repeats import of_one_stem, repeats
from quiz.generate.questions.several import enumerated
from quiz.generate.questions.shorten import shorten
from quiz.generate.questions.trim import trim
from quiz.generate.speech import inside_quote, speaks_quote
from quiz.generate.stamped import as_of
from quiz.generate.stands import (
    bare_subject,
    denied,
    mistyped,
    needed,
    one_of_many,
    unanchored,
    unnamed,
)
from quiz.generate.tidy import plain_tokens
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

FREE = frozenset(
    {
        AnswerKind.STATEMENT,
        AnswerKind.CAUSE,
        AnswerKind.PURPOSE,
        AnswerKind.DEFINITION,
        AnswerKind.THING,
        AnswerKind.PEOPLE,
    }
)
"""Kinds of answer that many words fit: a gap only by rules that single one out."""
_COUNTED = frozenset({AnswerKind.NUMBER, AnswerKind.DURATION, AnswerKind.MEASURE, AnswerKind.PERCENTAGE})
_TOLD = frozenset({"obj", "ROOT", "obl:agent", "obl"})
_TELLING = 11
"""Letters of a noun that is worth a gap, at least."""
_VERBS = frozenset({"aux", "aux:pass", "cop"})
LONGEST = 25
"""Words of a gap sentence, at most."""
LED = 18
"""Words of a gap sentence behind a headline, at most."""
_LONG = 16
"""Tokens of a sentence whose main clause tells something of its own."""
_SHORTEST = 6
_SCORE = re.compile(r"(?<=\d)[:–](?=\d)")
_CLOSER = re.compile(r"’(?!\w)")
_END = re.compile(r"[.!?][\"”’']?$")


@dataclass(frozen=True, slots=True)
class Gap:
    """A cloze text with one deletion, `{{c1::answer::hint}}`, and what else is right there; a `lead` before
    it says of what it is."""

    fact: Fact
    text: str
    accepted: tuple[str, ...] = ()
    lead: str = ""

    @property
    def shown(self) -> str:
        """The text behind its lead."""
        return with_lead(self.lead, self.text)


def gap(fact: Fact, reading: Reading, words: QuestionWords) -> Gap | Unasked:
    """The gap for a fact, or why there is none."""
    if fact.rule == "holder":
        return Unasked(fact, "the name has a gap by another rule")
    if fact.rule == "part":
        return Unasked(fact, "it stands in brackets, is part of a name, or not worth asking")
    if fact.rule == "role" and " " not in fact.answer:
        return Unasked(fact, "which office it is can be guessed")
    if fact.kind in FREE and fact.rule != "means" and not telling(fact, reading, words):
        return Unasked(fact, "such an answer is too free for a gap")
    pieces = _pieces(fact, reading, words)
    if isinstance(pieces, str):
        return Unasked(fact, pieces)
    problem, need = _outside(fact, pieces, reading, words)
    if problem:
        return Unasked(fact, problem)
    if fact.kind in FREE and (not need.without or of_one_stem(fact.answer, need.text)):
        return Unasked(fact, "such an answer is too free for a gap")
    hole = "\ufffc"
    deleted = dict.fromkeys(fact.tokens, "") | {fact.start: hole}
    shown = {**reading.shown, **deleted}
    text = render(reading.doc, pieces, proper=reading.proper, shown=shown)
    most = LONGEST if reading.lead.topic else LED
    long = len(text.split()) > most and fact.sent.index < OPENING
    spare = need.without and (long or repeats(fact.answer, need.text))
    lead = "" if spare else need.text
    problem = _problem(fact, text, hole, lead, most=most if lead else LONGEST)
    if problem:
        return Unasked(fact, problem)
    text = text.rstrip(" ,") if lead else capital(text.rstrip(" ,"))
    ended = _END.search(text)
    body, end = (text[: ended.start()], ended[0]) if ended else (text, ".")
    finite = reading.doc[fact.clause.finite] if fact.clause else _finite(reading.sent.root)
    text = f"{body}{as_of(f'{lead} {text}', finite, reading.month)}{end}"
    told = fact.answer
    if lead and text.startswith(hole) and fact.kind in _COUNTED:
        told = told[:1].lower() + told[1:]
    text = text.replace(hole, f"{{{{c1::{told}::{hint(fact, words)}}}}}")
    return Gap(led(fact, need) if lead else fact, text, accepted(fact), lead)


def telling(fact: Fact, reading: Reading, words: QuestionWords) -> bool:
    """Whether a noun is what its clause tells of something named: its predicate, or the object, agent or
    place of its verb; one long word, and no more than that."""
    clause, noun = fact.clause, reading.doc[fact.start]
    if clause is None or fact.end - fact.start > 1 or noun.dep_ not in _TOLD or fact.start in clause.subject:
        return False
    main = noun.dep_ == "ROOT" or (noun.head.dep_ == "ROOT" and noun.head.lemma_ not in words.light)
    named = any(i in reading.proper or i in reading.topics or i in reading.shown for i in clause.subject)
    abstract = noun.lower_.endswith(words.abstract) and fact.start not in reading.topics
    return main and named and len(noun) >= _TELLING and not abstract


def accepted(fact: Fact) -> tuple[str, ...]:
    """Other right answers: the full form of a name."""
    named = fact.rule != "role" and fact.full
    return (fact.full,) if named and fact.full != fact.answer else ()


def _pieces(fact: Fact, reading: Reading, words: QuestionWords) -> list[Piece] | str:
    """The clause of the fact as a statement; the whole sentence where it could not be cut."""
    if fact.clause is not None:
        said = reading.attribution
        clause = _without_reason(fact.clause, fact, words)
        if clause.said_by is not None:
            speaker = said_by(clause.said_by, reading, words)
            return reported(clause, speaker, words) if speaker else "who says it is not certain"
        return [*statement(clause, words), *(range(said.start, said.end) if said else ())]
    if _is_spoken(reading):
        return "nobody is named who says it"
    aside = _with_aside(fact, reading, words)
    if aside:
        return aside
    root = reading.sent.root
    if _finite(root) is None or is_finite(reading.doc[0]) or not reading.whole:
        return "it is no whole sentence"
    if any(child.dep_ == "mark" for child in root.children):
        return "it is no whole sentence"
    if (
        any(token.dep_ == "acl:relcl" for token in reading.doc[fact.start].ancestors)
        and len(reading.doc) > _LONG
    ):
        return "it stands in a clause that only describes something"
    if _is_misread(root):
        return "the main verb is uncertain"
    tokens = _trimmed(fact, reading, words)
    if reading.doc[tokens[0]].lower_ in words.drop_anywhere and tokens[0] == 0:
        return "it goes on with what stands before it"
    if sum(not reading.doc[i].is_punct for i in tokens) > LONGEST:
        return "the sentence is too long for a gap and could not be trimmed"
    if _breaks_off(next(reading.doc[i] for i in reversed(tokens) if not reading.doc[i].is_punct)):
        return "the sentence breaks off"
    return list(tokens)


def _trimmed(fact: Fact, reading: Reading, words: QuestionWords) -> Sequence[int]:
    """The tokens of the whole sentence, or of the clause with the answer, without their loose parts."""
    aside = aside_in_front(reading.doc, words)
    spare = aside if aside.isdisjoint(fact.tokens) else frozenset()
    whole = [i for i in plain_tokens(reading.doc, words, keep=fact.tokens) if i not in spare]
    own = _own_clause(whole, fact, reading, words)
    trimmed = trim(reading.doc, own, fact.tokens, words, longest=LONGEST)
    return _own_clause(trimmed, fact, reading, words)


def _is_misread(root: Token) -> bool:
    """Whether what seems the main verb stands in an aside: *a version, for which a patent was issued in 1874,
    held …*."""
    doc = root.doc
    commas = [token.i for token in doc if token.text == ","]
    opened = max((i for i in commas if i < root.i), default=0)
    subject = any(child.dep_.startswith("nsubj") and child.i < opened for child in root.children)
    closed = next((i for i in commas if i > root.i and i + 1 < len(doc)), 0)
    return bool(opened and closed) and subject and is_finite(doc[closed + 1])


def _is_spoken(reading: Reading) -> bool:
    """Whether a whole sentence stands in quotation marks, so that it does not say who says it."""
    sent = reading.sent
    last = sent.end - (sent.text[-1:] in ".!?")
    return any(quote.direct and quote.start <= sent.start and quote.end >= last for quote in sent.quotes)


def _own_clause(tokens: Sequence[int], fact: Fact, reading: Reading, words: QuestionWords) -> Sequence[int]:
    """The tokens of the main clause with the answer, when each of two has a subject of its own."""
    doc = reading.doc
    parts = list(conjuncts(doc, list(tokens), words))
    part = next((part for part in parts if set(fact.tokens) <= set(part)), [])
    joins = [doc[other[0]].nbor(-1).lower_ for other in parts[1:]]
    plain = all(word in words.drop_first - words.subordinators for word in joins)
    own = all(any(doc[i].dep_.startswith("nsubj") for i in other) for other in parts)
    plain = plain and reading.sent.root.i in parts[0]
    whole = bool(part) and plain and own and not any(is_finite(doc[other[0]]) for other in parts)
    return part if whole and len(part) > _SHORTEST else tokens


def _breaks_off(last: Token) -> bool:
    """Whether more must follow a word: a conjunction, an article, an adjective before its noun."""
    open_end = last.dep_ == "amod" and last.head.i > last.i
    bare = last.pos_ == "ADJ" and last.i > 0 and last.nbor(-1).pos_ == "ADP"
    return last.pos_ in {"CCONJ", "SCONJ", "DET"} or open_end or bare


def _finite(root: Token) -> Token | None:
    """The finite verb that a root is, or has."""
    if is_finite(root):
        return root
    return next((child for child in root.children if is_finite(child) and child.dep_ in _VERBS), None)


def _without_reason(clause: Clause, fact: Fact, words: QuestionWords) -> Clause:
    """A long clause without the reason or contrast at its end."""
    if len(clause.tokens) <= LONGEST:
        return clause
    cut = next((i for i in clause.rest if clause.doc[i].lower_ in words.reasons and i > fact.end), None)
    return clause if cut is None else replace(clause, rest=tuple(i for i in clause.rest if i < cut))


def _with_aside(fact: Fact, reading: Reading, words: QuestionWords) -> list[Piece]:
    """The clause with the apposition between its subject and its verb, when the answer stands in that."""
    if not reading.clauses or reading.clauses[0].front:
        return []
    clause = reading.clauses[0]
    if not clause.subject[-1] < fact.start < fact.end <= clause.finite:
        return []
    between = range(clause.subject[-1] + 1, clause.finite)
    if any(is_finite(reading.doc[i]) for i in between):
        return []
    kept = [i for i in between if reading.doc[i].lower_ not in words.drop_anywhere]
    short = shorten(clause, fact.tokens, words, longest=LONGEST - 4 - len(kept))
    return [*clause.subject, *kept, clause.finite, *short.rest]


def _outside(fact: Fact, pieces: list[Piece], reading: Reading, words: QuestionWords) -> tuple[str, Need]:
    """Why the text around the gap does not stand alone, and the lead that it needs otherwise."""
    quote = speaks_quote(reading, fact.start) if fact.rule == "speaker" else None
    spoken = inside_quote(reading, quote) if quote and says_enough(reading, quote, words) else range(0)
    kept = [i for i in pieces if isinstance(i, int) and i not in fact.tokens and i not in spoken]
    if denied(reading.doc, kept, words):
        return "something is denied", Need()
    problems = [
        dangling(reading, kept, words, among=[piece for piece in pieces if isinstance(piece, int)]),
        enumerated(reading.doc, fact, set(kept), words),
        unanchored(reading, kept, fact),
    ]
    clause = fact.clause or next(iter(reading.clauses), None)
    if clause is None:
        problems.append(bare_subject(reading.doc, kept, words))
    else:
        problems += [mistyped(fact, clause, words), unnamed(clause, reading, words)]
        if one_of_many(fact, clause, words) and fact.start in clause.subject:
            problems.append("it is one of several of its kind")
    return needed(problems, reading, kept, words)


def _problem(fact: Fact, text: str, hole: str, lead: str, *, most: int) -> str:
    count = len(text.split())
    if count < _SHORTEST:
        return "too little is left around the gap"
    if count > most:
        return "the sentence is too long for a gap"
    if any(mark in _SCORE.sub("", text) for mark in ":;–—[]") or _breaks(text):
        return "the sentence is a list, or breaks off"
    if text.count(hole) != 1:
        return "the answer lies outside the trimmed sentence"
    if repeats(fact.answer, f"{lead} {text}"):
        return "the answer also stands elsewhere in the sentence"
    return ""


def _breaks(text: str) -> bool:
    """Whether a quote is opened and not closed."""
    open_single = text.count("‘") > len(_CLOSER.findall(text))
    return bool(text.count('"') % 2) or text.count("“") > text.count("”") or open_single
