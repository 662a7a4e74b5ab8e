from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from quiz import formats
from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.formats import gift
from quiz.formats.foreign import as_text
from quiz.formats.markup import to_html
from quiz.item import EPOCH, Choice, Cloze, Evidence, Flashcard, Item, Markup, Status, answer_text, playable
from tests.formats import gift_rules
from tests.formats.strategies import FEW, decks

CHOICE = Choice(
    id="a1", stem="Wie won {de beker}?", options=("Anna", "Bram", "Cor"), keys=(1,), tags=("sport",)
)
CLOZE = Cloze(
    id="b2", text="Zij ging in {{c1::1954::jaar}} open.", accepted={1: ("'54",)}, explanation="Zie #3"
)
CARD = Flashcard(id="c3", front="1 = 1?\nEcht?", back="ja: {altijd}")
DECK = Deck(id="d4", title="Brug/sluis", language="nl", items=(CHOICE, CLOZE, CARD))


def sentence_of(item: Item) -> Evidence | None:
    """Of the evidence only the sentence stays; the answer is the item's own, if it stands in the sentence."""
    if item.evidence is None:
        return None
    answer = answer_text(item)
    return Evidence(item.evidence.sentence, answer if answer in item.evidence.sentence else "")


def as_held(item: Item) -> Item:
    """The item with what GIFT can hold."""
    bare = replace(
        item, status=Status.PENDING, edited=False, changed_at=EPOCH, language="", report="", reason="",
        evidence=sentence_of(item), extra={}, explanation=item.explanation.strip(),
    )  # fmt: skip
    match bare:
        case Choice():
            options = tuple(option.strip() for option in bare.options)
            return replace(bare, stem=bare.stem.strip(), options=options, fixed_order=False)
        case Cloze():
            more = tuple(answer for answer in gift.accepted(bare)[1:])
            return replace(bare, text=bare.text.strip(), accepted={1: more} if more else {})
        case Flashcard():
            back = as_text(bare.back, bare).strip()
            return replace(bare, front=bare.front.strip(), back=formats_back(back, bare))


def formats_back(back: str, item: Item) -> str:
    return to_html(back) if item.markup is Markup.HTML else back


@FEW
@given(decks())
def test_the_items_come_back(deck: Deck) -> None:
    held = [as_held(item) for item in deck.items if playable(item) and gift.fits(item)]
    data = formats.write(deck, format="gift").data
    if not held:
        return
    [again] = formats.read(data, format="gift").decks
    assert [as_held(item) for item in again.items] == held
    assert (again.id, again.language) == (deck.id, deck.language)


@FEW
@given(decks())
def test_what_is_written_keeps_the_published_rules(deck: Deck) -> None:
    _, questions = gift_rules.parse(gift.write(deck).data.decode())
    fitting = [item for item in deck.items if playable(item) and gift.fits(item)]
    assert len(questions) == len(fitting)
    for item, question in zip(fitting, questions, strict=True):
        if isinstance(item, Choice):
            assert len(question.answers) == len(item.options)
            right = [
                at for at, each in enumerate(question.answers) if each.sign == "=" or (each.weight or 0) > 0
            ]
            assert tuple(right) == item.keys
        else:
            assert {answer.sign for answer in question.answers} == {"="}


def test_the_parts_stand_where_the_rules_want_them() -> None:
    category, [first, second, third] = gift_rules.parse(gift.write(DECK).data.decode())
    assert category == "$course$/top/Brug//sluis"
    assert (first.name, first.text) == ("Wie won {de beker}?", "Wie won {de beker}?")
    assert [(answer.sign, answer.text) for answer in first.answers] == [
        ("~", "Anna"),
        ("=", "Bram"),
        ("~", "Cor"),
    ]
    assert first.comments == ["// [id:a1] [tag:sport] [kind:choice]"]
    assert second.text == "Zij ging in _____ [jaar] open."
    assert [answer.text for answer in second.answers] == ["1954", "'54"]
    assert second.feedback == "Zie #3"
    assert (third.text, third.answers[0].text) == ("1 = 1?\nEcht?", "ja: {altijd}")


def test_several_right_options_share_the_marks() -> None:
    item = replace(CHOICE, keys=(0, 2))
    _, [question] = gift_rules.parse(gift.write(replace(DECK, items=(item,))).data.decode())
    assert [answer.weight for answer in question.answers] == [50, -50, 50]


def test_text_that_looks_like_html_or_a_weight_is_marked() -> None:
    item = replace(CHOICE, stem="Is a < b?", options=("[html] niet", "%5% rente"), keys=(0,))
    text = gift.write(replace(DECK, items=(item,))).data.decode()
    assert "::[plain]Is a < b?" in text
    assert "=[plain][html] niet" in text
    assert "~%0%%5% rente" in text


def test_what_does_not_fit_is_left_out_and_said() -> None:
    two = Cloze(id="x", text="{{c1::a}} en {{c2::b}}")
    pair = Flashcard(id="y", front="x", back="a->b")
    written = gift.write(replace(DECK, items=(CHOICE, two, pair)))
    assert gift.UNFIT[0] in written.lost
    assert gift.UNFIT[0] not in gift.write(DECK).lost
    assert len(gift_rules.parse(written.data.decode())[1]) == 1


