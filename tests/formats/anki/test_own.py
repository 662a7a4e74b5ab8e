"""Export, then import: the same items with the same ids."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.deck import Deck
from quiz.formats import anki, deckfile
from quiz.formats.anki.incoming import to_decks
from quiz.formats.anki.outgoing import to_package
from quiz.item import Choice, Cloze, Flashcard, Item, Markup, Status
from tests.formats.anki.builders import CHANGED, bridge, items

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.just("\n"), min_size=1
).filter(lambda text: text == text.strip() and bool(text))


def without_offsets(item: Item) -> Item:
    """The item as it can travel without its article."""
    found = item.evidence
    if found is None:
        return item
    return replace(item, evidence=replace(found, start=None, end=None, answer_start=None, answer_end=None))


def returned(deck: Deck) -> Deck:
    """The deck through a package's bytes."""
    (found,) = anki.read(anki.write(deck).data).decks
    return found


def test_items_ids_and_deck_come_back() -> None:
    deck = bridge()
    found = returned(deck)
    assert found.items == tuple(map(without_offsets, deck.items))
    assert (found.id, found.title, found.language) == (deck.id, deck.title, deck.language)


@pytest.mark.parametrize(
    "changes",
    [
        {"status": Status.APPROVED},
        {"edited": True},
        {"language": "en"},
        {"tags": ("weetje::mine",)},
        {"tags": ("dieren", "weetje::van mij")},
        {"markup": Markup.HTML, "explanation": "<b>vet</b>"},
    ],
)
def test_a_persons_decisions_travel(changes: dict[str, object]) -> None:
    item = Flashcard(id="f", front="voor", back="achter", changed_at=CHANGED)
    changed = replace(item, **changes)  # type: ignore[arg-type]
    assert returned(bridge(changed)).items == (changed,)


def test_a_gone_item_comes_back_as_gone() -> None:
    gone = replace(items()[1], gone=True)
    written = anki.write(bridge(gone), exported={gone.id})
    assert anki.read(written.data).decks[0].items == (without_offsets(gone),)


@settings(max_examples=60)
@given(WORDS, st.lists(WORDS, min_size=2, max_size=8), WORDS)
def test_any_text_comes_back(stem: str, options: list[str], answer: str) -> None:
    hidden = answer.replace("}", ")").replace(":", ";").replace("{", "(")
    made: tuple[Item, ...] = (
        Choice(id="a", stem=stem, options=tuple(options), keys=(len(options) - 1,), explanation=answer),
        Cloze(id="b", text="Het is {{c1::" + hidden + "}}, {{c niet}}."),
        Flashcard(id="c", front=answer, back=stem),
    )
    assert to_decks(to_package([bridge(*made)]).package).decks[0].items == made


def test_what_a_person_emptied_in_anki_is_reported() -> None:
    package = to_package([bridge()]).package
    note = package.notes[0]._replace(
        fields=(*package.notes[0].fields[:11], "", *package.notes[0].fields[12:])
    )
    found = to_decks(replace(package, notes=(note, *package.notes[1:])))
    assert found.skipped == ["Note 'choice-city' was skipped: a part that it needs was emptied."]
    assert len(found.decks[0].items) == 5


@pytest.mark.parametrize(
    "settings",
    [
        "[" * 100_000,
        '{"x": ' + "9" * 5000 + "}",
        '{"deck": "\\ud800", "evidence": {"answer": "\\ud800"}}',
        '{"evidence": {"answer": "a", "score": NaN}}',
        '{"evidence": {"answer": "a", "score": Infinity}}',
        '{"evidence": {"answer": "a", "score": -0.5}}',
        '{"evidence": {"answer": "a", "score": 1' + "0" * 400 + "}}",
        '{"accepted": {"' + "9" * 5000 + '": ["a"], "0": ["b"]}}',
    ],
)
def test_odd_settings_cost_no_item(settings: str) -> None:
    deck = bridge(items()[3])
    package = to_package([deck]).package
    (note,), names = package.notes, package.notetypes[package.notes[0].notetype].field_names
    fields = tuple(
        settings if name == "Settings" else field for name, field in zip(names, note.fields, strict=True)
    )
    (item,) = to_decks(replace(package, notes=(note._replace(fields=fields),))).decks[0].items
    assert isinstance(item, Cloze)
    assert (item.text, item.accepted) == (items()[3].text, {})  # type: ignore[union-attr]
    assert item.evidence is None or item.evidence.score == 0
    assert deckfile.loads(deckfile.write(replace(deck, items=(item,))).data)


def test_what_a_person_made_bold_in_anki_comes_as_html() -> None:
    package = to_package([bridge()]).package
    fields = list(package.notes[5].fields)
    fields[2] = "De <b onclick='alert(1)'>Vliet</b>"
    found = to_decks(replace(package, notes=(package.notes[5]._replace(fields=tuple(fields)),)))
    (item,) = found.decks[0].items
    assert isinstance(item, Flashcard)
    assert (item.markup, item.back) == (Markup.HTML, "De <b>Vliet</b>")
