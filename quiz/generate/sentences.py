"""Which sentences are read reliably, and why the others are not.

A parser errs in one attachment of six; in short main clauses with a plain subject beside the verb it seldom
does. Headings and questions are not asked about; items from other sentences that are not reliably read count
for less when items are chosen.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from quiz.generate.text import Sentence, root_of
from quiz.languages.text import TextWords, text_words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

LONGEST = 30
"""Tokens in the longest sentence that is read reliably."""

SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_CLAUSAL = frozenset({"acl", "acl:relcl", "advcl", "ccomp", "csubj", "parataxis", "appos"})
_DOUBTFUL = frozenset({"parataxis", "csubj", "csubj:pass", "dislocated", "orphan", "dep", "vocative"})
_NAMING = frozenset({"NOUN", "PROPN"})
_FINITE = frozenset({"VERB", "AUX"})
_LINKING = frozenset({"ADP", "CCONJ", "SCONJ"})
_BREAKS = frozenset({":", ";", ",,", "''", "``"})


class Reason(StrEnum):
    """Why a sentence is not read reliably; the value ends the phrase *not reliable because …*."""

    NOT_PROSE = "it is a heading, a caption or page furniture"
    QUESTION = "it is a question or an exclamation"
    QUOTE = "its main clause lies in a quote"
    LOOSE_MARK = "a quotation mark or bracket has no partner"
    TOO_LONG = f"it has more than {LONGEST} tokens"
    UNENDED = "no full stop ends it"
    NO_FINITE_VERB = "it has no finite main verb"
    NO_SUBJECT = "it does not have one subject"
    NOT_A_NOUN = "its subject is no noun, name or pronoun that stands for one"
    BROKEN = "its subject is not in one piece"
    CLAUSE = "a clause lies in its subject"
    APART = "its subject does not stand beside the verb"
    OPEN_ENDED = "it is not certain where its subject ends"
    NUMBER = "subject and verb differ in number"
    OBJECTS = "it has more than one object"
    TANGLED = "its clauses hang together loosely"


def reliable(sent: Sentence) -> Reason | None:
    """Why a sentence is not reliably read; None when it is."""
    return _outside(sent) or tree_reason(sent.doc)


def _outside(sent: Sentence) -> Reason | None:
    """What can be told without the tree."""
    if sent.kind not in ("prose", "list item"):
        return Reason.NOT_PROSE
    ending = sent.text.rstrip("\"')”’»] ")
    if ending.endswith(("?", "!")):
        return Reason.QUESTION
    if not ending.endswith((".", ";")):
        return Reason.UNENDED
    if sent.loose_marks or sent.text.count("(") != sent.text.count(")"):
        return Reason.LOOSE_MARK
    return Reason.QUOTE if sent.quoted(sent.root) else None


def tree_reason(doc: Doc) -> Reason | None:
    """What the tree tells: the reason why its main clause is not read reliably, or None."""
    if len(doc) > LONGEST:
        return Reason.TOO_LONG
    root = root_of(doc)
    verb = finite_verb(root)
    if verb is None:
        return Reason.NO_FINITE_VERB
    subjects = [child for child in root.children if child.dep_ in SUBJECTS]
    if len(subjects) != 1:
        return Reason.NO_SUBJECT
    return _subject_reason(subjects[0], verb) or _clause_reason(root)


def finite_verb(root: Token) -> Token | None:
    """The finite verb of the clause of `root`: itself, its auxiliary or its copula."""
    verbs = [root, *(child for child in root.children if child.dep_ in ("aux", "aux:pass", "cop"))]
    return next((verb for verb in verbs if verb.pos_ in _FINITE and _has(verb, "VerbForm=Fin")), None)


def _has(token: Token, feature: str) -> bool:
    return feature in str(token.morph).split("|")


def main_subject(doc: Doc) -> Span | None:
    """The subject of the main clause with all that hangs on it, without punctuation at its edges."""
    subject = next((child for child in root_of(doc).children if child.dep_ in SUBJECTS), None)
    return None if subject is None else subject_span(subject)


def subject_span(subject: Token) -> Span:
    """From the first to the last token of a subtree, without punctuation at its edges."""
    tokens = list(subject.subtree)
    while len(tokens) > 1 and tokens[-1].is_punct:
        tokens.pop()
    while len(tokens) > 1 and tokens[0].is_punct:
        tokens.pop(0)
    return subject.doc[tokens[0].i : tokens[-1].i + 1]


def _subject_reason(subject: Token, verb: Token) -> Reason | None:
    if not _can_be_asked(subject):
        return Reason.NOT_A_NOUN
    span = subject_span(subject)
    subtree = {token.i for token in subject.subtree}
    if any(token.i not in subtree and not token.is_punct for token in span):
        return Reason.BROKEN
    if any(token.dep_ in _CLAUSAL for token in span if token.i != subject.i):
        return Reason.CLAUSE
    if not _beside(span, verb):
        return Reason.APART
    if _runs_on(span, verb):
        return Reason.OPEN_ENDED
    return None if _agree(subject, verb) else Reason.NUMBER


def _can_be_asked(subject: Token) -> bool:
    """A noun or name without a preposition, or a pronoun that stands for something."""
    if any(child.dep_ == "case" for child in subject.lefts):
        return False
    if subject.pos_ == "PRON":
        telling = _has(subject, "PronType=Prs") or _has(subject, "PronType=Dem")
        return telling and subject.lower_ not in _words(subject).expletive
    return subject.pos_ in _NAMING


def _words(token: Token) -> TextWords:
    return text_words(token.doc.lang_)


def _beside(span: Span, verb: Token) -> bool:
    """Whether at most adverbs stand between the subject and its verb, and none when it follows the verb."""
    between = span.doc[span.end : verb.i]
    return span.start == verb.i + 1 or (span.end <= verb.i and all(token.pos_ == "ADV" for token in between))


def _runs_on(span: Span, verb: Token) -> bool:
    """Whether it is open where the subject ends.

    It is at an adverb; with a phrase in it, or behind it, that may as well hang on the verb; and, behind the
    verb, before a comma or a conjunction, or when a mere place-holder came first (*there was …*).
    """
    if span.root.pos_ == "PRON":
        return False
    words = _words(verb)
    inverted = span.start > verb.i
    if span[-1].pos_ == "ADV" or (inverted and (_open_behind(span) or span.doc[0].lower_ in words.expletive)):
        return True
    loose = inverted or span.root.pos_ == "PROPN"
    return loose and any(token.dep_ == "case" and token.lower_ not in words.genitive for token in span[1:])


def _open_behind(span: Span) -> bool:
    """Whether what follows the span could be more of it."""
    following = span.doc[span.end] if span.end < len(span.doc) else None
    if following is None:
        return False
    return following.pos_ in _LINKING or (following.is_punct and following.i + 1 < len(span.doc))


def _agree(subject: Token, verb: Token) -> bool:
    """Whether the numbers can go together, as far as both are marked; a coordination may take either."""
    if any(child.dep_ == "conj" for child in subject.children):
        return True
    numbers, wanted = subject.morph.get("Number", []), verb.morph.get("Number", [])
    return not numbers or not wanted or numbers == wanted or subject.pos_ == "PROPN"


def _clause_reason(root: Token) -> Reason | None:
    labels = [child.dep_ for child in root.children]
    if labels.count("obj") > 1 or labels.count("iobj") > 1:
        return Reason.OBJECTS
    broken = any(token.text in _BREAKS for token in root.doc)
    return Reason.TANGLED if broken or _DOUBTFUL.intersection(labels) else None
