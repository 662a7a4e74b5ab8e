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


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("80 m", "80 meter"),
        ("80m", "80 meter"),
        ("80 M.", "80 meter"),
        ("tachtig meter", "80 meter"),
        ("80,0 meter", "80 meter"),
        ("80 meter", "tachtig meter"),
        ("€ 2,3 miljard", "2,3 miljard euro"),
        ("€2,3 miljard", "2,3 miljard euro"),
        ("2,3 miljard euro", "€ 2,3 miljard"),
        ("2.3 mld euro", "2,3 miljard euro"),
        ("EUR 2.300.000.000", "2,3 miljard euro"),
        ("50 cent", "0,50 euro"),
        ("12 dollar", "12 Amerikaanse dollar"),
        ("18000 kg", "18.000 kilo"),
        ("18 000 kilogram", "18.000 kilo"),
        ("54,3%", "54,3 procent"),
        ("54,3 %", "54,3 procent"),
        ("54.3 procent", "54,3%"),
        ("5 m2", "5 vierkante meter"),
        ("5 m²", "5 vierkante meter"),
        ("20 °C", "20 graden Celsius"),
        ("20°C", "20 graden Celsius"),
        ("120 km/u", "120 kilometer per uur"),
        ("5 mg", "5 milligram"),
        ("drie weken", "3 weken"),
        ("tweeënhalf uur", "2,5 uur"),
        ("een meter", "1 m"),
        ("in 1903", "1903"),
        ("in het jaar 1903", "1903"),
        ("1903", "in 1903"),
        ("tweeëntwintig", "22"),
        ("17e eeuw", "zeventiende eeuw"),
        ("de 17de eeuw", "zeventiende eeuw"),
    ],
)
def test_an_amount_may_be_written_another_way(typed: str, answer: str) -> None:
    assert grade_text(typed, [answer], language="nl") == Grade(Verdict.RIGHT, 1.0, Why.NUMBER)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("12 miles", "twelve miles"),
        ("twelve miles", "12 miles"),
        ("12 mi", "twelve miles"),
        ("80 m", "80 metres"),
        ("80 meters", "eighty metres"),
        ("a mile", "one mile"),
        ("half a mile", "0.5 miles"),
        ("54.3%", "54.3 per cent"),
        ("$3bn", "3 billion dollars"),
        ("$3m", "3 million dollars"),
        ("5 pounds", "£5"),
        ("1,500 kg", "1500 kilograms"),
        ("two and a half hours", "2.5 hours"),
        ("in the year 1903", "1903"),
        ("half a million", "500,000"),
        ("the 17th century", "seventeenth century"),
        ("1st", "first"),
    ],
)
def test_an_english_amount_may_be_written_another_way(typed: str, answer: str) -> None:
    assert grade_text(typed, [answer], language="en") == Grade(Verdict.RIGHT, 1.0, Why.NUMBER)


@pytest.mark.parametrize(
    ("typed", "answer", "language"),
    [
        ("80 km", "80 meter", "nl"),
        ("81 m", "80 meter", "nl"),
        ("80", "80 meter", "nl"),
        ("80 meter", "80", "nl"),
        ("2,3 miljoen euro", "2,3 miljard euro", "nl"),
        ("$ 2,3 miljard", "2,3 miljard euro", "nl"),
        ("18 kg", "18.000 kilo", "nl"),
        ("18.000 gram", "18.000 kilo", "nl"),
        ("54,3 procentpunt", "54,3 procent", "nl"),
        ("26 landen", "26", "nl"),
        ("na 1903", "1903", "nl"),
        ("in 1904", "1903", "nl"),
        ("18e eeuw", "zeventiende eeuw", "nl"),
        ("17 eeuwen", "zeventiende eeuw", "nl"),
        ("12 km", "12 miles", "en"),
        ("80 million", "80 metres", "en"),
        ("nine miles", "five miles", "en"),
        ("five litres", "five metres", "en"),
        ("eight years", "eight yards", "en"),
        ("nine ships", "five ships", "en"),
        ("in 1903 BC", "1903", "en"),
        ("a", "one", "en"),
    ],
)
def test_another_amount_or_unit_is_wrong(typed: str, answer: str, language: str) -> None:
    assert grade_text(typed, [answer], language=language) == WRONG


def test_a_unit_may_have_a_slip_where_its_amount_is_in_words() -> None:
    assert grade_text("tachtig metr", ["tachtig meter"], language="nl").verdict is Verdict.CLOSE


