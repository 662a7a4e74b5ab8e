"""Words that point outside their sentence: pronouns, demonstratives, times told from today."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Token

from quiz.generate.clauses.elsewhere import told_from_elsewhere
from quiz.generate.clauses.nouns import is_finite, is_main_subject, main_verb
from quiz.generate.clauses.tokens import behind_of
from quiz.generate.standing.bare import bare_nouns, points_back
from quiz.generate.standing.within import is_of_subject, stands_within
from quiz.generate.values.parts import is_part
from quiz.item import AnswerKind
from quiz.languages.names import name_words
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from quiz.generate.reading import Reading


_NUMBERED = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "VERB", "ADP", "SYM", "X"})
"""Classes of a word behind *de eerste* that it is the first of."""
_QUOTED = frozenset({"NOUN", "PROPN", "ADJ", "X"})
"""Classes of the first of words in quotation marks that stand for a noun."""
_NEAR = 4
"""Words between two such as `er` of one clause, at most."""
_INITIAL = re.compile(r"[A-Z]\.")


class Vague(str):
    """Why words do not say which thing they are about, although a headline before them can."""

    __slots__ = ()


def dangling(
    reading: Reading, indices: Sequence[int], words: QuestionWords, *, among: Sequence[int] = ()
) -> str:
    """Why these tokens of a sentence do not stand alone; "" when they do.

    What a pronoun stands for may also be `among` further tokens: those of the answer.
    """
    doc = reading.doc
    vague = ""
    kept = [i for i in indices if i not in reading.shown]
    phrases = _by_opener(words.deictic_phrases)
    for noun in bare_nouns(reading, indices, words, described=True):
        if points_back(noun, reading, words):
            return f"which one ‘{noun.text}’ is, an earlier sentence says"
    if kept and kept[0] == 0 and doc[0].lower_ in words.possessive:
        return f"whose is meant by ‘{doc[0].text}’, an earlier sentence says"
    for at, i in enumerate(kept):
        token = doc[i]
        if _INITIAL.fullmatch(token.text) and not (i and token.nbor(-1).text[:1].isupper()):
            return f"‘{token.text}’ is nobody's whole name"
        if i in reading.unclear:
            return f"which one ‘{token.text}’ is, the sentence before leaves open"
        if i in reading.again and i not in reading.topics:
            vague = vague or Vague(f"which ‘{token.text}’ it is, an earlier sentence says")
        if _points_out(token, among or indices, reading, words) or _lost_owner(
            token, among or indices, words
        ):
            return f"‘{token.text}’ points outside the sentence"
        if any(_starts(doc, kept, at, each) for each in phrases.get(token.lower_, ())):
            if _numbers_noun(doc, kept[at + 1], reading, words):
                continue
            return f"‘{token.text} {doc[kept[at + 1]].text}’ points outside the sentence"
    return vague


@cache
def _by_opener(phrases: tuple[tuple[str, ...], ...]) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """The phrases by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], []).append(phrase)
    return found


def _points_out(token: Token, kept: Sequence[int], reading: Reading, words: QuestionWords) -> bool:
    """Whether a word points at something that does not stand before it among those that are kept."""
    if is_of_subject(token, kept, reading, words):
        return False
    points, whose = _points(token, words), _whose(token, words)
    if _of_nobody_here(token, words) and not stands_within(token, kept, reading, words):
        return True
    if _of_no_thing_here(token, reading, words) or _of_none_here(token, kept, reading, words):
        return True
    if _is_near_nothing(token, reading, words):
        return True
    if not (points or whose):
        return False
    within = stands_within(token, kept, reading, words)
    return not within or (whose and not _has(token, words))


