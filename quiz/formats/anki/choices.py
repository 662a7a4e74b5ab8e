"""The multiple-choice note types of others, known by their fields, as choice items.

Known are `AllInOne (kprim, mc, sc)` of the add-on Multiple Choice for Anki, the MCQ of ikkz, and
awesome-select.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quiz import cloze
from quiz.formats.anki.package import NoteType


@dataclass(frozen=True, slots=True)
class Question:
    """What such a note asks: HTML, as in its fields. `keys` index the right options from 0."""

    stem: str
    options: tuple[str, ...]
    keys: tuple[int, ...]
    explanation: str = ""


Reader = Callable[[Mapping[str, str]], Question]
_QTYPE = "QType (0=kprim,1=mc,2=sc)"
_BREAK = "<br>"


def question_reader(notetype: NoteType) -> Reader | None:
    """What reads notes of this type as questions, or None when it is no such type."""
    names = frozenset(notetype.field_names)
    return next((reader for needed, reader in _KNOWN if needed <= names), None)


def _joined(*parts: str) -> str:
    return _BREAK.join(part for part in parts if part.strip())


def _chosen(options: list[str], right: set[int]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The options that are filled in, and where the right ones stand among them."""
    kept = [at for at, option in enumerate(options) if option.strip()]
    keys = tuple(new for new, old in enumerate(kept) if old in right)
    return tuple(options[at] for at in kept), keys


def _all_in_one(fields: Mapping[str, str]) -> Question:
    names = sorted(
        (name for name in fields if re.fullmatch(r"Q_\d{1,2}", name)), key=lambda name: int(name[2:])
    )
    right = {at for at, mark in enumerate(fields["Answers"].split()) if mark == "1"}
    options, keys = _chosen([fields[name] for name in names], right)
    explanation = _joined(fields.get("Sources", ""), fields.get("Extra 1", ""))
    return Question(_joined(fields.get("Title", ""), fields["Question"]), options, keys, explanation)


def _lettered(fields: Mapping[str, str]) -> Question:
    names = sorted(name for name in fields if re.fullmatch("option[A-Z]", name))
    right = {at for at, name in enumerate(names) if name[-1] in fields["answer"].upper()}
    options, keys = _chosen([fields[name] for name in names], right)
    notes = (fields[name] for name in sorted(fields) if re.fullmatch("note[A-Z]?", name))
    return Question(fields["question"], options, keys, _joined(*notes))


def _barred(fields: Mapping[str, str]) -> Question:
    numbers = fields["answer"].split("||")
    right = {int(number) - 1 for number in numbers if number.strip().isdecimal() and len(number) < 5}
    options, keys = _chosen([option.strip() for option in fields["options"].split("||")], right)
    return Question(cloze.prompt(fields["question"]), options, keys, fields.get("notes", ""))


_KNOWN: tuple[tuple[frozenset[str], Reader], ...] = (
    (frozenset({"Question", _QTYPE, "Q_1", "Q_2", "Answers"}), _all_in_one),
    (frozenset({"question", "optionA", "optionB", "answer"}), _lettered),
    (frozenset({"question", "options", "answer"}), _barred),
)
