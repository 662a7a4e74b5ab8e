"""What a story tells by the way: behind its news, or as a detail that makes it lively."""

from __future__ import annotations

from decimal import Decimal

from quiz.generate.choose.story import Story, is_penalty
from quiz.generate.clauses.tokens import in_present
from quiz.generate.facts.fact import Fact
from quiz.generate.questions.order import with_lead
from quiz.generate.reading import Reading
from quiz.generate.standing.bare import stem_of, untold
from quiz.generate.standing.stands import anchors
from quiz.item import AnswerKind, Choice, Cloze, prompt_text
from quiz.languages.questions import QuestionWords

_OPENING = 2
"""Sentences that tell the news."""
_MANY = 100
"""A number that news is about, at least."""
_BESIDE = 3
"""Words from a survey to the number that it was done among, at most."""
_DETAILS = frozenset({AnswerKind.MEASURE, AnswerKind.DURATION, AnswerKind.ORGANISATION, AnswerKind.PLACE})
_ANCHORS = {AnswerKind.PERSON: 2, AnswerKind.COUNTRY: 1}
"""Names and years beside a person or country that stands behind the news, at least."""
_OF_SOMETHING = frozenset({AnswerKind.YEAR, AnswerKind.PERCENTAGE})


def in_passing(fact: Fact, reading: Reading, story: Story, words: QuestionWords) -> bool:
    """Whether a story tells a fact only behind its news, or a year or a share of which no name and no other
    year says of what it was."""
    beside = _beside(fact, reading, words)
    if fact.kind in _OF_SOMETHING and not beside:
        return True
    if fact.kind is AnswerKind.YEAR:
        return False
    telling = not _is_small(fact, reading) or _counts_victims(fact, words)
    large = fact.kind is AnswerKind.NUMBER and telling
    placed = beside >= _ANCHORS.get(fact.kind, beside + 1)
    kept = large or placed or fact.rule in {"means", "speaker"}
    return fact.sent.index >= story.news and not kept


def _beside(fact: Fact, reading: Reading, words: QuestionWords) -> int:
    """How many names and years its clause has besides a fact."""
    told = fact.clause.tokens if fact.clause is not None else range(len(reading.doc))
    beside = [i for i in told if i not in fact.tokens and reading.doc[i].lower_ not in words.month_names]
    return anchors(reading, beside)


def is_of_another(item: Choice | Cloze, reading: Reading, words: QuestionWords) -> bool:
    """Whether a headline leaves open what the subject of an item is, which only the article says."""
    text, headline = prompt_text(item), reading.lead.text.lower()
    behind = reading.lead.headline and text.startswith(with_lead(reading.lead.shown, ""))
    subjects = (noun for noun in untold(text, reading, words) if noun.dep_.startswith("nsubj"))
    return behind and any(stem_of(noun) not in headline for noun in subjects)


def is_detail(fact: Fact, reading: Reading, words: QuestionWords) -> bool:
    """Whether a fact behind the opening of a story only makes it lively (*met zes auto's aan boord*), or is
    who holds an office, which the story did not bring, or the day of what is to come."""
    if fact.rule == "holder" or _is_ahead(fact):
        return True
    small = fact.kind is AnswerKind.NUMBER and _is_small(fact, reading)
    detail = (small and not _counts_victims(fact, words)) or fact.kind in _DETAILS
    detail = detail or (fact.kind is AnswerKind.NUMBER and _is_size_of_survey(fact, words))
    return detail and fact.sent.index >= _OPENING and not is_penalty(fact, words)


def _is_size_of_survey(fact: Fact, words: QuestionWords) -> bool:
    """Whether a number is how many were asked or looked at (*in een enquête onder 312 huishoudens*, *aan de
    proef deden 40 scholen mee*)."""
    doc, clause = fact.sent.doc, fact.clause
    told = clause.tokens if clause is not None else range(len(doc))
    surveys = [i for i in told if doc[i].lemma_.lower() in words.surveys]
    among = (doc[i + 1 : fact.start] for i in surveys if 0 < fact.start - i <= _BESIDE)
    beside = any(not any(token.pos_ in {"VERB", "AUX"} for token in between) for between in among)
    lemmas = {doc[i].lemma_.lower() for i in told} | {doc[i].lower_ for i in told}
    asked = not lemmas.isdisjoint(words.asking)
    return beside or asked or (bool(surveys) and not lemmas.isdisjoint(words.joining))


def _is_ahead(fact: Fact) -> bool:
    """Whether a day is told of in the present tense: it is still to come."""
    clause = fact.clause
    finite = None if clause is None else clause.doc[clause.finite]
    return fact.kind is AnswerKind.DATE and fact.unit != "month" and in_present(finite)


def _is_small(fact: Fact, reading: Reading) -> bool:
    """Whether a number is smaller than those that news is about."""
    amounts = (value.value for value in reading.values if value.start == fact.start)
    return fact.unit != "fraction" and any(isinstance(each, Decimal) and each < _MANY for each in amounts)


def _counts_victims(fact: Fact, words: QuestionWords) -> bool:
    """Whether a number is how many died or were hurt (*38 doden*)."""
    return any(token.lower_ in words.victims for token in fact.sent.doc[fact.end : fact.end + 2])
