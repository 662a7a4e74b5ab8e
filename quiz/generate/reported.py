"""What someone says as a main clause of its own: *Rutte zei dat Polen …* -> *Polen …*, said by Rutte."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from quiz.generate.clauses import Clause
from quiz.generate.nouns import is_finite, noun_phrase, subordinates
from quiz.generate.parted import cannot_part, particle
from quiz.generate.stands import denied
from quiz.languages.questions import QuestionWords

_LONGEST = 25


def reported_clauses(doc: Doc, words: QuestionWords) -> Iterator[Clause]:
    """The object clauses of verbs of saying, cut before a further clause that hangs on them."""
    for token in doc[1:]:
        if token.lower_ in words.that and token.dep_ == "mark":
            clause = _as_main(doc, token, words)
            if clause is not None:
                yield clause


def _as_main(doc: Doc, mark: Token, words: QuestionWords) -> Clause | None:
    verb = mark.head
    says = verb.head
    speaker = next((child for child in says.children if child.dep_ == "nsubj"), None)
    head = next((child for child in verb.children if child.dep_.startswith("nsubj")), None)
    if verb.dep_ != "ccomp" or says.lower_ not in words.speech or not speaker or not head:
        return None
    if denied(doc, [child.i for child in says.children], words):
        return None
    inner = _inner(doc, mark.i + 1, words)
    finites = [i for i in inner if is_finite(doc[i])]
    if len(finites) != 1 or head.i not in inner or cannot_part(doc[finites[0]], words):
        return None
    subject = noun_phrase(doc, head.i, inner, words)
    if subject[0] != inner[0] or doc[head.i].pos_ not in {"NOUN", "PROPN"} or finites[0] < head.i:
        return None
    noun, finite = (doc[i].morph.get("Number", []) for i in (head.i, finites[0]))
    if noun and finite and noun != finite:
        return None
    rest = tuple(i for i in inner if i not in subject and (i != finites[0] or particle(doc[i])))
    return Clause(doc, (), subject, head.i, finites[0], rest, said_by=speaker.i)


def _inner(doc: Doc, start: int, words: QuestionWords) -> list[int]:
    """The tokens up to the next clause, comma or end."""
    inner: list[int] = []
    for token in doc[start : start + _LONGEST]:
        if (token.is_punct and token.text not in {"-", "'"}) or subordinates(token, words):
            break
        inner.append(token.i)
    return inner
