"""Facts: answers worth asking for, with their kind, their certainty and why they matter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from quiz.generate.fact import Certainty, Fact
from quiz.generate.names import CONFIDENT
from quiz.generate.nouns import is_people
from quiz.generate.stands import denied
from quiz.generate.tidy import bracketed
from quiz.generate.values import When
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from quiz.generate.askable import Reading
    from quiz.generate.clauses import Clause
    from quiz.generate.text import Sentence
    from quiz.generate.values import Value


__all__ = ["Certainty", "Fact", "find_facts"]

_FEWEST, _WORDS_A_FACT = 2, 5.9
_LONGEST = 200
"""Tokens of a sentence that is looked at: a longer one is a list, or no sentence at all."""
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

    A noun phrase is a fact as long as there are fewer than one in six words or so.
    """
    if len(reading.doc) > _LONGEST:
        return
    aside = bracketed(reading.doc)
    taken: set[int] = set(aside)
    count = 0
    for fact in (*_named(reading, words), *_valued(reading, words), *_proper(reading, words)):
        count += fact.rule not in {"role", "holder"}
        taken.update(fact.tokens)
        yield replace(fact, rule="part") if fact.start in aside else fact
    budget = max(_FEWEST, round(len(reading.doc) / _WORDS_A_FACT)) - count
    for fact in _means(reading, words):
        taken.update(fact.tokens)
        yield fact
    for fact in sorted(_phrases(reading, words), key=_weight):
        people = fact.kind is AnswerKind.PEOPLE and fact.clause is not None
        if (budget > 0 or people) and not taken & set(fact.tokens):
            taken.update(fact.tokens)
            budget -= not people
            yield fact


def _weight(fact: Fact) -> tuple[int, int]:
    """Where a noun phrase stands: an object before a subject, both before what hangs on a noun."""
    label = fact.sent.doc[fact.end - 1].dep_
    return (_LABELS.index(label) if label in _LABELS else len(_LABELS), fact.start)


def _fact(
    reading: Reading,
    start: int,
    end: int,
    kind: AnswerKind,
    rule: str,
    words: QuestionWords,
    noun: str = "",
    full: str = "",
) -> Fact:
    sent = reading.sent
    begin, stop = sent.doc[start].idx, sent.doc[end - 1].idx + len(sent.doc[end - 1])
    clauses = [c for c in reading.clauses if start in c.tokens and end - 1 in c.tokens]
    clause = clauses[0] if clauses else None
    said = reading.attribution
    spoken = said is not None and start < said.start
    return Fact(
        sent=sent,
        start=start,
        end=end,
        answer=sent.text[begin:stop],
        kind=kind,
        rule=rule,
        clause=clause,
        others=tuple(clauses[1:]),
        certainty=_certainty(reading, clause, words, spoken=spoken),
        speaker=_text(sent, said.speaker) if said and spoken else "",
        noun=noun,
        full=full,
    )


def _text(sent: Sentence, tokens: Sequence[int]) -> str:
    span = sent.doc[tokens[0] : tokens[-1] + 1]
    return sent.text[span.start_char : span.end_char]


def _certainty(reading: Reading, clause: Clause | None, words: QuestionWords, *, spoken: bool) -> Certainty:
    doc = reading.doc
    if denied(doc, clause.tokens if clause else range(len(doc)), words):
        return Certainty.DENIED
    if spoken:
        return Certainty.SAID
    if clause and doc[clause.finite].lower_ in words.modal:
        return Certainty.PLANNED
    return Certainty.ASSERTED


