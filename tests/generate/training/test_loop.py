"""A training of seconds on four sentences: resumable, packed, loaded, reported."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from spacy.language import Language
from spacy.training import Example

from quiz.generate.language import load_pipeline
from quiz.generate.training.lemmas import split_verbs
from quiz.generate.training.loop import Plan, batches, blank_pipeline, fast_arithmetic, train
from quiz.generate.training.pack import describe, pack
from quiz.generate.training.report import report
from quiz.generate.training.treebank import read_trees, tree_example

TREES = list(read_trees(Path(__file__).parent / "treebank.conllu"))
SMALL = {
    "vars.width": 16, "vars.inner": 8, "vars.depth": 1, "vars.hidden": 8, "vars.rows": [50] * 7,
    "components.parser.min_action_freq": 1, "components.trainable_lemmatizer.min_tree_freq": 1,
}  # fmt: skip
PLAN = Plan(steps=6, warmup=2, cooldown=2, every=2, batch_from=10, batch_to=10)


def _start() -> tuple[Language, list[Example]]:
    nlp = blank_pipeline("nl", SMALL)
    return nlp, [tree_example(split_verbs(tree), nlp.vocab) for tree in TREES * 3]


def _run(folder: Path, plan: Plan) -> None:
    folder.mkdir(exist_ok=True)
    with fast_arithmetic():
        nlp, examples = _start()
        train(nlp, examples, folder, plan=plan, evaluate=lambda nlp: {"score": 0.5})


def _weights(folder: Path) -> bytes:
    return (folder / "last" / "parser" / "model").read_bytes()


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which a training ran to its end."""
    folder = tmp_path_factory.mktemp("run")
    _run(folder, PLAN)
    return folder


@pytest.mark.slow
def test_a_run_that_was_cut_off_ends_as_one_that_was_not(trained: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cut"
    folder.mkdir()
    with fast_arithmetic():
        nlp, examples = _start()
        with pytest.raises(KeyboardInterrupt):
            train(nlp, examples, folder, plan=PLAN, evaluate=_stop_at_second())
    _run(folder, PLAN)
    assert _weights(folder) == _weights(trained)


def _stop_at_second() -> Callable[[Language], dict[str, float]]:
    calls: list[int] = []

    def evaluate(nlp: Language) -> dict[str, float]:
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return {"score": 0.5}

    return evaluate


@pytest.mark.slow
def test_the_curve_has_a_line_per_evaluation(trained: Path) -> None:
    rows = [json.loads(line) for line in (trained / "curve.jsonl").read_text(encoding="utf8").splitlines()]
    assert [row["step"] for row in rows] == [2, 4, 6]
    assert all(row["parser"] > 0 for row in rows)


def test_batches_from_the_middle_are_the_same() -> None:
    _, examples = _start()
    whole, later = batches(examples, plan=PLAN), batches(examples, plan=PLAN, first=5)
    for _ in range(5):
        next(whole)
    assert [next(whole) for _ in range(4)] == [next(later) for _ in range(4)]


@pytest.mark.parametrize(("step", "share"), [(0, 0.01), (99, 1.0), (200, 1.0), (950, 0.5), (999, 0.05)])
def test_the_learning_rate_rises_stays_and_falls(step: int, share: float) -> None:
    plan = Plan(steps=1000, warmup=100, cooldown=100)
    assert plan.rate_at(step) == pytest.approx(plan.rate * share)


@pytest.mark.slow
def test_packed_it_is_smaller_and_reads_the_same_words(trained: Path, tmp_path: Path) -> None:
    folder = tmp_path / "package"
    pack(trained / "best", folder, TREES)
    describe(folder, attribution="Four sentences of our own.", command="train", figures={}, curve="")
    nlp = load_pipeline("nl", model=str(folder))
    doc = nlp("De bakker leverde post af. Zij fietst.")
    assert [sent.text for sent in doc.sents] == ["De bakker leverde post af.", "Zij fietst."]
    assert (folder / "tok2vec" / "model").stat().st_size < 0.6 * (
        trained / "best" / "tok2vec" / "model"
    ).stat().st_size
    weights = nlp.get_pipe("tok2vec").model.get_ref("encode").layers  # type: ignore[attr-defined]
    assert all(
        node.get_param(name).dtype == np.float32
        for layer in weights
        for node in layer.walk()
        for name in node.param_names
    )
    assert "CC-BY-SA-4.0" in (folder / "LICENSE").read_text(encoding="utf8")


@pytest.mark.slow
def test_the_report_of_a_pipeline_that_knows_little(trained: Path, tmp_path: Path) -> None:
    pack(trained / "best", tmp_path / "package", TREES)
    figures = report(load_pipeline("nl", model=str(tmp_path / "package")), TREES, "nl")
    assert figures["tokens"] == 100
    assert figures["boundaries F"] == 100
    assert 0 <= figures["LAS"] <= figures["UAS"] <= 100
    assert figures["words/s"] > 0
