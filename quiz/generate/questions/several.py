"""Whether an answer is one of several: in a list, or at the end of a range."""

from __future__ import annotations

from itertools import takewhile

from spacy.tokens import Doc

from quiz.generate.clauses.nouns import Span, is_finite
from quiz.generate.clauses.tidy import bracketed
from quiz.generate.clauses.tokens import is_year
from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import AMOUNTS
from quiz.item import AnswerKind
from quiz.languages.numbers import number
from quiz.languages.questions import QuestionWords

_OPENS_LIST = frozenset(",:(–—")
"""Marks behind which things are told one by one."""


def in_list(doc: Doc, core: Span, inside: set[int]) -> bool:
    """Whether the phrase is one of several: a comma or a conjunction joins it to another."""
    after, before = core[-1] + 1, core[0] - 1
    while after < len(doc) and after in bracketed(doc):
        after += 1
    if before in inside and doc[before].pos_ == "ADP":
        before -= 1
    timed = doc[core[-1]].pos_ == "NUM"
    if before > 0 and doc[before].text == "," and doc[before - 1].pos_ == "CCONJ":
        return True
    for i in (before, after):
        if i in inside and (doc[i].pos_ == "CCONJ" or doc[i].text in {"/", "-", "–"}):
            return True
        beside = i - 1 if i == before else i + 1
        if (
            i in inside
            and doc[i].text == ","
            and ((i == before and not timed) or _lists(doc, beside, timed=timed))
        ):
            return True
    return False


def _lists(doc: Doc, i: int, *, timed: bool) -> bool:
    """Whether what stands beside a comma can be another in a list: beside a number, a number."""
    classes = {"NUM"} if timed else {"NUM", "DET", "ADJ", "NOUN", "PROPN", "ADP", "SYM", "X"}
    if not 0 <= i < len(doc):
        return False
    return doc[i].pos_ in classes or doc[i].dep_ == "nmod:poss" or (timed and doc[i].text[0].isdigit())


def enumerated(doc: Doc, fact: Fact, inside: set[int], words: QuestionWords) -> str:
    """Why an answer is one of several; "" when it stands alone."""
    start = fact.start
    while start - 1 in inside and doc[start - 1].pos_ in {"ADJ", "ADV"}:
        start -= 1
    core = tuple(range(start, fact.end))
    if _follows_number(doc, fact.start):
        return "it is one of several"
    ranges = in_range(doc, fact) and not comes_to(doc, fact.start, words) and not _is_of_two_years(doc, fact)
    listed = in_list(doc, core, inside) and (fact.kind not in AMOUNTS or _beside_amount(doc, core, inside))
    return "it is one of several" if ranges or listed else ""


def _follows_number(doc: Doc, start: int) -> bool:
    """Whether a number is joined to one before it, whose clause may be told another (*in 1943 en 1944*)."""
    before = doc[max(0, start - 2) : start]
    return len(before) == 2 and before[1].pos_ == "CCONJ" and {before[0].pos_, doc[start].pos_} == {"NUM"}


def is_counted_out(doc: Doc, fact: Fact, inside: set[int]) -> bool:
    """Whether what a number counts is told behind it (*drie verfstoffen, meekrap, wouw en wede*)."""
    start = (fact.counted or fact.end) + 1
    if fact.kind is not AnswerKind.NUMBER or start not in inside or doc[start - 1].text not in _OPENS_LIST:
        return False
    listed = list(takewhile(lambda token: token.i in inside and not is_finite(token), doc[start:]))
    joined = next((at for at, token in enumerate(listed) if token.pos_ == "CCONJ"), None)
    told = sum(token.text == "," for token in listed[:joined]) + 2
    return joined is not None and told == number(fact.answer, doc.lang_)


def _is_of_two_years(doc: Doc, fact: Fact) -> bool:
    """Whether a year and another are the first and the last of something (*van 1932 tot 1936*)."""
    others = [doc[i] for i in (fact.start - 2, fact.end + 1) if 0 <= i < len(doc)]
    year = fact.kind is AnswerKind.YEAR and is_year(fact.answer)
    return year and any(is_year(other.text) for other in others)


def comes_to(doc: Doc, start: int, words: QuestionWords) -> bool:
    """Whether an amount is what another came to (*van 11 naar 17,5 miljoen euro*)."""
    before = [token.lower_ for token in doc[max(0, start - 5) : start]]
    return bool(before) and before[-1] in words.up_to and not words.up_from.isdisjoint(before)


def _beside_amount(doc: Doc, core: Span, inside: set[int]) -> bool:
    """Whether a number stands behind the conjunction or comma beside an amount, or none on one side."""
    after, before = core[-1] + 1, core[0] - 1
    if before - 1 in inside and doc[before].pos_ == "ADP":
        before -= doc[before - 1].pos_ == "CCONJ"
    joined = before in inside and (doc[before].pos_ == "CCONJ" or doc[before].text == ",")
    behind = doc[after + 1 : after + 4] if after + 1 < len(doc) else doc[:0]
    return joined or any(token.pos_ == "NUM" for token in behind)


def in_range(doc: Doc, fact: Fact) -> bool:
    """Whether an answer is one end of a range (*18 tot 21 jaar*)."""
    begins = (
        fact.end + 1 < len(doc) and doc[fact.end].pos_ in {"ADP", "PART"} and doc[fact.end + 1].pos_ == "NUM"
    )
    return _ends_range(doc, fact.start) or (begins and doc[fact.end - 1].pos_ == "NUM")


def _ends_range(doc: Doc, start: int) -> bool:
    """Whether a number ends a range (*10 to 30%*, *18e - begin 19e eeuw*, *zes- tot zevenduizend*)."""
    before = list(doc[max(0, start - 2) : start])
    if doc[start].pos_ not in {"NUM", "ADJ", "SYM"} and not doc[start].like_num:
        return False
    dash = any(token.text in {"-", "–"} for token in before)
    suspended = len(before) == 2 and before[0].text.endswith("-")
    numbered = suspended or (len(before) == 2 and (before[0].pos_ == "NUM" or before[0].like_num))
    return dash or (numbered and before[1].pos_ in {"ADP", "PART"})
