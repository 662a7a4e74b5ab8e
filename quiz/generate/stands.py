"""Whether words stand alone: no pronoun, demonstrative or time that points outside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spacy.tokens import Doc, Token

from quiz.generate.clauses import Clause
from quiz.languages.questions import QuestionWords


def dangling(doc: Doc, indices: Sequence[int], shown: Mapping[int, str], words: QuestionWords) -> str:
    """Why these tokens of a sentence do not stand alone; "" when they do. `shown` tokens are resolved."""
    kept = [i for i in indices if i not in shown]
    for at, i in enumerate(kept):
        token = doc[i]
        if _points(token, words):
            return f"‘{token.text}’ points outside the sentence"
        if any(_starts(doc, kept, at, phrase) for phrase in words.deictic_phrases):
            return f"‘{token.text} {doc[kept[at + 1]].text}’ points outside the sentence"
    return ""


def _points(token: Token, words: QuestionWords) -> bool:
    word = token.lower_
    if word in words.demonstratives:
        return token.pos_ == "DET" or (token.pos_ == "PRON" and not _relative(token))
    if word in words.relative_time:
        return True
    if word not in words.deictic:
        return False
    return not (token.pos_ == "DET" and word in words.definite) and not token.text[1:2].isupper()


def _relative(token: Token) -> bool:
    """Whether a pronoun opens a relative clause: behind a noun or a comma, its verb further on."""
    if token.i == 0 or token.head.i < token.i:
        return False
    before = token.nbor(-1)
    return before.pos_ in {"NOUN", "PROPN", "ADP"} or before.text == ","


def _starts(doc: Doc, kept: list[int], at: int, phrase: tuple[str, ...]) -> bool:
    return tuple(doc[i].lower_ for i in kept[at : at + len(phrase)]) == phrase


def denied(doc: Doc, indices: Sequence[int], words: QuestionWords) -> bool:
    """Whether something is denied in these tokens."""
    return any(doc[i].lower_ in words.negation for i in indices)


def unnamed(clause: Clause, shown: Mapping[int, str], words: QuestionWords) -> str:
    """Why the subject is not named: `de stad` alone, or something of `hers`; "" when it is."""
    doc, subject = clause.doc, [i for i in clause.subject if i not in shown]
    if subject and doc[subject[0]].lower_ in words.possessive and subject == list(clause.subject):
        return f"whose is ‘{doc[subject[0]].text} {doc[subject[-1]].text}’"
    if clause.front and any(
        doc[i].lower_ in words.possessive and doc[i].pos_ == "PRON" for i in clause.front
    ):
        return "a possessive in front points outside the sentence"
    bare = len(subject) == 2 and doc[subject[0]].lower_ in words.definite and doc[subject[1]].pos_ == "NOUN"
    if bare and doc[subject[1]].text.islower() and "-" not in doc[subject[1]].text:
        return f"which one ‘{doc[subject[0]].text} {doc[subject[1]].text}’ is, the sentence does not say"
    return ""
