"""Bytes of unknown encoding become text."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

from quiz.errors import BadInput

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_NOT_TEXT = BadInput("The file is not a text: it holds binary data.")


def decode(data: bytes, *, hint: str | None = None) -> str:
    """The text in some bytes: by its byte order mark, as UTF-8, as `hint`, else guessed.

    Raises BadInput for binary data.
    """
    for mark, marked in _MARKS.items():
        if data.startswith(mark):
            return _strict(data, marked)
    if b"\0" in data[:100_000]:
        raise _NOT_TEXT
    for encoding in ("utf-8", hint):
        try:
            return _checked(data.decode(encoding or "utf-8"))
        except (ValueError, LookupError):  # the name of an encoding may be any words
            continue
    return _guessed(data)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return _checked(data.decode(encoding))
    except UnicodeDecodeError as error:
        raise _NOT_TEXT from error


def _guessed(data: bytes) -> str:
    best = from_bytes(data[:200_000]).best()
    if best is None:
        raise _NOT_TEXT
    return _checked(data.decode(best.encoding, errors="replace"))


def _checked(text: str) -> str:
    """The text, when at most one character in a hundred is a control character."""
    controls = sum(character < " " and character not in "\t\n\r\f" for character in text[:100_000])
    if controls * 100 > len(text[:100_000]):
        raise _NOT_TEXT
    return text
