"""Pronouns and bare nouns that stand for a name of the article: for certain, or not at all.

*De stad* is Alexandrië when the article ties the two (see `tied`); *zij*, *het* is the subject of the
sentence before, when nothing else there could be meant; *hij* is the person of it (see `persons`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace

from spacy.tokens import Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import is_people, main_subjects
from quiz.generate.clauses.tokens import behind_of, is_plural
from quiz.generate.names import CONFIDENT, SURE
from quiz.generate.reading import Reading
from quiz.generate.resolve.apposed import apposed
from quiz.generate.resolve.bindings import before_names, without_article
from quiz.generate.resolve.focus import focus_on
from quiz.generate.resolve.life import Life, life_of, portrayed
from quiz.generate.resolve.persons import people_of, person
from quiz.generate.resolve.tied import Ties, learn, left_open, stand_for
from quiz.generate.resolve.topical import as_written, opens_paragraph, topic_of, topical
from quiz.generate.standing.within import persons
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_ARGUMENTS = ("nsubj", "obj", "iobj", "obl")
"""Labels of a name that stands by itself beside a verb."""
_OPENING = 3
"""Sentences among which one may say what an article is about."""
_DASHES = frozenset({"-", "–"})


def resolve(readings: Iterable[Reading], words: QuestionWords, *, title: str = "") -> Iterator[Reading]:
    """The sentences with what their pronouns and bare nouns stand for, where that is certain; `title` may be
    the name of a person whose life they tell."""
    readings = list(readings)
    life = life_of(readings, title, words) or portrayed(readings, words)
    articles = before_names(reading.doc for reading in readings)
    whole = {short: full for short, full in _whole_names(readings).items() if short != title}
    if life is not None and " " in life.name:
        whole |= dict.fromkeys((life.name.split()[0], life.name.split()[-1]), life.name)
    topic = topic_of(readings[:_OPENING], title, words)
    ties, kin = Ties(), set[str]()
    before: Reading | None = None
    for reading, focus in zip(readings, focus_on(readings, life, words), strict=True):
        unclear = left_open(reading, before, ties, words) | _by_one_name(reading, kin)
        kin |= set(_kin(reading, words))
        shown = {
            **reading.shown,
            **(_of_life(reading, life) if " " in title else {}),
            **_in_full(reading, whole),
            **{
                at: as_written(text, readings)
                for at, text in stand_for(reading, before, ties, words, unclear=unclear).items()
            },
            **apposed(reading, words),
        }
        same = before is not None and before.sent.paragraph == reading.sent.paragraph
        if same and before is not None:
            for clause in reading.clauses[:1]:
                shown |= _pronoun(clause, before, words, title=title)
        if life is None:
            topics = (
                topical(reading, before, title, words)
                if same and before is not None
                else opens_paragraph(reading, topic, words)
            )
            shown = {**{at: as_written(name, readings) for at, name in topics.items()}, **shown}
        if focus.subject is not None:
            shown.setdefault(focus.subject, focus.name)
        else:
            told = replace(reading, shown=shown)
            shown |= person(told, before if same else None, life, words, sure=focus.sure)
        shown |= _same_subject(replace(reading, shown=shown), words)
        resolved = replace(reading, shown=shown, unclear=unclear)
        yield resolved
        learn(resolved, ties, articles, words, title=title)
        before = resolved


def _same_subject(reading: Reading, words: QuestionWords) -> dict[int, str]:
    """The later pronouns that are a main subject, as the person that the first one stands for, when nobody
    else of that gender stands between (*In 1878 werd zij arts en in 1879 promoveerde zij*)."""
    subjects = [token for token in main_subjects(reading.doc) if token.lower_ in words.genders]
    if not subjects or not reading.shown.get(subjects[0].i):
        return {}
    first, gender = subjects[0], words.genders[subjects[0].lower_]
    return {
        each.i: reading.shown[first.i]
        for each in subjects[1:]
        if words.genders[each.lower_] == gender
        and each.i not in reading.shown
        and not persons(reading, range(first.i + 1, each.i), words, gender=gender)
    }


def _kin(reading: Reading, words: QuestionWords) -> Iterator[str]:
    """Those told by one name of whom a sentence says whose kin they are: *her brother Joseph*."""
    for name in reading.names:
        noun = reading.doc[name.start - 1] if name.start else None
        if (
            noun is not None
            and noun.lower_ in words.relations
            and name.full == name.text
            and " " not in name.text
        ):
            yield name.text


def _by_one_name(reading: Reading, kin: Set[str]) -> frozenset[int]:
    """Where a sentence speaks of somebody's kin by one name only."""
    return frozenset(name.start for name in reading.names if name.text in kin and name.full == name.text)


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
            token = reading.doc[name.start]
            before = token.nbor(-1) if token.i else None
            goes_on = before is not None and before.lower_ == full.split()[0].lower()
            goes_on = goes_on or (before is not None and before.pos_ == "DET")
            if token.text == name.text and not _is_part(token) and not goes_on:
                shown[name.start] = full
    return shown


