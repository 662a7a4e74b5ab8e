"""Hints: what the answer of a gap is, in a word."""

from __future__ import annotations

import re
from functools import cache

from quiz.generate.clauses.nouns import is_people
from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import TIMES
from quiz.generate.names.gazetteer import languages, place_kind
from quiz.item import AnswerKind
from quiz.languages.names import name_words
from quiz.languages.questions import QuestionWords

_PLACES = frozenset(
    {AnswerKind.COUNTRY, AnswerKind.CITY, AnswerKind.REGION, AnswerKind.PLACE, AnswerKind.WATER}
)
_SORTED = (_PLACES - {AnswerKind.COUNTRY}) | {AnswerKind.NAME, AnswerKind.ORGANISATION, AnswerKind.EVENT}
_MEASURES = {
    unit: sort
    for sort, units in {
        "weight": "kg g mg µg t kt lb hg",
        "area": "ha a m² km² cm² bunder",
        "speed": "km/h m/s kn mph",
        "power": "W kW MW GW hp",
    }.items()
    for unit in units.split()
}
"""What units measure, where a plain measure would say too little."""
_LENGTHS = frozenset("m km mi ft nmi yd".split())
"""Units of what may be how far away something is."""
_DESCRIBES = frozenset({"compound", "amod", "nmod", "flat"})
"""Labels of a name that says which the noun behind it is."""
_LONG = 5
"""Letters of a noun for a thing that a compound may end in, at least."""
_BACK = 3
"""Words before what something is done with among which its preposition stands."""
_ANY = (AnswerKind.NAME, AnswerKind.ORGANISATION)
"""Kinds that say next to nothing of what is asked for."""
_APART = frozenset({"PUNCT", "DET"})
"""Classes of words between a name and the noun that says what it is."""
_NUMBERED = frozenset({AnswerKind.ORGANISATION, AnswerKind.PLACE})
"""Kinds of which none that has a figure in it is sure."""
_ACRONYM = re.compile(r"(?!IJ$)[^\W\d_]{1,6}")


def hint(fact: Fact, words: QuestionWords) -> str:
    """What the hint of a gap says: the kind of the answer."""
    if fact.unit in words.periods and fact.kind in TIMES:
        return words.periods[fact.unit][1]
    if fact.answer.isupper() and _ACRONYM.fullmatch(fact.answer):
        return words.templates["abbreviation"]
    if fact.rule == "means":
        return f"{_asks_how(fact, words)}: {fact.answer[0]}…"
    template = _of_amount(fact, words)
    if template:
        return words.templates[template]
    return _of_name(fact, words) or words.hints.get(fact.kind) or fact.answer[0] + "…"


def says_sort(fact: Fact, sort: str, words: QuestionWords) -> bool:
    """Whether a hint, or else a noun beside the name, says what sort of thing is asked for: *the canton of*,
    *the trade name*, *the tributary is*."""
    if sort not in {words.hints[kind] for kind in _ANY}:
        return True
    doc, behind = fact.sent.doc, fact.sent.doc[fact.end : fact.end + 1]
    if any(token.pos_ == "NOUN" and doc[fact.start].dep_ in _DESCRIBES for token in behind):
        return True
    before = [token for token in doc[: fact.start] if token.pos_ not in _APART][-2:]
    if before and (before[-1].pos_ == "NOUN" or before[-1].lower_ in words.naming):
        return True
    of = len(before) > 1 and before[-1].lower_ in words.linking_prepositions
    return (of and before[0].pos_ == "NOUN") or _is_predicate(fact, words)


def _is_predicate(fact: Fact, words: QuestionWords) -> bool:
    """Whether a name is what something told by a noun is (*the main tributary is the Vasjka*)."""
    clause = fact.clause
    if clause is None or clause.doc[clause.finite].lower_ not in words.be or fact.start not in clause.rest:
        return False
    return clause.doc[clause.head].pos_ == "NOUN" and clause.doc[clause.finite].head.i in fact.tokens


def _of_amount(fact: Fact, words: QuestionWords) -> str:
    """The template of the hint for what an amount measures; "" for one that is as its kind says."""
    if fact.unit in {"fraction", "score"}:
        return fact.unit
    aged = fact.kind is AnswerKind.NUMBER and _is_age(fact, words)
    if aged or (fact.kind is AnswerKind.DURATION and _is_grown(fact, words)):
        return "age"
    if fact.kind is not AnswerKind.MEASURE:
        return ""
    if _is_warmth(fact, words):
        return "temperature"
    return "distance" if _is_away(fact, words) else _MEASURES.get(fact.unit, "")


