"""What is so at a place, as a relative clause tells: *in Ede, waar het bedrijf een fabriek heeft* -> *in Ede
heeft het bedrijf een fabriek*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import Span
from quiz.generate.clauses.subordinate import as_main
from quiz.generate.clauses.vouched import unclear_speaker
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_PLACES = frozenset(
    {AnswerKind.CITY, AnswerKind.COUNTRY, AnswerKind.REGION, AnswerKind.PLACE, AnswerKind.WATER}
)


def where_clauses(
    doc: Doc,
    words: QuestionWords,
    *,
    kinds: Mapping[int, AnswerKind] | None = None,
    spoken: bool = False,
) -> Iterator[Clause]:
    """The clauses behind a place, its preposition and a comma, with a subject of their own.

    `kinds` are those of the names, by token; `spoken`: an attribution says whose words it is.
    """
    if not spoken and unclear_speaker(doc, words):
        return
    for where in doc[3:-2]:
        place = where.nbor(-2)
        behind = where.lower_ in words.where and where.nbor(-1).text == "," and where.head.i > where.i
        if not behind or where.head.dep_ != "acl:relcl" or (kinds or {}).get(place.i) not in _PLACES:
            continue
        front = _phrase(doc, place, words)
        if front and not _stranded(doc, where):
            clause = as_main(doc, where, words, spoken=spoken, front=front)
            if clause is not None:
                yield clause


def _phrase(doc: Doc, place: Token, words: QuestionWords) -> Span:
    """The preposition of place and all up to the name; empty when another word stands between, or a noun
    before it that may be meant instead (*de markt in Ede, waar 300 bezoekers kwamen*)."""
    start = place.i
    while start and doc[start].pos_ in {"PROPN", "ADJ", "DET", "NOUN"}:
        start -= 1
    if start and place.dep_ == "nmod" and doc[start - 1].pos_ == "NOUN" and place.head.i == start - 1:
        return ()
    return tuple(range(start, place.i + 1)) if doc[start].lower_ in words.at_place else ()


def _stranded(doc: Doc, where: Token) -> bool:
    """Whether a preposition of the clause belongs to what opens it (*waar het bedrijf om vraagt*)."""
    return any(True for _ in where.children) or any(
        token.pos_ == "ADP" and token.nbor().pos_ in {"VERB", "AUX", "PUNCT", "PART"}
        for token in doc[where.i : -1]
        if token.dep_ != "compound:prt"
    )
