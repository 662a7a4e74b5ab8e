"""Train a pipeline for a language from Universal Dependencies treebanks, and pack it to be shipped.

    python -m quiz.generate.train nl --train train.conllu --dev dev.conllu --test test.conllu --out build/nl

Runs on any treebank in CoNLL-U; another language is a matter of data. A run that was cut off goes on from
its last checkpoint when the command is given again. The pipeline to ship is in OUT/package.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("language")
@click.option("--train", "trees", type=FILE, multiple=True, required=True, help="CoNLL-U to learn from.")
@click.option("--tags-only", type=FILE, multiple=True, help="CoNLL-U without use of its trees.")
@click.option("--dev", type=FILE, required=True, help="CoNLL-U that chooses the best checkpoint.")
@click.option("--test", "tests", type=FILE, multiple=True, help="CoNLL-U for figures.")
@click.option("--attribution", type=FILE, help="A text that names the treebanks.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Its folder.")
@click.option("--steps", type=int, default=4000, show_default=True)
@click.option("--cooldown", type=int, default=1000, show_default=True)
@click.option("--batch", type=int, default=1000, show_default=True, help="Words in a batch, at most.")
@click.option("--width", type=int, default=256, show_default=True)
@click.option("--depth", type=int, default=4, show_default=True)
@click.option("--seed", type=int, default=0, show_default=True)
def main(
    language: str,
    trees: tuple[Path, ...],
    tags_only: tuple[Path, ...],
    dev: Path,
    tests: tuple[Path, ...],
    attribution: Path | None,
    out: Path,
    steps: int,
    cooldown: int,
    batch: int,
    width: int,
    depth: int,
    seed: int,
) -> None:
    """Train a pipeline for LANGUAGE (an ISO 639-1 code), pack it, and write its figures on the tests."""
    from quiz.generate.training import loop

    out.mkdir(parents=True, exist_ok=True)
    with loop.fast_arithmetic():
        nlp = loop.blank_pipeline(language, {"vars.width": width, "vars.depth": depth})
        plan = replace(loop.Plan(), steps=steps, cooldown=cooldown, batch_to=batch, seed=seed)
        examples = _examples(nlp, trees) + _examples(nlp, tags_only, parsed=False)
        held_out = _examples(nlp, (dev,))
        loop.train(nlp, examples, out, plan=plan, evaluate=lambda nlp: _evaluate(nlp, held_out))
    _package(language, trees, (dev, *tests), attribution, out)


def _examples(nlp: Language, paths: tuple[Path, ...], *, parsed: bool = True) -> list[Example]:
    """Gold tokens, one sentence per example, lemmas of verbs in two parts taken apart."""
    from quiz.generate.training.lemmas import split_verbs
    from quiz.generate.training.treebank import read_trees, tree_example

    trees = (tree for path in paths for tree in read_trees(path))
    return [tree_example(split_verbs(tree), nlp.vocab, parsed=parsed) for tree in trees]


def _evaluate(nlp: Language, examples: list[Example]) -> dict[str, float]:
    scores = nlp.evaluate([type(example)(example.x.copy(), example.y) for example in examples])
    names = {"pos": "pos_acc", "morph": "morph_acc", "lemma": "lemma_acc", "uas": "dep_uas", "las": "dep_las"}
    figures = {short: float(scores[name]) for short, name in names.items()}
    return figures | {"score": 0.2 * figures["pos"] + 0.2 * figures["lemma"] + 0.6 * figures["las"]}


def _package(
    language: str, trees: tuple[Path, ...], tests: tuple[Path, ...], attribution: Path | None, out: Path
) -> None:
    """Pack the best checkpoint, and report on it as it will be loaded."""
    from quiz.generate.language import load_pipeline
    from quiz.generate.training.pack import describe, pack
    from quiz.generate.training.report import report
    from quiz.generate.training.treebank import read_trees

    folder = out / "package"
    pack(out / "best", folder, [tree for path in trees for tree in read_trees(path)])
    nlp = load_pipeline(language, model=str(folder))
    figures = {path.stem: report(nlp, list(read_trees(path)), language) for path in tests}
    for name, row in figures.items():
        click.echo(f"{name}: " + ", ".join(f"{label} {value:.2f}" for label, value in row.items()))
    describe(
        folder,
        attribution=attribution.read_text(encoding="utf8") if attribution else "",
        command=_command(),
        figures=figures,
        curve=(out / "curve.jsonl").read_text(encoding="utf8"),
    )


def _command() -> str:
    """The command as it was given, with names of files in place of their paths."""
    words = [Path(word).name if "/" in word else word for word in sys.argv[1:]]
    return " ".join(["python -m quiz.generate.train", *words])


if __name__ == "__main__":
    main()
