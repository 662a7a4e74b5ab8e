"""A Package -> Decks: one per Anki deck that has cards, with its whole name as title.

A note of a question and an answer becomes a flashcard per card, a cloze note one cloze item, and a note of a
multiple-choice type that we know a choice item; notes of our own types become the items they were. An item's
id is the note's GUID; the second and further cards of a note add `~2`, `~3` … `extra["anki"]` keeps note and
cards as they came (see `foreign`), so that they can go back unchanged.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain
from operator import attrgetter

from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats.anki.foreign import deck_extra
from quiz.formats.anki.limits import Clock
from quiz.formats.anki.package import Card, Note, Package
from quiz.formats.anki.progress import calendar, studied
from quiz.formats.anki.readers import Draft, Made, Reader, Readers, Skip
from quiz.formats.anki.sanitise import Sanitiser
from quiz.formats.anki.titles import deck_media, deck_of
from quiz.item import EPOCH, LATEST, Cloze, Markup

_LONGEST_ID = 100
_REPORTED = 1000
_GROWTH = 20
_FREE = 32 * 1024 * 1024
_LATEST = LATEST.timestamp()
_WORK = 100
"""What a note costs however short it is, in characters."""
_ord, _fields = attrgetter("ord"), attrgetter("fields")


@dataclass(slots=True)
class Incoming:
    """What came of a package.

    `skipped` has a sentence for all that was not used; `places` tells item id and ordinal of a card that was
    studied by its id.
    """

    decks: tuple[Deck, ...] = ()
    skipped: list[str] = field(default_factory=list)
    places: dict[int, tuple[str, int]] = field(default_factory=dict)


def to_decks(package: Package, *, clock: Clock | None = None) -> Incoming:
    """All that can be used of a package. Raises BadInput when nothing can, TooLarge when time is up."""
    return _Import(package, clock or Clock()).run()


class _Import:
    """One import: the readers of its note types, the ids in use and what was skipped."""

    def __init__(self, package: Package, clock: Clock) -> None:
        self._package, self._clock = package, clock
        self._sanitiser = Sanitiser(package.media, spend=clock.spend)
        size = sum(map(len, chain.from_iterable(map(_fields, package.notes))))
        self._readers = Readers(self._sanitiser, _FREE + _GROWTH * size, clock)
        self._by_type: dict[int, Reader] = {}
        self._ids: set[str] = set()
        self._studied = {card.id for card in package.cards if studied(card)}
        self._studied.update(review.card for review in package.reviews)
        self._missed = 0
        self._found = Incoming()

    def run(self) -> Incoming:
        """The decks, in the order of their names."""
        by_deck: dict[int, list[Made]] = {}
        for made in self._all():
            first = made.cards[0]
            by_deck.setdefault(first.original_deck or first.deck, []).append(made)
        if not by_deck:
            reason = self._found.skipped[0] if self._found.skipped else "It holds no notes."
            raise BadInput(f"The Anki package has nothing to import. {reason}")
        decks = [self._deck(deck, made) for deck, made in by_deck.items()]
        self._found.decks = tuple(sorted(decks, key=lambda deck: deck.title))
        self._found.skipped.extend(self._summary())
        return self._found

    def _all(self) -> Iterator[Made]:
        by_note: dict[int, list[Card]] = {}
        for card in self._package.cards:
            by_note.setdefault(card.note, []).append(card)
        for note in self._package.notes:
            yield from self._read(note, by_note.pop(note.id, []))
        if lost := sum(map(len, by_note.values())):
            self._found.skipped.append(f"{lost} cards belong to no note.")

    def _read(self, note: Note, cards: list[Card]) -> list[Made]:
        """The items of a note, all or none; a note that cannot be used is reported."""
        self._clock.spend(_WORK + sum(map(len, note.fields)))
        try:
            made = self._made(note, cards)
        except Skip as why:
            return self._skip(note, str(why))
        if not made:
            return self._skip(note, "its front is empty, or shows only what is not in the package")
        if self._studied:
            self._place(made)
        return made

    def _place(self, made: Iterable[Made]) -> None:
        for item, cards in made:
            in_one = isinstance(item, Cloze)
            for card in cards:
                if card.id in self._studied:
                    self._found.places[card.id] = (item.id, card.ord if in_one else 0)

    def _skip(self, note: Note, why: str) -> list[Made]:
        self._missed += 1
        if self._missed <= _REPORTED:
            self._found.skipped.append(f"Note {note.guid[:40]!r} was skipped: {why}.")
        return []

    def _made(self, note: Note, cards: list[Card]) -> list[Made]:
        if not cards:
            raise Skip("it has no cards")
        reader = self._by_type.get(note.notetype)
        if reader is None:
            reader = self._readers.of(self._package.notetypes[note.notetype])
            self._by_type[note.notetype] = reader
        id_ = self._free(note.guid, note)
        common = {
            "id": id_,
            "markup": Markup.HTML,
            "tags": note.tags,
            "changed_at": _time(note.changed),
        }
        if len(cards) > 1:
            cards.sort(key=_ord)
        draft = Draft(note, self._sanitiser.clean_all(note.fields), cards, common)
        made = reader(draft)
        return [each if each.item.id == id_ else self._sibling(each, note) for each in made]

    def _sibling(self, made: Made, note: Note) -> Made:
        return made._replace(item=replace(made.item, id=self._free(made.item.id, note)))

    def _free(self, wanted: str, note: Note) -> str:
        """An id for an item: the one wanted, or a new one where that is none, too long or in use."""
        if not wanted.strip() or len(wanted) > _LONGEST_ID or wanted in self._ids:
            wanted = hashlib.sha256(f"{note.id}\x1f{wanted}".encode()).hexdigest()[:20]
        self._ids.add(wanted)
        return wanted

    def _deck(self, deck: int, made: Sequence[Made]) -> Deck:
        known = self._package.decks.get(deck)
        items = tuple(each.item for each in made)
        ours = self._readers.own_notes
        about = deck_of(known, items, next((ours[item.id] for item in items if item.id in ours), None))
        types = {item.extra["anki"]["type"] for item in items if "anki" in item.extra}
        first = calendar(self._package).first
        extra = {"anki": deck_extra(self._package, known, types, first)} if types else {}
        return Deck(**about, items=items, media=deck_media(items, self._package), extra=extra)

    def _summary(self) -> Iterator[str]:
        if self._missed > _REPORTED:
            yield f"{self._missed - _REPORTED} more notes were skipped."
        if self._readers.blank:
            yield f"{self._readers.blank} cards have a front that is empty here and were skipped."
        if self._readers.hidden_pictures:
            yield f"{self._readers.hidden_pictures} cards with hidden parts of a picture show it whole."
        yield from self._sanitiser.report()


@lru_cache(maxsize=4096)
def _time(seconds: int) -> dt.datetime:
    """The moment, or EPOCH for one that no sensible clock gives."""
    return dt.datetime.fromtimestamp(seconds, dt.UTC) if abs(seconds) < _LATEST else EPOCH
