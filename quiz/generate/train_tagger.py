"""Train the names tagger of a language.

    python -m quiz.generate.train_tagger LANGUAGE TRAIN.tsv [TEST.tsv] [--more TREEBANK.conllu] [--out FOLDER]

A file has a line per token (word, BIO label, "SpaceAfter=No" or "_"), a blank line after each sentence, and
comments with `#`. Sentences are read by the shipped pipeline, so the tagger learns with its faults.

With `--more`, a second tagger learns from the sentences of a treebank too, labelled by the first one, which
is told where proper nouns stand; the weights are the mean of both. Labelled text is scarce, and all from one
corpus: this finds more of the names that it does not hold.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
from spacy.tokens import Doc

from quiz.generate.language import load_pipeline
from quiz.generate.names.tagger import (
    BUCKETS,
    LABELS,
    MODELS,
    Floats,
    Rows,
    Weights,
    best_labels,
    emissions,
    marginals,
    passes,
    rows,
    tag,
    token_features,
)
from quiz.generate.training.treebank import bare_doc, read_trees
from quiz.languages.names import name_words

_RATE, _DECAY, _FLOOR, _DROPOUT = 0.15, 3e-4, 0.05, 0.2
_TOLD, _SURE = 1.75, 0.5
"""Evidence that a word of a treebank is, or is not, in a name; how sure each label of a sentence must be."""

Example = tuple[list[Rows], list[int]]
"""The rows of each word of a sentence, and the label of each."""


def read(file: Path) -> Iterator[tuple[list[str], list[bool], list[int]]]:
    """The sentences of a file: words, whether a space follows, labels."""
    number = {label: at for at, label in enumerate(LABELS)}
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        lines = [line.split("\t") for line in block.splitlines() if line and not line.startswith("# ")]
        if lines:
            labels = [
                number[label[:2] + label[2:].lower() if label != "O" else label] for _, label, _ in lines
            ]
            yield [line[0] for line in lines], ["SpaceAfter=No" not in line[2] for line in lines], labels


def docs_of(file: Path, language: str) -> Iterator[tuple[Doc, list[int]]]:
    """The sentences of a file as the pipeline reads them, with the words of the file."""
    nlp = load_pipeline(language)
    unread = ((Doc(nlp.vocab, words=words, spaces=spaces), labels) for words, spaces, labels in read(file))
    yield from nlp.pipe(unread, as_tuples=True)


def examples_of(docs: Iterable[tuple[Doc, list[int]]], language: str) -> list[Example]:
    """Labelled sentences as rows of the weights."""
    words = name_words(language)
    return [
        ([rows(found) for found in token_features(doc, words, language=language)], labels)
        for doc, labels in docs
    ]


def more_examples(
    file: Path, language: str, weights: Weights, *, besides: Set[tuple[str, ...]]
) -> Iterator[Example]:
    """Sentences of a treebank that hold names, labelled by a tagger that is told their proper nouns."""
    nlp = load_pipeline(language)
    trees = [
        tree
        for tree in read_trees(file)
        if any(word.upos == "PROPN" for word in tree.words)
        and tuple(word.form for word in tree.words) not in besides
    ]
    unread = ((bare_doc(tree, nlp.vocab), tree) for tree in trees)
    words = name_words(language)
    for doc, tree in nlp.pipe(unread, as_tuples=True):
        touched = [rows(found) for found in token_features(doc, words, language=language)]
        scores, length = emissions([touched], weights), np.array([len(touched)])
        scores[0, :, 0] += [-_TOLD if word.upos == "PROPN" else _TOLD for word in tree.words]
        [labels] = best_labels(scores, weights.steps, length)
        chances = marginals(scores, weights.steps, length)[0, np.arange(len(labels)), labels]
        if any(labels) and chances.min() >= _SURE:
            yield touched, labels


def train(examples: Sequence[Example], *, epochs: int, seed: int) -> Weights:
    """Weights by AdaGrad on the likelihood of each sentence's labels; features are dropped at random."""
    random = np.random.default_rng(seed)
    weights = Weights(
        np.zeros((BUCKETS, len(LABELS)), dtype=np.float32), np.zeros((len(LABELS),) * 2, dtype=np.float32)
    )
    squares = Weights(np.full_like(weights.features, _FLOOR), np.full_like(weights.steps, _FLOOR))
    for epoch in range(epochs):
        for at in random.permutation(len(examples)):
            touched, labels = examples[at]
            kept = [each[random.random(len(each)) >= _DROPOUT] for each in touched]
            _step(weights, squares, kept, labels)
        print(f"epoch {epoch + 1} of {epochs}", flush=True)
    return weights


