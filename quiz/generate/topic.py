"""The name of what an article is about, where it is no story: its title, or what its first sentence says
that something is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from spacy.tokens import Token

from quiz.generate.askable import Reading
from quiz.generate.capital import capital
from quiz.generate.clauses import Clause
from quiz.generate.stamped import told_from_date
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_MOST, _LONG, _LETTERS = 3, 6, 4
"""Words of a title that names a topic, at most, and of one that begins with `the`; letters, at least."""
_OFTEN = 2
"""How often a topic stands in its article, at least."""
_ALL_THE_TIME = 4
"""How often the first word of a topic stands in its article that never has the whole, at least."""
_AT_ONCE = 5
"""Characters before which an article on a topic begins to name it, at most: those of an article."""
_WORD = re.compile(r"\w+")
_SUBTITLE = re.compile(r"\s*[,:]\s|\s[–—-]\s")


def tells_of_now(readings: Iterable[Reading]) -> bool:
    """Whether an article tells some time from its own day, as news does: *zaterdag*, *gisteren*."""
    values = (value for reading in readings for value in reading.values)
    return any(value.kind is AnswerKind.WEEKDAY or told_from_date(value) for value in values)


def without_subtitle(title: str, text: str, words: QuestionWords) -> str:
    """What stands before the first comma or colon of a title, when the article is about that (*De paling, een
    vis met een geheim* -> *De paling*); else the title."""
    name = _SUBTITLE.split(title, maxsplit=1)[0]
    return name if name != title and titled(name, text, words) else title


def titled(title: str, text: str, words: QuestionWords) -> str:
    """A short title as the article writes it, when it does so more than once (`navo top` -> *NAVO-top*), or
    with the very capitals of the title (*De Winteroorlog*); "" for any other."""
    name = _without_article(title, words)
    parts = _WORD.findall(name)
    if not parts or len(title.split()) > _MOST or len(title) < _LETTERS:
        return ""
    plain = _plain(text)
    found = list(re.finditer(r"\b" + r"[\s'’.–-]+".join(map(_plain, parts)) + r"\b", plain, re.IGNORECASE))
    often = len(re.findall(rf"\b{_plain(parts[-1])}", plain, re.IGNORECASE)) >= _OFTEN
    if not found and _is_told_of(title, text):
        return title
    if not found and _is_shortened(title, text):
        return title
    written = [text[each.start() : each.end()] for each in found]
    as_titled = name[0].isupper() and name in written
    if not found or not (often or as_titled or found[0].start() < _AT_ONCE):
        return ""
    return capital(written[0])


def as_given(title: str, words: QuestionWords) -> str:
    """A short title with `the` before it, which the article need not use: *De oude brug van Mostar*, or
    *Hagia Sophia* where a name comes behind it."""
    name = _without_article(title, words)
    short = name != title and len(title.split()) <= _LONG
    return (capital(name) if name[0].isupper() else title) if short else ""


def _without_article(name: str, words: QuestionWords) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.lower() in words.definite else name


def _is_told_of(title: str, text: str) -> bool:
    """Whether an article begins with the first word of its title, and uses it all the time: *Christina van
    Zweden* of which it says *Christina*."""
    first = title.split()[0]
    named = first[0].isupper() and len(first) >= _LETTERS
    return named and text.lstrip().startswith(f"{first} ") and text.count(first) >= _ALL_THE_TIME


def _is_shortened(title: str, text: str) -> bool:
    """Whether all parts of a name stand in an article that has more between them: *Museo del Prado* for the
    *Museo Nacional del Prado*."""
    large = [part for part in title.split() if not part.islower()]
    named = len(large) > 1 and all(len(part) >= _LETTERS and part in text for part in large)
    return named and title[0].isupper()


def _plain(text: str) -> str:
    """The text with the bare letter for each that has an accent, place for place."""
    return "".join(unicodedata.normalize("NFD", char)[0] for char in text)


def defined(readings: Iterable[Reading], body: str, words: QuestionWords) -> str:
    """The subject of a first sentence that says what it is: *De otter is een …* -> *Otter*."""
    first = next((each for each in readings if each.clauses and not each.sent.is_heading), None)
    clause = first.clauses[0] if first is not None and first.sent.index <= 1 else None
    if clause is None or clause.front or clause.doc[clause.finite].lower_ not in words.be or not clause.rest:
        return ""
    comma = next((i for i in clause.subject if clause.doc[i].text == ","), clause.subject[-1] + 1)
    articles = words.definite | words.indefinite
    subject = [i for i in clause.subject if i < comma and clause.doc[i].lower_ not in articles]
    what = clause.doc[clause.rest[0]]
    sort = what.lower_ in articles or what.pos_ in {"NOUN", "PROPN"} or _is_noun(clause)
    if not sort or not subject or not all(_names(clause.doc[i], words) for i in subject):
        return ""
    ends = (clause.doc[subject[0]].text, clause.doc[subject[-1]].text)
    if max(len(re.findall(rf"\b{re.escape(end)}", body, re.IGNORECASE)) for end in ends) < _OFTEN:
        return ""
    text = clause.doc[subject[0] : subject[-1] + 1].text
    return text[:1].upper() + text[1:]


def _is_noun(clause: Clause) -> bool:
    """Whether a clause says by a noun what its subject is."""
    what = clause.doc[clause.finite].head
    return clause.doc[clause.finite].dep_ == "cop" and what.i in clause.rest and what.pos_ == "NOUN"


def _names(token: Token, words: QuestionWords) -> bool:
    """Whether a word can stand in a topic: a noun, or a part of a name (*Eurasian otter*)."""
    part = token.pos_ == "ADJ" or token.lower_ in words.name_links
    return token.pos_ in {"NOUN", "PROPN"} or (part and (token.text[0].isupper() or token.pos_ == "ADP"))
