"""Pronouns and bare nouns that stand for a name of the article: for certain, or not at all.

*De stad* is Alexandrië when the article ties the two (see `tied`); *hij*, *zij*, *het* is the subject of the
sentence before, when nothing else there could be meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from spacy.tokens import Doc, Token

from quiz.generate.askable import Reading
from quiz.generate.bindings import before_names, without_article
from quiz.generate.clauses import Clause
from quiz.generate.life import Life, life_of
from quiz.generate.names import CONFIDENT, SURE, Name
from quiz.generate.nouns import ends_name, is_finite, is_people
from quiz.generate.tied import Ties, learn, left_open, stand_for
from quiz.generate.within import stands_within
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_SAYS_WHAT = frozenset({"ROOT", "xcomp", "appos"})
"""Labels of a noun that says who someone is, and brings up nobody else."""


def resolve(readings: Iterable[Reading], words: QuestionWords, *, title: str = "") -> Iterator[Reading]:
    """The sentences with what their pronouns and bare nouns stand for, where that is certain; `title` may be
    the name of a person whose life they tell."""
    readings = list(readings)
    life = life_of(readings, title, words)
    articles = before_names(reading.doc for reading in readings)
    whole = _whole_names(readings)
    ties = Ties()
    before: Reading | None = None
    for reading in readings:
        unclear = left_open(reading, before, ties, words)
        shown = {
            **reading.shown,
            **_in_full(reading, whole),
            **stand_for(reading, ties, words, unclear=unclear),
        }
        same = before is not None and before.sent.paragraph == reading.sent.paragraph
        if same and before is not None:
            for clause in reading.clauses[:1]:
                shown |= _pronoun(clause, before, words, title=title)
        shown |= _person(replace(reading, shown=shown), before if same else None, life, words)
        resolved = replace(reading, shown=shown, unclear=unclear)
        yield resolved
        learn(resolved, ties, articles, words, title=title)
        before = resolved


def _whole_names(readings: Iterable[Reading]) -> dict[str, str]:
    """The whole name of each person by the short form of it, where that is one person's only."""
    found: dict[str, set[str]] = {}
    for reading in readings:
        for name in reading.names:
            if name.kind is AnswerKind.PERSON and " " in (name.full or name.text):
                found.setdefault((name.full or name.text).split()[-1], set()).add(name.full or name.text)
    return {short: full.pop() for short, full in found.items() if len(full) == 1}


def _in_full(reading: Reading, whole: Mapping[str, str]) -> dict[int, str]:
    """The persons of a sentence by their whole name, where it gives their last name alone."""
    shown: dict[int, str] = {}
    for name in reading.names:
        full = whole.get(name.text, "")
        alone = name.kind is AnswerKind.PERSON and name.confidence >= SURE and full == name.full
        if alone and full and full not in reading.sent.text and name.end - name.start == 1:
            beside = [reading.doc[i] for i in (name.start - 1, name.end) if 0 <= i < len(reading.doc)]
            part = any((not token.text.islower() and token.is_alpha) or token.text == "&" for token in beside)
            part = part or any("'" in token.text or "’" in token.text for token in beside if len(token) > 1)
            part = part or (name.start > 0 and reading.doc[name.start - 1].pos_ == "NOUN")
            if not part and reading.doc[name.start].text == name.text:
                shown[name.start] = full
    return shown


def _pronoun(clause: Clause, before: Reading, words: QuestionWords, *, title: str) -> dict[int, str]:
    """The subject pronoun of a clause as the group or the thing that the sentence before is about."""
    index = clause.subject[0]
    if not before.clauses or before.problem or len(clause.subject) > 1:
        return {}
    number = clause.doc[clause.finite].morph.get("Number", [])
    traits = words.personal.get(clause.doc[index].lower_, "")
    antecedent = ""
    if "plural" in traits and number != ["Sing"]:
        antecedent = _group(before, words)
    elif "thing" in traits and number != ["Plur"]:
        expletive = any(clause.doc[i].pos_ == "SCONJ" for i in clause.rest)
        antecedent = "" if expletive else _thing(before, words, title=title)
        if clause.front and title.casefold() not in antecedent.casefold():
            antecedent = ""
    return {index: antecedent} if antecedent else {}


