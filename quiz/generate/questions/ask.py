"""Questions: which words ask for an answer, and the stem that they open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from quiz.generate.capital import capital, small
from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.denied import denied
from quiz.generate.clauses.nouns import main_verb
from quiz.generate.clauses.subjects import agree
from quiz.generate.clauses.tokens import in_present, is_year
from quiz.generate.facts.fact import Fact
from quiz.generate.facts.lifespan import LIFE
from quiz.generate.kinds import AMOUNTS, TIMES
from quiz.generate.lead import Need
from quiz.generate.questions.amounts import unit_of
from quiz.generate.questions.order import Piece, question, render, with_lead
from quiz.generate.questions.people import according, office_holder, quoted, said_by
from quiz.generate.questions.phrase import Phrase, find_phrase
from quiz.generate.questions.repeats import of_one_stem, repeats, tells_country, tells_number, tells_year
from quiz.generate.questions.several import comes_to, in_range, is_counted_out
from quiz.generate.questions.shorten import shorten
from quiz.generate.questions.which import asked_phrase
from quiz.generate.reading import Reading
from quiz.generate.standing.dangling import dangling
from quiz.generate.standing.stands import mistyped, needed, one_of_many, unanchored, unnamed
from quiz.generate.values.stamped import as_of
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords
from quiz.languages.values import value_words

STEM = 17
"""Words of a stem beyond which it loses phrases at its end."""
LONGEST = 26
"""Words of a stem, at most."""
LED = 16
"""Words of a stem behind a headline, at most."""
OPENING = 2
"""Sentences at the beginning that may do without a headline, when it does not fit."""
_BOUND = 4
"""Words behind a conjunction among which a second amount has its bound: *and somewhat more than*."""
_LED_WEIGHT = 0.8
SHORTEST, SHORTEST_LED = 5, 4
"""Words of a stem, and of one behind a headline, at least."""
_FIGURES = frozenset({AnswerKind.NUMBER, AnswerKind.MONEY, AnswerKind.PERCENTAGE, AnswerKind.YEAR})
_DOERS = frozenset({AnswerKind.PERSON, AnswerKind.COUNTRY, AnswerKind.CITY, AnswerKind.ORGANISATION})
_VERBLESS = frozenset({"ADJ", "ADV", "NUM"})
"""Classes of what is told like one more verb where there is none (*is a metre long and more in …*)."""
_AMOUNTS = frozenset({AnswerKind.MEASURE, AnswerKind.DURATION})
_BREAKS = frozenset({":", ";", "–", "—", "/"})


@dataclass(frozen=True, slots=True)
class Question:
    """A question for a choice item: the stem asks for the fact's answer; a `lead` before it says of what."""

    fact: Fact
    stem: str
    lead: str = ""

    @property
    def shown(self) -> str:
        """The stem behind its lead."""
        return with_lead(self.lead, self.stem)


@dataclass(frozen=True, slots=True)
class Unasked:
    """Why a fact has no question or no gap."""

    fact: Fact
    reason: str


def ask(fact: Fact, reading: Reading, words: QuestionWords) -> Question | Unasked:
    """The question for a fact, or why there is none."""
    stem = _about_people(fact, reading, words)
    if stem:
        lead = reading.lead.text if fact.rule == "speaker" and not reading.lead.topic else ""
        return Question(fact, small(stem) if lead else stem, lead)
    if fact.rule in LIFE:
        return Question(fact, words.templates[f"{fact.rule}_when"].format(name=fact.noun))
    if fact.rule == "part":
        return Unasked(fact, "it stands in brackets, is part of a name, or not worth asking")
    if fact.rule in {"holder", "role"}:
        return Unasked(fact, "who holds an office is asked only with a date and a country")
    if fact.rule == "speaker":
        return _according(fact, reading, words)
    if fact.clause is None:
        return Unasked(fact, reading.problem or "it lies outside the main clause")
    if _tells_much(fact) and is_year(fact.sent.doc[fact.end - 1].text) and not reading.month:
        return _of_its_year(fact, fact.clause, reading, words)
    return _of_clause(fact, fact.clause, reading, words)