def _of_name(fact: Fact, words: QuestionWords) -> str:
    """The hint for a name of which the words around it or in it tell more than its kind; "" for any other."""
    doc, language = fact.sent.doc, fact.sent.doc.lang_
    before = doc[fact.start - 1].lower_ if fact.start else ""
    placed = before in words.at_place | words.origin and not _is_acted_in(fact, words)
    if fact.rule == "proper" and placed:
        return words.hints[AnswerKind.PLACE]
    if fact.kind is AnswerKind.WATER and fact.answer.lower().endswith(words.seas):
        return words.templates["sea"]
    sort = words.sort_of(fact.answer) if fact.kind in _SORTED else ""
    if sort and sort != fact.answer.lower():
        return sort
    if fact.kind is AnswerKind.WATER and any(words.rivers.match(token.lower_) for token in doc):
        return words.templates["river"]
    if fact.kind is AnswerKind.NAME and place_kind(fact.answer, language) is AnswerKind.COUNTRY:
        return words.hints[AnswerKind.COUNTRY]
    if fact.kind in _PLACES | {AnswerKind.NAME} and fact.answer in languages(language):
        return words.hints[AnswerKind.LANGUAGE]
    if fact.kind is AnswerKind.NAME and _is_of_person(fact, before, words):
        return words.hints[AnswerKind.PERSON]
    if fact.kind is AnswerKind.REGION and before in words.on:
        return words.templates["island"]
    if fact.kind is AnswerKind.CITY and _is_of_site(fact, words):
        return words.hints[AnswerKind.PLACE]
    numbered = fact.kind in _NUMBERED and any(char.isdigit() for char in fact.answer)
    return words.hints[AnswerKind.NAME] if numbered or (fact.start and _is_called(fact)) else ""


def _is_of_site(fact: Fact, words: QuestionWords) -> bool:
    """Whether what may be a town is where something else lies (*the desert of Chalcis*)."""
    before = [token.lower_ for token in fact.sent.doc[max(0, fact.start - 2) : fact.start]]
    return len(before) > 1 and before[0] in words.sites and before[1] in words.linking_prepositions


def _is_acted_in(fact: Fact, words: QuestionWords) -> bool:
    """Whether a name may be that of what somebody appears in."""
    return any(token.lemma_.lower() in words.acting for token in fact.sent.doc[: fact.start])


def _is_of_person(fact: Fact, before: str, words: QuestionWords) -> bool:
    """Whether a name is somebody's by the noun before it (*koning Zand*), not that of what is named
    after them (*dat hij naar zijn vrouw Zandveen noemde*)."""
    somebody = before in words.throne or is_people(before, words)
    return somebody and not any(token.lower_ in words.naming for token in fact.sent.doc)


def _asks_how(fact: Fact, words: QuestionWords) -> str:
    """The question word for what something is done with: that of its preposition (*hoe*, *waarmee*)."""
    near = fact.sent.doc[max(0, fact.start - _BACK) : fact.start + 1]
    told = (words.means[token.lower_] for token in reversed(list(near)) if token.lower_ in words.means)
    return next(told, words.how)


def _is_grown(fact: Fact, words: QuestionWords) -> bool:
    """Whether a number of years is how old somebody is or became (*werd 47 jaar*)."""
    clause = fact.clause
    if clause is None or fact.unit != "year" or fact.start not in clause.rest[:1]:
        return False
    head, age = clause.doc[clause.head].lower_, words.templates["age"]
    if head == age or (words.verb_second and head.endswith(age)):
        return True
    verb = clause.doc[clause.finite].lower_ in words.be | words.become
    return verb and not any(clause.doc[i].pos_ in {"VERB", "ADJ"} for i in clause.rest)


def _is_warmth(fact: Fact, words: QuestionWords) -> bool:
    """Whether degrees are those of warmth, not of latitude or of an angle."""
    doc = fact.sent.doc
    if any(token.lower_.startswith(words.latitudes[-1]) for token in doc):
        return False
    behind = doc[fact.end].lower_ if fact.end < len(doc) else ""
    return words.degrees in fact.answer.lower() and not behind.endswith(words.latitudes)


def _is_away(fact: Fact, words: QuestionWords) -> bool:
    """Whether a length is how far it is from a place (*some eighteen kilometres off Arbroath*)."""
    behind = fact.sent.doc[fact.end].lower_ if fact.end < len(fact.sent.doc) else ""
    return fact.unit in _LENGTHS and behind in words.away


def _is_called(fact: Fact) -> bool:
    """Whether a name is that of what the noun before it is: what seems a place, or a person behind one for a
    thing (*bakkerij Jan de Groot*)."""
    noun = fact.sent.doc[fact.start - 1]
    thing = fact.kind is AnswerKind.PERSON and noun.lower_.endswith(_things(noun.doc.lang_))
    return noun.pos_ == "NOUN" and (
        fact.kind in _PLACES | {AnswerKind.EVENT, AnswerKind.ORGANISATION} or thing
    )


@cache
def _things(language: str) -> tuple[str, ...]:
    """The nouns for things that a compound may end in."""
    return tuple(head for head in name_words(language).heads if len(head) >= _LONG)


def _is_age(fact: Fact, words: QuestionWords) -> bool:
    """Whether a number is an age (*aged 91*)."""
    return fact.start > 0 and fact.sent.doc[fact.start - 1].lower_ in words.aged
