"""Facts: answers worth asking for, with their kind, their certainty and why they matter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from quiz.generate.clauses.nouns import is_people
from quiz.generate.clauses.tidy import bracketed
from quiz.generate.facts.building import fact_of
from quiz.generate.facts.fact import Certainty, Fact
from quiz.generate.facts.lifespan import lifespan
from quiz.generate.facts.named import named, proper
from quiz.generate.kinds import SUMS, TIMES
from quiz.generate.values import When
from quiz.generate.values.stamped import told_from_date
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from quiz.generate.reading import Reading
    from quiz.generate.values import Value


__all__ = ["Certainty", "Fact", "find_facts"]

_FEWEST, _WORDS_A_FACT = 2, 7.0
_LONGEST = 200
"""Tokens of a sentence that is looked at: a longer one is a list, or no sentence at all."""
_EARLIEST, _LATEST = 500, 2100
"""Numbers that are years behind a preposition of time."""
_LARGE = 1000
"""From here on a total is worth keeping in mind (*alle 6,5 miljoen klanten*)."""
_FIGURES = 4
"""Figures of a number that people keep in mind, zeros at its end aside."""
_LABELS = (
    "appos",
    "obj",
    "ROOT",
    "obl",
    "nsubj",
    "obl:arg",
    "obl:agent",
    "nsubj:pass",
    "conj",
    "xcomp",
    "nmod",
)


def find_facts(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
    """The facts of a sentence: names, values, roles, who says it, and the noun phrases that matter most.

    A noun phrase is a fact as long as there are fewer than two, or than one in seven words or so.
    """
    if len(reading.doc) > _LONGEST:
        return
    aside = bracketed(reading.doc)
    taken: set[int] = set(aside)
    count = 0
    for fact in (*named(reading, words), *_valued(reading, words), *proper(reading, words)):
        count += fact.rule not in {"role", "holder"}
        taken.update(fact.tokens)
        yield replace(fact, rule="part") if fact.start in aside else fact
    yield from lifespan(reading, words)
    budget = max(_FEWEST, round(len(reading.doc) / _WORDS_A_FACT)) - count
    for fact in _means(reading, words):
        taken.update(fact.tokens)
        yield fact
    for phrase in sorted(_phrases(reading, words), key=_weight):
        people = is_people(phrase[-1].lower_, words)
        if (budget <= 0 and not people) or not taken.isdisjoint(range(phrase.start, phrase.end)):
            continue
        fact = _of_phrase(reading, phrase, words)
        people = people and fact.clause is not None
        if budget > 0 or people:
            taken.update(fact.tokens)
            budget -= not people
            yield fact


def _weight(phrase: Span) -> tuple[int, int]:
    """Where a noun phrase stands: an object before a subject, both before what hangs on a noun."""
    label = phrase[-1].dep_
    return (_LABELS.index(label) if label in _LABELS else len(_LABELS), phrase.start)


def _valued(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
    for value in reading.values:
        noun = _counted(reading.doc, value.end) if value.kind is AnswerKind.NUMBER else None
        if _trivial(reading, value, noun, words):
            continue
        kind = AnswerKind.YEAR if _is_year(reading, value, noun, words) else value.kind
        if noun is None and _is_share(reading, value, words):
            kind = AnswerKind.PERCENTAGE
        dull = _is_dull(reading, value, kind, noun, words)
        fact = fact_of(reading, value.start, value.end, kind, "part" if dull else "value", words)
        if noun is not None:
            fact = replace(fact, noun=reading.doc[noun].text, counted=noun + 1)
        yield replace(fact, unit="month" if _is_month(value) else value.unit)


def _is_dull(
    reading: Reading, value: Value, kind: AnswerKind, noun: int | None, words: QuestionWords
) -> bool:
    """Whether a value is not worth asking, or only part of an amount or a name; `noun` is what it counts."""
    doc = reading.doc
    if kind in {AnswerKind.TIME, AnswerKind.ORDINAL} or value.unit == "score":
        return True
    if (kind in SUMS and _is_one_of_two(doc, value)) or _names_span(doc, value, words):
        return True
    if noun is not None and _is_total(doc, value, words):
        return True
    if noun is not None and _is_label(doc, value, noun, words):
        return True
    if value.unit == "fraction":
        follows = doc[value.end] if value.end < len(doc) else None
        return follows is None or follows.pos_ in _NAMED_BY or follows.text == ","
    if kind is AnswerKind.YEAR:
        return _is_of_name(doc, value, words) or _counts(doc, value)
    if kind in {AnswerKind.DURATION, AnswerKind.MEASURE}:
        alike = (other for other in reading.values if other.kind is kind)
        return any(value.end == other.start or other.end == value.start for other in alike)
    if kind is not AnswerKind.NUMBER:
        return False
    like_year = _like_year(value) and len(value.text) > 3
    alone = noun is None and (_labels(doc, value, words) or _says_little(doc, value, words))
    return value.value == 1 or _exact(value) or like_year or alone


def _names_span(doc: Doc, value: Value, words: QuestionWords) -> bool:
    """Whether years tell which plague or war a name is that of (*the Italian Plague of 1629–1631*)."""
    of = value.start > 1 and doc[value.start - 1].lower_ in words.linking_prepositions
    return of and "–" in value.text and doc[value.start - 2].pos_ == "PROPN"


def _is_total(doc: Doc, value: Value, words: QuestionWords) -> bool:
    """Whether a number that is not large tells how many of something there are (*alle 150 psalmen*)."""
    small = isinstance(value.value, Decimal) and value.value < _LARGE
    return small and value.start > 0 and doc[value.start - 1].lower_ in words.all_of


def _counted(doc: Doc, at: int) -> int | None:
    """The noun that a number counts: behind it, after adjectives."""
    while at < len(doc) and doc[at].pos_ == "ADJ":
        at += 1
    return at if at < len(doc) and doc[at].pos_ == "NOUN" else None


def _says_little(doc: Doc, value: Value, words: QuestionWords) -> bool:
    """Whether a number without a noun tells the time (*by nine in the morning*), or stands for things told
    before (*de 46*)."""
    behind = [token.lower_ for token in doc[value.end : value.end + 3]]
    hour = len(behind) > 1 and behind[0] in words.adjunct_prepositions and not words.spells.isdisjoint(behind)
    return hour or (value.start > 0 and doc[value.start - 1].lower_ in words.definite)


def _counts(doc: Doc, value: Value) -> bool:
    """Whether what looks like a year is how many there are (*by 2000 guests*, *kreeg 2009 stemmen*)."""
    if doc[value.start].dep_ == "obj":
        return True
    noun = doc[value.end] if value.end < len(doc) else None
    counted = noun is not None and doc[value.start].dep_ == "nummod" and doc[value.start].head == noun
    plural = noun is not None and "Plur" in noun.morph.get("Number", [])
    return counted and plural and value.start > 0 and doc[value.start - 1].pos_ == "ADP"


def _is_year(reading: Reading, value: Value, noun: int | None, words: QuestionWords) -> bool:
    """Whether a bare number of four digits behind a preposition of time is a year."""
    if value.kind is not AnswerKind.NUMBER or noun is not None:
        return False
    timed = value.start > 0 and reading.doc[value.start - 1].lower_ in words.year_prepositions
    return timed and _like_year(value)


def _is_share(reading: Reading, value: Value, words: QuestionWords) -> bool:
    """Whether a number with something behind the point is a share of a hundred, of which its sentence
    speaks (*het percentage daalde naar 88,1*)."""
    broken = isinstance(value.value, Decimal) and value.value % 1 != 0 and value.value < _HUNDRED
    spoken = any(token.lower_.startswith(words.percent) for token in reading.doc)
    return value.kind is AnswerKind.NUMBER and broken and spoken


def _like_year(value: Value) -> bool:
    return value.text.isdigit() and len(value.text) in {3, 4} and _EARLIEST <= int(value.text) <= _LATEST


def _labels(doc: Doc, value: Value, words: QuestionWords) -> bool:
    """Whether a number only tells which one of a row (*groep 5*)."""
    return value.start > 0 and doc[value.start - 1].lower_ in words.numbered


def _exact(value: Value) -> bool:
    """Whether a number has more figures than anyone keeps in mind."""
    figures = "".join(char for char in value.text if char.isdigit())
    return len(figures.rstrip("0")) > _FIGURES


def _is_of_name(doc: Doc, value: Value, words: QuestionWords) -> bool:
    """Whether a year is a part of a name (*Genova 1893*)."""
    before = doc[value.start - 1] if value.start else None
    named = before is not None and before.pos_ == "PROPN" and before.lower_ not in words.month_names
    return named and value.text.isdigit() and doc[value.start].dep_ != "obl"


def _is_of_model(doc: Doc, value: Value, words: QuestionWords) -> bool:
    """Whether a number in digits is part of a name before it (*the Apollo 11 mission*)."""
    before, behind = doc[value.start - 1], doc[value.end] if value.end < len(doc) else None
    named = before.pos_ == "PROPN" and before.text.istitle() and before.lower_ not in words.month_names
    counts = behind is not None and "Plur" in behind.morph.get("Number", [])
    return named and value.text.isdigit() and not counts and doc[value.start].dep_ != "obj"


def _is_label(doc: Doc, value: Value, noun: int, words: QuestionWords) -> bool:
    """Whether a number tells which one thing it is (*the 41 freeway*)."""
    known = value.start > 0 and doc[value.start - 1].lower_ in words.definite
    return known and noun == value.end and "Sing" in doc[noun].morph.get("Number", [])


def _is_one_of_two(doc: Doc, value: Value) -> bool:
    """Whether a number leaves open which of two it is (*four or five*)."""
    before, behind = doc[max(0, value.start - 2) : value.start], doc[value.end : value.end + 2]
    return any(len(each) == 2 and {t.pos_ for t in each} == {"NUM", "CCONJ"} for each in (before, behind))


_HUNDRED = 100
_NAMED_BY = frozenset({"NOUN", "ADJ", "VERB"})
"""Classes of the word behind *een derde* that is one of a row: *een derde verdachte*."""


def _is_month(value: Value) -> bool:
    """Whether a date names a month and a year, and no day."""
    when = value.value
    return value.kind is AnswerKind.DATE and isinstance(when, When) and when.day is None and bool(when.month)


def _trivial(reading: Reading, value: Value, noun: int | None, words: QuestionWords) -> bool:
    """Whether a value is no fact: a first or second, a month of no year, a number in a name."""
    doc, before = reading.doc, value.start - 1
    if any(value.start in range(name.start, name.end) for name in reading.names):
        return True
    if told_from_date(value) and value.kind in TIMES:
        return not any(char.isdigit() for char in value.text)
    if value.kind is AnswerKind.ORDINAL:
        return isinstance(value.value, Decimal) and value.value < 3
    if value.kind is AnswerKind.MONTH:
        return True
    if value.kind is AnswerKind.WEEKDAY:
        return before < 0 or doc[before].lower_ not in words.each
    numbered = value.end < len(doc) and doc[value.end].pos_ == "PROPN"
    if value.kind is AnswerKind.NUMBER and before > 0 and _is_of_model(doc, value, words):
        return True
    if value.kind is AnswerKind.NUMBER and noun is None and numbered:
        return True
    named = before >= 0 and (doc[before].pos_ == "PROPN" or doc[before].text.isupper())
    return value.kind is AnswerKind.NUMBER and noun is None and named


def _means(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
    """`per telefoon`, `met een Patriot-eenheid`: what something is done with, beside the verb."""
    for token in reading.doc[:-1]:
        if token.lower_ not in words.means or token.pos_ != "ADP":
            continue
        noun = next((t for t in reading.doc[token.i + 1 : token.i + 4] if t.pos_ == "NOUN"), None)
        if noun is None or noun.head.pos_ != "VERB" or is_people(noun.lower_, words):
            continue
        beside = list(noun.head.children)
        if any(child.dep_ == "aux:pass" for child in beside) and token.lower_ in words.agents:
            continue
        named = any(child.dep_ == "nsubj" and child.pos_ in {"PROPN", "PRON"} for child in beside)
        between = reading.doc[token.i + 1 : noun.i]
        if (token.i and token.nbor(-1).pos_ in {"NOUN", "PROPN", "ADP"}) or noun.lower_ in words.vague:
            continue
        if words.means[token.lower_] == words.how:
            if named and not len(between):
                yield fact_of(reading, token.i, noun.i + 1, AnswerKind.THING, "means", words)
        elif len(between) and between[0].lower_ in words.indefinite and "-" in noun.text:
            start = noun.i - len([t for t in between if t.pos_ == "ADJ"])
            yield fact_of(reading, start, noun.i + 1, AnswerKind.THING, "means", words)


_TERM = 10
"""Letters of a noun that few words could stand for."""


def _phrases(reading: Reading, words: QuestionWords) -> Iterator[Span]:
    """Noun phrases without their determiner: a noun with the adjectives and nouns before it."""
    doc = reading.doc
    for token in doc:
        joined = token.i + 1 < len(doc) and doc[token.i + 1].pos_ == "NOUN" and token.dep_ == "compound"
        if (
            token.pos_ != "NOUN"
            or joined
            or not token.text[0].isalnum()
            or token.lower_ in words.vague
            or token.i in reading.proper
        ):
            continue
        start = token.i
        while start and _joins(doc[start - 1], token):
            start -= 1
        yield doc[start : token.i + 1]


def _of_phrase(reading: Reading, phrase: Span, words: QuestionWords) -> Fact:
    """The fact whose answer is a noun phrase: a `term` when that is one long word."""
    noun = phrase[-1]
    kind = AnswerKind.PEOPLE if is_people(noun.lower_, words) else AnswerKind.THING
    long = len(phrase) == 1 and len(noun) >= _TERM and noun.text.islower()
    long = long and not noun.lower_.endswith(words.abstract)
    return fact_of(reading, phrase.start, phrase.end, kind, "term" if long else "phrase", words)


def _joins(token: Token, head: Token) -> bool:
    """Whether a token before a noun belongs to what the noun names."""
    return token.head == head and token.pos_ in {"ADJ", "NOUN", "PROPN", "VERB"} and token.dep_ != "nmod:poss"
