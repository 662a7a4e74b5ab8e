"""Repairs after the trained lemmatizer: words seen in training, and verbs in two parts.

The lemmatizer sees one word at a time and edits its letters: it invents verbs now and then, and gives
*spreken* for *spraken … af*. This component, `weetje_lemmas`, knows the lemma of each word form seen in
training, and joins a verb and its particle where the treebank did. Where both are written as one word
(*bijeenkwam*) it notes the particle. All it knows is learnt from a treebank.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Set
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Token

from quiz.generate.clauses.nouns import is_finite
from quiz.generate.clauses.parted import set_particle

NAME = "weetje_lemmas"
PARTICLE = "compound:prt"
PLAIN = "opens plainly"
"""Of a sentence: whether it opens with a common word."""
STRANGE = "strange nouns"
"""Of a sentence: its nouns that no treebank has."""
_COMMON = ("NOUN", "ADJ")
_SURE = 0.9
"""The share of its lemma that a form must have in training to be taken from there."""
_SHARE, _SEEN = 0.6, 3
"""A particle is joined to verbs never seen with it when this share of at least so many cases was joined."""

Seen = Iterable[tuple[str, str, str]]
"""Form, UPOS and lemma of words."""
Verbs = Iterable[tuple[str, str, bool]]
"""Verb lemma, particle, and whether the treebank joined them."""


class Lemmas:
    """The component: `table` maps "UPOS form" to a lemma, `verbs` are joined verbs, `particles` join."""

    def __init__(self) -> None:
        self.table: dict[str, str] = {}
        self.verbs: set[str] = set()
        self.particles: set[str] = set()

    def learn(self, seen: Seen, verbs: Verbs) -> None:
        """Fill the tables from a treebank."""
        lemmas: dict[str, Counter[str]] = defaultdict(Counter)
        for form, upos, lemma in seen:
            if upos not in ("PROPN", "X", "SYM", "PUNCT"):
                lemmas[f"{upos} {form.lower()}"][lemma] += 1
        for key, counts in lemmas.items():
            lemma, count = counts.most_common(1)[0]
            if count >= _SURE * counts.total():
                self.table[key] = lemma
        self._learn_verbs(verbs)

    def _learn_verbs(self, verbs: Verbs) -> None:
        joined: dict[str, list[bool]] = defaultdict(list)
        for lemma, particle, is_joined in verbs:
            joined[particle].append(is_joined)
            if is_joined:
                self.verbs.add(particle + lemma)
        self.particles = {
            particle
            for particle, cases in joined.items()
            if len(cases) >= _SEEN and sum(cases) >= _SHARE * len(cases)
        }

    def __call__(self, doc: Doc) -> Doc:
        """Correct the lemmas of a parsed document."""
        for token in doc:
            lemma = self.table.get(f"{token.pos_} {token.lower_}")
            if lemma is not None:
                token.lemma_ = lemma
        for token in doc:
            if token.dep_ == PARTICLE and token.head.pos_ in ("VERB", "AUX"):
                self._join(token)
            if is_finite(token) and token.lemma_ in self.verbs:
                set_particle(token, self._particle(token))
        return doc

    def opens_plainly(self, doc: Doc, named: Set[str]) -> bool:
        """Whether a sentence opens with a word that is common, though it is tagged as a name: *Research by
        …*. `named` are words that are, or begin, a name in the article."""
        if len(doc) < 2 or doc[0].pos_ != "PROPN" or doc[0].text in named or doc[1].text[:1].isupper():
            return False
        return any(f"{each} {doc[0].lower_}" in self.table for each in _COMMON)

    def strange_nouns(self, doc: Doc) -> frozenset[str]:
        """The lemmas of the nouns of a sentence that no treebank has, in small letters."""
        nouns = (token for token in doc if token.pos_ == "NOUN" and token.text.islower())
        return frozenset(noun.lemma_ for noun in nouns if f"NOUN {noun.lower_}" not in self.table)

    def _particle(self, verb: Token) -> str:
        """What a finite verb begins with, when the treebank has joined that to the verb that is left."""
        for at in range(1, len(verb) - 1):
            base = self.table.get(f"{verb.pos_} {verb.lower_[at:]}")
            if base is not None and verb.lemma_ == verb.lower_[:at] + base:
                return verb.lower_[:at]
        return ""

    def _join(self, particle: Token) -> None:
        verb, form = particle.head, particle.lower_
        if verb.lower_.startswith(form) or any(True for _ in particle.children):
            return
        if form + verb.lemma_ in self.verbs or form in self.particles:
            verb.lemma_ = form + verb.lemma_

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """All it knows, compressed."""
        data = {"table": self.table, "verbs": sorted(self.verbs), "particles": sorted(self.particles)}
        return gzip.compress(json.dumps(data, ensure_ascii=False, sort_keys=True).encode("utf8"), mtime=0)

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Lemmas:
        """Take over what `to_bytes` gave."""
        known = json.loads(gzip.decompress(data))
        self.table, self.verbs, self.particles = known["table"], set(known["verbs"]), set(known["particles"])
        return self

    def to_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> None:
        """Write it as a file of that name."""
        Path(path).write_bytes(self.to_bytes())

    def from_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> Lemmas:
        """Read what `to_disk` wrote."""
        return self.from_bytes(Path(path).read_bytes())


@Language.factory(NAME)
def make_lemmas(nlp: Language, name: str) -> Lemmas:
    """The component, which knows nothing yet."""
    return Lemmas()


def note_common_words(docs: Iterable[Doc], named: Set[str], nlp: Language) -> None:
    """Note in each sentence whether it opens with a common word that is tagged as a name, and which of its
    nouns are strange: no treebank has them."""
    lemmas = nlp.get_pipe(NAME) if NAME in nlp.pipe_names else None
    if isinstance(lemmas, Lemmas):
        for doc in docs:
            doc.user_data[PLAIN] = lemmas.opens_plainly(doc, named)
            doc.user_data[STRANGE] = lemmas.strange_nouns(doc)
