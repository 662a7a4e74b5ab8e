"""How far one gets without reading: solvers over generated choice items, flaws, coverage and repeats.

    python -m tests.benchmarks.solvers [--limit N] [--items] PATH…

PATH is a text file, a SQuAD-like JSON file (its contexts) or JSON lines with a `text` each. Printed are
the shares that simple solvers get right, beside chance, with 95 % intervals (Wilson 1927), the share of items
with a mechanical flaw, the paragraphs with facts that are asked about, and facts asked twice in one kind.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from quiz.article import Article
from quiz.checks import check_deck
from quiz.checks.text import content
from quiz.errors import WeetjeError
from quiz.generate.pipeline import Made, make
from quiz.item import Choice, Item
from quiz.languages import detect
from quiz.languages.checks import check_words
from quiz.reading import read_file

Solver = Callable[[Choice, str], list[int]]


def read_articles(path: Path) -> Iterator[Article]:
    """The texts of a file as articles, with their titles where the file gives them."""
    if path.suffix not in {".json", ".jsonl"}:
        yield read_file(path)
        return
    for at, (title, text) in enumerate(_texts(path)):
        yield Article(title, text, detect(text) or "en", source=f"{path.name}#{at}")


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    """The title, "" for none, and the text of each entry."""
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        texts = dict.fromkeys(json.loads(line)["text"] for line in content.splitlines() if line.strip())
        yield from (("", text) for text in texts)
    else:
        for entry in json.loads(content)["data"]:
            contexts = "\n\n".join(paragraph["context"] for paragraph in entry["paragraphs"])
            yield entry.get("title", "").replace("_", " "), contexts


def longest(item: Choice, language: str) -> list[int]:
    """The longest options."""
    return _most([len(option) for option in item.options])


def shortest(item: Choice, language: str) -> list[int]:
    """The shortest options."""
    return _most([-len(option) for option in item.options])


def overlap(item: Choice, language: str) -> list[int]:
    """The options that share most content words with the stem."""
    known = check_words(language)
    asked = set(content(item.stem, known))
    return _most([len(asked & set(content(option, known))) for option in item.options])


def middle(item: Choice, language: str) -> list[int]:
    """The options in the middle."""
    count = len(item.options)
    return sorted({(count - 1) // 2, count // 2})


def _most(values: Sequence[int]) -> list[int]:
    return [at for at, value in enumerate(values) if value == max(values)]


def position(place: int) -> Solver:
    """Always the same place, counted from 0; the last one where there are fewer."""
    return lambda item, language: [min(place, len(item.options) - 1)]


SOLVERS: dict[str, Solver] = {
    "longest": longest,
    "shortest": shortest,
    "overlap": overlap,
    "middle": middle,
    "first": position(0),
    "second": position(1),
    "third": position(2),
    "last": position(9),
}


def wilson(right: float, count: int) -> tuple[float, float]:
    """The 95 % interval of a share."""
    z = 1.96
    share = right / count
    middle_of = (share + z * z / (2 * count)) / (1 + z * z / count)
    reach = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return middle_of - reach, middle_of + reach


def solver_lines(items: Sequence[tuple[Choice, str]]) -> Iterator[str]:
    """One line for each solver; guesses among equals count for their share."""
    chance = sum(1 / len(item.options) for item, _ in items)
    yield f"{len(items)} choice items, chance {chance / len(items):.1%}"
    for name, solve in SOLVERS.items():
        right = sum((item.keys[0] in (found := solve(item, code))) / len(found) for item, code in items)
        low, high = wilson(right, len(items))
        share = right / len(items)
        gap = share - chance / len(items)
        yield f"{name:9} {share:6.1%}  [{low:.1%}, {high:.1%}]  {gap:+.1%} from chance"


def flaw_lines(decks: Sequence[Made]) -> Iterator[str]:
    """The share of items with a flaw, and how often each was found."""
    flawed: set[tuple[str, str]] = set()
    counts: Counter[int] = Counter()
    for made in decks:
        for finding in check_deck(made.deck):
            counts[finding.flaw] += 1
            if finding.item_id:
                flawed.add((made.deck.id, finding.item_id))
    total = sum(len(made.deck.items) for made in decks)
    yield f"{len(flawed)} of {total} items with a flaw ({len(flawed) / max(total, 1):.1%})"
    yield f"findings by flaw: {dict(sorted(counts.items()))}"


def coverage_line(decks: Sequence[Made]) -> str:
    """How many paragraphs with a fact have an item."""
    with_facts = with_items = 0
    for at, made in enumerate(decks):
        paragraphs = {(at, fact.sent.paragraph) for fact in made.facts}
        starts = {fact.sent.start: fact.sent.paragraph for fact in made.facts}
        asked = {starts.get(item.evidence.start or 0) for item in made.deck.items if item.evidence}
        with_facts += len(paragraphs)
        with_items += len({paragraph for _, paragraph in paragraphs} & asked)
    return f"{with_items} of {with_facts} paragraphs with a fact are asked about"


def repeats_line(decks: Sequence[Made]) -> str:
    """How many facts are asked twice in the same kind of item."""
    repeated = 0
    for made in decks:
        places = Counter((item.kind, _place(item)) for item in made.deck.items)
        repeated += sum(count - 1 for count in places.values())
    return f"{repeated} facts asked twice in one kind"


def _place(item: Item) -> tuple[int | None, int | None]:
    return (item.evidence.answer_start, item.evidence.answer_end) if item.evidence else (None, None)


def generate_all(articles: Iterable[Article]) -> Iterator[Made]:
    """What is made of each article; texts that give nothing are passed over."""
    for article in articles:
        try:
            yield make(article)
        except WeetjeError as error:
            print(f"{article.source}: {error}")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--limit", type=int, default=None, help="texts per file")
    parser.add_argument("--items", action="store_true", help="print the choice items too")
    args = parser.parse_args()
    decks = list(
        generate_all(each for path in args.paths for each in islice(read_articles(path), args.limit))
    )
    items = [
        (item, made.deck.language) for made in decks for item in made.deck.items if isinstance(item, Choice)
    ]
    if args.items:
        for item, _ in items:
            marked = " | ".join(
                ("*" if at in item.keys else "") + text for at, text in enumerate(item.options)
            )
            print(f"{item.stem}\n    {marked}")
    print(*solver_lines(items), *flaw_lines(decks), coverage_line(decks), repeats_line(decks), sep="\n")


if __name__ == "__main__":
    main()
