"""What says that an amount is only about right, or a bound: *ruim tweehonderd*, *more than 500*."""

from __future__ import annotations

from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import AMOUNTS
from quiz.languages.questions import QuestionWords

_MOST = 2
"""Words of a hedge, at most."""


def hedge(fact: Fact, stem: str, words: QuestionWords) -> str:
    """The hedge before an amount, which a question about it has lost; "" where there is none."""
    doc, start = fact.sent.doc, fact.start
    if fact.kind not in AMOUNTS or not stem.endswith("?"):
        return ""
    while start and fact.start - start < _MOST and doc[start - 1].lower_ in words.hedges:
        if doc[start - 1].lower_ in words.deictic and start < fact.start:
            break
        start -= 1
    text = doc[start : fact.start].text.lower()
    text = words.plainer.get(text, text)
    return "" if f" {text} " in f" {stem.lower()} " else text
