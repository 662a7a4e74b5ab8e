"""Where templates, sample decks and the data folder lie, in a checkout and in a wheel."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from quiz.errors import BadInput, NotFound

PACKAGE = Path(__file__).parent
DATABASE = "weetje.db"
"""The database's name in the data folder."""


def _shipped(name: str) -> Path:
    """A folder that lies under `quiz/` in a wheel and beside it in a checkout."""
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name


def templates() -> Path:
    """The folder of the site's templates."""
    return _shipped("templates")


def sample_decks() -> Path:
    """The folder of the sample articles and decks: read-only."""
    return _shipped("decks")


def data_folder(chosen: str | os.PathLike[str] | None = None) -> Path:
    """The folder of database, media and secret key, made when missing.

    `chosen`, else the environment variable WEETJE_DATA, else the platform's own place for user data.
    Raises BadInput when it cannot be made or written.
    """
    folder = Path(_named(chosen) or platformdirs.user_data_path("weetje"))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        reason = error.strerror or "no reason given"
        raise BadInput(f"The data folder {folder} cannot be made: {reason}.") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise BadInput(f"The data folder {folder} cannot be written.")
    return folder


def _named(chosen: str | os.PathLike[str] | None) -> str | os.PathLike[str] | None:
    return chosen or os.environ.get("WEETJE_DATA")


def check_data_folder(chosen: str | os.PathLike[str] | None = None) -> None:
    """Raise NotFound when a person named a data folder that holds nothing: one to read from is not made."""
    named = _named(chosen)
    if not named:
        return
    if not Path(named).is_dir():
        raise NotFound(f"There is no data folder {named}.")
    elsewhere = "WEETJE_SQLALCHEMY_DATABASE_URI" in os.environ
    if not elsewhere and not (Path(named) / DATABASE).is_file():
        raise NotFound(f"The folder {named} holds no data of Weetje.")
