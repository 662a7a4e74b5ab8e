"""The names of a whole article: every mention typed with the help of all others."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.generate.names.adjectives import is_adjective
from quiz.generate.names.evidence import (
    PLACES,
    SCORED,
    Scores,
    add_up,
    from_context,
    from_letters,
    from_words,
    is_role,
    probabilities,
)
from quiz.generate.names.gazetteer import place_kind
from quiz.generate.names.joint import joint_spans
from quiz.generate.names.opened import opening_person
from quiz.generate.names.shortened import Forms, person_of, short_forms, whole_of
from quiz.generate.names.spans import Span, lower_words, seen_again
from quiz.item import AnswerKind
from quiz.languages.names import NameWords, name_words

if TYPE_CHECKING:
    from spacy.tokens import Doc

CONFIDENT = 0.7
"""A name with at least this confidence is used as certain."""
SURE = 0.8
"""From this confidence on its kind is told, too, and a person stands for a pronoun."""

_LETTERS, _SHARED = 0.8, 0.6
"""Weights of what the letters of a name say, and of what its other mentions say."""

_AGREED = 0.8
"""How much of what the tagger leaves in doubt the rules can take away where they agree."""

_SHARP = 3
"""Power that brings the certainty of a language with a tagger to the scale of _LEAST."""

_STRICT = 2.4
"""Power that brings the tagger's certainty, which one corpus taught it, to the scale of CONFIDENT."""

_LISTED = 0.95
"""How certain a country of more than one word is."""
_TIED = 0.9
"""How certain a short form is beside the full name that it is tied to."""

_LEAST = 0.4
"""A name less sure than this is left out."""

_ROW = 0.8
"""Weight of what the names beside it in a row are."""

_CERTAIN = 0.2
"""A name within a sentence in less doubt than this is one at the start of another, too."""
_SEEN = 0.03
"""The doubt of a name that begins a sentence and also stands elsewhere in the article."""


_TAGGED = frozenset({*PLACES, AnswerKind.PERSON, AnswerKind.ORGANISATION})
"""The kinds that a tagger knows."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a sentence: tokens `start` to `end` (exclusive), its text and kind.

    `confidence` (0-1) says how sure span and kind are; see CONFIDENT. `full` is the longest form of the name
    in the article. `role` stands before it ("premier", "Amerikaanse president"), from token `role_start`.
    """

    start: int
    end: int
    text: str
    kind: AnswerKind
    confidence: float
    full: str = ""
    role: str = ""
    role_start: int | None = None


@dataclass(frozen=True, slots=True)
class _Mention:
    doc: int
    span: Span
    text: str
    scores: Scores


def names_of(
    docs: Sequence[Doc], *, language: str, title: str = "", first: int = 0
) -> list[tuple[Name, ...]]:
    """The names of the sentences of one article, each a spaCy Doc; a tuple per sentence.

    The article itself begins at doc `first`. A title that it has as well, and that looks like a person's
    name, is the whole of its short forms.
    """
    words, common = name_words(language), lower_words(list(docs))
    spans = [
        [_without_role(doc, _from_head(doc, span, words), words) for span in each]
        for doc, each in zip(docs, joint_spans(docs, words, language=language, common=common), strict=True)
    ]
    name = person_of(title, docs, words)
    if docs:
        spans[first] = _with_opening(docs[first], spans[first], name or title, words)
    told = _told(list(_mentions(docs, spans, words)), name, language)
    mentions = list(_mentions(docs, _with_short_forms(docs, spans, told, common), words))
    names: list[list[Name]] = [[] for _ in docs]
    for mention, scores in zip(mentions, _scored(docs, mentions, told, language), strict=True):
        kind, sure = _judged(mention, scores, told, language)
        if sure >= _LEAST:
            confidence = sure**_STRICT if mention.span.sure is not None and kind in _TAGGED else sure
            whole = told.whole(mention.text)
            names[mention.doc].append(_name(docs[mention.doc], mention, kind, confidence, whole, words))
    return [tuple(found) for found in _tied(names)]


