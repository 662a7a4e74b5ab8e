"""A description as the name right behind it: *Its director, Edward Pickering, had built up …*."""

from __future__ import annotations

from quiz.generate.names import CONFIDENT
from quiz.generate.reading import Reading
from quiz.languages.questions import QuestionWords

_SHORT = 4
"""Words of a description that its name replaces, at most."""
_KIND = 1
"""Words behind a name that say of what it is the name, at most: *the World Ocean Floor map*."""


def apposed(reading: Reading, words: QuestionWords) -> dict[int, str]:
    """The name by the first token of the subject that opens a sentence, and nothing for the others of it;
    nothing where no name stands between commas behind a short description."""
    subject = reading.clauses[0].subject if reading.clauses else ()
    if not subject or subject[0] or len(subject) > _SHORT or not _describes(reading, subject, words):
        return {}
    name = _name_between(reading, subject[-1] + 1, words)
    return {0: name} | dict.fromkeys(subject[1:], "") if name else {}


def _describes(reading: Reading, subject: tuple[int, ...], words: QuestionWords) -> bool:
    """Whether a subject has no name and says of which one it speaks."""
    named = {i for name in reading.names for i in range(name.start, name.end)}
    first = reading.doc[0].lower_
    return first in words.definite | words.possessive and named.isdisjoint(subject)


def _name_between(reading: Reading, at: int, words: QuestionWords) -> str:
    """The name, perhaps with an article or a noun, that stands between the comma at a place and the next."""
    doc = reading.doc
    inside = {
        i for name in reading.names if name.confidence >= CONFIDENT for i in range(name.start, name.end)
    }
    end = next((token.i for token in doc[at + 1 :] if token.text in {",", "("}), len(doc))
    start = at + 1 + (at + 1 < end and doc[at + 1].lower_ in words.definite)
    last = next((at for at in range(start, end) if not doc[at].text[:1].isupper() and at not in inside), end)
    named = start in inside or last - start > 1
    plain = last + _KIND >= end and all(token.pos_ == "NOUN" for token in doc[last:end])
    return doc[at + 1 : end].text if doc[at].text == "," and named and plain else ""