def _person(
    reading: Reading, before: Reading | None, life: Life | None, words: QuestionWords
) -> dict[int, str]:
    """The first pronoun for a person in a sentence as the only person of the sentence before: *zij*, *volgens
    haar*, *haar vader*; nothing when someone else was spoken of first."""
    name = _spoken_of(before, life, words)
    if not name:
        return {}
    spoken = [(quote.start, quote.end) for quote in reading.sent.quotes if quote.direct]
    for token in reading.doc:
        place = reading.sent.start + token.idx
        if _people(reading, until=token.i) or any(start <= place < end for start, end in spoken):
            return {}
        if token.pos_ == "PROPN" and not _is_thing(token, reading):
            return {}
        if token.pos_ == "NOUN" and is_people(token.lower_, words):
            return {}
        if token.pos_ in {"PRON", "DET"} and "person" in words.personal.get(token.lower_, ""):
            if life is not None:
                other = (name == life.name) != life.fits(token.lower_, words)
            else:
                other = before is not None and _is_of_another_sort(token, before, words)
            return {} if other else _shown(token, name, reading, words)
    return {}


def _is_of_another_sort(pronoun: Token, before: Reading, words: QuestionWords) -> bool:
    """Whether *zij* may stand for the thing that the sentence before begins with (*De beweging …*), or, like
    *haar*, for a woman whom that does not name."""
    if words.genders.get(pronoun.lower_) == "f" and not _acts(before):
        return True
    several = words.verb_second and "plural" in words.personal.get(pronoun.lower_, "")
    heads = [before.doc[clause.head] for clause in before.clauses[:1]]
    people = any(is_people(head.lower_, words) or head.lower_ in words.relations for head in heads)
    return several and not people and any(head.pos_ == "NOUN" for head in heads)


def _spoken_of(before: Reading | None, life: Life | None, words: QuestionWords) -> str:
    """The only person whom a sentence is about, else the one whose life is told; "" when that is not sure.

    No sentence before: a paragraph begins.
    """
    if before is None:
        return life.name if life is not None else ""
    stands = _stands_for(before, words)
    opens = life is not None and before.doc[0].text == life.name.split()[0]
    if life is not None and (opens or life.name in stands):
        return life.name
    people = _people(before) | stands
    doubtful = any(
        name.kind is AnswerKind.PERSON and (name.confidence < SURE or _is_cut(name, before.doc, words))
        for name in before.names
    )
    if doubtful or len(people) > 1 or _unnamed(before, words) or _leaves_open(before, words):
        return ""
    if people:
        plain = words.verb_second and life is None
        return people.pop() if plain or _acts(before) else ""
    return life.name if life is not None and not _is_of_another(before, words) else ""


def _acts(before: Reading) -> bool:
    """Whether a person stands in the subject of a sentence: *she* may be the ship that somebody built."""
    subjects = {i for clause in before.clauses for i in clause.subject}
    named = any(name.start in subjects and name.kind is AnswerKind.PERSON for name in before.names)
    return named or any(before.shown.get(i) for i in subjects)


def _is_of_another(before: Reading, words: QuestionWords) -> bool:
    """Whether the subject of a sentence is somebody told by a noun (*haar vader*)."""
    heads = (before.doc[clause.head] for clause in before.clauses)
    return any(
        head.pos_ == "NOUN" and (is_people(head.lower_, words) or head.lower_ in words.relations)
        for head in heads
    )


def _leaves_open(before: Reading, words: QuestionWords) -> bool:
    """Whether a pronoun for a person in a sentence stands for somebody whom neither that sentence nor the
    one before it tells: then one more person is spoken of (*Haar vader, Jan, was arts*)."""
    kept = range(len(before.doc))
    return any(
        _is_person(token, words)
        and token.pos_ in {"PRON", "DET"}
        and token.i not in before.shown
        and not stands_within(token, kept, before, words)
        for token in before.doc
    )


def _is_cut(name: Name, doc: Doc, words: QuestionWords) -> bool:
    """Whether more of a name stands beside what was found of it."""
    links = words.name_links | words.elided
    goes_on = (
        name.end + 1 < len(doc) and doc[name.end].lower_ in links and doc[name.end + 1].text[:1].isupper()
    )
    return ends_name(doc, name.start, words) or (
        goes_on and doc[name.end].lower_ not in words.linking_prepositions
    )


def _is_thing(token: Token, reading: Reading) -> bool:
    """Whether a proper noun is certainly in the name of something that is no person."""
    name = next((each for each in reading.names if each.start <= token.i < each.end), None)
    return name is not None and name.kind is not AnswerKind.PERSON and name.confidence >= CONFIDENT


