"""The filters on hand-built trees: each reason once, and what is let through."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from quiz.generate.sentences import Reason, main_subject, reliable, tree_reason
from quiz.generate.text import Sentence
from quiz.generate.text.paragraphs import ParagraphKind
from quiz.generate.text.quotes import Quote

VOCAB = spacy.blank("nl").vocab


def tree(rows: str) -> Doc:
    """A Dutch Doc of rows `word UPOS head label [features]`, heads counted from 1."""
    fields = [row.split() for row in rows.strip().splitlines()]
    return Doc(
        VOCAB,
        words=[row[0] for row in fields],
        pos=[row[1] for row in fields],
        heads=[int(row[2]) - 1 for row in fields],
        deps=[row[3] for row in fields],
        morphs=[row[4] if len(row) > 4 else "" for row in fields],
    )


PLAIN = """
De DET 2 det
burgemeester NOUN 3 nsubj Number=Sing
opent VERB 3 ROOT VerbForm=Fin|Number=Sing
de DET 5 det
brug NOUN 3 obj Number=Sing
. PUNCT 3 punct
"""

INVERTED = """
Morgen ADV 2 advmod
opent VERB 2 ROOT VerbForm=Fin|Number=Sing
de DET 4 det
burgemeester NOUN 2 nsubj Number=Sing
in ADP 6 case
Gent PROPN 2 obl
. PUNCT 2 punct
"""

CASES = [
    (PLAIN, None),
    (PLAIN.replace("VerbForm=Fin|Number=Sing", "VerbForm=Inf"), Reason.NO_FINITE_VERB),
    (PLAIN.replace("nsubj", "obl"), Reason.NO_SUBJECT),
    (PLAIN.replace("brug NOUN 3 obj", "brug NOUN 3 nsubj"), Reason.NO_SUBJECT),
    (PLAIN.replace("burgemeester NOUN", "goede ADJ"), Reason.NOT_A_NOUN),
    (PLAIN.replace("Fin|Number=Sing", "Fin|Number=Plur"), Reason.NUMBER),
    (PLAIN.replace("De DET 2 det", "De DET 2 acl:relcl"), Reason.CLAUSE),
    (PLAIN.replace("de DET 5 det", "man NOUN 3 obj"), Reason.OBJECTS),
    (PLAIN.replace("brug NOUN 3 obj", "brug NOUN 3 parataxis"), Reason.TANGLED),
    (PLAIN.replace("brug NOUN 3 obj", "brug NOUN 2 nmod"), Reason.BROKEN),
    (INVERTED, Reason.OPEN_ENDED),
    (INVERTED.replace("in ADP 6 case", "alvast ADV 2 advmod"), None),
    ("\n".join(["woord NOUN 1 ROOT"] + ["en CCONJ 1 cc"] * 40), Reason.TOO_LONG),
]


@pytest.mark.parametrize(("rows", "reason"), CASES)
def test_reasons_of_the_tree(rows: str, reason: Reason | None) -> None:
    assert tree_reason(tree(rows)) is reason


def _sentence(
    text: str, *, kind: str = "prose", quotes: tuple[Quote, ...] = (), loose: bool = False
) -> Sentence:
    doc = tree(PLAIN)
    return Sentence(doc, text, 0, len(text), 0, 0, ParagraphKind(kind), quotes, loose)


TEXT = "De burgemeester opent de brug."


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        (_sentence(TEXT), None),
        (_sentence(TEXT, kind="list item"), None),
        (_sentence(TEXT, kind="heading"), Reason.NOT_PROSE),
        (_sentence(TEXT[:-1] + "?"), Reason.QUESTION),
        (_sentence(TEXT[:-1] + "?”"), Reason.QUESTION),
        (_sentence(TEXT[:-1]), Reason.UNENDED),
        (_sentence(TEXT, loose=True), Reason.LOOSE_MARK),
        (_sentence("(De burgemeester opent de brug."), Reason.LOOSE_MARK),
        (_sentence(TEXT, quotes=(Quote(0, 30),)), Reason.QUOTE),
    ],
)
def test_reasons_of_the_surface(sent: Sentence, reason: Reason | None) -> None:
    assert reliable(sent) is reason


def test_the_subject_comes_with_all_that_hangs_on_it() -> None:
    span = main_subject(tree(PLAIN))
    assert span is not None
    assert span.text == "De burgemeester"
    assert main_subject(tree(PLAIN.replace("nsubj", "obl"))) is None
