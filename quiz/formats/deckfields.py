"""The parts of a deck file, read strictly: article, media, items and their evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from quiz.article import Article
from quiz.deck import Media
from quiz.errors import BadInput
from quiz.formats.fields import Fields
from quiz.item import (
    EPOCH,
    GAP_NUMBER,
    AnswerKind,
    Choice,
    Cloze,
    Evidence,
    Flashcard,
    Item,
    Kind,
    Markup,
    Status,
    validate,
)

_DIGEST = re.compile(r"[0-9a-f]{64}")
_MEDIA_NAME = re.compile(r"[^/\\\x00-\x1f\x7f]{1,255}")


def read_article(fields: Fields, *, language: str, extra: dict[str, Any]) -> Article | None:
    """The article of a deck, or None; fields of it that are not known go into `extra`."""
    inner = fields.object("article")
    if inner is None:
        return None
    article = Article(
        title=inner.text("title"),
        text=inner.text("text"),
        language=inner.text("language", default=language),
        source=inner.text("source", default=""),
        date=inner.date("date"),
        licence=inner.text("licence", default=""),
    )
    extra.update({"article": inner.rest} if inner.rest else {})
    return article


def read_media(fields: Fields, *, extra: dict[str, Any]) -> tuple[Media, ...]:
    """The media of a deck: safe names, each once, with their digests."""
    found: dict[str, Media] = {}
    unknown: dict[str, Any] = {}
    for inner in fields.objects("media"):
        name, digest = inner.text("name"), inner.text("sha256")
        if not _MEDIA_NAME.fullmatch(name) or name in (".", "..") or name in found:
            raise BadInput(f"In the deck file {inner.where}.name is not a file name, or stands there twice.")
        if not _DIGEST.fullmatch(digest):
            raise inner.wrong("sha256", "must be 64 hexadecimal digits", digest)
        found[name] = Media(name=name, sha256=digest, type=inner.text("type"))
        unknown.update({name: inner.rest} if inner.rest else {})
    extra.update({"media": unknown} if unknown else {})
    return tuple(found.values())


def read_items(fields: Fields, article: Article | None) -> tuple[Item, ...]:
    """The items of a deck. Raises BadInput for one that is not well-formed or has the id of another."""
    items: dict[str, Item] = {}
    for inner in fields.objects("items"):
        item = _item(inner, article)
        if item.id in items:
            raise BadInput(f"In the deck file {inner.where}.id is the id of an earlier item: {item.id}.")
        items[item.id] = item
    return tuple(items.values())


def _item(fields: Fields, article: Article | None) -> Item:
    kind = fields.choice("kind", Kind)
    common = dict(_common(fields, article))
    item: Item
    match kind:
        case Kind.CHOICE:
            item = Choice(
                stem=fields.text("stem"),
                options=fields.texts("options"),
                keys=fields.numbers("keys"),
                fixed_order=fields.flag("fixed_order"),
                **common,
            )
        case Kind.CLOZE:
            item = Cloze(text=fields.text("text"), accepted=_accepted(fields), **common)
        case Kind.FLASHCARD:
            item = Flashcard(front=fields.text("front"), back=fields.text("back"), **common)
    common["extra"].update(fields.rest)
    validate(item)
    return item


def _common(fields: Fields, article: Article | None) -> Iterator[tuple[str, Any]]:
    extra: dict[str, Any] = {}
    yield "id", fields.text("id")
    yield "markup", fields.choice("markup", Markup, default=Markup.TEXT)
    yield "explanation", fields.text("explanation", default="")
    yield "tags", fields.texts("tags")
    yield "changed_at", fields.moment("changed_at", default=EPOCH)
    yield "status", fields.choice("status", Status, default=Status.PENDING)
    yield "edited", fields.flag("edited")
    yield "gone", fields.flag("gone")
    yield "language", fields.text("language", default="")
    yield "reason", fields.text("reason", default="")
    yield "report", fields.text("report", default="")
    yield "evidence", _evidence(fields, article, extra)
    yield "extra", extra


def _accepted(fields: Fields) -> dict[int, tuple[str, ...]]:
    inner = fields.object("accepted")
    accepted = {}
    for name in list(inner.rest) if inner else []:
        if not inner or not GAP_NUMBER.fullmatch(name):
            raise BadInput(f"In the deck file {fields.where}.accepted.{name} is not a deletion's number.")
        accepted[int(name)] = inner.texts(name)
    return accepted


def _evidence(fields: Fields, article: Article | None, extra: dict[str, Any]) -> Evidence | None:
    inner = fields.object("evidence")
    if inner is None:
        return None
    evidence = Evidence(
        sentence=inner.text("sentence"),
        answer=inner.text("answer"),
        answer_kind=inner.choice("answer_kind", AnswerKind, default=AnswerKind.OTHER),
        start=inner.offset("start"),
        end=inner.offset("end"),
        answer_start=inner.offset("answer_start"),
        answer_end=inner.offset("answer_end"),
        rule=inner.text("rule", default=""),
        score=inner.share("score"),
    )
    _check_offsets(evidence, article, inner.where)
    extra.update({"evidence": inner.rest} if inner.rest else {})
    return evidence


def _check_offsets(evidence: Evidence, article: Article | None, where: str) -> None:
    spans = (
        ("sentence", evidence.start, evidence.end, evidence.sentence),
        ("answer", evidence.answer_start, evidence.answer_end, evidence.answer),
    )
    for name, start, end, text in spans:
        if (start, end) == (None, None):
            continue
        if article is None:
            raise BadInput(f"In the deck file {where} has offsets, but the deck has no article.")
        if start is None or end is None or article.text[start:end] != text:
            raise BadInput(
                f"In the deck file {where}: the offsets of the {name} do not point at it in the article."
            )
