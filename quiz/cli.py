"""The command line. Every command imports what it needs when it runs, so that `quiz --help` is quick."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import json
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec

import click

from quiz.errors import BadInput, WeetjeError

if TYPE_CHECKING:
    from quiz.deck import Deck
    from quiz.formats import Imported, Written

P = ParamSpec("P")
FORMATS = ("json", "apkg", "colpkg", "csv", "tsv", "gift", "moodle", "anki-text", "quizlet")
_data = click.option(
    "--data", metavar="DIR", help="Data folder; else WEETJE_DATA, else the platform's place for user data."
)
_PATH = click.Path(path_type=Path, readable=False)
"""A path as it was given; whether it can be read or written is told when that is tried."""
_voice = click.option("--voice", is_flag=True, help="Let Anki read the questions aloud.")


def say(message: str) -> None:
    """A message for people, on standard error."""
    click.echo(message, err=True)


def _drop_output() -> None:
    """Close standard output with what could not be written to it, so that nothing tries once more."""
    with contextlib.suppress(OSError):
        sys.stdout.close()


def _one_sentence(command: Callable[P, int | None]) -> Callable[P, None]:
    """Turn our own errors into one sentence on standard error and an exit code."""

    @functools.wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            code = command(*args, **kwargs)
            if sys.stdout is not None:
                sys.stdout.flush()
        except WeetjeError as error:
            say(f"quiz: {error}")
            code = error.exit_code
        except BrokenPipeError:
            sys.stderr.close()
            code = 1
        except OSError as error:
            if error.filename:
                raise
            say(f"quiz: The output cannot be written: {error.strerror or error}.")
            _drop_output()
            code = 1
        sys.exit(code or 0)

    return wrapped


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "WEETJE"},
    epilog="Example: quiz generate article.txt -o deck.json",
)
@click.version_option(package_name="weetje", message="weetje %(version)s")
def main() -> None:
    """Turn an article into a quiz and flashcards."""


@main.command(epilog="Example: quiz generate article.txt --date 2022-03-24 -o deck.json")
@click.argument("articles", metavar="ARTICLE...", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    type=_PATH,
    help="A deck file, or a folder for several articles. An existing deck is merged: people's edits stay.",
)
@click.option("--text", is_flag=True, help="Print the items to read, with the right answers.")
@click.option("--title", default="", help="The article's title.")
@click.option(
    "--date", type=click.DateTime(["%Y-%m-%d"]), help="The article's date, which 'yesterday' counts from."
)
@click.option(
    "--language", type=click.Choice(["nl", "en"]), help="The article's language; else told by its words."
)
@click.option("--limit", type=click.IntRange(min=1), help="At most this many items.")
@click.option(
    "--seed", type=int, default=0, show_default=True, help="Another seed gives other shuffles and numbers."
)
@click.option("--model", metavar="NAME", help="An installed spaCy pipeline in place of our own.")
@click.option(
    "--explain", is_flag=True, help="Say for each sentence what was found, made, and left out, and why."
)
@click.option(
    "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Articles at the same time."
)
@_one_sentence
def generate(
    articles: tuple[str, ...],
    output: Path | None,
    text: bool,
    date: dt.datetime | None,
    title: str,
    language: str | None,
    limit: int | None,
    seed: int,
    model: str | None,
    explain: bool,
    jobs: int,
) -> int:
    """Make a deck of each ARTICLE: a path (.txt .md .html .pdf .docx), an address, or - for stdin."""
    from quiz.commands import generating
    from quiz.reading import Given

    if text and output is not None:
        raise click.UsageError("--text prints the items; leave out -o, or make the deck without --text.")
    order = generating.Order(
        given=Given(title=title, date=date.date() if date else None, language=language or ""),
        limit=limit,
        seed=seed,
        model=model,
        explain=explain,
    )
    return generating.run(articles, output, order, jobs=jobs, text=text)


@main.command(epilog="Example: quiz check deck.json --json")
@click.argument("decks", metavar="DECK...", nargs=-1, required=True, type=_PATH)
@click.option(
    "--json", "as_json", is_flag=True, help='A list of {"deck", "item", "flaw": number, "message"}.'
)
@_one_sentence
def check(decks: tuple[Path, ...], as_json: bool) -> int:
    """Look for item-writing flaws in each DECK, of any format; exit 1 when there are any."""
    from quiz.checks import check_deck
    from quiz.formats import read_file

    read = [(str(path), deck) for path in decks for deck in read_file(path).decks]
    found = [(path, each, deck) for path, deck in read for each in check_deck(deck)]
    if as_json:
        rows = [
            {"deck": path, "item": each.item_id, "flaw": each.flaw, "message": each.message}
            for path, each, _ in found
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for path, each, deck in found:
            click.echo(f"{path}: {_name_of(each.item_id, deck)}: flaw {each.flaw}: {each.message}")
    return 1 if found else 0


def _name_of(item_id: str, deck: Deck) -> str:
    """An item as a person knows it: its id and what it asks; without an id it is the deck."""
    from quiz.item import plain, prompt_text

    asked = (plain(prompt_text(item), item.markup) for item in deck.items if item.id == item_id)
    return f"{item_id} “{textwrap.shorten(next(asked), 60, placeholder='…')}”" if item_id else "deck"


@main.command(epilog="Example: quiz convert deck.json deck.apkg")
@click.argument("source", metavar="IN", type=_PATH)
@click.argument("target", metavar="OUT", type=_PATH)
@click.option("--from", "from_", type=click.Choice(FORMATS), help="Format of IN; else by its suffix.")
@click.option("--to", type=click.Choice(FORMATS), help="Format of OUT; else by its suffix.")
@_voice
@_one_sentence
def convert(source: Path, target: Path, from_: str | None, to: str | None, voice: bool) -> int:
    """Write the deck in IN as OUT, and say what OUT cannot hold. Several decks go to numbered files."""
    from quiz.formats import find_format, read_file

    name = to or find_format(target.name).name
    imported = read_file(source, format=from_)
    _say_skipped(imported)
    if not imported.decks:
        raise BadInput(f"There is no deck in {source}.")
    for number, deck in enumerate(imported.decks, start=1):
        path = target if len(imported.decks) == 1 else target.with_stem(f"{target.stem}-{number}")
        _write_out(path, _written(deck, name, imported, voice=voice))
    return 0


def _written(deck: Any, name: str, imported: Imported, *, voice: bool) -> Written:
    from quiz.formats import write

    ids = {item.id for item in deck.items}
    return write(
        deck,
        format=name,
        media=imported.media,
        voice=voice,
        cards=[card for card in imported.cards if card.guid in ids],
        reviews=[review for review in imported.reviews if review.guid in ids],
    )


def _write_out(path: Path, written: Written) -> None:
    from quiz.commands.files import write_whole

    write_whole(path, written.data)
    for sentence in written.lost:
        say(sentence)


def _say_skipped(imported: Imported) -> None:
    for sentence in imported.skipped:
        say(sentence)


@main.command("import", epilog="Example: quiz import deck.apkg another.json")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=_PATH)
@_data
@_one_sentence
def import_(files: tuple[Path, ...], data: str | None) -> int:
    """Take the decks in each FILE, of any format, into the site's database, merged with those there."""
    from quiz.commands import database

    return database.take_in(files, data)


@main.command(epilog="Example: quiz export 'De Afsluitdijk' afsluitdijk.apkg --with-progress")
@click.argument("deck")
@click.argument("target", metavar="OUT", type=_PATH)
@click.option(
    "--with-progress", is_flag=True, help="With scheduling and review log, where OUT can hold them."
)
@_voice
@_data
@_one_sentence
def export(deck: str, target: Path, with_progress: bool, voice: bool, data: str | None) -> int:
    """Write DECK, by its id or title, from the site's database to OUT."""
    from quiz.commands import database

    return database.write_out(deck, target, data, with_progress=with_progress, voice=voice)


@main.command(epilog="Example: quiz backup weetje-backup.zip")
@click.argument("target", metavar="FILE", type=_PATH)
@_data
@_one_sentence
def backup(target: Path, data: str | None) -> int:
    """Write all of the site's data, database and media, to FILE."""
    from quiz.commands import database

    return database.back_up(target, data)


@main.command(epilog="Example: quiz serve --port 8000")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=5000, show_default=True, help="Port to listen on."
)
@_data
@_one_sentence
def serve(host: str, port: int, data: str | None) -> None:
    """Serve the site and print its address."""
    from quiz.serve import serve as run

    run(host=host, port=port, data=data)
