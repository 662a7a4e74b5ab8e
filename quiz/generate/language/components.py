"""What our pipelines need beside spaCy's own parts, registered under names that their config gives.

Importing this module registers them: `weetje.affix_embed.v1` (an embedding layer that sees the ends and
the beginnings of words), `weetje_sentences` (our sentence splitter), `weetje_lemmas` (lemma repairs),
`weetje_years` (two years with a dash between them) and `weetje_days` (the commas of a date).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from spacy.attrs import ORTH
from spacy.strings import get_string_id
from spacy.util import registry
from spacy.vocab import Vocab
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array

from quiz.generate.language import days, lemmas, splitter, years  # noqa: F401  they register themselves
from quiz.generate.text import plain

_CACHE = 50_000
"""Words whose features are remembered; beyond that the memory is emptied, so that it stays bounded."""

FEATURES = ("norm", "suffix2", "suffix3", "suffix4", "suffix5", "prefix3", "shape")
"""What the embedding sees of a word, in the order of `rows`."""


@registry.architectures("weetje.affix_embed.v1")  # type: ignore[untyped-decorator]
def affix_embed(width: int, inner: int, rows: list[int], word_dropout: float) -> Model[Any, Any]:
    """Hash-embed each of FEATURES, `inner` numbers wide, and mix them to `width`.

    As spaCy's MultiHashEmbed, with more affixes (endings tell the class of words never seen) and, in
    training, a share `word_dropout` of the words hidden behind one common hash, so that affixes count.
    """
    tables: list[Model[Any, Any]] = [
        HashEmbed(inner, size, column=column, seed=8 + column, dropout=0.0)
        for column, size in enumerate(rows)
    ]
    mixer: Model[Any, Any] = Maxout(width, inner * len(rows), nP=3, dropout=0.0, normalize=True)
    features: Model[Any, Any] = Model("affix_features", _Features(word_dropout))
    return chain(
        features,
        list2ragged(),
        with_array(concatenate(*tables)),
        with_array(mixer),
        ragged2list(),
    )


class _Features:
    """Per document an array of hashes: a row per token, a column per feature. Remembers words it has seen."""

    def __init__(self, word_dropout: float) -> None:
        self.word_dropout = word_dropout
        self.known: dict[int, list[int]] = {}

    def __call__(self, model: Model[Any, Any], docs: Any, is_train: bool) -> Any:
        if len(self.known) > _CACHE:
            self.known.clear()
        arrays = [self.document(doc) for doc in docs]
        if is_train and self.word_dropout:
            for array in arrays:
                array[np.random.random(len(array)) < self.word_dropout, 0] = 1
        return arrays, lambda gradients: []

    def document(self, doc: Any) -> Any:
        """The hashes of a Doc or Span."""
        rows = [self.word(doc.vocab, orth) for orth in doc.to_array([ORTH]).ravel().tolist()]
        return np.array(rows, dtype="uint64").reshape((len(rows), len(FEATURES)))

    def word(self, vocab: Vocab, orth: int) -> list[int]:
        """The hashes of a word, given by its number in the string store."""
        row = self.known.get(orth)
        if row is None:
            row = self.known[orth] = _word_features(vocab[orth])
        return row


def _word_features(word: Any) -> list[int]:
    lower = plain(word.lower_)
    ends = [get_string_id(f"{size}{lower[-size:]}") for size in (2, 3, 4, 5)]
    return [
        get_string_id(plain(word.norm_)),
        *ends,
        get_string_id(f"<{lower[:3]}"),
        get_string_id(plain(word.shape_)),
    ]
