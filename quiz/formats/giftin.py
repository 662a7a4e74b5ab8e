"""GIFT as decks: multiple choice, true or false, missing word, short answer and number.

Essays, matching questions and descriptions have no form here and are skipped, which is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import Imported
from quiz.formats.feedback import with_source, without_source
from quiz.formats.foreign import OTHERS, asks_for, checked, decode, made_deck, repeated, title_of
from quiz.formats.gift import NAMED_FORMATS
from quiz.formats.markup import from_html, is_html, to_html, to_text
from quiz.item import Choice, Cloze, Flashcard, Item, Markup

_ESCAPED = {f"\\{sign}": chr(at) for at, sign in enumerate("~=#{}:\\", 1)} | {r"\n": "\x0b"}
_CHARACTERS = {placeholder: name[1:].replace("n", "\n") for name, placeholder in _ESCAPED.items()}
_ESCAPE = re.compile(r"\\[~=#{}:\\n]")
_PLACEHOLDER = re.compile("[\x01-\x07\x0b]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f]")
_NAMES = "(?:id|tag|kind|hint|deck|language):"
_BRACKETS = re.compile(rf"\[(?={_NAMES})(\w+):((?:[^\\\[\]]|\\.|\[(?!{_NAMES}))*)\]")
_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]")
_WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d+)?)%")
_CATEGORY = re.compile(r"\$CATEGORY:(.*)")
_TRUE, _FALSE = ("T", "TRUE"), ("F", "FALSE")


@dataclass(slots=True)
class _Question:
    """A block of the file in its parts, special characters still as placeholders."""

    marks: dict[str, list[str]]
    before: str
    body: str
    after: str
    feedback: str = ""


@dataclass(slots=True)
class _Group:
    """The items of a category, and what the comment above it says."""

    title: str = ""
    marks: dict[str, list[str]] = field(default_factory=dict)
    items: list[Item] = field(default_factory=list)


def read(data: bytes, *, name: str = "") -> Imported:
    """The decks in a GIFT file, one per category. Raises BadInput when no question can be read."""
    groups, skipped = [_Group()], list[str]()
    for number, block in enumerate(_blocks(decode(data)), 1):
        marks, text = _marks(block)
        if category := _CATEGORY.match(text):
            groups.append(_Group(_category_title(category[1]), marks))
            continue
        if not text:
            continue
        try:
            question = _question(text, marks)
            item = _item(question)
            groups[-1].items.append(item)
            cut = isinstance(item, Flashcard) and len(_answers(question.body)) > 1
            skipped += [f"Question {number}: {OTHERS}"] if cut else []
        except BadInput as error:
            skipped.append(f"Question {number}: {error}")
    skipped += [sentence for group in groups for sentence in repeated(group.items)]
    decks = tuple(_deck(group, title_of(name)) for group in groups if group.items)
    if not decks:
        raise BadInput(f"The file holds no GIFT question that can be read. {' '.join(skipped[:1])}".strip())
    return Imported(decks=decks, skipped=tuple(skipped))


def _deck(group: _Group, title: str) -> Deck:
    deck_id = "".join(group.marks.get("deck", [])[:1])
    language = "".join(group.marks.get("language", [])[:1])
    return made_deck(group.items, title=group.title or title, deck_id=deck_id, language=language)


def _category_title(path: str) -> str:
    return re.split(r"(?<!/)/(?!/)", path.strip())[-1].replace("//", "/")


def _blocks(text: str) -> Iterator[str]:
    for block in re.split(
        r"\n[ \t]*\n", _CONTROL.sub(lambda sign: sign[0] if sign[0] in "\n\t" else "", text)
    ):
        if block.strip():
            yield block


def _marks(block: str) -> tuple[dict[str, list[str]], str]:
    """What the comments say in brackets, and the block without comments, escapes as placeholders."""
    lines = block.split("\n")
    comments = [line for line in lines if line.lstrip().startswith("//")]
    marks: dict[str, list[str]] = {}
    for name, value in _BRACKETS.findall("\n".join(comments)):
        marks.setdefault(name, []).append(re.sub(r"\\(.)", r"\1", value))
    text = "\n".join(line for line in lines if not line.lstrip().startswith("//")).strip()
    return marks, _ESCAPE.sub(lambda match: _ESCAPED[match[0]], text)


def _question(text: str, marks: dict[str, list[str]]) -> _Question:
    text = re.sub(r"^::.*?::", "", text, count=1, flags=re.DOTALL)
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        raise BadInput("a description asks nothing.")
    if not 0 <= start < end:
        raise BadInput("its braces do not match.")
    body, _, feedback = text[start + 1 : end].partition("####")
    return _Question(marks, text[:start].lstrip(), body.strip(), text[end + 1 :].rstrip(), feedback.strip())


def _item(question: _Question) -> Item:
    markup, before, after = _texts(question)
    why, sentence = without_source(_unescaped(question.feedback))
    common: dict[str, Any] = {
        "id": "".join(question.marks.get("id", [])[:1]),
        "markup": markup,
        "tags": tuple(question.marks.get("tag", [])),
        "explanation": _converted(why, markup),
    }
    choice = "~" in question.body
    item = (_choice if choice else _typed)(question, before, after, common)
    return with_source(checked(item), sentence)


def _texts(question: _Question) -> tuple[Markup, str, str]:
    """The format of a question, and its text before and after the answers."""
    named = _FORMAT.match(question.before)
    before = question.before[named.end() :] if named else question.before
    before, after = _unescaped(before), _unescaped(question.after)
    if named and named[1] != "moodle":
        return NAMED_FORMATS[named[1]], before, after
    return (Markup.HTML if is_html(before + after) else Markup.TEXT), before, after


def _in(text: str, markup: Markup) -> str:
    """An answer or feedback in the format of its item; its own format may differ."""
    return _converted(_unescaped(text), markup)


def _converted(text: str, markup: Markup) -> str:
    named = _FORMAT.match(text)
    own = NAMED_FORMATS[named[1]] if named else markup
    plain = (text[named.end() :] if named else text).strip()
    if own is markup:
        return plain
    if markup is Markup.HTML:
        return to_html(plain)
    written, (simple,) = from_html(plain)
    return simple if written is Markup.TEXT else to_text(plain)


def _unescaped(text: str) -> str:
    joined = " ".join(text.split("\n"))
    return _PLACEHOLDER.sub(lambda match: _CHARACTERS[match[0]], joined)


def _choice(question: _Question, before: str, after: str, common: dict[str, Any]) -> Item:
    stem = before.strip() if not after.strip() else f"{before}_____{after}"
    options, keys = list[str](), list[int]()
    for sign, text in re.findall(r"([~=])([^~=]*)", question.body):
        answer = text.partition("#")[0].strip()
        weight = _WEIGHT.match(answer)
        right = sign == "=" or (weight is not None and float(weight[1]) > 0)
        keys += [len(options)] if right else []
        options.append(_in(answer[weight.end() :] if weight and sign == "~" else answer, common["markup"]))
    return Choice(stem=stem, options=tuple(options), keys=tuple(keys), **common)


def _typed(question: _Question, before: str, after: str, common: dict[str, Any]) -> Item:
    answers = _answers(question.body)
    if answers[0] in (*_TRUE, *_FALSE) and not question.body.startswith("="):
        key = 0 if answers[0] in _TRUE else 1
        return Choice(stem=before.strip(), options=("True", "False"), keys=(key,), fixed_order=True, **common)
    if _is_cloze(question, after, answers):
        found = _cloze(question, before, after, answers, common)
        if found is not None:
            return found
        before = before if not after.strip() else f"{before}_____{after}"
    back = to_html(answers[0]) if common["markup"] is Markup.HTML else answers[0]
    return Flashcard(front=before.strip(), back=back, **common)


def _is_cloze(question: _Question, after: str, answers: list[str]) -> bool:
    kind = question.marks.get("kind", [""])[0]
    return kind == "cloze" or (kind != "flashcard" and (bool(after.strip()) or len(answers) > 1))


def _answers(body: str) -> list[str]:
    if not body:
        raise BadInput("an essay has no answer.")
    if body.startswith("#"):
        return [_number(body[1:])]
    if "->" in body:
        raise BadInput("a matching question has no form here.")
    found = (re.sub(_WEIGHT, "", each.partition("#")[0].strip(), count=1) for each in body.split("="))
    answers = [_in(each, Markup.TEXT) for each in found if each.strip()]
    if not answers:
        raise BadInput("it has no answer.")
    return answers


def _number(body: str) -> str:
    """The first of the numbers, without weight, tolerance, the other end of a range and feedback."""
    first = body.strip().removeprefix("=").partition("=")[0].strip()
    return re.split(r":|\.\.|#", _WEIGHT.sub("", first, count=1))[0].strip()


def _cloze(
    question: _Question, before: str, after: str, answers: list[str], common: dict[str, Any]
) -> Cloze | None:
    """The text with a gap, or None where the right answer holds signs that no gap can hold."""
    hint = "".join(question.marks.get("hint", [])[:1])
    if hint and after.startswith(f" [{hint}]"):
        hint, after = f"::{hint}", after.removeprefix(f" [{hint}]")
    else:
        hint = ""
    right = to_html(answers[0]) if common["markup"] is Markup.HTML else answers[0]
    text = f"{before}{{{{c1::{right}{hint}}}}}{after}".strip()
    if not asks_for(text, {1: right}):
        return None
    more = {1: tuple(answers[1:])} if answers[1:] else {}
    return Cloze(text=text, accepted=more, **common)
