"""Cards as multiple choice, with the answers of the deck's other cards."""

from __future__ import annotations

import pytest

from quiz.borrow import Shape, borrow, shape
from quiz.grade import fold
from quiz.item import Choice, Flashcard, Markup

CAPITALS = {
    "Frankrijk": "Parijs",
    "Italië": "Rome",
    "Spanje": "Madrid",
    "Noorwegen": "Oslo",
    "Finland": "Helsinki",
    "Polen": "Warschau",
}


def capitals(**more: str) -> list[Flashcard]:
    """Cards that ask for capitals."""
    asked = {f"Wat is de hoofdstad van {land}?": city for land, city in CAPITALS.items()} | more
    return [Flashcard(id=front, front=front, back=back) for front, back in asked.items()]


@pytest.mark.parametrize(
    ("answer", "same"),
    [
        ("Parijs", "Rome"),
        ("12 km", "3.400 km"),
        ("in 1914", "in 2022"),
        ("een rode bloem", "de oude stad"),
    ],
)
def test_answers_of_one_shape(answer: str, same: str) -> None:
    assert shape(answer) == shape(same)


@pytest.mark.parametrize(
    ("answer", "other"), [("Parijs", "parijs"), ("12 km", "12 kg"), ("Rome", "De stad Rome aan de Tiber")]
)
def test_answers_of_different_shapes(answer: str, other: str) -> None:
    assert shape(answer) != shape(other)


def test_shape_counts_words_in_steps() -> None:
    assert shape("Els Brandt") == Shape(2, True, False, "")


def test_each_card_gets_three_other_answers_of_the_deck() -> None:
    for item in borrow(capitals(), pool=capitals(), language="nl", seed=1):
        assert isinstance(item, Choice)
        assert len(item.options) == 4
        assert len(set(item.options)) == 4
        assert set(item.options) <= set(CAPITALS.values())
        assert item.answers == (CAPITALS[item.stem.split()[-1].strip("?")],)


def test_the_same_seed_gives_the_same_items_and_another_seed_others() -> None:
    cards = capitals(**{f"Wat is de hoofdstad van land {n}?": f"Stad{chr(97 + n)}" for n in range(12)})
    first, again, other = (list(borrow(cards, pool=cards, language="nl", seed=seed)) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_a_small_deck_stays_as_it_is() -> None:
    cards = capitals()[:3]
    assert list(borrow(cards, pool=cards, language="nl", seed=1)) == cards


def test_an_answer_of_another_shape_is_not_among_the_options() -> None:
    cards = capitals(**{"Hoeveel inwoners heeft de stad?": "48.000"})
    items = list(borrow(cards, pool=cards, language="nl", seed=1))
    assert items[-1] == cards[-1]
    assert all("48.000" not in item.options for item in items if isinstance(item, Choice))


def test_an_answer_to_the_same_question_is_never_a_distractor() -> None:
    front = "Welke stad ligt aan zee?"
    cards = [
        *capitals(),
        Flashcard(id="a", front=front, back="Oostende"),
        Flashcard(id="b", front=front, back="Split"),
    ]
    both = [item for item in borrow(cards, pool=cards, language="nl", seed=3) if item.id in "ab"]
    for item in both:
        assert isinstance(item, Choice)
        assert len({"Oostende", "Split"} & set(item.options)) == 1


def test_answers_that_hold_each_other_are_kept_apart() -> None:
    cards = [
        Flashcard(id=str(at), front=f"Vraag nummer {at} over de rivier?", back=back)
        for at, back in enumerate(["grote Wulp", "Wulp grote", "kleine Lenne", "oude Soeste", "nieuwe Aare"])
    ]
    first = next(borrow(cards, pool=cards, language="nl", seed=0))
    assert isinstance(first, Choice)
    assert sum(fold(option, "nl") in ("grote wulp", "wulp grote") for option in first.options) == 1


def test_pictures_and_long_answers_are_left_alone() -> None:
    picture = Flashcard(id="p", front="Welke vlag?", back='<img src="a.png">', markup=Markup.HTML)
    long = Flashcard(id="l", front="Waarom?", back="omdat " * 20)
    assert list(borrow([picture, long], pool=[*capitals(), picture, long], language="nl", seed=1)) == [
        picture,
        long,
    ]
