"""Where names stand, as the rules and the tagger of a language see it together.

The tagger learnt from one corpus. It knows names in their sentence better than the rules do, but is too sure
that a word it never saw is none: so what only the rules see stays, with little certainty.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from quiz.generate.names.adjectives import behind_adjectives
from quiz.generate.names.gazetteer import nationalities, place_kind
from quiz.generate.names.spans import Span, find_spans, is_known
from quiz.generate.names.tagger import Tags, load_weights, tag
from quiz.item import AnswerKind
from quiz.languages.names import NameWords

if TYPE_CHECKING:
    from spacy.tokens import Doc

_SETTLED = 0.9
"""A tagged name as sure as this keeps its span, unless a list has a longer one."""

_LISTED, _DENIED = 0.5, 0.05
"""How sure a name is that a list has, and how little the tagger must believe in it to be believed itself."""


def joint_spans(
    docs: Sequence[Doc], words: NameWords, *, language: str, common: Set[str]
) -> Iterator[list[Span]]:
    """What may be names in the sentences of one article, a list per sentence, in order, none overlapping.

    Where a language has no tagger: what the rules find.
    """
    found = [
        behind_adjectives(doc, list(find_spans(doc, words, language=language, common=common)), words)
        for doc in docs
    ]
    weights = load_weights(language)
    if weights is None:
        return iter(found)
    tagged = tag(docs, weights, words, language=language)
    merged = [
        dashed(doc, _merged(doc, spans, tags, words, language), language)
        for doc, spans, tags in zip(docs, found, tagged, strict=True)
    ]
    return agreed(docs, merged)


def _merged(doc: Doc, found: list[Span], tags: Tags, words: NameWords, language: str) -> list[Span]:
    """The names of the tagger; of the rules those that hold a doubted one of it, and what it leaves."""
    ruled = [replace(span, sure=_sure(doc, span, tags, words, language)) for span in found]
    tagged = [
        Span(name.start, name.end, 0.0, name.kind, name.sure)
        for name in tags.names
        if not _is_no_name(doc[name.start : name.end].text, words, language)
    ]
    settled = {at for name in tags.names if name.sure >= _SETTLED for at in range(name.start, name.end)}
    longer = [
        span
        for span in ruled
        if any(_inside(name, span) for name in tagged)
        and (settled.isdisjoint(range(span.start, span.end)) or is_known(doc, span, words, language))
    ]
    tagged = [name for name in tagged if not any(_inside(name, span) for span in longer)]
    taken = {at for name in (*tagged, *longer) for at in range(name.start, name.end)}
    left = [span for span in ruled if taken.isdisjoint(range(span.start, span.end))]
    return sorted(tagged + longer + left, key=attrgetter("start"))


def _is_no_name(text: str, words: NameWords, language: str) -> bool:
    """Whether what the tagger takes for a name is a word of a people or a faith, or breaks off before its
    first word (*Minister | of Education Ada Smit*)."""
    first = text.partition(" ")[0]
    torn = first.islower() and first in words.joins - words.particles
    return torn or text in nationalities(language) | words.demonyms or text.lower() in words.not_names


def dashed(doc: Doc, spans: list[Span], language: str) -> list[Span]:
    """The names, those beside a dash as one (*Jean-Baptiste Bernadotte*), but not two countries."""
    joined: list[Span] = []
    for span in spans:
        before = joined[-1] if joined else None
        if before is not None and _is_dash_between(doc, before, span, language):
            joined[-1] = replace(span, start=before.start, doubt=min(before.doubt, span.doubt))
        else:
            joined.append(span)
    return joined


def _is_dash_between(doc: Doc, before: Span, span: Span, language: str) -> bool:
    beside = span.start - before.end == 1 and doc[before.end].text == "-"
    texts = [doc[each.start : each.end].text for each in (before, span)]
    countries = all(place_kind(text, language) is AnswerKind.COUNTRY for text in texts)
    return (
        beside and not doc[before.end - 1].whitespace_ and not doc[before.end].whitespace_ and not countries
    )


def _sure(doc: Doc, span: Span, tags: Tags, words: NameWords, language: str) -> float:
    inside = tags.inside(span.start, span.end)
    listed = inside > _DENIED and is_known(doc, span, words, language)
    return max(inside, _LISTED) if listed else inside


def agreed(docs: Sequence[Doc], spans: Sequence[list[Span]]) -> Iterator[list[Span]]:
    """The spans, with one kind for all mentions of a name that the tagger names somewhere in the article."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    often: Counter[str] = Counter()
    for doc, found in zip(docs, spans, strict=True):
        for span in found:
            text = doc[span.start : span.end].text
            often[text] += 1
            if span.kind:
                votes[text][span.kind] += span.sure or 0
    for doc, found in zip(docs, spans, strict=True):
        texts = [doc[span.start : span.end].text for span in found]
        yield [
            _voted(span, votes[text], often[text]) if text in votes else span
            for span, text in zip(found, texts, strict=True)
        ]


def _voted(span: Span, votes: Mapping[str, float], often: int) -> Span:
    """The span with the kind that has most votes; one that the tagger left is as sure as the others are."""
    sure = span.sure or 0.0
    if not span.kind:
        sure = max(sure, sum(votes.values()) / often)
    return replace(span, kind=max(votes, key=votes.__getitem__), sure=sure)


def _inside(small: Span, large: Span) -> bool:
    """Whether a span is a part of another one ("Oxford" in "University of Oxford")."""
    return (
        large.start <= small.start
        and small.end <= large.end
        and small.end - small.start < large.end - large.start
    )
