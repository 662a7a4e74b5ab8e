"""Names by a conditional random field over the words of a sentence, for languages that have labelled names.

Lafferty, McCallum & Pereira (2001), first order, with hashed features. Trained by
`quiz.generate.train_tagger`; the weights lie in `quiz/generate/models/names-<language>/`.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from quiz.generate.names.gazetteer import place_kind
from quiz.generate.names.kinds import kind_scores
from quiz.languages.names import NameWords, name_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MODELS = Path(__file__).parent.parent / "models"
"""Where the weights lie, in a folder per language."""

LABELS = ("O", "B-person", "I-person", "B-place", "I-place", "B-organisation", "I-organisation")
"""What a word is: outside names, the first word of a name of a kind, or a later one."""

BUCKETS = 1 << 17
"""Rows of the weights; a feature falls in the row of its CRC-32."""

_TOGETHER = 64
"""Sentences labelled at once."""
_WORDS = 1 << 14
"""Words whose features are kept at hand."""

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]


class Tagged(NamedTuple):
    """Tokens `start` to `end` (exclusive) are a name; `sure` is the probability of its least sure word."""

    start: int
    end: int
    kind: str
    sure: float


class Tags(NamedTuple):
    """The names of a sentence in order, and of each word the probability that it is in a name."""

    names: tuple[Tagged, ...]
    words: Floats

    def inside(self, start: int, end: int) -> float:
        """How likely the words `start` to `end` (exclusive) are in a name, on average."""
        return float(self.words[start:end].mean())


class Weights(NamedTuple):
    """Weights of features by label, and of a label after a label."""

    features: Floats
    steps: Floats


@cache
def load_weights(language: str) -> Weights | None:
    """The weights of a language, None when it has none."""
    file = MODELS / f"names-{language}" / "weights.npz"
    if not file.is_file():
        return None
    with np.load(file) as stored:
        return Weights(stored["features"].astype(np.float32) * stored["scale"], stored["steps"])


def tag(docs: Sequence[Doc], weights: Weights, words: NameWords, *, language: str) -> Iterator[Tags]:
    """The names of sentences: of each the best labelling as a whole."""
    for first in range(0, len(docs), _TOGETHER):
        some = docs[first : first + _TOGETHER]
        touched = [[rows(found) for found in token_features(doc, words, language=language)] for doc in some]
        scores = emissions(touched, weights)
        lengths = np.array([len(doc) for doc in some])
        sure = marginals(scores, weights.steps, lengths)
        labelled = best_labels(scores, weights.steps, lengths)
        for doc, labels, chances in zip(some, labelled, sure, strict=True):
            yield Tags(tuple(_names(labels, chances)), 1 - chances[: len(doc), 0])


def _names(labels: Sequence[int], sure: Floats) -> Iterator[Tagged]:
    start = None
    for at in range(len(labels) + 1):
        label = LABELS[labels[at]] if at < len(labels) else "O"
        if start is not None and not label.startswith("I-"):
            chance = min(float(sure[place, labels[place]]) for place in range(start, at))
            yield Tagged(start, at, LABELS[labels[start]][2:], chance)
            start = None
        if label != "O" and start is None:
            start = at


def rows(found: Sequence[str]) -> Rows:
    """The rows of the weights that features touch."""
    return np.fromiter({zlib.crc32(each.encode()) % BUCKETS for each in found}, dtype=np.int64)


def emissions(touched: Sequence[Sequence[Rows]], weights: Weights) -> Floats:
    """The score of each label for each word of sentences (sentences x most words x labels); 0 behind the last
    word of a shorter one."""
    longest = max((len(each) for each in touched), default=0)
    scores = np.zeros((len(touched), longest, len(LABELS)), dtype=np.float32)
    for row, sentence in zip(scores, touched, strict=True):
        if sentence:
            starts = np.cumsum([0, *(len(each) for each in sentence[:-1])])
            row[: len(sentence)] = np.add.reduceat(weights.features[np.concatenate(sentence)], starts)
    return scores


def marginals(scores: Floats, steps: Floats, lengths: npt.NDArray[np.int64]) -> Floats:
    """The probability of each label for each word, over all labellings (forward and backward)."""
    forward, backward = passes(scores, steps, lengths)
    total = forward + backward
    total -= total.max(axis=2, keepdims=True)
    shares = np.exp(total)
    return np.asarray(shares / shares.sum(axis=2, keepdims=True), dtype=np.float32)


def passes(scores: Floats, steps: Floats, lengths: npt.NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Log-sums of the labellings up to, and after, each word."""
    forward, backward = scores.copy(), np.zeros_like(scores)
    for at in range(1, scores.shape[1]):
        forward[:, at] += _log_sum(forward[:, at - 1, :, None] + steps, axis=1)
    for at in range(scores.shape[1] - 2, -1, -1):
        after = _log_sum(steps + (scores[:, at + 1] + backward[:, at + 1])[:, None, :], axis=2)
        backward[:, at] = np.where(at + 1 < lengths[:, None], after, 0)
    return forward, backward


def _log_sum(values: Floats, *, axis: int) -> Floats:
    highest = values.max(axis=axis, keepdims=True)
    total = np.log(np.exp(values - highest).sum(axis=axis)) + highest.squeeze(axis)
    return np.asarray(total, dtype=np.float32)


