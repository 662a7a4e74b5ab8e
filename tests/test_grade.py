"""Responses judged: options by share, typed answers leniently."""

from __future__ import annotations

import pytest

from quiz.grade import EMPTY, RIGHT, WRONG, Grade, Response, Verdict, Why, distance, grade, grade_text
from quiz.item import Cloze, Markup
from tests.builders import choice, cloze, flashcard


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [((1,), RIGHT), ((0,), WRONG), ((), EMPTY), ((0, 1), WRONG)],
)
def test_one_right_option(chosen: tuple[int, ...], expected: Grade) -> None:
    assert grade(choice(), Response(options=chosen)) == expected


@pytest.mark.parametrize(
    ("chosen", "points", "verdict"),
    [
        ((0, 2), 1.0, Verdict.RIGHT),
        ((0,), 0.5, Verdict.PARTIAL),
        ((0, 1), 0.0, Verdict.WRONG),
        ((0, 1, 2), 0.5, Verdict.PARTIAL),
        ((1, 3), 0.0, Verdict.WRONG),
    ],
)
def test_several_right_options(chosen: tuple[int, ...], points: float, verdict: Verdict) -> None:
    item = choice(options=("a", "b", "c", "d"), keys=(0, 2))
    judged = grade(item, Response(options=chosen))
    assert (judged.points, judged.verdict) == (points, verdict)


@pytest.mark.parametrize(
    ("typed", "accepted", "language", "verdict", "why"),
    [
        ("Boekarest", ["Boekarest"], "nl", Verdict.RIGHT, Why.EXACT),
        ("  boekarest. ", ["Boekarest"], "nl", Verdict.RIGHT, Why.FORM),
        ("Roemenie", ["Roemenië"], "nl", Verdict.RIGHT, Why.FORM),
        ("de Europese Unie", ["Europese Unie"], "nl", Verdict.RIGHT, Why.FORM),
        ("the pump", ["pump"], "en", Verdict.RIGHT, Why.FORM),
        ("Den Haag", ["'s-Gravenhage", "Den Haag"], "nl", Verdict.RIGHT, Why.ALTERNATIVE),
        ("30", ["dertig"], "nl", Verdict.RIGHT, Why.NUMBER),
        ("vijf", ["5"], "nl", Verdict.RIGHT, Why.NUMBER),
        ("2.000.000", ["2 miljoen"], "nl", Verdict.RIGHT, Why.NUMBER),
        ("2,000,000", ["two million"], "en", Verdict.RIGHT, Why.NUMBER),
        ("anderhalf", ["1,5"], "nl", Verdict.RIGHT, Why.NUMBER),
        ("Slowakye", ["Slowakije"], "nl", Verdict.CLOSE, Why.SLIP),
        ("Hongraije", ["Hongarije"], "nl", Verdict.CLOSE, Why.SLIP),
        ("1675", ["1674"], "nl", Verdict.WRONG, Why.NONE),
        ("zeven", ["zes"], "nl", Verdict.WRONG, Why.NONE),
        ("drie", ["vier"], "nl", Verdict.WRONG, Why.NONE),
        ("tien", ["teen"], "nl", Verdict.WRONG, Why.NONE),
        ("Iran", ["Irak"], "nl", Verdict.WRONG, Why.NONE),
        ("Polen", ["Litouwen"], "nl", Verdict.WRONG, Why.NONE),
        ("", ["Litouwen"], "nl", Verdict.WRONG, Why.EMPTY),
        ("ja", ["nee"], "nl", Verdict.WRONG, Why.NONE),
    ],
)
def test_typed(typed: str, accepted: list[str], language: str, verdict: Verdict, why: Why) -> None:
    judged = grade_text(typed, accepted, language=language)
    assert (judged.verdict, judged.why) == (verdict, why)


def test_a_cloze_with_alternatives() -> None:
    item = cloze(
        text="De {{c1::dertig}} landen kwamen naar {{c2::Den Haag}}.", accepted={2: ("'s-Gravenhage",)}
    )
    assert grade(item, Response(texts=("30", "'s-gravenhage"))).points == 1
    half = grade(item, Response(texts=("30", "Brussel")))
    assert (half.points, half.verdict) == (0.5, Verdict.PARTIAL)
    assert grade(item, Response(texts=("30",))).points == 0.5


@pytest.mark.parametrize(
    ("markup", "answer", "typed", "verdict"),
    [
        (Markup.HTML, "<b>Parijs</b>", "Parijs", Verdict.RIGHT),
        (Markup.HTML, "New&nbsp;York", "New York", Verdict.RIGHT),
        (Markup.HTML, "H&amp;M", "H&M", Verdict.RIGHT),
        (Markup.HTML, "New<br>York", "New York", Verdict.RIGHT),
        (Markup.HTML, "<i>H</i><sub>2</sub>O", "H2O", Verdict.RIGHT),
        (Markup.HTML, "<b>Parijs</b>", "<b>Lyon</b>", Verdict.WRONG),
        (Markup.TEXT, "a<b en c>d", "a<b en c>d", Verdict.RIGHT),
        (Markup.TEXT, "a<b en c>d", "ad", Verdict.WRONG),
        (Markup.TEXT, "&amp;", "&amp;", Verdict.RIGHT),
    ],
)
def test_a_typed_answer_is_judged_as_it_is_read(
    markup: Markup, answer: str, typed: str, verdict: Verdict
) -> None:
    response = Response(texts=(typed,))
    gap = cloze(text=f"Het is {{{{c1::{answer}}}}}.", markup=markup)
    assert grade(flashcard(back=answer, markup=markup), response).verdict is verdict
    assert grade(gap, response).verdict is verdict


def test_accepted_answers_are_plain_text_in_any_markup() -> None:
    item = cloze(text="Het is {{c1::<b>kleiner</b>}}.", accepted={1: ("a<b>c",)}, markup=Markup.HTML)
    assert grade(item, Response(texts=("a<b>c",))).why is Why.ALTERNATIVE


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [
        ("abc", "abc", 0),
        ("abc", "acb", 1),
        ("abc", "ab", 1),
        ("abc", "xbc", 1),
        ("kitten", "sitting", 3),
        ("", "ab", 2),
    ],
)
def test_distance(one: str, other: str, edits: int) -> None:
    assert distance(one, other, most=5) == distance(other, one, most=5) == edits


def test_distance_stops_counting() -> None:
    assert distance("aaaaaaaa", "bbbbbbbb", most=2) == 3


@pytest.mark.parametrize("language", ["und", "fr", "zh-Hans", ""])
def test_an_imported_deck_may_be_in_any_language(language: str) -> None:
    item = Cloze(id="1", text="Paris compte {{c1::vingt}} arrondissements, et {{c2::1 000}} rues.")
    assert grade(item, Response(texts=("Vingt", "1000")), language=language).verdict is Verdict.RIGHT
    assert grade(item, Response(texts=("cinq", "12")), language=language).verdict is Verdict.WRONG
