"""Moodle XML as decks: multiple choice, true or false, embedded answers, short answer, number, and essays
that come with an answer. All other types have no form here and are skipped, which is said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from xml.etree.ElementTree import Element, ParseError, SubElement

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import Imported
from quiz.formats.feedback import with_source, without_source
from quiz.formats.foreign import OTHERS, asks_for, checked, made_deck, repeated, title_of
from quiz.formats.markup import from_html, is_html, to_html, to_text
from quiz.formats.moodle import LANG
from quiz.item import Choice, Cloze, Flashcard, Item, Markup

_HINT = r" <span class=\"hint\">\[(?:(?!</span>|<span class=\"hint\">).)*\]</span>"
_BODY = r"(?:\\.|[^\\{}]|\{(?!\d*:[A-Z]))*"
"""The answers of a gap, in which no other gap may begin, so that they are looked through only once."""
_GAP = re.compile(rf"\{{\d*:(?P<type>[A-Z_]+):(?P<body>{_BODY})\}}(?P<hint>{_HINT})?", re.DOTALL)
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d+)?)%")


@dataclass(slots=True)
class _Group:
    title: str = ""
    id: str = ""
    description: str = ""
    items: list[Item] = field(default_factory=list)


def read(data: bytes, *, name: str = "") -> Imported:
    """The decks in a Moodle XML file, one per category. Raises BadInput for what is no such file."""
    root = _root(data)
    groups, skipped = [_Group()], list[str]()
    for number, question in enumerate(root.iter("question"), 1):
        if question.get("type") == "category":
            groups.append(_category(question))
            continue
        try:
            sentence = without_source(_text(question, "generalfeedback"))[1]
            item = _item(question)
            groups[-1].items.append(with_source(item, sentence))
            cut = isinstance(item, Flashcard) and _several(question)
            skipped += [f"Question {number}: {OTHERS}"] if cut else []
            pictures = question.find(".//file") is not None
            skipped += [f"Question {number}: its pictures are left out."] if pictures else []
        except BadInput as error:
            skipped.append(f"Question {number}: {error}")
    skipped += [sentence for group in groups for sentence in repeated(group.items)]
    decks = tuple(_deck(group, title_of(name), root.get(LANG, "")) for group in groups if group.items)
    if not decks:
        raise BadInput(f"The file holds no question that can be read. {' '.join(skipped[:1])}".strip())
    return Imported(decks=decks, skipped=tuple(skipped))


def _root(data: bytes) -> Element:
    try:
        root = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise BadInput("The XML file declares entities or a document type, which is refused.") from error
    except (ParseError, ValueError, LookupError) as error:
        raise BadInput(f"The file is not whole XML: {error}.") from error
    if root.tag != "quiz":
        raise BadInput(f"The XML file is not Moodle's: its root is {root.tag}, not quiz.")
    return root


def _category(question: Element) -> _Group:
    path = re.split(r"(?<!/)/(?!/)", _text(question, "category"))
    return _Group(path[-1].replace("//", "/"), question.findtext("idnumber", ""), _text(question, "info"))


def _deck(group: _Group, title: str, language: str) -> Deck:
    deck = made_deck(group.items, title=group.title or title, deck_id=group.id, language=language)
    return replace(deck, description=group.description)


def _item(question: Element) -> Item:
    kind = question.get("type", "")
    match kind:
        case "multichoice" | "truefalse":
            return checked(_choice(question))
        case "cloze" | "multianswer":
            return checked(_cloze(question))
        case "shortanswer" | "numerical":
            return checked(_typed(question))
        case "essay":
            return checked(_essay(question))
    raise BadInput(f"the type {kind or 'none'} has no form here.")


def _text(parent: Element, name: str) -> str:
    return parent.findtext(f"{name}/text", "")


def _common(question: Element, *fields: Element | None) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What every item has, and the texts of the fields in one format: HTML as soon as one of them is."""
    why, _ = without_source(_text(question, "generalfeedback"))
    found = [(_markup(question.find("generalfeedback")), why)]
    found += [(_markup(each), _inner(each)) for each in fields]
    markup, texts = Markup.TEXT, tuple(text for _, text in found)
    if any(own is Markup.HTML and text for own, text in found):
        markup, texts = from_html(*(to_html(text) if own is Markup.TEXT else text for own, text in found))
    tags = tuple(tag.findtext("text", "") for tag in question.iterfind("tags/tag"))
    item_id = question.findtext("idnumber", "")
    return {"id": item_id, "markup": markup, "tags": tags, "explanation": texts[0]}, texts[1:]


