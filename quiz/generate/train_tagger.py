"""Train the names tagger of a language.

    python -m quiz.generate.train_tagger LANGUAGE TRAIN.tsv [TEST.tsv] [--out FOLDER] [--epochs N] [--seed N]

A file has a line per token (word, BIO label, "SpaceAfter=No" or "_"), a blank line after each sentence, and
comments with `#`. Sentences are read by the shipped pipeline, so the tagger learns with its faults.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from spacy.tokens import Doc

from quiz.generate.language import load_pipeline
from quiz.generate.names.tagger import (
    BUCKETS,
    LABELS,
    MODELS,
    Floats,
    Rows,
    Weights,
    emissions,
    marginals,
    passes,
    rows,
    tag,
    token_features,
)
from quiz.languages.names import name_words

_RATE, _DECAY, _FLOOR = 0.15, 3e-4, 0.05

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


def train(examples: Sequence[Example], *, epochs: int, seed: int) -> Weights:
    """Weights by AdaGrad on the likelihood of each sentence's labels."""
    random = np.random.default_rng(seed)
    weights = Weights(
        np.zeros((BUCKETS, len(LABELS)), dtype=np.float32), np.zeros((len(LABELS),) * 2, dtype=np.float32)
    )
    squares = Weights(np.full_like(weights.features, _FLOOR), np.full_like(weights.steps, _FLOOR))
    for epoch in range(epochs):
        for at in random.permutation(len(examples)):
            _step(weights, squares, *examples[at])
        print(f"epoch {epoch + 1} of {epochs}", flush=True)
    return weights


def _step(weights: Weights, squares: Weights, touched: list[Rows], labels: list[int]) -> None:
    scores = emissions(touched, weights)
    error = marginals(scores, weights.steps)
    steps = _step_shares(scores, weights.steps)
    for before, after in pairwise(labels):
        steps[before, after] -= 1
    error[np.arange(len(labels)), labels] -= 1
    counts = [len(each) for each in touched]
    unique, place = np.unique(np.concatenate(touched), return_inverse=True)
    gradient = np.zeros((len(unique), len(LABELS)), dtype=np.float32)
    np.add.at(gradient, place, np.repeat(error, counts, axis=0))
    gradient += _DECAY * weights.features[unique]
    squares.features[unique] += gradient**2
    weights.features[unique] -= _RATE * gradient / np.sqrt(squares.features[unique])
    squares.steps[:] += steps**2
    weights.steps[:] -= _RATE * steps / np.sqrt(squares.steps)


def _step_shares(scores: Floats, steps: Floats) -> Floats:
    """How often each label is expected to follow each other one."""
    forward, backward = passes(scores, steps)
    if len(scores) < 2:
        return np.zeros_like(steps)
    pairs = forward[:-1, :, None] + steps[None] + (scores + backward)[1:, None, :]
    pairs = np.exp(pairs - pairs.max(axis=(1, 2), keepdims=True))
    return np.asarray((pairs / pairs.sum(axis=(1, 2), keepdims=True)).sum(axis=0), dtype=np.float32)


def figures(weights: Weights, file: Path, language: str) -> dict[str, float]:
    """Precision, recall and F of exact spans and kinds."""
    words = name_words(language)
    found = right = there = 0
    for doc, labels in docs_of(file, language):
        gold = set(spans(labels))
        got = {each[:3] for each in tag(doc, weights, words, language=language)}
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
    parser.add_argument("--out", type=Path)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    words, language = name_words(chosen.language), chosen.language
    examples = [
        ([rows(found) for found in token_features(doc, words, language=language)], labels)
        for doc, labels in docs_of(chosen.train, language)
    ]
    weights = train(examples, epochs=chosen.epochs, seed=chosen.seed)
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
