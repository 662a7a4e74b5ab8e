"""The media of a package: which entry holds which file, what it really is, and its bytes when asked for."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quiz.deck import Media
from quiz.errors import BadInput
from quiz.formats.anki import protobuf
from quiz.formats.anki.container import Container, EntryTooLarge, damage
from quiz.formats.anki.limits import MEGABYTE, Limits

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"\xff\xf2", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav"}
_NOT_VIDEO = (b"avif", b"avis", b"heic", b"heix", b"mif1", b"msf1")


def sniff(head: bytes) -> str:
    """The content type by the first 12 bytes, empty for what is not taken: SVG, HTML, the unknown."""
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        if brand in _NOT_VIDEO:
            return ""
        return "audio/mp4" if brand[:2] == b"M4" else "video/mp4"
    return next((kind for magic, kind in _MAGIC if head.startswith(magic)), "")


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    compressed: bool


class MediaFiles(Mapping[str, bytes]):
    """Bytes by file name, inflated anew each time, so that a large package needs no memory for them.

    `files` tells name, digest and type of each; `skipped` has a sentence for each that was not taken.
    """

    def __init__(self, container: Container, limits: Limits) -> None:
        self._container, self._limits = container, limits
        self._entries: dict[str, _Entry] = {}
        self.files: dict[str, Media] = {}
        self.skipped: list[str] = []

    def __getitem__(self, name: str) -> bytes:
        entry = self._entries[name]
        self._container.forget_count()
        return self._container.read(entry.name, compressed=entry.compressed, most=self._limits.media_size)

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, given: str, entry: str, *, compressed: bool) -> None:
        """Look at a file that the package lists and take it when it is what it may be."""
        name = plain_name(given)
        if name is None:
            self.skipped.append(f"Media file {given[:80]!r} has a name that Anki refuses.")
        elif entry not in self._container:
            self.skipped.append(f"Media file {name!r} is listed but not there.")
        elif name not in self._entries:
            try:
                self._look(name, _Entry(entry, compressed))
            except EntryTooLarge:
                most = self._limits.media_size // MEGABYTE
                self.skipped.append(f"Media file {name!r} is larger than {most} MB.")

    def _look(self, name: str, entry: _Entry) -> None:
        digest, head = hashlib.sha256(), b""
        for chunk in self._container.chunks(
            entry.name, compressed=entry.compressed, most=self._limits.media_size
        ):
            head = head or chunk[:16]
            digest.update(chunk)
        kind = sniff(head)
        if not kind:
            self.skipped.append(f"Media file {name!r} is no picture, sound or video of a kind that is taken.")
            return
        self._entries[name] = entry
        self.files[name] = Media(name, digest.hexdigest(), kind)


def plain_name(given: str) -> str | None:
    """A file name as Anki writes it, or None when it is a path or no name at all."""
    name = unicodedata.normalize("NFC", given)
    if name in ("", ".", "..") or any(sign in name for sign in "/\\\0:") or len(name) > 255:
        return None
    return None if any(unicodedata.category(sign) == "Cc" for sign in name) else name


def read_media(container: Container, limits: Limits, *, version: int) -> MediaFiles:
    """The media that a package lists. Raises BadInput for a list that cannot be read."""
    media = MediaFiles(container, limits)
    if "media" in container:
        data = container.read("media", compressed=version == 3, most=limits.settings_size)
        with damage():
            names = _listed(data) if version == 3 else _mapped(data)
        for entry, name in names:
            media.add(name, entry, compressed=version == 3)
    return media


def _mapped(data: bytes) -> list[tuple[str, str]]:
    found = json.loads(data or b"{}")
    if not isinstance(found, dict) or not all(isinstance(name, str) for name in found.values()):
        raise BadInput("The media list of the Anki package cannot be read.")
    return [(entry, name) for entry, name in found.items() if entry.isdecimal()]


def _listed(data: bytes) -> list[tuple[str, str]]:
    entries = protobuf.message(data).get(1, [])
    names = [protobuf.text(protobuf.message(each), 1) for each in entries if isinstance(each, bytes)]
    return [(str(at), name) for at, name in enumerate(names)]
