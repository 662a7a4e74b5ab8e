"""A main clause cut in fields: what stands first, the finite verb, the subject, the rest.

Only clauses on which the parse and the surface agree are cut; all others are left out with a reason. All
positions are token indices in the sentence's document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause, Unclear
from quiz.generate.clauses.coordination import conjuncts
from quiz.generate.clauses.fields import behind_verb, by_place, cut_subject_first, cut_verb_second
from quiz.generate.clauses.fronted import behind_fronted
from quiz.generate.clauses.nouns import (
    Span,
    begins_name,
    correlates,
    is_finite,
    main_verb,
    subordinates,
    tail_opener,
)
from quiz.generate.clauses.tokens import behind_of
from quiz.generate.text import root_of
from quiz.languages.questions import QuestionWords
from quiz.languages.values import value_words


def find_clauses(doc: Doc, words: QuestionWords, *, skip: frozenset[int] = frozenset()) -> list[Clause]:
    """The main clauses of a sentence, the first and those coordinated with it. Raises Unclear, with those
    behind it that are clear, when the first is not.

    `skip` are tokens that belong to no clause: an attribution, something in brackets.
    """
    tokens = [token.i for token in doc if token.i not in skip and not token.is_space]
    while tokens and doc[tokens[-1]].text in ".!?…;:":
        tokens.pop()
    while tokens and doc[tokens[0]].pos_ == "CCONJ" and doc[tokens[0]].lower_ in words.drop_first:
        tokens.pop(0)
    if len(tokens) < 3:
        raise Unclear("too short")
    opened = behind_fronted(doc, tokens, words)
    parts = list(conjuncts(doc, opened or tokens, words))
    try:
        first = _cut(doc, parts[0], words, inverted=bool(opened) and words.verb_second)
    except Unclear as unclear:
        raise Unclear(str(unclear), tuple(_further(doc, parts, None, words))) from unclear
    return [first, *_further(doc, parts, first, words)]


def _further(
    doc: Doc, parts: list[list[int]], before: Clause | None, words: QuestionWords
) -> Iterator[Clause]:
    """The clear ones among the clauses behind the first, up to a clause of time, cause or contrast."""
    for last, part in pairwise(parts):
        if tail_opener(doc, last, words):
            return
        try:
            before = _following(doc, part, before, words)
        except Unclear:
            before = None
        else:
            yield before


def _following(doc: Doc, tokens: list[int], before: Clause | None, words: QuestionWords) -> Clause:
    """A coordinated clause: with its own subject, or with that of the clause before."""
    if before is None and not _stands_off(doc, tokens[0]):
        raise Unclear("it may go on with what stands before it")
    if not is_finite(doc[tokens[0]]):
        return _cut(doc, tokens, words)
    if before is None:
        raise Unclear("no certain subject")
    if not words.verb_second and doc[before.finite].dep_ == "aux:pass" and doc[tokens[0]].pos_ == "VERB":
        raise Unclear("it may share its auxiliary with the verb before")
    if _subordinate(doc[tokens[0]]):
        raise Unclear("it goes on with a clause that only describes something")
    if before.front and before.front[0] < before.finite and words.verb_second:
        raise Unclear("a shared subject behind a fronted phrase")
    _check_agreement(doc, before.head, tokens[0], before.subject, words)
    rest = _trim_tail(doc, tokens[1:], words)
    return _checked(replace(before, front=(), finite=tokens[0], rest=tuple(rest), shared=True), words)


def _subordinate(finite: Token) -> bool:
    """Whether a verb is joined to that of a clause of time, cause or contrast, or of a relative one."""
    verb = main_verb(finite)
    return verb.dep_ == "conj" and verb.head.dep_ in {"advcl", "acl:relcl", "acl", "ccomp"}


def _stands_off(doc: Doc, start: int) -> bool:
    """Whether a mark stands before a clause, or before its conjunction."""
    before = start - 1 - (doc[start - 1].pos_ == "CCONJ")
    return doc[before].text in {",", ";", ":"}


def _cut(doc: Doc, tokens: list[int], words: QuestionWords, *, inverted: bool = False) -> Clause:
    """Cut one main clause; `inverted`: what stood before its verb was left out."""
    finite = _main_finite(doc, tokens, words)
    head = _subject_head(doc, tokens, finite, words)
    at = tokens.index(finite)
    before, after = tokens[:at], tokens[at + 1 :]
    if inverted and not before:
        front: list[int] = []
        subject, rest = behind_verb(doc, after, head, words)
    else:
        cut = cut_verb_second if words.verb_second else cut_subject_first
        front, subject, rest = cut(doc, before, after, head, words)
    _check_agreement(doc, head, finite, subject, words)
    clause = Clause(doc, tuple(front), tuple(subject), head, finite, tuple(_trim_tail(doc, rest, words)))
    return _checked(clause, words)


def _main_finite(doc: Doc, tokens: list[int], words: QuestionWords) -> int:
    """The finite verb: the first on the surface, and the one of the highest verb in the parse."""
    inside = set(tokens)
    first = next((i for i in tokens if is_finite(doc[i])), None)
    if first is None:
        raise Unclear("no finite verb")
    token = doc[first]
    if any(subordinates(doc[i], words) for i in tokens[: tokens.index(first)]):
        raise Unclear("a subordinate clause stands first")
    verb = main_verb(token)
    is_what = any(child.dep_ == "cop" for child in verb.children)
    if token.dep_ in {"aux", "aux:pass"} and verb.pos_ in {"NOUN", "PROPN"} and not is_what:
        raise Unclear("the main verb is uncertain")
    if verb.dep_ != "ROOT" and verb.head.i in inside and verb.dep_ not in {"conj", "parataxis"}:
        raise Unclear("the main verb is uncertain")
    return first


def _subject_head(doc: Doc, tokens: list[int], finite: int, words: QuestionWords) -> int:
    token = doc[finite]
    verb = main_verb(token)
    opened = next((i for i in tokens if subordinates(doc[i], words)), tokens[-1] + 1)
    found = [
        i
        for i in tokens
        if i < opened and doc[i].dep_.startswith("nsubj") and doc[i].head.i in {verb.i, finite}
    ]
    if not found and token.dep_ == "cop" and verb.i in tokens and verb.i < finite:
        found = [verb.i]
    if len(found) != 1 and words.verb_second:
        found = by_place(doc, tokens, finite, found, words)
    if len(found) != 1:
        raise Unclear("no certain subject")
    if doc[found[0]].pos_ not in _SUBJECTS and not begins_name(doc[found[0]]):
        raise Unclear("no certain subject")
    return found[0]


def _check_agreement(
    doc: Doc, head: int, finite: int, subject: Span | list[int], words: QuestionWords
) -> None:
    past = "Past" in doc[finite].morph.get("Tense", []) and doc[finite].pos_ != "AUX"
    if (past and not words.verb_second) or _says_what_one_is(doc[finite], words):
        return
    if doc[head].lower_ in value_words(doc.lang_).scales:
        return  # *dertien miljoen mensen brachten …*
    if doc[head].text.endswith("-"):
        return  # *beschuit- en toastfabrikant Smit komt …*
    verb, noun = doc[finite].morph.get("Number", []), doc[head].morph.get("Number", [])
    several = any(doc[i].pos_ == "CCONJ" and _joins(doc[i], doc[head]) for i in subject)
    one = several and verb == ["Sing"] and all(doc[i].pos_ in _OF_NAME for i in subject[1:])
    wanted = ["Plur"] if several and not one else noun
    if verb and wanted and verb != wanted and doc[head].pos_ != "PROPN":
        raise Unclear("subject and verb differ in number")


def _says_what_one_is(finite: Token, words: QuestionWords) -> bool:
    """Whether a verb in the singular says that something is a thing with `a`, whatever its name looks like
    (*De burgers van Calais is een beeldengroep*, *een barcode of streepjescode is een patroon*)."""
    one = finite.morph.get("Number", []) == ["Sing"] and finite.dep_ == "cop"
    return one and any(child.lower_ in words.indefinite for child in finite.head.children)


def _joins(conjunction: Token, head: Token) -> bool:
    """Whether a conjunction adds to a subject, not to a phrase in it: *het aantal in oost en west*."""
    last = conjunction.head
    return last.dep_ != "conj" or last.head == head or last.head.dep_ == "ROOT"


def _trim_tail(doc: Doc, rest: list[int], words: QuestionWords) -> list[int]:
    """The rest up to a loose clause behind a comma: which it is true without."""
    for at, index in enumerate(rest):
        if _hangs_behind_verb(doc, rest, at, words):
            return rest[:at]
        if doc[index].text != "," or at + 1 >= len(rest):
            continue
        tail = rest[at + 1 :]
        if _compares(doc, tail, words):
            return rest[:at]
        opener = tail[1] if doc[tail[0]].pos_ == "ADP" and len(tail) > 1 else tail[0]
        loose = doc[tail[0]].lower_ in words.loose_clauses or doc[opener].lower_ in words.relatives
        if loose and not correlates(doc, tail[0], words):
            resumed = _resumed(doc, rest[:at], tail)
            return [*(rest[:at] if resumed else _without_next(doc, rest[:at])), *resumed]
    return _without_front(doc, rest)


def _hangs_behind_verb(doc: Doc, rest: list[int], at: int, words: QuestionWords) -> bool:
    """Whether a relative clause without a comma opens here, behind the verb at the end of the main clause
    (*heeft een doek gekocht waarvan …*)."""
    if not at or doc[rest[at]].lower_ not in words.pronominal:
        return False
    before = doc[rest[at - 1]]
    ends = before.pos_ == "VERB" and not is_finite(before)
    return ends and any(is_finite(doc[i]) for i in rest[at + 1 :])


def _compares(doc: Doc, tail: list[int], words: QuestionWords) -> bool:
    """Whether a clause ends, behind a comma, in how much more or less it is than something else (*, zes
    punten lager dan vorige keer*)."""
    more = next((at for at, i in enumerate(tail) if "Cmp" in doc[i].morph.get("Degree", [])), len(tail))
    than = tail[more + 1 : more + 2]
    plain = all(doc[i].pos_ in _OF_MORE for i in tail[:more])
    verb = any(is_finite(doc[i]) or doc[i].text == "," for i in tail)
    return plain and bool(than) and doc[than[0]].lower_ in words.than and not verb


def _without_front(doc: Doc, rest: list[int]) -> list[int]:
    """The rest without the phrase at its end that opens the next clause, whose subject stands behind it: *,
    and with the body of an eagle and the legs of a crane it can …*."""
    behind = doc[rest[-1] + 1 :] if rest else doc[:0]
    subject = next((token for token in behind if token.pos_ not in _OF_PHRASE), None)
    opens = subject is not None and subject.pos_ == "PRON" and subject.dep_.startswith("nsubj")
    commas = [at for at, i in enumerate(rest[:-2]) if doc[i].text == ","]
    if not opens or not commas:
        return rest
    first, second = doc[rest[commas[-1] + 1]], doc[rest[commas[-1] + 2]]
    return rest[: commas[-1]] if first.pos_ == "CCONJ" and second.pos_ == "ADP" else rest


def _without_next(doc: Doc, rest: list[int]) -> list[int]:
    """The rest without the subject of a next clause at its end, whose verb was cut off: *, en de buurman*."""
    commas = [at for at, i in enumerate(rest) if doc[i].text == ","]
    joins = bool(commas) and commas[-1] + 1 < len(rest) and doc[rest[commas[-1] + 1]].pos_ == "CCONJ"
    if joins and len(commas) > 1:
        raise Unclear("it may go on with what stands behind it")
    return rest[: commas[-1]] if joins else rest


def _resumed(doc: Doc, before: list[int], tail: list[int]) -> list[int]:
    """What of the main clause follows a loose clause in it: its object, particle or verb, an infinitive that
    was opened before, and all that stands before that. Raises Unclear when the loose clause has no comma at
    its end."""
    root = root_of(doc)
    tail = tail[: next((at for at, i in enumerate(tail) if doc[i].text == ";"), len(tail))]
    parts = [i for i in tail if i == root.i or (doc[i].dep_ in _PARTS and doc[i].head == root)]
    parts = parts or [i for i in tail if doc[i].dep_ == "obj" and doc[i].head == root]
    parts = parts or [doc[i].head.i for i in before if doc[i].dep_ == "mark" and doc[i].head.i in tail]
    if not parts and _goes_on_behind(doc, tail):
        raise Unclear("the main clause goes on behind a clause in it")
    if not parts:
        return []
    commas = [at for at, i in enumerate(tail) if doc[i].text == "," and i < parts[0]]
    if not commas:
        raise Unclear("the main clause goes on behind a clause in it")
    listed = {doc[i].pos_ for i in tail[commas[-1] - 1 : commas[-1] + 2]} == {"PROPN", "PUNCT"}
    return [] if listed else tail[commas[-1] + 1 :]


def _is_listed(verb: Token) -> bool:
    """Whether a verb stands in a list of verbs, with nothing of its own (*arrived, drank and left*)."""
    return verb.pos_ == "VERB" and verb.nbor(-1).text == "," and behind_of(verb).pos_ == "CCONJ"


def _goes_on_behind(doc: Doc, tail: list[int]) -> bool:
    """Whether a noun with its article stands alone behind a relative clause: it belongs to the verb before
    that (*De zege was voor Ada, die nooit verder kwam, een verrassing*)."""
    commas = [at for at, i in enumerate(tail) if doc[i].text == ","]
    last = [doc[i] for i in tail[commas[-1] + 1 :]] if commas else []
    clause = any(is_finite(doc[i]) for i in tail[: commas[-1]]) if commas else False
    return clause and bool(last) and last[0].pos_ == "DET" and {token.pos_ for token in last} <= _OF_NOUN


_OF_NOUN = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
"""Classes of the words of a noun with an article."""
_OF_MORE = frozenset({"NUM", "NOUN", "ADJ", "ADV", "ADP", "DET", "PRON", "SYM"})
"""Classes of the words that say by how much something is more."""
_SUBJECTS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "X"})
"""Classes of the head of a subject."""
_OF_NAME = frozenset({"PROPN", "CCONJ"})
"""Classes of the words behind the first of what a verb shows to be one: *Waterschap Rijn en IJssel heeft*."""
_OF_PHRASE = frozenset({"ADP", "DET", "ADJ", "NUM", "NOUN", "PROPN", "CCONJ"})
"""Classes of the words of a phrase, or of two that are joined."""
_MEASURE = frozenset({"DET", "NUM", "ADJ", "ADV", "NOUN"})
"""Classes of the words that say how long something is."""
_UNFINISHED = frozenset({"amod", "det", "cc"})
"""Labels of a word that cannot end a clause."""
_PARTS = frozenset({"compound:prt", "aux", "aux:pass", "cop", "xcomp"})
"""Labels of the parts of a verb that may stand at the end of its clause."""


def _checked(clause: Clause, words: QuestionWords) -> Clause:
    """The clause, without the clause of time, cause or contrast at its end where that is not cut off surely.

    Raises Unclear.
    """
    try:
        _check_rest(clause, words)
    except Unclear:
        at = tail_opener(clause.doc, clause.rest, words)
        if not at:
            raise
        clause = replace(clause, rest=_without_measure(clause.doc, clause.rest[:at]))
        _check_rest(clause, words)
    return clause


def _without_measure(doc: Doc, rest: Span) -> Span:
    """The rest without how long before or after the clause behind it something was: *…, some months*."""
    at = len(rest)
    if not at or doc[rest[-1]].lower_ not in value_words(doc.lang_).durations:
        return rest
    while at and doc[rest[at - 1]].pos_ in _MEASURE:
        at -= 1
    return rest[: at - 1] if at and doc[rest[at - 1]].text == "," else rest


def _check_rest(clause: Clause, words: QuestionWords) -> None:
    """A finite verb in the rest must have its own subordinator; a comma must not hide a clause."""
    opened = 0
    last = clause.doc[clause.rest[-1]] if clause.rest else clause.doc[clause.finite]
    if last.dep_ in _UNFINISHED and last.head.i > last.i:
        raise Unclear("it breaks off")
    verb = main_verb(clause.doc[clause.finite])
    for i in clause.rest:
        token = clause.doc[i]
        if token.dep_ == "conj" and token.head == verb and _is_listed(token):
            raise Unclear("a second verb")
        if subordinates(token, words):
            opened += 1
        if is_finite(token):
            opened -= 1
        if opened < 0:
            raise Unclear("a second finite verb")
