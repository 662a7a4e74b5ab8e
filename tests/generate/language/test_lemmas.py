"""Lemma repairs, learnt from a handful of words."""

from __future__ import annotations

import spacy
from spacy.tokens import Doc

from quiz.generate.clauses.parted import particle
from quiz.generate.language.lemmas import Lemmas

VOCAB = spacy.blank("nl").vocab
SEEN = [("liep", "VERB", "lopen"), ("Brood", "NOUN", "brood"), ("bij", "ADP", "bij"), ("bij", "NOUN", "bij")]
SEEN += [("zagen", "VERB", "zien"), ("zagen", "VERB", "zagen")]
VERBS = [("lopen", "weg", True), ("komen", "aan", True), ("zien", "aan", True), ("geven", "aan", True)]
VERBS += [("zetten", "in", True), ("komen", "in", False), ("staan", "in", False)]


def _taught() -> Lemmas:
    lemmas = Lemmas()
    lemmas.learn(SEEN, VERBS)
    return lemmas


def _lemma(verb: str, lemma: str, particle: str) -> str:
    doc = Doc(
        VOCAB,
        words=[verb, particle],
        lemmas=[lemma, particle],
        pos=["VERB", "ADP"],
        heads=[0, 0],
        deps=["ROOT", "compound:prt"],
    )
    return _taught()(doc)[0].lemma_


def test_forms_seen_keep_the_lemma_they_had() -> None:
    doc = Doc(VOCAB, words=["brood", "liep", "zagen"], lemmas=["x", "y", "z"], pos=["NOUN", "VERB", "VERB"])
    assert [token.lemma_ for token in _taught()(doc)] == ["brood", "lopen", "z"]


def test_verbs_are_joined_where_the_treebank_did() -> None:
    assert _lemma("liep", "lopen", "weg") == "weglopen"
    assert _lemma("zette", "zetten", "in") == "inzetten"
    assert _lemma("kwam", "komen", "in") == "komen"


def test_a_particle_that_always_joins_joins_new_verbs() -> None:
    assert _lemma("trok", "trekken", "aan") == "aantrekken"
    assert _lemma("trok", "trekken", "in") == "trekken"


def test_what_it_knows_survives_a_round_trip() -> None:
    copy = Lemmas().from_bytes(_taught().to_bytes())
    assert copy.table == _taught().table
    assert (copy.verbs, copy.particles) == (_taught().verbs, _taught().particles)
    assert copy.to_bytes() == _taught().to_bytes()


def test_a_particle_is_noted_where_the_treebank_joined_it_to_the_verb() -> None:
    doc = Doc(
        VOCAB,
        words=["wegliep", "inliep", "liep"],
        lemmas=["weglopen", "inlopen", "lopen"],
        pos=["VERB"] * 3,
        morphs=["VerbForm=Fin"] * 3,
    )
    assert [particle(token) for token in _taught()(doc)] == ["weg", "", ""]


def test_a_noun_that_no_text_has_is_strange() -> None:
    words, classes = ["brood", "saiga", "Ede", "liep"], ["NOUN", "NOUN", "NOUN", "VERB"]
    doc = Doc(VOCAB, words=words, lemmas=words, pos=classes)
    assert _taught().strange_nouns(doc) == {"saiga"}
