"""More than one right answer (18): a distractor that equals the key, or that the article bears out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from quiz.article import Article
from quiz.checks.finding import Finding
from quiz.checks.same import bare, same
from quiz.checks.text import content, sentences
from quiz.checks.view import View
from quiz.languages.checks import CheckWords

_BORNE_OUT = 0.8
_LEAST = 3


def second_right(view: View) -> Iterator[Finding]:
    """A distractor that is the key again, its synonym, abbreviation, part or whole."""
    for key in view.answers:
        for option in view.distractors:
            reason = same(key, option, view.known, view.language)
            if reason:
                yield view.say(18, reason, one=key, other=option)
                return


def borne_out(view: View) -> Iterator[Finding]:
    """A distractor in a sentence of the article with nearly all words of the stem and without the key."""
    if view.article is None or not view.answers or not view.known.function:
        return
    index = _index(view.article, view.known)
    about = index.about(view.stems)
    for option in view.distractors if about else ():
        for at in about:
            if _holds(index.sentences[at], option, view) and not _holds(
                index.sentences[at], view.answers[0], view
            ):
                yield view.say(18, "in_article", option=option, sentence=index.sentences[at])
                return


def _holds(sentence: str, option: str, view: View) -> bool:
    wanted = set(bare(option, view.known))
    return wanted <= set(bare(sentence, view.known)) | set(content(sentence, view.known))


class _Index:
    """The sentences of an article, each once, and in which of them each stem stands."""

    def __init__(self, article: Article, known: CheckWords) -> None:
        paragraphs = [part for part in re.split(r"\n\s*\n", article.text) if part.strip()]
        found = (" ".join(each.split()) for part in paragraphs for each in sentences(part))
        self.sentences = list(dict.fromkeys(found))
        self.where: dict[str, set[int]] = {}
        for at, sentence in enumerate(self.sentences):
            for each in content(sentence, known):
                self.where.setdefault(each, set()).add(at)

    def about(self, stems: frozenset[str]) -> list[int]:
        """The sentences with nearly all of these stems (at least three)."""
        needed = max(_LEAST, _BORNE_OUT * len(stems))
        counts = Counter(at for each in stems for at in self.where.get(each, ()))
        return sorted(at for at, count in counts.items() if count >= needed)


@lru_cache(maxsize=4)
def _index(article: Article, known: CheckWords) -> _Index:
    return _Index(article, known)


def one_of_a_list(view: View) -> Iterator[Finding]:
    """A deleted word between commas and `and`: the other parts of the list fit as well (18)."""
    joiners = "|".join(map(re.escape, sorted(view.known.joiners)))
    if not view.deleted or not joiners:
        return
    item = r"(?<![^\s,;.()])[^\s,;.()]+(?:\s[^\s,;.()]+)?"
    gap = r"_{5}"
    text = re.sub(r"\s+", " ", view.asked)
    before = rf"{item}, {gap},? (?:{joiners}) {item}"
    first = rf"{gap}, {item}(?:, {item}){{0,20}},? (?:{joiners}) {item}"
    last = rf"{item}, {item},? (?:{joiners}) {gap}"
    if any(re.search(pattern, text) for pattern in (before, first, last)):
        yield view.say(18, "enumeration")