def _points(token: Token, words: QuestionWords) -> bool:
    word = token.lower_
    if word in words.demonstratives:
        if token.pos_ == "SCONJ":
            return not _opens_clause(token)
        return token.pos_ == "DET" or (token.pos_ == "PRON" and not _relative(token))
    alone = word in words.then and token.dep_ == "advmod"
    if token.pos_ == "SCONJ" and word in words.subordinators and not alone:
        return False
    if told_from_elsewhere(token, words) or _stands_for_noun(token, words):
        return True
    if alone or (word in words.then and token.pos_ == "ADV"):
        return not any(other.lower_ in words.conditions | words.comparing for other in token.doc)
    if _is_object(token, words):
        return True
    if word not in words.deictic or token.pos_ == "PROPN" or _approximates(token, words):
        return False
    follows = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    if (word, follows) in words.harmless:
        return False
    if word in words.contrastive and token.i > 1 and token.nbor(-1).pos_ == "CCONJ":
        return False
    if token.pos_ == "ADJ" and token.i + 1 < len(token.doc) and token.nbor().pos_ == "PROPN":
        return False
    if word in words.expletive and not words.verb_second and token.i and token.nbor(-1).pos_ == "NOUN":
        return True
    if word in words.expletive and (_strands(token, words) or _is_second(token)):
        return True
    if word in words.expletive and (_presents(token) or _announces(token, words) or _counts(token, words)):
        return False
    article = token.pos_ == "DET" and word in words.definite and not _alone(token)
    return not article and not token.text[1:2].isupper()


def _is_object(token: Token, words: QuestionWords) -> bool:
    """Whether what looks like a possessive is someone (*raadde haar aan te wachten*, *kostte haar zo'n 180
    euro*)."""
    if token.lower_ not in words.possessive or token.pos_ == "AUX":
        return False
    owned = token.doc[token.i + 1 : token.head.i]
    apart = any(other.lower_ in words.indefinite | words.deictic for other in owned)
    return apart or token.dep_ in {"obj", "iobj", "obl", "obl:arg"}


def _stands_for_noun(token: Token, words: QuestionWords) -> bool:
    """Whether *de eerste* stands here without its noun, or *een exemplaar* or *de Fransman* for one that was
    named before."""
    if _is_one_of_them(token, words) or _is_one(token, words):
        return True
    if not token.i or token.nbor(-1).lower_ not in words.definite:
        return False
    behind = behind_of(token)
    if _is_nounless(token, behind):
        return True
    if token.pos_ == "ADJ" and token.i > 1 and token.nbor(-2).lower_ in words.on and behind.pos_ == "ADP":
        return token.dep_.startswith("obl")
    return token.lower_ in words.ordinals and behind.pos_ not in _NUMBERED and behind.text != "-"


def _is_one(token: Token, words: QuestionWords) -> bool:
    """Whether *one* is the whole subject (*one was lost*, *one, a fern, was lost*)."""
    acts = token.lower_ in words.single and token.dep_.startswith("nsubj") and token.pos_ != "DET"
    behind = behind_of(token)
    return acts and (behind.pos_ in {"VERB", "AUX"} or behind.text == ",")


def _is_one_of_them(token: Token, words: QuestionWords) -> bool:
    """Whether a word only counts things (*vierhonderd exemplaren*), or says of which people somebody is."""
    behind = behind_of(token)
    if token.lower_ in words.specimens:
        told = any(child.lower_ in words.definite for child in token.children)
        acts = token.dep_.startswith(("nsubj", "obj")) and not told
        return acts and behind.lower_ not in words.linking_prepositions
    people = words.verb_second and token.text in name_words(token.doc.lang_).demonyms
    single = people and token.pos_ in {"NOUN", "PROPN"} and "Sing" in token.morph.get("Number", [])
    return single and behind.pos_ != "PROPN" and token.i > 0 and token.nbor(-1).lower_ in words.definite


def _is_nounless(token: Token, behind: Token) -> bool:
    """Whether *the three* or *de meeste* stands here without its noun."""
    most = token.pos_ == "ADJ" and "Sup" in token.morph.get("Degree", [])
    ends = behind.pos_ in {"VERB", "AUX"} or behind.text == ","
    return (most or token.pos_ == "NUM") and ends and token.dep_.startswith("nsubj")


def _alone(token: Token) -> bool:
    """Whether no noun can follow: what looks like an article is a pronoun (*noemt het ‘een amputatie’*)."""
    behind = token.doc[token.i + 1 : token.i + 3]
    if len(behind) > 1 and behind[0].is_quote and behind[1].pos_ in _QUOTED:
        return False
    return not len(behind) or behind[0].pos_ in {"PUNCT", "ADP", "AUX", "SCONJ", "CCONJ"}


