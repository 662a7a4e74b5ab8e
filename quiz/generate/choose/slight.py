"""Items of history that readers mend more often than they keep."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from spacy.tokens import Token

from quiz.generate.clauses.tokens import is_plural
from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import TIMES
from quiz.generate.names import SURE
from quiz.generate.questions.order import with_lead
from quiz.generate.reading import Reading
from quiz.generate.standing.bare import sets_apart, stem_of, tells_which, untold
from quiz.item import AnswerKind, Choice, Cloze, prompt_text
from quiz.languages.questions import QuestionWords

_BRIEF, _FULL, _LENGTHY = 8, 12, 20
"""Words behind a lead that tell too little of a name, at most, that make up for a thing without any mark, at
least, and that tell too much of a name, at least."""
_LONG, _LONG_STEM = 21, 20
"""Words of a gap sentence and of a stem behind a lead, at most."""
_OPENING = 1
"""The last sentence that says what an article is about."""
_TELLING = 11
"""Letters of a noun that says enough by itself, at least."""
_TWICE = 2
"""Sentences of which one brings up what the other tells of."""
_UNTOLD = 2
"""Nouns of which nothing says which one they are, in an item that nobody can answer later."""
_BUSY = 25
"""Words of a sentence in which a name or an amount is one of many things told, at least."""
_LATE = 20
"""The first century that needs no article to be guessed."""
_SHORT = re.compile(r"\b[^\W\d_a-z]{3,6}\b")
_NAMES = frozenset(
    {
        AnswerKind.PERSON,
        AnswerKind.NAME,
        AnswerKind.CITY,
        AnswerKind.COUNTRY,
        AnswerKind.REGION,
        AnswerKind.PLACE,
        AnswerKind.WATER,
        AnswerKind.ORGANISATION,
    }
)


def is_slight(item: Choice | Cloze, fact: Fact, readings: Sequence[Reading], words: QuestionWords) -> bool:
    """Whether an item of history asks for one name among others, which seldom are near enough, for the
    century of the reader, tells what had to or could be, or does not say what it tells of; or, behind a
    title, is too long or tells too little of a name."""
    reading = next(each for each in readings if each.sent.index == fact.sent.index)
    named, choice = fact.kind in _NAMES and fact.rule != "speaker", isinstance(item, Choice)
    text, behind = prompt_text(item), with_lead(reading.lead.shown, "")
    if (named and choice) or _is_of_late(fact, reading) or _may_be(fact, words) or _is_any_doer(fact, words):
        return True
    if _is_vague(text, reading, readings, words) or _is_short(text, readings):
        return True
    if not behind or not text.startswith(behind):
        return False
    count = len(text.removeprefix(behind).split())
    if count < _FULL and any(_is_any(noun, text, words) for noun in reading.doc):
        return True
    return count > (_LONG_STEM if choice else _LONG) or _is_detail(fact, count)


def leaves_open(item: Choice | Cloze, readings: Sequence[Reading]) -> bool:
    """Whether an item of history leaves a headline to say what it is about."""
    lead = readings[0].lead
    behind = prompt_text(item).startswith(with_lead(lead.shown, ""))
    return lead.headline and behind


def _may_be(fact: Fact, words: QuestionWords) -> bool:
    """Whether it is told of what somebody had to do, could do or would do."""
    clause = fact.clause
    helps = clause is not None and clause.doc[clause.finite].lower_ in words.modal
    return helps and clause is not None and any(clause.doc[i].pos_ == "VERB" for i in clause.rest)


def _is_any_doer(fact: Fact, words: QuestionWords) -> bool:
    """Whether a person is asked for who does what others may have done as well, unlike who makes something
    or is the first, or of whom only one name is known."""
    if fact.kind is not AnswerKind.PERSON or fact.rule != "name":
        return False
    told = [fact.clause.doc[i] for i in fact.clause.tokens] if fact.clause is not None else []
    acts = fact.clause is not None and fact.start in fact.clause.subject
    one = any(sets_apart(token, words) or token.lemma_.lower() in words.making for token in told)
    return not one and (acts or " " not in fact.answer)


def _is_of_late(fact: Fact, reading: Reading) -> bool:
    """Whether a fact is told of the century that readers think of first."""
    told = (value.value for value in reading.values if value.start == fact.start and value.unit == "century")
    return any(isinstance(each, Decimal) and each >= _LATE for each in told)


def _is_detail(fact: Fact, count: int) -> bool:
    """Whether a name is told of in too few or too many words, or further on; or, as an amount too, in a
    sentence that tells much else."""
    if fact.kind in TIMES:
        return False
    busy = len(fact.sent.text.split()) >= _BUSY
    named = fact.kind in _NAMES and fact.rule != "speaker"
    return busy or (named and (fact.sent.index > _OPENING or not _BRIEF < count < _LENGTHY))


def _is_vague(text: str, reading: Reading, readings: Sequence[Reading], words: QuestionWords) -> bool:
    """Whether an item tells what is done with something without saying with what (*found the plate*), tells
    of what one other sentence brings up, or leaves out what a relative clause says of its subject."""
    nouns = list(untold(text, reading, words))
    if len(nouns) >= _UNTOLD or any(noun.dep_ == "obj" or _was_told(noun, readings) for noun in nouns):
        return True
    return any(_is_described(noun, text, words) for noun in reading.doc)


def _is_short(text: str, readings: Sequence[Reading]) -> bool:
    """Whether an item has an abbreviation that only the article explains: *de Noord-Brabantse maatschappij
    (NBDS)*."""
    initials = "".join(word[0] for word in readings[0].lead.text.split())
    short = {each for each in _SHORT.findall(text) if each != initials.upper()}
    return any(f"({each})" in reading.sent.text for reading in readings for each in short)


def by_one_name(fact: Fact, reading: Reading) -> bool:
    """Whether somebody does it who is not asked for, and whom the article gives one name only and nothing
    else (*Noble appointed him*)."""
    subject = fact.clause.subject if fact.clause is not None else ()
    named = (name for name in reading.names if name.start in subject and name.start not in fact.tokens)
    return any(
        name.kind is AnswerKind.PERSON
        and name.confidence >= SURE
        and " " not in (name.full or name.text)
        and not name.role
        and not is_plural(reading.doc[name.start])
        and name.start not in reading.shown
        and name.text not in reading.lead.text
        for name in named
    )


def _was_told(noun: Token, readings: Sequence[Reading]) -> bool:
    """Whether one other sentence has a noun, further on than where the article says what it is about."""
    told = [each.sent.index for each in readings if stem_of(noun) in each.sent.text.lower()]
    return len(told) == _TWICE and min(told) > _OPENING


def _is_described(noun: Token, text: str, words: QuestionWords) -> bool:
    """Whether a sentence tells by a relative clause, of which an item has nothing, what sort of thing the
    subject is (*an association was formed*)."""
    told = [child for child in noun.children if child.dep_ == "acl:relcl"]
    if not told or not noun.dep_.startswith("nsubj"):
        return False
    sort = any(child.lower_ in words.indefinite for child in noun.children)
    shown = re.search(rf"\b{re.escape(noun.text)}\b", text) is not None
    return sort and shown and any(verb.text not in text for verb in told)


def _is_any(noun: Token, text: str, words: QuestionWords) -> bool:
    """Whether what somebody does something with, or what is done, is any thing of a sort (*described a
    skull*)."""
    article = noun.nbor(-1) if noun.i else noun
    if noun.pos_ != "NOUN" or article.lower_ not in words.indefinite or tells_which(noun, words):
        return False
    if len(noun) >= _TELLING:
        return False
    shown = re.search(rf"\b{article.text} {re.escape(noun.text)}\b", text, re.IGNORECASE) is not None
    return shown and noun.dep_.startswith(("obj", "nsubj"))
