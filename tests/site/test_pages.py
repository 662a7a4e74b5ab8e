"""Every page: whole, light, labelled and legible, in both languages."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from flask.testing import FlaskClient

from quiz.site.assets import STATIC
from quiz.site.store import items
from tests.site.conftest import Actions

PAGES = (
    *("/", "/make", "/study", "/statistics", "/settings", "/backup", "/exchange", "/curate"),
    *("/decks/combine", "/decks/{deck}", "/decks/{deck}/edit", "/decks/{deck}/article"),
    *("/quiz/new", "/quiz/new?deck={deck}", "{quiz}/1", "{quiz}/2", "{quiz}/1/report", "{quiz}/overview"),
    *("{done}/result", "{done}/review/1", "{done}/1", "{later}/1", "{later}/2"),
    *("/curate?deck={deck}&state=all", "/curate/deck/{deck}/duplicates", "/curate/deck/{deck}/new/choice"),
    *("/curate/deck/{deck}/new/cloze", "/curate/deck/{deck}/new/flashcard"),
    *("/curate/{item}", "/curate/{item}/edit", "/curate/{item}/replace"),
    *("/exchange/{deck}", "/exchange/{deck}/sheet", "/settings/deck/{deck}", "/study/{deck}"),
)


class Reader(HTMLParser):
    """Notes what a page holds."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags, self.ids, self.labels = Counter[str](), Counter[str](), set[str]()
        self.controls: list[dict[str, str | None]] = []
        self.language, self._wrapped, self.own = "", 0, 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags[tag] += 1
        self.ids.update([given["id"] or ""] if "id" in given else [])
        self.own += "style" in given or tag == "style" or (tag == "script" and "src" not in given)
        self.own += any(name.startswith("on") for name in given)
        if tag == "html":
            self.language = given["lang"] or ""
        if tag == "label":
            self._wrapped += 1
            self.labels.add(given.get("for") or "")
        if tag in ("select", "textarea") or (
            tag == "input" and given.get("type") not in ("hidden", "submit")
        ):
            self.controls.append(given | ({"aria-label": "in its label"} if self._wrapped else {}))

    def handle_endtag(self, tag: str) -> None:
        self._wrapped -= tag == "label"

    def unnamed(self) -> list[dict[str, str | None]]:
        """Controls without a label."""
        return [
            each for each in self.controls if not each.get("aria-label") and each.get("id") not in self.labels
        ]


def places(actions: Actions, deck: int) -> dict[str, object]:
    """A deck, an item, and quizzes begun, done, and with feedback at the end."""
    done = actions.start(deck)
    for place in range(1, 5):
        actions.answer(done, place, option=1, **{"text-0": "x"})
    quiz, later = actions.start(deck), actions.start(deck, feedback="deferred", certainty="y")
    return {"deck": deck, "item": items.of_deck(deck)[0].key, "quiz": quiz, "done": done, "later": later}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_is_whole_light_and_labelled(
    client: FlaskClient, actions: Actions, stored_deck: int, language: str
) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    there = places(actions, stored_deck)
    static = sum(path.stat().st_size for path in STATIC.iterdir())
    for page in PAGES:
        answer = client.get(page.format(**there))
        assert answer.status_code == 200, page
        read = Reader(answer.text)
        assert read.language == language, page
        assert (read.tags["h1"], read.tags["main"]) == (1, 1), page
        assert [name for name, count in read.ids.items() if count > 1] == [], page
        assert read.unnamed() == [], page
        assert read.own == 0, page
        weighty = page.startswith("/statistics")  # its tables hold a year of days
        assert len(answer.data) + static <= (60_000 if weighty else 40_000), page
        assert not page.startswith(("{quiz}", "{later}")) or len(answer.data) <= 15_000, page


def _tokens(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", css))


def _luminance(colour: str) -> float:
    """The relative luminance of a colour (WCAG 2.2)."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


SURFACES = ("paper", "surface", "tint", "right-tint", "wrong-tint")
PAIRS = [
    *((text, surface, 4.5) for text in ("ink", "muted", "accent") for surface in SURFACES),
    *(("right", surface, 4.5) for surface in ("paper", "surface", "right-tint")),
    *(("wrong", surface, 4.5) for surface in ("paper", "surface", "wrong-tint")),
    *(("on-accent", "accent", 4.5), ("ink", "mark", 4.5)),
    *(("edge", surface, 3.0) for surface in ("paper", "surface")),
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_stands_out(scheme: str) -> None:
    light, dark = (STATIC / "site.css").read_text(encoding="utf8").split("prefers-color-scheme: dark", 1)
    tokens = _tokens(light) | (_tokens(dark) if scheme == "dark" else {})
    faint = [pair for pair in PAIRS if _contrast(tokens[pair[0]], tokens[pair[1]]) < pair[2]]
    assert faint == []
