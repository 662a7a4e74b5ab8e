"""Forms to bring decks in, and the names of the formats."""

from __future__ import annotations

from pathlib import PurePath

from flask_babel import LazyString
from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from flask_wtf.file import FileField, FileRequired
from wtforms import SelectField, StringField, TextAreaField, ValidationError
from wtforms.validators import InputRequired, Length

from quiz.errors import BadInput
from quiz.formats import FORMATS, find_format
from quiz.site.forms import pairs

FORMAT_NAMES: dict[str, LazyString] = {
    "apkg": _l("Anki package (.apkg)"),
    "colpkg": _l("Anki collection (.colpkg)"),
    "json": _l("Deck file (.json)"),
    "csv": _l("Table with commas, for spreadsheets (.csv)"),
    "tsv": _l("Table with tabs (.tsv)"),
    "gift": _l("GIFT, for Moodle and others (.gift)"),
    "moodle": _l("Moodle XML (.xml)"),
    "anki-text": _l("Anki text (.txt)"),
    "quizlet": _l("Quizlet text"),
}
TEXTS = ("quizlet", "csv", "gift", "anki-text", "moodle", "json")
"""Formats that can be pasted."""


class SendDeckForm(FlaskForm):  # type: ignore[misc]
    """A file of decks."""

    file = FileField(
        _l("File"),
        [FileRequired(_l("Choose a file first."))],
        render_kw={"accept": ",".join(suffix for each in FORMATS.values() for suffix in each.suffixes)},
    )
    kind = SelectField(
        _l("Format"),
        choices=pairs(("", _l("Detect from the file name")), *FORMAT_NAMES.items()),
        default="",
    )

    def name(self) -> str:
        """The file's own name, without a folder."""
        return PurePath((self.file.data.filename or "").replace("\\", "/")).name

    def validate_file(self, field: FileField) -> None:
        """Refuse a file whose name does not tell its format, unless the format is given."""
        try:
            if not self.kind.data:
                find_format(self.name())
        except BadInput:
            raise ValidationError(_l("The name does not tell the format. Choose the format below.")) from None


class PasteDeckForm(FlaskForm):  # type: ignore[misc]
    """A deck as text."""

    text = TextAreaField(
        _l("Text"),
        [InputRequired(_l("Paste the text first."))],
        description=_l("For example from Quizlet: a term, a tab and its definition on each line."),
        render_kw={"rows": 8},
    )
    kind = SelectField(_l("Format"), choices=pairs(*((name, FORMAT_NAMES[name]) for name in TEXTS)))
    title = StringField(_l("Title of the deck"), [InputRequired(), Length(max=200)])
