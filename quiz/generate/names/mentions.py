"""The names of a whole article: every mention typed with the help of all others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generate.names.evidence import (
    SCORED,
    Scores,
    add_up,
    from_context,
    from_letters,
    from_words,
    is_role,
    probabilities,
)
from quiz.generate.names.spans import Span, find_spans, lower_words
from quiz.item import AnswerKind
from quiz.languages.names import NameWords, name_words

if TYPE_CHECKING:
    from spacy.tokens import Doc

CONFIDENT = 0.7
"""A name with at least this confidence is used as certain."""

_LETTERS, _OWN, _SHARED = 0.8, 1.0, 0.6


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


def names_of(docs: Sequence[Doc], *, language: str) -> list[tuple[Name, ...]]:
    """The names of the sentences of one article, each a spaCy Doc; a tuple per sentence."""
    words = name_words(language)
    common = lower_words(list(docs))
    mentions = [
        _Mention(at, span, doc[span.start : span.end].text, from_context(doc, span.start, span.end, words))
        for at, doc in enumerate(docs)
        for span in find_spans(doc, words, language=language, common=common)
    ]
    full = _full_names(mentions, words, language)
    shared = _shared(mentions, full)
    names: list[list[Name]] = [[] for _ in docs]
    for mention in mentions:
        whole = full[mention.text]
        scores = _total(mention, whole, shared[whole], words, language)
        names[mention.doc].append(_name(docs[mention.doc], mention, scores, whole, words))
    return [tuple(found) for found in names]


def _total(mention: _Mention, whole: str, shared: Scores, words: NameWords, language: str) -> Scores:
    letters = {kind: score * _LETTERS for kind, score in from_letters(whole).items()}
    elsewhere = {kind: (shared[kind] - mention.scores[kind]) * _SHARED for kind in SCORED}
    return add_up(letters, from_words(whole, words, language=language), mention.scores, _clipped(elsewhere))


def _clipped(scores: Scores) -> Scores:
    return {kind: max(-5.0, min(5.0, score)) for kind, score in scores.items()}


def _shared(mentions: Iterable[_Mention], full: dict[str, str]) -> dict[str, Scores]:
    """The evidence of all mentions of a name together."""
    shared: dict[str, Scores] = defaultdict(lambda: dict.fromkeys(SCORED, 0.0))
    for mention in mentions:
        total = shared[full[mention.text]]
        for kind, score in mention.scores.items():
            total[kind] += score
    return shared


def _full_names(mentions: Iterable[_Mention], words: NameWords, language: str) -> dict[str, str]:
    """The longest form of each name: "Rutte" and "Mark Rutte" are one when the long one is a person."""
    texts = list(dict.fromkeys(mention.text for mention in mentions))
    tails: dict[str, str] = {}
    for text in texts:
        pieces = text.split()
        if len(pieces) > 1 and _person_like(text, words, language):
            for at in range(1, len(pieces)):
                if pieces[at - 1].lower() not in words.particles or at == 1:
                    tails.setdefault(" ".join(pieces[at:]).lower(), text)
    return {text: tails.get(text.lower(), text) if len(text) > 2 else text for text in texts}


def _person_like(text: str, words: NameWords, language: str) -> bool:
    scores = add_up(from_letters(text), from_words(text, words, language=language))
    return max(scores, key=scores.__getitem__) is AnswerKind.PERSON


def _name(doc: Doc, mention: _Mention, scores: Scores, full: str, words: NameWords) -> Name:
    shares = probabilities(scores)
    kind = max(SCORED, key=shares.__getitem__)
    sure = shares[kind] * (1 - mention.span.doubt)
    role_start = _role_start(doc, mention.span.start, words) if kind is AnswerKind.PERSON else None
    role = "" if role_start is None else doc[role_start : mention.span.start].text
    return Name(
        mention.span.start, mention.span.end, mention.text, kind, round(sure, 3), full, role, role_start
    )


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
