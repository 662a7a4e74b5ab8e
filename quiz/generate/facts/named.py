"""Facts that are names: by which kind they are asked for, and which are only a part of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.generate.clauses.nouns import ends_name, is_people
from quiz.generate.facts.building import fact_of
from quiz.generate.facts.fact import Certainty, Fact
from quiz.generate.names import CONFIDENT, SURE
from quiz.item import AnswerKind
from quiz.languages.names import name_words
from quiz.languages.questions import QuestionWords

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from quiz.generate.names import Name
    from quiz.generate.reading import Reading

_REIGN = re.compile(r"[IVX]{1,5}")
_SAINT = re.compile(r"(Sint|Saint|Santa|San)\b")
_WHOLE = frozenset({AnswerKind.COUNTRY, AnswerKind.CITY, AnswerKind.REGION, AnswerKind.PERSON})
_PLACES = frozenset(
    {AnswerKind.COUNTRY, AnswerKind.REGION, AnswerKind.CITY, AnswerKind.WATER, AnswerKind.PLACE}
)
_LIKELY = 0.5
"""How sure a name is that of a place, at least, of whatever sort."""
_LINKED = frozenset({AnswerKind.PERSON, AnswerKind.ORGANISATION, AnswerKind.EVENT, AnswerKind.WORK})


def named(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
    """The names of a sentence, each with the role that stands before a person."""
    for name in reading.names:
        yield _fact_of_name(name, reading, words)
        if name.role and name.role_start is not None and name.kind is AnswerKind.PERSON:
            start, full, role = name.role_start, name.full, AnswerKind.ROLE
            yield fact_of(
                reading, name.start, name.end, name.kind, "holder", words, full=full, noun=name.role
            )
            if not (start and reading.doc[start - 1].pos_ == "PROPN"):
                yield fact_of(reading, start, name.start, role, "role", words, full=full)


def _fact_of_name(name: Name, reading: Reading, words: QuestionWords) -> Fact:
    start, end = _whole_span(reading.doc, name, words)
    if name.confidence < CONFIDENT:
        run = list(range(name.start, name.end))
        whole = (start, end) == (name.start, name.end) and name.start > 0 and _whole(reading.doc, run, words)
        dull = _describes(reading.doc, start, end) or _is_source(reading.doc, end)
        rule = "proper" if whole and not dull else "part"
        return fact_of(reading, name.start, name.end, _unsure(name), rule, words)
    timed = any(reading.doc[i].lower_ in words.relative_time for i in range(name.start, name.end))
    goes_on = end < len(reading.doc) and reading.doc[end].is_alpha and reading.doc[end].text[0].isupper()
    goes_on = goes_on and bool(reading.doc[end - 1].whitespace_)
    if timed or goes_on or ends_name(reading.doc, start, words) or _joins_two(reading, name, end):
        return fact_of(reading, name.start, name.end, AnswerKind.NAME, "part", words)
    if (start, end) != (name.start, name.end):
        cut = _goes_on(reading.doc, end, words)
        return fact_of(reading, start, end, AnswerKind.NAME, "part" if cut else "proper", words)
    kind, rule = _kind_of(name, reading, words)
    fact = fact_of(reading, start, end, kind, rule, words, full=name.full, noun=name.role)
    return replace(fact, certainty=Certainty.ASSERTED) if reading.quote_of(start) else fact


def _kind_of(name: Name, reading: Reading, words: QuestionWords) -> tuple[AnswerKind, str]:
    """The kind by which a name is asked for, and its rule: no kind where that is not sure, `part` where it
    says too little (*the US*), only describes something, or is of someone who only tells."""
    doc = reading.doc
    dull = name.text.isupper() and name.kind is AnswerKind.COUNTRY
    dull = dull or _is_of_office(doc, name, words) or len(name.text.strip(".")) == 1
    dull = dull or (name.kind is AnswerKind.ORGANISATION and _is_of_person(doc, name, words))
    minor = bool(set(name.role.lower().split()[-1:]) & words.minor)
    if dull or minor or _is_source(doc, name.end) or _describes(doc, name.start, name.end):
        return name.kind, "part"
    quoted = reading.quote_of(name.start) and name.kind is AnswerKind.PERSON
    if quoted or _speaks(reading, name.start):
        return name.kind, "speaker"
    if name.confidence < SURE and _goes_on(doc, name.end, words):
        return name.kind, "part"
    group = name.end - name.start == 1 and "Plur" in doc[name.start].morph.get("Number", [])
    if name.confidence < SURE or (name.kind is AnswerKind.PERSON and group):
        return _unsure(name), "proper"
    if name.kind in _PLACES and _is_saint(doc, name):
        return AnswerKind.NAME, "part"
    return name.kind, "name"


def _goes_on(doc: Doc, end: int, words: QuestionWords) -> bool:
    """Whether a link and a capital stand behind a name, which may be only a part of one (*Jan Smit van
    Ede*)."""
    linked = end + 1 < len(doc) and doc[end].lower_ in words.linking_prepositions
    return linked and doc[end + 1].text[:1].isupper()


def _is_saint(doc: Doc, name: Name) -> bool:
    """Whether what is the name of a place too is that of a saint (*de aan Sint-Maarten gewijde kerk*)."""
    behind = doc[name.end] if name.end < len(doc) else doc[name.start]
    described = behind.pos_ in {"VERB", "ADJ"} and behind.head.i > behind.i
    return described and _SAINT.match(name.text) is not None


def _unsure(name: Name) -> AnswerKind:
    """The kind of a name that is not sure enough to ask for it: some place, or none."""
    placed = name.kind in _PLACES and name.confidence >= _LIKELY
    return AnswerKind.PLACE if placed else AnswerKind.NAME


def _is_of_office(doc: Doc, name: Name, words: QuestionWords) -> bool:
    """Whether a name of several words stands behind an office and `of`: it may hold who is in office
    (*minister van Mobiliteit Ada Smit*)."""
    if name.kind is AnswerKind.PERSON:
        first, second = [*name.text.lower().split(), ""][:2]
        of = words.linking_prepositions
        return not words.verb_second and (first in of or (first in words.offices and second in of))
    return _is_behind_office(doc, name.start, name.end, words)


def _is_behind_office(doc: Doc, start: int, end: int, words: QuestionWords) -> bool:
    """Whether several words stand behind an office and `of`."""
    if start < 2 or end - start < 2:
        return False
    of, office = doc[start - 1].lower_, doc[start - 2].lower_
    return of in words.linking_prepositions and office in words.offices


def _is_of_person(doc: Doc, name: Name, words: QuestionWords) -> bool:
    """Whether what seems an organisation stands behind what somebody is (*hoogleraar Ada Smit van de VU*)."""
    before = [token.lower_ for token in doc[max(0, name.start - 2) : name.start]]
    return any(is_people(word, words) or word in name_words(doc.lang_).roles for word in before)


def _is_source(doc: Doc, end: int) -> bool:
    """Whether a name that ends here is that of a source (*James et al.*)."""
    return [token.text.strip(".") for token in doc[end : end + 2]] == ["et", "al"]


def _whole_span(doc: Doc, name: Name, words: QuestionWords) -> tuple[int, int]:
    """The tokens of the whole name when what was found seems a part of it: *Pedro Menéndez de Avilés*,
    *Hudson's Bay*, *Scottish Parliament*, *Pittsburgh Steelers*."""
    start, end = name.start, name.end
    while end < len(doc):
        further = 1 + (end + 1 < len(doc) and doc[end + 1].text in words.name_links)
        capital = end + further < len(doc) and doc[end + further].text[:1].isupper()
        links = (doc[end].text in words.name_links or doc[end].text == "&") and name.kind in _LINKED
        links = links and not _belongs(doc, start, end, name, words)
        owns = doc[end].dep_ == "case" and doc[end].pos_ == "PART" and name.kind is not AnswerKind.COUNTRY
        if (
            doc[end].pos_ == "PROPN"
            and doc[end - 1].whitespace_
            and doc[end].lower_ not in words.relative_time
        ) or _REIGN.fullmatch(doc[end].text):
            end += 1
        elif capital and (links or owns):
            end += 1 + further
        else:
            break
    before = doc[start - 1] if start > 1 else None
    if before is not None and name.kind not in _WHOLE and before.pos_ in {"ADJ", "PROPN"}:
        start -= before.text[:1].isupper()
    return start, end


