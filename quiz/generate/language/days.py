"""The commas of a date with the month first, as parts of the words before them: *Sunday, May 3, 1971*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Token

from quiz.languages.values import value_words

_DATE = re.compile(r"[A-Z][a-z]+\.? \d{1,2}, \d{4}\b")


@Language.component("weetje_days")
def join_commas(doc: Doc) -> Doc:
    """The document with every such comma in the token before it."""
    if not _DATE.search(doc.text):
        return doc
    with doc.retokenize() as joined:
        for word in _before_commas(doc):
            joined.merge(doc[word.i : word.i + 2], attrs={"POS": word.pos_, "LEMMA": word.lemma_})
    return doc


def _before_commas(doc: Doc) -> Iterator[Token]:
    """The days, and the names of days before these, with a comma behind them."""
    words = value_words(doc.lang_)
    for month, day, comma, year in zip(doc, doc[1:], doc[2:], doc[3:], strict=False):
        if not (month.lower_ in words.months and day.is_digit and comma.text == "," and year.is_digit):
            continue
        if month.i > 1 and month.nbor(-1).text == "," and month.nbor(-2).lower_ in words.weekdays:
            yield month.nbor(-2)
        yield day
