"""What a sentence ties to a common noun: a name beside it (*voetbalclub Ajax*), a name that holds it
(*Ketelbrug*, *Universiteit Leiden*), a name that it defines (*Gouda is een stad*, *Gouda, een stad in …*), a
list of names (*de vakbonden FNV en CNV*), or words with a name that tell it apart (*een motie van het CDA*).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from quiz.generate.capital import small
from quiz.generate.clauses.nouns import Span, is_people
from quiz.generate.clauses.tokens import behind_of, is_plural
from quiz.generate.reading import Reading
from quiz.generate.standing.bare import tells_which
from quiz.item import AnswerKind
from quiz.languages.questions import QuestionWords

Articles = Mapping[str, frozenset[str]]
"""The words that stand before each word with a capital in mid-sentence."""

_SURE = 0.55
"""Confidence from which on the span of a name is trusted; its kind does not matter here."""
_SHORTEST, _REST = 3, 3
"""Letters of a noun that a name may end with, and of what stands before it, at least."""
_LONGEST = 9
"""Words that tell a thing apart, at most."""
_DESCRIBING = frozenset({"ADP", "DET", "ADJ", "NUM", "NOUN", "PROPN", "CCONJ"})
_GENITIVE = frozenset({"'s", "’s"})
_GOES_ON = frozenset({"-", "/", "&"})
_JOINED = ["PROPN", "CCONJ"]
"""What stands before the end of a name with `and` in it: *Genoa Cricket and Football Club*."""
_TELLS_APART = frozenset({"acl", "acl:relcl"})
"""Labels of what tells by a verb which thing a noun is: *the charter agreed at Runnymede*."""
_PREDICATES = frozenset({"ROOT", "xcomp"})


@dataclass(frozen=True, slots=True)
class Binding:
    """A noun tied to a name: `shown` stands in place of the noun and its article, with `{}` for the latter.

    `defined`: the sentence says that the name is one; `described`: the name only tells it apart.
    """

    noun: str
    token: int
    name: str
    shown: str
    plural: bool = False
    defined: bool = False
    described: bool = False


def bindings(
    reading: Reading, articles: Articles, words: QuestionWords, *, title: str = ""
) -> Iterator[Binding]:
    """What a sentence ties together, the surest first; `title` may be a name of what the article is about."""
    yield from _defined(reading, articles, words, title=title)
    for start, end, name, person in _names(reading, words):
        yield from _of_name(reading.doc, start, end, name, articles, words, person=person)
    yield from _groups(reading, words)
    yield from _described(reading, words)


def before_names(docs: Iterable[Doc]) -> Articles:
    """The words that stand before each word with a capital in mid-sentence, anywhere in the article."""
    found: dict[str, set[str]] = defaultdict(set)
    for doc in docs:
        for token in doc[1:]:
            if token.text[:1].isupper():
                found[token.text].add(token.nbor(-1).lower_)
    return {word: frozenset(before) for word, before in found.items()}


def alone(noun: Token, words: QuestionWords, *, plural: bool = False) -> bool:
    """Whether a noun, in the singular unless `plural`, has nothing behind it that says which one it is."""
    if noun.pos_ != "NOUN" or is_plural(noun) != plural or noun.lower_ in words.vague:
        return False
    if noun.lower_ in words.unique and not is_people(noun.lower_, words):
        return False
    behind = noun.nbor() if noun.i + 1 < len(noun.doc) else None
    goes_on = behind is not None and (behind.pos_ == "NUM" or behind.text in {"'s", "’s", "-"})
    verbs = (child for child in noun.children if child.dep_ in _TELLS_APART)
    told = any(verb.left_edge == behind and behind.text != "," for verb in verbs)
    return not goes_on and not told and not tells_which(noun, words)


def is_single(noun: Token) -> bool:
    """Whether a noun is one thing, and does not say what something is (*werd een stad*)."""
    return noun.pos_ == "NOUN" and not is_plural(noun) and noun.dep_ not in _PREDICATES


def _with_article(name: str, articles: Articles, words: QuestionWords) -> str:
    """A name with the article that it has wherever it stands in mid-sentence (*de Volksunie*), or that its
    initials have anywhere (*de VLD*)."""
    before = articles.get(next(iter(name.split()), ""), frozenset())
    short = articles.get("".join(word[0] for word in name.split() if word[0].isupper()), frozenset())
    found = before & words.definite
    if " " in name and short & words.definite:
        return f"{min(short & words.definite)} {name}"
    return f"{next(iter(found))} {name}" if len(before) == 1 and found else name


def _names(reading: Reading, words: QuestionWords) -> Iterator[tuple[int, int, str, bool]]:
    """The names of a sentence: first token, end, whole form, whether it is a person."""
    covered: set[int] = set()
    for name in reading.names:
        if name.confidence >= _SURE:
            covered |= set(range(name.start, name.end))
            if _is_cut(reading.doc, name.start, name.end) and name.kind is not AnswerKind.PERSON:
                continue
            yield name.start, name.end, name.full or name.text, name.kind is AnswerKind.PERSON
    run: list[int] = []
    for token in (*reading.doc, None):
        names = token is not None and token.pos_ == "PROPN" and token.lower_ not in words.relative_time
        if token is not None and names and token.i not in covered:
            run.append(token.i)
        elif run:
            if not _is_cut(reading.doc, run[0], run[-1] + 1):
                yield run[0], run[-1] + 1, reading.doc[run[0] : run[-1] + 1].text, False
            run = []


def _is_cut(doc: Doc, start: int, end: int) -> bool:
    """Whether more of a name may stand beside it: *Cricket and |Football Club*, *Stichting Droom| en Daad*,
    *Hudson's |Bay Company*."""
    before = [token.pos_ for token in doc[max(0, start - 2) : start]]
    owned = start > 0 and doc[start - 1].text in _GENITIVE
    behind = doc[end : end + 2]
    goes_on = len(behind) > 1 and behind[0].pos_ == "CCONJ" and behind[1].text[:1].isupper()
    return before == _JOINED or owned or goes_on