def _joins_two(reading: Reading, name: Name, end: int) -> bool:
    """Whether what seems a whole name holds another one that was found by itself (*Ada Smit van Shell*)."""
    return any(name.end <= other.start < end for other in reading.names)


def _belongs(doc: Doc, start: int, end: int, name: Name, words: QuestionWords) -> bool:
    """Whether `of` behind the whole name of a person only says where that person belongs (*Ada Smit van
    Shell*)."""
    return (
        name.kind is AnswerKind.PERSON and end - start > 1 and doc[end].lower_ in words.linking_prepositions
    )


def _describes(doc: Doc, start: int, end: int) -> bool:
    """Whether a name only describes the noun behind it (*the Mongol hegemony*)."""
    noun = doc[end] if end < len(doc) else None
    head = doc[start:end].root
    owns = head.dep_ == "nmod:poss" and head.text[-1] not in "s'’"
    describes = owns or head.dep_ in {"compound", "amod"}
    if describes and head.dep_ == "amod" and head.head.i > end and head.head.pos_ == "NOUN":
        return True
    return noun is not None and noun.pos_ == "NOUN" and head.head == noun and describes


def proper(reading: Reading, words: QuestionWords) -> Iterator[Fact]:
    """Proper nouns side by side that no name and no value covers: their kind is not known."""
    covered = {i for name in reading.names for i in range(*_whole_span(reading.doc, name, words))}
    covered |= {i for value in reading.values for i in range(value.start, value.end)}
    months = words.month_names
    run: list[int] = []
    for token in (*reading.doc, None):
        name = token is not None and token.pos_ == "PROPN" and token.lower_ not in months
        if token is not None and name and token.i not in covered:
            run.append(token.i)
        elif run:
            whole = _whole(reading.doc, run, words) and (run[0] or run[0] in reading.proper)
            whole = whole and not _describes(reading.doc, run[0], run[-1] + 1)
            whole = whole and not _is_source(reading.doc, run[-1] + 1)
            whole = whole and not _is_quarter(reading.doc, run[0], words)
            whole = whole and not _is_behind_office(reading.doc, run[0], run[-1] + 1, words)
            yield fact_of(reading, run[0], run[-1] + 1, AnswerKind.NAME, "proper" if whole else "part", words)
            run = []


