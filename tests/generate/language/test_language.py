"""Loading pipelines: ours, one that is named, and what is said when it cannot be."""

from __future__ import annotations

import json
import logging
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer

from quiz.errors import BadInput, MissingExtra
from quiz.generate import language
from quiz.generate.language import load_pipeline


def save_pipeline(
    folder: Path, *, code: str = "nl", labels: tuple[str, ...] = ("nsubj", "obj", "obl")
) -> str:
    """Write an untrained pipeline with a parser of these labels; give its folder."""
    untrained(code, labels).to_disk(folder)
    return str(folder)


@cache
def untrained(code: str, labels: tuple[str, ...]) -> Language:
    """A pipeline with nothing but a parser of these labels, made once."""
    nlp = spacy.blank(code)
    assert isinstance(nlp.tokenizer, Tokenizer)
    nlp.tokenizer.rules = {}  # thousands of abbreviations, which are slow to write and to read
    if labels:
        parser = nlp.add_pipe("parser", config={"min_action_freq": 1})
        for label in (*labels, "ROOT"):
            parser.add_label(label)  # type: ignore[attr-defined]
        nlp.initialize()
    return nlp


@pytest.mark.parametrize("code", ["nl", "en"])
def test_our_own_are_loaded_once(code: str) -> None:
    nlp = load_pipeline(code)
    assert nlp.lang == code
    assert load_pipeline(code) is nlp


def test_a_pipeline_with_the_right_labels_can_stand_in(tmp_path: Path) -> None:
    assert "parser" in load_pipeline("nl", model=save_pipeline(tmp_path)).pipe_names


@pytest.mark.parametrize("code", ["xx", "../nl", ""])
def test_a_language_we_do_not_have(code: str) -> None:
    with pytest.raises(BadInput, match="no pipeline for the language"):
        load_pipeline(code)


def test_a_name_that_is_not_installed() -> None:
    with pytest.raises(BadInput, match="no installed pipeline 'nl_not_there'"):
        load_pipeline("nl", model="nl_not_there")


def test_a_pipeline_for_another_language(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="reads 'en', and the article is in 'nl'"):
        load_pipeline("nl", model=save_pipeline(tmp_path, code="en"))


@pytest.mark.parametrize("labels", [(), ("nsubj", "dobj", "pobj")])
def test_labels_that_are_not_universal(tmp_path: Path, labels: tuple[str, ...]) -> None:
    with pytest.raises(BadInput, match="Universal Dependencies"):
        load_pipeline("nl", model=save_pipeline(tmp_path, labels=labels))


def test_a_broken_folder(tmp_path: Path) -> None:
    place = save_pipeline(tmp_path)
    (tmp_path / "config.cfg").write_text("[nlp\n", encoding="utf8")
    with pytest.raises(BadInput, match="cannot be loaded"):
        load_pipeline("nl", model=place)


def test_another_version_is_warned_of(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    place = save_pipeline(tmp_path)
    meta = json.loads((tmp_path / "meta.json").read_text(encoding="utf8"))
    (tmp_path / "meta.json").write_text(json.dumps(meta | {"spacy_version": ">=2.0,<2.1"}), encoding="utf8")
    with caplog.at_level(logging.WARNING):
        load_pipeline("nl", model=place)
    assert [record.getMessage().count(">=2.0,<2.1") for record in caplog.records] == [1]


def test_the_right_version_is_not_warned_of(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    load_pipeline("nl", model=save_pipeline(tmp_path))
    assert not caplog.records


def test_half_precision_is_widened(tmp_path: Path) -> None:
    from quiz.generate.training.pack import _halve

    save_pipeline(tmp_path)
    _halve(tmp_path)
    parser = load_pipeline("nl", model=str(tmp_path)).get_pipe("parser")
    nodes = parser.model.walk()  # type: ignore[attr-defined]
    assert {
        node.get_param(name).dtype for node in nodes for name in node.param_names if node.has_param(name)
    } == {np.dtype("float32")}


def test_without_spacy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "find_spec", lambda name: None)
    with pytest.raises(MissingExtra, match="generate"):
        load_pipeline("nl")
