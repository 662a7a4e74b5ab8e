"""Which words ask for an answer, by its kind and its preposition, and what goes to the front with them."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from quiz.generate.clauses.clause import Clause
from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import AMOUNTS, TIMES
from quiz.generate.questions.amounts import (
    COUNTED,
    MEASURED,
    is_copula,
    is_priced,
    much,
    number,
    quantity,
)
from quiz.generate.questions.order import Piece
from quiz.generate.questions.phrase import Phrase
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_IN = "in"
"""What a year has where its day has *op* or *on*, in both languages."""
_PLACES = frozenset({AnswerKind.COUNTRY, AnswerKind.CITY, AnswerKind.REGION, AnswerKind.PLACE})


def asked_phrase(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """The tokens that the question word takes with it to the front, and what they become."""
    phrase = _loosened(clause, phrase, fact.kind, words)
    if fact.rule == "means":
        return _means(fact, clause, phrase, words)
    if fact.kind in TIMES:
        return _time(fact, clause, phrase, words)
    if fact.kind in MEASURED and (words.verb_second or fact.kind is not AnswerKind.PERCENTAGE):
        asked = quantity(fact, clause, phrase, words)
        if asked is not None or fact.kind not in words.which:
            return asked
    if fact.kind in COUNTED:
        return number(fact, clause, phrase, words)
    if fact.kind in words.which:
        return _named(fact, clause, phrase, words)
    return None


def _loosened(clause: Clause, phrase: Phrase, kind: AnswerKind, words: QuestionWords) -> Phrase:
    """`de leiders van dertig landen` -> `van dertig landen`, `de schade op een miljoen` -> `op een miljoen`:
    what can go to the front alone."""
    first, preposition = clause.doc[phrase.tokens[0]], phrase.preposition
    if not (words.nested and phrase.nested and preposition is not None):
        return phrase
    linked = clause.doc[preposition].lower_ in words.linking_prepositions
    owner = linked and first.lower_ in words.definite and kind is not AnswerKind.PERSON
    owner = owner and not (first.i and first.nbor(-1).pos_ == "ADP")
    owner = owner and not any(token.pos_ == "ADP" for token in clause.doc[first.i : preposition])
    amount = not linked and kind in AMOUNTS and set(phrase.tokens) <= set(clause.rest)
    if not (owner or amount):
        return phrase
    kept = tuple(i for i in phrase.tokens if preposition <= i <= phrase.core[-1])
    return replace(phrase, tokens=kept, nested=False)


def _time(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """`in 1921` -> `in welk jaar`; `op 3 mei` -> `wanneer`. Only of the verb, never of a noun."""
    doc, preposition = clause.doc, phrase.preposition
    core = [i for i in phrase.core if doc[i].lower_ not in words.definite]
    if phrase.nested or len(core) != fact.end - fact.start:
        return None
    late = doc[phrase.tokens[0]].lower_ in words.not_before
    if len(phrase.tokens) - late != len(phrase.core) + (preposition is not None):
        return None
    which = words.periods[fact.unit][0] if fact.unit in words.periods else ""
    when = words.adverbs[AnswerKind.DATE]
    adverb = when if which == when else "" if which else words.adverbs.get(fact.kind, "")
    before = phrase.tokens[0] - 1
    only = (before,) if before in clause.rest and doc[before].lower_ in words.focus else ()
    apart = before in clause.rest and doc[before].text == "," and not _is_aside(clause, phrase)
    if apart or (before in clause.rest and _ends_deed(doc, before, words)):
        return None
    if preposition is None:
        return ((*only, *phrase.tokens), [adverb]) if adverb else None
    word = doc[preposition].lower_
    spell = preposition > 1 and doc[preposition - 1].lower_ in words.spells and doc[preposition - 2].lower_
    if word in words.beyond:
        return None
    if word not in words.time_prepositions or spell in words.indefinite or _follows_another(doc, phrase):
        return None
    if preposition and (doc[preposition - 1].lower_ in words.until or doc[preposition - 1].pos_ == "DET"):
        return None
    if adverb and (word in words.on or (which and word in words.during)):
        return (*only, *phrase.tokens), [adverb]
    if fact.kind is AnswerKind.YEAR and word in words.on:
        word = _IN
    return (*only, *phrase.tokens), [word, which or words.which.get(fact.kind, adverb)]


def _is_aside(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase stands between two commas (*decided, in 1978, to forgo it*)."""
    beside = {phrase.tokens[0] - 1, phrase.tokens[-1] + 1}
    return beside <= set(clause.rest) and all(clause.doc[i].text == "," for i in beside)


def _follows_another(doc: Doc, phrase: Phrase) -> bool:
    """Whether a time is the second of two (*in 1909 and again in 1916*)."""
    before = phrase.tokens[0] - 1
    adverb = before > 0 and doc[before].pos_ == "ADV"
    return before >= 0 and doc[before - adverb].pos_ == "CCONJ"


