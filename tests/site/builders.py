"""Decks and items built by hand for the tests of the site."""

from __future__ import annotations

import datetime as dt

from quiz.article import Article
from quiz.deck import Deck
from quiz.item import AnswerKind, Choice, Cloze, Evidence, Flashcard, Item

TEXT = """De gemeenteraad van Wolmere koos dinsdag Els Brandt tot burgemeester.

De nieuwe brug over de Lenne kost 12 miljoen euro. Ze gaat in 2031 open.

In Wolmere wonen 48.000 mensen."""

ARTICLE = Article("Een brug voor Wolmere", TEXT, "nl", source="brug.txt", date=dt.date(2026, 3, 2))


def evidence(
    sentence: str, answer: str, kind: AnswerKind = AnswerKind.OTHER, *, text: str = TEXT
) -> Evidence:
    """Evidence with the offsets that hold in `text`."""
    start = text.index(sentence)
    at = text.index(answer, start)
    return Evidence(sentence, answer, kind, start, start + len(sentence), at, at + len(answer), "test", 0.5)


def choice(uid: str = "burgemeester") -> Choice:
    """Who became mayor: the key is option 1 (from 0) in canonical order."""
    return Choice(
        id=uid,
        stem="Wie werd burgemeester van Wolmere?",
        options=("Jan Terpstra", "Els Brandt", "Mo Haddad", "Ine Vos"),
        keys=(1,),
        evidence=evidence(
            "De gemeenteraad van Wolmere koos dinsdag Els Brandt tot burgemeester.",
            "Els Brandt",
            AnswerKind.PERSON,
        ),
    )


def years(uid: str = "opening") -> Choice:
    """When the bridge opens: options in an order that carries meaning, key 2."""
    return Choice(
        id=uid,
        stem="In welk jaar gaat de brug over de Lenne open?",
        options=("2029", "2030", "2031", "2032"),
        keys=(2,),
        fixed_order=True,
        evidence=evidence("Ze gaat in 2031 open.", "2031", AnswerKind.YEAR),
    )


def cloze(uid: str = "kosten") -> Cloze:
    """What the bridge costs."""
    return Cloze(
        id=uid,
        text="De nieuwe brug over de Lenne kost {{c1::12 miljoen euro::bedrag}}.",
        evidence=evidence(
            "De nieuwe brug over de Lenne kost 12 miljoen euro.", "12 miljoen euro", AnswerKind.MONEY
        ),
    )


def name_cloze(uid: str = "naam") -> Cloze:
    """The mayor's name, long enough for a slip of the pen."""
    return Cloze(
        id=uid, text="De burgemeester van Wolmere heet {{c1::Brandt}}.", accepted={1: ("Els Brandt",)}
    )


def flashcard(uid: str = "inwoners") -> Flashcard:
    """How many people live there."""
    return Flashcard(id=uid, front="Hoeveel mensen wonen in Wolmere?", back="48.000")


def several(uid: str = "rivieren") -> Choice:
    """Two right options: keys 0 and 2."""
    return Choice(
        id=uid,
        stem="Welke rivieren komen bij Wolmere samen?",
        options=("Lenne", "Aare", "Wulp", "Soeste"),
        keys=(0, 2),
    )


def deck(*items: Item, uid: str = "wolmere", title: str = "Een brug voor Wolmere") -> Deck:
    """A deck of the article, with its items or with one of each kind."""
    chosen = items or (choice(), years(), cloze(), flashcard())
    return Deck(id=uid, title=title, language="nl", article=ARTICLE, items=tuple(chosen))
