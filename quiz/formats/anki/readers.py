"""Notes of any note type -> items: each type is looked at once, and its notes are then read in one way.

A note that cannot be used raises Skip with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from quiz import cloze
from quiz.errors import TooLarge
from quiz.formats.anki import foreign, own
from quiz.formats.anki.choices import Reader as QuestionReader
from quiz.formats.anki.choices import question_reader
from quiz.formats.anki.limits import Clock
from quiz.formats.anki.package import Card, Note, NoteType
from quiz.formats.anki.render import Side, sides
from quiz.formats.anki.sanitise import Sanitiser
from quiz.item import Choice, Cloze, Flashcard, Item

_OCCLUSION = ("Occlusion", "Image", "Header", "Back Extra")
_BREAK = "<br>"


class Skip(Exception):
    """Why a note cannot be used, as the end of a sentence."""


class Made(NamedTuple):
    """An item and the cards of it in the package."""

    item: Item
    cards: tuple[Card, ...]


class Draft(NamedTuple):
    """A note to be read: its sanitised fields, its cards and what every item has, as keyword arguments."""

    note: Note
    fields: list[str]
    cards: Sequence[Card]
    common: dict[str, Any]

    @property
    def extra(self) -> dict[str, Any]:
        """What the item keeps of the note."""
        return foreign.item_extra(self.note, self.fields, self.cards)

    def whole(self, item: Item) -> list[Made]:
        """The item as all that is made of the note."""
        return [Made(item, tuple(self.cards))]


Reader = Callable[[Draft], list[Made]]


class Readers:
    """The readers of the note types of one import. `room`: characters that filled templates may come to."""

    def __init__(self, sanitiser: Sanitiser, room: int, clock: Clock) -> None:
        self._sanitiser, self._room, self._clock = sanitiser, room, clock
        self.own_notes: dict[str, own.OwnNote] = {}
        self.hidden_pictures = 0
        self.blank = 0

    def of(self, notetype: NoteType) -> Reader:
        """The reader of a note type. Raises Skip when its notes cannot be used."""
        if own.is_own(notetype):
            return self._own(notetype)
        if question := question_reader(notetype):
            return self._choice(notetype, question)
        if not notetype.templates:
            raise Skip("its note type has no template")
        if not notetype.cloze:
            return self._flashcards(notetype)
        return self._occlusion() if _is_occlusion(notetype) else self._cloze(notetype)

    def _own(self, notetype: NoteType) -> Reader:
        def read(draft: Draft) -> list[Made]:
            found = own.own_note(draft.note, notetype, draft.fields)
            item = own.own_item(found, draft.common)
            if item is None:
                raise Skip("a part that it needs was emptied")
            self.own_notes[item.id] = found
            return draft.whole(item)

        return read

    def _choice(self, notetype: NoteType, question: QuestionReader) -> Reader:
        def read(draft: Draft) -> list[Made]:
            shown = map(self._sanitiser.shown, draft.fields)
            found = question(dict(zip(notetype.field_names, shown, strict=True)))
            if len(found.options) < 2 or not found.keys or not found.stem.strip():
                raise Skip("it has no question, fewer than two options or none that is right")
            item = Choice(
                stem=found.stem,
                options=found.options,
                keys=found.keys,
                explanation=found.explanation,
                extra=draft.extra,
                **draft.common,
            )
            return draft.whole(item)

        return read

    def _cloze(self, notetype: NoteType) -> Reader:
        filled = sides(notetype, notetype.templates[0])
        hidden = filled.front.cloze_fields
        if not hidden:
            raise Skip("the template of its cloze note type has no cloze field")

        def read(draft: Draft) -> list[Made]:
            text = self._side(filled.front, draft.fields)
            if not cloze.makes_cards(text):
                raise Skip("its text has no deletion, so there is nothing to ask")
            rest = draft.fields.copy()
            for at in hidden:
                rest[at] = ""
            back = self._side(filled.back, rest, typed=True)
            return draft.whole(Cloze(text=text, explanation=back, extra=draft.extra, **draft.common))

        return read

    def _flashcards(self, notetype: NoteType) -> Reader:
        filled = [sides(notetype, template) for template in notetype.templates]

        def read(draft: Draft) -> list[Made]:
            extra, made = draft.extra, []
            for card in draft.cards:
                if not 0 <= card.ord < len(filled):
                    raise Skip("it has a card for which there is no template")
                front = self._side(filled[card.ord].front, draft.fields)
                if not front:
                    self.blank += 1
                    continue
                back = self._side(filled[card.ord].back, draft.fields, typed=True)
                about = _sibling(draft.common, card.ord, extra)
                made.append(Made(Flashcard(front=front, back=back, **about), (card,)))
            return made

        return read

    def _occlusion(self) -> Reader:
        """A picture with parts hidden: shown whole, as nothing of a foreign page is run here."""

        def read(draft: Draft) -> list[Made]:
            shown = map(self._sanitiser.shown, draft.fields)
            found = dict(zip(_OCCLUSION, shown, strict=False))
            front = _BREAK.join(filter(None, (found["Header"], found["Image"])))
            if not front:
                raise Skip("its picture is not in the package")
            extra, made = draft.extra, []
            for card in draft.cards:
                self.hidden_pictures += 1
                about = _sibling(draft.common, card.ord, extra)
                made.append(Made(Flashcard(front=front, back=found["Back Extra"], **about), (card,)))
            return made

        return read

    def _side(self, side: Side, fields: Sequence[str], *, typed: bool = False) -> str:
        if side.only_field is not None:
            text = fields[side.only_field]
            return _trimmed(self._sanitiser.shown(text) if "[" in text else text)
        most = side.most(fields)
        self._clock.spend(most)
        self._room -= most
        if self._room < 0:
            raise TooLarge("The cards of the Anki package grow too large when their templates are filled in.")
        text = side.fill(fields, typed=typed)
        return _trimmed(self._sanitiser.shown(text if side.plain else self._sanitiser.clean(text)))


def _is_occlusion(notetype: NoteType) -> bool:
    """Whether it is Anki's image occlusion; the names of its fields are translated, their order is not."""
    return "image-occlusion" in notetype.templates[0].front and len(notetype.fields) >= len(_OCCLUSION)


def _trimmed(text: str) -> str:
    """The text without empty lines at its ends."""
    text = text.strip()
    if _BREAK not in text:
        return text
    while text.startswith(_BREAK):
        text = text[len(_BREAK) :].lstrip()
    while text.endswith(_BREAK):
        text = text[: -len(_BREAK)].rstrip()
    return text


def _sibling(common: Mapping[str, Any], ord_: int, extra: Mapping[str, Any]) -> dict[str, Any]:
    """What is common, for the card of that ordinal: the first keeps the note's own id."""
    if not ord_:
        return {**common, "extra": extra}
    return {**common, "id": f"{common['id']}~{ord_ + 1}", "extra": {"anki": {**extra["anki"], "ord": ord_}}}
