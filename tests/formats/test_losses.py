"""A deck goes through every format and back: what differs afterwards was said to be lost."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from quiz import formats
from quiz.deck import Deck
from quiz.formats import foreign
from quiz.item import Item, Markup, Status
from quiz.paths import sample_decks
from tests import builders

FORMATS = ("json", "apkg", "csv", "tsv", "gift", "moodle", "anki-text", "quizlet")
SAID = {name: sentence for name, (_, sentence) in foreign.LOSSES.items()}
PLACES = ("start", "end", "answer_start", "answer_end")
EXPLAINED: dict[str, tuple[str, ...]] = {
    "article": ("article",),
    "description": ("description",),
    "language": ("language", "deck_language"),
    "items": ("unplayable",),
    "kind": ("choice", "cloze"),
    "id": ("ids",),
    "tags": ("tags", "spaced_tags"),
    "status": ("decisions",),
    "edited": ("edits",),
    "text": ("hints", "html"),
    "back": ("html", "typed_html"),
    "evidence": ("evidence",),
    **{name: (name,) for name in ("explanation", "changed_at", "fixed_order", "accepted", "report", "extra")},
    **dict.fromkeys(("markup", "stem", "options", "front"), ("html",)),
    **{f"evidence.{name}": ("offsets", "sentences") for name in PLACES},
    **{f"evidence.{name}": ("sentences",) for name in ("answer", "answer_kind", "rule", "score")},
}
"""For each field that may differ, the losses (names in `foreign.LOSSES`) that account for it."""


_TWICE = (
    f"""<question type="shortanswer"><questiontext><text>{front}</text></questiontext><idnumber>1</idnumber>
    <answer fraction="100"><text>a</text></answer></question>"""
    for front in ("q1", "q2")
)
MOODLE_TWICE = f"<quiz>{''.join(_TWICE)}</quiz>"


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("csv", "question,answer,id\nq1,a,1\nq2,b,1\n", "q2"),
        ("csv", "question,answer,explanation\nq1,a,x\nq1,a,y\n", "q1"),
        ("gift", "// [id:1]\nq1 {=a}\n\n// [id:1]\nq2 {=b}\n", "q2"),
        ("moodle", MOODLE_TWICE, "q2"),
        ("anki-text", "#guid column:1\n1\tq1\ta\n1\tq2\tb\n", "q2"),
        ("quizlet", "q1\ta\nq1\ta\n", "q1"),
    ],
)
def test_an_item_whose_id_an_earlier_one_has_is_told_of(kind: str, text: str, name: str) -> None:
    imported = formats.read(text.encode(), format=kind)
    assert [len(deck.items) for deck in imported.decks] == [1]
    assert imported.skipped == (f"Item {name}: {foreign.REPEATED}",)


def full() -> Deck:
    """A deck with a bit of everything that a person may have put into one."""
    more: dict[str, Any] = {"explanation": "Het is de hoogste toren.", "tags": ("utrecht", "hoge torens")}
    items = (
        builders.choice(
            **more, status=Status.APPROVED, edited=True, fixed_order=True, changed_at=builders.NOW
        ),
        builders.cloze(accepted={1: ("het jaar 1674",)}, report="klopt dit?"),
        builders.flashcard(
            markup=Markup.HTML, front="Hoe <b>hoog</b>?", back="112 <i>meter</i>", language="en"
        ),
        builders.choice(id="choice-2", stem="Welke?", status=Status.REJECTED, reason="flauw"),
    )
    return builders.deck(*items, description="Over de toren.", extra={"later": 1})


def samples() -> Iterator[Deck]:
    """The decks that come with the project."""
    for path in sorted(sample_decks().glob("*.json")):
        yield from formats.read(path.read_bytes(), name=path.name).decks


def there_and_back(deck: Deck, name: str) -> Deck:
    """The deck after it went through a format; the file is called by its title."""
    suffix = (formats.FORMATS[name].suffixes or (".txt",))[0]
    data = formats.write(deck, format=name).data
    imported = formats.read(data, name=f"{deck.title}{suffix}", format=name)
    assert imported.skipped == ()
    [back] = imported.decks
    return back


def differences(before: Deck, after: Deck) -> Iterator[str]:
    """Names of the fields that are not what they were."""
    for name in ("title", "language", "description", "article", "extra"):
        if getattr(before, name) != getattr(after, name):
            yield name
    known = {item.id: item for item in after.items}
    if len(known) != len(before.items):
        yield "items"
    for at, item in enumerate(before.items[: len(after.items)]):
        yield from _of_item(item, known.get(item.id, after.items[at]))


def _of_item(before: Item, after: Item) -> Iterator[str]:
    if type(before) is not type(after):
        yield "kind"
        return
    for field in dataclasses.fields(before):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if field.name == "evidence" and old and new:
            yield from (
                f"evidence.{each.name}"
                for each in dataclasses.fields(old)
                if getattr(old, each.name) != getattr(new, each.name)
            )
        elif old != new:
            yield field.name


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("deck", [full(), *samples()], ids=lambda deck: deck.id[:12])
def test_no_loss_is_silent(deck: Deck, name: str) -> None:
    said = set(formats.lost(deck, format=name))
    silent = {
        field
        for field in differences(deck, there_and_back(deck, name))
        if not said & {SAID[loss] for loss in EXPLAINED.get(field, ())}
    }
    assert silent == set()
