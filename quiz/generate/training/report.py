"""Figures of a pipeline on a treebank: raw text in, read as an article is, scored by spaCy's own scorer."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from quiz.article import Article
from quiz.generate.sentences import main_subject, reliable
from quiz.generate.text import Sentence, read_sentences
from quiz.generate.training.treebank import Tree, tree_doc, trees_doc

FIGURES = {
    "tokens": "token_f",
    "sentences": "sents_f",
    "UPOS": "pos_acc",
    "features": "morph_acc",
    "lemma": "lemma_acc",
    "UAS": "dep_uas",
    "LAS": "dep_las",
}
"""What the report calls spaCy's scores."""

_PARAGRAPH = re.compile(r"(?P<paragraph>.+\.p\.\d+)\.s\.")
_DOCUMENT = re.compile(r"(?P<paragraph>.+)-\d+\Z")
_ENDED = re.compile(r"[.!?…][\"')\]”’»]*\Z")


@dataclass(frozen=True, slots=True)
class Reading:
    """One paragraph of a treebank: its trees, and the sentences that we read in its raw text."""

    trees: tuple[Tree, ...]
    sentences: tuple[Sentence, ...]
    example: Example


def treebank_paragraphs(trees: Iterable[Tree], *, break_unended: bool) -> Iterator[tuple[Tree, ...]]:
    """Trees of one paragraph together, as far as their `sent_id` tells (`….p.3.s.1`, `document-12`).

    With `break_unended` a unit that no punctuation ends (a heading, a row of a table) ends its paragraph too,
    as the line break does that the treebank has lost.
    """
    for _, group in groupby(trees, key=_paragraph_name):
        paragraph: list[Tree] = []
        for tree in group:
            paragraph.append(tree)
            if break_unended and not _ENDED.search(tree.words[-1].form):
                yield tuple(paragraph)
                paragraph = []
        if paragraph:
            yield tuple(paragraph)


def _paragraph_name(tree: Tree) -> str:
    found = _PARAGRAPH.match(tree.name) or _DOCUMENT.match(tree.name)
    return found.group("paragraph") if found else tree.name


def raw_text(trees: Iterable[Tree]) -> str:
    """The text of a paragraph, as `SpaceAfter=No` gives it."""
    words = (word for tree in trees for word in tree.words)
    return "".join(word.form + (" " if word.space else "") for word in words).strip()


def read_treebank(nlp: Language, paragraphs: Iterable[tuple[Tree, ...]], language: str) -> Iterator[Reading]:
    """Each paragraph read from its raw text. Joined verb lemmas of the treebank stay as they are."""
    for trees in paragraphs:
        article = Article(title="", text=raw_text(trees), language=language)
        sentences = tuple(read_sentences(article, nlp))
        predicted = _whole(article.text, sentences, nlp)
        yield Reading(trees, sentences, Example(predicted, trees_doc(trees, nlp.vocab)))


def _whole(text: str, sentences: Iterable[Sentence], nlp: Language) -> Doc:
    """The sentences as one Doc; a mark before one (of a list) hangs on its root as punctuation."""
    words: list[str] = []
    spaces: list[bool] = []
    tags: Any = {name: [] for name in ("pos", "lemmas", "morphs", "deps", "heads")}
    place = 0
    for sent in sentences:
        marks = text[place : sent.start].split()
        first = len(words) + len(marks)
        words += marks + [token.text for token in sent.doc]
        spaces += [True] * len(marks) + [bool(token.whitespace_) for token in sent.doc]
        spaces[-1] = text[sent.end : sent.end + 1].isspace()
        tags["pos"] += ["PUNCT"] * len(marks) + [token.pos_ for token in sent.doc]
        tags["lemmas"] += marks + [token.lemma_ for token in sent.doc]
        tags["morphs"] += [""] * len(marks) + [str(token.morph) for token in sent.doc]
        tags["deps"] += ["punct"] * len(marks) + [token.dep_ for token in sent.doc]
        tags["heads"] += [first + sent.root.i] * len(marks) + [first + token.head.i for token in sent.doc]
        place = sent.end
    return Doc(nlp.vocab, words=words, spaces=spaces, **tags)


