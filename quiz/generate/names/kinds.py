"""The kind of a name told from its letters: a log-linear model over hashed character n-grams.

Trained on the name lists of the Alpino project by `quiz.generate.train_names`; the weights lie in
`quiz/generate/models/names/` under a licence of their own.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

FOLDER = Path(__file__).parent.parent / "models" / "names"
"""Where the weights lie."""

KINDS = ("person", "place", "organisation", "other")
"""The classes, in the order of the columns of the weights."""

BUCKETS = 1 << 17
"""Rows of the weights; a feature falls in the row of its CRC-32."""

_LONGEST = 80


def bucket(feature: str) -> int:
    """The row of a feature."""
    return zlib.crc32(feature.encode()) % BUCKETS


def features(name: str) -> Iterator[str]:
    """What the model sees of a name: n-grams of its words, the words, their number and their shapes."""
    words = name[:_LONGEST].split()[:8]
    yield f"n={min(len(words), 5)}"
    yield "shape=" + " ".join(_shape(word) for word in words[:5])
    for at, word in enumerate(words):
        lower = f"^{word.lower()}$"
        place = "1" if at == 0 else "Z" if at == len(words) - 1 else "M"
        yield f"w={lower}"
        yield f"{'a' if len(words) == 1 else place}={lower}"
        for size in (2, 3, 4, 5):
            yield from (f"g={lower[start : start + size]}" for start in range(len(lower) - size + 1))
        for size in (2, 3, 4):
            yield f"{place}^{lower[1 : 1 + size]}"
            yield f"{place}${lower[-1 - size : -1]}"


def _shape(word: str) -> str:
    if word.isupper() and len(word) > 1:
        return "A" if word.isalpha() else "A."
    if word[:1].isdecimal():
        return "9"
    if word.islower():
        return word if len(word) < 4 else "a"
    return "Aa" if word[:1].isupper() else "aA"


def rows(name: str) -> npt.NDArray[np.int64]:
    """The rows of the weights that a name touches."""
    return np.fromiter({bucket(feature) for feature in features(name)}, dtype=np.int64)


@cache
def _weights() -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    with np.load(FOLDER / "weights.npz") as stored:
        return stored["weights"], stored["scale"]


@lru_cache(maxsize=8192)
def kind_scores(name: str) -> tuple[float, ...]:
    """The log-probability of each of KINDS for a name, from its letters alone."""
    weights, scale = _weights()
    touched = rows(name)
    logits = weights[touched].sum(axis=0, dtype=np.float32) * scale / np.sqrt(len(touched))
    logits -= logits.max()
    return tuple((logits - np.log(np.exp(logits).sum())).tolist())
