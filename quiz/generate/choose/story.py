"""What a story is about: its persons, and whom or which place nobody needs to keep in mind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from quiz.checks.text import YEAR
from quiz.generate.about.topic import is_story
from quiz.generate.choose.known import is_on_throne
from quiz.generate.clauses.tokens import in_present
from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import TIMES
from quiz.generate.names import Name
from quiz.generate.reading import Reading
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_OFTEN, _SHARE = 4, 0.2
"""Sentences, and share of all sentences, that name a person whom a story is about, at least."""
_NEAR = 3
"""Words before an office among which *as* stands."""
MODERN = 1930
"""A year in which a decade without its century is one of the twentieth."""
_LIKELY = 0.5
"""How sure a name is that of a person, at least, who is then spared."""
_OPENING = 2
"""Sentences that tell the news."""
_FIRST_OF_ALL, _QUARTER = 5, 4
"""Sentences that tell the news of a short story, and which share of them does in a long one."""
_UNKNOWN = frozenset({AnswerKind.PLACE, AnswerKind.REGION, AnswerKind.ORGANISATION})
"""Kinds of names that nobody knows."""
_LOCAL = _UNKNOWN | {AnswerKind.NAME, AnswerKind.CITY}
"""Kinds of names that news may tell of in its opening."""
_FIRST = 2
"""Where a time stands that belongs to the word before its preposition (*ook in 2021*), at most."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Story:
    """The persons of an article whom people may want to remember, by whole name, all others, whether it
    tells of recent times, whether it tells time from its own day (`now`), as news does, where its `first`
    sentence stands that is no heading, and how many of its sentences tell the news itself, before what lies
    behind it. `years` are those that were told last in or before each sentence.
    """

    persons: frozenset[str]
    others: frozenset[str]
    modern: bool
    now: bool = True
    first: int = 0
    news: int = 0
    years: Mapping[int, int] = field(default_factory=dict)


