"""Foreign HTML made harmless, once, at import, and a count of what was taken out.

nh3 keeps an allow-list of tags and attributes; pictures and sounds stay only when the package holds them.
Deletions of a cloze and sound marks stay text: an attribute that holds such a mark is dropped, as what is
done with the marks afterwards must never reach into a tag.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from urllib.parse import unquote

import nh3

from quiz.formats.markup import MARKS, as_source, elements, unwieldy

TAGS = frozenset(
    """
    a abbr b bdi bdo blockquote br cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i
    img ins kbd li mark ol p pre q rb rp rt ruby s samp small span strike strong sub sup table tbody td tfoot
    th thead tr tt u ul var wbr
    """.split()
)
_ALLOWED = frozenset((closing, tag) for tag in TAGS for closing in ("", "/"))
_ATTRIBUTES = {
    "*": {"lang", "dir"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_RICH = re.compile(r"[<>&\0\r\xa0]")
_CONTROL = re.compile(r"[\0\r\xa0]")
_SIMPLE_TAG = re.compile(r"<(/?)(b|i|u|em|strong|sub|sup|code|mark|span|div|br)>")
_SIMPLE_ENTITY = re.compile(r"&(?:amp|lt|gt|nbsp);")
_INLINE_FILE = re.compile(r'"data:[^"]*"')
_NO_SOURCE = re.compile(r"<img(?![^>]*\ssrc=)[^>]*>")
_SOUND = re.compile(r"\[sound:([^\]\n]{1,300})\]")
_SPEECH = re.compile(r"\[/?anki:[^\]\n]{0,300}\]")


class Sanitiser:
    """One cleaner for a whole import.

    `media` are the names that pictures and sounds may have; `spend` is told how much is about to be cleaned.
    """

    def __init__(self, media: Collection[str], *, spend: Callable[[int], None] = lambda size: None) -> None:
        self._media, self._spend = media, spend
        self._dropped: Counter[str] = Counter()
        self._cleaner = nh3.Cleaner(
            tags=set(TAGS),
            clean_content_tags={"script", "style", "template", "title"},
            attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
            attribute_filter=self._attribute,
            url_schemes={"http", "https", "mailto"},
            link_rel=None,
        )

    def clean_all(self, fields: Sequence[str]) -> list[str]:
        """The fields of a note, each cleaned; most have nothing to clean."""
        if not _RICH.search("\x1f".join(fields)):
            return list(fields)
        return [self.clean(field) for field in fields]

    def clean(self, field: str) -> str:
        """A field as harmless HTML; sound marks stay, so that it can go back to Anki.

        HTML too long or too deep to be taken apart in time (which grows with the square of the depth) is
        shown as its source.
        """
        if not _RICH.search(field) or _is_simple(field):
            return field
        self._spend(len(field))
        field = _INLINE_FILE.sub('""', field) if "data:" in field else field
        tags = elements(field)
        if unwieldy(field, tags):
            self._dropped["HTML too long or too deeply nested, now shown as text"] += 1
            return as_source(field)
        if not _ALLOWED.issuperset(tags):
            self._count_tags(tags)
        cleaned = self._cleaner.clean(field)
        return _NO_SOURCE.sub("", cleaned) if "<img" in cleaned else cleaned

    def _count_tags(self, tags: Iterable[tuple[str, str]]) -> None:
        for closing, tag in tags:
            if not closing and tag.lower() not in TAGS:
                self._dropped[f"<{tag.lower()}>"] += 1

    def _attribute(self, tag: str, name: str, value: str) -> str | None:
        if tag == "img" and name == "src":
            return self._picture(value)
        return None if MARKS.search(value) else value

    def _picture(self, value: str) -> str | None:
        for name in (value, unquote(value)):
            name = unicodedata.normalize("NFC", name)
            if name in self._media and not MARKS.search(name):
                return name
        self._dropped["picture that the package does not hold"] += 1
        return None

    def shown(self, cleaned: str) -> str:
        """Cleaned HTML with the sound marks of the package only, and without those for speech."""
        if "[" not in cleaned:
            return cleaned
        return _SPEECH.sub("", _SOUND.sub(self._sound, cleaned))

    def _sound(self, match: re.Match[str]) -> str:
        name = unicodedata.normalize("NFC", html.unescape(match[1]))
        if name not in self._media:
            self._dropped["sound that the package does not hold"] += 1
            return ""
        return f"[sound:{html.escape(name, quote=False)}]"

    def report(self) -> Iterator[str]:
        """A sentence for each kind of thing that was taken out."""
        for what, count in sorted(self._dropped.items()):
            yield f"Taken out of the fields, {count} times: {what}."


def _is_simple(field: str) -> bool:
    """Whether a field holds only well-nested simple tags and entities, which the cleaner would not change."""
    tags = _SIMPLE_TAG.findall(field)
    if field.count("<") != len(tags) or field.count(">") != len(tags) or len(tags) > 50:
        return False
    if "&" in field and field.count("&") != len(_SIMPLE_ENTITY.findall(field)):
        return False
    inside: list[str] = []
    for closing, tag in tags:
        if closing and (not inside or inside.pop() != tag):
            return False
        if not closing and tag != "br":
            inside.append(tag)
    return not inside and not _CONTROL.search(field)


_REFERENCE = re.compile(r'(?:\ssrc="([^"]*)")|(?:\[sound:([^\]\n]{1,300})\])')


def media_names(cleaned: str) -> Iterator[str]:
    """The names of the pictures and sounds in cleaned HTML."""
    for source, sound in _REFERENCE.findall(cleaned):
        yield html.unescape(source or sound)