def _named(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
    for name in reading.names:
        if name.confidence >= CONFIDENT and not _goes_on(reading.doc, name.end):
            rule = "speaker" if _speaks(reading, name.start) else "name"
            yield _fact(reading, name.start, name.end, name.kind, rule, words, full=name.full, noun=name.role)
        if name.role and name.role_start is not None and name.kind is AnswerKind.PERSON:
            yield _fact(
                reading, name.start, name.end, name.kind, "holder", words, full=name.full, noun=name.role
            )
            yield _fact(reading, name.role_start, name.start, AnswerKind.ROLE, "role", words, full=name.full)


def _goes_on(doc: Doc, end: int) -> bool:
    """Whether a name goes on behind its end (*Koninkrijk der Nederlanden*) or is that of a source."""
    behind = [token.lower_.strip(".") for token in doc[end : end + 2]]
    return behind[:1] in (["der"], ["des"]) or behind == ["et", "al"]


def _proper(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
    """Proper nouns side by side that no name and no value covers: their kind is not known."""
    covered = {i for name in reading.names for i in range(name.start, name.end)}
    covered |= {i for value in reading.values for i in range(value.start, value.end)}
    run: list[int] = []
    for token in (*reading.doc, None):
        if token is not None and token.pos_ == "PROPN" and token.i not in covered:
            run.append(token.i)
        elif run:
            whole = _whole(reading.doc, run) and (run[0] or run[0] in reading.proper)
            yield _fact(reading, run[0], run[-1] + 1, AnswerKind.NAME, "proper" if whole else "part", words)
            run = []


def _whole(doc: Doc, run: list[int]) -> bool:
    """Whether proper nouns side by side are a whole name: no capital or hyphen beside them, four letters."""
    text = doc[run[0] : run[-1] + 1].text
    beside = [doc[i].text for i in (run[0] - 1, run[-1] + 1) if 0 <= i < len(doc)]
    linked = [doc[i].text for i in (run[0] - 2, run[-1] + 2) if 0 <= i < len(doc)]
    joined = any(each[:1].isupper() or each[:1].isdigit() or each in {"-", "'", "’", "&"} for each in beside)
    of = any(each.islower() and len(each) <= 3 and each.isalpha() for each in beside) and any(
        each[:1].isupper() for each in linked
    )
    return len(text) >= 4 and not joined and not of and text.count("(") == text.count(")")


def _speaks(reading: Reading, token: int) -> bool:
    return reading.attribution is not None and token in reading.attribution.speaker


def _valued(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
    for value in reading.values:
        noun = _counted(reading.doc, value.end) if value.kind is AnswerKind.NUMBER else None
        if _trivial(reading, value, noun, words):
            continue
        kind = AnswerKind.YEAR if _is_year(reading, value, noun, words) else value.kind
        fact = _fact(reading, value.start, value.end, kind, "value", words)
        if noun is not None:
            fact = replace(fact, noun=reading.doc[noun].text, counted=noun + 1)
        yield replace(fact, unit="month" if _is_month(value) else value.unit)


def _counted(doc: Doc, at: int) -> int | None:
    """The noun that a number counts: behind it, after adjectives."""
    while at < len(doc) and doc[at].pos_ == "ADJ":
        at += 1
    return at if at < len(doc) and doc[at].pos_ == "NOUN" else None


def _is_year(reading: Reading, value: Value, noun: int | None, words: QuestionWords) -> bool:
    """Whether a bare number of four digits behind a preposition of time is a year."""
    if value.kind is not AnswerKind.NUMBER or noun is not None:
        return False
    timed = value.start > 0 and reading.doc[value.start - 1].lower_ in words.time_prepositions
    return timed and _like_year(value)


def _like_year(value: Value) -> bool:
    return value.text.isdigit() and 1000 <= int(value.text) <= 2100


def _is_month(value: Value) -> bool:
    """Whether a date names a month and a year, and no day."""
    when = value.value
    return value.kind is AnswerKind.DATE and isinstance(when, When) and when.day is None and bool(when.month)


def _trivial(reading: Reading, value: Value, noun: int | None, words: QuestionWords) -> bool:
    """Whether a value is no fact: a first or second, a month of no year, a number in a name."""
    doc, before = reading.doc, value.start - 1
    if any(value.start in range(name.start, name.end) for name in reading.names):
        return True
    if value.kind is AnswerKind.NUMBER and noun is None and value.value == 1:
        return True
    if value.kind is AnswerKind.NUMBER and _like_year(value) and not _is_year(reading, value, noun, words):
        return True
    if value.kind is AnswerKind.ORDINAL:
        return isinstance(value.value, Decimal) and value.value < 3
    if value.kind is AnswerKind.MONTH:
        return True
    if value.kind is AnswerKind.WEEKDAY:
        return before < 0 or doc[before].lower_ not in words.each
    numbered = value.end < len(doc) and doc[value.end].pos_ == "PROPN"
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
        between = reading.doc[token.i + 1 : noun.i]
        if (token.i and token.nbor(-1).pos_ in {"NOUN", "PROPN", "ADP"}) or noun.lower_ in words.vague:
            continue
        if words.means[token.lower_] == words.how:
            if not len(between):
                yield _fact(reading, token.i, noun.i + 1, AnswerKind.THING, "means", words)
        elif all(t.lower_ in words.indefinite or t.pos_ == "ADJ" for t in between):
            start = noun.i - len([t for t in between if t.pos_ == "ADJ"])
            yield _fact(reading, start, noun.i + 1, AnswerKind.THING, "means", words)


_TERM = 10
"""Letters of a noun that few words could stand for."""


def _phrases(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
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
        kind = AnswerKind.PEOPLE if is_people(token.lower_, words) else AnswerKind.THING
        long = len(token) >= _TERM and start == token.i and token.text.islower()
        long = long and not token.lower_.endswith(words.abstract)
        yield _fact(reading, start, token.i + 1, kind, "term" if long else "phrase", words)


def _joins(token: Token, head: Token) -> bool:
    """Whether a token before a noun belongs to what the noun names."""
    return token.head == head and token.pos_ in {"ADJ", "NOUN", "PROPN", "VERB"} and token.dep_ != "nmod:poss"
