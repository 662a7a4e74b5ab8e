"""A sentence parted at its main verb only: what stands first can be asked for, the rest stays as it is."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import finite_of, is_finite, phrase_start, subordinates
from quiz.generate.text import root_of
from quiz.languages.questions import QuestionWords

_LONGEST = 10


def opening(doc: Doc, words: QuestionWords, *, skip: frozenset[int] = frozenset()) -> Clause | None:
    """The clause of the main verb with all that follows in its rest; None when the beginning is not plain.

    In a verb-second language any whole phrase may stand first, else only the subject.
    """
    tokens = [token.i for token in doc if token.i not in skip and not token.is_space]
    while tokens and doc[tokens[-1]].text in ".…;:":
        tokens.pop()
    while tokens and doc[tokens[0]].lower_ in words.drop_first and doc[tokens[0]].pos_ in {"CCONJ", "ADV"}:
        tokens.pop(0)
    root = root_of(doc)
    finite = finite_of(root)
    if finite is None or finite.i not in tokens:
        return None
    at = tokens.index(finite.i)
    before, rest = tokens[:at], _one_clause(doc, tokens[at + 1 :], words)
    if not before or not rest or not _plain(doc, before, words):
        return None
    subject = next((t.i for t in root.children if t.dep_.startswith("nsubj")), None)
    if subject in before:
        whole = phrase_start(doc, subject, before) == before[0]
        return Clause(doc, (), tuple(before), subject, finite.i, tuple(rest)) if whole else None
    fronted = words.verb_second and subject is not None and doc[before[0]].pos_ == "ADP"
    return Clause(doc, tuple(before), (), subject, finite.i, tuple(rest)) if fronted and subject else None


def _one_clause(doc: Doc, rest: list[int], words: QuestionWords) -> list[int]:
    """The rest up to what another main clause, or one more thing that the subject does, begins with."""
    for at, i in enumerate(rest):
        if _joins_clause(doc[i]) or doc[i].text in {";", ":"}:
            return rest[: at - (at > 0 and doc[rest[at - 1]].text == ",")]
        if subordinates(doc[i], words):
            behind = next((j for j in rest[at:] if _joins_clause(doc[j])), None)
            return rest if behind is None else rest[: rest.index(behind) - (doc[behind - 1].text == ",")]
        if (
            doc[i].pos_ == "CCONJ"
            and not _joins_nouns(doc[i])
            and any(is_finite(doc[j]) for j in rest[at + 1 :])
        ):
            comma = at > 0 and doc[rest[at - 1]].text == ","
            listed = comma and any(doc[j].text == "," for j in rest[: at - 1])
            return [] if listed else rest[: at - comma]
    return rest


def _joins_clause(token: Token) -> bool:
    """Whether a further verb of the sentence begins here: a conjunction before one with a subject of its own,
    or a verb behind a comma (*took Port Arthur, won the battle, and …*)."""
    verb = token.head if token.pos_ == "CCONJ" else token
    joined = verb.dep_ == "conj" and verb.head.dep_ == "ROOT" and is_finite(verb)
    if token.pos_ == "CCONJ":
        return joined and any(child.dep_.startswith("nsubj") for child in verb.children)
    return joined and token.i > 0 and token.nbor(-1).text == ","


def _joins_nouns(conjunction: Token) -> bool:
    """Whether a conjunction stands between two nouns or names (*de proeven ATLAS en CMS*)."""
    nouns = {"NOUN", "PROPN"}
    behind = conjunction.head
    beside = [conjunction.nbor(at) for at in (-1, 1)] if 0 < conjunction.i < len(conjunction.doc) - 1 else []
    if beside and all(token.pos_ == "PROPN" for token in beside) and not is_finite(beside[1]):
        return True
    verbal = any(child.dep_ in {"cop", "nsubj"} for child in behind.children)
    return behind.dep_ == "conj" and behind.pos_ in nouns and behind.head.pos_ in nouns and not verbal


def _plain(doc: Doc, before: list[int], words: QuestionWords) -> bool:
    """Whether the words before the verb are a few, without a clause, a comma or a conjunction."""
    return len(before) <= _LONGEST and not any(
        is_finite(doc[i]) or doc[i].pos_ == "CCONJ" or subordinates(doc[i], words) or doc[i].text in ',:;()–"'
        for i in before
    )
