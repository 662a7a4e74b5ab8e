"""Notes and note types of others, kept beside our items so that they go back to Anki as they came.

An item keeps `extra["anki"]`: `note` and `guid` (as in Anki), `type` (the note type's id, as a string),
`fields` (sanitised), `ord` (of its card, left out for 0) and `cards`, a row each: ordinal, id and place among
the new cards; of a card with progress the whole of it. A deck keeps `extra["anki"]`: `name`, `notetypes` and
`first`, the day number of its day 0.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quiz.deck import Deck
from quiz.formats.anki.package import AnkiDeck, Card, Note, NoteField, NoteType, Package, Template
from quiz.formats.anki.render import sides
from quiz.item import Cloze, Flashcard, Item

_WIDTH = len(Card._fields)
_INT = 2**62
_NEW, _UNTOUCHED = (0,) * 2, (0,) * 8


def item_extra(note: Note, cleaned: list[str], cards: Iterable[Card]) -> dict[str, Any]:
    """What an item keeps of its note."""
    return {
        "anki": {
            "note": note.id,
            "guid": note.guid,
            "type": str(note.notetype),
            "fields": cleaned,
            "cards": [_row(card) for card in cards],
        }
    }


def _row(card: Card) -> list[int | str]:
    if card[5:7] == _NEW and card[8:16] == _UNTOUCHED:
        return [card.ord, card.id, card.due]
    return [card.ord, card.id, *card[4:]]


def deck_extra(package: Package, deck: AnkiDeck | None, types: Collection[str], first: int) -> dict[str, Any]:
    """What a deck keeps: its name, the note types of its items and its first day."""
    used = {str(each.id): _shape(each) for each in package.notetypes.values() if str(each.id) in types}
    return {"name": deck.name if deck else "", "notetypes": used, "first": first}


def _shape(notetype: NoteType) -> dict[str, Any]:
    return {
        "name": notetype.name,
        "fields": [list(each) for each in notetype.fields],
        "templates": [list(each) for each in notetype.templates],
        "css": notetype.css,
        "cloze": notetype.cloze,
        "sort_field": notetype.sort_field,
        "changed": notetype.changed,
    }


@dataclass(frozen=True, slots=True)
class Original:
    """The note that an item came from. `cards` are those of this item, on new ids where theirs is unknown."""

    note: int
    guid: str
    notetype: NoteType
    fields: tuple[str, ...]
    cards: tuple[Card, ...]


class Originals:
    """The originals of the items of a deck; what a deck file holds of them is checked, never trusted."""

    def __init__(self, deck: Deck) -> None:
        about = deck.extra.get("anki")
        self._about: Mapping[str, Any] = about if isinstance(about, dict) else {}
        self._notetypes: dict[str, NoteType | None] = {}

    @property
    def name(self) -> str:
        """The deck's name in Anki, empty when it did not come from there."""
        name = self._about.get("name")
        return name if isinstance(name, str) else ""

    @property
    def first(self) -> int | None:
        """The day number of the day 0 that due days in kept rows count from."""
        first = self._about.get("first")
        return first if isinstance(first, int) and 0 < first < 1_000_000 else None

    def of(self, item: Item) -> Original | None:
        """The original of an item, None for one of ours or one edited beyond what its note type can hold."""
        try:
            return self._of(item, item.extra["anki"])
        except (LookupError, TypeError, ValueError, AttributeError):
            return None

    def _of(self, item: Item, about: Mapping[str, Any]) -> Original | None:
        notetype = self._notetype(about["type"])
        fields: tuple[str, ...] | None = tuple(about["fields"])
        if notetype is None or not all(isinstance(each, str) for each in about["fields"]):
            return None
        ord_ = int(about.get("ord", 0))
        if len(about["fields"]) != len(notetype.fields):
            return None
        if item.edited:
            fields = _edited(item, notetype, tuple(about["fields"]), ord_)
        cards = tuple(_card(row) for row in about["cards"])
        if isinstance(item, Flashcard):
            cards = tuple(card for card in cards if card.ord == ord_)
        note, guid = _whole(about["note"]), about["guid"]
        usable = fields is not None and cards and isinstance(guid, str)
        return Original(note, guid, notetype, fields, cards) if usable and fields is not None else None

    def _notetype(self, key: str) -> NoteType | None:
        if key not in self._notetypes:
            self._notetypes[key] = _notetype(int(key), self._about["notetypes"][key])
        return self._notetypes[key]


def _whole(value: Any) -> int:
    if not isinstance(value, int) or abs(value) > _INT:
        raise ValueError("not a whole number")
    return value


def _card(row: Sequence[Any]) -> Card:
    """A card of a kept row, without deck and note."""
    if len(row) == 3:
        ord_, id_, due = map(_whole, row)
        return Card(id_, 0, 0, ord_, due=due)
    if len(row) != _WIDTH - 2 or not isinstance(row[-1], str):
        raise ValueError("not a card")
    ord_, id_, *rest = map(_whole, row[:-1])
    return Card._make((id_, 0, 0, ord_, *rest, row[-1]))


def _notetype(id_: int, shape: Mapping[str, Any]) -> NoteType:
    fields = tuple(NoteField(*each) for each in shape["fields"])
    templates = tuple(Template(*each) for each in shape["templates"])
    texts = [shape["name"], shape["css"], *(each.name for each in fields)]
    texts += [text for each in templates for text in each[:3]]
    if not all(isinstance(text, str) for text in texts) or not fields or not templates:
        raise ValueError("not a note type")
    return NoteType(
        _whole(id_),
        shape["name"],
        fields,
        templates,
        css=shape["css"],
        cloze=bool(shape["cloze"]),
        sort_field=min(max(_whole(shape["sort_field"]), 0), len(fields) - 1),
        changed=_whole(shape["changed"]),
    )


def _edited(item: Item, notetype: NoteType, fields: tuple[str, ...], ord_: int) -> tuple[str, ...] | None:
    """The fields with what a person changed, where each side of the card is just one field; else None."""
    filled = sides(notetype, notetype.templates[0 if notetype.cloze else ord_])
    front, back = filled.front.only_field, filled.back.only_field
    changed = list(fields)
    match item:
        case Cloze() if front is not None:
            changed[front] = item.text
        case Flashcard() if front is not None and back is not None:
            changed[front], changed[back] = item.front, item.back
        case _:
            return None
    return tuple(changed)
