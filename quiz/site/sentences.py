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
    _l("The database cannot be used: it is damaged, another program holds it, or the disk is full."),
    _l("The address redirects too often."),
    _l("Only http and https addresses can be read."),
    _l("The page takes too long to arrive."),
    _l("The page breaks off before its end."),
    _l("The page has too many tags to be an article."),
    _l("The text has too many open brackets, or lists in lists, to be an article."),
    _l("The PDF cannot be read: it is broken or locked."),
    _l("The Word document is too large when unpacked."),
    _l("The Word document cannot be read: it is broken."),
    _l("The file is not text."),
    _l("The file is not text in UTF-8."),
    _l("The file holds no line with a term, a tab and a definition."),
    _l("The file is no Anki package: it is not a zip archive, or it was cut off."),
    _l("The file is no Anki package: it holds no collection."),
    _l("The Anki package is a zip64 archive, for more files than are taken."),
    _l("The Anki package is damaged: its collection cannot be read."),
    _l("A gap is missing; write it as {{c1::the answer}}."),
    _l("A gap is not whole; it begins and ends as in {{c1::the answer}}."),
    _l("A gap is empty; write the answer in it, as in {{c1::the answer}}."),
    _l("There is nothing but the gap; write a text around it."),
    _l("There is no question."),
    _l("Give at least two options, none of them empty."),
    _l("Say which option is right."),
    _l("A flashcard needs a front."),
    _l("The file holds no question that can be read."),
    _l("The file holds no GIFT question that can be read."),
    _l("The file holds no note that can be read."),
    _l("This looks like an article, not a deck; make a deck of it first, with quiz generate."),
    _l("The first row of the table does not name its columns: it needs question, and answer or key."),
    _l("it ends too early, as if cut off"),
    _l("it is not text in UTF-8"),
    _l("Expecting value"),
    _l("Expecting ',' delimiter"),
    _l("Expecting property name enclosed in double quotes"),
    _l("Extra data"),
    _l("it has no gap."),
    _l("it has no answer."),
    _l("it has no right answer."),
    _l("an essay has no answer."),
    _l("a gap has no right answer."),
    _l("a description asks nothing."),
    _l("a matching question has no form here."),
    _l("its braces do not match."),
    _l("its pictures are left out."),
    _l("it is left out, for an earlier one has the same id or is the same."),
    _l("its other right answers are left out."),
    _l("a gap cannot hold ::, {{ or }}."),
    _l("there is no tab between a term and its definition."),
    _l("it has no cards"),
    _l("its front is empty, or shows only what is not in the package"),
    _l("its text has no deletion, so there is nothing to ask"),
    _l("it has no question, fewer than two options or none that is right"),
    _l("its picture is not in the package"),
)
"""The sentences that people meet most, for the catalogue; one that is not known is shown as it is."""

FILLED = (
    _l("The address %(address)s is not written as a web address is."),
    _l("%(name)s is not whole JSON: %(why)s."),
    _l("%(name)s is not a whole deck file: %(why)s."),
    _l("%(name)s is JSON but not a deck: its field format is not 'weetje-deck'."),
    _l("%(name)s has version %(version)s of the deck file; this program reads version %(known)s: update it."),
    _l("%(name)s has no version of the deck file that is known: it must be %(known)s."),
    _l("%(name)s has a number or a depth out of bounds."),
    _l("%(name)s holds half a character (a lone surrogate) in a field."),
    _l("In the deck file %(where)s is missing."),
    _l("In the deck file %(where)s must be a number from 0 to 1, not %(what)s."),
    _l("In the deck file %(where)s must be a moment before the year 2200, not %(what)s."),
    _l("Item %(id)s: %(why)s"),
    _l("line %(number)s: %(why)s"),
    _l("Line %(number)s: %(why)s"),
    _l("Row %(number)s: %(why)s"),
    _l("Note %(number)s: %(why)s"),
    _l("Question %(number)s: %(why)s"),
    _l("Note %(id)s was skipped: %(why)s."),
    _l("Media file %(name)s is larger than %(size)s MB."),
    _l("No row of the table can be read. %(why)s"),
    _l("The file holds no question that can be read. %(why)s"),
    _l("The file holds no GIFT question that can be read. %(why)s"),
    _l("The file holds no note that can be read. %(why)s"),
    _l("The Anki package has nothing to import. %(why)s"),
    _l("The table %(name)s has no rows."),
    _l("The table cannot be read: %(why)s."),
    _l("The file %(name)s is empty."),
    _l("The file is not whole XML: %(why)s."),
    _l("The XML file is not Moodle's: its root is %(root)s, not quiz."),
    _l("the type %(type)s has no form here."),
    _l("key is %(key)s; it must be the number of the right option, from 1."),
)
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
