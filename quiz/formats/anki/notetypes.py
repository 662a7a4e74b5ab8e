"""Our own three note types, published for good: ids, field names and their order never change.

A default import in Anki skips every update of a note whose note type gained or lost a field, hence the spare
fields. The text of templates and the CSS may change; then raise `CHANGED`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from quiz.formats.anki.package import NoteField, NoteType, Template

CHOICE_ID, CLOZE_ID, FLASHCARD_ID = 1_648_302_917, 1_648_302_918, 1_648_302_919
OURS = frozenset({CHOICE_ID, CLOZE_ID, FLASHCARD_ID})
MOST_OPTIONS = 8

CHANGED = 1_795_700_000
"""When templates or CSS last changed, in Unix seconds: Anki takes them over when newer than its own."""

_TAIL = ("Explanation", "Sentence", "Source", "Link", "Image", "Audio", "Settings")
_SPARE = tuple(f"Spare{number}" for number in range(1, 5))
CHOICE_FIELDS = (
    *("Id", "Stem", "Key"),
    *(f"Option{number}" for number in range(1, MOST_OPTIONS + 1)),
    *("Right", *_TAIL, *_SPARE),
)
CLOZE_FIELDS = ("Id", "Text", *_TAIL, *_SPARE)
FLASHCARD_FIELDS = ("Id", "Front", "Back", *_TAIL, *_SPARE)

_FOLDER = Path(__file__).parent / "templates"


@cache
def _part(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8").strip()


def _script(name: str) -> str:
    return f"<script>\n{_part(name)}\n</script>"


def _joined(*parts: str) -> str:
    return "\n".join(parts)


def _fields(names: tuple[str, ...], notetype: int) -> tuple[NoteField, ...]:
    return tuple(NoteField(name, notetype * 1000 + at) for at, name in enumerate(names))


def _notetype(
    id_: int, name: str, fields: tuple[str, ...], front: str, back: str, *, cloze: bool = False
) -> NoteType:
    template = Template(name.removeprefix("Weetje "), front, back, id_ * 1000 + 900)
    return NoteType(
        id_,
        name,
        _fields(fields, id_),
        (template,),
        css=_part("card.css"),
        cloze=cloze,
        sort_field=1,
        changed=CHANGED,
    )


@cache
def choice() -> NoteType:
    """Multiple choice: the options are shuffled by a script, and a plain list without it."""
    body, script = _part("choice.html"), _script("choice.js")
    front = _joined(body, _part("audio.html"), "</div>", script)
    back = _joined(body, _part("choice_answer.html"), _part("evidence.html"), "</div>", script)
    return _notetype(CHOICE_ID, "Weetje Choice", CHOICE_FIELDS, front, back)


@cache
def cloze() -> NoteType:
    """A text with deletions; the voice waits for the back, as it says the answer."""
    body = _part("cloze.html")
    back = _joined(body, _part("audio.html"), _part("evidence.html"), "</div>")
    return _notetype(CLOZE_ID, "Weetje Cloze", CLOZE_FIELDS, _joined(body, "</div>"), back, cloze=True)


@cache
def flashcard() -> NoteType:
    """A front and a back."""
    body = _part("flashcard.html")
    front = _joined(body, _part("audio.html"), "</div>")
    back = _joined(body, _part("flashcard_answer.html"), _part("evidence.html"), "</div>")
    return _notetype(FLASHCARD_ID, "Weetje Flashcard", FLASHCARD_FIELDS, front, back)


def own() -> dict[int, NoteType]:
    """Our note types by id."""
    return {each.id: each for each in (choice(), cloze(), flashcard())}
