"""Word order: a clause as a statement, and as a question about one of its phrases."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quiz.generate.capital import small
from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import Span, is_people, main_verb, subordinates
from quiz.generate.clauses.parted import particle
from quiz.generate.clauses.tokens import behind_of
from quiz.generate.language.lemmas import PLAIN
from quiz.generate.names.evidence import is_compound_role
from quiz.languages.names import name_words
from quiz.languages.questions import QuestionWords, question_words

Piece = int | str
"""A token by its index, or words of our own."""

_PARTICLE = 3
"""Letters of the longest particle of a name."""
_REGNAL = re.compile(r"[IVX]{2,}|[VX]")
"""The number of a ruler (*Constans II*)."""
_NO_SPACE_BEFORE = frozenset(",.;:!?)]}’'%")
_NO_SPACE_AFTER = frozenset("([{‘")


def render(doc: Doc, pieces: list[Piece], *, proper: frozenset[int], shown: Mapping[int, str]) -> str:
    """The pieces as text. Neighbouring tokens keep the space they had; a word that stood first in its
    sentence gets a small letter unless it is in `proper`; `shown` replaces tokens by other words, a pronoun
    only once by the same. A verb that comes twice is parted: the verb, then its particle."""
    pieces = _parted(doc, pieces)
    out: list[str] = []
    told: set[str] = set()
    for at, piece in enumerate(pieces):
        text = piece if isinstance(piece, str) else shown.get(piece, _cased(doc[piece], proper))
        if isinstance(piece, int) and doc[piece].pos_ == "PRON" and piece in shown:
            text = _cased(doc[piece], proper) if text in told else text
            told.add(text)
        if not text:
            continue
        if out and _spaced(doc, pieces[at - 1], piece, out[-1], text):
            out.append(" ")
        out.append(text)
    return "".join(out)


def _parted(doc: Doc, pieces: list[Piece]) -> list[Piece]:
    """The pieces with words of our own in place of a verb that comes twice."""
    seen: set[Piece] = set()
    out = list(pieces)
    for at, piece in enumerate(pieces):
        if isinstance(piece, int) and piece in seen:
            form, first = doc[piece].text, particle(doc[piece])
            out[at], out[pieces.index(piece)] = first, form[len(first) :]
        seen.add(piece)
    return out


_SMALL = frozenset({"DET", "ADP", "CCONJ", "SCONJ"})
"""Classes of words that no name opens with."""
_PLACED = frozenset({"case", "compound:prt", "mark"})
"""Labels of a preposition before its noun, or that is part of a verb."""


def _spaced(doc: Doc, before: Piece, piece: Piece, left: str, right: str) -> bool:
    """Whether a space stands between two pieces; none in *ervoor*, whose parts a sentence can part."""
    if isinstance(before, int) and isinstance(piece, int) and piece == before + 1:
        return bool(doc[before].whitespace_)
    stranded = isinstance(piece, int) and doc[piece].pos_ == "ADP" and doc[piece].dep_ not in _PLACED
    if left == "er" and stranded:
        return False
    stood_apart = isinstance(piece, int) and piece > 0 and bool(doc[piece - 1].whitespace_)
    elided = right[0] in "'’" and len(right) > 1 and stood_apart
    return (elided or right[0] not in _NO_SPACE_BEFORE) and left[-1] not in _NO_SPACE_AFTER


def _cased(token: Token, proper: frozenset[int]) -> str:
    first = token.i == 0 or all(other.is_punct or other.is_space for other in token.doc[: token.i])
    if first and token.i and token.nbor(-1).is_quote:
        return token.text
    lowered = small(token.text) if token.text[1:].islower() else token.text.lower()
    role = _says_who(token) and token.i not in proper
    if first and (token.pos_ in _SMALL or role or token.doc.user_data.get(PLAIN)):
        return lowered
    if first and token.i not in proper and _says_what(token):
        return lowered
    if first and token.pos_ in {"NOUN", "X"} and _opens_name(token):
        return token.text
    if first and token.pos_ == "ADJ" and _is_of_english_name(token):
        return token.text
    if not first or token.i in proper or token.pos_ == "PROPN" or not token.text[1:].islower():
        return token.text if not (first and len(token.text) == 1) else token.text.lower()
    return lowered


def _is_of_english_name(token: Token) -> bool:
    """Whether an adjective that opens a sentence is part of a name, as far as English tells (*Tropical Storm
    Ada*): it has no article, compares nothing, and has a name behind it."""
    behind = behind_of(token)
    english = not question_words(token.doc.lang_).verb_second and "Cmp" not in token.morph.get("Degree", [])
    return english and behind.pos_ == "PROPN" and behind.text[:1].isupper()


def _says_who(token: Token) -> bool:
    """Whether a word before a name is a noun for people, or for a firm (*Wapenfabrikant Remington*)."""
    behind = behind_of(token)
    people = is_people(token.lower_, question_words(token.doc.lang_)) or is_compound_role(token)
    return behind.pos_ == "PROPN" and people


def _says_what(token: Token) -> bool:
    """Whether a word is an office, or what a name behind it is that of, and opens none itself (*Vakbond
    Solidarność*)."""
    words = name_words(token.doc.lang_)
    sort = token.lower_ in words.heads and token.lower_ not in words.first
    named = token.i + 1 < len(token.doc) and token.nbor().pos_ == "PROPN"
    return token.lower_ in words.roles or (sort and named)


def _opens_name(token: Token) -> bool:
    """Whether a particle and a capital follow a word, or the number of a ruler: they make one name with it
    (*Jacques de Vaucanson*)."""
    behind = token.doc[token.i + 1 : token.i + 3]
    if len(behind) and _REGNAL.fullmatch(behind[0].text):
        return True
    if len(behind) < 2 or behind[0].pos_ not in {"X", "PROPN", "DET", "NOUN"}:
        return False
    return behind[0].text.islower() and len(behind[0]) <= _PARTICLE and behind[1].text[:1].isupper()


def with_lead(lead: str, text: str) -> str:
    """A question or a gap sentence behind what says of what it is."""
    return f"{lead}: {text}" if lead else text


def statement(clause: Clause, words: QuestionWords) -> list[Piece]:
    """The clause as a main clause of its own."""
    if words.verb_second:
        if clause.front:
            there = [i for i in clause.rest if _presents(clause, i, words)]
            rest = [i for i in clause.rest if i not in there]
            if clause.front[-1] < clause.finite < min((*clause.subject, *clause.rest)):
                return [*clause.front, clause.finite, *sorted((*clause.subject, *clause.rest))]
            return [*clause.front, clause.finite, *there, *clause.subject, *rest]
        return [*clause.subject, clause.finite, *clause.rest]
    front: list[Piece] = [*clause.front, ","] if clause.front else []
    return [*front, *clause.subject, clause.finite, *clause.rest]


def reported(clause: Clause, speaker: str, words: QuestionWords) -> list[Piece]:
    """The clause as what someone says: `volgens Rutte heeft Polen …`, `according to Rutte, Poland …`."""
    said = words.templates["according"].format(speaker=speaker)
    if words.verb_second:
        return [said, clause.finite, *clause.subject, *clause.rest]
    return [said, ",", *clause.subject, clause.finite, *clause.rest]


def question(clause: Clause, phrase: Span, asked: list[Piece], words: QuestionWords) -> list[Piece] | None:
    """The question in which `asked` stands for a phrase of the clause; None when it can't be built.

    The subject, or its first words, keep the order of the clause; any other phrase goes first, before the
    verb and the subject.
    """
    inside = bool(phrase) and set(phrase) <= set(clause.subject)
    if inside and phrase[0] == clause.subject[0]:
        if not words.verb_second and _stays_first(clause, clause.front, clause.rest, words):
            return [*clause.front, ",", *asked, clause.finite, *clause.rest]
        if _is_share(clause, words):
            return [*asked, *clause.front, clause.finite, *clause.rest]
        return [*asked, clause.finite, *_reordered(clause, words)]
    if inside:
        clause = replace(clause, subject=tuple(i for i in clause.subject if i not in phrase))
        phrase = ()
    front = [i for i in clause.front if i not in phrase]
    rest = [i for i in clause.rest if i not in phrase]
    if len(front) + len(rest) + len(phrase) != len(clause.front) + len(clause.rest):
        return None
    rest = _without_commas(clause, rest, phrase)
    left = [clause.doc[i].pos_ for i in front]
    if words.verb_second and (left == ["NOUN"] or (left[:1] == ["ADV"] and len(front) < len(clause.front))):
        return None
    if _has_more_behind(clause, phrase):
        return None
    if words.verb_second:
        behind = any(clause.doc[i].pos_ == "VERB" and clause.doc[i].dep_ != "amod" for i in front)
        fields = [*rest, *front] if behind else [*front, *rest]
        there = [i for i in fields if _presents(clause, i, words)]
        first = [i for i in fields if i not in there and _is_reflexive(clause, i)]
        fields = [i for i in fields if i not in there and i not in first]
        return [*asked, clause.finite, *there, *clause.subject, *first, *fields]
    verb = _inverted(clause, words)
    if verb is None:
        return None
    auxiliary, main = verb
    if front and _stays_first(clause, front, rest, words):
        return [*front, ",", *asked, auxiliary, *clause.subject, *main, *rest]
    return [*asked, auxiliary, *clause.subject, *main, *rest, *front]


def _is_share(clause: Clause, words: QuestionWords) -> bool:
    """Whether what stands first is that of which the subject is a share (*Van de berichten was 14 procent
    …*)."""
    first = clause.doc[clause.front[0]].lower_ if clause.front else ""
    return words.verb_second and first in words.linking_prepositions and _is_amount(clause)


def _is_amount(clause: Clause) -> bool:
    """Whether the subject is a number or a share, with no noun of its own but *procent*."""
    return any(clause.doc[i].pos_ in {"NUM", "SYM"} for i in clause.subject)


def _has_more_behind(clause: Clause, phrase: Span) -> bool:
    """Whether something stands behind a phrase and a comma that says what it is (*on 28 March, Easter*)."""
    doc, end = clause.doc, phrase[-1] + 1 if phrase else 0
    follows = end + 1 if end in clause.rest and doc[end].text == "," else 0
    if follows not in clause.rest:
        return False
    last = follows == clause.rest[-1] and doc[follows].pos_ == "PROPN"
    return last or (doc[follows].dep_ == "appos" and doc[follows].head.i in phrase)


def _without_commas(clause: Clause, rest: list[int], phrase: Span) -> list[int]:
    """The rest without the commas on both sides of a phrase that was taken out of it, or the one behind a
    date with a comma in it (*on May 3, 1974, to Bergen*)."""
    doc = clause.doc
    beside = {phrase[0] - 1, phrase[-1] + 1} if phrase else set()
    if any(doc[i].text.endswith(",") for i in phrase):
        beside = {phrase[-1] + 1}
    between = beside <= set(rest) and all(doc[i].text == "," for i in beside)
    return [i for i in rest if i not in beside] if between else rest


def _stays_first(clause: Clause, front: Sequence[int], rest: Sequence[int], words: QuestionWords) -> bool:
    """Whether what stands first would belong to another verb or noun at the end: a participle, or anything
    behind a clause."""
    participle = any(clause.doc[i].pos_ == "VERB" for i in front)
    return participle or (bool(front) and any(subordinates(clause.doc[i], words) for i in rest))


def _is_reflexive(clause: Clause, i: int) -> bool:
    """Whether a word is the pronoun of a reflexive verb, which stands beside the subject (*graaft het dier
    zich in de winter in*)."""
    token = clause.doc[i]
    return "Yes" in token.morph.get("Reflex", []) and token.head == main_verb(clause.doc[clause.finite])


def _stands_by_verb(clause: Clause, i: int, words: QuestionWords) -> bool:
    """Whether a word stands right behind the verb where what stood first goes behind it."""
    return _presents(clause, i, words) or _is_reflexive(clause, i)


def _presents(clause: Clause, i: int, words: QuestionWords) -> bool:
    """Whether a word presents a subject without `the`, and stands before it (*waarvoor is er geld*)."""
    first = clause.doc[clause.subject[0]] if clause.subject else None
    known = first is None or first.lower_ in words.definite or first.pos_ in {"PROPN", "PRON"}
    return clause.doc[i].lower_ in words.expletive and not known


def _reordered(clause: Clause, words: QuestionWords) -> list[Piece]:
    if words.verb_second:
        fields = (*clause.front, *clause.rest)
        first = [i for i in fields if clause.front and _stands_by_verb(clause, i, words)]
        return [*first, *(i for i in fields if i not in first)]
    return [*clause.rest, *clause.front]


def _inverted(clause: Clause, words: QuestionWords) -> tuple[Piece, list[Piece]] | None:
    """The auxiliary and what stays of the verb: `is` and nothing, or `did` and `win`."""
    token = clause.doc[clause.finite]
    if token.pos_ == "AUX" or token.lemma_ == "be":
        return clause.finite, []
    base = base_form(token, words)
    if base is None:
        return None
    past = "Past" in token.morph.get("Tense", [])
    plural = "Plur" in clause.doc[clause.head].morph.get("Number", []) or any(
        clause.doc[i].pos_ == "CCONJ" for i in clause.subject
    )
    auxiliary = words.do["past"] if past else words.do["plural" if plural else "singular"]
    return auxiliary, [base]


def base_form(token: Token, words: QuestionWords) -> str | None:
    """The base of a finite verb, when its form follows from that base by rule or is a known irregular
    one."""
    form = token.lower_
    if form in words.irregular:
        return words.irregular[form]
    lemma = token.lemma_.lower()
    if form == lemma or form in _regular_forms(lemma):
        return lemma
    return None


def _regular_forms(base: str) -> frozenset[str]:
    """The regular third person and past forms of an English verb (spelling rules of any grammar)."""
    doubled = base + base[-1:]
    stem = base[:-1] if base.endswith("e") else base
    forms = {base + "s", base + "es", stem + "ed", doubled + "ed"}
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        forms |= {base[:-1] + "ies", base[:-1] + "ied"}
    return frozenset(forms)