def _of_its_year(fact: Fact, clause: Clause, reading: Reading, words: QuestionWords) -> Question | Unasked:
    """The question for the year of a month or a weekday: these are too much to keep in mind."""
    times = {value.start for value in reading.values if value.kind in TIMES and value.start in clause.tokens}
    if times - {fact.start}:
        return Unasked(fact, "it says two things with one verb")
    year = fact.sent.doc[fact.end - 1].text
    told = replace(fact, answer=year, kind=AnswerKind.YEAR, unit="")
    asked = _of_clause(told, clause, reading, words)
    return replace(asked, fact=replace(asked.fact, start=fact.end - 1))


def _tells_much(fact: Fact) -> bool:
    """Whether a date is a month, or a day with the name of it (*maandag 12 januari 1807*)."""
    doc = fact.sent.doc
    named = doc[fact.start].lower_ in value_words(doc.lang_).weekdays
    return fact.unit == "month" or (fact.kind is AnswerKind.DATE and named)


def _of_clause(fact: Fact, clause: Clause, reading: Reading, words: QuestionWords) -> Question | Unasked:
    """The question for a fact about a phrase of its clause."""
    problem, need = _problem(fact, clause, reading, words)
    problem = problem or _unfit(fact, clause, reading, words)
    phrase = find_phrase(clause, fact.start, fact.end, words, counted=fact.counted) if not problem else None
    if phrase is None:
        return Unasked(fact, problem or "it is one of several, or lies in a subordinate clause")
    if phrase.nested and not words.nested:
        return Unasked(fact, "it hangs on a noun, which cannot go to the front")
    if _behind_idiom(clause.doc, phrase, words):
        return Unasked(fact, "no question word fits here")
    both = phrase.preposition is None and _reads_both_ways(fact, clause, reading)
    if words.verb_second and (both or _opens_with_object(clause, words)):
        return Unasked(fact, "who does it to whom would not be clear")
    asked = asked_phrase(fact, clause, phrase, words)
    if asked is None:
        return Unasked(fact, "no question word fits here")
    if fact.kind in AMOUNTS and (_leaves_second(clause, asked[0]) or _is_in_aside(clause, asked[0])):
        return Unasked(fact, "it is one of several, or lies in a subordinate clause")
    ordered = question(_shortened(clause, asked[0], words), *asked, words)
    speaker = fact.speaker
    if clause.said_by is not None:
        speaker = said_by(clause.said_by, reading, words)
        if not speaker:
            return Unasked(fact, "who says it is not certain")
    spoken = ordered and with_speaker(ordered, replace(fact, speaker=speaker), words)
    return _finished(fact, spoken, reading, words, need=need)


def _leaves_second(clause: Clause, moved: Sequence[int]) -> bool:
    """Whether what goes to the front leaves something behind that is joined to it (*twaalf kisten zilver en
    kostbare juwelen*)."""
    behind = moved[-1] + 1
    return behind in clause.rest and clause.doc[behind].pos_ == "CCONJ"


def _is_in_aside(clause: Clause, moved: Sequence[int]) -> bool:
    """Whether what goes to the front stands by a participle that only describes something (*in een rijtuig,
    getrokken door vier schimmels*)."""
    verb = moved[0] - 1
    inside = verb in clause.rest and verb - 1 in clause.rest
    return inside and _is_participle(clause.doc[verb]) and clause.doc[verb - 1].text == ","


def _behind_idiom(doc: Doc, phrase: Phrase, words: QuestionWords) -> bool:
    """Whether an idiom stands before the phrase, that would stay behind (*above all*), or ends in what looks
    like its preposition (*tot nu toe*)."""
    first = phrase.tokens[0]
    ends = {first - 1, phrase.preposition or first - 1}
    return any(i > 0 and (doc[i - 1].lower_, doc[i].lower_) in words.harmless for i in ends)


