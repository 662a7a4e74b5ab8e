"""Shorter clauses: without the prepositional phrases at the end that an item can do without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import main_verb
from quiz.languages.questions import QuestionWords
from quiz.languages.values import value_words

LONG = 18
"""Words of a clause that is shortened."""
LEAN = 7
"""Words that a lean clause keeps, at least."""
_SHORT = 10
"""Words of a clause that was shortened, at least."""
_BRIEF = 5
"""Tokens of a clause that tells when somebody was born or died, at least."""
_BESIDE = frozenset({"obl", "advcl", "xcomp", "acl"})
"""Labels of what hangs on a verb and is not needed."""
WITHIN = frozenset({"acl:relcl", "acl", "advcl", "ccomp", "csubj", "pcomp"})
"""Labels of verbs within a clause, which may not be whole without their phrases."""
_PARTICLES = frozenset({"ADP", "ADJ"})
"""Classes of the part of a verb that stands by itself (*staat bekend*)."""
_HANGS = frozenset({"xcomp", "obl", "obl:arg", "obj", "nmod", "conj"})
"""Labels of what belongs to the clause of its head."""


def shorten(clause: Clause, keep: Sequence[int], words: QuestionWords, *, longest: int = LONG) -> Clause:
    """The clause without trailing phrases beside the verb, as long as it is long and the answer stays.

    Only a phrase of time, place, purpose or topic that hangs on the verb goes: the rest stays true without
    it.
    """
    while len(clause.tokens) > longest:
        start = _last_phrase(clause, words)
        if start is None or any(i >= start for i in keep):
            return clause
        shorter = replace(clause, rest=tuple(i for i in clause.rest if i < start))
        if len(shorter.tokens) < min(_SHORT, longest):
            return clause
        clause = _without_stray(shorter)
    return clause


def _without_stray(clause: Clause) -> Clause:
    """The clause without a comma and a participle or an adverb left at its end (*…, gebaseerd*)."""
    doc, rest = clause.doc, clause.rest
    stray = len(rest) > 1 and doc[rest[-2]].text == "," and doc[rest[-1]].pos_ in {"VERB", "ADJ", "ADV"}
    return replace(clause, rest=rest[:-2]) if stray else clause


def lean(clause: Clause, keep: Sequence[int], words: QuestionWords) -> Clause:
    """The clause without any phrase of place or purpose that hangs on the verb, as long as words are left."""
    if main_verb(clause.doc[clause.finite]).lemma_.lower() in words.landing:
        return clause
    for phrase in reversed(list(_phrases(clause, words))):
        comma = max(phrase) + 1
        followed = comma in clause.rest[:-1] and clause.doc[comma].text == ","
        if phrase & set(keep) or _is_rate(clause.doc, min(phrase), words):
            continue
        if followed or any(clause.doc[i].pos_ == "NUM" for i in phrase):
            break
        if len(clause.tokens) - len(phrase) >= LEAN:
            gone = phrase | ({comma} if comma in clause.rest and clause.doc[comma].text == "," else set())
            rest = tuple(i for i in clause.rest if i not in gone)
            clause = replace(clause, rest=rest) if _tells(clause.doc, rest, keep) else clause
    return clause


def only_when(clause: Clause, keep: Sequence[int], words: QuestionWords) -> Clause:
    """The clause without what else hangs on a verb of birth or death, of which people ask when or where."""
    doc, told = clause.doc, (clause.finite, *clause.rest)
    if not any(doc[i].lower_ in words.born_or_died for i in told):
        return clause
    verb = main_verb(doc[clause.finite])
    loose = [child for child in verb.children if child.dep_ in _BESIDE and child.i in clause.rest]
    phrases = [{token.i for token in child.subtree} for child in loose]
    gone = {i for phrase in phrases if phrase.isdisjoint(keep) for i in phrase}
    rest = [i for i in clause.rest if i not in gone]
    while rest and doc[rest[-1]].is_punct:
        rest.pop()
    while rest and doc[rest[0]].is_punct:
        rest.pop(0)
    short = replace(clause, rest=tuple(rest))
    return short if len(short.tokens) >= _BRIEF and _tells(doc, rest, ()) else clause


def _tells(doc: Doc, rest: Sequence[int], keep: Sequence[int]) -> bool:
    """Whether something stands beside the verb other than what is asked for: a verb alone may tell
    nothing."""
    return any(i not in keep and doc[i].pos_ not in {"ADP", "DET", "PUNCT"} for i in rest)


def _phrases(clause: Clause, words: QuestionWords) -> Iterator[set[int]]:
    """The prepositional phrases beside the verb in the rest of a clause, without a verb in them."""
    doc, rest, verb = clause.doc, set(clause.rest), main_verb(clause.doc[clause.finite])
    for i in clause.rest:
        noun = doc[i].head
        beside = doc[i].dep_ == "case" and noun.i > i and noun.dep_ == "obl" and noun.head == verb
        ended = words.verb_second and doc[i - 1].dep_ == "compound:prt" and doc[i - 1].pos_ in _PARTICLES
        if beside and not ended and doc[i].lower_ in words.adjunct_prepositions:
            phrase = {token.i for token in noun.subtree}
            whole = phrase <= rest and len(phrase) == max(phrase) - i + 1
            if whole and not any(doc[j].pos_ in {"VERB", "AUX", "SCONJ"} for j in phrase):
                yield phrase


def first_of_several(clause: Clause, keep: Sequence[int], words: QuestionWords) -> Clause:
    """A long clause up to the first of the infinitives that it ends in, when the answer stands before the
    others: *spraken af de druk vol te houden, meer steun te bieden en …*."""
    doc, rest = clause.doc, clause.rest
    ends = [at + 1 for at, i in enumerate(rest[:-1]) if _is_to(doc, i, rest[at + 1], words)]
    if len(clause.tokens) <= LONG or len(ends) < 2 or ends[0] + 1 >= len(rest):
        return clause
    joined = doc[rest[ends[0] + 1]].text == "," or doc[rest[ends[0] + 1]].pos_ == "CCONJ"
    if not joined or any(i > rest[ends[0]] for i in keep):
        return clause
    return replace(clause, rest=rest[: ends[0] + 1])


def _is_to(doc: Doc, i: int, following: int, words: QuestionWords) -> bool:
    """Whether `te` and its infinitive stand here."""
    verb = doc[following]
    return (
        words.verb_second
        and doc[i].lower_ in words.to
        and verb.pos_ in {"VERB", "AUX"}
        and following == i + 1
    )


def without_counts(clause: Clause, keep: Sequence[int], words: QuestionWords) -> Clause:
    """The clause without numbers that a definite noun can do without: `de dertig leiders` -> `de leiders`."""
    dropped = {i for i in clause.tokens if i not in keep and _spare(clause, i, words)}
    if not dropped:
        return clause
    return replace(
        clause,
        front=tuple(i for i in clause.front if i not in dropped),
        subject=tuple(i for i in clause.subject if i not in dropped),
        rest=tuple(i for i in clause.rest if i not in dropped),
    )


def _spare(clause: Clause, i: int, words: QuestionWords) -> bool:
    doc = clause.doc
    if doc[i].pos_ != "NUM" or i == 0 or i + 1 >= len(doc) or i == clause.head:
        return False
    before, after = doc[i - 1], doc[i + 1]
    plural = after.pos_ == "NOUN" and "Plur" in after.morph.get("Number", [])
    plural = plural and after.lower_ not in value_words(doc.lang_).durations
    return plural and before.lower_ in words.definite and not any(c.isdigit() for c in doc[i].text)


def _is_rate(doc: Doc, start: int, words: QuestionWords) -> bool:
    """Whether a phrase says in how long an amount before it is reached: *71,000 kilometres in a year*, *per
    jaar*."""
    told = [token.lower_ for token in doc[start : start + 3]]
    unit = told[1:] if told[0] in words.per else told[2:] if set(told[1:2]) & words.indefinite else []
    spell = bool(unit) and unit[0] in value_words(doc.lang_).durations
    return spell and any(token.pos_ == "NUM" for token in doc[max(0, start - 3) : start])


def _spared(noun: Token, words: QuestionWords) -> bool:
    """Whether a phrase hangs on a verb, or on a noun with `a`: what is said of that is true without it."""
    if noun.dep_.startswith("obl"):
        apart = noun.head.i > 0 and noun.head.nbor(-1).text == ","
        return not _is_within(noun.head) or apart
    article = any(child.lower_ in words.indefinite for child in noun.head.children)
    article = article and not _is_within(noun.head)
    return noun.dep_ == "nmod" and noun.head.pos_ == "NOUN" and noun.head.dep_ != "conj" and article


def _is_within(token: Token) -> bool:
    """Whether a verb or noun belongs to a clause in the main one (*that it should be sought there*)."""
    while token.dep_ in _HANGS:
        token = token.head
    return token.dep_ in WITHIN


def _last_phrase(clause: Clause, words: QuestionWords) -> int | None:
    """Where the last prepositional phrase of the clause begins; None when the clause does not end in one."""
    doc = clause.doc
    classes = {"DET", "ADJ", "NUM", "NOUN", "PROPN", "ADP"}
    start = None
    if main_verb(doc[clause.finite]).lemma_.lower() in words.landing:
        return None
    for i in reversed(clause.rest):
        token = doc[i]
        if token.pos_ not in classes or token.dep_ == "compound:prt":
            break
        if token.pos_ == "ADP" and token.lower_ in words.adjunct_prepositions:
            noun = doc[i].head if doc[i].dep_ == "case" and doc[i].head.i > i else None
            noun = noun or next(
                (doc[j] for j in clause.rest if j > i and doc[j].pos_ in {"NOUN", "PROPN"}), None
            )
            if noun is not None and _spared(noun, words) and noun.head.i <= i:
                start = i
                if doc[i - 1].pos_ not in {"NOUN", "PROPN"} or noun.head.pos_ == "VERB":
                    break
    if start is None or start == clause.rest[0] or doc[start - 1].pos_ in {"ADJ", "ADV"}:
        return None
    ended = doc[start - 1].dep_ == "compound:prt" or doc[start - 1].pos_ == "VERB"
    if words.verb_second and ended and not any(doc[i].like_num for i in clause.rest if i >= start):
        return None
    if _is_rate(doc, start, words):
        return None
    if doc[start - 1].lower_ in words.than or doc[start - 1].lower_ in value_words(doc.lang_).durations:
        return None
    return start