def _inner(element: Element | None) -> str:
    return "" if element is None else element.findtext("text", "")


def _markup(field_: Element | None) -> Markup:
    if field_ is None:
        return Markup.TEXT
    named = field_.get("format", "html")
    if named in ("plain_text", "markdown"):
        return Markup.TEXT
    return Markup.HTML if named == "html" or is_html(field_.findtext("text", "")) else Markup.TEXT


def _choice(question: Element) -> Choice:
    answers = question.findall("answer")
    common, (stem, *options) = _common(question, question.find("questiontext"), *answers)
    keys = tuple(at for at, answer in enumerate(answers) if _fraction(answer) > 0)
    fixed = question.findtext("shuffleanswers", "true").strip() in ("false", "0")
    return Choice(stem=stem, options=tuple(options), keys=keys, fixed_order=fixed, **common)


def _fraction(answer: Element) -> float:
    try:
        return float(answer.get("fraction", "0"))
    except ValueError:
        return 0.0


def _typed(question: Element) -> Item:
    answers = _answers(question)
    if not answers:
        raise BadInput("it has no right answer.")
    common, (front,) = _common(question, question.find("questiontext"))
    first = to_html(answers[0]) if common["markup"] is Markup.HTML else answers[0]
    text = f"{front} {{{{c1::{first}}}}}"
    if len(answers) == 1 or not asks_for(text, {1: first}):
        return Flashcard(front=front, back=first, **common)
    return Cloze(text=text, accepted={1: tuple(answers[1:])}, **common)


def _answers(question: Element) -> list[str]:
    right = [_inner(answer).strip() for answer in question.iterfind("answer") if _fraction(answer) >= 100]
    return [answer.replace(r"\*", "*") for answer in right if answer and answer != "*"]


def _several(question: Element) -> bool:
    """Whether a question that became a flashcard has more right answers than one."""
    found = _GAP.search(_text(question, "questiontext"))
    gap = found["body"] if found and question.get("type") in ("cloze", "multianswer") else ""
    return len(_answers(question) or list(_right(gap))) > 1


def _essay(question: Element) -> Flashcard:
    if not _text(question, "graderinfo").strip():
        raise BadInput("an essay has no answer.")
    common, (front, back) = _common(question, question.find("questiontext"), question.find("graderinfo"))
    return Flashcard(front=front, back=back, **common)


def _cloze(question: Element) -> Item:
    right: dict[int, str] = {}
    accepted: dict[int, tuple[str, ...]] = {}

    def gap(match: re.Match[str]) -> str:
        answers = list(_right(match["body"]))
        if not answers:
            raise BadInput("a gap has no right answer.")
        number = len(right) + 1
        right[number] = answers[0]
        accepted.update({number: tuple(map(to_text, answers[1:]))} if answers[1:] else {})
        hint = re.sub(r"^ <span class=\"hint\">\[(.*?)\]</span>$", r"::\1", match["hint"] or "")
        return f"{{{{c{number}::{answers[0]}{hint}}}}}"

    element = question.find("questiontext")
    if element is None or not _GAP.search(_inner(element)):
        raise BadInput("it has no gap.")
    text = _GAP.sub(gap, _inner(element))
    if not asks_for(text, right):
        return _shown(question, element, right)
    common, (text,) = _common(question, _field(element, text))
    return Cloze(text=text, accepted=accepted, **common)


def _shown(question: Element, element: Element, right: Mapping[int, str]) -> Flashcard:
    """A flashcard of a text with one gap, whose answer holds signs that no gap of ours can hold."""
    if len(right) > 1:
        raise BadInput("a gap cannot hold ::, {{ or }}.")
    asked = _GAP.sub(lambda match: f"_____{match['hint'] or ''}", _inner(element))
    common, (front, back) = _common(question, _field(element, asked), _field(element, right[1]))
    return Flashcard(front=front, back=back, **common)


def _field(element: Element, text: str) -> Element:
    """A field with another text in the same format."""
    made = Element(element.tag, element.attrib)
    SubElement(made, "text").text = text
    return made


def _right(body: str) -> Iterator[str]:
    """The right answers of a gap, as HTML: those after `=` or a weight of 100 %."""
    for each in re.findall(r"(?:\\.|[^\\~])+", body):
        text = re.match(r"(?:\\.|&#|[^\\#])*", each)
        answer = text[0] if text else ""
        weight = _WEIGHT.match(answer)
        if answer.startswith("=") or (weight and float(weight[1]) >= 100):
            yield re.sub(r"\\(.)", r"\1", answer[weight.end() :] if weight else answer[1:])
