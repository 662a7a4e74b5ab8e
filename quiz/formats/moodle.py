"""Decks as Moodle XML, after docs.moodle.org, "Moodle XML format".

Choice items are `multichoice`, cloze items `cloze` (embedded answers), flashcards `shortanswer`, or `essay`
where the back is too rich to type. The id of an item is its `idnumber`, the title of the deck the category.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from quiz import cloze
from quiz.deck import Deck
from quiz.formats import Written
from quiz.formats.feedback import feedback
from quiz.formats.foreign import as_text, losses, name_of, percentage
from quiz.formats.markup import to_html
from quiz.item import Choice, Cloze, Flashcard, Item, Markup, playable

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NUMBERS = "The numbers of gaps are left out: they count from 1 again."
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOST = (
    *("article", "media", "unplayable", "sentences", "decisions", "edits", "language"),
    *("changed_at", "report", "extra"),
)


def write(deck: Deck) -> Written:
    """The deck as Moodle XML in UTF-8."""
    items = [item for item in deck.items if playable(item)]
    root = ET.Element("quiz", {LANG: deck.language})
    _category(root, deck)
    for item in items:
        _question(root, item)
    ET.indent(root)
    data = ET.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"
    return Written(data=data, lost=lost(deck))


def lost(deck: Deck) -> tuple[str, ...]:
    """What the format cannot hold of the deck, a sentence each."""
    clozes = (item for item in deck.items if isinstance(item, Cloze) and playable(item))
    renumbered = not all(in_order(item) for item in clozes)
    return losses(deck, *_LOST) + ((NUMBERS,) if renumbered else ())


def in_order(item: Cloze) -> bool:
    """Whether the gaps are numbered 1, 2, 3 … as they stand, one number each and none in another."""
    found = [(each.numbers, len(each.parts)) for each in cloze.outermost(item.text)]
    return found == [((number,), 1) for number in range(1, len(found) + 1)]


def _category(root: ET.Element, deck: Deck) -> None:
    question = ET.SubElement(root, "question", type="category")
    title = " ".join(deck.title.split()).replace("/", "//")
    _text(question, "category", f"$course$/top/{title}")
    _text(question, "info", deck.description, format="plain_text")
    ET.SubElement(question, "idnumber").text = _legal(deck.id)


def _question(root: ET.Element, item: Item) -> None:
    question = ET.SubElement(root, "question", type=_type(item))
    _text(question, "name", name_of(item))
    rich = isinstance(item, Cloze)
    _text(question, "questiontext", _asked(item), format="html" if rich else _format(item))
    markup, why = feedback(item)
    _text(question, "generalfeedback", why, format="html" if markup is Markup.HTML else "plain_text")
    values = {"defaultgrade": "1", "penalty": "0.3333333", "hidden": "0", "idnumber": item.id}
    for name, value in values.items():
        ET.SubElement(question, name).text = _legal(value)
    _answers(question, item)
    if item.tags:
        tags = ET.SubElement(question, "tags")
        for tag in item.tags:
            _text(tags, "tag", tag)


def _type(item: Item) -> str:
    match item:
        case Choice():
            return "multichoice"
        case Cloze():
            return "cloze"
        case Flashcard():
            return "shortanswer" if _typable(item) else "essay"


def _typable(item: Flashcard) -> bool:
    stripped = item.back == item.back.strip() and "\n" not in item.back
    return item.markup is Markup.TEXT and stripped and 0 < len(item.back) <= 100


def _asked(item: Item) -> str:
    match item:
        case Choice():
            return item.stem
        case Cloze():
            return "".join(_embedded(item))
        case Flashcard():
            return item.front


def _answers(question: ET.Element, item: Item) -> None:
    match item:
        case Choice():
            _options(question, item)
        case Flashcard() if _typable(item):
            ET.SubElement(question, "usecase").text = "0"
            _answer(question, item.back.replace("*", r"\*"), "100", "moodle_auto_format")
        case Flashcard():
            ET.SubElement(question, "responseformat").text = "editor"
            _text(question, "graderinfo", item.back, format=_format(item))


def _options(question: ET.Element, item: Choice) -> None:
    several = len(item.keys) > 1
    ET.SubElement(question, "single").text = "false" if several else "true"
    ET.SubElement(question, "shuffleanswers").text = "false" if item.fixed_order else "true"
    ET.SubElement(question, "answernumbering").text = "abc"
    right = 100 / len(item.keys)
    wrong = -100 / max(1, len(item.distractors)) if several else 0.0
    for at, option in enumerate(item.options):
        _answer(question, option, percentage(right if at in item.keys else wrong), _format(item))


def _answer(question: ET.Element, text: str, marks: str, kind: str) -> None:
    answer = _text(question, "answer", text, fraction=marks, format=kind)
    _text(answer, "feedback", "", format="html")


def _embedded(item: Cloze) -> Iterator[str]:
    gaps = 0
    for part in cloze.parse(item.text):
        if isinstance(part, str):
            rich = part if item.markup is Markup.HTML else to_html(part)
            yield rich.replace("{", "&#123;")
            continue
        gaps += 1
        more = [answer for number in part.numbers for answer in item.accepted.get(number, ())]
        found = dict.fromkeys([as_text(part.answer, item), *more])
        yield f"{{{gaps}:SHORTANSWER:{'~'.join('=' + _escaped(answer) for answer in found)}}}"
        yield f' <span class="hint">[{to_html(part.hint)}]</span>' if part.hint else ""


def _escaped(answer: str) -> str:
    """An embedded answer: `} # ~ / "` and the backslash are escaped by a backslash."""
    return re.sub(r'[}#~/"\\]', r"\\\g<0>", to_html(answer))


def _format(item: Item) -> str:
    return "html" if item.markup is Markup.HTML else "plain_text"


def _text(parent: ET.Element, name: str, text: str, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, name, attributes)
    ET.SubElement(element, "text").text = _legal(text)
    return element


def _legal(text: str) -> str:
    return _FORBIDDEN.sub("", text)
