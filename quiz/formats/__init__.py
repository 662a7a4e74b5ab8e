"""Decks to and from files: one module per format, loaded when it is needed."""

from __future__ import annotations

import pkgutil
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from quiz.deck import Deck
from quiz.errors import BadInput, NotFound, TooLarge
from quiz.item import Markup

LIMIT = 512 * 1024 * 1024
"""Bytes of the largest file that is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What a file held.

    `skipped` has a sentence for every thing that could not be taken over, `media` the bytes by the name that
    the items use. `cards` and `reviews` are study progress, as the values of `quiz.schedule`.
    """

    decks: tuple[Deck, ...]
    skipped: tuple[str, ...] = ()
    media: Mapping[str, bytes] = field(default_factory=dict, hash=False)
    cards: tuple[Any, ...] = ()
    reviews: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file; `lost` has a sentence for each kind of thing of the deck that the format cannot hold."""

    data: bytes
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format by name; `reader` and `writer` are `module:function`, empty where it goes one way only.

    A reader is `(data: bytes, *, name: str) -> Imported`, a writer `(deck: Deck) -> Written`; the writer of a
    format with `whole` holds media and progress too: it takes `media=`, `exported=`, `cards=`, `reviews=`,
    `settings=` and `voice=`.
    """

    name: str
    suffixes: tuple[str, ...]
    reader: str = ""
    writer: str = ""
    type: str = "text/plain"
    whole: bool = False


FORMATS: Mapping[str, Format] = {
    each.name: each
    for each in (
        Format(
            name="json",
            suffixes=(".json",),
            reader="quiz.formats.deckfile:read",
            writer="quiz.formats.deckfile:write",
            type="application/json",
        ),
        Format(
            name="apkg",
            suffixes=(".apkg",),
            reader="quiz.formats.anki:read",
            writer="quiz.formats.anki:write",
            type="application/octet-stream",
            whole=True,
        ),
        Format(name="colpkg", suffixes=(".colpkg",), reader="quiz.formats.anki:read", whole=True),
        Format(
            name="csv",
            suffixes=(".csv",),
            reader="quiz.formats.tablein:read",
            writer="quiz.formats.table:write_csv",
            type="text/csv",
        ),
        Format(
            name="tsv",
            suffixes=(".tsv", ".tab"),
            reader="quiz.formats.tablein:read",
            writer="quiz.formats.table:write_tsv",
            type="text/tab-separated-values",
        ),
        Format(
            name="gift",
            suffixes=(".gift",),
            reader="quiz.formats.giftin:read",
            writer="quiz.formats.gift:write",
        ),
        Format(
            name="moodle",
            suffixes=(".xml",),
            reader="quiz.formats.moodlein:read",
            writer="quiz.formats.moodle:write",
            type="application/xml",
        ),
        Format(
            name="anki-text",
            suffixes=(".txt",),
            reader="quiz.formats.anki_text:read",
            writer="quiz.formats.anki_text:write",
        ),
        Format(
            name="quizlet",
            suffixes=(),
            reader="quiz.formats.quizlet:read",
            writer="quiz.formats.quizlet:write",
        ),
    )
}


def find_format(name: str) -> Format:
    """The format that a file name (`navo.apkg`) says, by its suffix. Raises BadInput for an unknown one."""
    suffix = Path(name).suffix.lower()
    for each in FORMATS.values():
        if suffix in each.suffixes:
            return each
    known = " ".join(suffix for each in FORMATS.values() for suffix in each.suffixes)
    raise BadInput(f"The format of {name or 'the file'!r} is not known: it ends in none of {known}.")


def named_format(name: str) -> Format:
    """The format of that name. Raises BadInput for an unknown one."""
    if name not in FORMATS:
        raise BadInput(f"There is no format {name!r}; it is one of {', '.join(FORMATS)}.")
    return FORMATS[name]


def read(data: bytes, *, name: str = "", format: str | None = None) -> Imported:  # noqa: A002
    """The decks in the bytes of a file. `name` is the file's; it tells the format unless that is given,
    and the title where the file has none. Raises BadInput with one sentence."""
    chosen = named_format(format) if format else find_format(name)
    if not chosen.reader:
        raise BadInput(f"The format {chosen.name} can be written, not read.")
    if len(data) > LIMIT:
        raise TooLarge(f"The file {name} is larger than {LIMIT // 1024**2} MB.")
    if not data.strip():
        raise BadInput(f"The file {name or 'given'} is empty.")
    imported: Imported = pkgutil.resolve_name(chosen.reader)(data, name=name)
    return imported if chosen.whole else _harmless(imported)


def _harmless(imported: Imported) -> Imported:
    """The same with the HTML of all items cleaned; packages with media do it themselves."""
    if not any(item.markup is Markup.HTML for deck in imported.decks for item in deck.items):
        return imported
    harmless = pkgutil.resolve_name("quiz.formats.foreign:harmless")
    decks = (replace(deck, items=tuple(map(harmless, deck.items))) for deck in imported.decks)
    return replace(imported, decks=tuple(decks))


def read_file(path: str | Path, *, format: str | None = None) -> Imported:  # noqa: A002
    """The decks in a file. Raises NotFound, or BadInput with one sentence."""
    path = Path(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise NotFound(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise BadInput(f"{path} is a folder; name the files in it.") from None
    except OSError as error:
        raise BadInput(f"The file {path} cannot be read: {error.strerror}.") from error
    return read(data, name=path.name, format=format)


def write(
    deck: Deck,
    *,
    format: str,  # noqa: A002
    media: Mapping[str, bytes] | None = None,
    cards: Sequence[Any] = (),
    reviews: Sequence[Any] = (),
    exported: Collection[str] = (),
    settings: Any = None,
    voice: bool = False,
) -> Written:
    """The deck as a file in the format of that name. `media` has the bytes by name, `exported` the ids of
    items exported before, `settings` how the deck is studied; `voice` has Anki read questions aloud.
    Raises BadInput."""
    chosen = named_format(format)
    if not chosen.writer:
        raise BadInput(f"The format {chosen.name} can be read, not written.")
    progress = {"cards": cards, "reviews": reviews, "settings": settings}
    whole = {"media": media or {}, "exported": exported, "voice": voice, **progress}
    written: Written = pkgutil.resolve_name(chosen.writer)(deck, **(whole if chosen.whole else {}))
    return replace(written, lost=(*lost(deck, format=format), *written.lost)) if chosen.whole else written


def _without_original(deck: Deck) -> Deck:
    """The deck without what is kept of the Anki notes that it came from, which goes back to Anki."""

    def bare(extra: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in extra.items() if name != "anki"}

    items = (replace(item, extra=bare(item.extra)) if item.extra else item for item in deck.items)
    return replace(deck, extra=bare(deck.extra), items=tuple(items))


def lost(deck: Deck, *, format: str) -> tuple[str, ...]:  # noqa: A002
    """What a format cannot hold of the deck, without writing it. Raises BadInput if it is only read."""
    chosen = named_format(format)
    if not chosen.writer:
        raise BadInput(f"The format {chosen.name} can be read, not written.")
    if chosen.whole:
        found: tuple[str, ...] = pkgutil.resolve_name("quiz.formats.foreign:losses")(
            _without_original(deck), "article", "unplayable", "offsets", "report", "extra"
        )
        return found
    said: tuple[str, ...] = pkgutil.resolve_name(chosen.writer.partition(":")[0] + ":lost")(deck)
    return said
