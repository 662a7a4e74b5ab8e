"""Figures of names and values on the gold sets.

    python -m tests.benchmarks.names [--dutch nl-dev.conllu] [--english en-names-test.tsv]

Without paths only our own gold sets. Prints precision, recall and F of exact span and kind (kinds of place
taken together), for all names and for the confident ones, how many fine kinds are right, and the share of
values right.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.tokens import Doc

from quiz.generate.language import load_pipeline
from quiz.generate.names import CONFIDENT, names_of
from quiz.generate.text import one_sentence_doc
from quiz.generate.values import values_of
from tests.generate.goldset import DATE, Gold, coarse, read_bio, read_gold, read_treebank, written

Scored = list[tuple[float, bool, bool]]
"""Of each name found: confidence, span and kind right, fine kind right too."""


def parsed(gold: Iterable[Gold], language: str) -> Iterator[Doc]:
    """The sentences as the shipped pipeline reads them."""
    nlp = load_pipeline(language)
    yield from nlp.pipe(one_sentence_doc(each.text, nlp) for each in gold)


def score_names(
    gold: Iterable[Gold], language: str, *, kinds: frozenset[str] | None = None
) -> tuple[Scored, int]:
    """What was found, and how many names there are; `kinds` are those that the gold set labels."""
    sentences = list(gold)
    articles: dict[str, list[tuple[Gold, Doc]]] = defaultdict(list)
    for each, doc in zip(sentences, parsed(sentences, language), strict=True):
        articles[each.article].append((each, doc))
    scored, total = Scored(), 0
    for article in articles.values():
        found = names_of([doc for _, doc in article], language=language)
        for (each, doc), names in zip(article, found, strict=True):
            total += len(each.names)
            for name in names:
                span = doc[name.start : name.end]
                label = each.names.get((span.start_char, span.end_char), "")
                if kinds is None or coarse(name.kind) in kinds:
                    right = coarse(label) == coarse(name.kind)
                    scored.append((name.confidence, right, label == name.kind))
    return scored, total


def report(title: str, scored: Scored, total: int) -> tuple[float, float]:
    """Print the figures of a gold set; gives precision and recall of the confident names."""
    figures = (0.0, 0.0)
    for least in (0.0, CONFIDENT):
        kept = [right for sure, right, _ in scored if sure >= least]
        precision, recall = sum(kept) / max(len(kept), 1), sum(kept) / total
        f = 2 * precision * recall / max(precision + recall, 1e-9)
        group = f"confidence >= {least}" if least else "all names"
        print(
            f"{title}, {group}: {total} gold, {len(kept)} found, P {precision:.3f} R {recall:.3f} F {f:.3f}"
        )
        figures = (precision, recall)
    print(f"{title}, fine kind right: {sum(fine for *_, fine in scored)} of {sum(ok for _, ok, _ in scored)}")
    return figures


def score_values(language: str) -> tuple[int, int, int]:
    """Values of our gold set in a language: right, in all, and found where there is none."""
    gold = list(read_gold(language))
    right = total = extra = 0
    for each, doc in zip(gold, parsed(gold, language), strict=True):
        found = {}
        for value in values_of(doc, language=language, date=DATE):
            span = doc[value.start : value.end]
            found[span.start_char, span.end_char] = written(value)
        total += len(each.values)
        right += sum(found.get(place) == value for place, value in each.values.items())
        extra += sum(place not in each.values for place in found)
    return right, total, extra


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--dutch", type=Path)
    parser.add_argument("--english", type=Path)
    chosen = parser.parse_args()
    for language in ("nl", "en"):
        report(f"{language}, our own", *score_names(read_gold(language), language))
        right, total, extra = score_values(language)
        print(f"{language}, values: {right} of {total} right ({right / total:.3f}), {extra} not labelled")
    if chosen.dutch:
        report("nl, treebank", *score_names(read_treebank(chosen.dutch), "nl"))
    if chosen.english:
        kinds = frozenset({"person", "place", "organisation"})
        report("en, GUM", *score_names(read_bio(chosen.english), "en", kinds=kinds))


if __name__ == "__main__":
    main()
