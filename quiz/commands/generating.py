"""`quiz generate`: articles to decks, one or many."""

from __future__ import annotations

import datetime as dt
import os
import re
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import chain, count
from multiprocessing import get_context
from pathlib import Path

import click

from quiz.article import Article
from quiz.commands.files import write_whole
from quiz.commands.listing import listed
from quiz.deck import Deck, merge
from quiz.errors import BadInput, WeetjeError
from quiz.formats import FORMATS, find_format, read_file, write
from quiz.item import Choice, Item, answer_text, prompt_text
from quiz.reading import Given, read_address, read_bytes
from quiz.reading import read_file as read_article

_EMPTY = "No sentence could be asked about. A longer text gives more; --explain tells why."


@dataclass(frozen=True, slots=True)
class Order:
    """How decks are to be made."""

    given: Given
    limit: int | None = None
    seed: int = 0
    model: str | None = None
    explain: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A deck with what there is to say about it, or the sentence that says why there is none.

    `whole` is false for a deck that a limit cut short.
    """

    source: str
    deck: Deck | None = None
    explanation: tuple[str, ...] = ()
    problem: str = ""
    whole: bool = True


def run(
    sources: Sequence[str], output: Path | None, order: Order, *, jobs: int = 1, text: bool = False
) -> int:
    """Make and write the decks, or print them to read; 1 when some could not be made, else 0."""
    several = len(sources) > 1
    if several and output is not None:
        _make_folder(output)
    failed = 0
    taken: set[Path] = set()
    for made in _progress(_make_all(sources, order, jobs), len(sources), show=several and output is not None):
        for line in made.explanation:
            click.echo(line, err=True)
        problem = _delivered(made, output, taken, text=text)
        if problem:
            click.echo(f"quiz: {problem}", err=True)
            failed += 1
        elif made.deck is not None and not made.deck.items:
            click.echo(f"quiz: {made.source}: {_EMPTY}", err=True)
    return 1 if failed else 0


def _delivered(made: Made, output: Path | None, taken: set[Path], *, text: bool) -> str:
    """Deliver the deck; the sentence that says why there is none, or why it is not written, "" when it is."""
    if made.deck is None:
        return made.problem
    if text:
        sys.stdout.buffer.write(listed(made.deck).encode())
        return ""
    try:
        _deliver(made.deck, _target(made, output, taken), whole=made.whole)
    except WeetjeError as error:
        return str(error)
    return ""


def _make_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise BadInput(f"{folder} is not a folder; several articles need one.")
    if not folder.exists() and _names_a_file(folder):
        raise BadInput(f"{folder} is the name of a file; several articles need a folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(f"The folder {folder} cannot be made: {error.strerror}.") from error


def _names_a_file(path: Path) -> bool:
    """Whether a path ends as the decks of a format do."""
    return any(path.suffix.lower() in each.suffixes for each in FORMATS.values())


def _progress(all_made: Iterator[Made], length: int, *, show: bool) -> Iterator[Made]:
    if not show:
        yield from all_made
        return
    with click.progressbar(all_made, length=length, file=sys.stderr, label="Generating") as bar:
        yield from bar


def _make_all(sources: Sequence[str], order: Order, jobs: int) -> Iterator[Made]:
    orders = [order] * len(sources)
    if jobs == 1 or len(sources) == 1:
        yield from map(_make, sources, orders)
        return
    with ProcessPoolExecutor(min(jobs, len(sources)), mp_context=get_context("spawn")) as pool:
        yield from pool.map(_make, sources, orders)


def _make(source: str, order: Order) -> Made:
    try:
        article = _read(source, order.given)
        return replace(_generate(article, source, order), whole=order.limit is None)
    except WeetjeError as error:
        return Made(source, problem=f"{source}: {error}")


def _read(source: str, given: Given) -> Article:
    if source == "-":
        return read_bytes(sys.stdin.buffer.read(), name="", given=given)
    if source.startswith(("http://", "https://")):
        return read_address(source, given=given)
    return read_article(Path(source), given=given)


def _generate(article: Article, source: str, order: Order) -> Made:
    from quiz.generate import explain, generate

    if order.explain:
        deck, lines = explain(article, limit=order.limit, seed=order.seed, model=order.model)
        return Made(source, deck, lines)
    return Made(source, generate(article, limit=order.limit, seed=order.seed, model=order.model))


def _target(made: Made, output: Path | None, taken: set[Path]) -> Path | None:
    """Where a deck goes: standard output (None), the named file, or a file of its own in the named folder.

    Two articles of one name in one call get a file each; `taken` grows by the file chosen.
    """
    if output is None or not output.is_dir():
        return output
    stem = re.sub(r"[^\w.-]+", "-", Path(made.source).stem if made.source != "-" else "article").strip("-.")
    names = (f"{stem or 'article'}{end}.json" for end in chain([""], (f"-{n}" for n in count(2))))
    chosen = next(path for path in map(output.joinpath, names) if path not in taken)
    taken.add(chosen)
    return chosen


def _deliver(deck: Deck, target: Path | None, *, whole: bool = True) -> None:
    if target is None:
        _show(deck)
        return
    name = find_format(target.name).name
    if name == "json" and target.exists():
        deck = _merged(target, deck, whole=whole)
    written = write(deck, format=name)
    write_whole(target, written.data)
    for sentence in written.lost:
        click.echo(sentence, err=True)


def _merged(target: Path, deck: Deck, *, whole: bool) -> Deck:
    """The deck merged into the one that is there, which must be about the same article."""
    (old,) = read_file(target).decks
    if old.id != deck.id and old.title != deck.title:
        raise BadInput(f"{target} holds a deck about another article ('{old.title}'); it is left as it was.")
    return merge(old, deck, now=dt.datetime.now(dt.UTC), whole=whole)


def _show(deck: Deck) -> None:
    """The deck on standard output: as a file, or to read when a person is looking."""
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        sys.stdout.buffer.write(write(deck, format="json").data)
        return
    click.echo(f"{deck.title}: {len(deck.items)} item{'' if len(deck.items) == 1 else 's'}")
    for number, item in enumerate(deck.items, start=1):
        click.echo(f"\n{number}. {prompt_text(item)}")
        for line in _answer_lines(item):
            click.echo(f"   {line}")


def _answer_lines(item: Item) -> Iterator[str]:
    if isinstance(item, Choice):
        for at, option in enumerate(item.options):
            yield f"{'*' if at in item.keys else '-'} {option}"
    else:
        yield f"= {answer_text(item)}"
