"""Adverbial clauses that are true by themselves as main clauses of their own: *…, terwijl de winst daalde*
-> *de winst daalde*; *omdat in 1914 de oorlog begon* -> *in 1914 begon de oorlog*.

Conditions and purposes are no such clauses, and what depends on a plan, a denial or a doubt stays where it
is. What someone says keeps its speaker, or is left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import HELPS, Span, is_finite, subordinates
from quiz.generate.clauses.parted import cannot_part, particle
from quiz.generate.clauses.subjects import agree, subject_of
from quiz.generate.clauses.tidy import bracketed
from quiz.generate.clauses.tokens import behind_of
from quiz.generate.clauses.vouched import MARKS, NOBODY, says_something, speaker_of, unclear_speaker
from quiz.languages.questions import QuestionWords

_LONGEST = 26
"""Tokens of a clause, at most."""
_CLAUSES = frozenset({"advcl", "acl:relcl", "acl", "parataxis"})
_ARGUMENTS = frozenset({"obj", "iobj", "xcomp", "ccomp", "csubj", "compound:prt", "obl:arg", "obl:agent"})
_STOPS = frozenset(",.;!?…")
_INSIDE = frozenset("-'’%/&")


def subordinate_clauses(
    doc: Doc, words: QuestionWords, *, skip: frozenset[int] = frozenset(), spoken: bool = False
) -> Iterator[Clause]:
    """The adverbial clauses with a noun or name as their subject that a sentence presents as true.

    `skip` are tokens that belong to no clause; `spoken`: an attribution in them says whose words it is.
    """
    if not spoken and unclear_speaker(doc, words):
        return
    for mark in doc[:-2]:
        if mark.lower_ in words.factive and mark.i not in skip and _opens(mark, words):
            clause = as_main(doc, mark, words, spoken=spoken)
            if clause is not None:
                yield clause


def _opens(mark: Token, words: QuestionWords) -> bool:
    """Whether a conjunction opens an adverbial clause, behind a comma where it must, and in no doubt."""
    if mark.dep_ not in MARKS or mark.head.dep_ not in _CLAUSES or mark.head.i < mark.i:
        return False
    if mark.head.dep_ != "advcl" and mark.lower_ not in words.behind_comma:
        return False
    before = mark.nbor(-1) if mark.i else None
    if mark.lower_ in words.behind_comma:
        return before is not None and before.text == ","
    return before is None or before.pos_ not in {"ADV", "CCONJ", "SCONJ", "PART", "ADP"}


def as_main(
    doc: Doc, mark: Token, words: QuestionWords, *, spoken: bool, planned: bool = False, front: Span = ()
) -> Clause | None:
    """The clause that a word opens as a main clause, behind `front` or what stands before its subject; None
    when parse and surface leave any doubt about it, or about whose words it is, and, unless it may be
    `planned`, when its verb is a modal."""
    verb = mark.head
    said_by = speaker_of(verb, words)
    quoted = sum(token.is_quote for token in doc[: mark.i]) % 2
    if said_by == NOBODY or (quoted and not spoken):
        return None
    if said_by is None and not spoken and says_something(doc[: mark.i], words):
        return None
    inner = _inner(doc, mark, words)
    finites = [i for i in inner if is_finite(doc[i])]
    if len(finites) != 1 or not _belongs(doc[finites[0]], verb, inner, mark, words):
        return None
    if doc[finites[0]].lower_ in words.modal and not planned:
        return None
    heads = [child.i for child in verb.children if child.dep_.startswith("nsubj")]
    if len(heads) != 1 or heads[0] not in inner or doc[heads[0]].pos_ not in {"NOUN", "PROPN"}:
        return None
    finite, head = finites[0], heads[0]
    subject = subject_of(doc, head, [i for i in inner if i < finite], words)
    if not subject or not agree(doc, head, finite, subject):
        return None
    if words.verb_second and any(doc[i].pos_ == "PROPN" and doc[i + 1].pos_ == "NOUN" for i in subject[:-1]):
        return None
    lead = tuple(inner[: inner.index(subject[0])])
    if not _may_stand_first(doc, lead, words) or not _in_place(doc, inner, subject, finite, words):
        return None
    apart = {*subject, *(() if front else lead), *(() if particle(doc[finite]) else (finite,))}
    rest = tuple(i for i in inner if i not in apart)
    if not rest and not front and not lead:
        return None
    return Clause(doc, front or lead, subject, head, finite, rest, said_by=said_by)


def _inner(doc: Doc, mark: Token, words: QuestionWords) -> list[int]:
    """The tokens up to the next clause, comma, or verb joined by *and*, without what stands in brackets; none
    when a condition follows."""
    inner: list[int] = []
    aside, seen = bracketed(doc), False
    for token in doc[mark.i + 1 :]:
        if token.i in aside:
            continue
        joined = token.pos_ == "CCONJ" and seen and token.head.head == mark.head and _clausal(token.head)
        if joined or (token.is_punct and token.text not in _INSIDE) or subordinates(token, words):
            return inner if _may_end(token, mark, words) else []
        inner.append(token.i)
        seen = seen or is_finite(token)
        if len(inner) > _LONGEST:
            return []
    return inner


def _clausal(joined: Token) -> bool:
    """Whether what a conjunction joins is a clause or a verb."""
    return joined.pos_ in {"VERB", "AUX"} or any(is_finite(child) for child in joined.children)


def _may_end(stop: Token, mark: Token, words: QuestionWords) -> bool:
    """Whether a clause is true without what follows: no condition, no alternative, no verb that shares its
    object."""
    if stop.pos_ == "CCONJ":
        shares = not words.verb_second and stop.nbor(-1) in (mark.head, *mark.head.children)
        return stop.lower_ in words.also and not (shares and stop.nbor(-1).pos_ in {"VERB", "AUX"})
    if not stop.is_punct:
        return stop.lower_ in words.factive
    after = behind_of(stop)
    return stop.text in _STOPS and after.lower_ not in words.conditions - words.factive


def _belongs(finite: Token, verb: Token, inner: list[int], mark: Token, words: QuestionWords) -> bool:
    """Whether the tokens are one whole clause of the verb: all hang on it, and none of its parts is
    missing."""
    doc = finite.doc
    if finite != verb and not (finite.head == verb and finite.dep_ in HELPS):
        return False
    if cannot_part(finite, words):
        return False
    past = "Past" in finite.morph.get("Tense", [])
    if mark.lower_ in words.in_the_past and not past:
        return False
    inside = set(inner)
    if verb.i not in inside or not all(verb == doc[i] or verb.is_ancestor(doc[i]) for i in inner):
        return False
    if any(child.i not in inside and _needed(child, words) for child in verb.children):
        return False
    return not any(
        child.dep_ in {"conj", "flat", "fixed"} and child.i not in inside
        for i in inner
        if doc[i] != verb
        for child in doc[i].children
    )


def _needed(child: Token, words: QuestionWords) -> bool:
    """Whether a verb is not whole without what hangs on it; a clause with *because* it can do without."""
    adverbial = any(mark.lower_ in words.factive for mark in child.children)
    return not adverbial and (child.dep_ in _ARGUMENTS | HELPS or child.dep_.startswith("nsubj"))


def _may_stand_first(doc: Doc, front: Span, words: QuestionWords) -> bool:
    """Whether what stands before the subject is nothing, or one phrase of time or place."""
    if not front:
        return True
    first, last = doc[front[0]], doc[front[-1]]
    plain = all(not doc[i].is_punct and doc[i].pos_ not in {"VERB", "AUX", "PRON"} for i in front)
    one = sum(doc[i].pos_ == "ADP" for i in front) == 1 and first.pos_ == "ADP"
    return words.verb_second and plain and one and last.pos_ in {"NOUN", "PROPN", "NUM"}


def _in_place(doc: Doc, inner: list[int], subject: Span, finite: int, words: QuestionWords) -> bool:
    """Whether the finite verb stands where it must: behind the subject (English), or in a cluster of verbs
    behind which only phrases with a preposition may follow (Dutch)."""
    at = inner.index(finite)
    if not words.verb_second:
        return inner[at - 1] == subject[-1]
    after = [doc[i] for i in inner[at + 1 :]]
    if doc[inner[at - 1]].dep_ == "compound:prt" and after and after[0].pos_ in {"VERB", "AUX"}:
        return False
    while after and (after[0].pos_ in {"VERB", "AUX"} or after[0].lower_ in words.to):
        after = after[1:]
    return not after or after[0].pos_ == "ADP" or after[0].lower_ in words.purpose