def test_a_file_by_another_hand() -> None:
    text = """
// een vraag
::Q1:: Wie schreef dit? {
  =Anna # goed zo
  ~%-50%Bram # nee
  ~Cor
}

Amsterdam is de {~grootste =tweede} stad.

In welk jaar? {#1954:2}

De brug is open.{T}

Hoe heet de rivier? {=IJssel =de IJssel}

De {=brug} is open.

::Q7::[html]<b>Wat</b> is <script>x</script>dit?{=een brug}
"""
    [deck] = formats.read(text.encode(), name="les.gift").decks
    first, second, third, fourth, fifth, sixth, seventh = deck.items
    assert isinstance(first, Choice)
    assert (first.stem, first.options, first.keys) == ("Wie schreef dit?", ("Anna", "Bram", "Cor"), (0,))
    assert isinstance(second, Choice)
    assert (second.stem, second.keys) == ("Amsterdam is de _____ stad.", (1,))
    assert isinstance(third, Flashcard)
    assert third.back == "1954"
    assert isinstance(fourth, Choice)
    assert fourth.options == ("True", "False")
    assert isinstance(fifth, Cloze)
    assert (fifth.text, fifth.accepted) == ("Hoe heet de rivier? {{c1::IJssel}}", {1: ("de IJssel",)})
    assert isinstance(sixth, Cloze)
    assert sixth.text == "De {{c1::brug}} is open."
    assert isinstance(seventh, Flashcard)
    assert (seventh.markup, seventh.front) == (Markup.HTML, "<b>Wat</b> is dit?")
    assert len({item.id for item in deck.items}) == 7
    assert deck.title == "les"


@pytest.mark.parametrize(
    ("answers", "back"),
    [
        ("#1822", "1822"),
        ("#1822:2", "1822"),
        ("#1..5", "1"),
        ("#-3.5:0.1", "-3.5"),
        ("#=1822:0", "1822"),
        ("#\n=1822:0\n=%50%1823:2\n", "1822"),
        ("#\n=%100%1822:0 # goed zo\n=%50%1823:2\n", "1822"),
        ("#%100%1822:0", "1822"),
        ("#=1822 # goed zo", "1822"),
    ],
)
def test_of_numbers_with_weights_the_first_is_the_answer(answers: str, back: str) -> None:
    [deck] = formats.read(f"In welk jaar? {{{answers}}}\n".encode(), name="les.gift").decks
    [item] = deck.items
    assert isinstance(item, Flashcard)
    assert item.back == back


@pytest.mark.parametrize("answer", ["std::vector", "10::30", "a}}b", "a}", "{{c2::x}}"])
@pytest.mark.parametrize("markup", ["plain", "html"])
def test_an_answer_that_no_gap_can_hold_stays_whole(markup: str, answer: str) -> None:
    written = "".join(f"\\{sign}" if sign in ":{}" else sign for sign in answer)
    text = f"[{markup}]Welke? {{={written} =anders}}\n\n[{markup}]Met {{={written}}} gaat het."
    imported = formats.read(text.encode(), name="les.gift")
    items = [(item.front, item.back) for item in imported.decks[0].items if isinstance(item, Flashcard)]
    assert items == [("Welke?", answer), ("Met _____ gaat het.", answer)]
    assert imported.skipped == ("Question 1: its other right answers are left out.",)


def test_a_gap_that_the_question_only_speaks_of_is_not_asked() -> None:
    text = "Wat doet \\{\\{c2\\:\\:x\\}\\}? {=verbergen =weglaten}\n\nB{=y}"
    [deck] = formats.read(text.encode(), name="les.gift").decks
    assert not any(isinstance(item, Cloze) for item in deck.items)


def test_what_has_no_form_here_is_skipped_and_said() -> None:
    text = "A{=x ~y}\n\nSchrijf een brief. {}\n\nKoppel. {=a->b =c->d}\n\nZomaar tekst.\n\nB } {"
    imported = formats.read(text.encode(), name="x.gift")
    assert len(imported.decks[0].items) == 1
    assert [sentence.split(":")[0] for sentence in imported.skipped] == [
        f"Question {at}" for at in (2, 3, 4, 5)
    ]


def test_every_category_is_a_deck() -> None:
    text = "$CATEGORY: $course$/top/Een\n\nA{=x}\n\n$CATEGORY: top/Twee//drie\n\nB{=y}\n"
    assert [deck.title for deck in formats.read(text.encode(), name="x.gift").decks] == ["Een", "Twee/drie"]


@pytest.mark.parametrize("data", [b"zomaar tekst", b"{", b"a{}"])
def test_what_is_no_gift_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput, match="no GIFT question"):
        formats.read(data, name="x.gift")


def test_marks_that_are_never_closed_say_nothing() -> None:
    data = f"// {'[tag:' * 50_000}[id:a] [tag:[x\\]]\nQ? {{=a}}".encode()
    [deck] = formats.read(data, name="x.gift").decks
    assert (deck.items[0].id, deck.items[0].tags) == ("a", ("[x]",))
