"""What speaks for each kind of a name: its letters, the words in it and the words around it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from quiz.generate.clauses.nouns import is_people
from quiz.generate.names.gazetteer import place_kind
from quiz.generate.names.kinds import kind_scores
from quiz.item import AnswerKind
from quiz.languages.names import NameWords, name_words
from quiz.languages.questions import question_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

P, PLACE, ORG = AnswerKind.PERSON, AnswerKind.PLACE, AnswerKind.ORGANISATION
PLACES = (AnswerKind.CITY, AnswerKind.COUNTRY, AnswerKind.REGION, AnswerKind.WATER, PLACE)
"""The kinds of place, from the likeliest for a place of which nothing more is known."""

SCORED = (P, *PLACES, ORG, AnswerKind.WORK, AnswerKind.EVENT, AnswerKind.NAME)
"""The kinds that names are told apart into."""

_FIRM = 5
"""Letters of a noun for a body that a compound may end with, at least."""

_CALLING, _FIRST_PART = 6, 3
"""Letters of a calling that a compound may end with, and of what stands before it, at least."""

_COMPOUND = 10
"""Letters of a compound for a firm or for people, at least: no name is as long that ends alike."""

_WORDS = 1 << 14
"""Words of which it is kept whether they are such a compound: those of some articles."""

Scores = dict[AnswerKind, float]
"""Evidence by kind, as log-odds that add up."""

_FINE = {
    AnswerKind.CITY: -0.4,
    PLACE: -1.8,
    AnswerKind.REGION: -2.2,
    AnswerKind.WATER: -3.0,
    AnswerKind.COUNTRY: -4.0,
}
_OTHER = {AnswerKind.WORK: -1.6, AnswerKind.NAME: -0.6, AnswerKind.EVENT: -2.0}


def from_letters(text: str) -> Scores:
    """The prior of each kind from the letters of a name; places and other things shared out."""
    person, place, organisation, other = kind_scores(text)
    scores = {P: person, ORG: organisation}
    scores |= {kind: place + share for kind, share in _FINE.items()}
    return scores | {kind: other + share for kind, share in _OTHER.items()}


def add_up(*parts: Scores) -> Scores:
    """The sum of pieces of evidence."""
    total = dict.fromkeys(SCORED, 0.0)
    for part in parts:
        for kind, score in part.items():
            total[kind] += score
    return total


def probabilities(scores: Scores) -> Scores:
    """The share of each kind: the softmax of the evidence."""
    highest = max(scores.values())
    powers = {kind: math.exp(score - highest) for kind, score in scores.items()}
    total = sum(powers.values())
    return {kind: power / total for kind, power in powers.items()}


def from_words(text: str, words: NameWords, *, language: str) -> Scores:
    """What lists and the words inside a name say of it; the same wherever it stands."""
    return add_up(*_from_words(text, words, language))


def _from_words(text: str, words: NameWords, language: str) -> Iterator[Scores]:
    known = words.known.get(text) or place_kind(text, language)
    if known:
        yield {AnswerKind(known): 9.0}
    pieces = text.split()
    lower = [piece.lower() for piece in pieces]
    for piece in lower:
        if len(pieces) > 1 and piece in words.inside:
            yield {AnswerKind(words.inside[piece]): 3.5, P: -2.0}
    if len(pieces) > 1 and not _has_water(lower, words):
        yield {AnswerKind.WATER: -1.5}  # rivers have short names
    first = words.first.get(" ".join(lower[:2])) or words.first.get(lower[0], "")
    if len(pieces) > 1 and first:
        yield {AnswerKind(first): 4.0, P: -3.0}
    for ending, kind in words.endings.items():
        if lower[-1].endswith(ending) and len(lower[-1]) > len(ending) + 2:
            yield {AnswerKind(kind): 4.5}
            break
    yield from _from_shape(text, pieces, words)


def _has_water(pieces: list[str], words: NameWords) -> bool:
    """Whether a name of more than one word has a word for a water: *Blue Lake*, *Grote Bittermeer*."""
    waters = tuple(end for end, kind in words.endings.items() if kind == AnswerKind.WATER)
    told = [words.first.get(pieces[0]), *map(words.inside.get, pieces)]
    return AnswerKind.WATER in told or pieces[-1].endswith(waters)


def _from_shape(text: str, pieces: list[str], words: NameWords) -> Iterator[Scores]:
    first = pieces[0]
    initials = first[:1].isupper() and first.endswith(".") and len(first.replace(".", "")) <= 4
    if len(pieces) > 1 and initials:
        yield {P: 5.0}
    if len(pieces) > 1 and any(piece.lower() in words.particles for piece in pieces[:-1]):
        yield {P: 1.0}
    if first.lower() in words.particles and first[:1].isupper():
        yield {P: 2.0}
    if len(pieces) == 1 and text.isupper() and 2 <= len(text) <= 6:
        yield {ORG: 3.0, P: -2.5}
    if any(char.isdecimal() for char in text):
        yield {P: -3.0, PLACE: 6.0} if text[:1] in "AEMN" and text[1:].isdecimal() else {P: -2.5}
    if "&" in text:
        yield {ORG: 3.0}


def from_context(doc: Doc, start: int, end: int, words: NameWords) -> Scores:
    """What the words around a name say of it."""
    return add_up(
        *_before(doc, start, end, words), *_after(doc, start, end, words), *_syntax(doc, start, end, words)
    )


def _before(doc: Doc, start: int, end: int, words: NameWords) -> Iterator[Scores]:
    if start == 0:
        return
    before = doc[start - 1]
    lower = before.text.lower()
    article = lower in words.articles
    if article:
        yield {
            P: -3.0,
            AnswerKind.CITY: -2.5,
            AnswerKind.COUNTRY: -0.5,
            ORG: 1.0,
            AnswerKind.EVENT: 1.0,
            AnswerKind.WATER: 1.0,
        }
    if lower in words.titles:
        yield {P: 5.0}
    head = before if not article or start < 2 else doc[start - 2]
    yield from _head(head, article, words)
    if end - start == 1 and lower in words.in_place | words.near_place:
        yield {AnswerKind.WATER: -5.0}  # "bij Zierikzee": a water has its article, or a word beside it
    if lower in words.in_place:
        yield dict.fromkeys(PLACES, 2.5) | {P: -2.0, ORG: -0.5}
    elif lower in words.near_place:
        yield dict.fromkeys(PLACES, 0.5)
    if lower in words.from_place and end < len(doc) and doc[end].text.lower() in words.to_place:
        yield dict.fromkeys(PLACES, 2.5)
    if before.is_quote and end < len(doc) and doc[end].is_quote:
        yield {AnswerKind.WORK: 3.0, P: -1.0}


def _head(head: Token, article: bool, words: NameWords) -> Iterator[Scores]:
    """ "de rivier de Lek", "roman De avonden", "het fregat De Ruyter", "spits Luuk de Jong"."""
    kind = words.heads.get(head.text.lower()) or _of_firm(head)
    if kind:
        yield {AnswerKind(kind): 4.0, P: -6.0 if kind == AnswerKind.NAME else -2.0}
    elif not article and is_role(head, words):
        yield {P: 4.5}


def _of_firm(head: Token) -> str:
    """The kind of a compound for a firm or another body: *meubelketen*, *touwfabrikant*."""
    return ORG if head.lower_.endswith(_firms(head.doc.lang_)) else ""


def is_compound_role(token: Token) -> bool:
    """Whether a word is a compound for a firm or for people (*supermarktketen*, *eilandbewoner*,
    *mensenrechtenadvocaat*), whatever it is tagged as."""
    long = len(token) >= _COMPOUND and token.is_alpha
    people = is_people(token.lower_, question_words(token.doc.lang_))
    return long and (people or bool(_of_firm(token)) or _is_calling(token.text.lower(), token.doc.lang_))


@lru_cache(maxsize=_WORDS)
def _is_calling(lower: str, language: str) -> bool:
    """Whether a word is a compound for what somebody does: *deeltjesfysicus*."""
    base = next((each for each in _callings(language) if lower.endswith(each)), "")
    return bool(base) and len(lower) >= max(_COMPOUND, len(base) + _FIRST_PART)


@cache
def _callings(language: str) -> tuple[str, ...]:
    """What a compound for what somebody does may end with."""
    return tuple(role for role in name_words(language).roles if len(role) >= _CALLING and role.isalpha())


@cache
def _firms(language: str) -> tuple[str, ...]:
    """What a compound for a firm or another body may end with."""
    words = name_words(language)
    ends = (end for end, kind in words.heads.items() if len(end) >= _FIRM and kind == ORG)
    return tuple(end for end in ends if end not in words.roles)


def is_role(token: Token, words: NameWords) -> bool:
    """Whether a word before a name says what a person is: "premier", "oud-burgemeester", "ploegleider"."""
    lower = token.text.lower()
    plain = next((lower.removeprefix(part) for part in words.role_prefixes if lower.startswith(part)), lower)
    if lower in words.roles or plain in words.roles or lower.rsplit("-", 1)[-1] in words.roles:
        return True
    if _is_calling(lower, token.doc.lang_):
        return True
    if token.pos_ != "NOUN" or lower in words.not_roles or lower in words.heads or len(lower) < 5:
        return False
    return lower.endswith(words.role_endings) and "Plur" not in token.morph.get("Number", [])


def _after(doc: Doc, start: int, end: int, words: NameWords) -> Iterator[Scores]:
    if end >= len(doc):
        return
    after = doc[end].text
    if after == "(" and end + 2 < len(doc) and doc[end + 2].text == ")":
        inside = doc[end + 1].text
        if inside.isdecimal() and len(inside) == 2:
            yield {P: 4.0}
        if inside.isupper() and 1 < len(inside) < 7 and end - start > 1:
            initials = "".join(token.text[0] for token in doc[start:end] if token.text[:1].isupper())
            yield {ORG: 5.0} if initials == inside else {}
    if after in {"'s", "’s", "'"}:
        yield {P: 1.0}
    if after == "," and end + 2 < len(doc):
        yield from _apposition(doc, end + 1, words)


def _apposition(doc: Doc, at: int, words: NameWords) -> Iterator[Scores]:
    """ "Weck, de nieuwe directeur", "Wouw, een dorp in …"."""
    if doc[at].text.lower() not in words.articles:
        return
    for token in doc[at + 1 : at + 4]:
        if token.pos_ == "NOUN":
            kind = words.heads.get(token.text.lower())
            if kind:
                yield {AnswerKind(kind): 3.0}
            elif is_role(token, words):
                yield {P: 3.0}
            return


def _syntax(doc: Doc, start: int, end: int, words: NameWords) -> Iterator[Scores]:
    root = doc[start:end].root
    verb = root.head
    if root.dep_ == "nsubj" and verb.lemma_ in words.speech:
        yield {P: 2.0, ORG: 1.0}
    elif root.dep_ in {"nsubj", "nsubj:pass"} and verb.lemma_ in words.acts:
        yield {P: 2.0}
    elif root.dep_ == "nsubj" and verb.pos_ == "VERB":
        yield {P: 0.7, ORG: 0.5}
    if root.dep_ == "obl:agent":
        yield {P: 1.0, ORG: 0.5}
    if start > 0 and doc[start - 1].text.lower() in words.speech:
        yield {P: 2.0, ORG: 1.0}
