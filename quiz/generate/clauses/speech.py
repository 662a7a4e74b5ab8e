"""Who says it: attributions behind a comma (*…, zegt Rutte.*), told by the surface."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from quiz.languages.questions import QuestionWords

_LONGEST = 14


@dataclass(frozen=True, slots=True)
class Attribution:
    """The tokens of an attribution: from its comma to the end; the speaker within it."""

    start: int
    end: int
    speaker: tuple[int, ...]


def find_attribution(doc: Doc, words: QuestionWords) -> Attribution | None:
    """The attribution that ends a sentence: a comma, a verb of saying and a name or noun, in either order."""
    end = len(doc)
    while end and doc[end - 1].text in ".!?\"”’'":
        end -= 1
    for at in range(end - 2, max(end - _LONGEST, 1), -1):
        if doc[at].text == ",":
            return _attribution(doc, at, end, words)
    return None


def _attribution(doc: Doc, comma: int, end: int, words: QuestionWords) -> Attribution | None:
    first = comma + 1
    while first < end and doc[first].is_quote:
        first += 1
    if doc[first].lower_ in words.speech:
        speaker = _speaker(doc, first + 1, end)
        told = any(child.dep_ == "obj" and child.i in speaker for child in doc[first].children)
        return Attribution(comma, end, speaker) if speaker and not told else None
    last = end - 1
    speaker = _speaker(doc, first, last)
    if not words.verb_second and speaker and doc[last].lower_ in words.speech and speaker[-1] == last - 1:
        return Attribution(comma, end, speaker)
    return None


def _speaker(doc: Doc, start: int, end: int) -> tuple[int, ...]:
    """The noun phrase that begins here: modifiers, then nouns and names; empty when none does."""
    at = start
    while at < end and doc[at].pos_ in {"DET", "ADJ", "NUM", "NOUN", "PROPN", "X"}:
        at += 1
    found = tuple(range(start, at))
    return found if any(doc[i].pos_ in {"NOUN", "PROPN"} for i in found) else ()
