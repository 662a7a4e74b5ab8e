"""When somebody was born and died, by the dates behind the name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.facts.lifespan import lifespan
from quiz.generate.lead import Lead
from quiz.generate.names import Name
from quiz.generate.questions.ask import Question, ask
from quiz.generate.questions.cloze import Gap, gap
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import reading

LIVED = (
    "Ada/PROPN/nsubj/{at} Smit/PROPN/flat/0 (/PUNCT/punct/3 {dates} )/PUNCT/punct/3 "
    "was/AUX:Fin+Past/cop/{at} a/DET/det/{at} chemist/NOUN:Sing/ROOT/{at} ./PUNCT/punct/{at}"
)


def tokens(text: str) -> str:
    """Words between brackets, each hanging on the first."""
    kinds = {True: "NUM", False: "X"}
    return " ".join(f"{word}/{kinds[word.isdigit()]}/nmod/3" for word in text.split())


def years(text: str, *, index: int = 0, full: str = "Ada Smit") -> list[tuple[str, str]]:
    count = len(text.split())
    found = reading(LIVED.format(dates=tokens(text), at=count + 6), "en")
    name = Name(0, 2, full, AnswerKind.PERSON, 0.95, full=full)
    found = replace(found, names=(name,), sent=replace(found.sent, index=index))
    return [(fact.rule, fact.answer) for fact in lifespan(found, question_words("en"))]


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("21 May 1799 – 9 March 1847", [("born", "1799"), ("died", "1847")]),
        ("Ede , 21 May 1799 – Epe , 9 March 1847", [("born", "1799"), ("died", "1847")]),
        ("1799 – 1847", [("born", "1799"), ("died", "1847")]),
        ("baptised 21 May 1799 – 9 March 1847", [("died", "1847")]),
        ("c. 1799 – 1847", [("died", "1847")]),
        ("1799 or 1800 – 1847", [("died", "1847")]),
        ("21 May 1799 in Ede", []),
        ("Ede – Epe", []),
    ],
)
def test_dates_behind_a_name(dates: str, expected: list[tuple[str, str]]) -> None:
    assert years(dates) == expected


def test_only_the_first_sentence_and_a_whole_name_tell_a_life() -> None:
    assert years("1799 – 1847", index=1) == []
    assert years("1799 – 1847", full="Ada") == []


@pytest.mark.parametrize(
    ("language", "at", "stem", "text"),
    [
        ("en", 0, "In which year was Ada Smit born?", "Ada Smit was born in {{c1::1799::year}}."),
        ("en", 1, "In which year did Ada Smit die?", "Ada Smit died in {{c1::1847::year}}."),
        ("nl", 0, "In welk jaar werd Ada Smit geboren?", "Ada Smit werd in {{c1::1799::jaar}} geboren."),
        ("nl", 1, "In welk jaar stierf Ada Smit?", "Ada Smit stierf in {{c1::1847::jaar}}."),
    ],
)
def test_a_life_in_words(language: str, at: int, stem: str, text: str) -> None:
    words = question_words(language)
    found = reading(LIVED.format(dates=tokens("1799 – 1847"), at=9), language)
    found = replace(found, names=(Name(0, 2, "Ada Smit", AnswerKind.PERSON, 0.95, full="Ada Smit"),))
    told = list(lifespan(found, words))[at]
    asked, gapped = ask(told, found, words), gap(told, found, words)
    assert isinstance(asked, Question)
    assert isinstance(gapped, Gap)
    assert (asked.stem, gapped.text) == (stem, text)


@pytest.mark.parametrize(
    ("lead", "noun"),
    [
        (Lead("Adje Smit", topic=True, gloss="chemist"), "Adje Smit (chemist)"),
        (Lead("Adje Smit", topic=True), "Adje Smit"),
        (Lead("Bob Jansen", topic=True), "Ada Smit"),
        (Lead("Adje Smit"), "Ada Smit"),
    ],
)
def test_a_life_is_called_as_its_article_is(lead: Lead, noun: str) -> None:
    found = reading(LIVED.format(dates=tokens("1799 – 1847"), at=9), "en")
    name = Name(0, 2, "Ada Smit", AnswerKind.PERSON, 0.95, full="Ada Smit")
    found = replace(found, names=(name,), sent=replace(found.sent, index=0), lead=lead)
    assert {fact.noun for fact in lifespan(found, question_words("en"))} == {noun}


@pytest.mark.parametrize(
    ("title", "noun"), [("Ada Bea", "Ada Bea"), ("Ada Bob", "Ada Bea Smit"), ("Bea", "Ada Bea Smit")]
)
def test_an_article_may_have_a_part_of_a_name(title: str, noun: str) -> None:
    found = reading(LIVED.format(dates=tokens("1799 – 1847"), at=9), "en")
    name = Name(0, 2, "Ada Bea Smit", AnswerKind.PERSON, 0.95, full="Ada Bea Smit")
    lead = Lead(title, topic=True)
    found = replace(found, names=(name,), sent=replace(found.sent, index=0), lead=lead)
    assert {fact.noun for fact in lifespan(found, question_words("en"))} == {noun}
