"""Amounts that change from one to another."""

from __future__ import annotations

import pytest

from quiz.generate.distractors.change import keeps_direction
from quiz.item import AnswerKind
from tests.generate.parsed import fact, reading

FELL = (
    "De/DET/det/1 winst/NOUN:Sing/nsubj/2 daalde/VERB:Fin+Sing+Past/ROOT/2 van/ADP/case/4 {}/NUM/obl/2 "
    "{}/NOUN/fixed/4 {}/ADP/case/7 {}/NUM/obl/2 {}/NOUN/fixed/7 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("key", "text", "kept"),
    [
        ("148 miljoen", "165 miljoen", True),
        ("148 miljoen", "89 miljoen", False),
        ("148 miljoen", "96 miljoen", False),
        ("96 miljoen", "130 miljoen", True),
        ("96 miljoen", "170 miljoen", False),
    ],
)
def test_what_fell_has_not_risen_in_a_wrong_answer(key: str, text: str, kept: bool) -> None:
    found = reading(FELL.format(148, "miljoen", "naar", 96, "miljoen"))
    assert keeps_direction(text, key, fact(found, key, AnswerKind.MONEY, rule="value"), "nl") is kept


@pytest.mark.parametrize(
    ("first", "joined", "second"), [("miljoen", "naar", "miljard"), ("miljoen", "over", "miljoen")]
)
def test_amounts_of_other_scales_and_no_change_leave_all_options(
    first: str, joined: str, second: str
) -> None:
    found = reading(FELL.format(148, first, joined, 96, second))
    asked = fact(found, "148 miljoen", AnswerKind.MONEY, rule="value")
    assert keeps_direction("89 miljoen", "148 miljoen", asked, "nl")
