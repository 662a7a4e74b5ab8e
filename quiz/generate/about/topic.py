"""The name of what an article is about, where it is no story: its title, or what its first sentence says
that something is."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from quiz.generate.capital import capital
from quiz.generate.clauses.clause import Clause
from quiz.generate.language.lemmas import STRANGE
from quiz.generate.names import SURE
from quiz.generate.reading import Reading
from quiz.generate.values.stamped import told_from_date
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_MOST, _LONG, _LETTERS = 3, 6, 4
"""Words of a title that names a topic, at most, and of one that begins with `the`; letters, at least."""
_OFTEN = 2
"""How often a topic stands in its article, at least."""
_AT_ONCE = 5
"""Characters before which an article on a topic begins to name it, at most: those of an article."""
_TELLING, _SHARE, _STEM = 4, 0.15, 5
"""Sentences, and share of them, that speak of a key term, at least; letters of its stem."""
_ABOUT_NONE = frozenset({AnswerKind.COUNTRY, AnswerKind.REGION})
"""Kinds of names that many articles speak of and few are about."""
_MANY, _MODERN = 4, 1950
"""Years that history tells, at least; one before which nobody's news is."""
_WORD = re.compile(r"\w+")
_SUBTITLE = re.compile(r"\s*[,:]\s|\s[–—-]\s")


def tells_of_now(readings: Sequence[Reading]) -> bool:
    """Whether an article tells some time from its own day, as news does: *zaterdag*, *gisteren*."""
    values = [value for reading in readings for value in reading.values]
    told = any(value.kind is AnswerKind.WEEKDAY or told_from_date(value) for value in values)
    return told and not tells_of_past(readings)


def tells_of_past(readings: Iterable[Reading]) -> bool:
    """Whether an article tells of many years, most of them long past."""
    years = years_of(readings)
    return len(years) >= _MANY and sum(year < _MODERN for year in years) > len(years) / 2


def is_story(readings: Sequence[Reading]) -> bool:
    """Whether an article tells news: some time from its own day, or, below a headline, of late years for the
    most part."""
    headed, years = any(reading.lead.headline for reading in readings), years_of(readings)
    late = sum(year >= _MODERN for year in years) > len(years) / 2
    return tells_of_now(readings) or (headed and (late or not years))


def years_of(readings: Iterable[Reading]) -> set[int]:
    """The years that an article tells of."""
    values = [value for reading in readings for value in reading.values]
    return {int(each.text) for each in values if each.kind is AnswerKind.YEAR and each.text.isdigit()}


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
    if not parts or len(title.split()) > _MOST or len(title) < _LETTERS or _breaks_off(parts[-1], words):
        return ""
    plain = _plain(text)
    found = list(re.finditer(r"\b" + r"[\s'’.–-]+".join(map(_plain, parts)) + r"\b", plain, re.IGNORECASE))
    often = len(re.findall(rf"\b{_plain(parts[-1])}", plain, re.IGNORECASE)) >= _OFTEN
    written = [text[each.start() : each.end()] for each in found]
    as_titled = name[0].isupper() and name in written
    if not found or not (often or as_titled or found[0].start() < _AT_ONCE):
        return ""
    return capital(written[0])


def key_term(readings: Sequence[Reading], title: str) -> str:
    """The name, or the noun that no treebank has, that most sentences of an article speak of, when its title
    does not: *saiga* for *De neus van de steppe*; "" when none stands out."""
    told: Counter[str] = Counter()
    for reading in readings:
        sure = (name for name in reading.names if name.confidence >= SURE and name.kind not in _ABOUT_NONE)
        told.update({name.full or name.text for name in sure})
        told.update(reading.doc.user_data.get(STRANGE, frozenset()))
    (term, often), (_, second) = [*told.most_common(2), ("", 0), ("", 0)][:2]
    least = max(_TELLING, _SHARE * len(readings))
    stands_out = often >= least and often > second
    titled = {word[:_STEM].casefold() for word in _WORD.findall(title)}
    known = any(word[:_STEM].casefold() in titled for word in _WORD.findall(term))
    named = (word for word in _WORD.findall(title)[1:] if len(word) >= _LETTERS and word[0].isupper())
    known = known or any(sum(word in reading.sent.text for reading in readings) >= least for word in named)
    return term if stands_out and not known else ""


def as_given(title: str, words: QuestionWords) -> str:
    """A short title, or one with `the` before it, which the article need not use: *De oude brug van Mostar*,
    or *Hagia Sophia* where a name comes behind it."""
    name = _without_article(title, words)
    if not title or _breaks_off(title.split()[-1], words):
        return ""
    if name != title and len(title.split()) <= _LONG:
        return capital(name) if name[0].isupper() else title
    return title if name[:1].isupper() and len(title.split()) <= _MOST else ""


def _breaks_off(last: str, words: QuestionWords) -> bool:
    """Whether a title that ends in this word is the beginning of something (*Aan de*, *Zeven in*)."""
    opens = words.definite | words.indefinite | words.possessive | words.subordinators
    return last.lower() in opens | words.place_prepositions | words.time_prepositions


def _without_article(name: str, words: QuestionWords) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.lower() in words.definite else name


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
    return capital(text)


def _is_noun(clause: Clause) -> bool:
    """Whether a clause says by a noun what its subject is."""
    what = clause.doc[clause.finite].head
    return clause.doc[clause.finite].dep_ == "cop" and what.i in clause.rest and what.pos_ == "NOUN"


def _names(token: Token, words: QuestionWords) -> bool:
    """Whether a word can stand in a topic: a noun, or a part of a name (*Eurasian otter*)."""
    part = token.pos_ == "ADJ" or token.lower_ in words.name_links
    return token.pos_ in {"NOUN", "PROPN"} or (part and (token.text[0].isupper() or token.pos_ == "ADP"))
