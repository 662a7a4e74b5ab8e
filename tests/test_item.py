"""Items: stable ids, what makes one well-formed."""

from __future__ import annotations

import dataclasses
import pickle

import pytest

from quiz.errors import BadInput
from quiz.item import Item, Kind, Status, answer_text, item_id, playable, prompt_text, validate, validate_gaps
from tests.builders import choice, cloze, deck, evidence, flashcard


def test_the_id_does_not_move_with_the_sentence() -> None:
    near = evidence()
    far = dataclasses.replace(
        near, start=1000, end=1037, answer_start=1000 + near.sentence.index("112"), rule="other", score=0.1
    )
    assert item_id("d", near, kind=Kind.CLOZE) == item_id("d", far, kind=Kind.CLOZE)


def test_the_id_ignores_spaces_and_the_shape_of_quotes() -> None:
    straight = evidence()
    plain = dataclasses.replace(
        straight, sentence='Hij  zei "nee"  tegen Jan.', answer="Jan", start=0, answer_start=22, answer_end=25
    )
    curly = dataclasses.replace(
        straight, sentence="Hij zei “nee” tegen Jan.", answer="Jan", start=0, answer_start=20, answer_end=23
    )
    assert item_id("d", plain, kind=Kind.CLOZE) == item_id("d", curly, kind=Kind.CLOZE)


def test_the_id_tells_deck_kind_and_place_apart() -> None:
    one = evidence()
    other = dataclasses.replace(one, answer="Utrecht", answer_start=11, answer_end=18)
    ids = {
        item_id("d", one, kind=Kind.CLOZE),
        item_id("d", one, kind=Kind.CHOICE),
        item_id("e", one, kind=Kind.CLOZE),
        item_id("d", other, kind=Kind.CLOZE),
    }
    assert len(ids) == 4


def test_the_same_word_twice_in_a_sentence_is_two_facts() -> None:
    sentence = "Jan kent Jan."
    first = evidence().__class__(sentence, "Jan", start=0, end=13, answer_start=0, answer_end=3)
    second = dataclasses.replace(first, answer_start=9, answer_end=12)
    assert item_id("d", first, kind=Kind.CLOZE) != item_id("d", second, kind=Kind.CLOZE)


@pytest.mark.parametrize(
    ("item", "prompt", "answer"),
    [
        (choice(), "Hoeveel meter hoog is de Dom van Utrecht?", "112"),
        (cloze(), "Het schip van de Dom stortte in [jaar] in tijdens een storm.", "1674"),
        (cloze(text="{{c1::Utrecht}} heeft een {{c2::dom}}."), "_____ heeft een _____.", "Utrecht; dom"),
        (flashcard(), "hoofdstad van Friesland", "Leeuwarden"),
    ],
)
def test_prompt_and_answer(item: Item, prompt: str, answer: str) -> None:
    assert (prompt_text(item), answer_text(item)) == (prompt, answer)


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        (choice(id=""), "needs an id"),
        (choice(stem=" "), "There is no question."),
        (choice(options=("een",), keys=(0,)), "at least two options"),
        (choice(options=("een", " "), keys=(0,)), "at least two options"),
        (choice(keys=()), "Say which option is right."),
        (choice(keys=(3,)), "Say which option is right."),
        (choice(keys=(-1,)), "Say which option is right."),
        (cloze(text="Zonder gat."), "A gap is missing"),
        (flashcard(front=""), "needs a front"),
    ],
)
def test_what_is_not_well_formed(item: Item, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        validate(item)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Zonder gat.", "A gap is missing"),
        ("{{c0::Nul}} telt niet.", "A gap is missing"),
        ("Carnegie schonk in {{c1::1903 geld.", "A gap is not whole"),
        ("In {{c1::1903}} schonk hij {{c2::geld.", "A gap is not whole"),
        ("Hij woonde in {{c1::Pittsburgh, {{c2::Pennsylvania}}.", "A gap is not whole"),
        ("In {{c1:1903}} schonk hij {{c2::geld}}.", "A gap is not whole"),
        ("{{c1::}} leeg gat", "A gap is empty"),
        ("{{c1:: ::jaar}} leeg gat", "A gap is empty"),
        ("{{c1::Pittsburgh}}", "nothing but the gap"),
        ("{{c1::Pittsburgh}}.", "nothing but the gap"),
        ("{{c1::Pittsburgh::stad}}", ""),
        ("{{c1::hond}} {{c2::dog}}", ""),
        ("{{c1::<img src='hond.png'>}} blaft", ""),
        ("\\frac{{a}}{b} is {{c1::een breuk}}.", ""),
        ("{{c1::De {{c2::Allegheny}}}} stroomt hier.", ""),
    ],
)
def test_gaps_that_cannot_be_asked(text: str, sentence: str) -> None:
    if not sentence:
        validate_gaps(cloze(text=text))
        return
    with pytest.raises(BadInput, match=sentence):
        validate_gaps(cloze(text=text))


def test_a_gap_may_stand_alone_in_what_comes_from_elsewhere() -> None:
    validate_gaps(cloze(text="{{c1::Pittsburgh}}"), alone=True)


def test_only_live_items_are_played() -> None:
    played = [playable(choice(status=status)) for status in Status]
    assert played == [True, True, False]
    assert not playable(choice(gone=True))


def test_items_travel_between_processes() -> None:
    whole = deck()
    assert pickle.loads(pickle.dumps(whole)) == whole
