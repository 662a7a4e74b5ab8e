"""Names behind an adjective of a place in Dutch: *in het Friese Baard*, *bij het Zwitserse Forbo*.

The name of what lies or sits there begins behind the adjective; behind a preposition that only goes with
places it is a place. What has the adjective in its own name is a Dutch word: *het Ottomaanse Rijk*.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.generate.names.spans import Span
from quiz.languages.names import NameWords

if TYPE_CHECKING:
    from spacy.tokens import Doc

_SURE = 0.9
"""How sure a place is that only stands so."""
_LONGEST = 3
"""Words of such a name, at most."""
_NAMING = frozenset({"PROPN", "NOUN", "X"})


def behind_adjectives(doc: Doc, spans: list[Span], words: NameWords) -> list[Span]:
    """The names of a sentence in order without such adjectives, and the places that only those show."""
    for at in [token.i for token in doc if is_adjective(doc, token.i, words)]:
        place = at > 1 and doc[at - 2].lower_ in words.in_place and not doc[at + 1].text.isupper()
        whole = next((span for span in spans if span.start <= at < span.end or span.start == at + 1), None)
        if whole is None:
            spans = [*spans, Span(at + 1, _end(doc, at + 1), 0.0, "place", _SURE)] if place else spans
        elif whole.start >= at:
            kind = "place" if place else "organisation" if whole.kind == "person" else whole.kind
            found = replace(whole, start=at + 1, kind=kind, sure=_SURE if place else whole.sure)
            spans = [found if span is whole else span for span in spans]
    return sorted(spans, key=lambda span: span.start)


def is_adjective(doc: Doc, at: int, words: NameWords) -> bool:
    """Whether such an adjective stands at a place, before a name that is no Dutch word."""
    token = doc[at]
    ends = bool(words.adjectival) and token.text.istitle() and token.text.endswith(words.adjectival)
    if not ends or not 0 < at < len(doc) - 1 or doc[at - 1].lower_ != words.neuter:
        return False
    behind = doc[at + 1]
    listed = behind.lower_ in words.inside or behind.lower_ in words.first or behind.lower_ in words.heads
    listed = listed or behind.lower_.endswith(tuple(words.endings))
    common = listed or behind.lower_ in words.not_names or f"{token.text} {behind.text}" in words.known
    return behind.text[:1].isupper() and behind.pos_ in _NAMING and not common


def _end(doc: Doc, start: int) -> int:
    end = start + 1
    while end < min(len(doc), start + _LONGEST) and doc[end].text.istitle() and doc[end].pos_ == "PROPN":
        end += 1
    return end
