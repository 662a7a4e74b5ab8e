"""Sentence ends: a table of hard cases, and what holds for any text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.generate.text.splitting import LONGEST, halves, sentence_spans
from quiz.languages.text import text_words

DUTCH = [
    "Hij kwam om 9 uur.|Zij bleef thuis.",
    "Mevr. De Wit sprak met dr. J. Bos.|Daarna vertrok ze.",
    "Prof. dr. A.B.C. van Dam schreef het.|Niemand las het.",
    "De prijs steeg met 2.500 euro.|In 2020 was dat 3,5 procent.",
    "Het gebeurde in 1998.|2001 was een beter jaar.",
    "Zie art. 3 van de wet.|Daar staat het.",
    "Neem bijv. Utrecht of Zwolle.|Dat zijn steden.",
    "Er waren appels, peren, enz.|De meeste waren rijp.",
    "Er waren appels, enz. en ook peren.",
    "Bakker N.V. Rotterdam groeit.|De winst ook.",
    "‘Ik ga niet mee.’|Dat zei hij zacht.",
    '"Kom je?" vroeg hij.|"Nee."',
    '"Kom!" riep Anna.|Niemand kwam.',
    '"Waarom?" vroeg Anna.',
    'Hij zei: "Ik blijf. Jij gaat."|Toen was het stil.'.replace("blijf. Jij", "blijf.|Jij"),
    "Ze wachtte…|En toen kwam de trein.",
    "Ze wachtte... en wachtte.",
    "Wat een dag!|Wat een feest!",
    "Echt?!|Ja.",
    "'s Avonds regent het.|'s Ochtends schijnt de zon.",
    "Het is koud.|'t Regent ook.",
    "Kijk op www.voorbeeld.nl.|Daar staat meer.",
    "Mail naar jan.bos@voorbeeld.nl voor meer.|Of bel.",
    "De trein van 12.15 uur reed niet.|Die van 12.45 wel.",
    "1. Pel de ui.|Snijd hem fijn.",
    "(Dat was in mei.)|Daarna werd het stil.",
    "De club won met 3-1.|Op zondag speelt ze weer.",
    "Hij woont in plan B.|De rest woont elders.",
    "De VS en de EU overlegden o.a. Over handel ging het niet.".replace("o.a. Over", "o.a. over"),
    "Koning Willem I. Hij regeerde lang.".replace("I. Hij", "I.|Hij"),
    "Het boek verscheen op 3 jan. 1954.|Het werd herdrukt.",
    "Zij is 25.|Hij is 30.",
    "Ze kreeg de prijs in 2003.[4]|Later nog een.",
    "“Dat klopt.”|“Zeker?”",
    "Ir. Lely tekende de plannen.|De dijk kwam er.",
    "Dat kost ca. 30 euro p.p. en dat is veel.",
]

ENGLISH = [
    "Mr. Brown met Dr. A. J. Green.|They talked.",
    "She lives in the U.S. and works there.",
    "She moved to the U.S.|The journey took a week.",
    "It opened at 9 a.m. on Monday.|Many came.",
    "It closed at 5 p.m.|The staff went home.",
    "Prices rose by 2.5 percent.|In 2020 they fell.",
    "Acme Inc. bought Widget Ltd. last year.",
    "He works for Acme Inc.|The firm is small.",
    '"Are you coming?" she asked.|"No."',
    '"Really?" John asked.|She nodded.',
    '"I am staying."|Then it was quiet.',
    "She waited…|Then the train came.",
    "She waited... and waited.",
    "What a day!|What a party!",
    "See fig. 3 and p. 12 for this.|It is clear.",
    "Write to j.smith@example.org.|Or call.",
    "Visit www.example.com.|More is there.",
    "St. Paul is a city.|It lies on a river.",
    "It happened in 1998.|2001 was a better year.",
    "(That was in May.)|Then it was quiet.",
    "Is the answer no?|The answer is no.|He said so.",
    "J. R. R. Adams wrote it.|Nobody read it.",
    "He earned a Ph.D. in Leiden.",
    "1. Peel the onion.|Chop it.",
    "Version 3.2.1 is out.|It is fast.",
    "They sold apples, pears, etc.|The rest was kept.",
    "Smith vs. Jones was a famous case.",
    "The prize went to her in 2003.[12][13]|Later she won another.",
    "‘That is right.’|‘Is it?’",
    "Sen. Warren and Gov. Hall agreed.|The bill passed.",
]


@pytest.mark.parametrize(
    ("language", "marked"), [("nl", row) for row in DUTCH] + [("en", row) for row in ENGLISH]
)
def test_hard_cases(language: str, marked: str) -> None:
    text = marked.replace("|", " ")
    spans = sentence_spans(text, text_words(language))
    assert [text[start:end] for start, end in spans] == marked.split("|")


@pytest.mark.parametrize(
    "marked",
    [
        "De toren stond er in 1900;|in 1950 viel hij om.",
        "Er zijn drie soorten: een in het noorden; twee in het zuiden.",
        "De toren viel om; jammer genoeg.",
        "De toren (uit 1900; later bij elkaar gevallen) viel in 1950 om.",
        "Ada kwam uit Ede; Bob kwam uit Epe; Cor kwam uit Elst.",
        "De toren stond er in 1900.",
    ],
)
def test_halves_of_a_sentence(marked: str) -> None:
    text = marked.replace("|", " ")
    assert [text[start:end] for start, end in halves(text, 0, len(text))] == marked.split("|")


@given(st.text(max_size=400), st.sampled_from(["nl", "en"]))
def test_spans_hold_all_but_blank_space_in_order(text: str, language: str) -> None:
    place = 0
    for start, end in sentence_spans(text, text_words(language)):
        assert not text[place:start].strip()
        assert text[start:end].strip() == text[start:end] != ""
        assert end - start <= LONGEST
        place = end
    assert not text[place:].strip()


@pytest.mark.parametrize("unit", ["woord ", "a", ". ", "A. ", "\"' ", "字", "... ", "(", "a.b"])
def test_long_odd_text_takes_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    started = time.process_time()
    spans = list(sentence_spans(text, text_words("nl")))
    assert max((end - start for start, end in spans), default=0) <= LONGEST
    assert time.process_time() - started < 5
