"""How well and how fast is a language read? `python -m tests.benchmarks.analysis nl PATH… [--model NAME]`

For each CoNLL-U file: the figures of `quiz.generate.training.report`, raw text in, by spaCy's own scorer,
with the sentences let through by the filters and how many of their subjects are exactly right. For each text
file: words/s of the whole analysis beside those of a bare tokenizer, in one process, in processor time. Run
it with OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 for figures of one thread.
"""

from __future__ import annotations

import time
from pathlib import Path

import click
import spacy
from spacy.language import Language

from quiz.generate.language import load_pipeline
from quiz.generate.training.report import report, speed
from quiz.generate.training.treebank import read_trees

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
TIMES = 10
"""How often a text is read, so that short ones can be timed."""


@click.command()
@click.argument("language")
@click.argument("paths", nargs=-1, required=True, type=FILE)
@click.option("--model", help="An installed pipeline in place of ours.")
def main(language: str, paths: tuple[Path, ...], model: str | None) -> None:
    """Print the figures of the pipeline for LANGUAGE on treebanks and texts."""
    started = time.process_time()
    nlp = load_pipeline(language, model=model)
    click.echo(f"loaded in {time.process_time() - started:.1f} s of processor time")
    for path in paths:
        if path.suffix == ".conllu":
            figures = report(nlp, list(read_trees(path)), language)
            click.echo(f"{path.stem}: " + ", ".join(f"{name} {value:.2f}" for name, value in figures.items()))
        else:
            click.echo(f"{path.stem}: {speeds(nlp, path.read_text(encoding='utf8'), language)}")


def speeds(nlp: Language, text: str, language: str) -> str:
    """Words/s of reading a text and of cutting it into tokens only."""
    bare = spacy.blank(language)
    started = time.process_time()
    words = sum(len(bare.tokenizer(part)) for part in [text] * TIMES)
    alone = words / (time.process_time() - started)
    whole = speed(nlp, "\n\n".join([text] * TIMES), language)
    return f"analysis {whole:.0f} words/s, bare tokenizer {alone:.0f} words/s"


if __name__ == "__main__":
    main()
