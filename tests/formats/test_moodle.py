from __future__ import annotations

from dataclasses import replace
from html import escape

import pytest
from hypothesis import given

from quiz import formats
from quiz.cloze import outermost
from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import moodle
from quiz.formats.foreign import as_text
from quiz.item import EPOCH, Choice, Cloze, Evidence, Flashcard, Item, Markup, Status, answer_text, playable
from tests.formats import moodle_rules
from tests.formats.strategies import FEW, decks

CHOICE = Choice(
    id="a1", stem="Wie won <de> beker?", options=("Anna", "Bram", "Cor"), keys=(1,), tags=("sport",)
)
GAPS = "Zij ging in {{c1::1954::jaar}} {open} met {{c2::a~b}#}}."
CLOZE = Cloze(id="b2", text=GAPS, accepted={1: ("'54",)}, explanation="Zie\nbord 3")
CARD = Flashcard(id="c3", front="1 = 1?\nEcht?", back="ja*")
RICH = Flashcard(id="d4", markup=Markup.HTML, front="<b>Wat?</b>", back="<i>dat</i>")
DECK = Deck(id="e5", title="Brug/sluis", language="nl", description="Over", items=(CHOICE, CLOZE, CARD, RICH))


def sentence_of(item: Item) -> Evidence | None:
    """Of the evidence only the sentence stays; the answer is the item's own, if it stands in the sentence."""
    if item.evidence is None:
        return None
    answer = answer_text(item)
    return Evidence(item.evidence.sentence, answer if answer in item.evidence.sentence else "")


def as_held(item: Item) -> Item:
    """The item with what Moodle XML can hold."""
    bare = replace(
        item, status=Status.PENDING, edited=False, changed_at=EPOCH, language="", report="", reason="",
        evidence=sentence_of(item), extra={},
    )  # fmt: skip
    if not isinstance(bare, Cloze):
        return bare
    found = {each.numbers[0]: as_text(each.answer, bare) for each in outermost(bare.text)}
    more = {
        number: tuple(dict.fromkeys(answer for answer in answers if answer != found[number]))
        for number, answers in bare.accepted.items()
        if number in found
    }
    return replace(bare, accepted={number: answers for number, answers in more.items() if answers})


@FEW
@given(decks())
def test_the_items_come_back(deck: Deck) -> None:
    held = [as_held(item) for item in deck.items if playable(item)]
    data = formats.write(deck, format="moodle").data
    if not held:
        return
    [again] = formats.read(data, format="moodle").decks
    assert list(again.items) == held
    assert (again.id, again.language, again.description) == (deck.id, deck.language, deck.description)


@FEW
@given(decks())
def test_what_is_written_keeps_the_published_rules(deck: Deck) -> None:
    questions = moodle_rules.check(moodle.write(deck).data)
    assert len(questions) == sum(playable(item) for item in deck.items)


def test_the_parts_stand_where_the_rules_want_them() -> None:
    first, second, third, fourth = moodle_rules.check(moodle.write(DECK).data)
    assert [(answer.findtext("text"), answer.get("fraction")) for answer in first.iterfind("answer")] == [
        ("Anna", "0"),
        ("Bram", "100"),
        ("Cor", "0"),
    ]
    assert first.findtext("tags/tag/text") == "sport"
    assert second.findtext("questiontext/text") == (
        'Zij ging in {1:SHORTANSWER:=1954~=\'54} <span class="hint">[jaar]</span> &#123;open} '
        r"met {2:SHORTANSWER:=a\~b\}\#}."
    )
    assert third.findtext("answer/text") == r"ja\*"
    assert (fourth.get("type"), fourth.findtext("graderinfo/text")) == ("essay", "<i>dat</i>")


def test_an_order_that_carries_meaning_stays() -> None:
    [question] = moodle_rules.check(
        moodle.write(replace(DECK, items=(replace(CHOICE, fixed_order=True),))).data
    )
    assert question.findtext("shuffleanswers") == "false"


def test_several_right_options_share_the_marks() -> None:
    item = replace(CHOICE, options=("a", "b", "c", "d", "e"), keys=(0, 2, 4))
    [question] = moodle_rules.check(moodle.write(replace(DECK, items=(item,))).data)
    marks = [answer.get("fraction") for answer in question.iterfind("answer")]
    assert marks == ["33.33333", "-50", "33.33333", "-50", "33.33333"]
    assert question.findtext("single") == "false"


def test_gaps_out_of_order_are_said() -> None:
    assert moodle.NUMBERS not in moodle.write(DECK).lost
    other = replace(CLOZE, text="{{c2::a}} {{c1::b}}", accepted={})
    assert moodle.NUMBERS in moodle.write(replace(DECK, items=(other,))).lost


def quiz_of(*questions: str) -> bytes:
    return f'<?xml version="1.0"?><quiz>{"".join(questions)}</quiz>'.encode()


