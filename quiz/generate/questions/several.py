"""Whether an answer is one of several: in a list, or at the end of a range."""

from __future__ import annotations

from spacy.tokens import Doc

from quiz.generate.fact import Fact
from quiz.generate.nouns import Span


def in_list(doc: Doc, core: Span, inside: set[int]) -> bool:
    """Whether the phrase is one of several: a comma or a conjunction joins it to another."""
    after, before = core[-1] + 1, core[0] - 1
    if before in inside and doc[before].pos_ == "ADP":
        before -= 1
    for i in (before, after):
        if i in inside and (doc[i].pos_ == "CCONJ" or doc[i].text in {",", "/", "-", "–"}):
            return True
    return False


def enumerated(doc: Doc, fact: Fact, inside: set[int]) -> str:
    """Why an answer is one of several; "" when it stands alone."""
    start = fact.start
    while start - 1 in inside and doc[start - 1].pos_ in {"ADJ", "ADV"}:
        start -= 1
    core = tuple(range(start, fact.end))
    if in_range(doc, fact) or in_list(doc, core, inside):
        return "it is one of several"
    return ""


def in_range(doc: Doc, fact: Fact) -> bool:
    """Whether an answer is one end of a range (*18 tot 21 jaar*)."""
    begins = (
        fact.end + 1 < len(doc) and doc[fact.end].pos_ in {"ADP", "PART"} and doc[fact.end + 1].pos_ == "NUM"
    )
    return _ends_range(doc, fact.start) or (begins and doc[fact.end - 1].pos_ == "NUM")


def _ends_range(doc: Doc, start: int) -> bool:
    """Whether a number ends a range (*10 to 30%*, *18e - begin 19e eeuw*)."""
    before = list(doc[max(0, start - 2) : start])
    if doc[start].pos_ not in {"NUM", "ADJ", "SYM"} and not doc[start].like_num:
        return False
    dash = any(token.text in {"-", "–"} for token in before)
    return dash or (len(before) == 2 and before[0].pos_ == "NUM" and before[1].pos_ in {"ADP", "PART"})
