"""Verbs, conjunctions and noun phrases as tagger, parser and surface show them together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from spacy.symbols import AUX, VERB
from spacy.tokens import Doc, Token

from quiz.generate.once import once
from quiz.languages.questions import QuestionWords

_VERBS = frozenset({AUX, VERB})
_PHRASE = frozenset({"ADP", "DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM"})

Span = tuple[int, ...]
"""Token indices in order."""
HELPS = frozenset({"aux", "aux:pass", "cop"})
"""Labels of auxiliaries and copulas."""


def is_finite(token: Token) -> bool:
    """Whether a token is a finite verb: none has a capital in mid-sentence (*Geel*, a town)."""
    finite = token.pos in _VERBS and "Fin" in token.morph.get("VerbForm", [])
    return finite and not (token.i and token.text[0].isupper() and token.nbor(-1).is_alpha)


def main_verb(finite: Token) -> Token:
    """The verb, noun or adjective that an auxiliary or a copula belongs to; any other verb itself."""
    return finite.head if finite.dep_ in HELPS else finite


def begins_name(token: Token) -> bool:
    """Whether a word begins a name of more than one word, whatever it is tagged as (*Van Dam*)."""
    return token.text[:1].isupper() and any(child.dep_ == "flat" for child in token.rights)


def main_subjects(doc: Doc) -> list[Token]:
    """The subjects of the main verb and of those joined to it, told once for each sentence."""
    found = once(doc, "main subjects", lambda: [token.i for token in doc if is_main_subject(token)])
    return [doc[i] for i in found]


def is_main_subject(token: Token) -> bool:
    """Whether a token is the subject of the main verb, or of one joined to it."""
    if not token.dep_.startswith("nsubj"):
        return False
    verb = main_verb(token.head)
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.dep_ == "ROOT"


def finite_of(root: Token) -> Token | None:
    """The finite verb that a root is, or has."""
    if is_finite(root):
        return root
    return next((child for child in root.children if is_finite(child) and child.dep_ in HELPS), None)


def subordinates(token: Token, words: QuestionWords) -> bool:
    """Whether a token opens a subordinate clause: a conjunction, or a pronoun of a relative clause."""
    if token.lower_ in words.subordinators:
        return token.pos_ in {"SCONJ", "PRON", "ADV"} and token.dep_ != "case"
    if token.lower_ not in words.relatives or token.pos_ != "PRON":
        return False
    return any(verb.dep_ == "acl:relcl" and verb.i > token.i for verb in token.ancestors)


def correlates(doc: Doc, i: int, words: QuestionWords) -> bool:
    """Whether a clause with `that` completes what stands before it: *zo zwaar beschadigd, dat …*."""
    return doc[i].lower_ in words.that and any(token.lower_ in words.correlative for token in doc[:i])


def tail_opener(doc: Doc, tokens: Sequence[int], words: QuestionWords) -> int:
    """Where a clause of time, cause or contrast opens that ends these tokens; 0 where none does."""
    for at in range(1, len(tokens) - 2):
        if doc[tokens[at]].lower_ not in words.tail_openers:
            continue
        comma = next((i for i in tokens[at:] if doc[i].text == ","), tokens[-1] + 1)
        if any(is_finite(doc[i]) for i in tokens[at + 2 :] if i < comma):
            return at
    return 0


def phrase_start(doc: Doc, head: int, tokens: list[int]) -> int:
    """The first token of the noun phrase of a head: its left modifiers, as far as they stand side by side."""
    start = head
    while start - 1 in tokens and _modifies(doc[start - 1], doc[head]):
        start -= 1
    return start


def _modifies(token: Token, head: Token) -> bool:
    """Whether a token left of a head belongs to its noun phrase by word class and by parse."""
    classes = {"DET", "ADJ", "NUM", "PROPN", "NOUN", "PRON", "VERB", "SYM", "X", "PART", "PUNCT"}
    if token.pos_ == "ADV":
        return token.head == head or (token.head.head == head and token.head.i > token.i)
    if token.pos_ == "PUNCT" and token.text not in {"-", "–", "'", "/", "’"}:
        return False
    if token.text == "–" and (token.whitespace_ or token.nbor(-1).whitespace_):
        return False
    return token.pos_ in classes and (token.head == head or head.is_ancestor(token))


def noun_phrase(doc: Doc, head: int, tokens: list[int], words: QuestionWords) -> Span:
    """The contiguous noun phrase of a head within the tokens: left modifiers, name parts, van-phrases."""
    inside = set(tokens)
    start = phrase_start(doc, head, tokens)
    end = head + 1
    while end in inside and (
        (doc[end].dep_ in {"flat", "flat:name", "fixed", "appos"} and doc[end].pos_ == "PROPN")
        or (doc[end].pos_ == "NUM" and doc[end - 1].pos_ == "PROPN" and doc[end].head.i < end)
    ):
        end += 1
    while end in inside and doc[end].lower_ in words.linking_prepositions:
        stop = _prepositional_end(doc, end, inside)
        if stop is None:
            break
        end = stop
    return tuple(range(start, end))


def hanging(doc: Doc, head: int, start: int, tokens: Sequence[int]) -> list[int]:
    """The prepositional phrase that begins at `start` and hangs on a noun, without a verb in it: *jongeren
    van 18 tot 21 jaar*; empty when there is none. What hangs on it in turn may be left out."""
    if start not in tokens or doc[start].pos_ != "ADP" or doc[start].head.head.i != head:
        return []
    inside = {token.i for token in doc[start].head.subtree}
    end = start
    while end in inside and end in tokens and (doc[end].pos_ in _PHRASE or doc[end].dep_ == "amod"):
        end += 1
    return list(range(start, end)) if (inside - set(range(start, end))).isdisjoint(tokens) else []


def _prepositional_end(doc: Doc, start: int, inside: set[int]) -> int | None:
    """The end of a simple prepositional phrase: preposition, modifiers, noun or name."""
    at = start + 1
    seen = False
    while at in inside:
        token = doc[at]
        if seen and token.pos_ == "NOUN" and token.dep_ == "obj" and token.head.pos_ == "VERB":
            break
        if token.pos_ in {"NOUN", "PROPN"} or (token.pos_ == "NUM" and token.dep_ == "nmod" and not seen):
            seen = True
        elif seen or token.pos_ not in {"DET", "ADJ", "NUM", "PRON", "ADV", "VERB"} or is_finite(token):
            break
        at += 1
    return at if seen else None


def is_people(noun: str, words: QuestionWords) -> bool:
    """Whether a noun is one for people, or a compound that ends in one of five letters or more."""
    return noun in words.people or noun.endswith(_long(words.people))


@cache
def _long(people: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(each for each in people if len(each) > 4))


def ends_name(doc: Doc, start: int, words: QuestionWords) -> bool:
    """Whether a name is the end of another (*Universiteit van Amsterdam*, *Fatima el Amrani*, *Van 't
    Hoff*)."""
    at = start
    while at and (doc[at - 1].lower_ in words.name_links or doc[at - 1].lower_ in words.elided):
        at -= 1
    if at == start:
        return _ends_title(doc, start)
    opens = doc[at].text[:1].isupper() and (at > 0 or start - at > 1)
    if opens or at == 0 or not doc[at - 1].text[:1].isupper():
        return opens
    return doc[at - 1].pos_ == "PROPN" or (at > 1 and doc[at - 2].is_alpha)


def _ends_title(doc: Doc, start: int) -> bool:
    """Whether a name ends what begins with a capital that no sentence and no name explains (*Dwars door het
    Hageland*, *het Meer van Genève*)."""
    at = start - 1
    while at > 0 and doc[at].pos_ in {"ADP", "DET"} and doc[at].text.islower():
        at -= 1
    opens = 0 < at < start - 1 and doc[at].text[:1].isupper() and not doc[at].is_punct
    return opens and doc[at].pos_ not in {"PROPN", "NUM", "X", "SYM"} and doc[at - 1].is_alpha
