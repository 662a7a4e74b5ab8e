"""Plain text as HTML and back, and foreign HTML made harmless."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

import nh3

from quiz.item import Markup

_TAGS = frozenset(
    "b i u s em strong sub sup small mark code pre kbd samp var br hr p div span blockquote q cite abbr ul "
    "ol li dl dt dd table thead tbody tfoot tr th td caption h1 h2 h3 h4 h5 h6 img ruby rt rp bdi bdo".split()
)
_ATTRIBUTES = {
    "*": {"lang", "dir", "title"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "ol": {"start", "type"},
}
MARKS = re.compile(r"\{\{|\}\}|::|\[(?:sound|anki)\b")
"""What is replaced in HTML after it was cleaned, and so must never stand in a tag."""
_FILE_NAME = re.compile(r"[^/\\:?#\x00-\x1f]{1,255}")
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_BLOCK = re.compile(r"</(?:p|div|li|tr|h[1-6]|blockquote|dd|dt)>|<br ?/?>|<hr ?/?>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_ELEMENT = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)

_LONGEST = 128 * 1024
_DEEPEST = 300
_VOID = frozenset({"br", "hr", "img", "wbr"})


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(_TAGS),
        clean_content_tags={"script", "style"},
        attributes=_ATTRIBUTES,
        attribute_filter=_filtered,
        url_schemes=set(),
        link_rel=None,
    )


def _filtered(element: str, attribute: str, value: str) -> str | None:
    """Pictures come from the deck's own media only: a bare file name, never an address.

    An attribute that holds a mark of a cloze or a sound is dropped.
    """
    if MARKS.search(value):
        return None
    if (element, attribute) == ("img", "src"):
        return value if _FILE_NAME.fullmatch(value) and value not in (".", "..") else None
    return value


def clean(markup: str) -> str:
    """The HTML with only harmless tags and attributes: no script, style, link, form or foreign picture.

    HTML too long or too deep to be taken apart in time is shown as its source.
    """
    return _cleaner().clean(as_source(markup) if unwieldy(markup, elements(markup)) else markup)


def elements(markup: str) -> list[tuple[str, str]]:
    """The tags of HTML in order: a slash for those that close, and the name."""
    return _ELEMENT.findall(markup)


def unwieldy(markup: str, tags: Sequence[tuple[str, str]]) -> bool:
    """Whether HTML with these tags takes too long to take apart, which grows with the square of its depth."""
    too_long = len(markup) > _LONGEST and "<" in markup
    return too_long or (len(tags) > _DEEPEST and _depth(tags) > _DEEPEST)


def as_source(markup: str) -> str:
    """HTML that shows the source of other HTML."""
    return html.escape(markup.replace("\0", ""), quote=False)


def _depth(tags: Iterable[tuple[str, str]]) -> int:
    """How many elements stay open at most, when each end tag closes one of its name."""
    open_now: Counter[str] = Counter()
    depth = deepest = 0
    for closing, name in tags:
        tag = name.lower()
        if closing and open_now[tag]:
            open_now[tag] -= 1
            depth -= 1
        elif not closing and tag not in _VOID:
            open_now[tag] += 1
            depth += 1
            deepest = max(deepest, depth)
    return deepest


def to_html(text: str) -> str:
    """Plain text as HTML that shows the same."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def to_text(markup: str) -> str:
    """HTML as plain text: blocks on lines of their own, tags gone."""
    lines = html.unescape(_TAG.sub("", _BLOCK.sub("\n", markup))).split("\n")
    return "\n".join(line.strip() for line in lines).strip()


def from_html(*fields: str) -> tuple[Markup, tuple[str, ...]]:
    """Fields of HTML as plain text where they hold no more than text and line breaks, else cleaned."""
    plain = [_BREAK.sub("\n", field) for field in fields]
    if any(_TAG.search(field) for field in plain):
        return Markup.HTML, tuple(clean(field) for field in fields)
    return Markup.TEXT, tuple(html.unescape(field) for field in plain)


def is_html(field: str) -> bool:
    """Whether a field of unsaid format looks like HTML: it holds a closed tag that we know, or an entity."""
    tags = "|".join(sorted(_TAGS))
    return bool(re.search(rf"</?(?:{tags})(?:\s[^<>]*)?/?>", field, re.IGNORECASE) or _ENTITY.search(field))
