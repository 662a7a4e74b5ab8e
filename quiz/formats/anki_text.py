"""Anki's text format for notes: headers that start with #, then a note a line, as Anki's manual gives it.

Columns: guid, note type, deck, two fields, tags. Cloze items go to the stock note type Cloze, others Basic;
a choice item shows its options as a list on the front. The guid is the item's id, so a second import updates.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import Imported, Written
from quiz.formats.foreign import checked, decode, losses, made_deck, repeated, title_of, word_tags
from quiz.formats.markup import from_html, to_html
from quiz.item import Choice, Cloze, Flashcard, Item, Markup, playable

HEADERS = (
    *(
        "#separator:tab",
        "#html:true",
        "#guid column:1",
        "#notetype column:2",
        "#deck column:3",
        "#tags column:6",
    ),
)
BASIC, CLOZE = "Basic", "Cloze"
SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "space": " ", "pipe": "|", "colon": ":"}
ARTICLE = "This looks like an article, not a deck; make a deck of it first, with quiz generate."
_LIST = re.compile(r"<ol type=\"A\">((?:<li>(?:(?!</li>|<ol type=\"A\">).)*</li>)+)</ol>", re.DOTALL)
_FIELD_END = "\x1f"
"""The sign at which Anki splits the fields of a note, so that none of them may hold it."""
_COLUMN = re.compile(r"\d{1,9}")
_MOST_OPTIONS = 100
"""Options beyond which the back is taken line by line, for time would grow with their square."""

_LOST = (
    *("article", "description", "media", "unplayable", "evidence", "explanation", "spaced_tags", "accepted"),
    *("decisions", "edits", "language", "deck_language", "changed_at", "fixed_order", "report", "extra"),
)


def write(deck: Deck) -> Written:
    """The deck as Anki text in UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    for item in deck.items:
        if playable(item):
            out.write(_quoted(item.id) + "\t" if item.id.startswith("#") else "")
            first = [] if item.id.startswith("#") else [item.id]
            writer.writerow([*first, *_note(item, deck.title), " ".join(word_tags(item.tags))])
    text = "\n".join(HEADERS) + "\n" + out.getvalue().replace(_FIELD_END, "")
    return Written(data=text.encode(), lost=lost(deck))


def _quoted(cell: str) -> str:
    """A cell in quotes: without them one that begins with # would make its row a comment."""
    return '"' + cell.replace('"', '""') + '"'


def lost(deck: Deck) -> tuple[str, ...]:
    """What the format cannot hold of the deck, a sentence each."""
    return losses(deck, *_LOST)


def _note(item: Item, deck: str) -> tuple[str, str, str, str]:
    title = " ".join(deck.split()) or "deck"
    match item:
        case Choice():
            options = "".join(f"<li>{_html(option, item)}</li>" for option in item.options)
            front = f'{_html(item.stem, item)}<ol type="A">{options}</ol>'
            return BASIC, title, front, "<br>".join(_html(answer, item) for answer in item.answers)
        case Cloze():
            return CLOZE, title, _html(item.text, item), ""
        case Flashcard():
            return BASIC, title, _html(item.front, item), _html(item.back, item)


def _html(text: str, item: Item) -> str:
    return text if item.markup is Markup.HTML else to_html(text)


def read(data: bytes, *, name: str = "") -> Imported:
    """The decks in Anki text; without headers the columns are front, back. Raises BadInput."""
    headers, body = _split(decode(data))
    decks: dict[str, list[Item]] = {}
    skipped: list[str] = []
    for number, row in enumerate(_rows(body, headers), 1):
        try:
            item = _item(row, headers)
            title = _column(row, headers, "deck") or headers.get("deck", "") or title_of(name)
            decks.setdefault(title, []).append(item)
        except BadInput as error:
            skipped.append(f"Note {number}: {error}")
    if not decks:
        raise BadInput(f"The file holds no note that can be read. {' '.join(skipped[:1])}".strip())
    if not headers and _is_article(list(chain.from_iterable(decks.values()))):
        raise BadInput(ARTICLE)
    skipped += [sentence for items in decks.values() for sentence in repeated(items)]
    found = tuple(made_deck(items, title=title) for title, items in decks.items())
    return Imported(decks=found, skipped=tuple(skipped))