def _defined(reading: Reading, articles: Articles, words: QuestionWords, *, title: str) -> Iterator[Binding]:
    """The noun by which a clause says what its subject, a name, is: *Gouda is een stad in …*; and the noun
    that the name of the article's subject ends with: *The Suez Canal is a waterway*."""
    clause = next(iter(reading.clauses), None)
    if clause is None or clause.front or clause.doc[clause.finite].lower_ not in words.be:
        return
    doc, subject = clause.doc, without_article(clause.doc, clause.subject, words)
    name = doc[subject[0] : subject[-1] + 1].text
    titled = name.casefold() == title.casefold()
    whole = titled or all(doc[i].pos_ == "PROPN" or i in reading.proper for i in clause.subject)
    if not whole or not clause.rest or doc[clause.rest[0]].lower_ not in words.indefinite:
        return
    article = doc[clause.subject[0]].lower_ if subject != clause.subject else ""
    common = doc[subject[0]].pos_ == "NOUN" and subject[0] not in reading.proper
    common = common and not (titled and any(doc[i].pos_ == "PROPN" for i in subject))
    told = small(name) if common and not subject[0] else name
    shown = f"{article} {name}" if article else _with_article(told, articles, words)
    noun = _head(next((doc[i] for i in clause.rest if doc[i].pos_ == "NOUN"), None))
    if noun is not None and noun.lower_ not in words.vague:
        yield Binding(noun.lower_, noun.i, name, shown, defined=True)
    if titled and len(subject) > 1 and doc[subject[-1]].is_alpha:
        yield Binding(doc[subject[-1]].lower_, subject[-1], name, shown, defined=True)


def without_article(doc: Doc, phrase: Span, words: QuestionWords) -> Span:
    """A phrase without `the` before it."""
    return phrase[1:] if len(phrase) > 1 and doc[phrase[0]].lower_ in words.definite else phrase


def _of_name(
    doc: Doc, start: int, end: int, name: str, articles: Articles, words: QuestionWords, *, person: bool
) -> Iterator[Binding]:
    """The nouns beside a name, and those within it when it is no person's.

    Only a noun for people is tied to a person.
    """
    plain = _with_article(name, articles, words)
    beside, behind = _beside(doc, start, end), _said_to_be(doc, end, words)
    for noun, shown in ((beside, name if person else _typed(beside, name, words)), (behind, plain)):
        if noun is not None and person == is_people(noun.lower_, words):
            yield Binding(noun.lower_, noun.i, name, shown)
    if not person:
        for within in _within(name, plain, words):
            yield Binding(within, end - 1, name, plain)


def _beside(doc: Doc, start: int, end: int) -> Token | None:
    """The noun right before a name, when both are one phrase: *burgemeester Halsema*, *de gemeente
    Tilburg*."""
    if start == 0:
        return None
    noun, root = doc[start - 1], doc[start:end].root
    one = root.head == noun or noun.head == root or root.head == noun.head
    nominal = noun.pos_ == "NOUN" or (noun.i == 0 and noun.pos_ == "PROPN")
    return noun if nominal and not is_plural(noun) and one and noun.is_alpha else None


def _typed(noun: Token | None, name: str, words: QuestionWords) -> str:
    """*de gemeente Tilburg*, *voetbalclub Ajax*: the noun and the name, as they stand."""
    if noun is None:
        return name
    at = noun.i - 1
    while at >= 0 and noun.doc[at].pos_ == "ADJ" and noun.doc[at].head == noun:
        at -= 1
    first = noun.doc[at].lower_ if at >= 0 else ""
    return f"{first} {noun.lower_} {name}" if first in words.definite else f"{noun.lower_} {name}"


