"""The phrase to move or replace: an answer with its determiner, preposition and the noun it hangs on."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import Span, is_finite, subordinates
from quiz.generate.questions.several import in_list
from quiz.languages.questions import QuestionWords

_MODIFIERS = frozenset({"DET", "ADJ", "NUM", "SYM"})
_DEEPEST = 3
_LOOSE_VERBS = frozenset({"advcl", "acl", "acl:relcl", "csubj"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """An answer in its phrase.

    `tokens` is the whole phrase; `core` the answer's own noun phrase with determiner and modifiers within
    it; `preposition` stands just before the core (None without one). `nested`: the phrase hangs on a noun
    that was taken in. `loose`: parse and surface leave open what it hangs on.
    """

    tokens: Span
    core: Span
    preposition: int | None
    nested: bool
    loose: bool


def find_phrase(
    clause: Clause, start: int, end: int, words: QuestionWords, *, counted: int | None = None
) -> Phrase | None:
    """The phrase around an answer; None when the answer lies in no main field or in a subordinate clause.

    `counted` is the end of the noun that a number counts.
    """
    field = next(
        (f for f in (clause.subject, clause.front, clause.rest) if set(range(start, end)) <= set(f)), None
    )
    if field is None:
        return None
    field = _open_part(clause, field, words) if field is clause.rest else field
    if not set(range(start, end)) <= set(field):
        return None
    core = noun_phrase_around(clause.doc, start, counted or end, set(field), words)
    if in_list(clause.doc, core, set(field)):
        return None
    preposition = _preposition(clause.doc, core, set(field), words)
    if _owns(clause.doc, core) or _within_name(clause.doc, core, preposition):
        return None
    if _cut_off(clause.doc, core, set(field), words):
        return None
    if field is clause.subject and _may_end_before(clause, core, words):
        return None
    if field is clause.subject:
        return Phrase(tuple(field), core, preposition, len(core) < len(field), False)
    if field is clause.front:
        late = clause.doc[field[0]].lower_ in words.not_before
        nested = core[0] - (preposition is not None) - late != field[0]
        return Phrase(tuple(field), core, preposition, nested, False)
    return _in_rest(clause, core, preposition, field, words)


def _may_end_before(clause: Clause, core: Span, words: QuestionWords) -> bool:
    """Whether a subject behind its verb may end before a phrase in it, which then tells where or how it was
    done (*zonk het schip voor de ogen van de bemanning*)."""
    before = [clause.doc[i] for i in clause.subject if i < core[0]]
    prepositions = [token for token in before if token.pos_ == "ADP"]
    others = [token for token in prepositions if token.lower_ not in words.linking_prepositions]
    return clause.subject[0] > clause.finite and bool(others)


def _open_part(clause: Clause, field: Span, words: QuestionWords) -> Span:
    """The rest up to its first subordinate clause."""
    doc = clause.doc
    for at, i in enumerate(field):
        token = doc[i]
        opens = subordinates(token, words)
        participle = token.pos_ == "VERB" and token.dep_ in _LOOSE_VERBS and not is_finite(token)
        if participle:
            before = at and doc[field[at - 1]].pos_ in {"ADP", "SCONJ"}
            return field[: at - 1] if before else field[:at]
        purpose = token.lower_ in words.purpose and any(doc[j].dep_ == "mark" for j in field[at:])
        if (
            opens
            or purpose
            or (token.pos_ == "ADP" and token.dep_ == "mark")
            or token.text in {":", ";", '"', "“"}
        ):
            return field[:at]
    return field


def noun_phrase_around(doc: Doc, start: int, end: int, inside: set[int], words: QuestionWords) -> Span:
    """The answer with the determiner and modifiers before it and the nouns and of-phrases behind it."""
    while start - 1 in inside and _before(doc, start - 1, words):
        start -= 1
    while end in inside and _behind(doc, end):
        end += 1
    while end in inside and doc[end].lower_ in words.linking_prepositions:
        stop = _of_end(doc, end, inside)
        if stop is None:
            break
        end = stop
    return tuple(range(start, end))


def _before(doc: Doc, i: int, words: QuestionWords) -> bool:
    token, following = doc[i], doc[i + 1]
    if token.pos_ in _MODIFIERS or (token.pos_ == "VERB" and not is_finite(token) and token.dep_ == "amod"):
        return token.head.i > i or token.pos_ == "DET"
    if token.pos_ in {"NOUN", "PROPN"}:
        joined = following.pos_ == "PROPN" and (following.head.i == i or token.head == following)
        return joined or token.dep_ in {"compound", "flat", "flat:name"} or token.head.i == i + 1
    if token.lower_ in words.hedges | words.focus:
        return following.pos_ in {"NUM", "ADJ", "ADV", "SYM"} or following.like_num
    return token.pos_ == "ADV" and token.head == following and following.pos_ in {"ADJ", "NUM"}


def _behind(doc: Doc, i: int) -> bool:
    token, before = doc[i], doc[i - 1]
    if token.pos_ in {"NOUN", "PROPN"}:
        return (
            before.pos_ in {"NUM", "ADJ", "DET", "SYM"}
            or before.head == token
            or token.dep_ in {"flat", "flat:name"}
        )
    return token.pos_ in {"ADJ", "NUM"} and token.head.i > i and before.pos_ in {"NUM", "ADJ"}


def _of_end(doc: Doc, start: int, inside: set[int]) -> int | None:
    at, seen = start + 1, False
    while at in inside:
        token = doc[at]
        if token.pos_ in {"NOUN", "PROPN"}:
            seen = True
        elif seen or token.pos_ not in _MODIFIERS | {"PRON"}:
            break
        at += 1
    return at if seen else None


def _cut_off(doc: Doc, core: Span, inside: set[int], words: QuestionWords) -> bool:
    """Whether what stands before the phrase still belongs to it: a determiner, a modifier."""
    before = core[0] - 1
    if before not in inside:
        return False
    token = doc[before]
    part = token.pos_ in {"VERB", "ADJ"} and not is_finite(token) and doc[core[0]].pos_ == "PROPN"
    return part or token.pos_ in {"DET", "NUM"} or token.dep_ == "amod" or token.lower_ in words.definite


def _owns(doc: Doc, core: Span) -> bool:
    """Whether a phrase has a genitive behind it (*Shelley's*)."""
    return core[-1] + 1 < len(doc) and doc[core[-1] + 1].dep_ == "case" and doc[core[-1] + 1].pos_ == "PART"


def _within_name(doc: Doc, core: Span, preposition: int | None) -> bool:
    """Whether a phrase is the end of a name (*de Akte van Berlijn*)."""
    if not preposition or preposition < 2:
        return False
    noun = doc[preposition - 1]
    hangs = any(doc[i].head == noun for i in core)
    return noun.text[:1].isupper() and (noun.pos_ == "NOUN" or (noun.pos_ == "PROPN" and hangs))


def _preposition(doc: Doc, core: Span, inside: set[int], words: QuestionWords) -> int | None:
    before = core[0] - 1
    found = before in inside and doc[before].pos_ == "ADP" and doc[before].dep_ != "compound:prt"
    found = found and doc[before].lower_ not in words.adverbial_particles
    return before if found else None


def _in_rest(
    clause: Clause, core: Span, preposition: int | None, field: Span, words: QuestionWords
) -> Phrase | None:
    doc, inside = clause.doc, set(field)
    start, nested, loose = _reach(doc, core, preposition, inside, words)
    if _goes_on_before(doc, start, core, inside, words, nested=nested):
        return None
    end = core[-1] + 1
    if nested and doc[start].pos_ != "ADP":
        end = _with_tail(doc, end, inside)
    tokens = tuple(i for i in range(start, end) if i in inside)
    return Phrase(tokens, core, preposition, nested, loose)


def _reach(
    doc: Doc, core: Span, preposition: int | None, inside: set[int], words: QuestionWords
) -> tuple[int, bool, bool]:
    """Where a phrase begins once the nouns that it hangs on are taken in; whether any were (nested); whether
    parse and surface leave open what it hangs on (loose)."""
    opens = core[0] if preposition is None else preposition
    start, nested, loose = opens, False, False
    for _ in range(_DEEPEST):
        if (
            start - 1 not in inside
            or doc[start].pos_ != "ADP"
            or doc[start - 1].pos_ not in {"NOUN", "PROPN"}
        ):
            break
        noun = start - 1
        inner = core if start == opens else (start + 1,)
        hangs = _hangs_on(doc, inner, start, noun)
        if doc[noun].pos_ == "PROPN" and not hangs:
            break
        free = (
            doc[start].lower_ in words.place_prepositions | words.time_prepositions | words.means_prepositions
        )
        if free and not hangs:
            loose = not _hangs_on_verb(doc, inner)
            break
        outer = noun_phrase_around(doc, noun, noun + 1, inside, words)
        places = words.place_prepositions
        lead = doc[outer[0] - 1] if outer[0] - 1 in inside else None
        if lead is not None and lead.lower_ in places and doc[start].lower_ in places:
            break
        if doc[start].lower_ in places and _is_new(doc, outer, words) and outer[0] != start:
            break
        start, nested = outer[0], True
        if start - 1 in inside and doc[start - 1].pos_ == "ADP":
            start -= 1
    return start, nested, loose


def _goes_on_before(
    doc: Doc, start: int, core: Span, inside: set[int], words: QuestionWords, *, nested: bool
) -> bool:
    """Whether what stands before a phrase still belongs to it, so that it cannot be moved."""
    if start - 1 not in inside:
        return False
    before = doc[start - 1]
    if before.pos_ == "ADP" or before.dep_ == "fixed":
        return True
    modifies = before.lower_ in words.possessive | {","} or before.pos_ in _MODIFIERS
    return nested and (modifies or before.i < before.head.i < core[0])


def _with_tail(doc: Doc, end: int, inside: set[int]) -> int:
    """The end with the prepositional phrases behind it, when nothing else follows them."""
    rest = [i for i in sorted(inside) if i >= end]
    classes = {"ADP", "DET", "ADJ", "NUM", "NOUN", "PROPN", "CCONJ", "PUNCT"}
    whole = bool(rest) and doc[rest[0]].pos_ == "ADP" and all(doc[i].pos_ in classes for i in rest)
    return rest[-1] + 1 if whole else end


def _is_new(doc: Doc, phrase: Span, words: QuestionWords) -> bool:
    """Whether a phrase is an object without `the`: where it is, is also where it is done."""
    indefinite = doc[phrase[0]].pos_ != "DET" or doc[phrase[0]].lower_ in words.indefinite
    return indefinite and doc[phrase[-1]].dep_ == "obj"


def _hangs_on_verb(doc: Doc, core: Span) -> bool:
    head = next((doc[i] for i in core if doc[i].head.i not in core), doc[core[-1]])
    return head.head.pos_ in {"VERB", "AUX"}


def _hangs_on(doc: Doc, core: Span, preposition: int, noun: int) -> bool:
    head = next((doc[i] for i in core if doc[i].head.i not in core), doc[core[-1]])
    return head.head.i == noun or doc[preposition].head.i == noun
