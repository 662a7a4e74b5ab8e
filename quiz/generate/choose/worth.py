"""What of an article says too little to keep in mind: a day without its year, how long a walk took."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from quiz.checks.text import YEAR
from quiz.generate.choose.known import is_of_occupation
from quiz.generate.choose.story import MODERN, Story, full_name, is_penalty, persons_in
from quiz.generate.clauses.nouns import finite_of, main_verb
from quiz.generate.clauses.tokens import in_present
from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import AMOUNTS, TIMES
from quiz.generate.reading import Reading
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_OPENING = 2
"""Sentences that tell the news."""
_PARTS = re.compile(r"[\s-]")
_OF_TITLE = frozenset({"name", "proper"})
"""Rules that ask for a name."""
_TELLING = 4
"""Letters of a word that gives a name away, at least."""
_MEASURED = frozenset({AnswerKind.MEASURE, AnswerKind.DURATION})
_BEFORE = 3
"""Tokens before an amount, among which stands that it is one on average."""
_AMOUNTS = frozenset({AnswerKind.PERCENTAGE, AnswerKind.MONEY})
_DESCRIBES = frozenset({"compound", "amod", "nummod", "nmod"})
"""Labels of a time that says which the noun behind it is."""
_WORD = re.compile(r"\w+")


def says_little(fact: Fact, reading: Reading, story: Story, words: QuestionWords) -> str:
    """Why nobody needs to keep a fact in mind, in whatever article it stands; "" when somebody may."""
    return (
        _value_says_little(fact, reading, story, words)
        or _place_says_little(fact, reading, words)
        or _length_says_little(fact, reading, story, words)
        or _clause_says_little(fact, reading, story, words)
    )


def _value_says_little(fact: Fact, reading: Reading, story: Story, words: QuestionWords) -> str:
    """Why a date or an amount is none to keep in mind."""
    if fact.kind is AnswerKind.DATE and not (
        reading.month or YEAR.search(f"{fact.answer} {reading.sent.text}")
    ):
        return "the year of this day is not told"
    if fact.kind is AnswerKind.WEEKDAY:
        return "nobody needs to keep a day of the week in mind"
    if fact.kind in _MEASURED and fact.answer.lower().split()[0] in words.single:
        return "one is no amount to keep in mind"
    bare = fact.unit == "decade" and not any(char.isdigit() for char in fact.answer)
    if bare and (not story.modern or 0 < story.years.get(fact.sent.index, 0) < MODERN):
        return "the century of these years is not told"
    if fact.kind in TIMES and is_of_occupation(fact, words):
        return "when that was, everybody knows"
    counts = any(kind in AMOUNTS for kind in _kinds_beside(fact, reading))
    if fact.kind in TIMES and counts and (_names_one(fact) or _is_since(fact, words)):
        return "how much it was matters, not when"
    if _changes(fact, reading, words):
        return "how much that is changes from year to year"
    return _number_says_little(fact, words) if fact.kind is AnswerKind.NUMBER else ""


def _names_one(fact: Fact) -> bool:
    """Whether a time stands before the noun that it belongs to (*the 2001 census*, *2008's storm*)."""
    doc, year = fact.sent.doc, fact.sent.doc[fact.end - 1]
    owns = fact.end < len(doc) and doc[fact.end].dep_ == "case" and doc[fact.end].pos_ == "PART"
    described = fact.start > 0 and doc[fact.start - 1].pos_ in {"DET", "PRON", "ADJ"}
    return owns or (described and year.dep_ in _DESCRIBES and year.head.i >= fact.end)


def _is_since(fact: Fact, words: QuestionWords) -> bool:
    """Whether a time is when something began that has gone on, or when it was counted (*one direct hit since
    1871*, *as of 2010*)."""
    before = fact.sent.doc[max(0, fact.start - 2) : fact.start]
    of_day = [token.lower_ for token in before] in words.as_of
    return of_day or any(token.lower_ in words.since for token in before[-1:])


def _changes(fact: Fact, reading: Reading, words: QuestionWords) -> bool:
    """Whether an amount is told of in the present, of no year: money, or a number that is told by about."""
    dated = reading.month or YEAR.search(reading.sent.text)
    before = fact.sent.doc[max(0, fact.start - 1) : fact.start]
    hedged = any(token.lower_ in words.hedges | words.about and token.pos_ != "ADP" for token in before)
    finite = _finite(fact, reading)
    now = in_present(finite) and not finite.dep_.startswith("aux") and not dated
    return now and (fact.kind is AnswerKind.MONEY or (fact.kind is AnswerKind.NUMBER and hedged))


def _number_says_little(fact: Fact, words: QuestionWords) -> str:
    """Why nobody needs to keep in mind how many there are of something."""
    doc = fact.sent.doc
    if fact.answer.lower() in words.pair:
        return "that there are two is no number to keep in mind"
    if not fact.counted:
        return ""
    counted = doc[fact.counted - 1]
    before = doc[fact.start - 1].lower_ if fact.start else ""
    if counted.lower_ in words.aspects and before in words.at_place:
        return "in how many respects something is so, nobody needs to keep in mind"
    kin = words.relations & words.gendered.keys() - words.anyone
    return (
        "how many relatives somebody had, nobody needs to keep in mind"
        if counted.lemma_.lower() in kin
        else ""
    )


def _place_says_little(fact: Fact, reading: Reading, words: QuestionWords) -> str:
    """Why everybody knows or guesses where something is."""
    part = not words.continents.isdisjoint(_PARTS.split(fact.answer))
    if part or (fact.kind is AnswerKind.REGION and fact.sent.index >= _OPENING):
        return "which part of the world it is can be guessed"
    if fact.kind is AnswerKind.COUNTRY and reading.lead.topic and _says_what_it_is(fact, reading, words):
        return "in which country it is, whoever has heard of it knows"
    titled = reading.lead.topic and fact.kind is not AnswerKind.PERSON and fact.rule in _OF_TITLE
    if titled and _is_in_title(fact, reading):
        return "the title gives it away"
    return "where it is told of, everybody knows" if fact.answer in words.home else ""


def _is_in_title(fact: Fact, reading: Reading) -> bool:
    """Whether a name has a word of the topic in it (*River Tyne* of *Newcastle upon Tyne*)."""
    told = {word for word in _WORD.findall(reading.lead.text) if len(word) >= _TELLING and word[0].isupper()}
    return not told.isdisjoint(_WORD.findall(fact.answer))


def _says_what_it_is(fact: Fact, reading: Reading, words: QuestionWords) -> bool:
    """Whether a sentence says where or what the topic is: one that the article opens with, or has its name
    for a subject."""
    finite, subject = _finite(fact, reading), fact.clause.subject if fact.clause is not None else ()
    if finite is None or finite.lower_ not in words.be:
        return False
    named = any(reading.doc[i].text in reading.lead.text.split() for i in subject)
    return fact.sent.index < _OPENING or (named and finite.dep_ == "cop")


def _length_says_little(fact: Fact, reading: Reading, story: Story, words: QuestionWords) -> str:
    """Why nobody needs to keep in mind how long something was."""
    if fact.kind is not AnswerKind.DURATION:
        return ""
    if is_penalty(fact, words) and not _tells_deed(fact, reading, words):
        return "for what it was, the sentence does not say"
    finite = _finite(fact, reading)
    lasts = finite is not None and main_verb(finite).lemma_.lower() in words.taking
    told = bool(reading.month or reading.lead.headline)
    news = story.now and fact.sent.index < _OPENING and told
    before = fact.sent.doc[max(0, fact.start - _BEFORE) : fact.start]
    found = any(token.lower_ in words.on_average for token in before)
    if not (lasts or news or found or is_penalty(fact, words)):
        return "how long it was is seldom what people keep in mind"
    if fact.clause and any(kind in _AMOUNTS for kind in _kinds_beside(fact, reading)):
        return "how much matters, not in how long"
    return ""


def _tells_deed(fact: Fact, reading: Reading, words: QuestionWords) -> bool:
    """Whether a sentence, or a headline that can go before it, says for what somebody is punished."""
    headline = reading.lead.text.lower() if reading.lead.headline else ""
    told = [token.lower_ for token in reading.doc]
    told += [] if fact.answer.lower() in headline else headline.split()
    return not words.for_deed.isdisjoint(told)


def _clause_says_little(fact: Fact, reading: Reading, story: Story, words: QuestionWords) -> str:
    """Why what a clause tells of people is nothing to keep in mind."""
    clause = fact.clause
    if clause is None or fact.rule == "speaker":
        return ""
    verbs = [token for i in (clause.finite, *clause.rest) if (token := clause.doc[i]).pos_ == "VERB"]
    says = fact.kind is AnswerKind.PERSON and fact.start in clause.subject
    if says and any(_only_says(verb, words, news=story.now) for verb in verbs[:1]):
        return "what is said matters, not who says it"
    told = {clause.doc[i].lower_ for i in clause.tokens}
    other = any(
        name.start in clause.subject and full_name(name) in story.others for name in persons_in(reading)
    )
    if reading.lead.topic and other and told & words.born_or_died:
        return "when somebody else was born or died, nobody needs to keep in mind"
    if told & words.believed and told & words.once:
        return "people only believed it"
    owned = any(clause.doc[i].lower_ in words.possessive for i in clause.subject)
    if owned and clause.doc[clause.head].lower_ in words.relations:
        return "it tells of somebody's relatives"
    return ""


def _only_says(verb: Token, words: QuestionWords, *, news: bool) -> bool:
    """Whether a verb tells that somebody says something, or, in news, only that he reacts, without a particle
    that makes it another verb (*sprak … toe*)."""
    parted = any(child.dep_ == "compound:prt" for child in verb.children)
    return verb.lower_ in words.speech or (news and verb.lower_ in words.reacting and not parted)


def _finite(fact: Fact, reading: Reading) -> Token | None:
    """The finite verb of the clause of a fact, or of its sentence."""
    clause = fact.clause
    return clause.doc[clause.finite] if clause is not None else finite_of(reading.sent.root)


def _kinds_beside(fact: Fact, reading: Reading) -> Iterator[AnswerKind]:
    """The kinds of the other values in the clause of a fact, a fraction as a percentage."""
    tokens = fact.clause.tokens if fact.clause else ()
    for value in reading.values:
        if value.start in tokens and value.start != fact.start:
            yield AnswerKind.PERCENTAGE if value.unit == "fraction" else value.kind