def _step(weights: Weights, squares: Weights, touched: list[Rows], labels: list[int]) -> None:
    scores, length = emissions([touched], weights) / (1 - _DROPOUT), np.array([len(touched)])
    [error] = marginals(scores, weights.steps, length)
    steps = _step_shares(scores, weights.steps, length)
    for before, after in pairwise(labels):
        steps[before, after] -= 1
    error[np.arange(len(labels)), labels] -= 1
    error /= 1 - _DROPOUT
    counts = [len(each) for each in touched]
    unique, place = np.unique(np.concatenate(touched), return_inverse=True)
    gradient = np.zeros((len(unique), len(LABELS)), dtype=np.float32)
    np.add.at(gradient, place, np.repeat(error, counts, axis=0))
    gradient += _DECAY * weights.features[unique]
    squares.features[unique] += gradient**2
    weights.features[unique] -= _RATE * gradient / np.sqrt(squares.features[unique])
    squares.steps[:] += steps**2
    weights.steps[:] -= _RATE * steps / np.sqrt(squares.steps)


def mean(first: Weights, second: Weights) -> Weights:
    """Weights half way between two."""
    half = np.float32(0.5)
    return Weights((first.features + second.features) * half, (first.steps + second.steps) * half)


def _step_shares(scores: Floats, steps: Floats, length: npt.NDArray[np.int64]) -> Floats:
    """How often each label is expected to follow each other one in a sentence."""
    [forward], [backward] = passes(scores, steps, length)
    if len(forward) < 2:
        return np.zeros_like(steps)
    pairs = forward[:-1, :, None] + steps[None] + (scores[0] + backward)[1:, None, :]
    pairs = np.exp(pairs - pairs.max(axis=(1, 2), keepdims=True))
    return np.asarray((pairs / pairs.sum(axis=(1, 2), keepdims=True)).sum(axis=0), dtype=np.float32)


def figures(weights: Weights, file: Path, language: str) -> dict[str, float]:
    """Precision, recall and F of exact spans and kinds."""
    words = name_words(language)
    found = right = there = 0
    for doc, labels in docs_of(file, language):
        gold = set(spans(labels))
        [tags] = tag([doc], weights, words, language=language)
        got = {each[:3] for each in tags.names}
        found, right, there = found + len(got), right + len(got & gold), there + len(gold)
    precision, recall = right / max(found, 1), right / max(there, 1)
    f = 2 * precision * recall / max(precision + recall, 1e-9)
    return {"precision": round(precision, 3), "recall": round(recall, 3), "f": round(f, 3)}


def spans(labels: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """The names of a labelled sentence: first token, end, kind."""
    start = 0
    for at, label in enumerate(labels):
        if LABELS[label].startswith("B-"):
            start = at
        last = at + 1 == len(labels) or not LABELS[labels[at + 1]].startswith("I-")
        if label and last:
            yield start, at + 1, LABELS[label][2:]


def main() -> None:
    """Train, measure, and write weights and figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("language")
    parser.add_argument("train", type=Path)
    parser.add_argument("test", type=Path, nargs="?")
    parser.add_argument("--more", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    language = chosen.language
    examples = examples_of(docs_of(chosen.train, language), language)
    weights = train(examples, epochs=chosen.epochs, seed=chosen.seed)
    if chosen.more:
        labelled = {tuple(words) for words, _, _ in read(chosen.train)}
        examples += more_examples(chosen.more, language, weights, besides=labelled)
        print(f"{len(examples)} sentences with those of the treebank", flush=True)
        weights = mean(weights, train(examples, epochs=chosen.epochs, seed=chosen.seed))
    scale = np.float32(np.quantile(np.abs(weights.features[weights.features != 0]), 0.9995) / 127)
    whole = np.clip(np.round(weights.features / scale), -127, 127).astype(np.int8)
    out = chosen.out or MODELS / f"names-{language}"
    out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(out / "weights.npz", features=whole, scale=scale, steps=weights.steps)
    if chosen.test:
        stored = Weights(whole * scale, weights.steps)
        report = {"sentences": len(examples), "test": figures(stored, chosen.test, language)}
        (out / "figures.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
        print(json.dumps(report))


if __name__ == "__main__":
    main()
