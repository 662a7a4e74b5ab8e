"""Decks as a table, CSV or TSV: one item a row, columns by name in the first row.

A file by hand needs `question` and `answer` (flashcards), and for multiple choice `option_1`, `option_2` …
with `key` (the number of the right option, from 1; several with spaces), or `answer` with `wrong_1` ….
Gaps of a cloze are written `{{c1::answer::hint}}` in `question`. All other columns may be missing.
"""

from __future__ import annotations

import csv
import io
import json
import re

from quiz.deck import Deck
from quiz.formats import Written
from quiz.formats.foreign import losses, word_tags
from quiz.item import Choice, Cloze, Evidence, Flashcard, Item, playable

COLUMNS = (
    *("kind", "question", "answer", "key", "options", "accepted", "explanation", "tags", "sentence"),
    *("sentence_answer", "answer_kind", "rule", "score", "status", "language", "markup", "fixed_order", "id"),
    *("changed_at", "edited", "report", "deck", "deck_id", "deck_language"),
)
"""The columns in order; `options` stands for `option_1`, `option_2` … as many as the deck needs."""

_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
_LOST = ("article", "description", "media", "unplayable", "offsets", "spaced_tags", "extra")


def guarded(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula (CSV injection, OWASP): an apostrophe goes before it."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def write_csv(deck: Deck) -> Written:
    """The deck as CSV with commas; UTF-8 with a mark, so that spreadsheets know it."""
    return Written(data=_text(deck, ",").encode("utf-8-sig"), lost=lost(deck))


def write_tsv(deck: Deck) -> Written:
    """The deck with tabs between the columns, UTF-8."""
    return Written(data=_text(deck, "\t").encode(), lost=lost(deck))


def lost(deck: Deck) -> tuple[str, ...]:
    """What the format cannot hold of the deck, a sentence each."""
    return losses(deck, *_LOST)


def _text(deck: Deck, delimiter: str) -> str:
    items = [item for item in deck.items if playable(item)]
    most = max((len(item.options) for item in items if isinstance(item, Choice)), default=0)
    options = [f"option_{number}" for number in range(1, most + 1)]
    names = [name for column in COLUMNS for name in (options if column == "options" else [column])]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(names)
    for item in items:
        cells = _cells(item, deck)
        writer.writerow([guarded(cells.get(name, "")) for name in names])
    return out.getvalue()


def _cells(item: Item, deck: Deck) -> dict[str, str]:
    return {
        "kind": item.kind.value,
        **_content(item),
        "explanation": item.explanation,
        "tags": " ".join(word_tags(item.tags)),
        **_evidence_cells(item.evidence),
        "status": item.status.value,
        "language": item.language,
        "markup": item.markup.value,
        "id": item.id,
        "changed_at": item.changed_at.isoformat(),
        "edited": _flag(item.edited),
        "report": item.report,
        "deck": deck.title,
        "deck_id": deck.id,
        "deck_language": deck.language,
    }


def _flag(value: bool) -> str:
    return "yes" if value else ""


def _content(item: Item) -> dict[str, str]:
    match item:
        case Choice():
            numbered = {f"option_{at}": option for at, option in enumerate(item.options, 1)}
            key = " ".join(str(key + 1) for key in item.keys)
            return {"question": item.stem, "key": key, "fixed_order": _flag(item.fixed_order), **numbered}
        case Cloze():
            accepted = json.dumps(dict(item.accepted), ensure_ascii=False) if item.accepted else ""
            return {"question": item.text, "accepted": accepted}
        case Flashcard():
            return {"question": item.front, "answer": item.back}


def _evidence_cells(evidence: Evidence | None) -> dict[str, str]:
    if evidence is None:
        return {}
    return {
        "sentence": evidence.sentence,
        "sentence_answer": evidence.answer,
        "answer_kind": evidence.answer_kind.value,
        "rule": evidence.rule,
        "score": f"{evidence.score:.2f}",
    }
