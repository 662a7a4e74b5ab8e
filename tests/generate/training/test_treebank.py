"""CoNLL-U to Docs, verbs taken apart, paragraphs and their raw text."""

from __future__ import annotations

from pathlib import Path

import spacy

from quiz.generate.training.lemmas import split_verbs
from quiz.generate.training.report import raw_text, treebank_paragraphs
from quiz.generate.training.treebank import read_trees, tree_doc, tree_example, trees_doc

TREES = list(read_trees(Path(__file__).parent / "treebank.conllu"))
VOCAB = spacy.blank("nl").vocab


def test_lines_of_multiword_tokens_and_empty_nodes_are_passed_over() -> None:
    assert [word.form for word in TREES[2].words] == ["zo'n", "dag"]
    assert [tree.name for tree in TREES] == ["doc.p.1.s.1", "doc.p.1.s.2", "doc.p.2.s.1", "doc.p.2.s.2"]


def test_a_tree_as_a_doc() -> None:
    doc = tree_doc(TREES[1], VOCAB)
    assert doc.text == "Zij fietst naar Gent. "
    assert [(token.dep_, token.head.text) for token in doc] == [
        ("nsubj", "fietst"), ("ROOT", "fietst"), ("case", "Gent"), ("obl", "fietst"), ("punct", "fietst"),
    ]  # fmt: skip
    assert [token.pos_ for token in doc] == ["PRON", "VERB", "ADP", "PROPN", "PUNCT"]
    assert doc[1].lemma_ == "fietsen"
    assert str(doc[1].morph) == "Number=Sing|VerbForm=Fin"


def test_trees_in_one_doc_keep_their_boundaries() -> None:
    doc = trees_doc(TREES[:2], VOCAB)
    assert [sent.text.strip() for sent in doc.sents] == [
        "De bakker leverde het brood af.",
        "Zij fietst naar Gent.",
    ]


def test_without_trees_only_words_and_their_kinds_are_told() -> None:
    doc = tree_doc(TREES[1], VOCAB, parsed=False)
    assert not doc.has_annotation("DEP")
    assert doc[1].lemma_ == "fietsen"


def test_an_example_hides_what_is_to_be_learnt() -> None:
    example = tree_example(TREES[0], VOCAB)
    assert example.x.text == example.y.text
    assert not example.x.has_annotation("DEP")


def test_joined_verbs_are_taken_apart() -> None:
    assert split_verbs(TREES[0]).words[2].lemma == "leveren"
    assert split_verbs(TREES[1]) == TREES[1]


def test_paragraphs_by_name_and_by_missing_full_stop() -> None:
    by_name = [len(part) for part in treebank_paragraphs(TREES, break_unended=False)]
    assert by_name == [2, 2]
    assert [len(part) for part in treebank_paragraphs(TREES, break_unended=True)] == [2, 1, 1]
    assert raw_text(TREES[:2]) == "De bakker leverde het brood af. Zij fietst naar Gent."
