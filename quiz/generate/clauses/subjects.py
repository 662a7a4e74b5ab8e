"""The subject of a clause whose verb is to move: where it ends must be beyond doubt."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from quiz.generate.clauses.nouns import Span, noun_phrase
from quiz.languages.questions import QuestionWords

_JOINED = frozenset({"conj", "nummod", "appos", "flat"})


def subject_of(doc: Doc, head: int, before: list[int], words: QuestionWords) -> Span:
    """The subject with the phrases that hang on its noun, among the tokens before the verb; empty when it is
    not certain where it ends."""
    if head not in before:
        return ()
    whole = [i for i in before if i == head or doc[head].is_ancestor(doc[i])]
    if not words.verb_second:
        return tuple(whole) if whole == before[-len(whole) :] else ()
    plain = noun_phrase(doc, head, before, words)
    end = plain[-1] + 1
    while end in whole:
        end += 1
    added = [doc[i] for i in range(plain[-1] + 1, end)]
    if any(doc[i].head.i == head and doc[i].dep_ == "acl" for i in before):
        return ()
    if any(token.head.i == head and token.dep_ in _JOINED for token in added):
        subject = tuple(whole) if _one_phrase(doc, whole, words) else ()
    elif any(token.pos_ in {"NUM", "VERB", "AUX", "ADV"} for token in added):
        subject = plain
    else:
        subject = tuple(range(plain[0], end))
    return subject if subject and _certain(doc, head, subject, before, words) else ()


def agree(doc: Doc, head: int, finite: int, subject: Span) -> bool:
    """Whether subject and finite verb have the same number."""
    noun, verb = (doc[i].morph.get("Number", []) for i in (head, finite))
    if any(doc[i].pos_ == "CCONJ" and doc[i].head.head.i == head for i in subject):
        return verb != ["Sing"]
    return not noun or not verb or noun == verb


def _one_phrase(doc: Doc, tokens: list[int], words: QuestionWords) -> bool:
    """Whether tokens are one stretch that ends in a noun, name or number, with no verb and no preposition but
    *of*."""
    ends = doc[tokens[-1]].pos_ in {"NOUN", "PROPN", "NUM"}
    others = any(
        (doc[i].pos_ in {"VERB", "AUX"} and doc[i].dep_ != "amod")
        or (doc[i].pos_ == "ADP" and doc[i].lower_ not in words.linking_prepositions)
        for i in tokens
    )
    return ends and not others and len(tokens) == tokens[-1] - tokens[0] + 1


def _certain(doc: Doc, head: int, subject: Span, before: list[int], words: QuestionWords) -> bool:
    """Whether nothing within a subject belongs to a word outside it, and nothing behind it to the subject."""
    inside = set(subject)
    if any(child.i not in inside for i in subject if i != head for child in doc[i].children):
        return False
    if any(_two_nouns(doc[i], doc[i + 1], words) for i in subject[:-1]):
        return False
    placed = (doc[i] for i in subject if i > head and doc[i].lower_ in words.at_place)
    if any(token.head.pos_ == "PROPN" and token.head.head.i == head for token in placed):
        return False
    behind = subject[-1] + 1
    return behind not in before or doc[behind].lower_ not in words.origin


def _two_nouns(first: Token, second: Token, words: QuestionWords) -> bool:
    """Whether two nouns stand side by side of which the first is no *number*, *group* or *part*."""
    return first.pos_ == second.pos_ == "NOUN" and first.lower_ not in words.vague
