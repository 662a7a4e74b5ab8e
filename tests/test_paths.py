"""Where things lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from quiz import paths
from quiz.errors import BadInput


def test_templates_and_samples_are_found() -> None:
    assert paths.templates().is_dir()
    assert (paths.sample_decks() / "LICENSE").is_file()


def test_the_data_folder_is_made_for_its_owner_only(tmp_path: Path) -> None:
    folder = paths.data_folder(tmp_path / "deep" / "data")
    assert folder.is_dir()
    assert folder.stat().st_mode & 0o077 == 0


def test_the_environment_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEETJE_DATA", str(tmp_path / "named"))
    assert paths.data_folder() == tmp_path / "named"
    assert paths.data_folder(tmp_path / "given") == tmp_path / "given"


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match="cannot be made: Not a directory"):
        paths.data_folder(tmp_path / "file" / "data")
