"""Items -> the tags and fields of notes of our own types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from quiz import cloze
from quiz.deck import Deck
from quiz.formats.anki import notetypes, settings
from quiz.formats.anki.markup import cloze_to_html, to_html
from quiz.formats.anki.package import Note
from quiz.item import Choice, Cloze, Evidence, Flashcard, Item, Markup, playable

GONE = "weetje::gone"
"""The tag of an item that was exported before and is no longer asked; Anki never deletes a note itself."""
_VOICES = {"nl": "nl_NL", "en": "en_US"}


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


def item_tags(item: Item) -> tuple[str, ...]:
    """The item's own tags, and the one that says it is gone."""
    return (*_anki_tags(item.tags), *(() if playable(item) else (GONE,)))


@lru_cache(1024)
def _anki_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(anki_tag, tags))


def card_ords(item: Item) -> tuple[int, ...]:
    """The ordinals of the cards that an item makes in Anki."""
    if isinstance(item, Cloze):
        return tuple(number - 1 for number in cloze.card_numbers(item.text))
    return (0,)


class Composer:
    """Items of one deck as notes: what is the same for all of them is worked out once."""

    def __init__(self, deck: Deck, *, voice: bool) -> None:
        self._deck, self._tags, self._voice = deck, deck_tags(deck), voice
        self._source = to_html(_source(deck))
        address = deck.article.source if deck.article else ""
        self._link = to_html(address) if address.startswith(("https://", "http://")) else ""

    def note(self, item: Item, changed: int) -> Note:
        """The note of an item; its id is given later."""
        tags = tuple(dict.fromkeys((*item_tags(item), *self._tags)))
        notetype, fields = self._fields(item)
        return Note(0, item.id, notetype, changed, tags, fields)

    def _fields(self, item: Item) -> tuple[int, tuple[str, ...]]:
        write = to_html if item.markup is Markup.TEXT else str
        match item:
            case Choice():
                return notetypes.CHOICE_ID, (item.id, *_choice(item), *self._tail(item, item.stem))
            case Cloze():
                text = cloze_to_html(item.text) if item.markup is Markup.TEXT else item.text
                return notetypes.CLOZE_ID, (item.id, text, *self._tail(item, self._whole(item)))
            case Flashcard():
                sides = write(item.front), write(item.back)
                return notetypes.FLASHCARD_ID, (item.id, *sides, *self._tail(item, item.front))

    def _whole(self, item: Cloze) -> str:
        """The text with nothing hidden, where it will be asked for."""
        return cloze.full_text(item.text) if self._voice or item.evidence else ""

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