def _said_to_be(doc: Doc, end: int, words: QuestionWords) -> Token | None:
    """The noun behind a name that tells what it is: *Gouda, een stad in …*."""
    if end + 2 >= len(doc) or doc[end].text != "," or doc[end + 1].lower_ not in words.indefinite:
        return None
    noun = _head(next((token for token in doc[end + 2 : end + 7] if token.pos_ not in {"ADJ", "ADV"}), None))
    if noun is None or noun.pos_ != "NOUN" or noun.dep_.startswith("nsubj"):
        return None
    return noun if noun.lower_ not in words.vague else None


def _head(noun: Token | None) -> Token | None:
    """The last of nouns that stand side by side: *a football club*."""
    while noun is not None and behind_of(noun) != noun and noun.pos_ == behind_of(noun).pos_ == "NOUN":
        noun = behind_of(noun)
    return noun


def _within(name: str, plain: str, words: QuestionWords) -> Iterator[str]:
    """The nouns that a name ends with, or begins with in Dutch: *Ketelbrug*, *British Museum*, *Universiteit
    Leiden*.

    A compound must stand with its article somewhere: *Nederland* is no *land* that could be *het land*.
    """
    first, *_, last = name.split() * 2 or ["", ""]
    if first != last:
        ends = (first, last) if words.verb_second else (last,)
        yield from (word.lower() for word in ends if word.isalpha() and len(word) > _SHORTEST)
    elif plain != name and last.isalpha():
        yield from (last[at:] for at in range(_REST, len(last) - _SHORTEST + 1))


def _groups(reading: Reading, words: QuestionWords) -> Iterator[Binding]:
    """The plurals with the names of all that they stand for behind them: *de vakbonden FNV en CNV*."""
    doc = reading.doc
    for noun in doc[1:-3]:
        if noun.pos_ != "NOUN" or not is_plural(noun) or noun.nbor(-1).lower_ not in words.definite:
            continue
        end, joined = noun.i + 1, False
        while end < len(doc) and (_listed(doc, end, reading) or (not joined and doc[end].pos_ == "CCONJ")):
            joined = joined or doc[end].pos_ == "CCONJ"
            end += 1
        if joined and doc[end - 1].pos_ == "PROPN":
            text = f"{noun.nbor(-1).lower_} {doc[noun.i : end].text}"
            yield Binding(noun.lower_, noun.i, text, text, plural=True)


def _listed(doc: Doc, i: int, reading: Reading) -> bool:
    """Whether a token is a name in a list, or the comma between two."""
    comma = doc[i].text == "," and i + 1 < len(doc) and doc[i + 1].pos_ == "PROPN"
    return comma or doc[i].pos_ == "PROPN" or i in reading.proper


def _described(reading: Reading, words: QuestionWords) -> Iterator[Binding]:
    """The nouns that a name behind them tells apart: *een motie van het CDA*, *de spoorbrug over de Waal bij
    Zaltbommel*."""
    doc = reading.doc
    for noun in doc:
        if not is_single(noun) or noun.lower_ in words.vague or not (noun.is_alpha and noun.text.islower()):
            continue
        if noun.dep_ == "conj":
            continue  # one of several that a list brings up
        start, end = _described_span(doc, noun, words)
        first = doc[start - 1].lower_ if start else ""
        predicate = start > 1 and doc[start - 2].lower_ in words.be
        if first not in words.definite | words.indefinite or predicate or end - start > _LONGEST:
            continue
        if any(doc[i].lower_ in words.deictic | words.passing for i in range(start, noun.i)):
            continue  # told from another of its sort
        if first in words.indefinite and not all(token.text.endswith("e") for token in doc[start : noun.i]):
            start = noun.i
        behind = range(noun.i + 2, end)
        named = any(doc[i].pos_ == "PROPN" or i in reading.proper for i in behind)
        if named and doc[noun.i + 1].pos_ == "ADP" and doc[noun.i + 1].lower_ not in words.up_to:
            text = doc[start:end].text
            yield Binding(noun.lower_, noun.i, text, f"{{}} {text}", described=True)


def _described_span(doc: Doc, noun: Token, words: QuestionWords) -> tuple[int, int]:
    """A noun with its adjectives and the phrases behind it; empty when these go on with more."""
    inside = {token.i for token in noun.subtree}
    if any(noun.doc[i].lower_ in words.purpose for i in inside):
        return noun.i, noun.i
    start, end = noun.i, noun.i + 1
    stops = words.possessive | words.relative_time
    while end in inside and doc[end].pos_ in _DESCRIBING and doc[end].lower_ not in stops:
        end += 1
    if end < len(doc) and doc[end].text in _GOES_ON:
        return noun.i, noun.i
    while doc[end - 1].pos_ not in {"NOUN", "PROPN"}:
        end -= 1
    while start - 1 in inside and doc[start - 1].pos_ == "ADJ":
        start -= 1
    return start, end
