"""Decks to carry to Anki, written by hand."""

from __future__ import annotations

import datetime as dt

from quiz.article import Article
from quiz.deck import Deck
from quiz.item import AnswerKind, Choice, Cloze, Evidence, Flashcard, Item

CHANGED = dt.datetime(2024, 5, 4, 12, 30, tzinfo=dt.UTC)
TEXT = (
    "De nieuwe brug over de Vliet is 120 meter lang. "
    "Wethouder Sanne de Wit opende haar op 3 mei 2024 in Leidschendam.\n\n"
    "De bouw kostte 14 miljoen euro & duurde twee jaar."
)


def evidence(
    sentence: str, answer: str, *, text: str = TEXT, kind: AnswerKind = AnswerKind.OTHER
) -> Evidence:
    """Evidence with offsets into `text`."""
    start = text.index(sentence)
    at = text.index(answer, start)
    return Evidence(sentence, answer, kind, start, start + len(sentence), at, at + len(answer), "tests", 0.5)


FIRST, SECOND, THIRD = (
    "De nieuwe brug over de Vliet is 120 meter lang.",
    "Wethouder Sanne de Wit opende haar op 3 mei 2024 in Leidschendam.",
    "De bouw kostte 14 miljoen euro & duurde twee jaar.",
)


def items() -> tuple[Item, ...]:
    """One of everything: choice shuffled and fixed, with two keys, cloze with cards and hints, flashcard."""
    return (
        Choice(
            id="choice-city",
            stem="In welke plaats opende Sanne de Wit de nieuwe brug?",
            options=("Voorburg", "Leidschendam", "Rijswijk", "Delft"),
            keys=(1,),
            explanation="De Vliet loopt door <Leidschendam> & Voorburg.",
            tags=("brug", "zuid holland"),
            changed_at=CHANGED,
            evidence=evidence(SECOND, "Leidschendam", kind=AnswerKind.CITY),
        ),
        Choice(
            id="choice-length",
            stem="Hoeveel meter is de nieuwe brug over de Vliet lang?",
            options=("80", "120", "160"),
            keys=(1,),
            fixed_order=True,
            changed_at=CHANGED,
            evidence=evidence(FIRST, "120", kind=AnswerKind.NUMBER),
        ),
        Choice(
            id="choice-two",
            stem="Welke twee plaatsen liggen aan de Vliet?",
            options=("Delft", "Voorburg", "Gouda", "Leidschendam", "Woerden"),
            keys=(1, 3),
            changed_at=CHANGED,
        ),
        Cloze(
            id="cloze-cost",
            text="De bouw kostte {{c1::14 miljoen euro::bedrag}} & duurde {{c2::twee jaar}}.",
            accepted={1: ("€ 14 miljoen",)},
            changed_at=CHANGED,
            evidence=evidence(THIRD, "14 miljoen euro", kind=AnswerKind.MONEY),
        ),
        Cloze(
            id="cloze-nested",
            text="{{c1::Wethouder {{c2::Sanne de Wit}}}} opende de brug met C++ code a::b en }} los.",
            changed_at=CHANGED,
        ),
        Flashcard(
            id="flash-river",
            front="Welk water overspant de brug?\nTwee woorden; [sound:x.mp3] a < b",
            back="De Vliet",
            changed_at=CHANGED,
        ),
    )


def bridge(*made: Item, title: str = "Nieuwe brug over de Vliet", article: bool = True) -> Deck:
    """A deck about a bridge, with the given items or one of everything."""
    about = Article(title, TEXT, "nl", "https://nieuws.example/brug?a=1&b=2", dt.date(2024, 5, 4))
    return Deck(
        id="bridge", title=title, language="nl", article=about if article else None, items=made or items()
    )
