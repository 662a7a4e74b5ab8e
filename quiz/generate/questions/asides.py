"""Clauses without what stands behind a comma at their end: lists, appositions, asides, loose phrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import HELPS, is_finite, main_verb
from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import AMOUNTS, TIMES
from quiz.generate.questions.shorten import WITHIN
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_FEWEST = 6
"""Tokens that a clause keeps, at least."""
_NEEDED = HELPS | {"nsubj", "nsubj:pass", "obj", "iobj", "xcomp", "ccomp", "compound:prt", "obl:arg"}
"""Labels of what a verb is not whole without."""
_NAMING = frozenset({"NOUN", "PROPN"})
_SAYS_WHAT = frozenset({"appos", "nmod:unmarked"})
"""Labels of a name or noun behind a comma that says which or where something is."""
_STATES = frozenset({"amod", "acl", "advcl"})
"""Labels of an adjective or participle behind a comma that says in what state somebody is."""
_BEFORE_ASIDE = frozenset({"NOUN", "PROPN", "NUM", "VERB"})
_ASIDE = frozenset({"DET", "ADJ", "NUM", "NOUN", "ADP", "ADV"})


def without_list(clause: Clause, fact: Fact) -> Clause:
    """The clause without the list at its end, which tells how many there are to whoever counts."""
    doc = clause.doc
    at = len(clause.rest)
    while at and doc[clause.rest[at - 1]].pos_ in {"PROPN", "CCONJ", "DET", "NOUN"} | {"PUNCT"}:
        at -= 1
    listed = clause.rest[at:]
    several = sum(doc[i].text == "," or doc[i].pos_ == "CCONJ" for i in listed) >= 2
    opened = at > 0 and doc[clause.rest[at - 1]].pos_ == "ADP" and clause.rest[at - 1] >= fact.end
    if fact.kind is not AnswerKind.NUMBER or not several or not opened:
        return clause
    while at > 1 and doc[clause.rest[at - 1]].dep_ == "fixed":
        at -= 1
    return replace(clause, rest=clause.rest[: at - 1])


def without_apposition(clause: Clause, fact: Fact) -> Clause:
    """The clause without what it says the answer is, behind a comma at its end: *in Reykjavík, the capital of
    Iceland*, *in Dresden, Germany*, *door Ada Smit, werkzaam bij de marine*."""
    doc, rest = clause.doc, clause.rest
    at = next((at for at, i in enumerate(rest) if i == fact.end and doc[i].text == ","), 0)
    aside = [doc[i] for i in rest[at + 1 :]]
    beside = [each for each in aside if each.head.i in fact.tokens]
    says = any(each.dep_ in _SAYS_WHAT or (each == aside[0] and _is_state(each)) for each in beside)
    if not at or fact.kind in AMOUNTS | TIMES or not says or rest[at - 1] not in fact.tokens:
        return clause
    said = {token for each in beside for token in each.subtree}
    whole = said >= set(aside) and not any(_joins(each) for each in aside)
    shorter = replace(clause, rest=rest[:at])
    return shorter if whole and len(shorter.tokens) >= _FEWEST else clause


def without_aside(clause: Clause, keep: Sequence[int], words: QuestionWords) -> Clause:
    """The clause without what it says in passing at its end, behind a comma: *Wilhelmina, het enige kind van
    het paar*, *an achievement that is still remembered*; a name stays, and so does a list."""
    doc, rest = clause.doc, clause.rest
    commas = [at for at, i in enumerate(rest) if doc[i].text == ","]
    if len(commas) != 1 or commas[0] + 2 >= len(rest) or not commas[0]:
        return clause
    aside = [doc[i] for i in rest[commas[0] + 1 :]]
    opens = aside[0].lower_ in words.definite | words.indefinite or aside[0].pos_ == "NUM"
    most = aside[0].lower_ in words.definite and any("Sup" in _degree(token) for token in aside[1:2])
    sums_up = (most or aside[0].lower_ in words.indefinite) and not any(_joins(token) for token in aside)
    sums_up = sums_up and main_verb(doc[clause.finite]) not in aside
    plain = sums_up or all(token.pos_ in _ASIDE for token in aside)
    dated = any(token.pos_ == "NUM" for token in aside)
    plain = plain and (dated or doc[rest[commas[0] - 1]].pos_ in _BEFORE_ASIDE)
    if not opens or not plain or any(i > rest[commas[0]] for i in keep):
        return clause
    shorter = replace(clause, rest=rest[: commas[0]])
    return shorter if len(shorter.tokens) >= _FEWEST else clause


def without_tail(clause: Clause, keep: Sequence[int], words: QuestionWords) -> Clause:
    """The clause without what hangs on it loosely at its end, behind a comma: *…, betaald uit de huur*, *…,
    samen met een tweede*; nothing that it is true with only, nor the end of a list."""
    doc, rest = clause.doc, clause.rest
    at = next((at for at in range(len(rest) - 1, 0, -1) if doc[rest[at]].text == ","), 0)
    tail = [doc[i] for i in rest[at + 1 :]]
    if not at or not tail:
        return clause
    if doc[rest[at - 1]].pos_ not in _BEFORE_ASIDE and not _gives_reason(tail, words):
        return clause
    if any(token.i in keep for token in tail) or not _hangs_loosely(clause, tail, words):
        return clause
    if _closes_aside(doc, rest[:at]) or _goes_on(clause, rest[:at], tail[0], keep):
        return clause
    shorter = replace(clause, rest=rest[:at])
    return without_tail(shorter, keep, words) if len(shorter.tokens) >= _FEWEST + 2 else clause


def _hangs_loosely(clause: Clause, tail: Sequence[Token], words: QuestionWords) -> bool:
    """Whether words behind a comma are a participle, a comparison (*vier bekers, meer dan enig ander*), or an
    adverbial phrase that is no condition, no source and no list, and does not say what something is (*vonden
    het dorp, met 800 inwoners, te klein*)."""
    first, finite = tail[0], clause.doc[clause.finite]
    verb = main_verb(finite)
    if first.pos_ == "CCONJ":
        return any(_tells_next(token, verb, tail) for token in tail)
    if first.lower_ in words.binding | words.conditions or any(token == verb for token in tail):
        return False
    if any(token.head == verb and token.dep_ in _NEEDED for token in tail):
        return False
    if any(is_finite(token) and any(child.i < first.i for child in token.children) for token in tail):
        return False
    if tail[-1].pos_ == "ADJ" and not any(token.pos_ in _NAMING for token in tail):
        return False
    if len(tail) > 1 and tail[1].lower_ in words.than - words.role_links:
        return True
    participle = first.pos_ == "VERB" and "Part" in first.morph.get("VerbForm", [])
    lists = any(token.pos_ == "CCONJ" for token in tail)
    return participle or (first.pos_ in {"ADP", "ADV", "SCONJ"} and not lists)


def _tells_next(token: Token, verb: Token, tail: Sequence[Token]) -> bool:
    """Whether a verb tells something else than the main one, of a subject of its own in the same tail."""
    own = any(child.dep_.startswith("nsubj") and child in tail for child in token.children)
    return token.pos_ == "VERB" and token.dep_ == "conj" and token.head == verb and own


def _gives_reason(tail: Sequence[Token], words: QuestionWords) -> bool:
    """Whether words behind a comma say by what it came (*mede door een slechte oogst*)."""
    first = tail[1] if len(tail) > 1 and tail[0].pos_ in {"ADV", "ADJ"} else tail[0]
    return first.pos_ == "ADP" and first.lower_ in words.agents


def _goes_on(clause: Clause, before: Sequence[int], first: Token, keep: Sequence[int]) -> bool:
    """Whether a phrase of the main verb goes on behind an apposition (*stuurde Jan, hertog van Ede, naar
    Ierland*), or one behind the answer between commas (*before moving, in 1972, to Oslo*)."""
    doc, commas = clause.doc, [at for at, i in enumerate(before) if clause.doc[i].text == ","]
    told = before[commas[-1] + 1 :] if commas else ()
    opened = bool(told) and doc[told[0]].pos_ != "ADP"
    of_verb = first.dep_ == "case" and first.head.head == main_verb(doc[clause.finite])
    across = first.dep_ == "case" and bool(commas) and first.head.head.i < before[commas[-1]]
    within = across and any(i in keep for i in told)
    return within or (opened and first.pos_ == "ADP" and of_verb)


def _closes_aside(doc: Doc, before: Sequence[int]) -> bool:
    """Whether a participle ends here what a comma opened, so that the clause goes on behind it (*een leger,
    uit huurlingen gevormd, in opstand*)."""
    comma = any(doc[i].text == "," for i in before)
    return comma and doc[before[-1]].pos_ == "VERB" and doc[before[-1]].dep_ in WITHIN


def _is_state(token: Token) -> bool:
    """Whether a word behind a name tells in what state somebody is or was (*werkzaam bij*, *geboren in*)."""
    return token.pos_ in {"ADJ", "VERB"} and token.dep_ in _STATES and not is_finite(token)


def _degree(token: Token) -> list[str]:
    return token.morph.get("Degree", [])


def _joins(token: Token) -> bool:
    return token.pos_ == "CCONJ"