@dataclass(frozen=True, slots=True)
class _Told:
    """What an article tells of its names: `seen` are those within a sentence, in lower case, `forms` their
    short forms, and `title` the name that it is about."""

    seen: Set[str]
    forms: Forms
    title: str

    def whole(self, name: str) -> str:
        return whole_of(name, self.forms, self.title)


def _told(mentions: Sequence[_Mention], title: str, language: str) -> _Told:
    people = {mention.text for mention in mentions if mention.span.kind == AnswerKind.PERSON}
    forms = short_forms((each.text for each in mentions), people, language=language, title=title)
    within = (mention for mention in mentions if mention.span.start > 0 and mention.span.doubt < _CERTAIN)
    return _Told({mention.text.lower() for mention in within}, forms, title)


def _with_short_forms(
    docs: Sequence[Doc], spans: Sequence[list[Span]], told: _Told, common: Set[str]
) -> list[list[Span]]:
    """The spans, with what the rest of the article shows to be a name too, unless it is `common`."""
    again = (told.seen | told.forms.keys()) - common
    return [
        [*seen_again(doc, found, again), *(_with_particle(doc, span, told.forms) for span in found)]
        for doc, found in zip(docs, spans, strict=True)
    ]


def _judged(mention: _Mention, scores: Scores, told: _Told, language: str) -> tuple[AnswerKind, float]:
    """The kind of a name and how sure it is, by all that the article tells of it."""
    known = mention.text.lower() in told.seen or told.whole(mention.text) != mention.text
    doubt = min(_SEEN, mention.span.doubt) if known else mention.span.doubt
    kind, sure = _weighed(mention.span, probabilities(scores), doubt)
    placed = " " in mention.text or mention.span.kind == AnswerKind.PLACE
    if placed and place_kind(mention.text, language) is AnswerKind.COUNTRY:
        return AnswerKind.COUNTRY, max(sure, _LISTED)
    return kind, sure


def _with_particle(doc: Doc, span: Span, tails: Forms) -> Span:
    """A name with the particle before it that opens the sentence: *De Vries* behind *Ada de Vries*."""
    return replace(span, start=0) if span.start == 1 and doc[: span.end].text.lower() in tails else span


def _with_opening(doc: Doc, spans: list[Span], title: str, words: NameWords) -> list[Span]:
    """The spans, with the person whom a sentence opens with, where dates of a life tell so."""
    opening = opening_person(doc, title, words)
    return spans if opening is None else [opening, *(span for span in spans if span.start >= opening.end)]


def _from_head(doc: Doc, span: Span, words: NameWords) -> Span:
    """A name with the word before it that heads it, written large too: *Tweede Wereldoorlog*."""
    head = doc[span.start].head
    heads = (
        doc[span.start].dep_.startswith("flat") and head.i == span.start - 1 and head.pos_ in {"NUM", "ADJ"}
    )
    apart = is_adjective(doc, head.i, words)
    return (
        replace(span, start=head.i) if heads and head.text.istitle() and head.is_alpha and not apart else span
    )


def _without_role(doc: Doc, span: Span, words: NameWords) -> Span:
    """The span of a name without the role that opens the sentence with a capital: *Ingenieur Ada Smit*."""
    opens = span.start == 0 and span.end > 2 and doc[0].lower_ in words.roles
    return replace(span, start=1) if opens else span


def _tied(names: Sequence[Sequence[Name]]) -> Iterator[list[Name]]:
    """The names; a short form of one that is certain ("Whitehead" for "Henry Whitehead") is nearly so too."""
    sure = {
        (name.full, name.kind): name.confidence for found in names for name in found if name.text == name.full
    }
    for found in names:
        yield [
            replace(name, confidence=max(name.confidence, _TIED * sure.get((name.full, name.kind), 0)))
            for name in found
        ]


def _mentions(docs: Sequence[Doc], spans: Sequence[list[Span]], words: NameWords) -> Iterator[_Mention]:
    for at, (doc, found) in enumerate(zip(docs, spans, strict=True)):
        for span in found:
            context = from_context(doc, span.start, span.end, words)
            yield _Mention(at, span, doc[span.start : span.end].text, context)


