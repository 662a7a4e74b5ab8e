"""Decks -> a Package: an item becomes a note of our own type; one that came from Anki goes back as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from quiz.deck import Deck
from quiz.formats.anki import notetypes
from quiz.formats.anki.compose import Composer, card_ords, item_tags
from quiz.formats.anki.foreign import Original, Originals
from quiz.formats.anki.markup import to_html
from quiz.formats.anki.package import AnkiDeck, Card, Note, NoteType, Package
from quiz.item import Choice, Cloze, Item, playable

HOME = "Weetje"
"""The deck under which decks made from articles lie."""
_DAY = 86_400_000


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A package and a sentence for each thing that could not go in.

    `places` tells which card is which: item id and ordinal within the item; `kept` are cards as they were
    when they were imported, with the day number that their due days count from.
    """

    package: Package
    lost: tuple[str, ...]
    places: Mapping[int, tuple[str, int]]
    kept: Mapping[int, tuple[Card, int]]


def to_package(
    decks: Sequence[Deck],
    *,
    exported: Collection[str] = (),
    voice: bool = False,
    media: Mapping[str, bytes] | None = None,
) -> Outgoing:
    """One package of all decks, every card new.

    `exported` holds the ids of items exported before: those no longer asked go along with the tag
    `weetje::gone`. `voice` has Anki read questions aloud. `media` gives bytes by the name in `Deck.media`.
    """
    sheet = _Sheet()
    for deck in decks:
        _DeckWriter(sheet, deck, voice=voice).write(exported)
    files, missing = _media(decks, media or {})
    package = Package(
        notetypes=dict(sorted(sheet.notetypes.items())),
        decks=sheet.decks,
        notes=tuple(sheet.notes.values()),
        cards=tuple(sheet.cards),
        media=files,
    )
    return Outgoing(package, (*sheet.lost, *missing), sheet.places, sheet.kept)


def _media(decks: Iterable[Deck], media: Mapping[str, bytes]) -> tuple[dict[str, bytes], list[str]]:
    names = sorted({each.name for deck in decks for each in deck.media})
    missing = [name for name in names if name not in media]
    lost = [f"Without their files stay {len(missing)} pictures or sounds: {', '.join(missing[:5])}."]
    return {name: media[name] for name in names if name in media}, lost if missing else []


@dataclass(slots=True)
class _Sheet:
    """Rows as they gather, with ids that no other row has. Notes are by GUID."""

    notetypes: dict[int, NoteType] = field(default_factory=notetypes.own)
    decks: dict[int, AnkiDeck] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)
    cards: list[Card] = field(default_factory=list)
    places: dict[int, tuple[str, int]] = field(default_factory=dict)
    kept: dict[int, tuple[Card, int]] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    note_ids: set[int] = field(default_factory=set)
    next_id: int = 0

    def add_note(self, note: Note) -> Note:
        """The note, on its own id where that is free, else on the next one."""
        note = note._replace(id=self._free(note.id, self.note_ids))
        self.note_ids.add(note.id)
        self.notes[note.guid] = note
        return note

    def add_card(self, card: Card, item: Item) -> Card:
        """The card, likewise; its place is told apart by item and ordinal."""
        free = self._free(card.id, self.places)
        card = card if free == card.id else card._replace(id=free)
        self.cards.append(card)
        self.places[card.id] = (item.id, card.ord if isinstance(item, Cloze) else 0)
        return card

    def _free(self, wanted: int, used: Collection[int]) -> int:
        if wanted > 0 and wanted not in used:
            return wanted
        while self.next_id in used:
            self.next_id += 1
        return self.next_id


class _DeckWriter:
    """One deck on its way onto the sheet."""

    def __init__(self, sheet: _Sheet, deck: Deck, *, voice: bool) -> None:
        self._sheet, self._deck = sheet, deck
        self._composer = Composer(deck, voice=voice)
        self._originals = Originals(deck)
        self._home = self._add_deck()

    def _add_deck(self) -> int:
        name = deck_name(self._deck, self._originals.name)
        for known in self._sheet.decks.values():
            if known.name.casefold() == name.casefold():
                return known.id
        id_ = stable_number(self._deck.id, 1 << 30) + (1 << 30)
        while id_ in self._sheet.decks:
            id_ += 1
        self._sheet.decks[id_] = AnkiDeck(id_, name, to_html(self._deck.description))
        return id_

    def write(self, exported: Collection[str]) -> None:
        """All items that are asked, and those that were exported before."""
        items = [item for item in self._deck.items if playable(item) or item.id in exported]
        times = [int(item.changed_at.timestamp()) for item in items]
        first = max(min(times, default=0), 1) * 1000 + stable_number(self._deck.id, _DAY)
        self._sheet.next_id = max(self._sheet.next_id, first)
        for item, changed in zip(items, times, strict=True):
            original = self._originals.of(item) if item.extra else None
            if original and self._may_return(original):
                self._return(item, original, changed)
            else:
                self._compose(item, changed)

    def _may_return(self, original: Original) -> bool:
        """Whether its note can go back: one of that GUID in the sheet is the same note."""
        known = self._sheet.notes.get(original.guid)
        type_ = self._sheet.notetypes.setdefault(original.notetype.id, original.notetype)
        same = known is None or known.notetype == original.notetype.id
        return same and len(type_.fields) == len(original.fields)

    def _return(self, item: Item, original: Original, changed: int) -> None:
        """An item that came from Anki, as the note and cards that it was; siblings share their note."""
        note = self._sheet.notes.get(original.guid)
        if note is None:
            tags, type_ = item_tags(item), original.notetype.id
            note = self._sheet.add_note(
                Note(original.note, original.guid, type_, changed, tags, original.fields)
            )
        for card in original.cards:
            row = Card(card.id, note.id, self._home, card.ord, changed)
            if not card.type:
                row = row._replace(due=max(card.due, 0), left=card.left)
            row = self._sheet.add_card(row, item)
            if (
                self._originals.first is not None
                and len(card.data) + card.type + abs(card.queue) + card.flags
            ):
                self._sheet.kept[row.id] = (card, self._originals.first)

    def _compose(self, item: Item, changed: int) -> None:
        ords = card_ords(item)
        if item.id in self._sheet.notes:
            self._sheet.lost.append(f"Item {item.id} stays out: another item of this file has the same id.")
        elif not ords:
            self._sheet.lost.append(
                f"Item {item.id} stays out: its text has no deletion, so it makes no card."
            )
        else:
            self._sheet.lost.extend(_surplus(item))
            note = self._sheet.add_note(self._composer.note(item, changed))
            due = len(self._sheet.notes)
            for at in ords:
                self._sheet.add_card(Card(note.id + at, note.id, self._home, at, changed, due=due), item)


def _surplus(item: Item) -> Iterator[str]:
    if isinstance(item, Choice) and len(item.options) > notetypes.MOST_OPTIONS:
        left = len(item.options) - notetypes.MOST_OPTIONS
        yield f"Item {item.id} keeps {notetypes.MOST_OPTIONS} options: {left} distractors stay out."


def stable_number(text: str, below: int) -> int:
    """A number from 0 that depends on the text alone."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") % below


def deck_name(deck: Deck, original: str = "") -> str:
    """The deck's title, with `::` as hierarchy; a deck made from an article lies under `Weetje`.

    A deck that came from Anki keeps its original name unless it was given another title.
    """
    if original and " ".join(original.split()) == deck.title:
        return original
    parts = [" ".join(part.split()) for part in deck.title.split("::")]
    parts = [part for part in parts if part] or ["Deck"]
    return "::".join([HOME, *parts] if deck.article else parts)
