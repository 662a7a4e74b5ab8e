"""Items from questions and gaps, with evidence, stable ids and options in canonical order."""

from __future__ import annotations

from quiz.article import Article
from quiz.deck import deck_id, first_changed_at
from quiz.generate.distractors import Options
from quiz.generate.facts.fact import Fact
from quiz.generate.questions import Gap, Question
from quiz.item import Choice, Cloze, Evidence, Kind, item_id


def evidence(fact: Fact) -> Evidence:
    """Where a fact stands in its article."""
    sent, doc = fact.sent, fact.sent.doc
    start = sent.start + doc[fact.start].idx
    return Evidence(
        sentence=sent.text,
        answer=fact.answer,
        answer_kind=fact.kind,
        start=sent.start,
        end=sent.end,
        answer_start=start,
        answer_end=start + len(fact.answer),
        rule=fact.rule,
        score=round(fact.importance, 2),
    )


def cloze_item(gap: Gap, article: Article) -> Cloze:
    """The cloze item of a gap."""
    found = evidence(gap.fact)
    return Cloze(
        id=item_id(deck_id(article), found, kind=Kind.CLOZE),
        text=gap.shown,
        accepted={1: gap.accepted} if gap.accepted else {},
        evidence=found,
        changed_at=first_changed_at(article),
    )


def choice_item(question: Question, options: Options, article: Article) -> Choice:
    """The choice item of a question with its options in canonical order."""
    found = evidence(question.fact)
    return Choice(
        id=item_id(deck_id(article), found, kind=Kind.CHOICE),
        stem=question.shown,
        options=options.options,
        keys=(options.key,),
        fixed_order=options.fixed_order,
        evidence=found,
        changed_at=first_changed_at(article),
    )
