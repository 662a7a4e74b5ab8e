"""The training itself: batches, optimizer, checkpoints. Seeded, and resumable from the last checkpoint."""

from __future__ import annotations

import json
import pickle
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.training import Example
from spacy.util import load_config, load_model_from_config
from thinc.api import Adam, Optimizer, fix_random_seed, use_ops

import quiz.generate.language.components  # noqa: F401  registers the embedding layer

CONFIG = Path(__file__).parent / "config.cfg"


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how to train. `steps` counts batches; sizes of batches are in words.

    The learning rate rises over `warmup` steps, stays at `rate`, and falls in a straight line to a twentieth
    of it over the last `cooldown` steps.
    """

    steps: int = 6000
    warmup: int = 200
    cooldown: int = 1500
    rate: float = 0.001
    dropout: float = 0.15
    batch_from: int = 300
    batch_to: int = 1500
    every: int = 250
    seed: int = 0

    def rate_at(self, step: int) -> float:
        """The learning rate of a step, counted from 0."""
        left = (self.steps - step) / self.cooldown
        return self.rate * min(1.0, (step + 1) / self.warmup, max(0.05, left))

    def batch_at(self, step: int) -> int:
        """The number of words in the batch of a step: it grows by a thousandth per step."""
        return int(min(self.batch_to, self.batch_from * 1.001**step))


def blank_pipeline(language: str, settings: dict[str, Any]) -> Language:
    """An untrained pipeline of our shape; `settings` override values of the config, by dotted name."""
    overrides = {"nlp.lang": language, **settings}
    return load_model_from_config(load_config(CONFIG, overrides=overrides, interpolate=True), auto_fill=True)


def train(
    nlp: Language,
    examples: Sequence[Example],
    folder: Path,
    *,
    plan: Plan,
    evaluate: Callable[[Language], dict[str, float]],
) -> None:
    """Train to the end of the plan, going on from the checkpoint in `folder` when there is one.

    After every `plan.every` steps the averaged weights are scored, one line of JSON is added to
    `curve.jsonl`, and the best so far (by `evaluate`'s "score") is kept in `folder/best`.
    """
    fix_random_seed(plan.seed)
    nlp.initialize(lambda: examples)
    optimizer = Adam(plan.rate, beta1=0.9, beta2=0.999, eps=1e-8, L2=0.01, grad_clip=1.0, use_averages=True)
    step, best = _resume(nlp, optimizer, folder)
    fix_random_seed(plan.seed + step)
    started = time.monotonic()
    losses: dict[str, float] = {}
    for batch in batches(examples, plan=plan, first=step):
        optimizer.learn_rate = plan.rate_at(step)
        _update(nlp, batch, optimizer, plan.dropout, losses)
        step += 1
        if step % plan.every == 0 or step == plan.steps:
            with nlp.use_params(optimizer.averages):
                scores = evaluate(nlp)
                if scores["score"] >= best:
                    best = scores["score"]
                    nlp.to_disk(folder / "best")
            _note(folder, {"step": step, "seconds": time.monotonic() - started, **losses, **scores})
            _checkpoint(nlp, optimizer, folder, step, best)
            fix_random_seed(plan.seed + step)
            losses = {}
        if step >= plan.steps:
            return


def _update(
    nlp: Language, batch: list[Example], optimizer: Optimizer, dropout: float, losses: dict[str, float]
) -> None:
    """One step. All components first, then all weights: the shared layer learns from those that follow it."""
    nlp.update(batch, sgd=False, drop=dropout, losses=losses)  # type: ignore[arg-type]
    for _, component in nlp.pipeline:
        if hasattr(component, "finish_update"):
            component.finish_update(optimizer)


def batches(examples: Sequence[Example], *, plan: Plan, first: int = 0) -> Iterator[list[Example]]:
    """Endless batches; the same ones from step `first` on, whether or not the run was cut off there."""
    step, epoch = 0, 0
    while True:
        order = list(range(len(examples)))
        random.Random(f"{plan.seed} {epoch}").shuffle(order)
        batch: list[Example] = []
        words = 0
        for place in order:
            batch.append(examples[place])
            words += len(examples[place].reference)
            if words >= plan.batch_at(step):
                if step >= first:
                    yield batch
                step, batch, words = step + 1, [], 0
        epoch += 1


def _note(folder: Path, row: dict[str, float]) -> None:
    line = json.dumps({name: round(float(value), 4) for name, value in row.items()})
    with (folder / "curve.jsonl").open("a", encoding="utf8") as curve:
        curve.write(line + "\n")


def _keys(nlp: Language) -> dict[int, int]:
    """Thinc's node numbers, which differ from run to run, by the place of the node in the pipeline."""
    nodes: dict[int, int] = {}
    for _, component in nlp.pipeline:
        for node in component.model.walk() if hasattr(component, "model") else ():
            nodes.setdefault(node.id, len(nodes))
    return nodes


_STATE = ("mom1", "mom2", "averages", "nr_update")


def _checkpoint(nlp: Language, optimizer: Optimizer, folder: Path, step: int, best: float) -> None:
    places = _keys(nlp)
    state = {
        name: {(places[key[0]], key[1]): value for key, value in getattr(optimizer, name).items()}
        for name in _STATE
    }
    nlp.to_disk(folder / "last")
    beside = folder / "state.new"
    beside.write_bytes(pickle.dumps({"step": step, "best": best, **state}))
    beside.replace(folder / "state.pickle")


def _resume(nlp: Language, optimizer: Optimizer, folder: Path) -> tuple[int, float]:
    if not (folder / "state.pickle").is_file():
        return 0, 0.0
    nlp.from_disk(folder / "last")
    state = pickle.loads((folder / "state.pickle").read_bytes())
    nodes = {place: node for node, place in _keys(nlp).items()}
    for name in _STATE:
        values = {(nodes[key[0]], key[1]): value for key, value in state[name].items()}
        getattr(optimizer, name).update(values)
    return int(state["step"]), float(state["best"])


def fast_arithmetic() -> Any:
    """A context in which models are made with numpy's matrix product, which is the fastest on a CPU."""
    return use_ops("numpy", use_blis=False)
