"""The word lists: lower case, single spaces, and a sentence for every finding in every language."""

from __future__ import annotations

import string

import pytest

from quiz.languages import LANGUAGES
from quiz.languages.checks import CheckWords, check_words, phrases


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_are_lower_case_with_single_spaces(language: str) -> None:
    for name, each in phrases(check_words(language)).items():
        assert all(phrase == " ".join(phrase.lower().split()) for phrase in each), name


def test_every_language_has_the_same_findings_and_places() -> None:
    def places(words: CheckWords) -> dict[str, set[str | None]]:
        parse = string.Formatter().parse
        return {name: {part[1] for part in parse(text)} - {None} for name, text in words.messages.items()}

    first, *others = (places(check_words(language)) for language in LANGUAGES)
    assert all(other == first for other in others)


def test_a_language_without_words_has_english_sentences() -> None:
    words = check_words("xx")
    assert words.messages == check_words("en").messages
    assert not any(phrases(words).values())
