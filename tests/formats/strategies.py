"""Decks of every shape, for property tests."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st

from quiz.article import Article
from quiz.deck import Deck, Media
from quiz.formats.markup import clean
from quiz.item import AnswerKind, Choice, Cloze, Evidence, Flashcard, Item, Markup, Status

FEW = settings(max_examples=40)
LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))
TEXT = st.text(LETTERS | st.sampled_from("\n\t\"',;<>&=~#{}:\\-+@|$%"), max_size=30)
LINE = st.text(LETTERS | st.sampled_from("\"',;<>&=~#{}:\\-+@|$%"), min_size=1, max_size=30)
HTML = st.builds(
    "{}<b>{}</b>{}".format,
    *[st.text(st.characters(codec="utf-8", categories=("L", "Nd", "Zs")), max_size=8).map(clean)] * 3,
)
FILLED = TEXT.filter(lambda text: bool(text.strip()))
IDS = st.text(st.sampled_from("abcdef0123456789"), min_size=1, max_size=20)
TAGS = st.lists(st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=8), max_size=3).map(tuple)
MOMENTS = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2100, 1, 1), timezones=st.just(dt.UTC)).map(
    lambda moment: moment.replace(microsecond=0)
)
SENTENCE = "De brug bij Almen ging in 1954 open voor het verkeer."
ARTICLE = Article(
    title="De brug",
    text=f"De brug\n\n{SENTENCE}\n",
    language="nl",
    source="brug.txt",
    date=dt.date(2024, 5, 1),
)
EVIDENCE = Evidence(
    sentence=SENTENCE,
    answer="1954",
    answer_kind=AnswerKind.YEAR,
    start=9,
    end=9 + len(SENTENCE),
    answer_start=9 + SENTENCE.index("1954"),
    answer_end=9 + SENTENCE.index("1954") + 4,
    rule="year",
    score=0.75,
)
EXTRA = st.dictionaries(
    st.text(st.sampled_from("xyz"), min_size=1, max_size=3),
    st.none() | st.booleans() | st.integers() | TEXT,
    max_size=2,
)


@st.composite
def common(draw: st.DrawFn, *, markup: Markup) -> dict[str, object]:
    """What every item has, but its id."""
    return {
        "markup": markup,
        "explanation": draw(TEXT if markup is Markup.TEXT else HTML),
        "tags": draw(TAGS),
        "changed_at": draw(MOMENTS),
        "status": draw(st.sampled_from(Status)),
        "edited": draw(st.booleans()),
        "gone": draw(st.booleans()),
        "language": draw(st.sampled_from(("", "en", "fr"))),
        "reason": draw(TEXT),
        "report": draw(TEXT),
        "extra": draw(EXTRA),
    }


@st.composite
def choices(draw: st.DrawFn) -> Choice:
    """A multiple-choice item."""
    markup = draw(st.sampled_from(Markup))
    field = FILLED if markup is Markup.TEXT else HTML
    options = tuple(draw(st.lists(field, min_size=2, max_size=5)))
    keys = draw(st.sets(st.integers(0, len(options) - 1), min_size=1))
    return Choice(
        id=draw(IDS),
        stem=draw(field),
        options=options,
        keys=tuple(sorted(keys)),
        fixed_order=draw(st.booleans()),
        **draw(common(markup=markup)),  # type: ignore[arg-type]
    )


@st.composite
def clozes(draw: st.DrawFn) -> Cloze:
    """A cloze item of one or two deletions."""
    word = st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=8)
    markup = draw(st.sampled_from(Markup))
    field = TEXT if markup is Markup.TEXT else HTML
    first, second = draw(word), draw(word)
    text = f"{draw(field)}{{{{c1::{first}}}}}{draw(field)}"
    text += f"{{{{c2::{second}::{draw(word)}}}}}" if draw(st.booleans()) else ""
    accepted = draw(
        st.dictionaries(st.integers(1, 3), st.lists(word, min_size=1, max_size=2).map(tuple), max_size=2)
    )
    return Cloze(id=draw(IDS), text=text, accepted=accepted, **draw(common(markup=markup)))  # type: ignore[arg-type]


@st.composite
def flashcards(draw: st.DrawFn) -> Flashcard:
    """A front and a back."""
    markup = draw(st.sampled_from(Markup))
    field = FILLED if markup is Markup.TEXT else HTML
    return Flashcard(id=draw(IDS), front=draw(field), back=draw(field), **draw(common(markup=markup)))  # type: ignore[arg-type]


def items() -> st.SearchStrategy[Item]:
    """An item of any kind."""
    return st.one_of(choices(), clozes(), flashcards())


def sourced(item: Item, article: Article | None) -> st.SearchStrategy[Item]:
    """The item with and without evidence, which has offsets where there is an article."""
    apart = replace(EVIDENCE, start=None, end=None, answer_start=None, answer_end=None)
    return st.sampled_from((item, replace(item, evidence=EVIDENCE if article else apart)))


@st.composite
def decks(draw: st.DrawFn) -> Deck:
    """A deck with up to four items, with or without article and media."""
    found = draw(st.lists(items(), max_size=4, unique_by=lambda item: item.id))
    article = draw(st.sampled_from((ARTICLE, None)))
    found = [draw(sourced(item, article)) for item in found]
    media = Media(name="kaart.png", sha256="ab" * 32, type="image/png")
    return Deck(
        id=draw(IDS),
        title=draw(TEXT),
        language=draw(st.sampled_from(("nl", "en"))),
        description=draw(TEXT),
        article=article,
        items=tuple(found),
        media=(media,) if draw(st.booleans()) else (),
        extra=draw(EXTRA),
    )