def story_of(readings: Sequence[Reading], title: str, words: QuestionWords) -> Story:
    """The persons whom the title names, who hold an office, or who come back all the time."""
    named = [name for reading in readings for name in reading.names if name.kind is AnswerKind.PERSON]
    often = Counter(
        full
        for reading in readings
        for full in {full_name(name) for name in persons_in(reading)} | set(reading.shown.values())
    )
    least = max(_OFTEN, _SHARE * len(readings))
    titled = set(_WORD.findall(title.casefold()))
    known = {
        full_name(name)
        for name in named
        if set(name.role.lower().split()[-1:]) & (words.offices - words.local)
        or often[full_name(name)] >= least
        or titled & {part for part in full_name(name).casefold().split() if len(part) > 3}
    }
    known |= {full for reading in readings for full in _appointed(reading, words)}
    others = {full_name(name) for reading in readings for name in persons_in(reading)} - known
    texts = (value.text for reading in readings for value in reading.values if value.kind is AnswerKind.YEAR)
    modern = any(text.isdigit() and int(text) >= MODERN for text in texts)
    news = max(_FIRST_OF_ALL, len(readings) // _QUARTER)
    first = next((reading.sent.index for reading in readings if not reading.sent.is_heading), 0)
    return Story(
        frozenset(known), frozenset(others), modern, is_story(readings), first, news, dict(_years(readings))
    )


def _appointed(reading: Reading, words: QuestionWords) -> Iterator[str]:
    """The one person of whom a sentence tells that an office came to him: *werd beëdigd als president*."""
    persons = {full_name(name) for name in persons_in(reading)}
    for noun in reading.doc if len(persons) == 1 else ():
        if noun.lower_ not in words.offices or noun.lower_ in words.local:
            continue
        before = reading.doc[max(0, noun.i - _NEAR) : noun.i]
        if any(token.lower_ in words.role_links and token.head == noun for token in before):
            yield from persons


def _years(readings: Iterable[Reading]) -> Iterator[tuple[int, int]]:
    last = 0
    for reading in readings:
        found = YEAR.findall(reading.sent.text)
        last = int(found[-1]) if found else last
        if last:
            yield reading.sent.index, last


def beside_the_point(fact: Fact, reading: Reading, story: Story, words: QuestionWords) -> str:
    """Why nobody needs to keep a fact of a story in mind; "" when somebody may."""
    acts = any(reading.doc[i].dep_.startswith("nsubj") for i in fact.tokens)
    unknown = fact.kind is AnswerKind.NAME and (
        acts or any(fact.answer in full.split() for full in story.others)
    )
    if unknown or (fact.kind is AnswerKind.PERSON and fact.full not in story.persons):
        return "nobody needs to keep this name in mind"
    if fact.start and fact.sent.doc[fact.start - 1].lower_ in words.journals:
        return "what was found matters, not where it was published"
    if fact.kind is AnswerKind.PERSON and is_on_throne(fact, words):
        return "everybody knows who that is"
    if fact.kind is not AnswerKind.PERSON and (fact.rule == "speaker" or _is_source(fact, words)):
        return "nobody needs to keep in mind who told it"
    core = fact.sent.index <= _OPENING and (fact.kind is AnswerKind.MONEY or is_penalty(fact, words))
    if not core and any(_of_other(i, reading, story, words) for i in _told(fact, reading)):
        return "it tells of someone whom nobody needs to keep in mind"
    further = fact.kind in _LOCAL and fact.sent.index >= _OPENING
    unknown = fact.kind in _UNKNOWN and not _is_news(fact, story, words)
    if further or unknown or (fact.kind in _LOCAL and _is_of_no_note(fact, words)):
        return "the story is not about this place or name"
    if fact.rule == "term":
        return "no news is about such a word"
    if fact.kind is AnswerKind.NUMBER and fact.answer.lower() in words.few:
        return "so few are no number to keep in mind"
    if fact.kind is AnswerKind.DURATION and _recurs_or_is_ahead(fact, words):
        return "it is told from the day of the story, or only how often something is done"
    if fact.kind in TIMES and reading.doc[0].lower_ in words.too and fact.start <= _FIRST:
        return "it happened more than once"
    return ""


def _is_news(fact: Fact, story: Story, words: QuestionWords) -> bool:
    """Whether a name is a part of what one of the first two sentences of a story tells of its subject, other
    than where somebody is from."""
    clause, doc = fact.clause, fact.sent.doc
    behind = clause is not None and fact.start in clause.rest
    behind = behind and not doc[fact.start : fact.end].root.head.dep_.startswith("nsubj")
    home = fact.start > 0 and doc[fact.start - 1].lower_ in words.origin
    return behind and not home and fact.sent.index < story.first + _OPENING


def _recurs_or_is_ahead(fact: Fact, words: QuestionWords) -> bool:
    """Whether a stretch of time is told of what comes back (*elke tien dagen*) or is to come (*is due in
    three weeks*)."""
    doc = fact.sent.doc
    before = doc[fact.start - 1].lower_ if fact.start else ""
    finite = doc[fact.clause.finite] if fact.clause else None
    return before in words.each or (before in words.within and in_present(finite))


def _told(fact: Fact, reading: Reading) -> Iterator[int]:
    """The tokens beside the answer in what is told of it."""
    tokens = fact.clause.tokens if fact.clause else range(len(reading.doc))
    return (i for i in tokens if i not in fact.tokens)


def _of_other(i: int, reading: Reading, story: Story, words: QuestionWords) -> bool:
    """Whether a token is, or stands for, someone whom nobody needs to keep in mind; no leader of a team."""
    shown = reading.shown.get(i, "")
    named = any(
        name.start <= i < name.end and full_name(name) in story.others and not _leads(name, reading, words)
        for name in persons_in(reading)
    )
    return named or any(full in shown for full in story.others)


def _leads(name: Name, reading: Reading, words: QuestionWords) -> bool:
    """Whether a person is told as the leader of a team (*het team van bioloog Ada Smit*)."""
    start = name.start if name.role_start is None else name.role_start
    before = reading.doc[max(0, start - 2) : start]
    return len(before) == 2 and before[0].lower_ in words.teams and before[1].pos_ == "ADP"


def is_penalty(fact: Fact, words: QuestionWords) -> bool:
    """Whether a time is how long somebody is punished (*twaalf jaar gevangenisstraf*)."""
    behind = fact.sent.doc[fact.end : fact.end + 2]
    return any(token.lower_.endswith(words.penalties) for token in behind)


def _is_of_no_note(fact: Fact, words: QuestionWords) -> bool:
    """Whether a place is only that of a court, or of somebody without a name (*een 62-jarige uit Ede*)."""
    doc = fact.sent.doc
    noun = doc[fact.start - 2] if fact.start > 1 and doc[fact.start - 1].pos_ == "ADP" else None
    if noun is None or noun.pos_ != "NOUN":
        return False
    return noun.lower_ in words.courts or any(child.lower_.endswith(words.of_age) for child in noun.children)


def _is_source(fact: Fact, words: QuestionWords) -> bool:
    """Whether something is said to be so by this organisation (*volgens het RIVM*)."""
    before = fact.sent.doc[max(0, fact.start - 2) : fact.start]
    return any(token.lower_ == words.according for token in before)


def persons_in(reading: Reading) -> Iterator[Name]:
    """The names in a sentence that are most likely those of persons."""
    persons = (name for name in reading.names if name.kind is AnswerKind.PERSON)
    return (name for name in persons if name.confidence >= _LIKELY)


def full_name(name: Name) -> str:
    """The longest form of a name that the article gives."""
    return name.full or name.text
