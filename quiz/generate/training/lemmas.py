"""Lemmas of verbs in two parts: the treebank joins them, the trained lemmatizer sees one word at a time."""

from __future__ import annotations

from quiz.generate.training.treebank import Tree, Word

PARTICLE = "compound:prt"


def split_verbs(tree: Tree) -> Tree:
    """The tree with joined lemmas taken apart (`richtte … op`: oprichten -> richten)."""
    words = list(tree.words)
    for particle in tree.words:
        if particle.label == PARTICLE and particle.head:
            words[particle.head - 1] = _without(words[particle.head - 1], particle.form.lower())
    return tree._replace(words=tuple(words))


def _without(verb: Word, particle: str) -> Word:
    rest = verb.lemma.removeprefix(particle)
    apart = rest != verb.lemma and len(rest) > 2 and not verb.form.lower().startswith(particle)
    return verb._replace(lemma=rest) if apart else verb
