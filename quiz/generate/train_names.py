"""Train the model that tells the kind of a name from its letters.

    python -m quiz.generate.train_names FOLDER [--out FOLDER] [--seed N]

FOLDER holds `per.txt`, `geo.txt`, `org.txt` and `misc.txt`, one name a line, as the Alpino project has them
(LGPL-2.1-or-later). The weights hold hashed n-grams only. Every twentieth name is kept apart for the figures.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import numpy.typing as npt

from quiz.generate.names.kinds import BUCKETS, FOLDER, KINDS, rows

_FILES = ("per.txt", "geo.txt", "org.txt", "misc.txt")
_EPOCHS, _BATCH, _RATE, _DECAY = 4, 256, 0.4, 2e-6

Rows = npt.NDArray[np.int64]
Weights = npt.NDArray[np.float32]


def read_names(folder: Path) -> list[tuple[str, int]]:
    """Each name with the number of its kind; of a person also the surname alone."""
    named: list[tuple[str, int]] = []
    for kind, file in enumerate(_FILES):
        names = {line.strip() for line in (folder / file).read_text(encoding="utf-8").splitlines()} - {""}
        if kind == 0:
            names |= {name.split(" ", 1)[1] for name in names if " " in name}
        named += [(name, kind) for name in sorted(names)]
    return named


def train(names: list[tuple[str, int]], *, seed: int) -> Weights:
    """Weights by AdaGrad on the cross-entropy, kinds weighed by the root of how rare they are."""
    random = np.random.default_rng(seed)
    seen = [(rows(name), kind) for name, kind in names]
    share = np.bincount([kind for _, kind in names], minlength=len(KINDS)) / len(names)
    weigh = np.sqrt(1 / (len(KINDS) * share)).astype(np.float32)
    weights = np.zeros((BUCKETS, len(KINDS)), dtype=np.float32)
    squares = np.full_like(weights, 1e-4)
    for epoch in range(_EPOCHS):
        order = random.permutation(len(seen))
        for start in range(0, len(order), _BATCH):
            _step(weights, squares, [seen[at] for at in order[start : start + _BATCH]], weigh)
        weights *= 1 - _DECAY * len(seen) / _BATCH
        print(f"epoch {epoch + 1} of {_EPOCHS}", flush=True)
    return weights


def _step(weights: Weights, squares: Weights, batch: list[tuple[Rows, int]], weigh: Weights) -> None:
    touched = np.concatenate([each for each, _ in batch])
    counts = np.array([len(each) for each, _ in batch])
    owner = np.repeat(np.arange(len(batch)), counts)
    norm = (1 / np.sqrt(counts)).astype(np.float32)
    error = _softmax(np.add.reduceat(weights[touched], np.cumsum(counts) - counts) * norm[:, None])
    kinds = np.array([kind for _, kind in batch])
    error[np.arange(len(batch)), kinds] -= 1
    error *= (weigh[kinds] * norm)[:, None]
    unique, place = np.unique(touched, return_inverse=True)
    gradient = np.zeros((len(unique), len(KINDS)), dtype=np.float32)
    np.add.at(gradient, place, error[owner])
    squares[unique] += gradient**2
    weights[unique] -= _RATE * gradient / np.sqrt(squares[unique])


def _softmax(logits: Weights) -> Weights:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), dtype=np.float32)


def quantise(weights: Weights) -> tuple[npt.NDArray[np.int8], Weights]:
    """The weights as whole numbers from -127 to 127, and what to multiply them by."""
    scale = np.float32(np.quantile(np.abs(weights[weights != 0]), 0.9995) / 127)
    whole = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    return whole, np.array([scale], dtype=np.float32)


def figures(weights: Weights, names: list[tuple[str, int]]) -> dict[str, float]:
    """The share of names of each kind, and of all, whose kind is told rightly."""
    right = np.array([int(weights[rows(name)].sum(axis=0).argmax()) == kind for name, kind in names])
    kinds = np.array([kind for _, kind in names])
    by_kind = {kind: round(float(right[kinds == at].mean()), 3) for at, kind in enumerate(KINDS)}
    return by_kind | {"all": round(float(right.mean()), 3)}


def main() -> None:
    """Train, measure on the names kept apart, and write weights and figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("lists", type=Path)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    names = read_names(chosen.lists)
    apart = names[::20]
    held = set(apart)
    weights = train([name for name in names if name not in held], seed=chosen.seed)
    whole, scale = quantise(weights)
    chosen.out.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(chosen.out / "weights.npz", weights=whole, scale=scale)
    report = {"names": len(names), "kept apart": len(apart), "accuracy": figures(whole * scale, apart)}
    (chosen.out / "figures.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(report))


if __name__ == "__main__":
    main()