def _unfit(fact: Fact, clause: Clause, reading: Reading, words: QuestionWords) -> str:
    """Why a question about a clause would not ask what the clause says; "" when it would."""
    if is_counted_out(reading.doc, fact, set(clause.tokens)):
        return "what it counts is told behind it"
    if in_range(reading.doc, fact) or (fact.kind in AMOUNTS and comes_to(reading.doc, fact.start, words)):
        return "it is one of several, or lies in a subordinate clause"
    if _shares_verb(clause, words) or _tells_two_times(fact, clause, reading):
        return "it says two things with one verb"
    if not words.verb_second and _goes_on(fact, clause):
        return "it says two things with one verb"
    return "it is told of now, and was then" if _looks_back(fact, clause, reading) else ""


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


def _reads_both_ways(fact: Fact, clause: Clause, reading: Reading) -> bool:
    """Whether another name of the kind stands as bare beside the verb (*Welk land viel Polen binnen?*), or a
    noun that the verb may have for its object as well (*Welk bedrijf heeft een brand verwoest?*)."""
    if fact.kind not in _DOERS:
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


def _shortened(clause: Clause, moved: tuple[int, ...], words: QuestionWords) -> Clause:
    """The clause without the phrases at its end, once what goes to the front is taken out."""
    if not set(moved) <= set(clause.rest):
        return clause
    room = max(STEM - len(moved), 6)
    left = replace(clause, rest=tuple(i for i in clause.rest if i not in moved))
    return replace(clause, rest=(*shorten(left, (), words, longest=room).rest, *moved))


def _according(fact: Fact, reading: Reading, words: QuestionWords) -> Question | Unasked:
    if len(reading.clauses) != 1:
        return Unasked(fact, reading.problem or "what is said is more than one clause")
    problem, need = _problem(fact, reading.clauses[0], reading, words)
    if problem:
        return Unasked(fact, problem)
    return _finished(fact, according(reading, words), reading, words, need=need)


def _finished(
    fact: Fact, ordered: list[Piece] | None, reading: Reading, words: QuestionWords, *, need: Need
) -> Question | Unasked:
    """The question as text, unless it says too little or gives its answer away."""
    if ordered is None:
        return Unasked(fact, "the verb cannot be put in question order")
    stem = render(reading.doc, ordered, proper=reading.proper, shown=reading.shown)
    count, told = len(stem.split()), _told(fact, words)
    most = LONGEST if reading.lead.topic else LED
    spare = need.without and fact.sent.index < OPENING
    lead = (
        "" if spare and (count > most or repeats(told, need.text, amount=fact.kind in AMOUNTS)) else need.text
    )
    named = lead and reading.lead.headline and fact.kind in _DOERS | {AnswerKind.NAME}
    if _names_itself(stem, words):
        return Unasked(fact, "the question has the kind of its answer twice")
    shown = f"{lead} {stem}"
    if tells_country(fact.answer, shown, reading.doc.lang_):
        return Unasked(fact, "the question tells of which country it is")
    language = reading.doc.lang_
    if tells_number(fact.answer, shown, language) or tells_year(fact.answer, lead, language):
        return Unasked(fact, "the answer also stands in the question")
    if repeats(told, shown, amount=fact.kind in AMOUNTS) or (named and of_one_stem(fact.answer, lead)):
        return Unasked(fact, "the answer also stands in the question")
    if count > LONGEST:
        return Unasked(fact, "the question would be too long")
    if count < (SHORTEST_LED if lead and may_be_short(fact, reading) else SHORTEST):
        return Unasked(fact, "too little is left for a question")
    if lead and count > most:
        return Unasked(fact, "the question would be too long behind the headline that it needs")
    finite = fact.clause.doc[fact.clause.finite] if fact.clause else None
    opens = fact.sent.index < OPENING and fact.kind is not AnswerKind.YEAR
    month = as_of(f"{lead} {stem}", finite, reading.month, opens=opens)
    stem = f"{stem.rstrip(' ,')}{month}?"
    return Question(led(fact, need), stem, lead) if lead else Question(fact, capital(stem))


