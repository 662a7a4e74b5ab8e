"""Whether words stand alone: they name what they are about, or a lead before them does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Token

from quiz.checks.text import YEAR
from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.nouns import is_finite, is_people
from quiz.generate.clauses.tokens import is_year
from quiz.generate.lead import Need
from quiz.generate.names.evidence import is_compound_role
from quiz.generate.standing.bare import bare_nouns, is_told_apart, tells_which
from quiz.generate.standing.dangling import Vague
from quiz.generate.standing.within import is_of_subject
from quiz.item import AnswerKind
from quiz.languages.names import name_words
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from quiz.generate.facts.fact import Fact
    from quiz.generate.reading import Reading


_OF_STORY = 3
"""Names and dates that say of what an item is."""
_PLACES = frozenset({AnswerKind.COUNTRY, AnswerKind.REGION, AnswerKind.CITY, AnswerKind.PLACE})
_NO_NOUNS = frozenset({"ADJ", "VERB", "ADV"})
_SPECIFIC = 8
"""Letters of a noun that names one thing in an article about it (*de mattentaart*), unlike *de stof*."""


def unnamed(clause: Clause, reading: Reading, words: QuestionWords) -> str:
    """Why the subject is not named: `de stad` alone, or something of `hers`; "" when it is."""
    doc, subject = clause.doc, [i for i in clause.subject if i not in reading.shown]
    if subject and doc[subject[0]].lower_ in words.possessive and subject == list(clause.subject):
        return f"whose is ‘{doc[subject[0]].text} {doc[subject[-1]].text}’"
    owners = (doc[i] for i in clause.front if doc[i].lower_ in words.possessive and doc[i].pos_ == "PRON")
    if any(not is_of_subject(owner, clause.tokens, reading, words) for owner in owners):
        return "a possessive in front points outside the sentence"
    if len(subject) > 1 and doc[subject[0]].lower_ in words.definite and doc[subject[-1]].pos_ in _NO_NOUNS:
        return f"‘{doc[subject[0]].text} {doc[subject[-1]].text}’ stands without its noun"
    if len(subject) > 2 and doc[subject[0]].lower_ in words.definite and _is_told_by_age(doc, subject, words):
        return f"who ‘{doc[subject[0]].text} … {doc[subject[-1]].text}’ is, an earlier sentence says"
    if len(subject) > 1 and subject == list(clause.subject) and _is_kin(doc, subject, words):
        return f"who ‘{doc[clause.head].text}’ are, an earlier sentence says"
    plain = all(doc[i].pos_ in {"DET", "ADJ", "NUM", "NOUN"} for i in subject)
    if plain and subject and doc[clause.head].lower_ in words.empty:
        return f"what ‘{doc[clause.head].text}’ is, the sentence does not say"
    known = bool(subject) and subject[-1] in reading.topics
    if _bare(doc, subject, words) and not (
        known and (len(subject) > 2 or len(doc[subject[-1]]) >= _SPECIFIC)
    ):
        problem = f"which one ‘{doc[subject[0]].text} {doc[subject[-1]].text}’ is, the sentence does not say"
        return problem if doc[subject[-1]].lower_ in words.anyone else Vague(problem)
    return ""


def _is_told_by_age(doc: Doc, subject: Sequence[int], words: QuestionWords) -> bool:
    """Whether a subject is somebody without a name, told by an age only (*de 44-jarige oud-inspecteur*)."""
    aged = any(doc[i].lower_.endswith(words.of_age) for i in subject[1:])
    return aged and all(doc[i].pos_ != "PROPN" for i in subject)


def _is_kin(doc: Doc, subject: Sequence[int], words: QuestionWords) -> bool:
    """Whether a subject is only people of one family, whom an earlier sentence names (*de broers*)."""
    known = doc[subject[0]].lower_ in words.definite or doc[subject[0]].pos_ == "NUM"
    plain = all(doc[i].pos_ in {"DET", "NUM", "NOUN"} for i in subject)
    return known and plain and doc[subject[-1]].lower_ in words.kin


def _bare(doc: Doc, subject: Sequence[int], words: QuestionWords) -> bool:
    """Whether a subject is `the` and a noun, with adjectives at most that are no superlatives."""
    if len(subject) < 2 or doc[subject[0]].lower_ not in words.definite or doc[subject[-1]].pos_ != "NOUN":
        return False
    if doc[subject[-1]].lower_ in words.unique:
        return False
    plain = all(doc[i].text.islower() and "-" not in doc[i].text for i in subject[1:])
    between = [doc[i] for i in subject[1:-1]]
    return plain and all(
        token.pos_ in {"ADJ", "NUM", "NOUN"} and "Sup" not in token.morph.get("Degree", [])
        for token in between
    )


def needed(
    problems: Iterable[str], reading: Reading, indices: Sequence[int], words: QuestionWords
) -> tuple[str, Need]:
    """The first problem that stays when a lead goes before these tokens, and how much they need it."""
    found: list[str] = []
    for problem in problems:
        if problem and not isinstance(problem, Vague):
            return problem, Need()
        found += [problem] if problem else []
    lead = reading.lead
    if found and not lead.text:
        return found[0], Need()
    if not lead.text and any(not tells_which(noun, words) for noun in bare_nouns(reading, indices, words)):
        return "what it tells of, an earlier sentence says", Need()
    shown = " ".join(reading.shown.get(i, reading.doc[i].text) for i in _outside_people(reading, indices))
    own = anchors(reading, indices)
    clear = lead.is_said_by(shown) or bool(
        (lead.opening or (not lead.topic and YEAR.search(shown)))
        and own >= _OF_STORY
        and not any(not is_told_apart(noun, words) for noun in bare_nouns(reading, indices, words))
    )
    named = re.search(rf"\b{re.escape(lead.text)}\b", shown) is not None
    again = lead.topic and (named or (not lead.gloss and lead.opens(shown)))
    text = lead.shown if not again and (found or not clear) else ""
    return "", Need(text, without=not found, anchors=own)


def _outside_people(reading: Reading, indices: Sequence[int]) -> Sequence[int]:
    """The tokens outside the names of people who have the name of a thing that an article is about (*Gerard
    Philips*, beside *Philips*)."""
    lead = reading.lead
    if not lead.topic or " " in lead.text:
        return indices
    people = [name for name in reading.names if name.kind is AnswerKind.PERSON and " " in name.text]
    named = {i for name in people if lead.gloss for i in range(name.start, name.end)}
    return [i for i in indices if i not in named]


def anchors(reading: Reading, indices: Sequence[int]) -> int:
    """How many names, years and dates in full stand among tokens, or are shown in their place."""
    doc = reading.doc
    named = {i for i in indices if doc[i].pos_ == "PROPN" or i in reading.proper or reading.shown.get(i)}
    years = {i for i in indices if is_year(doc[i].text)}
    return sum(i - 1 not in named or i in years for i in sorted(named | years))


def unanchored(reading: Reading, indices: Iterable[int], fact: Fact) -> str:
    """Why these tokens do not say what they are about; "" when they do."""
    return "" if anchored(reading, indices, fact) else Vague("nothing here says what it is about")


def anchored(reading: Reading, indices: Iterable[int], fact: Fact) -> bool:
    """Whether a name, or a noun that the article is about, says what these tokens are about."""
    doc = reading.doc
    said = any(word[:1].isupper() for word in fact.speaker.split())
    return said or any(
        i not in fact.tokens
        and (i in reading.topics or i in reading.shown or doc[i].pos_ == "PROPN" or _named(reading, i))
        for i in indices
    )


def _named(reading: Reading, i: int) -> bool:
    inside = any(name.start <= i < name.end for name in reading.names)
    text = reading.doc[i].text
    noun = reading.doc[i].pos_ in {"NOUN", "PROPN", "X"}
    return inside or (i > 0 and noun and any(part[:1].isupper() for part in text.split("-")))


def one_of_many(fact: Fact, clause: Clause, words: QuestionWords) -> bool:
    """Whether the clause says that its subject is one of several, or, where that is asked for, that others do
    so too, or just what sort of thing it is: then another may be right as well."""
    first = [clause.doc[i].lower_ for i in clause.rest[:2]]
    sort = clause.doc[clause.finite].lower_ in words.be and bool(set(first[:1]) & words.indefinite)
    asked = fact.start in clause.subject
    behind = range(clause.subject[-1] + 1 if asked else clause.finite, clause.finite)
    others = any(pair in words.among_others for pair in pairwise(clause.doc[i].lower_ for i in behind))
    return tuple(first) in words.one_of or (asked and (sort or others))


def _is_somebody(noun: Token, words: QuestionWords) -> bool:
    """Whether a noun is one for people, for what they do, or for what one is of another."""
    known = words.relations | name_words(noun.doc.lang_).roles
    return is_people(noun.lower_, words) or noun.lower_ in known or is_compound_role(noun)


def mistyped(fact: Fact, clause: Clause, words: QuestionWords) -> str:
    """Why what looks like a person is none: what it is or becomes, or what has this name, is no noun for
    people; or why it is a people, not a place: its verb is in the plural."""
    doc = clause.doc
    if fact.kind in _PLACES and clause.subject == tuple(fact.tokens) and len(fact.tokens) == 1:
        several = doc[clause.finite].morph.get("Number", []) == ["Plur"]
        return f"‘{fact.answer}’ is a people here" if several else ""
    if fact.kind is not AnswerKind.PERSON or fact.start not in (*clause.subject, *clause.rest[:1]):
        return ""
    told = clause.rest if fact.start in clause.subject else clause.subject
    noun = next((doc[i] for i in told if doc[i].pos_ == "NOUN"), None)
    links = doc[clause.finite].lower_ in words.be | words.become
    verb = any(doc[i].pos_ == "VERB" for i in clause.rest)
    if not links or verb or noun is None or _is_somebody(noun, words):
        return ""
    return f"‘{noun.text}’ is no noun for a person"


def bare_subject(doc: Doc, indices: Sequence[int], words: QuestionWords) -> str:
    """Why a sentence has a subject that it does not name (*De stad werd …*); "" when it does not."""
    tokens = [doc[i] for i in indices]
    for at, (first, noun, after) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False)):
        beside = (
            is_finite(after) if at == 0 else is_finite(tokens[at - 1]) and after.pos_ not in {"ADP", "PROPN"}
        )
        bare = first.lower_ in words.definite and noun.pos_ == "NOUN" and noun.text.islower()
        bare = bare and noun.lower_ not in words.unique
        if bare and beside:
            return Vague(f"which one ‘{first.text} {noun.text}’ is, the sentence does not say")
    return ""
