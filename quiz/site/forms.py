"""Forms of the site: all validation of what people send."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from flask_wtf.file import FileField, FileRequired
from wtforms import (
    BooleanField,
    DateField,
    IntegerField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
    URLField,
    ValidationError,
)
from wtforms.fields.choices import SelectChoice
from wtforms.validators import URL, DataRequired, InputRequired, Length, NumberRange, Optional
from wtforms.widgets import CheckboxInput, ListWidget

from quiz.formats import FORMATS
from quiz.reading import Given
from quiz.session import Feedback
from quiz.site.numbers import whole

ARTICLE_SUFFIXES = (".txt", ".md", ".html", ".htm", ".pdf", ".docx")
DECK_SUFFIXES = tuple(
    suffix
    for each in FORMATS.values()
    if each.reader
    for suffix in each.suffixes
    if suffix not in ARTICLE_SUFFIXES
)


def pairs(*options: tuple[Any, Any]) -> list[SelectChoice]:
    """Options of a field, of values and labels."""
    return [SelectChoice(value, label) for value, label in options]


class Between(NumberRange):  # type: ignore[misc]
    """A number from one to another, both included."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__(least, most, _l("Give a number from %(min)s to %(max)s."))


class Tick(CheckboxInput):  # type: ignore[misc]
    """A box to tick that is one of several: none of them is required, only that there be one."""

    validation_attrs = ("disabled",)


class Checkboxes(SelectMultipleField):  # type: ignore[misc]
    """Several choices, each with a box to tick; sent under the field's name with `[]`."""

    widget = ListWidget(prefix_label=False)
    option_widget = Tick()

    def __init__(self, *args: Any, name: str = "", **more: Any) -> None:
        super().__init__(*args, name=f"{name}[]", id=name, **more)


class DeckForm(FlaskForm):  # type: ignore[misc]
    """Title and description of a deck."""

    title = StringField(_l("Title"), [DataRequired(), Length(max=200)])
    description = TextAreaField(_l("Description"), [Length(max=2_000)])


class CombineForm(FlaskForm):  # type: ignore[misc]
    """Several decks as one new deck."""

    decks = Checkboxes(_l("Decks"), [Length(min=2, message=_l("Choose two decks or more."))], coerce=whole)
    title = StringField(_l("Title of the new deck"), [DataRequired(), Length(max=200)])


class _ArticleForm(FlaskForm):  # type: ignore[misc]
    """What a person may say of an article."""

    title = StringField(_l("Title"), [Length(max=200)])
    date = DateField(_l("Date of the article"), [Optional()])
    language = SelectField(
        _l("Language"),
        choices=pairs(("", _l("Detect from the text")), ("nl", "Nederlands"), ("en", "English")),
        default="",
    )

    def given_values(self) -> dict[str, str]:
        """What was said, as JSON values."""
        date = self.date.data.isoformat() if self.date.data else ""
        return {"title": (self.title.data or "").strip(), "date": date, "language": self.language.data or ""}

    def given(self) -> Given:
        """What was said, as the reader takes it."""
        values = self.given_values()
        return Given(title=values["title"], date=self.date.data, language=values["language"])


class PasteForm(_ArticleForm):
    """A pasted article."""

    text = TextAreaField(
        _l("Paste an article"),
        [DataRequired(_l("Paste the text of an article first."))],
        description=_l("Dutch or English. Leave an empty line between paragraphs."),
        render_kw={"rows": 12},
    )


class FileForm(_ArticleForm):
    """An article or a deck in a file."""

    file = FileField(
        _l("File"),
        [FileRequired(_l("Choose a file first."))],
        description=_l(
            "An article (%(articles)s) or a deck (%(decks)s).",
            articles=" ".join(ARTICLE_SUFFIXES),
            decks=" ".join(DECK_SUFFIXES),
        ),
        render_kw={"accept": ",".join(ARTICLE_SUFFIXES + DECK_SUFFIXES)},
    )

    def name(self) -> str:
        """The file's own name, without a folder."""
        return PurePath((self.file.data.filename or "").replace("\\", "/")).name

    def validate_file(self, field: FileField) -> None:
        """Refuse a file whose name says that nobody can read it."""
        if PurePath(self.name()).suffix.lower() not in ARTICLE_SUFFIXES + DECK_SUFFIXES:
            raise ValidationError(_l("This kind of file cannot be read."))


class AddressForm(_ArticleForm):
    """An article on the web."""

    address = URLField(_l("Web address"), [InputRequired(), URL(require_tld=False)])


class StartForm(FlaskForm):  # type: ignore[misc]
    """How a quiz goes."""

    deck = Checkboxes(_l("Decks"), [InputRequired(_l("Choose a deck."))], coerce=whole)
    limit = IntegerField(
        _l("Number of questions"),
        [InputRequired(), Between(1, 500)],
        description=_l("Each fact is asked once."),
    )
    kinds = Checkboxes(_l("Kinds of questions"), [InputRequired(_l("Choose a kind of question."))])
    borrow = BooleanField(
        _l("Ask flashcards as multiple choice where the deck has answers enough"), default=True
    )
    which = RadioField(
        _l("Which questions"),
        choices=pairs(
            ("all", _l("All")), ("new", _l("Only new ones")), ("missed", _l("Only ones I missed last time"))
        ),
        default="all",
    )
    feedback = RadioField(
        _l("When to hear whether an answer is right"),
        choices=pairs(
            (Feedback.IMMEDIATE.value, _l("After each question")),
            (Feedback.DEFERRED.value, _l("At the end; I can skip and change answers until then")),
        ),
        default=Feedback.IMMEDIATE.value,
    )
    certainty = BooleanField(
        _l("Ask how sure I am"), description=_l("Right and sure gains more, wrong and sure loses more.")
    )
    minutes = IntegerField(
        _l("Time limit in minutes"),
        [Optional(), Between(1, 600)],
        description=_l("Empty: no limit. You can always take more time; being quick earns nothing."),
    )


class ReportForm(FlaskForm):  # type: ignore[misc]
    """What is wrong with an item."""

    text = StringField(_l("What is wrong with it?"), [Length(max=500)], render_kw={"data-focus": True})


class RestoreForm(FlaskForm):  # type: ignore[misc]
    """A backup to put back."""

    file = FileField(_l("Backup"), [FileRequired(_l("Choose a file first."))], render_kw={"accept": ".zip"})
    sure = BooleanField(
        _l("Replace everything that is here now"),
        [InputRequired(_l("Tick this when you are sure."))],
        description=_l("A copy of what is here now stays in the data folder."),
    )
