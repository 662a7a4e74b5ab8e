"""Reading an article: every token keeps its place. Tokens only, so no trained pipeline is needed."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from quiz.article import Article
from quiz.generate.text import ParagraphKind, Sentence, plain, read_sentences

BLANK = {"nl": spacy.blank("nl"), "en": spacy.blank("en")}


def _read(text: str, language: str = "nl", nlp: Language | None = None) -> list[Sentence]:
    return list(read_sentences(Article(title="", text=text, language=language), nlp or BLANK[language]))


TEXT = """Een kop

De dr. sprak: “Koud, ’s nachts.” Hij ging.
Een tweede regel.

- een punt
- nog een

Lees ook: iets anders"""


def test_sentences_in_order_with_their_kind() -> None:
    assert [(sent.text, sent.kind.value, sent.paragraph, sent.index) for sent in _read(TEXT)] == [
        ("Een kop", "heading", 0, -1),
        ("De dr. sprak: “Koud, ’s nachts.”", "prose", 1, 0),
        ("Hij ging.", "prose", 1, 1),
        ("Een tweede regel.", "prose", 2, 2),
        ("een punt", "list item", 3, 3),
        ("nog een", "list item", 4, 4),
        ("Lees ook: iets anders", "boilerplate", 5, 5),
    ]


def test_what_stands_on_either_side_of_a_semicolon_is_a_sentence() -> None:
    first, second = _read("De toren stond er in 1900; in 1950 viel hij om.")
    assert [first.text, second.text] == ["De toren stond er in 1900;", "in 1950 viel hij om."]
    assert [first.doc.text, second.doc.text] == ["De toren stond er in 1900.", "In 1950 viel hij om."]
    assert (first.paragraph, second.paragraph, second.start) == (0, 0, len(first.text) + 1)


def test_headings_alone_are_numbered_too() -> None:
    assert [sent.index for sent in _read("Een kop\n\nNog een kop")] == [-2, -1]


def test_quotes_have_offsets_in_the_article() -> None:
    text = "Een kop\n\nHet is koud, zegt Anna Bos. “Dat is het al weken”, zei Bos."
    first, second = _read(text)[1:]
    assert first.quotes == ()
    assert [text[quote.start : quote.end] for quote in second.quotes] == ["“Dat is het al weken”"]
    assert text[second.quotes[0].speaker_start : second.quotes[0].speaker_end] == "Bos"
    assert second.quoted(second.doc[2]) is second.quotes[0]
    assert second.quoted(second.doc[-2]) is None


def test_a_quote_over_two_sentences_touches_both() -> None:
    sentences = _read("“Het is koud. Het is al weken koud”, zei Anna Bos.")
    assert [len(sent.quotes) for sent in sentences] == [1, 1]
    assert sentences[0].quotes == sentences[1].quotes
    assert sentences[0].quotes[0].speaker == "Anna Bos"


def _assert_offsets(text: str, language: str) -> None:
    for sent in _read(text, language):
        assert text[sent.start : sent.end] == sent.text
        for token in sent.doc:
            start, end = sent.place(token)
            assert text[start:end] == token.text


@given(st.text(max_size=300), st.sampled_from(["nl", "en"]))
def test_every_token_stands_in_any_text(text: str, language: str) -> None:
    _assert_offsets(text, language)


@given(st.text(st.sampled_from("aB1. \n\t\"“”'’‘-–…()!?,;\xa0\u200b\xad\u0301é字🙂"), max_size=300))
def test_every_token_stands_in_odd_text(text: str) -> None:
    _assert_offsets(text, "nl")


def test_no_token_is_lost() -> None:
    assert "".join(token.text for sent in _read(TEXT) for token in sent.doc) == "".join(
        TEXT.replace("- ", "").split()
    )


def test_a_lone_surrogate_is_read() -> None:
    (sent,) = _read("Een \ud800 teken.")
    assert [token.text for token in sent.doc] == ["Een", "\ufffd", "teken", "."]
    assert sent.text == "Een \ud800 teken."


@pytest.mark.parametrize("unit", ["x", "woord ", "字", "a-", "(", "http://a.b/"])
def test_a_long_odd_paragraph_is_cut(unit: str) -> None:
    sentences = _read(unit * (50_000 // len(unit)))
    assert max(len(sent.text) for sent in sentences) <= 1200


def test_plain_keeps_every_place() -> None:
    text = "“a” ‘b’\xa0c\n«d»"
    assert plain(text) == '"a" \'b\' c "d"'
    assert len(plain(text)) == len(text)


def test_headings_are_told() -> None:
    heading, prose = _read("Een kop\n\nEen zin.")
    assert heading.is_heading
    assert heading.kind is ParagraphKind.HEADING
    assert not prose.is_heading


def test_an_endless_sentence_is_not_read() -> None:
    found = _read(f"De brug is oud.\n\n{'😀' * 1_200}\n\nDe sluis is nieuw.")
    assert [sent.text for sent in found] == ["De brug is oud.", "De sluis is nieuw."]


def test_an_article_begins_below_what_its_page_has_above_it() -> None:
    above = "Uit Wikipedia, de vrije encyclopedie\nFoto: Ada Smit\nKop"
    text = f"{above}\n\nEde ligt hoog.\n\nLees ook: Epe\n\nEpe ook."
    assert [sent.index for sent in _read(text)] == [-3, -2, -1, 0, 1, 2]
