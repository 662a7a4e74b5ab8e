"""PDF and Word documents become paragraphs of plain text (extra `documents`)."""

from __future__ import annotations

import io
import logging
import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from quiz.errors import BadInput, MissingExtra
from quiz.reading.found import MAX_CHARACTERS, Found

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_MAX_PAGES = 500
_MAX_INFLATED, _MAX_TEXT = 100_000_000, 40_000_000
"""Bytes of a Word document without compression, pictures included, and of its text with all its marks, at
most."""
_TEXT = "word/document.xml"
_HYPHEN = re.compile(r"(?<=[a-zà-ÿ])-\n(?=[a-zà-ÿ])")
_SENTENCE_END = re.compile(r'[.!?:"”]$')


def from_pdf(data: bytes) -> Found:
    """The text of a PDF; lines are joined into paragraphs, words broken at line ends made whole."""
    try:
        from pypdf import PdfReader
    except ImportError as error:
        raise MissingExtra("Reading a PDF", "documents") from error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it has to say is no word for a reader
    try:
        reader = PdfReader(io.BytesIO(data))
        pages = list(_pages(page.extract_text() for page in reader.pages[:_MAX_PAGES]))
        title = (reader.metadata and reader.metadata.title) or ""
    except MemoryError:
        raise
    except Exception as error:  # the library raises what it likes on a broken file
        raise BadInput("The PDF cannot be read: it is broken or locked.") from error
    return Found(text="\n\n".join(_joined(page) for page in pages), title=str(title))


def _pages(texts: Iterable[str]) -> Iterator[str]:
    """The pages up to where they have more than an article may: no page behind that is read."""
    count = 0
    for text in texts:
        yield text
        count += len(text)
        if count > MAX_CHARACTERS:
            return


def _joined(page: str) -> str:
    """A page as paragraphs: one ends at a blank line, or at a short line that ends a sentence."""
    lines = [line.strip() for line in _HYPHEN.sub("", page).split("\n")]
    width = max((len(line) for line in lines), default=0)
    joined: list[str] = []
    for line in lines:
        ends = not line or (len(line) < 0.8 * width and _SENTENCE_END.search(line))
        joined.append(line + ("\n\n" if ends else " "))
    return "".join(joined)


def from_docx(data: bytes) -> Found:
    """The paragraphs of a Word document and the title it names. Raises BadInput for one that is broken."""
    try:
        from docx import Document
    except ImportError as error:
        raise MissingExtra("Reading a Word document", "documents") from error
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            sizes = {entry.filename: entry.file_size for entry in package.infolist()}
            if sum(sizes.values()) > _MAX_INFLATED or sizes.get(_TEXT, 0) > _MAX_TEXT:
                raise BadInput("The Word document is too large when unpacked.")
        document = Document(io.BytesIO(data))
        headings = [each.text for each in document.paragraphs if each.style and each.style.name == "Title"]
        body = [each.text for each in document.paragraphs if not each.style or each.style.name != "Title"]
        named = _named(document)
    except (BadInput, MemoryError):
        raise
    except Exception as error:  # the library raises what it likes on a broken file
        raise BadInput("The Word document cannot be read: it is broken.") from error
    return Found(text="\n\n".join(body), title=named or next(iter(headings), ""))


def _named(document: WordDocument) -> str:
    """The title among the properties of a document; empty where they are broken."""
    try:
        return str(document.core_properties.title or "")
    except AttributeError:
        return ""
