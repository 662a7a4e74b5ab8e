"""An item as the checks see it: plain strings, the words of its language, and how a finding is put."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from quiz import cloze
from quiz.article import Article
from quiz.checks.finding import Finding
from quiz.checks.shape import Shape, shape
from quiz.checks.text import cased_words, content, unquoted, words
from quiz.item import CLOZE, Choice, Cloze, Evidence, Item, plain
from quiz.languages import LANGUAGES
from quiz.languages.checks import CheckWords, check_words
from quiz.languages.numbers import number


@dataclass(frozen=True)
class View:
    """An item in plain text.

    `asked` is what is shown before the answer, deleted words as a gap, `full` the same with them in place;
    `options` and `keys` are empty but for choice items; `broken` tells that a gap of
    a cloze cannot be asked.
    """

    id: str
    language: str
    known: CheckWords
    asked: str
    full: str
    options: tuple[str, ...] = ()
    keys: tuple[int, ...] = ()
    deleted: tuple[str, ...] = ()
    back: str = ""
    broken: bool = False
    evidence: Evidence | None = None
    article: Article | None = None

    @property
    def answers(self) -> tuple[str, ...]:
        """The right options."""
        return tuple(self.options[at] for at in self.keys if at < len(self.options))

    @property
    def distractors(self) -> tuple[str, ...]:
        """The wrong options."""
        return tuple(option for at, option in enumerate(self.options) if at not in self.keys)

    @cached_property
    def shapes(self) -> dict[str, Shape]:
        """The shape of each option."""
        shapes = {option: shape(option, self.known, self.language) for option in self.options}
        return {option: _among(each, option, shapes, self.language) for option, each in shapes.items()}

    @cached_property
    def bare(self) -> str:
        """What is asked, without what stands between quotation marks."""
        return unquoted(self.asked)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the content words of what is asked."""
        return frozenset(content(self.asked, self.known))

    def say(self, flaw: int, name: str, **values: object) -> Finding:
        """A finding in the item's language."""
        return Finding(self.id, flaw, self.known.messages[name].format(**values))


Check = Callable[[View], Iterator[Finding]]


def view(item: Item, *, language: str, article: Article | None = None) -> View:
    """The view of an item."""
    known = check_words(language)
    if isinstance(item, Choice):
        stem = plain(item.stem, item.markup)
        options = tuple(plain(option, item.markup) for option in item.options)
        return View(
            item.id, language, known, stem, stem, options, item.keys, evidence=item.evidence, article=article
        )
    if isinstance(item, Cloze):
        return _cloze(item, language, known, article)
    front, back = plain(item.front, item.markup), plain(item.back, item.markup)
    return View(item.id, language, known, front, front, back=back, evidence=item.evidence, article=article)


def _cloze(item: Cloze, language: str, known: CheckWords, article: Article | None) -> View:
    text = plain(item.text, item.markup)
    return View(
        item.id,
        language,
        known,
        asked=CLOZE.sub(" _____ ", text),
        full=CLOZE.sub(lambda match: match["answer"], text),
        deleted=tuple(match["answer"] for match in CLOZE.finditer(text)),
        broken=bool(cloze.problem(item.text)),
        evidence=item.evidence,
        article=article,
    )


def _among(one: Shape, option: str, shapes: Mapping[str, Shape], language: str) -> Shape:
    """A shape in the light of the others: beside numbers, `1600` is no year and `one` is a number."""
    if not any(each.kind == "number" for each in shapes.values()):
        return one
    if one.kind == "year" and option.isdigit():
        return Shape("number", Decimal(option))
    value = number(option, language) if one.kind == "words" and language in LANGUAGES else None
    return one if value is None else Shape("number", value)


def has_question(text: str) -> bool:
    """Whether a text ends as a question."""
    return text.rstrip(" \"'”’)").endswith("?")


def size(text: str) -> int:
    """How many words a text has."""
    return len(words(text))


def names_something(text: str) -> bool:
    """Whether a word that is not the first has a capital."""
    return any(word[0].isupper() for word in cased_words(text)[1:])
