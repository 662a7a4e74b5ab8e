"""Common nouns that stand for something named: *de brug* for *de Ketelbrug*, *de burgemeester* for who holds
that office, *de motie* for *de motie van het CDA*.

A noun stands for what the article tied it to (see `bindings`), only as long as nothing else of that sort has
come up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from spacy.tokens import Token

from quiz.generate.clauses.nouns import is_people
from quiz.generate.reading import Reading
from quiz.generate.resolve.bindings import Binding, alone, bindings, is_single
from quiz.generate.resolve.persons import people_of
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

_COMPOUND, _FIRST = 4, 3
"""Letters of a noun that a compound may end with (*bond* for *vakbond*), and of what stands before it, at
least."""
_NEAR = 2
"""Sentences that a demonstrative reaches back, or another thing of the sort of the topic reaches on."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A noun tied to a name in a sentence.

    A thing that the article begins by defining is its `topic`: other things of its sort come between for a
    sentence or two only.
    """

    binding: Binding
    sentence: int
    topic: bool = False


@dataclass(slots=True)
class Ties:
    """What is known up to a sentence: the ties by noun, and by ending of a noun; when a noun last brought up
    something else; the nouns that stood alone before anything was tied to them; and those of topics."""

    nouns: dict[str, dict[str, Tie]] = field(default_factory=lambda: defaultdict(dict))
    endings: dict[str, dict[str, Tie]] = field(default_factory=lambda: defaultdict(dict))
    others: dict[str, int] = field(default_factory=dict)
    loose: set[str] = field(default_factory=set)
    topics: set[str] = field(default_factory=set)

    def add(self, tie: Tie) -> None:
        """Tie a noun, and the nouns that it may be a compound of, to a name."""
        noun, name = tie.binding.noun, tie.binding.name
        if name in self.nouns[noun] and self.nouns[noun][name].topic:
            return
        self.nouns[noun][name] = tie
        if tie.topic:
            self.topics.add(noun)
        for at in range(_FIRST, len(noun) - _COMPOUND + 1):
            self.endings[noun[at:]][name] = tie

    def of(self, token: Token, words: QuestionWords, sentence: int) -> Tie | None:
        """The one tie of what a noun, alone behind its article, can stand for."""
        noun = token.lower_
        if noun not in self.nouns and noun not in self.endings:
            return None
        tails = {} if noun in words.tails else self.endings.get(noun, {})
        found = self.nouns.get(noun, {}) | tails
        topic = next((tie for tie in found.values() if tie.topic), None)
        tie = topic or next(iter(found.values()), None)
        if tie is None or (topic is None and len(found) > 1):
            return None
        last = self.others.get(noun, -1)
        clear = noun not in self.loose and last < tie.sentence
        clear = clear or (tie.topic and (last < 0 or sentence - last > _NEAR))
        return tie if clear and alone(token, words, plural=tie.binding.plural) else None


def stand_for(
    reading: Reading,
    before: Reading | None,
    ties: Ties,
    words: QuestionWords,
    *,
    unclear: frozenset[int] = frozenset(),
) -> dict[int, str]:
    """What to show in place of the nouns of a sentence that stand for a name: its article, and nothing; none
    of those that are `unclear`, and no person when it or the sentence before names another one."""
    shown: dict[int, str] = {}
    people = people_of(reading) | (people_of(before) if before is not None else set())
    for token in reading.doc[1:]:
        tie = ties.of(token, words, reading.sent.index)
        if tie is not None and is_people(tie.binding.noun, words) and people - {tie.binding.name}:
            continue
        article = tie and _article(token.nbor(-1), words, near=reading.sent.index - tie.sentence <= _NEAR)
        if tie and article and token.i not in unclear and tie.binding.name not in reading.doc.text:
            shown |= {token.i - 1: tie.binding.shown.format(article), token.i: ""}
    return shown


def left_open(reading: Reading, before: Reading | None, ties: Ties, words: QuestionWords) -> frozenset[int]:
    """The nouns of a sentence that may stand for the topic, or for an organisation that the sentence before
    it begins with."""
    found = ((token.i, ties.of(token, words, reading.sent.index)) for token in reading.doc[1:])
    return frozenset(
        i
        for i, tie in found
        if tie and tie.topic and before is not None and _begins_with_another(before, tie)
    )


def _begins_with_another(before: Reading, tie: Tie) -> bool:
    """Whether the subject of a sentence is an organisation other than the one that a noun is tied to."""
    subjects = {i for clause in before.clauses for i in clause.subject}
    return any(
        name.kind is AnswerKind.ORGANISATION and name.start in subjects and name.text not in tie.binding.name
        for name in before.names
    )


def learn(
    reading: Reading,
    ties: Ties,
    articles: Mapping[str, frozenset[str]],
    words: QuestionWords,
    *,
    title: str = "",
) -> None:
    """Add what a sentence ties together, and note the nouns that it uses for something else."""
    tied: set[int] = set()
    begins = not ties.nouns
    for binding in bindings(reading, articles, words, title=title):
        if binding.described and (binding.token in tied or binding.noun in ties.topics):
            continue
        tied.add(binding.token)
        if binding.defined and begins:
            ties.loose |= {each.lower_ for each in reading.doc[binding.token].children if each.pos_ == "NOUN"}
        ties.add(Tie(binding, reading.sent.index, topic=binding.defined and begins))
    for token in reading.doc:
        if not is_single(token) or token.i in tied or reading.shown.get(token.i - 1):
            continue
        if not (token.i and token.nbor(-1).lower_ in words.definite and alone(token, words)):
            ties.others[token.lower_] = reading.sent.index
        elif not is_people(token.lower_, words):
            ties.loose.add(token.lower_)


def _article(first: Token, words: QuestionWords, *, near: bool) -> str:
    """The article that a noun has, or would have in place of its demonstrative; "" where it has neither."""
    if first.lower_ in words.definite:
        return first.lower_
    pointing = near and first.pos_ == "DET" and first.lower_ in words.demonstratives
    return words.plain_articles.get(first.lower_, "") if pointing else ""
