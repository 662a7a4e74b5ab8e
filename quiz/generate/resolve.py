"""Pronouns and bare nouns that stand for a name of the article: for certain, or not at all.

*De stad* is Alexandrië when the article defines it so (*Alexandrië is een stad …*); *hij*, *zij*, *het* is
the subject of the sentence before, when nothing else there could be meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from quiz.generate.askable import Reading
from quiz.generate.clauses import Clause
from quiz.generate.names import CONFIDENT
from quiz.generate.nouns import is_people
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords


def resolve(readings: Iterable[Reading], words: QuestionWords) -> Iterator[Reading]:
    """The sentences with what their pronouns and bare nouns stand for, where that is certain."""
    readings = list(readings)
    defined: dict[str, str] = {}
    before: Reading | None = None
    for reading in readings:
        shown = {**_nouns(reading.doc, defined, words)}
        same = before is not None and before.sent.paragraph == reading.sent.paragraph
        for clause in reading.clauses[:1]:
            if same and before is not None:
                shown |= _pronoun(clause, reading, before, words)
        resolved = replace(reading, shown={**reading.shown, **shown})
        yield resolved
        defined |= {
            noun: _with_article(name, readings, words)
            for noun, name in _definition(resolved, defined, words).items()
        }
        before = resolved


def _nouns(doc: Doc, defined: Mapping[str, str], words: QuestionWords) -> dict[int, str]:
    """`de stad` -> the city that the article defined as one; not `de stad Gent`, not `de oude stad van …`."""
    shown: dict[int, str] = {}
    for token in doc[:-1]:
        noun = token.nbor()
        name = _defined(noun.lower_, defined)
        if name is None or token.lower_ not in words.definite or noun.pos_ != "NOUN":
            continue
        after = noun.nbor() if noun.i + 1 < len(doc) else None
        follows = after is not None and (
            after.pos_ in {"PROPN", "NOUN"} or after.lower_ in words.linking_prepositions | words.relatives
        )
        if not follows and name not in doc.text:
            shown |= {token.i: name, noun.i: ""}
    return shown


def _defined(noun: str, defined: Mapping[str, str]) -> str | None:
    """The name that was defined by this noun, or by a compound that ends in it (*racecircuit*, *circuit*)."""
    ends = (name for known, name in defined.items() if len(noun) > 4 and known.endswith(noun))
    return defined.get(noun) or next(ends, None)


def _definition(reading: Reading, defined: Mapping[str, str], words: QuestionWords) -> dict[str, str]:
    """`Alexandrië is een stad` -> {"stad": "Alexandrië"}; only for the first thing that an article
    defines."""
    if defined or not reading.clauses:
        return {}
    clause = reading.clauses[0]
    doc = clause.doc
    if clause.front or doc[clause.finite].lower_ not in words.be or not clause.rest:
        return {}
    if doc[clause.rest[0]].lower_ not in words.indefinite:
        return {}
    name = _whole_name(clause, reading)
    noun = next((doc[i] for i in clause.rest if doc[i].pos_ == "NOUN"), None)
    if not name or noun is None or noun.lower_ in words.vague:
        return {}
    return {noun.lower_: name}


def _with_article(name: str, readings: Sequence[Reading], words: QuestionWords) -> str:
    """A name with the article that it has wherever it stands in mid-sentence (*de Volksunie*)."""
    first = name.split()[0]
    before = {
        token.nbor(-1).lower_ for reading in readings for token in reading.doc[1:] if token.text == first
    }
    articles = before & words.definite
    return f"{articles.pop()} {name}" if len(before) == 1 and articles else name


def _whole_name(clause: Clause, reading: Reading) -> str:
    """The text of a subject that is a name and nothing else."""
    if not all(clause.doc[i].pos_ == "PROPN" or i in reading.proper for i in clause.subject):
        return ""
    return str(clause.doc[clause.subject[0] : clause.subject[-1] + 1].text)


def _pronoun(clause: Clause, reading: Reading, before: Reading, words: QuestionWords) -> dict[int, str]:
    """The subject pronoun of a clause as what the sentence before leaves no doubt about."""
    if not before.clauses:
        return {}
    index = clause.subject[0]
    if len(clause.subject) > 1:
        return _owner(clause.doc[index], reading, before, words)
    number = clause.doc[clause.finite].morph.get("Number", [])
    traits = words.personal.get(clause.doc[index].lower_, "")
    antecedent = ""
    if "plural" in traits and number != ["Sing"]:
        antecedent = _group(before, words)
    elif "person" in traits and number != ["Plur"] and not _people(reading, until=index):
        people = _people(before) | _stands_for(before)
        antecedent = people.pop() if len(people) == 1 else ""
    elif "thing" in traits and number != ["Plur"] and not clause.front:
        expletive = any(clause.doc[i].pos_ == "SCONJ" for i in clause.rest)
        antecedent = "" if expletive else _thing(before)
    return {index: antecedent} if antecedent else {}


def _owner(token: Token, reading: Reading, before: Reading, words: QuestionWords) -> dict[int, str]:
    """`zijn partij` as a subject -> `Ruttes partij`, when only one person can be meant."""
    if token.lower_ not in words.possessive or "person" not in words.personal.get(token.lower_, ""):
        return {}
    people = _people(before) | _stands_for(before)
    if len(people) != 1 or _people(reading, until=token.i):
        return {}
    owner = people.pop()
    return {token.i: owner + words.genitive.get(owner[-1], words.genitive[""])}


def _people(reading: Reading, *, until: int | None = None) -> set[str]:
    """The persons that a sentence names, before a token."""
    return {
        name.full or name.text
        for name in reading.names
        if name.kind is AnswerKind.PERSON and (until is None or name.start < until)
    }


def _stands_for(before: Reading) -> set[str]:
    """Whom the subject pronoun of a sentence stands for."""
    subject = before.clauses[0].subject
    found = before.shown.get(subject[0], "") if len(subject) == 1 else ""
    return {found} if found else set()


def _group(before: Reading, words: QuestionWords) -> str:
    """The subject of a sentence when it is the only group of people in it."""
    clause = before.clauses[0]
    doc = before.doc
    groups = [
        token.i
        for token in doc
        if "Plur" in token.morph.get("Number", [])
        and (token.pos_ == "PROPN" or (token.pos_ == "NOUN" and is_people(token.lower_, words)))
    ]
    if groups != [clause.head] or any(i in before.shown for i in clause.subject):
        return ""
    first, *others = (doc[i].text for i in clause.subject)
    return " ".join([first if clause.subject[0] in before.proper else first.lower(), *others])


def _thing(before: Reading) -> str:
    """The subject of a sentence when it is the name of a thing, or stands for one, and it names no person."""
    subject = before.clauses[0].subject
    if _people(before) or len(before.clauses) > 1:
        return ""
    name = next((n for n in before.names if n.start == subject[0] and n.end - 1 == subject[-1]), None)
    if name is not None and name.confidence >= CONFIDENT:
        return name.full or name.text
    return before.shown.get(subject[0], "")
