"""Questions for amounts: how many of what, with all that the noun hangs on."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import hanging
from quiz.generate.clauses.tokens import is_year
from quiz.generate.facts.fact import Fact
from quiz.generate.questions.order import Piece
from quiz.generate.questions.phrase import Phrase
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

COUNTED = frozenset({AnswerKind.NUMBER})
MEASURED = frozenset({AnswerKind.DURATION, AnswerKind.MEASURE, AnswerKind.PERCENTAGE})


def number(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """`vier nieuwe bataljons` -> `hoeveel nieuwe bataljons`, with all that the noun hangs on."""
    doc = clause.doc
    before = [token.lower_ for token in doc[max(0, fact.start - 2) : fact.start]]
    ranked = bool(before) and before[-1] in words.each
    ranked = ranked or (before[-1:] == list(words.linking_prepositions) and before[0] in words.ordinals)
    after = doc[phrase.tokens[-1] + 1].lower_ if phrase.tokens[-1] + 1 < len(doc) else ""
    ranked = ranked or after in words.closes_count or fact.noun.lower() in words.multiplies
    behind = phrase.preposition is None and doc[phrase.tokens[0]].pos_ == "ADP"
    of = phrase.preposition is not None and doc[phrase.preposition].lower_ in words.linking_prepositions
    of_doing = of and phrase.preposition and doc[phrase.preposition - 1].pos_ == "VERB"
    hangs_on_one = phrase.nested and doc[phrase.tokens[0]].lower_ in words.indefinite
    share = of and phrase.preposition and doc[phrase.preposition - 1].pos_ in {"NUM", "ADJ", "PRON", "DET"}
    at_most = phrase.preposition is not None and doc[phrase.preposition].lower_ in words.up_to | words.until
    if at_most and doc[phrase.core[-1]].dep_.startswith(("obj", "nsubj")):
        return None
    if not fact.noun or phrase.loose or ranked or behind or share or of_doing or (of and hangs_on_one):
        return None
    if phrase.nested and phrase.preposition and doc[phrase.preposition - 1].pos_ == "ADJ":
        return None
    tokens = [i for i in phrase.tokens if i < fact.start]
    spare = words.definite | words.focus | words.hedges | words.granting
    while tokens and tokens[-1] in phrase.core and doc[tokens[-1]].lower_ in spare:
        tokens.pop()
    behind_it = phrase.tokens[-1] + 1
    hangs = hanging(doc, phrase.core[-1], behind_it, clause.rest)
    dated = any(is_year(doc[i].text) for i in hangs)
    if hangs and (dated or doc[hangs[0]].lower_ in words.verbal_prepositions):
        hangs = []
    more = bool(hangs) or (fact.counted is not None and phrase.tokens[-1] >= fact.counted)
    of_noun = any(doc[i].dep_ == "ROOT" and doc[i].pos_ == "NOUN" for i in clause.rest)
    if (more or of_noun) and phrase.preposition is not None and is_copula(clause, words):
        return None
    counted = phrase.core[-1]
    if not hangs and behind_it in clause.rest and doc[behind_it].pos_ == "NOUN":
        beside = doc[counted].head.i == behind_it or doc[behind_it].head.i == counted
        hangs = [behind_it] if beside else []
    owned = fact.start > 0 and doc[fact.start - 1].lower_ in words.possessive
    if owned or (tokens and tokens[-1] in phrase.core):
        return None
    tail = (*(i for i in phrase.tokens if i >= fact.end), *hangs)
    return (*phrase.tokens, *hangs), [*tokens, words.how_many, *tail]


def quantity(
    fact: Fact, clause: Clause, phrase: Phrase, words: QuestionWords
) -> tuple[tuple[int, ...], list[Piece]] | None:
    """`een taakstraf van 180 uur` -> `een taakstraf van hoeveel uur`; `5,1 procent duurder` -> `hoeveel
    procent duurder`."""
    doc = clause.doc
    unit = unit_of(fact)
    known = fact.start > 0 and doc[fact.start - 1].lower_ in words.definite
    away = fact.end < len(doc) and doc[fact.end].pos_ == "ADV" and phrase.preposition is None
    if known or (away and not words.verb_second):
        return None
    behind = phrase.preposition is None and doc[phrase.tokens[0]].pos_ == "ADP"
    goes_on = fact.end not in phrase.tokens and fact.end in clause.rest and _takes(doc, fact.end)
    inside = phrase.nested and phrase.tokens == clause.subject
    if fact.kind is AnswerKind.DURATION and unit is not None and _reaches(doc[unit], fact.end):
        return None
    if unit is None or inside or phrase.loose or behind or goes_on or doc[unit].lower_ in words.uncounted:
        return None
    if doc[fact.start].lower_ in words.indefinite or doc[fact.start].text == "1":
        return None
    lead = [i for i in phrase.tokens if i < fact.start]
    while lead and doc[lead[-1]].lower_ in words.definite | words.focus | words.hedges:
        lead.pop()
    tail = [i for i in phrase.tokens if i >= fact.end]
    compared = _compared(doc, fact.end, clause, words) if not tail else []
    if not tail and fact.end + 1 in clause.rest and doc[fact.end].lower_ in words.per:
        tail = [fact.end, fact.end + 1]
    if is_copula(clause, words) and set(phrase.tokens) <= set(clause.rest) and not compared:
        return None
    if lead and lead[-1] in phrase.core:
        return None
    if compared and phrase.preposition is None and doc[phrase.tokens[0] - 1].pos_ in {"NOUN", "PROPN"}:
        return None
    inside = phrase.nested and set(phrase.tokens) <= {*clause.front, *clause.rest}
    if inside and lead and (doc[lead[0]].pos_ != "DET" or doc[lead[0]].lower_ in words.indefinite):
        return None
    if compared and compared[-1] + 1 in clause.rest and doc[compared[-1] + 1].pos_ in {"CCONJ", "PUNCT"}:
        return None
    about = [fact.start - 1] if fact.start and doc[fact.start - 1].lower_ in words.hedges else []
    return (*about, *dict.fromkeys((*phrase.tokens, *tail)), *compared), [
        *lead,
        words.how_many,
        *range(unit, fact.end),
        *tail,
        *compared,
    ]


def much(fact: Fact, phrase: Phrase, words: QuestionWords) -> tuple[tuple[int, ...], list[Piece]] | None:
    """`2,3 miljoen euro noodsteun` -> `hoeveel noodsteun`."""
    plain = not phrase.nested and not phrase.loose and phrase.tokens[0] == fact.start
    if not words.verb_second or not plain:
        return None
    return tuple(dict.fromkeys((*phrase.tokens, fact.end))), [words.how_much, fact.end]


def is_copula(clause: Clause, words: QuestionWords) -> bool:
    """Whether a form of `be` is the only verb: what follows the predicate noun hangs on that noun."""
    doc = clause.doc
    others = any(doc[i].pos_ == "VERB" and doc[i].dep_ != "amod" for i in clause.rest)
    return doc[clause.finite].lower_ in words.be and not others


def is_priced(clause: Clause, words: QuestionWords) -> bool:
    """Whether something costs an amount, or comes to it."""
    return any(clause.doc[i].lemma_ in words.priced for i in (clause.finite, *clause.rest))


def unit_of(fact: Fact) -> int | None:
    """The first token of the unit of an amount: *uur* of *180 uur*; None where no word names it."""
    doc = fact.sent.doc
    unit = next((i for i in fact.tokens if doc[i].pos_ == "NOUN" and not doc[i].like_num), None)
    if unit is None or unit == fact.start or len(doc[unit]) < 3:
        return None
    return unit - (unit - 1 > fact.start and doc[unit - 1].pos_ == "ADJ" and not doc[unit - 1].like_num)


def _compared(doc: Doc, at: int, clause: Clause, words: QuestionWords) -> list[int]:
    """The comparative that an amount goes with, and its noun, or its dimension: *duurder*, *meer loon*,
    *lang*."""
    if at in clause.rest and doc[at].lower_ in words.dimensions:
        return [at]
    if at not in clause.rest or "Cmp" not in doc[at].morph.get("Degree", []):
        return []
    noun = at + 1 in clause.rest and doc[at + 1].pos_ == "NOUN" and doc[at].head.i == at + 1
    return [at, at + 1] if noun else [at]


def _reaches(unit: Token, end: int) -> bool:
    """Whether a stretch of time is told from something (*tien weken voor de Spelen*)."""
    return any(child.dep_ == "nmod" and child.i >= end for child in unit.children)


def _takes(doc: Doc, i: int) -> bool:
    """Whether an amount is one of what stands here: a noun, or what seems a verb before the verb (*tachtig
    ton bieten laten liggen*)."""
    behind = doc[i + 1].pos_ if i + 1 < len(doc) else ""
    infinitive = "Inf" in doc[i].morph.get("VerbForm", [])
    modifies = doc[i].dep_ == "amod" and behind == "NOUN"
    misread = doc[i].pos_ == "VERB" and doc[i].dep_ == "compound:prt"
    return doc[i].pos_ == "NOUN" or modifies or misread or (infinitive and behind == "ADP")