def may_be_short(fact: Fact, reading: Reading) -> bool:
    """Whether few words do: an amount or a year that opens a story (*hoeveel mensen raakten gewond*)."""
    return reading.lead.headline and fact.kind in _FIGURES and fact.sent.index <= OPENING


def _names_itself(stem: str, words: QuestionWords) -> bool:
    """Whether what is asked for stands in the rest of a question too (*Welke organisatie … uit de
    organisatie?*)."""
    parts = stem.lower().split()
    asked = next((which for which in words.which.values() if f"{which} " in f"{stem.lower()} "), "")
    return len(asked.split()) > 1 and parts.count(asked.split()[-1]) > 1


def led(fact: Fact, need: Need) -> Fact:
    """A fact behind a lead: it matters less when it cannot do without."""
    return fact if need.without else replace(fact, importance=round(fact.importance * _LED_WEIGHT, 3))


def _told(fact: Fact, words: QuestionWords) -> str:
    """The answer without its unit, which the question may name."""
    unit = unit_of(fact)
    if unit is not None:
        doc = fact.sent.doc
        return doc[fact.start : unit].text
    return fact.answer.removesuffix(words.periods[fact.unit][1] if fact.unit in words.periods else "")


def _about_people(fact: Fact, reading: Reading, words: QuestionWords) -> str:
    """The stem by the rules for speakers and offices; "" where none applies."""
    if fact.rule == "holder":
        held = bool(set(fact.noun.lower().split()[-1:]) & words.high)
        return office_holder(fact, reading.month, words) if reading.month and held else ""
    return quoted(fact, reading, words) if fact.rule == "speaker" else ""


def _problem(fact: Fact, clause: Clause, reading: Reading, words: QuestionWords) -> tuple[str, Need]:
    """Why a clause is not asked about at all, and the lead that it needs otherwise."""
    if denied(clause.doc, clause.tokens, words):
        return "something is denied", Need()
    others = [i for i in clause.tokens if i not in fact.tokens]
    if mistyped(fact, clause, words):
        return mistyped(fact, clause, words), Need()
    if one_of_many(fact, clause, words):
        return "it is one of several of its kind", Need()
    if any(clause.doc[i].is_quote or clause.doc[i].text in _BREAKS for i in clause.tokens):
        return "it holds a quotation mark, a colon or a dash", Need()
    if any(clause.doc[i].text == "," and clause.doc[i + 1].lower_ in words.so for i in clause.tokens[:-1]):
        return "it holds who says it", Need()
    if fact.kind is AnswerKind.PEOPLE and clause.doc[clause.finite].lower_ in words.speech:
        return "nobody is named who says it", Need()
    if fact.kind is AnswerKind.PERSON and any(
        "person" in words.personal.get(clause.doc[i].lower_, "") for i in others if i not in reading.shown
    ):
        return "a pronoun tells who it is", Need()
    return needed(_problems(fact, clause, others, reading, words), reading, others, words)


def _problems(
    fact: Fact, clause: Clause, others: list[int], reading: Reading, words: QuestionWords
) -> Iterator[str]:
    """What may be wrong with what the question says, worst first; "" for what is not."""
    yield dangling(reading, others, words, among=clause.tokens)
    yield unnamed(clause, reading, words)
    yield unanchored(reading, others, fact)


def with_speaker(pieces: list[Piece], fact: Fact, words: QuestionWords) -> list[Piece]:
    """The question with who says it, behind the verb and what stands beside it."""
    if not fact.speaker or fact.clause is None:
        return pieces
    said = words.templates["according"].format(speaker=fact.speaker)
    if not words.verb_second:
        return [said, ",", *pieces]
    at = pieces.index(fact.clause.finite) + 1
    while at < len(pieces) and pieces[at] in fact.clause.subject:
        at += 1
    return [*pieces[:at], said, *pieces[at:]]
