from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from importlib import resources
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from quiz import formats
from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import deckfile
from quiz.item import AnswerKind, Choice, Cloze, Flashcard
from tests.formats.strategies import ARTICLE, EVIDENCE, FEW, decks

SCHEMA = json.loads((resources.files("quiz.formats") / "deck.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
MOMENT = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
ITEM = Choice(
    id="a1",
    stem="In welk jaar ging de brug bij Almen open?",
    options=("1948", "1954", "1961"),
    keys=(1,),
    fixed_order=True,
    tags=("brug",),
    changed_at=MOMENT,
    evidence=EVIDENCE,
)
DECK = Deck(id="d1", title="De brug", language="nl", article=ARTICLE, items=(ITEM,))


def as_json(deck: Deck = DECK) -> dict[str, Any]:
    written: dict[str, Any] = json.loads(deckfile.write(deck).data)
    return written


def load(value: Any) -> Deck:
    return deckfile.loads(json.dumps(value).encode(), name="brug.json")


@FEW
@given(decks())
def test_a_deck_comes_back_the_same(deck: Deck) -> None:
    written = deckfile.write(deck)
    assert deckfile.loads(written.data) == deck
    assert deckfile.write(deckfile.loads(written.data)) == written


@FEW
@given(decks())
def test_what_is_written_validates(deck: Deck) -> None:
    VALIDATOR.validate(json.loads(deckfile.write(deck).data))


def test_the_schema_is_one_and_knows_every_kind_of_answer() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    kinds = SCHEMA["$defs"]["evidence"]["properties"]["answer_kind"]["enum"]
    assert kinds == [kind.value for kind in AnswerKind]


def test_the_documented_order_of_keys() -> None:
    written = as_json()
    assert list(written) == ["format", "version", "id", "title", "language", "article", "media", "items"]
    assert list(written["items"][0]) == [
        *("id", "kind", "markup", "stem", "options", "keys", "fixed_order", "explanation", "tags"),
        *("changed_at", "status", "edited", "gone", "evidence"),
    ]
    assert written["items"][0]["changed_at"] == "2026-11-23T12:00:00Z"
    assert written["items"][0]["evidence"]["answer_start"] == ARTICLE.text.index("1954")


def test_a_change_of_one_field_is_a_change_of_one_line() -> None:
    before = deckfile.write(DECK).data.splitlines()
    after = deckfile.write(
        replace(DECK, items=(replace(ITEM, explanation="Zie het bord."),))
    ).data.splitlines()
    assert len(before) == len(after)
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 1


def test_only_set_fields_are_written() -> None:
    bare = replace(ITEM, fixed_order=False)
    assert not {"fixed_order", "reason", "report", "language"} & set(
        as_json(replace(DECK, items=(bare,)))["items"][0]
    )
    full = replace(bare, reason="dubbel", report="fout", language="en")
    assert {"reason", "report", "language"} <= set(as_json(replace(DECK, items=(full,)))["items"][0])


def test_fields_we_do_not_know_stay() -> None:
    value = as_json()
    value["colour"] = "blue"
    value["article"]["author"] = "Jansen"
    value["items"][0]["level"] = 3
    value["items"][0]["evidence"]["model"] = {"name": "x"}
    value["media"] = [{"name": "a.png", "sha256": "0" * 64, "type": "image/png", "width": 20}]
    again = as_json(load(value))
    assert again["colour"] == "blue"
    assert again["article"]["author"] == "Jansen"
    assert again["items"][0]["level"] == 3
    assert again["items"][0]["evidence"]["model"] == {"name": "x"}
    assert again["media"][0]["width"] == 20


def test_offsets_that_no_longer_hold_are_written_as_null() -> None:
    assert ARTICLE.text
    moved = replace(DECK, article=replace(ARTICLE, text="Iets anders."))
    evidence = as_json(moved)["items"][0]["evidence"]
    assert [evidence[name] for name in ("start", "end", "answer_start", "answer_end")] == [None] * 4
    assert evidence["answer"] == "1954"
    assert load(as_json(moved)).items[0].id == "a1"


def test_media_bytes_are_said_to_be_left_out() -> None:
    value = as_json()
    value["media"] = [{"name": "a.png", "sha256": "0" * 64, "type": "image/png"}]
    assert "names and digests" in deckfile.write(load(value)).lost[0]
    assert deckfile.write(DECK).lost == ()


WRONG: list[tuple[list[str | int], Any, str]] = [
    (["format"], "other", "not a deck"),
    (["version"], 2, "version 2"),
    (["version"], "1", "version"),
    (["id"], "", "id is empty"),
    (["id"], None, "id is missing"),
    (["title"], 3, "title must be text, not a number"),
    (["title"], "\ud800", "title holds half a character"),
    (["article"], [], "article must be an object"),
    (["article", "date"], "24 maart", "article.date must be a date"),
    (["article", "date"], 20240101, "article.date must be a date"),
    (["article", "text"], "Een ander artikel.", "offsets of the sentence"),
    (["items"], {}, "items must be a list"),
    (["items", 0], "x", "items[0] must be an object"),
    (["items", 0, "id"], "", "needs an id"),
    (["items", 0, "kind"], "essay", "items[0].kind must be one of choice, cloze, flashcard"),
    (["items", 0, "markup"], "md", "items[0].markup must be one of"),
    (["items", 0, "stem"], None, "items[0].stem is missing"),
    (["items", 0, "options"], ["a", 1], "items[0].options must be a list of texts"),
    (["items", 0, "options"], ["a"], "at least two options"),
    (["items", 0, "keys"], [True], "items[0].keys must be a list of whole numbers"),
    (["items", 0, "keys"], [3], "Say which option is right."),
    (["items", 0, "keys"], [-1], "items[0].keys"),
    (["items", 0, "fixed_order"], "yes", "items[0].fixed_order must be true or false"),
    (["items", 0, "tags"], "x", "items[0].tags"),
    (["items", 0, "changed_at"], "2026-11-23T12:00:00", "items[0].changed_at must be a moment"),
    (
        ["items", 0, "changed_at"],
        "9999-12-31T23:59:59Z",
        "items[0].changed_at must be a moment before the year",
    ),
    (["items", 0, "changed_at"], 5, "items[0].changed_at must be a moment"),
    (["items", 0, "status"], "ok", "items[0].status"),
    (["items", 0, "edited"], 1, "items[0].edited must be true or false"),
    (["items", 0, "evidence", "answer_kind"], "planet", "items[0].evidence.answer_kind"),
    (["items", 0, "evidence", "start"], -1, "items[0].evidence.start"),
    (["items", 0, "evidence", "start"], 1.5, "items[0].evidence.start"),
    (["items", 0, "evidence", "answer_start"], 2, "offsets of the answer"),
    (["items", 0, "evidence", "answer_end"], None, "offsets of the answer"),
    (["items", 0, "evidence", "score"], "high", "evidence.score must be a number from 0 to 1"),
    (["items", 0, "evidence", "score"], True, "evidence.score must be a number from 0 to 1"),
    (["items", 0, "evidence", "score"], -0.1, "evidence.score must be a number from 0 to 1"),
    (["items", 0, "evidence", "score"], 1.01, "evidence.score must be a number from 0 to 1"),
    (["items", 0, "evidence", "score"], 1e308, "evidence.score must be a number from 0 to 1"),
    (["items", 0, "evidence", "score"], 10**400, "evidence.score must be a number from 0 to 1"),
    (["media"], [{"name": "../x", "sha256": "0" * 64, "type": ""}], "media[0].name"),
    (["media"], [{"name": "x", "sha256": "0", "type": ""}], "media[0].sha256"),
]


@pytest.mark.parametrize(("path", "value", "message"), WRONG)
def test_a_wrong_field_is_named_in_one_sentence(path: list[str | int], value: Any, message: str) -> None:
    whole: Any = as_json()
    inner = whole
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    with pytest.raises(BadInput) as caught:
        load(whole)
    assert message in str(caught.value)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "path", [["colour"], ["article", "author"], ["items", 0, "level"], ["items", 0, "evidence", "model"]]
)
@pytest.mark.parametrize("value", ["\ud800", {"a\udfff": [1]}, [["\ud800"]]], ids=["text", "key", "list"])
def test_half_a_character_in_a_field_we_do_not_know_is_refused(path: list[str | int], value: Any) -> None:
    whole: Any = as_json()
    inner = whole
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    with pytest.raises(BadInput, match=r"^brug\.json holds half a character"):
        load(whole)


def test_offsets_need_an_article() -> None:
    value = as_json()
    value["article"] = None
    with pytest.raises(BadInput, match="has no article"):
        load(value)


def test_two_items_with_one_id_are_refused() -> None:
    value = as_json()
    value["items"] *= 2
    with pytest.raises(BadInput, match="the id of an earlier item: a1"):
        load(value)


def test_every_way_of_cutting_a_deck_file_is_refused_in_a_sentence() -> None:
    data = deckfile.write(replace(DECK, title="Brug € ☃")).data
    for end in range(1, len(data) - 2):
        with pytest.raises(BadInput, match=r"^brug\.json .*(ends too early|Expecting)"):
            formats.read(data[:end], name="brug.json")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"[1]", "must be an object, not a list"),
        (b'{"format": "weetje-deck", "version": 1, "x": 1e999}', "out of bounds"),
        (b'{"x": NaN}', "out of bounds"),
        (b"[" * 200_000, "depth"),
    ],
)
def test_what_is_no_deck_file_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        formats.read(data, name="brug.json")


def test_what_may_be_missing() -> None:
    value = {"format": "weetje-deck", "version": 1, "id": "d", "title": "T", "language": "nl", "items": [
        {"id": "1", "kind": "flashcard", "front": "a", "back": "b"},
        {"id": "2", "kind": "cloze", "text": "x {{c1::y}}"},
    ]}  # fmt: skip
    deck = load(value)
    assert deck.items == (Flashcard(id="1", front="a", back="b"), Cloze(id="2", text="x {{c1::y}}"))
    assert deck.article is None


def test_a_byte_order_mark_does_no_harm() -> None:
    assert deckfile.loads(b"\xef\xbb\xbf" + deckfile.write(DECK).data) == DECK
