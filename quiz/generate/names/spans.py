"""Where names stand: runs of proper nouns, with titles taken off and fragments joined."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.generate.clauses.tokens import behind_of
from quiz.generate.names.evidence import is_compound_role
from quiz.generate.names.gazetteer import nationalities, place_kind
from quiz.generate.names.kinds import kind_scores
from quiz.languages.given import GENDERS
from quiz.languages.names import NameWords

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LIKELY = -0.9
"""The log-probability from which letters alone say that a name is a person's."""

_DASHES = frozenset({"-", "–", "—"})


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `start` to `end` (exclusive) that may be a name; `doubt` (0-1) is how likely it is none.

    `kind` is what the tagger of the language says it is (person, place or organisation), "" where it says
    nothing; `sure` (0-1) how sure it is of that, or that there is any name; None where there is no tagger.
    """

    start: int
    end: int
    doubt: float
    kind: str = ""
    sure: float | None = None


_LONGEST = 12
"""A name has at most this many tokens."""
_STRANGE = frozenset("/@°")
"""Marks that are in no name."""


def lower_words(docs: list[Doc]) -> frozenset[str]:
    """The words that an article writes in lower case somewhere and does not tag as a name."""
    return frozenset(
        token.text for doc in docs for token in doc if token.text.islower() and token.pos_ != "PROPN"
    )


def find_spans(doc: Doc, words: NameWords, *, language: str, common: Set[str]) -> Iterator[Span]:
    """The spans of a sentence that may be names, in order, none overlapping."""
    for start, end in _runs(doc, words, language):
        start, end = _trimmed(doc, start, end, words)
        if start == end or _dateline(doc, start, end):
            continue
        for first, last in _split(doc, start, end, words, language):
            doubt = _doubt(doc, first, last, words, language, common)
            if doubt < 1:
                yield Span(first, last, doubt)


def _split(doc: Doc, start: int, end: int, words: NameWords, language: str) -> Iterator[tuple[int, int]]:
    """Two known places side by side ("viel Rusland Oekraïne binnen") are two names."""
    beside = doc[start:end] if end - start == 2 else ()
    known = (place_kind(token.text, language) or token.text in words.known for token in beside)
    if beside and all(known) and beside.text not in words.known:
        yield from ((at, at + 1) for at in range(start, end))
    else:
        yield start, end


def is_known(doc: Doc, span: Span, words: NameWords, language: str) -> bool:
    """Whether a list has a name as it is written."""
    text = doc[span.start : span.end].text
    return text in words.known or place_kind(text, language) is not None


def seen_again(doc: Doc, spans: list[Span], seen: Set[str]) -> Iterator[Span]:
    """The first word of a sentence, where no span begins but the article has it as a name elsewhere."""
    if len(doc) and not any(span.start == 0 for span in spans) and doc[0].text.lower() in seen:
        yield Span(0, 1, 0.1)


def _quoted(doc: Doc, at: int, words: NameWords) -> int:
    """The end of a title between quotation marks that begins at a place, else 0."""
    if at == 0 or not doc[at - 1].is_quote or not _capital(doc[at]):
        return 0
    end = next((end for end in range(at + 1, min(at + 9, len(doc))) if doc[end].is_quote), 0)
    title = [token for token in doc[at:end] if token.is_alpha]
    if not title or doc[end - 1].text in {".", ",", "?", "!"}:
        return 0
    named = at > 1 and words.heads.get(doc[at - 2].text.lower()) == "work"
    capitals = sum(token.text[:1].isupper() for token in title)
    return end if named or (len(title) > 1 and capitals >= 2 and capitals * 2 >= len(title)) else 0


def _runs(doc: Doc, words: NameWords, language: str) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(doc):
        quoted = _quoted(doc, at, words)
        if quoted:
            yield at, quoted
            at = quoted
            continue
        if not _opens(doc[at], words, language):
            at += 1
            continue
        end = at + 1
        while end < len(doc) and end - at < _LONGEST:
            step = _continues(doc, at, end, words)
            if not step:
                break
            end += step
        yield at, end
        at = end


def _capital(token: Token) -> bool:
    text = token.text.lstrip("'’")
    return text[:1].isupper() or (text[:1].isdecimal() and any(char.isupper() for char in text))


def _is_name_like(text: str) -> bool:
    """Whether there are letters enough for a name: two, or one beside a figure, and no mark of an address."""
    letters = sum(char.isalpha() for char in text)
    return letters >= (1 if any(map(str.isdecimal, text)) else 2) and _STRANGE.isdisjoint(text)


def _opens(token: Token, words: NameWords, language: str) -> bool:
    """Whether a token can be the first of a name."""
    text = token.text
    if not (text.isalpha() and len(text) > 1) and not _is_name_like(text):
        return False
    if text in words.known or place_kind(text, language):
        return True
    if _opening_particle(token, words):
        return True
    if text in words.demonyms or text.lower() in words.not_names or text.lower().endswith("chr."):
        return False
    if not _capital(token) and not (token.pos_ == "PROPN" and text.startswith(("'", "’"))):
        return False
    if token.pos_ == "PROPN":
        return True
    if token.i == 0 or token.nbor(-1).is_quote or token.nbor(-1).text in {":", "*", "•"}:
        return False
    if token.pos_ in {"ADJ", "DET"}:
        return _adjective_of_name(token, language)
    return token.pos_ in {"NOUN", "X"} or (
        len(text) > 3 and token.is_alpha and token.pos_ in {"VERB", "ADV", "ADP"}
    )


def _opening_particle(token: Token, words: NameWords) -> bool:
    """ "De Wit", "Van der Velde", "Het Achterhuis": a capital on a small word before another capital."""
    lower, at = token.text.lower(), token.i + 1
    if not token.text[:1].isupper() or lower not in words.particles | words.articles:
        return False
    opens = token.i == 0 or token.nbor(-1).text in {":", "."} or token.nbor(-1).is_quote
    if opens and (token.pos_ != "PROPN" or lower in words.articles):
        return False
    while at < len(token.doc) and token.doc[at].text in words.particles:
        at += 1
    return at < len(token.doc) and _capital(token.doc[at]) and token.doc[at].pos_ in {"PROPN", "NOUN", "X"}


def _adjective_of_name(token: Token, language: str) -> bool:
    """ "Openbaar Ministerie", "Rode Kruis"; not "Franse president"."""
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    return following is not None and _capital(following) and token.text not in nationalities(language)


def _continues(doc: Doc, start: int, at: int, words: NameWords) -> int:
    """How many tokens from a place go on with the name before it."""
    here = doc[at]
    if _capital(here) and here.text.lower() not in words.articles:
        fits = here.pos_ in {"PROPN", "NOUN", "X"} or here.dep_.startswith("flat")
        named = at + 1 < len(doc) and _capital(doc[at + 1]) and here.pos_ in {"ADJ", "PROPN"}
        return int((fits or named) and (here.text not in words.demonyms or named))
    if here.pos_ == "PROPN" and here.text.lower() not in words.not_names and here.text[:1].isalnum():
        return int(here.is_alpha or "-" in here.text or "." in here.text)
    if here.text.lower() in words.joins and (here.pos_ != "CCONJ" or here.text == "of"):
        return _joined(doc, start, at, words)
    return 0


def _joined(doc: Doc, start: int, at: int, words: NameWords) -> int:
    """The length of "van der" and the name after it: only where the parser or the tags see one name."""
    end = at + 1
    while end < len(doc) and doc[end].text.lower() in words.joins and end < at + 3:
        end += 1
    if end >= len(doc) or not _capital(doc[end]) or doc[end].pos_ not in {"PROPN", "NOUN"}:
        return 0
    if any(_heads_a_name(token, words) for token in doc[start:at]):
        return end - at + 1
    if _is_whole_person(doc, end):
        return 0
    if doc[at].text.lower() not in words.particles:
        return 0
    given = all(token.text in GENDERS for token in doc[start:at])
    first = at - 1 == start or given or _is_title(doc[at - 2], words)
    one = all(token.pos_ == "PROPN" or token.dep_.startswith(("flat", "fixed")) for token in doc[at:end])
    person = (
        kind_scores(doc[at - 1].text)[0] > _LIKELY and kind_scores(doc[at - 1 : end + 1].text)[0] > _LIKELY
    )
    return end - at + 1 if (first or end - at > 1) and (one or person) else 0


def _is_whole_person(doc: Doc, at: int) -> bool:
    """Whether a given name and another stand here: they make a name of their own (*Max Havelaar van Eduard
    Douwes Dekker*)."""
    return doc[at].text in GENDERS and at + 1 < len(doc) and _capital(doc[at + 1])


def _heads_a_name(token: Token, words: NameWords) -> bool:
    """ "Universiteit van Amsterdam", "Slag bij …", "Museum of …": a word that names of things begin with."""
    lower = token.text.lower()
    kind = words.first.get(lower) or words.inside.get(lower)
    foreign = token.i + 1 < len(token.doc) and token.nbor().text == "of"
    return _capital(token) and kind is not None and (foreign or kind in {"organisation", "event"})


def _trimmed(doc: Doc, start: int, end: int, words: NameWords) -> tuple[int, int]:
    """Without the titles and roles that stand before it in capitals, and without trailing marks."""
    while start < end - 1 and _is_title(doc[start], words):
        start += 1
    while end > start and (doc[end - 1].text.lower() in words.joins or doc[end - 1].text in _DASHES):
        end -= 1
    return start, end


def _is_title(token: Token, words: NameWords) -> bool:
    lower = token.text.lower()
    if lower in words.titles or lower.rsplit("-", 1)[-1] in words.roles:
        return True
    if token.is_sent_start is not True:
        return False
    before_name = behind_of(token).text in GENDERS and token.text not in GENDERS
    role = is_compound_role(token) or (before_name and lower.endswith(words.role_endings))
    return role or (lower in words.heads and lower not in words.first)


def _dateline(doc: Doc, start: int, end: int) -> bool:
    """ "DEN HAAG - Het kabinet …": the place a report comes from."""
    follows = doc[end].text if end < len(doc) else ""
    return start == 0 and doc[:end].text.isupper() and len(doc[:end].text) > 4 and follows in _DASHES


def _doubt(doc: Doc, start: int, end: int, words: NameWords, language: str, common: Set[str]) -> float:
    """How likely a span is no name at all: sentence-initial nouns, compounds, capitals all over."""
    text, first = doc[start:end].text, doc[start]
    if text in words.known or place_kind(text, language):
        return 0.0
    if text.lower() in words.not_names | words.roles | words.titles or text in words.demonyms:
        return 1.0
    if _compound(text) and not text.endswith(tuple(words.endings)):
        return 1.0
    if end - start == 1 and text.lower() in common:
        return 0.9 if first.is_sent_start else 0.6
    tagged = sum(token.pos_ == "PROPN" for token in doc[start:end]) / (end - start)
    if first.is_sent_start and end - start == 1:
        return 0.25 if tagged else 0.9
    return 0.03 if tagged == 1 else 0.1 if tagged else 0.3


def _compound(text: str) -> bool:
    """ "NAVO-leiders", "F1-baas": a common noun that begins with a name."""
    head = text.rsplit("-", 1)[-1]
    return "-" in text and head[:1].islower() and head.isalpha() and len(head) > 2
