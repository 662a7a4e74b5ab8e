"""Notes of our own note types -> the items that they were made from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quiz import cloze
from quiz.formats.anki import notetypes, settings
from quiz.formats.anki.compose import GONE, anki_tag
from quiz.formats.anki.markup import to_text
from quiz.formats.anki.package import Note, NoteType
from quiz.item import Choice, Cloze, Evidence, Flashcard, Item, Markup, Status

_MARK = re.compile(r"</?mark>")


def is_own(notetype: NoteType) -> bool:
    """Whether a note type is one of ours, also when Anki copied it under another id."""
    return _layout(notetype) is not None


def _layout(notetype: NoteType) -> tuple[str, ...] | None:
    layouts = (notetypes.CHOICE_FIELDS, notetypes.CLOZE_FIELDS, notetypes.FLASHCARD_FIELDS)
    return next((each for each in layouts if notetype.field_names[: len(each)] == each), None)


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note of ours, its fields by name (as they came and sanitised) and its settings."""

    note: Note
    raw: Mapping[str, str]
    fields: Mapping[str, str]
    settings: Mapping[str, Any]

    @property
    def deck_id(self) -> str:
        """The id of the deck that it was exported from, empty when it is no longer known."""
        found = self.settings.get("deck", "")
        return found if isinstance(found, str) else ""

    @property
    def language(self) -> str:
        """The language of the item."""
        found = self.settings.get("language", "")
        return found if isinstance(found, str) else ""


def own_note(note: Note, notetype: NoteType, cleaned: Sequence[str]) -> OwnNote:
    """The note with its fields by name. `cleaned` are the sanitised fields."""
    raw = dict(zip(notetype.field_names, note.fields, strict=True))
    fields = dict(zip(notetype.field_names, cleaned, strict=True))
    return OwnNote(note, raw, fields, settings.from_field(raw["Settings"]))


def own_item(own: OwnNote, common: Mapping[str, Any]) -> Item | None:
    """The item of a note, or None when a person left nothing in it that can be asked."""
    rich = own.settings.get("markup") == Markup.HTML.value or own.fields["Image"] != ""
    names = ("Stem", "Text", "Front", "Back", "Explanation", *_options(own.fields))
    texts = {name: to_text(own.raw[name]) for name in names if name in own.raw}
    plain = {name: text for name, text in texts.items() if text is not None}
    if rich or len(plain) < len(texts):
        shown, markup = {name: own.fields[name] for name in texts}, Markup.HTML
    else:
        shown, markup = plain, Markup.TEXT
    return _made(
        own, shown, {**common, **_shared(own), "markup": markup, "explanation": shown["Explanation"]}
    )


def _options(fields: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(name for name in fields if name.startswith("Option") and fields[name].strip())


def _shared(own: OwnNote) -> dict[str, Any]:
    statuses = {each.value: each for each in Status}
    return {
        "tags": _tags(own),
        "gone": GONE in own.note.tags,
        "status": statuses.get(str(own.settings.get("status")), Status.PENDING),
        "edited": own.settings.get("edited") is True,
        "language": own.language if own.settings.get("own_language") is True else "",
        "evidence": _evidence(own),
        "extra": {},
    }


def _tags(own: OwnNote) -> tuple[str, ...]:
    """The item's own tags, with the spaces that Anki cannot hold."""
    kept = own.settings.get("tags")
    spaced = {anki_tag(tag): tag for tag in kept if isinstance(tag, str)} if isinstance(kept, list) else {}
    tags = (tag for tag in own.note.tags if tag in spaced or not tag.startswith(settings.OURS))
    return tuple(spaced.get(tag, tag) for tag in tags)


def _evidence(own: OwnNote) -> Evidence | None:
    sentence = to_text(_MARK.sub("", own.raw["Sentence"])) or ""
    if not sentence and "Text" in own.raw:
        sentence = cloze.full_text(to_text(own.raw["Text"]) or "")
    return settings.evidence(own.settings, sentence)


def _made(own: OwnNote, shown: Mapping[str, str], common: Mapping[str, Any]) -> Item | None:
    picture = f"<br>{own.fields['Image']}" if own.fields["Image"] else ""
    if "Stem" in shown:
        return _choice(own, shown, picture, common)
    if "Text" in shown:
        text = shown["Text"] + picture
        found = cloze.card_numbers(text)
        return Cloze(text=text, accepted=settings.accepted(own.settings), **common) if found else None
    front = shown["Front"] + picture
    return Flashcard(front=front, back=shown["Back"], **common) if front.strip() else None


def _choice(own: OwnNote, shown: Mapping[str, str], picture: str, common: Mapping[str, Any]) -> Item | None:
    right = own.fields["Right"].split()
    options: list[str] = []
    keys: list[int] = []
    for at in range(notetypes.MOST_OPTIONS):
        option = shown.get(f"Option{at + 1}")
        if option is None:
            continue
        if at < len(right) and right[at] == "1":
            keys.append(len(options))
        options.append(option)
    if len(options) < 2 or not keys or not shown["Stem"].strip():
        return None
    fixed = own.settings.get("fixed") is True
    stem = shown["Stem"] + picture
    return Choice(stem=stem, options=tuple(options), keys=tuple(keys), fixed_order=fixed, **common)
