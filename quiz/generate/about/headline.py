"""What goes before an item that does not say itself of what it is: the headline of its story, *‘Spoorbrug bij
Zaltbommel weken dicht’ (mei 2025): …*, the news that it opens with, or the topic of its article,
*Noordzeekanaal: …*.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath

from spacy.tokens import Token

from quiz.article import Article
from quiz.generate.about.topic import as_given, defined, key_term, tells_of_now, titled
from quiz.generate.capital import capital
from quiz.generate.clauses.clause import Clause
from quiz.generate.clauses.denied import denied
from quiz.generate.clauses.tokens import in_present
from quiz.generate.lead import Lead
from quiz.generate.questions.order import render, statement
from quiz.generate.questions.shorten import shorten
from quiz.generate.reading import Reading
from quiz.generate.resolve.life import life_of, without_years
from quiz.generate.standing.dangling import dangling
from quiz.generate.standing.stands import anchors, unnamed
from quiz.generate.values.stamped import month_of
from quiz.languages.questions import QuestionWords

_LONGEST_NAME, _PARTICLE = 7, 3
"""Words of a title that is a name, at most, and letters of those without a capital in it."""
_FEWEST, _MOST = 4, 14
"""Words of a headline that tells a story and can stand before a question."""
_LONG, _STEM = 5, 5
"""Letters of the words that a headline shares with its article, and of what they have in common."""
_SHORT, _LONGEST = 13, 16
"""Words that an opening is shortened to, and has at most before a question."""
_QUOTES = "'\"‘’“”„«»"
_MARKS = re.compile(r"[?!‘“”\"|{}\[\]]|’(?!\w)")
_TAIL = re.compile(r"[,:]\s*[‘“\"'].*$|:\s[^:]*\?$")
"""What a headline can do without: a quote, or a question, behind the news."""
_HEAD = re.compile(r"[‘“\"'][^‘’“”\"']+[’”\"'](?:[:,]| -)\s+")
"""A quote before the news."""
_SAID = re.compile(r"[‘“\"'„][^‘“”\"„]+[’”\"']")
"""A title that is a quote and nothing else, which tells no news."""
_SECTION = re.compile(r"^(?:\d{1,2}\.)+\d{0,2}\s+(?=[^\W\d])")
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_WORD = re.compile(r"\w+")


def lead_of(article: Article, readings: Sequence[Reading], words: QuestionWords, *, dated: bool) -> Lead:
    """The lead for items of an article: its headline, else its topic, else the news it opens with.

    `dated`: the article tells time from its own date, which then belongs to the story.
    """
    if _is_name(article) or life_of(readings, article.title, words) is not None:
        return Lead(without_years(article.title), topic=True)
    title = _without_quote(" ".join(article.title.split()).rstrip(".…"))
    title = _TAIL.sub("", title.strip(_QUOTES))
    if len(title.split()) > _MOST:
        title = title.partition(": ")[0]
    given = "" if _after_file(article) or tells_of_now(readings) else as_given(title, words)
    about = month_of(article.date, words) if dated and article.date else ""
    if not about and not tells_of_now(readings):
        about = key_term(readings, title)
    behind = f" ({about})" if about else ""
    quoted = _SAID.fullmatch(article.title.strip()) is not None
    if not given and not quoted and headline(title, article.text, most=_after_file(article)):
        return Lead(f"‘{title}’{behind}")
    topic = titled(title, article.text, words)
    if topic or given:
        return Lead(topic or f"{given}{behind}", topic=True)
    topic = defined(readings, article.text, words)
    if topic:
        return Lead(topic, topic=True)
    opening = _opening(readings, words)
    return Lead(f"‘{opening}’", opening=True) if opening else Lead()


def _without_quote(title: str) -> str:
    """A headline without the quote that it opens with, when what is behind that tells enough."""
    quote = _HEAD.match(title)
    rest = title[quote.end() :] if quote else ""
    return capital(rest) if len(rest.split()) >= _FEWEST else title


def plain_title(title: str) -> str:
    """A title without what tells it apart from others at its end, *Olympia (Washington)*, and without the
    number of a section: *15.4 The Siege of Ede*."""
    return _BRACKETS.sub("", _SECTION.sub("", title)) or title


def _is_name(article: Article) -> bool:
    """Whether a long title is the name of what the article is about: capitals all along, and no word of it
    strange to the article."""
    parts = article.title.split()
    large = [part for part in parts if not part[0].islower()]
    short = all(len(part) <= _PARTICLE for part in parts if part not in large)
    told = any(part in article.text for part in large if len(part) > _PARTICLE)
    return _FEWEST <= len(parts) <= _LONGEST_NAME and short and (told and not _after_file(article))


def _after_file(article: Article) -> bool:
    """Whether the title is no more than the name of the file that the article came in, and not written as
    the name of something is: *Super_Bowl_50*."""
    name = PurePath(article.source).stem
    named = any(part[:1].isupper() for part in article.title.split()[1:])
    return (
        bool(name)
        and not named
        and _WORD.findall(name.replace("_", " ").lower()) == _WORD.findall(article.title.lower())
    )


def headline(title: str, text: str, *, most: bool = False) -> bool:
    """Whether a title tells a story: some words, no question, and one that the article has too, or `most`."""
    opens = text.lstrip().startswith(title)
    if not _FEWEST <= len(title.split()) <= _MOST or opens or _MARKS.search(title):
        return False
    long = [word for word in _WORD.findall(title.lower()) if len(word) >= _LONG]
    here = {word[:_STEM] for word in _WORD.findall(text.lower())}
    shared = sum(word[:_STEM] in here for word in long)
    return shared > len(long) / 2 if most else shared > 0


def _opening(readings: Iterable[Reading], words: QuestionWords) -> str:
    """The first thing that an article tells, when that is short and stands alone; else ""."""
    first = next((each for each in readings if not each.sent.is_heading), None)
    if first is None or not first.clauses or first.attribution or first.sent.quotes:
        return ""
    finite = first.doc[first.clauses[0].finite]
    if finite.lower_ in words.be and in_present(finite) and finite.dep_ == "cop":
        return ""
    clause = shorten(_without_relative(first.clauses[0], words), (), words, longest=_SHORT)
    tokens = clause.tokens
    if clause.said_by is not None or denied(clause.doc, tokens, words) or unnamed(clause, first, words):
        return ""
    if dangling(first, tokens, words) or anchors(first, tokens) < 1:
        return ""
    text = render(clause.doc, statement(clause, words), proper=first.proper, shown=first.shown)
    return capital(text.rstrip(" ,")) if _FEWEST < len(text.split()) <= _LONGEST else ""


def _without_relative(clause: Clause, words: QuestionWords) -> Clause:
    """A long clause without the relative clause at its end."""
    doc, rest = clause.doc, clause.rest
    at = next((at for at, i in enumerate(rest) if at and _opens_relative(doc[i], words)), None)
    if at is None or len(clause.tokens) <= _LONGEST:
        return clause
    verb = next((a for a in doc[rest[at]].ancestors if a.dep_ == "acl:relcl"), None)
    inside = verb is not None and all(doc[i] == verb or verb.is_ancestor(doc[i]) for i in rest[at:])
    end = at - (doc[rest[at - 1]].text == ",")
    return replace(clause, rest=rest[:end]) if inside else clause


def _opens_relative(token: Token, words: QuestionWords) -> bool:
    return token.lower_ in words.relatives and token.pos_ in {"PRON", "ADV"}
