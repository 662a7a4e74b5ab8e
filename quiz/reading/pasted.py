"""What pages leave in text that is copied from them: marks of footnotes, links to edit, stars around words,
the name of an encyclopedia below a title."""

from __future__ import annotations

import re

_NOTE = re.compile(
    r"\[(?:\d{1,3}|(?:note|noot|nb) \d{1,2}|citation needed|clarification needed|bron\??|edit|edit source"
    r"|bewerken|brontekst bewerken|bewerken \| brontekst bewerken)\]",
    re.IGNORECASE,
)
_LETTER_NOTE = re.compile(r"(?<=[\w.,;)\"”’])\[[a-z]\](?![a-z])")
_STARS = re.compile(r"(\*{1,3}|_{2,3})(?![\s*_])([^*_\n]+)(?<![\s*_])\1")
_FORMULA = re.compile(r"(?<!\w)((?:[CFHNOPS]|Al|Br|Ca|Cl|Fe|Mg|Na|Si){1,4})\n(\d{1,2})(?=[A-Z]|\W)")
"""A formula whose low figure stands on a line of its own."""
_NUMBERED = re.compile(r"\d+[.)]")
"""What the line of an item in a list begins with."""
_OF_ENCYCLOPEDIA = re.compile(r"(?:from|uit) wikipedia\b", re.IGNORECASE)
_LONG, _TWICE, _FULL = 45, 2, 110
"""Characters of a line that may have been wrapped, at least; how many times as long the next may be then, and
characters of such a line, at most."""
_KICKER = re.compile(r" [>|›»] ")
_NO_TITLE = re.compile(r"[.!?:;,][\"')\]”’»]*$")
"""Marks at the end of a line that is no title."""


def without_marks(text: str) -> str:
    """The text without marks of footnotes (*[1]*, *[citation needed]*) and links to edit a section, and with
    formulas in one piece (*O2*)."""
    return _FORMULA.sub(_in_one_line, _LETTER_NOTE.sub("", _NOTE.sub("", text)))


def _in_one_line(found: re.Match[str]) -> str:
    """A formula with its low figure, unless that is the number of the next item in a list."""
    line = found.string[found.string.rfind("\n", 0, found.start()) + 1 : found.start()]
    return found[0] if _NUMBERED.match(line) else found[1] + found[2]


def without_stars(text: str) -> str:
    """The text without the stars or lines that stress words in it (*\\*\\*canal\\*\\**)."""
    return _STARS.sub(r"\2", text)


def title_above(text: str) -> bool:
    """Whether the first line of a text is a title, with no empty line below it: it is no sentence, and was
    not wrapped; or the name of an encyclopedia stands below it."""
    first, _, rest = text.partition("\n")
    second = rest.partition("\n")[0]
    if not second or _NO_TITLE.search(first):
        return False
    wrapped = len(first) >= _LONG and len(second) <= _TWICE * len(first) and len(first) <= _FULL
    prose = len(second) > len(first) and second[:1].isupper() and _NO_TITLE.search(second) is not None
    return _OF_ENCYCLOPEDIA.match(second) is not None or (prose and not wrapped)


def without_kicker(text: str) -> str:
    """The text without the lines above its title that only say where on a page it stood: a block of their own
    (*BINNENLAND*, *Home > News*), with a line below that can be a title."""
    block, _, rest = text.partition("\n\n")
    headline, _, story = rest.partition("\n\n")
    lines = block.split("\n")
    titled = "\n" not in headline and bool(story) and len(headline) > max(map(len, lines))
    kicks = all(_KICKER.search(line) or line.isupper() for line in lines)
    return rest if titled and kicks and not _NO_TITLE.search(headline.rstrip("\"”’'")) else text