def _scored(
    docs: Sequence[Doc], mentions: Sequence[_Mention], told: _Told, language: str
) -> Iterator[Scores]:
    """What letters, words, all mentions of a name and the names beside it say of its kind."""
    shared = _shared(mentions, told)
    totals = [_total(mention, told.whole(mention.text), shared, language) for mention in mentions]
    return _with_neighbours(docs, mentions, totals)


def _total(mention: _Mention, whole: str, shared: Mapping[str, Scores], language: str) -> Scores:
    letters = {kind: score * _LETTERS for kind, score in from_letters(whole).items()}
    elsewhere = {kind: (shared[whole][kind] - mention.scores[kind]) * _SHARED for kind in SCORED}
    words = from_words(whole, name_words(language), language=language)
    return add_up(letters, words, mention.scores, _clipped(elsewhere))


def _with_neighbours(
    docs: Sequence[Doc], mentions: Sequence[_Mention], totals: Sequence[Scores]
) -> Iterator[Scores]:
    """Names in a row ("Lier, Putte en Duffel") are of one kind: each gets evidence from those beside it."""
    for at, scores in enumerate(totals):
        beside = [
            probabilities(totals[other])
            for first, other in ((at - 1, at - 1), (at, at + 1))
            if 0 <= first < len(mentions) - 1 and _in_a_row(docs, mentions[first], mentions[first + 1])
        ]
        extra = [{kind: _ROW * math.log(share + 0.02) for kind, share in shares.items()} for shares in beside]
        yield add_up(scores, *extra)


def _in_a_row(docs: Sequence[Doc], left: _Mention, right: _Mention) -> bool:
    if left.doc != right.doc or right.span.start - left.span.end != 1:
        return False
    between = docs[left.doc][left.span.end]
    return between.text == "," or between.pos_ == "CCONJ"


def _clipped(scores: Scores) -> Scores:
    return {kind: max(-5.0, min(5.0, score)) for kind, score in scores.items()}


def _shared(mentions: Iterable[_Mention], told: _Told) -> Mapping[str, Scores]:
    """The evidence of all mentions of a name together."""
    shared: dict[str, Scores] = defaultdict(lambda: dict.fromkeys(SCORED, 0.0))
    for mention in mentions:
        total = shared[told.whole(mention.text)]
        for kind, score in mention.scores.items():
            total[kind] += score
    return shared


def _name(
    doc: Doc, mention: _Mention, kind: AnswerKind, confidence: float, full: str, words: NameWords
) -> Name:
    start, end = mention.span.start, mention.span.end
    role_start = _role_start(doc, start, words) if kind is AnswerKind.PERSON else None
    role = "" if role_start is None else doc[role_start:start].text
    return Name(start, end, mention.text, kind, round(confidence, 3), full, role, role_start)


def _weighed(span: Span, shares: Scores, doubt: float) -> tuple[AnswerKind, float]:
    """The kind of a name and how sure it is; the tagger's word counts for the kinds that it knows."""
    if span.kind:
        kinds = PLACES if span.kind == AnswerKind.PLACE else (AnswerKind(span.kind),)
        agreed = sum(shares[kind] for kind in kinds)
        doubted = (1 - (span.sure or 0)) * (1 - _AGREED * agreed)
        return max(kinds, key=shares.__getitem__), (1 - doubted) ** _SHARP
    kind = max(SCORED, key=shares.__getitem__)
    sure = shares[kind] * (1 - doubt)
    if span.sure is None:
        return kind, sure
    if kind in _TAGGED:
        return kind, sure * CONFIDENT * span.sure ** (1 / _SHARP)
    return kind, sure**_SHARP


def _role_start(doc: Doc, start: int, words: NameWords) -> int | None:
    """Where the role before a name begins: the noun, with adjectives and titles of its own."""
    at = start
    while at > 0 and doc[at - 1].text.lower() in words.titles:
        at -= 1
    if at > 0 and is_role(doc[at - 1], words):
        at -= 1
        while at > 0 and doc[at - 1].pos_ == "ADJ":
            at -= 1
    return at if at < start else None