def _is_article(items: Sequence[Item]) -> bool:
    """Whether most items are lines with nothing on the back."""
    bare = sum(isinstance(item, Flashcard) and not item.back.strip() for item in items)
    return 2 * bare > len(items)


def _split(text: str) -> tuple[dict[str, str], str]:
    """The headers by name, and the rest of the file."""
    headers: dict[str, str] = {}
    while match := re.match(r"#([a-z ]+):(.*)(?:\n|$)", text):
        headers[match[1].strip()] = match[2].strip()
        text = text[match.end() :]
    return headers, text


def _rows(text: str, headers: dict[str, str]) -> Iterator[list[str]]:
    named = headers.get("separator", "tab")
    separator = SEPARATORS.get(named.lower(), named if len(named) == 1 else "\t")
    lines, start = list(io.StringIO(text, newline="")), 0
    reader = csv.reader(lines, delimiter=separator)
    try:
        for row in reader:
            if any(cell.strip() for cell in row) and not lines[start].startswith("#"):
                yield row
            start = reader.line_num
    except csv.Error as error:
        raise BadInput(f"The file cannot be read: {error}.") from error


def _column(row: Sequence[str], headers: dict[str, str], name: str) -> str:
    number = headers.get(f"{name} column", "")
    at = int(number) - 1 if _COLUMN.fullmatch(number) else -1
    return row[at].strip() if 0 <= at < len(row) else ""


def _item(row: Sequence[str], headers: dict[str, str]) -> Item:
    columns = (value for key, value in headers.items() if key.endswith("column"))
    special = {int(value) - 1 for value in columns if _COLUMN.fullmatch(value)}
    fields = [cell for at, cell in enumerate(row) if at not in special] + ["", ""]
    common: dict[str, Any] = {
        "id": _column(row, headers, "guid"),
        "tags": tuple(f"{_column(row, headers, 'tags')} {headers.get('tags', '')}".split()),
    }
    rich = headers.get("html", "false").lower() == "true"
    notetype = _column(row, headers, "notetype") or headers.get("notetype", "")
    if CLOZE.lower() in notetype.lower() or "{{c" in fields[0]:
        markup, (text,) = _texts(rich, fields[0])
        return checked(Cloze(text=text, markup=markup, **common))
    if rich and (found := _LIST.search(fields[0])):
        return checked(_choice(fields, found, common))
    markup, (front, back) = _texts(rich, fields[0], fields[1])
    return checked(Flashcard(front=front, back=back, markup=markup, **common))


def _texts(rich: bool, *fields: str) -> tuple[Markup, tuple[str, ...]]:
    return from_html(*fields) if rich else (Markup.TEXT, fields)


def _choice(fields: Sequence[str], found: re.Match[str], common: dict[str, Any]) -> Choice:
    """A choice item from a front with a lettered list; the lines of the back name the right options."""
    options = re.findall(r"<li>(.*?)</li>", found[1], re.DOTALL)
    right = _right(fields[1], options)
    keys = tuple(at for at, option in enumerate(options) if option in right)
    markup, (stem, *texts) = from_html(fields[0][: found.start()], *options)
    return Choice(stem=stem, options=tuple(texts), keys=keys, markup=markup, **common)


def _right(back: str, options: Sequence[str]) -> Sequence[str]:
    """The options that the back is made of, in order, for one may have lines of its own; else its lines."""
    if back in options:
        return [back]
    text = f"{back}<br>"
    ends: dict[int, tuple[str, ...]] = {0: ()}
    for option in options[:_MOST_OPTIONS]:
        for end, before in list(ends.items()):
            if text.startswith(f"{option}<br>", end):
                ends.setdefault(end + len(option) + len("<br>"), (*before, option))
    return ends.get(len(text)) or back.split("<br>")
