"""The round trip is real: it finds the answer of a stem, and no planted one."""

from __future__ import annotations

from itertools import product

from quiz.article import Article
from quiz.generate.facts import find_facts
from quiz.generate.facts.fact import Fact
from quiz.generate.pipeline import read_article
from quiz.generate.questions import write
from quiz.generate.questions.ask import Question, ask
from quiz.generate.questions.roundtrip import comes_back, find_answer
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, reading
from tests.generate.questions.test_ask import DUTCH, ENGLISH


def _asked(rows: list[tuple[str, str, str, str, str]], language: str) -> list[tuple[Question, Fact]]:
    """A question for each row, with the fact that wrote it."""
    found = []
    for text, answer, kind, counted, _ in rows:
        each = fact(reading(text, language), answer, AnswerKind(kind), counted=counted)
        question = ask(each, reading(text, language), question_words(language))
        assert isinstance(question, Question)
        found.append((question, each))
    return found


def _beside(each: Fact, rows: list[tuple[str, str, str, str, str]], language: str) -> list[Fact]:
    """All facts of the sentence of a fact."""
    return [
        fact(reading(text, language), answer, AnswerKind(kind), counted=counted)
        for text, answer, kind, counted, _ in rows
        if reading(text, language).sent.text == each.sent.text
    ]


def test_every_answer_comes_back_from_its_stem() -> None:
    for rows, language in ((DUTCH, "nl"), (ENGLISH, "en")):
        for (question, each), row in zip(_asked(rows, language), rows, strict=True):
            beside = _beside(each, rows, language)
            found = reading(row[0], language)
            assert comes_back(question, found, beside, question_words(language)), question.stem


def test_planted_answers_are_rejected() -> None:
    """A stem paired with another answer of the same kind: at least 90 % must not come back."""
    rejected = planted = 0
    for rows, language in ((DUTCH, "nl"), (ENGLISH, "en")):
        words = question_words(language)
        for (question, asker), (row, other) in product(_asked(rows, language), zip(rows, rows, strict=True)):
            if other[2] != asker.kind or other[1] == asker.answer:
                continue
            source = reading(row[0], language)
            liar = fact(source, other[1], asker.kind, counted=other[3])
            planted += 1
            beside = _beside(liar, rows, language)
            rejected += not comes_back(Question(liar, question.stem), source, beside, words)
    assert planted >= 10
    assert rejected >= 0.9 * planted


TWO = (
    "Ghana/PROPN:Sing/nsubj/1 kocht/VERB:Fin+Sing+Past/ROOT/1 zes/NUM/nummod/3 bussen/NOUN:Plur/obj/1 "
    "en/CCONJ/cc/6 "
    "negen/NUM/nummod/6 trams/NOUN:Plur/conj/3 ./PUNCT/punct/1"
)


def test_of_two_numbers_the_counted_noun_tells_which() -> None:
    found = reading(TWO)
    both = [
        fact(found, "zes", AnswerKind.NUMBER, counted="bussen"),
        fact(found, "negen", AnswerKind.NUMBER, counted="trams"),
    ]
    words = question_words("nl")
    answer = find_answer("Hoeveel trams kocht Ghana?", found, AnswerKind.NUMBER, both, words)
    assert answer is not None
    assert answer.answer == "negen"
    assert find_answer("Hoeveel schepen kocht Ghana?", found, AnswerKind.NUMBER, both, words) is None


def test_a_stem_about_something_else_finds_nothing() -> None:
    found = reading(TWO)
    facts = [fact(found, "zes", AnswerKind.NUMBER, counted="bussen")]
    stem = "Hoeveel bezoekers telde de tentoonstelling in Antwerpen vorige zomer?"
    assert find_answer(stem, found, AnswerKind.NUMBER, facts, question_words("nl")) is None


def test_planted_answers_from_one_article_are_rejected() -> None:
    """Every question of an article with every other answer of its kind in that article."""
    words = question_words("nl")
    article = Article(title="", text=HARBOUR, language="nl")
    read = list(read_article(article, words, model=None))
    facts = [(each, found) for found in read for each in find_facts(found, words)]
    rejected = planted = asked = 0
    for each, source in facts:
        for question in write(each, source, words, beside=[other for other, at in facts if at is source]):
            if not isinstance(question, Question):
                continue
            asked += 1
            for liar, at in facts:
                if liar.kind is each.kind and liar.answer != each.answer:
                    planted += 1
                    beside = [other for other, place in facts if place is at]
                    rejected += not comes_back(Question(liar, question.stem), at, beside, words)
    assert asked >= 8
    assert planted >= 30
    assert rejected >= 0.9 * planted


HARBOUR = """Noorwegen bouwde in 1931 een haven bij Bergen. Zweden leverde veertig kranen aan de haven van
Bergen.
In 1946 kocht Denemarken drie sleepboten in Hamburg. Finland verkocht in 1952 twaalf veerboten aan Polen.
IJsland heeft vijf loodsen in Oslo aangenomen. Estland opende in 1994 een museum in Tallinn.
In 2003 betaalde Duitsland zes miljoen euro aan Letland. Litouwen stuurde in 2010 negen duikers naar Riga."""
