"""Sentences parsed by hand: `word/CLASS:Feature+…/label/head` per token, heads counted from 0."""

from __future__ import annotations

from functools import cache

import spacy
from spacy.tokens import Doc
from spacy.vocab import Vocab

from quiz.generate.askable import read
from quiz.generate.facts.fact import Fact
from quiz.generate.names import Name
from quiz.generate.reading import Reading
from quiz.generate.text import ParagraphKind, Sentence
from quiz.item import AnswerKind
from quiz.languages.questions import question_words

_FEATURES = {
    "Fin": "VerbForm=Fin",
    "Part": "VerbForm=Part",
    "Sing": "Number=Sing",
    "Plur": "Number=Plur",
    "Past": "Tense=Past",
    "Pres": "Tense=Pres",
    "Neut": "Gender=Neut",
    "Com": "Gender=Com",
    "Refl": "Reflex=Yes",
    "Cmp": "Degree=Cmp",
    "Sup": "Degree=Sup",
}


@cache
def _vocab(language: str) -> Vocab:
    return spacy.blank(language).vocab


def parsed(text: str, language: str = "nl") -> Doc:
    """The Doc of a sentence parsed by hand; a full stop and a comma lean on the word before them."""
    rows = [part.rsplit("/", 3) for part in text.split()]
    words = [row[0] for row in rows]
    classes = [row[1].partition(":") for row in rows]
    return Doc(
        _vocab(language),
        words=words,
        spaces=[at + 1 < len(words) and words[at + 1] not in {".", ",", "?"} for at in range(len(words))],
        pos=[each[0] for each in classes],
        morphs=["|".join(sorted(_FEATURES[part] for part in each[2].split("+") if part)) for each in classes],
        deps=[row[2] for row in rows],
        heads=[int(row[3]) for row in rows],
        lemmas=[_lemma(word) for word in words],
    )


def _lemma(word: str) -> str:
    return {"opened": "open", "wants": "want", "lived": "live", "volgde": "volgen"}.get(word, word.lower())


def sentence(text: str, language: str = "nl") -> Sentence:
    """A sentence parsed by hand, alone in its article."""
    doc = parsed(text, language)
    return Sentence(
        doc=doc, text=doc.text, start=0, end=len(doc.text), index=0, paragraph=0, kind=ParagraphKind.PROSE
    )


def reading(text: str, language: str = "nl", names: tuple[Name, ...] = ()) -> Reading:
    """A sentence parsed by hand, cut into clauses."""
    return read(sentence(text, language), names, (), question_words(language))


def span(doc: Doc, words: str) -> tuple[int, int]:
    """The tokens of some words in a Doc."""
    wanted = words.split()
    for start in range(len(doc)):
        if [token.text for token in doc[start : start + len(wanted)]] == wanted:
            return start, start + len(wanted)
    raise ValueError(words)


def fact(found: Reading, answer: str, kind: AnswerKind, *, rule: str = "name", counted: str = "") -> Fact:
    """A fact with this answer in the first clause that holds it; `counted` is the noun a number counts."""
    start, end = span(found.doc, answer)
    clauses = [each for each in found.clauses if start in each.tokens]
    return Fact(
        sent=found.sent,
        start=start,
        end=end,
        answer=answer,
        kind=kind,
        rule=rule,
        clause=clauses[0] if clauses else None,
        noun=counted,
        counted=span(found.doc, counted)[1] if counted else None,
    )
