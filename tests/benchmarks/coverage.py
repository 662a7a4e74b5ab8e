"""Do our facts hold what people ask for? `python -m tests.benchmarks.coverage SQUAD.json`

Prints the share of human answer spans (SQuAD format) that equal the answer of one of our facts, and of our
shipped items, after lower case and without articles and punctuation; and our facts per sentence.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from quiz.article import Article
from quiz.generate.pipeline import Made, make
from quiz.item import answer_text


def normal(answer: str) -> str:
    """The answer in lower case, without articles and punctuation (as SQuAD's own scorer does)."""
    words = re.sub(r"[^\w\s]", " ", answer.lower()).split()
    return " ".join(word for word in words if word not in {"a", "an", "the", "de", "het", "een"})


def paragraphs(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Each paragraph with the first answer span of each of its questions."""
    data: dict[str, Any] = json.loads(path.read_text())
    for article in data["data"]:
        for paragraph in article["paragraphs"]:
            yield paragraph["context"], [qa["answers"][0]["text"] for qa in paragraph["qas"]]


def main(paths: list[str], *, language: str = "en", show: bool = False) -> None:
    """Print the shares for each file; `show` prints each answer that no fact holds, with its paragraph's
    facts."""
    for path in paths:
        counts: Counter[str] = Counter()
        for text, answers in paragraphs(Path(path)):
            made = make(Article(title="", text=text, language=language))
            counts += _counted(made, answers, show=show)
        asked = counts["asked"]
        print(f"{path}: {asked} answers, {counts['sents']} sentences, {counts['facts']} facts")
        print(f"  facts per sentence: {counts['facts'] / counts['sents']:.2f}")
        print(f"  answers equal to a fact's: {counts['held'] / asked:.1%}")
        print(f"  answers equal to a shipped item's: {counts['shipped'] / asked:.1%}")


def _counted(made: Made, answers: list[str], *, show: bool) -> Counter[str]:
    facts = {normal(fact.answer) for fact in made.facts}
    items = {normal(answer_text(item)) for item in made.deck.items}
    if show:
        for answer in answers:
            if normal(answer) not in facts:
                print("-", answer)
    return Counter(
        asked=len(answers),
        held=sum(normal(answer) in facts for answer in answers),
        shipped=sum(normal(answer) in items for answer in answers),
        facts=len(made.facts),
        sents=len(made.readings),
    )


if __name__ == "__main__":
    main([arg for arg in sys.argv[1:] if arg != "--show"], show="--show" in sys.argv)
