"""Relative clauses as main clauses of their own: *Frankrijk, dat het bevel wil nemen* -> *Frankrijk wil
….*"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import (
    Span,
    ends_name,
    is_finite,
    is_people,
    main_verb,
    noun_phrase,
    subordinates,
)
from quiz.generate.clauses.parted import cannot_part, particle
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_LONGEST = 28
_STOPS = frozenset(",.;!?…)")
_HANGING = frozenset({"nmod", "conj"})
"""Labels of a name that hangs on another noun, which the clause could be about as well."""

_ACTORS = frozenset({AnswerKind.PERSON, AnswerKind.COUNTRY, AnswerKind.ORGANISATION})


def relative_clauses(
    doc: Doc, words: QuestionWords, *, kinds: Mapping[int, AnswerKind] | None = None
) -> Iterator[Clause]:
    """The clauses behind a name, or a noun with `the`, and a comma whose relative pronoun is the subject.

    `kinds` are those of the names, by token: *which* is about no person, *who* about nothing else.
    """
    kinds = kinds or {}
    for token in doc[2:]:
        before, name = token.nbor(-1), _before_brackets(token.nbor(-2))
        known = name.pos_ == "PROPN" or _is_known(name, words)
        if before.text == "," and token.lower_ in words.subject_relatives and known:
            if not _agrees(token.lower_, kinds.get(name.i), words):
                continue
            if kinds.get(name.i) is not AnswerKind.PERSON and _meets_actor(doc, token.i + 1, kinds, words):
                continue
            if kinds.get(name.i) is AnswerKind.PERSON and _is_relative(name, words):
                continue
            clause = _as_main(doc, token, name, words)
            person = kinds.get(name.i) is AnswerKind.PERSON
            if clause is not None and not (person and _is_described(clause)):
                yield clause


def _is_described(clause: Clause) -> bool:
    """Whether what seems a person with an article has no noun for that person: it is the end of another
    phrase (*At the close Amy, who …*)."""
    classes = [clause.doc[i].pos_ for i in clause.subject]
    return classes[0] == "DET" and "NOUN" not in classes


def _is_known(noun: Token, words: QuestionWords) -> bool:
    """Whether a noun is one thing with `the` (*de actie, die 48 uur duurt*)."""
    single = noun.pos_ == "NOUN" and "Plur" not in noun.morph.get("Number", [])
    return single and any(child.lower_ in words.definite and child.i < noun.i for child in noun.children)


def _before_brackets(token: Token) -> Token:
    """The token before the brackets that end here; the token itself when none do."""
    if token.text != ")":
        return token
    return next((each.nbor(-1) for each in reversed(token.doc[1 : token.i]) if each.text == "("), token)


def _meets_actor(doc: Doc, start: int, kinds: Mapping[int, AnswerKind], words: QuestionWords) -> bool:
    """Whether somebody or a country stands next to the relative pronoun of a thing: who acts then (*het
    uurwerk, dat de klokkenmaker Coster bouwde*)."""
    for token in doc[start:]:
        if kinds.get(token.i) in _ACTORS:
            return words.verb_second
        if token.pos_ not in {"DET", "ADJ", "NOUN", "PROPN"}:
            return False
    return False


def _is_relative(name: Token, words: QuestionWords) -> bool:
    """Whether a person is told by one name, and by whose kin that is (*her daughter Ada*)."""
    kin = name.head if name.dep_ in {"appos", "flat"} else name
    owned = any(child.lower_ in words.possessive for child in {*kin.children, *name.children})
    return owned and not any(child.dep_.startswith("flat") for child in name.children)


def _agrees(pronoun: str, kind: AnswerKind | None, words: QuestionWords) -> bool:
    """Whether a relative pronoun can be about a name of this kind."""
    if kind is AnswerKind.PERSON:
        return pronoun not in words.thing_relatives
    return kind is None or pronoun not in words.person_relatives


def told_of_subject(doc: Doc, pronoun: Token, words: QuestionWords) -> tuple[int, Span] | None:
    """The finite verb of a relative clause whose pronoun is its subject, and what is told besides, in the
    order of a main clause; None where that is not certain."""
    inner = _inner(doc, pronoun.i + 1)
    finites = [i for i in inner if is_finite(doc[i])]
    if len(finites) != 1 or any(subordinates(doc[i], words) or _joins_verbs(doc[i]) for i in inner):
        return None
    if any(doc[i].dep_.startswith("nsubj") and doc[i].pos_ == "PROPN" for i in inner):
        return None
    if any(doc[i].pos_ == "PRON" and doc[i].lower_ in words.genders.keys() - words.possessive for i in inner):
        return None
    finite = finites[0]
    if not _in_place(doc, inner, finite, words) or cannot_part(doc[finite], words):
        return None
    if _told_behind(doc[finite], inner):
        return None
    if any(_acts(doc[i], words) for i in inner):
        return None
    if any(doc[i].dep_ in {"amod", "det"} and doc[i].head.i > inner[-1] for i in inner):
        return None
    return finite, tuple(i for i in inner if i != finite or particle(doc[i]))


def _as_main(doc: Doc, pronoun: Token, name: Token, words: QuestionWords) -> Clause | None:
    told = told_of_subject(doc, pronoun, words)
    if told is None:
        return None
    finite, rest = told
    head = _antecedent(name)
    subject = noun_phrase(doc, head, list(range(name.i + 1)), words)
    if subject and doc[subject[0]].pos_ == "ADV":
        subject = subject[1:]
    if any(ends_name(doc, i, words) for i in subject if doc[i].text[:1].isupper()):
        return None
    others = _other_antecedents(doc, head, subject)
    if others and (pronoun.lower_ not in words.that or any(map(_may_be_neuter, others))):
        return None
    own = {*subject, doc[head].head.i} if doc[head].dep_ == "appos" else set(subject)
    verb = main_verb(doc[finite])
    if verb.dep_ == "acl:relcl" and verb.head.i not in own:
        return None
    if doc[head].morph.get("Number", []) not in ([], doc[finite].morph.get("Number", [])):
        return None
    if not subject or subject[-1] != name.i or _of_several(doc[head], doc[finite]):
        return None
    return Clause(doc, (), subject, head, finite, rest)


def _joins_verbs(token: Token) -> bool:
    """Whether a conjunction joins more than nouns or names."""
    return token.pos_ == "CCONJ" and token.head.pos_ not in {"NOUN", "PROPN"}


def _other_antecedents(doc: Doc, head: int, subject: tuple[int, ...]) -> list[Token]:
    """The nouns that the antecedent hangs on, which a relative clause may be about as well (*a museum on the
    island Djurgården, which …*)."""
    noun = doc[head].head if doc[head].dep_ == "appos" else doc[head]
    found = []
    while noun.dep_ in _HANGING:
        noun = noun.head
        found.append(noun)
    start = min((noun.left_edge.i, *subject)) if noun.left_edge.pos_ == "ADP" else min(subject, default=0)
    before = start - (doc[start].pos_ != "ADP")
    if not found and before > 0 and doc[before].pos_ == "ADP" and doc[before - 1].pos_ in {"NOUN", "PROPN"}:
        found.append(doc[before - 1])
    return found


def _may_be_neuter(noun: Token) -> bool:
    one = "Plur" not in noun.morph.get("Number", [])
    return noun.pos_ == "NOUN" and one and "Com" not in noun.morph.get("Gender", [])


def _acts(token: Token, words: QuestionWords) -> bool:
    """Whether a person told by a noun, with no preposition, may do what a relative clause tells."""
    bare = not any(child.dep_ == "case" for child in token.children)
    return (
        token.pos_ == "NOUN"
        and bare
        and token.dep_.startswith(("nsubj", "obj"))
        and is_people(token.lower_, words)
    )


def _inner(doc: Doc, start: int) -> list[int]:
    """The tokens up to the next comma or the end."""
    inner: list[int] = []
    for token in doc[start : start + _LONGEST]:
        if token.is_punct and token.text not in {"-", "'", "’", "%", "&", "/"}:
            return inner if token.text in _STOPS else []
        inner.append(token.i)
    return []


def _of_several(name: Token, finite: Token) -> bool:
    """Whether a verb in the plural may be about more than the last of several names."""
    plural = finite.morph.get("Number", []) == ["Plur"]
    return plural and "conj" in {name.dep_, name.head.dep_}


def _told_behind(finite: Token, inner: list[int]) -> bool:
    """Whether what the verb says or asks stands in a clause behind (*die zich afvroeg, of …*)."""
    verb = main_verb(finite)
    return any(child.dep_ == "ccomp" and child.i > inner[-1] for child in verb.children)


def _antecedent(name: Token) -> int:
    """The first word of the name that ends before the comma."""
    while name.dep_ in {"flat", "flat:name"} and name.head.i < name.i:
        name = name.head
    return name.i


def _in_place(doc: Doc, inner: list[int], finite: int, words: QuestionWords) -> bool:
    """Whether the finite verb stands where it must: in the cluster at the end, behind which a phrase with a
    preposition may follow (Dutch), or first (English)."""
    if not words.verb_second:
        return inner[0] == finite
    behind = [doc[i] for i in inner[inner.index(finite) + 1 :]]
    while behind and behind[0].pos_ in {"VERB", "AUX"}:
        behind = behind[1:]
    extra = bool(behind) and behind[0].pos_ == "ADP" and not any(t.pos_ in {"VERB", "AUX"} for t in behind)
    return (extra or not behind) and inner[0] != finite