def _is_quarter(doc: Doc, start: int, words: QuestionWords) -> bool:
    """Whether the word before a name makes another name with it (*de noordelijke Nederlanden*)."""
    return start > 0 and re.fullmatch(words.quarters, doc[start - 1].text) is not None


def _whole(doc: Doc, run: list[int], words: QuestionWords) -> bool:
    """Whether proper nouns side by side are a whole name: no capital or hyphen beside them, four letters."""
    text = doc[run[0] : run[-1] + 1].text
    beside = [doc[i].text for i in (run[0] - 1, run[-1] + 1) if 0 <= i < len(doc)]
    linked = [doc[i].text for i in (run[0] - 2, run[-1] + 2, run[-1] + 3) if 0 <= i < len(doc)]
    joined = any(
        each[:1].isupper() or each[:1].isdigit() or each[:1] in {"-", "'", "’", "&"} for each in beside
    )
    of = any(each.islower() and len(each) <= 3 and each.isalpha() for each in beside) and any(
        each[:1].isupper() for each in linked
    )
    inside = run[0] >= 3 and doc[run[0] - 1].pos_ == "DET" and doc[run[0] - 3].pos_ == "PROPN"
    of = of or (inside and doc[run[0] - 2].lower_ in words.linking_prepositions)
    return (
        len(text) >= 4 and text[0].isupper() and not joined and not of and text.count("(") == text.count(")")
    )


def _speaks(reading: Reading, token: int) -> bool:
    return reading.attribution is not None and token in reading.attribution.speaker
