"""Forms to write and edit items: a form per kind, and back to an item."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import (
    BooleanField,
    Field,
    FieldList,
    Form,
    FormField,
    HiddenField,
    IntegerField,
    StringField,
    TextAreaField,
)
from wtforms.validators import InputRequired, Length, Optional

from quiz.errors import BadItem
from quiz.formats.foreign import harmless
from quiz.item import Choice, Cloze, Flashcard, Item, Kind, validate, validate_gaps
from quiz.site.forms import Between
from quiz.site.sentences import said

_LONG = Length(max=10_000)
MOST_OPTIONS = 10
"""How many options can be written; an imported item may have more, and keeps them."""
_FIRST = {"rows": 3, "data-focus": True}
"""How the first field of an item looks; the cursor starts there."""
SPARE = 1
"""Empty rows for more options, after those that an item has."""


def _text(field: Field) -> str:
    """What was written in a field, line ends as we have them."""
    return (field.data or "").replace("\r\n", "\n").strip()


class OptionForm(Form):  # type: ignore[misc]
    """An option and whether it is right; an empty one is left out."""

    text = StringField(_l("Option"), [_LONG])
    right = BooleanField(_l("right"))


class ItemForm(FlaskForm):  # type: ignore[misc]
    """What every item has. `version` is the version of the item that the page showed."""

    version = HiddenField()
    explanation = TextAreaField(_l("Explanation"), [_LONG], render_kw={"rows": 2})
    tags = StringField(_l("Tags"), [_LONG], description=_l("Words with spaces between them."))

    def item(self, old: Item) -> Item:
        """The item as the form has it, all else as in the old one. Raises BadInput when it is not whole."""
        common: dict[str, Any] = {
            "explanation": _text(self.explanation),
            "tags": tuple(_text(self.tags).split()),
        }
        made = dataclasses.replace(old, **common, **self.content())
        validate(made)
        validate_gaps(made)
        return harmless(made)

    def content(self) -> dict[str, Any]:
        """What only an item of its kind has."""
        raise NotImplementedError


class ChoiceForm(ItemForm):
    """A multiple-choice item."""

    stem = TextAreaField(_l("Question"), [InputRequired(), _LONG], render_kw=_FIRST)
    options = FieldList(FormField(OptionForm), max_entries=MOST_OPTIONS)
    fixed_order = BooleanField(_l("Keep the options in this order, as for numbers and dates"))

    def process(self, formdata: Any = None, obj: Any = None, data: Any = None, **more: Any) -> None:
        """Fill the fields, with room for all options that the item has."""
        self.options.max_entries = max(MOST_OPTIONS, len((data or {}).get("options", ())))
        super().process(formdata, obj, data, **more)

    def content(self) -> dict[str, Any]:
        """Stem, options and keys."""
        filled = [each for each in self.options.entries if _text(each.form.text)]
        return {
            "stem": _text(self.stem),
            "options": tuple(_text(each.form.text) for each in filled),
            "keys": tuple(at for at, each in enumerate(filled) if each.form.right.data),
            "fixed_order": self.fixed_order.data,
        }


class ClozeForm(ItemForm):
    """A text with gaps."""

    text = TextAreaField(
        _l("Text"),
        [InputRequired(), _LONG],
        description=_l("Write a gap as {{c1::the answer::a hint}}; the hint may be left out."),
        render_kw=_FIRST,
    )
    accepted = TextAreaField(
        _l("Also right"),
        [_LONG],
        description=_l("One answer a line, for the first gap; for another its number first, as in 2: water."),
        render_kw={"rows": 2},
    )

    def content(self) -> dict[str, Any]:
        """Text and more accepted answers."""
        return {"text": _text(self.text), "accepted": parse_accepted(_text(self.accepted))}


class FlashcardForm(ItemForm):
    """A front and a back."""

    front = TextAreaField(_l("Front"), [InputRequired(), _LONG], render_kw=_FIRST)
    back = TextAreaField(_l("Back"), [InputRequired(), _LONG], render_kw={"rows": 2})

    def content(self) -> dict[str, Any]:
        """Front and back."""
        return {"front": _text(self.front), "back": _text(self.back)}


FORMS: dict[Kind, type[ItemForm]] = {
    Kind.CHOICE: ChoiceForm,
    Kind.CLOZE: ClozeForm,
    Kind.FLASHCARD: FlashcardForm,
}


def form_for(item: Item, *, version: str) -> ItemForm:
    """The form of an item, filled with what was sent, else with the item."""
    form = FORMS[item.kind](data={"version": version, **values(item)})
    if isinstance(form, ChoiceForm):
        shown = form.options
        while len(shown.entries) < shown.max_entries and _filled(form) > len(shown.entries) - SPARE:
            shown.append_entry()
    return form


def _filled(form: ChoiceForm) -> int:
    return sum(bool(_text(each.form.text)) for each in form.options.entries)


def values(item: Item) -> dict[str, Any]:
    """What the form of an item shows."""
    common = {"explanation": item.explanation, "tags": " ".join(item.tags)}
    match item:
        case Choice():
            options = [{"text": text, "right": at in item.keys} for at, text in enumerate(item.options)]
            return common | {"stem": item.stem, "options": options, "fixed_order": item.fixed_order}
        case Cloze():
            return common | {"text": item.text, "accepted": show_accepted(item)}
        case Flashcard():
            return common | {"front": item.front, "back": item.back}


def show_accepted(item: Cloze) -> str:
    """More accepted answers, one a line, with the number of their gap unless it is the first."""
    lines = ((number, answer) for number, answers in sorted(item.accepted.items()) for answer in answers)
    return "\n".join(_line(number, answer) for number, answer in lines)


def _line(number: int, answer: str) -> str:
    return answer if number == 1 and not _NUMBERED.match(answer) else f"{number}: {answer}"


def parse_accepted(text: str) -> dict[int, tuple[str, ...]]:
    """What `show_accepted` showed, as it was edited."""
    found: dict[int, list[str]] = {}
    for line in filter(None, (line.strip() for line in text.splitlines())):
        numbered = _NUMBERED.match(line)
        number, answer = (int(numbered[1]), numbered[2]) if numbered else (1, line)
        found.setdefault(number, []).append(answer)
    return {number: tuple(answers) for number, answers in found.items()}


_NUMBERED = re.compile(r"([1-9]\d{0,2}):\s+(\S.*)")


def blank(kind: Kind, uid: str) -> Item:
    """An item of a kind with nothing in it yet."""
    match kind:
        case Kind.CHOICE:
            return Choice(id=uid, stem="", options=("", "", "", ""), keys=())
        case Kind.CLOZE:
            return Cloze(id=uid, text="")
        case Kind.FLASHCARD:
            return Flashcard(id=uid, front="", back="")


def read_item(form: ItemForm, old: Item) -> Item | None:
    """The item as a form has it, else None; what is wrong then stands at the field."""
    if not form.validate():
        return None
    try:
        return form.item(old)
    except BadItem as error:
        form[error.field].errors = [said(error.problem)]
        return None


def problems(form: ItemForm) -> list[str]:
    """What is wrong with a form that was read, a sentence each, as it stands at the fields."""
    errors = (error for field in form for error in field.errors)
    return [str(error) for error in errors if not isinstance(error, (list, dict))]


class ScoreForm(FlaskForm):  # type: ignore[misc]
    """From which score on."""

    score = IntegerField(_l("Score from"), [InputRequired(), Between(0, 100)])


class AlwaysForm(FlaskForm):  # type: ignore[misc]
    """From which score on items are approved by themselves."""

    least = IntegerField(
        _l("Approve new items automatically from score"),
        [Optional(), Between(0, 100)],
        description=_l("Only items without a flaw. Empty: never, you look at each one."),
    )
