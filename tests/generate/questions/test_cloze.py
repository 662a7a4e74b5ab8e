"""Gaps: trimmed sentences with one deletion, or the reason why there is none."""

from __future__ import annotations

import pytest

from quiz.generate.questions.ask import Unasked
from quiz.generate.questions.cloze import Gap, _helps_nothing, gap
from quiz.generate.questions.whole import _breaks_off
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, parsed, reading

TANK = (
    "Maar/CCONJ/mark/2 Tilburg/PROPN:Sing/nsubj/2 had/VERB:Fin+Sing+Past/ROOT/2 ook/ADV/advmod/2 "
    "zeven/NUM/nummod/5 watertorens/NOUN:Plur/obj/2 ,/PUNCT/punct/9 die/PRON/nsubj/9 hoog/ADJ/advmod/9 "
    "stonden/VERB:Fin+Plur+Past/acl:relcl/5 ./PUNCT/punct/2"
)
ROWS = [
    (TANK, "zeven", "number", "Tilburg had {{c1::zeven::getal}} watertorens.", "too little"),
    (
        "In/ADP/case/1 1674/NUM/obl/2 stortte/VERB:Fin+Sing+Past/ROOT/2 het/DET/det/4 "
        "schip/NOUN:Sing/nsubj/2 "
        "van/ADP/case/7 de/DET/det/7 Dom/PROPN:Sing/nmod/4 in/ADP/compound:prt/2 ./PUNCT/punct/2",
        "1674",
        "year",
        "In {{c1::1674::jaar}} stortte het schip van de Dom in.",
        "",
    ),
    (
        "Daarnaast/ADV/advmod/1 leverde/VERB:Fin+Sing+Past/ROOT/1 Zweden/PROPN:Sing/nsubj/1 "
        "twaalf/NUM/nummod/5 "
        "nieuwe/ADJ/amod/5 locomotieven/NOUN:Plur/obj/1 aan/ADP/case/7 Utrecht/PROPN:Sing/obl/1 "
        "./PUNCT/punct/1",
        "Zweden",
        "country",
        "{{c1::Zweden::land}} leverde twaalf nieuwe locomotieven aan Utrecht.",
        "",
    ),
    (
        "De/DET/det/1 burgers/NOUN:Plur/nsubj/5 van/ADP/case/3 Gent/PROPN:Sing/nmod/1 "
        "zouden/AUX:Fin+Plur+Past/aux/5 "
        "verliezen/VERB/ROOT/5 ,/PUNCT/punct/7 schreef/VERB:Fin+Sing+Past/parataxis/5 Jan/PROPN/nsubj/7 "
        "Praet/PROPN/flat/8 "
        "./PUNCT/punct/5",
        "Jan Praet",
        "person",
        "De burgers van Gent zouden verliezen, schreef {{c1::Jan Praet::persoon}}.",
        "",
    ),
    (
        "Leuven/PROPN:Sing/nsubj/1 ruilde/VERB:Fin+Sing+Past/ROOT/1 zijn/PRON/nmod:poss/4 oude/ADJ/amod/4 "
        "klok/NOUN:Sing/obj/1 "
        "met/ADP/case/7 de/DET/det/7 stad/NOUN:Sing/obl/1 Leuven/PROPN/appos/7 ./PUNCT/punct/1",
        "Leuven",
        "city",
        "",
        "elsewhere",
    ),
    (
        "Zij/PRON/nsubj/1 verhuisde/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 1833/NUM/obl/1 naar/ADP/case/5 "
        "Brugge/PROPN:Sing/obl/1 ./PUNCT/punct/1",
        "Brugge",
        "city",
        "",
        "Zij",
    ),
]


@pytest.mark.parametrize(("text", "answer", "kind", "wanted", "reason"), ROWS)
def test_gap(text: str, answer: str, kind: str, wanted: str, reason: str) -> None:
    found = reading(text)
    made = gap(fact(found, answer, AnswerKind(kind)), found, question_words("nl"))
    if reason:
        assert isinstance(made, Unasked)
        assert reason in made.reason
    else:
        assert isinstance(made, Gap), made
        assert made.text == wanted


def test_a_full_name_is_accepted_for_a_short_one() -> None:
    found = reading(ROWS[2][0])
    sweden = fact(found, "Zweden", AnswerKind.COUNTRY)
    longer = type(sweden)(
        **{name: getattr(sweden, name) for name in sweden.__slots__} | {"full": "Koninkrijk Zweden"}
    )
    made = gap(longer, found, question_words("nl"))
    assert isinstance(made, Gap)
    assert made.accepted == ("Koninkrijk Zweden",)


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("lijnen/NOUN/ROOT/0 met/ADP/case/2 grote/ADJ/obl/0", True),
        ("de/DET/det/2 grote/ADJ/amod/2 vlakken/NOUN/ROOT/2", False),
        ("kolen/NOUN/ROOT/0 en/CCONJ/cc/0", True),
    ],
)
def test_where_a_sentence_breaks_off(text: str, breaks: bool) -> None:
    assert _breaks_off(parsed(text)[-1]) is breaks


REPORTED = (
    "Only/ADV/advmod/2 in/ADP/case/2 1981/NUM/obl/{head} did/{did}/{label}/{head} "
    "Ada/PROPN:Sing/{who}/{head} in/ADP/case/6 Ede/PROPN:Sing/obl/{head} ,/PUNCT/punct/8 "
    "report/VERB/{verb} ./PUNCT/punct/{head}"
)


@pytest.mark.parametrize(
    "parse",
    [
        {"head": "8", "did": "AUX:Fin+Past", "label": "aux", "who": "nsubj", "verb": "ROOT/8"},
        {"head": "3", "did": "VERB:Fin+Past", "label": "ROOT", "who": "obj", "verb": "parataxis/3"},
    ],
)
def test_no_gap_beside_an_auxiliary_without_its_verb(parse: dict[str, str]) -> None:
    found = reading(REPORTED.format(**parse), "en")
    kept = list(range(7))
    assert _helps_nothing(found.doc[3], kept, question_words("en"))
    assert _helps_nothing(found.doc[3], [*kept, 8], question_words("en")) is (parse["label"] == "ROOT")
