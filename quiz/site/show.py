"""How items look: filters that turn an item's strings into safe HTML."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from urllib.parse import quote

from babel import Locale, UnknownLocaleError
from flask import Flask
from flask_babel import format_date, format_datetime, format_decimal, get_locale
from markupsafe import Markup, escape

from quiz.article import Article
from quiz.cloze import Deletion, Part, parse
from quiz.item import Cloze, Evidence, Item, answer_text, deletions, prompt_text
from quiz.item import Markup as Written

_SOURCE = re.compile(r"""(<(?:img|audio|video|source)\b[^<>]*?\bsrc=["'])(?!/|[a-z]+:)([^"']*)""", re.I)
_SOUND = re.compile(r"\[sound:([^\]]{0,300})\]")
_HEADLINE = re.compile(r"(‘(?:[^‘’]|’(?=\w))+’(?: \([^()]+\))?:) ?")
_TAG = re.compile(r"<[^<>]*>")


def prose(text: str, item: Item, deck_key: int | None = None) -> Markup:
    """A string of an item as HTML: plain text escaped, sanitised HTML with its media found.

    A headline that opens plain text stands apart from what it leads to.
    """
    if item.markup is Written.TEXT:
        lead = _HEADLINE.match(text)
        led = Markup('<span class="lead-in">{}</span> ').format(lead[1]) if lead else Markup("")
        text = text[lead.end() :] if lead else text
        return led + Markup("<br>\n").join(escape(line) for line in text.splitlines())
    base = f"/media/{deck_key}/"
    found = _SOURCE.sub(lambda match: match[1] + base + quote(unescape(match[2])), text)
    player = '<audio controls preload="none" src="{}"></audio>'
    return Markup(_SOUND.sub(lambda match: player.format(base + quote(unescape(match[1]))), found))


def plain(text: str) -> str:
    """A string of an item as plain text, for titles and tables."""
    return " ".join(Markup(_TAG.sub(" ", text)).unescape().split())


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text of a cloze: words, or (with a `gap` from 0) a deletion with its answer and hint."""

    text: str
    gap: int | None = None
    hint: str = ""


def pieces(item: Cloze) -> Iterator[Piece]:
    """The text of a cloze in parts, deletions counted in reading order of their numbers as `grade` does."""
    parts = parse(item.text)
    places = _places(parts)
    for at, part in enumerate(parts):
        yield Piece(part) if isinstance(part, str) else Piece(part.answer, places[at], part.hint)


def _places(parts: Sequence[Part]) -> dict[int, int]:
    """The place of each deletion among the answers: by number, then by where it stands."""
    found = sorted((part.numbers[0], at) for at, part in enumerate(parts) if isinstance(part, Deletion))
    return {at: place for place, (_, at) in enumerate(found)}


def filled(item: Item) -> str:
    """What an item says with its gaps filled in; of an item without gaps what it asks."""
    return "".join(piece.text for piece in pieces(item)) if isinstance(item, Cloze) else prompt_text(item)


def gaps(item: Item) -> int:
    """How many answers an item wants typed."""
    return sum(map(len, deletions(item).values())) if isinstance(item, Cloze) else 1


def marked(sentence: str, answer: str) -> Markup:
    """A sentence with the answer in it marked."""
    before, found, after = sentence.partition(answer)
    return Markup("{}<mark>{}</mark>{}").format(before, found, after) if found else escape(sentence)


def in_paragraph(article: Article | None, evidence: Evidence) -> Markup:
    """The paragraph of an article with the evidence's sentence and answer marked; else the sentence alone."""
    start, end = evidence.start, evidence.end
    if article is None or start is None or end is None or article.text[start:end] != evidence.sentence:
        return marked(evidence.sentence, evidence.answer)
    first = article.text.rfind("\n\n", 0, start) + 2 if "\n\n" in article.text[:start] else 0
    last = article.text.find("\n\n", end)
    before, after = article.text[first:start], article.text[end : last if last >= 0 else None]
    return Markup('{}<span class="source-sentence">{}</span>{}').format(before, _sentence(evidence), after)


def _sentence(evidence: Evidence) -> Markup:
    if evidence.answer_start is None or evidence.answer_end is None or evidence.start is None:
        return marked(evidence.sentence, evidence.answer)
    at, to = evidence.answer_start - evidence.start, evidence.answer_end - evidence.start
    text = evidence.sentence
    return Markup("{}<mark>{}</mark>{}").format(text[:at], text[at:to], text[to:])


def pretty(number: float) -> str:
    """A number as people of the page's language write it, without needless decimals."""
    return str(format_decimal(number))


def language_name(code: str) -> str:
    """The name of a language in the language of the page; the code itself when it is not known."""
    try:
        return Locale.parse(code, sep="-").get_display_name(get_locale()) or code
    except (UnknownLocaleError, ValueError):
        return code


def moment(at: dt.datetime) -> str:
    """A date and time, short."""
    return str(format_datetime(at, "short"))


def date(day: dt.date) -> str:
    """A date in words."""
    return str(format_date(day, "long"))


def init_app(app: Flask) -> None:
    """Give templates the filters."""
    app.jinja_env.filters.update(
        prose=prose, plain=plain, pieces=pieces, filled=filled, answer=answer_text, prompt=prompt_text
    )
    app.jinja_env.filters.update(pretty=pretty, language_name=language_name, moment=moment, date=date)
    app.jinja_env.globals.update(marked=marked, in_paragraph=in_paragraph)
