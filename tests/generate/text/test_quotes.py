"""Quotes and who says them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.generate.text.quotes import Quote, find_quotes, quotation_marks
from quiz.generate.text.splitting import sentence_spans
from quiz.languages.text import text_words

CASES = [
    ("nl", "De bouw begint in mei, zegt wethouder Anna Bos.", []),
    ("nl", "“Wij beginnen in mei”, zei Bos na afloop.", [("“Wij beginnen in mei”", "Bos")]),
    ("nl", "„Wij beginnen in mei”, aldus Jan van der Bos.", [("„Wij beginnen in mei”", "Jan van der Bos")]),
    (
        "nl",
        "‘Wij beginnen in mei,’ zei de Friese dichter Bos.",
        [("‘Wij beginnen in mei,’", "de Friese dichter Bos")],
    ),
    ("nl", '"Wij beginnen in mei."', [('"Wij beginnen in mei."', "")]),
    ("nl", 'Bos zei: "Wij beginnen in mei."', [('"Wij beginnen in mei."', "Bos")]),
    ("nl", "De bouw begint in mei, zeggen buren.", []),
    ("nl", "Bos kwam, zag en ging naar Utrecht.", []),
    ("nl", "'s Avonds en 's ochtends rijdt er een bus.", []),
    ("nl", "Het “nieuwe” plein ligt er al.", []),
    ("en", '"We start in May," said Mayor Anne Hill.', [('"We start in May,"', "Mayor Anne Hill")]),
    ("en", '"We start in May," Hill said on Monday.', [('"We start in May,"', "Hill")]),
    ("en", "Work starts in May, said Hill.", []),
    ("en", 'Hill said: "We start in May."', [('"We start in May."', "Hill")]),
    ("en", "It's the dogs' bowl, isn't it?", []),
]


def _quotes(text: str, language: str) -> list[Quote]:
    words = text_words(language)
    return list(find_quotes(text, sentence_spans(text, words), quotation_marks(text, words), words))


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_who_says_what(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[quote.start : quote.end], quote.speaker) for quote in _quotes(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ('Hij zei "ja" en ging.', []),
        ('Hij zei "ja en ging.', [8]),
        ("De ‘nieuwe’ auto's.", []),
        ("Een lijst” zonder begin.", [9]),
    ],
)
def test_marks_without_a_partner(text: str, loose: list[int]) -> None:
    assert list(quotation_marks(text, text_words("nl")).loose) == loose


@given(st.text(st.sampled_from("ab .,“”\"'‘’:A?") | st.characters(codec="utf-8"), max_size=200))
def test_speakers_stand_in_the_text(text: str) -> None:
    for quote in _quotes(text, "nl"):
        assert 0 <= quote.start < quote.end <= len(text)
        if quote.speaker:
            assert text[quote.speaker_start : quote.speaker_end] == quote.speaker


def test_ten_thousand_quotes_take_linear_time() -> None:
    started = time.process_time()
    assert len(_quotes('"Dat is niet zo." Hij ging. ' * 10_000, "nl")) == 10_000
    assert time.process_time() - started < 5
