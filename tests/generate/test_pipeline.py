"""From article to deck, end to end with the shipped pipelines."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.article import Article
from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.generate import explain, generate
from quiz.generate.pipeline import make, read_article
from quiz.item import Choice, Cloze, deletions, validate
from quiz.languages.questions import question_words

DUTCH = """Op 12 mei 2009 opende burgemeester Karel de Wit de nieuwe sluis bij Kampen. De sluis is 240
meter lang en
kostte 38 miljoen euro. Duitsland betaalde een kwart van de kosten.

In 2011 voeren er 14.500 schepen door de sluis. Denemarken en Zweden wilden in 2012 samen twee ferry's kopen.
Polen heeft zes sleepboten in Rotterdam besteld. “We zijn trots op wat onze mensen hier hebben bereikt”,
zei De Wit
na afloop."""

ENGLISH = """In 1887 the town of Leeds opened a railway museum. Germany sent twelve engines to the exhibition.
France lent the museum 340 drawings in 1902. The director Anna Bell sold the collection to Canada for 2
million
pounds. Sweden wants to buy nine wagons from Denmark."""


@cache
def made(language: str) -> Deck:
    text = DUTCH if language == "nl" else ENGLISH
    return generate(Article(title="", text=text, language=language, date=dt.date(2013, 2, 1)))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_both_kinds_of_items_with_evidence_in_place(language: str) -> None:
    deck = made(language)
    assert deck.article is not None
    text = deck.article.text
    assert {type(item) for item in deck.items} == {Choice, Cloze}
    for item in deck.items:
        found = item.evidence
        assert found is not None
        validate(item)
        assert text[found.start : found.end] == found.sentence
        assert text[found.answer_start : found.answer_end] == found.answer
    assert len({item.id for item in deck.items}) == len(deck.items)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_answer_is_the_key_and_stands_nowhere_else(language: str) -> None:
    for item in made(language).items:
        assert item.evidence is not None
        if isinstance(item, Choice):
            assert item.answers == (item.evidence.answer,)
            assert item.evidence.answer not in item.stem
            assert item.stem.endswith(("?", " _____"))
        elif isinstance(item, Cloze):
            assert deletions(item) == {1: [item.evidence.answer]}
            assert item.text.count(item.evidence.answer) == 1


def test_explanation_has_a_line_for_every_sentence_and_item() -> None:
    article = Article(title="", text=DUTCH, language="nl", date=dt.date(2013, 2, 1))
    deck, lines = explain(article)
    assert deck == made("nl")
    assert sum(line.startswith("[") for line in lines) == 7
    shipped = [line for line in lines if line.lstrip().startswith("+ ")]
    assert len(shipped) == len(made("nl").items)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "European science reached Paris in 1864."),
        ("nl", "Europese wetenschap bereikte Parijs in 1864."),
    ],
)
def test_words_for_peoples_keep_their_capital(language: str, text: str) -> None:
    article = Article(title="", text=text, language=language)
    [found] = read_article(article, question_words(language), model=None)
    assert 0 in found.proper


@pytest.mark.parametrize(("full", "expected"), [("Ada Maria Smit", True), ("Jan Smit", False)])
def test_a_longer_name_of_the_topic_is_what_the_article_is_about(full: str, expected: bool) -> None:
    text = f"{full} werd op 4 mei 1883 in Delft geboren. {full} bouwde daar in 1911 een brug."
    made = make(Article(title="Ada Smit", text=text, language="nl"))
    reasons = {each.reason for each in made.unasked if each.fact.answer == full}
    assert ("the whole article is about it" in reasons) is expected


def test_limit_is_kept() -> None:
    article = Article(title="", text=DUTCH, language="nl")
    assert len(generate(article, limit=2).items) == 2


@pytest.mark.parametrize("text", ["", "  \n\n "])
def test_an_empty_article_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(BadInput, match=r"^[^.]+\.$"):
        generate(Article(title="", text=text, language="nl"))


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(
    text=st.text(max_size=300)
    | st.lists(
        st.sampled_from(
            [*DUTCH.split(), "“", "”", '"', "(", ")", "…", "\n\n", ",", "’s", "Ελλάδα", "東京", "\u202e"]
        ),
        max_size=60,
    ).map(" ".join),
    language=st.sampled_from(["nl", "en"]),
)
def test_any_text_gives_a_deck_or_one_sentence(text: str, language: str) -> None:
    deck, problem = _deck_or_sentence(text, language)
    assert (deck is None) == problem.endswith(".")
    for item in deck.items if deck else ():
        assert item.evidence is not None
        assert text[item.evidence.answer_start : item.evidence.answer_end] == item.evidence.answer


def _deck_or_sentence(text: str, language: str) -> tuple[Deck | None, str]:
    try:
        return generate(Article(title="", text=text, language=language)), ""
    except BadInput as error:
        return None, str(error)


_DUMP = """
import sys
from quiz.article import Article
from quiz.generate import generate
from quiz.formats import write
deck = generate(Article(title="", text=sys.stdin.read(), language="nl"))
sys.stdout.buffer.write(write(deck, format="json").data)
"""


@pytest.mark.slow
def test_same_bytes_under_any_hash_seed() -> None:
    decks = {
        subprocess.run(
            [sys.executable, "-c", _DUMP],
            input=DUTCH.encode(),
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(decks) == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("piece", "size"),
    [
        (DUTCH + "\n\n", 60_000),
        ("(", 30_000),
        ("“Nee” ", 30_000),
        ("東京", 1_000_000),
        ("Jan, Piet en ", 60_000),
        ("a" * 50 + " ", 1_000_000),
    ],
)
def test_much_of_anything(piece: str, size: int) -> None:
    text = (piece * (size // len(piece) + 1))[:size]
    deck = generate(Article(title="", text=text, language="nl"))
    assert deck.article is not None
