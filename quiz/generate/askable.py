"""Sentences as they can be asked about: names, values, clauses, who says it; and why not."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import TYPE_CHECKING

from quiz.generate.clauses import find_clauses
from quiz.generate.clauses.clause import Clause, Unclear
from quiz.generate.clauses.concessions import concessive_clauses
from quiz.generate.clauses.defining import defining_clauses
from quiz.generate.clauses.nouns import is_finite, subordinates
from quiz.generate.clauses.opening import opening
from quiz.generate.clauses.relative import relative_clauses
from quiz.generate.clauses.reported import reported_clauses
from quiz.generate.clauses.speech import find_attribution
from quiz.generate.clauses.subordinate import subordinate_clauses
from quiz.generate.clauses.tidy import bracketed, tidy
from quiz.generate.clauses.where import where_clauses
from quiz.generate.reading import Reading
from quiz.generate.sentences import Reason, reliable
from quiz.generate.standing.bare import tells_which
from quiz.generate.values.stamped import stamps
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from quiz.generate.names import Name
    from quiz.generate.text import Sentence
    from quiz.generate.values import Value


_OPENING = 2
"""Sentences that say what an article is about."""
_OFTEN, _LONGEST = 4, 200
_NEXT_BUT_ONE = 2
_ENDING = 3
"""Letters of the ending of a genitive or of who belongs to a place, at most."""
_PARTING = frozenset(";:")
"""Marks between sentences written as one."""
_NEVER = frozenset({Reason.NOT_PROSE, Reason.QUESTION})


def read(
    sent: Sentence,
    names: tuple[Name, ...],
    values: tuple[Value, ...],
    words: QuestionWords,
    *,
    date: dt.date | None = None,
    news: bool = False,
    capitals: frozenset[str] = frozenset(),
    topics: frozenset[str] = frozenset(),
    before: Set[str] = frozenset(),
) -> Reading:
    """A sentence with its clauses, or with the reason why it could not be cut; `news` tells of its own time.

    `capitals` are words that the article writes with a capital in mid-sentence, `topics` the lemmas of the
    nouns that it is about, `before` those of the nouns in the sentences before this one.
    """
    doc = sent.doc
    if len(doc) > _LONGEST:
        return Reading(sent=sent, problem="it is too long to be a sentence")
    why = reliable(sent)
    if why in _NEVER:
        return Reading(sent=sent, problem=str(why))
    attribution = find_attribution(doc, words)
    skip = bracketed(doc) | aside_in_front(doc, words)
    if attribution:
        skip |= frozenset(range(attribution.start, attribution.end))
    clauses, problem = _clauses(doc, words, skip, names, spoken=attribution is not None)
    shown = stamps(doc, values, date, words, news=news)
    return Reading(
        sent=sent,
        names=names,
        values=values,
        clauses=tuple(tidy(clause, words, stamped=frozenset(shown)) for clause in clauses),
        opening=_opening(doc, words, skip) if problem and not attribution else None,
        attribution=attribution,
        problem=problem,
        shown=shown,
        proper=frozenset(i for name in names for i in range(name.start, name.end))
        | frozenset(token.i for token in doc if token.text in capitals)
        | frozenset(
            token.i for token in doc[:1] if _is_of_name(token.text, capitals) or _is_title(token, words)
        ),
        date=date,
        topics=frozenset(token.i for token in doc if token.lemma_.lower() in topics),
        again=frozenset(_again(doc, before, words)),
    )


def _is_of_name(word: str, capitals: Set[str]) -> bool:
    """Whether a word is a name with a letter or three behind it: *Singers*, *Moldovans*."""
    bases = (word[:-at] for at in range(1, _ENDING + 1))
    return word[:1].isupper() and any(len(base) > _ENDING + 1 and base in capitals for base in bases)


def _clauses(
    doc: Doc, words: QuestionWords, skip: frozenset[int], names: Sequence[Name], *, spoken: bool
) -> tuple[list[Clause], str]:
    """The clauses of a sentence, and why it has no main clause ("" when it has)."""
    problem = _odd_quotes(doc)
    if problem:
        return [], problem
    kinds = {i: name.kind for name in names for i in range(name.start, name.end)}
    further = [
        *relative_clauses(doc, words, kinds=kinds),
        *reported_clauses(doc, words),
        *subordinate_clauses(doc, words, skip=skip, spoken=spoken),
        *where_clauses(doc, words, kinds=kinds, spoken=spoken),
        *concessive_clauses(doc, words, spoken=spoken),
    ]
    try:
        found = find_clauses(doc, words, skip=skip)
        return [*found, *defining_clauses(found, words, kinds=kinds), *further], ""
    except Unclear as error:
        return [*error.further, *further], str(error)


def _again(doc: Doc, before: Set[str], words: QuestionWords) -> Iterator[int]:
    """The nouns behind `the`, with nothing that says which one, that an earlier sentence speaks of."""
    for token in doc[1:]:
        first = token.nbor(-1)
        plain = first.lower_ in words.definite and token.pos_ == "NOUN" and token.text.islower()
        if plain and token.lemma_.lower() in before and not tells_which(token, words):
            yield token.i


def nouns(sent: Sentence) -> set[str]:
    """The lemmas of the nouns and names of a sentence."""
    return {token.lemma_.lower() for token in sent.doc if token.pos_ in {"NOUN", "PROPN"}}


def _opening(doc: Doc, words: QuestionWords, skip: frozenset[int]) -> Clause | None:
    clause = opening(doc, words, skip=skip)
    return clause and tidy(clause, words)


def aside_in_front(doc: Doc, words: QuestionWords) -> frozenset[int]:
    """What stands between two commas before the finite verb, commas included: an apposition, a relative
    clause."""
    commas = [token.i for token in doc if token.text == ","][:2]
    listed = len(commas) > 1 and commas[1] - commas[0] == _NEXT_BUT_ONE
    if len(commas) < 2 or listed or commas[1] + 1 >= len(doc) or not is_finite(doc[commas[1] + 1]):
        return frozenset()
    if any(token.text in _PARTING for token in doc[: commas[1]]):
        return frozenset()
    if any(is_finite(token) for token in doc[: commas[0]]) or subordinates(doc[0], words):
        return frozenset()
    if doc[commas[0] - 1].pos_ not in {"NOUN", "PROPN", "NUM"} or doc[commas[1] - 1].pos_ == "CCONJ":
        return frozenset()
    return frozenset(range(commas[0], commas[1] + 1))


def _odd_quotes(doc: Doc) -> str:
    text = doc.text
    straight, low = text.count('"'), text.count("„")
    curly = text.count("“") - text.count("”")
    curly = low - text.count("”") - text.count("“") if low else curly
    return "a quote that is not closed" if straight % 2 or curly else ""


def _is_title(token: Token, words: QuestionWords) -> bool:
    """Whether a word is a title, written large as the name behind it (*Queen Victoria*; in Dutch none is)."""
    return (
        not words.verb_second
        and token.pos_ == "PROPN"
        and token.dep_ == "nmod:desc"
        and token.head.pos_ == "PROPN"
    )


def capitals(sents: Iterable[Sentence]) -> frozenset[str]:
    """The words that stand with a capital in mid-sentence somewhere in the article, and nowhere without."""
    sents = list(sents)
    small = {token.text for sent in sents for token in sent.doc if token.text[:1].islower()}
    return frozenset(
        token.text
        for sent in sents
        if not sent.is_heading
        for token in sent.doc[2:]
        if token.text[:1].isupper() and token.nbor(-1).is_alpha and token.lower_ not in small
    )


def topics(sents: Sequence[Sentence], title: str, words: QuestionWords) -> frozenset[str]:
    """The lemmas of the nouns that an article is about: in its title, or opening and many sentences."""
    found = Counter(
        lemma
        for sent in sents
        for lemma in {token.lemma_.lower() for token in sent.doc if token.pos_ == "NOUN" and len(token) > 3}
    )
    often = max(_OFTEN, len(sents) // 10)
    titled = {word.lower() for word in title.split()}
    told = [sent for sent in sents if not sent.is_heading][:_OPENING]
    opening = {token.lemma_.lower() for sent in told for token in sent.doc if token.pos_ == "NOUN"}
    return frozenset(
        lemma
        for lemma, count in found.items()
        if ((count >= often and lemma in opening) or lemma in titled) and lemma not in words.vague
    )
