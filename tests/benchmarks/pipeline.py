"""What does the pipeline cost beside the language model alone? `python -m tests.benchmarks.pipeline TEXT…`

Prints seconds for reading the language (spaCy only) and for the whole pipeline on the same texts in one
process and one thread, and the ratio of the two: at most 2 is wanted. (Threads that wait for the next matrix
use up processor time too.)
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from quiz.article import Article
from quiz.generate.language import load_pipeline
from quiz.generate.pipeline import make
from quiz.generate.text import read_sentences
from quiz.languages import detect

ONE_THREAD = {f"{library}_NUM_THREADS": "1" for library in ("OPENBLAS", "OMP", "MKL", "VECLIB")}


def main(paths: list[str]) -> None:
    """Time both on all texts, after one run of each to warm up."""
    articles = [_article(Path(path)) for path in paths]
    for article in articles:
        make(article)
    alone = _seconds(lambda: [list(read_sentences(each, load_pipeline(each.language))) for each in articles])
    whole = _seconds(lambda: [make(each) for each in articles])
    size = sum(len(each.text) for each in articles)
    print(f"{len(articles)} texts, {size} characters")
    print(f"language model alone: {alone:.2f} s; whole pipeline: {whole:.2f} s; ratio {whole / alone:.2f}")


def _article(path: Path) -> Article:
    text = path.read_text()
    return Article(title="", text=text, language=detect(text) or "nl")


def _seconds(work: Callable[[], object]) -> float:
    """The shortest of three runs, in seconds of processor time."""
    times = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


if __name__ == "__main__":
    if not ONE_THREAD.keys() <= os.environ.keys():
        again = [sys.executable, "-m", "tests.benchmarks.pipeline", *sys.argv[1:]]
        os.execve(sys.executable, again, {**ONE_THREAD, **os.environ})
    main(sys.argv[1:])
