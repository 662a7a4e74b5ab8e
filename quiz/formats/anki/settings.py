"""The Settings field of our notes: what the card's script needs, and what a way back to an item needs."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from typing import Any

from quiz.deck import Deck
from quiz.formats.anki.markup import to_html
from quiz.item import AnswerKind, Choice, Cloze, Evidence, Item, Markup, Status

_encode = json.JSONEncoder(ensure_ascii=False).encode


def to_field(item: Item, deck: Deck) -> str:
    """The settings of an item as JSON, escaped for a field."""
    return to_html(_encode(_settings(item, deck)))


def _settings(item: Item, deck: Deck) -> dict[str, Any]:
    found: dict[str, Any] = {
        "deck": deck.id,
        "language": item.language or deck.language,
        "own_language": bool(item.language),
        "fixed": isinstance(item, Choice) and item.fixed_order,
        "markup": "" if item.markup is Markup.TEXT else item.markup.value,
        "status": "" if item.status is Status.PENDING else item.status.value,
        "edited": item.edited,
        "tags": _spaced_tags(item),
        "accepted": _accepted(item),
        "evidence": _evidence(item.evidence),
    }
    return {name: value for name, value in found.items() if value}


def _spaced_tags(item: Item) -> list[str]:
    """All tags of an item that has one which Anki cannot hold as it is."""
    return list(item.tags) if any(len(tag.split()) != 1 for tag in item.tags) else []


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
    try:
        found = json.loads(html.unescape(field))
    except ValueError:
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
        score=float(score) if isinstance(score, (int, float)) else 0.0,
    )


def accepted(settings: Mapping[str, Any]) -> dict[int, tuple[str, ...]]:
    """More right answers by cloze number."""
    found = settings.get("accepted")
    if not isinstance(found, dict):
        return {}
    return {
        int(number): tuple(str(answer) for answer in answers)
        for number, answers in found.items()
        if str(number).isdecimal() and isinstance(answers, list)
    }
