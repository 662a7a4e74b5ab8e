"""Parsed sentences built by hand, for the parts of the generator that read trees."""

from __future__ import annotations

from spacy.tokens import Doc
from spacy.vocab import Vocab

from quiz.generate.facts.fact import Fact
from quiz.generate.text import Sentence
from quiz.generate.text.paragraphs import ParagraphKind
from quiz.item import AnswerKind

_VOCAB = Vocab()


def sentence(parsed: str, *, start: int = 0, paragraph: int = 0) -> Sentence:
    """A sentence from `word/TAG/label/head` pieces, heads counted from 0."""
    pieces = [piece.rsplit("/", 3) for piece in parsed.split()]
    doc = Doc(
        _VOCAB,
        words=[piece[0] for piece in pieces],
        pos=[piece[1] for piece in pieces],
        deps=[piece[2] for piece in pieces],
        heads=[int(piece[3]) for piece in pieces],
        lemmas=[piece[0].lower() for piece in pieces],
        morphs=["Number=Sing" if piece[1] in ("NOUN", "PROPN") else "" for piece in pieces],
    )
    return Sentence(doc, doc.text, start, start + len(doc.text), 0, paragraph, ParagraphKind.PROSE)


def fact(sent: Sentence, start: int, end: int, kind: AnswerKind, **values: object) -> Fact:
    """A fact about tokens `start` to `end` of a sentence."""
    answer = sent.doc[start:end].text
    return Fact(sent=sent, start=start, end=end, answer=answer, kind=kind, rule="test", **values)  # type: ignore[arg-type]
