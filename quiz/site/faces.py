"""The two faces of a card: what is asked of its item, and what is shown once it is answered."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from quiz.cloze import Part, parse
from quiz.grade import Gap, Grade, grade_text
from quiz.item import Choice, Cloze, Markup, plain
from quiz.schedule import Settings
from quiz.site.show import pretty
from quiz.site.store.study import Studied


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text of a cloze; `gap` counts (from 0) the deletions that this card hides."""

    text: str
    gap: int | None = None
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """An answer as it was typed for a gap, the right one, and the verdict."""

    text: str
    answer: str
    grade: Grade


def front(studied: Studied, chosen: Settings) -> dict[str, Any]:
    """What the front of a card is made from."""
    return {
        "studied": studied,
        "item": studied.item,
        "pieces": pieces(studied),
        "options": options(studied),
        "typed": chosen.typed,
    }


def pieces(studied: Studied) -> list[Piece]:
    """The text of a cloze card; what other cards of the item hide is shown."""
    item = studied.item
    if not isinstance(item, Cloze):
        return []
    found: list[Piece] = []
    for text, hint in _parts(parse(item.text), studied.card.ord + 1):
        gap = sum(each.gap is not None for each in found) if hint is not None else None
        found.append(Piece(text, gap, hint or ""))
    return found


def _parts(parts: Sequence[Part], number: int) -> Iterator[tuple[str, str | None]]:
    for part in parts:
        if isinstance(part, str):
            yield part, None
        elif number in part.numbers:
            yield part.answer, part.hint
        else:
            yield from _parts(part.parts, number)


def options(studied: Studied) -> list[tuple[str, bool]]:
    """The options of a choice card with whether each is right; their order stays until it is answered."""
    item = studied.item
    if not isinstance(item, Choice):
        return []
    order = list(range(len(item.options)))
    if not item.fixed_order:
        random.Random(f"{item.id}/{studied.card.reps}").shuffle(order)
    return [(item.options[at], at in item.keys) for at in order]


def typed(studied: Studied, texts: Sequence[str]) -> list[Typed]:
    """What was typed for each gap of a cloze card, judged; empty when nothing was."""
    item = studied.item
    if not isinstance(item, Cloze) or not any(text.strip() for text in texts):
        return []
    more = item.accepted.get(studied.card.ord + 1, ())
    found = pieces(studied)
    places = [at for at, piece in enumerate(found) if piece.gap is not None]
    padded = [*texts, *[""] * len(places)]
    judged: list[Typed] = []
    for text, at in zip(padded, places, strict=False):
        right = plain(found[at].text, item.markup)
        around = _around(found, at, item.markup)
        judged.append(
            Typed(text, right, grade_text(text, [right, *more], language=studied.language, gap=around))
        )
    return judged


def _around(found: Sequence[Piece], at: int, markup: Markup) -> Gap:
    """What is shown around the gap at a place, up to the next one."""
    before = takewhile(lambda piece: piece.gap is None, reversed(found[:at]))
    after = takewhile(lambda piece: piece.gap is None, found[at + 1 :])
    return Gap(
        plain("".join(piece.text for piece in reversed(list(before))), markup),
        plain("".join(piece.text for piece in after), markup),
        plain(found[at].hint, markup),
    )


def interval_name(interval: int) -> str:
    """An interval (days, or seconds as a negative number) in a few letters: 10 min, 12 d, 3.4 mo."""
    if interval < 0:
        return _step_name(-interval)
    if interval < 100:
        return str(_("%(days)s d", days=interval))
    if interval < 365:
        return str(_("%(months)s mo", months=pretty(round(interval / 30.44, 1))))
    return str(_("%(years)s y", years=pretty(round(interval / 365.25, 1))))


def _step_name(seconds: int) -> str:
    if seconds < 60:
        return str(_("< 1 min"))
    if seconds < 3_600:
        return str(_("%(minutes)s min", minutes=round(seconds / 60)))
    return str(_("%(hours)s h", hours=pretty(round(seconds / 3_600, 1))))


def interval_words(interval: int) -> str:
    """An interval in full, for those who hear the page."""
    if interval >= 0:
        return str(ngettext("%(num)s day", "%(num)s days", interval))
    return str(ngettext("%(num)s minute", "%(num)s minutes", max(1, round(-interval / 60))))


def wait(until: dt.datetime, now: dt.datetime) -> str:
    """How long it takes until a moment, in minutes."""
    minutes = max(1, -int((now - until).total_seconds()) // 60 + 1)
    return str(ngettext("%(num)s minute", "%(num)s minutes", minutes))
