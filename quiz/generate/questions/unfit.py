"""Why a sound clause makes no sound question: two verbs, two times, an object that may be the subject."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import main_verb
from quiz.generate.clauses.subjects import agree
from quiz.generate.clauses.tokens import in_present
from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import AMOUNTS, TIMES
from quiz.generate.questions.phrase import Phrase
from quiz.generate.questions.several import comes_to, in_range, is_counted_out
from quiz.generate.reading import Reading
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

DOERS = frozenset({AnswerKind.PERSON, AnswerKind.COUNTRY, AnswerKind.CITY, AnswerKind.ORGANISATION})
"""Kinds of names that act."""
_BOUND = 4
"""Words behind a conjunction among which a second amount has its bound: *and somewhat more than*."""
_VERBLESS = frozenset({"ADJ", "ADV", "NUM"})
"""Classes of what is told like one more verb where there is none (*is a metre long and more in …*)."""
_AMOUNTS = frozenset({AnswerKind.MEASURE, AnswerKind.DURATION})


def unfit(fact: Fact, clause: Clause, reading: Reading, words: QuestionWords) -> str:
    """Why a question about a clause would not ask what the clause says; "" when it would."""
    if is_counted_out(reading.doc, fact, set(clause.tokens)):
        return "what it counts is told behind it"
    if in_range(reading.doc, fact) or (fact.kind in AMOUNTS and comes_to(reading.doc, fact.start, words)):
        return "it is one of several, or lies in a subordinate clause"
    if _shares_verb(clause, words) or _tells_two_times(fact, clause, reading):
        return "it says two things with one verb"
    if not words.verb_second and _goes_on(fact, clause):
        return "it says two things with one verb"
    if only_is(fact, clause, words):
        return "its verb is told nothing with"
    return "it is told of now, and was then" if _looks_back(fact, clause, reading) else ""


def only_is(fact: Fact, clause: Clause, words: QuestionWords) -> bool:
    """Whether a clause tells of a fact that its subject is, in the present tense, and not what (*Sinds 1808
    is het paleis*)."""
    doc, finite = clause.doc, clause.doc[clause.finite]
    other = (i for i in (*clause.front, *clause.rest) if i not in fact.tokens and doc[i].pos_ != "ADP")
    return (
        finite.lower_ in words.be and in_present(finite) and fact.kind in TIMES and next(other, None) is None
    )


def _goes_on(fact: Fact, clause: Clause) -> bool:
    """Whether a second verb stands behind one that a question puts behind *did* (*did she hear … and
    resolved*)."""
    verb = clause.doc[clause.finite]
    joined = (clause.doc[i] for i in clause.rest if clause.doc[i].dep_ == "conj")
    both = any(each.head == verb and each.pos_ == "VERB" for each in joined)
    return both and verb.pos_ == "VERB" and fact.start not in clause.subject


def _shares_verb(clause: Clause, words: QuestionWords) -> bool:
    """Whether a second part does without the verb of the first: *35 procent is voor huur en 40 procent voor
    koop*, *zeven mannen werden gedood en tien vrouwen verkracht*, *twintig stemden voor, negentien tegen*."""
    doc, rest = clause.doc, clause.rest
    for at, i in enumerate(rest):
        if doc[i].pos_ != "CCONJ":
            continue
        before, behind = [doc[j] for j in rest[:at]], [doc[j] for j in rest[at + 1 :]]
        counted = len(behind) > 1 and behind[0].pos_ == "NUM" and "ADP" in {each.pos_ for each in behind[1:3]}
        counted = counted or any(each.lower_ in words.than for each in behind[1:_BOUND])
        ended = any(map(_is_participle, behind[-1:])) and any(map(_is_participle, before))
        counted = counted or (ended and behind[0].pos_ == "NUM")
        if counted or (ended and any(token.pos_ == "NOUN" for token in behind)):
            return True
    verb = main_verb(doc[clause.finite])
    if any(doc[i].dep_ == "conj" and doc[i].head == verb and doc[i].pos_ in _VERBLESS for i in rest):
        return True
    commas = [at for at, i in enumerate(rest[:-2]) if doc[i].text == "," and doc[rest[at + 1]].pos_ == "NUM"]
    return any(doc[rest[at + 2]].pos_ in {"ADV", "ADP"} for at in commas)


def _tells_two_times(fact: Fact, clause: Clause, reading: Reading) -> bool:
    """Whether a clause tells two times, joined by a conjunction (*opened to goods in 1875 and to passengers
    on 1 May 1876*), or two amounts behind one verb."""
    doc = clause.doc
    sort = TIMES if fact.kind in TIMES else _AMOUNTS if fact.kind in _AMOUNTS else frozenset()
    told = [value.start for value in reading.values if value.kind in sort and value.start in clause.rest]
    spans = [range(min(at, fact.start), max(at, fact.start)) for at in told if at != fact.start]
    return any(
        any(doc[i].pos_ == "CCONJ" for i in span) and not any(doc[i].pos_ == "VERB" for i in span)
        for span in spans
    )


def _is_participle(token: Token) -> bool:
    return token.pos_ == "VERB" and "Part" in token.morph.get("VerbForm", []) and token.dep_ != "amod"


def _looks_back(fact: Fact, clause: Clause, reading: Reading) -> bool:
    """Whether news tells in the present tense of a year that is past: the year is not that of the verb."""
    present = in_present(clause.doc[clause.finite]) and not any(
        "Part" in clause.doc[i].morph.get("VerbForm", []) for i in clause.rest
    )
    past = fact.answer.isdigit() and reading.date is not None and int(fact.answer) < reading.date.year
    return fact.kind is AnswerKind.YEAR and present and past and bool(reading.month)


def ambiguous(fact: Fact, clause: Clause, phrase: Phrase, reading: Reading, words: QuestionWords) -> bool:
    """Whether a question would leave open who does it to whom."""
    both = phrase.preposition is None and _reads_both_ways(fact, clause, reading)
    return words.verb_second and (both or _opens_with_object(clause, words))


def _reads_both_ways(fact: Fact, clause: Clause, reading: Reading) -> bool:
    """Whether another name of the kind stands as bare beside the verb (*Welk land viel Polen binnen?*), or a
    noun that the verb may have for its object as well (*Welk bedrijf heeft een brand verwoest?*)."""
    if fact.kind not in DOERS:
        return False
    beside = {*clause.subject[:1], *clause.rest[:1]} - set(fact.tokens)
    other = fact.start in clause.rest and clause.doc[clause.head].pos_ == "NOUN"
    single = clause.doc[clause.finite].morph.get("Number", []) == ["Sing"]
    return (other and single) or any(
        name.kind is fact.kind and name.start in beside for name in reading.names
    )


def _is_bare(noun: Token) -> bool:
    """Whether a noun for one thing has nothing before it."""
    single = noun.pos_ == "NOUN" and "Plur" not in noun.morph.get("Number", [])
    return single and not any(child.i < noun.i for child in noun.children)


def _opens_with_object(clause: Clause, words: QuestionWords) -> bool:
    """Whether what stands first is taken for an object, and may as well be the subject, or the other way
    about: *Een Engels eskader heroverde Suriname*, *Aanleiding gaf een schipbreuk*."""
    doc = clause.doc
    subject = doc[clause.head]
    if _is_bare(subject) and clause.rest and doc[clause.rest[0]].lower_ in words.indefinite:
        return True
    first = next(
        (doc[i] for i in clause.front if doc[i].dep_ == "obj" and doc[i].head.i not in clause.front), None
    )
    bare = all(doc[i].pos_ != "PRON" for i in clause.subject)
    return first is not None and bare and agree(doc, first.i, clause.finite, clause.front)


def is_of_other_deed(phrase: Phrase, clause: Clause, words: QuestionWords) -> bool:
    """Whether somebody does what a participle in the clause tells, not its verb (*adds a fourth led by
    Ada*)."""
    doc, at = clause.doc, phrase.preposition
    if at is None or doc[at].lower_ not in words.agents:
        return False
    doer = doc[phrase.core[-1]]
    while doer.head.i in phrase.core and doer.head.i != doer.i:
        doer = doer.head
    deed = doer.head
    participle = deed.pos_ == "VERB" and "Part" in deed.morph.get("VerbForm", [])
    return participle and deed != main_verb(doc[clause.finite]) and deed.dep_ != "conj"


def behind_idiom(doc: Doc, phrase: Phrase, words: QuestionWords) -> bool:
    """Whether an idiom stands before the phrase, that would stay behind (*above all*), or ends in what looks
    like its preposition (*tot nu toe*)."""
    first = phrase.tokens[0]
    ends = {first - 1, phrase.preposition or first - 1}
    return any(i > 0 and (doc[i - 1].lower_, doc[i].lower_) in words.harmless for i in ends)


def torn(fact: Fact, clause: Clause, moved: Sequence[int]) -> bool:
    """Whether an amount that goes to the front is parted from what belongs to it."""
    return fact.kind in AMOUNTS and (_leaves_second(clause, moved) or _is_in_aside(clause, moved))


def _leaves_second(clause: Clause, moved: Sequence[int]) -> bool:
    """Whether what goes to the front leaves something behind that is joined to it (*twaalf kisten zilver en
    kostbare juwelen*, *67 runs scored*)."""
    behind = moved[-1] + 1
    described = (each for each in clause.doc if each.dep_ == "acl:relcl" and each.head.i in moved)
    if any(each.i in clause.rest and each.i not in moved for each in described):
        return True
    if behind not in clause.rest:
        return False
    token = clause.doc[behind]
    return token.pos_ == "CCONJ" or (_is_participle(token) and token.head.i in moved)


def _is_in_aside(clause: Clause, moved: Sequence[int]) -> bool:
    """Whether what goes to the front stands by a participle that only describes something (*in een rijtuig,
    getrokken door vier schimmels*)."""
    verb = moved[0] - 1
    inside = verb in clause.rest and verb - 1 in clause.rest
    return inside and _is_participle(clause.doc[verb]) and clause.doc[verb - 1].text == ","
