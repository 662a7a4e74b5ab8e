"""Plain text as HTML for Anki's fields, and back without loss."""

from __future__ import annotations

import html
import re

from quiz.cloze import Deletion, Part, parse

_BREAK = re.compile(r"<br ?/?>")
_SPECIAL = re.compile(r"[&<>\[\n]|\{\{|\}\}|::")
_SIMPLE = re.compile(r"\{\{c\d{1,3}::[^{}:]*(?:::[^{}:]*)?\}\}")
_ACTIVE = re.compile(r"\[(?=/?(?:sound:|latex|anki:|\$))")


def to_html(text: str) -> str:
    """Text as HTML that no part of Anki takes for a tag, a cloze, a sound or LaTeX."""
    if not _SPECIAL.search(text):
        return text
    return _escaped(text).replace("{{", "{&#123;").replace("}}", "}&#125;").replace("::", ":&#58;")


def _escaped(text: str) -> str:
    return _ACTIVE.sub("&#91;", html.escape(text, quote=False).replace("\n", "<br>"))


def cloze_to_html(text: str) -> str:
    """The same for a text with deletions, which stay."""
    rest = _SIMPLE.sub("", text)
    if "{{" not in rest and "}}" not in rest and "::" not in rest:
        return _escaped(text)
    return "".join(_part(part) for part in parse(text))


def _part(part: Part) -> str:
    if isinstance(part, Deletion):
        hint = f"::{to_html(part.hint)}" if part.hint else ""
        numbers = ",".join(map(str, part.numbers))
        return f"{{{{c{numbers}::{''.join(map(_part, part.parts))}{hint}}}}}"
    return to_html(part)


def to_text(field: str) -> str | None:
    """The text that `to_html` or `cloze_to_html` made this from, or None when it is richer than text."""
    if "<" not in field and "&" not in field:
        return field
    text = html.unescape(_BREAK.sub("\n", field))
    return text if field in (to_html(text), cloze_to_html(text)) else None
