"""Everything in an article that can stand as a wrong answer, and where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quiz.checks.text import YEAR, content
from quiz.generate.kinds import TIMES
from quiz.generate.names import CONFIDENT, SURE
from quiz.generate.names.gazetteer import languages
from quiz.item import AnswerKind
from quiz.languages.checks import CheckWords, check_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from quiz.generate.facts.fact import Fact
    from quiz.generate.names import Name
    from quiz.generate.text import Sentence
    from quiz.generate.values import Value

NEAREST = 30
"""How many entries around a fact are looked at: keeps long articles linear."""

COMMON = 200
"""A word in more sentences than this says nothing about what a sentence supports."""

_BRACKETS, _DASH = re.compile(r"\([^()]*\)"), re.compile("[-–—]")
_SHORTEST = 4
"""Years of a life or a war in which there is room for wrong ones, at least."""
NAMED = frozenset(
    {
        AnswerKind.PERSON,
        AnswerKind.COUNTRY,
        AnswerKind.CITY,
        AnswerKind.REGION,
        AnswerKind.WATER,
        AnswerKind.PLACE,
        AnswerKind.ORGANISATION,
        AnswerKind.WORK,
        AnswerKind.EVENT,
        AnswerKind.NAME,
    }
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A possible wrong answer: its text, tokens `start` to `end` of sentence `at`, and its longest form."""

    text: str
    kind: AnswerKind
    at: int
    start: int
    end: int
    full: str = ""
    role: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Pool:
    """The entries of an article by kind, in order, and the sentences in which a stem of a word stands.

    `earliest` and `latest` are the first and the last year of which the article tells in the past tense, 0
    when it tells of none; `span` is what the first sentence gives as the years of a life or a war, (0, 0)
    when it gives none. `times` are the years that the sentences tell of: the first in each, else that of the
    one before; 0 before there is any. `roles` are what people are, by their whole names. `year` is that of
    an article that tells of its own time, else 0, and `begun` the one that the first sentence tells.
    """

    language: str
    words: CheckWords
    sents: Sequence[Sentence]
    entries: Mapping[AnswerKind, tuple[Entry, ...]]
    stems: Mapping[str, frozenset[int]]
    number: Mapping[int, int]
    named: Mapping[str, frozenset[int]]
    latest: int = 0
    earliest: int = 0
    span: tuple[int, int] = (0, 0)
    times: Sequence[int] = ()
    roles: Mapping[str, str] = field(default_factory=dict)
    year: int = 0
    begun: int = 0

    def near(self, kind: AnswerKind, at: int) -> list[Entry]:
        """The entries of a kind nearest to a sentence, nearest first."""
        entries = self.entries.get(kind, ())
        middle = bisect_left(entries, at, key=lambda entry: entry.at)
        window = entries[max(0, middle - NEAREST) : middle + NEAREST]
        return sorted(window, key=lambda entry: (abs(entry.at - at), entry.at, entry.start))

    def at(self, sent: Sentence) -> int:
        """The number of a sentence."""
        return self.number[sent.start]

    def mentions(self, phrase: str) -> frozenset[int]:
        """The sentences in which all words of a phrase stand, or another form of that name."""
        found = [self.stems.get(each, frozenset()) for each in content(phrase, self.words)]
        whole = frozenset.intersection(*found) if found else frozenset()
        return whole | self.named.get(phrase, frozenset())


def gather(
    sents: Iterable[Sentence],
    names: Iterable[Sequence[Name]],
    values: Iterable[Sequence[Value]],
    facts: Iterable[Fact],
    *,
    language: str,
    year: int = 0,
) -> Pool:
    """The pool of an article; `names` and `values` have one sequence per sentence, `year` is that of news."""
    sents = list(sents)
    number = {sent.start: at for at, sent in enumerate(sents)}
    asked = (_from_fact(fact, number[fact.sent.start]) for fact in facts if fact.kind not in NAMED)
    found = pool_of(sents, [*_named(names, sents, language), *_valued(values), *asked], language=language)
    return replace(found, year=year)


def pool_of(sents: Sequence[Sentence], entries: Sequence[Entry], *, language: str) -> Pool:
    """The pool of some sentences and of the entries in them."""
    known = check_words(language)
    number = {sent.start: at for at, sent in enumerate(sents)}
    years = [year for entry in entries if (year := _past_year(entry, sents))]
    latest, earliest = max(years, default=0), min(years, default=0)
    index = _index(sents, known)
    return Pool(
        language,
        known,
        sents,
        _by_kind(entries),
        index,
        number,
        _names(entries),
        latest,
        earliest,
        _span(sents),
        list(_times(sents)),
        {entry.full: entry.role for entry in reversed(entries) if entry.role},
        begun=_begun(sents),
    )


