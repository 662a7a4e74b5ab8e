"""Explanation and source sentence as one text, for formats that show a learner one after answering."""

from __future__ import annotations

from dataclasses import replace

from quiz.formats.markup import from_html, to_html
from quiz.item import Evidence, Item, Markup, answer_text

_BEGIN, _END = '<blockquote class="source">', "</blockquote>"


def feedback(item: Item) -> tuple[Markup, str]:
    """What is shown after answering: the explanation, and as a quotation the sentence the item comes from."""
    sentence = item.evidence.sentence if item.evidence else ""
    if not sentence:
        return item.markup, item.explanation
    explanation = item.explanation if item.markup is Markup.HTML else to_html(item.explanation)
    return Markup.HTML, f"{explanation}{_BEGIN}{to_html(sentence)}{_END}"


def without_source(text: str) -> tuple[str, str]:
    """The explanation and the source sentence (plain text, empty if there is none) that `feedback` joined."""
    explanation, begin, quoted = text.rpartition(_BEGIN)
    if not begin or not quoted.rstrip().endswith(_END):
        return text, ""
    _, (sentence,) = from_html(quoted.rstrip().removesuffix(_END))
    return explanation, sentence


def with_source(item: Item, sentence: str) -> Item:
    """The item with the sentence as its evidence, if there is one."""
    if not sentence:
        return item
    answer = answer_text(item)
    return replace(item, evidence=Evidence(sentence, answer if answer in sentence else ""))
