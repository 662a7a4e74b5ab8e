"""Whether an article itself stands behind a clause in a sentence, or who does."""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from quiz.generate.clauses.denied import denied
from quiz.generate.clauses.nouns import HELPS, is_finite, main_verb, subordinates
from quiz.generate.once import once
from quiz.languages.questions import QuestionWords

NOBODY = -1
"""In place of a speaker: it cannot be told who says it, or it is no fact."""
MARKS = frozenset({"mark", "advmod"})
_SAID = frozenset({"ccomp", "csubj", "csubj:pass"})
_ABOVE = 6
"""Verbs above a clause that are looked at."""


def speaker_of(verb: Token, words: QuestionWords) -> int | None:
    """Who says what the clause belongs to: None when the article does, NOBODY when it cannot be told or
    when a verb above is planned, denied, doubted or only holds on a condition."""
    below, speaker = verb, None
    for _ in range(_ABOVE):
        above = below.head
        if above == below:
            return _source(verb.doc, words) if speaker is None else speaker
        if below.dep_ == "acl" and any(child.lower_ in words.that for child in below.children):
            return NOBODY
        if below.dep_ in _SAID:
            subject = next((child.i for child in above.children if child.dep_ == "nsubj"), None)
            if above.lower_ not in words.speech or subject is None or speaker is not None:
                return NOBODY
            speaker = subject
        elif below == verb and above.lower_ in words.speech:
            return NOBODY
        if _unsure(above, below, words):
            return NOBODY
        below = above
    return NOBODY


def says_something(span: Span, words: QuestionWords) -> bool:
    """Whether a verb of saying stands in a span: what follows may be what someone says."""
    return any(token.lower_ in words.speech and token.pos_ == "VERB" for token in span)


def _source(doc: Doc, words: QuestionWords) -> int | None:
    """Whom a sentence that begins with *according to* names; None when it does not."""
    if doc[0].lower_ != words.according:
        return None
    name = next((token.i for token in doc[1:8] if token.pos_ == "PROPN" or token.text == ","), NOBODY)
    plural = next((token.i for token in doc[1:3] if token.pos_ == "NOUN"), NOBODY)
    found = plural if name == NOBODY or doc[name].text == "," else name
    verb = next((token.i for token in doc if is_finite(token)), len(doc))
    return found if found < verb else NOBODY


def _unsure(verb: Token, below: Token, words: QuestionWords) -> bool:
    """Whether a verb is planned, denied, doubted, a purpose, or holds only on a condition."""
    own = [verb, *(child for child in verb.children if child != below)]
    that = below.dep_ not in _SAID and any(
        t.lower_ in words.that and t.dep_ == "mark" for t in verb.doc[verb.i : below.i]
    )
    reports = that or any(child.dep_ == "ccomp" and child.i < below.i for child in own[1:])
    helpers = [token for token in own if token == verb or token.dep_ in HELPS]
    near = [token.i for token in own]
    marks = [
        token
        for child in own
        for token in (child, *(child.children if child.dep_ == "advcl" else ()))
        if token.dep_ in MARKS
    ]
    return (
        reports
        or any(token.lower_ in words.modal for token in helpers)
        or any(token.lower_ in words.doubts for token in own)
        or denied(verb.doc, near, words)
        or any(token.lower_ in words.conditions - words.factive | words.purpose for token in marks)
    )


def unclear_speaker(doc: Doc, words: QuestionWords) -> bool:
    """Whether the sentence is someone's words although no attribution was found: *volgens …*, a last part
    that begins with a finite verb."""
    return once(doc, "unclear speaker", lambda: _unclear_speaker(doc, words))


def _unclear_speaker(doc: Doc, words: QuestionWords) -> bool:
    if any(token.lower_ in words.reporting or token.lower_ == words.according for token in doc[1:]):
        return True
    commas = [token.i for token in doc[:-1] if token.text == ","]
    if not commas:
        return False
    after = doc[commas[-1] + 1 :]
    first = after[1] if after[0].lower_ in words.so and len(after) > 1 else after[0]
    inverted = is_finite(first) and not _follows_subject(first) and not _fronted(doc, commas[-1], words)
    ends = [token for token in after if token.is_alpha][-1:]
    return inverted or any(token.lower_ in words.speech and len(after) < 8 for token in (first, *ends))


def _follows_subject(finite: Token) -> bool:
    """Whether the subject of a finite verb stands before it."""
    verb = main_verb(finite)
    return any(child.dep_.startswith("nsubj") and child.i < finite.i for child in verb.children)


def _fronted(doc: Doc, comma: int, words: QuestionWords) -> bool:
    """Whether only a subordinate clause stands before a comma."""
    first = next((token for token in doc if token.is_alpha), doc[0])
    return subordinates(first, words) and not any(
        is_finite(token) and token.dep_ == "ROOT" for token in doc[:comma]
    )