def _shown(token: Token, name: str, reading: Reading, words: QuestionWords) -> dict[int, str]:
    """A pronoun as a name, in the genitive when it owns something; nothing when it can be of more than one,
    or of a thing that the sentence names before it."""
    if token.i in reading.shown:
        return {}
    traits = words.personal[token.lower_]
    owns = token.lower_ in words.possessive and token.i + 1 < len(token.doc) and token.head.i > token.i
    subject = any(other.dep_.startswith("nsubj") for other in token.doc[: token.i])
    named = any(other.pos_ == "PROPN" and other.dep_.startswith("nsubj") for other in token.doc[token.i :])
    if not token.dep_.startswith("nsubj") and named:
        return {}
    if owns:
        return {} if subject else {token.i: name + words.genitive.get(name[-1], words.genitive[""])}
    if token.lower_ in words.possessive and subject and token.nbor(-1).pos_ != "ADP":
        return {}
    if "plural" in traits and not (token.dep_.startswith("nsubj") and _in_singular(token)):
        return {}
    return {token.i: name}


def _in_singular(token: Token) -> bool:
    """Whether the finite verb of a subject is in the singular."""
    verbs = [token.head, *token.head.children]
    return any(is_finite(verb) and verb.morph.get("Number", []) == ["Sing"] for verb in verbs)


def _people(reading: Reading, *, until: int | None = None) -> set[str]:
    """The persons that a sentence names, before a token."""
    return {
        name.full or name.text
        for name in reading.names
        if name.kind is AnswerKind.PERSON and (until is None or name.start < until)
    }


def _unnamed(reading: Reading, words: QuestionWords) -> bool:
    """Whether a sentence speaks of a person whom it does not name (*een agent*)."""
    named = {name.start for name in reading.names}
    return any(
        token.pos_ == "NOUN"
        and "Plur" not in token.morph.get("Number", [])
        and is_people(token.lower_, words)
        and token.dep_ not in _SAYS_WHAT
        and token.i + 1 not in named
        and not (token.i and reading.shown.get(token.i - 1))
        for token in reading.doc
    )


def _stands_for(before: Reading, words: QuestionWords) -> set[str]:
    """Whom the pronoun for a person in a sentence stands for, or its subject."""
    shown = before.shown
    persons = [i for i in shown if _is_person(before.doc[i], words)]
    subject = before.clauses[0].subject if before.clauses else ()
    whole = subject[:1] if subject and not any(map(shown.get, subject[1:])) else ()
    return {
        shown[i] for i in (*persons, *whole) if shown.get(i) and before.doc[i].lower_ not in words.possessive
    }


def _is_person(token: Token, words: QuestionWords) -> bool:
    return "person" in words.personal.get(token.lower_, "")


def _group(before: Reading, words: QuestionWords) -> str:
    """The subject of a sentence when it is the only group of people in it, without how many they are."""
    clause = before.clauses[0]
    doc = before.doc
    groups = [
        token.i
        for token in doc
        if "Plur" in token.morph.get("Number", [])
        and (token.pos_ == "PROPN" or (token.pos_ == "NOUN" and is_people(token.lower_, words)))
    ]
    told = [before.shown[i] for i in clause.subject if before.shown.get(i)]
    if told and clause.head in before.shown and _is_plural(doc[clause.head]):
        return told[0] if groups in ([], [clause.head]) else ""
    if groups != [clause.head] or told:
        return ""
    counts = {i for i in clause.subject[1:] if doc[i].pos_ == "NUM" and doc[i - 1].lower_ in words.definite}
    first, *others = (doc[i].text for i in clause.subject if i not in counts)
    return " ".join([first if clause.subject[0] in before.proper else first.lower(), *others])


def _is_plural(token: Token) -> bool:
    return "Plur" in token.morph.get("Number", [])


def _thing(before: Reading, words: QuestionWords, *, title: str) -> str:
    """The subject of a sentence when it is the name of a thing, or stands for one, and it names no person."""
    subject, doc = before.clauses[0].subject, before.doc
    if _people(before) or len(before.clauses) > 1:
        return ""
    bare = without_article(doc, subject, words)
    text, first = doc[bare[0] : bare[-1] + 1].text, doc[subject[0]].lower_
    if text.casefold() == title.casefold() and (bare == subject or first in words.neuter):
        return text if bare == subject else f"{first} {text}"
    name = next((n for n in before.names if n.start == subject[0] and n.end - 1 == subject[-1]), None)
    if name is not None and name.confidence >= CONFIDENT:
        return name.full or name.text
    return before.shown.get(subject[0], "")
