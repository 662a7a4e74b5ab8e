"""A whole sentence around a gap, where no clause of it could be cut out: without its loose parts, or not at
all."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from quiz.generate.askable import aside_in_front
from quiz.generate.clauses.coordination import conjuncts
from quiz.generate.clauses.nouns import finite_of, is_finite, subordinates
from quiz.generate.clauses.tidy import plain_tokens
from quiz.generate.facts.fact import Fact
from quiz.generate.questions.order import Piece
from quiz.generate.questions.shorten import shorten
from quiz.generate.questions.trim import trim
from quiz.generate.reading import Reading
from quiz.languages.questions import QuestionWords

_LONG = 16
"""Tokens of a sentence whose main clause tells something of its own."""
_CLAUSES = 2
"""Finite verbs of a sentence that opens with a clause, at least."""
_SHORTEST = 6
"""Tokens of a clause that stands for its sentence, more than this."""


def whole_sentence(fact: Fact, reading: Reading, words: QuestionWords, *, longest: int) -> list[Piece] | str:
    """The sentence of a fact, or what of it can stand alone, in at most `longest` words; else why not."""
    if _is_spoken(reading):
        return "nobody is named who says it"
    aside = _with_aside(fact, reading, words, longest)
    if aside:
        return aside
    root = reading.sent.root
    if finite_of(root) is None or is_finite(reading.doc[0]) or not reading.whole:
        return "it is no whole sentence"
    if any(child.dep_ == "mark" for child in root.children):
        return "it is no whole sentence"
    if (
        any(token.dep_ == "acl:relcl" for token in reading.doc[fact.start].ancestors)
        and len(reading.doc) > _LONG
    ):
        return "it stands in a clause that only describes something"
    told_beside = aside_in_front(reading.doc, words)
    apart = root.i in told_beside and told_beside.isdisjoint(fact.tokens)
    if _is_misread(root, words) and not apart:
        return "the main verb is uncertain"
    tokens = _trimmed(fact, reading, words, longest)
    links = words.drop_anywhere | words.drop_first
    if reading.doc[0].lower_ in links and tokens[0] == 0 and reading.doc[0].pos_ == "ADV":
        return "it goes on with what stands before it"
    if sum(not reading.doc[i].is_punct for i in tokens) > longest:
        return "the sentence is too long for a gap and could not be trimmed"
    first = reading.doc[tokens[0]]
    clauses = sum(is_finite(reading.doc[i]) for i in tokens)
    parted = any(reading.doc[i].text == "," for i in tokens)
    if subordinates(first, words) and (clauses < _CLAUSES or not parted):
        return "it is no whole sentence"
    last = next(reading.doc[i] for i in reversed(tokens) if not reading.doc[i].is_punct)
    if _breaks_off(last) or _is_torn(reading.doc, tokens) or _lacks_verb(reading.doc, tokens, words):
        return "the sentence breaks off"
    return list(tokens)


def _trimmed(fact: Fact, reading: Reading, words: QuestionWords, longest: int) -> Sequence[int]:
    """The tokens of the whole sentence, or of the clause with the answer, without their loose parts."""
    aside = aside_in_front(reading.doc, words)
    spare = aside if aside.isdisjoint(fact.tokens) else frozenset()
    whole = [i for i in plain_tokens(reading.doc, words, keep=fact.tokens) if i not in spare]
    own = _own_clause(whole, fact, reading, words)
    trimmed = trim(reading.doc, own, fact.tokens, words, longest=longest)
    return _own_clause(trimmed, fact, reading, words)


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


def _with_aside(fact: Fact, reading: Reading, words: QuestionWords, longest: int) -> list[Piece]:
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
    short = shorten(clause, fact.tokens, words, longest=longest - 4 - len(kept))
    return [*clause.subject, *kept, clause.finite, *short.rest]


def _is_misread(root: Token, words: QuestionWords) -> bool:
    """Whether what seems the main verb stands in an aside: *a version, for which a patent was issued in 1874,
    held …*."""
    doc = root.doc
    commas = [token.i for token in doc if token.text == ","]
    opened = max((i for i in commas if i < root.i), default=0)
    subject = any(child.dep_.startswith("nsubj") and child.i < opened for child in root.children)
    subject = subject or doc[opened + 1].lower_ in words.owning
    closed = next((i for i in commas if i > root.i and i + 1 < len(doc)), 0)
    return bool(opened and closed) and subject and is_finite(doc[closed + 1])


def _is_spoken(reading: Reading) -> bool:
    """Whether a whole sentence stands in quotation marks, so that it does not say who says it."""
    sent = reading.sent
    last = sent.end - (sent.text[-1:] in ".!?")
    return any(quote.start <= sent.start and quote.end >= last for quote in sent.quotes)


def _is_torn(doc: Doc, tokens: Sequence[int]) -> bool:
    """Whether something is left of a clause whose verb is cut off, or a noun is told as one more verb."""
    for i in tokens:
        head = doc[i].head
        verbal = head.pos_ in {"VERB", "AUX"} and doc[i].dep_ not in {"cc", "punct"}
        verbless = head.i > tokens[-1] and (verbal or doc[i].dep_.startswith("nsubj"))
        joined = doc[i].dep_ == "conj" and doc[i].pos_ in {"NOUN", "PROPN"} and head.pos_ == "VERB"
        told = any(
            child.dep_ in {"cop", "case"} or child.dep_.startswith("nsubj") for child in doc[i].children
        )
        if verbless or (joined and not told):
            return True
    return False


def _lacks_verb(doc: Doc, tokens: Sequence[int], words: QuestionWords) -> bool:
    """Whether what a relative clause says behind an aside is cut off (*Echuca, which, after the railway
    arrived in 1864, …*)."""
    opened = [i for i in tokens[:-1] if doc[i].lower_ in words.relatives and doc[i].nbor().text == ","]
    resumed = (j for j in tokens if doc[j].text == "," and j + 1 in tokens and is_finite(doc[j + 1]))
    return bool(opened) and not any(j > opened[-1] + 1 for j in resumed)


def _breaks_off(last: Token) -> bool:
    """Whether more must follow a word: a conjunction, an article, an adjective before its noun."""
    open_end = last.dep_ == "amod" and last.head.i > last.i
    bare = last.pos_ == "ADJ" and last.i > 0 and last.nbor(-1).pos_ == "ADP"
    return last.pos_ in {"CCONJ", "SCONJ", "DET"} or open_end or bare
