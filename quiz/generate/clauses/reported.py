"""What someone says as a main clause of its own: *Rutte zei dat Polen …* -> *Polen …*, said by Rutte."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.subordinate import as_main
from quiz.languages.questions import QuestionWords


def reported_clauses(doc: Doc, words: QuestionWords) -> Iterator[Clause]:
    """The object clauses of verbs of saying, cut before a further clause that hangs on them."""
    for token in doc[1:]:
        if token.lower_ in words.that and token.dep_ == "mark" and token.head.dep_ == "ccomp":
            clause = as_main(doc, token, words, spoken=True, planned=True)
            if clause is not None and clause.said_by is not None:
                yield clause
