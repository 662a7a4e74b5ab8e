"""Tables, CSV or TSV, as decks; `quiz.formats.table` says what the columns are."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import Imported
from quiz.formats.foreign import checked, decode, made_deck, repeated, title_of
from quiz.formats.table import unguarded
from quiz.item import (
    EPOCH,
    LATEST,
    AnswerKind,
    Choice,
    Cloze,
    Evidence,
    Flashcard,
    Item,
    Kind,
    Markup,
    Status,
)

ALIASES = {
    "front": "question",
    "term": "question",
    "stem": "question",
    "back": "answer",
    "definition": "answer",
}


_OPTION = re.compile(r"\d{1,9}")


def read(data: bytes, *, name: str = "") -> Imported:
    """The decks in a table; comma, semicolon or tab is told from the first row. Raises BadInput."""
    rows = list(_rows(decode(data)))
    if not rows:
        raise BadInput(f"The table {name} has no rows.")
    header, start = _header(rows[0])
    items: dict[_DeckKey, list[Item]] = {}
    skipped: list[str] = []
    for number, row in enumerate(rows[start:], start + 1):
        cells = dict(zip(header, map(unguarded, row), strict=False))
        try:
            item = _item(cells)
            items.setdefault(_deck_key(cells), []).append(item)
        except BadInput as error:
            skipped.append(f"Row {number}: {error}")
    if not items and skipped:
        raise BadInput(f"No row of the table can be read. {skipped[0]}")
    skipped += [sentence for found in items.values() for sentence in repeated(found)]
    return Imported(decks=tuple(_decks(items, title_of(name))), skipped=tuple(skipped))


@dataclass(frozen=True, slots=True)
class _DeckKey:
    id: str
    title: str
    language: str


def _deck_key(cells: Mapping[str, str]) -> _DeckKey:
    return _DeckKey(cells.get("deck_id", ""), cells.get("deck", ""), cells.get("deck_language", ""))


def _decks(items: Mapping[_DeckKey, Sequence[Item]], title: str) -> Iterator[Deck]:
    for key, found in items.items():
        yield made_deck(found, title=key.title or title, deck_id=key.id, language=key.language)


def _rows(text: str) -> Iterator[list[str]]:
    first = text.split("\n", 1)[0]
    try:
        delimiter = max(",;\t", key=lambda sign: len(next(csv.reader([first], delimiter=sign), [])))
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            if any(cell.strip() for cell in row):
                yield row
    except csv.Error as error:
        raise BadInput(f"The table cannot be read: {error}.") from error


def _header(row: Sequence[str]) -> tuple[list[str], int]:
    """The names of the columns and the row that items start at; two columns may go without names."""
    names = [ALIASES.get(name, name) for name in ("_".join(cell.lower().split()) for cell in row)]
    names = [name if name not in names[:at] else f"{name}_{at}" for at, name in enumerate(names)]
    if "question" in names:
        return names, 1
    if len(row) == 2:
        return ["question", "answer"], 0
    raise BadInput(
        "The first row of the table does not name its columns: it needs question, and answer or key."
    )


def _item(cells: Mapping[str, str]) -> Item:
    kind: Kind = _one_of(cells, "kind", Kind, _guessed(cells))
    common: dict[str, Any] = dict(_common(cells))
    if kind is Kind.CHOICE:
        options, keys = _options(cells)
        fixed = cells.get("fixed_order", "") == "yes"
        return checked(
            Choice(stem=cells["question"], options=options, keys=keys, fixed_order=fixed, **common)
        )
    if kind is Kind.CLOZE:
        return checked(Cloze(text=cells["question"], accepted=_accepted(cells), **common))
    return checked(Flashcard(front=cells["question"], back=cells.get("answer", ""), **common))


def _guessed(cells: Mapping[str, str]) -> Kind:
    if any(value for name, value in cells.items() if name.startswith(("option_", "wrong"))):
        return Kind.CHOICE
    return Kind.CLOZE if "{{c" in cells.get("question", "") else Kind.FLASHCARD


def _common(cells: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    yield "id", cells.get("id", "").strip()
    yield "markup", _one_of(cells, "markup", Markup, Markup.TEXT)
    yield "explanation", cells.get("explanation", "")
    yield "tags", tuple(cells.get("tags", "").split())
    yield "changed_at", _moment(cells.get("changed_at", ""))
    yield "status", _one_of(cells, "status", Status, Status.PENDING)
    yield "edited", cells.get("edited", "") == "yes"
    yield "language", cells.get("language", "")
    yield "report", cells.get("report", "")
    yield "evidence", _evidence(cells)


def _one_of(cells: Mapping[str, str], name: str, kinds: Any, default: Any) -> Any:
    value = cells.get(name, "").strip().lower()
    if value and value not in list(kinds):
        raise BadInput(f"{name} is {value!r}, which is none of {', '.join(kinds)}.")
    return kinds(value) if value else default


def _moment(text: str) -> dt.datetime:
    """The moment, in UTC when it names no zone, or EPOCH for one that cannot be read or used."""
    try:
        moment = dt.datetime.fromisoformat(text)
        moment = moment.astimezone(dt.UTC) if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    except (ValueError, OverflowError):
        return EPOCH
    return moment if moment < LATEST else EPOCH


def _options(cells: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    names = sorted((name for name in cells if re.fullmatch(r"option_\d{1,3}", name)), key=_number)
    filled = [at for at, name in enumerate(names) if cells[name].strip()]
    options = tuple(cells[names[at]] for at in filled)
    wrong = tuple(value for name, value in cells.items() if name.startswith("wrong") and value.strip())
    answer, key = cells.get("answer", ""), cells.get("key", "")
    if key.strip():
        numbers = re.split(r"[\s,;]+", key.strip())
        if not all(_OPTION.fullmatch(number) and int(number) for number in numbers):
            raise BadInput(f"key is {_short(key)}; it must be the number of the right option, from 1.")
        places = {at + 1: place for place, at in enumerate(filled)}
        return options, tuple(places.get(int(number), -1) for number in numbers)
    if answer in options:
        return options, (options.index(answer),)
    return (answer, *options, *wrong), (0,)


def _number(name: str) -> int:
    return int(name.removeprefix("option_"))


def _accepted(cells: Mapping[str, str]) -> dict[int, tuple[str, ...]]:
    text = cells.get("accepted", "")
    try:
        found = json.loads(text) if text else {}
        json.dumps(found, ensure_ascii=False).encode()  # half a character (a lone surrogate) is no text
        return {int(number): tuple(str(answer) for answer in answers) for number, answers in found.items()}
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput(f'accepted is {_short(text)}; it must look like {{"1": ["an answer"]}}.') from error


def _short(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:39] + "…")


def _evidence(cells: Mapping[str, str]) -> Evidence | None:
    sentence, answer = cells.get("sentence", ""), cells.get("sentence_answer", "")
    if not sentence and not answer:
        return None
    kind = _one_of(cells, "answer_kind", AnswerKind, AnswerKind.OTHER)
    score = cells.get("score", "").replace(",", ".")
    number = float(score) if re.fullmatch(r"0(\.\d+)?|1(\.0+)?", score) else 0.0
    return Evidence(
        sentence=sentence, answer=answer, answer_kind=kind, rule=cells.get("rule", ""), score=number
    )