def _approximates(token: Token, words: QuestionWords) -> bool:
    """Whether a word only says that a number is about right (*zo'n 65.000 mensen*)."""
    number = token.i + 1 < len(token.doc) and token.nbor().pos_ == "NUM"
    return number and token.lower_ in words.hedges


def _presents(token: Token) -> bool:
    """Whether a word such as `er` only presents the subject that follows (*In 2003 was er een brug*)."""
    if token.dep_.startswith("expl"):
        return True
    stranded = any(child.dep_ in {"case", "compound:prt"} and child.i > token.i for child in token.children)
    around = [token.doc[i] for i in (token.i - 1, token.i + 1) if 0 <= i < len(token.doc)]
    finite = [other for other in around if is_finite(other)]
    verbs = [token.head, *finite, *map(main_verb, finite)]
    subjects = (child for verb in verbs for child in verb.children if child.dep_.startswith("nsubj"))
    beside = bool(finite) or around[0].pos_ == "SCONJ"
    return beside and any(subject.i > token.i for subject in subjects) and not stranded


def _strands(token: Token, words: QuestionWords) -> bool:
    """Whether a word such as `er` belongs to a preposition at the end (*er stonden namen op*)."""
    last = [other for other in token.doc[token.i :] if not other.is_punct][-1]
    of_another = last.dep_ == "case" and last.head.i > token.i
    return last.lower_ in words.stranded and last.i > token.i and not of_another


def _is_second(token: Token) -> bool:
    """Whether a word such as `er` stands here for the second time: then it stands for things that were named
    (*er gingen er ruim 60.000 over de toonbank*)."""
    return any(other.lower_ == token.lower_ for other in token.doc[max(0, token.i - _NEAR) : token.i])


def _counts(token: Token, words: QuestionWords) -> bool:
    """Whether a word such as `er` stands for those that the sentence begins with (*Van de 172 renners haalden
    er 68 de finish*)."""
    first = token.doc[0].lower_ in words.linking_prepositions and token.doc[1].lower_ in words.definite
    return first and token.i + 1 < len(token.doc) and token.nbor().pos_ == "NUM"


def _announces(token: Token, words: QuestionWords) -> bool:
    """Whether a word such as `er` only announces a clause (*wijst er op dat …*)."""
    return any(other.lower_ in words.announced for other in token.doc[token.i + 1 :])


def _whose(token: Token, words: QuestionWords) -> bool:
    """Whether a possessive behind a preposition leaves open whose it is (*onder zijn leiding*)."""
    owns = token.lower_ in words.possessive - words.plural_possessive and token.pos_ in {"PRON", "DET"}
    return owns and token.i > 0 and token.nbor(-1).pos_ == "ADP"


def _of_nobody_here(token: Token, words: QuestionWords) -> bool:
    """Whether a possessive of one stands where only several are spoken of (*troepen staken zijn huis in
    brand*)."""
    if token.lower_ not in words.possessive or token.lower_ in words.plural_possessive:
        return False
    if _owns_subject(token):
        return True
    before = [other for other in token.doc[: token.i] if other.dep_.startswith("nsubj")]
    plural = all("Plur" in other.morph.get("Number", []) for other in before)
    others = any(other.pos_ == "PROPN" and other.dep_ != "flat" for other in token.doc[: token.i])
    return token.pos_ in {"PRON", "DET"} and bool(before) and plural and not others


def _owns_subject(token: Token) -> bool:
    """Whether a subject belongs to somebody who is not named before it (*In 1982 kwam zijn elpee uit*)."""
    names = any(other.pos_ in {"PROPN", "PRON"} for other in token.doc[: token.i])
    return is_main_subject(token.head) and token.head.i > token.i and not names


def _is_near_nothing(token: Token, reading: Reading, words: QuestionWords) -> bool:
    """Whether something lies near a place that its sentence does not name before (*in het naburige Ede*)."""
    if token.lower_ not in words.near or token.pos_ != "ADJ":
        return False
    people = [range(name.start, name.end) for name in reading.names if name.kind is AnswerKind.PERSON]
    before = [other for other in token.doc[: token.i] if other.pos_ == "PROPN"]
    placed = any(not any(other.i in person for person in people) for other in before)
    thing = any(other.pos_ == "NOUN" and other.dep_.startswith("nsubj") for other in token.doc[: token.i])
    return not placed and not thing


