"""A file, a page or an address becomes an Article. The only place that opens connections."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from quiz.article import Article
from quiz.errors import BadInput, NotFound, TooLarge
from quiz.languages import LANGUAGES, detect
from quiz.reading.dateline import dateline, set_apart
from quiz.reading.encoding import decode
from quiz.reading.found import MAX_CHARACTERS, Found, tidy, unwrap
from quiz.reading.pasted import title_above, without_kicker, without_marks, without_stars

MAX_BYTES = 20_000_000
_TITLE_LENGTH = 160
_SAID = re.compile(r'.: ["“][^"“”]+["”]$')
"""What ends a headline that quotes somebody."""
_MARKDOWN = re.compile(r"^#{1,6} \S", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---\n(?P<fields>.*?)\n---\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Given:
    """What a person says of an article; it wins over what is found in it."""

    title: str = ""
    date: dt.date | None = None
    language: str = ""


NOTHING = Given()


def read_file(path: Path, *, given: Given = NOTHING) -> Article:
    """The article in a file. Raises BadInput (also NotFound, TooLarge) or MissingExtra."""
    if path.is_dir():
        raise BadInput(f"{path} is a folder; name the files in it.")
    if not path.is_file():
        raise NotFound(f"There is no file {path}.")
    if path.stat().st_size > MAX_BYTES:
        raise TooLarge(f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB.")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from error
    return read_bytes(data, name=path.name, given=given)


def read_bytes(data: bytes, *, name: str, given: Given = NOTHING) -> Article:
    """The article in the contents of a file; the ending of its name tells the format."""
    if len(data) > MAX_BYTES:
        raise TooLarge(f"{name} is larger than {MAX_BYTES // 1_000_000} MB.")
    suffix = PurePath(name).suffix.lower()
    found = _READERS.get(suffix, _plain)(data)
    stem = PurePath(name).stem.replace("-", " ").replace("_", " ").strip()
    return _article(found, fallback_title=stem[:1].upper() + stem[1:], source=name, given=given)


def read_text(text: str, *, source: str = "", given: Given = NOTHING) -> Article:
    """The article in pasted text: plain, or Markdown when it has a heading written as `# Title`."""
    found = _from_markdown(text) if _MARKDOWN.search(text) else _split_title(text)
    return _article(found, fallback_title="", source=source, given=given)


def read_address(address: str, *, given: Given = NOTHING) -> Article:
    """The article at a public http(s) address; private addresses are refused, also after a redirect."""
    from quiz.reading.address import fetch

    page = fetch(address)
    if page.is_pdf:
        found = _pdf(page.data)
    else:
        from quiz.reading.markup import from_html

        found = from_html(decode(page.data, hint=page.encoding), address=page.address)
    return _article(found, fallback_title=page.address, source=page.address, given=given)


def _article(found: Found, *, fallback_title: str, source: str, given: Given) -> Article:
    text = tidy(without_marks(found.text))
    if not re.search(r"\w", text):
        raise BadInput("The article is empty.")
    if len(text) > MAX_CHARACTERS:
        raise TooLarge(f"The article has more than {MAX_CHARACTERS:,} characters.")
    language = _language(text, given.language or found.language)
    return Article(
        title=given.title or found.title or fallback_title or _opening(text),
        text=text,
        language=language,
        source=found.source or source,
        date=given.date or found.date or dateline(text, language),
        licence=found.licence,
    )


def _language(text: str, named: str) -> str:
    language = named or detect(text)
    if language not in LANGUAGES:
        raise BadInput(
            "The article is not in Dutch or English, as far as its words tell; if it is, name the language."
        )
    return language


def _opening(text: str, length: int = 60) -> str:
    first = text.split("\n", 1)[0]
    return first if len(first) <= length else first[:length].rsplit(" ", 1)[0] + "…"


def _plain(data: bytes) -> Found:
    return _with_front_matter(decode(data), _split_title)


def _from_markdown(text: str) -> Found:
    from quiz.reading.markup import from_markdown

    return from_markdown(text)


def _markdown(data: bytes) -> Found:
    return _with_front_matter(decode(data), _from_markdown)


def _html(data: bytes) -> Found:
    from quiz.reading.markup import from_html

    return from_html(decode(data))


def _pdf(data: bytes) -> Found:
    from quiz.reading.documents import from_pdf

    return from_pdf(data)


def _docx(data: bytes) -> Found:
    from quiz.reading.documents import from_docx

    return from_docx(data)


_READERS: Mapping[str, Callable[[bytes], Found]] = {
    ".md": _markdown,
    ".markdown": _markdown,
    ".html": _html,
    ".htm": _html,
    ".pdf": _pdf,
    ".docx": _docx,
}


def _split_title(text: str) -> Found:
    """A short first line without a full stop, with a blank line below it or prose that is no more of it, is
    the title; so is one with a full stop that the text begins with again (*J. Lyons and Co.*)."""
    text = unwrap(set_apart(without_kicker(tidy(without_stars(text)))))
    if title_above(text):
        text = text.replace("\n", "\n\n", 1)
    head, _, rest = text.partition("\n\n")
    short = rest and "\n" not in head and len(head) <= _TITLE_LENGTH
    said = _SAID.search(head) is not None
    is_title = short and (said or not head.endswith((".", "!", ":", '"')) or rest.startswith(head))
    return Found(text=rest, title=head) if is_title else Found(text=text)


def _with_front_matter(text: str, read: Callable[[str], Found]) -> Found:
    """Fields between two lines of dashes (title, date, language, source, licence), then the text."""
    match = _FRONT_MATTER.match(text.replace("\r\n", "\n"))
    if not match:
        return read(text)
    pairs = (line.partition(":") for line in match["fields"].splitlines())
    fields = {name.strip().lower(): value.strip().strip("\"'") for name, _, value in pairs}
    body = text.replace("\r\n", "\n")[match.end() :]
    found = Found(text=body) if fields.get("title") and read is _split_title else read(body)
    return replace(
        found,
        title=fields.get("title") or found.title,
        date=_date(fields.get("date", "")) or found.date,
        language=fields.get("language", found.language),
        source=fields.get("source", found.source),
        licence=fields.get("licence", fields.get("license", found.licence)),
    )


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None
