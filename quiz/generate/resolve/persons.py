"""Pronouns for a person as the only one of whom the sentence before can be told: *zij*, *volgens haar*, *haar
vader*; nothing where somebody else may be meant."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from quiz.generate.clauses.nouns import ends_name, is_finite, is_people
from quiz.generate.names import CONFIDENT, SURE, Name
from quiz.generate.reading import Reading
from quiz.generate.resolve.life import Life
from quiz.generate.standing.within import stands_within
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_SAYS_WHAT = frozenset({"ROOT", "xcomp", "appos"})
"""Labels of a noun that says who someone is, and brings up nobody else."""

_UNDERGOES = frozenset({"obj", "iobj"})
"""Labels of *haar* or *her* that owns nothing."""


def person(
    reading: Reading, before: Reading | None, life: Life | None, words: QuestionWords, *, sure: bool = False
) -> dict[int, str]:
    """The first pronoun for a person in a sentence as the only person of the sentence before: *zij*, *volgens
    haar*, *haar vader*; nothing when someone else was spoken of first. When `sure`, it is the person whose
    life is told."""
    name = life.name if sure and life is not None else _spoken_of(before, life, words)
    if not name:
        return {}
    for token in reading.doc:
        if people_of(reading, until=token.i) or reading.is_spoken(token.i):
            return {}
        if token.pos_ == "PROPN" and not is_thing(token, reading):
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
    people = people_of(before) | stands
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


def is_thing(token: Token, reading: Reading) -> bool:
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
    undergoes = token.dep_ in _UNDERGOES and token.nbor(-1).pos_ != "ADP"
    if token.lower_ in words.possessive and subject and token.nbor(-1).pos_ != "ADP" and not undergoes:
        return {}
    if "plural" in traits and not (token.dep_.startswith("nsubj") and _in_singular(token)):
        return {}
    return {token.i: name}


def _in_singular(token: Token) -> bool:
    """Whether the finite verb of a subject is in the singular."""
    verbs = [token.head, *token.head.children]
    return any(is_finite(verb) and verb.morph.get("Number", []) == ["Sing"] for verb in verbs)


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


def people_of(reading: Reading, *, until: int | None = None) -> set[str]:
    """The persons that a sentence names, before a token."""
    return {
        name.full or name.text
        for name in reading.names
        if name.kind is AnswerKind.PERSON and (until is None or name.start < until)
    }
