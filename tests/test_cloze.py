"""The text of a cloze: nested, with several numbers, with hints, and broken."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz import cloze
from quiz.cloze import Deletion

NESTED = "{{c1::Burgemeester {{c2::Jansen::naam}}}} woont in {{c3::Gouda::stad}}"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("{{c1::een}} en {{c3::drie}}", (1, 3)),
        (NESTED, (1, 2, 3)),
        ("{{c1,2::samen}}", (1, 2)),
        ("{{c0::geen}} {{c501::te hoog}} {{c500::net}}", (500,)),
        ("{{c2::open {{c1::dicht}}", (1,)),
        ("{{c1:enkel}} {{ c1::spatie}} c1::los }}", ()),
        ("", ()),
    ],
)
def test_card_numbers(text: str, numbers: tuple[int, ...]) -> None:
    assert cloze.card_numbers(text) == numbers
    assert cloze.makes_cards(text) == bool(numbers)


@given(
    st.lists(st.sampled_from(["{{c", "0", "1", "501", ",2", "::", "}}", "{", "}", "x", "\n"]), max_size=24)
)
def test_a_text_makes_cards_when_it_has_numbers(parts: list[str]) -> None:
    text = "".join(parts)
    assert cloze.makes_cards(text) == bool(cloze.card_numbers(text))


def test_parse_gives_text_and_deletions_in_order() -> None:
    assert cloze.parse("a {{c1::b::h}} c") == ("a ", Deletion((1,), ("b",), "h"), " c")
    assert cloze.parse("a {{c1::b") == ("a {{c1::b",)
    assert cloze.parse("a }} b") == ("a }} b",)


@pytest.mark.parametrize(
    ("number", "prompt"),
    [
        (None, "_____ woont in [stad]"),
        (1, "_____ woont in Gouda"),
        (2, "Burgemeester [naam] woont in Gouda"),
        (3, "Burgemeester Jansen woont in [stad]"),
    ],
)
def test_prompt_hides_what_a_card_asks(number: int | None, prompt: str) -> None:
    assert cloze.prompt(NESTED, number=number) == prompt


def test_answers_hold_what_is_nested_in_them() -> None:
    assert cloze.answers(NESTED) == {1: ["Burgemeester Jansen"], 2: ["Jansen"], 3: ["Gouda"]}
    assert cloze.full_text(NESTED) == "Burgemeester Jansen woont in Gouda"


@pytest.mark.parametrize("text", ["{{c1::" * 50_000, "{{c1::a}}" * 20_000, "{{c1::" * 11 + "}}" * 50_000])
def test_hostile_text_takes_linear_time(text: str) -> None:
    began = time.process_time()
    cloze.parse(text)
    cloze.card_numbers(text)
    assert time.process_time() - began < 5


def test_outermost_deletions_are_what_is_hidden_when_all_is_asked() -> None:
    assert [(each.numbers, each.answer) for each in cloze.outermost(NESTED)] == [
        ((1,), "Burgemeester Jansen"),
        ((3,), "Gouda"),
    ]
