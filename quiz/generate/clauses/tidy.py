"""A clause without what a question or a gap does not need: connectives, asides, time told from today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.elsewhere import names_today
from quiz.generate.clauses.nouns import Span, is_finite
from quiz.generate.clauses.tokens import behind_of, in_present, is_of_name
from quiz.generate.once import once
from quiz.languages.questions import QuestionWords
from quiz.languages.values import value_words

_LONGEST_DATELINE = 12
"""Tokens of a place and date, with the dash behind them, at most."""
_STRETCH = 4
"""Tokens of a stretch of time from its unit on, at most (*century and a half*)."""
_ARGUMENTS = ("nsubj", "obj", "iobj")


def tidy(clause: Clause, words: QuestionWords, *, stamped: frozenset[int] = frozenset()) -> Clause:
    """The clause without connectives (`ook`, `however`) and without words such as `yesterday`.

    `stamped` are times whose date is known: they stay.
    """
    dropped = frozenset(_dropped(clause.doc, (*clause.front, *clause.rest), words)) - stamped
    front = tuple(i for i in clause.front if i not in dropped)
    subject = tuple(i for i in clause.subject if clause.doc[i].lower_ not in words.itself) or clause.subject
    rest = tuple(i for i in clause.rest if i not in dropped)
    rest = _apposition(clause.doc, _trimmed(clause.doc, rest, behind=True), words)
    return replace(clause, front=_trimmed(clause.doc, front), subject=subject, rest=rest)


def bracketed(doc: Doc) -> frozenset[int]:
    """What stands in brackets, brackets included, and a place and date that open a story (*PARIJS –*); told
    once for each sentence."""
    return once(doc, "bracketed", lambda: frozenset(_bracketed(doc) | _dateline(doc)))


def _dateline(doc: Doc) -> set[int]:
    """The names, dates and marks before a dash near the beginning, dash included; no dates in brackets."""
    for token in doc[:_LONGEST_DATELINE]:
        if token.text in {"-", "–", "—"}:
            apart = token.i > 0 and bool(token.nbor(-1).whitespace_) and bool(token.whitespace_)
            return set(range(token.i + 1)) if apart and token.i + 2 < len(doc) else set()
        named = token.pos_ in {"PROPN", "NUM", "PUNCT", "X"} or token.text.isupper()
        if not named or token.text in "([":
            return set()
    return set()


def _bracketed(doc: Doc) -> set[int]:
    skip: set[int] = set()
    opened: int | None = None
    for token in doc:
        if token.text in "([" and opened is None:
            opened = token.i
        elif token.text in ")]" and opened is not None:
            skip.update(range(opened, token.i + 1 + _strays(doc, opened, token.i + 1)))
            opened = None
    return skip


def _strays(doc: Doc, opened: int, i: int) -> bool:
    """Whether a comma behind brackets parts a subject from its verb (*Ada (1801-1869), was …*)."""
    if i + 1 >= len(doc) or doc[i].text != "," or any(token.text == "," for token in doc[:opened]):
        return False
    return is_finite(doc[i + 1])


def plain_tokens(doc: Doc, words: QuestionWords, *, keep: range) -> Span:
    """A whole sentence without its connectives, and without brackets unless what is kept stands in them.

    Where the verb stands second, what stands before it stays.
    """
    aside = bracketed(doc)
    indices = tuple(token.i for token in doc if token.i not in aside or not aside.isdisjoint(keep))
    if doc[0].pos_ == "CCONJ" and doc[0].lower_ in words.drop_first:
        indices = indices[1:]
    dropped = frozenset(_dropped(doc, indices, words))
    kept = _trimmed(doc, tuple(i for i in indices if i not in dropped))
    if words.verb_second and kept and is_finite(doc[kept[0]]) and not is_finite(doc[indices[0]]):
        return indices
    return kept


def _apposition(doc: Doc, indices: Span, words: QuestionWords) -> Span:
    """The tokens without a short apposition between commas: *, zogenoemde battlegroups,*."""
    commas = [at for at, i in enumerate(indices) if doc[i].text == ","]
    for at, comma in enumerate(commas):
        end = commas[at + 1] if at + 1 < len(commas) else len(indices)
        inside = [doc[i] for i in indices[comma + 1 : end]]
        opens = bool(inside) and inside[0].lower_ in words.appositives
        plain = all(token.pos_ not in {"VERB", "AUX", "CCONJ"} or token.dep_ == "amod" for token in inside)
        follows = end + 1 < len(indices) and doc[indices[end + 1]].pos_ == "CCONJ"
        if opens and plain and not follows and len(inside) <= 8 and inside[-1].pos_ != "ADJ":
            loose = end + 1 < len(indices) and _describes(doc[indices[end + 1]])
            return (*indices[:comma], *indices[end + (end < len(indices) and not loose) :])
    return indices


def _describes(token: Token) -> bool:
    """Whether a word opens a phrase that only describes something, behind a comma: *, herkenbaar aan …*."""
    return (
        token.pos_ in {"ADJ", "VERB"}
        and not is_finite(token)
        and token.dep_ in {"acl", "advcl", "amod", "conj"}
    )


def _dropped(doc: Doc, indices: Span, words: QuestionWords) -> Iterator[int]:
    spoken = once(doc, "in marks", lambda: _in_marks(doc))
    paired = any(doc[i].lower_ in words.paired for i in indices)
    openers = {phrase[0] for phrase in words.drop_phrases}
    for at, i in enumerate(indices):
        token = doc[i]
        if i in spoken:
            continue
        for phrase in words.drop_phrases if token.lower_ in openers else ():
            behind = doc[i + len(phrase) : i + len(phrase) + 1].text.lower()
            if behind == phrase[0] or (
                not words.verb_second and behind in words.linking_prepositions | words.up_to
            ):
                continue
            found = indices[at : at + len(phrase)]
            if tuple(doc[j].lower_ for j in found) == phrase:
                yield from found
        yield from _passing(doc, i, indices, words)
        opens = not i and token.pos_ == "ADV" and token.lower_ in words.drop_first
        if opens and (i + 1 == len(doc) or doc[i + 1].pos_ != "SCONJ"):
            yield i
        elif token.lower_ in words.drop_anywhere and token.pos_ in {"ADV", "CCONJ", "ADJ", "SCONJ"}:
            if not (
                (paired and token.lower_ in words.too)
                or (at and doc[indices[at - 1]].lower_ in words.drop_blockers | words.lasting)
            ) and not (
                _belongs_to_next(token, words)
                or (at and _opens_phrase(token, doc[indices[at - 1]]))
                or _ends_stretch(token, words)
            ):
                yield from _with_degree(token)
        elif (
            token.lower_ in words.relative_time
            and (token.lower_, behind_of(token).lower_) not in words.harmless
            and token.dep_ != "mark"
            and not (at and _holds(doc[indices[at - 1]], token, words))
            and not _is_near(token, words)
            and not names_today(token, words)
            and not (words.verb_second and is_of_name(token))
            and not _is_to_come(token, words)
        ):
            yield from _with_hour(doc, i, words)


def _is_to_come(token: Token, words: QuestionWords) -> bool:
    """Whether a word says that something is still to come: it is not so without (*betaalt straks*)."""
    finite = next((each for each in token.doc if is_finite(each)), None)
    return token.lower_ in words.soon and in_present(finite)


def _is_near(token: Token, words: QuestionWords) -> bool:
    """Whether a word says how long before or after something it was: *soon after 1900*."""
    behind = behind_of(token)
    return behind.lower_ in words.beyond and behind.pos_ == "ADP"


def _with_degree(token: Token) -> Span:
    """A word with the one before it that only says how much of it there is: *kort daarna*."""
    before = token.nbor(-1) if token.i else token
    degree = before.head == token and before.pos_ in {"ADJ", "ADV"} and before.i < token.i
    return (before.i, token.i) if degree else (token.i,)


def _with_hour(doc: Doc, i: int, words: QuestionWords) -> Span:
    """A day with the word behind it that says how late it was, or the day behind that: *maandagavond laat*,
    *woensdag en donderdag*."""
    if i + 2 < len(doc) and doc[i + 1].pos_ == "CCONJ" and doc[i + 2].lower_ in words.relative_time:
        return (i, i + 1, i + 2)
    late = i + 1 < len(doc) and doc[i + 1].lower_ in words.until and doc[i + 1].pos_ == "ADJ"
    return (i, i + 1) if late else (i,)


def _in_marks(doc: Doc) -> frozenset[int]:
    """The tokens between quotation marks."""
    marks = [token.i for token in doc if token.is_quote]
    return frozenset(
        i for start, end in zip(marks[::2], marks[1::2], strict=False) for i in range(start, end)
    )


def _holds(token: Token, day: Token, words: QuestionWords) -> bool:
    """Whether a word is of no use without the time behind it: *een gewone zaterdag*, *most recently*."""
    kept = token.pos_ == "ADJ" and token.lower_ not in words.passing
    kept = kept or (token.head == day and "Sup" in token.morph.get("Degree", []))
    return token.pos_ in {"ADP", "SCONJ", "DET"} or kept or token.lower_ in words.focus | words.until


def _passing(doc: Doc, i: int, indices: Span, words: QuestionWords) -> Span:
    """A stretch of days around a word that tells it from today: *de komende weken*, *in de nacht van zondag
    op maandag*, *twee dagen geleden*; empty when it hangs on a preposition that says more."""
    start, end = i, i + 1
    if doc[i].lower_ in words.passing:
        while end < len(doc) and doc[end].pos_ in {"NUM", "ADJ"}:
            end += 1
        timed = end < len(doc) and (
            doc[end].lower_ in words.spells
            or (end > i + 1 and doc[end].lower_ in value_words(doc.lang_).durations)
        )
        if not timed or doc[end].dep_.startswith(_ARGUMENTS):
            return ()
        end += 1
        if end < len(doc) and doc[end].lower_ in words.linking_prepositions:
            return ()
    elif doc[i].lower_ in words.ago:
        if not start or doc[start - 1].lower_ not in words.spells:
            return ()
        start -= 1
        while start and doc[start - 1].pos_ in {"NUM", "DET"}:
            start -= 1
    elif doc[i].lower_ in words.spells and _of_weekday(doc, i + 1, words):
        end = i + 3
        while end + 1 < len(doc) and doc[end + 1].lower_ in words.relative_time:
            end += 2
        if end < len(doc) and doc[end].pos_ == "NUM":
            return ()
    else:
        return ()
    if start and doc[start - 1].lower_ in words.definite:
        start -= 1
    if start and doc[start - 1].pos_ == "ADP":
        if doc[start - 1].lower_ not in words.during:
            return ()
        start -= 1
    if start and doc[start - 1].lower_ in words.than:
        return ()
    if start and doc[start - 1].dep_ == "acl" and not is_finite(doc[start - 1]):
        start -= 1
    within = start > 0 and doc[start - 1].lower_ in words.until
    found = tuple(range(start, end))
    needed = not any(token.dep_.startswith("nsubj") and token.i not in found for token in doc)
    return found if set(found) <= set(indices) and not within and not needed else ()


def _of_weekday(doc: Doc, at: int, words: QuestionWords) -> bool:
    """Whether *van zondag* stands here."""
    links = at + 1 < len(doc) and doc[at].lower_ in words.linking_prepositions
    return links and doc[at + 1].lower_ in words.relative_time


def _belongs_to_next(token: Token, words: QuestionWords) -> bool:
    """Whether a word such as `too` belongs to the next: *too large*."""
    behind = behind_of(token)
    return token.lower_ in words.degree and behind.pos_ in {"ADJ", "ADV"}


def _ends_stretch(token: Token, words: QuestionWords) -> bool:
    """Whether a word says from when a stretch of time is told (*a century and a half afterwards*)."""
    told = value_words(token.doc.lang_).durations
    before = token.doc[max(0, token.i - _STRETCH) : token.i]
    return token.lower_ in words.since_then and any(other.lower_ in told for other in before)


def _opens_phrase(token: Token, before: Token) -> bool:
    """Whether a word behind a comma or a conjunction adds a phrase to what was told: *, ook de schans*,
    *, daarna in Oss*."""
    behind = behind_of(token)
    if before.text == "," and token.pos_ == "ADV" and behind.pos_ == "ADP":
        return True
    nominal = token.head.i > token.i and token.head.pos_ in {"NOUN", "PROPN", "ADJ"} and not behind.is_punct
    return nominal and (before.text == "," or before.pos_ == "CCONJ")


def _trimmed(doc: Doc, indices: Span, *, behind: bool = False) -> Span:
    """Without a comma left at either end, or two in a row: beside a finite verb neither stays (*Ada, however,
    was*); `behind` a verb, one that opens an aside stays (*is, net als Ada, …*)."""
    kept: list[int] = []
    opens = behind and any(doc[i].text == "," for i in indices[2:])
    for at, i in enumerate(indices):
        if doc[i].text == "," and (not (kept or opens) or (kept and doc[kept[-1]].text == ",")):
            beside = [*kept[-2:-1], *indices[at + 1 : at + 2]]
            if kept and (len(kept) == 1 or any(is_finite(doc[j]) for j in beside)):
                kept.pop()
            continue
        kept.append(i)
    while kept and doc[kept[-1]].text == ",":
        kept.pop()
    return tuple(kept)