def test_a_file_by_another_hand() -> None:
    data = quiz_of(
        """<question type="multichoice"><name><text>V1</text></name><questiontext format="html"><text>
        <![CDATA[Wie <b>schreef</b> dit?<script>x</script>]]></text></questiontext>
        <answer fraction="0"><text>Anna</text></answer>
        <answer fraction="100"><text>A &amp;amp; B</text></answer></question>""",
        """<question type="truefalse"><questiontext format="moodle_auto_format"><text>Waar?</text>
        </questiontext><answer fraction="100"><text>true</text></answer>
        <answer fraction="0"><text>false</text></answer></question>""",
        """<question type="shortanswer"><questiontext format="html"><text>Rivier?</text></questiontext>
        <answer fraction="100"><text>IJssel</text></answer>
        <answer fraction="50"><text>Rijn</text></answer></question>""",
        """<question type="cloze"><questiontext><text>&lt;p&gt;De {1:MC:brug~=sluis#goed~%50%dam} is
        {:SA:%100%open}.&lt;/p&gt;</text></questiontext></question>""",
        '<question type="matching"></question>',
        '<question type="essay"><questiontext><text>Schrijf</text></questiontext></question>',
    )
    imported = formats.read(data, name="les.xml")
    first, second, third, fourth = imported.decks[0].items
    assert isinstance(first, Choice)
    assert (first.stem.strip(), first.options, first.keys) == (
        "Wie <b>schreef</b> dit?",
        ("Anna", "A &amp; B"),
        (1,),
    )
    assert isinstance(second, Choice)
    assert (second.markup, second.options) == (Markup.TEXT, ("true", "false"))
    assert isinstance(third, Flashcard)
    assert (third.front, third.back, third.markup) == ("Rivier?", "IJssel", Markup.TEXT)
    assert isinstance(fourth, Cloze)
    assert "De {{c1::sluis}} is\n        {{c2::open}}." in fourth.text
    assert [sentence.split(":")[0] for sentence in imported.skipped] == ["Question 5", "Question 6"]


@pytest.mark.parametrize("answer", ["std::vector", "10::30", "a}}b", "a}", "{{c2::x}}"])
@pytest.mark.parametrize("markup", ["plain_text", "html"])
def test_an_answer_that_no_gap_can_hold_stays_whole(markup: str, answer: str) -> None:
    stem, escaped = (
        f'<questiontext format="{markup}"><text>%s</text></questiontext>',
        answer.replace("}", r"\}"),
    )
    gap = f"{{1:SA:={escaped}~=anders}}"
    right = "".join(f'<answer fraction="100"><text>{each}</text></answer>' for each in (answer, "anders"))
    data = quiz_of(
        f'<question type="shortanswer">{stem % "Welke?"}{right}</question>',
        f'<question type="cloze">{stem % f"Met {gap} gaat het."}</question>',
        f'<question type="cloze">{stem % f"Met {gap} en {gap}."}</question>',
    )
    imported = formats.read(data, name="les.xml")
    items = [(item.front, item.back) for item in imported.decks[0].items if isinstance(item, Flashcard)]
    assert items == [("Welke?", answer), ("Met _____ gaat het.", answer)]
    others, broken = "its other right answers are left out.", "a gap cannot hold ::, {{ or }}."
    sentences = (others, others, broken)
    assert imported.skipped == tuple(f"Question {at}: {each}" for at, each in enumerate(sentences, 1))


BOMB = b"""<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<quiz><question type="essay"><name><text>&b;</text></name></question></quiz>"""
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/hostname">]><quiz>&x;</quiz>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (BOMB, "declares entities"),
        (OUTSIDE, "declares entities"),
        (b"<quiz><question", "not whole XML"),
        (b"no xml", "not whole XML"),
        (b'<?xml version="1.0" encoding="nonsense"?><quiz/>', "not whole XML"),
        (b"<html></html>", "root is html"),
        (b"<quiz></quiz>", "no question"),
        (quiz_of('<question type="multichoice"/>'), "no question that can be read"),
    ],
)
def test_what_is_no_moodle_file_is_refused_in_a_sentence(data: bytes, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        formats.read(data, name="x.xml")


@pytest.mark.parametrize("begun", ["{1:SHORTANSWER:", '{1:SHORTANSWER:=b} <span class="hint">['])
def test_gaps_that_are_never_closed_are_text(begun: str) -> None:
    text = f"Q {{1:SHORTANSWER:=a}} {begun * 4_000}"
    question = f'<question type="cloze"><questiontext format="plain_text"><text>{escape(text)}</text>'
    [deck] = formats.read(f"<quiz>{question}</questiontext></question></quiz>".encode(), name="x.xml").decks
    assert isinstance(deck.items[0], Cloze)
    assert deck.items[0].text.startswith("Q {{c1::a}} ")
