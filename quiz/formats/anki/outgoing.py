"""Decks -> a Package: an item becomes a note with our own note types; one that came from Anki goes back as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from quiz import cloze
from quiz.deck import Deck
from quiz.formats.anki import notetypes, settings
from quiz.formats.anki.markup import cloze_to_html, to_html
from quiz.formats.anki.package import AnkiDeck, Card, Note, Package
from quiz.item import Choice, Cloze, Evidence, Flashcard, Item, Markup, playable

GONE = "weetje::gone"
"""The tag of an item that was exported before and is no longer asked; Anki never deletes a note itself."""
HOME = "Weetje"
"""The deck under which decks made from articles lie."""
_DAY = 86_400_000
_VOICES = {"nl": "nl_NL", "en": "en_US"}


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A package and a sentence for each thing that could not go in."""

    package: Package
    lost: tuple[str, ...]


@dataclass(slots=True)
class _Sheet:
    """Notes and cards as they gather, with ids that no other row has."""

    notes: list[Note] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    guids: set[str] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)
    next_id: int = 0

    def add(self, note: Note, deck: int, ords: Iterable[int]) -> None:
        """The note under the next id, with its cards at the end of the queue."""
        self.notes.append(note._replace(id=self.next_id))
        for at in ords:
            self.cards.append(
                Card(self.next_id + at, self.next_id, deck, at, note.changed, due=len(self.notes))
            )
        self.next_id += 1 + max(ords, default=0)


def to_package(
    decks: Sequence[Deck],
    *,
    exported: Collection[str] = (),
    voice: bool = False,
    media: Mapping[str, bytes] | None = None,
) -> Outgoing:
    """One package of all decks.

    `exported` holds the ids of items exported before: those no longer asked go along with the tag
    `weetje::gone`. `voice` has Anki read the questions aloud. `media` gives bytes by the name in `Deck.media`.
    """
    sheet = _Sheet()
    anki_decks = [_add_deck(sheet, deck, exported=exported, voice=voice) for deck in decks]
    files, missing = _media(decks, media or {})
    package = Package(
        notetypes=notetypes.own(),
        decks={each.id: each for each in anki_decks},
        notes=tuple(sheet.notes),
        cards=tuple(sheet.cards),
        media=files,
    )
    return Outgoing(package, (*sheet.lost, *missing))


def _media(decks: Iterable[Deck], media: Mapping[str, bytes]) -> tuple[dict[str, bytes], list[str]]:
    names = sorted({each.name for deck in decks for each in deck.media})
    missing = [name for name in names if name not in media]
    lost = [f"Without their files stay {len(missing)} pictures or sounds: {', '.join(missing[:5])}."]
    return {name: media[name] for name in names if name in media}, lost if missing else []


def _add_deck(sheet: _Sheet, deck: Deck, *, exported: Collection[str], voice: bool) -> AnkiDeck:
    anki_deck = AnkiDeck(_number(deck.id, 1 << 30) + (1 << 30), deck_name(deck), to_html(deck.description))
    items = [item for item in deck.items if playable(item) or item.id in exported]
    changes = [int(item.changed_at.timestamp()) for item in items]
    sheet.next_id = max(sheet.next_id, min(changes, default=0) * 1000 + _number(deck.id, _DAY))
    writer = _Writer(deck, deck_tags(deck), voice=voice)
    for item, changed in zip(items, changes, strict=True):
        _add_item(sheet, writer, item, changed, anki_deck.id)
    return anki_deck


def _add_item(sheet: _Sheet, writer: _Writer, item: Item, changed: int, deck: int) -> None:
    ords = card_ords(item)
    if item.id in sheet.guids:
        sheet.lost.append(f"Item {item.id} stays out: another item of this file has the same id.")
    elif not ords:
        sheet.lost.append(f"Item {item.id} stays out: its text has no deletion, so it makes no card.")
    else:
        sheet.guids.add(item.id)
        sheet.lost.extend(_surplus(item))
        sheet.add(writer.note(item, changed), deck, ords)


def _surplus(item: Item) -> Iterator[str]:
    if isinstance(item, Choice) and len(item.options) > notetypes.MOST_OPTIONS:
        left = len(item.options) - notetypes.MOST_OPTIONS
        yield f"Item {item.id} keeps {notetypes.MOST_OPTIONS} options: {left} distractors stay out."


def _number(text: str, below: int) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") % below


def deck_name(deck: Deck) -> str:
    """The deck's title, with `::` as hierarchy; a deck made from an article lies under `Weetje`."""
    parts = [" ".join(part.split()) for part in deck.title.split("::")]
    parts = [part for part in parts if part] or ["Deck"]
    return "::".join([HOME, *parts] if deck.article else parts)


