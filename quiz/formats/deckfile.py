"""The deck file: JSON with a version, keys in a fixed order, friendly to `git diff`.

`deck.schema.json` beside this module describes it; what is written here validates against that schema.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from typing import Any

from quiz.article import Article
from quiz.deck import Deck, Media
from quiz.errors import BadInput
from quiz.formats import Imported, Written
from quiz.formats.deckfields import read_article, read_items, read_media
from quiz.formats.fields import Fields, without_empty
from quiz.item import Choice, Cloze, Evidence, Flashcard, Item

FORMAT = "weetje-deck"
VERSION = 1


def read(data: bytes, *, name: str = "") -> Imported:
    """The deck in a deck file. Raises BadInput with one sentence that names the wrong field."""
    return Imported(decks=(loads(data, name=name),))


def loads(data: bytes, *, name: str = "") -> Deck:
    """The deck in the bytes of a deck file; see `read`."""
    fields = Fields(_parse(data, name or "The deck file"), where="")
    if fields.rest.pop("format", None) != FORMAT:
        raise BadInput(f"{name or 'The file'} is JSON but not a deck: its field format is not {FORMAT!r}.")
    _check_version(fields.rest.pop("version", None), name or "The deck file")
    deck = _deck(fields)
    if b"\\u" in data:
        _check_unknown(deck, name or "The deck file")
    return deck


def _check_unknown(deck: Deck, name: str) -> None:
    """Raise BadInput when fields that are not known hold what cannot be written again."""
    try:
        json.dumps([deck.extra, *(item.extra for item in deck.items)], ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise BadInput(f"{name} holds half a character (a lone surrogate) in a field.") from error


def _check_version(version: Any, name: str) -> None:
    if type(version) is int and version > VERSION:
        raise BadInput(
            f"{name} has version {version} of the deck file; this program reads version {VERSION}: update it."
        )
    if type(version) is not int or version != VERSION:
        raise BadInput(f"{name} has no version of the deck file that is known: it must be {VERSION}.")


def _parse(data: bytes, name: str) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_number, parse_float=_number)
    except UnicodeDecodeError as error:
        cut = error.reason == "unexpected end of data"
        why = "it ends too early, as if cut off" if cut else "it is not text in UTF-8"
        raise BadInput(f"{name} is not a whole deck file: {why}.") from error
    except json.JSONDecodeError as error:
        cut = error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated string")
        why = "it ends too early, as if cut off" if cut else f"line {error.lineno}: {error.msg}"
        raise BadInput(f"{name} is not whole JSON: {why}.") from error
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{name} has a number or a depth out of bounds.") from error


def _number(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(digits)
    return number


def _deck(fields: Fields) -> Deck:
    extra: dict[str, Any] = {}
    deck_id = fields.text("id")
    article = read_article(fields, language=str(fields.rest.get("language", "")), extra=extra)
    deck = Deck(
        id=deck_id,
        title=fields.text("title"),
        language=fields.text("language"),
        description=fields.text("description", default=""),
        article=article,
        media=read_media(fields, extra=extra),
        items=read_items(fields, article),
        extra={**fields.rest, **extra},
    )
    if not deck.id:
        raise BadInput("In the deck file id is empty.")
    return deck


def write(deck: Deck) -> Written:
    """The deck file of a deck: UTF-8, two spaces of indent, a line end at the end."""
    text = json.dumps(to_json(deck), ensure_ascii=False, indent=2, allow_nan=False)
    return Written(data=text.encode() + b"\n", lost=lost(deck))


def lost(deck: Deck) -> tuple[str, ...]:
    """What the format cannot hold of the deck, a sentence each."""
    bytes_ = "The bytes of pictures and sounds are left out; their names and digests stay."
    return (bytes_,) if deck.media else ()


def to_json(deck: Deck) -> dict[str, Any]:
    """The deck as a JSON object, keys in the documented order."""
    extra = dict(deck.extra)
    inner, media = extra.pop("article", {}), extra.pop("media", {})
    return {
        "format": FORMAT,
        "version": VERSION,
        "id": deck.id,
        "title": deck.title,
        "language": deck.language,
        **without_empty({"description": deck.description}),
        "article": deck.article and _article(deck.article, deck.language) | inner,
        "media": [_media(each) | media.get(each.name, {}) for each in deck.media],
        "items": [item_to_json(item, deck.article) for item in deck.items],
        **extra,
    }


def _article(article: Article, language: str) -> dict[str, Any]:
    return {
        "title": article.title,
        "text": article.text,
        **({"language": article.language} if article.language != language else {}),
        "source": article.source,
        "date": article.date and article.date.isoformat(),
        "licence": article.licence,
    }


def _media(media: Media) -> dict[str, Any]:
    return {"name": media.name, "sha256": media.sha256, "type": media.type}


def item_to_json(item: Item, article: Article | None) -> dict[str, Any]:
    """An item as a JSON object; offsets that do not hold in the article become null."""
    extra = dict(item.extra)
    inner = extra.pop("evidence", {})
    return {
        "id": item.id,
        "kind": item.kind.value,
        "markup": item.markup.value,
        **without_empty({"language": item.language}),
        **_content(item),
        "explanation": item.explanation,
        "tags": list(item.tags),
        "changed_at": moment_text(item.changed_at),
        "status": item.status.value,
        "edited": item.edited,
        "gone": item.gone,
        **without_empty({"reason": item.reason, "report": item.report}),
        "evidence": item.evidence and _evidence(item.evidence, article) | inner,
        **extra,
    }


def _content(item: Item) -> dict[str, Any]:
    match item:
        case Choice():
            chosen = {"stem": item.stem, "options": list(item.options), "keys": list(item.keys)}
            return chosen | without_empty({"fixed_order": item.fixed_order})
        case Cloze():
            accepted = {str(number): list(texts) for number, texts in sorted(item.accepted.items())}
            return {"text": item.text, "accepted": accepted}
        case Flashcard():
            return {"front": item.front, "back": item.back}


def _evidence(evidence: Evidence, article: Article | None) -> dict[str, Any]:
    start, end = _span(article, evidence.start, evidence.end, evidence.sentence)
    answer_start, answer_end = _span(article, evidence.answer_start, evidence.answer_end, evidence.answer)
    return {
        "sentence": evidence.sentence,
        "start": start,
        "end": end,
        "answer_start": answer_start,
        "answer_end": answer_end,
        "answer": evidence.answer,
        "answer_kind": evidence.answer_kind.value,
        "rule": evidence.rule,
        "score": round(evidence.score, 2) if 0 <= evidence.score <= 1 else 0.0,
    }


def _span(article: Article | None, start: int | None, end: int | None, text: str) -> tuple[int | None, ...]:
    if article is None or start is None or end is None or article.text[start:end] != text:
        return None, None
    return start, end


def moment_text(moment: dt.datetime) -> str:
    """A moment as the deck file has it: UTC, such as 2026-11-23T12:00:00Z."""
    return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
