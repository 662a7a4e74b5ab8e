"""The Settings field of our notes: what the card's script needs, and what a way back to an item needs."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from quiz.deck import Deck
from quiz.formats.anki.markup import to_html
from quiz.item import GAP_NUMBER, AnswerKind, Choice, Cloze, Evidence, Item, Markup, Status

OURS = "weetje::"
"""What the tags begin with that a note has of its deck."""

_encode = json.JSONEncoder(ensure_ascii=False).encode


def to_field(item: Item, deck: Deck) -> str:
    """The settings of an item as JSON, escaped for a field."""
    fixed = isinstance(item, Choice) and item.fixed_order
    language = item.language or deck.language
    decided = deck.id, language, bool(item.language), fixed, item.markup, item.status, item.edited
    own = _spaced_tags(item.tags), _accepted(item), _evidence(item.evidence)
    if not any(own):
        return _plain_field(*decided)
    return _field({**_common(*decided), **dict(zip(("tags", "accepted", "evidence"), own, strict=True))})


def _field(found: Mapping[str, Any]) -> str:
    return to_html(_encode({name: value for name, value in found.items() if value}))


def _common(
    deck: str, language: str, own_language: bool, fixed: bool, markup: Markup, status: Status, edited: bool
) -> dict[str, Any]:
    return {
        "deck": deck,
        "language": language,
        "own_language": own_language,
        "fixed": fixed,
        "markup": "" if markup is Markup.TEXT else markup.value,
        "status": "" if status is Status.PENDING else status.value,
        "edited": edited,
    }


@lru_cache(256)
def _plain_field(*decided: Any) -> str:
    """The field of items that have nothing of their own in it, the same for very many."""
    return _field(_common(*decided))


@lru_cache(1024)
def _spaced_tags(tags: tuple[str, ...]) -> list[str]:
    """All tags of an item that has one which Anki cannot hold as it is, or that looks like its deck's."""
    return list(tags) if any(len(tag.split()) != 1 or tag.startswith(OURS) for tag in tags) else []


def _accepted(item: Item) -> dict[str, list[str]]:
    if not isinstance(item, Cloze):
        return {}
    return {str(number): list(answers) for number, answers in item.accepted.items()}


def _evidence(evidence: Evidence | None) -> dict[str, Any]:
    if evidence is None:
        return {}
    return {
        "answer": evidence.answer,
        "kind": evidence.answer_kind.value,
        "rule": evidence.rule,
        "score": evidence.score,
    }


def from_field(field: str) -> dict[str, Any]:
    """The settings in a field; empty when a person broke them."""
    text = html.unescape(field)
    try:
        found = json.loads(text)
        if "\\u" in text:
            _encode(found).encode()  # half a character (a lone surrogate) cannot be stored
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def evidence(settings: Mapping[str, Any], sentence: str) -> Evidence | None:
    """The evidence of a note, without offsets, or None."""
    found = settings.get("evidence")
    if not isinstance(found, dict) or not isinstance(found.get("answer"), str):
        return None
    kinds = {kind.value: kind for kind in AnswerKind}
    score = found.get("score")
    return Evidence(
        sentence,
        found["answer"],
        kinds.get(str(found.get("kind")), AnswerKind.OTHER),
        rule=str(found.get("rule", "")),
        score=float(score) if isinstance(score, (int, float)) and 0 <= score <= 1 else 0.0,
    )


def accepted(settings: Mapping[str, Any]) -> dict[int, tuple[str, ...]]:
    """More right answers by cloze number."""
    found = settings.get("accepted")
    if not isinstance(found, dict):
        return {}
    return {
        int(number): tuple(str(answer) for answer in answers)
        for number, answers in found.items()
        if GAP_NUMBER.fullmatch(number) and isinstance(answers, list)
    }