def deck_tags(deck: Deck) -> tuple[str, ...]:
    """The tags that every note of the deck gets: the title and date of its article."""
    if deck.article is None:
        return ()
    title = anki_tag(deck.article.title.replace("::", ":"))
    date = deck.article.date.isoformat() if deck.article.date else ""
    return tuple(f"weetje::{tag}" for tag in (title, date) if tag)


def anki_tag(tag: str) -> str:
    """A tag as Anki takes it: a space would end it."""
    return "_".join(tag.split())


def card_ords(item: Item) -> tuple[int, ...]:
    """The ordinals of the cards that an item makes in Anki."""
    if isinstance(item, Cloze):
        return tuple(number - 1 for number in cloze.card_numbers(item.text))
    return (0,)


class _Writer:
    """Items of one deck as notes: what is the same for all of them is worked out once."""

    def __init__(self, deck: Deck, tags: tuple[str, ...], *, voice: bool) -> None:
        self._deck, self._tags, self._voice = deck, tags, voice
        self._source = to_html(_source(deck))
        address = deck.article.source if deck.article else ""
        self._link = to_html(address) if address.startswith(("https://", "http://")) else ""

    def note(self, item: Item, changed: int) -> Note:
        """The note of an item; its id is given later."""
        tags = (*map(anki_tag, item.tags), *self._tags, *(() if playable(item) else (GONE,)))
        notetype, fields = self._fields(item)
        return Note(0, item.id, notetype, changed, tuple(dict.fromkeys(tags)), fields)

    def _fields(self, item: Item) -> tuple[int, tuple[str, ...]]:
        write = to_html if item.markup is Markup.TEXT else str
        match item:
            case Choice():
                return notetypes.CHOICE_ID, (item.id, *_choice(item), *self._tail(item, item.stem))
            case Cloze():
                text = cloze_to_html(item.text) if item.markup is Markup.TEXT else item.text
                return notetypes.CLOZE_ID, (item.id, text, *self._tail(item, cloze.full_text(item.text)))
            case Flashcard():
                sides = write(item.front), write(item.back)
                return notetypes.FLASHCARD_ID, (item.id, *sides, *self._tail(item, item.front))

    def _tail(self, item: Item, spoken: str) -> tuple[str, ...]:
        explanation = to_html(item.explanation) if item.markup is Markup.TEXT else item.explanation
        shown = isinstance(item, Cloze) and item.evidence and item.evidence.sentence == spoken
        sentence = "" if shown or not item.evidence else marked_sentence(item.evidence)
        audio = self._audio(item, spoken) if self._voice and item.markup is Markup.TEXT else ""
        about = settings.to_field(item, self._deck)
        return (explanation, sentence, self._source, self._link, "", audio, about, "", "", "", "")

    def _audio(self, item: Item, spoken: str) -> str:
        voice = _VOICES.get(item.language or self._deck.language)
        return f"[anki:tts lang={voice}]{to_html(spoken)}[/anki:tts]" if voice else ""


def _source(deck: Deck) -> str:
    if deck.article is None:
        return ""
    date = deck.article.date.isoformat() if deck.article.date else ""
    return " · ".join(part for part in (deck.article.title, date) if part)


def _choice(item: Choice) -> Iterator[str]:
    """Stem, key, eight options and which of them are right."""
    write = to_html if item.markup is Markup.TEXT else str
    item = _trimmed(item)
    yield write(item.stem)
    yield write("; ".join(item.answers))
    yield from map(write, item.options)
    yield from [""] * (notetypes.MOST_OPTIONS - len(item.options))
    yield " ".join("1" if at in item.keys else "0" for at in range(len(item.options)))


def _trimmed(item: Choice) -> Choice:
    """The item with its first eight options at most, the keys before all others."""
    if len(item.options) <= notetypes.MOST_OPTIONS:
        return item
    order = [*item.keys, *(at for at in range(len(item.options)) if at not in item.keys)]
    kept = sorted(order[: notetypes.MOST_OPTIONS])
    keys = tuple(at for at, old in enumerate(kept) if old in item.keys)
    return replace(item, options=tuple(item.options[at] for at in kept), keys=keys)


def marked_sentence(evidence: Evidence) -> str:
    """The sentence as HTML, with the answer marked where it stands."""
    sentence, answer = evidence.sentence, evidence.answer
    at = sentence.find(answer)
    if evidence.start is not None and evidence.answer_start is not None:
        at = evidence.answer_start - evidence.start
    if not answer or sentence[at : at + len(answer)] != answer:
        return to_html(sentence)
    before, after = sentence[:at], sentence[at + len(answer) :]
    return f"{to_html(before)}<mark>{to_html(answer)}</mark>{to_html(after)}"
