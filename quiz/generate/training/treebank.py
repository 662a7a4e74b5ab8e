"""CoNLL-U files as spaCy documents, one sentence each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

ROOT = "ROOT"
"""spaCy's own name for the label `root`."""


class Word(NamedTuple):
    """One line of a CoNLL-U file; `head` counts from 1, 0 is the root."""

    form: str
    lemma: str
    upos: str
    feats: str
    head: int
    label: str
    space: bool


class Tree(NamedTuple):
    """One sentence of a treebank and its `sent_id`."""

    name: str
    words: tuple[Word, ...]


def read_trees(path: Path) -> Iterator[Tree]:
    """The sentences of a CoNLL-U file; lines of multiword tokens and empty nodes are passed over.

    Format: https://universaldependencies.org/format.html
    """
    for block in path.read_text(encoding="utf8").split("\n\n"):
        lines = block.strip().splitlines()
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        words = tuple(_word(row) for row in rows if row[0].isdigit())
        if words:
            yield Tree(_name(lines), words)


def _name(lines: Iterable[str]) -> str:
    marks = (line.partition("=")[2].strip() for line in lines if line.startswith("# sent_id"))
    return next(marks, "")


def _word(row: list[str]) -> Word:
    return Word(row[1], row[2], row[3], row[5], int(row[6]), row[7], "SpaceAfter=No" not in row[9].split("|"))


def tree_doc(tree: Tree, vocab: Vocab, *, parsed: bool = True) -> Doc:
    """A sentence as a Doc with gold annotation; without heads and labels when not `parsed`."""
    return trees_doc([tree], vocab, parsed=parsed)


def trees_doc(trees: Iterable[Tree], vocab: Vocab, *, parsed: bool = True) -> Doc:
    """Several sentences as one Doc with gold annotation, sentence starts included."""
    words: list[Word] = []
    heads: list[int] = []
    starts: list[bool] = []
    for tree in trees:
        offset = len(words)
        heads += [offset + (word.head - 1 if word.head else place) for place, word in enumerate(tree.words)]
        starts += [place == 0 for place in range(len(tree.words))]
        words += tree.words
    annotation: dict[str, Any] = {
        "lemmas": [word.lemma for word in words],
        "pos": [word.upos for word in words],
        "morphs": [word.feats for word in words],
    }
    if parsed:
        labels = [word.label if word.head else ROOT for word in words]
        annotation |= {"heads": heads, "deps": labels}
    doc = Doc(vocab, words=[word.form for word in words], spaces=[word.space for word in words], **annotation)
    if not parsed:
        for token, start in zip(doc, starts, strict=True):
            token.is_sent_start = start
    return doc


def bare_doc(tree: Tree, vocab: Vocab) -> Doc:
    """The tokens of a sentence, without annotation."""
    return Doc(vocab, words=[word.form for word in tree.words], spaces=[word.space for word in tree.words])


def tree_example(tree: Tree, vocab: Vocab, *, parsed: bool = True) -> Example:
    """A sentence as an Example: its bare tokens beside its gold annotation."""
    return Example(bare_doc(tree, vocab), tree_doc(tree, vocab, parsed=parsed))
