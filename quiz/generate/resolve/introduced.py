"""Persons by what they are, where a sentence gives a name that an earlier one has introduced: *zangeres Ada
Smit*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quiz.generate.capital import small
from quiz.generate.names import SURE, Name
from quiz.generate.reading import Reading
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords


def introduce(readings: Iterable[Reading], words: QuestionWords) -> Iterator[Reading]:
    """The sentences with the first person in each by the role that an earlier sentence gives; nobody whom
    the lead names, or who is there what only others make them (*de zoon*)."""
    roles: dict[str, str] = {}
    for reading in readings:
        yield replace(reading, shown={**reading.shown, **_introduced(reading, roles)})
        for name in reading.names:
            if _is_person(name) and name.role and name.full not in roles:
                roles[name.full] = _role(reading, name, words)


def _introduced(reading: Reading, roles: dict[str, str]) -> dict[int, str]:
    """The name of the first person of a sentence behind the role of that person."""
    name = next((each for each in reading.names if _is_person(each)), None)
    role = roles.get(name.full, "") if name is not None else ""
    if name is None or not role or name.role or name.full.split()[-1] in reading.lead.text:
        return {}
    first = reading.doc[name.start]
    beside = name.start > 0 and first.nbor(-1).pos_ in {"NOUN", "PROPN", "ADJ", "DET"}
    whole = reading.doc[name.start : name.end].text == name.text
    if beside or not whole or first.dep_ == "appos" or _is_spoken(reading, name):
        return {}
    return {name.start: f"{role} {reading.shown.get(name.start) or first.text}"}


def _is_spoken(reading: Reading, name: Name) -> bool:
    """Whether a name stands in what somebody says."""
    place = reading.sent.start + reading.doc[name.start].idx
    return any(quote.start <= place < quote.end for quote in reading.sent.quotes)


def _is_person(name: Name) -> bool:
    return name.kind is AnswerKind.PERSON and name.confidence >= SURE and bool(name.full)


def _role(reading: Reading, name: Name, words: QuestionWords) -> str:
    """The role before a name, with its article; "" for one that says whose somebody is."""
    if name.role_start is None or set(name.role.lower().split()) & words.relations:
        return ""
    before = reading.doc[name.role_start - 1] if name.role_start else None
    article = before.lower_ if before is not None and before.lower_ in words.definite else ""
    described = before is not None and not article and before.pos_ in {"ADJ", "DET", "PRON", "NUM", "NOUN"}
    role = small(name.role) if name.role_start == 0 else name.role
    return "" if described else f"{article} {role}".strip()