def best_labels(scores: Floats, steps: Floats, lengths: npt.NDArray[np.int64]) -> list[list[int]]:
    """Of each sentence the labelling with the highest score (Viterbi), in which I- never begins a name."""
    allowed = steps + _FORBIDDEN
    best, came = scores.copy(), np.zeros(scores.shape, dtype=np.int64)
    best[:, :1] += _FORBIDDEN[0]
    for at in range(1, scores.shape[1]):
        total = best[:, at - 1, :, None] + allowed
        came[:, at] = total.argmax(axis=1)
        best[:, at] += total.max(axis=1)
    return [
        _back(row[length - 1], before[1:length]) if length else []
        for row, before, length in zip(best, came, lengths.tolist(), strict=True)
    ]


def _back(last: Floats, came: npt.NDArray[np.int64]) -> list[int]:
    labels = [int(last.argmax())]
    for back in reversed(came.tolist()):
        labels.append(back[labels[-1]])
    return labels[::-1]


def _forbidden() -> Floats:
    """Minus infinity, nearly, for a step to I- of a kind from anything but B- or I- of that kind."""
    table = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
    for before, left in enumerate(LABELS):
        for after, right in enumerate(LABELS):
            if right.startswith("I-") and left[2:] != right[2:]:
                table[before, after] = -1e4
    return table


_FORBIDDEN = _forbidden()


def token_features(doc: Doc, words: NameWords, *, language: str) -> list[list[str]]:
    """What the model sees of each word of a sentence."""
    own = [list(_own(token, language)) for token in doc]
    near = [list(_near(token)) for token in doc]
    runs = _runs(doc, words, language)
    empty: list[str] = ["edge"]
    found: list[list[str]] = []
    for at in range(len(doc)):
        before = near[at - 1] if at else empty
        after = near[at + 1] if at + 1 < len(doc) else empty
        features = own[at] + [f"0{each}" for each in near[at]]
        features += [f"-1{each}" for each in before] + [f"+1{each}" for each in after]
        features += [f"-2{near[at - 2][0]}"] if at > 1 else []
        features += [f"+2{near[at + 2][0]}"] if at + 2 < len(doc) else []
        features += [
            f"{before[0]}~{near[at][0]}",
            f"{near[at][0]}~{after[0]}",
            f"{before[-1]}~{near[at][-1]}~{after[-1]}",
        ]
        found.append([*features, *runs[at], "bias"])
    return found


def _own(token: Token, language: str) -> Iterator[str]:
    yield from _of_word(token.text, language)
    yield f"first={token.i == 0}"
    yield f"dep={token.dep_}"
    yield f"head={token.head.lower_}"
    yield f"head={token.head.pos_} {token.dep_}"


@lru_cache(maxsize=_WORDS)
def _of_word(text: str, language: str) -> tuple[str, ...]:
    """Features of a word wherever it stands."""
    lower, words = text.lower(), name_words(language)
    ends = [f"^{lower[:size]}" for size in (2, 3, 4)] + [f"{lower[-size:]}$" for size in (2, 3, 4)]
    inside = f"inside={words.inside.get(lower)}"
    known = f"known={words.known.get(text) or place_kind(text, language)}"
    letters = _letters(text, "letters") if text[:1].isupper() else ()
    return (*ends, inside, known, *letters)


def _near(token: Token) -> Iterator[str]:
    """Features that its neighbours see too; the word first, the part of speech last."""
    lower = token.lower_
    yield f"w={lower if not token.text.isdecimal() else '9' * len(lower)}"
    yield f"shape={token.shape_}"
    yield f"morph={token.tag_}"
    yield f"pos={token.pos_}"


def _letters(text: str, name: str) -> Iterator[str]:
    scores = kind_scores(text)
    best = max(range(len(scores)), key=scores.__getitem__)
    yield f"{name}={best}"
    yield f"{name}={best} {round(scores[best] * 3)}"
    yield from (f"{name}{kind}={round(max(score, -6))}" for kind, score in enumerate(scores))


def _runs(doc: Doc, words: NameWords, language: str) -> list[list[str]]:
    """Features of the run of capital words that each word is in."""
    found: list[list[str]] = [[] for _ in doc]
    at = 0
    while at < len(doc):
        end = at
        while end < len(doc) and doc[end].text[:1].isupper():
            end += 1
        if end > at:
            _describe_run(doc, at, end, words, language, found)
        at = max(end, at + 1)
    return found


def _describe_run(
    doc: Doc, start: int, end: int, words: NameWords, language: str, found: list[list[str]]
) -> None:
    text = doc[start:end].text
    before = doc[start - 1].lower_ if start else "^"
    known = words.known.get(text) or place_kind(text, language)
    told = [f"run known={known}", f"run before={before}", f"run={min(end - start, 5)} {known is not None}"]
    told += [
        f"run title={before in words.titles or before in words.roles}",
        f"run last={doc[end - 1].lower_}",
    ]
    told += [f"run head={words.heads.get(before)}", f"run inside={words.inside.get(doc[end - 1].lower_)}"]
    told += _letters(text, "run letters")
    for at in range(start, end):
        found[at] += [*told, f"run at={at - start} {end - at}"]