def _of_life(reading: Reading, life: Life | None) -> dict[int, str]:
    """The person whose life is told by the whole name, where a sentence gives the last name alone (*Smit*,
    *Smit's first house*)."""
    if life is None or " " not in life.name or life.name in reading.sent.text:
        return {}
    last = life.name.split()[-1]
    token = next((token for token in reading.doc if token.text == last), None)
    if token is None or not (_owns(token) or (token.dep_.startswith(_ARGUMENTS) and not _is_part(token))):
        return {}
    described = token.i > 0 and token.nbor(-1).pos_ == "DET"
    return {} if described else {token.i: life.name}


def _owns(name: Token) -> bool:
    """Whether a name opens its sentence with what marks the owner behind it."""
    behind = behind_of(name)
    return name.i == 0 and behind.dep_ == "case" and behind.pos_ == "PART"


def _is_part(name: Token) -> bool:
    """Whether what stands beside a name may make one name or thing with it (*Mrs Smit*, *zangeres Smit*)."""
    beside = [name.doc[i] for i in (name.i - 1, name.i + 1) if 0 <= i < len(name.doc)]
    large = any((not token.text.islower() and token.is_alpha) or token.text == "&" for token in beside)
    marked = any("'" in token.text or "’" in token.text for token in beside if len(token) > 1)
    dashed = any(token.text in _DASHES for token in beside)
    return large or marked or dashed or (name.i > 0 and name.nbor(-1).pos_ == "NOUN")


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
    if told and clause.head in before.shown and is_plural(doc[clause.head]):
        return told[0] if groups in ([], [clause.head]) else ""
    if groups != [clause.head] or told:
        return ""
    counts = {i for i in clause.subject[1:] if doc[i].pos_ == "NUM" and doc[i - 1].lower_ in words.definite}
    first, *others = (doc[i].text for i in clause.subject if i not in counts)
    return " ".join([first if clause.subject[0] in before.proper else first.lower(), *others])


def _thing(before: Reading, words: QuestionWords, *, title: str) -> str:
    """The subject of a sentence when it is the name of a thing, or stands for one, and it names no person,
    nor speaks of another thing (*Algeria gave it up*)."""
    subject, doc = before.clauses[0].subject, before.doc
    others = (token for token in doc if token.i not in subject and token.i not in before.shown)
    another = any(words.personal.get(token.lower_, "") == "thing" and token.dep_ == "obj" for token in others)
    if people_of(before) or another or len(before.clauses) > 1:
        return ""
    bare = without_article(doc, subject, words)
    text, first = doc[bare[0] : bare[-1] + 1].text, doc[subject[0]].lower_
    if text.casefold() == title.casefold() and (bare == subject or first in words.neuter):
        return text if bare == subject else f"{first} {text}"
    name = next((n for n in before.names if n.start == subject[0] and n.end - 1 == subject[-1]), None)
    if name is not None and name.confidence >= CONFIDENT:
        return name.full or name.text
    return "" if first in words.genders else before.shown.get(subject[0], "")
