"""Sentence boundaries of the gold set, its lines run together as paragraphs."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from quiz.generate.text.splitting import sentence_spans
from quiz.languages.text import text_words

GOLD = Path(__file__).parent.parent / "gold"
MARKED = re.compile(r"\{([^|{}]*)\|[^{}]*\}")


def _lines(language: str) -> list[str]:
    rows = (GOLD / f"{language}.txt").read_text(encoding="utf8").splitlines()
    plain = [MARKED.sub(r"\1", row).strip() for row in rows if row.strip() and not row.startswith("#")]
    return [line for line in plain if line.endswith((".", "!", "?", '."', ".”"))]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_f_of_boundaries_is_97_at_least(language: str) -> None:
    lines = _lines(language)
    random.Random(0).shuffle(lines)
    right = gold = found = 0
    for first in range(0, len(lines), 5):
        part = lines[first : first + 5]
        ends = {len(" ".join(part[:count])) for count in range(1, len(part) + 1)}
        spans = sentence_spans(" ".join(part), text_words(language))
        ours = {end for _, end in spans}
        right, gold, found = right + len(ends & ours), gold + len(ends), found + len(ours)
    assert len(lines) >= 140
    assert 2 * right / (gold + found) >= 0.97