@pytest.mark.parametrize(
    ("text", "typed", "right"),
    [
        ("Er kwamen {{c1::26}} landen naar de top.", "26 landen", True),
        ("Er kwamen {{c1::26}} landen naar de top.", "zesentwintig landen", True),
        ("Er kwamen {{c1::26}} landen naar de top.", "26 leiders", False),
        ("Er kwamen {{c1::26}} landen naar de top.", "landen", False),
        ("De bouw begon in {{c1::1927::jaar}}.", "in 1927", True),
        ("De bouw begon in {{c1::1927::jaar}}.", "1927 jaar", False),
        ("Zij werken eraan sinds {{c1::2019::jaar}}.", "Sinds 2019", True),
        ("Zij werken eraan sinds {{c1::2019::jaar}}.", "tot 2019", False),
        ("De architect {{c1::Willem Dudok}} ontwierp het.", "de architect Willem Dudok", True),
        ("De toren is {{c1::80::getal}} meter hoog.", "80 m", True),
        ("De toren is {{c1::80::getal}} meter hoog.", "80 meter hoog", True),
        ("De toren is {{c1::80::getal}} meter hoog.", "80 km", False),
        ("Het kost {{c1::2,3}} miljard euro.", "€ 2,3 miljard", True),
        ("Het kost {{c1::2,3}} miljard euro.", "2,3 miljard", True),
        ("Het kost {{c1::2,3}} miljard euro.", "2,3 miljoen", False),
        ("Het kost € {{c1::2,3 miljard}}.", "2,3 miljard euro", True),
        ("Het kost € {{c1::2,3 miljard}}.", "2,3 miljard dollar", False),
        ("De toren is {{c1::80 meter::maat}} hoog.", "80", False),
        ("De toren is {{c1::80 meter::maat}} hoog.", "80m", True),
        ("De toren is {{c1::80 meter::in meters}} hoog.", "80", True),
        ("De toren is {{c1::80 meter::in meters}} hoog.", "80 km", False),
        ("Hij werd {{c1::47 jaar::leeftijd}}.", "47", True),
        ("Hij stierf op {{c1::47::leeftijd}}.", "47 jaar", True),
        ("Zij kreeg {{c1::54,3 procent::percentage}} van de stemmen.", "54,3", True),
        ("Hij leefde in de {{c1::zeventiende eeuw::eeuw}}.", "de 17e", True),
        ("Hij leefde in de {{c1::zeventiende eeuw::eeuw}}.", "17", False),
        ("Het is <b>{{c1::80}}</b> meter hoog.", "80 meter", True),
    ],
)
def test_hint_and_sentence_tell_what_may_lack_or_be_typed_once_more(
    text: str, typed: str, right: bool
) -> None:
    judged = grade(cloze(text=text, markup=Markup.HTML), Response(texts=(typed,)))
    assert judged.verdict is (Verdict.RIGHT if right else Verdict.WRONG)


@pytest.mark.parametrize(
    ("text", "typed", "right"),
    [
        ("The workhouse held {{c1::535::number}} people.", "535 people", True),
        ("The workhouse held {{c1::535::number}} people.", "535 beds", False),
        ("It opened in {{c1::1903::year}}.", "in 1903", True),
        ("The rock lies {{c1::12}} miles off the coast.", "twelve miles", True),
        ("The rock lies {{c1::12}} miles off the coast.", "12 km", False),
        ("The rock lies {{c1::12 miles::miles}} off the coast.", "12", True),
        ("The rock lies {{c1::12 miles::distance}} off the coast.", "12", False),
    ],
)
def test_an_english_sentence_tells_it_too(text: str, typed: str, right: bool) -> None:
    judged = grade(cloze(text=text), Response(texts=(typed,)), language="en")
    assert judged.verdict is (Verdict.RIGHT if right else Verdict.WRONG)


@pytest.mark.parametrize(
    ("front", "back", "typed", "right"),
    [
        ("Hoeveel meter hoog is de Dom?", "112 meter", "112", True),
        ("De Dom: hoeveel meter is hij hoog?", "112", "112 m", True),
        ("Hoe hoog is de Dom?", "112 meter", "112", False),
        ("Hoeveel mensen wonen langs de 5 km lange dijk?", "80", "80 km", False),
    ],
)
def test_a_question_makes_the_unit_plain(front: str, back: str, typed: str, right: bool) -> None:
    judged = grade(flashcard(front=front, back=back), Response(texts=(typed,)))
    assert judged.verdict is (Verdict.RIGHT if right else Verdict.WRONG)


def test_a_gap_ends_what_stands_around_another() -> None:
    item = cloze(text="Er kwamen {{c2::26}} {{c1::landen}} in {{c1::1903}}.")
    assert grade(item, Response(texts=("landen", "in 1903", "26"))).points == 1
    assert grade(item, Response(texts=("landen", "1903", "26 landen"))).points == pytest.approx(2 / 3)


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
