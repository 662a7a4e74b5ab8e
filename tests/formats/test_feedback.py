from __future__ import annotations

import pytest

from quiz import formats
from quiz.deck import Deck
from quiz.formats.feedback import without_source
from quiz.item import Choice, Evidence, Markup
from tests.formats.strategies import SENTENCE

ITEM = Choice(
    id="a1",
    stem="In welk jaar ging de brug bij Almen open?",
    options=("1948", "1954 < nu"),
    keys=(1,),
    explanation="Zie het bord.\nOok in 1954.",
    evidence=Evidence(SENTENCE, "1954"),
)
DECK = Deck(id="d1", title="De brug", language="nl", items=(ITEM,))


@pytest.mark.parametrize("name", ["gift", "moodle"])
def test_the_sentence_is_shown_after_answering_and_comes_back(name: str) -> None:
    data = formats.write(DECK, format=name).data
    assert SENTENCE in data.decode()
    [item] = formats.read(data, format=name).decks[0].items
    assert (item.markup, item.explanation) == (Markup.TEXT, ITEM.explanation)
    assert item.evidence is not None
    assert item.evidence.sentence == SENTENCE


@pytest.mark.parametrize(
    "feedback", ["####[html]Zie <b>het</b> bord &amp; meer", "####[plain]Zie het bord & meer"]
)
def test_feedback_of_another_format_than_the_question(feedback: str) -> None:
    [deck] = formats.read(f"::Q::[plain]Wat?{{=dit ~dat {feedback}}}".encode(), name="x.gift").decks
    assert deck.items[0].explanation == "Zie het bord & meer"
    assert deck.items[0].evidence is None


def test_quotations_that_are_never_closed_are_no_source() -> None:
    text = '<blockquote class="source">' * 10_000 + "</blockquote>x"
    assert without_source(text) == (text, "")
    assert without_source(f'{text}<blockquote class="source">Zin &amp; meer.</blockquote> ') == (
        text, "Zin & meer.",
    )  # fmt: skip
