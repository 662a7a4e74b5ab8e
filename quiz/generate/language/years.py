"""Two years with a dash between them, as tokens of their own: *1868–1926*, as where there are spaces."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

YEARS = re.compile(r"[12]\d{3}–[12]\d{3}")


@Language.component("weetje_years")
def part_years(doc: Doc) -> Doc:
    """The document with every such token in three."""
    if not YEARS.search(doc.text):
        return doc
    with doc.retokenize() as parts:
        for token in [token for token in doc if YEARS.fullmatch(token.text)]:
            first, last = token.text.split("–")
            parts.split(token, [first, "–", last], heads=[(token, 0)] * 3)
    return doc
