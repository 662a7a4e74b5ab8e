"""A trained checkpoint as a folder to ship: small, with its licence, its sources and its figures."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import spacy
import srsly  # type: ignore[import-untyped]
from spacy.language import Language

from quiz.generate.language.lemmas import PARTICLE, Lemmas
from quiz.generate.training.lemmas import split_verbs
from quiz.generate.training.treebank import Tree

LICENCE = """This pipeline was trained on treebanks under CC BY-SA 4.0 and CC BY 4.0; see ATTRIBUTION.
It is licensed under the Creative Commons Attribution-ShareAlike 4.0 International licence (CC-BY-SA-4.0),
whose full text is at https://creativecommons.org/licenses/by-sa/4.0/legalcode
You may share and adapt it, also commercially, when you name its sources, tell what you changed, and share
under the same licence. It comes without any warranty.
"""


def pack(checkpoint: Path, folder: Path, trees: Sequence[Tree]) -> Language:
    """Write a checkpoint as a pipeline to ship: splitter and lemma tables added, weights in half precision.

    Gives the pipeline that was written, as it is read back.
    """
    nlp = spacy.load(checkpoint)
    nlp.add_pipe("weetje_sentences", first=True)
    lemmas: Any = nlp.add_pipe("weetje_lemmas", last=True)
    teach(lemmas, trees)
    nlp.meta.update(spacy_version=_spacy_versions(), license="CC-BY-SA-4.0", performance={})
    nlp.to_disk(folder)
    _halve(folder)
    strings = json.dumps(sorted(_needed_strings(nlp)), ensure_ascii=False)
    (folder / "vocab" / "strings.json").write_text(strings, encoding="utf8")
    return spacy.load(folder)


def teach(lemmas: Lemmas, trees: Sequence[Tree]) -> None:
    """Fill the tables of the lemma component from a treebank."""
    words = (word for tree in trees for word in split_verbs(tree).words)
    lemmas.learn(((word.form, word.upos, word.lemma) for word in words), _particle_verbs(trees))


def _particle_verbs(trees: Iterable[Tree]) -> Iterator[tuple[str, str, bool]]:
    for tree in trees:
        apart = split_verbs(tree).words
        for particle in tree.words:
            if particle.label == PARTICLE:
                verb, alone = tree.words[particle.head - 1], apart[particle.head - 1]
                yield alone.lemma, particle.form.lower(), verb.lemma != alone.lemma


def _spacy_versions() -> str:
    major, minor = version("spacy").split(".")[:2]
    return f">={major}.{minor}.0,<{major}.{int(minor) + 1}.0"


def _halve(folder: Path) -> None:
    """Store weights in half precision; `load_pipeline` widens them again."""
    for path in sorted(folder.glob("*/model")):
        message = srsly.msgpack_loads(path.read_bytes())
        for parameters in message["params"]:
            for name, value in parameters.items():
                if getattr(value, "dtype", None) == "float32":
                    parameters[name] = value.astype("float16")
        path.write_bytes(srsly.msgpack_dumps(message))


def _needed_strings(nlp: Language) -> set[str]:
    """The strings that the components know by number only: all others come with the text that is read."""
    strings = {label for labels in nlp.pipe_labels.values() for label in labels}
    trees: Any = getattr(nlp.get_pipe("trainable_lemmatizer"), "trees")  # noqa: B009  not in spaCy's types
    for number in range(len(trees)):
        strings |= {
            nlp.vocab.strings[trees[number][key]] for key in ("orig", "subst") if key in trees[number]
        }
    return strings - {""}


def describe(folder: Path, *, attribution: str, command: str, figures: dict[str, Any], curve: str) -> None:
    """Write what goes with a pipeline: LICENSE, ATTRIBUTION and figures.json."""
    (folder / "LICENSE").write_text(LICENCE, encoding="utf8")
    (folder / "ATTRIBUTION").write_text(attribution, encoding="utf8")
    versions = {name: version(name) for name in ("spacy", "thinc", "numpy")}
    about = {
        "command": command,
        "versions": versions | {"python": platform.python_version()},
        "figures": figures,
        "curve": [json.loads(line) for line in curve.splitlines()],
    }
    text = json.dumps(about, ensure_ascii=False, indent=1)
    (folder / "figures.json").write_text(text + "\n", encoding="utf8")