def _ends_deed(doc: Doc, at: int, words: QuestionWords) -> bool:
    """Whether a noun told with a preposition of time, or for what was done, ends here: a year behind it is
    that of the noun (*sinds de onafhankelijkheid in 1991*, *tegen de legalisering van de partij in 1977*)."""
    cases = [child.lower_ for child in doc[at].children if child.dep_ == "case"]
    timed = doc[at].pos_ == "NOUN" and any(case in words.time_prepositions | words.until for case in cases)
    noun = doc[at]
    while noun.dep_ == "nmod" and noun.head.i < noun.i:
        noun = noun.head
    return timed or (noun.i < at and noun.lower_.endswith(words.abstract))


def _means(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """`per telefoon` -> `hoe`; `met een Patriot-eenheid` -> `waarmee`."""
    first = clause.doc[fact.start].lower_
    if first in words.means:
        return tuple(fact.tokens), [words.means[first]]
    if phrase.nested or phrase.loose or phrase.preposition is None:
        return None
    return phrase.tokens, [words.means[clause.doc[phrase.preposition].lower_]]


def _named(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """`in Brussel` -> `in welke plaats`; a noun before a name stays: `welke architect`."""
    core = set(phrase.core)
    which = words.which[fact.kind]
    if fact.kind is AnswerKind.MONEY and phrase.nested:
        return None
    within = fact.kind in {AnswerKind.REGION, AnswerKind.CITY} and phrase.preposition is not None
    if within and clause.doc[phrase.preposition or 0].lower_ in words.on_spot:
        return None
    if fact.kind is AnswerKind.MONEY and phrase.preposition is None:
        if fact.end in clause.rest and clause.doc[fact.end].pos_ == "NOUN":
            return much(fact, phrase, words)
        if is_priced(clause, words):
            which = words.how_much
    if is_copula(clause, words) and set(phrase.tokens) <= set(clause.rest):
        if phrase.preposition is not None or phrase.nested:
            return None
        if fact.kind in MEASURED:
            return None
        which = words.who if fact.kind is AnswerKind.PERSON else words.what
    if not _can_be_moved(fact, clause, phrase, words):
        return None
    asks = which.split()[-1]
    if any(clause.doc[i].lower_ == asks for i in phrase.tokens):
        return None
    left = [i for i in phrase.core if i < fact.start]
    while left and clause.doc[left[0]].pos_ == "DET":
        left.pop(0)
    opener: list[Piece] = [words.whom if which == words.who and phrase.preposition is not None else which]
    if left and fact.kind is not AnswerKind.PERSON:
        kind_of = _which_noun(clause, phrase.core, left, words)
        if kind_of is None:
            return None
        opener = kind_of
    tokens = [i for i in phrase.tokens if i not in core]
    if phrase.preposition is not None and not phrase.nested:
        tail = [i for i in phrase.tokens if i > phrase.core[-1]]
        return phrase.tokens, [clause.doc[phrase.preposition].lower_, *opener, *tail]
    at = [i for i in tokens if i < phrase.core[0]]
    return phrase.tokens, [*at, *opener, *(i for i in tokens if i > phrase.core[-1])]


def _can_be_moved(fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords) -> bool:
    """Whether the phrase of a name ends in it, and hangs on nothing that would stay behind or read badly in
    front."""
    if fact.rule == "phrase" or (fact.rule == "term" and phrase.core != clause.subject):
        return False
    if fact.end - 1 != phrase.core[-1] or (phrase.loose and fact.kind in _PLACES):
        return False
    bare = clause.doc[phrase.tokens[0]]
    linked = sum(clause.doc[i].lower_ in words.linking_prepositions for i in phrase.tokens)
    if linked > 1 and phrase.tokens != clause.subject:
        return False
    if not phrase.nested:
        return True
    inside = set(phrase.tokens) <= set(clause.rest)
    if inside and fact.kind in AMOUNTS and (bare.pos_ == "ADP" or bare.lower_ in words.indefinite):
        return False
    if bare.pos_ == "NOUN" and "Sing" in bare.morph.get("Number", []):
        return False
    follows = phrase.tokens[-1] > phrase.core[-1] or bare.pos_ == "ADP" or phrase.tokens == clause.subject
    return not follows or clause.doc[phrase.core[0] - 1].lower_ in words.linking_prepositions


def _which_noun(
    clause: Clause, core: tuple[int, ...], left: list[int], words: QuestionWords
) -> list[Piece] | None:
    """`de Griekse architect` before a name -> `welke Griekse architect`."""
    doc, noun = clause.doc, left[-1]
    if doc[noun].pos_ != "NOUN" or any(doc[i].pos_ not in {"ADJ", "NOUN"} for i in left):
        return None
    neuter = "Neut" in doc[noun].morph.get("Gender", []) or doc[core[0]].lower_ == "het"
    singular = "Plur" not in doc[noun].morph.get("Number", [])
    if neuter and singular and len(left) > 1:
        left = [noun]
    key = "plural" if not singular else "singular_neuter" if neuter else "singular"
    return [words.which_noun[key], *left]
