"""Reads the gold names and values (see gold/README.md) and scores what is found against them."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from quiz.generate.values import Value

FOLDER = Path(__file__).parent / "gold"
DATE = dt.date(2023, 5, 17)
"""The date of the article that the gold sentences are from."""

NAMES = {
    "P": "person",
    "C": "country",
    "S": "city",
    "R": "region",
    "X": "water",
    "L": "place",
    "O": "organisation",
    "W": "work",
    "E": "event",
    "N": "name",
}
PLACES = frozenset({"country", "city", "region", "water", "place"})
_MARK = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")

Marks = dict[tuple[int, int], str]
"""Kinds of names, or written values, by first character and end."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A sentence of an article, and the names and values in it by their characters."""

    article: str
    text: str
    names: Marks
    values: Marks


def coarse(kind: str) -> str:
    """The kind with all kinds of place taken together."""
    return "place" if kind in PLACES else kind


def read_gold(language: str) -> Iterator[Gold]:
    """Our own sentences in a language; each is an article of its own."""
    for number, line in enumerate((FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()):
        if line and not line.startswith("#"):
            yield parse(line, article=str(number))


def parse(line: str, *, article: str) -> Gold:
    """A sentence with `{text|label}` marks."""
    text, names, values, at = "", Marks(), Marks(), 0
    for match in _MARK.finditer(line):
        text += line[at : match.start()]
        place = (len(text), len(text) + len(match[1]))
        if match[2] in NAMES:
            names[place] = NAMES[match[2]]
        else:
            values[place] = plain(match[2])
        text, at = text + match[1], match.end()
    return Gold(article, text + line[at:], names, values)


def read_treebank(file: Path) -> Iterator[Gold]:
    """The labelled sentences of the Dutch development treebank (a CoNLL-U file)."""
    labels: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for line in (FOLDER / "nl-dev-names.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        sentence, tokens, kind = line.split("\t")
        labels[sentence] += [(*map(int, tokens.split("-")), kind)] if tokens else []  # type: ignore[list-item]
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        found = re.search(r"^# sent_id = (.*)$", block, re.MULTILINE)
        if found and found[1] in labels:
            rows = [line.split("\t") for line in block.splitlines() if re.match(r"\d+\t", line)]
            yield _placed(found[1].split(".p.")[0], [(row[1], row[9]) for row in rows], labels[found[1]])


def read_bio(file: Path) -> Iterator[Gold]:
    """Sentences of a file with a line per token: word, BIO label, SpaceAfter=No or _."""
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        found = re.search(r"^# sent_id = (.*)-\d+$", block, re.MULTILINE)
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("# ")]
        spans: list[tuple[int, int, str]] = []
        for at, (_, label, _) in enumerate(rows, 1):
            if label.startswith("B-"):
                spans.append((at, at, label[2:].lower()))
            elif label.startswith("I-"):
                spans[-1] = (spans[-1][0], at, spans[-1][2])
        if rows:
            yield _placed(found[1] if found else "", [(row[0], row[2]) for row in rows], spans)


def _placed(article: str, tokens: Iterable[tuple[str, str]], spans: Iterable[tuple[int, int, str]]) -> Gold:
    text, places = "", [(0, 0)]
    for word, space in tokens:
        places.append((len(text), len(text) + len(word)))
        text += word if "SpaceAfter=No" in space else word + " "
    names = {(places[first][0], places[last][1]): kind for first, last, kind in spans}
    return Gold(article, text.rstrip(), names, {})


def plain(label: str) -> str:
    """A written value with its number in one form: "5" for "5.0"."""
    kind, value, *rest = label.split()
    if re.fullmatch(r"-?\d+(\.\d+)?", value) and kind not in {"weekday", "date"}:
        value = _number(Decimal(value))
    return " ".join([kind, value, *rest])


def written(value: Value) -> str:
    """A value as the gold set writes it."""
    return " ".join(part for part in (value.kind.value, _normal(value), value.unit) if part)


_SECONDS = {"second": 1, "minute": 60, "quarter-hour": 900, "hour": 3600, "day": 86_400, "week": 604_800}


def _normal(value: Value) -> str:
    match value.value:
        case Decimal() as number:
            return _number(number)
        case dt.timedelta() as length:
            return _number(Decimal(str(length.total_seconds())) / _SECONDS[value.unit])
        case dt.date() as date:
            return date.isoformat()
        case dt.time() as time:
            return time.strftime("%H:%M")
        case (year, month, day):
            known = [str(year or "-"), *(f"{part:02d}" for part in (month, day) if part)]
            return "-".join(known)
        case parts:
            return "-".join(map(str, parts))


def _number(number: Decimal) -> str:
    return format(number.normalize(), "f")