def score(readings: Iterable[Reading]) -> dict[str, float]:
    """FIGURES in per cent, and the F of the labels that questions lean on."""
    examples = [reading.example for reading in readings]
    scores: dict[str, Any] = Scorer().score(examples)
    scores |= Scorer.score_token_attr(examples, "pos") | Scorer.score_token_attr(examples, "lemma")
    labels = scores.get("dep_las_per_type") or {}
    figures = {name: 100 * scores[key] for name, key in FIGURES.items() if scores.get(key) is not None}
    return figures | {
        f"{label} F": 100 * labels[label]["f"] for label in ("nsubj", "obj", "root") if label in labels
    }


def boundary_f(readings: Iterable[Reading]) -> float:
    """F, in per cent, of the ends of sentences inside paragraphs, of those that punctuation ends.

    Ends are counted in characters that are not blank.
    """
    right = gold = found = 0
    for reading in readings:
        ends = _inner_ends(
            {at: bool(_ENDED.search(tree.words[-1].form)) for at, tree in _gold_places(reading).items()}
        )
        ours = _inner_ends({at: bool(_ENDED.search(sent.text)) for at, sent in _our_places(reading).items()})
        right, gold, found = right + len(ends & ours), gold + len(ends), found + len(ours)
    return 200 * right / (gold + found) if gold + found else 100.0


Place = tuple[int, int]
"""Start and end in a paragraph, counted in characters that are not blank."""


def _gold_places(reading: Reading) -> dict[Place, Tree]:
    places, start = {}, 0
    for tree in reading.trees:
        end = start + sum(len(word.form.replace(" ", "")) for word in tree.words)
        places[start, end] = tree
        start = end
    return places


def _our_places(reading: Reading) -> dict[Place, Sentence]:
    text = raw_text(reading.trees)
    places = {}
    for sent in reading.sentences:
        start = len("".join(text[: sent.start].split()))
        places[start, start + len("".join(sent.text.split()))] = sent
    return places


def _inner_ends(ended: dict[Place, bool]) -> set[int]:
    """Where a sentence that punctuation ends is followed by another."""
    last = max((end for _, end in ended), default=0)
    return {end for (_, end), by_punctuation in ended.items() if by_punctuation and end < last}


def report(nlp: Language, trees: list[Tree], language: str) -> dict[str, float]:
    """All figures of a pipeline on a test set, in per cent; and its speed."""
    paragraphs = list(treebank_paragraphs(trees, break_unended=True))
    readings = list(read_treebank(nlp, paragraphs, language))
    let_through, right = subjects(readings, nlp)
    return score(readings) | {
        "boundaries F": boundary_f(readings),
        "let through": 100 * let_through / len(trees),
        "subject right": 100 * right / max(1, let_through),
        "words/s": speed(nlp, "\n\n".join(raw_text(paragraph) for paragraph in paragraphs), language),
    }


def speed(nlp: Language, text: str, language: str) -> float:
    """Words/s of reading a text as an article, in processor time."""
    started = time.process_time()
    article = Article(title="", text=text, language=language)
    words = sum(len(sent.doc) for sent in read_sentences(article, nlp))
    return words / (time.process_time() - started)


def subjects(readings: Iterable[Reading], nlp: Language) -> tuple[int, int]:
    """How many sentences are read reliably, and in how many of them the main subject is exactly right."""
    let_through = right = 0
    for reading in readings:
        gold = _gold_places(reading)
        for place, sent in _our_places(reading).items():
            if reliable(sent) is None:
                let_through += 1
                tree = gold.get(place)
                right += tree is not None and _spot(sent.doc) == _spot(tree_doc(tree, nlp.vocab))
    return let_through, right


def _spot(doc: Doc) -> tuple[int, int] | None:
    """Where the main subject stands, counted in characters that are not blank."""
    span = main_subject(doc)
    if span is None:
        return None
    start = sum(len(token) for token in doc[: span.start])
    return start, start + sum(len(token) for token in span)
