"""The key stands out in no way among the wrong answers picked."""

from __future__ import annotations

import random

from quiz.generate.distractors.pick import Wrong, pick
from quiz.languages.checks import check_words


def picked(key: str, wrongs: list[Wrong], *, seed: int = 0) -> list[str]:
    chosen = pick(key, wrongs, known=check_words("nl"), language="nl", rng=random.Random(seed))
    return [each.text for each in chosen]


def test_the_strongest_three() -> None:
    wrongs = [Wrong("Ham", 0.9), Wrong("Lier", 0.8), Wrong("Mol", 0.7), Wrong("Aat", 0.1), Wrong("Ath", 0.1)]
    assert set(picked("Peer", wrongs)) == {"Ham", "Lier", "Mol"}


def test_two_good_ones_beat_three_with_a_filler() -> None:
    assert set(picked("Peer", [Wrong("Ham", 0.9), Wrong("Lier", 0.8), Wrong("Mol", 0.2)])) == {"Ham", "Lier"}


def test_one_is_none() -> None:
    assert picked("Peer", [Wrong("Ham", 0.9)]) == []


def test_no_two_that_say_the_same() -> None:
    wrongs = [Wrong("Verenigde Staten", 0.9), Wrong("VS", 0.9), Wrong("Canada", 0.6), Wrong("Mexico", 0.6)]
    assert len({"VS", "Verenigde Staten"} & set(picked("Brazilië", wrongs))) == 1


def test_the_key_is_the_longest_about_as_often_as_any_other() -> None:
    wrongs = [Wrong("Jan" + "a" * at, 0.8) for at in range(9)]
    longest = sum(max(len(text) for text in picked("Jansen!", wrongs, seed=seed)) < 7 for seed in range(300))
    assert 40 < longest < 110


def test_the_key_does_not_share_words_with_most_options() -> None:
    wrongs = [
        Wrong("rode verf", 0.8),
        Wrong("witte wijn", 0.8),
        Wrong("groene thee", 0.75),
        Wrong("zwarte inkt", 0.75),
    ]
    options = picked("rode wijn", wrongs, seed=3)
    assert not {"rode verf", "witte wijn"} <= set(options)


def test_the_key_does_not_stand_far_off() -> None:
    wrongs = [Wrong("1969", 0.9, 19), Wrong("1970", 0.9, 20), Wrong("1971", 0.9, 21), Wrong("1944", 0.85, -6)]
    assert all("1944" in picked("1950", wrongs, seed=seed) for seed in range(20))


def test_a_key_with_one_later_year_is_last_as_often_as_last_but_one() -> None:
    wrongs = [Wrong(str(1900 + at), 0.8, at - 50) for at in (30, 34, 38, 42, 55)]
    last = sum(max(picked("1950", wrongs, seed=seed)) < "1950" for seed in range(300))
    assert 110 < last < 190
