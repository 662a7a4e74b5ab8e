"""How the stem is worded: gratuitous information (5), gaps (10, 25), focus (13), negation (19)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.checks.finding import Finding
from quiz.checks.text import cased_words, content, has_phrase, sentences, words
from quiz.checks.view import View, has_question, size

_GAP = re.compile(r"_{2,}|\.{4,}|…|[\[(]\s*(?:\.{2,}|…)\s*[\])]|(?<=\s)\.{2,3}(?=\s)")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_DASHES = re.compile(r"\s[–—-]\s([^–—?.!]*?)\s[–—-]\s")
_COMMAS = re.compile(r",\s([^,?.!]*),\s")
_LEAST_ASIDE = 4
_LEAST_BRACKETS = 6
_LEAST_QUESTION = 5
_LONGEST_CLOZE = 30


def aside(view: View) -> Iterator[Finding]:
    """Brackets, dashes, a clause or apposition behind a name, a filler: not needed to answer."""
    filler = has_phrase(view.bare, view.known.fillers)
    found = filler or next(_asides(view), "")
    if found:
        yield view.say(5, "aside", text=found)


def _asides(view: View) -> Iterator[str]:
    text = view.asked
    for pattern, least in ((_BRACKETS, _LEAST_BRACKETS), (_DASHES, _LEAST_ASIDE)):
        yield from (each for each in pattern.findall(text) if size(each) >= least and "_" not in each)
    for match in _COMMAS.finditer(text):
        before = cased_words(text[: match.start()])
        inside = words(match[1])
        openers = view.known.relatives | view.known.articles
        names = bool(before) and before[-1][0].isupper() and before[-1].lower() not in view.known.function
        if names and len(inside) >= _LEAST_ASIDE and inside[0] in openers and "_" not in match[1]:
            yield match[1]


def lead_in(view: View) -> Iterator[Finding]:
    """A sentence before the question that shares no word with it and is not pointed back to."""
    parts = sentences(view.bare)
    if len(parts) < 2 or not has_question(parts[-1]):
        return
    lead, question = " ".join(parts[:-1]), parts[-1]
    back = view.known.people_pronouns | view.known.thing_pronouns | view.known.demonstratives
    back |= view.known.deictic_adverbs | view.known.after_preposition | view.known.articles
    points_back = set(words(question)) & (back - view.known.indefinite)
    shared = set(content(lead, view.known)) & set(content(question, view.known))
    unneeded = not shared and (not points_back or _complete(question, view))
    if unneeded and size(lead) >= _LEAST_ASIDE and size(question) >= _LEAST_QUESTION:
        yield view.say(5, "lead", text=lead)


def _complete(question: str, view: View) -> bool:
    """Whether a question names what it is about by itself and points back with articles only."""
    known = view.known
    back = known.people_pronouns | known.thing_pronouns | known.demonstratives | known.deictic_adverbs
    named = any(word[0].isupper() for word in cased_words(question)[1:])
    return named and not set(words(question)) & (back | known.after_preposition)


def long_cloze(view: View) -> Iterator[Finding]:
    """A cloze text of more than thirty words asks for one thing among many."""
    count = size(view.full)
    if view.deleted and count > _LONGEST_CLOZE:
        yield view.say(5, "long_text", count=count)


def gap(view: View) -> Iterator[Finding]:
    """A gap before the end of a stem."""
    match = _GAP.search(view.bare)
    if match and re.search(r"\w", view.bare[match.end() :].replace("_", "")):
        yield view.say(10, "gap")


def focus(view: View) -> Iterator[Finding]:
    """The stem asks one thing, and can be answered before the options are read."""
    known = view.known
    if has_phrase((sentences(view.bare) or [""])[-1], known.unfocused):
        yield view.say(13, "unfocused")
    elif has_phrase(view.bare, known.second_questions) and has_question(view.bare) and _two(view):
        yield view.say(13, "two_questions")
    elif not _asks(view):
        yield view.say(13, "no_question")


def _two(view: View) -> bool:
    """Whether the second question word follows `and`, after a first one."""
    found = [word for word in words(view.bare) if word in view.known.question_words]
    paired = view.known.paired
    return len(found) >= 2 and not (paired and paired <= set(words(view.bare)))


def _asks(view: View) -> bool:
    text, known = view.bare.rstrip(), view.known
    found = words(text)
    if not found:
        return bool(view.asked.strip()) and "?" in view.asked
    if has_question(text):
        return len(found) >= 3 or bool(set(found) - known.function)
    if _GAP.search(text) or text.endswith("...") or not known.function:
        return True
    if {words(part)[0] for part in sentences(text) if words(part)} & known.imperatives:
        return True
    states = text[-1] in ".!"
    verbs = known.imperatives | known.being | known.question_words
    return not states and (found[-1] in known.closers or bool(set(found) & verbs))


def negative(view: View) -> Iterator[Finding]:
    """Not, except, never in the stem."""
    if has_phrase(view.bare, view.known.not_negative):
        return
    found = next((word for word in words(view.bare) if word in view.known.negations), "")
    if found:
        yield view.say(19, "negative", word=found)


def broken(view: View) -> Iterator[Finding]:
    """A cloze without a gap that can be asked."""
    if view.broken:
        yield view.say(25, "broken_gap")
