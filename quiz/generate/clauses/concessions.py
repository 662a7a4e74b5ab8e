"""What a sentence grants, as a main clause of its own: *…, al bleef de brug tot 1990 in gebruik* -> *de brug
bleef tot 1990 in gebruik*."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause, Unclear
from quiz.generate.clauses.fields import behind_verb
from quiz.generate.clauses.nouns import is_finite, main_verb, subordinates
from quiz.generate.clauses.subjects import agree
from quiz.generate.clauses.vouched import unclear_speaker
from quiz.languages.questions import QuestionWords


def concessive_clauses(doc: Doc, words: QuestionWords, *, spoken: bool = False) -> Iterator[Clause]:
    """The clauses behind a comma and *al* with the finite verb before their subject; none with a modal.

    `spoken`: an attribution says whose words the sentence is.
    """
    if not spoken and unclear_speaker(doc, words):
        return
    for token in doc[1:-3]:
        finite = token.nbor()
        opens = token.lower_ in words.granting and token.nbor(-1).text == "," and is_finite(finite)
        if opens and finite.lower_ not in words.modal:
            clause = _as_main(doc, finite, words)
            if clause is not None:
                yield clause


def _as_main(doc: Doc, finite: Token, words: QuestionWords) -> Clause | None:
    verb = main_verb(finite)
    after = _inner(doc, finite.i + 1, words)
    heads = [child.i for child in verb.children if child.dep_.startswith("nsubj") and child.i in after]
    if len(heads) != 1 or verb.i not in (finite.i, *after) or doc[heads[0]].pos_ not in {"NOUN", "PROPN"}:
        return None
    try:
        subject, rest = behind_verb(doc, after, heads[0], words)
    except Unclear:
        return None
    if not rest or not agree(doc, heads[0], finite.i, tuple(subject)):
        return None
    return Clause(doc, (), tuple(subject), heads[0], finite.i, tuple(rest))


def _inner(doc: Doc, start: int, words: QuestionWords) -> list[int]:
    """The tokens up to a mark or a further clause."""
    inner: list[int] = []
    for token in doc[start:]:
        if token.text in ',.;:!?…"”' or subordinates(token, words) or is_finite(token):
            break
        inner.append(token.i)
    return inner
