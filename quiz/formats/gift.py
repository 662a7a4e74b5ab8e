"""Decks as GIFT, Moodle's text format for questions.

After the format's documentation (docs.moodle.org, "GIFT format"): a blank line between questions and none
inside; `~ = # { } :` and the backslash escaped by a backslash, a line end by `\\n`; weights as `%50%`; id and
tags in a comment before the question, as `[id:…]` and `[tag:…]`. A cloze item with one gap is a missing-word
question, a flashcard a short answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz import cloze
from quiz.deck import Deck
from quiz.formats import Written
from quiz.formats.feedback import feedback
from quiz.formats.foreign import as_text, losses, name_of, percentage
from quiz.item import Choice, Cloze, Flashcard, Item, Markup, playable

NAMED_FORMATS = {"html": Markup.HTML, "moodle": Markup.HTML, "plain": Markup.TEXT, "markdown": Markup.TEXT}
"""What may stand in square brackets before a text."""

_SPECIAL = re.compile(r"[~=#{}:\\]")
_WEIGHT = re.compile(r"%-?\d{1,3}(?:\.\d+)?%")
_NEEDS_FORMAT = re.compile(r"[<>&]|^\s*\[")
UNFIT = ("Items with more than one gap, or an answer that GIFT reads as a weight or a pair, are left out.",)
_LOST = (
    *("article", "description", "media", "unplayable", "sentences", "decisions", "edits", "language"),
    *("changed_at", "fixed_order", "typed_html", "report", "extra"),
)


def escape(text: str) -> str:
    """Text with the special characters of GIFT escaped; line ends become `\\n`."""
    return _SPECIAL.sub(r"\\\g<0>", text).replace("\n", r"\n")


def write(deck: Deck) -> Written:
    """The deck as GIFT in UTF-8. Items that GIFT has no form for are left out, and that is said."""
    fitting = [item for item in deck.items if playable(item) and fits(item)]
    text = "\n\n".join([_head(deck), *("\n".join(_question(item)) for item in fitting)]) + "\n"
    return Written(data=text.encode(), lost=lost(deck))


def lost(deck: Deck) -> tuple[str, ...]:
    """What the format cannot hold of the deck, a sentence each."""
    unfit = any(playable(item) and not fits(item) for item in deck.items)
    return losses(deck, *_LOST) + (UNFIT if unfit else ())


def _head(deck: Deck) -> str:
    title = " ".join(deck.title.split()).replace("/", "//")
    comment = f"// [deck:{_bracketed(deck.id)}] [language:{_bracketed(deck.language)}]"
    return f"{comment}\n$CATEGORY: $course$/top/{title}"


def fits(item: Item) -> bool:
    """Whether GIFT can hold the item: at most one gap, and no answer that reads as a weight or a pair."""
    match item:
        case Choice():
            return True
        case Cloze():
            numbers = [deletion.numbers for deletion in cloze.outermost(item.text)]
            return numbers == [(1,)] and all(map(_plain, accepted(item)))
        case Flashcard():
            return _plain(as_text(item.back, item))


def _plain(answer: str) -> bool:
    return bool(answer.strip()) and "->" not in answer and not _WEIGHT.match(answer.strip())


def accepted(item: Cloze) -> tuple[str, ...]:
    """What may be typed in the one gap of a cloze item, the best first, as plain text."""
    [deletion] = cloze.outermost(item.text)
    answers = (as_text(deletion.answer, item), *item.accepted.get(deletion.numbers[0], ()))
    return tuple(dict.fromkeys(answers))


def _question(item: Item) -> Iterator[str]:
    yield _comment(item)
    before, answers, after = _parts(item)
    yield f"::{escape(name_of(item))}::{_format(before + after, item)}{escape(before)}{{"
    yield from answers
    markup, why = feedback(item)
    if why.strip():
        yield "####" + ("[html]" if markup is Markup.HTML else _format(why, item)) + escape(why.strip())
    yield f"}}{escape(after)}".rstrip()


def _parts(item: Item) -> tuple[str, list[str], str]:
    """The text before the answers, the answers, and the text after them."""
    match item:
        case Choice():
            return item.stem.strip() + " ", list(_options(item)), ""
        case Cloze():
            return _around(item)
        case Flashcard():
            return item.front.strip() + " ", [f"={_answer(as_text(item.back, item))}"], ""


def _around(item: Cloze) -> tuple[str, list[str], str]:
    parts = cloze.parse(item.text.strip())
    [deletion] = cloze.outermost(item.text)
    at = parts.index(deletion)
    hint = f" [{deletion.hint}]" if deletion.hint else ""
    before, after = "".join(map(str, parts[:at])), "".join(map(str, parts[at + 1 :]))
    return before, [f"={_answer(answer)}" for answer in accepted(item)], hint + after


def _options(item: Choice) -> Iterator[str]:
    several = len(item.keys) > 1
    right, wrong = 100 / len(item.keys), min(50.0, 100 / max(1, len(item.distractors)))
    for at, option in enumerate(item.options):
        text = _text(option.strip(), item)
        if several:
            yield f"~%{percentage(right if at in item.keys else -wrong)}%{text}"
        elif at in item.keys:
            yield f"={text}"
        else:
            yield f"~{'%0%' if _WEIGHT.match(text) else ''}{text}"


def _comment(item: Item) -> str:
    tags = "".join(f" [tag:{_bracketed(tag)}]" for tag in item.tags)
    hint = cloze.outermost(item.text)[0].hint if isinstance(item, Cloze) else ""
    marks = f"[id:{_bracketed(item.id)}]{tags} [kind:{item.kind.value}]"
    return f"// {marks} [hint:{_bracketed(hint)}]" if hint else f"// {marks}"


def _bracketed(text: str) -> str:
    return " ".join(text.split()).replace("\\", "\\\\").replace("]", r"\]")


def _text(text: str, item: Item) -> str:
    return _format(text, item) + escape(text)


def _answer(text: str) -> str:
    return ("[plain]" if _NEEDS_FORMAT.search(text) else "") + escape(text.strip())


def _format(text: str, item: Item) -> str:
    if item.markup is Markup.HTML:
        return "[html]"
    return "[plain]" if _NEEDS_FORMAT.search(text) else ""