def _of_none_here(token: Token, kept: Sequence[int], reading: Reading, words: QuestionWords) -> bool:
    """Whether a possessive of several stands behind no noun for several, nor any name other than that of one
    person (*zette men hun jongen uit*, *Ada gave birth to their son*)."""
    things = words.personal.get(token.lower_) == "thing"
    if token.lower_ not in words.plural_possessive or things or token.pos_ not in {"PRON", "DET"}:
        return False
    before = [token.doc[i] for i in kept if i < token.i or token.doc[i].dep_.startswith("nsubj")]
    persons = {
        i for name in reading.names if name.kind is AnswerKind.PERSON for i in range(name.start, name.end)
    }
    named = (other.pos_ == "PROPN" and other.i not in persons for other in before)
    several = any("Plur" in other.morph.get("Number", []) for other in before) or any(named)
    return not several and not any(other.pos_ in {"NUM", "CCONJ"} for other in before)


def _of_no_thing_here(token: Token, reading: Reading, words: QuestionWords) -> bool:
    """Whether a possessive of a thing stands where only people are spoken of (*De Gaulle wished to see a
    journal take its place* is of that journal, or of none)."""
    if token.lower_ not in words.possessive or words.personal.get(token.lower_) != "thing":
        return False
    people = {
        i for name in reading.names if name.kind is AnswerKind.PERSON for i in range(name.start, name.end)
    }
    before = [other for other in token.doc[: token.i] if other.pos_ in {"NOUN", "PROPN"}]
    return all(other.i in people for other in before)


def _lost_owner(token: Token, kept: Sequence[int], words: QuestionWords) -> bool:
    """Whether a possessive of a thing may be of one that was left out before it (*Ada, head of the colony,
    ordered a hedge along its frontier*)."""
    if token.lower_ not in words.possessive or words.personal.get(token.lower_) != "thing":
        return False
    return any(other.pos_ == "NOUN" and other.i not in kept for other in token.doc[: token.i])


def _has(token: Token, words: QuestionWords) -> bool:
    """Whether a possessive is of what someone has (*in zijn wei*), not of what he does for another (*onder
    zijn leiding*)."""
    follows = behind_of(token)
    follows = behind_of(follows) if follows.is_quote else follows
    done = follows.lower_.endswith(words.abstract) or follows.lower_ in words.served
    return token.nbor(-1).lower_ not in words.served and not done and follows.pos_ in {"NOUN", "ADJ"}


def _opens_clause(token: Token) -> bool:
    """Whether a finite verb follows a conjunction before the next comma."""
    for other in token.doc[token.i + 1 :]:
        if other.text == ",":
            return False
        if is_finite(other):
            return True
    return False


def _relative(token: Token) -> bool:
    """Whether a pronoun opens a relative clause: behind a noun or a comma, its verb further on."""
    if token.i == 0 or token.head.i < token.i:
        return False
    before = token.nbor(-1)
    put_off = before.pos_ == "VERB" and token.head.dep_ == "acl:relcl"
    return before.pos_ in {"NOUN", "PROPN", "ADP"} or before.text == "," or put_off


def _numbers_noun(doc: Doc, i: int, reading: Reading, words: QuestionWords) -> bool:
    """Whether a word behind `the` numbers a noun that stands there (*het eerste nest*), other than a part of
    a year that nothing tells."""
    behind = doc[i + 1] if i + 1 < len(doc) else doc[i]
    named = doc[i - 1].lower_ in words.definite and doc[i].lower_ in words.ordinals
    known = behind.i in reading.shown or not is_part(behind, words)
    return named and behind.i > i and behind.pos_ in {"NOUN", "PROPN", "ADJ"} and known


def _starts(doc: Doc, kept: list[int], at: int, phrase: tuple[str, ...]) -> bool:
    return tuple(doc[i].lower_ for i in kept[at : at + len(phrase)]) == phrase
