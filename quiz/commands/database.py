"""`quiz import`, `quiz export` and `quiz backup`: files to and from the site's database."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quiz import paths
from quiz.commands.files import write_whole
from quiz.errors import WeetjeError
from quiz.formats import find_format, read_file

if TYPE_CHECKING:
    from flask import Flask


@contextmanager
def _site(data: str | None) -> Iterator[Flask]:
    """The site over a data folder, in an app context."""
    from quiz.serve import create_app
    from quiz.site.database import usable

    app = create_app(data)
    with usable(), app.app_context():
        yield app


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def take_in(files: Sequence[Path], data: str | None) -> int:
    """Store the decks of each file; 1 when some could not be read, else 0."""
    from quiz.site.store import carry

    failed = 0
    with _site(data):
        for path in files:
            try:
                imported = read_file(path)
                taken = carry.take_in(imported, folder=paths.data_folder(data), now=_now())
            except WeetjeError as error:
                click.echo(f"quiz: {error}", err=True)
                failed = 1
                continue
            for sentence in imported.skipped:
                click.echo(sentence, err=True)
            counts = ((len(taken.decks), "deck"), (taken.items, "item"), (taken.reviews, "review"))
            click.echo(f"{path}: {', '.join(_counted(*each) for each in counts)}", err=True)
    return failed


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def write_out(deck: str, target: Path, data: str | None, *, with_progress: bool, voice: bool) -> int:
    """Write a deck, by id or title, in the format of the target's suffix."""
    from quiz.site.store import carry

    name = find_format(target.name).name
    paths.check_data_folder(data)
    with _site(data):
        key = carry.named(deck)
        written = carry.write_out(
            key,
            format=name,
            folder=paths.data_folder(data),
            now=_now(),
            progress=with_progress,
            voice=voice,
        )
    write_whole(target, written.data)
    for sentence in written.lost:
        click.echo(sentence, err=True)
    return 0


def back_up(target: Path, data: str | None) -> int:
    """Write database and media to one file."""
    from quiz.site import backups

    paths.check_data_folder(data)
    with _site(data) as app:
        buffer = io.BytesIO()
        backups.write(app, buffer)
    write_whole(target, buffer.getvalue())
    return 0
