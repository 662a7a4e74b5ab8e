from __future__ import annotations

from dataclasses import replace

from quiz.deck import Deck
from quiz.formats.sheet import GAP, sheet
from quiz.item import Choice, Cloze, Flashcard, Status

CHOICE = Choice(id="a", stem="Wie won?", options=("Anna", "Bram", "Cor", "Dirk"), keys=(1,))
DECK = Deck(
    id="d",
    title="Brug",
    language="nl",
    items=(
        CHOICE,
        Cloze(
            id="b",
            text="Zij ging in {{c1::1954::jaar}} open met {{c2::vlaggen}}.",
            explanation="Zie het bord.",
        ),
        Flashcard(id="c", front="hond", back="dog", language="en"),
        replace(CHOICE, id="x", status=Status.REJECTED),
    ),
)


def test_the_sheet_asks_and_the_answers_stand_apart() -> None:
    found = sheet(DECK)
    first, second, third = found.questions
    assert [question.number for question in found.questions] == [1, 2, 3]
    assert second.text == f"Zij ging in {GAP} [jaar] open met {GAP}."
    assert (second.answer, second.why) == ("1954; vlaggen", "Zie het bord.")
    assert (third.language, first.language) == ("en", "nl")


def test_the_letter_points_at_the_right_option_under_every_seed() -> None:
    orders = set()
    for seed in range(40):
        question = sheet(DECK, seed=seed).questions[0]
        [letter] = question.letters
        assert question.options["ABCD".index(letter)] == "Bram"
        orders.add(question.options)
    assert len(orders) > 5
    assert sheet(DECK, seed=3) == sheet(DECK, seed=3)


def test_an_order_that_carries_meaning_stays() -> None:
    fixed = replace(CHOICE, fixed_order=True)
    assert sheet(replace(DECK, items=(fixed,)), seed=5).questions[0].options == CHOICE.options


def test_a_limit() -> None:
    assert len(sheet(DECK, limit=1).questions) == 1
