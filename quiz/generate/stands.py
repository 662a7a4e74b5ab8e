"""Whether words stand alone: no pronoun, demonstrative or time that points outside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Token

from quiz.generate.clauses import Clause
from quiz.generate.lead import Need
from quiz.generate.nouns import is_finite, is_people
from quiz.generate.within import stands_within
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from quiz.generate.askable import Reading
    from quiz.generate.facts import Fact


class Vague(str):
    """Why words do not say which thing they are about, although a headline before them can."""

    __slots__ = ()


_OF_TOPIC, _OF_STORY, _YEAR = 2, 3, 4
"""Names and dates that say of what an item is, in an article on a topic and in a story; figures of a year."""
_SPECIFIC = 8
"""Letters of a noun that names one thing in an article about it (*de mattentaart*), unlike *de stof*."""


def dangling(
    reading: Reading, indices: Sequence[int], words: QuestionWords, *, among: Sequence[int] = ()
) -> str:
    """Why these tokens of a sentence do not stand alone; "" when they do.

    What a pronoun stands for may also be `among` further tokens: those of the answer.
    """
    doc = reading.doc
    vague = ""
    kept = [i for i in indices if i not in reading.shown]
    for at, i in enumerate(kept):
        token = doc[i]
        if i in reading.again and i not in reading.topics:
            vague = vague or Vague(f"which ‘{token.text}’ it is, an earlier sentence says")
        within = stands_within(token, among or indices, reading, words)
        if (_points(token, words) and not within) or (
            _whose(token, words) and not (within and _has(token, words))
        ):
            return f"‘{token.text}’ points outside the sentence"
        if any(_starts(doc, kept, at, phrase) for phrase in words.deictic_phrases):
            return f"‘{token.text} {doc[kept[at + 1]].text}’ points outside the sentence"
    return vague


def _points(token: Token, words: QuestionWords) -> bool:
    word = token.lower_
    if word in words.demonstratives:
        if token.pos_ == "SCONJ":
            return not _opens_clause(token)
        return token.pos_ == "DET" or (token.pos_ == "PRON" and not _relative(token))
    if token.pos_ == "SCONJ" and word in words.subordinators:
        return False
    if (
        word in words.since_then
        and token.i
        and token.nbor(-1).pos_ == "NOUN"
        and token.pos_ in {"ADV", "ADJ"}
    ):
        return True
    if word in words.relative_time:
        return True
    if _stands_for_noun(token, words) or _is_ahead(token, words):
        return True
    if word in words.then and token.pos_ == "ADV":
        return not any(other.lower_ in words.conditions | words.comparing for other in token.doc)
    if _is_object(token, words):
        return True
    if word not in words.deictic or _approximates(token, words):
        return False
    follows = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    if (word, follows) in words.harmless:
        return False
    if word in words.contrastive and token.i > 1 and token.nbor(-1).pos_ == "CCONJ":
        return False
    if token.pos_ == "ADJ" and token.i + 1 < len(token.doc) and token.nbor().pos_ == "PROPN":
        return False
    if word in words.expletive and (_presents(token) or _announces(token, words)):
        return False
    article = token.pos_ == "DET" and word in words.definite and not _alone(token)
    return not article and not token.text[1:2].isupper()


def _is_object(token: Token, words: QuestionWords) -> bool:
    """Whether what looks like a possessive is someone (*raadde haar aan te wachten*)."""
    return token.lower_ in words.possessive and token.dep_ in {"obj", "iobj", "obl", "obl:arg"}


def _is_ahead(token: Token, words: QuestionWords) -> bool:
    """Whether a time is told from the day it is written: *over drie weken*."""
    if token.lower_ not in words.ahead or token.i + 2 >= len(token.doc):
        return False
    number, unit = token.nbor(), token.nbor(2)
    return number.pos_ in {"NUM", "DET", "ADJ"} and unit.lower_ in words.lasting


def _stands_for_noun(token: Token, words: QuestionWords) -> bool:
    """Whether *de eerste* stands here without its noun."""
    counts = token.lower_ in words.ordinals and token.i > 0 and token.nbor(-1).lower_ in words.definite
    behind = token.nbor() if token.i + 1 < len(token.doc) else token
    return counts and behind.pos_ not in {"NOUN", "PROPN", "ADJ", "NUM", "VERB", "ADP", "SYM", "X"}


def _alone(token: Token) -> bool:
    """Whether no noun can follow: what looks like an article is a pronoun (*noemt het ‘een amputatie’*)."""
    return token.i + 1 == len(token.doc) or token.nbor().pos_ in {"PUNCT", "ADP", "AUX", "SCONJ", "CCONJ"}


def _approximates(token: Token, words: QuestionWords) -> bool:
    """Whether a word only says that a number is about right (*zo'n 65.000 mensen*)."""
    number = token.i + 1 < len(token.doc) and token.nbor().pos_ == "NUM"
    return number and token.lower_ in words.hedges


def _presents(token: Token) -> bool:
    """Whether a word such as `er` only presents the subject that follows (*In 2003 was er een brug*)."""
    if token.dep_.startswith("expl"):
        return True
    verb = token.head
    stranded = any(child.dep_ in {"case", "compound:prt"} and child.i > token.i for child in token.children)
    beside = token.i + 1 < len(token.doc) and any(
        is_finite(token.doc[i]) for i in (token.i - 1, token.i + 1) if i >= 0
    )
    presented = any(child.dep_.startswith("nsubj") and child.i > token.i for child in verb.children)
    return beside and presented and not stranded


def _announces(token: Token, words: QuestionWords) -> bool:
    """Whether a word such as `er` only announces a clause (*wijst er op dat …*)."""
    return any(other.lower_ in words.announced for other in token.doc[token.i + 1 :])


def _whose(token: Token, words: QuestionWords) -> bool:
    """Whether a possessive behind a preposition leaves open whose it is (*onder zijn leiding*)."""
    owns = token.lower_ in words.possessive - words.plural_possessive and token.pos_ in {"PRON", "DET"}
    return owns and token.i > 0 and token.nbor(-1).pos_ == "ADP"


def _has(token: Token, words: QuestionWords) -> bool:
    """Whether a possessive is of what someone has (*in zijn wei*), not of what he does for another (*onder
    zijn leiding*)."""
    follows = token.nbor() if token.i + 1 < len(token.doc) else token
    done = follows.lower_.endswith(words.abstract) or follows.lower_ in words.served
    return token.nbor(-1).lower_ not in words.served and not done and follows.pos_ in {"NOUN", "ADJ"}


def _opens_clause(token: Token) -> bool:
    """Whether a finite verb follows a conjunction before the next comma."""
    for other in token.doc[token.i + 1 :]:
        if other.text == ",":
            return False
        if is_finite(other):
            return True
    return False


def _relative(token: Token) -> bool:
    """Whether a pronoun opens a relative clause: behind a noun or a comma, its verb further on."""
    if token.i == 0 or token.head.i < token.i:
        return False
    before = token.nbor(-1)
    return before.pos_ in {"NOUN", "PROPN", "ADP"} or before.text == ","


def _starts(doc: Doc, kept: list[int], at: int, phrase: tuple[str, ...]) -> bool:
    return tuple(doc[i].lower_ for i in kept[at : at + len(phrase)]) == phrase


def denied(doc: Doc, indices: Sequence[int], words: QuestionWords) -> bool:
    """Whether something is denied in these tokens."""
    return any(doc[i].lower_ in words.negation for i in indices)


def unnamed(clause: Clause, reading: Reading, words: QuestionWords) -> str:
    """Why the subject is not named: `de stad` alone, or something of `hers`; "" when it is."""
    doc, subject = clause.doc, [i for i in clause.subject if i not in reading.shown]
    if subject and doc[subject[0]].lower_ in words.possessive and subject == list(clause.subject):
        return f"whose is ‘{doc[subject[0]].text} {doc[subject[-1]].text}’"
    if clause.front and any(
        doc[i].lower_ in words.possessive and doc[i].pos_ == "PRON" for i in clause.front
    ):
        return "a possessive in front points outside the sentence"
    known = bool(subject) and subject[-1] in reading.topics
    if _bare(doc, subject, words) and not (
        known and (len(subject) > 2 or len(doc[subject[-1]]) >= _SPECIFIC)
    ):
        problem = f"which one ‘{doc[subject[0]].text} {doc[subject[-1]].text}’ is, the sentence does not say"
        return problem if doc[subject[-1]].lower_ in words.anyone else Vague(problem)
    return ""


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


def tells_which(noun: Token, words: QuestionWords) -> bool:
    """Whether what stands behind a noun says which one it is: *of the town*, *that burned*, *Ada*."""
    if noun.i + 1 == len(noun.doc):
        return False
    behind = noun.nbor()
    hangs = behind.pos_ == "ADP" and behind.head.head == noun
    linked = behind.lower_ in words.linking_prepositions | words.relatives
    return hangs or linked or behind.pos_ in {"PROPN", "NOUN"}


def needed(
    problems: Iterable[str], reading: Reading, indices: Sequence[int], words: QuestionWords
) -> tuple[str, Need]:
    """The first problem that stays when a lead goes before these tokens, and how much they need it."""
    found = [problem for problem in problems if problem]
    hard = next((problem for problem in found if not isinstance(problem, Vague)), "")
    lead = reading.lead
    if hard or (found and not lead.text):
        return hard or found[0], Need()
    if not lead.text and any(not tells_which(noun, words) for noun in _bare_nouns(reading, indices, words)):
        return "what it tells of, an earlier sentence says", Need()
    shown = " ".join(reading.shown.get(i, reading.doc[i].text) for i in indices)
    whose = words.possessive - words.plural_possessive
    owned = any(reading.doc[i].lower_ in whose and i not in reading.shown for i in indices)
    clear = lead.is_said_by(shown) or (
        not owned
        and anchors(reading, indices) >= (_OF_TOPIC if lead.topic else _OF_STORY)
        and not any(not _is_of(noun, words) for noun in _bare_nouns(reading, indices, words))
    )
    return "", Need(lead.text if found or not clear else "", without=not found)


def anchors(reading: Reading, indices: Sequence[int]) -> int:
    """How many names, years and dates in full stand among tokens, or are shown in their place."""
    doc = reading.doc
    named = {i for i in indices if doc[i].pos_ == "PROPN" or i in reading.proper or reading.shown.get(i)}
    years = {i for i in indices if _is_year(doc[i].text)}
    return sum(i - 1 not in named or i in years for i in sorted(named | years))


def _is_year(text: str) -> bool:
    return text.isdigit() and len(text) == _YEAR and text[0] in "12"


def _bare_nouns(reading: Reading, indices: Sequence[int], words: QuestionWords) -> Iterator[Token]:
    """Nouns with `the` and nothing before them, and *er*: they may say which or where to nobody."""
    doc = reading.doc
    times = {i for value in reading.values for i in range(value.start, value.end)}
    for i in indices:
        first = doc[i - 1] if i and i - 1 in indices else None
        if doc[i].lower_ in words.expletive and doc[i].pos_ in {"ADV", "PRON"}:
            yield doc[i]
        bare = first is not None and first.lower_ in words.definite and doc[i].text.islower()
        told = i in reading.shown or i - 1 in reading.shown or doc[i].lower_ in words.unique or i in times
        if bare and doc[i].pos_ == "NOUN" and not told:
            yield doc[i]


def _is_of(noun: Token, words: QuestionWords) -> bool:
    """Whether a noun is told apart for certain: by a name beside it, `of`, or a relative clause."""
    behind = noun.nbor() if noun.i + 1 < len(noun.doc) else None
    links = words.linking_prepositions | words.relatives
    return behind is not None and (behind.lower_ in links or behind.pos_ in {"PROPN", "NOUN"})


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
    """Whether the clause says that its subject is one of several, or, where that is asked for, just what sort
    of thing it is: then another may be right as well."""
    first = [clause.doc[i].lower_ for i in clause.rest[:2]]
    sort = clause.doc[clause.finite].lower_ in words.be and bool(set(first[:1]) & words.indefinite)
    return tuple(first) in words.one_of or (sort and fact.start in clause.subject)


def mistyped(fact: Fact, clause: Clause, words: QuestionWords) -> str:
    """Why a subject is no person although its name looks like one: what it is or becomes is no noun for
    people."""
    if fact.kind is not AnswerKind.PERSON or fact.start not in clause.subject:
        return ""
    doc = clause.doc
    noun = next((doc[i] for i in clause.rest if doc[i].pos_ == "NOUN"), None)
    links = doc[clause.finite].lower_ in words.be | words.become
    verb = any(doc[i].pos_ == "VERB" for i in clause.rest)
    if not links or verb or noun is None or is_people(noun.lower_, words):
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
