"""A subordinate clause before the main one, that the main one is true without: *Toen …, verliet hij …*."""

from __future__ import annotations

from spacy.tokens import Doc

from quiz.generate.clauses.nouns import is_finite, main_verb, subordinates
from quiz.generate.text import root_of
from quiz.languages.questions import QuestionWords


def behind_fronted(doc: Doc, tokens: list[int], words: QuestionWords) -> list[int]:
    """The tokens behind a clause of time, cause or contrast that opens a sentence; empty without one.

    A condition is no such clause, nor what the verb of the rest is about: the rest is not true, or not whole,
    without it.
    """
    first = doc[tokens[0]]
    if first.lower_ not in words.subordinators - words.conditions - words.relatives - words.completing:
        return []
    if not subordinates(first, words):
        return []
    at = _verb_behind(doc, tokens) if words.verb_second else _subject_behind(doc, tokens)
    return tokens[at:] if at and any(is_finite(doc[i]) for i in tokens[:at]) else []


def _verb_behind(doc: Doc, tokens: list[int]) -> int:
    """Where the finite verb of the main clause stands: behind a comma or behind another verb."""
    for at, i in enumerate(tokens[1:], start=1):
        before = doc[tokens[at - 1]]
        if is_finite(doc[i]) and _is_main(doc, i) and (before.text == "," or before.pos_ in {"VERB", "AUX"}):
            return at
    return 0


def _subject_behind(doc: Doc, tokens: list[int]) -> int:
    """Where the subject of the main clause begins: behind the last comma before it."""
    root = root_of(doc)
    subject = next((child.i for child in root.children if child.dep_.startswith("nsubj")), None)
    if subject is None or subject not in tokens:
        return 0
    commas = [at for at, i in enumerate(tokens) if doc[i].text == "," and i < subject]
    return commas[-1] + 1 if commas else 0


def _is_main(doc: Doc, i: int) -> bool:
    verb = main_verb(doc[i])
    return bool(verb.dep_ == "ROOT")
