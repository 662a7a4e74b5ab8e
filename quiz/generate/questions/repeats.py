"""Whether a text gives its answer away."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from itertools import pairwise

from quiz.checks.text import YEAR
from quiz.generate.clauses.tokens import is_year
from quiz.generate.names.regions import countries
from quiz.languages.distractors import distractor_words
from quiz.languages.numbers import number
from quiz.languages.questions import QuestionWords
from quiz.languages.values import value_words

_STEM = 6
"""Letters that two names of one origin have in common, and of a word that another may end with, at least."""
_DATELINE = re.compile(r"\([^()]*\)")
_WHOLE = 4
"""Letters of a word that another may begin with, at least."""
_SHORT = 3
"""Letters of a word that gives itself away in a compound only: *elf*, *Elfstedentocht*."""
_OPENED = re.compile(r"\s[‘“'\"]\.?$")
"""A quote that opens where a sentence ends."""
_DOUBLED = re.compile(r"\b([a-z]+) \1\b")
_ENDS = " .?!,"
_SHORT_YEAR = " '{}"
"""How a year is written in short."""
_FIRST = 3
"""Letters that a people has in common with its country, or its adjective: *Denen*, *Denemarken*."""
_PEOPLES = ("en", "ers", "er")
"""What the name of a people ends in."""
_OWN_YEAR = re.compile(r"\([^()]*(\d{4})\)")
_AGE = re.compile(r"\b\d\d(?=\D)(?!\.\d)")
"""A number of two figures, which may be an age or how long ago something was."""
_YEARS, _ABOUT = ("jaar", "jaren", "year"), 1
"""What units of years begin with; years that one may be reckoned off by, at most."""
_MANY = 3
"""The first number that a text does not have by chance, as an article."""
_HUNDRED, _PAIR = 100, 2
_FEWEST = 3
"""Letters of an abbreviation that can be read off a name."""


def tells_value(answer: str, lead: str, text: str, language: str) -> bool:
    """Whether a text, or its lead, tells the number, the share or the year that is the answer in another
    way."""
    whole = f"{lead} {text}"
    rest = tells_rest(answer, whole, language) or tells_span(answer, lead, language)
    year = tells_year(answer, lead, language) or (is_year(answer) and _SHORT_YEAR.format(answer[2:]) in whole)
    return rest or tells_number(answer, whole, language) or year


def tells_rest(answer: str, text: str, language: str) -> bool:
    """Whether a text has the other share where there are two (*62 procent*, *bijna 38 procent*)."""
    ours = shares(answer, language)
    return bool(ours) and any(abs(ours[0] + other - _HUNDRED) <= 1 for other in shares(text, language))


def tells_span(answer: str, lead: str, language: str) -> bool:
    """Whether the number that is asked for is that of the years between two in a lead (*Ada Smit
    (1927-2010)*: *83*)."""
    count, _, unit = answer.lower().partition(" ")
    years, value = [int(each) for each in YEAR.findall(lead)], number(count, language)
    if len(years) != _PAIR or value is None or (unit and not unit.startswith(_YEARS)):
        return False
    return abs(years[1] - years[0]) > _MANY and abs(abs(years[1] - years[0]) - value) <= _ABOUT


def shares(text: str, language: str) -> list[Decimal]:
    """The numbers before a word for hundredths."""
    found = (number(match[1], language) for match in _share(language).finditer(text.lower()))
    return [Decimal(value) for value in found if value is not None]


def tells_country(answer: str, text: str, language: str) -> bool:
    """Whether a text has the adjective of the country that is the answer (*Letse*, *Letland*), or its people
    (*Denen*, *Denemarken*)."""
    known = distractor_words(language).nationalities
    codes = [code for code, name in countries(language).items() if name == answer]
    adjectives = {word.capitalize() for code in codes for word in known.get(code, ())}
    told = {word for word in re.findall(r"\w+", text) if word[0].isupper()}
    begin = {each[:_FIRST] for each in (*adjectives, answer)} if codes else set()
    peoples = {word for word in told if word[:_FIRST] in begin and word.endswith(_PEOPLES)}
    return not adjectives.isdisjoint(told) or bool(peoples)


def is_broken(text: str, sentence: str, words: QuestionWords) -> bool:
    """Whether a word stands twice side by side, other than in its sentence (*as as 1995*), or `the` does
    anywhere, a quote has no beginning or no end, or a text ends in a word that joins another (*at and.*)."""
    doubled = any(
        found[0] not in sentence or found[0].split()[0].lower() in words.definite
        for found in _DOUBLED.finditer(text)
    )
    torn = text.count("«") != text.count("»") or _OPENED.search(text) is not None
    return doubled or torn or text.rstrip(_ENDS).lower().endswith(tuple(f" {word}" for word in words.joins))


def tells_year(answer: str, lead: str, language: str) -> bool:
    """Whether a year can be reckoned from a headline: from how many years it tells, or another number of two
    figures, and its own (*na reis van negen jaar* and 2015: *2006*, *debutant van 71* and 2024: *1953*)."""
    own = _OWN_YEAR.search(lead)
    if own is None or not is_year(answer):
        return False
    lasting = value_words(language).durations
    told = pairwise(re.findall(r"\w+", lead.lower()))
    spans = [number(count, language) for count, unit in told if unit in lasting and unit.startswith(_YEARS)]
    spans += [Decimal(figures) for figures in _AGE.findall(lead)]
    return any(span is not None and abs(int(own[1]) - span - int(answer)) <= _ABOUT for span in spans)


@cache
def _share(language: str) -> re.Pattern[str]:
    units = sorted(value_words(language).percent, key=len, reverse=True)
    return re.compile(rf"([\w.,]+?) ?(?:{'|'.join(map(re.escape, units))})")


def tells_number(answer: str, text: str, language: str) -> bool:
    """Whether a text has the number that is the answer, in digits or words (*honderdtachtig*, *180*)."""
    value = number(answer, language)
    if value is None or value < _MANY:
        return False
    return any(number(word, language) == value for word in re.findall(r"\w+", text.lower()))


def _is_compound(word: str, lower: str) -> bool:
    """Whether a word begins with one of the text, or ends with a long one: *Sonttol* beside *Sont*,
    *vredesverdrag* beside *verdrag*."""
    told = re.findall(r"\w+", lower)
    begins = any(len(each) >= _WHOLE and word.startswith(each) for each in told)
    return begins or any(len(each) >= _STEM and word.endswith(each) for each in told)


def repeats(answer: str, text: str, *, amount: bool = False) -> bool:
    """Whether a word of the answer (four letters or more, or a number) stands in a text, in a compound
    too, or the year before or after it, that of the article aside. Of an `amount` in digits only the number
    counts."""
    lower = text.lower()
    years = set(YEAR.findall(_DATELINE.sub("", text)))
    if is_year(answer) and {str(int(answer) - 1), str(int(answer) + 1)} & years:
        return True
    for word in re.findall(r"\w+", answer.lower()):
        if amount and not word.isdigit() and answer[0].isdigit():
            continue
        if word.isdigit() and re.search(rf"(?<!\w){word}(?!\w)", lower):
            return True
        if len(word) >= 4 and (word in lower or _is_compound(word, lower)):
            return True
        if len(word) == _SHORT and re.search(rf"\b{word}\w{{{_WHOLE},}}", lower):
            return True
    return _is_read_off(answer, text) or _is_named_after(answer, text)


def completes(answer: str, sort: str, text: str) -> bool:
    """Whether the sort of a name makes it with the beginning of another word (*kerk*, *Domtoren*:
    *Domkerk*)."""
    stem = answer.lower().removesuffix(sort)
    told = len(stem) >= _SHORT and stem != answer.lower()
    return told and any(word.startswith(stem) for word in re.findall(r"\w+", text.lower()))


def of_one_stem(answer: str, text: str) -> bool:
    """Whether a long word of a text begins as a long word of the answer does (*pluimveehouder*,
    *pluimveebedrijf*)."""
    ours = {word[:_STEM] for word in re.findall(r"\w+", answer.lower()) if len(word) > _STEM}
    return bool(ours & {word[:_STEM] for word in re.findall(r"\w+", text.lower()) if len(word) > _STEM})


def _is_named_after(answer: str, text: str) -> bool:
    """Whether a name in a text begins as the answer does (*Alexandrië*, *Alexander*), but for its last letter
    in a short one (*Boeddha*, *Boeddhisme*)."""
    ours = [word for word in re.findall(r"\w+", answer) if word[0].isupper()]
    begin = {word[: min(_STEM, len(word) - 1)] for word in ours if len(word) > _WHOLE}
    return any(word[0].isupper() and word.startswith(tuple(begin)) for word in re.findall(r"\w+", text))


def _is_read_off(answer: str, text: str) -> bool:
    """Whether an abbreviation is the initials of words in a text (*N-VA*, *Nieuw-Vlaamse Alliantie*), or the
    other way round (*Europese Centrale Bank*, *ECB*)."""
    if len(answer.split()) >= _FEWEST and _initials(answer) in re.findall(r"\w+", text):
        return True
    letters = answer.replace("-", "").replace(".", "")
    return letters.isalpha() and letters.isupper() and len(letters) >= _FEWEST and letters in _initials(text)


def _initials(text: str) -> str:
    return "".join(word[0] for word in re.findall(r"[^\W\d_]+", text) if word[0].isupper())
