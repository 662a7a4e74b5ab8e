"""Sentences of other rooms as people read them: in the language of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from flask_babel import gettext


def _l(sentence: str) -> str:
    """The sentence as it is; the name puts it in the catalogue."""
    return sentence


KNOWN = (
    _l("The article is empty."),
    _l("The article is not in Dutch or English, as far as its words tell; if it is, name the language."),
    _l("The address redirects too often."),
    _l("Only http and https addresses can be read."),
    _l("The page takes too long to arrive."),
    _l("The page has too many tags to be an article."),
    _l("The PDF cannot be read: it is broken or locked."),
    _l("The Word document is too large when unpacked."),
    _l("The Word document cannot be read: it is broken."),
    _l("The file is not text."),
    _l("The file is not text in UTF-8."),
    _l("The file holds no line with a term, a tab and a definition."),
    _l("The file is no Anki package: it is not a zip archive, or it was cut off."),
    _l("The file is no Anki package: it holds no collection."),
    _l("The Anki package is damaged: its collection cannot be read."),
    _l("A gap is missing; write it as {{c1::the answer}}."),
    _l("A gap is not whole; it begins and ends as in {{c1::the answer}}."),
    _l("A gap is empty; write the answer in it, as in {{c1::the answer}}."),
    _l("There is nothing but the gap; write a text around it."),
    _l("There is no question."),
    _l("Give at least two options, none of them empty."),
    _l("Say which option is right."),
    _l("A flashcard needs a front."),
)
"""The sentences that people meet most, for the catalogue; one that is not known is shown as it is."""

FILLED: tuple[str, ...] = ()
"""Sentences with a place to fill in, by name; what fills it may be a sentence of these too."""


def said(error: Exception | str) -> str:
    """The sentence of an error, or one as it was written, in the language of the page."""
    sentence = str(error)
    return _filled(sentence) or (str(gettext(sentence)) if sentence else "")


def _filled(sentence: str) -> str:
    """A sentence of FILLED or KNOWN in the language of the page; empty for any other words."""
    for known, pattern in _patterns():
        if match := pattern.fullmatch(sentence):
            places = {name: _filled(text) or text for name, text in match.groupdict().items()}
            return str(gettext(known, **places))
    return str(gettext(sentence)) if sentence in KNOWN else ""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((sentence, re.compile("".join(_parts(sentence)), re.DOTALL)) for sentence in FILLED)


def _parts(sentence: str) -> Iterator[str]:
    """What a sentence looks like once it is filled in, as parts of a pattern."""
    for at, part in enumerate(re.split(r"%\((\w+)\)s", sentence)):
        yield f"(?P<{part}>.+?)" if at % 2 else re.escape(part)
