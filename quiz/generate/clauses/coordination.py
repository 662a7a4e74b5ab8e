"""Where a new main clause begins within a sentence: behind a conjunction, or a comma."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from quiz.generate.clauses.nouns import is_finite, main_verb, subordinates
from quiz.languages.questions import QuestionWords


def conjuncts(doc: Doc, tokens: list[int], words: QuestionWords) -> Iterator[list[int]]:
    """Cut the tokens at each conjunction that begins a new main clause; the conjunction is dropped."""
    start = 0
    for at, index in enumerate(tokens):
        behind = tokens[at + 1 :]
        joins = doc[index].pos_ == "CCONJ" or (
            doc[index].text in {",", ";", ":"}
            and (_new_subject(doc, behind) or _inverts(doc, behind, words) or _goes_on(doc, behind))
        )
        if (
            at <= start
            or not joins
            or _pairs_names(doc, tokens, at)
            or _pairs_verbs(doc, tokens, at)
            or _asks(doc, tokens, at, words)
        ):
            continue
        if _begins_clause(doc, tokens[at + 1 :], words) and _main_so_far(doc, tokens[start:at], words):
            yield strip(doc, tokens[start:at])
            start = at + 1
    yield strip(doc, tokens[start:])


def _pairs_verbs(doc: Doc, tokens: list[int], at: int) -> bool:
    """Whether a conjunction joins two verbs that may share an object (*bouwde en verkocht het huis*)."""
    if not 0 < at < len(tokens) - 1:
        return False
    return is_finite(doc[tokens[at - 1]]) and is_finite(doc[tokens[at + 1]])


def _pairs_names(doc: Doc, tokens: list[int], at: int) -> bool:
    """Whether a conjunction joins two names (*before Grassi and Calandruccio saw it*)."""
    if not 0 < at < len(tokens) - 1 or doc[tokens[at]].pos_ != "CCONJ":
        return False
    before, behind = doc[tokens[at - 1]], doc[tokens[at + 1]]
    names = before.pos_ == behind.pos_ == "PROPN"
    return names and behind.dep_ == "conj" and behind.head.pos_ in {"PROPN", "NOUN"}


def _goes_on(doc: Doc, tokens: list[int]) -> bool:
    """Whether a verb follows at once that tells one more thing of the same subject (*…, is deserted by Amy
    and dies*)."""
    if not tokens or not is_finite(doc[tokens[0]]):
        return False
    verb = main_verb(doc[tokens[0]])
    return verb.dep_ == "conj" and not any(child.dep_.startswith("nsubj") for child in verb.children)


def _asks(doc: Doc, tokens: list[int], at: int, words: QuestionWords) -> bool:
    """Whether a conjunction opens what is asked, with its verb at the end (*bekijkt of dat nodig is*)."""
    if not words.verb_second or doc[tokens[at]].lower_ not in words.subordinators:
        return False
    finite = next((i for i in tokens[at + 1 :] if is_finite(doc[i])), None)
    return finite is not None and finite == tokens[-1]


def _new_subject(doc: Doc, tokens: list[int]) -> bool:
    """Whether a finite verb follows behind a subject of its own, with nothing else between."""
    for at, index in enumerate(tokens[:8]):
        if is_finite(doc[index]):
            return at > 0 and any(doc[i].dep_.startswith("nsubj") for i in tokens[:at])
        if doc[index].pos_ not in {"DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP"}:
            return False
    return False


def _inverts(doc: Doc, tokens: list[int], words: QuestionWords) -> bool:
    """Whether a finite verb and its subject follow behind a phrase that stands first (*, in 1613 werd hij
    …*)."""
    at = next((at for at, i in enumerate(tokens[:6]) if is_finite(doc[i])), 0)
    if not words.verb_second or not at or at + 1 >= len(tokens) or doc[tokens[0]].pos_ != "ADP":
        return False
    plain = all(doc[i].pos_ in {"ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM"} for i in tokens[:at])
    return plain and any(doc[i].dep_.startswith("nsubj") for i in tokens[at + 1 : at + 4])


def strip(doc: Doc, tokens: list[int]) -> list[int]:
    """The tokens without commas, colons and dashes at their end."""
    while tokens and doc[tokens[-1]].text in {",", "-", "–", ";", ":"}:
        tokens = tokens[:-1]
    return tokens


def _begins_clause(doc: Doc, tokens: list[int], words: QuestionWords) -> bool:
    """Whether what follows a conjunction is a main clause: a finite verb at once, or behind one phrase."""
    for at, index in enumerate(tokens[:9]):
        token = doc[index]
        if is_finite(token):
            return at == 0 or any(doc[i].dep_.startswith("nsubj") for i in tokens[: at + 4])
        if token.lower_ in words.subordinators or token.is_punct or subordinates(token, words):
            return False
    return False


def _main_so_far(doc: Doc, tokens: list[int], words: QuestionWords) -> bool:
    """Whether the tokens before a conjunction hold no open subordinate clause (else it joins that one)."""
    seen_finite = False
    for index in tokens:
        token = doc[index]
        seen_finite = seen_finite or is_finite(token)
        if subordinates(token, words):
            return False
    return seen_finite