def _times(sents: Sequence[Sentence]) -> Iterator[int]:
    told = 0
    for sent in sents:
        found = YEAR.search(sent.text)
        told = int(found[0]) if found else told
        yield told


def _span(sents: Sequence[Sentence]) -> tuple[int, int]:
    """The first and the last year of the first sentence that is no heading, when it gives a stretch in
    brackets (*1626-1689*, *18 december 1626 – 19 april 1689*)."""
    first = next((sent.text for sent in sents if not sent.is_heading), "")
    told = _BRACKETS.search(first)
    years = [int(each) for each in YEAR.findall(told[0])] if told and _DASH.search(told[0]) else []
    return (years[0], years[-1]) if len(years) > 1 and years[-1] - years[0] >= _SHORTEST else (0, 0)


def _begun(sents: Sequence[Sentence]) -> int:
    """The one year that the first sentence that is no heading tells: that of what the article is about; 0
    when it tells none, or more."""
    first = next((sent.text for sent in sents if not sent.is_heading), "")
    years = set(YEAR.findall(first))
    return int(years.pop()) if len(years) == 1 else 0


def _past_year(entry: Entry, sents: Sequence[Sentence]) -> int:
    """The year of an entry in a sentence in the past tense or the perfect; 0 for any other."""
    found = YEAR.search(entry.text) if entry.kind in TIMES else None
    if found is None or entry.unit:
        return 0
    return int(found[0]) if any(_is_past(token) for token in sents[entry.at].doc) else 0


def _is_past(token: Token) -> bool:
    participle = "Part" in token.morph.get("VerbForm", []) and any(
        child.dep_.startswith("aux") for child in token.children
    )
    return "Past" in token.morph.get("Tense", []) or participle


def _named(names: Iterable[Sequence[Name]], sents: Sequence[Sentence], language: str) -> Iterator[Entry]:
    for at, found in enumerate(names):
        for name in found:
            sure = name.confidence >= (SURE if name.kind is AnswerKind.PERSON else CONFIDENT)
            doc = sents[at].doc
            spoken = name.kind is AnswerKind.ORGANISATION and name.text in languages(language)
            if sure and not (spoken or _is_cut(doc, name.end) or _is_field(doc, name, found)):
                yield Entry(
                    name.text,
                    name.kind,
                    at,
                    name.start,
                    name.end,
                    full=name.full or name.text,
                    role=name.role,
                )


def _is_field(doc: Doc, name: Name, beside: Sequence[Name]) -> bool:
    """Whether what seems an organisation is only what a minister is of (*minister Ada Smit van Veiligheid en
    Justitie*)."""
    at = name.start - 1
    while at > 1 and (doc[at].pos_ in {"CCONJ", "PROPN"} or doc[at].text == ","):
        at -= 1
    people = {each.end for each in beside if each.kind is AnswerKind.PERSON and each.role}
    return name.kind is AnswerKind.ORGANISATION and doc[at].pos_ == "ADP" and at in people


def _is_cut(doc: Doc, end: int) -> bool:
    """Whether a name goes on behind what was found of it (*Hubert Beuve|-Méry*)."""
    return end < len(doc) and doc[end].text in {"-", "–"} and not doc[end - 1].whitespace_


def _valued(values: Iterable[Sequence[Value]]) -> Iterator[Entry]:
    for at, found in enumerate(values):
        for each in found:
            yield Entry(each.text, each.kind, at, each.start, each.end, unit=each.unit)


def _from_fact(fact: Fact, at: int) -> Entry:
    return Entry(fact.answer, fact.kind, at, fact.start, fact.end)


def _by_kind(entries: Iterable[Entry]) -> dict[AnswerKind, tuple[Entry, ...]]:
    kinds: dict[AnswerKind, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: (entry.at, entry.start, entry.end)):
        kinds.setdefault(entry.kind, []).append(entry)
    return {kind: tuple(found) for kind, found in kinds.items()}


def _names(entries: Iterable[Entry]) -> dict[str, frozenset[int]]:
    """The sentences of each name, by any of its forms."""
    where: dict[str, set[int]] = {}
    forms: dict[str, set[str]] = {}
    for entry in entries:
        if entry.full:
            where.setdefault(entry.full, set()).add(entry.at)
            forms.setdefault(entry.full, set()).update((entry.text, entry.full))
    found: dict[str, frozenset[int]] = {}
    for full, each in forms.items():
        for form in each:
            found[form] = found.get(form, frozenset()) | where[full]
    return found


def _index(sents: Sequence[Sentence], known: CheckWords) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for at, sent in enumerate(sents):
        for each in content(sent.text, known):
            found.setdefault(each, set()).add(at)
    return {each: frozenset(where) for each, where in found.items()}
