"""*It* at the start of a sentence as the topic of the article, where the sentence before is about that (*De
pantelegraaf was een toestel …. Het werd … ontwikkeld.*), and *it* and *its* at the start of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from quiz.generate.capital import capital, small
from quiz.generate.clauses.nouns import finite_of, main_verb
from quiz.generate.clauses.tidy import bracketed
from quiz.generate.reading import Reading
from quiz.generate.resolve.bindings import without_article
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_THING, _BOTH = "thing", 2
_OPENING, _MOST, _LONG = 1, 5, 4
"""The last sentence that says what a topic is; words of a subject that stands for the topic, at most; letters
of a word that the two have in common, at least."""
_ENDS = frozenset(",(;:–—")
"""Marks behind which a subject is only described."""
_WORD = re.compile(r"\w+")


def topical(reading: Reading, before: Reading, title: str, words: QuestionWords) -> dict[int, str]:
    """The topic by the token of the pronoun that is the subject of a sentence, or opens it; nothing where
    that may be something else, or nothing at all."""
    first = reading.doc[0]
    if words.personal.get(first.lower_, "") == _THING and first.lower_ in words.possessive:
        return _of(_topic(before, title, words), first, words)
    pronoun = _subject_pronoun(reading)
    traits = words.personal.get(pronoun.lower_, "") if pronoun is not None else ""
    thing = traits == _THING
    may_be = thing or (words.verb_second and bool(traits) and not _people(before))
    if pronoun is None or not may_be or (thing and _announces(reading, words)):
        return {}
    numbers = {number for each in (reading, before) for number in _number(each)}
    name = _topic(before, title, words) if len(numbers) < _BOTH else ""
    if not name or (pronoun.i and not _agrees(pronoun, name, words)):
        return {}
    return {pronoun.i: _as_one(name, pronoun, before, words) if _is_past(reading) else name}


def _is_past(reading: Reading) -> bool:
    finite = finite_of(reading.sent.root)
    return finite is not None and "Past" in finite.morph.get("Tense", [])


def _as_one(name: str, pronoun: Token, before: Reading, words: QuestionWords) -> str:
    """A sort of thing as that thing, of which is told what happened to it (*een telraam* was not invented,
    *het telraam* was), where its gender is known."""
    article, _, noun = name.partition(" ")
    told = next((each for each in before.doc if each.text == noun.split()[-1]), None) if noun else None
    if told is None or article.lower() not in words.indefinite:
        return name
    genders = told.morph.get("Gender", [])
    neuter = pronoun.lower_ in words.neuter
    if words.verb_second and genders != ["Neut" if neuter else "Com"]:
        return name
    same = not words.verb_second or neuter
    articles = {each for each in words.definite if each.isalpha() and (each in words.neuter) == same}
    return f"{min(articles)} {noun}"


def _people(before: Reading) -> bool:
    """Whether a sentence names a person, other than what seems one in brackets (*de Eems (Duits: Ems)*)."""
    aside = bracketed(before.doc)
    return any(name.kind is AnswerKind.PERSON and name.start not in aside for name in before.names)


def _agrees(pronoun: Token, name: str, words: QuestionWords) -> bool:
    """Whether a pronoun behind a phrase has the gender that the article of a name tells; a neuter one behind
    a phrase may be nothing at all (*tot een gevecht kwam het niet*), unless the article is neuter too."""
    if not words.verb_second:
        return True
    neuter = pronoun.lower_ in words.neuter
    article = name.partition(" ")[0].lower()
    return neuter == (article in words.neuter) if article in words.definite else not neuter


def _subject_pronoun(reading: Reading) -> Token | None:
    """The pronoun that is the subject of the main verb, with nothing before it that does anything else."""
    verb = main_verb(reading.sent.root)
    subject = next((token for token in reading.doc if token.dep_.startswith("nsubj")), None)
    if subject is None or subject.pos_ != "PRON":
        return None
    same = (token for token in reading.doc if token.lower_ == subject.lower_ and token.head == verb)
    return next((token for token in same if token.dep_.startswith("nsubj")), None)


def as_written(name: str, readings: Iterable[Reading]) -> str:
    """A name with the first letter that it has in mid-sentence, where the article tells: *boekweit*, *de
    Sont*, *Het Parool*."""
    forms = {small(name), capital(name)}
    texts = [f"{reading.sent.text} " for reading in readings]
    count = {form: sum(text.count(f" {form} ") for text in texts) for form in forms}
    most = max(forms, key=lambda form: count[form])
    return most if len(forms) > 1 and count[most] > min(count.values()) else name


def topic_of(readings: Sequence[Reading], title: str, words: QuestionWords) -> str:
    """The topic as the sentences that say what it is name it; "" where none does."""
    opening = (each for each in readings if 0 <= each.sent.index <= _OPENING and _defines(each))
    return next((name for each in opening if (name := _topic(each, title, words))), "")


def opens_paragraph(reading: Reading, topic: str, words: QuestionWords) -> dict[int, str]:
    """The topic by the token of the pronoun that opens a paragraph: *it* there is what all are about, and
    *its* is of that."""
    first = reading.doc[0]
    if not topic or words.personal.get(first.lower_, "") != _THING or reading.shown.get(0):
        return {}
    if first.lower_ in words.possessive:
        return _of(topic, first, words)
    acts = first.dep_.startswith("nsubj") and first.head == main_verb(reading.sent.root)
    several = _number(reading) == ["Plur"]
    return {0: topic} if acts and not several and not _announces(reading, words) else {}


def _of(topic: str, owner: Token, words: QuestionWords) -> dict[int, str]:
    """The topic in the genitive by the token of a possessive before its noun."""
    owns = bool(topic) and owner.head.i > owner.i
    return {owner.i: topic + words.genitive.get(topic[-1], words.genitive[""])} if owns else {}


def _number(reading: Reading) -> list[str]:
    finite = finite_of(reading.sent.root)
    return finite.morph.get("Number", []) if finite is not None else []


def _announces(reading: Reading, words: QuestionWords) -> bool:
    """Whether *it* only announces what comes behind (*it was he who …*, *het duurde lang voordat …*)."""
    root = reading.sent.root
    opened = words.that | words.tail_openers | words.person_relatives
    names = root.pos_ in {"PRON", "PROPN", "ADJ", "ADV", "NUM"} and root.dep_ == "ROOT"
    lasts = main_verb(root).lemma_.lower() in words.taking
    return names or (lasts and any(token.lower_ in opened for token in reading.doc)) or _cleft(root, words)


def _cleft(root: Token, words: QuestionWords) -> bool:
    return any(
        child.dep_ in {"csubj", "ccomp", "csubj:pass"} or child.lower_ in words.that
        for child in root.children
    )


def _topic(before: Reading, title: str, words: QuestionWords) -> str:
    """The topic as the subject of a sentence names it, or as a pronoun there stands for it; "" when the
    sentence is about something else."""
    subject, whole = _subject(before)
    if not subject:
        return ""
    bare = without_article(before.doc, subject, words)
    told = before.shown.get(subject[0]) or before.doc[bare[0] : bare[-1] + 1].text
    if _bare(told, words) == _bare(title, words):
        return before.shown.get(subject[0]) or _as_told(before, subject)
    known = {word.casefold() for word in _WORD.findall(title) if len(word) >= _LONG}
    if not _defines(before) or known.isdisjoint(word.casefold() for word in _WORD.findall(whole)):
        return ""
    short = len(subject) <= _MOST and not known.isdisjoint(word.casefold() for word in _WORD.findall(told))
    return _as_told(before, subject) if short else title


def _bare(name: str, words: QuestionWords) -> str:
    """A name without the article and in lower case, to compare it."""
    first, _, rest = name.casefold().partition(" ")
    return rest if rest and first in words.definite else name.casefold()


def _as_told(before: Reading, subject: tuple[int, ...]) -> str:
    text = before.doc[subject[0] : subject[-1] + 1].text
    named = before.doc[subject[0]].pos_ != "DET" and any(
        not before.doc[i].text.islower() for i in subject[1:]
    )
    return text if named or subject[0] in before.proper else small(text)


def _defines(before: Reading) -> bool:
    """Whether a sentence that opens an article says by a noun what its subject is."""
    root = before.sent.root
    is_noun = root.pos_ == "NOUN" and any(child.dep_ == "cop" for child in root.children)
    return is_noun and before.sent.index <= _OPENING


def _subject(before: Reading) -> tuple[tuple[int, ...], str]:
    """The tokens of the subject of the main verb, without quotation marks and what only describes it, and the
    text of all of it."""
    verb = main_verb(before.sent.root)
    head = next((child for child in verb.children if child.dep_.startswith("nsubj")), None)
    if head is None:
        return (), ""
    doc, tokens = before.doc, [token.i for token in head.subtree]
    end = next((at for at, i in enumerate(tokens) if doc[i].text in _ENDS), len(tokens))
    return tuple(i for i in tokens[:end] if not doc[i].is_quote), doc[tokens[0] : tokens[-1] + 1].text
