"""The zip around a package: entries inflated bit by bit under limits, never written by their own names."""

from __future__ import annotations

import io
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from quiz.errors import BadInput, TooLarge
from quiz.formats.anki.limits import MEGABYTE, Limits

if TYPE_CHECKING or sys.version_info < (3, 14):
    from backports import zstd
else:
    from compression import zstd

_CHUNK = 64 * 1024
_END = b"PK\x05\x06"
_LOCATOR, _LOCATOR_SIZE = b"PK\x06\x07", 20
_WINDOW_LOG = 23
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    zstd.ZstdError,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
)
"""What zip, zstd and parts of a wrong type raise; RuntimeError is also encryption and recursion."""


@contextmanager
def damage(what: str = "The Anki package") -> Iterator[None]:
    """Errors of broken data as BadInput with one sentence."""
    try:
        yield
    except _DAMAGE as error:
        raise BadInput(f"{what} is damaged and cannot be read.") from error


class EntryTooLarge(TooLarge):
    """One file of a package is over its own limit, while the whole is within bounds."""


class Container:
    """A zip in memory. All that is inflated counts towards the limits of the whole package."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits = limits
        self._inflated = 0
        self._most = min(limits.total_size, max(limits.free_size, limits.ratio * len(data)))
        _check_directory(data, limits)
        with damage():
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        self._entries = {entry.filename: entry for entry in self._archive.infolist()}
        if len(self._entries) > limits.entries:
            raise TooLarge(f"The Anki package has more than {limits.entries} files.")

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def chunks(self, name: str, *, compressed: bool, most: int) -> Iterator[bytes]:
        """The bytes of an entry in pieces of 64 KB; `compressed` by zstd as well.

        Raises EntryTooLarge past `most` bytes, TooLarge past the ratio or the limit of the whole package.
        """
        entry = self._entries[name]
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BadInput("The Anki package is compressed in a way that Anki does not use.")
        grown = max(self._limits.free_size, self._limits.ratio * entry.compress_size)
        size = 0
        with damage(), self._archive.open(entry) as stream:
            plain = _plain(stream) if not compressed else _unzstd(stream)
            for chunk in plain:
                size += len(chunk)
                self._count(len(chunk), fits=size <= grown)
                if size > most:
                    raise EntryTooLarge(f"The file {name} of the Anki package is larger than is taken.")
                yield chunk

    def _count(self, size: int, *, fits: bool) -> None:
        self._inflated += size
        if not fits or self._inflated > self._most:
            most, ratio = self._limits.total_size // MEGABYTE, self._limits.ratio
            raise TooLarge(
                f"The Anki package unpacks to more than is taken: {most} MB, or {ratio} times its size."
            )

    def read(self, name: str, *, compressed: bool = False, most: int) -> bytes:
        """A whole entry; see `chunks`."""
        return b"".join(self.chunks(name, compressed=compressed, most=most))

    def forget_count(self) -> None:
        """Start counting anew: what follows has been inflated and counted before."""
        self._inflated = 0


def _check_directory(data: bytes, limits: Limits) -> None:
    """Refuse a directory too long to be read safely, before it is."""
    at = data.rfind(_END, max(0, len(data) - 65_557))
    if at < 0 or len(data) < at + 22:
        raise BadInput("The file is no Anki package: it is not a zip archive, or it was cut off.")
    (size,) = struct.unpack_from("<I", data, at + 12)
    if size > limits.entries * 128:
        raise TooLarge(f"The Anki package has more than {limits.entries} files.")
    if data[max(0, at - _LOCATOR_SIZE) : at].startswith(_LOCATOR):
        raise TooLarge("The Anki package is a zip64 archive, for more files than are taken.")


def _plain(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


def _unzstd(stream: IO[bytes]) -> Iterator[bytes]:
    decompressor = zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: _WINDOW_LOG})
    while not decompressor.eof:
        given = stream.read(_CHUNK) if decompressor.needs_input else b""
        if not given and decompressor.needs_input:
            raise EOFError
        chunk = decompressor.decompress(given, max_length=_CHUNK)
        if chunk:
            yield chunk
