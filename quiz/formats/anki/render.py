"""Foreign card templates, as far as a card's words are concerned: fields, sections and filters.

The template language is Anki's (https://docs.ankiweb.net/templates/intro.html). Nothing of it is run; the
result is HTML that still has to be sanitised unless `Rendering.plain`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from quiz.errors import BadInput
from quiz.formats.anki.package import NoteType, Template

_TOKEN = re.compile(r"\{\{([^{}]{1,400})\}\}")
_ANSWER = re.compile(r"<hr\b[^>]{0,200}\bid\s{0,9}=\s{0,9}[\"']?answer\b[^>]{0,200}>", re.IGNORECASE)
_STRIP = re.compile(r"<[^<>]*>")
_FURIGANA = re.compile(r" ?(?<![^ >\[\]])([^ >\[\]]{1,100})\[([^\[\]]{1,100})\]")
"""A reading over its signs; looking only from where a word begins, it takes each character once."""
_SPECIAL = frozenset({"FrontSide", "Tags", "Deck", "Subdeck", "Type", "Card", "CardFlag"})
_SILENT = ("tts", "type")
_DEEP = 50
LONGEST_TEMPLATE = 256 * 1024
"""Characters of the longest template side that is read."""


@dataclass(frozen=True, slots=True)
class _Text:
    text: str


@dataclass(frozen=True, slots=True)
class _Field:
    at: int
    filters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Section:
    at: int
    inverted: bool
    parts: tuple[_Part, ...]


_Part = _Text | _Field | _Section


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a template, ready to be filled. `plain`: its own text holds no HTML."""

    parts: tuple[_Part, ...]
    plain: bool
    cloze_fields: tuple[int, ...]
    only_field: int | None
    size: int
    uses: tuple[tuple[int, int], ...]

    def most(self, fields: Sequence[str]) -> int:
        """The characters that the side comes to at most when it is filled."""
        return self.size + sum(len(fields[at]) * times for at, times in self.uses)

    def fill(self, fields: Sequence[str], *, typed: bool) -> str:
        """The side with the fields of a note; `typed` shows fields that are to be typed (on the back)."""
        if self.only_field is not None:
            return fields[self.only_field].strip()
        return "".join(_fill(part, fields, typed) for part in self.parts).strip()


@dataclass(frozen=True, slots=True)
class Sides:
    """Front and back of a template; the back without what the front already says."""

    front: Side
    back: Side


def sides(notetype: NoteType, template: Template) -> Sides:
    """A template taken apart. Unknown fields and filters are left out, as nothing can be shown for them."""
    places = {name: at for at, name in enumerate(notetype.field_names)}
    answer = _ANSWER.split(template.back, maxsplit=1)[-1]
    return Sides(_side(template.front, places), _side(answer, places))


def _side(template: str, places: Mapping[str, int]) -> Side:
    if len(template) > LONGEST_TEMPLATE:
        raise BadInput("The Anki package has a card template that is larger than is taken.")
    parts, _rest = _parse(_TOKEN.split(_without_comments(template)), 0, "", places, 0)
    fields = [part for part in _flat(parts) if isinstance(part, _Field)]
    only = [part for part in parts if not (isinstance(part, _Text) and not part.text.strip())]
    return Side(
        parts,
        plain=not any(
            "<" in part.text or "&" in part.text for part in _flat(parts) if isinstance(part, _Text)
        ),
        cloze_fields=tuple(dict.fromkeys(part.at for part in fields if "cloze" in part.filters)),
        only_field=_only_field(only),
        size=len(template),
        uses=tuple(Counter(part.at for part in fields).items()),
    )


def _only_field(parts: Sequence[_Part]) -> int | None:
    """The field that is all there is to a side, as it is."""
    match parts:
        case [_Field(at, filters)] if set(filters) <= {"cloze"}:
            return at
    return None


def _without_comments(template: str) -> str:
    first, *rest = template.split("<!--")
    return first + "".join(each.partition("-->")[2] for each in rest)


def _flat(parts: Sequence[_Part]) -> list[_Part]:
    found: list[_Part] = []
    for part in parts:
        found.extend(_flat(part.parts) if isinstance(part, _Section) else [part])
    return found


def _parse(
    tokens: Sequence[str], at: int, until: str, places: Mapping[str, int], depth: int
) -> tuple[tuple[_Part, ...], int]:
    """Parts from token `at` to the end of section `until`; text stands at even places, tags at odd ones."""
    parts: list[_Part] = []
    while at < len(tokens):
        token = tokens[at].strip() if at % 2 else tokens[at]
        at += 1
        if at % 2:
            parts.append(_Text(token))
        elif token[:1] == "/":
            if token[1:].strip() == until:
                break
        elif token[:1] in "#^" and depth < _DEEP:
            name = token[1:].strip()
            inner, at = _parse(tokens, at, name, places, depth + 1)
            parts.extend(_section(name, token[0] == "^", inner, places))
        else:
            parts.extend(_field(token, places))
    return tuple(parts), at


def _section(
    name: str, inverted: bool, inner: tuple[_Part, ...], places: Mapping[str, int]
) -> Sequence[_Part]:
    """A section on a field; on anything else (tags, a cloze number) what holds when it is there."""
    if name in places:
        return (_Section(places[name], inverted, inner),)
    return () if inverted else inner


def _field(token: str, places: Mapping[str, int]) -> Sequence[_Part]:
    *filters, name = (part.strip() for part in token.split(":"))
    if name in _SPECIAL or name not in places:
        return ()
    return (_Field(places[name], tuple(filters)),)


def _fill(part: _Part, fields: Sequence[str], typed: bool) -> str:
    if isinstance(part, _Text):
        return part.text
    if isinstance(part, _Section):
        there = bool(fields[part.at].strip())
        return "" if there is part.inverted else "".join(_fill(each, fields, typed) for each in part.parts)
    value = fields[part.at]
    for name in reversed(part.filters):
        value = _filtered(name.split(" ")[0], value, typed)
    return value


def _filtered(name: str, value: str, typed: bool) -> str:
    if name in _SILENT:
        return value if typed and name == "type" else ""
    found = _FILTERS.get(name)
    return found(value) if found else value


_FILTERS: Mapping[str, Callable[[str], str]] = {
    "text": lambda value: _STRIP.sub("", value),
    "furigana": lambda value: _FURIGANA.sub(r"<ruby>\1<rt>\2</rt></ruby>", value),
    "kana": lambda value: _FURIGANA.sub(r"\2", value),
    "kanji": lambda value: _FURIGANA.sub(r"\1", value),
}
