"""Facts that are only a part of what is told: what something is compared with, a piece of an amount, what
went before, a day whose year stands elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from quiz.checks.text import YEAR
from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import finite_of, is_finite, is_people, main_verb
from quiz.generate.clauses.tokens import in_present, is_year
from quiz.generate.facts.fact import Fact
from quiz.generate.kinds import AMOUNTS, SUMS, TIMES
from quiz.generate.names.gazetteer import nationalities
from quiz.generate.reading import Reading
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_PLACES = frozenset({AnswerKind.CITY, AnswerKind.COUNTRY, AnswerKind.PLACE})
_NEEDED = frozenset({"obj", "iobj", "compound:prt"})
_LONG = frozenset({"century", "decade"})
_NEAR = 8
"""Words behind the verb among which a number is a share of those that stand first, at most."""
_AGAIN = 5
"""Tokens behind a time among which another one begins, at most."""
_BACK = 3
"""Words before an answer among which that of a comparison stands."""
_OF_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
"""Classes of words in a phrase before its name."""
_LINKS = frozenset({"ADP", "SCONJ", "ADV", "VERB"})
_ALIKE = 4
"""Letters that a people and its adjective have in common, at least: *Russen*, *Russisch*."""


def is_part(fact: Fact, reading: Reading, words: QuestionWords) -> str:
    """Why a fact does not say the whole of anything; "" when it does."""
    doc = reading.doc
    opened = doc[0].lower_ in words.completing and doc[0].pos_ in {"SCONJ", "ADV", "PRON"}
    before = [token.lower_ for token in doc[max(0, fact.start - _BACK) : fact.start]]
    last = before[-1] if before else ""
    placed = bool(before) and doc[fact.start - 1].pos_ in {"ADP", "DET"} and last not in words.than
    if placed and any(_compares(doc[i], words) for i in range(fact.start - len(before), fact.start - 1)):
        return "it is only what something else is compared with"
    if opened:
        return "it is told of what another sentence says"
    if _is_example(fact, words):
        return "it is only an example"
    if fact.start in reading.unclear:
        return "who or which it is, another sentence says"
    alone = (
        _of_amount(fact, before, words) or _of_name(fact, doc, words) or _of_time(fact, reading, last, words)
    )
    return alone or (_of_clause(fact, fact.clause, words) if fact.clause is not None else "")


def _is_example(fact: Fact, words: QuestionWords) -> bool:
    """Whether an answer is only one of those that something is told of (*like food writer Ada Smit*)."""
    at = fact.start - 1
    while at > 0 and fact.sent.doc[at].pos_ in _OF_PHRASE:
        at -= 1
    link = fact.sent.doc[max(0, at)]
    such = (link.nbor(-1).lower_, link.lower_) in words.harmless if link.i else False
    return link.pos_ in _LINKS and (link.lower_ in words.exemplifies or such)


def _of_amount(fact: Fact, before: Sequence[str], words: QuestionWords) -> str:
    """Why an amount is only a piece of one, or one of nothing; `before` are the words before it."""
    doc, last = fact.sent.doc, before[-1] if before else ""
    if fact.kind in SUMS and last in words.several:
        return "it is only a piece of an amount"
    opens = words.up_from - words.linking_prepositions
    joined = last in words.until | words.up_to and doc[fact.start - 2].pos_ in {"NUM", "ADJ"}
    if fact.kind in AMOUNTS and (joined or not opens.isdisjoint(before[-2:])):
        return "it is one end of a range"
    if fact.kind in AMOUNTS and _is_shared_out(doc, fact.start, words):
        return "it only tells of how many another number is a share"
    if fact.kind is AnswerKind.NUMBER and not fact.noun and _measures_nothing(fact, words):
        return "of what this is the number, the sentence does not say"
    behind = doc[fact.end : fact.end + 2]
    if fact.kind is AnswerKind.NUMBER and any(token.lower_ in words.on_top for token in behind[:1]):
        return "it only tells how many came on top of others"
    more = len(behind) > 1 and behind[0].pos_ == "CCONJ" and behind[1].pos_ == "NOUN"
    if fact.kind is AnswerKind.DURATION and any(_relates(token, words) for token in behind[:1]):
        return "it only tells how long before or after something it was"
    if fact.kind is AnswerKind.DURATION and more:
        return "it is only a piece of an amount"
    if fact.kind in AMOUNTS and any(token.lower_ in words.farther for token in behind[:1]):
        return "from where it is so far, the sentence does not say"
    finite = next((token.i for token in doc if is_finite(token)), 0)
    whole = fact.start < finite and doc[0].lower_ in words.linking_prepositions
    others = [token for token in doc[finite : finite + _NEAR] if token.like_num] if whole else []
    if any(token.lower_ not in words.single for token in others):
        return "it only tells of how many another number is a share"
    few = fact.kind is AnswerKind.NUMBER and fact.answer.lower() in words.few
    return "so few are no number to keep in mind" if few and last in words.definite | words.every else ""


def _is_shared_out(doc: Doc, start: int, words: QuestionWords) -> bool:
    """Whether an amount is one of which only some are told of (*veel van de ruim 100.000 inwoners*)."""
    while start and doc[start - 1].lower_ in words.hedges | words.about:
        start -= 1
    some = doc[max(0, start - _BACK) : start]
    linked = len(some) == _BACK and some[1].lower_ in words.linking_prepositions
    return linked and some[2].lower_ in words.definite and some[0].pos_ in {"ADJ", "PRON", "DET", "NUM"}


def _relates(token: Token, words: QuestionWords) -> bool:
    """Whether a word tells a time by something else: *drie weken voor de opening*."""
    return token.pos_ == "ADP" and token.lower_ in words.beyond - words.agents


def _of_name(fact: Fact, doc: Doc, words: QuestionWords) -> str:
    """Why what looks like a name is none."""
    if fact.answer.lower() in words.compass:
        return "it is a point of the compass"
    behind = doc[fact.end].pos_ if fact.end < len(doc) else ""
    if words.verb_second and fact.rule == "proper" and fact.answer.endswith("s") and behind == "NOUN":
        return "it only says whose something is"
    return "it is a people, not a name" if _is_people(fact, doc[fact.start], words) else ""


def _of_time(fact: Fact, reading: Reading, last: str, words: QuestionWords) -> str:
    """Why a fact is told by about only, from before what is told, or of a day without its year; `last` is the
    word before it."""
    doc = reading.doc
    about = last in words.hedges | words.about or (fact.unit in _LONG and _is_part_of_it(doc, fact))
    if fact.kind is AnswerKind.YEAR and about:
        return "when it was is told by about only"
    if fact.kind is AnswerKind.YEAR and _is_of_nothing_told(fact, words):
        return "what it was, another sentence says"
    if fact.unit == "century" and _has_year_of(fact, reading):
        return "a year beside it gives it away"
    if _went_before(fact, reading, words):
        return "it happened before what is told"
    if fact.kind in TIMES and _is_told_again(fact, words):
        return "it is one of several"
    if fact.kind in TIMES and last in words.until and _is_of_no_tense(fact, words):
        return "its verb tells another time"
    if fact.kind not in TIMES and not reading.month:
        told = fact.clause.tokens if fact.clause is not None else range(len(doc))
        if any(i in told for i in _days_of_no_year(reading)):
            return "the year of a day in it is not told"
    return ""


def _is_of_nothing_told(fact: Fact, words: QuestionWords) -> bool:
    """Whether a year belongs to a noun that only sums up what is told elsewhere (*een voorval uit 2017*)."""
    before = fact.sent.doc[max(0, fact.start - _BACK) : fact.start]
    link = len(before) == _BACK and before[1].lower_ in words.summing_up and before[2].pos_ == "ADP"
    return link and before[0].lower_ in words.indefinite


def _of_clause(fact: Fact, clause: Clause, words: QuestionWords) -> str:
    """Why the clause of a fact is not true, or clear, by itself; "" when it is."""
    doc, told = clause.doc, clause.tokens
    first = doc[told[0]]
    late = first.lower_ in words.not_before and fact.kind in TIMES and fact.start in clause.front
    if first.lower_ in words.focus and first.pos_ == "ADV" and first.i not in fact.tokens and not late:
        return f"it holds with ‘{first.text}’ only"
    verb = main_verb(doc[clause.finite])
    needed = [child.i for child in verb.children if child.dep_ in _NEEDED and not child.is_punct]
    if any(i not in told for i in needed) or _leaves_out_what(told, doc, words) or _aims(told, doc, words):
        return "what its verb is not whole without stands elsewhere"
    if verb.lemma_.lower() in words.appointing and not (_says_what(verb, words) or _is_body(clause, words)):
        return "as what it was, another sentence says"
    if doc[clause.finite].lower_ in words.be and _only_says_how(fact, clause):
        return "how it was says too little alone"
    if any(_is_misread(doc[i]) for i in told):
        return "what belongs to its verb is uncertain"
    verbs = [doc[i].lower_ for i in (clause.finite, *clause.rest) if doc[i].pos_ in {"VERB", "AUX"}]
    if fact.kind in _PLACES and fact.start in clause.subject and not words.speech.isdisjoint(verbs):
        return "a place stands for who speaks there"
    return ""


def _leaves_out_what(told: Sequence[int], doc: Doc, words: QuestionWords) -> bool:
    """Whether a clause stops before `that`, which tells what was wanted or said."""
    behind = [token for token in doc[max(told) + 1 :] if not token.is_punct][:1]
    opens = any(token.lower_ in words.that and token.pos_ == "SCONJ" for token in behind)
    return opens and not any(doc[i].dep_ in {"obj", "cop"} for i in told)


def _aims(told: Sequence[int], doc: Doc, words: QuestionWords) -> bool:
    """Whether a verb such as *kijken* has nothing in a clause that it is aimed at."""
    aims = {words.aimed[lemma] for i in told if (lemma := doc[i].lemma_.lower()) in words.aimed}
    return not aims <= {doc[i].lower_ for i in told}


def _compares(token: Token, words: QuestionWords) -> bool:
    """Whether something is compared from here on: by *than*, or by *as* behind an adjective."""
    role = token.lower_ in words.role_links
    described = token.i > 0 and token.nbor(-1).pos_ in {"ADJ", "ADV"}
    return token.lower_ in words.than and (described or not role)


def _says_what(verb: Token, words: QuestionWords) -> bool:
    """Whether it stands beside a verb as what somebody was appointed (*appointed professor*, *tot abt*)."""
    beside = [child for child in verb.children if child.dep_ in {"xcomp", "obj", "obl", "obl:arg", "advcl"}]
    nouns = [child for child in beside if child.pos_ in {"NOUN", "PROPN"}]
    cases = [case.lower_ for noun in nouns for case in noun.children if case.dep_ in {"case", "mark"}]
    return any(child.dep_ in {"xcomp", "obj"} for child in beside) or not words.role_links.isdisjoint(cases)


def _is_body(clause: Clause, words: QuestionWords) -> bool:
    """Whether no one person is elected or proclaimed, but a council, a republic (*de raad werd verkozen*)."""
    verb, subject = main_verb(clause.doc[clause.finite]), clause.doc[clause.head]
    passive = any(child.dep_ == "aux:pass" for child in verb.children)
    return passive and subject.pos_ == "NOUN" and not is_people(subject.lower_, words)


def _only_says_how(fact: Fact, clause: Clause) -> bool:
    """Whether a clause has a noun with `the` for its subject, and tells of it in an adjective only (*was the
    tension great*)."""
    doc, others = clause.doc, [i for i in clause.rest if i not in fact.tokens]
    bare = [doc[i].pos_ for i in clause.subject] == ["DET", "NOUN"]
    named = any(doc[i].pos_ in {"NOUN", "PROPN", "VERB", "PRON"} for i in others)
    return bare and not named and any(doc[i].pos_ == "ADJ" for i in others) and fact.kind in TIMES


def _is_part_of_it(doc: Doc, fact: Fact) -> bool:
    """Whether an adjective before a century or decade takes a part of it (*the early twentieth century*)."""
    return fact.start > 0 and doc[fact.start - 1].pos_ == "ADJ"


def _has_year_of(fact: Fact, reading: Reading) -> bool:
    """Whether a year of a century stands in the clause that tells of it."""
    told = fact.clause.tokens if fact.clause is not None else range(len(reading.doc))
    centuries = {value.value for value in reading.values if value.start == fact.start}
    years = (reading.doc[i].text for i in told)
    return any(is_year(year) and (int(year) - 1) // 100 + 1 in centuries for year in years)


def _measures_nothing(fact: Fact, words: QuestionWords) -> bool:
    """Whether a number without a noun may be an age, a mark, a reading: *een vrouw van 91*, *gave 5.9*."""
    doc = fact.sent.doc
    if _is_share_of_front(fact, words):
        return False
    if fact.unit or (fact.end < len(doc) and doc[fact.end].lower_ in words.linking_prepositions):
        return False
    return not any(token.lower_.endswith(words.counting) for token in doc)


def _is_share_of_front(fact: Fact, words: QuestionWords) -> bool:
    """Whether a number is how many of those that stand first (*Van de 160 vrijwilligers zijn er veertig
    afgehaakt*)."""
    front = fact.clause.front if fact.clause is not None else ()
    return bool(front) and front[0] == 0 and fact.sent.doc[0].lower_ in words.linking_prepositions


def _is_people(fact: Fact, first: Token, words: QuestionWords) -> bool:
    """Whether a name is that of a people: an adjective of nationality, a plural that begins like one
    (*Russen*), or one of no known kind with `the` (*the Lombards*)."""
    known = nationalities(first.doc.lang_)
    several = fact.end - fact.start == 1 and "Plur" in first.morph.get("Number", [])
    plural = several and fact.rule in {"name", "proper"} and fact.kind is not AnswerKind.COUNTRY
    alike = plural and fact.answer[:_ALIKE].casefold() in {each[:_ALIKE].casefold() for each in known}
    the = first.i > 0 and first.nbor(-1).lower_ in words.definite and fact.kind is AnswerKind.NAME
    return fact.answer in known or (plural and (alike or the))


def _went_before(fact: Fact, reading: Reading, words: QuestionWords) -> bool:
    """Whether a fact is told in the pluperfect, of something that had not lasted since it."""
    doc, clause = reading.doc, fact.clause
    finite = doc[clause.finite] if clause is not None else finite_of(reading.sent.root)
    if finite is None or finite.lower_ not in words.had or _is_since(fact, words):
        return False
    return finite.dep_ == "aux"


def _is_told_again(fact: Fact, words: QuestionWords) -> bool:
    """Whether another time follows on, of which the same is told (*in 1635, and again in 1655*), or something
    was once more what it had been (*de uitslag van 2003 was opnieuw teleurstellend*)."""
    clause = fact.clause
    if clause is not None and clause.doc[clause.finite].lower_ in words.be and clause.rest:
        return clause.doc[clause.rest[0]].lower_ in words.once_more
    behind = [token for token in fact.sent.doc[fact.end : fact.end + _AGAIN] if not token.is_punct]
    told = [token.lower_ for token in behind]
    joined = len(behind) > 3 and behind[0].pos_ == "CCONJ" and told[1] in words.once_more
    return joined and told[2] in words.time_prepositions and behind[3].text[0].isdigit()


def _is_of_no_tense(fact: Fact, words: QuestionWords) -> bool:
    """Whether English tells in the present tense since when something is (*is the chair since 2015*)."""
    finite = fact.sent.doc[fact.clause.finite] if fact.clause is not None else None
    return not words.verb_second and in_present(finite) and finite.lower_ in words.be


def _is_since(fact: Fact, words: QuestionWords) -> bool:
    """Whether something had lasted since a time, or until one."""
    before = [token.lower_ for token in fact.sent.doc[max(0, fact.start - 2) : fact.start]]
    if before and before[-1] in words.definite:
        before.pop()
    return bool(before) and before[-1] in words.until


def _days_of_no_year(reading: Reading) -> list[int]:
    """Where a day, or the month of something past, begins that has no year beside it."""
    days = [value for value in reading.values if value.kind in {AnswerKind.DATE, AnswerKind.MONTH}]
    if not days or YEAR.search(reading.sent.text):
        return []
    past = any("Past" in token.morph.get("Tense", []) for token in reading.doc if is_finite(token))
    told = (value.start for value in days if past or value.kind is AnswerKind.DATE)
    return [i for i in told if i not in reading.shown]


def _is_misread(token: Token) -> bool:
    """Whether a noun is told as one more verb: the subject of a clause whose verb was not found."""
    joined = token.dep_ == "conj" and token.pos_ in {"NOUN", "PROPN"} and token.head.pos_ in {"VERB", "ADJ"}
    told = (child.dep_ in {"cop", "case"} or child.dep_.startswith("nsubj") for child in token.children)
    return joined and not any(told)
