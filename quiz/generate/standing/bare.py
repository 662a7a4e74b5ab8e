"""Nouns with `the` and nothing that says which one they are: *de man*, *het plan*, *the Japanese driver*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from spacy.tokens import Token

from quiz.generate.clauses.nouns import is_people
from quiz.languages.names import name_words
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from quiz.generate.reading import Reading

_STEM, _ENDING = 4, 2
"""Letters of the stem of a noun, at least; letters of its ending, at most."""


def bare_nouns(
    reading: Reading, indices: Sequence[int], words: QuestionWords, *, described: bool = False
) -> Iterator[Token]:
    """Nouns with `the` and nothing before them, or adjectives only when `described`, and *er*: they may say
    which or where to nobody."""
    doc = reading.doc
    times = {i for value in reading.values for i in range(value.start, value.end)}
    for i in indices:
        if doc[i].pos_ not in {"NOUN", "ADV", "PRON"}:
            continue
        before = i - 1
        while described and before > 0 and doc[before].pos_ == "ADJ":
            before -= 1
        first = doc[before] if before >= 0 and before in indices else None
        if doc[i].lower_ in words.expletive and doc[i].pos_ in {"ADV", "PRON"} and not described:
            yield doc[i]
        bare = first is not None and first.lower_ in words.definite and doc[i].text.islower()
        if not bare or doc[i].pos_ != "NOUN" or any(sets_apart(doc[j], words) for j in range(before + 1, i)):
            continue
        told = i in reading.shown or before in reading.shown or doc[i].lower_ in words.unique or i in times
        if not told:
            yield doc[i]


def untold(text: str, reading: Reading, words: QuestionWords) -> Iterator[Token]:
    """The nouns with `the` in an item of which nothing there says which one they are."""
    for noun in bare_nouns(reading, range(len(reading.doc)), words):
        told = noun.pos_ != "NOUN" or tells_which(noun, words) or noun.i in reading.topics
        if not told and re.search(rf"\b{noun.nbor(-1).text} {re.escape(noun.text)}\b", text, re.IGNORECASE):
            yield noun


def stem_of(noun: Token) -> str:
    """A noun in lower case without what may stand behind it in other forms."""
    return noun.lower_[: max(_STEM, len(noun) - _ENDING)]


def points_back(noun: Token, reading: Reading, words: QuestionWords) -> bool:
    """Whether a noun with `the` only sums up what was told (*het plan*), or is someone without a name: a king
    or minister too outside the news, where there is one of each."""
    if noun.i in reading.topics:
        return False
    if tells_which(noun, words):
        return _is_nameless(noun, words) and noun.nbor().pos_ == "ADP"
    holder = reading.lead.topic and noun.lower_ in words.offices
    return holder or noun.lower_ in words.summing_up or _is_nameless(noun, words)


def _is_nameless(noun: Token, words: QuestionWords) -> bool:
    """Whether one person is told by a noun other than an office, with no name and no `of` behind it."""
    behind = noun.nbor() if noun.i + 1 < len(noun.doc) else None
    named = behind is not None and (behind.pos_ == "PROPN" or behind.lower_ in words.linking_prepositions)
    person = is_people(noun.lower_, words) or noun.lower_ in name_words(noun.doc.lang_).roles
    single = person and "Sing" in noun.morph.get("Number", [])
    return single and not named and noun.lower_ not in words.offices | words.unique


def sets_apart(token: Token, words: QuestionWords) -> bool:
    """Whether an adjective leaves one thing only: *the oldest*, *the first*."""
    return "Sup" in token.morph.get("Degree", []) or token.lower_ in words.each | words.ordinals


def is_told_apart(noun: Token, words: QuestionWords) -> bool:
    """Whether a noun is told apart for certain: by a name beside it, `of`, or a relative clause."""
    behind = noun.nbor() if noun.i + 1 < len(noun.doc) else None
    links = words.linking_prepositions | words.relatives
    return behind is not None and (behind.lower_ in links or behind.pos_ in {"PROPN", "NOUN"})


def tells_which(noun: Token, words: QuestionWords) -> bool:
    """Whether what stands behind a noun says which one it is: *of the town*, *that burned*, *in the town*, or
    its name in quotation marks."""
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    hangs = len(behind) > 0 and behind[0].pos_ == "ADP" and behind[0].head.head == noun
    named = len(behind) > 1 and behind[0].is_quote and behind[1].text[:1].isupper()
    return hangs or named or is_told_apart(noun, words)
