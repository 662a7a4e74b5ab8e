"""Bytes of pictures and sounds in the data folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from quiz.site.store import media


def test_two_that_keep_the_same_bytes_do_not_meet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = Path.write_bytes

    def slow(path: Path, data: bytes) -> int:
        """While these bytes are written, another keeps them too."""
        written = write(path, data)
        monkeypatch.setattr(Path, "write_bytes", write)
        media.keep(tmp_path, data)
        return written

    monkeypatch.setattr(Path, "write_bytes", slow)
    kept = media.place(tmp_path, media.keep(tmp_path, b"picture"))
    assert kept.read_bytes() == b"picture"
    assert list(kept.parent.iterdir()) == [kept]


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        write(path, data[:3])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        media.keep(tmp_path, b"picture")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
