"""Items and articles as the JSON values that rows hold."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from quiz.article import Article
from quiz.item import AnswerKind, Choice, Cloze, Evidence, Flashcard, Item, Kind, Markup, Status

_written = json.JSONEncoder(check_circular=False).encode


def pack_article(article: Article | None) -> dict[str, Any] | None:
    """An article as JSON values."""
    if article is None:
        return None
    return asdict(article) | {"date": article.date.isoformat() if article.date else None}


def unpack_article(values: Mapping[str, Any] | None) -> Article | None:
    """The article that `pack_article` packed."""
    if values is None:
        return None
    date = values["date"]
    return Article(**{**values, "date": dt.date.fromisoformat(date) if date else None})


def pack_content(item: Item) -> dict[str, Any]:
    """What only an item of its kind has."""
    match item:
        case Choice():
            return {
                "stem": item.stem,
                "options": list(item.options),
                "keys": list(item.keys),
                "fixed_order": item.fixed_order,
            }
        case Cloze():
            accepted = {str(number): list(more) for number, more in item.accepted.items()}
            return {"text": item.text, "accepted": accepted}
        case Flashcard():
            return {"front": item.front, "back": item.back}


def write_content(item: Item) -> str:
    """The content of an item as JSON; where it is but strings, without making more of it first."""
    match item:
        case Flashcard():
            return f'{{"front": {_written(item.front)}, "back": {_written(item.back)}}}'
        case Cloze() if not item.accepted:
            return f'{{"text": {_written(item.text)}, "accepted": {{}}}}'
        case _:
            return _written(pack_content(item))


def strings(value: Any) -> Iterator[str]:
    """The strings among JSON values, without the names that they go by."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


def changed(value: Any, change: Callable[[str], str]) -> Any:
    """JSON values with every string among them changed; the names that they go by stay."""
    match value:
        case str():
            return change(value)
        case dict():
            return {name: changed(each, change) for name, each in value.items()}
        case list() | tuple():
            return [changed(each, change) for each in value]
        case _:
            return value


def pack_common(item: Item) -> dict[str, Any]:
    """What every item has, by the names of the columns; `changed_at` stays a datetime."""
    return {
        "kind": item.kind.value,
        "markup": str(item.markup),
        "explanation": item.explanation,
        "tags": list(item.tags),
        "changed_at": item.changed_at,
        "status": str(item.status),
        "edited": item.edited,
        "gone": item.gone,
        "language": item.language,
        "reason": item.reason,
        "report": item.report,
        "evidence": asdict(item.evidence) if item.evidence else None,
        "extra": dict(item.extra),
    }


def pack(item: Item) -> dict[str, Any]:
    """A whole item as JSON values."""
    common = pack_common(item)
    return {**common, "id": item.id, "changed_at": item.changed_at.isoformat(), "content": pack_content(item)}


def unpack(values: Mapping[str, Any]) -> Item:
    """The item that `pack` packed; also reads a mapping with a datetime for `changed_at`."""
    moment = values["changed_at"]
    evidence = values["evidence"]
    common: dict[str, Any] = {
        **{name: values[name] for name in ("id", "explanation", "edited", "gone", "language", "reason")},
        "report": values["report"],
        "markup": Markup(values["markup"]),
        "tags": tuple(values["tags"]),
        "changed_at": dt.datetime.fromisoformat(moment) if isinstance(moment, str) else moment,
        "status": Status(values["status"]),
        "evidence": _evidence(evidence) if evidence else None,
        "extra": values["extra"],
    }
    return _of_kind(Kind(values["kind"]), values["content"], common)


def _evidence(values: Mapping[str, Any]) -> Evidence:
    return Evidence(**{**values, "answer_kind": AnswerKind(values["answer_kind"])})


def _of_kind(kind: Kind, content: Mapping[str, Any], common: dict[str, Any]) -> Item:
    match kind:
        case Kind.CHOICE:
            options, keys = tuple(content["options"]), tuple(content["keys"])
            fixed = content["fixed_order"]
            return Choice(stem=content["stem"], options=options, keys=keys, fixed_order=fixed, **common)
        case Kind.CLOZE:
            accepted = {int(number): tuple(more) for number, more in content["accepted"].items()}
            return Cloze(text=content["text"], accepted=accepted, **common)
        case Kind.FLASHCARD:
            return Flashcard(front=content["front"], back=content["back"], **common)
