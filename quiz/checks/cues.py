"""What gives the key away: its length (4), what it shares with the others (7), words of the stem (12)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from quiz.checks.finding import Finding
from quiz.checks.text import carries_meaning, contains, content, related, stem, words
from quiz.checks.view import View, size
from quiz.languages.checks import CheckWords

_LISTED = 6
"""Options of more words than this are sentences, which share words anyway."""


def longest_key(view: View) -> Iterator[Finding]:
    """The next longest option is less than three quarters of a key of four words or more (4)."""
    for key in view.answers[:1] if len(view.keys) == 1 else ():
        others = max((len(option) for option in view.distractors), default=0)
        if size(key) >= 4 and others < 0.75 * len(key):
            yield view.say(4, "longest_key")


def convergence(view: View) -> Iterator[Finding]:
    """The key shares words with more options than any distractor does (7)."""
    if len(view.keys) != 1 or len(view.options) < 3 or max(map(size, view.options)) > _LISTED:
        return
    if converges([frozenset(content(option, view.known)) for option in view.options], view.keys[0]):
        yield view.say(7, "converges")


def converges(options: Sequence[frozenset[str]], key: int) -> bool:
    """Whether the key shares words, those of all aside, with two others and with more than any other does."""
    common = frozenset.intersection(*options)
    own = [each - common for each in options]
    shares = [sum(bool(one & other) for other in own if other is not one) for one in own]
    return shares[key] >= 2 and shares[key] > max(share for at, share in enumerate(shares) if at != key)


def word_repeats(view: View) -> Iterator[Finding]:
    """A content word of the stem that only the key has too, or the whole key in the stem (12)."""
    asked = words(view.asked)
    shown = [option for option in view.options if contains(asked, words(option))]
    for key in view.answers:
        if key in shown and len(shown) == 1:
            yield view.say(12, "answer_shown", word=key)
            return
        if found := next(_repeated(key, view), ""):
            yield view.say(12, "word_repeats", word=found)
            return


def _repeated(key: str, view: View) -> Iterator[str]:
    known = view.known
    others = {each for option in view.distractors for each in content(option, known)}
    asked = [each for each in view.stems if len(each) >= 4 and not _among(each, others, known)]
    for word in words(key):
        part = stem(word, known)
        weighs = len(part) >= 4 and carries_meaning(word, known)
        if weighs and _among(part, asked, known) and not _among(part, others, known):
            yield word


def _among(part: str, others: Iterable[str], known: CheckWords) -> bool:
    return any(related(part, each, known) for each in others)


def deleted_shown(view: View) -> Iterator[Finding]:
    """The deleted words stand elsewhere on the cloze card (12)."""
    asked = tuple(stem(word, view.known) for word in words(view.asked.replace("_", " ")))
    for deleted in view.deleted:
        part = tuple(stem(word, view.known) for word in words(deleted))
        if contains(asked, part):
            yield view.say(12, "answer_shown", word=deleted)
            return


def back_shown(view: View) -> Iterator[Finding]:
    """The back of a flashcard stands in its question (12)."""
    back = words(view.back)
    means = any(carries_meaning(word, view.known) for word in back)
    if means and size(view.asked) >= 4 and size(view.asked) > len(back) and contains(words(view.asked), back):
        yield view.say(12, "answer_shown", word=view.back)
